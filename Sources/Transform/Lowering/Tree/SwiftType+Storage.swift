import AdgenIR

/// How the elements of arrays lie in columns.
extension SwiftType {
    /// The type of the elements of an array that is kept in columns; nil of all else, such as arrays that are only carried along.
    var storedElement: SwiftType? {
        guard case .array(let element) = self, element.isStorable else { return nil }
        return element
    }

    var isStoredArray: Bool { storedElement != nil }

    /// Whether arrays of it are kept in columns.
    var isStorable: Bool {
        switch self {
        // Storage is for types whose bytes may be copied, which masks are not.
        case .scalar(.mask): false
        case .scalar: true
        case .array(let element): element.isStorable
        case .tuple, .structure: !parts.isEmpty && parts.allSatisfy { $0.type.isStorable || $0.type.isCarriedAlong }
        case .opaque: false
        }
    }

    /// The scalars, arrays and things carried along that an element is made of, each of which is in columns of its own.
    var items: [SwiftType] {
        switch self {
        case .scalar, .array, .opaque: [self]
        case .tuple, .structure: parts.flatMap(\.type.items)
        }
    }

    /// Whether a value of it is one value in one column: a scalar, or what is only carried along.
    var hasOneColumn: Bool { scalar != nil || isCarriedAlong }

    /// Whether no arrays are in an element that are kept in columns themselves.
    var isFlat: Bool { items.allSatisfy(\.hasOneColumn) }

    /// Whether arrays of arrays are in it, whose elements need not lie in the same places of two that are alike.
    var holdsRows: Bool {
        switch self {
        case .scalar, .opaque: false
        case .array(let element): !isCarriedAlong && !element.isFlat
        case .tuple, .structure: parts.contains(where: \.type.holdsRows)
        }
    }

    /// How many columns an array of it has.
    var columnCount: Int { items.reduce(0) { $0 + $1.columnsOfItem } }

    /// The columns of an item: one of what has no more; of an array those that say where its elements lie, and those of the elements.
    private var columnsOfItem: Int {
        if case .array(let element) = self, !hasOneColumn { Row.columnCount + element.columnCount } else { 1 }
    }

    /// The columns that hold some of the leaves of an element.
    func columns(ofLeaves leaves: Range<Int>) -> Range<Int> {
        var (leaf, column) = (0, 0)
        var bounds: (lower: Int?, upper: Int?) = (nil, nil)
        for item in items {
            if leaf == leaves.lowerBound, bounds.lower == nil { bounds.lower = column }
            if leaf == leaves.upperBound, bounds.upper == nil { bounds.upper = column }
            leaf += item.leafCount
            column += item.columnsOfItem
        }
        let lower = bounds.lower ?? column
        return lower..<max(lower, bounds.upper ?? column)
    }

    /// The columns in which an element itself has a place, unlike those of the arrays in it.
    var ownColumns: [Int] {
        var columns: [Int] = []
        var next = 0
        for item in items {
            let own = item.hasOneColumn ? 1 : Row.columnCount
            columns += next..<next + own
            next += item.columnsOfItem
        }
        return columns
    }
}

/// The columns that say where in a pool the arrays of an array lie. Rows own parts of the pool that never overlap.
enum Row {
    static let start = 0
    static let count = 1
    /// How many elements of the pool a row owns, from its start on.
    static let capacity = 2
    static let columnCount = 3
}
