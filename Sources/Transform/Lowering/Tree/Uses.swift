import AdgenIR

/// Which variables expressions and statements read and write. Nested statements and places count; the captures of a callee count where they
/// are known.
struct Uses {
    var reads: Set<Variable> = []
    var writes: Set<Variable> = []
    /// The arrays that are read other than by element or count.
    private(set) var wholes: Set<Variable> = []
    /// The functions that are called.
    var callees: Set<FunctionID> = []
    /// Whether something is run that is more than reading and computing: a call, a change of a variable, carried text.
    var hasEffect = false
    private let program: Program?

    /// - Parameter program: Where the captures of callees are looked up, if they are to count.
    init(program: Program? = nil) { self.program = program }

    static func writes(of statements: [TypedStatement], in program: Program) -> Set<Variable> {
        var uses = Uses(program: program)
        uses.add(statements)
        return uses.writes
    }

    static func writes(of expression: TypedExpression, in program: Program) -> Set<Variable> {
        var uses = Uses(program: program)
        uses.add(expression)
        return uses.writes
    }

    static func hasEffect(_ expression: TypedExpression) -> Bool {
        var uses = Uses()
        uses.add(expression)
        return uses.hasEffect
    }

    mutating func add(_ statements: [TypedStatement]) { for statement in statements { add(statement) } }

    mutating func add(_ expression: TypedExpression) {
        switch expression.kind {
        case .constant, .emptyArray:
            break
        case .read(let variable):
            reads.insert(variable)
            wholes.insert(variable)
        case .tuple(let parts), .compute(_, let parts), .arrayLiteral(let parts):
            for part in parts { add(part) }
        case .part(let whole, let range):
            add(whole.narrowed(to: range, expression.type) ?? whole)
        case .shortCircuit(_, let left, let right):
            add(left)
            add(right)
        case .choose(let condition, let first, let second):
            add(condition)
            add(first)
            add(second)
        case .element(let array, let index):
            addElements(of: array)
            add(index)
        case .count(let array):
            addElements(of: array)
        case .slice(let array, let lower, let upper):
            addElements(of: array)
            add(lower)
            add(upper)
        case .repeating(let value, let count):
            add(value)
            add(count)
        case .removeLast(let array):
            hasEffect = true
            addAccess(array)
        case .remove(let index, let array):
            hasEffect = true
            addAccess(array)
            add(index)
        case .call(let call):
            hasEffect = true
            callees.insert(call.callee)
            if let callee = program?[call.callee] {
                reads.formUnion(callee.captures)
                writes.formUnion(callee.writtenCaptures)
            }
            add(call.arguments)
        case .externalCall(_, let arguments):
            hasEffect = true
            add(arguments)
        case .carried(let pieces, _, _):
            hasEffect = true
            add(pieces)
        case .after(let statements, let value):
            add(statements)
            add(value)
        }
    }

    /// An array of which elements are looked at, where they are.
    private mutating func addElements(of array: TypedExpression) {
        switch array.kind {
        case .read(let variable): reads.insert(variable)
        case .tuple(let parts): for part in parts { addElements(of: part) }
        case .part(let whole, let range): addElements(of: whole.narrowed(to: range, array.type) ?? whole)
        default: add(array)
        }
    }

    private mutating func add(_ arguments: [TypedArgument]) {
        for argument in arguments {
            switch argument {
            case .value(let value): add(value)
            case .places(let places): for place in places { addAccess(place) }
            }
        }
    }

    private mutating func add(_ pieces: [TypedPiece]) {
        for piece in pieces {
            switch piece {
            case .text: break
            case .computed(let value): add(value)
            case .variable(let variable), .changed(let variable): reads.insert(variable)
            }
        }
    }

    /// A place that is written and may be read.
    private mutating func addAccess(_ place: Place) {
        reads.formUnion(place.variables)
        writes.formUnion(place.variables)
        for index in place.indices { add(index) }
    }

    private mutating func addAccess(_ array: ArrayPlace) {
        for place in array.places { addAccess(place) }
    }

    private mutating func add(_ statement: TypedStatement) {
        switch statement.kind {
        case .initialize, .declare, .evaluate, .branch, .scope: break
        case .assign, .modify, .append, .appendContents, .insert, .replace, .reverse, .swap, .forLoop, .whileLoop, .repeatLoop, .jump,
            .deferred, .check,
            .assertion,
            .trap:
            hasEffect = true
        }
        switch statement.kind {
        case .declare(let variables):
            writes.formUnion(variables)
        case .initialize(let variables, let value):
            writes.formUnion(variables)
            // A name for what is looked at is looked at itself.
            value.type.isStoredArray ? addElements(of: value) : add(value)
        case .assign(let places, let value):
            for case .some(let place) in places { addAccess(place) }
            add(value)
        case .modify(let place, _, let value):
            addAccess(place)
            add(value)
        case .evaluate(let value):
            add(value)
        case .append(let value, let array), .appendContents(let value, let array):
            addAccess(array)
            addElements(of: value)
        case .insert(let value, let index, let array):
            addAccess(array)
            addElements(of: value)
            add(index)
        case .replace(let replaced, let array, let value):
            addAccess(array)
            addElements(of: value)
            for expression in replaced.expressions { add(expression) }
        case .reverse(let array):
            addAccess(array)
        case .swap(let first, let second):
            for place in first + second { addAccess(place) }
        case .branch(let condition, let then, let otherwise):
            add(condition)
            add(then)
            add(otherwise)
        case .scope(_, let body), .deferred(let body):
            add(body)
        case .forLoop(let loop):
            add(loop.lower)
            add(loop.upper)
            writes.insert(loop.index)
            add(loop.body)
        case .whileLoop(_, let condition, let body), .repeatLoop(_, let body, let condition):
            add(condition)
            add(body)
        case .jump:
            break
        case .check(let condition, let message), .assertion(let condition, let message):
            add(condition)
            add(message)
        case .trap(let message):
            add(message)
        }
    }
}
