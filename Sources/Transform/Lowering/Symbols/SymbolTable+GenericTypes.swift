import AdgenIR
import AdgenParser

/// Generic parameters around a place, and the types that have some.
extension SymbolTable {
    /// Whether a type of the module has generic parameters of its own.
    func isGeneric(_ type: TypeID) -> Bool { self[type].declarations.contains { !self[$0].genericParameters.isEmpty } }

    /// The names of all generic parameters that may be used at a place.
    func genericParameterNames(around place: LookupPlace) -> Set<String> {
        var names: Set<String> = []
        var next = place.around
        while let around = next {
            names.formUnion(genericParameters(inside: self[around]).map(\.name))
            next = self[around].container
        }
        return names
    }

    /// The floating-point numbers of the standard library that a type means.
    func number(_ type: TypeSyntax, at place: LookupPlace) -> Scalar? {
        let meanings = meanings(of: type, at: place)
        guard meanings.count == 1, case .library(let name) = meanings[0].head, meanings[0].arguments.isEmpty,
            let scalar = Scalar(swiftName: name), scalar.isFloatingPointNumber
        else { return nil }
        return scalar
    }
}
