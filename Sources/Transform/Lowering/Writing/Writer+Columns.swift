import AdgenIR

/// Elements written to columns and taken from them.
extension Writer {
    /// A loop over `lower ..< upper`.
    mutating func loop(
        from lower: Value,
        to upper: Value,
        order: ForLoop.Order = .ascending,
        _ body: (inout Writer, Value) -> Void
    ) {
        let index = builder.makeValue(.scalar(.int), "i")
        let block = block { writer in
            body(&writer, index)
            return []
        }
        builder.emit(
            .forLoop(ForLoop(results: [], index: index, lower: lower, upper: upper, order: order, initial: [], body: block))
        )
    }

    /// New columns without elements.
    mutating func makeColumns(_ type: SwiftType, names: [String?]) -> [Value] {
        let columns = makeValues(type.columns.map(\.type), names: names, "array")
        for column in columns { builder.emit(.define(column, .empty)) }
        fresh.formUnion(columns)
        return columns
    }

    /// An array of its own with the elements of another.
    mutating func copied(_ elements: Elements, names: [String?] = []) -> [Value] {
        guard let (_, count) = elements.bounds else { return elements.columns }
        guard elements.type.items.allSatisfy({ $0.scalar != nil }) else {
            let columns = makeColumns(elements.type, names: names)
            append(elements, to: columns)
            return columns
        }
        let columns = makeValues(elements.type.columns.map(\.type), names: names, "array")
        for column in columns {
            let zero = zero(builder.type(of: column).element ?? .double)
            builder.emit(.define(column, .repeating(zero, count: count)))
        }
        fresh.formUnion(columns)
        loop(from: builder.integer(0), to: count) { writer, index in
            let items = writer.items(of: writer.element(at: index, in: elements))
            writer.store(items, to: Stored(type: elements.type, columns: columns, index: index, access: .unchecked))
        }
        return columns
    }

    mutating func zero(_ scalar: Scalar) -> Value { builder.constant(scalar.zero) }

    // MARK: Appending

    /// Appends an element. The arrays in it get parts of the pool of their own.
    mutating func append(_ items: [Item], _ type: SwiftType, to columns: [Value]) {
        var columns = columns[...]
        for (item, itemType) in zip(items, type.items) {
            let own = Array(columns.prefix(itemType.columnCount))
            columns = columns.dropFirst(itemType.columnCount)
            switch item {
            case .scalar(let value):
                builder.emit(.append(value, to: own[0]))
            case .array(let elements):
                let pool = Array(own[Row.columnCount...])
                let start = builder.count(of: pool[0], name: "start")
                let count = count(of: elements)
                append(elements, to: pool)
                builder.emit(.append(start, to: own[Row.start]))
                builder.emit(.append(count, to: own[Row.count]))
                builder.emit(.append(count, to: own[Row.capacity]))
            }
        }
    }

    /// Appends elements, those that there are before the first of them is appended.
    mutating func append(_ elements: Elements, to columns: [Value]) {
        let lower = elements.bounds?.start ?? builder.integer(0)
        var upper = count(of: elements)
        if elements.bounds != nil { upper = builder.compute(.wrapping(.add), [lower, upper], name: "end") }
        loop(from: lower, to: upper) { writer, index in
            let stored = Stored(type: elements.type, columns: elements.columns, index: index, access: .unchecked)
            writer.append(writer.items(of: stored), elements.type, to: columns)
        }
    }

    // MARK: Storing

    /// Overwrites an element.
    mutating func store(_ items: [Item], to stored: Stored) {
        var access = stored.access
        var rest = items[...]
        forEachItem(of: stored) { writer, place in
            guard let item = rest.popFirst() else { return }
            switch item {
            case .scalar(let value):
                writer.builder.emit(.store(value, to: place.columns[0], at: place.index, access))
            case .array(let elements):
                var place = place
                place.access = access
                writer.replaceRow(place, by: elements)
            }
            access = .unchecked
        }
    }
}
