import AdgenTransform

/// Buffers. All have at least four elements at all times, so that an index between 0 and 3 is always good.
extension ModuleGenerator {
    mutating func buffer(of element: Scalar, where condition: (Scope.Buffer) -> Bool) -> Scope.Buffer? {
        random.recent(scope.buffers.filter { $0.element == element && condition($0) })
    }

    private mutating func anyBuffer(where condition: (Scope.Buffer) -> Bool) -> Scope.Buffer? {
        random.recent(scope.buffers.filter(condition))
    }

    /// An index that every buffer has.
    mutating func safeIndex() -> Value {
        if isRisky, random.chance(0.1) { return integer() }
        if random.chance(0.3) { return builder.integer(random.integer(0...3)) }
        let mask = builder.integer(3)
        return builder.compute(.bitwise(.and), [integer(), mask], name: "index")
    }

    mutating func scalar(_ type: Scalar) -> Value {
        switch type {
        case .double, .float, .parameter: number(type)
        case .int: integer()
        case .bool, .opaque: truth()
        case .vector(let type): vector(type)
        case .mask(let type): mask(type)
        }
    }

    /// A scalar whose numbers are small.
    mutating func settled(_ type: Scalar) -> Value {
        switch type {
        case .double, .float, .parameter: squashed(number(type), type)
        case .vector(let vector): squashed(vector: self.vector(vector), vector)
        case .int, .bool, .mask, .opaque: scalar(type)
        }
    }

    /// An element of a floating-point buffer, if there is one.
    mutating func loaded(_ element: Scalar) -> Value? {
        guard let buffer = buffer(of: element, where: \.isReadable) else { return nil }
        return builder.load(buffer.value, at: safeIndex(), .checked)
    }

    mutating func writeLoad() {
        let element = floatingPointType()
        guard let value = loaded(element) else { return writeArithmetic() }
        scope.add(random.chance(0.5) ? squashed(value, element) : value, .scalar(element))
    }

    mutating func writeBufferStatement(depth: Int) {
        switch random.integer(0...11) {
        case 0...3: writeStore()
        case 4, 5: writeAccumulate()
        case 6: writeAppend()
        case 7: writeRemoveLast()
        case 8: writeCount()
        case 9: writeDefine()
        case 10: writeAssign()
        default: writeExchange()
        }
    }

    private mutating func writeStore() {
        guard let buffer = anyBuffer(where: \.isWritable) else { return }
        let index = safeIndex()
        let value = scalar(buffer.element)
        // What is read back counts as small, so what is stored has to be.
        var stored = value
        if random.chance(0.5) {
            switch buffer.element {
            case .double, .float, .parameter: stored = squashed(value, buffer.element)
            case .vector(let type): stored = squashed(vector: value, type)
            case .int, .bool, .mask, .opaque: break
            }
        }
        builder.emit(.store(stored, to: buffer.value, at: index, .checked))
    }

    private mutating func writeAccumulate() {
        guard let buffer = anyBuffer(where: { $0.element.isFloatingPoint && $0.convention != .input }) else { return }
        let index = safeIndex()
        let quarter = builder.floatingPoint(0.25, buffer.element)
        let value = builder.arithmetic(.multiply, settled(buffer.element), quarter)
        builder.emit(.accumulate(value, into: buffer.value, at: index, .checked))
    }

    private mutating func writeAppend() {
        guard let buffer = anyBuffer(where: \.isWritable) else { return }
        builder.emit(.append(scalar(buffer.element), to: buffer.value))
    }

    /// Guarded, so that four elements stay.
    private mutating func writeRemoveLast() {
        guard let buffer = anyBuffer(where: \.isWritable) else { return }
        let count = builder.count(of: buffer.value)
        let least = builder.integer(isRisky && random.chance(0.3) ? 0 : 4)
        let condition = builder.compute(.compare(.greater, .int), [count, least], name: "isLong")
        let result = builder.makeValue(.scalar(buffer.element), "removed")
        let other = scalar(buffer.element)
        let then = builder.block { block in
            let last = block.makeValue(.scalar(buffer.element), "last")
            block.emit(.removeLast(last, from: buffer.value, .checked))
            return [last]
        }
        let otherwise = builder.block { _ in [other] }
        builder.emit(.branch(Branch(results: [result], condition: condition, thenBlock: then, elseBlock: otherwise)))
        scope.add(result, .scalar(buffer.element))
    }

    private mutating func writeCount() {
        guard let buffer = anyBuffer(where: { _ in true }) else { return }
        scope.add(builder.count(of: buffer.value), .scalar(.int))
    }

    private mutating func elementType() -> Scalar {
        switch random.integer(0...9) {
        case 0: .int
        case 1: .bool
        case 3, 4: vectorType.map { .vector($0) } ?? .double
        case 2 where knobs.singles: .float
        default: .double
        }
    }

    private mutating func contents(_ element: Scalar, besides target: Value?) -> Contents {
        switch random.integer(0...3) {
        case 0, 1:
            if let source = buffer(of: element, where: { $0.isReadable && $0.value != target }) { return .copy(source.value) }
            fallthrough
        case 2:
            return .elements((0..<random.integer(4...5)).map { _ in scalar(element) })
        default:
            let value = scalar(element)
            let count = builder.integer(random.integer(4...6))
            return .repeating(value, count: count)
        }
    }

    private mutating func writeDefine() {
        let element = elementType()
        let contents = contents(element, besides: nil)
        let buffer = builder.makeValue(.buffer(element), "local")
        if random.chance(0.1), case .elements(let values) = contents {
            builder.emit(.define(buffer, .empty))
            for value in values { builder.emit(.append(value, to: buffer)) }
        } else {
            builder.emit(.define(buffer, contents))
        }
        scope.add(buffer, .buffer(element))
    }

    private mutating func writeAssign() {
        guard let buffer = anyBuffer(where: \.isWritable) else { return }
        let contents = contents(buffer.element, besides: buffer.value)
        builder.emit(.assign(buffer.value, contents))
    }

    private mutating func writeExchange() {
        guard let first = anyBuffer(where: \.isWritable),
            let second = buffer(of: first.element, where: { $0.isWritable && $0.value != first.value })
        else { return writeStore() }
        builder.emit(.exchange(first.value, second.value))
    }
}
