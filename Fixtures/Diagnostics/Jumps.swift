// What leaves, and has nothing to leave, or nothing to give.

import AutoDiff

struct OutOfRange: Error {}

@Differentiable
func stopped(_ x: Double) -> Double {
    if x > 1 { break }
//             ^ error: 'break' has nothing here to leave
    return x
}

@Differentiable
func otherLabel(_ a: [Double]) -> Double {
    var sum = 0.0
    rows: for x in a {
        if x < 0 { break columns }
//                 ^ error: 'break' has nothing here to leave
        sum += x
    }
    return sum
}

@Differentiable
func leftFromDefer(_ a: [Double]) -> Double {
    var sum = 0.0
    for x in a {
        defer { if sum > 1 { break } }
//                           ^ error: 'break' has nothing here to leave
        sum += x
    }
    return sum
}

@Differentiable
func skipped(_ x: Double) -> Double {
    if x > 1 { continue }
//             ^ error: 'continue' has no loop here to continue
    return x
}

@Differentiable
func skippedCase(_ x: Double, _ n: Int) -> Double {
    switch n {
    case 0: continue
//          ^ error: 'continue' has no loop here to continue
    default: return x
    }
}

@Differentiable
func skippedSwitch(_ a: [Double], _ n: Int) -> Double {
    var sum = 0.0
    for x in a {
        kind: switch n {
        case 0: continue kind
//              ^ error: 'continue' has no loop here to continue
        default: sum += x
        }
    }
    return sum
}

@Differentiable
func fallen(_ x: Double, _ n: Int) -> Double {
    var y = x
    switch n {
    case 0:
        if x > 0 { fallthrough }
//                 ^ error: 'fallthrough' is not supported here
        y = 2 * x
    default:
        y *= x
    }
    return y
}

@Differentiable
func fallenOutside(_ x: Double) -> Double {
    if x > 0 { fallthrough }
//             ^ error: 'fallthrough' is not supported here
    return x
}

@Differentiable
func noValue(_ x: Double) -> Double {
    if x > 0 { return }
//             ^ error: 'return' needs a value here
    return x
}

@Differentiable
func innerWithoutValue(_ x: Double) -> Double {
    func half(_ y: Double) -> Double {
        if y > 0 { return }
//                 ^ error: 'return' needs a value here
        return y / 2
    }
    return half(x)
}

@Differentiable
func failing(_ x: Double) -> Double {
    guard x > 0 else { throw OutOfRange() }
//                     ^ error: 'throw' is not supported yet
    return x.squareRoot()
}

@Differentiable
func yielding(_ x: Double) -> Double {
    yield x
//  ^ error: this statement is not supported in differentiated code
    return x
}

@Differentiable
func discarding(_ x: Double) -> Double {
    discard self
//  ^ error: this statement is not supported in differentiated code
    return x
}
