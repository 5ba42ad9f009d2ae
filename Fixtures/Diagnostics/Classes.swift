// Instances of classes have no tangent, and what belongs to them is not looked into.

import AutoDiff

class Model {
    var scale = 1.0
    var table = [1.0, 2.0]
    private var secret = 2.0
    private(set) var count = 0

    init(scale: Double) { self.scale = scale }

    init?(named name: String) { if name.isEmpty { return nil } }

    @Differentiable
    func run(_ x: Double) -> Double { x * scale }
//       ^ error: methods of classes cannot be differentiated

    @Differentiable
    class func replaceable(_ x: Double) -> Double { x }
//             ^ error: a 'class func' may be overridden, and cannot be differentiated

    @Differentiable
    static func hidden(_ x: Double, _ model: Model) -> Double { x * model.secret }
//                                                                  ^ error: generated code cannot see 'secret', which is 'private'

    static func make(scale: Double) throws -> Model { Model(scale: scale) }
}

final class Lazy<Value> {
    var value: Value
    init(_ value: Value) { self.value = value }
}

@Differentiable
//^ error: a class has no tangent, as its instances are shared
class Marked {
    var scale = 1.0
}

@Differentiable
func alone(_ model: Model) -> Double { model.scale }
//   ^ error: 'alone' has no parameter to differentiate by

@Differentiable(wrt: "model")
//                   ^ error: 'model' is an instance of the class 'Model', which has no tangent
func named(_ x: Double, _ model: Model) -> Double { x * model.scale }

@Differentiable
func result(_ x: Double) -> Model { Model(scale: 2) }
//                          ^ error: the result is an instance of the class 'Model', which has no tangent

@Differentiable
func setter(_ x: Double, _ model: Model) -> Double {
    model.count = 1
//  ^ error: generated code cannot set 'count', whose setter is 'private'
    return x
}

func bump(_ x: inout Double) { x += 1 }

@Differentiable
func handedOn(_ x: Double, _ model: Model) -> Double {
    bump(&model.scale)
//        ^ error: 'model.scale' cannot be changed here: a value that a derivative depends on might be left in it
    swap(&model.table[0], &model.table[1])
//        ^ error: 'model.table[0]' cannot be changed here: a value that a derivative depends on might be left in it
    return x
}

@Differentiable
func failable(_ x: Double) -> Double {
    let model = Model(named: "a")
//              ^ error: an instance of 'Model' may not come of this
    return x
}

@Differentiable
func generic(_ x: Double, _ lazy: Lazy<Double>) -> Double { x * lazy.value }
//                                                              ^ error: '.value' of a value of type 'Lazy<Double>' is not supported

@Differentiable
func captured(_ x: Double, _ model: Model) -> Double { x * model.apply { 2 * $0 } }
//                                                         ^ error: '.apply' of a value of type 'Model' is not supported
