// The storage that generated code keeps local arrays, caches and tapes in.
//
// It is a pointer, a count and a capacity, with neither reference counting nor
// uniqueness nor bounds checks: generated code has the primal's own checks in
// its text. It is not a collection, and nothing frees it but `deallocate()`.
//
// Growth is out of line and works on values, not on `self`: a `self` whose
// address had been taken would not stay in registers across a loop.

/// A growable, manually freed run of elements, used by generated code.
///
/// Copying the value copies the pointer, not the elements; see ``init(copying:)-(Buffer<Element>)``.
/// Debug builds assert that indices are in bounds, release builds do not.
///
/// ```swift
/// var tape = AutoDiff.Buffer<Double>()
/// defer { tape.deallocate() }
/// tape.append(x)
/// let y = tape.removeLast()
/// ```
@frozen
public struct Buffer<Element> {
    @usableFromInline var base: UnsafeMutablePointer<Element>
    @usableFromInline var top: Int
    @usableFromInline var room: Int

    @inlinable @inline(__always)
    init(base: UnsafeMutablePointer<Element>, top: Int, room: Int) {
        self.base = base
        self.top = top
        self.room = room
    }

    /// The address of the first element. Valid until the next call that grows the buffer.
    @inlinable @inline(__always)
    public var pointer: UnsafeMutablePointer<Element> { base }

    /// The number of elements.
    @inlinable @inline(__always)
    public var count: Int { top }

    /// The number of elements there is room for without growing.
    @inlinable @inline(__always)
    public var capacity: Int { room }

    /// An empty buffer. It allocates nothing until something is appended.
    @inlinable @inline(__always)
    public init() {
        self.init(base: Self.nowhere, top: 0, room: 0)
    }

    /// Reads or writes the element at `index`, which must be in `0..<count`.
    @inlinable @inline(__always)
    public subscript(index: Int) -> Element {
        get {
            assert(index >= 0 && index < top, "index out of range")
            return base[index]
        }
        nonmutating _modify {
            assert(index >= 0 && index < top, "index out of range")
            yield &base[index]
        }
    }

    /// Adds an element at the end: a tape's push.
    @inlinable @inline(__always)
    public mutating func append(_ element: Element) {
        if top == room {
            (base, room) = Self.grown(base, top: top, room: room, minimum: top &+ 1)
        }
        (base + top).initialize(to: element)
        top &+= 1
    }

    /// Takes the last element off: a tape's pop. The buffer must not be empty.
    @inlinable @inline(__always)
    @discardableResult
    public mutating func removeLast() -> Element {
        assert(top > 0, "nothing to remove")
        top &-= 1
        return (base + top).move()
    }

    /// Removes every element and keeps the storage.
    @inlinable @inline(__always)
    public mutating func removeAll() {
        base.deinitialize(count: top)
        top = 0
    }

    /// Frees the storage. The buffer is empty afterwards and may be used again.
    @inlinable @inline(__always)
    public mutating func deallocate() {
        if room != 0 {
            base.deinitialize(count: top)
            base.deallocate()
        }
        self = Self()
    }
}
