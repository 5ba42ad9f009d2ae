import AutoDiff
import Testing

@Suite struct BufferTests {
    @Test func isAStackThatGrows() {
        var tape = Buffer<Double>()
        defer { tape.deallocate() }
        for round in 1...3 {
            for i in 0..<1000 { tape.append(Double(i * round)) }
            #expect(tape.count == 1000)
            for i in (0..<1000).reversed() { #expect(tape.removeLast() == Double(i * round)) }
            #expect(tape.count == 0)
        }
    }

    @Test func readsAndWritesInPlace() {
        var buffer = Buffer(repeating: 1.5, count: 3)
        defer { buffer.deallocate() }
        buffer[1] += 2
        let alias = buffer
        alias[2] = 7
        #expect(buffer.array == [1.5, 3.5, 7])
        #expect(buffer.pointer[1] == 3.5)
    }

    @Test func copiesAreIndependent() {
        var first = Buffer([1, 2, 3])
        var second = Buffer(copying: first)
        var third = Buffer(copying: first.pointer + 1, count: 2)
        defer {
            first.deallocate()
            second.deallocate()
            third.deallocate()
        }
        second[0] = 10
        #expect(first.array == [1, 2, 3])
        #expect(second.array == [10, 2, 3])
        #expect(third.array == [2, 3])
        third.assign(copying: first)
        #expect(third.array == [1, 2, 3])
        first.append(4)
        first.assign(copying: first.pointer + 1, count: 3)
        #expect(first.array == [2, 3, 4])
    }

    @Test func resizesAtTheEnd() {
        var buffer = Buffer<Int>()
        defer { buffer.deallocate() }
        buffer.resize(to: 2, filling: 5)
        buffer.resize(to: 4, filling: 6)
        #expect(buffer.array == [5, 5, 6, 6])
        buffer.resize(to: 1, filling: 0)
        #expect(buffer.array == [5])
        buffer.resize(to: 200, filling: 9)
        #expect(buffer.array == [5] + [Int](repeating: 9, count: 199))
        buffer.removeAll()
        #expect(buffer.array == [])
        #expect(buffer.capacity >= 200)
    }

    @Test func emptyBuffersNeedNoMemory() {
        var empty = Buffer<Double>([])
        var copy = Buffer(copying: empty)
        let none = Buffer<Bool>(repeating: true, count: 0)
        #expect(empty.array == [] && copy.array == [] && none.array == [])
        #expect(empty.capacity == 0 && copy.capacity == 0 && none.capacity == 0)
        empty.deallocate()
        copy.deallocate()
        copy.deallocate()
        copy.append(1)
        #expect(copy.array == [1])
        copy.deallocate()
        #expect(copy.count == 0)
    }

    @Test func reservesAhead() {
        var buffer = Buffer<UInt8>()
        defer { buffer.deallocate() }
        buffer.reserve(1000)
        let before = buffer.pointer
        for i in 0..<1000 { buffer.append(UInt8(truncatingIfNeeded: i)) }
        #expect(buffer.pointer == before)
        #expect(buffer.array == (0..<1000).map { UInt8(truncatingIfNeeded: $0) })
    }
}
