// Values that a derivative depends on must not get to where no derivative is known: out of the function, and back into it.

import AutoDiff

class Model {
    var scale = 1.0
    var table = [1.0]
    init(scale: Double) { self.scale = scale }
    func keep(_ x: Double) {}
    func twice(_ x: Double) -> Double { 2 * x }
    subscript(x: Double) -> Double {
        get { x }
        set { scale = newValue }
    }
}

actor Counter {
    nonisolated func twice(_ x: Double) -> Double { 2 * x }
}

protocol Shape {
    func area(_ scale: Double) -> Double
}

final class Disc: Shape {
    func area(_ scale: Double) -> Double { scale }
}

func disc(_ x: Double) -> Disc { Disc() }

var total = 0.0
var history = [0.0]

enum Statistics {
    static var sum = 0.0
}

@Differentiable
func property(_ x: Double, _ model: Model) -> Double {
    model.scale = x * x
//  ^ error: a value that the derivative depends on is stored in 'scale', a property of the class 'Model'
    model.scale += x
//  ^ error: a value that the derivative depends on is stored in 'scale', a property of the class 'Model'
    model.table[0] = x
//  ^ error: a value that the derivative depends on is stored in 'table', a property of the class 'Model'
    model.table.append(x)
//  ^ error: a value that the derivative depends on is stored in 'table', a property of the class 'Model'
    model[2] = x
//  ^ error: a value that the derivative depends on goes into a subscript of the class 'Model'
    model[x] *= 2
//  ^ error: a value that the derivative depends on goes into a subscript of the class 'Model'
    return x * model.scale
}

@Differentiable
func method(_ x: Double, _ model: Model) -> Double {
    model.keep(x)
//  ^ error: a value that the derivative depends on goes into 'keep', a method of the class 'Model'
    return model.twice(x) + model[x]
//         ^ error: a value that the derivative depends on goes into 'twice', a method of the class 'Model'
//                          ^ error: a value that the derivative depends on goes into a subscript of the class 'Model'
}

@Differentiable
func nonisolatedMethod(_ x: Double, _ counter: Counter) -> Double { counter.twice(x) }
//                                                                  ^ error: a value that the derivative depends on goes into 'twice', a method of the actor 'Counter'

@Differentiable
func instance(_ x: Double) -> Double {
    let model = Model(scale: x)
//              ^ error: a value that the derivative depends on goes into an instance of the class 'Model'
    return model.scale
}

@Differentiable
func variable(_ x: Double) -> Double {
    total += x
//  ^ error: a value that the derivative depends on is written to the global variable 'total'
    Statistics.sum = x
//  ^ error: a value that the derivative depends on is written to the static variable 'sum'
    history[0] = x
//  ^ error: a value that the derivative depends on is written to the global variable 'history'
    history.append(x)
//  ^ error: a value that the derivative depends on is written to the global variable 'history'
    return x * total
}

@Differentiable
func pointer(_ x: Double, _ values: UnsafeMutablePointer<Double>, _ buffer: UnsafeMutableBufferPointer<Double>) -> Double {
    values[0] = x
//  ^ error: a value that the derivative depends on is written to where 'values', of type 'UnsafeMutablePointer', points
    values.pointee += x
//  ^ error: a value that the derivative depends on is written to where 'values', of type 'UnsafeMutablePointer', points
    buffer[1] *= x
//  ^ error: a value that the derivative depends on is written to where 'buffer', of type 'UnsafeMutableBufferPointer', points
    return values[0]
}

@Differentiable
func existential(_ x: Double, _ shape: any Shape) -> Double {
    let other: any Shape = make(x)
//                         ^ error: a value that the derivative depends on goes into a value of type 'any Shape'
    return shape.area(x)
//         ^ error: a value that the derivative depends on goes into 'area', a method of 'any Shape'
}

func remember(_ x: Double, _ n: Int) {
    if n > 0 { remember(x, n - 1) }
    total = x
//  ^ error: a value that the derivative depends on is written to the global variable 'total'
}

@Differentiable
func byAnother(_ x: Double) -> Double {
    remember(x, 3)
    return total * x
}

func index(_ x: Double, _ n: Int) -> Int {
    if n > 0 { return index(x, n - 1) }
    let found: Int = history.firstIndex { $0 > x } ?? 0
//  ^ error: code that is only carried over reads a value that the derivative depends on
    return found
}

@Differentiable
func byItsResult(_ x: Double) -> Double { x * Double(index(x, 2)) }

struct Labelled {
    var label: String
    var size: Double
}

@Differentiable
func labelled(_ x: Double) -> Double {
    let all = [Labelled(label: "a", size: x)]
    let isLong: Bool = all[0].size.description.count > 3
//                     ^ error: code that is only carried over reads a value that the derivative depends on
    return isLong ? x : 0
}

@Differentiable
func labels(_ x: Double) -> Double {
    let all = [Labelled(label: "\(x)", size: x)]
//  ^ error: code that is only carried over reads a value that the derivative depends on
    return all[0].label == "1.0" ? all[0].size : 0
}
