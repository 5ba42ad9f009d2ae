import AdgenIR

/// Elements put in between others, and taken out from between them.
extension Writer {
    mutating func insert(_ value: TypedExpression, at index: TypedExpression, into array: ArrayPlace) {
        let places = evaluate(array)
        let items = items(of: value, before: index)
        let index = scalar(index)
        let found = found(places)
        let last = count(of: self.elements(in: found, array.element))
        let isNotNegative = builder.compute(.compare(.greaterOrEqual, .int), [index, builder.integer(0)])
        let isInside = builder.compute(.compare(.lessOrEqual, .int), [index, last])
        let isIn = builder.compute(.logical(.and), [isNotNegative, isInside])
        builder.emit(.check(isIn, message: [.text("\"Array index is out of range\"")]))
        append(items, array.element, to: found)
        let elements = elements(in: found, array.element)
        let kept = ownValues(at: last, in: elements)
        loop(from: index, to: last, order: .descending) { writer, index in
            let next = writer.builder.compute(.wrapping(.add), [index, writer.builder.integer(1)], name: "next")
            writer.storeOwn(writer.ownValues(at: index, in: elements), at: next, in: elements)
        }
        storeOwn(kept, at: index, in: elements)
    }

    mutating func remove(at index: TypedExpression, from array: ArrayPlace, names: [String?]) -> [Value] {
        let places = evaluate(array)
        let index = scalar(index)
        let found = found(places)
        let elements = elements(in: found, array.element)
        let removed = values(of: element(at: index, in: elements), names: names)
        let kept = ownValues(at: index, in: elements)
        let last = builder.compute(.wrapping(.subtract), [count(of: elements), builder.integer(1)], name: "last")
        loop(from: index, to: last) { writer, index in
            let next = writer.builder.compute(.wrapping(.add), [index, writer.builder.integer(1)], name: "next")
            writer.storeOwn(writer.ownValues(at: next, in: elements), at: index, in: elements)
        }
        storeOwn(kept, at: last, in: elements)
        dropLast(of: found, array.element, count: last)
        return removed
    }

    /// What the columns of an element itself hold: the arrays in it stay in the pool, and go on being owned by one element.
    mutating func ownValues(at index: Value, in elements: Elements) -> [Value] {
        let stored = element(at: index, in: elements)
        return elements.type.ownColumns.map { builder.load(stored.columns[$0], at: stored.index, .unchecked) }
    }

    mutating func storeOwn(_ values: [Value], at index: Value, in elements: Elements) {
        let stored = element(at: index, in: elements)
        for (column, value) in zip(elements.type.ownColumns, values) {
            builder.emit(.store(value, to: stored.columns[column], at: stored.index, .unchecked))
        }
    }
}
