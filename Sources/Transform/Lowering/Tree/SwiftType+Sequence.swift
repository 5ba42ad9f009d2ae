import AdgenIR

/// Collections that are arrays inside.
extension SwiftType {
    /// The type of the elements of an array or a collection like it.
    var sequenceElement: SwiftType? { storedElement ?? collection?.element }
}
