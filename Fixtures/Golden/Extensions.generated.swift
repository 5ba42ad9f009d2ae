// Written by adgen from the functions marked as differentiable. Do not edit: the next run overwrites it.
// swift-format-ignore-file

import AutoDiff
import Foundation

extension Double {
    /// The value of `softened(by:)`, and its derivative along a tangent of its arguments.
    func softenedJVP(by k: Double, along tangent: (instance: Double, k: Double)) -> (value: Double, tangent: Double) {
        return Double_softenedJVP(self, k, tangent.instance, tangent.k)
    }

    /// The value of `softened(by:)`, and the cotangent of its arguments for a cotangent of its outcome.
    func softenedVJP(by k: Double, cotangent: Double) -> (value: Double, cotangent: (instance: Double, k: Double)) {
        let (value, instanceAdjoint, kAdjoint) = Double_softenedVJP(self, k, cotangent)
        return (value, (instanceAdjoint, kAdjoint))
    }

    /// The gradient of `softened(by:)`.
    func softenedGradient(by k: Double) -> (instance: Double, k: Double) {
        let (_, instanceAdjoint, kAdjoint) = Double_softenedVJP(self, k, 1.0)
        return (instanceAdjoint, kAdjoint)
    }

    /// The value and the gradient of `softened(by:)`.
    func softenedValueWithGradient(by k: Double) -> (value: Double, gradient: (instance: Double, k: Double)) {
        let (value, instanceAdjoint, kAdjoint) = Double_softenedVJP(self, k, 1.0)
        return (value, (instanceAdjoint, kAdjoint))
    }

    /// The value and the gradient of `softened(by:)`, and the product of its Hessian with a direction.
    func softenedHVP(
        by k: Double,
        along tangent: (instance: Double, k: Double)
    ) -> (value: Double, gradient: (instance: Double, k: Double), product: (instance: Double, k: Double)) {
        let (value, instanceAdjoint, kAdjoint, _, instanceProduct, kProduct) = Double_softenedVJPJVP(
            self,
            k,
            1.0,
            tangent.instance,
            tangent.k
        )
        return (value, (instanceAdjoint, kAdjoint), (instanceProduct, kProduct))
    }
}

private func Double_softenedJVP(
    _ instance: Double,
    _ k: Double,
    _ selfTangent: Double,
    _ kTangent: Double
) -> (Double, Double) {
    // self * self
    var result = instance * instance
    var resultTangent = selfTangent * instance
    resultTangent += resultTangent
    // (squaredForGoldens + k).squareRoot() * exp(-k * limited(from: -10, to: 10)) + .gentleSlope * self
    let t = (result + k).squareRoot()
    let t2 = -k
    // self < low ? low : self > high ? high : self
    var resultTangent2: Double
    if instance < (-10.0) {
        result = -10.0
        resultTangent2 = 0.0
    } else if instance > 10.0 {
        result = 10.0
        resultTangent2 = 0.0
    } else {
        result = instance
        resultTangent2 = selfTangent
    }
    // (squaredForGoldens + k).squareRoot() * exp(-k * limited(from: -10, to: 10)) + .gentleSlope * self
    let t3 = exp(t2 * result)
    let t4 = (-kTangent * result + resultTangent2 * t2) * t3 * t
    let gentleSlope2: Double = Double.gentleSlope
    result = t * t3 + gentleSlope2 * instance
    resultTangent2 = (resultTangent + kTangent) * (0.5 / t) * t3 + t4 + selfTangent * gentleSlope2
    return (result, resultTangent2)
}

private func Double_softenedVJP(
    _ instance: Double,
    _ k: Double,
    _ resultCotangent: Double
) -> (Double, Double, Double) {
    // Forward sweep
    // self * self
    var result = instance * instance
    // (squaredForGoldens + k).squareRoot() * exp(-k * limited(from: -10, to: 10)) + .gentleSlope * self
    let t = (result + k).squareRoot()
    let t2 = -k
    // self < low ? low : self > high ? high : self
    let t3 = instance < (-10.0)
    if t3 {
        result = -10.0
    } else {
        result = instance > 10.0 ? 10.0 : instance
    }
    // (squaredForGoldens + k).squareRoot() * exp(-k * limited(from: -10, to: 10)) + .gentleSlope * self
    let t4 = exp(t2 * result)
    let gentleSlope2: Double = Double.gentleSlope
    let result2 = t * t4 + gentleSlope2 * instance
    var selfAdjoint = resultCotangent * gentleSlope2
    let tAdjoint = resultCotangent * t * t4
    let resultAdjoint = tAdjoint * t2

    // Return sweep
    // self < low ? low : self > high ? high : self
    if !t3 {
        if !(instance > 10.0) {
            selfAdjoint += resultAdjoint
        }
    }
    // (squaredForGoldens + k).squareRoot() * exp(-k * limited(from: -10, to: 10)) + .gentleSlope * self
    let tAdjoint2 = resultCotangent * t4 * (0.5 / t)
    let kAdjoint = tAdjoint2 - tAdjoint * result
    // self * self
    let t5 = tAdjoint2 * instance
    selfAdjoint = selfAdjoint + t5 + t5
    return (result2, selfAdjoint, kAdjoint)
}

private func Double_softenedVJPJVP(
    _ instance: Double,
    _ k: Double,
    _ resultCotangent: Double,
    _ selfTangent: Double,
    _ kTangent: Double
) -> (Double, Double, Double, Double, Double, Double) {
    // Forward sweep
    // self * self
    var result = instance * instance
    var resultTangent = selfTangent * instance
    resultTangent += resultTangent
    // (squaredForGoldens + k).squareRoot() * exp(-k * limited(from: -10, to: 10)) + .gentleSlope * self
    let t = (result + k).squareRoot()
    let t2 = 0.5 / t
    let tTangent = (resultTangent + kTangent) * t2
    let t3 = -k
    let tTangent2 = -kTangent
    // self < low ? low : self > high ? high : self
    let t4 = instance < (-10.0)
    if t4 {
        result = -10.0
        resultTangent = 0.0
    } else if instance > 10.0 {
        result = 10.0
        resultTangent = 0.0
    } else {
        result = instance
        resultTangent = selfTangent
    }
    // (squaredForGoldens + k).squareRoot() * exp(-k * limited(from: -10, to: 10)) + .gentleSlope * self
    let t5 = exp(t3 * result)
    let tTangent3 = (tTangent2 * result + resultTangent * t3) * t5
    let gentleSlope2: Double = Double.gentleSlope
    let result2 = t * t5 + gentleSlope2 * instance
    let resultTangent2 = tTangent * t5 + tTangent3 * t + selfTangent * gentleSlope2
    var selfAdjoint = resultCotangent * gentleSlope2
    let tAdjoint = resultCotangent * t5
    let tAdjoint2 = resultCotangent * t
    let tAdjoint3 = tAdjoint2 * t5
    let tAdjointTangent = tTangent * resultCotangent * t5 + tTangent3 * tAdjoint2
    let resultAdjoint = tAdjoint3 * t3
    var resultAdjointTangent = tAdjointTangent * t3 + tTangent2 * tAdjoint3

    // Return sweep
    // self < low ? low : self > high ? high : self
    if t4 {
        resultAdjointTangent = 0.0
    } else if instance > 10.0 {
        resultAdjointTangent = 0.0
    } else {
        selfAdjoint += resultAdjoint
    }
    // (squaredForGoldens + k).squareRoot() * exp(-k * limited(from: -10, to: 10)) + .gentleSlope * self
    let tAdjoint4 = tAdjoint * t2
    let tAdjointTangent2 = tTangent3 * resultCotangent * t2 + (-(t2 * tTangent) / t * tAdjoint)
    let kAdjoint = tAdjoint4 - tAdjoint3 * result
    let kAdjointTangent = tAdjointTangent2 - (tAdjointTangent * result + resultTangent * tAdjoint3)
    // self * self
    let t6 = tAdjoint4 * instance
    let tTangent4 = tAdjointTangent2 * instance + selfTangent * tAdjoint4
    selfAdjoint = selfAdjoint + t6 + t6
    resultAdjointTangent = resultAdjointTangent + tTangent4 + tTangent4
    return (result2, selfAdjoint, kAdjoint, resultTangent2, resultAdjointTangent, kAdjointTangent)
}

extension Double {
    /// The value of `relax(toward:rate:)`, and its derivative along a tangent of its arguments.
    mutating func relaxJVP(
        toward target: Double,
        rate: Double,
        along tangent: (instance: Double, target: Double, rate: Double)
    ) -> Double {
        let (instanceResult, instanceResultTangent) = Double_relaxJVP(
            self,
            target,
            rate,
            tangent.instance,
            tangent.target,
            tangent.rate
        )
        self = instanceResult
        return instanceResultTangent
    }

    /// The value of `relax(toward:rate:)`, and the cotangent of its arguments for a cotangent of its outcome.
    mutating func relaxVJP(
        toward target: Double,
        rate: Double,
        cotangent: Double
    ) -> (instance: Double, target: Double, rate: Double) {
        let (instanceResult, instanceAdjoint, targetAdjoint, rateAdjoint) = Double_relaxVJP(
            self,
            target,
            rate,
            cotangent
        )
        self = instanceResult
        return (instanceAdjoint, targetAdjoint, rateAdjoint)
    }
}

private func Double_relaxJVP(
    _ instance: Double,
    _ target: Double,
    _ rate: Double,
    _ selfTangent: Double,
    _ targetTangent: Double,
    _ rateTangent: Double
) -> (Double, Double) {
    // self += (target - self) * rate
    let t = target - instance
    var instance2 = instance + t * rate
    var selfTangent2 = selfTangent + ((targetTangent - selfTangent) * rate + rateTangent * t)
    // self * 180 / .pi
    let inDegrees = instance2 * 180.0 / 3.141592653589793
    var inDegreesTangent = selfTangent2 * 180.0 / 3.141592653589793
    // inDegrees *= target
    let inDegrees2 = inDegrees * target
    inDegreesTangent = inDegreesTangent * target + targetTangent * inDegrees
    // self = newValue * .pi / 180
    instance2 = inDegrees2 * 3.141592653589793 / 180.0
    selfTangent2 = inDegreesTangent * 3.141592653589793 / 180.0
    return (instance2, selfTangent2)
}

private func Double_relaxVJP(
    _ instance: Double,
    _ target: Double,
    _ rate: Double,
    _ selfCotangent: Double
) -> (Double, Double, Double, Double) {
    // self += (target - self) * rate
    let t = target - instance
    var instance2 = instance + t * rate
    // self * 180 / .pi
    let inDegrees = instance2 * 180.0 / 3.141592653589793
    // inDegrees *= target
    let inDegrees2 = inDegrees * target
    // self = newValue * .pi / 180
    instance2 = inDegrees2 * 3.141592653589793 / 180.0
    let inDegreesAdjoint = selfCotangent / 180.0 * 3.141592653589793
    // inDegrees *= target
    let inDegreesAdjoint2 = inDegreesAdjoint * target
    var targetAdjoint = inDegreesAdjoint * inDegrees
    // self * 180 / .pi
    var selfAdjoint = inDegreesAdjoint2 / 3.141592653589793 * 180.0
    // self += (target - self) * rate
    let tAdjoint = selfAdjoint * rate
    let rateAdjoint = selfAdjoint * t
    targetAdjoint += tAdjoint
    selfAdjoint -= tAdjoint
    return (instance2, selfAdjoint, targetAdjoint, rateAdjoint)
}

extension Array where Element == Double {
    /// The value of `roughness(stiffness:)`, and its derivative along a tangent of its arguments.
    func roughnessJVP(
        stiffness: Double,
        along tangent: (instance: [Double], stiffness: Double)
    ) -> (value: Double, tangent: Double) {
        precondition(tangent.instance.count == self.count, "the tangent of 'instance' has another count")
        return Array_roughnessJVP(self, self.count, stiffness, tangent.instance, tangent.stiffness)
    }

    /// The value of `roughness(stiffness:)`, and the cotangent of its arguments for a cotangent of its outcome.
    func roughnessVJP(
        stiffness: Double,
        cotangent: Double
    ) -> (value: Double, cotangent: (instance: [Double], stiffness: Double)) {
        var instanceAdjoint = [Double](repeating: 0.0, count: self.count)
        let (value, stiffnessAdjoint) = Array_roughnessVJP(self, self.count, stiffness, cotangent, &instanceAdjoint)
        return (value, (instanceAdjoint, stiffnessAdjoint))
    }

    /// The gradient of `roughness(stiffness:)`.
    func roughnessGradient(stiffness: Double) -> (instance: [Double], stiffness: Double) {
        var instanceAdjoint = [Double](repeating: 0.0, count: self.count)
        let (_, stiffnessAdjoint) = Array_roughnessVJP(self, self.count, stiffness, 1.0, &instanceAdjoint)
        return (instanceAdjoint, stiffnessAdjoint)
    }

    /// The value and the gradient of `roughness(stiffness:)`.
    func roughnessValueWithGradient(
        stiffness: Double
    ) -> (value: Double, gradient: (instance: [Double], stiffness: Double)) {
        var instanceAdjoint = [Double](repeating: 0.0, count: self.count)
        let (value, stiffnessAdjoint) = Array_roughnessVJP(self, self.count, stiffness, 1.0, &instanceAdjoint)
        return (value, (instanceAdjoint, stiffnessAdjoint))
    }

    /// The value and the gradient of `roughness(stiffness:)`, and the product of its Hessian with a direction.
    func roughnessHVP(
        stiffness: Double,
        along tangent: (instance: [Double], stiffness: Double)
    ) -> (value: Double, gradient: (instance: [Double], stiffness: Double), product: (instance: [Double], stiffness: Double)) {
        precondition(tangent.instance.count == self.count, "the tangent of 'instance' has another count")
        var instanceAdjoint = [Double](repeating: 0.0, count: self.count)
        var instanceProduct = [Double](repeating: 0.0, count: self.count)
        let (value, stiffnessAdjoint, _, stiffnessProduct) = Array_roughnessVJPJVP(
            self,
            self.count,
            stiffness,
            1.0,
            &instanceAdjoint,
            tangent.instance,
            tangent.stiffness,
            &instanceProduct
        )
        return (value, (instanceAdjoint, stiffnessAdjoint), (instanceProduct, stiffnessProduct))
    }
}

private func Array_roughnessJVP(
    _ instance: UnsafePointer<Double>,
    _ selfCount: Int,
    _ stiffness: Double,
    _ selfTangent: UnsafePointer<Double>,
    _ stiffnessTangent: Double
) -> (Double, Double) {
    // for i in indices { sum += self[i] * other[i] }
    var i = 0
    var result = 0.0
    var sumTangent = 0.0
    while i < selfCount {
        // sum += self[i] * other[i]
        let element = instance[i]
        let tTangent = selfTangent[i] * element
        result += element * element
        sumTangent += tTangent + tTangent
        i &+= 1
    }
    // var sum = stiffness * inner(self)
    var sum = stiffness * result
    sumTangent = stiffnessTangent * result + sumTangent * stiffness
    // for i in indices
    i = 0
    while i < selfCount {
        // self[(i % count + count) % count]
        let t = ((i - 1) % selfCount + selfCount) % selfCount
        precondition(t >= 0 && t < selfCount, "Index out of range")
        result = instance[t]
        let resultTangent = selfTangent[t]
        let t2 = ((i + 1) % selfCount + selfCount) % selfCount
        precondition(t2 >= 0 && t2 < selfCount, "Index out of range")
        var result2 = instance[t2]
        var resultTangent2 = selfTangent[t2]
        // let bend = self[cyclic: i - 1] - 2 * self[i] + self[cyclic: i + 1]
        let bend = result - 2.0 * instance[i] + result2
        let bendTangent = resultTangent - selfTangent[i] * 2.0 + resultTangent2
        // self * self
        result2 = bend * bend
        resultTangent2 = bendTangent * bend
        resultTangent2 += resultTangent2
        // sum += bend.squaredForGoldens * bend
        sum += result2 * bend
        sumTangent += resultTangent2 * bend + bendTangent * result2
        i &+= 1
    }
    // Double(self)
    result = Double(selfCount)
    // return sum / count.asDouble
    let result2 = sum / result
    sumTangent /= result
    return (result2, sumTangent)
}

private func Array_roughnessVJP(
    _ instance: UnsafePointer<Double>,
    _ selfCount: Int,
    _ stiffness: Double,
    _ resultCotangent: Double,
    _ selfAdjoint: UnsafeMutablePointer<Double>
) -> (Double, Double) {
    // Forward sweep
    // for i in indices { sum += self[i] * other[i] }
    var i = 0
    var result = 0.0
    while i < selfCount {
        // sum += self[i] * other[i]
        let element = instance[i]
        result += element * element
        i &+= 1
    }
    // var sum = stiffness * inner(self)
    var sum = stiffness * result
    var tCache = AutoDiff.Buffer<Int>(repeating: 0, count: selfCount)
    defer { tCache.deallocate() }
    var tCache2 = AutoDiff.Buffer<Int>(repeating: 0, count: selfCount)
    defer { tCache2.deallocate() }
    var resultCache = AutoDiff.Buffer<Double>(repeating: 0.0, count: selfCount)
    defer { resultCache.deallocate() }
    // for i in indices
    i = 0
    while i < selfCount {
        // self[(i % count + count) % count]
        let t = ((i - 1) % selfCount + selfCount) % selfCount
        precondition(t >= 0 && t < selfCount, "Index out of range")
        let result2 = instance[t]
        let t2 = ((i + 1) % selfCount + selfCount) % selfCount
        precondition(t2 >= 0 && t2 < selfCount, "Index out of range")
        var result3 = instance[t2]
        // let bend = self[cyclic: i - 1] - 2 * self[i] + self[cyclic: i + 1]
        let bend = result2 - 2.0 * instance[i] + result3
        // self * self
        result3 = bend * bend
        // sum += bend.squaredForGoldens * bend
        sum += result3 * bend
        tCache[i] = t
        tCache2[i] = t2
        resultCache[i] = result3
        i &+= 1
    }
    // Double(self)
    var result2 = Double(selfCount)
    // return sum / count.asDouble
    let result3 = sum / result2
    let t = resultCotangent / result2

    // Return sweep
    // for i in indices
    i = 0
    while i < selfCount {
        let t2 = tCache[i]
        let t3 = tCache2[i]
        result2 = resultCache[i]
        let result4 = instance[t2]
        let result5 = instance[t3]
        let bend = result4 - 2.0 * instance[i] + result5
        // sum += bend.squaredForGoldens * bend
        let resultAdjoint = t * bend
        var bendAdjoint = t * result2
        // self * self
        let t4 = resultAdjoint * bend
        bendAdjoint = bendAdjoint + t4 + t4
        // self[(i % count + count) % count]
        selfAdjoint[t3] += bendAdjoint
        // let bend = self[cyclic: i - 1] - 2 * self[i] + self[cyclic: i + 1]
        selfAdjoint[i] += -bendAdjoint * 2.0
        // self[(i % count + count) % count]
        selfAdjoint[t2] += bendAdjoint
        i &+= 1
    }
    // var sum = stiffness * inner(self)
    let stiffnessAdjoint = t * result
    let resultAdjoint = t * stiffness
    // for i in indices { sum += self[i] * other[i] }
    i = 0
    while i < selfCount {
        // sum += self[i] * other[i]
        let elementAdjoint = resultAdjoint * instance[i]
        selfAdjoint[i] += elementAdjoint + elementAdjoint
        i &+= 1
    }
    return (result3, stiffnessAdjoint)
}

private func Array_roughnessVJPJVP(
    _ instance: UnsafePointer<Double>,
    _ selfCount: Int,
    _ stiffness: Double,
    _ resultCotangent: Double,
    _ selfAdjoint: UnsafeMutablePointer<Double>,
    _ selfTangent: UnsafePointer<Double>,
    _ stiffnessTangent: Double,
    _ selfAdjointTangent: UnsafeMutablePointer<Double>
) -> (Double, Double, Double, Double) {
    // Forward sweep
    // for i in indices { sum += self[i] * other[i] }
    var i = 0
    var result = 0.0
    var sumTangent = 0.0
    while i < selfCount {
        // sum += self[i] * other[i]
        let element = instance[i]
        let tTangent = selfTangent[i] * element
        result += element * element
        sumTangent += tTangent + tTangent
        i &+= 1
    }
    // var sum = stiffness * inner(self)
    var sum = stiffness * result
    var sumTangent2 = stiffnessTangent * result + sumTangent * stiffness
    var tCache = AutoDiff.Buffer<Int>(repeating: 0, count: selfCount)
    defer { tCache.deallocate() }
    var tCache2 = AutoDiff.Buffer<Int>(repeating: 0, count: selfCount)
    defer { tCache2.deallocate() }
    var resultCache = AutoDiff.Buffer<Double>(repeating: 0.0, count: selfCount)
    defer { resultCache.deallocate() }
    var resultCacheTangent = AutoDiff.Buffer<Double>(repeating: 0.0, count: selfCount)
    defer { resultCacheTangent.deallocate() }
    // for i in indices
    i = 0
    while i < selfCount {
        // self[(i % count + count) % count]
        let t = ((i - 1) % selfCount + selfCount) % selfCount
        precondition(t >= 0 && t < selfCount, "Index out of range")
        let result2 = instance[t]
        let resultTangent = selfTangent[t]
        let t2 = ((i + 1) % selfCount + selfCount) % selfCount
        precondition(t2 >= 0 && t2 < selfCount, "Index out of range")
        var result3 = instance[t2]
        var resultTangent2 = selfTangent[t2]
        // let bend = self[cyclic: i - 1] - 2 * self[i] + self[cyclic: i + 1]
        let bend = result2 - 2.0 * instance[i] + result3
        let bendTangent = resultTangent - selfTangent[i] * 2.0 + resultTangent2
        // self * self
        result3 = bend * bend
        resultTangent2 = bendTangent * bend
        resultTangent2 += resultTangent2
        // sum += bend.squaredForGoldens * bend
        sum += result3 * bend
        sumTangent2 += resultTangent2 * bend + bendTangent * result3
        tCache[i] = t
        tCache2[i] = t2
        resultCache[i] = result3
        resultCacheTangent[i] = resultTangent2
        i &+= 1
    }
    // Double(self)
    var result2 = Double(selfCount)
    // return sum / count.asDouble
    let result3 = sum / result2
    let resultTangent = sumTangent2 / result2
    let t = resultCotangent / result2

    // Return sweep
    // for i in indices
    i = 0
    while i < selfCount {
        let t2 = tCache[i]
        let t3 = tCache2[i]
        result2 = resultCache[i]
        let resultTangent2 = resultCacheTangent[i]
        let result4 = instance[t2]
        let resultTangent3 = selfTangent[t2]
        let result5 = instance[t3]
        let resultTangent4 = selfTangent[t3]
        let bend = result4 - 2.0 * instance[i] + result5
        let bendTangent = resultTangent3 - selfTangent[i] * 2.0 + resultTangent4
        // sum += bend.squaredForGoldens * bend
        let resultAdjoint = t * bend
        let resultAdjointTangent = bendTangent * t
        var bendAdjoint = t * result2
        var bendAdjointTangent = resultTangent2 * t
        // self * self
        let t4 = resultAdjoint * bend
        let tTangent = resultAdjointTangent * bend + bendTangent * resultAdjoint
        bendAdjoint = bendAdjoint + t4 + t4
        bendAdjointTangent = bendAdjointTangent + tTangent + tTangent
        // self[(i % count + count) % count]
        selfAdjoint[t3] += bendAdjoint
        selfAdjointTangent[t3] += bendAdjointTangent
        // let bend = self[cyclic: i - 1] - 2 * self[i] + self[cyclic: i + 1]
        selfAdjoint[i] += -bendAdjoint * 2.0
        selfAdjointTangent[i] += -bendAdjointTangent * 2.0
        // self[(i % count + count) % count]
        selfAdjoint[t2] += bendAdjoint
        selfAdjointTangent[t2] += bendAdjointTangent
        i &+= 1
    }
    // var sum = stiffness * inner(self)
    let stiffnessAdjoint = t * result
    let stiffnessAdjointTangent = sumTangent * t
    let resultAdjoint = t * stiffness
    let resultAdjointTangent = stiffnessTangent * t
    // for i in indices { sum += self[i] * other[i] }
    i = 0
    while i < selfCount {
        let element = instance[i]
        // sum += self[i] * other[i]
        let elementAdjoint = resultAdjoint * element
        let elementAdjointTangent = resultAdjointTangent * element + selfTangent[i] * resultAdjoint
        selfAdjoint[i] += elementAdjoint + elementAdjoint
        selfAdjointTangent[i] += elementAdjointTangent + elementAdjointTangent
        i &+= 1
    }
    return (result3, stiffnessAdjoint, resultTangent, stiffnessAdjointTangent)
}

extension Array where Element == Double {
    /// The value of `smoothOut(by:)`, and its derivative along a tangent of its arguments.
    mutating func smoothOutJVP(by amount: Double, along tangent: (instance: [Double], amount: Double)) -> [Double] {
        precondition(tangent.instance.count == self.count, "the tangent of 'instance' has another count")
        let instanceTangent = tangent.instance
        var selfBuffer = AutoDiff.Buffer<Double>(self)
        defer { selfBuffer.deallocate() }
        var selfTangentBuffer = AutoDiff.Buffer<Double>(instanceTangent)
        defer { selfTangentBuffer.deallocate() }
        Array_smoothOutJVP(&selfBuffer, amount, &selfTangentBuffer, tangent.amount)
        self = selfBuffer.array
        return selfTangentBuffer.array
    }

    /// The value of `smoothOut(by:)`, and the cotangent of its arguments for a cotangent of its outcome.
    mutating func smoothOutVJP(by amount: Double, cotangent: [Double]) -> (instance: [Double], amount: Double) {
        var instanceAdjoint = cotangent
        var selfBuffer = AutoDiff.Buffer<Double>(self)
        defer { selfBuffer.deallocate() }
        var selfAdjointBuffer = AutoDiff.Buffer<Double>(instanceAdjoint)
        defer { selfAdjointBuffer.deallocate() }
        let amountAdjoint = Array_smoothOutVJP(&selfBuffer, amount, &selfAdjointBuffer)
        self = selfBuffer.array
        instanceAdjoint = selfAdjointBuffer.array
        return (instanceAdjoint, amountAdjoint)
    }
}

private func Array_smoothOutJVP(
    _ instance: inout AutoDiff.Buffer<Double>,
    _ amount: Double,
    _ selfTangent: inout AutoDiff.Buffer<Double>,
    _ amountTangent: Double
) {
    // scale(by: 1 - amount)
    let t = 1.0 - amount
    let tTangent = -amountTangent
    // for i in 0..<count { self[i] *= factor }
    let upper = instance.count
    var i = 0
    while i < upper {
        // self[i] *= factor
        precondition(i < instance.count, "Index out of range")
        let element = instance[i]
        instance[i] = element * t
        selfTangent[i] = selfTangent[i] * t + tTangent * element
        i &+= 1
    }
    // self[cyclic: -1] += amount * self[0]
    precondition(0 < instance.count, "Index out of range")
    let element = instance[0]
    // self[(i % count + count) % count]
    let t2 = (-1 % upper + upper) % upper
    precondition(t2 >= 0 && t2 < instance.count, "Index out of range")
    // self[(i % count + count) % count] = newValue
    instance[t2] += amount * element
    selfTangent[t2] += amountTangent * element + selfTangent[0] * amount
    // for i in indices { sum += self[i] * other[i] }
    i = 0
    var result = 0.0
    var sumTangent = 0.0
    while i < upper {
        // sum += self[i] * other[i]
        precondition(i < instance.count, "Index out of range")
        let element2 = instance[i]
        let tTangent2 = selfTangent[i] * element2
        result += element2 * element2
        sumTangent += tTangent2 + tTangent2
        i &+= 1
    }
    // append(inner(self))
    instance.append(result)
    selfTangent.append(sumTangent)
}

private func Array_smoothOutVJP(
    _ instance: inout AutoDiff.Buffer<Double>,
    _ amount: Double,
    _ selfAdjoint: inout AutoDiff.Buffer<Double>
) -> Double {
    // Forward sweep
    // scale(by: 1 - amount)
    let t = 1.0 - amount
    // for i in 0..<count { self[i] *= factor }
    let upper = instance.count
    var elementCache = AutoDiff.Buffer<Double>(repeating: 0.0, count: upper)
    defer { elementCache.deallocate() }
    var i = 0
    while i < upper {
        // self[i] *= factor
        precondition(i < instance.count, "Index out of range")
        let element = instance[i]
        instance[i] = element * t
        elementCache[i] = element
        i &+= 1
    }
    // self[cyclic: -1] += amount * self[0]
    precondition(0 < instance.count, "Index out of range")
    let element = instance[0]
    // self[(i % count + count) % count]
    let t2 = (-1 % upper + upper) % upper
    precondition(t2 >= 0 && t2 < instance.count, "Index out of range")
    // self[(i % count + count) % count] = newValue
    instance[t2] += amount * element
    var elementCache2 = AutoDiff.Buffer<Double>(repeating: 0.0, count: upper)
    defer { elementCache2.deallocate() }
    // for i in indices { sum += self[i] * other[i] }
    i = 0
    var result = 0.0
    while i < upper {
        // sum += self[i] * other[i]
        precondition(i < instance.count, "Index out of range")
        let element2 = instance[i]
        result += element2 * element2
        elementCache2[i] = element2
        i &+= 1
    }
    // append(inner(self))
    instance.append(result)
    let isSame = selfAdjoint.count == instance.count
    precondition(isSame, "the cotangent of 'self' has another count")
    let resultAdjoint = selfAdjoint.removeLast()

    // Return sweep
    // for i in indices { sum += self[i] * other[i] }
    i = 0
    while i < upper {
        // sum += self[i] * other[i]
        let elementAdjoint = resultAdjoint * elementCache2[i]
        selfAdjoint[i] += elementAdjoint + elementAdjoint
        i &+= 1
    }
    // self[(i % count + count) % count] = newValue
    let elementAdjoint = selfAdjoint[t2]
    selfAdjoint[t2] = 0.0
    // self[(i % count + count) % count]
    selfAdjoint[t2] += elementAdjoint
    // self[cyclic: -1] += amount * self[0]
    let amountAdjoint = elementAdjoint * element
    selfAdjoint[0] += elementAdjoint * amount
    // for i in 0..<count { self[i] *= factor }
    i = 0
    var tAdjoint = 0.0
    while i < upper {
        // self[i] *= factor
        let tAdjoint2 = selfAdjoint[i]
        selfAdjoint[i] = 0.0
        tAdjoint += tAdjoint2 * elementCache[i]
        selfAdjoint[i] += tAdjoint2 * t
        i &+= 1
    }
    return amountAdjoint - tAdjoint
}

extension SIMD3 where Scalar == Double {
    /// The value of `moment(of:)`, and its derivative along a tangent of its arguments.
    func momentJVP(
        of force: SIMD3<Double>,
        along tangent: (instance: SIMD3<Double>, force: SIMD3<Double>)
    ) -> (value: Double, tangent: Double) {
        return SIMD3_momentJVP(self, force, tangent.instance, tangent.force)
    }

    /// The value of `moment(of:)`, and the cotangent of its arguments for a cotangent of its outcome.
    func momentVJP(
        of force: SIMD3<Double>,
        cotangent: Double
    ) -> (value: Double, cotangent: (instance: SIMD3<Double>, force: SIMD3<Double>)) {
        let (value, instanceAdjoint, forceAdjoint) = SIMD3_momentVJP(self, force, cotangent)
        return (value, (instanceAdjoint, forceAdjoint))
    }

    /// The gradient of `moment(of:)`.
    func momentGradient(of force: SIMD3<Double>) -> (instance: SIMD3<Double>, force: SIMD3<Double>) {
        let (_, instanceAdjoint, forceAdjoint) = SIMD3_momentVJP(self, force, 1.0)
        return (instanceAdjoint, forceAdjoint)
    }

    /// The value and the gradient of `moment(of:)`.
    func momentValueWithGradient(
        of force: SIMD3<Double>
    ) -> (value: Double, gradient: (instance: SIMD3<Double>, force: SIMD3<Double>)) {
        let (value, instanceAdjoint, forceAdjoint) = SIMD3_momentVJP(self, force, 1.0)
        return (value, (instanceAdjoint, forceAdjoint))
    }
}

private func SIMD3_momentJVP(
    _ instance: SIMD3<Double>,
    _ force: SIMD3<Double>,
    _ selfTangent: SIMD3<Double>,
    _ forceTangent: SIMD3<Double>
) -> (Double, Double) {
    // Self(y * other.z - z * other.y, z * other.x - x * other.z, x * other.y - y * other.x)
    let t = instance.y
    let tTangent = selfTangent.y
    let t2 = force.z
    let tTangent2 = forceTangent.z
    let t3 = instance.z
    let tTangent3 = selfTangent.z
    let t4 = force.y
    let tTangent4 = forceTangent.y
    let t5 = force.x
    let tTangent5 = forceTangent.x
    let t6 = instance.x
    let tTangent6 = selfTangent.x
    let tTangent7 = tTangent3 * t5 + tTangent5 * t3 - (tTangent6 * t2 + tTangent2 * t6)
    let t7 = t6 * t4 - t * t5
    let tTangent8 = tTangent6 * t4 + tTangent4 * t6 - (tTangent * t5 + tTangent5 * t)
    let result = SIMD3<Double>(t * t2 - t3 * t4, t3 * t5 - t6 * t2, t7)
    let resultTangent = SIMD3<Double>(
        tTangent * t2 + tTangent2 * t - (tTangent3 * t4 + tTangent4 * t3),
        tTangent7,
        tTangent8
    )
    // (self * self).sum().squareRoot()
    let tTangent9 = resultTangent * result
    let result2 = (result * result).sum().squareRoot()
    let resultTangent2 = (tTangent9 + tTangent9).sum() * (0.5 / result2)
    let tTangent10 = selfTangent * instance
    var result3 = (instance * instance).sum().squareRoot()
    var resultTangent3 = (tTangent10 + tTangent10).sum() * (0.5 / result3)
    // crossed(with: force).extent + extent
    result3 = result2 + result3
    resultTangent3 = resultTangent2 + resultTangent3
    return (result3, resultTangent3)
}

private func SIMD3_momentVJP(
    _ instance: SIMD3<Double>,
    _ force: SIMD3<Double>,
    _ resultCotangent: Double
) -> (Double, SIMD3<Double>, SIMD3<Double>) {
    // Self(y * other.z - z * other.y, z * other.x - x * other.z, x * other.y - y * other.x)
    let t = instance.y
    let t2 = force.z
    let t3 = instance.z
    let t4 = force.y
    let t5 = force.x
    let t6 = instance.x
    let t7 = t6 * t4 - t * t5
    let result = SIMD3<Double>(t * t2 - t3 * t4, t3 * t5 - t6 * t2, t7)
    // (self * self).sum().squareRoot()
    let result2 = (result * result).sum().squareRoot()
    let result3 = (instance * instance).sum().squareRoot()
    // crossed(with: force).extent + extent
    let result4 = result2 + result3
    // (self * self).sum().squareRoot()
    var selfAdjoint = resultCotangent * (0.5 / result3) * instance
    selfAdjoint += selfAdjoint
    var resultAdjoint = resultCotangent * (0.5 / result2) * result
    resultAdjoint += resultAdjoint
    // Self(y * other.z - z * other.y, z * other.x - x * other.z, x * other.y - y * other.x)
    let tAdjoint = resultAdjoint.x
    let tAdjoint2 = resultAdjoint.y
    let tAdjoint3 = resultAdjoint.z
    let tAdjoint4 = -tAdjoint3
    let tAdjoint5 = -tAdjoint2
    selfAdjoint.x += tAdjoint3 * t4 + tAdjoint5 * t2
    var forceAdjoint = SIMD3<Double>(repeating: 0.0)
    forceAdjoint.x = tAdjoint4 * t + tAdjoint2 * t3
    let tAdjoint6 = -tAdjoint
    forceAdjoint.y = tAdjoint3 * t6 + tAdjoint6 * t3
    selfAdjoint.z += tAdjoint2 * t5 + tAdjoint6 * t4
    forceAdjoint.z = tAdjoint5 * t6 + tAdjoint * t
    selfAdjoint.y += tAdjoint4 * t5 + tAdjoint * t2
    return (result4, selfAdjoint, forceAdjoint)
}

extension FloatingPoint {
    /// The value of `sigmoidal(steepness:)`, and its derivative along a tangent of its arguments.
    func sigmoidalJVP(steepness k: Self, along tangent: (instance: Self, k: Self)) -> (value: Self, tangent: Self) {
        return FloatingPoint_sigmoidalJVP(self, k, tangent.instance, tangent.k)
    }

    /// The value of `sigmoidal(steepness:)`, and the cotangent of its arguments for a cotangent of its outcome.
    func sigmoidalVJP(steepness k: Self, cotangent: Self) -> (value: Self, cotangent: (instance: Self, k: Self)) {
        let (value, instanceAdjoint, kAdjoint) = FloatingPoint_sigmoidalVJP(self, k, cotangent)
        return (value, (instanceAdjoint, kAdjoint))
    }

    /// The gradient of `sigmoidal(steepness:)`.
    func sigmoidalGradient(steepness k: Self) -> (instance: Self, k: Self) {
        let (_, instanceAdjoint, kAdjoint) = FloatingPoint_sigmoidalVJP(self, k, Self(1))
        return (instanceAdjoint, kAdjoint)
    }

    /// The value and the gradient of `sigmoidal(steepness:)`.
    func sigmoidalValueWithGradient(steepness k: Self) -> (value: Self, gradient: (instance: Self, k: Self)) {
        let (value, instanceAdjoint, kAdjoint) = FloatingPoint_sigmoidalVJP(self, k, Self(1))
        return (value, (instanceAdjoint, kAdjoint))
    }
}

private func FloatingPoint_sigmoidalJVP<`Self`: FloatingPoint>(
    _ instance: Self,
    _ k: Self,
    _ selfTangent: Self,
    _ kTangent: Self
) -> (Self, Self) {
    // self * 2
    var result = instance * 2
    var resultTangent = selfTangent * 2
    // self * k / (1 + (doubled * self).squareRoot()) + .between(self, k, at: self)
    let t = (result * instance).squareRoot()
    let t2 = 1 + t
    let t3 = instance * k / t2
    let t4 = t3 * ((resultTangent * instance + selfTangent * result) * (Self(1) / 2 / t))
    // a + (b - a) * t
    let t5 = k - instance
    result = instance + t5 * instance
    resultTangent = selfTangent + ((kTangent - selfTangent) * instance + selfTangent * t5)
    // self * k / (1 + (doubled * self).squareRoot()) + .between(self, k, at: self)
    result = t3 + result
    resultTangent = (selfTangent * k + kTangent * instance - t4) / t2 + resultTangent
    return (result, resultTangent)
}

private func FloatingPoint_sigmoidalVJP<`Self`: FloatingPoint>(
    _ instance: Self,
    _ k: Self,
    _ resultCotangent: Self
) -> (Self, Self, Self) {
    // self * 2
    let result = instance * 2
    // self * k / (1 + (doubled * self).squareRoot()) + .between(self, k, at: self)
    let t = (result * instance).squareRoot()
    let t2 = 1 + t
    let t3 = instance * k / t2
    // a + (b - a) * t
    let t4 = k - instance
    var result2 = instance + t4 * instance
    // self * k / (1 + (doubled * self).squareRoot()) + .between(self, k, at: self)
    result2 = t3 + result2
    // a + (b - a) * t
    let tAdjoint = resultCotangent * instance
    var selfAdjoint = resultCotangent + resultCotangent * t4 - tAdjoint
    // self * k / (1 + (doubled * self).squareRoot()) + .between(self, k, at: self)
    let t5 = resultCotangent / t2
    let tAdjoint2 = -(t5 * t3) * (Self(1) / 2 / t)
    let resultAdjoint = tAdjoint2 * instance
    selfAdjoint += tAdjoint2 * result
    // self * 2
    selfAdjoint += resultAdjoint * 2
    // self * k / (1 + (doubled * self).squareRoot()) + .between(self, k, at: self)
    selfAdjoint += t5 * k
    let kAdjoint = tAdjoint + t5 * instance
    return (result2, selfAdjoint, kAdjoint)
}

extension Array where Element: FloatingPoint {
    /// The value of `weightedMagnitude(_:)`, and its derivative along a tangent of its arguments.
    func weightedMagnitudeJVP(
        _ weight: Element,
        along tangent: (instance: [Element], weight: Element)
    ) -> (value: Element, tangent: Element) {
        precondition(tangent.instance.count == self.count, "the tangent of 'instance' has another count")
        return Array_weightedMagnitudeJVP(self, self.count, weight, tangent.instance, tangent.weight)
    }

    /// The value of `weightedMagnitude(_:)`, and the cotangent of its arguments for a cotangent of its outcome.
    func weightedMagnitudeVJP(
        _ weight: Element,
        cotangent: Element
    ) -> (value: Element, cotangent: (instance: [Element], weight: Element)) {
        var instanceAdjoint = [Element](repeating: 0, count: self.count)
        let (value, weightAdjoint) = Array_weightedMagnitudeVJP(self, self.count, weight, cotangent, &instanceAdjoint)
        return (value, (instanceAdjoint, weightAdjoint))
    }

    /// The gradient of `weightedMagnitude(_:)`.
    func weightedMagnitudeGradient(_ weight: Element) -> (instance: [Element], weight: Element) {
        var instanceAdjoint = [Element](repeating: 0, count: self.count)
        let (_, weightAdjoint) = Array_weightedMagnitudeVJP(self, self.count, weight, Element(1), &instanceAdjoint)
        return (instanceAdjoint, weightAdjoint)
    }

    /// The value and the gradient of `weightedMagnitude(_:)`.
    func weightedMagnitudeValueWithGradient(
        _ weight: Element
    ) -> (value: Element, gradient: (instance: [Element], weight: Element)) {
        var instanceAdjoint = [Element](repeating: 0, count: self.count)
        let (value, weightAdjoint) = Array_weightedMagnitudeVJP(self, self.count, weight, Element(1), &instanceAdjoint)
        return (value, (instanceAdjoint, weightAdjoint))
    }
}

private func Array_weightedMagnitudeJVP<Element: FloatingPoint>(
    _ instance: UnsafePointer<Element>,
    _ selfCount: Int,
    _ weight: Element,
    _ selfTangent: UnsafePointer<Element>,
    _ weightTangent: Element
) -> (Element, Element) {
    // for element in self { sum += element.magnitude }
    var i = 0
    var result: Element = 0
    var sumTangent: Element = 0
    while i < selfCount {
        let element = instance[i]
        // sum += element.magnitude
        result += element.magnitude
        sumTangent += selfTangent[i] * AutoDiff.signum(element)
        i &+= 1
    }
    // self * 2
    let result2 = weight * 2
    var resultTangent = weightTangent * 2
    // sumOfMagnitudes() * weight.doubled / first!
    precondition(0 < selfCount, "Index out of range")
    let element = instance[0]
    let result3 = result * result2 / element
    resultTangent = (sumTangent * result2 + resultTangent * result - result3 * selfTangent[0]) / element
    return (result3, resultTangent)
}

private func Array_weightedMagnitudeVJP<Element: FloatingPoint>(
    _ instance: UnsafePointer<Element>,
    _ selfCount: Int,
    _ weight: Element,
    _ resultCotangent: Element,
    _ selfAdjoint: UnsafeMutablePointer<Element>
) -> (Element, Element) {
    // Forward sweep
    // for element in self { sum += element.magnitude }
    var i = 0
    var result: Element = 0
    while i < selfCount {
        // sum += element.magnitude
        result += instance[i].magnitude
        i &+= 1
    }
    // self * 2
    let result2 = weight * 2
    // sumOfMagnitudes() * weight.doubled / first!
    precondition(0 < selfCount, "Index out of range")
    let element = instance[0]
    let result3 = result * result2 / element
    let t = resultCotangent / element
    selfAdjoint[0] -= t * result3
    let resultAdjoint = t * result2
    let resultAdjoint2 = t * result
    // self * 2
    let weightAdjoint = resultAdjoint2 * 2

    // Return sweep
    // for element in self { sum += element.magnitude }
    i = 0
    while i < selfCount {
        selfAdjoint[i] += resultAdjoint * AutoDiff.signum(instance[i])
        i &+= 1
    }
    return (result3, weightAdjoint)
}

/// The value of `detour(_:_:)`, and its derivative along a tangent of its arguments.
func detourJVP(
    _ numbers: [Double],
    _ turn: Double,
    along tangent: (numbers: [Double], turn: Double)
) -> (value: Double, tangent: Double) {
    precondition(tangent.numbers.count == numbers.count, "the tangent of 'numbers' has another count")
    return detourJVPCore(numbers, numbers.count, turn, tangent.numbers, tangent.turn)
}

/// The value of `detour(_:_:)`, and the cotangent of its arguments for a cotangent of its outcome.
func detourVJP(
    _ numbers: [Double],
    _ turn: Double,
    cotangent: Double
) -> (value: Double, cotangent: (numbers: [Double], turn: Double)) {
    var numbersAdjoint = [Double](repeating: 0.0, count: numbers.count)
    let (value, turnAdjoint) = detourVJPCore(numbers, numbers.count, turn, cotangent, &numbersAdjoint)
    return (value, (numbersAdjoint, turnAdjoint))
}

/// The gradient of `detour(_:_:)`.
func detourGradient(_ numbers: [Double], _ turn: Double) -> (numbers: [Double], turn: Double) {
    var numbersAdjoint = [Double](repeating: 0.0, count: numbers.count)
    let turnAdjoint = detourGradientCore(numbers, numbers.count, turn, 1.0, &numbersAdjoint)
    return (numbersAdjoint, turnAdjoint)
}

/// The value and the gradient of `detour(_:_:)`.
func detourValueWithGradient(
    _ numbers: [Double],
    _ turn: Double
) -> (value: Double, gradient: (numbers: [Double], turn: Double)) {
    var numbersAdjoint = [Double](repeating: 0.0, count: numbers.count)
    let (value, turnAdjoint) = detourVJPCore(numbers, numbers.count, turn, 1.0, &numbersAdjoint)
    return (value, (numbersAdjoint, turnAdjoint))
}

/// The value and the gradient of `detour(_:_:)`, and the product of its Hessian with a direction.
func detourHVP(
    _ numbers: [Double],
    _ turn: Double,
    along tangent: (numbers: [Double], turn: Double)
) -> (value: Double, gradient: (numbers: [Double], turn: Double), product: (numbers: [Double], turn: Double)) {
    precondition(tangent.numbers.count == numbers.count, "the tangent of 'numbers' has another count")
    var numbersAdjoint = [Double](repeating: 0.0, count: numbers.count)
    var numbersProduct = [Double](repeating: 0.0, count: numbers.count)
    let (value, turnAdjoint, _, turnProduct) = detourVJPJVP(
        numbers,
        numbers.count,
        turn,
        1.0,
        &numbersAdjoint,
        tangent.numbers,
        tangent.turn,
        &numbersProduct
    )
    return (value, (numbersAdjoint, turnAdjoint), (numbersProduct, turnProduct))
}

private func detourJVPCore(
    _ numbers: UnsafePointer<Double>,
    _ numbersCount: Int,
    _ turn: Double,
    _ numbersTangent: UnsafePointer<Double>,
    _ turnTangent: Double
) -> (Double, Double) {
    // var points: [Waypoint] = []
    var pointsX = AutoDiff.Buffer<Double>()
    defer { pointsX.deallocate() }
    var pointsXTangent = AutoDiff.Buffer<Double>()
    defer { pointsXTangent.deallocate() }
    var pointsY = AutoDiff.Buffer<Double>()
    defer { pointsY.deallocate() }
    var pointsYTangent = AutoDiff.Buffer<Double>()
    defer { pointsYTangent.deallocate() }
    // for i in numbers.indices { points.append(Waypoint(x: numbers[i], y: numbers[cyclic: i + 1])) }
    var i = 0
    while i < numbersCount {
        // self[(i % count + count) % count]
        let t = ((i + 1) % numbersCount + numbersCount) % numbersCount
        precondition(t >= 0 && t < numbersCount, "Index out of range")
        let result = numbers[t]
        let resultTangent = numbersTangent[t]
        // points.append(Waypoint(x: numbers[i], y: numbers[cyclic: i + 1]))
        pointsX.append(numbers[i])
        pointsXTangent.append(numbersTangent[i])
        pointsY.append(result)
        pointsYTangent.append(resultTangent)
        i &+= 1
    }
    // points[0].x.inDegrees
    precondition(0 < pointsX.count, "Index out of range")
    // self * 180 / .pi
    var inDegrees = pointsX[0] * 180.0 / 3.141592653589793
    var inDegreesTangent = pointsXTangent[0] * 180.0 / 3.141592653589793
    // points[0].x.inDegrees += turn
    inDegrees += turn
    inDegreesTangent += turnTangent
    // points[0].x.inDegrees
    pointsX[0] = inDegrees * 3.141592653589793 / 180.0
    pointsXTangent[0] = inDegreesTangent * 3.141592653589793 / 180.0
    // a + (b - a) * t
    let tTangent = -turnTangent
    var result = turn + (1.0 - turn) * 0.25
    var resultTangent = turnTangent + tTangent * 0.25
    // points[1].y.relax(toward: .blend(turn, 1, at: 0.25), rate: 0.5)
    precondition(1 < pointsY.count, "Index out of range")
    let element = pointsY[1]
    let elementTangent = pointsYTangent[1]
    // self += (target - self) * rate
    let instance = element + (result - element) * 0.5
    let selfTangent = elementTangent + (resultTangent - elementTangent) * 0.5
    // self * 180 / .pi
    inDegrees = instance * 180.0 / 3.141592653589793
    inDegreesTangent = selfTangent * 180.0 / 3.141592653589793
    // inDegrees *= target
    let inDegrees2 = inDegrees * result
    inDegreesTangent = inDegreesTangent * result + resultTangent * inDegrees
    // points[1].y.relax(toward: .blend(turn, 1, at: 0.25), rate: 0.5)
    pointsY[1] = inDegrees2 * 3.141592653589793 / 180.0
    pointsYTangent[1] = inDegreesTangent * 3.141592653589793 / 180.0
    // for point in self
    let count = pointsX.count
    i = 0
    var sumX = 0.0
    var sumY = 0.0
    var sumXTangent = 0.0
    var sumYTangent = 0.0
    while i < count {
        let pointX = pointsX[i]
        let pointXTangent = pointsXTangent[i]
        let pointY = pointsY[i]
        let pointYTangent = pointsYTangent[i]
        // sum.x += point.x
        sumX += pointX
        sumXTangent += pointXTangent
        // sum.y += point.y
        sumY += pointY
        sumYTangent += pointYTangent
        i &+= 1
    }
    // Double(self)
    result = Double(count)
    // return Waypoint(x: sum.x / count.asDouble, y: sum.y / count.asDouble)
    let centreX = sumX / result
    let centreXTangent = sumXTangent / result
    let centreY = sumY / result
    let centreYTangent = sumYTangent / result
    // var result = Self(repeating: 0, count: count)
    var lengths = AutoDiff.Buffer<Double>(repeating: 0.0, count: 3)
    defer { lengths.deallocate() }
    var lengthsTangent = AutoDiff.Buffer<Double>(repeating: 0.0, count: 3)
    defer { lengthsTangent.deallocate() }
    // for i in result.indices { result[i] = i.asDouble * step }
    i = 0
    while i < 3 {
        // Double(self)
        result = Double(i)
        // result[i] = i.asDouble * step
        lengths[i] = result * turn
        lengthsTangent[i] = turnTangent * result
        i &+= 1
    }
    // self * self
    result = centreX * centreX
    resultTangent = centreXTangent * centreX
    resultTangent += resultTangent
    // (squaredForGoldens + k).squareRoot() * exp(-k * limited(from: -10, to: 10)) + .gentleSlope * self
    let t = (result + 1.0471975511965976).squareRoot()
    // self < low ? low : self > high ? high : self
    var resultTangent2: Double
    if centreX < (-10.0) {
        result = -10.0
        resultTangent2 = 0.0
    } else if centreX > 10.0 {
        result = 10.0
        resultTangent2 = 0.0
    } else {
        result = centreX
        resultTangent2 = centreXTangent
    }
    // (squaredForGoldens + k).squareRoot() * exp(-k * limited(from: -10, to: 10)) + .gentleSlope * self
    let t2 = exp(-1.0471975511965976 * result)
    let gentleSlope2: Double = Double.gentleSlope
    let tTangent2 = centreXTangent * gentleSlope2
    result = t * t2 + gentleSlope2 * centreX
    resultTangent2 = resultTangent * (0.5 / t) * t2 + resultTangent2 * (-1.0471975511965976) * t2 * t + tTangent2
    // for i in indices { sum += self[i] * other[i] }
    i = 0
    var result2 = 0.0
    resultTangent = 0.0
    while i < 3 {
        // sum += self[i] * other[i]
        let element2 = lengths[i]
        let tTangent3 = lengthsTangent[i] * element2
        result2 += element2 * element2
        resultTangent += tTangent3 + tTangent3
        i &+= 1
    }
    // self * k / (1 + (doubled * self).squareRoot()) + .between(self, k, at: self)
    let t3 = turn * 2.0
    let tTangent3 = turnTangent * 2.0
    let t4 = (t3 * turn).squareRoot()
    let t5 = 1.0 + t4
    let t6 = t3 / t5
    let tTangent4 = (tTangent3 - t6 * ((tTangent3 * turn + turnTangent * t3) * (0.5 / t4))) / t5
    // a + (b - a) * t
    let t7 = 2.0 - turn
    var result3 = turn + t7 * turn
    var resultTangent3 = turnTangent + (tTangent * turn + turnTangent * t7)
    // self * k / (1 + (doubled * self).squareRoot()) + .between(self, k, at: self)
    result3 = t6 + result3
    resultTangent3 = tTangent4 + resultTangent3
    // return centre.x.softened(by: Double(inDegrees: 60)) * centre.y + lengths.inner(lengths) + turn.sigmoidal(steepness: 2)
    let t8 = SIMD3<Double>(centreX, centreY, turn)
    // Self(y * other.z - z * other.y, z * other.x - x * other.z, x * other.y - y * other.x)
    let tTangent5 = turnTangent * turn
    let tTangent6 = centreXTangent * turn + turnTangent * centreX - centreYTangent
    let result4 = SIMD3<Double>(centreY * 0.0 - turn * turn, turn - centreX * 0.0, centreX * turn - centreY)
    let resultTangent4 = SIMD3<Double>(
        centreYTangent * 0.0 - (tTangent5 + tTangent5),
        turnTangent - centreXTangent * 0.0,
        tTangent6
    )
    // (self * self).sum().squareRoot()
    let tTangent7 = resultTangent4 * result4
    var result5 = (result4 * result4).sum().squareRoot()
    var resultTangent5 = (tTangent7 + tTangent7).sum() * (0.5 / result5)
    let tTangent8 = SIMD3<Double>(centreXTangent, centreYTangent, turnTangent) * t8
    var result6 = (t8 * t8).sum().squareRoot()
    var resultTangent6 = (tTangent8 + tTangent8).sum() * (0.5 / result6)
    // crossed(with: force).extent + extent
    result6 = result5 + result6
    resultTangent6 = resultTangent5 + resultTangent6
    // for element in self { sum += element.magnitude }
    i = 0
    result5 = 0.0
    resultTangent5 = 0.0
    while i < numbersCount {
        let element2 = numbers[i]
        // sum += element.magnitude
        result5 += element2.magnitude
        resultTangent5 += numbersTangent[i] * AutoDiff.signum(element2)
        i &+= 1
    }
    // return centre.x.softened(by: Double(inDegrees: 60)) * centre.y + lengths.inner(lengths) + turn.sigmoidal(steepness: 2)
    result6 = result * centreY + result2 + result3 + result6 + result5
    resultTangent6 = resultTangent2 * centreY + centreYTangent * result + resultTangent + resultTangent3 + resultTangent6
        + resultTangent5
    return (result6, resultTangent6)
}

private func detourVJPCore(
    _ numbers: UnsafePointer<Double>,
    _ numbersCount: Int,
    _ turn: Double,
    _ resultCotangent: Double,
    _ numbersAdjoint: UnsafeMutablePointer<Double>
) -> (Double, Double) {
    // Forward sweep
    // var points: [Waypoint] = []
    var pointsX = AutoDiff.Buffer<Double>()
    defer { pointsX.deallocate() }
    var pointsY = AutoDiff.Buffer<Double>()
    defer { pointsY.deallocate() }
    var tCache = AutoDiff.Buffer<Int>(repeating: 0, count: numbersCount)
    defer { tCache.deallocate() }
    // for i in numbers.indices { points.append(Waypoint(x: numbers[i], y: numbers[cyclic: i + 1])) }
    var i = 0
    while i < numbersCount {
        // self[(i % count + count) % count]
        let t = ((i + 1) % numbersCount + numbersCount) % numbersCount
        precondition(t >= 0 && t < numbersCount, "Index out of range")
        let result = numbers[t]
        // points.append(Waypoint(x: numbers[i], y: numbers[cyclic: i + 1]))
        pointsX.append(numbers[i])
        pointsY.append(result)
        tCache[i] = t
        i &+= 1
    }
    // points[0].x.inDegrees
    precondition(0 < pointsX.count, "Index out of range")
    // self * 180 / .pi
    var inDegrees = pointsX[0] * 180.0 / 3.141592653589793
    // points[0].x.inDegrees += turn
    inDegrees += turn
    // points[0].x.inDegrees
    pointsX[0] = inDegrees * 3.141592653589793 / 180.0
    // a + (b - a) * t
    let result = turn + (1.0 - turn) * 0.25
    // points[1].y.relax(toward: .blend(turn, 1, at: 0.25), rate: 0.5)
    precondition(1 < pointsY.count, "Index out of range")
    let element = pointsY[1]
    // self += (target - self) * rate
    let instance = element + (result - element) * 0.5
    // self * 180 / .pi
    inDegrees = instance * 180.0 / 3.141592653589793
    // inDegrees *= target
    let inDegrees2 = inDegrees * result
    // points[1].y.relax(toward: .blend(turn, 1, at: 0.25), rate: 0.5)
    pointsY[1] = inDegrees2 * 3.141592653589793 / 180.0
    // for point in self
    let count = pointsX.count
    i = 0
    var sumX = 0.0
    var sumY = 0.0
    while i < count {
        let pointX = pointsX[i]
        let pointY = pointsY[i]
        // sum.x += point.x
        sumX += pointX
        // sum.y += point.y
        sumY += pointY
        i &+= 1
    }
    // Double(self)
    let result2 = Double(count)
    // return Waypoint(x: sum.x / count.asDouble, y: sum.y / count.asDouble)
    let centreX = sumX / result2
    let centreY = sumY / result2
    // var result = Self(repeating: 0, count: count)
    var lengths = AutoDiff.Buffer<Double>(repeating: 0.0, count: 3)
    defer { lengths.deallocate() }
    // for i in result.indices { result[i] = i.asDouble * step }
    i = 0
    while i < 3 {
        // Double(self)
        let result3 = Double(i)
        // result[i] = i.asDouble * step
        lengths[i] = result3 * turn
        i &+= 1
    }
    // self * self
    var result3 = centreX * centreX
    // (squaredForGoldens + k).squareRoot() * exp(-k * limited(from: -10, to: 10)) + .gentleSlope * self
    let t = (result3 + 1.0471975511965976).squareRoot()
    // self < low ? low : self > high ? high : self
    let t2 = centreX < (-10.0)
    if t2 {
        result3 = -10.0
    } else {
        result3 = centreX > 10.0 ? 10.0 : centreX
    }
    // (squaredForGoldens + k).squareRoot() * exp(-k * limited(from: -10, to: 10)) + .gentleSlope * self
    let t3 = exp(-1.0471975511965976 * result3)
    let gentleSlope2: Double = Double.gentleSlope
    result3 = t * t3 + gentleSlope2 * centreX
    // for i in indices { sum += self[i] * other[i] }
    i = 0
    var result4 = 0.0
    while i < 3 {
        // sum += self[i] * other[i]
        let element2 = lengths[i]
        result4 += element2 * element2
        i &+= 1
    }
    // self * k / (1 + (doubled * self).squareRoot()) + .between(self, k, at: self)
    let t4 = turn * 2.0
    let t5 = (t4 * turn).squareRoot()
    let t6 = 1.0 + t5
    let t7 = t4 / t6
    // a + (b - a) * t
    let t8 = 2.0 - turn
    var result5 = turn + t8 * turn
    // self * k / (1 + (doubled * self).squareRoot()) + .between(self, k, at: self)
    result5 = t7 + result5
    // return centre.x.softened(by: Double(inDegrees: 60)) * centre.y + lengths.inner(lengths) + turn.sigmoidal(steepness: 2)
    let t9 = SIMD3<Double>(centreX, centreY, turn)
    // Self(y * other.z - z * other.y, z * other.x - x * other.z, x * other.y - y * other.x)
    let result6 = SIMD3<Double>(centreY * 0.0 - turn * turn, turn - centreX * 0.0, centreX * turn - centreY)
    // (self * self).sum().squareRoot()
    let result7 = (result6 * result6).sum().squareRoot()
    let result8 = (t9 * t9).sum().squareRoot()
    // crossed(with: force).extent + extent
    var result9 = result7 + result8
    // for element in self { sum += element.magnitude }
    i = 0
    var result10 = 0.0
    while i < numbersCount {
        // sum += element.magnitude
        result10 += numbers[i].magnitude
        i &+= 1
    }
    // return centre.x.softened(by: Double(inDegrees: 60)) * centre.y + lengths.inner(lengths) + turn.sigmoidal(steepness: 2)
    result10 = result3 * centreY + result4 + result5 + result9 + result10
    let pointsYCount = pointsY.count
    var pointsXAdjoint = AutoDiff.Buffer<Double>(repeating: 0.0, count: count)
    defer { pointsXAdjoint.deallocate() }
    var pointsYAdjoint = AutoDiff.Buffer<Double>(repeating: 0.0, count: pointsYCount)
    defer { pointsYAdjoint.deallocate() }
    var lengthsAdjoint = AutoDiff.Buffer<Double>(repeating: 0.0, count: 3)
    defer { lengthsAdjoint.deallocate() }

    // Return sweep
    // for element in self { sum += element.magnitude }
    i = 0
    while i < numbersCount {
        numbersAdjoint[i] += resultCotangent * AutoDiff.signum(numbers[i])
        i &+= 1
    }
    // (self * self).sum().squareRoot()
    let tAdjoint = resultCotangent * (0.5 / result8) * t9
    let tAdjoint2 = tAdjoint + tAdjoint
    var resultAdjoint = resultCotangent * (0.5 / result7) * result6
    resultAdjoint += resultAdjoint
    // Self(y * other.z - z * other.y, z * other.x - x * other.z, x * other.y - y * other.x)
    let tAdjoint3 = resultAdjoint.x
    let tAdjoint4 = resultAdjoint.y
    let tAdjoint5 = resultAdjoint.z
    var centreXAdjoint = tAdjoint5 * turn + (-tAdjoint4 * 0.0)
    let t10 = -tAdjoint3 * turn
    var turnAdjoint = tAdjoint5 * centreX + tAdjoint4 + t10 + t10
    var centreYAdjoint = tAdjoint3 * 0.0 - tAdjoint5
    // return centre.x.softened(by: Double(inDegrees: 60)) * centre.y + lengths.inner(lengths) + turn.sigmoidal(steepness: 2)
    centreXAdjoint += tAdjoint2.x
    turnAdjoint += tAdjoint2.z
    // a + (b - a) * t
    turnAdjoint = turnAdjoint + resultCotangent + resultCotangent * t8 - resultCotangent * turn
    // self * k / (1 + (doubled * self).squareRoot()) + .between(self, k, at: self)
    let t11 = resultCotangent / t6
    let tAdjoint6 = -(t11 * t7) * (0.5 / t5)
    turnAdjoint = turnAdjoint + tAdjoint6 * t4 + (t11 + tAdjoint6 * turn) * 2.0
    // for i in indices { sum += self[i] * other[i] }
    i = 0
    while i < 3 {
        // sum += self[i] * other[i]
        let elementAdjoint = resultCotangent * lengths[i]
        lengthsAdjoint[i] += elementAdjoint + elementAdjoint
        i &+= 1
    }
    // return centre.x.softened(by: Double(inDegrees: 60)) * centre.y + lengths.inner(lengths) + turn.sigmoidal(steepness: 2)
    let resultAdjoint2 = resultCotangent * centreY
    centreYAdjoint = centreYAdjoint + tAdjoint2.y + resultCotangent * result3
    // (squaredForGoldens + k).squareRoot() * exp(-k * limited(from: -10, to: 10)) + .gentleSlope * self
    centreXAdjoint += resultAdjoint2 * gentleSlope2
    var resultAdjoint3 = resultAdjoint2 * t * t3 * (-1.0471975511965976)
    // self < low ? low : self > high ? high : self
    if !t2 {
        if !(centreX > 10.0) {
            centreXAdjoint += resultAdjoint3
        }
    }
    // self * self
    let t12 = resultAdjoint2 * t3 * (0.5 / t) * centreX
    centreXAdjoint = centreXAdjoint + t12 + t12
    // for i in result.indices { result[i] = i.asDouble * step }
    i = 0
    while i < 3 {
        result9 = Double(i)
        // result[i] = i.asDouble * step
        let tAdjoint7 = lengthsAdjoint[i]
        lengthsAdjoint[i] = 0.0
        turnAdjoint += tAdjoint7 * result9
        i &+= 1
    }
    // return Waypoint(x: sum.x / count.asDouble, y: sum.y / count.asDouble)
    let t13 = centreYAdjoint / result2
    let t14 = centreXAdjoint / result2
    // for point in self
    i = 0
    while i < count {
        pointsYAdjoint[i] += t13
        pointsXAdjoint[i] += t14
        i &+= 1
    }
    // points[1].y.relax(toward: .blend(turn, 1, at: 0.25), rate: 0.5)
    let elementAdjoint = pointsYAdjoint[1]
    pointsYAdjoint[1] = 0.0
    // self = newValue * .pi / 180
    let inDegreesAdjoint = elementAdjoint / 180.0 * 3.141592653589793
    // inDegrees *= target
    var inDegreesAdjoint2 = inDegreesAdjoint * result
    resultAdjoint3 = inDegreesAdjoint * inDegrees
    // self * 180 / .pi
    let selfAdjoint = inDegreesAdjoint2 / 3.141592653589793 * 180.0
    // self += (target - self) * rate
    let tAdjoint7 = selfAdjoint * 0.5
    resultAdjoint3 += tAdjoint7
    // points[1].y.relax(toward: .blend(turn, 1, at: 0.25), rate: 0.5)
    pointsYAdjoint[1] += selfAdjoint - tAdjoint7
    // a + (b - a) * t
    turnAdjoint = turnAdjoint + resultAdjoint3 - resultAdjoint3 * 0.25
    // points[0].x.inDegrees
    let elementAdjoint2 = pointsXAdjoint[0]
    pointsXAdjoint[0] = 0.0
    // self = newValue * .pi / 180
    inDegreesAdjoint2 = elementAdjoint2 / 180.0 * 3.141592653589793
    // points[0].x.inDegrees += turn
    turnAdjoint += inDegreesAdjoint2
    // points[0].x.inDegrees
    pointsXAdjoint[0] += inDegreesAdjoint2 / 3.141592653589793 * 180.0
    // for i in numbers.indices { points.append(Waypoint(x: numbers[i], y: numbers[cyclic: i + 1])) }
    i = numbersCount
    while i > 0 {
        i &-= 1
        // points.append(Waypoint(x: numbers[i], y: numbers[cyclic: i + 1]))
        resultAdjoint3 = pointsYAdjoint.removeLast()
        let elementAdjoint3 = pointsXAdjoint.removeLast()
        // self[(i % count + count) % count]
        numbersAdjoint[tCache[i]] += resultAdjoint3
        // points.append(Waypoint(x: numbers[i], y: numbers[cyclic: i + 1]))
        numbersAdjoint[i] += elementAdjoint3
    }
    return (result10, turnAdjoint)
}

private func detourGradientCore(
    _ numbers: UnsafePointer<Double>,
    _ numbersCount: Int,
    _ turn: Double,
    _ resultCotangent: Double,
    _ numbersAdjoint: UnsafeMutablePointer<Double>
) -> Double {
    // Forward sweep
    // var points: [Waypoint] = []
    var pointsX = AutoDiff.Buffer<Double>()
    defer { pointsX.deallocate() }
    var pointsY = AutoDiff.Buffer<Double>()
    defer { pointsY.deallocate() }
    var tCache = AutoDiff.Buffer<Int>(repeating: 0, count: numbersCount)
    defer { tCache.deallocate() }
    // for i in numbers.indices { points.append(Waypoint(x: numbers[i], y: numbers[cyclic: i + 1])) }
    var i = 0
    while i < numbersCount {
        // self[(i % count + count) % count]
        let t = ((i + 1) % numbersCount + numbersCount) % numbersCount
        precondition(t >= 0 && t < numbersCount, "Index out of range")
        let result = numbers[t]
        // points.append(Waypoint(x: numbers[i], y: numbers[cyclic: i + 1]))
        pointsX.append(numbers[i])
        pointsY.append(result)
        tCache[i] = t
        i &+= 1
    }
    // points[0].x.inDegrees
    precondition(0 < pointsX.count, "Index out of range")
    // self * 180 / .pi
    var inDegrees = pointsX[0] * 180.0 / 3.141592653589793
    // points[0].x.inDegrees += turn
    inDegrees += turn
    // points[0].x.inDegrees
    pointsX[0] = inDegrees * 3.141592653589793 / 180.0
    // a + (b - a) * t
    let result = turn + (1.0 - turn) * 0.25
    // points[1].y.relax(toward: .blend(turn, 1, at: 0.25), rate: 0.5)
    precondition(1 < pointsY.count, "Index out of range")
    let element = pointsY[1]
    // self += (target - self) * rate
    let instance = element + (result - element) * 0.5
    // self * 180 / .pi
    inDegrees = instance * 180.0 / 3.141592653589793
    // inDegrees *= target
    let inDegrees2 = inDegrees * result
    // points[1].y.relax(toward: .blend(turn, 1, at: 0.25), rate: 0.5)
    pointsY[1] = inDegrees2 * 3.141592653589793 / 180.0
    // for point in self
    let count = pointsX.count
    i = 0
    var sumX = 0.0
    var sumY = 0.0
    while i < count {
        let pointX = pointsX[i]
        let pointY = pointsY[i]
        // sum.x += point.x
        sumX += pointX
        // sum.y += point.y
        sumY += pointY
        i &+= 1
    }
    // Double(self)
    let result2 = Double(count)
    // return Waypoint(x: sum.x / count.asDouble, y: sum.y / count.asDouble)
    let centreX = sumX / result2
    let centreY = sumY / result2
    // var result = Self(repeating: 0, count: count)
    var lengths = AutoDiff.Buffer<Double>(repeating: 0.0, count: 3)
    defer { lengths.deallocate() }
    // for i in result.indices { result[i] = i.asDouble * step }
    i = 0
    while i < 3 {
        // Double(self)
        let result3 = Double(i)
        // result[i] = i.asDouble * step
        lengths[i] = result3 * turn
        i &+= 1
    }
    // self * self
    var result3 = centreX * centreX
    // (squaredForGoldens + k).squareRoot() * exp(-k * limited(from: -10, to: 10)) + .gentleSlope * self
    let t = (result3 + 1.0471975511965976).squareRoot()
    // self < low ? low : self > high ? high : self
    let t2 = centreX < (-10.0)
    if t2 {
        result3 = -10.0
    } else {
        result3 = centreX > 10.0 ? 10.0 : centreX
    }
    // (squaredForGoldens + k).squareRoot() * exp(-k * limited(from: -10, to: 10)) + .gentleSlope * self
    let t3 = exp(-1.0471975511965976 * result3)
    let gentleSlope2: Double = Double.gentleSlope
    result3 = t * t3 + gentleSlope2 * centreX
    // self * k / (1 + (doubled * self).squareRoot()) + .between(self, k, at: self)
    let t4 = turn * 2.0
    let t5 = (t4 * turn).squareRoot()
    let t6 = 1.0 + t5
    // return centre.x.softened(by: Double(inDegrees: 60)) * centre.y + lengths.inner(lengths) + turn.sigmoidal(steepness: 2)
    let t7 = SIMD3<Double>(centreX, centreY, turn)
    // Self(y * other.z - z * other.y, z * other.x - x * other.z, x * other.y - y * other.x)
    let result4 = SIMD3<Double>(centreY * 0.0 - turn * turn, turn - centreX * 0.0, centreX * turn - centreY)
    // (self * self).sum().squareRoot()
    let result5 = (result4 * result4).sum().squareRoot()
    var result6 = (t7 * t7).sum().squareRoot()
    // return centre.x.softened(by: Double(inDegrees: 60)) * centre.y + lengths.inner(lengths) + turn.sigmoidal(steepness: 2)
    let pointsYCount = pointsY.count
    var pointsXAdjoint = AutoDiff.Buffer<Double>(repeating: 0.0, count: count)
    defer { pointsXAdjoint.deallocate() }
    var pointsYAdjoint = AutoDiff.Buffer<Double>(repeating: 0.0, count: pointsYCount)
    defer { pointsYAdjoint.deallocate() }
    var lengthsAdjoint = AutoDiff.Buffer<Double>(repeating: 0.0, count: 3)
    defer { lengthsAdjoint.deallocate() }

    // Return sweep
    // for element in self { sum += element.magnitude }
    i = 0
    while i < numbersCount {
        numbersAdjoint[i] += resultCotangent * AutoDiff.signum(numbers[i])
        i &+= 1
    }
    // (self * self).sum().squareRoot()
    let tAdjoint = resultCotangent * (0.5 / result6) * t7
    let tAdjoint2 = tAdjoint + tAdjoint
    var resultAdjoint = resultCotangent * (0.5 / result5) * result4
    resultAdjoint += resultAdjoint
    // Self(y * other.z - z * other.y, z * other.x - x * other.z, x * other.y - y * other.x)
    let tAdjoint3 = resultAdjoint.x
    let tAdjoint4 = resultAdjoint.y
    let tAdjoint5 = resultAdjoint.z
    var centreXAdjoint = tAdjoint5 * turn + (-tAdjoint4 * 0.0)
    let t8 = -tAdjoint3 * turn
    var turnAdjoint = tAdjoint5 * centreX + tAdjoint4 + t8 + t8
    var centreYAdjoint = tAdjoint3 * 0.0 - tAdjoint5
    // return centre.x.softened(by: Double(inDegrees: 60)) * centre.y + lengths.inner(lengths) + turn.sigmoidal(steepness: 2)
    centreXAdjoint += tAdjoint2.x
    turnAdjoint += tAdjoint2.z
    // a + (b - a) * t
    turnAdjoint = turnAdjoint + resultCotangent + resultCotangent * (2.0 - turn) - resultCotangent * turn
    // self * k / (1 + (doubled * self).squareRoot()) + .between(self, k, at: self)
    let t9 = resultCotangent / t6
    let tAdjoint6 = -(t9 * (t4 / t6)) * (0.5 / t5)
    turnAdjoint = turnAdjoint + tAdjoint6 * t4 + (t9 + tAdjoint6 * turn) * 2.0
    // for i in indices { sum += self[i] * other[i] }
    i = 0
    while i < 3 {
        // sum += self[i] * other[i]
        let elementAdjoint = resultCotangent * lengths[i]
        lengthsAdjoint[i] += elementAdjoint + elementAdjoint
        i &+= 1
    }
    // return centre.x.softened(by: Double(inDegrees: 60)) * centre.y + lengths.inner(lengths) + turn.sigmoidal(steepness: 2)
    let resultAdjoint2 = resultCotangent * centreY
    centreYAdjoint = centreYAdjoint + tAdjoint2.y + resultCotangent * result3
    // (squaredForGoldens + k).squareRoot() * exp(-k * limited(from: -10, to: 10)) + .gentleSlope * self
    centreXAdjoint += resultAdjoint2 * gentleSlope2
    var resultAdjoint3 = resultAdjoint2 * t * t3 * (-1.0471975511965976)
    // self < low ? low : self > high ? high : self
    if !t2 {
        if !(centreX > 10.0) {
            centreXAdjoint += resultAdjoint3
        }
    }
    // self * self
    let t10 = resultAdjoint2 * t3 * (0.5 / t) * centreX
    centreXAdjoint = centreXAdjoint + t10 + t10
    // for i in result.indices { result[i] = i.asDouble * step }
    i = 0
    while i < 3 {
        result6 = Double(i)
        // result[i] = i.asDouble * step
        let tAdjoint7 = lengthsAdjoint[i]
        lengthsAdjoint[i] = 0.0
        turnAdjoint += tAdjoint7 * result6
        i &+= 1
    }
    // return Waypoint(x: sum.x / count.asDouble, y: sum.y / count.asDouble)
    let t11 = centreYAdjoint / result2
    let t12 = centreXAdjoint / result2
    // for point in self
    i = 0
    while i < count {
        pointsYAdjoint[i] += t11
        pointsXAdjoint[i] += t12
        i &+= 1
    }
    // points[1].y.relax(toward: .blend(turn, 1, at: 0.25), rate: 0.5)
    let elementAdjoint = pointsYAdjoint[1]
    pointsYAdjoint[1] = 0.0
    // self = newValue * .pi / 180
    let inDegreesAdjoint = elementAdjoint / 180.0 * 3.141592653589793
    // inDegrees *= target
    var inDegreesAdjoint2 = inDegreesAdjoint * result
    resultAdjoint3 = inDegreesAdjoint * inDegrees
    // self * 180 / .pi
    let selfAdjoint = inDegreesAdjoint2 / 3.141592653589793 * 180.0
    // self += (target - self) * rate
    let tAdjoint7 = selfAdjoint * 0.5
    resultAdjoint3 += tAdjoint7
    // points[1].y.relax(toward: .blend(turn, 1, at: 0.25), rate: 0.5)
    pointsYAdjoint[1] += selfAdjoint - tAdjoint7
    // a + (b - a) * t
    turnAdjoint = turnAdjoint + resultAdjoint3 - resultAdjoint3 * 0.25
    // points[0].x.inDegrees
    let elementAdjoint2 = pointsXAdjoint[0]
    pointsXAdjoint[0] = 0.0
    // self = newValue * .pi / 180
    inDegreesAdjoint2 = elementAdjoint2 / 180.0 * 3.141592653589793
    // points[0].x.inDegrees
    pointsXAdjoint[0] += inDegreesAdjoint2 / 3.141592653589793 * 180.0
    // for i in numbers.indices { points.append(Waypoint(x: numbers[i], y: numbers[cyclic: i + 1])) }
    i = numbersCount
    while i > 0 {
        i &-= 1
        // points.append(Waypoint(x: numbers[i], y: numbers[cyclic: i + 1]))
        resultAdjoint3 = pointsYAdjoint.removeLast()
        let elementAdjoint3 = pointsXAdjoint.removeLast()
        // self[(i % count + count) % count]
        numbersAdjoint[tCache[i]] += resultAdjoint3
        // points.append(Waypoint(x: numbers[i], y: numbers[cyclic: i + 1]))
        numbersAdjoint[i] += elementAdjoint3
    }
    return turnAdjoint + inDegreesAdjoint2
}

private func detourVJPJVP(
    _ numbers: UnsafePointer<Double>,
    _ numbersCount: Int,
    _ turn: Double,
    _ resultCotangent: Double,
    _ numbersAdjoint: UnsafeMutablePointer<Double>,
    _ numbersTangent: UnsafePointer<Double>,
    _ turnTangent: Double,
    _ numbersAdjointTangent: UnsafeMutablePointer<Double>
) -> (Double, Double, Double, Double) {
    // Forward sweep
    // var points: [Waypoint] = []
    var pointsX = AutoDiff.Buffer<Double>()
    defer { pointsX.deallocate() }
    var pointsXTangent = AutoDiff.Buffer<Double>()
    defer { pointsXTangent.deallocate() }
    var pointsY = AutoDiff.Buffer<Double>()
    defer { pointsY.deallocate() }
    var pointsYTangent = AutoDiff.Buffer<Double>()
    defer { pointsYTangent.deallocate() }
    var tCache = AutoDiff.Buffer<Int>(repeating: 0, count: numbersCount)
    defer { tCache.deallocate() }
    // for i in numbers.indices { points.append(Waypoint(x: numbers[i], y: numbers[cyclic: i + 1])) }
    var i = 0
    while i < numbersCount {
        // self[(i % count + count) % count]
        let t = ((i + 1) % numbersCount + numbersCount) % numbersCount
        precondition(t >= 0 && t < numbersCount, "Index out of range")
        let result = numbers[t]
        let resultTangent = numbersTangent[t]
        // points.append(Waypoint(x: numbers[i], y: numbers[cyclic: i + 1]))
        pointsX.append(numbers[i])
        pointsXTangent.append(numbersTangent[i])
        pointsY.append(result)
        pointsYTangent.append(resultTangent)
        tCache[i] = t
        i &+= 1
    }
    // points[0].x.inDegrees
    precondition(0 < pointsX.count, "Index out of range")
    // self * 180 / .pi
    var inDegrees = pointsX[0] * 180.0 / 3.141592653589793
    var inDegreesTangent = pointsXTangent[0] * 180.0 / 3.141592653589793
    // points[0].x.inDegrees += turn
    inDegrees += turn
    inDegreesTangent += turnTangent
    // points[0].x.inDegrees
    pointsX[0] = inDegrees * 3.141592653589793 / 180.0
    pointsXTangent[0] = inDegreesTangent * 3.141592653589793 / 180.0
    // a + (b - a) * t
    let tTangent = -turnTangent
    let result = turn + (1.0 - turn) * 0.25
    let resultTangent = turnTangent + tTangent * 0.25
    // points[1].y.relax(toward: .blend(turn, 1, at: 0.25), rate: 0.5)
    precondition(1 < pointsY.count, "Index out of range")
    let element = pointsY[1]
    let elementTangent = pointsYTangent[1]
    // self += (target - self) * rate
    let instance = element + (result - element) * 0.5
    let selfTangent = elementTangent + (resultTangent - elementTangent) * 0.5
    // self * 180 / .pi
    inDegrees = instance * 180.0 / 3.141592653589793
    inDegreesTangent = selfTangent * 180.0 / 3.141592653589793
    // inDegrees *= target
    let inDegrees2 = inDegrees * result
    let inDegreesTangent2 = inDegreesTangent * result + resultTangent * inDegrees
    // points[1].y.relax(toward: .blend(turn, 1, at: 0.25), rate: 0.5)
    pointsY[1] = inDegrees2 * 3.141592653589793 / 180.0
    pointsYTangent[1] = inDegreesTangent2 * 3.141592653589793 / 180.0
    // for point in self
    let count = pointsX.count
    i = 0
    var sumX = 0.0
    var sumY = 0.0
    var sumXTangent = 0.0
    var sumYTangent = 0.0
    while i < count {
        let pointX = pointsX[i]
        let pointXTangent = pointsXTangent[i]
        let pointY = pointsY[i]
        let pointYTangent = pointsYTangent[i]
        // sum.x += point.x
        sumX += pointX
        sumXTangent += pointXTangent
        // sum.y += point.y
        sumY += pointY
        sumYTangent += pointYTangent
        i &+= 1
    }
    // Double(self)
    let result2 = Double(count)
    // return Waypoint(x: sum.x / count.asDouble, y: sum.y / count.asDouble)
    let centreX = sumX / result2
    let centreXTangent = sumXTangent / result2
    let centreY = sumY / result2
    let centreYTangent = sumYTangent / result2
    // var result = Self(repeating: 0, count: count)
    var lengths = AutoDiff.Buffer<Double>(repeating: 0.0, count: 3)
    defer { lengths.deallocate() }
    var lengthsTangent = AutoDiff.Buffer<Double>(repeating: 0.0, count: 3)
    defer { lengthsTangent.deallocate() }
    // for i in result.indices { result[i] = i.asDouble * step }
    i = 0
    while i < 3 {
        // Double(self)
        let result3 = Double(i)
        // result[i] = i.asDouble * step
        lengths[i] = result3 * turn
        lengthsTangent[i] = turnTangent * result3
        i &+= 1
    }
    // self * self
    var result3 = centreX * centreX
    var resultTangent2 = centreXTangent * centreX
    resultTangent2 += resultTangent2
    // (squaredForGoldens + k).squareRoot() * exp(-k * limited(from: -10, to: 10)) + .gentleSlope * self
    let t = (result3 + 1.0471975511965976).squareRoot()
    let t2 = 0.5 / t
    let tTangent2 = resultTangent2 * t2
    // self < low ? low : self > high ? high : self
    let t3 = centreX < (-10.0)
    if t3 {
        result3 = -10.0
        resultTangent2 = 0.0
    } else if centreX > 10.0 {
        result3 = 10.0
        resultTangent2 = 0.0
    } else {
        result3 = centreX
        resultTangent2 = centreXTangent
    }
    // (squaredForGoldens + k).squareRoot() * exp(-k * limited(from: -10, to: 10)) + .gentleSlope * self
    let t4 = exp(-1.0471975511965976 * result3)
    let tTangent3 = resultTangent2 * (-1.0471975511965976) * t4
    let gentleSlope2: Double = Double.gentleSlope
    result3 = t * t4 + gentleSlope2 * centreX
    resultTangent2 = tTangent2 * t4 + tTangent3 * t + centreXTangent * gentleSlope2
    // for i in indices { sum += self[i] * other[i] }
    i = 0
    var result4 = 0.0
    var sumTangent = 0.0
    while i < 3 {
        // sum += self[i] * other[i]
        let element2 = lengths[i]
        let tTangent4 = lengthsTangent[i] * element2
        result4 += element2 * element2
        sumTangent += tTangent4 + tTangent4
        i &+= 1
    }
    // self * k / (1 + (doubled * self).squareRoot()) + .between(self, k, at: self)
    let t5 = turn * 2.0
    let tTangent4 = turnTangent * 2.0
    let t6 = (t5 * turn).squareRoot()
    let t7 = 0.5 / t6
    let tTangent5 = (tTangent4 * turn + turnTangent * t5) * t7
    let t8 = 1.0 + t6
    let t9 = t5 / t8
    let tTangent6 = (tTangent4 - t9 * tTangent5) / t8
    // a + (b - a) * t
    let t10 = 2.0 - turn
    var result5 = turn + t10 * turn
    var resultTangent3 = turnTangent + (tTangent * turn + turnTangent * t10)
    // self * k / (1 + (doubled * self).squareRoot()) + .between(self, k, at: self)
    result5 = t9 + result5
    resultTangent3 = tTangent6 + resultTangent3
    // return centre.x.softened(by: Double(inDegrees: 60)) * centre.y + lengths.inner(lengths) + turn.sigmoidal(steepness: 2)
    let t11 = SIMD3<Double>(centreX, centreY, turn)
    let tTangent7 = SIMD3<Double>(centreXTangent, centreYTangent, turnTangent)
    // Self(y * other.z - z * other.y, z * other.x - x * other.z, x * other.y - y * other.x)
    let tTangent8 = turnTangent * turn
    let tTangent9 = centreXTangent * turn + turnTangent * centreX - centreYTangent
    let result6 = SIMD3<Double>(centreY * 0.0 - turn * turn, turn - centreX * 0.0, centreX * turn - centreY)
    let resultTangent4 = SIMD3<Double>(
        centreYTangent * 0.0 - (tTangent8 + tTangent8),
        turnTangent - centreXTangent * 0.0,
        tTangent9
    )
    // (self * self).sum().squareRoot()
    let tTangent10 = resultTangent4 * result6
    let result7 = (result6 * result6).sum().squareRoot()
    let t12 = 0.5 / result7
    let resultTangent5 = (tTangent10 + tTangent10).sum() * t12
    let tTangent11 = tTangent7 * t11
    let result8 = (t11 * t11).sum().squareRoot()
    let t13 = 0.5 / result8
    let resultTangent6 = (tTangent11 + tTangent11).sum() * t13
    // crossed(with: force).extent + extent
    var result9 = result7 + result8
    let resultTangent7 = resultTangent5 + resultTangent6
    // for element in self { sum += element.magnitude }
    i = 0
    var result10 = 0.0
    var sumTangent2 = 0.0
    while i < numbersCount {
        let element2 = numbers[i]
        // sum += element.magnitude
        result10 += element2.magnitude
        sumTangent2 += numbersTangent[i] * AutoDiff.signum(element2)
        i &+= 1
    }
    // return centre.x.softened(by: Double(inDegrees: 60)) * centre.y + lengths.inner(lengths) + turn.sigmoidal(steepness: 2)
    result10 = result3 * centreY + result4 + result5 + result9 + result10
    sumTangent2 = resultTangent2 * centreY + centreYTangent * result3 + sumTangent + resultTangent3 + resultTangent7
        + sumTangent2
    let pointsYCount = pointsY.count
    var pointsXAdjoint = AutoDiff.Buffer<Double>(repeating: 0.0, count: count)
    defer { pointsXAdjoint.deallocate() }
    var pointsXAdjointTangent = AutoDiff.Buffer<Double>(repeating: 0.0, count: count)
    defer { pointsXAdjointTangent.deallocate() }
    var pointsYAdjoint = AutoDiff.Buffer<Double>(repeating: 0.0, count: pointsYCount)
    defer { pointsYAdjoint.deallocate() }
    var pointsYAdjointTangent = AutoDiff.Buffer<Double>(repeating: 0.0, count: pointsYCount)
    defer { pointsYAdjointTangent.deallocate() }
    var lengthsAdjoint = AutoDiff.Buffer<Double>(repeating: 0.0, count: 3)
    defer { lengthsAdjoint.deallocate() }
    var lengthsAdjointTangent = AutoDiff.Buffer<Double>(repeating: 0.0, count: 3)
    defer { lengthsAdjointTangent.deallocate() }

    // Return sweep
    // for element in self { sum += element.magnitude }
    i = 0
    while i < numbersCount {
        numbersAdjoint[i] += resultCotangent * AutoDiff.signum(numbers[i])
        i &+= 1
    }
    // (self * self).sum().squareRoot()
    let tAdjoint = SIMD3<Double>(repeating: resultCotangent * t13)
    let tAdjoint2 = tAdjoint * t11
    let tAdjointTangent = -(t13 * resultTangent6) / result8 * resultCotangent * t11
    let tAdjointTangent2 = tAdjointTangent + tTangent7 * tAdjoint
    let tAdjoint3 = tAdjoint2 + tAdjoint2
    let tAdjointTangent3 = tAdjointTangent2 + tAdjointTangent2
    let tAdjoint4 = SIMD3<Double>(repeating: resultCotangent * t12)
    var resultAdjoint = tAdjoint4 * result6
    var resultAdjointTangent = -(t12 * resultTangent5) / result7 * resultCotangent * result6
    resultAdjointTangent += resultTangent4 * tAdjoint4
    resultAdjoint += resultAdjoint
    resultAdjointTangent += resultAdjointTangent
    // Self(y * other.z - z * other.y, z * other.x - x * other.z, x * other.y - y * other.x)
    let tAdjoint5 = resultAdjoint.x
    let tAdjointTangent4 = resultAdjointTangent.x
    let tAdjoint6 = resultAdjoint.y
    let tAdjointTangent5 = resultAdjointTangent.y
    let tAdjoint7 = resultAdjoint.z
    let tAdjointTangent6 = resultAdjointTangent.z
    var centreXAdjoint = tAdjoint7 * turn + (-tAdjoint6 * 0.0)
    var centreXAdjointTangent = tAdjointTangent6 * turn + turnTangent * tAdjoint7 + (-tAdjointTangent5 * 0.0)
    let tAdjoint8 = -tAdjoint5
    let t14 = tAdjoint8 * turn
    let tTangent12 = -tAdjointTangent4 * turn + turnTangent * tAdjoint8
    var turnAdjoint = tAdjoint7 * centreX + tAdjoint6 + t14 + t14
    var turnAdjointTangent = tAdjointTangent6 * centreX + centreXTangent * tAdjoint7 + tAdjointTangent5 + tTangent12
        + tTangent12
    var centreYAdjoint = tAdjoint5 * 0.0 - tAdjoint7
    var centreYAdjointTangent = tAdjointTangent4 * 0.0 - tAdjointTangent6
    // return centre.x.softened(by: Double(inDegrees: 60)) * centre.y + lengths.inner(lengths) + turn.sigmoidal(steepness: 2)
    centreXAdjoint += tAdjoint3.x
    centreXAdjointTangent += tAdjointTangent3.x
    turnAdjoint += tAdjoint3.z
    turnAdjointTangent += tAdjointTangent3.z
    // a + (b - a) * t
    turnAdjoint = turnAdjoint + resultCotangent + resultCotangent * t10 - resultCotangent * turn
    turnAdjointTangent = turnAdjointTangent + tTangent * resultCotangent - turnTangent * resultCotangent
    // self * k / (1 + (doubled * self).squareRoot()) + .between(self, k, at: self)
    let t15 = resultCotangent / t8
    let tTangent13 = -(t15 * tTangent5) / t8
    let tAdjoint9 = -(t15 * t9)
    let tAdjoint10 = tAdjoint9 * t7
    let t16 = -(t7 * tTangent5) / t6 * tAdjoint9
    let tAdjointTangent7 = -(tTangent13 * t9 + tTangent6 * t15) * t7 + t16
    let tTangent14 = (tTangent13 + (tAdjointTangent7 * turn + turnTangent * tAdjoint10)) * 2.0
    turnAdjoint = turnAdjoint + tAdjoint10 * t5 + (t15 + tAdjoint10 * turn) * 2.0
    turnAdjointTangent = turnAdjointTangent + (tAdjointTangent7 * t5 + tTangent4 * tAdjoint10) + tTangent14
    // for i in indices { sum += self[i] * other[i] }
    i = 0
    while i < 3 {
        // sum += self[i] * other[i]
        let elementAdjoint = resultCotangent * lengths[i]
        let elementAdjointTangent = lengthsTangent[i] * resultCotangent
        lengthsAdjoint[i] += elementAdjoint + elementAdjoint
        lengthsAdjointTangent[i] += elementAdjointTangent + elementAdjointTangent
        i &+= 1
    }
    // return centre.x.softened(by: Double(inDegrees: 60)) * centre.y + lengths.inner(lengths) + turn.sigmoidal(steepness: 2)
    let resultAdjoint2 = resultCotangent * centreY
    let resultAdjointTangent2 = centreYTangent * resultCotangent
    centreYAdjoint = centreYAdjoint + tAdjoint3.y + resultCotangent * result3
    centreYAdjointTangent = centreYAdjointTangent + tAdjointTangent3.y + resultTangent2 * resultCotangent
    // (squaredForGoldens + k).squareRoot() * exp(-k * limited(from: -10, to: 10)) + .gentleSlope * self
    centreXAdjoint += resultAdjoint2 * gentleSlope2
    centreXAdjointTangent += resultAdjointTangent2 * gentleSlope2
    let tAdjoint11 = resultAdjoint2 * t4
    let tAdjoint12 = resultAdjoint2 * t
    var resultAdjoint3 = tAdjoint12 * t4 * (-1.0471975511965976)
    var resultAdjointTangent3 = ((resultAdjointTangent2 * t + tTangent2 * resultAdjoint2) * t4 + tTangent3 * tAdjoint12)
        * -1.0471975511965976
    // self < low ? low : self > high ? high : self
    if !t3 {
        if !(centreX > 10.0) {
            centreXAdjoint += resultAdjoint3
            centreXAdjointTangent += resultAdjointTangent3
        }
    }
    // (squaredForGoldens + k).squareRoot() * exp(-k * limited(from: -10, to: 10)) + .gentleSlope * self
    let tAdjoint13 = tAdjoint11 * t2
    let t17 = -(t2 * tTangent2) / t * tAdjoint11
    // self * self
    let t18 = tAdjoint13 * centreX
    let tTangent15 = ((resultAdjointTangent2 * t4 + tTangent3 * resultAdjoint2) * t2 + t17) * centreX
        + centreXTangent * tAdjoint13
    centreXAdjoint = centreXAdjoint + t18 + t18
    centreXAdjointTangent = centreXAdjointTangent + tTangent15 + tTangent15
    // for i in result.indices { result[i] = i.asDouble * step }
    i = 0
    while i < 3 {
        result9 = Double(i)
        // result[i] = i.asDouble * step
        let tAdjoint14 = lengthsAdjoint[i]
        let tAdjointTangent8 = lengthsAdjointTangent[i]
        lengthsAdjoint[i] = 0.0
        lengthsAdjointTangent[i] = 0.0
        turnAdjoint += tAdjoint14 * result9
        turnAdjointTangent += tAdjointTangent8 * result9
        i &+= 1
    }
    // return Waypoint(x: sum.x / count.asDouble, y: sum.y / count.asDouble)
    let t19 = centreYAdjoint / result2
    let tTangent16 = centreYAdjointTangent / result2
    let t20 = centreXAdjoint / result2
    let tTangent17 = centreXAdjointTangent / result2
    // for point in self
    i = 0
    while i < count {
        pointsYAdjoint[i] += t19
        pointsYAdjointTangent[i] += tTangent16
        pointsXAdjoint[i] += t20
        pointsXAdjointTangent[i] += tTangent17
        i &+= 1
    }
    // points[1].y.relax(toward: .blend(turn, 1, at: 0.25), rate: 0.5)
    let elementAdjoint = pointsYAdjoint[1]
    let elementAdjointTangent = pointsYAdjointTangent[1]
    pointsYAdjoint[1] = 0.0
    pointsYAdjointTangent[1] = 0.0
    // self = newValue * .pi / 180
    let inDegreesAdjoint = elementAdjoint / 180.0 * 3.141592653589793
    let inDegreesAdjointTangent = elementAdjointTangent / 180.0 * 3.141592653589793
    // inDegrees *= target
    var inDegreesAdjoint2 = inDegreesAdjoint * result
    var inDegreesAdjointTangent2 = inDegreesAdjointTangent * result + resultTangent * inDegreesAdjoint
    resultAdjoint3 = inDegreesAdjoint * inDegrees
    resultAdjointTangent3 = inDegreesAdjointTangent * inDegrees + inDegreesTangent * inDegreesAdjoint
    // self * 180 / .pi
    let selfAdjoint = inDegreesAdjoint2 / 3.141592653589793 * 180.0
    let selfAdjointTangent = inDegreesAdjointTangent2 / 3.141592653589793 * 180.0
    // self += (target - self) * rate
    let tAdjoint14 = selfAdjoint * 0.5
    let tAdjointTangent8 = selfAdjointTangent * 0.5
    resultAdjoint3 += tAdjoint14
    resultAdjointTangent3 += tAdjointTangent8
    // points[1].y.relax(toward: .blend(turn, 1, at: 0.25), rate: 0.5)
    pointsYAdjoint[1] += selfAdjoint - tAdjoint14
    pointsYAdjointTangent[1] += selfAdjointTangent - tAdjointTangent8
    // a + (b - a) * t
    turnAdjoint = turnAdjoint + resultAdjoint3 - resultAdjoint3 * 0.25
    turnAdjointTangent = turnAdjointTangent + resultAdjointTangent3 - resultAdjointTangent3 * 0.25
    // points[0].x.inDegrees
    let elementAdjoint2 = pointsXAdjoint[0]
    let elementAdjointTangent2 = pointsXAdjointTangent[0]
    pointsXAdjoint[0] = 0.0
    pointsXAdjointTangent[0] = 0.0
    // self = newValue * .pi / 180
    inDegreesAdjoint2 = elementAdjoint2 / 180.0 * 3.141592653589793
    inDegreesAdjointTangent2 = elementAdjointTangent2 / 180.0 * 3.141592653589793
    // points[0].x.inDegrees += turn
    turnAdjoint += inDegreesAdjoint2
    turnAdjointTangent += inDegreesAdjointTangent2
    // points[0].x.inDegrees
    pointsXAdjoint[0] += inDegreesAdjoint2 / 3.141592653589793 * 180.0
    pointsXAdjointTangent[0] += inDegreesAdjointTangent2 / 3.141592653589793 * 180.0
    // for i in numbers.indices { points.append(Waypoint(x: numbers[i], y: numbers[cyclic: i + 1])) }
    i = numbersCount
    while i > 0 {
        i &-= 1
        let t21 = tCache[i]
        // points.append(Waypoint(x: numbers[i], y: numbers[cyclic: i + 1]))
        resultAdjoint3 = pointsYAdjoint.removeLast()
        resultAdjointTangent3 = pointsYAdjointTangent.removeLast()
        let elementAdjoint3 = pointsXAdjoint.removeLast()
        let elementAdjointTangent3 = pointsXAdjointTangent.removeLast()
        // self[(i % count + count) % count]
        numbersAdjoint[t21] += resultAdjoint3
        numbersAdjointTangent[t21] += resultAdjointTangent3
        // points.append(Waypoint(x: numbers[i], y: numbers[cyclic: i + 1]))
        numbersAdjoint[i] += elementAdjoint3
        numbersAdjointTangent[i] += elementAdjointTangent3
    }
    return (result10, turnAdjoint, sumTangent2, turnAdjointTangent)
}
