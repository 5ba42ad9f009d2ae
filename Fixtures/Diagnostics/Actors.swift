// Actors, and functions that wait.

import AutoDiff

actor Counter {
    var count = 0.0
    let limit = 1.0

    @Differentiable
    func next(_ x: Double) -> Double { x + count }
//       ^ error: methods of actors cannot be differentiated
}

@Differentiable
//^ error: an actor has no tangent, as its instances are shared
actor Marked {
    var count = 0.0
}

@Differentiable(wrt: "counter")
//                   ^ error: 'counter' is an instance of the actor 'Counter', which has no tangent
func named(_ x: Double, _ counter: Counter) -> Double { x * counter.limit }

func slow(_ x: Double) async -> Double { x }

@Differentiable
func waiting(_ x: Double) -> Double {
    let y = await slow(x)
//          ^ error: differentiated code cannot wait for anything
    return y
}

@Differentiable
func beside(_ x: Double) -> Double {
    async let y = slow(x)
//  ^ error: differentiated code cannot wait for anything
    return x
}

@Differentiable
func streamed(_ x: Double, _ numbers: AsyncStream<Double>) -> Double {
    var sum = x
    for await number in numbers { sum += number }
//  ^ error: differentiated code cannot wait for anything
    return sum
}

@Differentiable
func called(_ x: Double) -> Double { slow(x) }
//                                   ^ error: 'slow' is not supported in differentiated code
