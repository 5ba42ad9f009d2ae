// Filling a buffer from something else, as a whole: constructors, copies and sizes.

extension Buffer {
    /// A buffer of `count` elements, each `value`. Traps when `count` is negative, as `Array` does.
    @inlinable @inline(__always)
    public init(repeating value: Element, count: Int) {
        precondition(count >= 0, "negative count")
        self.init(uninitialized: count)
        base.initialize(repeating: value, count: count)
    }

    /// A buffer with a copy of the `count` elements at `source`.
    @inlinable @inline(__always)
    public init(copying source: UnsafePointer<Element>, count: Int) {
        precondition(count >= 0, "negative count")
        self.init(uninitialized: count)
        base.initialize(from: source, count: count)
    }

    /// A buffer with a copy of the elements of `other`.
    @inlinable @inline(__always)
    public init(copying other: Buffer<Element>) {
        self.init(copying: other.pointer, count: other.count)
    }

    /// A buffer with a copy of the elements of `array`.
    @inlinable @inline(__always)
    public init(_ array: [Element]) {
        self.init(copying: array, count: array.count)
    }

    /// The elements, copied into an array.
    @inlinable @inline(__always)
    public var array: [Element] {
        [Element](unsafeUninitializedCapacity: top) { storage, initializedCount in
            if let target = storage.baseAddress { target.initialize(from: base, count: top) }
            initializedCount = top
        }
    }

    /// Makes the elements a copy of those of `other`, reusing the storage if it suffices.
    @inlinable @inline(__always)
    public mutating func assign(copying other: Buffer<Element>) {
        assign(copying: other.pointer, count: other.count)
    }

    /// Makes the elements a copy of the `newCount` elements at `source`, reusing the storage if it suffices.
    ///
    /// `source` may be this buffer's own storage.
    @inlinable @inline(__always)
    public mutating func assign(copying source: UnsafePointer<Element>, count newCount: Int) {
        reserve(newCount)
        let kept = Swift.min(top, newCount)
        base.update(from: source, count: kept)
        if newCount > kept {
            (base + kept).initialize(from: source + kept, count: newCount &- kept)
        } else {
            (base + kept).deinitialize(count: top &- kept)
        }
        top = newCount
    }

    /// Changes the count: surplus elements go from the end, missing ones are added there as `value`.
    @inlinable @inline(__always)
    public mutating func resize(to newCount: Int, filling value: Element) {
        precondition(newCount >= 0, "negative count")
        reserve(newCount)
        if newCount > top {
            (base + top).initialize(repeating: value, count: newCount &- top)
        } else {
            (base + newCount).deinitialize(count: top &- newCount)
        }
        top = newCount
    }

    /// Makes room for `minimum` elements, so that appending that many does not allocate.
    @inlinable @inline(__always)
    public mutating func reserve(_ minimum: Int) {
        if minimum > room {
            (base, room) = Self.grown(base, top: top, room: room, minimum: minimum)
        }
    }
}
