// Arrays of structs, of tuples and of arrays, taken apart into the arrays of
// numbers that generated code works on, and put together again.
//
// A column holds one part of every element. An array of arrays is its rows, end
// to end in a pool, and where in the pool each row starts. Each conversion is
// one pass that writes every slot once; nothing is copied in between.

/// The conversions between users' arrays and the columns of generated code.
public enum Columns {
    // MARK: Into columns

    /// One part of every element.
    @inlinable @inline(__always)
    public static func column<Value, Part>(of values: [Value], _ part: (Value) -> Part) -> [Part] {
        [Part](unsafeUninitializedCapacity: values.count) { storage, count in
            guard let target = storage.baseAddress else { return }
            count = values.count
            for index in 0..<count { (target + index).initialize(to: part(values[index])) }
        }
    }

    /// The elements of every row, end to end.
    @inlinable @inline(__always)
    public static func pool<Value, Element>(of values: [Value], _ row: (Value) -> [Element]) -> [Element] {
        var total = 0
        for value in values { total &+= row(value).count }
        var pool: [Element] = []
        pool.reserveCapacity(total)
        for value in values { pool.append(contentsOf: row(value)) }
        return pool
    }

    /// One part of every element of every row, end to end.
    @inlinable @inline(__always)
    public static func pool<Value, Element, Part>(
        of values: [Value],
        rows row: (Value) -> [Element],
        _ part: (Element) -> Part
    ) -> [Part] {
        var total = 0
        for value in values { total &+= row(value).count }
        return [Part](unsafeUninitializedCapacity: total) { storage, count in
            guard let target = storage.baseAddress else { return }
            for value in values {
                for element in row(value) {
                    // A row is what it was when it was counted, unless an accessor of the user's gives another one each time.
                    precondition(count < total, "a row has changed while it was read")
                    (target + count).initialize(to: part(element))
                    count &+= 1
                }
            }
        }
    }

    /// Where in the pool each row starts.
    @inlinable @inline(__always)
    public static func starts(of counts: [Int]) -> [Int] {
        var next = 0
        return column(of: counts) { count in
            defer { next &+= count }
            return next
        }
    }

    // MARK: Out of columns

    /// An array of `count` elements, each made from its index.
    @inlinable @inline(__always)
    public static func array<Value>(count: Int, _ value: (Int) -> Value) -> [Value] {
        array(from: 0, count: count, value)
    }

    /// An array of `count` elements, made from the indices that follow one another from `start` on.
    @inlinable @inline(__always)
    public static func array<Value>(from start: Int, count: Int, _ value: (Int) -> Value) -> [Value] {
        [Value](unsafeUninitializedCapacity: count) { storage, initializedCount in
            guard let target = storage.baseAddress else { return }
            for index in 0..<count { (target + index).initialize(to: value(start &+ index)) }
            initializedCount = count
        }
    }

    /// A slice of these elements whose first one has the index `start`. An empty slice starts at 0.
    @inlinable
    public static func slice<Element>(_ elements: [Element], from start: Int) -> ArraySlice<Element> {
        guard start > 0, let first = elements.first else { return elements[...] }
        return ([Element](repeating: first, count: start) + elements)[start...]
    }

    /// A dictionary of what is made of the positions of the values of keys.
    @inlinable @inline(__always)
    public static func dictionary<Key, Value>(by slots: Slots<Key>, _ value: (Int) -> Value) -> [Key: Value] {
        slots.positions.mapValues(value)
    }

    /// A row of a pool.
    @inlinable @inline(__always)
    public static func row<Element>(of pool: [Element], from start: Int, count: Int) -> [Element] {
        [Element](pool[start..<start &+ count])
    }

    /// A row of a pool.
    @inlinable @inline(__always)
    public static func row<Element>(of pool: Buffer<Element>, from start: Int, count: Int) -> [Element] {
        [Element](UnsafeBufferPointer(start: pool.pointer + start, count: count))
    }
}
