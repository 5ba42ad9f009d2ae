import AdgenIR
import AdgenParser

/// Properties marked `@NoDerivative`: what is written there must not depend on what is differentiated by, unless it says so.
extension Checker {
    /// A value on its way to such a property. Whether a derivative depends on it is not known before it is differentiated: the text that stands
    /// for it tells.
    mutating func passive(_ value: TypedExpression, property: String, at node: Node) -> TypedExpression {
        guard value.type.flattened.contains(where: \.isDifferentiable), !value.isConstant else { return value }
        let (variables, _) = temporary(value.type, named: property)
        let leak = Leak(
            fate: "is written to '\(property)', which is marked '@NoDerivative'",
            note: "remove the mark",
            origin: origin(node)
        )
        let parts = zip(variables, value.type.leafTypes).map { variable, type -> TypedExpression in
            if !type.isDifferentiable { return .read(variable, type) }
            return TypedExpression(.carried([.variable(variable)], isSink: false, leak: leak), type)
        }
        let whole = value.type.isComposite ? TypedExpression(.tuple(parts), value.type) : parts[0]
        return TypedExpression(.after([TypedStatement(.initialize(variables, value), origin(node))], whole), value.type)
    }

    /// The value as it may be assigned to a target.
    mutating func assignable(_ value: TypedExpression, to target: AssignmentTarget, at node: Node) -> TypedExpression {
        target.passiveProperty.map { passive(value, property: $0, at: node) } ?? value
    }

    /// Refuses to let somebody else change a property marked `@NoDerivative`.
    func requireActive(_ target: AssignmentTarget, at node: Node) throws {
        guard let property = target.passiveProperty, target.type.flattened.contains(where: \.isDifferentiable) else { return }
        throw Refusal(
            "'\(property)' is marked '@NoDerivative', and is not changed by assignment here",
            at: node,
            note: "change a local variable, and assign that"
        )
    }
}
