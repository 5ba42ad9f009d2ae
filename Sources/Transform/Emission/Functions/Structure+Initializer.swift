import AdgenIR

/// How a struct is made of its stored properties: by its memberwise initialiser or one like it where written code can call that, else by one of its
/// own.
extension Structure {
    /// A call of the initialiser that takes all stored properties.
    func made(of values: [Output.Expression], _ label: String) -> Output.Expression {
        let properties = zip(fields, values).filter { !$0.0.isFixed }.map { Output.Argument($1, label: $0.name) }
        switch making {
        case .memberwise: return .call(.name(name), properties)
        case .arguments(let arguments): return .call(.name(name), arguments.map { Output.Argument(values[$0.field], label: $0.label) })
        case .properties, .settingProperties, .impossible:
            return .call(.name(name), [Output.Argument(.tuple([]), label: label)] + properties)
        }
    }

    /// The initialiser that `made` calls where there is no memberwise one.
    func initializer(_ label: String, modifier: String) -> String {
        let given = fields.filter { !$0.isFixed }
        let (head, names) = extended
        let parameters = ["\(label): Void"] + given.map { "\($0.name): \($0.type.replacing(names).swiftText)" }
        let beginning = making == .settingProperties ? ["        self.init()"] : []
        let assignments = beginning + given.map { "        self.\($0.name) = \($0.name)" }
        return """
            \(head) {
                /// Makes a value of its stored properties.
                \(modifier) init(\(parameters.joined(separator: ", "))) {
            \(assignments.joined(separator: "\n"))
                }
            }
            """
    }
}

extension Structure {
    /// What stands at the head of an extension of the struct with its arguments, and the names there of the type parameters in these.
    var extended: (head: String, names: [TypeParameter: Scalar]) {
        var names: [TypeParameter: Scalar] = [:]
        var conditions: [String] = []
        for (own, argument) in zip(parameterNames, arguments) {
            guard let parameter = argument.parameter else {
                conditions.append("\(own) == \(argument.swiftText)")
                continue
            }
            if let known = names[parameter] {
                conditions.append("\(own) == \(known.swiftName)")
            } else {
                names[parameter] = parameter.renamed(own).scalar
            }
        }
        return ("extension \(declaredName)" + (conditions.isEmpty ? "" : " where " + conditions.joined(separator: ", ")), names)
    }
}

extension SwiftType {
    fileprivate var parameter: TypeParameter? {
        switch self {
        case .scalar(.parameter(let parameter)): parameter
        case .scalar(.vector(let vector)): vector.parameter
        default: nil
        }
    }

    /// The structs in the type, and those in their properties.
    var structures: [Structure] {
        switch self {
        case .array(let element): return element.structures
        case .structure(let structure): return [structure] + parts.flatMap(\.type.structures)
        default: return parts.flatMap(\.type.structures)
        }
    }
}
