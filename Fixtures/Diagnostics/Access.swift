import AutoDiff

private enum Hidden {
    static let factor = 2.0
    static var counter = 1.0
    static func scale(_ x: Double) -> Double { x * factor }

    enum Inside {
        @Differentiable
        static func marked(_ x: Double) -> Double { x }
//                  ^ error: generated code cannot see 'Hidden', which is 'private'
    }

    static func opaque(_ x: Double) -> Double { [x].map { $0 * $0 }[0] }
}

fileprivate extension Double {
    static var hiddenConstant: Double { 3 }
}

struct Shown {
    private struct Part {
        @Differentiable
        static func marked(_ x: Double) -> Double { x }
//                  ^ error: generated code cannot see 'Part', which is 'private'
    }

    fileprivate static let constant: Double = [1.0].map { $0 }[0]
    private static func helper(_ x: Double) -> Double { x }

    @Differentiable
    static func seen(_ x: Double) -> Double { helper(x) * 2 }
}

@Differentiable
func readsConstant(_ x: Double) -> Double { Hidden.scale(x) * Hidden.factor }

@Differentiable
func readsVariable(_ x: Double) -> Double { x * Hidden.counter }
//                                              ^ error: generated code cannot see 'Hidden', which is 'private'

@Differentiable
func readsMember(_ x: Double) -> Double { x * Shown.constant }
//                                            ^ error: generated code cannot see 'constant', which is 'fileprivate'

func square(_ x: Double) -> Double { [x].map { $0 * $0 }[0] }

private enum Rules {
    @Derivative(of: "square(_:)")
    static func partial(_ x: Double) -> Double { [x].map { 2 * $0 }[0] }
//              ^ error: 'Rules' is 'private', so the generated file cannot call 'partial'
}

@Differentiable
func callsSquare(_ x: Double) -> Double { square(x) }
