import AdgenIR

/// A set of the values of one function, which grows. Values that the function does not have are not in it.
struct ValueSet: Sendable {
    private var isMember: [Bool]
    private(set) var count = 0

    init(in function: Function) { isMember = Array(repeating: false, count: function.valueCount) }

    func contains(_ value: Value) -> Bool { value.id < isMember.count && isMember[value.id] }

    mutating func insert(_ value: Value) {
        if isMember[value.id] { return }
        isMember[value.id] = true
        count += 1
    }
}
