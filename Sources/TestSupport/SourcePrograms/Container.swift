/// A generic struct over anything, as it is declared, with the instances of it that the program has.
struct Container: Sendable {
    enum Shape: Sendable {
        /// Two values.
        case pair
        /// Elements, of which there are never less than four.
        case stack
    }

    /// What the type parameters stand for in an instance, and the struct that it is.
    struct Instance: Sendable {
        var arguments: [SourceProgram.Kind]
        var structure: SourceStruct

        var whole: SourceProgram.Kind { .structure(structure) }
    }

    static let parameters = ["Element", "Other"]

    var name: String
    var shape: Shape
    var isMarked: Bool
    /// Whether it has a property that has nothing to do with its type parameters.
    var hasWeight: Bool
    var instances: [Instance] = []

    init(_ name: String, _ shape: Shape, isMarked: Bool, hasWeight: Bool) {
        (self.name, self.shape, self.isMarked, self.hasWeight) = (name, shape, isMarked, hasWeight)
    }

    /// The instance for certain types, which the program has from now on; nil if programs have no such values.
    @discardableResult mutating func instantiate(_ arguments: [SourceProgram.Kind]) -> Instance? {
        if let known = instances.first(where: { $0.arguments == arguments }) { return known }
        var fields: [SourceStruct.Field] = []
        switch shape {
        case .pair:
            fields = zip(["first", "second"], arguments).map { SourceStruct.Field(name: $0, kind: $1, isMutable: true) }
        case .stack:
            guard let items = arguments[0].array else { return nil }
            fields.append(SourceStruct.Field(name: "items", kind: items, isMutable: true))
        }
        if hasWeight { fields.append(SourceStruct.Field(name: "weight", kind: .double, isMutable: true, initial: "0.75")) }
        let types = arguments.map(\.type)
        let structure = SourceStruct(
            name: "\(name)<\(types.joined(separator: ", "))>",
            fields: fields,
            isMarked: isMarked,
            conditions: zip(Self.parameters, types).map { "\($0) == \($1)" }.joined(separator: ", ")
        )
        let instance = Instance(arguments: arguments, structure: structure)
        instances.append(instance)
        return instance
    }
}

extension SourceProgram.Kind {
    /// An array of such; nil if programs have none.
    var array: SourceProgram.Kind? {
        switch self {
        case .double: .doubles
        case .float: .floats
        case .int: .ints
        case .pair: .pairs
        case .doubles: .rows
        case .vector(let lanes): .vectors(lanes)
        case .structure(let structure): .structures(structure)
        default: nil
        }
    }
}
