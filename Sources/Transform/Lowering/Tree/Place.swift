import AdgenIR

/// What can be assigned: a variable, something in the storage of an array variable, or a lane of a vector that can be assigned.
indirect enum Place: Hashable, Sendable {
    case variable(Variable)
    case element(ElementPlace)
    /// A lane of a SIMD vector or mask of that type.
    case lane(of: Place, at: TypedExpression, Scalar)

    /// An element of an array of scalars.
    static func element(of array: Variable, at index: TypedExpression, _ scalar: Scalar) -> Place {
        let type = SwiftType.scalar(scalar)
        return .element(ElementPlace(columns: [array], array: .array(type), steps: [.element(index)], type: type))
    }

    /// The number of values that it holds.
    var leafCount: Int {
        switch self {
        case .variable: 1
        case .element(let element): element.type.leafCount
        case .lane: 1
        }
    }

    /// The variables that change with it.
    var variables: [Variable] {
        switch self {
        case .variable(let variable): [variable]
        case .element(let element): element.columns
        case .lane(let vector, _, _): vector.variables
        }
    }

    /// The indices on the way to it, in the order in which they are evaluated.
    var indices: [TypedExpression] {
        switch self {
        case .variable: []
        case .element(let element): element.steps.compactMap { if case .element(let index) = $0 { index } else { nil } }
        case .lane(let vector, let index, _): vector.indices + [index]
        }
    }
}

/// An element of an array, or what lies deeper: a part of it, an element of an array in it, and so on.
struct ElementPlace: Hashable, Sendable {
    enum Step: Hashable, Sendable {
        /// From an array to its element.
        case element(TypedExpression)
        /// From a tuple or struct to the part with these of its leaves.
        case part(Range<Int>, SwiftType)
    }

    /// What the array variable is made of.
    var columns: [Variable]
    var array: SwiftType
    var steps: [Step]
    /// The type of the place.
    var type: SwiftType

    func appending(_ step: Step, _ type: SwiftType) -> ElementPlace {
        var result = self
        result.steps.append(step)
        result.type = type
        return result
    }
}

extension [Place] {
    /// The places of a part, among those of the whole.
    func part(_ leaves: Range<Int>, _ type: SwiftType) -> [Place] {
        if count == 1, case .element(let whole) = self[0] { return [.element(whole.appending(.part(leaves, type), type))] }
        return Array(self[leaves])
    }

    /// The element of an array, given the places of that.
    func element(at index: TypedExpression, of array: SwiftType, _ type: SwiftType) -> [Place]? {
        if count == 1, case .element(let whole) = self[0] { return [.element(whole.appending(.element(index), type))] }
        var columns: [Variable] = []
        for place in self {
            guard case .variable(let variable) = place else { return nil }
            columns.append(variable)
        }
        return [.element(ElementPlace(columns: columns, array: array, steps: [.element(index)], type: type))]
    }
}

/// An array that is changed in place: a variable with its columns, or an array in the storage of another.
struct ArrayPlace: Hashable, Sendable {
    var places: [Place]
    var element: SwiftType

    var type: SwiftType { .array(element) }
}
