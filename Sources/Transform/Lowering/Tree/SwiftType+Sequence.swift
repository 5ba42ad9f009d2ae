import AdgenIR

/// Collections that are arrays inside.
extension SwiftType {
    static func slice(of element: SwiftType) -> SwiftType { slice(of: element, spelled: element.spelling) }

    static func contiguousArray(of element: SwiftType) -> SwiftType { contiguousArray(of: element, spelled: element.spelling) }

    static func inlineArray(_ count: Int, of element: SwiftType) -> SwiftType { inlineArray(count, of: element, spelled: element.spelling) }

    /// The type of the elements of an array or a collection like it.
    var sequenceElement: SwiftType? { storedElement ?? collection?.element }
}
