import AdgenIR

/// A statement of the typed tree, with the place in the source that it comes from.
struct TypedStatement: Hashable, Sendable {
    var kind: Kind
    var origin: Origin?

    init(_ kind: Kind, _ origin: Origin?) {
        self.kind = kind
        self.origin = origin
    }

    indirect enum Kind: Hashable, Sendable {
        /// Brings variables into scope that have no value yet.
        case declare([Variable])
        /// Brings variables into scope, one for each value.
        case initialize([Variable], TypedExpression)
        /// Assigns its values to each place; where there is none, drops one.
        case assign([Place?], TypedExpression)
        /// `place = place operation value`; the place's index is evaluated before the value, the place is read after it.
        case modify(Place, Operation, TypedExpression)
        case evaluate(TypedExpression)
        case append(TypedExpression, to: ArrayPlace)
        case appendContents(of: TypedExpression, to: ArrayPlace)
        case insert(TypedExpression, at: TypedExpression, into: ArrayPlace)
        /// Gives an array other elements in place of some, which need not be as many.
        case replace(ReplacedElements, in: ArrayPlace, with: TypedExpression)
        /// Puts the elements in the opposite order.
        case reverse(ArrayPlace)
        /// Exchanges what the places of two values hold.
        case swap([Place], [Place])
        case branch(TypedExpression, then: [TypedStatement], otherwise: [TypedStatement])
        /// Statements that a jump to the label leaves.
        case scope(Label, [TypedStatement])
        case forLoop(TypedForLoop)
        case whileLoop(Label, condition: TypedExpression, body: [TypedStatement])
        case repeatLoop(Label, body: [TypedStatement], condition: TypedExpression)
        case jump(Exit)
        /// Runs when the list of statements that it stands in is left.
        case deferred([TypedStatement])
        case check(TypedExpression, [TypedPiece])
        case assertion(TypedExpression, [TypedPiece])
        /// Stops the program.
        case trap([TypedPiece])
    }
}

/// `for index in lower ..< upper`, upwards or downwards. An empty range runs nothing; that bounds are in order is checked before.
struct TypedForLoop: Hashable, Sendable {
    var label: Label
    var index: Variable
    var lower: TypedExpression
    var upper: TypedExpression
    var order: ForLoop.Order
    var body: [TypedStatement]
}

/// What `break` and `continue` name.
struct Label: Hashable, Sendable, Comparable {
    let id: Int

    static func < (left: Label, right: Label) -> Bool { left.id < right.id }
}

/// A way to leave statements other than by their end.
enum Exit: Hashable, Sendable, Comparable {
    /// The results have been assigned before.
    case returning
    case breaking(Label)
    case continuing(Label)
}

/// A function whose body is typed.
struct TypedFunction: Hashable, Sendable {
    struct Parameter: Hashable, Sendable {
        var variables: [Variable]
        var isInout: Bool
    }

    /// The name in the module.
    var name: String
    var parameters: [Parameter]
    /// What `return` assigns, one for each value of the result.
    var results: [Variable]
    var body: [TypedStatement]
    /// Whether what it gives back are variables that the body goes on working with, as `self` of an initialiser is, and not only what `return` sets.
    var worksOnResults = false
    var origin: Origin?
    /// The type parameters that occur in it.
    var typeParameters: [TypeParameter] = []
    /// The variables of outer functions that it reads or writes, itself or by calls, in order.
    var captures: [Variable] = []
    var writtenCaptures: Set<Variable> = []
}

/// The typed functions that are to be written, with their variables.
struct Program: Sendable {
    var variables = VariableTable()
    var functions: [TypedFunction] = []
    private var labelCount = 0

    subscript(id: FunctionID) -> TypedFunction {
        get { functions[id.id] }
        set { functions[id.id] = newValue }
    }

    mutating func makeLabel() -> Label {
        defer { labelCount += 1 }
        return Label(id: labelCount)
    }
}
