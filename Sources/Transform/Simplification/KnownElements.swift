import AdgenIR

/// The elements and counts of buffers that are at hand as values, at one point of a walk through a function.
struct KnownElements {
    /// Where an element is: at a number, or at the number that a value is.
    enum Place: Hashable {
        case number(Int)
        case value(Value)
    }

    private struct Element {
        var value: Value
        /// Whether the place is known to be within the buffer; an unchecked access only says that it is.
        var isChecked: Bool
    }

    private var elements: [Value: [Place: Element]] = [:]
    /// The value that all elements of a buffer have.
    private var uniform: [Value: Value] = [:]
    private var counts: [Value: Value] = [:]

    // MARK: What is known

    /// The element at a place, where a load with this access could be left out.
    func element(of buffer: Value, at place: Place, _ access: Access) -> Value? {
        if let element = elements[buffer]?[place], element.isChecked || access == .unchecked { return element.value }
        return access == .unchecked ? uniform[buffer] : nil
    }

    func count(of buffer: Value) -> Value? { counts[buffer] }

    // MARK: What becomes known

    mutating func note(_ value: Value, of buffer: Value, at place: Place, _ access: Access) {
        elements[buffer, default: [:]][place] = Element(value: value, isChecked: access == .checked)
    }

    mutating func note(count: Value, of buffer: Value) { counts[buffer] = count }

    /// Tells what a buffer is made from, which is new.
    mutating func note(_ contents: Contents, of buffer: Value) {
        switch contents {
        case .empty: break
        case .repeating(let value, let count):
            uniform[buffer] = value
            counts[buffer] = count
        case .elements(let values):
            for (index, value) in values.enumerated() { note(value, of: buffer, at: .number(index), .checked) }
        case .copy(let source):
            elements[buffer] = elements[source]
            uniform[buffer] = uniform[source]
            counts[buffer] = counts[source]
        }
    }

    /// Tells of a store: the element is known, and of the others those that are elsewhere for certain.
    mutating func store(_ value: Value, to buffer: Value, at place: Place, _ access: Access) {
        let before = elements.removeValue(forKey: buffer) ?? [:]
        uniform[buffer] = nil
        if case .number = place {
            elements[buffer] = before.filter { other, _ in
                if case .number = other { return other != place }
                return false
            }
        }
        let isChecked = access == .checked || before[place]?.isChecked == true
        elements[buffer, default: [:]][place] = Element(value: value, isChecked: isChecked)
    }

    mutating func forgetElements(of buffer: Value) {
        if !elements.isEmpty { elements[buffer] = nil }
        if !uniform.isEmpty { uniform[buffer] = nil }
    }

    mutating func forgetElements(of buffer: Value, andCount isResized: Bool) {
        forgetElements(of: buffer)
        if isResized { counts[buffer] = nil }
    }
}
