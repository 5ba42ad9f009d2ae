import AdgenIR
import AdgenParser

/// Functions in bodies. What they take from around them becomes parameters when they are written.
extension Checker {
    /// Declares the functions among statements before the statements are checked, as they may call one another.
    mutating func declareFunctions(_ statements: [SourceStatement]) {
        for statement in statements {
            guard case .declaration(.function(let function)) = statement else { continue }
            do {
                if let attribute = function.attributes.first(where: { $0.name != "discardableResult" && $0.name != "inline" }) {
                    throw Refusal("attributes on functions in a body are not supported", at: attribute.node)
                }
                let signature = try makeLocalSignature(CallableSyntax(function))
                let typeParameters = context.typeParameters + (signature.generics?.parameters ?? [])
                let id = addFunction(signature, path: [], typeParameters: typeParameters)
                program[id].origin = origin(function.node)
                context.scopes.declare(
                    function.name,
                    .function(LocalFunction(id: id, signature: signature, declaration: origin(function.nameToken?.range)))
                )
            } catch {
                report(error)
                context.scopes.declare(function.name, .refused)
            }
        }
    }

    private mutating func makeLocalSignature(_ function: CallableSyntax) throws -> Signature {
        let outer = context.localTypeParameters
        defer { context.localTypeParameters = outer }
        let generics = try localGenerics(of: function)
        addTypeParameters(of: generics)
        return try makeSignature(function, nil, generics, at: context.place)
    }

    private mutating func addTypeParameters(of generics: Signature.Generics?) {
        for parameter in generics?.parameters ?? [] { context.localTypeParameters[parameter.name] = parameter }
    }

    /// Checks the body of a function that has been declared.
    mutating func checkNestedFunction(_ function: FunctionDecl) throws {
        let origin = origin(function.node)
        let candidates = context.scopes.lookUp(function.name).compactMap { binding -> LocalFunction? in
            if case .function(let local) = binding { local } else { nil }
        }
        guard let local = candidates.first(where: { program[$0.id].origin == origin }) else { throw Refusal.reported }
        guard function.body != nil else { throw Refusal("the function has no body", atNameOf: CallableSyntax(function)) }
        let outer = context
        context.id = local.id
        context.result = local.signature.result
        context.targets = []
        context.constants = [:]
        context.functionName = local.signature.fullName
        context.typeParameters += local.signature.generics?.parameters ?? []
        addTypeParameters(of: local.signature.generics)
        checkBody(of: CallableSyntax(function), local.id, local.signature)
        context = outer
    }
}
