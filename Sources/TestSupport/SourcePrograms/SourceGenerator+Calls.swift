/// What can be called, and calls of it.
extension SourceGenerator {
    struct Callable: Sendable {
        enum Form: Hashable, Sendable {
            case function, initializer
            case method(SourceStruct, isMutating: Bool)
            case staticMethod(SourceStruct), staticProperty(SourceStruct)
            case binary, prefix, compound
            /// A member that an extension adds to a type of the library, of the first parameter.
            case added(isProperty: Bool)

            /// Whether what is passed by reference is named without a sign.
            var hasOperands: Bool {
                if case .added = self { true } else { self == .compound }
            }
        }

        struct Parameter: Sendable {
            var label: String?
            var kind: SourceProgram.Kind
            var isReference = false
            /// Whether it has a default.
            var isOptional = false
            /// The internal name.
            var name = ""

            static func value(_ kind: SourceProgram.Kind) -> Parameter { Parameter(kind: kind) }
            static func reference(_ kind: SourceProgram.Kind) -> Parameter { Parameter(kind: kind, isReference: true) }

            var variable: Variable { Variable(name: name, kind: kind, isMutable: isReference) }
        }

        var name: String
        var form = Form.function
        var parameters: [Parameter]
        /// Nil if it gives nothing.
        var result: SourceProgram.Kind?
        /// About how many statements a call runs.
        var cost = 0.0
        /// What a call of it is an occurrence of.
        var note: SourceConstruct?
        /// Whether what is passed tells what the type parameters of a generic struct are.
        var tellsType = false
    }

    /// A call that gives such a value, of something declared before.
    mutating func call(_ kind: SourceProgram.Kind?) -> String? {
        guard let callable = random.recent(callables.filter { $0.result == kind && isAffordable($0.cost) }) else { return nil }
        return call(callable)
    }

    mutating func call(_ callable: Callable) -> String? {
        var taken: Set<String> = []
        var head = callable.name
        switch callable.form {
        case .function, .binary, .prefix, .compound, .added: break
        case .initializer: head = initializerName(callable)
        case .staticMethod(let structure), .staticProperty(let structure): head = "\(structure.name).\(callable.name)"
        case .method(let structure, let isMutating):
            guard let receiver = receiver(structure, isMutating, for: callable) else { return nil }
            taken.insert(receiver.root)
            head = receiver.text == "self" && random.chance(0.5) ? callable.name : "\(receiver.text).\(callable.name)"
        }
        var arguments: [String] = []
        for parameter in callable.parameters where !parameter.isOptional || random.chance(0.5) {
            guard let text = argument(parameter, &taken, isOperand: callable.form.hasOperands) else { return nil }
            arguments.append(parameter.label.map { "\($0): \(text)" } ?? text)
        }
        spend(callable.cost)
        if let construct = callable.note { note(construct) }
        for parameter in callable.parameters where callable.form == .function { noteUse(parameter) }
        if callable.form == .function, case .structure? = callable.result { note(.structFromFunction) }
        if callable.form == .function, case .vector? = callable.result { note(.vectorFromFunction) }
        switch callable.form {
        case .staticProperty: return head
        case .binary: return chain(callable, arguments)
        case .prefix: return "(\(head)\(arguments[0]))"
        case .compound: return "\(arguments[0]) \(head) \(arguments[1])"
        case .added(isProperty: true): return "\(arguments[0]).\(head)"
        case .added(isProperty: false): return "\(arguments[0]).\(head)(\(arguments.dropFirst().joined(separator: ", ")))"
        default: return "\(head)(\(arguments.joined(separator: ", ")))"
        }
    }

    /// The type whose initialiser is called: without type arguments where what is passed tells them.
    private mutating func initializerName(_ callable: Callable) -> String {
        guard case .structure(let structure)? = callable.result, callable.name == structure.name, structure.conditions != nil else {
            return callable.name
        }
        // In members of a generic struct its plain name is the type that they are members of.
        let isOther = enclosing.map { $0.hasPrefix(structure.declaredName + "<") && $0 != structure.name } ?? false
        guard callable.tellsType, !isOther, random.chance(0.4) else { return callable.name }
        note(.typeArgumentsTold)
        return structure.declaredName
    }

    /// An operator between operands, perhaps twice: how these belong together is a matter of associativity.
    private mutating func chain(_ callable: Callable, _ arguments: [String]) -> String {
        let once = "\(arguments[0]) \(callable.name) \(arguments[1])"
        guard callable.parameters.allSatisfy({ $0.kind == callable.result }), isAffordable(callable.cost), random.chance(0.3) else {
            return "(\(once))"
        }
        note(.operatorChain)
        spend(callable.cost)
        let last = random.recent(visible(callable.parameters[0].kind)) ?? arguments[1]
        let isSum = callable.result == .double && random.chance(0.4)
        return isSum ? "(0.5 * (\(once) + \(last)))" : "(\(once) \(callable.name) \(last))"
    }

    private mutating func receiver(_ structure: SourceStruct, _ isMutating: Bool, for callable: Callable) -> Place? {
        let kind = SourceProgram.Kind.structure(structure)
        if !isMutating, !callable.parameters.contains(where: \.isReference), random.chance(0.12) {
            return Place(text: whole(structure), root: "", kind: kind, isMutable: false)
        }
        return random.recent(places(kind, mutable: isMutating))
    }

    /// - Parameter taken: The variables of which something is passed by reference; no other reference may be to them.
    private mutating func argument(_ parameter: Callable.Parameter, _ taken: inout Set<String>, isOperand: Bool) -> String? {
        guard parameter.isReference else {
            switch parameter.kind {
            case .int: return "\(random.recent(visible(.int)) ?? "2") & 3"
            case .double: return double(0)
            case .float: return float(0)
            case .doubles where !taken.isEmpty || random.chance(0.7):
                return random.recent(places(.doubles).filter { !taken.contains($0.root) })?.text ?? "[0.5, 0.25, -0.5, 1.5]"
            // What has no name cannot be made.
            case .structure(let structure) where structure.name.hasPrefix("some "): return random.recent(visible(parameter.kind))
            default: return expression(parameter.kind)
            }
        }
        // A call with a reference is only written where the rest of its statement does not mention the variable.
        let options = places(parameter.kind, mutable: true).filter { !taken.contains($0.root) }
        guard let place = random.recent(options) else { return nil }
        taken.insert(place.root)
        if isOperand { return place.text }
        if place.text == "self" { note(.inoutSelf) }
        if place.text.hasSuffix("]") { note(.inoutElement) } else if place.text != place.root { note(.inoutField) }
        if place.constructs.contains(.propertyRead) { note(.inoutProperty) }
        return "&\(place.text)"
    }

    private mutating func noteUse(_ parameter: Callable.Parameter) {
        switch parameter.kind {
        case .structure: note(parameter.isReference ? .structByReference : .structToFunction)
        case .structures: note(parameter.isReference ? .arrayOfStructsByReference : .arrayOfStructsToFunction)
        case .vector: note(parameter.isReference ? .vectorByReference : .vectorToFunction)
        case .rows: if parameter.isReference { note(.rowsByReference) }
        default: break
        }
    }
}
