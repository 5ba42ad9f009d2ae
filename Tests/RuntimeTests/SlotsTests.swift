import AutoDiff
import Testing

@Suite struct SlotsTests {
    @Test func positionsAreThoseOfTheValues() {
        let dictionary = ["a": 1.0, "b": 2, "c": 3]
        let slots = Slots<String>(of: dictionary)
        let values = [Double](dictionary.values)
        for (key, value) in dictionary { #expect(values[slots.position(of: key)] == value) }
        #expect(slots.position(of: "d") == -1)
        #expect(slots.order == Array(0..<3))
        #expect(slots.dictionary(of: values) == dictionary)
    }

    @Test func removedKeysLeaveTheirPositions() {
        let slots = Slots<Int>([5: 0, 6: 1])
        #expect(slots.remove(5) == 0)
        #expect(slots.remove(5) == -1)
        #expect(slots.insert(5) == 2)
        #expect(slots.insert(6) == 1)
        #expect(slots.count == 2)
        slots.removeAll()
        #expect(slots.insert(7) == 0)
    }

    @Test func copiesAreChangedByThemselves() {
        let slots = Slots<Int>([5: 0])
        let copy = slots.copy()
        #expect(copy.insert(6) == 1)
        #expect(slots.position(of: 6) == -1)
        #expect(slots.insert(7) == 1)
    }

    @Test func tangentsAreArrangedByKey() {
        let dictionary = ["a": [1.0], "b": [2, 3]]
        let slots = Slots<String>(of: dictionary)
        let arranged = slots.arranged(["b": [4, 5]], like: Array(dictionary.values))
        #expect(arranged[slots.position(of: "a")] == [0])
        #expect(arranged[slots.position(of: "b")] == [4, 5])
    }

    @Test func valuesTakeTheOrderOfOthers() {
        let slots = Slots<String>(["a": 0, "b": 1, "c": 2])
        #expect(slots.remove("b") == 1)
        let order = Slots<String>(["c": 0])
        #expect(slots.arrange(as: order) == [2, 0])
        #expect(order.position(of: "a") == 1)
    }

    @Test func partsAreComparedByKey() {
        #expect(Slots.areAlike(["a": [1.0]], ["a": [2.0]]) { $0.count == $1.count })
        #expect(!Slots.areAlike(["a": [1.0]], ["a": [2.0, 3]]) { $0.count == $1.count })
        #expect(!Slots.areAlike(["a": [1.0]], ["b": [2.0]]) { $0.count == $1.count })
    }
}
