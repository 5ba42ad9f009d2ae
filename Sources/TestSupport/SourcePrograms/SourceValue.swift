import AdgenTransform

/// A value of a random program's type, as one writes it: with structs and arrays nested as they are, and not taken apart.
public indirect enum SourceValue: Hashable, Sendable {
    case number(Double)
    case integer(Int)
    case boolean(Bool)
    /// The lanes of a vector.
    case lanes([Double])
    case list([SourceValue])
    /// The parts of a tuple or a struct.
    case parts([SourceValue])

    /// A random one that is safe for programs: numbers within about -1.5 and 1.5, small integers, arrays of four to six elements.
    static func random(_ kind: SourceProgram.Kind, _ random: inout SplitMix64) -> SourceValue {
        if let parts = kind.parts { return .parts(parts.map { .random($0.kind, &random) }) }
        if let element = kind.element {
            if kind == .ints { return .list((0..<random.integer(4...6)).map { _ in .integer(random.integer(0...3)) }) }
            return .list((0..<random.integer(4...(element.isComposite ? 4 : 6))).map { _ in .random(element, &random) })
        }
        switch kind {
        case .vector(let lanes): return .lanes((0..<lanes).map { _ in random.coefficient() })
        case .int: return .integer(random.integer(-2...6))
        case .tag, .choice: return .integer(random.integer(0...2))
        case .bool: return .boolean(random.chance(0.5))
        case .float: return .number(Double(Float(random.coefficient())))
        default: return .number(random.coefficient())
        }
    }

    var number: Double { if case .number(let number) = self { number } else { 0 } }

    fileprivate var elements: [SourceValue] { if case .list(let elements) = self { elements } else { [] } }

    fileprivate func part(_ index: Int) -> SourceValue {
        if case .parts(let parts) = self { parts[index] } else { .parts([]) }
    }

    // MARK: As text

    /// The value as Swift text.
    func text(_ kind: SourceProgram.Kind) -> String { text(kind, isTangent: false) }

    /// The tangent in it as Swift text.
    func tangentText(_ kind: SourceProgram.Kind) -> String { text(kind, isTangent: true) }

    private func text(_ kind: SourceProgram.Kind, isTangent: Bool) -> String {
        switch self {
        case .number(let number): return "\(kind.type)(\(number))"
        case .integer(let integer):
            if kind == .tag { return "\"\(SourceGenerator.tags[integer])\"" }
            if case .choice(let choice) = kind { return "\(choice.name).\(choice.cases[integer])" }
            return "\(integer)"
        case .boolean(let truth): return "\(truth)"
        case .lanes(let lanes): return "\(kind.type)(\(lanes.map { "\($0)" }.joined(separator: ", ")))"
        case .list(let elements):
            let element = kind.element ?? .double
            return "[\(elements.map { $0.text(element, isTangent: isTangent) }.joined(separator: ", "))]"
        case .parts(let values):
            let parts = zip(kind.parts ?? [], values).filter { !isTangent || $0.0.kind.isDifferentiable }
            let list = parts.map { "\($0.name): \($1.text($0.kind, isTangent: isTangent))" }.joined(separator: ", ")
            guard case .structure(let structure) = kind else { return "(\(list))" }
            return "\(structure.name)\(isTangent ? ".TangentVector" : "")(\(list))"
        }
    }

    /// The numbers of its tangent, in the order in which one reads it.
    var numbers: [Double] {
        switch self {
        case .number(let number): [number]
        case .integer, .boolean: []
        case .lanes(let lanes): lanes
        case .list(let values), .parts(let values): values.flatMap(\.numbers)
        }
    }

    /// The bits of it, as `bits` in the calls gives them: the counts of arrays before their elements.
    var bits: [String] {
        switch self {
        case .number(let number): [Self.bits(of: number)]
        case .integer(let integer): ["\(integer)"]
        case .boolean(let truth): [truth ? "1" : "0"]
        case .lanes(let lanes): lanes.map(Self.bits)
        case .list(let values): ["\(values.count)"] + values.flatMap(\.bits)
        case .parts(let values): values.flatMap(\.bits)
        }
    }

    private static func bits(of number: Double) -> String { number.isNaN ? "nan" : String(number.bitPattern, radix: 16) }
}

// MARK: Taken apart

extension SourceProgram.Kind {
    /// The values that the intermediate representation has for a value.
    func leaves(of value: SourceValue) -> [Argument] {
        if let element { return element.columns(of: value.elements) }
        if let parts { return parts.indices.flatMap { parts[$0].kind.leaves(of: value.part($0)) } }
        switch value {
        case .integer(let integer): return [.integer(integer)]
        case .boolean(let truth): return [.boolean(truth)]
        case .lanes(let lanes): return [.vector(lanes)]
        case .number, .list, .parts: return [.number(value.number)]
        }
    }

    /// The columns of an array: one for each leaf of the elements. Rows lie in their pools one after the other.
    private func columns(of values: [SourceValue]) -> [Argument] {
        if let element {
            let rows = values.map(\.elements)
            let counts = rows.map(\.count)
            let starts = counts.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1) }.dropLast()
            return [Array(starts), counts, counts].map { .integers($0, .int) } + element.columns(of: rows.flatMap { $0 })
        }
        if let parts { return parts.indices.flatMap { index in parts[index].kind.columns(of: values.map { $0.part(index) }) } }
        switch self {
        case .int, .tag, .choice: return [.integers(values.map { if case .integer(let integer) = $0 { integer } else { 0 } }, .int)]
        case .bool: return [.integers(values.map { $0 == .boolean(true) ? 1 : 0 }, .bool)]
        case .vector(let lanes): return [.numbers(values.flatMap(\.numbers), .vector(Vector(.double, lanes)))]
        default: return [.numbers(values.map(\.number), self == .float ? .float : .double)]
        }
    }

    /// How many values the intermediate representation has for one.
    var leafCount: Int {
        if let element { return element.columnCount }
        return parts?.reduce(0) { $0 + $1.kind.leafCount } ?? 1
    }

    private var columnCount: Int {
        if let element { return 3 + element.columnCount }
        return parts?.reduce(0) { $0 + $1.kind.columnCount } ?? 1
    }

    /// The value that leaves make up, which are taken from the list.
    func value(_ leaves: inout ArraySlice<Datum<Double>>) -> SourceValue {
        if let element {
            let columns = Array(leaves.prefix(element.columnCount))
            leaves = leaves.dropFirst(element.columnCount)
            let count = columns.first?.storage?.count ?? 0
            return .list((0..<count).map { element.value(columns[...], $0) })
        }
        if let parts { return .parts(parts.map { $0.kind.value(&leaves) }) }
        switch leaves.popFirst() {
        case .number(let number)?: return .number(number)
        case .boolean(let truth)?: return .boolean(truth)
        case .integer(let integer)?: return .integer(integer)
        case .vector(let lanes)?: return .lanes(lanes)
        default: return .parts([])
        }
    }

    /// The element that has an index in columns.
    private func value(_ columns: ArraySlice<Datum<Double>>, _ index: Int) -> SourceValue {
        var columns = columns
        if let element {
            let pool = columns.dropFirst(3)
            guard let start = columns.first?.storage?.integers[index], let count = columns.dropFirst().first?.storage?.integers[index]
            else {
                return .list([])
            }
            return .list((start..<start + count).map { element.value(pool, $0) })
        }
        if let parts {
            return .parts(
                parts.map { part in
                    defer { columns = columns.dropFirst(part.kind.columnCount) }
                    return part.kind.value(columns, index)
                }
            )
        }
        guard let storage = columns.first?.storage else { return .parts([]) }
        switch storage.element {
        case .int: return .integer(storage.integers[index])
        case .bool: return .boolean(storage.integers[index] != 0)
        case .vector: return .lanes(Array(storage.numbers[storage.places(of: index)]))
        default: return .number(storage.numbers[index])
        }
    }
}

extension Datum {
    fileprivate var storage: Storage<N>? { if case .buffer(let storage) = self { storage } else { nil } }
}

extension SourceProgram {
    /// Arguments for a call, random but safe for the program, in the order of its parameters and taken apart.
    public func arguments() -> [Argument] {
        var random = SplitMix64(seed: seed ^ 0xa26)
        return parameters.flatMap { $0.kind.leaves(of: .random($0.kind, &random)) }
    }
}
