import AdgenTransform

extension SourceProgram {
    /// What kind of declaration the one to differentiate is. A member's receiver comes first among the parameters, as `instance`.
    public enum Form: Hashable, Sendable {
        case function
        case method(SourceStruct), staticMethod(SourceStruct)
        case property(SourceStruct), subscripting(SourceStruct)
        case initializer(SourceStruct)

        /// The struct that it is a member of.
        public var structure: SourceStruct? {
            switch self {
            case .function: nil
            case .method(let structure), .staticMethod(let structure), .property(let structure), .subscripting(let structure),
                .initializer(let structure):
                structure
            }
        }

        public var hasReceiver: Bool {
            switch self {
            case .method, .property, .subscripting: true
            case .function, .staticMethod, .initializer: false
            }
        }
    }

    /// The name of the receiver among the parameters.
    static let receiver = "instance"

    /// The parameters that a call names.
    var passed: [Parameter] { form.hasReceiver ? Array(parameters.dropFirst()) : parameters }

    /// What adgen is asked for by.
    public var root: String {
        let labels = "(\(passed.map { ($0.label ?? "_") + ":" }.joined()))"
        switch form {
        case .function: return name
        case .method(let structure), .staticMethod(let structure), .property(let structure): return "\(structure.declaredName).\(name)"
        case .subscripting(let structure): return "\(structure.declaredName).subscript\(labels)"
        case .initializer(let structure): return "\(structure.declaredName).init\(labels)"
        }
    }

    /// The one of several targets that is for the types that it is called for: a function over protocols has one for each choice of types.
    public func target(among targets: [DifferentiationTarget]) -> DifferentiationTarget? {
        if targets.count == 1 { return targets.first }
        return targets.first { target in
            let types = target.signature.parameters.map(\.type)
            return types.count == parameters.count
                && zip(parameters, types).allSatisfy { parameter, type in
                    guard case .structure(let structure) = type else { return true }
                    return structure.name == parameter.kind.type
                }
        }
    }

    /// A call of it, or of its derivative with such an ending.
    ///
    /// - Parameter arguments: What is passed, without the receiver.
    func call(_ ending: String?, on receiver: String, _ arguments: [String]) -> String {
        let list = arguments.joined(separator: ", ")
        switch form {
        case .function: return "\(name)\(ending ?? "")(\(list))"
        case .method: return "\(receiver).\(name)\(ending ?? "")(\(list))"
        case .staticMethod(let structure): return "\(structure.name).\(name)\(ending ?? "")(\(list))"
        case .property: return ending.map { "\(receiver).\(name)\($0)(\(list))" } ?? "\(receiver).\(name)"
        case .subscripting: return ending.map { "\(receiver).subscript\($0)(\(list))" } ?? "\(receiver)[\(list)]"
        case .initializer(let structure): return ending.map { "\(structure.name).init\($0)(\(list))" } ?? "\(structure.name)(\(list))"
        }
    }
}
