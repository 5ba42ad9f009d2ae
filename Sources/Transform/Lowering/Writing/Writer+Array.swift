import AdgenIR

/// Arrays: making them, and operations that change how many elements they have.
extension Writer {
    mutating func literal(_ elements: [TypedExpression], _ type: SwiftType, names: [String?]) -> [Value] {
        guard let element = type.elementType, element.isFlat else { return literalOfRows(elements, type, names: names) }
        let values = elements.map { evaluate($0) }
        return element.columns.indices.map { column in
            define(.elements(values.map { $0[column] }), element.columns[column].type, names.dropFirst(column).first ?? nil)
        }
    }

    private mutating func literalOfRows(_ elements: [TypedExpression], _ type: SwiftType, names: [String?]) -> [Value] {
        let element = type.elementType ?? .void
        let columns = makeColumns(element, names: names)
        for value in elements { append(items(of: value), element, to: columns) }
        return columns
    }

    /// `Array(repeating: value, count: count)`.
    mutating func repeating(_ value: TypedExpression, count: TypedExpression, _ type: SwiftType, names: [String?]) -> [Value] {
        guard let element = type.elementType, element.isFlat else { return repeatingRows(value, count: count, type, names: names) }
        let values = evaluate(value)
        let count = scalar(count)
        return element.columns.indices.map { column in
            define(.repeating(values[column], count: count), element.columns[column].type, names.dropFirst(column).first ?? nil)
        }
    }

    private mutating func repeatingRows(_ value: TypedExpression, count: TypedExpression, _ type: SwiftType, names: [String?]) -> [Value] {
        let element = type.elementType ?? .void
        let items = items(of: value, before: count)
        let count = scalar(count)
        let isNotNegative = builder.compute(.compare(.greaterOrEqual, .int), [count, builder.integer(0)])
        builder.emit(.check(isNotNegative, message: [.text("\"Can't construct Array with count < 0\"")]))
        let columns = makeColumns(element, names: names)
        loop(from: builder.integer(0), to: count) { writer, _ in writer.append(items, element, to: columns) }
        return columns
    }

    mutating func define(_ contents: Contents, _ type: ValueType, _ name: String?) -> Value {
        let buffer = builder.makeValue(type, name ?? "array")
        builder.emit(.define(buffer, contents))
        fresh.insert(buffer)
        return buffer
    }

    // MARK: In place

    /// Where an array that is changed lies.
    enum FoundArray {
        case columns([Value])
        case row(Stored)
    }

    mutating func evaluate(_ array: ArrayPlace) -> [EvaluatedPlace] { array.places.map { evaluate($0) } }

    mutating func found(_ places: [EvaluatedPlace]) -> FoundArray {
        if places.count == 1, case .stored(let row) = found(places[0]) { return .row(row) }
        return .columns(places.flatMap { read($0) })
    }

    mutating func append(_ value: TypedExpression, to array: ArrayPlace) {
        let places = evaluate(array)
        let items = items(of: value)
        append(items, array.element, to: found(places))
    }

    mutating func append(_ items: [Item], _ element: SwiftType, to array: FoundArray) {
        switch array {
        case .columns(let columns): append(items, element, to: columns)
        case .row(let row): append(items, toRow: row)
        }
    }

    /// The elements of an array that is changed.
    mutating func elements(in array: FoundArray, _ element: SwiftType) -> Elements {
        switch array {
        case .columns(let columns): Elements(type: element, columns: columns)
        case .row(let row): elements(in: row)
        }
    }

    /// Forgets the last element of an array.
    ///
    /// - Parameter count: How many elements are left.
    mutating func dropLast(of array: FoundArray, _ element: SwiftType, count: Value) {
        switch array {
        case .columns(let columns):
            for column in element.ownColumns {
                let type = builder.type(of: columns[column]).element ?? .double
                builder.emit(.removeLast(builder.makeValue(type.valueType, "removed"), from: columns[column], .unchecked))
            }
        case .row(let row):
            builder.emit(.store(count, to: row.columns[Row.count], at: row.index, .unchecked))
        }
    }

    /// Appends the elements that an array has before the first of them is appended.
    mutating func appendContents(of contents: TypedExpression, to array: ArrayPlace) {
        let places = evaluate(array)
        let elements = elements(of: contents)
        fresh.subtract(elements.columns)
        append(elements, to: found(places))
    }

    mutating func append(_ elements: Elements, to array: FoundArray) {
        switch array {
        case .columns(let columns): append(elements, to: columns)
        case .row(let row): append(elements, toRow: row)
        }
    }

    mutating func removeLast(from array: ArrayPlace, names: [String?]) -> [Value] {
        let places = evaluate(array)
        switch found(places) {
        case .row(let row):
            return removeLast(fromRow: row, names: names)
        case .columns(let columns):
            guard array.element.isFlat else { return removeLastRow(array.element, from: columns, names: names) }
            return columns.enumerated().map { index, column in
                let type = builder.type(of: column).element ?? .double
                let result = builder.makeValue(type.valueType, (names.dropFirst(index).first ?? nil) ?? "last")
                builder.emit(.removeLast(result, from: column, index == 0 ? .checked : .unchecked))
                return result
            }
        }
    }

    private mutating func removeLastRow(_ element: SwiftType, from columns: [Value], names: [String?]) -> [Value] {
        let own = element.ownColumns.map { columns[$0] }
        let count = builder.count(of: own[0])
        let isThere = builder.compute(.compare(.greater, .int), [count, builder.integer(0)])
        builder.emit(.check(isThere, message: [.text("\"Can't remove last element from an empty collection\"")]))
        let last = builder.compute(.wrapping(.subtract), [count, builder.integer(1)], name: "last")
        let result = values(of: Stored(type: element, columns: columns, index: last, access: .unchecked), names: names)
        dropLast(of: .columns(columns), element, count: last)
        return result
    }
}
