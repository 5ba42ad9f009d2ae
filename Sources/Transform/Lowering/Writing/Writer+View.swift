import AdgenIR

/// Variables that stand for elements in the storage of another variable, as Swift's arrays share storage until one is changed.
///
/// `let row = grid[i]` looks at the row where it is, unless somebody changes the grid or the row, or takes the row as a whole, before it goes out
/// of scope. So binding a row costs as little as in the primal.
extension Writer {
    /// The columns of a view that variables stand for.
    struct View {
        var elements: Elements
        /// The variables, one for each column.
        var variables: [Variable]
    }

    /// The elements that variables stand for, if they are a view.
    func view(of variables: [Variable]) -> Elements? {
        guard let first = variables.first, let view = views[first], view.variables == variables else { return nil }
        return view.elements
    }

    /// What a variable that is a column of a view holds, in a buffer of its own.
    mutating func column(_ variable: Variable) -> Value? {
        guard let view = views[variable], let index = view.variables.firstIndex(of: variable) else { return nil }
        return copied(view.elements)[index]
    }

    /// Binds variables to what a value looks up, without copying what nobody changes. Whether that was possible.
    ///
    /// - Parameters:
    ///   - statements: What is run as long as the variables are in scope.
    ///   - result: What is evaluated then, still in their scope.
    mutating func bindView(
        _ bound: [Variable],
        to value: TypedExpression,
        until statements: ArraySlice<TypedStatement>,
        _ result: TypedExpression?
    ) -> Bool {
        guard bound.contains(where: { isArray($0) }), let roots = viewed(by: value) else { return false }
        var rest = Uses(program: program)
        rest.add(Array(statements))
        if let result { rest.add(result) }
        guard rest.writes.isDisjoint(with: roots), rest.writes.isDisjoint(with: bound), rest.wholes.isDisjoint(with: bound) else {
            return false
        }
        let names = bound.map { variables[$0].name }
        var open = bound[...]
        for item in items(of: value, names: names) {
            switch item {
            case .scalar(let value):
                if let variable = open.popFirst() { bind(variable, to: value) }
            case .array(let elements):
                let own = Array(open.prefix(elements.columns.count))
                open = open.dropFirst(own.count)
                if elements.bounds == nil {
                    for (variable, column) in zip(own, elements.columns) { bind(variable, to: column) }
                } else {
                    for variable in own {
                        environment[variable] = nil
                        declared.append(variable)
                        views[variable] = View(elements: elements, variables: own)
                    }
                }
            }
        }
        return true
    }

    /// The variables in whose storage a value looks something up; nil if it looks nothing up.
    private func viewed(by value: TypedExpression) -> Set<Variable>? {
        if value.type.isStoredArray, let variables = value.variables, view(of: variables) != nil { return Set(variables) }
        switch value.kind {
        case .after(let statements, let value):
            guard var found = viewed(by: value) else { return nil }
            // What the statements bind may be views themselves.
            for case .initialize(let variables, let initial) in statements.reversed().map(\.kind) where !found.isDisjoint(with: variables) {
                found.formUnion(viewed(by: initial) ?? [])
            }
            return found
        case .tuple(let parts):
            let found = parts.compactMap { viewed(by: $0) }
            return found.isEmpty ? nil : found.reduce(into: []) { $0.formUnion($1) }
        case .part(let whole, let range):
            if let part = whole.narrowed(to: range, value.type) { return viewed(by: part) }
            return roots(of: value).map { Set($0) }
        default:
            return roots(of: value).map { Set($0) }
        }
    }
}
