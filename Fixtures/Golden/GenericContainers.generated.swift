// Written by adgen from the functions marked as differentiable. Do not edit: the next run overwrites it.
// swift-format-ignore-file

import AutoDiff
import Foundation

nonisolated extension Spot: AutoDiff.Differentiable {
    /// A tangent of `Spot`: a direction, or a gradient.
    nonisolated struct TangentVector: AutoDiff.TangentStructure, Sendable {
        var x: Double
        var y: Double

        init(x: Double, y: Double) {
            self.x = x
            self.y = y
        }

        static var zero: Self { Self(x: 0, y: 0) }

        mutating func add(_ other: Self, scaledBy factor: Double) {
            self.x += factor * other.x
            self.y += factor * other.y
        }

        mutating func scale(by factor: Double) {
            self.x *= factor
            self.y *= factor
        }

        var zeroTangentVector: Self { Self(x: 0, y: 0) }

        var scalarCount: Int { 2 }

        func appendScalars(to flattened: inout [Double]) {
            flattened.append(self.x)
            flattened.append(self.y)
        }

        init(scalars: inout AutoDiff.FlatScalars, like other: Self) {
            self.x = scalars.next()
            self.y = scalars.next()
        }
    }

    var zeroTangentVector: TangentVector { TangentVector(x: 0, y: 0) }

    var scalarCount: Int { 2 }

    func appendScalars(to flattened: inout [Double]) {
        flattened.append(self.x)
        flattened.append(self.y)
    }

    init(scalars: inout AutoDiff.FlatScalars, like other: Spot) {
        self = other
        self.x = scalars.next()
        self.y = scalars.next()
    }
}

extension Both where First == Double, Second == Double {
    /// The value of `quadratic(_:)`, and its derivative along a tangent of its arguments.
    func quadraticJVP(_ t: Double, along tTangent: Double) -> (value: Double, tangent: Double) {
        return Both_quadraticJVP(self.first, self.second, t, tTangent)
    }

    /// The value of `quadratic(_:)`, and the cotangent of its arguments for a cotangent of its outcome.
    func quadraticVJP(_ t: Double, cotangent: Double) -> (value: Double, cotangent: Double) {
        return Both_quadraticVJP(self.first, self.second, t, cotangent)
    }

    /// The gradient of `quadratic(_:)`.
    func quadraticGradient(_ t: Double) -> Double {
        let (_, tAdjoint) = Both_quadraticVJP(self.first, self.second, t, 1.0)
        return tAdjoint
    }

    /// The value and the gradient of `quadratic(_:)`.
    func quadraticValueWithGradient(_ t: Double) -> (value: Double, gradient: Double) {
        return Both_quadraticVJP(self.first, self.second, t, 1.0)
    }

    /// The value and the gradient of `quadratic(_:)`, and the product of its Hessian with a direction.
    func quadraticHVP(_ t: Double, along tTangent: Double) -> (value: Double, gradient: Double, product: Double) {
        let (value, tAdjoint, _, tProduct) = Both_quadraticVJPJVP(self.first, self.second, t, 1.0, tTangent)
        return (value, tAdjoint, tProduct)
    }
}

private func Both_quadraticJVP(
    _ selfFirst: Double,
    _ selfSecond: Double,
    _ t: Double,
    _ tTangent: Double
) -> (Double, Double) {
    // first * t * t + second * t * list[0]
    let t2 = selfFirst * t
    let result = t2 * t + selfSecond * t * selfFirst
    let resultTangent = tTangent * selfFirst * t + tTangent * t2 + tTangent * selfSecond * selfFirst
    return (result, resultTangent)
}

private func Both_quadraticVJP(
    _ selfFirst: Double,
    _ selfSecond: Double,
    _ t: Double,
    _ resultCotangent: Double
) -> (Double, Double) {
    // first * t * t + second * t * list[0]
    let t2 = selfFirst * t
    let result = t2 * t + selfSecond * t * selfFirst
    return (result, resultCotangent * selfFirst * selfSecond + resultCotangent * t2 + resultCotangent * t * selfFirst)
}

private func Both_quadraticVJPJVP(
    _ selfFirst: Double,
    _ selfSecond: Double,
    _ t: Double,
    _ resultCotangent: Double,
    _ tTangent: Double
) -> (Double, Double, Double, Double) {
    // first * t * t + second * t * list[0]
    let t2 = selfFirst * t
    let tTangent2 = tTangent * selfFirst
    let result = t2 * t + selfSecond * t * selfFirst
    let resultTangent = tTangent2 * t + tTangent * t2 + tTangent * selfSecond * selfFirst
    return (
        result,
        resultCotangent * selfFirst * selfSecond + resultCotangent * t2 + resultCotangent * t * selfFirst,
        resultTangent,
        tTangent2 * resultCotangent + tTangent * resultCotangent * selfFirst
    )
}

extension Both<Double, [Double]> {
    /// The value of `polynomial(at:_:)`, and its derivative along a tangent of its arguments.
    func polynomialJVP(
        at x: Double,
        _ weights: [Double],
        along tangent: (x: Double, weights: [Double])
    ) -> (value: Double, tangent: Double) {
        precondition(tangent.weights.count == weights.count, "the tangent of 'weights' has another count")
        return BothDoubleDouble_polynomialJVP(
            self.first,
            self.second,
            self.second.count,
            x,
            weights,
            weights.count,
            tangent.x,
            tangent.weights
        )
    }

    /// The value of `polynomial(at:_:)`, and the cotangent of its arguments for a cotangent of its outcome.
    func polynomialVJP(
        at x: Double,
        _ weights: [Double],
        cotangent: Double
    ) -> (value: Double, cotangent: (x: Double, weights: [Double])) {
        var weightsAdjoint = [Double](repeating: 0.0, count: weights.count)
        let (value, xAdjoint) = BothDoubleDouble_polynomialVJP(
            self.first,
            self.second,
            self.second.count,
            x,
            weights,
            weights.count,
            cotangent,
            &weightsAdjoint
        )
        return (value, (xAdjoint, weightsAdjoint))
    }

    /// The gradient of `polynomial(at:_:)`.
    func polynomialGradient(at x: Double, _ weights: [Double]) -> (x: Double, weights: [Double]) {
        var weightsAdjoint = [Double](repeating: 0.0, count: weights.count)
        let (_, xAdjoint) = BothDoubleDouble_polynomialVJP(
            self.first,
            self.second,
            self.second.count,
            x,
            weights,
            weights.count,
            1.0,
            &weightsAdjoint
        )
        return (xAdjoint, weightsAdjoint)
    }

    /// The value and the gradient of `polynomial(at:_:)`.
    func polynomialValueWithGradient(
        at x: Double,
        _ weights: [Double]
    ) -> (value: Double, gradient: (x: Double, weights: [Double])) {
        var weightsAdjoint = [Double](repeating: 0.0, count: weights.count)
        let (value, xAdjoint) = BothDoubleDouble_polynomialVJP(
            self.first,
            self.second,
            self.second.count,
            x,
            weights,
            weights.count,
            1.0,
            &weightsAdjoint
        )
        return (value, (xAdjoint, weightsAdjoint))
    }
}

private func BothDoubleDouble_polynomialJVP(
    _ selfFirst: Double,
    _ selfSecond: UnsafePointer<Double>,
    _ selfSecondCount: Int,
    _ x: Double,
    _ weights: UnsafePointer<Double>,
    _ weightsCount: Int,
    _ xTangent: Double,
    _ weightsTangent: UnsafePointer<Double>
) -> (Double, Double) {
    precondition(selfSecondCount <= weightsCount, "Index out of range")
    // for (index, coefficient) in second.enumerated() { value = value * x + coefficient * weights[index] }
    var i = 0
    var value = selfFirst
    var valueTangent = 0.0
    while i < selfSecondCount {
        let coefficient = selfSecond[i]
        // value = value * x + coefficient * weights[index]
        let value2 = value * x + coefficient * weights[i]
        valueTangent = valueTangent * x + xTangent * value + weightsTangent[i] * coefficient
        value = value2
        i &+= 1
    }
    return (value, valueTangent)
}

private func BothDoubleDouble_polynomialVJP(
    _ selfFirst: Double,
    _ selfSecond: UnsafePointer<Double>,
    _ selfSecondCount: Int,
    _ x: Double,
    _ weights: UnsafePointer<Double>,
    _ weightsCount: Int,
    _ valueCotangent: Double,
    _ weightsAdjoint: UnsafeMutablePointer<Double>
) -> (Double, Double) {
    // Forward sweep
    precondition(selfSecondCount <= weightsCount, "Index out of range")
    var valueCache = AutoDiff.Buffer<Double>(repeating: 0.0, count: selfSecondCount)
    defer { valueCache.deallocate() }
    // for (index, coefficient) in second.enumerated() { value = value * x + coefficient * weights[index] }
    var i = 0
    var value = selfFirst
    while i < selfSecondCount {
        let coefficient = selfSecond[i]
        // value = value * x + coefficient * weights[index]
        let value2 = value * x + coefficient * weights[i]
        valueCache[i] = value
        value = value2
        i &+= 1
    }

    // Return sweep
    // for (index, coefficient) in second.enumerated() { value = value * x + coefficient * weights[index] }
    i = selfSecondCount
    var valueAdjoint = valueCotangent
    var xAdjoint = 0.0
    while i > 0 {
        i &-= 1
        let value2 = valueCache[i]
        let coefficient = selfSecond[i]
        // value = value * x + coefficient * weights[index]
        weightsAdjoint[i] += valueAdjoint * coefficient
        let valueAdjoint2 = valueAdjoint * x
        xAdjoint += valueAdjoint * value2
        valueAdjoint = valueAdjoint2
    }
    return (value, xAdjoint)
}

/// The value of `execute(_:at:)`, and its derivative along a tangent of its arguments.
func executeJVP(_ program: [Int], at x: Double, along xTangent: Double) -> (value: Double, tangent: Double) {
    return executeJVPCore(program, program.count, x, xTangent)
}

/// The value of `execute(_:at:)`, and the cotangent of its arguments for a cotangent of its outcome.
func executeVJP(_ program: [Int], at x: Double, cotangent: Double) -> (value: Double, cotangent: Double) {
    return executeVJPCore(program, program.count, x, cotangent)
}

/// The gradient of `execute(_:at:)`.
func executeGradient(_ program: [Int], at x: Double) -> Double {
    return executeGradientCore(program, program.count, x, 1.0)
}

/// The value and the gradient of `execute(_:at:)`.
func executeValueWithGradient(_ program: [Int], at x: Double) -> (value: Double, gradient: Double) {
    return executeVJPCore(program, program.count, x, 1.0)
}

/// The value and the gradient of `execute(_:at:)`, and the product of its Hessian with a direction.
func executeHVP(
    _ program: [Int],
    at x: Double,
    along xTangent: Double
) -> (value: Double, gradient: Double, product: Double) {
    let (value, xAdjoint, _, xProduct) = executeVJPJVP(program, program.count, x, 1.0, xTangent)
    return (value, xAdjoint, xProduct)
}

private func executeJVPCore(
    _ program: UnsafePointer<Int>,
    _ programCount: Int,
    _ x: Double,
    _ xTangent: Double
) -> (Double, Double) {
    // init() {}
    var stackItems = AutoDiff.Buffer<Double>()
    defer { stackItems.deallocate() }
    var stackItemsTangent = AutoDiff.Buffer<Double>()
    defer { stackItemsTangent.deallocate() }
    stackItems.removeAll()
    stackItemsTangent.removeAll()
    // for instruction in program
    var i = 0
    var stackDepth = 0
    while i < programCount {
        let instruction = program[i]
        // case 0: stack.push(x)
        if instruction == 0 {
            // items.append(item)
            stackItems.append(x)
            stackItemsTangent.append(xTangent)
            // depth = max(depth, items.count)
            let t = stackItems.count
            if t >= stackDepth {
                stackDepth = t
            }
        } else {
            // case 1: stack.push(2.5)
            if instruction == 1 {
                // items.append(item)
                stackItems.append(2.5)
                stackItemsTangent.append(0.0)
                // depth = max(depth, items.count)
                let t = stackItems.count
                if t >= stackDepth {
                    stackDepth = t
                }
            } else {
                // case 2:
                if instruction == 2 {
                    // items.removeLast()
                    precondition(stackItems.count > 0, "Can't remove last element from an empty collection")
                    let right = stackItems.removeLast()
                    let rightTangent = stackItemsTangent.removeLast()
                    // items[items.count - 1]
                    let t = stackItems.count - 1
                    precondition(t >= 0 && t < stackItems.count, "Index out of range")
                    var top = stackItems[t]
                    var topTangent = stackItemsTangent[t]
                    // stack.top += right
                    top += right
                    topTangent += rightTangent
                    // items[items.count - 1] = newValue
                    stackItems[t] = top
                    stackItemsTangent[t] = topTangent
                } else {
                    // case 3:
                    if instruction == 3 {
                        // items.removeLast()
                        precondition(stackItems.count > 0, "Can't remove last element from an empty collection")
                        let right = stackItems.removeLast()
                        let rightTangent = stackItemsTangent.removeLast()
                        // items[items.count - 1]
                        let t = stackItems.count - 1
                        precondition(t >= 0 && t < stackItems.count, "Index out of range")
                        let top = stackItems[t]
                        var topTangent = stackItemsTangent[t]
                        // stack.top *= right
                        let top2 = top * right
                        topTangent = topTangent * right + rightTangent * top
                        // items[items.count - 1] = newValue
                        stackItems[t] = top2
                        stackItemsTangent[t] = topTangent
                    } else {
                        // case 4: stack.top = sin(stack.top)
                        if instruction == 4 {
                            // items[items.count - 1]
                            let t = stackItems.count - 1
                            precondition(t >= 0 && t < stackItems.count, "Index out of range")
                            let result = stackItems[t]
                            let resultTangent = stackItemsTangent[t]
                            // stack.top = sin(stack.top)
                            let top = sin(result)
                            let topTangent = resultTangent * cos(result)
                            // items[items.count - 1] = newValue
                            stackItems[t] = top
                            stackItemsTangent[t] = topTangent
                        } else {
                            // items[index]
                            precondition(0 < stackItems.count, "Index out of range")
                            // items[index] = newValue
                            stackItems[0] *= 2.0
                            stackItemsTangent[0] *= 2.0
                        }
                    }
                }
            }
        }
        i &+= 1
    }
    // items.removeLast()
    precondition(stackItems.count > 0, "Can't remove last element from an empty collection")
    let result = stackItems.removeLast()
    let resultTangent = stackItemsTangent.removeLast()
    // for item in items { sum += item }
    let count = stackItems.count
    i = 0
    var sum = 0.0
    var sumTangent = 0.0
    while i < count {
        let item = stackItems[i]
        let itemTangent = stackItemsTangent[i]
        // sum += item
        sum += item
        sumTangent += itemTangent
        i &+= 1
    }
    // return sum * 0.5
    var result2 = sum * 0.5
    var resultTangent2 = sumTangent * 0.5
    // return stack.pop() + stack.total * Double(stack.depth)
    let t = Double(stackDepth)
    result2 = result + result2 * t
    resultTangent2 = resultTangent + resultTangent2 * t
    return (result2, resultTangent2)
}

private func executeVJPCore(
    _ program: UnsafePointer<Int>,
    _ programCount: Int,
    _ x: Double,
    _ resultCotangent: Double
) -> (Double, Double) {
    // Forward sweep
    // init() {}
    var stackItems = AutoDiff.Buffer<Double>()
    defer { stackItems.deallocate() }
    let stackItemsCount = stackItems.count
    stackItems.removeAll()
    var tCache = AutoDiff.Buffer<Int>(repeating: 0, count: programCount)
    defer { tCache.deallocate() }
    var rightCache = AutoDiff.Buffer<Double>(repeating: 0.0, count: programCount)
    defer { rightCache.deallocate() }
    var tCache2 = AutoDiff.Buffer<Int>(repeating: 0, count: programCount)
    defer { tCache2.deallocate() }
    var topCache = AutoDiff.Buffer<Double>(repeating: 0.0, count: programCount)
    defer { topCache.deallocate() }
    var tCache3 = AutoDiff.Buffer<Int>(repeating: 0, count: programCount)
    defer { tCache3.deallocate() }
    var resultCache = AutoDiff.Buffer<Double>(repeating: 0.0, count: programCount)
    defer { resultCache.deallocate() }
    // for instruction in program
    var i = 0
    var stackDepth = 0
    while i < programCount {
        let instruction = program[i]
        // case 0: stack.push(x)
        if instruction == 0 {
            // items.append(item)
            stackItems.append(x)
            // depth = max(depth, items.count)
            let t = stackItems.count
            if t >= stackDepth {
                stackDepth = t
            }
        } else {
            // case 1: stack.push(2.5)
            if instruction == 1 {
                // items.append(item)
                stackItems.append(2.5)
                // depth = max(depth, items.count)
                let t = stackItems.count
                if t >= stackDepth {
                    stackDepth = t
                }
            } else {
                // case 2:
                if instruction == 2 {
                    // items.removeLast()
                    precondition(stackItems.count > 0, "Can't remove last element from an empty collection")
                    let right = stackItems.removeLast()
                    // items[items.count - 1]
                    let t = stackItems.count - 1
                    precondition(t >= 0 && t < stackItems.count, "Index out of range")
                    var top = stackItems[t]
                    // stack.top += right
                    top += right
                    // items[items.count - 1] = newValue
                    stackItems[t] = top
                    tCache[i] = t
                } else {
                    // case 3:
                    if instruction == 3 {
                        // items.removeLast()
                        precondition(stackItems.count > 0, "Can't remove last element from an empty collection")
                        let right = stackItems.removeLast()
                        // items[items.count - 1]
                        let t = stackItems.count - 1
                        precondition(t >= 0 && t < stackItems.count, "Index out of range")
                        let top = stackItems[t]
                        // stack.top *= right
                        let top2 = top * right
                        // items[items.count - 1] = newValue
                        stackItems[t] = top2
                        rightCache[i] = right
                        tCache2[i] = t
                        topCache[i] = top
                    } else {
                        // case 4: stack.top = sin(stack.top)
                        if instruction == 4 {
                            // items[items.count - 1]
                            let t = stackItems.count - 1
                            precondition(t >= 0 && t < stackItems.count, "Index out of range")
                            let result = stackItems[t]
                            // stack.top = sin(stack.top)
                            let top = sin(result)
                            // items[items.count - 1] = newValue
                            stackItems[t] = top
                            tCache3[i] = t
                            resultCache[i] = result
                        } else {
                            // items[index]
                            precondition(0 < stackItems.count, "Index out of range")
                            // items[index] = newValue
                            stackItems[0] *= 2.0
                        }
                    }
                }
            }
        }
        i &+= 1
    }
    // items.removeLast()
    precondition(stackItems.count > 0, "Can't remove last element from an empty collection")
    var result = stackItems.removeLast()
    // for item in items { sum += item }
    let count = stackItems.count
    i = 0
    var sum = 0.0
    while i < count {
        let item = stackItems[i]
        // sum += item
        sum += item
        i &+= 1
    }
    // return sum * 0.5
    var result2 = sum * 0.5
    // return stack.pop() + stack.total * Double(stack.depth)
    let t = Double(stackDepth)
    result2 = result + result2 * t
    var stackItemsAdjoint = AutoDiff.Buffer<Double>(repeating: 0.0, count: count)
    defer { stackItemsAdjoint.deallocate() }
    var resultAdjoint = resultCotangent * t
    // return sum * 0.5
    let sumAdjoint = resultAdjoint * 0.5

    // Return sweep
    // for item in items { sum += item }
    i = 0
    while i < count {
        stackItemsAdjoint[i] += sumAdjoint
        i &+= 1
    }
    // items.removeLast()
    stackItemsAdjoint.append(resultCotangent)
    // for instruction in program
    i = programCount
    var xAdjoint = 0.0
    while i > 0 {
        i &-= 1
        let instruction = program[i]
        // case 0: stack.push(x)
        if instruction == 0 {
            // items.append(item)
            let xAdjoint2 = stackItemsAdjoint.removeLast()
            xAdjoint += xAdjoint2
        } else {
            // case 1: stack.push(2.5)
            if instruction == 1 {
                // items.append(item)
                stackItemsAdjoint.removeLast()
            } else {
                // case 2:
                if instruction == 2 {
                    let t2 = tCache[i]
                    // items[items.count - 1] = newValue
                    let topAdjoint = stackItemsAdjoint[t2]
                    stackItemsAdjoint[t2] = 0.0
                    // items[items.count - 1]
                    stackItemsAdjoint[t2] += topAdjoint
                    // items.removeLast()
                    stackItemsAdjoint.append(topAdjoint)
                } else {
                    // case 3:
                    if instruction == 3 {
                        let right = rightCache[i]
                        let t2 = tCache2[i]
                        let top = topCache[i]
                        // items[items.count - 1] = newValue
                        let topAdjoint = stackItemsAdjoint[t2]
                        stackItemsAdjoint[t2] = 0.0
                        // stack.top *= right
                        let topAdjoint2 = topAdjoint * right
                        let rightAdjoint = topAdjoint * top
                        // items[items.count - 1]
                        stackItemsAdjoint[t2] += topAdjoint2
                        // items.removeLast()
                        stackItemsAdjoint.append(rightAdjoint)
                    } else {
                        // case 4: stack.top = sin(stack.top)
                        if instruction == 4 {
                            let t2 = tCache3[i]
                            result = resultCache[i]
                            // items[items.count - 1] = newValue
                            let topAdjoint = stackItemsAdjoint[t2]
                            stackItemsAdjoint[t2] = 0.0
                            // stack.top = sin(stack.top)
                            resultAdjoint = topAdjoint * cos(result)
                            // items[items.count - 1]
                            stackItemsAdjoint[t2] += resultAdjoint
                        } else {
                            // items[index] = newValue
                            let elementAdjoint = stackItemsAdjoint[0]
                            stackItemsAdjoint[0] = 0.0
                            // items[index]
                            stackItemsAdjoint[0] += elementAdjoint * 2.0
                        }
                    }
                }
            }
        }
    }
    // init() {}
    stackItemsAdjoint.removeAll()
    stackItemsAdjoint.resize(to: stackItemsCount, filling: 0.0)
    return (result2, xAdjoint)
}

private func executeGradientCore(
    _ program: UnsafePointer<Int>,
    _ programCount: Int,
    _ x: Double,
    _ resultCotangent: Double
) -> Double {
    // Forward sweep
    // init() {}
    var stackItems = AutoDiff.Buffer<Double>()
    defer { stackItems.deallocate() }
    let stackItemsCount = stackItems.count
    stackItems.removeAll()
    var tCache = AutoDiff.Buffer<Int>(repeating: 0, count: programCount)
    defer { tCache.deallocate() }
    var rightCache = AutoDiff.Buffer<Double>(repeating: 0.0, count: programCount)
    defer { rightCache.deallocate() }
    var tCache2 = AutoDiff.Buffer<Int>(repeating: 0, count: programCount)
    defer { tCache2.deallocate() }
    var topCache = AutoDiff.Buffer<Double>(repeating: 0.0, count: programCount)
    defer { topCache.deallocate() }
    var tCache3 = AutoDiff.Buffer<Int>(repeating: 0, count: programCount)
    defer { tCache3.deallocate() }
    var resultCache = AutoDiff.Buffer<Double>(repeating: 0.0, count: programCount)
    defer { resultCache.deallocate() }
    // for instruction in program
    var i = 0
    var stackDepth = 0
    while i < programCount {
        let instruction = program[i]
        // case 0: stack.push(x)
        if instruction == 0 {
            // items.append(item)
            stackItems.append(x)
            // depth = max(depth, items.count)
            let t = stackItems.count
            if t >= stackDepth {
                stackDepth = t
            }
        } else {
            // case 1: stack.push(2.5)
            if instruction == 1 {
                // items.append(item)
                stackItems.append(2.5)
                // depth = max(depth, items.count)
                let t = stackItems.count
                if t >= stackDepth {
                    stackDepth = t
                }
            } else {
                // case 2:
                if instruction == 2 {
                    // items.removeLast()
                    precondition(stackItems.count > 0, "Can't remove last element from an empty collection")
                    let right = stackItems.removeLast()
                    // items[items.count - 1]
                    let t = stackItems.count - 1
                    precondition(t >= 0 && t < stackItems.count, "Index out of range")
                    var top = stackItems[t]
                    // stack.top += right
                    top += right
                    // items[items.count - 1] = newValue
                    stackItems[t] = top
                    tCache[i] = t
                } else {
                    // case 3:
                    if instruction == 3 {
                        // items.removeLast()
                        precondition(stackItems.count > 0, "Can't remove last element from an empty collection")
                        let right = stackItems.removeLast()
                        // items[items.count - 1]
                        let t = stackItems.count - 1
                        precondition(t >= 0 && t < stackItems.count, "Index out of range")
                        let top = stackItems[t]
                        // stack.top *= right
                        let top2 = top * right
                        // items[items.count - 1] = newValue
                        stackItems[t] = top2
                        rightCache[i] = right
                        tCache2[i] = t
                        topCache[i] = top
                    } else {
                        // case 4: stack.top = sin(stack.top)
                        if instruction == 4 {
                            // items[items.count - 1]
                            let t = stackItems.count - 1
                            precondition(t >= 0 && t < stackItems.count, "Index out of range")
                            let result = stackItems[t]
                            // stack.top = sin(stack.top)
                            let top = sin(result)
                            // items[items.count - 1] = newValue
                            stackItems[t] = top
                            tCache3[i] = t
                            resultCache[i] = result
                        } else {
                            // items[index]
                            precondition(0 < stackItems.count, "Index out of range")
                            // items[index] = newValue
                            stackItems[0] *= 2.0
                        }
                    }
                }
            }
        }
        i &+= 1
    }
    // items.removeLast()
    precondition(stackItems.count > 0, "Can't remove last element from an empty collection")
    stackItems.removeLast()
    // for item in items { sum += item }
    let count = stackItems.count
    var stackItemsAdjoint = AutoDiff.Buffer<Double>(repeating: 0.0, count: count)
    defer { stackItemsAdjoint.deallocate() }
    // return stack.pop() + stack.total * Double(stack.depth)
    var resultAdjoint = resultCotangent * Double(stackDepth)
    // return sum * 0.5
    let sumAdjoint = resultAdjoint * 0.5

    // Return sweep
    // for item in items { sum += item }
    i = 0
    while i < count {
        stackItemsAdjoint[i] += sumAdjoint
        i &+= 1
    }
    // items.removeLast()
    stackItemsAdjoint.append(resultCotangent)
    // for instruction in program
    i = programCount
    var xAdjoint = 0.0
    while i > 0 {
        i &-= 1
        let instruction = program[i]
        // case 0: stack.push(x)
        if instruction == 0 {
            // items.append(item)
            let xAdjoint2 = stackItemsAdjoint.removeLast()
            xAdjoint += xAdjoint2
        } else {
            // case 1: stack.push(2.5)
            if instruction == 1 {
                // items.append(item)
                stackItemsAdjoint.removeLast()
            } else {
                // case 2:
                if instruction == 2 {
                    let t = tCache[i]
                    // items[items.count - 1] = newValue
                    let topAdjoint = stackItemsAdjoint[t]
                    stackItemsAdjoint[t] = 0.0
                    // items[items.count - 1]
                    stackItemsAdjoint[t] += topAdjoint
                    // items.removeLast()
                    stackItemsAdjoint.append(topAdjoint)
                } else {
                    // case 3:
                    if instruction == 3 {
                        let right = rightCache[i]
                        let t = tCache2[i]
                        let top = topCache[i]
                        // items[items.count - 1] = newValue
                        let topAdjoint = stackItemsAdjoint[t]
                        stackItemsAdjoint[t] = 0.0
                        // stack.top *= right
                        let topAdjoint2 = topAdjoint * right
                        let rightAdjoint = topAdjoint * top
                        // items[items.count - 1]
                        stackItemsAdjoint[t] += topAdjoint2
                        // items.removeLast()
                        stackItemsAdjoint.append(rightAdjoint)
                    } else {
                        // case 4: stack.top = sin(stack.top)
                        if instruction == 4 {
                            let t = tCache3[i]
                            let result = resultCache[i]
                            // items[items.count - 1] = newValue
                            let topAdjoint = stackItemsAdjoint[t]
                            stackItemsAdjoint[t] = 0.0
                            // stack.top = sin(stack.top)
                            resultAdjoint = topAdjoint * cos(result)
                            // items[items.count - 1]
                            stackItemsAdjoint[t] += resultAdjoint
                        } else {
                            // items[index] = newValue
                            let elementAdjoint = stackItemsAdjoint[0]
                            stackItemsAdjoint[0] = 0.0
                            // items[index]
                            stackItemsAdjoint[0] += elementAdjoint * 2.0
                        }
                    }
                }
            }
        }
    }
    // init() {}
    stackItemsAdjoint.removeAll()
    stackItemsAdjoint.resize(to: stackItemsCount, filling: 0.0)
    return xAdjoint
}

private func executeVJPJVP(
    _ program: UnsafePointer<Int>,
    _ programCount: Int,
    _ x: Double,
    _ resultCotangent: Double,
    _ xTangent: Double
) -> (Double, Double, Double, Double) {
    // Forward sweep
    // init() {}
    var stackItems = AutoDiff.Buffer<Double>()
    defer { stackItems.deallocate() }
    var stackItemsTangent = AutoDiff.Buffer<Double>()
    defer { stackItemsTangent.deallocate() }
    let stackItemsCount = stackItems.count
    stackItems.removeAll()
    stackItemsTangent.removeAll()
    var tCache = AutoDiff.Buffer<Int>(repeating: 0, count: programCount)
    defer { tCache.deallocate() }
    var rightCache = AutoDiff.Buffer<Double>(repeating: 0.0, count: programCount)
    defer { rightCache.deallocate() }
    var rightCacheTangent = AutoDiff.Buffer<Double>(repeating: 0.0, count: programCount)
    defer { rightCacheTangent.deallocate() }
    var tCache2 = AutoDiff.Buffer<Int>(repeating: 0, count: programCount)
    defer { tCache2.deallocate() }
    var topCache = AutoDiff.Buffer<Double>(repeating: 0.0, count: programCount)
    defer { topCache.deallocate() }
    var topCacheTangent = AutoDiff.Buffer<Double>(repeating: 0.0, count: programCount)
    defer { topCacheTangent.deallocate() }
    var tCache3 = AutoDiff.Buffer<Int>(repeating: 0, count: programCount)
    defer { tCache3.deallocate() }
    var resultCache = AutoDiff.Buffer<Double>(repeating: 0.0, count: programCount)
    defer { resultCache.deallocate() }
    var resultCacheTangent = AutoDiff.Buffer<Double>(repeating: 0.0, count: programCount)
    defer { resultCacheTangent.deallocate() }
    // for instruction in program
    var i = 0
    var stackDepth = 0
    while i < programCount {
        let instruction = program[i]
        // case 0: stack.push(x)
        if instruction == 0 {
            // items.append(item)
            stackItems.append(x)
            stackItemsTangent.append(xTangent)
            // depth = max(depth, items.count)
            let t = stackItems.count
            if t >= stackDepth {
                stackDepth = t
            }
        } else {
            // case 1: stack.push(2.5)
            if instruction == 1 {
                // items.append(item)
                stackItems.append(2.5)
                stackItemsTangent.append(0.0)
                // depth = max(depth, items.count)
                let t = stackItems.count
                if t >= stackDepth {
                    stackDepth = t
                }
            } else {
                // case 2:
                if instruction == 2 {
                    // items.removeLast()
                    precondition(stackItems.count > 0, "Can't remove last element from an empty collection")
                    let right = stackItems.removeLast()
                    let rightTangent = stackItemsTangent.removeLast()
                    // items[items.count - 1]
                    let t = stackItems.count - 1
                    precondition(t >= 0 && t < stackItems.count, "Index out of range")
                    var top = stackItems[t]
                    var topTangent = stackItemsTangent[t]
                    // stack.top += right
                    top += right
                    topTangent += rightTangent
                    // items[items.count - 1] = newValue
                    stackItems[t] = top
                    stackItemsTangent[t] = topTangent
                    tCache[i] = t
                } else {
                    // case 3:
                    if instruction == 3 {
                        // items.removeLast()
                        precondition(stackItems.count > 0, "Can't remove last element from an empty collection")
                        let right = stackItems.removeLast()
                        let rightTangent = stackItemsTangent.removeLast()
                        // items[items.count - 1]
                        let t = stackItems.count - 1
                        precondition(t >= 0 && t < stackItems.count, "Index out of range")
                        let top = stackItems[t]
                        let topTangent = stackItemsTangent[t]
                        // stack.top *= right
                        let top2 = top * right
                        let topTangent2 = topTangent * right + rightTangent * top
                        // items[items.count - 1] = newValue
                        stackItems[t] = top2
                        stackItemsTangent[t] = topTangent2
                        rightCache[i] = right
                        rightCacheTangent[i] = rightTangent
                        tCache2[i] = t
                        topCache[i] = top
                        topCacheTangent[i] = topTangent
                    } else {
                        // case 4: stack.top = sin(stack.top)
                        if instruction == 4 {
                            // items[items.count - 1]
                            let t = stackItems.count - 1
                            precondition(t >= 0 && t < stackItems.count, "Index out of range")
                            let result = stackItems[t]
                            let resultTangent = stackItemsTangent[t]
                            // stack.top = sin(stack.top)
                            let top = sin(result)
                            let topTangent = resultTangent * cos(result)
                            // items[items.count - 1] = newValue
                            stackItems[t] = top
                            stackItemsTangent[t] = topTangent
                            tCache3[i] = t
                            resultCache[i] = result
                            resultCacheTangent[i] = resultTangent
                        } else {
                            // items[index]
                            precondition(0 < stackItems.count, "Index out of range")
                            // items[index] = newValue
                            stackItems[0] *= 2.0
                            stackItemsTangent[0] *= 2.0
                        }
                    }
                }
            }
        }
        i &+= 1
    }
    // items.removeLast()
    precondition(stackItems.count > 0, "Can't remove last element from an empty collection")
    var result = stackItems.removeLast()
    var resultTangent = stackItemsTangent.removeLast()
    // for item in items { sum += item }
    let count = stackItems.count
    i = 0
    var sum = 0.0
    var sumTangent = 0.0
    while i < count {
        let item = stackItems[i]
        let itemTangent = stackItemsTangent[i]
        // sum += item
        sum += item
        sumTangent += itemTangent
        i &+= 1
    }
    // return sum * 0.5
    var result2 = sum * 0.5
    var resultTangent2 = sumTangent * 0.5
    // return stack.pop() + stack.total * Double(stack.depth)
    let t = Double(stackDepth)
    result2 = result + result2 * t
    resultTangent2 = resultTangent + resultTangent2 * t
    var stackItemsAdjoint = AutoDiff.Buffer<Double>(repeating: 0.0, count: count)
    defer { stackItemsAdjoint.deallocate() }
    var stackItemsAdjointTangent = AutoDiff.Buffer<Double>(repeating: 0.0, count: count)
    defer { stackItemsAdjointTangent.deallocate() }
    var resultAdjoint = resultCotangent * t
    // return sum * 0.5
    let sumAdjoint = resultAdjoint * 0.5

    // Return sweep
    // for item in items { sum += item }
    i = 0
    while i < count {
        stackItemsAdjoint[i] += sumAdjoint
        i &+= 1
    }
    // items.removeLast()
    stackItemsAdjoint.append(resultCotangent)
    stackItemsAdjointTangent.append(0.0)
    // for instruction in program
    i = programCount
    var xAdjoint = 0.0
    var xAdjointTangent = 0.0
    while i > 0 {
        i &-= 1
        let instruction = program[i]
        // case 0: stack.push(x)
        if instruction == 0 {
            // items.append(item)
            let xAdjoint2 = stackItemsAdjoint.removeLast()
            let xAdjointTangent2 = stackItemsAdjointTangent.removeLast()
            xAdjoint += xAdjoint2
            xAdjointTangent += xAdjointTangent2
        } else {
            // case 1: stack.push(2.5)
            if instruction == 1 {
                // items.append(item)
                stackItemsAdjoint.removeLast()
                stackItemsAdjointTangent.removeLast()
            } else {
                // case 2:
                if instruction == 2 {
                    let t2 = tCache[i]
                    // items[items.count - 1] = newValue
                    let topAdjoint = stackItemsAdjoint[t2]
                    let topAdjointTangent = stackItemsAdjointTangent[t2]
                    stackItemsAdjoint[t2] = 0.0
                    stackItemsAdjointTangent[t2] = 0.0
                    // items[items.count - 1]
                    stackItemsAdjoint[t2] += topAdjoint
                    stackItemsAdjointTangent[t2] += topAdjointTangent
                    // items.removeLast()
                    stackItemsAdjoint.append(topAdjoint)
                    stackItemsAdjointTangent.append(topAdjointTangent)
                } else {
                    // case 3:
                    if instruction == 3 {
                        let right = rightCache[i]
                        let rightTangent = rightCacheTangent[i]
                        let t2 = tCache2[i]
                        let top = topCache[i]
                        let topTangent = topCacheTangent[i]
                        // items[items.count - 1] = newValue
                        let topAdjoint = stackItemsAdjoint[t2]
                        let topAdjointTangent = stackItemsAdjointTangent[t2]
                        stackItemsAdjoint[t2] = 0.0
                        stackItemsAdjointTangent[t2] = 0.0
                        // stack.top *= right
                        let topAdjoint2 = topAdjoint * right
                        let topAdjointTangent2 = topAdjointTangent * right + rightTangent * topAdjoint
                        let rightAdjoint = topAdjoint * top
                        let rightAdjointTangent = topAdjointTangent * top + topTangent * topAdjoint
                        // items[items.count - 1]
                        stackItemsAdjoint[t2] += topAdjoint2
                        stackItemsAdjointTangent[t2] += topAdjointTangent2
                        // items.removeLast()
                        stackItemsAdjoint.append(rightAdjoint)
                        stackItemsAdjointTangent.append(rightAdjointTangent)
                    } else {
                        // case 4: stack.top = sin(stack.top)
                        if instruction == 4 {
                            let t2 = tCache3[i]
                            result = resultCache[i]
                            resultTangent = resultCacheTangent[i]
                            // items[items.count - 1] = newValue
                            let topAdjoint = stackItemsAdjoint[t2]
                            let topAdjointTangent = stackItemsAdjointTangent[t2]
                            stackItemsAdjoint[t2] = 0.0
                            stackItemsAdjointTangent[t2] = 0.0
                            // stack.top = sin(stack.top)
                            let t3 = cos(result)
                            resultAdjoint = topAdjoint * t3
                            let resultAdjointTangent = topAdjointTangent * t3
                                + resultTangent * (-sin(result)) * topAdjoint
                            // items[items.count - 1]
                            stackItemsAdjoint[t2] += resultAdjoint
                            stackItemsAdjointTangent[t2] += resultAdjointTangent
                        } else {
                            // items[index] = newValue
                            let elementAdjoint = stackItemsAdjoint[0]
                            let elementAdjointTangent = stackItemsAdjointTangent[0]
                            stackItemsAdjoint[0] = 0.0
                            stackItemsAdjointTangent[0] = 0.0
                            // items[index]
                            stackItemsAdjoint[0] += elementAdjoint * 2.0
                            stackItemsAdjointTangent[0] += elementAdjointTangent * 2.0
                        }
                    }
                }
            }
        }
    }
    // init() {}
    stackItemsAdjoint.removeAll()
    stackItemsAdjoint.resize(to: stackItemsCount, filling: 0.0)
    stackItemsAdjointTangent.removeAll()
    stackItemsAdjointTangent.resize(to: stackItemsCount, filling: 0.0)
    return (result2, xAdjoint, resultTangent2, xAdjointTangent)
}

/// The value of `contained(_:_:)`, and its derivative along a tangent of its arguments.
func containedJVP(
    _ x: Double,
    _ spot: Spot,
    along tangent: (x: Double, spot: Spot.TangentVector)
) -> (value: Double, tangent: Double) {
    let spotX = spot.x
    let spotY = spot.y
    let xTangent = tangent.x
    let spotXTangent = tangent.spot.x
    let spotYTangent = tangent.spot.y
    // var pair = Both(first: x * x, second: "a name")
    let pairFirst = x * x
    var pairFirstTangent = xTangent * x
    pairFirstTangent += pairFirstTangent
    _ = "a name"
    // nested.second *= Double(Both<Int, Int>.names[1])
    let nestedSecond = x * 2.0
    let nestedSecondTangent = xTangent * 2.0
    // Both(first: factor * pair.first, second: pair.second + 1)
    let twinSecond = nestedSecond + 1.0
    // Self(value: value + value, tag: tag)
    var result = x + x
    var resultTangent = xTangent + xTangent
    // Labelled<Scalar, Other>(value: value * value, tag: other)
    let labelledValue = result * result
    var labelledValueTangent = resultTangent * result
    labelledValueTangent += labelledValueTangent
    // init() {}
    var stackItemsFirst = AutoDiff.Buffer<Double>()
    defer { stackItemsFirst.deallocate() }
    var stackItemsFirstTangent = AutoDiff.Buffer<Double>()
    defer { stackItemsFirstTangent.deallocate() }
    var stackItemsSecondX = AutoDiff.Buffer<Double>()
    defer { stackItemsSecondX.deallocate() }
    var stackItemsSecondXTangent = AutoDiff.Buffer<Double>()
    defer { stackItemsSecondXTangent.deallocate() }
    var stackItemsSecondY = AutoDiff.Buffer<Double>()
    defer { stackItemsSecondY.deallocate() }
    var stackItemsSecondYTangent = AutoDiff.Buffer<Double>()
    defer { stackItemsSecondYTangent.deallocate() }
    var resultItemsFirst = AutoDiff.Buffer<Double>()
    defer { resultItemsFirst.deallocate() }
    var resultItemsFirstTangent = AutoDiff.Buffer<Double>()
    defer { resultItemsFirstTangent.deallocate() }
    var resultItemsSecondX = AutoDiff.Buffer<Double>()
    defer { resultItemsSecondX.deallocate() }
    var resultItemsSecondXTangent = AutoDiff.Buffer<Double>()
    defer { resultItemsSecondXTangent.deallocate() }
    var resultItemsSecondY = AutoDiff.Buffer<Double>()
    defer { resultItemsSecondY.deallocate() }
    var resultItemsSecondYTangent = AutoDiff.Buffer<Double>()
    defer { resultItemsSecondYTangent.deallocate() }
    Swift.swap(&stackItemsFirst, &resultItemsFirst)
    Swift.swap(&stackItemsFirstTangent, &resultItemsFirstTangent)
    Swift.swap(&stackItemsSecondX, &resultItemsSecondX)
    Swift.swap(&stackItemsSecondXTangent, &resultItemsSecondXTangent)
    Swift.swap(&stackItemsSecondY, &resultItemsSecondY)
    Swift.swap(&stackItemsSecondYTangent, &resultItemsSecondYTangent)
    // items.append(item)
    stackItemsFirst.append(x)
    stackItemsFirstTangent.append(xTangent)
    stackItemsSecondX.append(spotX)
    stackItemsSecondXTangent.append(spotXTangent)
    stackItemsSecondY.append(spotY)
    stackItemsSecondYTangent.append(spotYTangent)
    stackItemsFirst.append(spotX)
    stackItemsFirstTangent.append(spotXTangent)
    stackItemsSecondX.append(x)
    stackItemsSecondXTangent.append(xTangent)
    stackItemsSecondY.append(2.0)
    stackItemsSecondYTangent.append(0.0)
    // depth = max(depth, items.count)
    let t = stackItemsFirst.count
    // items[items.count - 1]
    let t2 = t - 1
    precondition(t2 >= 0 && t2 < stackItemsFirst.count, "Index out of range")
    let topSecondY = stackItemsSecondY[t2]
    var topSecondYTangent = stackItemsSecondYTangent[t2]
    // stack.top.second.y *= x
    let topSecondY2 = topSecondY * x
    topSecondYTangent = topSecondYTangent * x + xTangent * topSecondY
    // items[items.count - 1] = newValue
    stackItemsSecondY[t2] = topSecondY2
    stackItemsSecondYTangent[t2] = topSecondYTangent
    // let rows = Stack([[x, x * x], [spot.y]])
    var array = AutoDiff.Buffer<Int>()
    defer { array.deallocate() }
    var array2 = AutoDiff.Buffer<Int>()
    defer { array2.deallocate() }
    var array3 = AutoDiff.Buffer<Double>()
    defer { array3.deallocate() }
    var arrayTangent = AutoDiff.Buffer<Double>()
    defer { arrayTangent.deallocate() }
    var array4 = AutoDiff.Buffer<Double>([x, pairFirst])
    defer { array4.deallocate() }
    var arrayTangent2 = AutoDiff.Buffer<Double>([xTangent, pairFirstTangent])
    defer { arrayTangent2.deallocate() }
    var start = array3.count
    var i = 0
    while i < 2 {
        array3.append(array4[i])
        arrayTangent.append(arrayTangent2[i])
        i &+= 1
    }
    array.append(start)
    array2.append(2)
    var array5 = AutoDiff.Buffer<Double>([spotY])
    defer { array5.deallocate() }
    var arrayTangent3 = AutoDiff.Buffer<Double>([spotYTangent])
    defer { arrayTangent3.deallocate() }
    start = array3.count
    i = 0
    while i < 1 {
        array3.append(array5[i])
        arrayTangent.append(arrayTangent3[i])
        i &+= 1
    }
    array.append(start)
    array2.append(1)
    // init(_ items: [Element])
    var rowsItemsStarts = AutoDiff.Buffer<Int>()
    defer { rowsItemsStarts.deallocate() }
    var rowsItemsCounts = AutoDiff.Buffer<Int>()
    defer { rowsItemsCounts.deallocate() }
    var rowsItems = AutoDiff.Buffer<Double>()
    defer { rowsItems.deallocate() }
    var rowsItemsTangent = AutoDiff.Buffer<Double>()
    defer { rowsItemsTangent.deallocate() }
    var resultItemsStarts = AutoDiff.Buffer<Int>()
    defer { resultItemsStarts.deallocate() }
    var resultItemsCounts = AutoDiff.Buffer<Int>()
    defer { resultItemsCounts.deallocate() }
    var resultItems = AutoDiff.Buffer<Double>()
    defer { resultItems.deallocate() }
    var resultItemsTangent = AutoDiff.Buffer<Double>()
    defer { resultItemsTangent.deallocate() }
    Swift.swap(&rowsItemsStarts, &resultItemsStarts)
    Swift.swap(&rowsItemsCounts, &resultItemsCounts)
    Swift.swap(&rowsItems, &resultItems)
    Swift.swap(&rowsItemsTangent, &resultItemsTangent)
    // self.items = items
    Swift.swap(&rowsItemsStarts, &array)
    Swift.swap(&rowsItemsCounts, &array2)
    Swift.swap(&rowsItems, &array3)
    Swift.swap(&rowsItemsTangent, &arrayTangent)
    // second * x
    result = twinSecond * x
    resultTangent = nestedSecondTangent * x + xTangent * twinSecond
    // var sum = twin.scaled(x) + twin.certainty() + labelled.value * labelled.tag.first + nested.first.first.x
    var sum = result + 2.5 + labelledValue * nestedSecond + spotX
    var sumTangent = resultTangent + (labelledValueTangent * nestedSecond + nestedSecondTangent * labelledValue)
        + spotXTangent
    // for item in stack.items { sum += item.first * item.second.length * rows[0][1] }
    i = 0
    while i < t {
        precondition(i < stackItemsFirst.count, "Index out of range")
        let itemFirst = stackItemsFirst[i]
        let itemFirstTangent = stackItemsFirstTangent[i]
        let itemSecondX = stackItemsSecondX[i]
        let itemSecondXTangent = stackItemsSecondXTangent[i]
        let itemSecondY = stackItemsSecondY[i]
        let itemSecondYTangent = stackItemsSecondYTangent[i]
        // x * x + y * y
        let tTangent = itemSecondXTangent * itemSecondX
        let tTangent2 = itemSecondYTangent * itemSecondY
        result = itemSecondX * itemSecondX + itemSecondY * itemSecondY
        resultTangent = tTangent + tTangent + (tTangent2 + tTangent2)
        // sum += item.first * item.second.length * rows[0][1]
        let t3 = itemFirst * result
        // items[index]
        precondition(0 < rowsItemsStarts.count, "Index out of range")
        start = rowsItemsStarts[0]
        let count = rowsItemsCounts[0]
        var result2 = AutoDiff.Buffer<Double>(repeating: 0.0, count: count)
        defer { result2.deallocate() }
        var resultTangent2 = AutoDiff.Buffer<Double>(repeating: 0.0, count: count)
        defer { resultTangent2.deallocate() }
        var i2 = 0
        while i2 < count {
            let k = start &+ i2
            result2[i2] = rowsItems[k]
            resultTangent2[i2] = rowsItemsTangent[k]
            i2 &+= 1
        }
        // sum += item.first * item.second.length * rows[0][1]
        precondition(1 < result2.count, "Index out of range")
        let element = result2[1]
        sum += t3 * element
        sumTangent += (itemFirstTangent * result + resultTangent * itemFirst) * element + resultTangent2[1] * t3
        i &+= 1
    }
    // var stack = Stack([x])
    var array6 = AutoDiff.Buffer<Double>([x])
    defer { array6.deallocate() }
    var arrayTangent4 = AutoDiff.Buffer<Double>([xTangent])
    defer { arrayTangent4.deallocate() }
    // init(_ items: [Element])
    var stackItems = AutoDiff.Buffer<Double>()
    defer { stackItems.deallocate() }
    var stackItemsTangent = AutoDiff.Buffer<Double>()
    defer { stackItemsTangent.deallocate() }
    stackItems.removeAll()
    stackItemsTangent.removeAll()
    // self.items = items
    Swift.swap(&stackItems, &array6)
    Swift.swap(&stackItemsTangent, &arrayTangent4)
    // items.append(item)
    stackItems.append(pairFirst)
    stackItemsTangent.append(pairFirstTangent)
    // depth = max(depth, items.count)
    let t3 = stackItems.count
    // for item in items { sum += item }
    i = 0
    var sum2 = 0.0
    var sumTangent2 = 0.0
    while i < t3 {
        let item = stackItems[i]
        let itemTangent = stackItemsTangent[i]
        // sum += item
        sum2 += item
        sumTangent2 += itemTangent
        i &+= 1
    }
    // return sum * 0.5
    result = sum2 * 0.5
    resultTangent = sumTangent2 * 0.5
    // return pair.first.total * pair.second
    var result2 = result * x
    resultTangent = resultTangent * x + xTangent * result
    // var stack = Stack([x])
    var array7 = AutoDiff.Buffer<Float>([3.0])
    defer { array7.deallocate() }
    // init(_ items: [Element])
    var stackItems2 = AutoDiff.Buffer<Float>()
    defer { stackItems2.deallocate() }
    stackItems2.removeAll()
    // self.items = items
    Swift.swap(&stackItems2, &array7)
    // items.append(item)
    stackItems2.append(9.0)
    // depth = max(depth, items.count)
    let t4 = stackItems2.count
    // for item in items { sum += item }
    i = 0
    var sum3: Float = 0.0
    while i < t4 {
        let item = stackItems2[i]
        // sum += item
        sum3 += item
        i &+= 1
    }
    // return sum * 0.5
    var result3 = sum3 * 0.5
    // return pair.first.total * pair.second
    result3 *= 3.0
    // return sum + squares(x) + Double(squares(Float(3))) * rows[1][0]
    let t5 = Double(result3)
    // items[index]
    precondition(1 < rowsItemsStarts.count, "Index out of range")
    start = rowsItemsStarts[1]
    let count = rowsItemsCounts[1]
    var result4 = AutoDiff.Buffer<Double>(repeating: 0.0, count: count)
    defer { result4.deallocate() }
    var resultTangent2 = AutoDiff.Buffer<Double>(repeating: 0.0, count: count)
    defer { resultTangent2.deallocate() }
    i = 0
    while i < count {
        let k = start &+ i
        result4[i] = rowsItems[k]
        resultTangent2[i] = rowsItemsTangent[k]
        i &+= 1
    }
    // return sum + squares(x) + Double(squares(Float(3))) * rows[1][0]
    precondition(0 < result4.count, "Index out of range")
    result2 = sum + result2 + t5 * result4[0]
    resultTangent = sumTangent + resultTangent + resultTangent2[0] * t5
    return (result2, resultTangent)
}

/// The value of `contained(_:_:)`, and the cotangent of its arguments for a cotangent of its outcome.
func containedVJP(
    _ x: Double,
    _ spot: Spot,
    cotangent: Double
) -> (value: Double, cotangent: (x: Double, spot: Spot.TangentVector)) {
    let (value, xAdjoint, spotXAdjoint, spotYAdjoint) = containedVJPCore(x, spot.x, spot.y, cotangent)
    return (value, (xAdjoint, Spot.TangentVector(x: spotXAdjoint, y: spotYAdjoint)))
}

/// The gradient of `contained(_:_:)`.
func containedGradient(_ x: Double, _ spot: Spot) -> (x: Double, spot: Spot.TangentVector) {
    let (_, xAdjoint, spotXAdjoint, spotYAdjoint) = containedVJPCore(x, spot.x, spot.y, 1.0)
    return (xAdjoint, Spot.TangentVector(x: spotXAdjoint, y: spotYAdjoint))
}

/// The value and the gradient of `contained(_:_:)`.
func containedValueWithGradient(
    _ x: Double,
    _ spot: Spot
) -> (value: Double, gradient: (x: Double, spot: Spot.TangentVector)) {
    let (value, xAdjoint, spotXAdjoint, spotYAdjoint) = containedVJPCore(x, spot.x, spot.y, 1.0)
    return (value, (xAdjoint, Spot.TangentVector(x: spotXAdjoint, y: spotYAdjoint)))
}

/// The value and the gradient of `contained(_:_:)`, and the product of its Hessian with a direction.
func containedHVP(
    _ x: Double,
    _ spot: Spot,
    along tangent: (x: Double, spot: Spot.TangentVector)
) -> (value: Double, gradient: (x: Double, spot: Spot.TangentVector), product: (x: Double, spot: Spot.TangentVector)) {
    let spotX = spot.x
    let spotY = spot.y
    let xTangent = tangent.x
    let spotXTangent = tangent.spot.x
    let spotYTangent = tangent.spot.y
    // Forward sweep
    // var pair = Both(first: x * x, second: "a name")
    let pairFirst = x * x
    var pairFirstTangent = xTangent * x
    pairFirstTangent += pairFirstTangent
    _ = "a name"
    // nested.second *= Double(Both<Int, Int>.names[1])
    let nestedSecond = x * 2.0
    let nestedSecondTangent = xTangent * 2.0
    // Both(first: factor * pair.first, second: pair.second + 1)
    let twinSecond = nestedSecond + 1.0
    // Self(value: value + value, tag: tag)
    let result = x + x
    let resultTangent = xTangent + xTangent
    // Labelled<Scalar, Other>(value: value * value, tag: other)
    let labelledValue = result * result
    var labelledValueTangent = resultTangent * result
    labelledValueTangent += labelledValueTangent
    // init() {}
    var stackItemsFirst = AutoDiff.Buffer<Double>()
    defer { stackItemsFirst.deallocate() }
    var stackItemsFirstTangent = AutoDiff.Buffer<Double>()
    defer { stackItemsFirstTangent.deallocate() }
    var stackItemsSecondX = AutoDiff.Buffer<Double>()
    defer { stackItemsSecondX.deallocate() }
    var stackItemsSecondXTangent = AutoDiff.Buffer<Double>()
    defer { stackItemsSecondXTangent.deallocate() }
    var stackItemsSecondY = AutoDiff.Buffer<Double>()
    defer { stackItemsSecondY.deallocate() }
    var stackItemsSecondYTangent = AutoDiff.Buffer<Double>()
    defer { stackItemsSecondYTangent.deallocate() }
    var resultItemsFirst = AutoDiff.Buffer<Double>()
    defer { resultItemsFirst.deallocate() }
    var resultItemsFirstTangent = AutoDiff.Buffer<Double>()
    defer { resultItemsFirstTangent.deallocate() }
    var resultItemsSecondX = AutoDiff.Buffer<Double>()
    defer { resultItemsSecondX.deallocate() }
    var resultItemsSecondXTangent = AutoDiff.Buffer<Double>()
    defer { resultItemsSecondXTangent.deallocate() }
    var resultItemsSecondY = AutoDiff.Buffer<Double>()
    defer { resultItemsSecondY.deallocate() }
    var resultItemsSecondYTangent = AutoDiff.Buffer<Double>()
    defer { resultItemsSecondYTangent.deallocate() }
    Swift.swap(&stackItemsFirst, &resultItemsFirst)
    Swift.swap(&stackItemsFirstTangent, &resultItemsFirstTangent)
    Swift.swap(&stackItemsSecondX, &resultItemsSecondX)
    Swift.swap(&stackItemsSecondXTangent, &resultItemsSecondXTangent)
    Swift.swap(&stackItemsSecondY, &resultItemsSecondY)
    Swift.swap(&stackItemsSecondYTangent, &resultItemsSecondYTangent)
    // items.append(item)
    stackItemsFirst.append(x)
    stackItemsFirstTangent.append(xTangent)
    stackItemsSecondX.append(spotX)
    stackItemsSecondXTangent.append(spotXTangent)
    stackItemsSecondY.append(spotY)
    stackItemsSecondYTangent.append(spotYTangent)
    stackItemsFirst.append(spotX)
    stackItemsFirstTangent.append(spotXTangent)
    stackItemsSecondX.append(x)
    stackItemsSecondXTangent.append(xTangent)
    stackItemsSecondY.append(2.0)
    stackItemsSecondYTangent.append(0.0)
    // depth = max(depth, items.count)
    let t = stackItemsFirst.count
    // items[items.count - 1]
    let t2 = t - 1
    precondition(t2 >= 0 && t2 < stackItemsFirst.count, "Index out of range")
    let topSecondY = stackItemsSecondY[t2]
    let topSecondYTangent = stackItemsSecondYTangent[t2]
    // stack.top.second.y *= x
    let topSecondY2 = topSecondY * x
    let topSecondYTangent2 = topSecondYTangent * x + xTangent * topSecondY
    // items[items.count - 1] = newValue
    stackItemsSecondY[t2] = topSecondY2
    stackItemsSecondYTangent[t2] = topSecondYTangent2
    // let rows = Stack([[x, x * x], [spot.y]])
    var array = AutoDiff.Buffer<Int>()
    defer { array.deallocate() }
    var array2 = AutoDiff.Buffer<Int>()
    defer { array2.deallocate() }
    var array3 = AutoDiff.Buffer<Double>()
    defer { array3.deallocate() }
    var arrayTangent = AutoDiff.Buffer<Double>()
    defer { arrayTangent.deallocate() }
    var array4 = AutoDiff.Buffer<Double>([x, pairFirst])
    defer { array4.deallocate() }
    var arrayTangent2 = AutoDiff.Buffer<Double>([xTangent, pairFirstTangent])
    defer { arrayTangent2.deallocate() }
    var start = array3.count
    var i = 0
    while i < 2 {
        array3.append(array4[i])
        arrayTangent.append(arrayTangent2[i])
        i &+= 1
    }
    array.append(start)
    array2.append(2)
    var array5 = AutoDiff.Buffer<Double>([spotY])
    defer { array5.deallocate() }
    var arrayTangent3 = AutoDiff.Buffer<Double>([spotYTangent])
    defer { arrayTangent3.deallocate() }
    start = array3.count
    i = 0
    while i < 1 {
        array3.append(array5[i])
        arrayTangent.append(arrayTangent3[i])
        i &+= 1
    }
    array.append(start)
    array2.append(1)
    // init(_ items: [Element])
    var rowsItemsStarts = AutoDiff.Buffer<Int>()
    defer { rowsItemsStarts.deallocate() }
    var rowsItemsCounts = AutoDiff.Buffer<Int>()
    defer { rowsItemsCounts.deallocate() }
    var rowsItems = AutoDiff.Buffer<Double>()
    defer { rowsItems.deallocate() }
    var rowsItemsTangent = AutoDiff.Buffer<Double>()
    defer { rowsItemsTangent.deallocate() }
    var resultItemsStarts = AutoDiff.Buffer<Int>()
    defer { resultItemsStarts.deallocate() }
    var resultItemsCounts = AutoDiff.Buffer<Int>()
    defer { resultItemsCounts.deallocate() }
    var resultItems = AutoDiff.Buffer<Double>()
    defer { resultItems.deallocate() }
    var resultItemsTangent = AutoDiff.Buffer<Double>()
    defer { resultItemsTangent.deallocate() }
    Swift.swap(&rowsItemsStarts, &resultItemsStarts)
    Swift.swap(&rowsItemsCounts, &resultItemsCounts)
    Swift.swap(&rowsItems, &resultItems)
    Swift.swap(&rowsItemsTangent, &resultItemsTangent)
    // self.items = items
    Swift.swap(&rowsItemsStarts, &array)
    Swift.swap(&rowsItemsCounts, &array2)
    Swift.swap(&rowsItems, &array3)
    Swift.swap(&rowsItemsTangent, &arrayTangent)
    // second * x
    var result2 = twinSecond * x
    // var sum = twin.scaled(x) + twin.certainty() + labelled.value * labelled.tag.first + nested.first.first.x
    var sum = result2 + 2.5 + labelledValue * nestedSecond + spotX
    var resultCountCache = AutoDiff.Buffer<Int>(repeating: 0, count: t)
    defer { resultCountCache.deallocate() }
    var elementCache = AutoDiff.Buffer<Double>(repeating: 0.0, count: t)
    defer { elementCache.deallocate() }
    var elementCacheTangent = AutoDiff.Buffer<Double>(repeating: 0.0, count: t)
    defer { elementCacheTangent.deallocate() }
    // for item in stack.items { sum += item.first * item.second.length * rows[0][1] }
    i = 0
    while i < t {
        precondition(i < stackItemsFirst.count, "Index out of range")
        let itemFirst = stackItemsFirst[i]
        let itemSecondX = stackItemsSecondX[i]
        let itemSecondY = stackItemsSecondY[i]
        // x * x + y * y
        result2 = itemSecondX * itemSecondX + itemSecondY * itemSecondY
        // items[index]
        precondition(0 < rowsItemsStarts.count, "Index out of range")
        start = rowsItemsStarts[0]
        let count = rowsItemsCounts[0]
        var result3 = AutoDiff.Buffer<Double>(repeating: 0.0, count: count)
        defer { result3.deallocate() }
        var resultTangent2 = AutoDiff.Buffer<Double>(repeating: 0.0, count: count)
        defer { resultTangent2.deallocate() }
        var i2 = 0
        while i2 < count {
            let k = start &+ i2
            result3[i2] = rowsItems[k]
            resultTangent2[i2] = rowsItemsTangent[k]
            i2 &+= 1
        }
        // sum += item.first * item.second.length * rows[0][1]
        precondition(1 < result3.count, "Index out of range")
        let element = result3[1]
        sum += itemFirst * result2 * element
        resultCountCache[i] = count
        elementCache[i] = element
        elementCacheTangent[i] = resultTangent2[1]
        i &+= 1
    }
    // var stack = Stack([x])
    var array6 = AutoDiff.Buffer<Double>([x])
    defer { array6.deallocate() }
    var arrayTangent4 = AutoDiff.Buffer<Double>([xTangent])
    defer { arrayTangent4.deallocate() }
    // init(_ items: [Element])
    var stackItems = AutoDiff.Buffer<Double>()
    defer { stackItems.deallocate() }
    var stackItemsTangent = AutoDiff.Buffer<Double>()
    defer { stackItemsTangent.deallocate() }
    let stackItemsCount = stackItems.count
    stackItems.removeAll()
    stackItemsTangent.removeAll()
    // self.items = items
    Swift.swap(&stackItems, &array6)
    Swift.swap(&stackItemsTangent, &arrayTangent4)
    // items.append(item)
    stackItems.append(pairFirst)
    stackItemsTangent.append(pairFirstTangent)
    // depth = max(depth, items.count)
    let t3 = stackItems.count
    // for item in items { sum += item }
    i = 0
    var sum2 = 0.0
    var sumTangent = 0.0
    while i < t3 {
        let item = stackItems[i]
        let itemTangent = stackItemsTangent[i]
        // sum += item
        sum2 += item
        sumTangent += itemTangent
        i &+= 1
    }
    // return sum * 0.5
    result2 = sum2 * 0.5
    var resultTangent2 = sumTangent * 0.5
    // return pair.first.total * pair.second
    var result3 = result2 * x
    // var stack = Stack([x])
    var array7 = AutoDiff.Buffer<Float>([3.0])
    defer { array7.deallocate() }
    // init(_ items: [Element])
    var stackItems2 = AutoDiff.Buffer<Float>()
    defer { stackItems2.deallocate() }
    stackItems2.removeAll()
    // self.items = items
    Swift.swap(&stackItems2, &array7)
    // items.append(item)
    stackItems2.append(9.0)
    // depth = max(depth, items.count)
    let t4 = stackItems2.count
    // for item in items { sum += item }
    i = 0
    var sum3: Float = 0.0
    while i < t4 {
        let item = stackItems2[i]
        // sum += item
        sum3 += item
        i &+= 1
    }
    // return sum * 0.5
    var result4 = sum3 * 0.5
    // return pair.first.total * pair.second
    result4 *= 3.0
    // return sum + squares(x) + Double(squares(Float(3))) * rows[1][0]
    let t5 = Double(result4)
    // items[index]
    precondition(1 < rowsItemsStarts.count, "Index out of range")
    start = rowsItemsStarts[1]
    let count = rowsItemsCounts[1]
    var result5 = AutoDiff.Buffer<Double>(repeating: 0.0, count: count)
    defer { result5.deallocate() }
    var resultTangent3 = AutoDiff.Buffer<Double>(repeating: 0.0, count: count)
    defer { resultTangent3.deallocate() }
    i = 0
    while i < count {
        let k = start &+ i
        result5[i] = rowsItems[k]
        resultTangent3[i] = rowsItemsTangent[k]
        i &+= 1
    }
    // return sum + squares(x) + Double(squares(Float(3))) * rows[1][0]
    precondition(0 < result5.count, "Index out of range")
    result3 = sum + result3 + t5 * result5[0]
    let stackItemsSecondXCount = stackItemsSecondX.count
    let stackItemsSecondYCount = stackItemsSecondY.count
    let resultItemsFirstCount = resultItemsFirst.count
    let resultItemsSecondXCount = resultItemsSecondX.count
    let resultItemsSecondYCount = resultItemsSecondY.count
    let arrayCount = array3.count
    let rowsItemsCount = rowsItems.count
    let resultItemsCount = resultItems.count
    let arrayCount2 = array6.count
    var stackItemsFirstAdjoint = AutoDiff.Buffer<Double>(repeating: 0.0, count: t)
    defer { stackItemsFirstAdjoint.deallocate() }
    var stackItemsFirstAdjointTangent = AutoDiff.Buffer<Double>(repeating: 0.0, count: t)
    defer { stackItemsFirstAdjointTangent.deallocate() }
    var stackItemsSecondXAdjoint = AutoDiff.Buffer<Double>(repeating: 0.0, count: stackItemsSecondXCount)
    defer { stackItemsSecondXAdjoint.deallocate() }
    var stackItemsSecondXAdjointTangent = AutoDiff.Buffer<Double>(repeating: 0.0, count: stackItemsSecondXCount)
    defer { stackItemsSecondXAdjointTangent.deallocate() }
    var stackItemsSecondYAdjoint = AutoDiff.Buffer<Double>(repeating: 0.0, count: stackItemsSecondYCount)
    defer { stackItemsSecondYAdjoint.deallocate() }
    var stackItemsSecondYAdjointTangent = AutoDiff.Buffer<Double>(repeating: 0.0, count: stackItemsSecondYCount)
    defer { stackItemsSecondYAdjointTangent.deallocate() }
    var resultItemsFirstAdjoint = AutoDiff.Buffer<Double>(repeating: 0.0, count: resultItemsFirstCount)
    defer { resultItemsFirstAdjoint.deallocate() }
    var resultItemsFirstAdjointTangent = AutoDiff.Buffer<Double>(repeating: 0.0, count: resultItemsFirstCount)
    defer { resultItemsFirstAdjointTangent.deallocate() }
    var resultItemsSecondXAdjoint = AutoDiff.Buffer<Double>(repeating: 0.0, count: resultItemsSecondXCount)
    defer { resultItemsSecondXAdjoint.deallocate() }
    var resultItemsSecondXAdjointTangent = AutoDiff.Buffer<Double>(repeating: 0.0, count: resultItemsSecondXCount)
    defer { resultItemsSecondXAdjointTangent.deallocate() }
    var resultItemsSecondYAdjoint = AutoDiff.Buffer<Double>(repeating: 0.0, count: resultItemsSecondYCount)
    defer { resultItemsSecondYAdjoint.deallocate() }
    var resultItemsSecondYAdjointTangent = AutoDiff.Buffer<Double>(repeating: 0.0, count: resultItemsSecondYCount)
    defer { resultItemsSecondYAdjointTangent.deallocate() }
    var arrayAdjoint = AutoDiff.Buffer<Double>(repeating: 0.0, count: arrayCount)
    defer { arrayAdjoint.deallocate() }
    var arrayAdjointTangent = AutoDiff.Buffer<Double>(repeating: 0.0, count: arrayCount)
    defer { arrayAdjointTangent.deallocate() }
    var arrayAdjoint2 = AutoDiff.Buffer<Double>(repeating: 0.0, count: 2)
    defer { arrayAdjoint2.deallocate() }
    var arrayAdjointTangent2 = AutoDiff.Buffer<Double>(repeating: 0.0, count: 2)
    defer { arrayAdjointTangent2.deallocate() }
    var arrayAdjoint3 = AutoDiff.Buffer<Double>(repeating: 0.0, count: 1)
    defer { arrayAdjoint3.deallocate() }
    var arrayAdjointTangent3 = AutoDiff.Buffer<Double>(repeating: 0.0, count: 1)
    defer { arrayAdjointTangent3.deallocate() }
    var rowsItemsAdjoint = AutoDiff.Buffer<Double>(repeating: 0.0, count: rowsItemsCount)
    defer { rowsItemsAdjoint.deallocate() }
    var rowsItemsAdjointTangent = AutoDiff.Buffer<Double>(repeating: 0.0, count: rowsItemsCount)
    defer { rowsItemsAdjointTangent.deallocate() }
    var resultItemsAdjoint = AutoDiff.Buffer<Double>(repeating: 0.0, count: resultItemsCount)
    defer { resultItemsAdjoint.deallocate() }
    var resultItemsAdjointTangent = AutoDiff.Buffer<Double>(repeating: 0.0, count: resultItemsCount)
    defer { resultItemsAdjointTangent.deallocate() }
    var arrayAdjoint4 = AutoDiff.Buffer<Double>(repeating: 0.0, count: arrayCount2)
    defer { arrayAdjoint4.deallocate() }
    var arrayAdjointTangent4 = AutoDiff.Buffer<Double>(repeating: 0.0, count: arrayCount2)
    defer { arrayAdjointTangent4.deallocate() }
    var stackItemsAdjoint = AutoDiff.Buffer<Double>(repeating: 0.0, count: t3)
    defer { stackItemsAdjoint.deallocate() }
    var stackItemsAdjointTangent = AutoDiff.Buffer<Double>(repeating: 0.0, count: t3)
    defer { stackItemsAdjointTangent.deallocate() }
    var resultAdjoint = AutoDiff.Buffer<Double>(repeating: 0.0, count: count)
    defer { resultAdjoint.deallocate() }
    resultAdjoint[0] += 1.0 * t5

    // Return sweep
    // items[index]
    i = 0
    while i < count {
        let k = start &+ i
        let elementAdjoint = resultAdjoint[i]
        resultAdjoint[i] = 0.0
        rowsItemsAdjoint[k] += elementAdjoint
        i &+= 1
    }
    // return pair.first.total * pair.second
    let resultAdjoint2 = 1.0 * x
    let resultAdjointTangent = xTangent * 1.0
    var xAdjoint = 1.0 * result2
    var xAdjointTangent = resultTangent2 * 1.0
    // return sum * 0.5
    let sumAdjoint = resultAdjoint2 * 0.5
    let sumAdjointTangent = resultAdjointTangent * 0.5
    // for item in items { sum += item }
    i = 0
    while i < t3 {
        stackItemsAdjoint[i] += sumAdjoint
        stackItemsAdjointTangent[i] += sumAdjointTangent
        i &+= 1
    }
    // items.append(item)
    var pairFirstAdjoint = stackItemsAdjoint.removeLast()
    var pairFirstAdjointTangent = stackItemsAdjointTangent.removeLast()
    // self.items = items
    Swift.swap(&stackItemsAdjoint, &arrayAdjoint4)
    Swift.swap(&stackItemsAdjointTangent, &arrayAdjointTangent4)
    // init(_ items: [Element])
    stackItemsAdjoint.removeAll()
    stackItemsAdjoint.resize(to: stackItemsCount, filling: 0.0)
    stackItemsAdjointTangent.removeAll()
    stackItemsAdjointTangent.resize(to: stackItemsCount, filling: 0.0)
    // var stack = Stack([x])
    xAdjoint += arrayAdjoint4[0]
    xAdjointTangent += arrayAdjointTangent4[0]
    // for item in stack.items { sum += item.first * item.second.length * rows[0][1] }
    i = 0
    while i < t {
        let resultCount = resultCountCache[i]
        let itemFirst = stackItemsFirst[i]
        let itemFirstTangent = stackItemsFirstTangent[i]
        let itemSecondX = stackItemsSecondX[i]
        let itemSecondXTangent = stackItemsSecondXTangent[i]
        let itemSecondY = stackItemsSecondY[i]
        let itemSecondYTangent = stackItemsSecondYTangent[i]
        let tTangent = itemSecondXTangent * itemSecondX
        let tTangent2 = itemSecondYTangent * itemSecondY
        result2 = itemSecondX * itemSecondX + itemSecondY * itemSecondY
        resultTangent2 = tTangent + tTangent + (tTangent2 + tTangent2)
        let count2 = rowsItemsCounts[0]
        start = rowsItemsStarts[0]
        var resultAdjoint3 = AutoDiff.Buffer<Double>(repeating: 0.0, count: resultCount)
        defer { resultAdjoint3.deallocate() }
        var resultAdjointTangent2 = AutoDiff.Buffer<Double>(repeating: 0.0, count: resultCount)
        defer { resultAdjointTangent2.deallocate() }
        // sum += item.first * item.second.length * rows[0][1]
        let tAdjoint = 1.0 * elementCache[i]
        let tAdjointTangent = elementCacheTangent[i] * 1.0
        resultAdjoint3[1] += 1.0 * (itemFirst * result2)
        resultAdjointTangent2[1] += (itemFirstTangent * result2 + resultTangent2 * itemFirst) * 1.0
        // items[index]
        var i2 = 0
        while i2 < count2 {
            let k = start &+ i2
            let elementAdjoint = resultAdjoint3[i2]
            let elementAdjointTangent = resultAdjointTangent2[i2]
            resultAdjoint3[i2] = 0.0
            resultAdjointTangent2[i2] = 0.0
            rowsItemsAdjoint[k] += elementAdjoint
            rowsItemsAdjointTangent[k] += elementAdjointTangent
            i2 &+= 1
        }
        // sum += item.first * item.second.length * rows[0][1]
        let itemFirstAdjoint = tAdjoint * result2
        let itemFirstAdjointTangent = tAdjointTangent * result2 + resultTangent2 * tAdjoint
        let resultAdjoint4 = tAdjoint * itemFirst
        let resultAdjointTangent3 = tAdjointTangent * itemFirst + itemFirstTangent * tAdjoint
        // x * x + y * y
        var itemSecondYAdjoint = resultAdjoint4 * itemSecondY
        var itemSecondYAdjointTangent = resultAdjointTangent3 * itemSecondY + itemSecondYTangent * resultAdjoint4
        itemSecondYAdjoint += itemSecondYAdjoint
        itemSecondYAdjointTangent += itemSecondYAdjointTangent
        var itemSecondXAdjoint = resultAdjoint4 * itemSecondX
        var itemSecondXAdjointTangent = resultAdjointTangent3 * itemSecondX + itemSecondXTangent * resultAdjoint4
        itemSecondXAdjoint += itemSecondXAdjoint
        itemSecondXAdjointTangent += itemSecondXAdjointTangent
        // for item in stack.items { sum += item.first * item.second.length * rows[0][1] }
        stackItemsSecondYAdjoint[i] += itemSecondYAdjoint
        stackItemsSecondYAdjointTangent[i] += itemSecondYAdjointTangent
        stackItemsSecondXAdjoint[i] += itemSecondXAdjoint
        stackItemsSecondXAdjointTangent[i] += itemSecondXAdjointTangent
        stackItemsFirstAdjoint[i] += itemFirstAdjoint
        stackItemsFirstAdjointTangent[i] += itemFirstAdjointTangent
        i &+= 1
    }
    // var sum = twin.scaled(x) + twin.certainty() + labelled.value * labelled.tag.first + nested.first.first.x
    let labelledValueAdjoint = 1.0 * nestedSecond
    let labelledValueAdjointTangent = nestedSecondTangent * 1.0
    var nestedSecondAdjoint = 1.0 * labelledValue
    var nestedSecondAdjointTangent = labelledValueTangent * 1.0
    // second * x
    xAdjoint += 1.0 * twinSecond
    xAdjointTangent += labelledValueAdjointTangent
    // self.items = items
    Swift.swap(&rowsItemsAdjoint, &arrayAdjoint)
    Swift.swap(&rowsItemsAdjointTangent, &arrayAdjointTangent)
    // init(_ items: [Element])
    Swift.swap(&rowsItemsAdjoint, &resultItemsAdjoint)
    Swift.swap(&rowsItemsAdjointTangent, &resultItemsAdjointTangent)
    // let rows = Stack([[x, x * x], [spot.y]])
    i = 1
    while i > 0 {
        i &-= 1
        let elementAdjoint = arrayAdjoint.removeLast()
        let elementAdjointTangent = arrayAdjointTangent.removeLast()
        arrayAdjoint3[i] += elementAdjoint
        arrayAdjointTangent3[i] += elementAdjointTangent
    }
    let spotYAdjoint = arrayAdjoint3[0]
    let spotYAdjointTangent = arrayAdjointTangent3[0]
    i = 2
    while i > 0 {
        i &-= 1
        let elementAdjoint = arrayAdjoint.removeLast()
        let elementAdjointTangent = arrayAdjointTangent.removeLast()
        arrayAdjoint2[i] += elementAdjoint
        arrayAdjointTangent2[i] += elementAdjointTangent
    }
    xAdjoint += arrayAdjoint2[0]
    xAdjointTangent += arrayAdjointTangent2[0]
    pairFirstAdjoint += arrayAdjoint2[1]
    pairFirstAdjointTangent += arrayAdjointTangent2[1]
    // items[items.count - 1] = newValue
    let topSecondYAdjoint = stackItemsSecondYAdjoint[t2]
    let topSecondYAdjointTangent = stackItemsSecondYAdjointTangent[t2]
    stackItemsSecondYAdjoint[t2] = 0.0
    stackItemsSecondYAdjointTangent[t2] = 0.0
    // stack.top.second.y *= x
    let topSecondYAdjoint2 = topSecondYAdjoint * x
    let topSecondYAdjointTangent2 = topSecondYAdjointTangent * x + xTangent * topSecondYAdjoint
    xAdjoint += topSecondYAdjoint * topSecondY
    xAdjointTangent += topSecondYAdjointTangent * topSecondY + topSecondYTangent * topSecondYAdjoint
    // items[items.count - 1]
    stackItemsSecondYAdjoint[t2] += topSecondYAdjoint2
    stackItemsSecondYAdjointTangent[t2] += topSecondYAdjointTangent2
    // items.append(item)
    stackItemsSecondYAdjoint.removeLast()
    stackItemsSecondYAdjointTangent.removeLast()
    let xAdjoint2 = stackItemsSecondXAdjoint.removeLast()
    let xAdjointTangent2 = stackItemsSecondXAdjointTangent.removeLast()
    let spotXAdjoint = stackItemsFirstAdjoint.removeLast()
    let spotXAdjointTangent = stackItemsFirstAdjointTangent.removeLast()
    var spotYAdjoint2 = stackItemsSecondYAdjoint.removeLast()
    var spotYAdjointTangent2 = stackItemsSecondYAdjointTangent.removeLast()
    spotYAdjoint2 = spotYAdjoint + spotYAdjoint2
    spotYAdjointTangent2 = spotYAdjointTangent + spotYAdjointTangent2
    var spotXAdjoint2 = stackItemsSecondXAdjoint.removeLast()
    var spotXAdjointTangent2 = stackItemsSecondXAdjointTangent.removeLast()
    spotXAdjoint2 = 1.0 + spotXAdjoint + spotXAdjoint2
    spotXAdjointTangent2 = spotXAdjointTangent + spotXAdjointTangent2
    var xAdjoint3 = stackItemsFirstAdjoint.removeLast()
    var xAdjointTangent3 = stackItemsFirstAdjointTangent.removeLast()
    xAdjoint3 = xAdjoint + xAdjoint2 + xAdjoint3
    xAdjointTangent3 = xAdjointTangent + xAdjointTangent2 + xAdjointTangent3
    // init() {}
    Swift.swap(&stackItemsSecondYAdjoint, &resultItemsSecondYAdjoint)
    Swift.swap(&stackItemsSecondYAdjointTangent, &resultItemsSecondYAdjointTangent)
    Swift.swap(&stackItemsSecondXAdjoint, &resultItemsSecondXAdjoint)
    Swift.swap(&stackItemsSecondXAdjointTangent, &resultItemsSecondXAdjointTangent)
    Swift.swap(&stackItemsFirstAdjoint, &resultItemsFirstAdjoint)
    Swift.swap(&stackItemsFirstAdjointTangent, &resultItemsFirstAdjointTangent)
    // Labelled<Scalar, Other>(value: value * value, tag: other)
    var resultAdjoint3 = labelledValueAdjoint * result
    var resultAdjointTangent2 = labelledValueAdjointTangent * result + resultTangent * labelledValueAdjoint
    resultAdjoint3 += resultAdjoint3
    resultAdjointTangent2 += resultAdjointTangent2
    // Self(value: value + value, tag: tag)
    xAdjoint3 = xAdjoint3 + resultAdjoint3 + resultAdjoint3
    xAdjointTangent3 = xAdjointTangent3 + resultAdjointTangent2 + resultAdjointTangent2
    // Both(first: factor * pair.first, second: pair.second + 1)
    nestedSecondAdjoint += resultAdjoint2
    nestedSecondAdjointTangent += resultAdjointTangent
    // nested.second *= Double(Both<Int, Int>.names[1])
    xAdjoint3 += nestedSecondAdjoint * 2.0
    xAdjointTangent3 += nestedSecondAdjointTangent * 2.0
    // var pair = Both(first: x * x, second: "a name")
    let t6 = pairFirstAdjoint * x
    let tTangent = pairFirstAdjointTangent * x + xTangent * pairFirstAdjoint
    xAdjoint3 = xAdjoint3 + t6 + t6
    xAdjointTangent3 = xAdjointTangent3 + tTangent + tTangent
    return (
        result3,
        (xAdjoint3, Spot.TangentVector(x: spotXAdjoint2, y: spotYAdjoint2)),
        (xAdjointTangent3, Spot.TangentVector(x: spotXAdjointTangent2, y: spotYAdjointTangent2))
    )
}

private func containedVJPCore(
    _ x: Double,
    _ spotX: Double,
    _ spotY: Double,
    _ resultCotangent: Double
) -> (Double, Double, Double, Double) {
    // Forward sweep
    // var pair = Both(first: x * x, second: "a name")
    let pairFirst = x * x
    _ = "a name"
    // nested.second *= Double(Both<Int, Int>.names[1])
    let nestedSecond = x * 2.0
    // Both(first: factor * pair.first, second: pair.second + 1)
    let twinSecond = nestedSecond + 1.0
    // Self(value: value + value, tag: tag)
    let result = x + x
    // Labelled<Scalar, Other>(value: value * value, tag: other)
    let labelledValue = result * result
    // init() {}
    var stackItemsFirst = AutoDiff.Buffer<Double>()
    defer { stackItemsFirst.deallocate() }
    var stackItemsSecondX = AutoDiff.Buffer<Double>()
    defer { stackItemsSecondX.deallocate() }
    var stackItemsSecondY = AutoDiff.Buffer<Double>()
    defer { stackItemsSecondY.deallocate() }
    var resultItemsFirst = AutoDiff.Buffer<Double>()
    defer { resultItemsFirst.deallocate() }
    var resultItemsSecondX = AutoDiff.Buffer<Double>()
    defer { resultItemsSecondX.deallocate() }
    var resultItemsSecondY = AutoDiff.Buffer<Double>()
    defer { resultItemsSecondY.deallocate() }
    Swift.swap(&stackItemsFirst, &resultItemsFirst)
    Swift.swap(&stackItemsSecondX, &resultItemsSecondX)
    Swift.swap(&stackItemsSecondY, &resultItemsSecondY)
    // items.append(item)
    stackItemsFirst.append(x)
    stackItemsSecondX.append(spotX)
    stackItemsSecondY.append(spotY)
    stackItemsFirst.append(spotX)
    stackItemsSecondX.append(x)
    stackItemsSecondY.append(2.0)
    // depth = max(depth, items.count)
    let t = stackItemsFirst.count
    // items[items.count - 1]
    let t2 = t - 1
    precondition(t2 >= 0 && t2 < stackItemsFirst.count, "Index out of range")
    let topSecondY = stackItemsSecondY[t2]
    // stack.top.second.y *= x
    let topSecondY2 = topSecondY * x
    // items[items.count - 1] = newValue
    stackItemsSecondY[t2] = topSecondY2
    // let rows = Stack([[x, x * x], [spot.y]])
    var array = AutoDiff.Buffer<Int>()
    defer { array.deallocate() }
    var array2 = AutoDiff.Buffer<Int>()
    defer { array2.deallocate() }
    var array3 = AutoDiff.Buffer<Double>()
    defer { array3.deallocate() }
    var array4 = AutoDiff.Buffer<Double>([x, pairFirst])
    defer { array4.deallocate() }
    var start = array3.count
    var i = 0
    while i < 2 {
        array3.append(array4[i])
        i &+= 1
    }
    array.append(start)
    array2.append(2)
    var array5 = AutoDiff.Buffer<Double>([spotY])
    defer { array5.deallocate() }
    start = array3.count
    i = 0
    while i < 1 {
        array3.append(array5[i])
        i &+= 1
    }
    array.append(start)
    array2.append(1)
    // init(_ items: [Element])
    var rowsItemsStarts = AutoDiff.Buffer<Int>()
    defer { rowsItemsStarts.deallocate() }
    var rowsItemsCounts = AutoDiff.Buffer<Int>()
    defer { rowsItemsCounts.deallocate() }
    var rowsItems = AutoDiff.Buffer<Double>()
    defer { rowsItems.deallocate() }
    var resultItemsStarts = AutoDiff.Buffer<Int>()
    defer { resultItemsStarts.deallocate() }
    var resultItemsCounts = AutoDiff.Buffer<Int>()
    defer { resultItemsCounts.deallocate() }
    var resultItems = AutoDiff.Buffer<Double>()
    defer { resultItems.deallocate() }
    Swift.swap(&rowsItemsStarts, &resultItemsStarts)
    Swift.swap(&rowsItemsCounts, &resultItemsCounts)
    Swift.swap(&rowsItems, &resultItems)
    // self.items = items
    Swift.swap(&rowsItemsStarts, &array)
    Swift.swap(&rowsItemsCounts, &array2)
    Swift.swap(&rowsItems, &array3)
    // second * x
    var result2 = twinSecond * x
    // var sum = twin.scaled(x) + twin.certainty() + labelled.value * labelled.tag.first + nested.first.first.x
    var sum = result2 + 2.5 + labelledValue * nestedSecond + spotX
    var resultCountCache = AutoDiff.Buffer<Int>(repeating: 0, count: t)
    defer { resultCountCache.deallocate() }
    var elementCache = AutoDiff.Buffer<Double>(repeating: 0.0, count: t)
    defer { elementCache.deallocate() }
    // for item in stack.items { sum += item.first * item.second.length * rows[0][1] }
    i = 0
    while i < t {
        precondition(i < stackItemsFirst.count, "Index out of range")
        let itemFirst = stackItemsFirst[i]
        let itemSecondX = stackItemsSecondX[i]
        let itemSecondY = stackItemsSecondY[i]
        // x * x + y * y
        result2 = itemSecondX * itemSecondX + itemSecondY * itemSecondY
        // items[index]
        precondition(0 < rowsItemsStarts.count, "Index out of range")
        start = rowsItemsStarts[0]
        let count = rowsItemsCounts[0]
        var result3 = AutoDiff.Buffer<Double>(repeating: 0.0, count: count)
        defer { result3.deallocate() }
        var i2 = 0
        while i2 < count {
            let k = start &+ i2
            result3[i2] = rowsItems[k]
            i2 &+= 1
        }
        // sum += item.first * item.second.length * rows[0][1]
        precondition(1 < result3.count, "Index out of range")
        let element = result3[1]
        sum += itemFirst * result2 * element
        resultCountCache[i] = count
        elementCache[i] = element
        i &+= 1
    }
    // var stack = Stack([x])
    var array6 = AutoDiff.Buffer<Double>([x])
    defer { array6.deallocate() }
    // init(_ items: [Element])
    var stackItems = AutoDiff.Buffer<Double>()
    defer { stackItems.deallocate() }
    let stackItemsCount = stackItems.count
    stackItems.removeAll()
    // self.items = items
    Swift.swap(&stackItems, &array6)
    // items.append(item)
    stackItems.append(pairFirst)
    // depth = max(depth, items.count)
    let t3 = stackItems.count
    // for item in items { sum += item }
    i = 0
    var sum2 = 0.0
    while i < t3 {
        let item = stackItems[i]
        // sum += item
        sum2 += item
        i &+= 1
    }
    // return sum * 0.5
    result2 = sum2 * 0.5
    // return pair.first.total * pair.second
    var result3 = result2 * x
    // var stack = Stack([x])
    var array7 = AutoDiff.Buffer<Float>([3.0])
    defer { array7.deallocate() }
    // init(_ items: [Element])
    var stackItems2 = AutoDiff.Buffer<Float>()
    defer { stackItems2.deallocate() }
    stackItems2.removeAll()
    // self.items = items
    Swift.swap(&stackItems2, &array7)
    // items.append(item)
    stackItems2.append(9.0)
    // depth = max(depth, items.count)
    let t4 = stackItems2.count
    // for item in items { sum += item }
    i = 0
    var sum3: Float = 0.0
    while i < t4 {
        let item = stackItems2[i]
        // sum += item
        sum3 += item
        i &+= 1
    }
    // return sum * 0.5
    var result4 = sum3 * 0.5
    // return pair.first.total * pair.second
    result4 *= 3.0
    // return sum + squares(x) + Double(squares(Float(3))) * rows[1][0]
    let t5 = Double(result4)
    // items[index]
    precondition(1 < rowsItemsStarts.count, "Index out of range")
    start = rowsItemsStarts[1]
    let count = rowsItemsCounts[1]
    var result5 = AutoDiff.Buffer<Double>(repeating: 0.0, count: count)
    defer { result5.deallocate() }
    i = 0
    while i < count {
        let k = start &+ i
        result5[i] = rowsItems[k]
        i &+= 1
    }
    // return sum + squares(x) + Double(squares(Float(3))) * rows[1][0]
    precondition(0 < result5.count, "Index out of range")
    result3 = sum + result3 + t5 * result5[0]
    let stackItemsSecondXCount = stackItemsSecondX.count
    let stackItemsSecondYCount = stackItemsSecondY.count
    let resultItemsFirstCount = resultItemsFirst.count
    let resultItemsSecondXCount = resultItemsSecondX.count
    let resultItemsSecondYCount = resultItemsSecondY.count
    let arrayCount = array3.count
    let rowsItemsCount = rowsItems.count
    let resultItemsCount = resultItems.count
    let arrayCount2 = array6.count
    var stackItemsFirstAdjoint = AutoDiff.Buffer<Double>(repeating: 0.0, count: t)
    defer { stackItemsFirstAdjoint.deallocate() }
    var stackItemsSecondXAdjoint = AutoDiff.Buffer<Double>(repeating: 0.0, count: stackItemsSecondXCount)
    defer { stackItemsSecondXAdjoint.deallocate() }
    var stackItemsSecondYAdjoint = AutoDiff.Buffer<Double>(repeating: 0.0, count: stackItemsSecondYCount)
    defer { stackItemsSecondYAdjoint.deallocate() }
    var resultItemsFirstAdjoint = AutoDiff.Buffer<Double>(repeating: 0.0, count: resultItemsFirstCount)
    defer { resultItemsFirstAdjoint.deallocate() }
    var resultItemsSecondXAdjoint = AutoDiff.Buffer<Double>(repeating: 0.0, count: resultItemsSecondXCount)
    defer { resultItemsSecondXAdjoint.deallocate() }
    var resultItemsSecondYAdjoint = AutoDiff.Buffer<Double>(repeating: 0.0, count: resultItemsSecondYCount)
    defer { resultItemsSecondYAdjoint.deallocate() }
    var arrayAdjoint = AutoDiff.Buffer<Double>(repeating: 0.0, count: arrayCount)
    defer { arrayAdjoint.deallocate() }
    var arrayAdjoint2 = AutoDiff.Buffer<Double>(repeating: 0.0, count: 2)
    defer { arrayAdjoint2.deallocate() }
    var arrayAdjoint3 = AutoDiff.Buffer<Double>(repeating: 0.0, count: 1)
    defer { arrayAdjoint3.deallocate() }
    var rowsItemsAdjoint = AutoDiff.Buffer<Double>(repeating: 0.0, count: rowsItemsCount)
    defer { rowsItemsAdjoint.deallocate() }
    var resultItemsAdjoint = AutoDiff.Buffer<Double>(repeating: 0.0, count: resultItemsCount)
    defer { resultItemsAdjoint.deallocate() }
    var arrayAdjoint4 = AutoDiff.Buffer<Double>(repeating: 0.0, count: arrayCount2)
    defer { arrayAdjoint4.deallocate() }
    var stackItemsAdjoint = AutoDiff.Buffer<Double>(repeating: 0.0, count: t3)
    defer { stackItemsAdjoint.deallocate() }
    var resultAdjoint = AutoDiff.Buffer<Double>(repeating: 0.0, count: count)
    defer { resultAdjoint.deallocate() }
    resultAdjoint[0] += resultCotangent * t5

    // Return sweep
    // items[index]
    i = 0
    while i < count {
        let k = start &+ i
        let elementAdjoint = resultAdjoint[i]
        resultAdjoint[i] = 0.0
        rowsItemsAdjoint[k] += elementAdjoint
        i &+= 1
    }
    // return pair.first.total * pair.second
    let resultAdjoint2 = resultCotangent * x
    var xAdjoint = resultCotangent * result2
    // return sum * 0.5
    let sumAdjoint = resultAdjoint2 * 0.5
    // for item in items { sum += item }
    i = 0
    while i < t3 {
        stackItemsAdjoint[i] += sumAdjoint
        i &+= 1
    }
    // items.append(item)
    var pairFirstAdjoint = stackItemsAdjoint.removeLast()
    // self.items = items
    Swift.swap(&stackItemsAdjoint, &arrayAdjoint4)
    // init(_ items: [Element])
    stackItemsAdjoint.removeAll()
    stackItemsAdjoint.resize(to: stackItemsCount, filling: 0.0)
    // var stack = Stack([x])
    xAdjoint += arrayAdjoint4[0]
    // for item in stack.items { sum += item.first * item.second.length * rows[0][1] }
    i = 0
    while i < t {
        let resultCount = resultCountCache[i]
        let itemFirst = stackItemsFirst[i]
        let itemSecondX = stackItemsSecondX[i]
        let itemSecondY = stackItemsSecondY[i]
        result2 = itemSecondX * itemSecondX + itemSecondY * itemSecondY
        let count2 = rowsItemsCounts[0]
        start = rowsItemsStarts[0]
        var resultAdjoint3 = AutoDiff.Buffer<Double>(repeating: 0.0, count: resultCount)
        defer { resultAdjoint3.deallocate() }
        // sum += item.first * item.second.length * rows[0][1]
        let tAdjoint = resultCotangent * elementCache[i]
        resultAdjoint3[1] += resultCotangent * (itemFirst * result2)
        // items[index]
        var i2 = 0
        while i2 < count2 {
            let k = start &+ i2
            let elementAdjoint = resultAdjoint3[i2]
            resultAdjoint3[i2] = 0.0
            rowsItemsAdjoint[k] += elementAdjoint
            i2 &+= 1
        }
        // sum += item.first * item.second.length * rows[0][1]
        let itemFirstAdjoint = tAdjoint * result2
        let resultAdjoint4 = tAdjoint * itemFirst
        // x * x + y * y
        var itemSecondYAdjoint = resultAdjoint4 * itemSecondY
        itemSecondYAdjoint += itemSecondYAdjoint
        var itemSecondXAdjoint = resultAdjoint4 * itemSecondX
        itemSecondXAdjoint += itemSecondXAdjoint
        // for item in stack.items { sum += item.first * item.second.length * rows[0][1] }
        stackItemsSecondYAdjoint[i] += itemSecondYAdjoint
        stackItemsSecondXAdjoint[i] += itemSecondXAdjoint
        stackItemsFirstAdjoint[i] += itemFirstAdjoint
        i &+= 1
    }
    // var sum = twin.scaled(x) + twin.certainty() + labelled.value * labelled.tag.first + nested.first.first.x
    let labelledValueAdjoint = resultCotangent * nestedSecond
    var nestedSecondAdjoint = resultCotangent * labelledValue
    // second * x
    xAdjoint += resultCotangent * twinSecond
    // self.items = items
    Swift.swap(&rowsItemsAdjoint, &arrayAdjoint)
    // init(_ items: [Element])
    Swift.swap(&rowsItemsAdjoint, &resultItemsAdjoint)
    // let rows = Stack([[x, x * x], [spot.y]])
    i = 1
    while i > 0 {
        i &-= 1
        let elementAdjoint = arrayAdjoint.removeLast()
        arrayAdjoint3[i] += elementAdjoint
    }
    let spotYAdjoint = arrayAdjoint3[0]
    i = 2
    while i > 0 {
        i &-= 1
        let elementAdjoint = arrayAdjoint.removeLast()
        arrayAdjoint2[i] += elementAdjoint
    }
    xAdjoint += arrayAdjoint2[0]
    pairFirstAdjoint += arrayAdjoint2[1]
    // items[items.count - 1] = newValue
    let topSecondYAdjoint = stackItemsSecondYAdjoint[t2]
    stackItemsSecondYAdjoint[t2] = 0.0
    // stack.top.second.y *= x
    let topSecondYAdjoint2 = topSecondYAdjoint * x
    xAdjoint += topSecondYAdjoint * topSecondY
    // items[items.count - 1]
    stackItemsSecondYAdjoint[t2] += topSecondYAdjoint2
    // items.append(item)
    stackItemsSecondYAdjoint.removeLast()
    let xAdjoint2 = stackItemsSecondXAdjoint.removeLast()
    let spotXAdjoint = stackItemsFirstAdjoint.removeLast()
    var spotYAdjoint2 = stackItemsSecondYAdjoint.removeLast()
    spotYAdjoint2 = spotYAdjoint + spotYAdjoint2
    var spotXAdjoint2 = stackItemsSecondXAdjoint.removeLast()
    spotXAdjoint2 = resultCotangent + spotXAdjoint + spotXAdjoint2
    var xAdjoint3 = stackItemsFirstAdjoint.removeLast()
    xAdjoint3 = xAdjoint + xAdjoint2 + xAdjoint3
    // init() {}
    Swift.swap(&stackItemsSecondYAdjoint, &resultItemsSecondYAdjoint)
    Swift.swap(&stackItemsSecondXAdjoint, &resultItemsSecondXAdjoint)
    Swift.swap(&stackItemsFirstAdjoint, &resultItemsFirstAdjoint)
    // Labelled<Scalar, Other>(value: value * value, tag: other)
    var resultAdjoint3 = labelledValueAdjoint * result
    resultAdjoint3 += resultAdjoint3
    // Self(value: value + value, tag: tag)
    xAdjoint3 = xAdjoint3 + resultAdjoint3 + resultAdjoint3
    // Both(first: factor * pair.first, second: pair.second + 1)
    nestedSecondAdjoint += resultAdjoint2
    // nested.second *= Double(Both<Int, Int>.names[1])
    xAdjoint3 += nestedSecondAdjoint * 2.0
    // var pair = Both(first: x * x, second: "a name")
    let t6 = pairFirstAdjoint * x
    xAdjoint3 = xAdjoint3 + t6 + t6
    return (result3, xAdjoint3, spotXAdjoint2, spotYAdjoint2)
}
