import AdgenIR
import AdgenParser

/// Running over dictionaries, and what stands for their keys and values: `d.keys` and `d.values`.
///
/// The order is that of the slots, which is the dictionary's own wherever that is certain.
extension Checker {
    /// The keys or the values of a dictionary.
    struct DictionaryView {
        var parts: DictionaryParts
        var isKeys: Bool
        var element: SwiftType { isKeys ? parts.key : parts.value }
    }

    /// What `d.keys` and `d.values` stand for; nil of all else.
    mutating func dictionaryView(_ expression: Expression) throws -> DictionaryView? {
        switch expression {
        case .paren(let paren):
            return try nested(at: paren.node) { try $0.dictionaryView(paren.expression) }
        case .member(let member) where member.name == "keys" || member.name == "values":
            guard let parts = dictionaryParts(of: member.base) else { return nil }
            let type = SwiftType.dictionary(of: parts.value, by: parts.key)
            try requireNoShadow(of: member.name, on: type, at: member.node)
            keep(.library(.standard, name: member.name, type: nil), at: member.nameToken)
            return DictionaryView(parts: parts, isKeys: member.name == "keys")
        default:
            return nil
        }
    }

    // MARK: Loops

    /// Runs over the pairs of a dictionary.
    mutating func iteration(over dictionary: DictionaryParts, _ origin: Origin) -> Iteration {
        let keys = keys(of: dictionary, sorted: false, origin)
        let values = values(of: dictionary, origin)
        let type = SwiftType.tuple([
            SwiftType.Element(label: "key", type: dictionary.key), SwiftType.Element(label: "value", type: dictionary.value),
        ])
        return Iteration(
            setup: dictionary.setup + keys.setup + values.setup,
            lower: .integer(0),
            upper: values.count,
            type: type
        ) { index in
            TypedExpression(.tuple([keys.element(index), values.element(index)]), type)
        }
    }

    /// Runs over the keys or the values of a dictionary.
    mutating func iteration(over view: DictionaryView, _ origin: Origin) -> Iteration {
        let run = view.isKeys ? keys(of: view.parts, sorted: false, origin) : values(of: view.parts, origin)
        return Iteration(
            setup: view.parts.setup + run.setup,
            lower: .integer(0),
            upper: run.count,
            type: view.element,
            element: run.element
        )
    }

    /// Runs over an array of what is only carried along.
    mutating func iteration(overCarried array: TypedExpression, of element: SwiftType, _ origin: Origin) -> Iteration {
        let run = run(over: array, of: element, origin)
        return Iteration(setup: run.setup, lower: .integer(0), upper: run.count, type: element, element: run.element)
    }

    /// What is run over, as it is before the loop.
    private struct Run {
        var setup: [TypedStatement]
        var count: TypedExpression
        var element: (TypedExpression) -> TypedExpression
    }

    private mutating func values(of dictionary: DictionaryParts, _ origin: Origin) -> Run {
        let integers = SwiftType.array(.scalar(.int))
        let (order, orderSetup) = once(dictionary.asking("order", integers), "order", origin)
        let (elements, setup) = once(dictionary.elements, "elements", origin)
        return Run(setup: orderSetup + setup, count: .count(order)) { index in
            let position = TypedExpression(.element(of: order, at: index), .scalar(.int))
            return TypedExpression(.element(of: elements, at: position), dictionary.value)
        }
    }

    private mutating func keys(of dictionary: DictionaryParts, sorted: Bool, _ origin: Origin) -> Run {
        run(over: keys(of: dictionary, sorted: sorted), of: dictionary.key, origin)
    }

    /// The keys of a dictionary as an array.
    private mutating func keys(of dictionary: DictionaryParts, sorted: Bool) -> TypedExpression {
        let type = SwiftType.array(dictionary.key)
        let slots = TypedPiece.variable(dictionary.slots)
        let text = sorted ? [slots, .text(".keys.sorted()")] : [.text("Array("), slots, .text(".keys)")]
        return carriedValue(text, type, nil)
    }

    private mutating func run(over array: TypedExpression, of element: SwiftType, _ origin: Origin) -> Run {
        let (read, setup) = once(array, "keys", origin)
        guard case .opaque = element, case .read(let variable) = read.kind else {
            return Run(setup: setup, count: .count(read)) { TypedExpression(.element(of: read, at: $0), element) }
        }
        let count = TypedExpression(.carried([.variable(variable), .text(".count")], isSink: false), .scalar(.int))
        let (upper, countSetup) = once(count, "count", origin)
        let position = program.variables.make("position", .scalar(.int), owner: context.id)
        return Run(setup: setup + countSetup, count: upper) { index in
            let text: [TypedPiece] = [.variable(variable), .text("["), .variable(position), .text("]")]
            let element = TypedExpression(.carried(text, isSink: false), element)
            return TypedExpression(.after([TypedStatement(.initialize([position], index), origin)], element), element.type)
        }
    }

    // MARK: Arrays

    /// The keys or values as an array.
    mutating func array(of view: DictionaryView, _ origin: Origin) -> TypedExpression {
        if view.isKeys { return view.parts.after(keys(of: view.parts, sorted: false)) }
        let type = SwiftType.array(view.element)
        let run = values(of: view.parts, origin)
        let (variables, start) = variable(for: TypedExpression(.emptyArray, type), "values", origin)
        let index = program.variables.make("i", .scalar(.int), owner: context.id)
        let place = ArrayPlace(places: variables.map { .variable($0) }, element: view.element)
        let loop = TypedForLoop(
            label: program.makeLabel(),
            index: index,
            lower: .integer(0),
            upper: run.count,
            order: .ascending,
            body: [TypedStatement(.append(run.element(.read(index, .scalar(.int))), to: place), origin)]
        )
        let statements = view.parts.setup + run.setup + [start, TypedStatement(.forLoop(loop), origin)]
        return TypedExpression(.after(statements, reading(variables, type)), type)
    }

    /// `Array(d.values)`, `Array(d.keys)`; nil of all else.
    mutating func arrayOfView(_ call: CallExpr, element: SwiftType?) throws -> TypedExpression? {
        guard call.arguments.map(\.label) == [nil], call.trailingClosures.isEmpty,
            let view = try dictionaryView(call.arguments[0].expression), element == nil || element == view.element
        else { return nil }
        try requireNoShadow(of: "init", [nil], on: .array(view.element), at: call.callee.node)
        keep(.library(.standard, name: "init(_:)", type: nil), at: nameToken(of: call.node))
        return array(of: view, origin(call.node))
    }

    /// `d.keys.count`, `d.values.isEmpty`; nil of all else.
    mutating func viewProperty(_ member: MemberExpr) throws -> TypedExpression? {
        guard member.name == "count" || member.name == "isEmpty", let view = try dictionaryView(member.base) else { return nil }
        keep(.library(.standard, name: member.name, type: member.name == "count" ? "Int" : "Bool"), at: member.nameToken)
        return view.parts.after(count(member.name, of: view.parts))
    }

    /// `d.keys.sorted()`, `d.keys.contains(key)`, `d.values.reduce(0, +)`; nil of what is called on anything else.
    mutating func viewCall(_ call: CallExpr, _ member: MemberExpr) throws -> TypedExpression? {
        guard let view = try dictionaryView(member.base) else { return nil }
        let labels = call.arguments.map(\.label)
        if call.trailingClosures.isEmpty, view.isKeys, member.name == "sorted", labels.isEmpty {
            keep(.library(.standard, name: "sorted()", type: nil), at: member.nameToken)
            return view.parts.after(keys(of: view.parts, sorted: true))
        }
        if call.trailingClosures.isEmpty, view.isKeys, member.name == "contains", labels == [nil] {
            keep(.library(.standard, name: "contains(_:)", type: nil), at: member.nameToken)
            let key = try self.key(call.arguments[0].expression, as: view.parts.key)
            let position = view.parts.asking("position(of: ", key.pieces + [.text(")")], .scalar(.int))
            let test = TypedExpression.compare(.greaterOrEqual, position, .integer(0))
            return TypedExpression(.after(view.parts.setup + key.setup, test), .scalar(.bool))
        }
        if !view.isKeys, member.name == "reduce", let elements = elements(of: array(of: view, origin(call.node))),
            let value = try reduction(call, elements.array, view.element)
        {
            return elements.after(value)
        }
        throw Refusal.unknown(
            "'.\(member.name)' of the \(view.isKeys ? "keys" : "values") of a dictionary is not supported",
            at: member.node,
            note: "write a loop"
        )
    }
}
