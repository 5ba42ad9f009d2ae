// 'if' and 'switch' that are expressions, and are none that the compiler takes.

import AutoDiff

@Differentiable
func noElse(_ x: Double) -> Double {
    let y: Double = if x > 0 { x }
//                  ^ error: an 'if' that is an expression needs an 'else'
    return y
}

@Differentiable
func twoStatements(_ x: Double) -> Double {
    let y =
        if x > 0 {
//               ^ error: a branch of an expression has to be a single expression
            print(x)
            x
        } else { -x }
    return y
}

@Differentiable
func empty(_ x: Double) -> Double {
    let y: Double = if x > 0 { x } else {}
//                                      ^ error: a branch of an expression has to be a single expression
    return y
}

@Differentiable
func twoInCase(_ x: Double, _ n: Int) -> Double {
    let y: Double =
        switch n {
//      ^ error: a branch of an expression has to be a single expression
        case 0: x
        default:
            print(n)
            2 * x
        }
    return y
}

@Differentiable
func declaration(_ x: Double) -> Double {
    let y: Double = if x > 0 { let z = x } else { -x }
//                             ^ error: a branch of an expression has to be a single expression
    return y
}

@Differentiable
func returned(_ x: Double) -> Double {
    let y: Double = if x > 0 { return x } else { -x }
//                             ^ error: a branch of an expression has to be a single expression
    return y
}

@Differentiable
func left(_ x: Double, _ n: Int) -> Double {
    let y: Double =
        switch n {
        case 0: x
        default: break
//               ^ error: a branch of an expression has to be a single expression
        }
    return y
}
