import AdgenTransform

/// A number with its derivative along one direction; of dual numbers again, derivatives of higher order.
///
/// The oracle of the property tests: what it knows of derivatives (see `Partials`) is written down apart from the transform's rules. A
/// derivative of zero is taken as known to be zero, so that it stays zero whatever it is multiplied with.
public struct Dual<Base: Number>: Number {
    public var value: Base
    public var tangent: Base

    public init(_ value: Base, tangent: Base) {
        self.value = value
        self.tangent = tangent
    }

    public init(_ value: Double) { self.init(Base(value), tangent: Base(0)) }

    public var primal: Double { value.primal }
    public var isZero: Bool { value.isZero && tangent.isZero }
    public var rounded: Dual { Dual(value.rounded, tangent: tangent) }

    public static func add(_ left: Dual, _ right: Dual, single: Bool) -> Dual {
        Dual(.add(left.value, right.value, single: single), tangent: left.tangent + right.tangent)
    }

    public static func subtract(_ left: Dual, _ right: Dual, single: Bool) -> Dual {
        Dual(.subtract(left.value, right.value, single: single), tangent: left.tangent - right.tangent)
    }

    public static func multiply(_ left: Dual, _ right: Dual, single: Bool) -> Dual {
        let sum = combined([(left.tangent, { right.value }), (right.tangent, { left.value })])
        return Dual(.multiply(left.value, right.value, single: single), tangent: sum)
    }

    public static func divide(_ left: Dual, _ right: Dual, single: Bool) -> Dual {
        let reciprocal = { Base(1) / right.value }
        let sum = combined([(left.tangent, reciprocal), (right.tangent, { -(left.value / right.value) / right.value })])
        return Dual(.divide(left.value, right.value, single: single), tangent: sum)
    }

    public static func negate(_ operand: Dual) -> Dual {
        Dual(-operand.value, tangent: -operand.tangent)
    }

    public static func evaluate(_ function: Elementary, _ operands: [Dual], integer: Int, single: Bool) -> Dual {
        let values = operands.map(\.value)
        let value = Base.evaluate(function, values, integer: integer, single: single)
        guard operands.contains(where: { !$0.tangent.isZero }) else { return Dual(value, tangent: Base(0)) }
        let terms = operands.indices.map { index in
            (operands[index].tangent, { Base.partial(of: function, by: index, values, integer: integer) })
        }
        return Dual(value, tangent: combined(terms))
    }

    /// The sum of the products of tangents with their partials, which are not looked at where the tangent is zero.
    private static func combined(_ terms: [(tangent: Base, partial: () -> Base)]) -> Base {
        var sum: Base?
        for (tangent, partial) in terms where !tangent.isZero {
            let term = tangent * partial()
            sum = sum.map { $0 + term } ?? term
        }
        return sum ?? Base(0)
    }
}
