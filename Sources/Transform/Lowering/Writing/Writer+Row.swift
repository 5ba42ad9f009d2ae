import AdgenIR

/// Arrays in arrays: rows, which own parts of a pool.
///
/// A row whose elements outgrow what it owns moves to the end of the pool, and owns twice as much there: what it leaves behind is never more than
/// what it takes, and appending to it takes constant time on average, in whatever order rows grow.
extension Writer {
    /// The parts of a row.
    private func pool(of row: Stored) -> Elements {
        Elements(type: row.type.elementType ?? .void, columns: Array(row.columns[Row.columnCount...]))
    }

    /// Gives a row other elements, which may be its own or lie in the same pool.
    ///
    /// They are copied upwards: where they are a part of the row, they begin at or after its start, so that none is overwritten before it is read.
    mutating func replaceRow(_ row: Stored, by elements: Elements) {
        let pool = pool(of: row)
        let count = count(of: elements)
        let capacity = builder.load(row.columns[Row.capacity], at: row.index, row.access, name: "capacity")
        let isTooLong = builder.compute(.compare(.greater, .int), [count, capacity])
        branch(
            isTooLong,
            then: { writer in
                let start = writer.builder.count(of: pool.columns[0], name: "start")
                writer.append(elements, to: pool.columns)
                writer.appendRoom(for: capacity, to: pool) { writer in
                    writer.items(of: Stored(type: pool.type, columns: pool.columns, index: start, access: .unchecked))
                }
                let room = writer.builder.compute(.wrapping(.add), [count, capacity], name: "capacity")
                writer.builder.emit(.store(start, to: row.columns[Row.start], at: row.index, .unchecked))
                writer.builder.emit(.store(room, to: row.columns[Row.capacity], at: row.index, .unchecked))
                return []
            },
            otherwise: { writer in
                let start = writer.builder.load(row.columns[Row.start], at: row.index, .unchecked, name: "start")
                let target = Elements(type: pool.type, columns: pool.columns, bounds: (start, count))
                writer.loop(from: writer.builder.integer(0), to: count) { writer, index in
                    let items = writer.items(of: writer.element(at: index, in: elements))
                    writer.store(items, to: writer.element(at: index, in: target))
                }
                return []
            }
        )
        builder.emit(.store(count, to: row.columns[Row.count], at: row.index, .unchecked))
    }

    /// Appends an element to a row.
    mutating func append(_ items: [Item], toRow row: Stored) {
        let pool = pool(of: row)
        let count = builder.load(row.columns[Row.count], at: row.index, row.access, name: "count")
        let next = builder.compute(.arithmetic(.add, .int), [count, builder.integer(1)], name: "count")
        reserve(next, in: row) { _ in items }
        let start = builder.load(row.columns[Row.start], at: row.index, .unchecked, name: "start")
        let index = builder.compute(.wrapping(.add), [start, count], name: "k")
        store(items, to: Stored(type: pool.type, columns: pool.columns, index: index, access: .unchecked))
        builder.emit(.store(next, to: row.columns[Row.count], at: row.index, .unchecked))
    }

    /// Appends elements to a row.
    mutating func append(_ elements: Elements, toRow row: Stored) {
        let pool = pool(of: row)
        let count = builder.load(row.columns[Row.count], at: row.index, row.access, name: "count")
        let added = self.count(of: elements)
        let next = builder.compute(.arithmetic(.add, .int), [count, added], name: "count")
        reserve(next, in: row) { writer in
            writer.items(of: writer.element(at: writer.builder.integer(0), in: elements))
        }
        let start = builder.load(row.columns[Row.start], at: row.index, .unchecked, name: "start")
        let end = builder.compute(.wrapping(.add), [start, count], name: "end")
        let target = Elements(type: pool.type, columns: pool.columns, bounds: (end, added))
        loop(from: builder.integer(0), to: added) { writer, index in
            let items = writer.items(of: writer.element(at: index, in: elements))
            writer.store(items, to: writer.element(at: index, in: target))
        }
        builder.emit(.store(next, to: row.columns[Row.count], at: row.index, .unchecked))
    }

    /// Makes a row own at least so many elements. It moves if it has to, without copying the arrays in its elements.
    ///
    /// - Parameter example: An element of the kind, which is asked for where the row moves.
    private mutating func reserve(_ count: Value, in row: Stored, like example: (inout Writer) -> [Item]) {
        let pool = pool(of: row)
        let capacity = builder.load(row.columns[Row.capacity], at: row.index, .unchecked, name: "capacity")
        let isTooSmall = builder.compute(.compare(.greater, .int), [count, capacity])
        branch(
            isTooSmall,
            then: { writer in
                let old = writer.elements(in: Stored(type: row.type, columns: row.columns, index: row.index, access: .unchecked))
                let start = writer.builder.count(of: pool.columns[0], name: "start")
                let doubled = writer.builder.compute(.wrapping(.add), [count, count], name: "capacity")
                let (from, length) = old.bounds ?? (start, count)
                let to = writer.builder.compute(.wrapping(.add), [from, length], name: "end")
                writer.loop(from: from, to: to) { writer, index in
                    for column in pool.type.ownColumns {
                        let element = writer.builder.load(pool.columns[column], at: index, .unchecked)
                        writer.builder.emit(.append(element, to: pool.columns[column]))
                    }
                }
                let room = writer.builder.compute(.wrapping(.subtract), [doubled, length], name: "room")
                writer.appendRoom(for: room, to: pool, like: example)
                writer.builder.emit(.store(start, to: row.columns[Row.start], at: row.index, .unchecked))
                writer.builder.emit(.store(doubled, to: row.columns[Row.capacity], at: row.index, .unchecked))
                return []
            },
            otherwise: { _ in [] }
        )
    }

    /// Appends elements that are not in use: of zeros, and of what an example has where there are none.
    private mutating func appendRoom(for count: Value, to pool: Elements, like example: (inout Writer) -> [Item]) {
        let types = pool.type.items
        var fillers: [Value] = []
        if types.contains(where: \.isCarriedAlong) {
            for (type, item) in zip(types, example(&self)) where type.isCarriedAlong {
                if case .scalar(let value) = item { fillers.append(value) }
            }
        }
        loop(from: builder.integer(0), to: count) { writer, _ in
            var fillers = fillers[...]
            for column in pool.type.ownColumns.map({ pool.columns[$0] }) {
                let element = writer.builder.type(of: column).element ?? .double
                let isOpaque = if case .opaque = element { true } else { false }
                let filler = isOpaque ? fillers.popFirst() : nil
                writer.builder.emit(.append(filler ?? writer.zero(element), to: column))
            }
        }
    }

    /// Removes the last element of a row, and gives its values.
    mutating func removeLast(fromRow row: Stored, names: [String?]) -> [Value] {
        let pool = pool(of: row)
        let count = builder.load(row.columns[Row.count], at: row.index, row.access, name: "count")
        let isThere = builder.compute(.compare(.greater, .int), [count, builder.integer(0)])
        builder.emit(.check(isThere, message: [.text("\"Can't remove last element from an empty collection\"")]))
        let last = builder.compute(.wrapping(.subtract), [count, builder.integer(1)], name: "last")
        let start = builder.load(row.columns[Row.start], at: row.index, .unchecked, name: "start")
        let elements = Elements(type: pool.type, columns: pool.columns, bounds: (start, count))
        let result = values(of: element(at: last, in: elements), names: names)
        builder.emit(.store(last, to: row.columns[Row.count], at: row.index, .unchecked))
        return result
    }
}
