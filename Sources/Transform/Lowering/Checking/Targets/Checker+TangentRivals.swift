import AdgenIR
import AdgenParser

/// What a marked struct has that would be written for it.
extension Checker {
    /// Refuses members and conformances of the user's that what is written would clash with.
    func requireNothingByHand(in symbol: Symbol, _ attribute: Attribute) throws {
        guard let type = symbols.type(ofContainer: symbol.id) else { return }
        let named = Self.writtenMembers.flatMap { symbols.ownMembers($0, of: type) }
        let initializers = symbols.ownMembers("init", of: type).filter { Self.writtenInitializers.contains($0.parameters.map(\.label)) }
        if let rival = (named + initializers).first(where: { symbols.isThere($0) }) {
            throw clash("'\(rival.fullName)' is what '@Differentiable' writes for '\(symbol.name)'", atNameOf: rival, attribute)
        }
        let conformance = symbols.inheritedTypes(of: type).first { $0.meaning.head == .library("Differentiable") }
        if let conformance {
            let place = symbols[conformance.declaredAt]
            let written = place.inheritedTypes.first { $0.text == "Differentiable" || $0.text == "AutoDiff.Differentiable" }
            let message = "'@Differentiable' writes the conformance of '\(symbol.name)' to 'Differentiable'"
            throw noting(attribute, Refusal(message, at: written?.node ?? place.node, note: "remove it, or the mark"))
        }
    }

    private func clash(_ message: String, atNameOf rival: Symbol, _ attribute: Attribute) -> Refusal {
        noting(attribute, Refusal(message, atNameOf: rival, note: "rename it, or remove the mark"))
    }

    private func noting(_ attribute: Attribute, _ refusal: Refusal) -> Refusal {
        var refusal = refusal
        refusal.diagnostic?.notes.append(Diagnostic.Note("the struct is marked here", at: attribute.node))
        return refusal
    }

    private static let writtenMembers = [
        "TangentVector", "zeroTangentVector", "addingTangents", "addTangent", "scaleTangent", "scalarCount", "appendScalars", "flattened",
    ]

    private static let writtenInitializers: Set<[String?]> = [["flattened", "like"], ["scalars", "like"]]
}
