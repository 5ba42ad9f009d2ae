import AdgenIR
import AdgenParser

/// Calls of values: `model(x)` is `model.callAsFunction(x)`.
extension Checker {
    /// A call of what an expression gives; nil if that is no struct.
    mutating func callAsFunction(_ call: CallExpr) throws -> Synthesis? {
        guard case .typed(let value) = try synthesize(call.callee), case .structure = value.type else { return nil }
        let arguments = try arguments(call)
        return try methodCall(
            "callAsFunction",
            call.leftParenToken,
            value.type,
            .method(call.callee, value),
            arguments,
            at: call.callee.node
        )
    }

    /// Whether a name is that of a property of a struct, and not of a method.
    func isProperty(_ name: String, of structure: Structure) -> Bool {
        let members = members(name, of: .structure(structure)).map(\.member.symbol).filter { !$0.isStatic }
        return !members.isEmpty && members.allSatisfy { $0.kind == .variable }
    }
}
