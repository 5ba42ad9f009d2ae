import AdgenIR

/// Where in the columns of arrays something lies. Nothing is copied here.
///
/// As in Swift, all indices on the way to an element are evaluated before anything is looked up: `a[i][f(&a)]` sees what `f` makes of `a`.
extension Writer {
    /// Elements that lie next to one another: a whole array, or a part of its columns.
    struct Elements {
        var type: SwiftType
        var columns: [Value]
        /// Where they begin and how many there are; nil if they are all that the columns hold.
        var bounds: (start: Value, count: Value)?
    }

    /// One element.
    struct Stored {
        var type: SwiftType
        var columns: [Value]
        /// The index in the columns.
        var index: Value
        /// How the first of the columns has to be accessed.
        var access: Access
    }

    /// What an element is made of: a scalar or something carried along, or the elements of an array.
    enum Item {
        case scalar(Value)
        case array(Elements)
    }

    enum EvaluatedStep {
        case element(Value)
        case part(Range<Int>, SwiftType)
    }

    private enum Found {
        case elements(Elements)
        case stored(Stored)
    }

    // MARK: Looking up

    /// The elements of an array, where it is.
    mutating func elements(of array: TypedExpression) -> Elements {
        if let path = path(to: array), case .elements(let elements) = evaluate(path) { return elements }
        if let variables = array.variables, let elements = view(of: variables) { return elements }
        switch array.kind {
        case .slice(let whole, let lower, let upper):
            return slice(elements(of: whole), from: scalar(lower), to: scalar(upper))
        case .after(let statements, let value):
            write(statements, before: value)
            return elements(of: value)
        case .part(let whole, let range):
            if let part = whole.narrowed(to: range, array.type) { return elements(of: part) }
        case .tuple(let parts):
            if parts.count == 1, parts[0].type.leafCount == array.type.leafCount { return elements(of: parts[0]) }
        default:
            break
        }
        return Elements(type: array.type.elementType ?? .void, columns: evaluate(array))
    }

    private mutating func slice(_ elements: Elements, from lower: Value, to upper: Value) -> Elements {
        let count = builder.compute(.wrapping(.subtract), [upper, lower], name: "count")
        let start = elements.bounds.map { builder.compute(.wrapping(.add), [$0.start, lower], name: "start") } ?? lower
        return Elements(type: elements.type, columns: elements.columns, bounds: (start, count))
    }

    /// The values of what lies in an array; nil of all else. Arrays are copied.
    mutating func storedValues(_ expression: TypedExpression, names: [String?]) -> [Value]? {
        guard let path = path(to: expression) else { return nil }
        switch evaluate(path) {
        case .elements(let elements): return copied(elements, names: names)
        case .stored(let stored): return values(of: stored, names: names)
        }
    }

    /// The way from an array to something in it.
    private struct Path {
        var array: TypedExpression
        var steps: [ElementPlace.Step]
        var type: SwiftType
    }

    /// Where an expression only looks up what lies in the storage of variables: these variables.
    func roots(of expression: TypedExpression) -> [Variable]? {
        switch expression.kind {
        case .element, .part:
            guard let path = path(to: expression) else { return nil }
            return path.array.variables ?? roots(of: path.array)
        case .slice(let array, _, _):
            return array.variables ?? roots(of: array)
        default:
            return nil
        }
    }

    private func path(to expression: TypedExpression) -> Path? {
        switch expression.kind {
        case .element(let array, let index):
            var path = path(to: array) ?? Path(array: array, steps: [], type: array.type)
            path.steps.append(.element(index))
            path.type = expression.type
            return path
        case .part(let whole, let range):
            if let part = whole.narrowed(to: range, expression.type) { return path(to: part) }
            guard var path = path(to: whole) else { return nil }
            path.steps.append(.part(range, expression.type))
            path.type = expression.type
            return path
        default:
            return nil
        }
    }

    private mutating func evaluate(_ path: Path) -> Found {
        let array = elements(of: path.array)
        let steps = path.steps.map { evaluate($0) }
        let stored = follow(steps, from: array)
        if !stored.type.isCarriedAlong, case .array = stored.type { return .elements(elements(in: stored)) }
        return .stored(stored)
    }

    mutating func evaluate(_ step: ElementPlace.Step) -> EvaluatedStep {
        switch step {
        case .element(let index): .element(scalar(index))
        case .part(let range, let type): .part(range, type)
        }
    }

    /// What the steps lead to. The first of them leads to an element.
    mutating func follow(_ steps: [EvaluatedStep], from array: Elements) -> Stored {
        var elements = array
        var found: Stored?
        for step in steps {
            switch step {
            case .element(let index):
                if let stored = found { elements = self.elements(in: stored) }
                found = stored(at: index, in: elements)
            case .part(let range, let type):
                found = found.map { part(range, type, of: $0) }
            }
        }
        return found ?? Stored(type: array.type, columns: array.columns, index: builder.integer(0), access: .checked)
    }

    func part(_ leaves: Range<Int>, _ type: SwiftType, of whole: Stored) -> Stored {
        let columns = whole.type.columns(ofLeaves: leaves)
        return Stored(type: type, columns: Array(whole.columns[columns]), index: whole.index, access: whole.access)
    }

    /// The element with an index, which is checked now or when the element is accessed.
    mutating func stored(at index: Value, in elements: Elements) -> Stored {
        guard let (start, count) = elements.bounds else {
            return Stored(type: elements.type, columns: elements.columns, index: index, access: .checked)
        }
        checkIndex(index, count)
        return element(at: index, in: Elements(type: elements.type, columns: elements.columns, bounds: (start, count)))
    }

    private mutating func checkIndex(_ index: Value, _ count: Value) {
        let isNotNegative = builder.compute(.compare(.greaterOrEqual, .int), [index, builder.integer(0)])
        let isBelow = builder.compute(.compare(.less, .int), [index, count])
        let isIn = builder.compute(.logical(.and), [isNotNegative, isBelow])
        builder.emit(.check(isIn, message: [.text("\"Index out of range\"")]))
    }

    /// The element with an index that is known to be right.
    mutating func element(at index: Value, in elements: Elements) -> Stored {
        var index = index
        if let start = elements.bounds?.start { index = builder.compute(.wrapping(.add), [start, index], name: "k") }
        return Stored(type: elements.type, columns: elements.columns, index: index, access: .unchecked)
    }

    /// The elements of an array that is an element itself.
    mutating func elements(in stored: Stored) -> Elements {
        let start = builder.load(stored.columns[Row.start], at: stored.index, stored.access, name: "start")
        let count = builder.load(stored.columns[Row.count], at: stored.index, .unchecked, name: "count")
        return Elements(
            type: stored.type.elementType ?? .void,
            columns: Array(stored.columns[Row.columnCount...]),
            bounds: (start, count)
        )
    }

    mutating func count(of elements: Elements, name: String = "count") -> Value {
        elements.bounds?.count ?? elements.columns.first.map { builder.count(of: $0, name: name) } ?? builder.integer(0)
    }

    // MARK: Items

    /// What an element is made of.
    mutating func items(of stored: Stored, names: [String?] = []) -> [Item] {
        var items: [Item] = []
        var access = stored.access
        forEachItem(of: stored) { writer, item in
            var item = item
            item.access = access
            access = .unchecked
            let name = names.dropFirst(items.count).first ?? nil
            items.append(
                item.type.hasOneColumn
                    ? .scalar(writer.builder.load(item.columns[0], at: item.index, item.access, name: name ?? "element"))
                    : .array(writer.elements(in: item))
            )
        }
        return items
    }

    /// The items of an element, each with its columns.
    mutating func forEachItem(of stored: Stored, _ visit: (inout Writer, Stored) -> Void) {
        var columns = stored.columns[...]
        for item in stored.type.items {
            let own = columns.prefix(item.columnCount)
            columns = columns.dropFirst(item.columnCount)
            visit(&self, Stored(type: item, columns: Array(own), index: stored.index, access: stored.access))
        }
    }

    /// The items of a value of a type, given what the value is made of.
    func items(of values: [Value], _ type: SwiftType) -> [Item] {
        var values = values[...]
        return type.items.map { item in
            let own = values.prefix(item.leafCount)
            values = values.dropFirst(item.leafCount)
            guard !item.isCarriedAlong, case .array(let element) = item else { return .scalar(own.first ?? Value(id: 0)) }
            return .array(Elements(type: element, columns: Array(own)))
        }
    }

    /// The items of an expression. Arrays that lie in others are not copied.
    mutating func items(of expression: TypedExpression, names: [String?] = []) -> [Item] {
        if let path = path(to: expression) {
            switch evaluate(path) {
            case .elements(let elements): return [.array(elements)]
            case .stored(let stored): return items(of: stored, names: names)
            }
        }
        switch expression.kind {
        case .tuple(let parts) where expression.isOfParts && !parts.dropFirst().contains(where: Uses.hasEffect):
            return parts.flatMap { items(of: $0) }
        case .after(let statements, let value):
            write(statements, before: value)
            return items(of: value)
        default:
            if expression.type.isStoredArray { return [.array(elements(of: expression))] }
        }
        return items(of: evaluate(expression), expression.type)
    }

    /// The items of an expression, which stay what they are when others are evaluated.
    mutating func items(of expression: TypedExpression, before other: TypedExpression) -> [Item] {
        guard Uses.hasEffect(other) else { return items(of: expression) }
        var values = evaluate(expression)
        protect(&values, fromLater: [other])
        return items(of: values, expression.type)
    }

    /// The values of an element. Arrays are copied.
    mutating func values(of stored: Stored, names: [String?] = []) -> [Value] {
        items(of: stored, names: names).flatMap { item in
            switch item {
            case .scalar(let value): [value]
            case .array(let elements): copied(elements, names: names)
            }
        }
    }
}

extension TypedExpression {
    /// Whether it is a tuple of the parts of its type: a variable is read as a tuple of its leaves, which are something else.
    fileprivate var isOfParts: Bool {
        guard case .tuple(let parts) = kind else { return false }
        let types = type.parts.map(\.type)
        return parts.count == types.count && zip(parts, types).allSatisfy { $0.type.converts(to: $1) }
    }
}
