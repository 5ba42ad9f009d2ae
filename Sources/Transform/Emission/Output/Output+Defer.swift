import AdgenIR

extension [Output.Statement] {
    /// The block with what it defers last done at once, of which Swift would warn.
    var withoutTrailingDefers: [Output.Statement] {
        var statements = self
        var actions: [Output.Statement] = []
        while case .deferred(let action)? = statements.last {
            statements.removeLast()
            actions.append(.evaluate(action))
        }
        return statements + actions
    }
}
