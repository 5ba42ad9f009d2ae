import AdgenTransform

/// What each kind of statement does.
extension Interpreter {
    func run(_ statement: Statement.Kind, in frame: Frame<N>) throws {
        try step()
        switch statement {
        case .compute(let result, let operation, let operands):
            try compute(result, operation, operands, in: frame)
        case .define(let buffer, let contents):
            frame.buffers[buffer] = try make(contents, frame.program.elements[buffer.id], in: frame)
        case .assign(let buffer, let contents):
            try frame.buffer(buffer).become(make(contents, frame.program.elements[buffer.id], in: frame))
        case .load(let result, from: let buffer, at: let index, let access):
            let storage = frame.buffer(buffer)
            let place = try place(index, in: storage, access, frame)
            if storage.element.isFloatingPointNumber {
                frame.numbers[result.id] = storage.numbers[place]
            } else if storage.element.isFloatingPoint {
                frame.set(result, lanes: Array(storage.numbers[storage.places(of: place)]))
            } else {
                frame.integers[result.id] = storage.integers[place]
            }
        case .store(let value, to: let buffer, at: let index, let access):
            let storage = frame.buffer(buffer)
            let place = try place(index, in: storage, access, frame)
            if storage.element.isFloatingPointNumber {
                storage.numbers[place] = frame.numbers[value.id]
            } else if storage.element.isFloatingPoint {
                storage.numbers.replaceSubrange(storage.places(of: place), with: frame.lanes(value))
            } else {
                storage.integers[place] = frame.integers[value.id]
            }
        case .accumulate(let value, into: let buffer, at: let index, let access):
            let storage = frame.buffer(buffer)
            let place = try place(index, in: storage, access, frame)
            for (number, lane) in zip(storage.places(of: place), frame.lanes(value)) {
                storage.numbers[number] = N.add(storage.numbers[number], lane, single: storage.isSingle)
            }
        case .append(let value, to: let buffer):
            let storage = frame.buffer(buffer)
            try checkSize(storage.count + 1)
            if storage.element.isFloatingPoint {
                storage.numbers += frame.lanes(value)
            } else {
                storage.integers.append(frame.integers[value.id])
            }
        case .removeLast(let result, from: let buffer, let access):
            try removeLast(result, frame.buffer(buffer), access, in: frame)
        case .count(let result, of: let buffer):
            frame.integers[result.id] = frame.buffer(buffer).count
        case .exchange(let first, let second):
            let (left, right) = (frame.buffer(first), frame.buffer(second))
            swap(&left.numbers, &right.numbers)
            swap(&left.integers, &right.integers)
        case .call(let call):
            let results = try run(call.callee, call.arguments.map(frame.get))
            guard results.count == call.results.count else { throw Fault(message: "\(call.callee) gives \(results.count) results") }
            for (result, datum) in zip(call.results, results) { frame.set(result, datum) }
        case .branch(let branch): try run(branch, in: frame)
        case .forLoop(let loop): try run(loop, in: frame)
        case .whileLoop(let loop): try run(loop, in: frame)
        case .check(let condition, let message):
            if !frame.isTrue(condition) { throw Trap(message: text(message, in: frame)) }
        case .assert(let block, let message):
            try run(block, in: frame)
            if !frame.isTrue(block.yields[0]) { throw Trap(message: text(message, in: frame)) }
        case .carried(let carried): carry(carried, in: frame)
        case .recall(let result, of: let value):
            guard let datum = frame.mirrored.last(where: { $0.values[value] != nil })?.values[value] else {
                throw Fault(message: "value \(value.id) of \(frame.program.name) is recalled, but was not recorded")
            }
            frame.set(result, datum)
        }
    }

    // MARK: Buffers

    private func place(_ index: Value, in storage: Storage<N>, _ access: Access, _ frame: Frame<N>) throws -> Int {
        let place = frame.integers[index.id]
        if place >= 0, place < storage.count { return place }
        if access == .checked { throw Trap.index }
        throw Fault(message: "unchecked access at \(place) to a buffer of \(storage.count) in \(frame.program.name)")
    }

    private func removeLast(_ result: Value, _ storage: Storage<N>, _ access: Access, in frame: Frame<N>) throws {
        if storage.count == 0 {
            if access == .checked { throw Trap.empty }
            throw Fault(message: "unchecked removal from an empty buffer in \(frame.program.name)")
        }
        if storage.element.isFloatingPoint {
            frame.set(result, lanes: Array(storage.numbers.suffix(storage.width)))
            storage.numbers.removeLast(storage.width)
        } else {
            frame.integers[result.id] = storage.integers.removeLast()
        }
    }

    private func make(_ contents: Contents, _ element: Scalar, in frame: Frame<N>) throws -> Storage<N> {
        switch contents {
        case .empty: return Storage(element)
        case .repeating(let value, let count):
            let count = frame.integers[count.id]
            if count < 0 { throw Trap.count }
            try checkSize(count)
            return element.isFloatingPoint
                ? Storage(element, numbers: Array(repeatElement(frame.lanes(value), count: count).joined()))
                : Storage(element, integers: Array(repeating: frame.integers[value.id], count: count))
        case .elements(let values):
            return element.isFloatingPoint
                ? Storage(element, numbers: values.flatMap(frame.lanes))
                : Storage(element, integers: values.map { frame.integers[$0.id] })
        case .copy(let buffer):
            let source = frame.buffer(buffer)
            return Storage(element, numbers: source.numbers, integers: source.integers)
        }
    }

    // MARK: Structures

    private func run(_ branch: Branch, in frame: Frame<N>) throws {
        let block = frame.isTrue(branch.condition) ? branch.thenBlock : branch.elseBlock
        if let original = block.mirrored {
            guard let record = records(of: original, in: frame).last else {
                throw Fault(message: "block #\(block.id.id) of \(frame.program.name) mirrors a block that did not run")
            }
            try run(block, mirroring: record, in: frame)
        } else {
            try run(block, in: frame)
        }
        frame.move(block.yields, to: branch.results)
    }

    private func run(_ loop: ForLoop, in frame: Frame<N>) throws {
        let (lower, upper) = (frame.integers[loop.lower.id], frame.integers[loop.upper.id])
        let isAscending = loop.order == .ascending
        let records = loop.body.mirrored.map { self.records(of: $0, in: frame) }
        if let records, records.count != max(0, upper &- lower) {
            throw Fault(
                message: "block #\(loop.body.id.id) of \(frame.program.name) mirrors \(records.count) iterations in \(upper &- lower)"
            )
        }
        frame.move(loop.initial, to: loop.body.parameters)
        var trip = 0
        while trip < upper &- lower {
            try step()
            frame.integers[loop.index.id] = isAscending ? lower + trip : upper - 1 - trip
            trip += 1
            if let records {
                try run(loop.body, mirroring: records[records.count - trip], in: frame)
            } else {
                try run(loop.body, in: frame)
            }
            frame.move(loop.body.yields, to: loop.body.parameters)
        }
        frame.move(loop.body.parameters, to: loop.results)
    }

    private func run(_ loop: WhileLoop, in frame: Frame<N>) throws {
        frame.move(loop.initial, to: loop.condition.parameters)
        while true {
            try step()
            try run(loop.condition, in: frame)
            guard frame.isTrue(loop.condition.yields[0]) else { break }
            frame.move(loop.condition.parameters, to: loop.body.parameters)
            try run(loop.body, in: frame)
            frame.move(loop.body.yields, to: loop.condition.parameters)
        }
        frame.move(loop.condition.parameters, to: loop.results)
    }

    // MARK: Carried text

    /// Notes the text with its values. What the text computes can't be known here; it is made from the text and the values by scattering,
    /// so that it is the same whenever they are.
    private func carry(_ carried: Carried, in frame: Frame<N>) {
        let text = text(carried.pieces, changing: carried.changed, in: frame)
        trace.append(text)
        var hash = text.utf8.reduce(0xcbf2_9ce4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
        for result in carried.results {
            hash = (hash ^ (hash >> 29)) &* 0xbf58_476d_1ce4_e5b9
            if let known = known[text] {
                frame.set(result, known.datum { number, _ in N(number) })
                continue
            }
            switch frame.program.kinds[result.id] {
            case .number: frame.numbers[result.id] = N(Double(hash >> 44) / 0x1p20)
            case .integer: frame.integers[result.id] = Int(hash >> 60)
            case .boolean: frame.integers[result.id] = Int(hash >> 63)
            case .opaque: frame.opaques[result] = "\(hash)"
            case .vector: frame.set(result, lanes: frame.program.slots(result).map { N(Double(hash >> UInt64(40 + $0 % 8)) / 0x1p20) })
            case .mask: frame.set(result, truths: frame.program.slots(result).map { hash >> UInt64($0 % 60) & 1 == 1 })
            case .buffer:
                let element = frame.program.elements[result.id]
                let elements = (0..<4).map { Int(hash >> UInt64(60 - $0)) & 1 }
                let width = element.vector?.laneCount ?? 1
                let numbers = elements.flatMap { Array(repeating: N(Double($0) + 0.25), count: width) }
                let storage = Storage<N>(
                    element,
                    numbers: element.isFloatingPoint ? numbers : [],
                    integers: element.isFloatingPoint ? [] : elements
                )
                frame.buffers[result] = storage
            }
        }
    }

    /// The text with the values, without their derivatives, in their places.
    private func text(_ pieces: [Piece], changing changed: Value? = nil, in frame: Frame<N>) -> String {
        pieces.map { piece in
            switch piece {
            case .text(let text): text
            case .changed: changed.map { text(frame.get($0)) } ?? ""
            case .value(let value): text(frame.get(value))
            }
        }.joined()
    }

    private func text(_ datum: Datum<N>) -> String {
        switch datum {
        case .number(let number): "\(number.primal)"
        case .integer(let integer): "\(integer)"
        case .boolean(let truth): "\(truth)"
        case .opaque(let text): "<\(text)>"
        case .vector(let lanes): "\(lanes.map(\.primal))"
        case .mask(let truths): "\(truths)"
        case .buffer(let storage) where storage.element.isFloatingPoint: "\(storage.numbers.map(\.primal))"
        case .buffer(let storage): "\(storage.integers)"
        }
    }
}
