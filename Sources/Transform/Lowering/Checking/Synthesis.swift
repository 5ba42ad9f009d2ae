import AdgenIR
import AdgenParser

/// What checking an expression without a context gives: a typed expression, or one made only of literals, whose type the context says.
enum Synthesis {
    case typed(TypedExpression)
    case flexible(Flexible)
}

/// An expression whose type is open: a literal, operators on literals, an implicit member, a tuple or array of such.
struct Flexible {
    /// The type it takes where the context says nothing; nil where it then has none.
    var defaultType: SwiftType?
    /// Whether it is a literal alone, with a sign or without, in parentheses or not: `T(2)` is then the literal as a `T`.
    var isLiteral = false
    /// A whole number, for what depends on its value.
    var integer: Int?
    var accepts: (SwiftType) -> Bool
    var build: (inout Checker, SwiftType) throws -> TypedExpression

    static func acceptsNumber(_ type: SwiftType) -> Bool {
        switch type.scalar {
        case .double, .float, .int, .parameter: true
        case .bool, .vector, .mask, .opaque, nil: false
        }
    }

    /// Whether the type takes a literal with a point or an exponent.
    static func acceptsFloatingPoint(_ type: SwiftType) -> Bool {
        switch type.scalar {
        case .double, .float: true
        case .parameter(let parameter): parameter.takesFloatLiterals
        case .int, .bool, .vector, .mask, .opaque, nil: false
        }
    }
}

extension SwiftType {
    /// Whether a value of this type can stand where the other is asked for: labels of tuples may be left out.
    func converts(to other: SwiftType) -> Bool {
        switch (self, other) {
        case (.tuple(let first), .tuple(let second)):
            first.count == second.count
                && zip(first, second).allSatisfy { first, second in
                    (first.label == second.label || first.label == nil || second.label == nil) && first.type.converts(to: second.type)
                }
        default: self == other
        }
    }

    /// The type that two literals have together: a floating-point one if one of them is.
    static func joined(_ first: SwiftType?, _ second: SwiftType?) -> SwiftType? {
        switch (first, second) {
        case (nil, let type), (let type, nil): type
        case (.some(.scalar(.int)), .some(let type)) where type.scalar?.isFloatingPointNumber ?? false: type
        case (.some(let type), .some(.scalar(.int))) where type.scalar?.isFloatingPointNumber ?? false: type
        case (.some(.array(let first)), .some(.array(let second))): joined(first, second).map { .array($0) }
        case (.some(.tuple(let first)), .some(.tuple(let second))) where first.map(\.label) == second.map(\.label): joined(first, second)
        case (.some(let first), .some(let second)): first == second ? first : nil
        }
    }

    private static func joined(_ first: [Element], _ second: [Element]) -> SwiftType? {
        var elements: [Element] = []
        for (one, other) in zip(first, second) {
            guard let type = joined(one.type, other.type) else { return nil }
            elements.append(Element(label: one.label, type: type))
        }
        return .tuple(elements)
    }
}

extension Checker {
    /// The expression with the type asked for.
    mutating func coerce(_ synthesis: Synthesis, to type: SwiftType, at node: Node) throws -> TypedExpression {
        switch synthesis {
        case .typed(let expression):
            guard expression.type.converts(to: type) else {
                if let upcast = upcast(expression, to: type, at: node) { return upcast }
                if let refusal = refusalToHide(expression.type, in: type, at: node) { throw refusal }
                throw Refusal(
                    "cannot convert a value of type '\(expression.type.spelling)' to '\(type.spelling)'",
                    at: node,
                    note: "what adgen finds here differs from what is asked for; write the conversion or the type explicitly"
                )
            }
            return TypedExpression(expression.kind, type)
        case .flexible(let flexible):
            guard flexible.accepts(type) else {
                throw Refusal("the type '\(type.spelling)' that is asked for here does not fit the expression", at: node)
            }
            return try flexible.build(&self, type)
        }
    }

    /// The expression with the type it has where the context says nothing.
    mutating func settle(_ synthesis: Synthesis, at node: Node) throws -> TypedExpression {
        switch synthesis {
        case .typed(let expression): return expression
        case .flexible(let flexible):
            guard let type = flexible.defaultType else {
                throw Refusal(
                    "the type of this expression is not certain",
                    at: node,
                    note: "give the type, as in 'let x: Double = ...' or 'Double.pi'"
                )
            }
            return try flexible.build(&self, type)
        }
    }

    /// The type that all have: that of those which have one, or of the literals together.
    func commonType(_ parts: [Synthesis]) -> SwiftType? {
        for case .typed(let expression) in parts { return expression.type }
        var type: SwiftType?
        for case .flexible(let flexible) in parts { type = SwiftType.joined(type, flexible.defaultType) }
        return type
    }

    func accepts(_ synthesis: Synthesis, _ type: SwiftType) -> Bool {
        switch synthesis {
        case .typed(let expression): expression.type.converts(to: type) || isSupertype(type, of: expression.type)
        case .flexible(let flexible): flexible.accepts(type)
        }
    }
}
