// What 'switch' and 'if case' cannot match.

import AutoDiff

@Differentiable
func threeOfTwo(_ x: Double, _ y: Double) -> Double {
    switch (x > 0, y > 0) {
    case (true, true, true): return x
//       ^ error: the pattern does not fit a value of type '(Bool, Bool)'
    default: return y
    }
}

@Differentiable
func pairOfNumber(_ x: Double) -> Double {
    switch x {
    case (0, 1): return 1
//       ^ error: the pattern does not fit a value of type 'Double'
    default: return x
    }
}

@Differentiable
func otherElement(_ x: Double, _ n: Int) -> Double {
    let state = (step: n, isLast: n > 3)
    switch state {
    case (step: 0, isFirst: true): return x
//                 ^ error: the value has no element 'isFirst' here
    default: return 2 * x
    }
}

@Differentiable
func ofType(_ x: Double) -> Double {
    switch x {
    case is Float: return 1
//       ^ error: this pattern is not supported yet
    default: return x
    }
}

@Differentiable
func asType(_ x: Double) -> Double {
    switch x {
    case let y as Double: return y
//           ^ error: this pattern is not supported yet
    default: return 1
    }
}

@Differentiable
func some(_ x: Double, _ n: Int) -> Double {
    switch n {
    case .some(let m): return x * Double(m)
//       ^ error: this pattern is not supported yet
    default: return x
    }
}

@Differentiable
func emptyArray(_ a: [Double]) -> Double {
    switch a {
    case []: return 0
//       ^ error: a value of type '[Double]' cannot be matched with this
    default: return a[0]
    }
}

@Differentiable
func pairByName(_ x: Double, _ i: Int, _ j: Int) -> Double {
    let origin = (0, 0)
    switch (i, j) {
    case origin: return 0
//       ^ error: a value of type '(Int, Int)' cannot be matched with this
    default: return x
    }
}

@Differentiable
func boundInIf(_ x: Double, _ n: Int) -> Double {
    if case (let half, 0) = (n / 2, n % 2) { return x }
//          ^ error: 'if case' that binds names is not supported yet
    return 2 * x
}

@Differentiable
func boundInLoop(_ x: Double, _ n: Int) -> Double {
    var y = x
    while case let next = y * y, true { y = 0.5 * x }
//             ^ error: 'if case' that binds names is not supported yet
    return y
}

@Differentiable
func eitherBound(_ x: Double, _ i: Int, _ j: Int) -> Double {
    switch (i, j) {
    case (let n, 0), (0, let n): return x * Double(n)
//       ^ error: names bound in one of several patterns are not supported
    default: return x
    }
}

@Differentiable
func attributed(_ x: Double, _ n: Int) -> Double {
    switch n {
    @unknown case 0: return x
//  ^ error: attributes of a case are not supported
    default: return 2 * x
    }
}
