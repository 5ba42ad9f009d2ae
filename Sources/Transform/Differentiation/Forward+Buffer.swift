import AdgenIR

/// Forward mode through storage: what is done to a buffer is done to its tangent.
extension ForwardTransform {
    mutating func pushThroughBuffer(_ kind: Statement.Kind) {
        switch kind {
        case .define(let buffer, let contents):
            guard isActive(buffer) else { return }
            let tangent = makeTangent(of: buffer)
            builder.emit(.define(tangent, tangentContents(of: contents, element: element(of: buffer))))
        case .assign(let buffer, let contents):
            guard let tangent = tangents[buffer] else { return }
            builder.emit(.assign(tangent, tangentContents(of: contents, element: element(of: buffer))))
        case .load(let result, let buffer, let index, _):
            guard isActive(result), let tangent = tangents[buffer] else { return }
            tangents[result] = builder.load(tangent, at: index, .unchecked, name: primal[result].name + "Tangent")
        case .store(let value, let buffer, let index, _):
            guard let tangent = tangents[buffer] else { return }
            builder.emit(.store(tangentOrZero(of: value), to: tangent, at: index, .unchecked))
        case .accumulate(let value, let buffer, let index, _):
            guard let tangent = tangents[buffer], let seed = tangents[value] else { return }
            builder.emit(.accumulate(seed, into: tangent, at: index, .unchecked))
        case .append(let value, let buffer):
            guard let tangent = tangents[buffer] else { return }
            builder.emit(.append(tangentOrZero(of: value), to: tangent))
        case .removeLast(let result, let buffer, _):
            guard let tangent = tangents[buffer] else { return }
            let seed = makeTangent(of: result)
            builder.emit(.removeLast(seed, from: tangent, .unchecked))
        case .exchange(let first, let second):
            pushThroughExchange(first, second)
        case .compute, .count, .call, .branch, .forLoop, .whileLoop, .check, .assert, .carried, .recall:
            break
        }
    }

    private func element(of buffer: Value) -> Scalar { primal.type(of: buffer).element ?? .double }

    private mutating func tangentContents(of contents: Contents, element: Scalar) -> Contents {
        switch contents {
        case .empty:
            return .empty
        case .repeating(let value, let count):
            return .repeating(tangentOrZero(of: value), count: count)
        case .elements(let values):
            return .elements(values.map { tangentOrZero(of: $0) })
        case .copy(let source):
            if let tangent = tangents[source] { return .copy(tangent) }
            let count = builder.count(of: source)
            return .repeating(builder.floatingPoint(0, element), count: count)
        }
    }

    /// Either both buffers have tangents or a zero tangent is made for the one that has none, so that the two can change places.
    private mutating func pushThroughExchange(_ first: Value, _ second: Value) {
        guard let firstTangent = tangents[first] else {
            if let tangent = tangents[second] { clear(tangent, like: second) }
            return
        }
        guard let secondTangent = tangents[second] else { return clear(firstTangent, like: first) }
        builder.emit(.exchange(firstTangent, secondTangent))
    }

    private mutating func clear(_ tangent: Value, like buffer: Value) {
        let count = builder.count(of: buffer)
        let zero = builder.floatingPoint(0, element(of: buffer))
        builder.emit(.assign(tangent, .repeating(zero, count: count)))
    }
}
