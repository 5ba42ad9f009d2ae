import AdgenIR
import AdgenParser

/// Type parameters of functions in bodies, of which the symbol table knows nothing.
extension Checker {
    /// A type parameter of a function in a body, or of one around that.
    func localTypeParameter(_ name: String, at place: LookupPlace) -> TypeParameter? {
        place == context.place ? context.localTypeParameters[name] : nil
    }

    /// What makes a function in a body generic: type parameters of its own. Those of the functions around it are there as they are.
    func localGenerics(of function: CallableSyntax) throws -> Signature.Generics? {
        let written = function.genericParameters
        if let opaque = function.parameters.compactMap(\.type).first(where: { !$0.opaqueTypes.isEmpty }) {
            throw Refusal("generic functions in a body are not supported", at: opaque.node, note: "declare the function outside")
        }
        if written.isEmpty { return nil }
        let names = Set(written.map(\.name))
        for requirement in function.whereClause?.requirements ?? [] where !(requirement.left.leadingName.map(names.contains) ?? false) {
            throw Refusal("this requirement is not supported", at: requirement.left.node)
        }
        var parameters: [TypeParameter] = []
        for parameter in written {
            var bounds = parameter.inheritedType.map { [Bound(type: $0, place: context.place)] } ?? []
            for requirement in function.whereClause?.requirements ?? [] where requirement.left.leadingName == parameter.name {
                guard case .identifier = requirement.left, !requirement.isSameType else {
                    // What the lanes of vectors are.
                    if Self.isLane(requirement.left, of: parameter.name) { continue }
                    throw Refusal("this requirement is not supported", at: requirement.left.node)
                }
                bounds.append(Bound(type: requirement.right, place: context.place))
            }
            try requireNew(parameter, among: context.typeParameters + parameters)
            if areVectors(bounds) {
                throw Refusal(
                    "functions in a body that are generic over 'SIMD' are not supported",
                    at: parameter.node,
                    note: "declare the function outside"
                )
            }
            guard !parameter.isPack, !parameter.isValue, let found = typeParameter(parameter.name, bounds, []) else {
                throw unknownNumbers(parameter.name, at: parameter.node, of: "function")
            }
            parameters.append(found)
        }
        return Signature.Generics(parameters: parameters, clause: Self.clause(of: written), requirements: "")
    }
}
