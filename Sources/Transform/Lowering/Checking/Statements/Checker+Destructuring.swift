import AdgenIR
import AdgenParser

/// `(a, b.mean, _) = value`: assignments to several places.
extension Checker {
    /// An element of what is assigned to; where it is `_`, no target.
    private struct Element {
        var target: AssignmentTarget?
        var type: SwiftType
    }

    mutating func destructuring(_ target: Expression, _ value: FoldedExpression, _ origin: Origin) throws -> [TypedStatement] {
        let node = node(of: value)
        let value = try synthesize(value, at: node)
        let (elements, type) = try elements(of: target, valueType: value.ownType)
        let assigned = try coerce(value, to: type, at: node)
        if elements.allSatisfy({ $0.target?.isPlain ?? true }) {
            let places = elements.flatMap { element -> [Place?] in
                element.target.map { $0.places } ?? Array(repeating: nil, count: element.type.leafCount)
            }
            return [TypedStatement(.assign(places, assigned), origin)]
        }
        // Setters are called one after the other, once all that is assigned is known.
        let (variables, setup) = variable(for: assigned, "assigned", origin)
        var statements = elements.flatMap { $0.target?.setup ?? [] } + [setup]
        var leaf = 0
        for element in elements {
            let own = Array(variables[leaf..<leaf + element.type.leafCount])
            leaf += own.count
            guard let target = element.target else { continue }
            let access = TypedStatement(.assign(target.places.map { $0 }, reading(own, element.type)), origin)
            statements += target.begin + [access] + target.end
        }
        return statements
    }

    /// What is assigned to, in order. The type of what `_` drops is that of the value.
    private mutating func elements(of target: Expression, valueType: SwiftType?) throws -> (elements: [Element], type: SwiftType) {
        switch target {
        case .discard:
            guard let valueType else { throw Refusal("the type of what is dropped here is not certain", at: target.node) }
            return ([Element(target: nil, type: valueType)], valueType)
        case .paren(let paren):
            return try nested(at: paren.node) { try $0.elements(of: paren.expression, valueType: valueType) }
        case .tuple(let tuple):
            var elements: [Element] = []
            var types: [SwiftType.Element] = []
            for (index, part) in tuple.elements.enumerated() {
                let next = try nested(at: part.node) { try $0.elements(of: part.expression, valueType: valueType?.element(at: index)) }
                elements += next.elements
                types.append(SwiftType.Element(label: nil, type: next.type))
            }
            return (elements, .tuple(types))
        default:
            let found = try self.target(target, .assigned)
            try requireActive(found, at: target.node)
            return ([Element(target: found, type: found.type)], found.type)
        }
    }
}

extension Synthesis {
    /// The type that it has, or takes where the context says nothing.
    fileprivate var ownType: SwiftType? {
        switch self {
        case .typed(let expression): expression.type
        case .flexible(let flexible): flexible.defaultType
        }
    }
}

extension SwiftType {
    /// The type of an element of a tuple.
    fileprivate func element(at index: Int) -> SwiftType? {
        guard case .tuple(let elements) = self, elements.indices.contains(index) else { return nil }
        return elements[index].type
    }
}
