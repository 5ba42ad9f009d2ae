import AdgenTransform

/// The values of one call of a function, by number.
final class Frame<N: Number> {
    let program: Program
    var numbers: [N]
    /// Integers, and Boolean values as 0 and 1.
    var integers: [Int]
    var buffers: [Value: Storage<N>] = [:]
    var opaques: [Value: String] = [:]

    /// What the blocks that ran so far have left for their mirrors.
    let root = Record<N>()
    /// The record of the block that runs.
    var record: Record<N>
    /// The records of the iterations that the open blocks mirror, innermost last.
    var mirrored: [Record<N>] = []

    init(_ program: Program) {
        self.program = program
        numbers = Array(repeating: N(0), count: program.slotCount)
        integers = Array(repeating: 0, count: program.slotCount)
        record = root
    }

    func get(_ value: Value) -> Datum<N> {
        switch program.kinds[value.id] {
        case .number: .number(numbers[value.id])
        case .integer: .integer(integers[value.id])
        case .boolean: .boolean(integers[value.id] != 0)
        case .vector: .vector(lanes(value))
        case .mask: .mask(truths(value))
        case .opaque: .opaque(opaques[value] ?? "")
        case .buffer: .buffer(buffer(value))
        }
    }

    func set(_ value: Value, _ datum: Datum<N>) {
        switch datum {
        case .number(let number): numbers[value.id] = number
        case .integer(let integer): integers[value.id] = integer
        case .boolean(let truth): integers[value.id] = truth ? 1 : 0
        case .vector(let lanes): set(value, lanes: lanes)
        case .mask(let truths): set(value, truths: truths)
        case .opaque(let text): opaques[value] = text
        case .buffer(let storage): buffers[value] = storage
        }
    }

    func buffer(_ value: Value) -> Storage<N> {
        buffers[value] ?? Storage(program.elements[value.id])
    }

    /// The lanes of a vector, or the one number.
    func lanes(_ value: Value) -> [N] { Array(numbers[program.slots(value)]) }

    func set(_ value: Value, lanes: [N]) {
        for (slot, lane) in zip(program.slots(value), lanes) { numbers[slot] = lane }
    }

    /// The lanes of a mask.
    func truths(_ value: Value) -> [Bool] { integers[program.slots(value)].map { $0 != 0 } }

    func set(_ value: Value, truths: [Bool]) {
        for (slot, truth) in zip(program.slots(value), truths) { integers[slot] = truth ? 1 : 0 }
    }

    func isTrue(_ value: Value) -> Bool { integers[value.id] != 0 }

    /// Gives the targets what the sources hold, all at once.
    func move(_ sources: [Value], to targets: [Value]) {
        if sources.count == 1 {
            switch program.kinds[sources[0].id] {
            case .number: numbers[targets[0].id] = numbers[sources[0].id]
            case .integer, .boolean: integers[targets[0].id] = integers[sources[0].id]
            case .vector, .mask, .opaque, .buffer: set(targets[0], get(sources[0]))
            }
        } else {
            for (target, datum) in zip(targets, sources.map(get)) { set(target, datum) }
        }
    }
}

/// What one run of a block leaves for the block that mirrors it: its recalled values, and the records of the blocks inside, in order.
final class Record<N: Number> {
    var values: [Value: Datum<N>] = [:]
    var children: [BlockID: [Record]] = [:]
}
