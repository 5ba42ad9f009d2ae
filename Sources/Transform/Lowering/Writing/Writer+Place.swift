import AdgenIR

/// Assignments. The place's index is evaluated before the value, the place itself is accessed after it.
extension Writer {
    /// A place whose indices have been evaluated.
    indirect enum EvaluatedPlace {
        case variable(Variable)
        case element(ElementPlace, [EvaluatedStep])
        /// An element that has been looked up.
        case stored(Stored)
        case lane(of: EvaluatedPlace, LaneIndex, Scalar)
    }

    mutating func evaluate(_ place: Place) -> EvaluatedPlace {
        switch place {
        case .variable(let variable): .variable(variable)
        case .element(let element): .element(element, element.steps.map { evaluate($0) })
        case .lane(let vector, let index, let type): .lane(of: evaluate(vector), evaluate(index, in: type), type)
        }
    }

    /// The place, looked up: it is not again where it is accessed.
    mutating func found(_ place: EvaluatedPlace) -> EvaluatedPlace {
        if case .lane(let vector, let index, let type) = place { return .lane(of: found(vector), index, type) }
        guard case .element(let element, let steps) = place else { return place }
        let array = Elements(type: element.array.elementType ?? .void, columns: element.columns.map { value(of: $0) })
        return .stored(follow(steps, from: array))
    }

    /// The values that a place holds. Arrays in the storage of others are copied.
    mutating func read(_ place: EvaluatedPlace) -> [Value] {
        switch place {
        case .variable(let variable): [value(of: variable)]
        case .stored(let stored): values(of: stored)
        case .lane(let vector, let index, let type): read(vector).map { lane(index, of: $0, type) }
        case .element: read(found(place))
        }
    }

    mutating func write(_ values: [Value], to place: EvaluatedPlace) {
        switch place {
        case .variable(let variable): if let value = values.first { set(variable, to: value) }
        case .stored(let stored): store(items(of: values, stored.type), to: stored)
        case .lane(let vector, let index, let type): if let value = values.first { write(value, to: index, of: vector, type) }
        case .element: write(values, to: found(place))
        }
    }

    /// Gives a variable a new value. An array takes over a fresh buffer's contents and copies those of any other.
    private mutating func set(_ variable: Variable, to value: Value) {
        guard isArray(variable) else {
            keep(value, in: variable)
            return
        }
        guard let buffer = environment[variable] else {
            environment[variable] = owned(value, named: variables[variable].name)
            return
        }
        if buffer == value { return }
        if fresh.remove(value) != nil {
            builder.emit(.exchange(buffer, value))
        } else {
            builder.emit(.assign(buffer, .copy(value)))
        }
    }

    mutating func assign(_ places: [Place?], _ value: TypedExpression) {
        if let (first, second) = exchangedArrays(places, value) {
            builder.emit(.exchange(self.value(of: first), self.value(of: second)))
            return
        }
        if places.count == 1, case .variable(let variable) = places[0], isArray(variable) {
            assignArray(variable, value)
            return
        }
        if places.count == 1, case .element(let element) = places[0] {
            let place = evaluate(.element(element))
            let items = items(of: value)
            if case .stored(let stored) = found(place) { store(items, to: stored) }
            return
        }
        let evaluated = places.map { place in place.map { evaluate($0) } }
        let names = places.flatMap { place -> [String?] in
            if case .variable(let variable) = place { return [variables[variable].name] }
            return Array(repeating: nil, count: place?.leafCount ?? 1)
        }
        var values = evaluate(value, names: names)
        if places.count > 1 {
            releaseReturned(values, places)
            protect(&values, from: evaluated)
        }
        var rest = values[...]
        for (place, evaluated) in zip(places, evaluated) {
            let count = place?.leafCount ?? 1
            if let evaluated { write(Array(rest.prefix(count)), to: evaluated) }
            rest = rest.dropFirst(count)
        }
    }

    /// Arrays that die with the function are moved into its results, not copied, unless two results come from one.
    private mutating func releaseReturned(_ values: [Value], _ places: [Place?]) {
        let isReturn = places.allSatisfy { place in
            if case .variable(let variable) = place { resultVariables.contains(variable) } else { false }
        }
        guard isReturn else { return }
        let owners = Set(movable.compactMap { environment[$0] })
        for value in values where builder.type(of: value).element != nil && owners.contains(value) {
            if values.filter({ $0 == value }).count == 1 { fresh.insert(value) }
        }
    }

    /// `(a, b) = (b, a)` of two arrays.
    private func exchangedArrays(_ places: [Place?], _ value: TypedExpression) -> (Variable, Variable)? {
        guard places.count == 2, case .variable(let first) = places[0], case .variable(let second) = places[1], first != second,
            isArray(first), case .tuple(let parts) = value.kind, parts.count == 2,
            parts[0].kind == .read(second), parts[1].kind == .read(first)
        else { return nil }
        return (first, second)
    }

    /// Copies the buffers among the values that an assignment to several places would overwrite before they are read.
    private mutating func protect(_ values: inout [Value], from places: [EvaluatedPlace?]) {
        let written = places.compactMap { place -> Value? in
            if case .variable(let variable) = place, isArray(variable) { environment[variable] } else { nil }
        }
        for (index, value) in values.enumerated() where written.contains(value) {
            let copy = owned(value, named: "copy")
            fresh.insert(copy)
            values[index] = copy
        }
    }

    private mutating func assignArray(_ variable: Variable, _ value: TypedExpression) {
        guard let buffer = environment[variable] else {
            if case .read(let source) = value.kind, movable.contains(source), let moved = environment[source] {
                environment[variable] = moved
            } else {
                let name = variables[variable].name
                environment[variable] = evaluate(value, names: [name]).first.map { owned($0, named: name) }
            }
            return
        }
        switch value.kind {
        case .emptyArray:
            builder.emit(.assign(buffer, .empty))
        case .arrayLiteral(let elements) where value.type.element != nil:
            let values = elements.map { scalar($0) }
            builder.emit(.assign(buffer, .elements(values)))
        case .repeating(let element, let count) where value.type.element != nil:
            let value = scalar(element)
            let count = scalar(count)
            builder.emit(.assign(buffer, .repeating(value, count: count)))
        case .read(let source) where movable.contains(source) && resultVariables.contains(variable):
            builder.emit(.exchange(buffer, self.value(of: source)))
        default:
            if let value = evaluate(value).first { set(variable, to: value) }
        }
    }

    mutating func modify(_ place: Place, _ operation: Operation, _ value: TypedExpression) {
        let place = evaluate(place)
        let value = scalar(value)
        switch found(place) {
        case .stored(let stored):
            if let scalar = stored.type.scalar, scalar.isFloatingPoint, operation == .arithmetic(.add, scalar) {
                builder.emit(.accumulate(value, into: stored.columns[0], at: stored.index, stored.access))
                return
            }
            let old = builder.load(stored.columns[0], at: stored.index, stored.access)
            let new = builder.compute(operation, [old, value], name: "t")
            builder.emit(.store(new, to: stored.columns[0], at: stored.index, .unchecked))
        case .variable(let variable):
            let new = builder.compute(operation, [self.value(of: variable), value], name: variables[variable].name)
            set(variable, to: new)
        case .lane(let vector, let index, let type):
            let old = read(vector).map { lane(index, of: $0, type) }
            let new = builder.compute(operation, old + [value], name: "t")
            write(new, to: index, of: vector.seen, type)
        case .element:
            break
        }
    }

    // MARK: Exchanging

    mutating func swapPlaces(_ first: [Place], _ second: [Place]) {
        let (firstPlaces, secondPlaces) = (first.map { evaluate($0) }, second.map { evaluate($0) })
        let (first, second) = (firstPlaces.map { found($0) }, secondPlaces.map { found($0) })
        if first.count == 1, second.count == 1, case .stored(let first) = first[0], case .stored(let second) = second[0],
            first.columns == second.columns
        {
            return swapInColumns(first, second)
        }
        let variables = (first.compactMap(\.variable), second.compactMap(\.variable))
        if variables.0.count == first.count, variables.1.count == second.count {
            for (first, second) in zip(variables.0, variables.1) { swapVariables(first, second) }
            return
        }
        // Storage is written first: a variable takes over the copy that is made of what it gets, and leaves its own.
        let (firstValues, secondValues) = (first.flatMap { read($0) }, second.flatMap { read($0) })
        if variables.0.isEmpty { write(secondValues, to: first) }
        write(firstValues, to: second)
        if !variables.0.isEmpty { write(secondValues, to: first) }
    }

    private mutating func write(_ values: [Value], to places: [EvaluatedPlace]) {
        if places.count == 1 { return write(values, to: places[0].seen) }
        for (place, value) in zip(places, values) { write([value], to: place) }
    }

    private mutating func swapVariables(_ first: Variable, _ second: Variable) {
        let (firstValue, secondValue) = (value(of: first), value(of: second))
        if isArray(first) {
            builder.emit(.exchange(firstValue, secondValue))
        } else {
            keep(secondValue, in: first)
            keep(firstValue, in: second)
        }
    }

    /// Two elements of the same columns: the arrays in them stay where they are in the pool.
    private mutating func swapInColumns(_ first: Stored, _ second: Stored) {
        let own = first.type.ownColumns.map { first.columns[$0] }
        var (firstAccess, secondAccess) = (first.access, second.access)
        var values: [(first: Value, second: Value)] = []
        for column in own {
            let value = builder.load(column, at: first.index, firstAccess)
            values.append((value, builder.load(column, at: second.index, secondAccess)))
            (firstAccess, secondAccess) = (.unchecked, .unchecked)
        }
        for (column, value) in zip(own, values) {
            builder.emit(.store(value.second, to: column, at: first.index, .unchecked))
            builder.emit(.store(value.first, to: column, at: second.index, .unchecked))
        }
    }
}

extension Writer.EvaluatedPlace {
    fileprivate var variable: Variable? {
        if case .variable(let variable) = self { variable } else { nil }
    }

    /// The place after an access that has checked it.
    var seen: Self {
        if case .lane(let vector, let index, let type) = self { return .lane(of: vector.seen, index, type) }
        guard case .stored(var stored) = self else { return self }
        stored.access = .unchecked
        return .stored(stored)
    }
}
