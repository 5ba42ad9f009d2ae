// Whether `@Differentiable` fits the declaration that it is written on.

public struct DifferentiableCheck {
    let annotation: DifferentiableAnnotation
    private let place: AnnotationPlace

    init(_ annotation: DifferentiableAnnotation, _ place: AnnotationPlace) {
        self.annotation = annotation
        self.place = place
    }

    public static let waitingAlternative = "wait before, and pass what comes of it to a function that does not wait"

    func diagnostics(of declaration: Declaration) -> [Diagnostic] {
        switch declaration {
        case .function(let function):
            return check(function)
        case .initializer(let initializer):
            return async(initializer.asyncToken) + check(parameters: initializer.parameters, hasReceiver: false)
        case .subscriptDeclaration(let subscripted):
            return requirement(subscripted.node) + check(accessors: subscripted.accessorBlock)
                + check(parameters: subscripted.parameters, hasReceiver: true)
                + check(result: subscripted.returnType, parameters: [])
        case .variable(let variable):
            return check(variable)
        case .structure(let structure):
            return check(structure)
        case .classDeclaration(let type), .actor(let type):
            return shared(type)
        case .enumeration(let type):
            return misplaced(on: type.introducer)
        case .protocolDeclaration, .extensionDeclaration, .deinitializer, .importDeclaration, .typealiasDeclaration, .associatedType,
            .enumCase, .operatorDeclaration, .precedenceGroup, .macro, .macroExpansion:
            return misplaced(on: nil)
        case .ifConfig, .sourceLocation, .error:
            return []
        }
    }

    private func shared(_ type: NominalTypeDecl) -> [Diagnostic] {
        let kind = TypeWithoutTangent.shared(type.introducer?.keyword ?? .class, type.name)
        let article = type.introducer?.keyword == .actor ? "an actor" : "a class"
        let note = Diagnostic.Note(kind.alternative, at: annotation.attribute.node)
        return [Diagnostic("\(article) has no tangent, as its instances are shared", at: annotation.attribute.node, notes: [note])]
    }

    private func misplaced(on introducer: Token?) -> [Diagnostic] {
        let kind = introducer.map { ", not on '\($0.text)'" } ?? ""
        let message = "'@Differentiable' belongs on functions, computed properties, subscripts, initializers and structs\(kind)"
        return [Diagnostic(message, at: annotation.attribute.node)]
    }

    // MARK: - Functions

    private func check(_ function: FunctionDecl) -> [Diagnostic] {
        var diagnostics = async(function.asyncToken) + requirement(function.node)
        if function.isOperator, annotation.baseName == nil {
            let message = "derivatives of the operator '\(function.name)' need a name"
            let note = Diagnostic.Note("write '@Differentiable(named: \"...\")'", at: annotation.attribute.node)
            diagnostics.append(Diagnostic(message, at: function.nameToken.map(\.range), else: function.node, notes: [note]))
        }
        let isMethod = place != .free && !function.hasModifier(.static) && !function.hasModifier(.class)
        diagnostics += check(parameters: function.parameters, hasReceiver: isMethod)
        if !(isMethod && function.hasModifier(.mutating)) {
            diagnostics += check(result: function.returnType, parameters: function.parameters, at: function)
        }
        return diagnostics
    }

    private func async(_ token: Token?) -> [Diagnostic] {
        guard let token else { return [] }
        let file = token.tree.source
        let note = Diagnostic.Note(Self.waitingAlternative, in: file, at: token.range)
        return [Diagnostic("an 'async' function cannot be differentiated", in: file, at: token.range, notes: [note])]
    }

    /// Requirements of protocols have no bodies.
    private func requirement(_ node: Node) -> [Diagnostic] {
        guard place == .requirement else { return [] }
        return [Diagnostic("a requirement of a protocol has no body to differentiate", at: annotation.attribute.node)]
    }

    private func check(_ variable: VariableDecl) -> [Diagnostic] {
        guard variable.bindings.count == 1, let binding = variable.bindings.first, binding.isComputed else {
            return [Diagnostic("only computed properties can be differentiated", at: annotation.attribute.node)]
        }
        return check(accessors: binding.accessorBlock) + check(parameters: [], hasReceiver: true)
            + (binding.type.map { check(result: $0, parameters: []) } ?? [])
    }

    private func check(accessors: AccessorBlock?) -> [Diagnostic] {
        (accessors?.accessors ?? []).filter(\.isAsync).map { Diagnostic("an 'async' getter cannot be differentiated", at: $0.node) }
    }

    // MARK: - Parameters and results

    private func check(parameters: [FunctionParameter], hasReceiver: Bool) -> [Diagnostic] {
        guard !annotation.parameters.isEmpty else {
            guard !hasReceiver, parameters.allSatisfy({ $0.type?.isSurelyConstant ?? false }) else { return [] }
            let notes = parameters.lazy.compactMap { parameter in
                parameter.type.flatMap(TypeWithoutTangent.init).map { self.notes(on: parameter, $0) }
            }
            let message = "there is no parameter of a differentiable type"
            return [Diagnostic(message, at: annotation.attribute.node, notes: notes.first ?? [])]
        }
        return annotation.parameters.compactMap { word in
            if word.text == "self" {
                return hasReceiver ? nil : Diagnostic("there is no 'self' to differentiate with respect to", at: word.node)
            }
            guard let parameter = parameters.first(where: { $0.internalName == word.text }) else {
                return unknown(word, among: parameters)
            }
            guard let type = parameter.type, type.isSurelyConstant else { return nil }
            if let kind = TypeWithoutTangent(type) {
                let note = Diagnostic.Note(kind.alternative, at: parameter.node)
                return Diagnostic("'\(word.text)' \(kind.reason)", at: word.node, notes: [note])
            }
            let message = "parameter '\(word.text)' of type '\(type.node.text)' cannot be differentiated"
            return Diagnostic(message, at: word.node, notes: [Diagnostic.Note("declared here", at: parameter.node)])
        }
    }

    private func notes(on parameter: FunctionParameter, _ kind: TypeWithoutTangent) -> [Diagnostic.Note] {
        [
            Diagnostic.Note("'\(parameter.internalName)' \(kind.reason)", at: parameter.node),
            Diagnostic.Note(kind.alternative, at: parameter.node),
        ]
    }

    private func unknown(_ word: DifferentiableAnnotation.Word, among parameters: [FunctionParameter]) -> Diagnostic {
        var notes: [Diagnostic.Note] = []
        if let labelled = parameters.first(where: { $0.label == word.text }) {
            notes.append(
                Diagnostic.Note("'wrt:' takes internal names: the one of '\(word.text)' is '\(labelled.internalName)'", at: labelled.node)
            )
        } else if !parameters.isEmpty {
            let names = parameters.map { "'\($0.internalName)'" }.joined(separator: ", ")
            notes.append(Diagnostic.Note("the parameters are \(names)", at: annotation.attribute.node))
        }
        return Diagnostic("there is no parameter '\(word.text)'", at: word.node, notes: notes)
    }

    private func check(result: TypeSyntax?, parameters: [FunctionParameter], at function: FunctionDecl? = nil) -> [Diagnostic] {
        guard !parameters.contains(where: { $0.isInout && !($0.type?.isSurelyConstant ?? true) }) else { return [] }
        if let result {
            guard result.isSurelyConstant else { return [] }
            if let kind = TypeWithoutTangent(result) {
                let note = Diagnostic.Note(kind.alternative, at: result.node)
                return [Diagnostic("the result \(kind.reason)", at: result.node, notes: [note])]
            }
            return [Diagnostic("a result of type '\(result.node.text)' cannot be differentiated", at: result.node)]
        }
        let message = "there is no result to differentiate"
        return [Diagnostic(message, at: function?.nameToken?.range, else: annotation.attribute.node)]
    }
}

extension Diagnostic {
    /// A message about a range, if there is one, else about a node.
    fileprivate init(_ message: String, at range: Range<Int>?, else node: Node, notes: [Note] = []) {
        self.init(message, in: node.tree.source, at: range ?? node.range, notes: notes)
    }
}
