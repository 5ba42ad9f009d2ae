import AdgenIR

/// What is assigned to or passed `inout`: places, and for what a setter takes the statements around the access.
struct AssignmentTarget {
    var places: [Place]
    var type: SwiftType
    /// The property marked `@NoDerivative` that it is, or is a part of.
    var passiveProperty: String?
    /// What evaluates the arguments of subscripts, in their turn.
    var setup: [TypedStatement] = []
    /// What reads computed properties into places of their own, right before the access.
    var begin: [TypedStatement] = []
    /// Whether it is looked up by a key in `begin`, so that values come first, and what they do to the dictionary is seen.
    var isLookedUp = false
    /// The value of a key that need not have one; then there are no places yet.
    var entry: Entry?
    /// What gives the changed values to setters, after the access.
    var end: [TypedStatement] = []

    init(places: [Place], type: SwiftType) {
        self.places = places
        self.type = type
    }

    init(_ local: LocalVariable) { self.init(places: local.leaves.map { .variable($0) }, type: local.type) }

    /// Whether it is memory, and nothing is called to read or change it.
    var isPlain: Bool { setup.isEmpty && begin.isEmpty && end.isEmpty }
}

extension AssignmentTarget {
    /// `d[key]` of a dictionary.
    struct Entry {
        /// Those of the dictionary.
        var places: [Place]
        /// The type of the values.
        var dictionary: SwiftType
        var parts: Checker.DictionaryParts
        var key: Checker.Key
    }
}

/// An argument as it is passed: a value, or what is written after `&`.
enum PassedArgument {
    case value(TypedExpression)
    case target(AssignmentTarget)

    var isPlain: Bool {
        switch self {
        case .value: true
        case .target(let target): target.isPlain
        }
    }
}
