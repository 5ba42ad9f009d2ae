/// What a value of a type is to the intermediate representation.
///
/// The flattening law: tuples and structs are their parts, in order and depth first. An array of composites is *columnar*: an array for each leaf
/// of the elements, all of one count. An array of arrays is *ragged*: `starts` and `counts` say where in the columns of a pool each row lies,
/// and `capacities` how much of the pool is its own. What is only carried along is one value, and one column.
extension SwiftType {
    /// One of the values that a value is made of.
    public struct Leaf: Hashable, Sendable {
        public var type: ValueType
        /// The labels, names and numbers that lead to it.
        public var path: [String]
        /// Whether the tangent of the whole has a part for it.
        public var isDifferentiable: Bool
    }

    /// The values that a value of this type is made of.
    public var leaves: [Leaf] {
        switch self {
        case .scalar(let scalar): [Leaf(type: .scalar(scalar), path: [], isDifferentiable: scalar.isFloatingPoint)]
        case .opaque(let name): [Leaf(type: .opaque(name), path: [], isDifferentiable: false)]
        case .tuple, .structure: leavesOfParts(\.leaves)
        case .array where isCarriedAlong: [Leaf(type: .opaque(swiftText), path: [], isDifferentiable: false)]
        case .array(let element): element.columns
        }
    }

    /// What an array of values of this type is made of.
    public var columns: [Leaf] {
        switch self {
        case .scalar(let scalar): [Leaf(type: .buffer(scalar), path: [], isDifferentiable: scalar.isFloatingPoint)]
        case .opaque: [Leaf(type: .buffer(.opaque(swiftText)), path: [], isDifferentiable: false)]
        case .tuple, .structure: leavesOfParts(\.columns)
        case .array where isCarriedAlong: [Leaf(type: .buffer(.opaque(swiftText)), path: [], isDifferentiable: false)]
        case .array(let element):
            ["starts", "counts", "capacities"].map { Leaf(type: .buffer(.int), path: [$0], isDifferentiable: false) } + element.columns
        }
    }

    /// Whether a value is one thing that is only carried along: what is opaque, and arrays of that.
    public var isCarriedAlong: Bool {
        switch self {
        case .opaque: true
        case .array(let element): element.isCarriedAlong
        case .scalar, .tuple, .structure: false
        }
    }

    /// Whether it is a type parameter, or made of one.
    public var holdsTypeParameter: Bool { flattened.contains { ($0.scalar ?? $0.element)?.parameter != nil } }

    /// The types of the values that the flattening law makes of a value of this type.
    public var flattened: [ValueType] { leaves.map(\.type) }

    public var leafCount: Int {
        switch self {
        case .scalar, .opaque: 1
        case .tuple, .structure: parts.reduce(0) { $0 + $1.type.leafCount }
        case .array where isCarriedAlong: 1
        case .array(let element): element.columns.count
        }
    }

    /// A name for each value that a variable of the type is made of: `point` gives `pointX`, `point1`.
    public func leafNames(_ name: String) -> [String] {
        leaves.map { leaf in leaf.path.reduce(name) { $0 + $1.prefix(1).uppercased() + $1.dropFirst() } }
    }

    /// An element of a tuple or a stored property of a struct.
    public struct Part: Hashable, Sendable {
        /// The label or name; the number where there is none.
        public var name: String
        public var type: SwiftType
        public var isWithoutDerivative = false
        /// Whether it can be assigned to without the whole.
        public var isSettable = true
        /// Whether all values of the whole have the same.
        public var isFixed = false
    }

    /// The elements of a tuple or the stored properties of a struct; none of anything else.
    public var parts: [Part] {
        switch self {
        case .tuple(let elements):
            elements.enumerated().map { Part(name: $1.label ?? "\($0)", type: $1.type) }
        case .structure(let structure):
            structure.fields.map {
                Part(
                    name: $0.name,
                    type: $0.type,
                    isWithoutDerivative: $0.isWithoutDerivative,
                    isSettable: $0.isSettable,
                    isFixed: $0.isFixed
                )
            }
        case .scalar, .array, .opaque:
            []
        }
    }

    private func leavesOfParts(_ leaves: (SwiftType) -> [Leaf]) -> [Leaf] {
        var hasTangent = true
        if case .structure(let structure) = self { hasTangent = structure.tangentName != nil || structure.collectionKind != nil }
        // The elements of a collection are called like the whole.
        let isCollection = collection != nil
        return parts.enumerated().flatMap { position, part in
            leaves(part.type).map { leaf in
                Leaf(
                    type: leaf.type,
                    path: isCollection && position == 0 ? leaf.path : [part.name] + leaf.path,
                    isDifferentiable: leaf.isDifferentiable && hasTangent && !part.isWithoutDerivative
                )
            }
        }
    }
}
