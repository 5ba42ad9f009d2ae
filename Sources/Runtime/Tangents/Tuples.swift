// Tuples of tangents, which are what gradients of several parameters are.
//
// One overload for each number of elements: a labelled tuple converts to an
// unlabelled one, but does not match a parameter pack.

/// The zero tangents of several values, as a tuple.
@inlinable
public func zeroTangent<each Value: Differentiable>(like value: (repeat each Value)) -> (repeat (each Value).TangentVector) {
    (repeat (each value).zeroTangentVector)
}

/// `x + factor * y`, element by element of two tuples of 2 tangents, labelled or not.
@inlinable
public func adding<A: Differentiable, B: Differentiable>(
    _ x: (A, B),
    _ y: (A, B),
    scaledBy factor: Double = 1
) -> (A, B)
where A.TangentVector == A, B.TangentVector == B {
    (
        adding(x.0, y.0, scaledBy: factor),
        adding(x.1, y.1, scaledBy: factor)
    )
}

/// `x + factor * y`, element by element of two tuples of 3 tangents, labelled or not.
@inlinable
public func adding<A: Differentiable, B: Differentiable, C: Differentiable>(
    _ x: (A, B, C),
    _ y: (A, B, C),
    scaledBy factor: Double = 1
) -> (A, B, C)
where A.TangentVector == A, B.TangentVector == B, C.TangentVector == C {
    (
        adding(x.0, y.0, scaledBy: factor),
        adding(x.1, y.1, scaledBy: factor),
        adding(x.2, y.2, scaledBy: factor)
    )
}

/// `x + factor * y`, element by element of two tuples of 4 tangents, labelled or not.
@inlinable
public func adding<A: Differentiable, B: Differentiable, C: Differentiable, D: Differentiable>(
    _ x: (A, B, C, D),
    _ y: (A, B, C, D),
    scaledBy factor: Double = 1
) -> (A, B, C, D)
where A.TangentVector == A, B.TangentVector == B, C.TangentVector == C, D.TangentVector == D {
    (
        adding(x.0, y.0, scaledBy: factor),
        adding(x.1, y.1, scaledBy: factor),
        adding(x.2, y.2, scaledBy: factor),
        adding(x.3, y.3, scaledBy: factor)
    )
}

/// `x + factor * y`, element by element of two tuples of 5 tangents, labelled or not.
@inlinable
public func adding<A: Differentiable, B: Differentiable, C: Differentiable, D: Differentiable, E: Differentiable>(
    _ x: (A, B, C, D, E),
    _ y: (A, B, C, D, E),
    scaledBy factor: Double = 1
) -> (A, B, C, D, E)
where A.TangentVector == A, B.TangentVector == B, C.TangentVector == C, D.TangentVector == D, E.TangentVector == E {
    (
        adding(x.0, y.0, scaledBy: factor),
        adding(x.1, y.1, scaledBy: factor),
        adding(x.2, y.2, scaledBy: factor),
        adding(x.3, y.3, scaledBy: factor),
        adding(x.4, y.4, scaledBy: factor)
    )
}

/// `x + factor * y`, element by element of two tuples of 6 tangents, labelled or not.
@inlinable
public func adding<A: Differentiable, B: Differentiable, C: Differentiable, D: Differentiable, E: Differentiable, F: Differentiable>(
    _ x: (A, B, C, D, E, F),
    _ y: (A, B, C, D, E, F),
    scaledBy factor: Double = 1
) -> (A, B, C, D, E, F)
where A.TangentVector == A, B.TangentVector == B, C.TangentVector == C, D.TangentVector == D, E.TangentVector == E, F.TangentVector == F {
    (
        adding(x.0, y.0, scaledBy: factor),
        adding(x.1, y.1, scaledBy: factor),
        adding(x.2, y.2, scaledBy: factor),
        adding(x.3, y.3, scaledBy: factor),
        adding(x.4, y.4, scaledBy: factor),
        adding(x.5, y.5, scaledBy: factor)
    )
}
