import AdgenIR

/// Assignments. The place's index is evaluated before the value, the place itself is accessed after it.
extension Writer {
    /// A place whose index has been evaluated.
    enum EvaluatedPlace {
        case variable(Variable)
        case element(Value, at: Value, Scalar)
    }

    mutating func evaluate(_ place: Place) -> EvaluatedPlace {
        switch place {
        case .variable(let variable):
            return .variable(variable)
        case .element(let array, let index, let scalar):
            let index = self.scalar(index)
            return .element(value(of: array), at: index, scalar)
        }
    }

    mutating func read(_ place: EvaluatedPlace, _ access: Access = .checked) -> Value {
        switch place {
        case .variable(let variable): value(of: variable)
        case .element(let buffer, let index, _): builder.load(buffer, at: index, access)
        }
    }

    mutating func write(_ value: Value, to place: EvaluatedPlace, _ access: Access = .checked) {
        switch place {
        case .variable(let variable): set(variable, to: value)
        case .element(let buffer, let index, _): builder.emit(.store(value, to: buffer, at: index, access))
        }
    }

    /// Gives a variable a new value. An array takes over a fresh buffer's contents and copies those of any other.
    private mutating func set(_ variable: Variable, to value: Value) {
        guard isArray(variable) else {
            environment[variable] = value
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
        let evaluated = places.map { place in place.map { evaluate($0) } }
        let names = places.map { place in
            if case .variable(let variable) = place { variables[variable].name } else { nil as String? }
        }
        var values = evaluate(value, names: names)
        if places.count > 1 {
            releaseReturned(values, places)
            protect(&values, from: evaluated)
        }
        for (place, value) in zip(evaluated, values) {
            if let place { write(value, to: place) }
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
        case .arrayLiteral(let elements):
            let values = elements.map { scalar($0) }
            builder.emit(.assign(buffer, .elements(values)))
        case .repeating(let element, let count):
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
        if case .element(let buffer, let index, let scalar) = place, scalar.isFloatingPoint, operation == .arithmetic(.add, scalar) {
            builder.emit(.accumulate(value, into: buffer, at: index, .checked))
            return
        }
        let old = read(place)
        var name = "t"
        if case .variable(let variable) = place { name = variables[variable].name }
        let new = builder.compute(operation, [old, value], name: name)
        write(new, to: place, .unchecked)
    }

    mutating func swapPlaces(_ first: Place, _ second: Place) {
        if case .variable(let first) = first, case .variable(let second) = second {
            let (firstValue, secondValue) = (value(of: first), value(of: second))
            if isArray(first) {
                builder.emit(.exchange(firstValue, secondValue))
            } else {
                environment[first] = secondValue
                environment[second] = firstValue
            }
            return
        }
        let (firstPlace, secondPlace) = (evaluate(first), evaluate(second))
        let (firstValue, secondValue) = (read(firstPlace), read(secondPlace))
        write(secondValue, to: firstPlace, .unchecked)
        write(firstValue, to: secondPlace, .unchecked)
    }

    /// Appends the elements that an array has before the first of them is appended.
    mutating func appendContents(of contents: TypedExpression, to array: Variable) {
        guard let source = evaluate(contents).first else { return }
        let target = value(of: array)
        fresh.remove(source)
        let lower = builder.integer(0)
        let upper = builder.count(of: source)
        let index = builder.makeValue(.scalar(.int), "i")
        let body = block { writer in
            let element = writer.builder.load(source, at: index, .unchecked)
            writer.builder.emit(.append(element, to: target))
            return []
        }
        builder.emit(
            .forLoop(ForLoop(results: [], index: index, lower: lower, upper: upper, order: .ascending, initial: [], body: body))
        )
    }
}
