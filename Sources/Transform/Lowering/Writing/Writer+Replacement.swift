import AdgenIR

/// Elements of an array that give way to others, as many or not.
///
/// What follows them is moved once. Arrays in elements stay where they are in the pool: their places are exchanged, so that each part of the pool
/// goes on being owned by one element.
extension Writer {
    mutating func replace(_ replaced: ReplacedElements, in array: ArrayPlace, with value: TypedExpression) {
        let places = evaluate(array)
        let range = evaluate(replaced)
        let isNothing = value.kind == .emptyArray
        var new = isNothing ? nil : newElements(value, before: replaced)
        let bounds =
            range
            ?? replaced.expressions.first.map { index in
                let index = scalar(index)
                return Bounds(lower: index, upper: index)
            }
        var found = found(places)
        let old = elements(in: found, array.element)
        if case .row(var row) = found {
            row.access = .unchecked
            found = .row(row)
        }
        let count = count(of: old)
        let (from, to) = checked(bounds ?? Bounds(), count)
        if let elements = new, elements.columns.contains(where: old.columns.contains) { new = separate(elements) }
        let removed = builder.compute(.wrapping(.subtract), [to, from], name: "removed")
        guard let new else {
            closeGap(in: found, array.element, from: from, by: removed, to, count)
            return
        }
        let added = self.count(of: new, name: "added")
        let growth = builder.compute(.wrapping(.subtract), [added, removed], name: "growth")
        let zero = builder.integer(0)
        branch(
            builder.compute(.compare(.greater, .int), [growth, zero]),
            then: { writer in
                writer.openGap(in: found, by: growth, new, removed, to, count)
                return []
            },
            otherwise: { writer in
                let excess = writer.builder.compute(.wrapping(.subtract), [removed, added], name: "excess")
                let start = writer.builder.compute(.wrapping(.add), [from, added], name: "start")
                writer.closeGap(in: found, array.element, from: start, by: excess, to, count)
                return []
            }
        )
        var stored = added
        if !array.element.isFlat {
            // More than there was place for have been appended, and are where they belong.
            let isMore = builder.compute(.compare(.greater, .int), [added, removed])
            stored = builder.makeValue(.scalar(.int), "stored")
            branch(isMore, names: [stored], then: { _ in [removed] }, otherwise: { _ in [added] })
        }
        let target = elements(in: found, array.element)
        loop(from: zero, to: stored) { writer, index in
            let items = writer.items(of: writer.element(at: index, in: new))
            let place = writer.builder.compute(.wrapping(.add), [from, index], name: "place")
            writer.store(items, to: writer.element(at: place, in: target))
        }
    }

    /// Puts the elements of an array in the opposite order.
    mutating func reverse(_ array: ArrayPlace) {
        let elements = elements(in: found(evaluate(array)), array.element)
        let count = count(of: elements)
        reverse(elements, from: builder.integer(0), to: count)
    }

    // MARK: Which

    private struct Bounds {
        var lower: Value?
        var upper: Value?
        /// Whether the elements are so many at the end.
        var last: Value?
    }

    /// The bounds that are evaluated before the new elements; nil where they are after.
    private mutating func evaluate(_ replaced: ReplacedElements) -> Bounds? {
        switch replaced {
        case .range(let lower, let upper, let isClosed):
            var bounds = Bounds(lower: lower.map { scalar($0) }, upper: upper.map { scalar($0) })
            if let lower = bounds.lower, let upper = bounds.upper {
                let isOrdered = builder.compute(.compare(.lessOrEqual, .int), [lower, upper])
                builder.emit(.check(isOrdered, message: [.text("\"Range requires lowerBound <= upperBound\"")]))
            }
            if isClosed {
                bounds.upper = bounds.upper.map { builder.compute(.arithmetic(.add, .int), [$0, builder.integer(1)], name: "end") }
            }
            return bounds
        case .first(let count): return Bounds(upper: scalar(count))
        case .last(let count): return Bounds(last: scalar(count))
        case .none: return nil
        }
    }

    /// The first index, and the one after the last.
    private mutating func checked(_ bounds: Bounds, _ count: Value) -> (from: Value, to: Value) {
        let zero = builder.integer(0)
        var from = bounds.lower ?? zero
        let to = bounds.upper ?? count
        if let last = bounds.last { from = builder.compute(.wrapping(.subtract), [count, last], name: "from") }
        let isNotNegative = builder.compute(.compare(.lessOrEqual, .int), [zero, from])
        let isOrdered = builder.compute(.compare(.lessOrEqual, .int), [from, to])
        let isInside = builder.compute(.compare(.lessOrEqual, .int), [to, count])
        let isIn = builder.compute(.logical(.and), [builder.compute(.logical(.and), [isNotNegative, isOrdered]), isInside])
        builder.emit(.check(isIn, message: [.text("\"Array index is out of range\"")]))
        return (from, to)
    }

    /// What comes in their place, as it is when its turn comes.
    private mutating func newElements(_ value: TypedExpression, before replaced: ReplacedElements) -> Elements {
        if case .none(let index) = replaced, Uses.hasEffect(index) {
            var values = evaluate(value)
            protect(&values, fromLater: [index])
            return Elements(type: value.type.elementType ?? .void, columns: values)
        }
        let elements = elements(of: value)
        fresh.subtract(elements.columns)
        return elements
    }

    /// The elements in columns of their own.
    private mutating func separate(_ elements: Elements) -> Elements {
        let columns = elements.bounds == nil ? elements.columns.map { owned($0, named: "copy") } : copied(elements)
        fresh.subtract(columns)
        return Elements(type: elements.type, columns: columns)
    }

    // MARK: Moving what follows

    /// Makes room before an index by new elements that are appended, the first of which are left out.
    private mutating func openGap(
        in array: FoundArray,
        by growth: Value,
        _ new: Elements,
        _ leftOut: Value,
        _ index: Value,
        _ count: Value
    ) {
        let start = new.bounds.map { builder.compute(.wrapping(.add), [$0.start, leftOut], name: "start") } ?? leftOut
        append(Elements(type: new.type, columns: new.columns, bounds: (start, growth)), to: array)
        let elements = elements(in: array, new.type)
        guard new.type.isFlat else {
            let end = builder.compute(.wrapping(.add), [count, growth], name: "end")
            return exchange(in: elements, from: index, with: count, to: end)
        }
        loop(from: index, to: count, order: .descending) { writer, index in
            let moved = writer.builder.compute(.wrapping(.add), [index, growth], name: "moved")
            writer.storeOwn(writer.ownValues(at: index, in: elements), at: moved, in: elements)
        }
    }

    /// Takes elements out, so many before an index.
    private mutating func closeGap(
        in array: FoundArray,
        _ type: SwiftType,
        from start: Value,
        by excess: Value,
        _ index: Value,
        _ count: Value
    ) {
        let elements = elements(in: array, type)
        if type.isFlat {
            loop(from: index, to: count) { writer, index in
                let moved = writer.builder.compute(.wrapping(.subtract), [index, excess], name: "moved")
                writer.storeOwn(writer.ownValues(at: index, in: elements), at: moved, in: elements)
            }
        } else {
            exchange(in: elements, from: start, with: index, to: count)
        }
        let left = builder.compute(.wrapping(.subtract), [count, excess], name: "left")
        switch array {
        case .row: dropLast(of: array, type, count: left)
        case .columns: loop(from: left, to: count) { writer, index in writer.dropLast(of: array, type, count: index) }
        }
    }

    /// Exchanges the elements from one index up to a second with those from there up to a third.
    private mutating func exchange(in elements: Elements, from start: Value, with middle: Value, to end: Value) {
        reverse(elements, from: start, to: middle)
        reverse(elements, from: middle, to: end)
        reverse(elements, from: start, to: end)
    }

    private mutating func reverse(_ elements: Elements, from start: Value, to end: Value) {
        let count = builder.compute(.wrapping(.subtract), [end, start], name: "count")
        let half = builder.compute(.bitwise(.shiftRight), [count, builder.integer(1)], name: "half")
        let last = builder.compute(.wrapping(.subtract), [end, builder.integer(1)], name: "last")
        loop(from: builder.integer(0), to: half) { writer, index in
            let first = writer.builder.compute(.wrapping(.add), [start, index], name: "first")
            let second = writer.builder.compute(.wrapping(.subtract), [last, index], name: "second")
            let firstValues = writer.ownValues(at: first, in: elements)
            let secondValues = writer.ownValues(at: second, in: elements)
            writer.storeOwn(secondValues, at: first, in: elements)
            writer.storeOwn(firstValues, at: second, in: elements)
        }
    }
}
