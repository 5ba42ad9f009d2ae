/// A generic struct over a type of numbers, as it is declared. Its instances are structs of the program like others.
struct GenericStruct: Sendable {
    /// The type of a stored property or a parameter, in terms of the type parameter.
    indirect enum Part: Sendable {
        case number, numbers, pair, rows
        /// The same in all instances.
        case fixed(SourceProgram.Kind)
        case structure(GenericStruct), structures(GenericStruct)

        /// The type as the declaration spells it.
        var type: String {
            let element = SourceGenerator.typeName
            return switch self {
            case .number: element
            case .numbers: "[\(element)]"
            case .pair: "(low: \(element), high: \(element))"
            case .rows: "[[\(element)]]"
            case .fixed(let kind): kind.type
            case .structure(let structure): "\(structure.name)<\(element)>"
            case .structures(let structure): "[\(structure.name)<\(element)>]"
            }
        }

        /// What it is for a type of numbers; nil if programs have no such values.
        func kind(for number: SourceProgram.Kind) -> SourceProgram.Kind? {
            switch self {
            case .number: number
            case .numbers: number == .float ? .floats : .doubles
            case .pair: number == .double ? .pair : nil
            case .rows: number == .double ? .rows : nil
            case .fixed(let kind): kind
            case .structure(let structure): structure.instance(for: number).map { .structure($0) }
            case .structures(let structure): structure.instance(for: number).map { .structures($0) }
            }
        }

        /// Whether a value of it tells what the type parameter stands for.
        var tellsType: Bool { if case .fixed = self { false } else { true } }
    }

    struct Field: Sendable {
        var name: String
        var part: Part
        var isMutable: Bool
        var initial: String?
    }

    struct Parameter: Sendable {
        var label: String?
        var name: String
        var part: Part
        var isReference = false
        var isOptional = false

        var text: String {
            let label = label.map { $0 == name ? "" : $0 + " " } ?? "_ "
            return "\(label)\(name): \(isReference ? "inout " : "")\(part.type)"
        }
    }

    /// What its generic members can be used for in generic code that is written after them.
    struct Members: Sendable {
        /// What gives a number for a number, and what gives an instance for a number.
        var functions: [Member] = [], makers: [Member] = []
        var mutations: [Member] = []
        var properties: [Member] = []
        var initializers: [Initializer] = []
        /// Operators from two instances to one, and functions of the type from a number to one.
        var operators: [Member] = [], statics: [Member] = []
    }

    struct Initializer: Sendable {
        var parameters: [Parameter]
        var constraint: String
        var cost: Double
    }

    struct Member: Sendable {
        var name: String
        /// What it demands of the type of numbers.
        var constraint: String
        var cost: Double
        /// The label of the number that it takes, if it takes one.
        var label: String?
        var takesNumber = true
        var isSettable = false

        func call(_ argument: String) -> String {
            takesNumber ? "\(name)(\(label.map { $0 + ": " } ?? "")\(argument))" : name
        }
    }

    var name: String
    var constraint: String
    var fields: [Field]
    var isMarked: Bool

    /// The types of numbers that programs use it for.
    var numbers: [SourceProgram.Kind] {
        [.double, .float].filter { number in fields.allSatisfy { $0.part.kind(for: number) != nil } }
    }

    /// The struct that it is for a type of numbers.
    func instance(for number: SourceProgram.Kind) -> SourceStruct? {
        guard numbers.contains(number) else { return nil }
        let fields = fields.compactMap { field in
            field.part.kind(for: number).map { kind in
                SourceStruct.Field(name: field.name, kind: kind, isMutable: field.isMutable, initial: field.initial)
            }
        }
        let conditions = "\(SourceGenerator.typeName) == \(number.type)"
        return SourceStruct(name: "\(name)<\(number.type)>", fields: fields, isMarked: isMarked, conditions: conditions)
    }
}

/// What is in scope in generic code.
struct GenericScope: Sendable {
    /// What is asked for of the type of numbers.
    var constraint: String
    /// What the function gives.
    var result: GenericStruct.Part? = .number
    /// The generic struct that the function is a member of.
    var owner: GenericStruct?
    var values: [String] = []
    var variables: [String] = []
    var arrays: [String] = []
    var mutableArrays: [String] = []
    var integers: [String] = []
    /// Functions that give a number for a number, and statements that take one.
    var functions: [GenericStruct.Member] = []
    var mutations: [GenericStruct.Member] = []
    var wholes: [Whole] = []

    /// A value of a generic struct.
    struct Whole: Sendable {
        var text: String
        var structure: GenericStruct
        var isMutable: Bool
    }

    var hasFractions: Bool { constraint == "BinaryFloatingPoint" }

    /// Whether what demands so much can be used.
    func allows(_ demand: String) -> Bool { demand == "FloatingPoint" || demand == constraint }
}
