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
