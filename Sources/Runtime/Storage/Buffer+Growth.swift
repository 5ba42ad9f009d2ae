// Where a buffer's memory comes from. Out of line, so that a push in a hot
// loop is a compare, a store and an add.

extension Buffer {
    /// The address of no elements: aligned, not null, never read.
    @inlinable @inline(__always)
    static var nowhere: UnsafeMutablePointer<Element> {
        UnsafeMutablePointer(bitPattern: MemoryLayout<Element>.alignment).unsafelyUnwrapped
    }

    /// A buffer of `count` elements that are not initialised yet.
    @inlinable @inline(__always)
    init(uninitialized count: Int) {
        self.init(base: count == 0 ? Self.nowhere : .allocate(capacity: count), top: count, room: count)
    }

    /// New storage for at least `minimum` elements, with the old elements moved in. Doubling keeps appends linear.
    @inlinable @inline(never)
    static func grown(
        _ old: UnsafeMutablePointer<Element>,
        top: Int,
        room: Int,
        minimum: Int
    ) -> (base: UnsafeMutablePointer<Element>, room: Int) {
        let newRoom = Swift.max(minimum, room &* 2, 64)
        let new = UnsafeMutablePointer<Element>.allocate(capacity: newRoom)
        new.moveInitialize(from: old, count: top)
        if room != 0 { old.deallocate() }
        return (new, newRoom)
    }
}
