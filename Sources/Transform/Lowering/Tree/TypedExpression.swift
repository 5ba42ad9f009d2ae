import AdgenIR

/// An expression whose names are resolved and whose type is known. It stands for as many values as its type has leaves.
///
/// This tree lies between syntax and the intermediate representation: checking makes it, structuring takes the jumps out of its
/// statements, writing turns it into statements of the intermediate representation.
struct TypedExpression: Hashable, Sendable {
    var kind: Kind
    var type: SwiftType

    init(_ kind: Kind, _ type: SwiftType) {
        self.kind = kind
        self.type = type
    }

    indirect enum Kind: Hashable, Sendable {
        case constant(Constant)
        case read(Variable)
        /// The elements' values, one after the other.
        case tuple([TypedExpression])
        /// Some of the values of an expression: an element of a tuple.
        case part(TypedExpression, Range<Int>)
        case compute(Operation, [TypedExpression])
        /// `&&` and `||`: the right side is evaluated only where it decides.
        case shortCircuit(Logical, TypedExpression, TypedExpression)
        /// `condition ? first : second`, of any type.
        case choose(TypedExpression, TypedExpression, TypedExpression)
        case element(of: TypedExpression, at: TypedExpression)
        case count(TypedExpression)
        case emptyArray
        case arrayLiteral([TypedExpression])
        case repeating(TypedExpression, count: TypedExpression)
        case removeLast(from: ArrayPlace)
        /// Removes the element at an index, which is checked before, and gives it.
        case remove(at: TypedExpression, from: ArrayPlace)
        /// The elements from one index up to another, which are known to be in order and in the array.
        case slice(TypedExpression, from: TypedExpression, to: TypedExpression)
        case call(TypedCall)
        /// A function without a body, which only its rule differentiates.
        case externalCall(name: String, [TypedArgument])
        /// - Parameter leak: Where active values would get to that it reads, if that is known.
        case carried([TypedPiece], isSink: Bool, leak: Leak? = nil)
        /// The value that an expression has once statements have been run.
        case after([TypedStatement], TypedExpression)
    }

    static func scalar(_ operation: Operation, _ operands: TypedExpression...) -> TypedExpression {
        TypedExpression(.compute(operation, operands), .scalar(operation.result))
    }

    static func constant(_ constant: Constant) -> TypedExpression {
        TypedExpression(.constant(constant), .scalar(constant.scalar))
    }

    static func integer(_ number: Int) -> TypedExpression { .constant(.int(number)) }
    static func bool(_ value: Bool) -> TypedExpression { .constant(.bool(value)) }
    static func read(_ variable: Variable, _ type: SwiftType) -> TypedExpression { TypedExpression(.read(variable), type) }
    static func flag(_ variable: Variable) -> TypedExpression { .read(variable, .scalar(.bool)) }
    static func count(_ array: TypedExpression) -> TypedExpression { TypedExpression(.count(array), .scalar(.int)) }
    static func not(_ operand: TypedExpression) -> TypedExpression { .scalar(.logical(.not), operand) }

    static func compare(_ comparison: Comparison, _ left: TypedExpression, _ right: TypedExpression) -> TypedExpression {
        .scalar(.compare(comparison, left.type.scalarOrInt), left, right)
    }

    static let void = TypedExpression(.tuple([]), .void)
}

extension TypedExpression {
    /// The variables that it reads, if that is all it does.
    var variables: [Variable]? {
        switch kind {
        case .read(let variable):
            return [variable]
        case .tuple(let parts):
            var variables: [Variable] = []
            for part in parts {
                guard let own = part.variables else { return nil }
                variables += own
            }
            return variables
        case .part(let whole, let range):
            return whole.variables.map { Array($0[range]) }
        case .constant, .compute, .shortCircuit, .choose, .element, .count, .emptyArray, .arrayLiteral, .repeating, .removeLast, .remove,
            .slice, .call, .externalCall, .carried, .after:
            return nil
        }
    }

    /// Some of the values of a tuple, without what makes the others; nil if that has an effect, or is not apart.
    func narrowed(to range: Range<Int>, _ type: SwiftType) -> TypedExpression? {
        guard case .tuple(let parts) = kind else { return nil }
        var chosen: [TypedExpression] = []
        var leaf = 0
        for part in parts {
            let own = leaf..<leaf + part.type.leafCount
            leaf = own.upperBound
            if own.isEmpty { continue }
            if range.contains(own.lowerBound), own.upperBound <= range.upperBound {
                chosen.append(part)
            } else if own.overlaps(range) || Uses.hasEffect(part) {
                return nil
            }
        }
        if chosen.count == 1, chosen[0].type.leafCount == type.leafCount { return TypedExpression(chosen[0].kind, type) }
        return TypedExpression(.tuple(chosen), type)
    }
}

/// A call of a function of the program; what it captures is passed along when the call is written.
struct TypedCall: Hashable, Sendable {
    var callee: FunctionID
    var arguments: [TypedArgument]
    /// What the callee's type parameters stand for; those that stand for themselves may be left out.
    var types: [TypeParameter: Scalar] = [:]
}

/// An argument: a value, or the places of an `inout` one.
enum TypedArgument: Hashable, Sendable {
    case value(TypedExpression)
    case places([Place])
}

/// A part of carried text: as it stands, or a variable in place of its name.
enum TypedPiece: Hashable, Sendable {
    case text(String)
    case variable(Variable)
    /// What is read of variables without the whole of them: how many elements an array has.
    case computed(TypedExpression)
    /// A variable that the text changes: what it holds afterwards comes before the value of the text.
    case changed(Variable)
}

extension SwiftType {
    var scalar: Scalar? {
        if case .scalar(let scalar) = self { scalar } else { nil }
    }

    var scalarOrInt: Scalar { scalar ?? .int }

    /// The type of the elements of an array of scalars.
    var element: Scalar? { elementType?.scalar }

    /// The type of the elements of an array.
    var elementType: SwiftType? {
        if case .array(let element) = self { element } else { nil }
    }

    /// The type of each value that a value of this type is made of.
    var leafTypes: [SwiftType] {
        flattened.map { leaf in
            switch leaf {
            case .scalar(let scalar): .scalar(scalar)
            case .buffer(let element): .array(.scalar(element))
            case .opaque(let name): .opaque(name ?? "Any")
            }
        }
    }

    /// Whether a value of the type is several values, each of which can be named.
    var isComposite: Bool {
        switch self {
        case .tuple, .structure: true
        // An array of what is only carried along is itself only carried along.
        case .array where isCarriedAlong: false
        case .array(let element): element.scalar == nil
        case .scalar, .opaque: false
        }
    }

    /// The type as Swift spells it.
    var spelling: String {
        switch self {
        case .scalar(let scalar): scalar.swiftName
        case .array(let element): "[\(element.spelling)]"
        case .tuple(let elements):
            "(" + elements.map { ($0.label.map { $0 + ": " } ?? "") + $0.type.spelling }.joined(separator: ", ") + ")"
        case .structure(let structure): String(structure.name.prefix { $0 != "#" })
        case .opaque(let name): name
        }
    }
}
