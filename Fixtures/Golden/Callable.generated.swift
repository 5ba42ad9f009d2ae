// Written by adgen from the functions marked as differentiable. Do not edit: the next run overwrites it.
// swift-format-ignore-file

import AutoDiff
import Foundation

nonisolated extension DenseLayer: AutoDiff.Differentiable {
    /// A tangent of `DenseLayer`: a direction, or a gradient.
    nonisolated struct TangentVector: AutoDiff.TangentStructure, Sendable {
        var weights: [[Double]]
        var bias: [Double]

        init(weights: [[Double]], bias: [Double]) {
            self.weights = weights
            self.bias = bias
        }

        static var zero: Self { Self(weights: [], bias: []) }

        mutating func add(_ other: Self, scaledBy factor: Double) {
            AutoDiff.add(other.weights, to: &self.weights, scaledBy: factor)
            AutoDiff.add(other.bias, to: &self.bias, scaledBy: factor)
        }

        mutating func scale(by factor: Double) {
            AutoDiff.scale(&self.weights, by: factor)
            AutoDiff.scale(&self.bias, by: factor)
        }

        var zeroTangentVector: Self { Self(weights: self.weights.zeroTangentVector, bias: self.bias.zeroTangentVector) }

        var scalarCount: Int { self.weights.scalarCount + self.bias.scalarCount }

        func appendScalars(to flattened: inout [Double]) {
            self.weights.appendScalars(to: &flattened)
            self.bias.appendScalars(to: &flattened)
        }

        init(scalars: inout AutoDiff.FlatScalars, like other: Self) {
            self.weights = [[Double]](scalars: &scalars, like: other.weights)
            self.bias = [Double](scalars: &scalars, like: other.bias)
        }
    }

    var zeroTangentVector: TangentVector {
        TangentVector(weights: self.weights.zeroTangentVector, bias: self.bias.zeroTangentVector)
    }

    var scalarCount: Int { self.weights.scalarCount + self.bias.scalarCount }

    func appendScalars(to flattened: inout [Double]) {
        self.weights.appendScalars(to: &flattened)
        self.bias.appendScalars(to: &flattened)
    }

    init(scalars: inout AutoDiff.FlatScalars, like other: DenseLayer) {
        self = other
        self.weights = [[Double]](scalars: &scalars, like: other.weights)
        self.bias = [Double](scalars: &scalars, like: other.bias)
    }
}

nonisolated extension LayerStack: AutoDiff.Differentiable {
    /// A tangent of `LayerStack`: a direction, or a gradient.
    nonisolated struct TangentVector: AutoDiff.TangentStructure, Sendable {
        var layers: [DenseLayer.TangentVector]
        var head: Readout.TangentVector

        init(layers: [DenseLayer.TangentVector], head: Readout.TangentVector) {
            self.layers = layers
            self.head = head
        }

        static var zero: Self { Self(layers: [], head: .zero) }

        mutating func add(_ other: Self, scaledBy factor: Double) {
            AutoDiff.add(other.layers, to: &self.layers, scaledBy: factor)
            AutoDiff.add(other.head, to: &self.head, scaledBy: factor)
        }

        mutating func scale(by factor: Double) {
            AutoDiff.scale(&self.layers, by: factor)
            AutoDiff.scale(&self.head, by: factor)
        }

        var zeroTangentVector: Self { Self(layers: self.layers.zeroTangentVector, head: self.head.zeroTangentVector) }

        var scalarCount: Int { self.layers.scalarCount + self.head.scalarCount }

        func appendScalars(to flattened: inout [Double]) {
            self.layers.appendScalars(to: &flattened)
            self.head.appendScalars(to: &flattened)
        }

        init(scalars: inout AutoDiff.FlatScalars, like other: Self) {
            self.layers = [DenseLayer.TangentVector](scalars: &scalars, like: other.layers)
            self.head = Readout.TangentVector(scalars: &scalars, like: other.head)
        }
    }

    var zeroTangentVector: TangentVector {
        TangentVector(layers: self.layers.zeroTangentVector, head: self.head.zeroTangentVector)
    }

    var scalarCount: Int { self.layers.scalarCount + self.head.scalarCount }

    func appendScalars(to flattened: inout [Double]) {
        self.layers.appendScalars(to: &flattened)
        self.head.appendScalars(to: &flattened)
    }

    init(scalars: inout AutoDiff.FlatScalars, like other: LayerStack) {
        self = other
        self.layers = [DenseLayer](scalars: &scalars, like: other.layers)
        self.head = Readout(scalars: &scalars, like: other.head)
    }
}

nonisolated extension Readout: AutoDiff.Differentiable {
    /// A tangent of `Readout`: a direction, or a gradient.
    nonisolated struct TangentVector: AutoDiff.TangentStructure, Sendable {
        var scale: Double

        init(scale: Double) {
            self.scale = scale
        }

        static var zero: Self { Self(scale: 0) }

        mutating func add(_ other: Self, scaledBy factor: Double) {
            self.scale += factor * other.scale
        }

        mutating func scale(by factor: Double) {
            self.scale *= factor
        }

        var zeroTangentVector: Self { Self(scale: 0) }

        var scalarCount: Int { 1 }

        func appendScalars(to flattened: inout [Double]) {
            flattened.append(self.scale)
        }

        init(scalars: inout AutoDiff.FlatScalars, like other: Self) {
            self.scale = scalars.next()
        }
    }

    var zeroTangentVector: TangentVector { TangentVector(scale: 0) }

    var scalarCount: Int { 1 }

    func appendScalars(to flattened: inout [Double]) {
        flattened.append(self.scale)
    }

    init(scalars: inout AutoDiff.FlatScalars, like other: Readout) {
        self = other
        self.scale = scalars.next()
    }
}

/// The value of `response(of:to:)`, and its derivative along a tangent of its arguments.
func responseJVP(
    of stack: LayerStack,
    to input: [Double],
    along tangent: (stack: LayerStack.TangentVector, input: [Double])
) -> (value: Double, tangent: Double) {
    let stackLayersWeightsCounts = AutoDiff.Columns.column(of: stack.layers) { $0.weights.count }
    let stackLayersWeightsStarts = AutoDiff.Columns.starts(of: stackLayersWeightsCounts)
    let stackLayersWeightsRows = AutoDiff.Columns.pool(of: stack.layers) { $0.weights }
    let stackLayersWeightsCounts2 = AutoDiff.Columns.column(of: stackLayersWeightsRows) { $0.count }
    let stackLayersWeightsStarts2 = AutoDiff.Columns.starts(of: stackLayersWeightsCounts2)
    let stackLayersWeights = AutoDiff.Columns.pool(of: stackLayersWeightsRows) { $0 }
    let stackLayersBiasCounts = AutoDiff.Columns.column(of: stack.layers) { $0.bias.count }
    let stackLayersBiasStarts = AutoDiff.Columns.starts(of: stackLayersBiasCounts)
    let stackLayersBias = AutoDiff.Columns.pool(of: stack.layers) { $0.bias }
    let stackLayersWeightsTangentRows = AutoDiff.Columns.pool(of: tangent.stack.layers) { $0.weights }
    let stackLayersWeightsTangent = AutoDiff.Columns.pool(of: stackLayersWeightsTangentRows) { $0 }
    let stackLayersBiasTangent = AutoDiff.Columns.pool(of: tangent.stack.layers) { $0.bias }
    precondition(
        stack.layers.elementsEqual(tangent.stack.layers) { element, elementTangent in element.weights.elementsEqual(elementTangent.weights) { element2, elementTangent2 in elementTangent2.count == element2.count } && elementTangent.bias.count == element.bias.count },
        "the tangent of 'stack.layers' has another count"
    )
    precondition(tangent.input.count == input.count, "the tangent of 'input' has another count")
    return responseJVPCore(
        stackLayersWeightsStarts,
        stackLayersWeightsStarts.count,
        stackLayersWeightsCounts,
        stackLayersWeightsStarts2,
        stackLayersWeightsCounts2,
        stackLayersWeights,
        stackLayersBiasStarts,
        stackLayersBiasCounts,
        stackLayersBias,
        stack.head.scale,
        input,
        input.count,
        stackLayersWeightsTangent,
        stackLayersBiasTangent,
        tangent.stack.head.scale,
        tangent.input,
        tangent.input.count
    )
}

/// The value of `response(of:to:)`, and the cotangent of its arguments for a cotangent of its outcome.
func responseVJP(
    of stack: LayerStack,
    to input: [Double],
    cotangent: Double
) -> (value: Double, cotangent: (stack: LayerStack.TangentVector, input: [Double])) {
    let stackLayersWeightsCounts = AutoDiff.Columns.column(of: stack.layers) { $0.weights.count }
    let stackLayersWeightsStarts = AutoDiff.Columns.starts(of: stackLayersWeightsCounts)
    let stackLayersWeightsRows = AutoDiff.Columns.pool(of: stack.layers) { $0.weights }
    let stackLayersWeightsCounts2 = AutoDiff.Columns.column(of: stackLayersWeightsRows) { $0.count }
    let stackLayersWeightsStarts2 = AutoDiff.Columns.starts(of: stackLayersWeightsCounts2)
    let stackLayersWeights = AutoDiff.Columns.pool(of: stackLayersWeightsRows) { $0 }
    let stackLayersBiasCounts = AutoDiff.Columns.column(of: stack.layers) { $0.bias.count }
    let stackLayersBiasStarts = AutoDiff.Columns.starts(of: stackLayersBiasCounts)
    let stackLayersBias = AutoDiff.Columns.pool(of: stack.layers) { $0.bias }
    var stackLayersWeightsAdjoint = [Double](repeating: 0.0, count: stackLayersWeights.count)
    var stackLayersBiasAdjoint = [Double](repeating: 0.0, count: stackLayersBias.count)
    var inputAdjoint = [Double](repeating: 0.0, count: input.count)
    let (value, stackHeadScaleAdjoint) = responseVJPCore(
        stackLayersWeightsStarts,
        stackLayersWeightsStarts.count,
        stackLayersWeightsCounts,
        stackLayersWeightsStarts2,
        stackLayersWeightsCounts2,
        stackLayersWeights,
        stackLayersBiasStarts,
        stackLayersBiasCounts,
        stackLayersBias,
        stack.head.scale,
        input,
        input.count,
        cotangent,
        &stackLayersWeightsAdjoint,
        &stackLayersBiasAdjoint,
        &inputAdjoint
    )
    let layersStackAdjoint = AutoDiff.Columns.array(count: stackLayersWeightsStarts.count) { i in
        DenseLayer.TangentVector(
            weights: AutoDiff.Columns.array(from: stackLayersWeightsStarts[i], count: stackLayersWeightsCounts[i]) { j in AutoDiff.Columns.row(of: stackLayersWeightsAdjoint, from: stackLayersWeightsStarts2[j], count: stackLayersWeightsCounts2[j]) },
            bias: AutoDiff.Columns.row(of: stackLayersBiasAdjoint, from: stackLayersBiasStarts[i], count: stackLayersBiasCounts[i])
        )
    }
    return (
        value,
        (LayerStack.TangentVector(layers: layersStackAdjoint, head: Readout.TangentVector(scale: stackHeadScaleAdjoint)), inputAdjoint)
    )
}

/// The gradient of `response(of:to:)`.
func responseGradient(of stack: LayerStack, to input: [Double]) -> (stack: LayerStack.TangentVector, input: [Double]) {
    let stackLayersWeightsCounts = AutoDiff.Columns.column(of: stack.layers) { $0.weights.count }
    let stackLayersWeightsStarts = AutoDiff.Columns.starts(of: stackLayersWeightsCounts)
    let stackLayersWeightsRows = AutoDiff.Columns.pool(of: stack.layers) { $0.weights }
    let stackLayersWeightsCounts2 = AutoDiff.Columns.column(of: stackLayersWeightsRows) { $0.count }
    let stackLayersWeightsStarts2 = AutoDiff.Columns.starts(of: stackLayersWeightsCounts2)
    let stackLayersWeights = AutoDiff.Columns.pool(of: stackLayersWeightsRows) { $0 }
    let stackLayersBiasCounts = AutoDiff.Columns.column(of: stack.layers) { $0.bias.count }
    let stackLayersBiasStarts = AutoDiff.Columns.starts(of: stackLayersBiasCounts)
    let stackLayersBias = AutoDiff.Columns.pool(of: stack.layers) { $0.bias }
    var stackLayersWeightsAdjoint = [Double](repeating: 0.0, count: stackLayersWeights.count)
    var stackLayersBiasAdjoint = [Double](repeating: 0.0, count: stackLayersBias.count)
    var inputAdjoint = [Double](repeating: 0.0, count: input.count)
    let (_, stackHeadScaleAdjoint) = responseVJPCore(
        stackLayersWeightsStarts,
        stackLayersWeightsStarts.count,
        stackLayersWeightsCounts,
        stackLayersWeightsStarts2,
        stackLayersWeightsCounts2,
        stackLayersWeights,
        stackLayersBiasStarts,
        stackLayersBiasCounts,
        stackLayersBias,
        stack.head.scale,
        input,
        input.count,
        1.0,
        &stackLayersWeightsAdjoint,
        &stackLayersBiasAdjoint,
        &inputAdjoint
    )
    let layersStackAdjoint = AutoDiff.Columns.array(count: stackLayersWeightsStarts.count) { i in
        DenseLayer.TangentVector(
            weights: AutoDiff.Columns.array(from: stackLayersWeightsStarts[i], count: stackLayersWeightsCounts[i]) { j in AutoDiff.Columns.row(of: stackLayersWeightsAdjoint, from: stackLayersWeightsStarts2[j], count: stackLayersWeightsCounts2[j]) },
            bias: AutoDiff.Columns.row(of: stackLayersBiasAdjoint, from: stackLayersBiasStarts[i], count: stackLayersBiasCounts[i])
        )
    }
    return (
        LayerStack.TangentVector(layers: layersStackAdjoint, head: Readout.TangentVector(scale: stackHeadScaleAdjoint)),
        inputAdjoint
    )
}

/// The value and the gradient of `response(of:to:)`.
func responseValueWithGradient(
    of stack: LayerStack,
    to input: [Double]
) -> (value: Double, gradient: (stack: LayerStack.TangentVector, input: [Double])) {
    let stackLayersWeightsCounts = AutoDiff.Columns.column(of: stack.layers) { $0.weights.count }
    let stackLayersWeightsStarts = AutoDiff.Columns.starts(of: stackLayersWeightsCounts)
    let stackLayersWeightsRows = AutoDiff.Columns.pool(of: stack.layers) { $0.weights }
    let stackLayersWeightsCounts2 = AutoDiff.Columns.column(of: stackLayersWeightsRows) { $0.count }
    let stackLayersWeightsStarts2 = AutoDiff.Columns.starts(of: stackLayersWeightsCounts2)
    let stackLayersWeights = AutoDiff.Columns.pool(of: stackLayersWeightsRows) { $0 }
    let stackLayersBiasCounts = AutoDiff.Columns.column(of: stack.layers) { $0.bias.count }
    let stackLayersBiasStarts = AutoDiff.Columns.starts(of: stackLayersBiasCounts)
    let stackLayersBias = AutoDiff.Columns.pool(of: stack.layers) { $0.bias }
    var stackLayersWeightsAdjoint = [Double](repeating: 0.0, count: stackLayersWeights.count)
    var stackLayersBiasAdjoint = [Double](repeating: 0.0, count: stackLayersBias.count)
    var inputAdjoint = [Double](repeating: 0.0, count: input.count)
    let (value, stackHeadScaleAdjoint) = responseVJPCore(
        stackLayersWeightsStarts,
        stackLayersWeightsStarts.count,
        stackLayersWeightsCounts,
        stackLayersWeightsStarts2,
        stackLayersWeightsCounts2,
        stackLayersWeights,
        stackLayersBiasStarts,
        stackLayersBiasCounts,
        stackLayersBias,
        stack.head.scale,
        input,
        input.count,
        1.0,
        &stackLayersWeightsAdjoint,
        &stackLayersBiasAdjoint,
        &inputAdjoint
    )
    let layersStackAdjoint = AutoDiff.Columns.array(count: stackLayersWeightsStarts.count) { i in
        DenseLayer.TangentVector(
            weights: AutoDiff.Columns.array(from: stackLayersWeightsStarts[i], count: stackLayersWeightsCounts[i]) { j in AutoDiff.Columns.row(of: stackLayersWeightsAdjoint, from: stackLayersWeightsStarts2[j], count: stackLayersWeightsCounts2[j]) },
            bias: AutoDiff.Columns.row(of: stackLayersBiasAdjoint, from: stackLayersBiasStarts[i], count: stackLayersBiasCounts[i])
        )
    }
    return (
        value,
        (LayerStack.TangentVector(layers: layersStackAdjoint, head: Readout.TangentVector(scale: stackHeadScaleAdjoint)), inputAdjoint)
    )
}

/// The value and the gradient of `response(of:to:)`, and the product of its Hessian with a direction.
func responseHVP(
    of stack: LayerStack,
    to input: [Double],
    along tangent: (stack: LayerStack.TangentVector, input: [Double])
) -> (value: Double, gradient: (stack: LayerStack.TangentVector, input: [Double]), product: (stack: LayerStack.TangentVector, input: [Double])) {
    let stackLayersWeightsCounts = AutoDiff.Columns.column(of: stack.layers) { $0.weights.count }
    let stackLayersWeightsStarts = AutoDiff.Columns.starts(of: stackLayersWeightsCounts)
    let stackLayersWeightsRows = AutoDiff.Columns.pool(of: stack.layers) { $0.weights }
    let stackLayersWeightsCounts2 = AutoDiff.Columns.column(of: stackLayersWeightsRows) { $0.count }
    let stackLayersWeightsStarts2 = AutoDiff.Columns.starts(of: stackLayersWeightsCounts2)
    let stackLayersWeights = AutoDiff.Columns.pool(of: stackLayersWeightsRows) { $0 }
    let stackLayersBiasCounts = AutoDiff.Columns.column(of: stack.layers) { $0.bias.count }
    let stackLayersBiasStarts = AutoDiff.Columns.starts(of: stackLayersBiasCounts)
    let stackLayersBias = AutoDiff.Columns.pool(of: stack.layers) { $0.bias }
    let stackLayersWeightsTangentRows = AutoDiff.Columns.pool(of: tangent.stack.layers) { $0.weights }
    let stackLayersWeightsTangent = AutoDiff.Columns.pool(of: stackLayersWeightsTangentRows) { $0 }
    let stackLayersBiasTangent = AutoDiff.Columns.pool(of: tangent.stack.layers) { $0.bias }
    precondition(
        stack.layers.elementsEqual(tangent.stack.layers) { element, elementTangent in element.weights.elementsEqual(elementTangent.weights) { element2, elementTangent2 in elementTangent2.count == element2.count } && elementTangent.bias.count == element.bias.count },
        "the tangent of 'stack.layers' has another count"
    )
    precondition(tangent.input.count == input.count, "the tangent of 'input' has another count")
    var stackLayersWeightsAdjoint = [Double](repeating: 0.0, count: stackLayersWeights.count)
    var stackLayersBiasAdjoint = [Double](repeating: 0.0, count: stackLayersBias.count)
    var inputAdjoint = [Double](repeating: 0.0, count: input.count)
    var stackLayersWeightsProduct = [Double](repeating: 0.0, count: stackLayersWeights.count)
    var stackLayersBiasProduct = [Double](repeating: 0.0, count: stackLayersBias.count)
    var inputProduct = [Double](repeating: 0.0, count: input.count)
    let (value, stackHeadScaleAdjoint, _, stackHeadScaleProduct) = responseVJPJVP(
        stackLayersWeightsStarts,
        stackLayersWeightsStarts.count,
        stackLayersWeightsCounts,
        stackLayersWeightsStarts2,
        stackLayersWeightsCounts2,
        stackLayersWeights,
        stackLayersBiasStarts,
        stackLayersBiasCounts,
        stackLayersBias,
        stack.head.scale,
        input,
        input.count,
        1.0,
        &stackLayersWeightsAdjoint,
        &stackLayersBiasAdjoint,
        &inputAdjoint,
        stackLayersWeightsTangent,
        stackLayersBiasTangent,
        tangent.stack.head.scale,
        tangent.input,
        tangent.input.count,
        &stackLayersWeightsProduct,
        &stackLayersBiasProduct,
        &inputProduct
    )
    let layersStackAdjoint = AutoDiff.Columns.array(count: stackLayersWeightsStarts.count) { i in
        DenseLayer.TangentVector(
            weights: AutoDiff.Columns.array(from: stackLayersWeightsStarts[i], count: stackLayersWeightsCounts[i]) { j in AutoDiff.Columns.row(of: stackLayersWeightsAdjoint, from: stackLayersWeightsStarts2[j], count: stackLayersWeightsCounts2[j]) },
            bias: AutoDiff.Columns.row(of: stackLayersBiasAdjoint, from: stackLayersBiasStarts[i], count: stackLayersBiasCounts[i])
        )
    }
    let layersStackProduct = AutoDiff.Columns.array(count: stackLayersWeightsStarts.count) { i in
        DenseLayer.TangentVector(
            weights: AutoDiff.Columns.array(from: stackLayersWeightsStarts[i], count: stackLayersWeightsCounts[i]) { j in AutoDiff.Columns.row(of: stackLayersWeightsProduct, from: stackLayersWeightsStarts2[j], count: stackLayersWeightsCounts2[j]) },
            bias: AutoDiff.Columns.row(of: stackLayersBiasProduct, from: stackLayersBiasStarts[i], count: stackLayersBiasCounts[i])
        )
    }
    return (
        value,
        (LayerStack.TangentVector(layers: layersStackAdjoint, head: Readout.TangentVector(scale: stackHeadScaleAdjoint)), inputAdjoint),
        (LayerStack.TangentVector(layers: layersStackProduct, head: Readout.TangentVector(scale: stackHeadScaleProduct)), inputProduct)
    )
}

private func responseJVPCore(
    _ stackLayersWeightsStarts: UnsafePointer<Int>,
    _ stackLayersWeightsStartsCount: Int,
    _ stackLayersWeightsCounts: UnsafePointer<Int>,
    _ stackLayersWeightsStarts2: UnsafePointer<Int>,
    _ stackLayersWeightsCounts2: UnsafePointer<Int>,
    _ stackLayersWeights: UnsafePointer<Double>,
    _ stackLayersBiasStarts: UnsafePointer<Int>,
    _ stackLayersBiasCounts: UnsafePointer<Int>,
    _ stackLayersBias: UnsafePointer<Double>,
    _ stackHeadScale: Double,
    _ input: UnsafePointer<Double>,
    _ inputCount: Int,
    _ stackLayersWeightsTangent: UnsafePointer<Double>,
    _ stackLayersBiasTangent: UnsafePointer<Double>,
    _ stackHeadScaleTangent: Double,
    _ inputTangent: UnsafePointer<Double>,
    _ inputTangentCount: Int
) -> (Double, Double) {
    // let first = stack.layers.isEmpty ? 1 : stack.layers[0]([1, -1])[0]
    let first: Double
    let firstTangent: Double
    if stackLayersWeightsStartsCount == 0 {
        first = 1.0
        firstTangent = 0.0
    } else {
        precondition(0 < stackLayersWeightsStartsCount, "Index out of range")
        var start = stackLayersWeightsStarts[0]
        var start2 = stackLayersBiasStarts[0]
        let count = stackLayersBiasCounts[0]
        var array = AutoDiff.Buffer<Int>()
        defer { array.deallocate() }
        var array2 = AutoDiff.Buffer<Int>()
        defer { array2.deallocate() }
        var array3 = AutoDiff.Buffer<Double>()
        defer { array3.deallocate() }
        var arrayTangent = AutoDiff.Buffer<Double>()
        defer { arrayTangent.deallocate() }
        let end = start &+ stackLayersWeightsCounts[0]
        var i = start
        while i < end {
            start = stackLayersWeightsStarts2[i]
            let count2 = stackLayersWeightsCounts2[i]
            let start3 = array3.count
            let end2 = start &+ count2
            var i2 = start
            while i2 < end2 {
                array3.append(stackLayersWeights[i2])
                arrayTangent.append(stackLayersWeightsTangent[i2])
                i2 &+= 1
            }
            array.append(start3)
            array2.append(count2)
            i &+= 1
        }
        var array4 = AutoDiff.Buffer<Double>(repeating: 0.0, count: count)
        defer { array4.deallocate() }
        var arrayTangent2 = AutoDiff.Buffer<Double>(repeating: 0.0, count: count)
        defer { arrayTangent2.deallocate() }
        i = 0
        while i < count {
            let k = start2 &+ i
            array4[i] = stackLayersBias[k]
            arrayTangent2[i] = stackLayersBiasTangent[k]
            i &+= 1
        }
        var array5 = AutoDiff.Buffer<Double>([1.0, -1.0])
        defer { array5.deallocate() }
        // for i in output.indices
        i = 0
        while i < count {
            // for j in input.indices { output[i] += weights[i][j] * input[j] }
            var j = 0
            while j < 2 {
                // output[i] += weights[i][j] * input[j]
                precondition(i < array.count, "Index out of range")
                start2 = array[i]
                precondition(j >= 0 && j < array2[i], "Index out of range")
                let k = start2 &+ j
                let element = array5[j]
                array4[i] += array3[k] * element
                arrayTangent2[i] += arrayTangent[k] * element
                j &+= 1
            }
            // output[i] = tanh(output[i])
            let element = array4[i]
            let t = 1.0 / cosh(element)
            array4[i] = tanh(element)
            arrayTangent2[i] *= t * t
            i &+= 1
        }
        // let first = stack.layers.isEmpty ? 1 : stack.layers[0]([1, -1])[0]
        precondition(0 < array4.count, "Index out of range")
        first = array4[0]
        firstTangent = arrayTangent2[0]
    }
    // var signal = input
    var signal = AutoDiff.Buffer<Double>(copying: input, count: inputCount)
    defer { signal.deallocate() }
    var signalTangent = AutoDiff.Buffer<Double>(copying: inputTangent, count: inputTangentCount)
    defer { signalTangent.deallocate() }
    // for layer in layers { signal = layer(signal) }
    var i = 0
    while i < stackLayersWeightsStartsCount {
        var start = stackLayersWeightsStarts[i]
        var start2 = stackLayersBiasStarts[i]
        let count = stackLayersBiasCounts[i]
        var layerWeightsStarts = AutoDiff.Buffer<Int>()
        defer { layerWeightsStarts.deallocate() }
        var layerWeightsCounts = AutoDiff.Buffer<Int>()
        defer { layerWeightsCounts.deallocate() }
        var layerWeights = AutoDiff.Buffer<Double>()
        defer { layerWeights.deallocate() }
        var layerWeightsTangent = AutoDiff.Buffer<Double>()
        defer { layerWeightsTangent.deallocate() }
        let end = start &+ stackLayersWeightsCounts[i]
        var i2 = start
        while i2 < end {
            start = stackLayersWeightsStarts2[i2]
            let count2 = stackLayersWeightsCounts2[i2]
            let start3 = layerWeights.count
            let end2 = start &+ count2
            var i3 = start
            while i3 < end2 {
                layerWeights.append(stackLayersWeights[i3])
                layerWeightsTangent.append(stackLayersWeightsTangent[i3])
                i3 &+= 1
            }
            layerWeightsStarts.append(start3)
            layerWeightsCounts.append(count2)
            i2 &+= 1
        }
        var layerWeightsStarts2 = AutoDiff.Buffer<Double>(repeating: 0.0, count: count)
        defer { layerWeightsStarts2.deallocate() }
        var layerWeightsStartsTangent = AutoDiff.Buffer<Double>(repeating: 0.0, count: count)
        defer { layerWeightsStartsTangent.deallocate() }
        i2 = 0
        while i2 < count {
            let k = start2 &+ i2
            layerWeightsStarts2[i2] = stackLayersBias[k]
            layerWeightsStartsTangent[i2] = stackLayersBiasTangent[k]
            i2 &+= 1
        }
        // for j in input.indices { output[i] += weights[i][j] * input[j] }
        let count2 = signal.count
        // for i in output.indices
        i2 = 0
        while i2 < count {
            // for j in input.indices { output[i] += weights[i][j] * input[j] }
            var j = 0
            while j < count2 {
                // output[i] += weights[i][j] * input[j]
                precondition(i2 < layerWeightsStarts.count, "Index out of range")
                start2 = layerWeightsStarts[i2]
                precondition(j >= 0 && j < layerWeightsCounts[i2], "Index out of range")
                let k = start2 &+ j
                let element = layerWeights[k]
                precondition(j < signal.count, "Index out of range")
                let element2 = signal[j]
                precondition(i2 < layerWeightsStarts2.count, "Index out of range")
                layerWeightsStarts2[i2] += element * element2
                layerWeightsStartsTangent[i2] += layerWeightsTangent[k] * element2 + signalTangent[j] * element
                j &+= 1
            }
            // output[i] = tanh(output[i])
            precondition(i2 < layerWeightsStarts2.count, "Index out of range")
            let element = layerWeightsStarts2[i2]
            let t = 1.0 / cosh(element)
            layerWeightsStarts2[i2] = tanh(element)
            layerWeightsStartsTangent[i2] *= t * t
            i2 &+= 1
        }
        // signal = layer(signal)
        Swift.swap(&signal, &layerWeightsStarts2)
        Swift.swap(&signalTangent, &layerWeightsStartsTangent)
        i &+= 1
    }
    // for x in signal { total += x * x }
    let count = signal.count
    i = 0
    var total = 0.0
    var totalTangent = 0.0
    while i < count {
        let x = signal[i]
        let xTangent = signalTangent[i]
        // total += x * x
        let tTangent = xTangent * x
        total += x * x
        totalTangent += tTangent + tTangent
        i &+= 1
    }
    // return scale * total
    let result = stackHeadScale * total
    var resultTangent = stackHeadScaleTangent * total + totalTangent * stackHeadScale
    // return stack(input) * first
    let result2 = result * first
    resultTangent = resultTangent * first + firstTangent * result
    return (result2, resultTangent)
}

private func responseVJPCore(
    _ stackLayersWeightsStarts: UnsafePointer<Int>,
    _ stackLayersWeightsStartsCount: Int,
    _ stackLayersWeightsCounts: UnsafePointer<Int>,
    _ stackLayersWeightsStarts2: UnsafePointer<Int>,
    _ stackLayersWeightsCounts2: UnsafePointer<Int>,
    _ stackLayersWeights: UnsafePointer<Double>,
    _ stackLayersBiasStarts: UnsafePointer<Int>,
    _ stackLayersBiasCounts: UnsafePointer<Int>,
    _ stackLayersBias: UnsafePointer<Double>,
    _ stackHeadScale: Double,
    _ input: UnsafePointer<Double>,
    _ inputCount: Int,
    _ resultCotangent: Double,
    _ stackLayersWeightsAdjoint: UnsafeMutablePointer<Double>,
    _ stackLayersBiasAdjoint: UnsafeMutablePointer<Double>,
    _ inputAdjoint: UnsafeMutablePointer<Double>
) -> (Double, Double) {
    // Forward sweep
    var doubleTape = AutoDiff.Buffer<Double>()
    defer { doubleTape.deallocate() }
    var intTape = AutoDiff.Buffer<Int>()
    defer { intTape.deallocate() }
    // let first = stack.layers.isEmpty ? 1 : stack.layers[0]([1, -1])[0]
    let t = stackLayersWeightsStartsCount == 0
    let first: Double
    let arrayCount: Int
    let arrayCount2: Int
    if t {
        first = 1.0
        arrayCount = 0
        arrayCount2 = 0
    } else {
        precondition(0 < stackLayersWeightsStartsCount, "Index out of range")
        var start = stackLayersWeightsStarts[0]
        var start2 = stackLayersBiasStarts[0]
        arrayCount = stackLayersBiasCounts[0]
        var array = AutoDiff.Buffer<Int>()
        defer { array.deallocate() }
        var array2 = AutoDiff.Buffer<Int>()
        defer { array2.deallocate() }
        var array3 = AutoDiff.Buffer<Double>()
        defer { array3.deallocate() }
        let end = start &+ stackLayersWeightsCounts[0]
        var i = start
        while i < end {
            start = stackLayersWeightsStarts2[i]
            let count = stackLayersWeightsCounts2[i]
            let start3 = array3.count
            let end2 = start &+ count
            var i2 = start
            while i2 < end2 {
                array3.append(stackLayersWeights[i2])
                i2 &+= 1
            }
            array.append(start3)
            array2.append(count)
            i &+= 1
        }
        var array4 = AutoDiff.Buffer<Double>(repeating: 0.0, count: arrayCount)
        defer { array4.deallocate() }
        i = 0
        while i < arrayCount {
            let k = start2 &+ i
            array4[i] = stackLayersBias[k]
            i &+= 1
        }
        var array5 = AutoDiff.Buffer<Double>([1.0, -1.0])
        defer { array5.deallocate() }
        // for i in output.indices
        i = 0
        while i < arrayCount {
            // for j in input.indices { output[i] += weights[i][j] * input[j] }
            var j = 0
            while j < 2 {
                // output[i] += weights[i][j] * input[j]
                precondition(i < array.count, "Index out of range")
                start2 = array[i]
                precondition(j >= 0 && j < array2[i], "Index out of range")
                let k = start2 &+ j
                let element = array5[j]
                array4[i] += array3[k] * element
                intTape.append(k)
                doubleTape.append(element)
                j &+= 1
            }
            // output[i] = tanh(output[i])
            let element = array4[i]
            array4[i] = tanh(element)
            doubleTape.append(element)
            i &+= 1
        }
        // let first = stack.layers.isEmpty ? 1 : stack.layers[0]([1, -1])[0]
        precondition(0 < array4.count, "Index out of range")
        first = array4[0]
        arrayCount2 = array3.count
    }
    // var signal = input
    var signal = AutoDiff.Buffer<Double>(copying: input, count: inputCount)
    defer { signal.deallocate() }
    var countCache = AutoDiff.Buffer<Int>(repeating: 0, count: stackLayersWeightsStartsCount)
    defer { countCache.deallocate() }
    var layerWeightsCountCache = AutoDiff.Buffer<Int>(repeating: 0, count: stackLayersWeightsStartsCount)
    defer { layerWeightsCountCache.deallocate() }
    var layerWeightsStartsCountCache = AutoDiff.Buffer<Int>(repeating: 0, count: stackLayersWeightsStartsCount)
    defer { layerWeightsStartsCountCache.deallocate() }
    // for layer in layers { signal = layer(signal) }
    var i = 0
    while i < stackLayersWeightsStartsCount {
        var start = stackLayersWeightsStarts[i]
        var start2 = stackLayersBiasStarts[i]
        let count = stackLayersBiasCounts[i]
        var layerWeightsStarts = AutoDiff.Buffer<Int>()
        defer { layerWeightsStarts.deallocate() }
        var layerWeightsCounts = AutoDiff.Buffer<Int>()
        defer { layerWeightsCounts.deallocate() }
        var layerWeights = AutoDiff.Buffer<Double>()
        defer { layerWeights.deallocate() }
        let end = start &+ stackLayersWeightsCounts[i]
        var i2 = start
        while i2 < end {
            start = stackLayersWeightsStarts2[i2]
            let count2 = stackLayersWeightsCounts2[i2]
            let start3 = layerWeights.count
            let end2 = start &+ count2
            var i3 = start
            while i3 < end2 {
                layerWeights.append(stackLayersWeights[i3])
                i3 &+= 1
            }
            layerWeightsStarts.append(start3)
            layerWeightsCounts.append(count2)
            i2 &+= 1
        }
        var layerWeightsStarts2 = AutoDiff.Buffer<Double>(repeating: 0.0, count: count)
        defer { layerWeightsStarts2.deallocate() }
        i2 = 0
        while i2 < count {
            let k = start2 &+ i2
            layerWeightsStarts2[i2] = stackLayersBias[k]
            i2 &+= 1
        }
        // for j in input.indices { output[i] += weights[i][j] * input[j] }
        let count2 = signal.count
        // for i in output.indices
        i2 = 0
        while i2 < count {
            // for j in input.indices { output[i] += weights[i][j] * input[j] }
            var j = 0
            while j < count2 {
                // output[i] += weights[i][j] * input[j]
                precondition(i2 < layerWeightsStarts.count, "Index out of range")
                start2 = layerWeightsStarts[i2]
                precondition(j >= 0 && j < layerWeightsCounts[i2], "Index out of range")
                let k = start2 &+ j
                let element = layerWeights[k]
                precondition(j < signal.count, "Index out of range")
                let element2 = signal[j]
                precondition(i2 < layerWeightsStarts2.count, "Index out of range")
                layerWeightsStarts2[i2] += element * element2
                intTape.append(k)
                doubleTape.append(element)
                doubleTape.append(element2)
                j &+= 1
            }
            // output[i] = tanh(output[i])
            precondition(i2 < layerWeightsStarts2.count, "Index out of range")
            let element = layerWeightsStarts2[i2]
            layerWeightsStarts2[i2] = tanh(element)
            doubleTape.append(element)
            i2 &+= 1
        }
        // signal = layer(signal)
        Swift.swap(&signal, &layerWeightsStarts2)
        let layerWeightsCount = layerWeights.count
        let layerWeightsStartsCount = layerWeightsStarts2.count
        countCache[i] = count2
        layerWeightsCountCache[i] = layerWeightsCount
        layerWeightsStartsCountCache[i] = layerWeightsStartsCount
        i &+= 1
    }
    // for x in signal { total += x * x }
    let count = signal.count
    i = 0
    var total = 0.0
    while i < count {
        let x = signal[i]
        // total += x * x
        total += x * x
        i &+= 1
    }
    // return scale * total
    let result = stackHeadScale * total
    // return stack(input) * first
    let result2 = result * first
    var signalAdjoint = AutoDiff.Buffer<Double>(repeating: 0.0, count: count)
    defer { signalAdjoint.deallocate() }
    let resultAdjoint = resultCotangent * first
    let firstAdjoint = resultCotangent * result
    // return scale * total
    let stackHeadScaleAdjoint = resultAdjoint * total
    let totalAdjoint = resultAdjoint * stackHeadScale

    // Return sweep
    // for x in signal { total += x * x }
    i = 0
    while i < count {
        let x = signal[i]
        // total += x * x
        var xAdjoint = totalAdjoint * x
        xAdjoint += xAdjoint
        // for x in signal { total += x * x }
        signalAdjoint[i] += xAdjoint
        i &+= 1
    }
    // for layer in layers { signal = layer(signal) }
    i = stackLayersWeightsStartsCount
    while i > 0 {
        i &-= 1
        let count2 = countCache[i]
        let layerWeightsCount = layerWeightsCountCache[i]
        let layerWeightsStartsCount = layerWeightsStartsCountCache[i]
        let start = stackLayersWeightsStarts[i]
        let count3 = stackLayersBiasCounts[i]
        var end = start &+ stackLayersWeightsCounts[i]
        var start2 = stackLayersBiasStarts[i]
        var layerWeightsAdjoint = AutoDiff.Buffer<Double>(repeating: 0.0, count: layerWeightsCount)
        defer { layerWeightsAdjoint.deallocate() }
        var layerWeightsStartsAdjoint = AutoDiff.Buffer<Double>(repeating: 0.0, count: layerWeightsStartsCount)
        defer { layerWeightsStartsAdjoint.deallocate() }
        // signal = layer(signal)
        Swift.swap(&signalAdjoint, &layerWeightsStartsAdjoint)
        // for i in output.indices
        var i2 = count3
        while i2 > 0 {
            i2 &-= 1
            let element = doubleTape.removeLast()
            // output[i] = tanh(output[i])
            let tAdjoint = layerWeightsStartsAdjoint[i2]
            layerWeightsStartsAdjoint[i2] = 0.0
            let t2 = 1.0 / cosh(element)
            layerWeightsStartsAdjoint[i2] += tAdjoint * (t2 * t2)
            // for j in input.indices { output[i] += weights[i][j] * input[j] }
            var j = count2
            while j > 0 {
                j &-= 1
                let element2 = doubleTape.removeLast()
                let element3 = doubleTape.removeLast()
                let k = intTape.removeLast()
                // output[i] += weights[i][j] * input[j]
                let tAdjoint2 = layerWeightsStartsAdjoint[i2]
                signalAdjoint[j] += tAdjoint2 * element3
                layerWeightsAdjoint[k] += tAdjoint2 * element2
            }
        }
        // for layer in layers { signal = layer(signal) }
        i2 = 0
        while i2 < count3 {
            let k = start2 &+ i2
            let elementAdjoint = layerWeightsStartsAdjoint[i2]
            layerWeightsStartsAdjoint[i2] = 0.0
            stackLayersBiasAdjoint[k] += elementAdjoint
            i2 &+= 1
        }
        i2 = end
        while i2 > start {
            i2 &-= 1
            start2 = stackLayersWeightsStarts2[i2]
            end = start2 &+ stackLayersWeightsCounts2[i2]
            var i3 = end
            while i3 > start2 {
                i3 &-= 1
                let elementAdjoint = layerWeightsAdjoint.removeLast()
                stackLayersWeightsAdjoint[i3] += elementAdjoint
            }
        }
    }
    // var signal = input
    let count2 = signalAdjoint.count
    var k = 0
    while k < count2 {
        inputAdjoint[k] += signalAdjoint[k]
        k &+= 1
    }
    // let first = stack.layers.isEmpty ? 1 : stack.layers[0]([1, -1])[0]
    if !t {
        let start = stackLayersWeightsStarts[0]
        let count3 = stackLayersBiasCounts[0]
        var end = start &+ stackLayersWeightsCounts[0]
        var start2 = stackLayersBiasStarts[0]
        var arrayAdjoint = AutoDiff.Buffer<Double>(repeating: 0.0, count: arrayCount2)
        defer { arrayAdjoint.deallocate() }
        var arrayAdjoint2 = AutoDiff.Buffer<Double>(repeating: 0.0, count: arrayCount)
        defer { arrayAdjoint2.deallocate() }
        arrayAdjoint2[0] += firstAdjoint
        // for i in output.indices
        i = count3
        while i > 0 {
            i &-= 1
            let element = doubleTape.removeLast()
            // output[i] = tanh(output[i])
            let tAdjoint = arrayAdjoint2[i]
            arrayAdjoint2[i] = 0.0
            let t2 = 1.0 / cosh(element)
            arrayAdjoint2[i] += tAdjoint * (t2 * t2)
            // for j in input.indices { output[i] += weights[i][j] * input[j] }
            var j = 2
            while j > 0 {
                j &-= 1
                let element2 = doubleTape.removeLast()
                let k2 = intTape.removeLast()
                // output[i] += weights[i][j] * input[j]
                arrayAdjoint[k2] += arrayAdjoint2[i] * element2
            }
        }
        // let first = stack.layers.isEmpty ? 1 : stack.layers[0]([1, -1])[0]
        i = 0
        while i < count3 {
            let k2 = start2 &+ i
            let elementAdjoint = arrayAdjoint2[i]
            arrayAdjoint2[i] = 0.0
            stackLayersBiasAdjoint[k2] += elementAdjoint
            i &+= 1
        }
        i = end
        while i > start {
            i &-= 1
            start2 = stackLayersWeightsStarts2[i]
            end = start2 &+ stackLayersWeightsCounts2[i]
            var i2 = end
            while i2 > start2 {
                i2 &-= 1
                let elementAdjoint = arrayAdjoint.removeLast()
                stackLayersWeightsAdjoint[i2] += elementAdjoint
            }
        }
    }
    return (result2, stackHeadScaleAdjoint)
}

private func responseVJPJVP(
    _ stackLayersWeightsStarts: UnsafePointer<Int>,
    _ stackLayersWeightsStartsCount: Int,
    _ stackLayersWeightsCounts: UnsafePointer<Int>,
    _ stackLayersWeightsStarts2: UnsafePointer<Int>,
    _ stackLayersWeightsCounts2: UnsafePointer<Int>,
    _ stackLayersWeights: UnsafePointer<Double>,
    _ stackLayersBiasStarts: UnsafePointer<Int>,
    _ stackLayersBiasCounts: UnsafePointer<Int>,
    _ stackLayersBias: UnsafePointer<Double>,
    _ stackHeadScale: Double,
    _ input: UnsafePointer<Double>,
    _ inputCount: Int,
    _ resultCotangent: Double,
    _ stackLayersWeightsAdjoint: UnsafeMutablePointer<Double>,
    _ stackLayersBiasAdjoint: UnsafeMutablePointer<Double>,
    _ inputAdjoint: UnsafeMutablePointer<Double>,
    _ stackLayersWeightsTangent: UnsafePointer<Double>,
    _ stackLayersBiasTangent: UnsafePointer<Double>,
    _ stackHeadScaleTangent: Double,
    _ inputTangent: UnsafePointer<Double>,
    _ inputTangentCount: Int,
    _ stackLayersWeightsAdjointTangent: UnsafeMutablePointer<Double>,
    _ stackLayersBiasAdjointTangent: UnsafeMutablePointer<Double>,
    _ inputAdjointTangent: UnsafeMutablePointer<Double>
) -> (Double, Double, Double, Double) {
    // Forward sweep
    var doubleTape = AutoDiff.Buffer<Double>()
    defer { doubleTape.deallocate() }
    var doubleTapeTangent = AutoDiff.Buffer<Double>()
    defer { doubleTapeTangent.deallocate() }
    var intTape = AutoDiff.Buffer<Int>()
    defer { intTape.deallocate() }
    // let first = stack.layers.isEmpty ? 1 : stack.layers[0]([1, -1])[0]
    let t = stackLayersWeightsStartsCount == 0
    let first: Double
    let arrayCount: Int
    let arrayCount2: Int
    let firstTangent: Double
    if t {
        first = 1.0
        arrayCount = 0
        arrayCount2 = 0
        firstTangent = 0.0
    } else {
        precondition(0 < stackLayersWeightsStartsCount, "Index out of range")
        var start = stackLayersWeightsStarts[0]
        var start2 = stackLayersBiasStarts[0]
        arrayCount = stackLayersBiasCounts[0]
        var array = AutoDiff.Buffer<Int>()
        defer { array.deallocate() }
        var array2 = AutoDiff.Buffer<Int>()
        defer { array2.deallocate() }
        var array3 = AutoDiff.Buffer<Double>()
        defer { array3.deallocate() }
        var arrayTangent = AutoDiff.Buffer<Double>()
        defer { arrayTangent.deallocate() }
        let end = start &+ stackLayersWeightsCounts[0]
        var i = start
        while i < end {
            start = stackLayersWeightsStarts2[i]
            let count = stackLayersWeightsCounts2[i]
            let start3 = array3.count
            let end2 = start &+ count
            var i2 = start
            while i2 < end2 {
                array3.append(stackLayersWeights[i2])
                arrayTangent.append(stackLayersWeightsTangent[i2])
                i2 &+= 1
            }
            array.append(start3)
            array2.append(count)
            i &+= 1
        }
        var array4 = AutoDiff.Buffer<Double>(repeating: 0.0, count: arrayCount)
        defer { array4.deallocate() }
        var arrayTangent2 = AutoDiff.Buffer<Double>(repeating: 0.0, count: arrayCount)
        defer { arrayTangent2.deallocate() }
        i = 0
        while i < arrayCount {
            let k = start2 &+ i
            array4[i] = stackLayersBias[k]
            arrayTangent2[i] = stackLayersBiasTangent[k]
            i &+= 1
        }
        var array5 = AutoDiff.Buffer<Double>([1.0, -1.0])
        defer { array5.deallocate() }
        // for i in output.indices
        i = 0
        while i < arrayCount {
            // for j in input.indices { output[i] += weights[i][j] * input[j] }
            var j = 0
            while j < 2 {
                // output[i] += weights[i][j] * input[j]
                precondition(i < array.count, "Index out of range")
                start2 = array[i]
                precondition(j >= 0 && j < array2[i], "Index out of range")
                let k = start2 &+ j
                let element = array5[j]
                array4[i] += array3[k] * element
                arrayTangent2[i] += arrayTangent[k] * element
                intTape.append(k)
                doubleTape.append(element)
                doubleTapeTangent.append(0.0)
                j &+= 1
            }
            // output[i] = tanh(output[i])
            let element = array4[i]
            let elementTangent = arrayTangent2[i]
            let t2 = 1.0 / cosh(element)
            array4[i] = tanh(element)
            arrayTangent2[i] = elementTangent * (t2 * t2)
            doubleTape.append(element)
            doubleTapeTangent.append(elementTangent)
            i &+= 1
        }
        // let first = stack.layers.isEmpty ? 1 : stack.layers[0]([1, -1])[0]
        precondition(0 < array4.count, "Index out of range")
        first = array4[0]
        firstTangent = arrayTangent2[0]
        arrayCount2 = array3.count
    }
    // var signal = input
    var signal = AutoDiff.Buffer<Double>(copying: input, count: inputCount)
    defer { signal.deallocate() }
    var signalTangent = AutoDiff.Buffer<Double>(copying: inputTangent, count: inputTangentCount)
    defer { signalTangent.deallocate() }
    var countCache = AutoDiff.Buffer<Int>(repeating: 0, count: stackLayersWeightsStartsCount)
    defer { countCache.deallocate() }
    var layerWeightsCountCache = AutoDiff.Buffer<Int>(repeating: 0, count: stackLayersWeightsStartsCount)
    defer { layerWeightsCountCache.deallocate() }
    var layerWeightsStartsCountCache = AutoDiff.Buffer<Int>(repeating: 0, count: stackLayersWeightsStartsCount)
    defer { layerWeightsStartsCountCache.deallocate() }
    // for layer in layers { signal = layer(signal) }
    var i = 0
    while i < stackLayersWeightsStartsCount {
        var start = stackLayersWeightsStarts[i]
        var start2 = stackLayersBiasStarts[i]
        let count = stackLayersBiasCounts[i]
        var layerWeightsStarts = AutoDiff.Buffer<Int>()
        defer { layerWeightsStarts.deallocate() }
        var layerWeightsCounts = AutoDiff.Buffer<Int>()
        defer { layerWeightsCounts.deallocate() }
        var layerWeights = AutoDiff.Buffer<Double>()
        defer { layerWeights.deallocate() }
        var layerWeightsTangent = AutoDiff.Buffer<Double>()
        defer { layerWeightsTangent.deallocate() }
        let end = start &+ stackLayersWeightsCounts[i]
        var i2 = start
        while i2 < end {
            start = stackLayersWeightsStarts2[i2]
            let count2 = stackLayersWeightsCounts2[i2]
            let start3 = layerWeights.count
            let end2 = start &+ count2
            var i3 = start
            while i3 < end2 {
                layerWeights.append(stackLayersWeights[i3])
                layerWeightsTangent.append(stackLayersWeightsTangent[i3])
                i3 &+= 1
            }
            layerWeightsStarts.append(start3)
            layerWeightsCounts.append(count2)
            i2 &+= 1
        }
        var layerWeightsStarts2 = AutoDiff.Buffer<Double>(repeating: 0.0, count: count)
        defer { layerWeightsStarts2.deallocate() }
        var layerWeightsStartsTangent = AutoDiff.Buffer<Double>(repeating: 0.0, count: count)
        defer { layerWeightsStartsTangent.deallocate() }
        i2 = 0
        while i2 < count {
            let k = start2 &+ i2
            layerWeightsStarts2[i2] = stackLayersBias[k]
            layerWeightsStartsTangent[i2] = stackLayersBiasTangent[k]
            i2 &+= 1
        }
        // for j in input.indices { output[i] += weights[i][j] * input[j] }
        let count2 = signal.count
        // for i in output.indices
        i2 = 0
        while i2 < count {
            // for j in input.indices { output[i] += weights[i][j] * input[j] }
            var j = 0
            while j < count2 {
                // output[i] += weights[i][j] * input[j]
                precondition(i2 < layerWeightsStarts.count, "Index out of range")
                start2 = layerWeightsStarts[i2]
                precondition(j >= 0 && j < layerWeightsCounts[i2], "Index out of range")
                let k = start2 &+ j
                let element = layerWeights[k]
                let elementTangent = layerWeightsTangent[k]
                precondition(j < signal.count, "Index out of range")
                let element2 = signal[j]
                let elementTangent2 = signalTangent[j]
                precondition(i2 < layerWeightsStarts2.count, "Index out of range")
                layerWeightsStarts2[i2] += element * element2
                layerWeightsStartsTangent[i2] += elementTangent * element2 + elementTangent2 * element
                intTape.append(k)
                doubleTape.append(element)
                doubleTapeTangent.append(elementTangent)
                doubleTape.append(element2)
                doubleTapeTangent.append(elementTangent2)
                j &+= 1
            }
            // output[i] = tanh(output[i])
            precondition(i2 < layerWeightsStarts2.count, "Index out of range")
            let element = layerWeightsStarts2[i2]
            let elementTangent = layerWeightsStartsTangent[i2]
            let t2 = 1.0 / cosh(element)
            layerWeightsStarts2[i2] = tanh(element)
            layerWeightsStartsTangent[i2] = elementTangent * (t2 * t2)
            doubleTape.append(element)
            doubleTapeTangent.append(elementTangent)
            i2 &+= 1
        }
        // signal = layer(signal)
        Swift.swap(&signal, &layerWeightsStarts2)
        Swift.swap(&signalTangent, &layerWeightsStartsTangent)
        let layerWeightsCount = layerWeights.count
        let layerWeightsStartsCount = layerWeightsStarts2.count
        countCache[i] = count2
        layerWeightsCountCache[i] = layerWeightsCount
        layerWeightsStartsCountCache[i] = layerWeightsStartsCount
        i &+= 1
    }
    // for x in signal { total += x * x }
    let count = signal.count
    i = 0
    var total = 0.0
    var totalTangent = 0.0
    while i < count {
        let x = signal[i]
        let xTangent = signalTangent[i]
        // total += x * x
        let tTangent = xTangent * x
        total += x * x
        totalTangent += tTangent + tTangent
        i &+= 1
    }
    // return scale * total
    let result = stackHeadScale * total
    let resultTangent = stackHeadScaleTangent * total + totalTangent * stackHeadScale
    // return stack(input) * first
    let result2 = result * first
    let resultTangent2 = resultTangent * first + firstTangent * result
    var signalAdjoint = AutoDiff.Buffer<Double>(repeating: 0.0, count: count)
    defer { signalAdjoint.deallocate() }
    var signalAdjointTangent = AutoDiff.Buffer<Double>(repeating: 0.0, count: count)
    defer { signalAdjointTangent.deallocate() }
    let resultAdjoint = resultCotangent * first
    let resultAdjointTangent = firstTangent * resultCotangent
    let firstAdjoint = resultCotangent * result
    let firstAdjointTangent = resultTangent * resultCotangent
    // return scale * total
    let stackHeadScaleAdjoint = resultAdjoint * total
    let stackHeadScaleAdjointTangent = resultAdjointTangent * total + totalTangent * resultAdjoint
    let totalAdjoint = resultAdjoint * stackHeadScale
    let totalAdjointTangent = resultAdjointTangent * stackHeadScale + stackHeadScaleTangent * resultAdjoint

    // Return sweep
    // for x in signal { total += x * x }
    i = 0
    while i < count {
        let x = signal[i]
        let xTangent = signalTangent[i]
        // total += x * x
        var xAdjoint = totalAdjoint * x
        var xAdjointTangent = totalAdjointTangent * x + xTangent * totalAdjoint
        xAdjoint += xAdjoint
        xAdjointTangent += xAdjointTangent
        // for x in signal { total += x * x }
        signalAdjoint[i] += xAdjoint
        signalAdjointTangent[i] += xAdjointTangent
        i &+= 1
    }
    // for layer in layers { signal = layer(signal) }
    i = stackLayersWeightsStartsCount
    while i > 0 {
        i &-= 1
        let count2 = countCache[i]
        let layerWeightsCount = layerWeightsCountCache[i]
        let layerWeightsStartsCount = layerWeightsStartsCountCache[i]
        let start = stackLayersWeightsStarts[i]
        let count3 = stackLayersBiasCounts[i]
        var end = start &+ stackLayersWeightsCounts[i]
        var start2 = stackLayersBiasStarts[i]
        var layerWeightsAdjoint = AutoDiff.Buffer<Double>(repeating: 0.0, count: layerWeightsCount)
        defer { layerWeightsAdjoint.deallocate() }
        var layerWeightsAdjointTangent = AutoDiff.Buffer<Double>(repeating: 0.0, count: layerWeightsCount)
        defer { layerWeightsAdjointTangent.deallocate() }
        var layerWeightsStartsAdjoint = AutoDiff.Buffer<Double>(repeating: 0.0, count: layerWeightsStartsCount)
        defer { layerWeightsStartsAdjoint.deallocate() }
        var layerWeightsStartsAdjointTangent = AutoDiff.Buffer<Double>(repeating: 0.0, count: layerWeightsStartsCount)
        defer { layerWeightsStartsAdjointTangent.deallocate() }
        // signal = layer(signal)
        Swift.swap(&signalAdjoint, &layerWeightsStartsAdjoint)
        Swift.swap(&signalAdjointTangent, &layerWeightsStartsAdjointTangent)
        // for i in output.indices
        var i2 = count3
        while i2 > 0 {
            i2 &-= 1
            let element = doubleTape.removeLast()
            let elementTangent = doubleTapeTangent.removeLast()
            // output[i] = tanh(output[i])
            let tAdjoint = layerWeightsStartsAdjoint[i2]
            let tAdjointTangent = layerWeightsStartsAdjointTangent[i2]
            layerWeightsStartsAdjoint[i2] = 0.0
            layerWeightsStartsAdjointTangent[i2] = 0.0
            let t2 = cosh(element)
            let t3 = 1.0 / t2
            let t4 = t3 * t3
            let tTangent = -(t3 * (elementTangent * sinh(element))) / t2 * t3
            layerWeightsStartsAdjoint[i2] += tAdjoint * t4
            layerWeightsStartsAdjointTangent[i2] += tAdjointTangent * t4 + (tTangent + tTangent) * tAdjoint
            // for j in input.indices { output[i] += weights[i][j] * input[j] }
            var j = count2
            while j > 0 {
                j &-= 1
                let element2 = doubleTape.removeLast()
                let elementTangent2 = doubleTapeTangent.removeLast()
                let element3 = doubleTape.removeLast()
                let elementTangent3 = doubleTapeTangent.removeLast()
                let k = intTape.removeLast()
                // output[i] += weights[i][j] * input[j]
                let tAdjoint2 = layerWeightsStartsAdjoint[i2]
                let tAdjointTangent2 = layerWeightsStartsAdjointTangent[i2]
                signalAdjoint[j] += tAdjoint2 * element3
                signalAdjointTangent[j] += tAdjointTangent2 * element3 + elementTangent3 * tAdjoint2
                layerWeightsAdjoint[k] += tAdjoint2 * element2
                layerWeightsAdjointTangent[k] += tAdjointTangent2 * element2 + elementTangent2 * tAdjoint2
            }
        }
        // for layer in layers { signal = layer(signal) }
        i2 = 0
        while i2 < count3 {
            let k = start2 &+ i2
            let elementAdjoint = layerWeightsStartsAdjoint[i2]
            let elementAdjointTangent = layerWeightsStartsAdjointTangent[i2]
            layerWeightsStartsAdjoint[i2] = 0.0
            layerWeightsStartsAdjointTangent[i2] = 0.0
            stackLayersBiasAdjoint[k] += elementAdjoint
            stackLayersBiasAdjointTangent[k] += elementAdjointTangent
            i2 &+= 1
        }
        i2 = end
        while i2 > start {
            i2 &-= 1
            start2 = stackLayersWeightsStarts2[i2]
            end = start2 &+ stackLayersWeightsCounts2[i2]
            var i3 = end
            while i3 > start2 {
                i3 &-= 1
                let elementAdjoint = layerWeightsAdjoint.removeLast()
                let elementAdjointTangent = layerWeightsAdjointTangent.removeLast()
                stackLayersWeightsAdjoint[i3] += elementAdjoint
                stackLayersWeightsAdjointTangent[i3] += elementAdjointTangent
            }
        }
    }
    // var signal = input
    let count2 = signalAdjoint.count
    var k = 0
    while k < count2 {
        inputAdjoint[k] += signalAdjoint[k]
        inputAdjointTangent[k] += signalAdjointTangent[k]
        k &+= 1
    }
    // let first = stack.layers.isEmpty ? 1 : stack.layers[0]([1, -1])[0]
    if !t {
        let start = stackLayersWeightsStarts[0]
        let count3 = stackLayersBiasCounts[0]
        var end = start &+ stackLayersWeightsCounts[0]
        var start2 = stackLayersBiasStarts[0]
        var arrayAdjoint = AutoDiff.Buffer<Double>(repeating: 0.0, count: arrayCount2)
        defer { arrayAdjoint.deallocate() }
        var arrayAdjointTangent = AutoDiff.Buffer<Double>(repeating: 0.0, count: arrayCount2)
        defer { arrayAdjointTangent.deallocate() }
        var arrayAdjoint2 = AutoDiff.Buffer<Double>(repeating: 0.0, count: arrayCount)
        defer { arrayAdjoint2.deallocate() }
        var arrayAdjointTangent2 = AutoDiff.Buffer<Double>(repeating: 0.0, count: arrayCount)
        defer { arrayAdjointTangent2.deallocate() }
        arrayAdjoint2[0] += firstAdjoint
        arrayAdjointTangent2[0] += firstAdjointTangent
        // for i in output.indices
        i = count3
        while i > 0 {
            i &-= 1
            let element = doubleTape.removeLast()
            let elementTangent = doubleTapeTangent.removeLast()
            // output[i] = tanh(output[i])
            let tAdjoint = arrayAdjoint2[i]
            let tAdjointTangent = arrayAdjointTangent2[i]
            arrayAdjoint2[i] = 0.0
            arrayAdjointTangent2[i] = 0.0
            let t2 = cosh(element)
            let t3 = 1.0 / t2
            let t4 = t3 * t3
            let tTangent = -(t3 * (elementTangent * sinh(element))) / t2 * t3
            arrayAdjoint2[i] += tAdjoint * t4
            arrayAdjointTangent2[i] += tAdjointTangent * t4 + (tTangent + tTangent) * tAdjoint
            // for j in input.indices { output[i] += weights[i][j] * input[j] }
            var j = 2
            while j > 0 {
                j &-= 1
                let element2 = doubleTape.removeLast()
                let elementTangent2 = doubleTapeTangent.removeLast()
                let k2 = intTape.removeLast()
                // output[i] += weights[i][j] * input[j]
                let tAdjoint2 = arrayAdjoint2[i]
                arrayAdjoint[k2] += tAdjoint2 * element2
                arrayAdjointTangent[k2] += arrayAdjointTangent2[i] * element2 + elementTangent2 * tAdjoint2
            }
        }
        // let first = stack.layers.isEmpty ? 1 : stack.layers[0]([1, -1])[0]
        i = 0
        while i < count3 {
            let k2 = start2 &+ i
            let elementAdjoint = arrayAdjoint2[i]
            let elementAdjointTangent = arrayAdjointTangent2[i]
            arrayAdjoint2[i] = 0.0
            arrayAdjointTangent2[i] = 0.0
            stackLayersBiasAdjoint[k2] += elementAdjoint
            stackLayersBiasAdjointTangent[k2] += elementAdjointTangent
            i &+= 1
        }
        i = end
        while i > start {
            i &-= 1
            start2 = stackLayersWeightsStarts2[i]
            end = start2 &+ stackLayersWeightsCounts2[i]
            var i2 = end
            while i2 > start2 {
                i2 &-= 1
                let elementAdjoint = arrayAdjoint.removeLast()
                let elementAdjointTangent = arrayAdjointTangent.removeLast()
                stackLayersWeightsAdjoint[i2] += elementAdjoint
                stackLayersWeightsAdjointTangent[i2] += elementAdjointTangent
            }
        }
    }
    return (result2, stackHeadScaleAdjoint, resultTangent2, stackHeadScaleAdjointTangent)
}
