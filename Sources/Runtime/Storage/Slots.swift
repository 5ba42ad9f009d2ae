// Where in an array the values of a dictionary lie.
//
// Generated code keeps the values of a dictionary in an array, as it does all
// numbers, and asks an object of this class at which position the value of a
// key is. Positions are never used twice: the array only grows, and a key that
// is removed leaves its value behind.
//
// The object is changed in place. What is in it is shared between copies until
// one of them is changed, as with dictionaries themselves. It goes through the
// same insertions and removals as the dictionary that it stands for, and so
// has its order of iteration wherever the order is certain.

public final class Slots<Key: Hashable> {
    @usableFromInline var positions: [Key: Int]
    /// How many positions there are, those of removed keys included.
    @usableFromInline var end: Int

    /// The positions of the keys, from 0 on.
    @inlinable
    public init(_ positions: [Key: Int] = [:]) {
        self.positions = positions
        end = positions.count
    }

    /// The positions of the keys of a dictionary in its order, which is that of its values.
    @inlinable
    public init<Value>(of dictionary: [Key: Value]) {
        var next = 0
        positions = dictionary.mapValues { _ in
            defer { next &+= 1 }
            return next
        }
        end = next
    }

    @inlinable
    init(sharing other: Slots<Key>) {
        positions = other.positions
        end = other.end
    }

    /// Other slots with the same keys.
    @inlinable
    public func copy() -> Slots<Key> { Slots(sharing: self) }

    // MARK: Looking up

    /// The position of the value of a key, -1 if it has none.
    @inlinable
    public func position(of key: Key) -> Int { positions[key] ?? -1 }

    @inlinable
    public var count: Int { positions.count }

    @inlinable
    public var keys: Dictionary<Key, Int>.Keys { positions.keys }

    /// The positions, in the order of iteration.
    @inlinable
    public var order: [Int] { [Int](positions.values) }

    /// The positions of the values in the order of other slots, all of whose keys are among these. They get the keys that they lack, at the end.
    @inlinable
    public func arrange(as order: Slots<Key>) -> [Int] {
        var arranged = [Int](repeating: -1, count: order.end)
        for (key, position) in positions {
            let place = order.insert(key)
            if place == arranged.count { arranged.append(position) } else { arranged[place] = position }
        }
        precondition(!arranged.contains(-1), "a cotangent has a key that its value lacks")
        return arranged
    }

    // MARK: Changing

    /// The position of the value of a key; a new one at the end if the key has none.
    @inlinable
    public func insert(_ key: Key) -> Int {
        let position = positions[key, default: end]
        if position == end {
            positions[key] = end
            end &+= 1
        }
        return position
    }

    /// The position that the value of a key had, -1 if it had none. The key has none from here on.
    @inlinable
    public func remove(_ key: Key) -> Int { positions.removeValue(forKey: key) ?? -1 }

    /// Forgets all keys. The next position is 0.
    @inlinable
    public func removeAll(keepingCapacity: Bool = false) {
        positions.removeAll(keepingCapacity: keepingCapacity)
        end = 0
    }

    @inlinable
    public func reserveCapacity(_ count: Int) { positions.reserveCapacity(count) }

    // MARK: Dictionaries

    /// The dictionary of values at their positions.
    @inlinable
    public func dictionary<Value>(of values: [Value]) -> [Key: Value] { positions.mapValues { values[$0] } }

    /// Whether the parts of a tangent are like the values of their keys.
    @inlinable
    public static func areAlike<Value, Tangent>(
        _ values: [Key: Value],
        _ tangent: [Key: Tangent],
        _ isAlike: (Value, Tangent) -> Bool
    ) -> Bool {
        tangent.allSatisfy { key, part in values[key].map { isAlike($0, part) } ?? false }
    }
}
