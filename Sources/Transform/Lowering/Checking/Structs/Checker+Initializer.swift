import AdgenIR
import AdgenParser

/// Bodies of initialisers. What is made is called `self` in them, and is what they return: its parts are the variables of the result.
extension Checker {
    /// Declares `self`, and gives the stored properties that have initial values these, unless another initialiser does.
    mutating func initializingProperties(
        _ function: CallableSyntax,
        _ id: FunctionID,
        _ signature: Signature,
        _ statements: [SourceStatement]
    ) -> [TypedStatement] {
        let place = origin(function.receiverToken?.range)
        let local = LocalVariable(leaves: program[id].results, type: signature.result, isMutable: true, declaration: place)
        context.scopes.declare(Signature.receiverName, .variable(local))
        guard case .structure(let structure) = signature.result, !delegates(statements) else { return [] }
        var result: [TypedStatement] = []
        var start = 0
        for (field, property) in zip(structure.fields, storedProperties(of: structure)) {
            let places = local.leaves[start..<start + field.type.leafCount].map { Place.variable($0) }
            start += field.type.leafCount
            guard let initializer = property.binding?.initializer, !property.isDestructured else { continue }
            do {
                let value = try initialValue(initializer, of: property, in: structure)
                result.append(TypedStatement(.assign(places, value), program[id].origin))
            } catch {
                report(error)
            }
        }
        return result
    }

    /// Whether a body calls another initialiser of its type, by `self.init`.
    private func delegates(_ statements: [SourceStatement]) -> Bool {
        statements.contains { statement in
            let tokens = Array(statement.node.tokens)
            return tokens.indices.contains { index in
                index + 2 < tokens.count && tokens[index].keyword == .self && tokens[index + 1].text == "."
                    && tokens[index + 2].keyword == .`init`
            }
        }
    }
}
