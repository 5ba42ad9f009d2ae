// Values and names that cannot be put into code that is carried over.

import AutoDiff

struct Span {
    var low: Double
    var high: Double

    init(high: Double) { (low, self.high) = (0, high) }

    var width: Double { high - low }

    @Differentiable
    func scaled(_ x: Double) -> Double {
        print(width)
//            ^ error: 'width' cannot be used in code that is carried over
        return x * high
    }
}

@Differentiable
func shownSpan(_ x: Double) -> Double {
    let span = Span(high: 1)
    print(span)
//        ^ error: a value of type 'Span' cannot be used in code that is carried over, as it has no memberwise initialiser
    return x * span.high
}

@Differentiable
func shownSpans(_ x: Double) -> Double {
    let spans = [Span(high: 1)]
    print(spans)
//        ^ error: a value of type 'Span' cannot be used in code that is carried over, as it has no memberwise initialiser
    return x * spans[0].high
}

struct Layer<T: FloatingPoint> {
    static var label: String { "layer" }
    var weight: T

    @Differentiable
    func run(_ x: T) -> T {
        print(label)
//            ^ error: 'label' cannot be used in code that is carried over
        return x * weight
    }
}

@Differentiable
func table(_ x: Double) -> Double {
    let rows: [[Double]] = withoutDerivative { [[1]] }
//                         ^ error: a value of type '[[Double]]' is not supported here
    return x * rows[0][0]
}

@Differentiable
func noise(_ x: Double) -> Double {
    var generator = SystemRandomNumberGenerator()
    precondition(x > 0, "\(Int.random(in: 0...9, using: &generator))")
//                      ^ error: what is carried over here cannot change variables
    return x
}

@Differentiable
func parentheses(_ x: Double) -> Double {
    print((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((1))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))
//                                                                                                                                                                                                               ^ error: the nesting is too deep
    return x
}
