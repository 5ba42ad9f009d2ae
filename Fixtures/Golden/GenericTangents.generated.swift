// Written by adgen from the functions marked as differentiable. Do not edit: the next run overwrites it.
// swift-format-ignore-file

import AutoDiff

nonisolated extension ComplexNumber: AutoDiff.Differentiable {
    /// A tangent of `ComplexNumber`: a direction, or a gradient.
    nonisolated struct TangentVector: AutoDiff.TangentStructure {
        var re: Number
        var im: Number

        init(re: Number, im: Number) {
            self.re = re
            self.im = im
        }

        static var zero: Self { Self(re: 0, im: 0) }

        mutating func add(_ other: Self, scaledBy factor: Double) {
            self.re += AutoDiff.Numbers.of(factor) * other.re
            self.im += AutoDiff.Numbers.of(factor) * other.im
        }

        mutating func scale(by factor: Double) {
            self.re *= AutoDiff.Numbers.of(factor)
            self.im *= AutoDiff.Numbers.of(factor)
        }

        var zeroTangentVector: Self { Self(re: 0, im: 0) }

        var scalarCount: Int { 2 }

        func appendScalars(to flattened: inout [Double]) {
            flattened.append(AutoDiff.Numbers.double(self.re))
            flattened.append(AutoDiff.Numbers.double(self.im))
        }

        init(scalars: inout AutoDiff.FlatScalars, like other: Self) {
            self.re = AutoDiff.Numbers.of(scalars.next())
            self.im = AutoDiff.Numbers.of(scalars.next())
        }
    }

    var zeroTangentVector: TangentVector { TangentVector(re: 0, im: 0) }

    var scalarCount: Int { 2 }

    func appendScalars(to flattened: inout [Double]) {
        flattened.append(AutoDiff.Numbers.double(self.re))
        flattened.append(AutoDiff.Numbers.double(self.im))
    }

    init(scalars: inout AutoDiff.FlatScalars, like other: ComplexNumber) {
        self = other
        self.re = AutoDiff.Numbers.of(scalars.next())
        self.im = AutoDiff.Numbers.of(scalars.next())
    }
}

nonisolated extension ComplexNumber.TangentVector: Sendable where Number: Sendable {}

extension ComplexNumber {
    /// The value of `distance(to:)`, and its derivative along a tangent of its arguments.
    func distanceJVP(
        to other: ComplexNumber<Number>,
        along tangent: (instance: ComplexNumber<Number>.TangentVector, other: ComplexNumber<Number>.TangentVector)
    ) -> (value: Number, tangent: Number) {
        return ComplexNumber_distanceJVP(
            self.re,
            self.im,
            other.re,
            other.im,
            tangent.instance.re,
            tangent.instance.im,
            tangent.other.re,
            tangent.other.im
        )
    }

    /// The value of `distance(to:)`, and the cotangent of its arguments for a cotangent of its outcome.
    func distanceVJP(
        to other: ComplexNumber<Number>,
        cotangent: Number
    ) -> (value: Number, cotangent: (instance: ComplexNumber<Number>.TangentVector, other: ComplexNumber<Number>.TangentVector)) {
        let (value, instanceReAdjoint, instanceImAdjoint, otherReAdjoint, otherImAdjoint) = ComplexNumber_distanceVJP(
            self.re,
            self.im,
            other.re,
            other.im,
            cotangent
        )
        return (
            value,
            (ComplexNumber<Number>.TangentVector(re: instanceReAdjoint, im: instanceImAdjoint), ComplexNumber<Number>.TangentVector(re: otherReAdjoint, im: otherImAdjoint))
        )
    }

    /// The gradient of `distance(to:)`.
    func distanceGradient(
        to other: ComplexNumber<Number>
    ) -> (instance: ComplexNumber<Number>.TangentVector, other: ComplexNumber<Number>.TangentVector) {
        let (_, instanceReAdjoint, instanceImAdjoint, otherReAdjoint, otherImAdjoint) = ComplexNumber_distanceVJP(
            self.re,
            self.im,
            other.re,
            other.im,
            Number(1)
        )
        return (
            ComplexNumber<Number>.TangentVector(re: instanceReAdjoint, im: instanceImAdjoint),
            ComplexNumber<Number>.TangentVector(re: otherReAdjoint, im: otherImAdjoint)
        )
    }

    /// The value and the gradient of `distance(to:)`.
    func distanceValueWithGradient(
        to other: ComplexNumber<Number>
    ) -> (value: Number, gradient: (instance: ComplexNumber<Number>.TangentVector, other: ComplexNumber<Number>.TangentVector)) {
        let (value, instanceReAdjoint, instanceImAdjoint, otherReAdjoint, otherImAdjoint) = ComplexNumber_distanceVJP(
            self.re,
            self.im,
            other.re,
            other.im,
            Number(1)
        )
        return (
            value,
            (ComplexNumber<Number>.TangentVector(re: instanceReAdjoint, im: instanceImAdjoint), ComplexNumber<Number>.TangentVector(re: otherReAdjoint, im: otherImAdjoint))
        )
    }

    /// The value and the gradient of `distance(to:)`, and the product of its Hessian with a direction.
    func distanceHVP(
        to other: ComplexNumber<Number>,
        along tangent: (instance: ComplexNumber<Number>.TangentVector, other: ComplexNumber<Number>.TangentVector)
    ) -> (value: Number, gradient: (instance: ComplexNumber<Number>.TangentVector, other: ComplexNumber<Number>.TangentVector), product: (instance: ComplexNumber<Number>.TangentVector, other: ComplexNumber<Number>.TangentVector)) {
        let (value, instanceReAdjoint, instanceImAdjoint, otherReAdjoint, otherImAdjoint, _, instanceReProduct, instanceImProduct, otherReProduct, otherImProduct) = ComplexNumber_distanceVJPJVP(
            self.re,
            self.im,
            other.re,
            other.im,
            Number(1),
            tangent.instance.re,
            tangent.instance.im,
            tangent.other.re,
            tangent.other.im
        )
        return (
            value,
            (ComplexNumber<Number>.TangentVector(re: instanceReAdjoint, im: instanceImAdjoint), ComplexNumber<Number>.TangentVector(re: otherReAdjoint, im: otherImAdjoint)),
            (ComplexNumber<Number>.TangentVector(re: instanceReProduct, im: instanceImProduct), ComplexNumber<Number>.TangentVector(re: otherReProduct, im: otherImProduct))
        )
    }
}

private func ComplexNumber_distanceJVP<Number: FloatingPoint>(
    _ selfRe: Number,
    _ selfIm: Number,
    _ otherRe: Number,
    _ otherIm: Number,
    _ selfReTangent: Number,
    _ selfImTangent: Number,
    _ otherReTangent: Number,
    _ otherImTangent: Number
) -> (Number, Number) {
    // let (x, y) = (re - other.re, im - other.im)
    let x = selfRe - otherRe
    let xTangent = selfReTangent - otherReTangent
    let y = selfIm - otherIm
    let yTangent = selfImTangent - otherImTangent
    // return (x * x + y * y).squareRoot()
    let tTangent = xTangent * x
    let tTangent2 = yTangent * y
    let result = (x * x + y * y).squareRoot()
    let resultTangent = (tTangent + tTangent + (tTangent2 + tTangent2)) * (Number(1) / 2 / result)
    return (result, resultTangent)
}

private func ComplexNumber_distanceVJP<Number: FloatingPoint>(
    _ selfRe: Number,
    _ selfIm: Number,
    _ otherRe: Number,
    _ otherIm: Number,
    _ resultCotangent: Number
) -> (Number, Number, Number, Number, Number) {
    // let (x, y) = (re - other.re, im - other.im)
    let x = selfRe - otherRe
    let y = selfIm - otherIm
    // return (x * x + y * y).squareRoot()
    let result = (x * x + y * y).squareRoot()
    let tAdjoint = resultCotangent * (Number(1) / 2 / result)
    var yAdjoint = tAdjoint * y
    yAdjoint += yAdjoint
    var xAdjoint = tAdjoint * x
    xAdjoint += xAdjoint
    // let (x, y) = (re - other.re, im - other.im)
    let otherImAdjoint = -yAdjoint
    let otherReAdjoint = -xAdjoint
    return (result, xAdjoint, yAdjoint, otherReAdjoint, otherImAdjoint)
}

private func ComplexNumber_distanceVJPJVP<Number: FloatingPoint>(
    _ selfRe: Number,
    _ selfIm: Number,
    _ otherRe: Number,
    _ otherIm: Number,
    _ resultCotangent: Number,
    _ selfReTangent: Number,
    _ selfImTangent: Number,
    _ otherReTangent: Number,
    _ otherImTangent: Number
) -> (Number, Number, Number, Number, Number, Number, Number, Number, Number, Number) {
    // let (x, y) = (re - other.re, im - other.im)
    let x = selfRe - otherRe
    let xTangent = selfReTangent - otherReTangent
    let y = selfIm - otherIm
    let yTangent = selfImTangent - otherImTangent
    // return (x * x + y * y).squareRoot()
    let tTangent = xTangent * x
    let tTangent2 = yTangent * y
    let result = (x * x + y * y).squareRoot()
    let t = Number(1) / 2 / result
    let resultTangent = (tTangent + tTangent + (tTangent2 + tTangent2)) * t
    let tAdjoint = resultCotangent * t
    let tAdjointTangent = -(t * resultTangent) / result * resultCotangent
    var yAdjoint = tAdjoint * y
    var yAdjointTangent = tAdjointTangent * y + yTangent * tAdjoint
    yAdjoint += yAdjoint
    yAdjointTangent += yAdjointTangent
    var xAdjoint = tAdjoint * x
    var xAdjointTangent = tAdjointTangent * x + xTangent * tAdjoint
    xAdjoint += xAdjoint
    xAdjointTangent += xAdjointTangent
    // let (x, y) = (re - other.re, im - other.im)
    let otherImAdjoint = -yAdjoint
    let otherImAdjointTangent = -yAdjointTangent
    let otherReAdjoint = -xAdjoint
    let otherReAdjointTangent = -xAdjointTangent
    return (
        result,
        xAdjoint,
        yAdjoint,
        otherReAdjoint,
        otherImAdjoint,
        resultTangent,
        xAdjointTangent,
        yAdjointTangent,
        otherReAdjointTangent,
        otherImAdjointTangent
    )
}

extension ComplexNumber {
    /// The value of `turn(by:times:)`, and its derivative along a tangent of its arguments.
    mutating func turnJVP(
        by angle: Number,
        times n: Int,
        along tangent: (instance: ComplexNumber<Number>.TangentVector, angle: Number)
    ) -> ComplexNumber<Number>.TangentVector {
        let (instanceReResult, instanceImResult, instanceReResultTangent, instanceImResultTangent) = ComplexNumber_turnJVP(
            self.re,
            self.im,
            angle,
            n,
            tangent.instance.re,
            tangent.instance.im,
            tangent.angle
        )
        self.re = instanceReResult
        self.im = instanceImResult
        return ComplexNumber<Number>.TangentVector(re: instanceReResultTangent, im: instanceImResultTangent)
    }

    /// The value of `turn(by:times:)`, and the cotangent of its arguments for a cotangent of its outcome.
    mutating func turnVJP(
        by angle: Number,
        times n: Int,
        cotangent: ComplexNumber<Number>.TangentVector
    ) -> (instance: ComplexNumber<Number>.TangentVector, angle: Number) {
        let (instanceReResult, instanceImResult, instanceReAdjoint, instanceImAdjoint, angleAdjoint) = ComplexNumber_turnVJP(
            self.re,
            self.im,
            angle,
            n,
            cotangent.re,
            cotangent.im
        )
        self.re = instanceReResult
        self.im = instanceImResult
        return (ComplexNumber<Number>.TangentVector(re: instanceReAdjoint, im: instanceImAdjoint), angleAdjoint)
    }
}

private func ComplexNumber_turnJVP<Number: FloatingPoint>(
    _ selfRe: Number,
    _ selfIm: Number,
    _ angle: Number,
    _ n: Int,
    _ selfReTangent: Number,
    _ selfImTangent: Number,
    _ angleTangent: Number
) -> (Number, Number, Number, Number) {
    precondition(0 <= n, "Range requires lowerBound <= upperBound")
    // for _ in 0..<n { self *= ComplexNumber(1, angle) }
    var i = 0
    var selfRe = selfRe
    var selfIm = selfIm
    var selfReTangent = selfReTangent
    var selfImTangent = selfImTangent
    while i < n {
        // ComplexNumber(a.re * b.re - a.im * b.im, a.re * b.im + a.im * b.re)
        let selfRe2 = selfRe - selfIm * angle
        let selfReTangent2 = selfReTangent - (selfImTangent * angle + angleTangent * selfIm)
        selfIm = selfRe * angle + selfIm
        selfImTangent = selfReTangent * angle + angleTangent * selfRe + selfImTangent
        selfRe = selfRe2
        selfReTangent = selfReTangent2
        i &+= 1
    }
    return (selfRe, selfIm, selfReTangent, selfImTangent)
}

private func ComplexNumber_turnVJP<Number: FloatingPoint>(
    _ selfRe: Number,
    _ selfIm: Number,
    _ angle: Number,
    _ n: Int,
    _ selfReCotangent: Number,
    _ selfImCotangent: Number
) -> (Number, Number, Number, Number, Number) {
    // Forward sweep
    precondition(0 <= n, "Range requires lowerBound <= upperBound")
    var selfReCache = AutoDiff.Buffer<Number>(repeating: 0, count: n)
    defer { selfReCache.deallocate() }
    var selfImCache = AutoDiff.Buffer<Number>(repeating: 0, count: n)
    defer { selfImCache.deallocate() }
    // for _ in 0..<n { self *= ComplexNumber(1, angle) }
    var i = 0
    var selfRe = selfRe
    var selfIm = selfIm
    while i < n {
        // ComplexNumber(a.re * b.re - a.im * b.im, a.re * b.im + a.im * b.re)
        let selfRe2 = selfRe - selfIm * angle
        let selfIm2 = selfRe * angle + selfIm
        selfReCache[i] = selfRe
        selfImCache[i] = selfIm
        selfRe = selfRe2
        selfIm = selfIm2
        i &+= 1
    }

    // Return sweep
    // for _ in 0..<n { self *= ComplexNumber(1, angle) }
    i = n
    var selfReAdjoint = selfReCotangent
    var selfImAdjoint = selfImCotangent
    var angleAdjoint: Number = 0
    while i > 0 {
        i &-= 1
        let selfRe2 = selfReCache[i]
        let selfIm2 = selfImCache[i]
        // ComplexNumber(a.re * b.re - a.im * b.im, a.re * b.im + a.im * b.re)
        let selfReAdjoint2 = selfImAdjoint * angle + selfReAdjoint
        let tAdjoint = -selfReAdjoint
        let selfImAdjoint2 = selfImAdjoint + tAdjoint * angle
        angleAdjoint = angleAdjoint + selfImAdjoint * selfRe2 + tAdjoint * selfIm2
        selfReAdjoint = selfReAdjoint2
        selfImAdjoint = selfImAdjoint2
    }
    return (selfRe, selfIm, selfReAdjoint, selfImAdjoint, angleAdjoint)
}

extension ComplexNumber {
    /// The value of `inverted(scale:)`, and its derivative along a tangent of its arguments.
    func invertedJVP(
        scale: Number,
        along tangent: (instance: ComplexNumber<Number>.TangentVector, scale: Number)
    ) -> (value: ComplexNumber<Number>, tangent: ComplexNumber<Number>.TangentVector) {
        let (valueRe, valueIm, valueReTangent, valueImTangent) = ComplexNumber_invertedJVP(
            self.re,
            self.im,
            scale,
            tangent.instance.re,
            tangent.instance.im,
            tangent.scale
        )
        return (
            ComplexNumber<Number>(adgenStoredProperties: (), re: valueRe, im: valueIm),
            ComplexNumber<Number>.TangentVector(re: valueReTangent, im: valueImTangent)
        )
    }

    /// The value of `inverted(scale:)`, and the cotangent of its arguments for a cotangent of its outcome.
    func invertedVJP(
        scale: Number,
        cotangent: ComplexNumber<Number>.TangentVector
    ) -> (value: ComplexNumber<Number>, cotangent: (instance: ComplexNumber<Number>.TangentVector, scale: Number)) {
        let (valueRe, valueIm, instanceReAdjoint, instanceImAdjoint, scaleAdjoint) = ComplexNumber_invertedVJP(
            self.re,
            self.im,
            scale,
            cotangent.re,
            cotangent.im
        )
        return (
            ComplexNumber<Number>(adgenStoredProperties: (), re: valueRe, im: valueIm),
            (ComplexNumber<Number>.TangentVector(re: instanceReAdjoint, im: instanceImAdjoint), scaleAdjoint)
        )
    }
}

extension ComplexNumber {
    /// Makes a value of its stored properties.
    fileprivate init(adgenStoredProperties: Void, re: Number, im: Number) {
        self.re = re
        self.im = im
    }
}

private func ComplexNumber_invertedJVP<Number: FloatingPoint>(
    _ selfRe: Number,
    _ selfIm: Number,
    _ scale: Number,
    _ selfReTangent: Number,
    _ selfImTangent: Number,
    _ scaleTangent: Number
) -> (Number, Number, Number, Number) {
    // re * re + im * im
    let tTangent = selfReTangent * selfRe
    let tTangent2 = selfImTangent * selfIm
    let norm = selfRe * selfRe + selfIm * selfIm
    let normTangent = tTangent + tTangent + (tTangent2 + tTangent2)
    // return ComplexNumber(scale * re / norm, -scale * im / norm)
    let t = scale * selfRe / norm
    let t2 = -scale
    let t3 = t2 * selfIm / norm
    return (
        t,
        t3,
        (scaleTangent * selfRe + selfReTangent * scale - t * normTangent) / norm,
        (-scaleTangent * selfIm + selfImTangent * t2 - t3 * normTangent) / norm
    )
}

private func ComplexNumber_invertedVJP<Number: FloatingPoint>(
    _ selfRe: Number,
    _ selfIm: Number,
    _ scale: Number,
    _ tCotangent: Number,
    _ tCotangent2: Number
) -> (Number, Number, Number, Number, Number) {
    // re * re + im * im
    let norm = selfRe * selfRe + selfIm * selfIm
    // return ComplexNumber(scale * re / norm, -scale * im / norm)
    let t = scale * selfRe / norm
    let t2 = -scale
    let t3 = t2 * selfIm / norm
    let t4 = tCotangent2 / norm
    var selfImAdjoint = t4 * t2
    let t5 = tCotangent / norm
    let normAdjoint = -(t4 * t3) - t5 * t
    let scaleAdjoint = t5 * selfRe - t4 * selfIm
    var selfReAdjoint = t5 * scale
    // re * re + im * im
    let t6 = normAdjoint * selfIm
    selfImAdjoint = selfImAdjoint + t6 + t6
    let t7 = normAdjoint * selfRe
    selfReAdjoint = selfReAdjoint + t7 + t7
    return (t, t3, selfReAdjoint, selfImAdjoint, scaleAdjoint)
}

nonisolated extension Signal: AutoDiff.Differentiable {
    /// A tangent of `Signal`: a direction, or a gradient.
    nonisolated struct TangentVector: AutoDiff.TangentStructure {
        var samples: [Number]
        var window: (Number, Number)
        var poles: [ComplexNumber<Number>.TangentVector]

        init(samples: [Number], window: (Number, Number), poles: [ComplexNumber<Number>.TangentVector]) {
            self.samples = samples
            self.window = window
            self.poles = poles
        }

        static var zero: Self { Self(samples: [], window: (0, 0), poles: []) }

        static func == (left: Self, right: Self) -> Bool {
            guard left.samples == right.samples else { return false }
            guard left.window.0 == right.window.0 else { return false }
            guard left.window.1 == right.window.1 else { return false }
            guard left.poles == right.poles else { return false }
            return true
        }

        mutating func add(_ other: Self, scaledBy factor: Double) {
            AutoDiff.Numbers.add(other.samples, to: &self.samples, scaledBy: factor)
            self.window.0 += Number(factor) * other.window.0
            self.window.1 += Number(factor) * other.window.1
            AutoDiff.add(other.poles, to: &self.poles, scaledBy: factor)
        }

        mutating func scale(by factor: Double) {
            AutoDiff.Numbers.scale(&self.samples, by: factor)
            self.window.0 *= Number(factor)
            self.window.1 *= Number(factor)
            AutoDiff.scale(&self.poles, by: factor)
        }

        var zeroTangentVector: Self {
            Self(
                samples: [Number](repeating: 0, count: self.samples.count),
                window: (0, 0),
                poles: self.poles.zeroTangentVector
            )
        }

        var scalarCount: Int { 2 + self.samples.count + self.poles.scalarCount }

        func appendScalars(to flattened: inout [Double]) {
            AutoDiff.Numbers.append(self.samples, to: &flattened)
            flattened.append(Double(self.window.0))
            flattened.append(Double(self.window.1))
            self.poles.appendScalars(to: &flattened)
        }

        init(scalars: inout AutoDiff.FlatScalars, like other: Self) {
            self.samples = AutoDiff.Numbers.next(of: &scalars, like: other.samples)
            self.window = (Number(scalars.next()), Number(scalars.next()))
            self.poles = [ComplexNumber<Number>.TangentVector](scalars: &scalars, like: other.poles)
        }
    }

    var zeroTangentVector: TangentVector {
        TangentVector(
            samples: [Number](repeating: 0, count: self.samples.count),
            window: (0, 0),
            poles: self.poles.zeroTangentVector
        )
    }

    var scalarCount: Int { 2 + self.samples.count + self.poles.scalarCount }

    func appendScalars(to flattened: inout [Double]) {
        AutoDiff.Numbers.append(self.samples, to: &flattened)
        flattened.append(Double(self.window.0))
        flattened.append(Double(self.window.1))
        self.poles.appendScalars(to: &flattened)
    }

    init(scalars: inout AutoDiff.FlatScalars, like other: Signal) {
        self = other
        self.samples = AutoDiff.Numbers.next(of: &scalars, like: other.samples)
        self.window = (Number(scalars.next()), Number(scalars.next()))
        self.poles = [ComplexNumber<Number>](scalars: &scalars, like: other.poles)
    }
}

nonisolated extension Signal.TangentVector: Sendable where Number: Sendable {}

extension Signal {
    /// The value of `energy(_:)`, and its derivative along a tangent of its arguments.
    func energyJVP(
        _ gain: Number,
        along tangent: (instance: Signal<Number>.TangentVector, gain: Number)
    ) -> (value: Number, tangent: Number) {
        let instancePolesRe = AutoDiff.Columns.column(of: self.poles) { $0.re }
        let instancePolesIm = AutoDiff.Columns.column(of: self.poles) { $0.im }
        let instancePolesReTangent = AutoDiff.Columns.column(of: tangent.instance.poles) { $0.re }
        let instancePolesImTangent = AutoDiff.Columns.column(of: tangent.instance.poles) { $0.im }
        precondition(
            tangent.instance.samples.count == self.samples.count,
            "the tangent of 'instance.samples' has another count"
        )
        precondition(
            tangent.instance.poles.count == self.poles.count,
            "the tangent of 'instance.poles' has another count"
        )
        return Signal_energyJVP(
            self.samples,
            self.samples.count,
            self.window.0,
            self.window.1,
            instancePolesRe,
            instancePolesRe.count,
            instancePolesIm,
            self.rate,
            gain,
            tangent.instance.samples,
            tangent.instance.window.0,
            tangent.instance.window.1,
            instancePolesReTangent,
            instancePolesImTangent,
            tangent.gain
        )
    }

    /// The value of `energy(_:)`, and the cotangent of its arguments for a cotangent of its outcome.
    func energyVJP(
        _ gain: Number,
        cotangent: Number
    ) -> (value: Number, cotangent: (instance: Signal<Number>.TangentVector, gain: Number)) {
        let instancePolesRe = AutoDiff.Columns.column(of: self.poles) { $0.re }
        let instancePolesIm = AutoDiff.Columns.column(of: self.poles) { $0.im }
        var instanceSamplesAdjoint = [Number](repeating: 0, count: self.samples.count)
        var instancePolesReAdjoint = [Number](repeating: 0, count: self.poles.count)
        var instancePolesImAdjoint = [Number](repeating: 0, count: self.poles.count)
        let (value, instanceWindow0Adjoint, instanceWindow1Adjoint, gainAdjoint) = Signal_energyVJP(
            self.samples,
            self.samples.count,
            self.window.0,
            self.window.1,
            instancePolesRe,
            instancePolesRe.count,
            instancePolesIm,
            self.rate,
            gain,
            cotangent,
            &instanceSamplesAdjoint,
            &instancePolesReAdjoint,
            &instancePolesImAdjoint
        )
        let polesInstanceAdjoint = AutoDiff.Columns.array(count: instancePolesReAdjoint.count) { i in
            ComplexNumber<Number>.TangentVector(re: instancePolesReAdjoint[i], im: instancePolesImAdjoint[i])
        }
        return (
            value,
            (Signal<Number>.TangentVector(samples: instanceSamplesAdjoint, window: (instanceWindow0Adjoint, instanceWindow1Adjoint), poles: polesInstanceAdjoint), gainAdjoint)
        )
    }

    /// The gradient of `energy(_:)`.
    func energyGradient(_ gain: Number) -> (instance: Signal<Number>.TangentVector, gain: Number) {
        let instancePolesRe = AutoDiff.Columns.column(of: self.poles) { $0.re }
        let instancePolesIm = AutoDiff.Columns.column(of: self.poles) { $0.im }
        var instanceSamplesAdjoint = [Number](repeating: 0, count: self.samples.count)
        var instancePolesReAdjoint = [Number](repeating: 0, count: self.poles.count)
        var instancePolesImAdjoint = [Number](repeating: 0, count: self.poles.count)
        let (_, instanceWindow0Adjoint, instanceWindow1Adjoint, gainAdjoint) = Signal_energyVJP(
            self.samples,
            self.samples.count,
            self.window.0,
            self.window.1,
            instancePolesRe,
            instancePolesRe.count,
            instancePolesIm,
            self.rate,
            gain,
            Number(1),
            &instanceSamplesAdjoint,
            &instancePolesReAdjoint,
            &instancePolesImAdjoint
        )
        let polesInstanceAdjoint = AutoDiff.Columns.array(count: instancePolesReAdjoint.count) { i in
            ComplexNumber<Number>.TangentVector(re: instancePolesReAdjoint[i], im: instancePolesImAdjoint[i])
        }
        return (
            Signal<Number>.TangentVector(samples: instanceSamplesAdjoint, window: (instanceWindow0Adjoint, instanceWindow1Adjoint), poles: polesInstanceAdjoint),
            gainAdjoint
        )
    }

    /// The value and the gradient of `energy(_:)`.
    func energyValueWithGradient(
        _ gain: Number
    ) -> (value: Number, gradient: (instance: Signal<Number>.TangentVector, gain: Number)) {
        let instancePolesRe = AutoDiff.Columns.column(of: self.poles) { $0.re }
        let instancePolesIm = AutoDiff.Columns.column(of: self.poles) { $0.im }
        var instanceSamplesAdjoint = [Number](repeating: 0, count: self.samples.count)
        var instancePolesReAdjoint = [Number](repeating: 0, count: self.poles.count)
        var instancePolesImAdjoint = [Number](repeating: 0, count: self.poles.count)
        let (value, instanceWindow0Adjoint, instanceWindow1Adjoint, gainAdjoint) = Signal_energyVJP(
            self.samples,
            self.samples.count,
            self.window.0,
            self.window.1,
            instancePolesRe,
            instancePolesRe.count,
            instancePolesIm,
            self.rate,
            gain,
            Number(1),
            &instanceSamplesAdjoint,
            &instancePolesReAdjoint,
            &instancePolesImAdjoint
        )
        let polesInstanceAdjoint = AutoDiff.Columns.array(count: instancePolesReAdjoint.count) { i in
            ComplexNumber<Number>.TangentVector(re: instancePolesReAdjoint[i], im: instancePolesImAdjoint[i])
        }
        return (
            value,
            (Signal<Number>.TangentVector(samples: instanceSamplesAdjoint, window: (instanceWindow0Adjoint, instanceWindow1Adjoint), poles: polesInstanceAdjoint), gainAdjoint)
        )
    }
}

private func Signal_energyJVP<Number: BinaryFloatingPoint>(
    _ selfSamples: UnsafePointer<Number>,
    _ selfSamplesCount: Int,
    _ selfWindow0: Number,
    _ selfWindow1: Number,
    _ selfPolesRe: UnsafePointer<Number>,
    _ selfPolesReCount: Int,
    _ selfPolesIm: UnsafePointer<Number>,
    _ selfRate: Number,
    _ gain: Number,
    _ selfSamplesTangent: UnsafePointer<Number>,
    _ selfWindow0Tangent: Number,
    _ selfWindow1Tangent: Number,
    _ selfPolesReTangent: UnsafePointer<Number>,
    _ selfPolesImTangent: UnsafePointer<Number>,
    _ gainTangent: Number
) -> (Number, Number) {
    // for sample in samples { sum += gain * sample * sample }
    var i = 0
    var sum: Number = 0
    var sumTangent: Number = 0
    while i < selfSamplesCount {
        let sample = selfSamples[i]
        let sampleTangent = selfSamplesTangent[i]
        // sum += gain * sample * sample
        let t = gain * sample
        sum += t * sample
        sumTangent += (gainTangent * sample + sampleTangent * gain) * sample + sampleTangent * t
        i &+= 1
    }
    // for pole in poles { sum += pole.squaredNorm * window.0 }
    i = 0
    while i < selfPolesReCount {
        let poleRe = selfPolesRe[i]
        let poleReTangent = selfPolesReTangent[i]
        let poleIm = selfPolesIm[i]
        let poleImTangent = selfPolesImTangent[i]
        // re * re + im * im
        let tTangent = poleReTangent * poleRe
        let tTangent2 = poleImTangent * poleIm
        let result = poleRe * poleRe + poleIm * poleIm
        let resultTangent = tTangent + tTangent + (tTangent2 + tTangent2)
        // sum += pole.squaredNorm * window.0
        sum += result * selfWindow0
        sumTangent += resultTangent * selfWindow0 + selfWindow0Tangent * result
        i &+= 1
    }
    // return sum * window.1 + rate * gain
    let result = sum * selfWindow1 + selfRate * gain
    let resultTangent = sumTangent * selfWindow1 + selfWindow1Tangent * sum + gainTangent * selfRate
    return (result, resultTangent)
}

private func Signal_energyVJP<Number: BinaryFloatingPoint>(
    _ selfSamples: UnsafePointer<Number>,
    _ selfSamplesCount: Int,
    _ selfWindow0: Number,
    _ selfWindow1: Number,
    _ selfPolesRe: UnsafePointer<Number>,
    _ selfPolesReCount: Int,
    _ selfPolesIm: UnsafePointer<Number>,
    _ selfRate: Number,
    _ gain: Number,
    _ resultCotangent: Number,
    _ selfSamplesAdjoint: UnsafeMutablePointer<Number>,
    _ selfPolesReAdjoint: UnsafeMutablePointer<Number>,
    _ selfPolesImAdjoint: UnsafeMutablePointer<Number>
) -> (Number, Number, Number, Number) {
    // Forward sweep
    // for sample in samples { sum += gain * sample * sample }
    var i = 0
    var sum: Number = 0
    while i < selfSamplesCount {
        let sample = selfSamples[i]
        // sum += gain * sample * sample
        sum += gain * sample * sample
        i &+= 1
    }
    // for pole in poles { sum += pole.squaredNorm * window.0 }
    i = 0
    while i < selfPolesReCount {
        let poleRe = selfPolesRe[i]
        let poleIm = selfPolesIm[i]
        // re * re + im * im
        let result = poleRe * poleRe + poleIm * poleIm
        // sum += pole.squaredNorm * window.0
        sum += result * selfWindow0
        i &+= 1
    }
    // return sum * window.1 + rate * gain
    let result = sum * selfWindow1 + selfRate * gain
    var gainAdjoint = resultCotangent * selfRate
    let sumAdjoint = resultCotangent * selfWindow1
    let selfWindow1Adjoint = resultCotangent * sum
    // sum += pole.squaredNorm * window.0
    let resultAdjoint = sumAdjoint * selfWindow0

    // Return sweep
    // for pole in poles { sum += pole.squaredNorm * window.0 }
    i = 0
    var selfWindow0Adjoint: Number = 0
    while i < selfPolesReCount {
        let poleRe = selfPolesRe[i]
        let poleIm = selfPolesIm[i]
        let result2 = poleRe * poleRe + poleIm * poleIm
        // sum += pole.squaredNorm * window.0
        selfWindow0Adjoint += sumAdjoint * result2
        // re * re + im * im
        var poleImAdjoint = resultAdjoint * poleIm
        poleImAdjoint += poleImAdjoint
        var poleReAdjoint = resultAdjoint * poleRe
        poleReAdjoint += poleReAdjoint
        // for pole in poles { sum += pole.squaredNorm * window.0 }
        selfPolesImAdjoint[i] += poleImAdjoint
        selfPolesReAdjoint[i] += poleReAdjoint
        i &+= 1
    }
    // for sample in samples { sum += gain * sample * sample }
    i = 0
    while i < selfSamplesCount {
        let sample = selfSamples[i]
        // sum += gain * sample * sample
        let tAdjoint = sumAdjoint * sample
        gainAdjoint += tAdjoint * sample
        let sampleAdjoint = sumAdjoint * (gain * sample) + tAdjoint * gain
        // for sample in samples { sum += gain * sample * sample }
        selfSamplesAdjoint[i] += sampleAdjoint
        i &+= 1
    }
    return (result, selfWindow0Adjoint, selfWindow1Adjoint, gainAdjoint)
}

/// The value of `iterated(_:at:_:)`, and its derivative along a tangent of its arguments.
func iteratedJVP<T: FloatingPoint>(
    _ start: ComplexNumber<T>,
    at c: ComplexNumber<T>,
    _ n: Int,
    along tangent: (start: ComplexNumber<T>.TangentVector, c: ComplexNumber<T>.TangentVector)
) -> (value: T, tangent: T) {
    precondition(0 <= n, "Range requires lowerBound <= upperBound")
    // for _ in 0..<n { z = z * z + c }
    var i = 0
    var zRe = start.re
    var zIm = start.im
    var zReTangent = tangent.start.re
    var zImTangent = tangent.start.im
    while i < n {
        // ComplexNumber(a.re * b.re - a.im * b.im, a.re * b.im + a.im * b.re)
        let tTangent = zReTangent * zRe
        let tTangent2 = zImTangent * zIm
        let result = zRe * zRe - zIm * zIm
        let resultTangent = tTangent + tTangent - (tTangent2 + tTangent2)
        let t = zRe * zIm
        let tTangent3 = zReTangent * zIm + zImTangent * zRe
        let result2 = t + t
        let resultTangent2 = tTangent3 + tTangent3
        // .init(a.re + b.re, a.im + b.im)
        zRe = result + c.re
        zReTangent = resultTangent + tangent.c.re
        zIm = result2 + c.im
        zImTangent = resultTangent2 + tangent.c.im
        i &+= 1
    }
    // ComplexNumber(a.re * b.re - a.im * b.im, a.re * b.im + a.im * b.re)
    let result = zRe * 0 - zIm
    let resultTangent = zReTangent * 0 - zImTangent
    var result2 = zRe + zIm * 0
    var resultTangent2 = zReTangent + zImTangent * 0
    // re * re + im * im
    let tTangent = resultTangent * result
    let tTangent2 = resultTangent2 * result2
    result2 = result * result + result2 * result2
    resultTangent2 = tTangent + tTangent + (tTangent2 + tTangent2)
    return (result2, resultTangent2)
}

/// The value of `iterated(_:at:_:)`, and the cotangent of its arguments for a cotangent of its outcome.
func iteratedVJP<T: FloatingPoint>(
    _ start: ComplexNumber<T>,
    at c: ComplexNumber<T>,
    _ n: Int,
    cotangent: T
) -> (value: T, cotangent: (start: ComplexNumber<T>.TangentVector, c: ComplexNumber<T>.TangentVector)) {
    let (value, startReAdjoint, startImAdjoint, cReAdjoint, cImAdjoint) = iteratedVJPCore(
        start.re,
        start.im,
        c.re,
        c.im,
        n,
        cotangent
    )
    return (
        value,
        (ComplexNumber<T>.TangentVector(re: startReAdjoint, im: startImAdjoint), ComplexNumber<T>.TangentVector(re: cReAdjoint, im: cImAdjoint))
    )
}

/// The gradient of `iterated(_:at:_:)`.
func iteratedGradient<T: FloatingPoint>(
    _ start: ComplexNumber<T>,
    at c: ComplexNumber<T>,
    _ n: Int
) -> (start: ComplexNumber<T>.TangentVector, c: ComplexNumber<T>.TangentVector) {
    let (_, startReAdjoint, startImAdjoint, cReAdjoint, cImAdjoint) = iteratedVJPCore(
        start.re,
        start.im,
        c.re,
        c.im,
        n,
        T(1)
    )
    return (
        ComplexNumber<T>.TangentVector(re: startReAdjoint, im: startImAdjoint),
        ComplexNumber<T>.TangentVector(re: cReAdjoint, im: cImAdjoint)
    )
}

/// The value and the gradient of `iterated(_:at:_:)`.
func iteratedValueWithGradient<T: FloatingPoint>(
    _ start: ComplexNumber<T>,
    at c: ComplexNumber<T>,
    _ n: Int
) -> (value: T, gradient: (start: ComplexNumber<T>.TangentVector, c: ComplexNumber<T>.TangentVector)) {
    let (value, startReAdjoint, startImAdjoint, cReAdjoint, cImAdjoint) = iteratedVJPCore(
        start.re,
        start.im,
        c.re,
        c.im,
        n,
        T(1)
    )
    return (
        value,
        (ComplexNumber<T>.TangentVector(re: startReAdjoint, im: startImAdjoint), ComplexNumber<T>.TangentVector(re: cReAdjoint, im: cImAdjoint))
    )
}

/// The value and the gradient of `iterated(_:at:_:)`, and the product of its Hessian with a direction.
func iteratedHVP<T: FloatingPoint>(
    _ start: ComplexNumber<T>,
    at c: ComplexNumber<T>,
    _ n: Int,
    along tangent: (start: ComplexNumber<T>.TangentVector, c: ComplexNumber<T>.TangentVector)
) -> (value: T, gradient: (start: ComplexNumber<T>.TangentVector, c: ComplexNumber<T>.TangentVector), product: (start: ComplexNumber<T>.TangentVector, c: ComplexNumber<T>.TangentVector)) {
    // Forward sweep
    precondition(0 <= n, "Range requires lowerBound <= upperBound")
    var zReCache = AutoDiff.Buffer<T>(repeating: 0, count: n)
    defer { zReCache.deallocate() }
    var zReCacheTangent = AutoDiff.Buffer<T>(repeating: 0, count: n)
    defer { zReCacheTangent.deallocate() }
    var zImCache = AutoDiff.Buffer<T>(repeating: 0, count: n)
    defer { zImCache.deallocate() }
    var zImCacheTangent = AutoDiff.Buffer<T>(repeating: 0, count: n)
    defer { zImCacheTangent.deallocate() }
    // for _ in 0..<n { z = z * z + c }
    var i = 0
    var zRe = start.re
    var zIm = start.im
    var zReTangent = tangent.start.re
    var zImTangent = tangent.start.im
    while i < n {
        // ComplexNumber(a.re * b.re - a.im * b.im, a.re * b.im + a.im * b.re)
        let tTangent = zReTangent * zRe
        let tTangent2 = zImTangent * zIm
        let result = zRe * zRe - zIm * zIm
        let resultTangent = tTangent + tTangent - (tTangent2 + tTangent2)
        let t = zRe * zIm
        let tTangent3 = zReTangent * zIm + zImTangent * zRe
        let result2 = t + t
        let resultTangent2 = tTangent3 + tTangent3
        // .init(a.re + b.re, a.im + b.im)
        let zRe2 = result + c.re
        let zReTangent2 = resultTangent + tangent.c.re
        let zIm2 = result2 + c.im
        let zImTangent2 = resultTangent2 + tangent.c.im
        zReCache[i] = zRe
        zReCacheTangent[i] = zReTangent
        zImCache[i] = zIm
        zImCacheTangent[i] = zImTangent
        zRe = zRe2
        zIm = zIm2
        zReTangent = zReTangent2
        zImTangent = zImTangent2
        i &+= 1
    }
    // ComplexNumber(a.re * b.re - a.im * b.im, a.re * b.im + a.im * b.re)
    let result = zRe * 0 - zIm
    let resultTangent = zReTangent * 0 - zImTangent
    let result2 = zRe + zIm * 0
    let resultTangent2 = zReTangent + zImTangent * 0
    // re * re + im * im
    let result3 = result * result + result2 * result2
    var resultAdjoint = 1 * result2
    var resultAdjointTangent = resultTangent2 * 1
    resultAdjoint += resultAdjoint
    resultAdjointTangent += resultAdjointTangent
    var resultAdjoint2 = 1 * result
    var resultAdjointTangent2 = resultTangent * 1
    resultAdjoint2 += resultAdjoint2
    resultAdjointTangent2 += resultAdjointTangent2
    // ComplexNumber(a.re * b.re - a.im * b.im, a.re * b.im + a.im * b.re)
    var zImAdjoint = resultAdjoint * 0 - resultAdjoint2
    var zImAdjointTangent = resultAdjointTangent * 0 - resultAdjointTangent2
    var zReAdjoint = resultAdjoint + resultAdjoint2 * 0
    var zReAdjointTangent = resultAdjointTangent + resultAdjointTangent2 * 0

    // Return sweep
    // for _ in 0..<n { z = z * z + c }
    i = n
    var cReAdjoint: T = 0
    var cImAdjoint: T = 0
    var cReAdjointTangent: T = 0
    var cImAdjointTangent: T = 0
    while i > 0 {
        i &-= 1
        zRe = zReCache[i]
        zReTangent = zReCacheTangent[i]
        zIm = zImCache[i]
        zImTangent = zImCacheTangent[i]
        // .init(a.re + b.re, a.im + b.im)
        cImAdjoint += zImAdjoint
        cImAdjointTangent += zImAdjointTangent
        cReAdjoint += zReAdjoint
        cReAdjointTangent += zReAdjointTangent
        // ComplexNumber(a.re * b.re - a.im * b.im, a.re * b.im + a.im * b.re)
        let tAdjoint = zImAdjoint + zImAdjoint
        let tAdjointTangent = zImAdjointTangent + zImAdjointTangent
        let tAdjoint2 = -zReAdjoint
        let t = tAdjoint2 * zIm
        let tTangent = -zReAdjointTangent * zIm + zImTangent * tAdjoint2
        zImAdjoint = tAdjoint * zRe + t + t
        zImAdjointTangent = tAdjointTangent * zRe + zReTangent * tAdjoint + tTangent + tTangent
        let t2 = zReAdjoint * zRe
        let tTangent2 = zReAdjointTangent * zRe + zReTangent * zReAdjoint
        zReAdjoint = tAdjoint * zIm + t2 + t2
        zReAdjointTangent = tAdjointTangent * zIm + zImTangent * tAdjoint + tTangent2 + tTangent2
    }
    return (
        result3,
        (ComplexNumber<T>.TangentVector(re: zReAdjoint, im: zImAdjoint), ComplexNumber<T>.TangentVector(re: cReAdjoint, im: cImAdjoint)),
        (ComplexNumber<T>.TangentVector(re: zReAdjointTangent, im: zImAdjointTangent), ComplexNumber<T>.TangentVector(re: cReAdjointTangent, im: cImAdjointTangent))
    )
}

private func iteratedVJPCore<T: FloatingPoint>(
    _ startRe: T,
    _ startIm: T,
    _ cRe: T,
    _ cIm: T,
    _ n: Int,
    _ resultCotangent: T
) -> (T, T, T, T, T) {
    // Forward sweep
    precondition(0 <= n, "Range requires lowerBound <= upperBound")
    var zReCache = AutoDiff.Buffer<T>(repeating: 0, count: n)
    defer { zReCache.deallocate() }
    var zImCache = AutoDiff.Buffer<T>(repeating: 0, count: n)
    defer { zImCache.deallocate() }
    // for _ in 0..<n { z = z * z + c }
    var i = 0
    var zRe = startRe
    var zIm = startIm
    while i < n {
        // ComplexNumber(a.re * b.re - a.im * b.im, a.re * b.im + a.im * b.re)
        let result = zRe * zRe - zIm * zIm
        let t = zRe * zIm
        let result2 = t + t
        // .init(a.re + b.re, a.im + b.im)
        let zRe2 = result + cRe
        let zIm2 = result2 + cIm
        zReCache[i] = zRe
        zImCache[i] = zIm
        zRe = zRe2
        zIm = zIm2
        i &+= 1
    }
    // ComplexNumber(a.re * b.re - a.im * b.im, a.re * b.im + a.im * b.re)
    let result = zRe * 0 - zIm
    let result2 = zRe + zIm * 0
    // re * re + im * im
    let result3 = result * result + result2 * result2
    var resultAdjoint = resultCotangent * result2
    resultAdjoint += resultAdjoint
    var resultAdjoint2 = resultCotangent * result
    resultAdjoint2 += resultAdjoint2
    // ComplexNumber(a.re * b.re - a.im * b.im, a.re * b.im + a.im * b.re)
    var zImAdjoint = resultAdjoint * 0 - resultAdjoint2
    var zReAdjoint = resultAdjoint + resultAdjoint2 * 0

    // Return sweep
    // for _ in 0..<n { z = z * z + c }
    i = n
    var cReAdjoint: T = 0
    var cImAdjoint: T = 0
    while i > 0 {
        i &-= 1
        zRe = zReCache[i]
        zIm = zImCache[i]
        // .init(a.re + b.re, a.im + b.im)
        cImAdjoint += zImAdjoint
        cReAdjoint += zReAdjoint
        // ComplexNumber(a.re * b.re - a.im * b.im, a.re * b.im + a.im * b.re)
        let tAdjoint = zImAdjoint + zImAdjoint
        let t = -zReAdjoint * zIm
        zImAdjoint = tAdjoint * zRe + t + t
        let t2 = zReAdjoint * zRe
        zReAdjoint = tAdjoint * zIm + t2 + t2
    }
    return (result3, zReAdjoint, zImAdjoint, cReAdjoint, cImAdjoint)
}

/// The value of `shift(_:by:)`, and its derivative along a tangent of its arguments.
func shiftJVP(
    _ points: inout [ComplexNumber<Double>],
    by offset: ComplexNumber<Double>,
    along tangent: (points: [ComplexNumber<Double>.TangentVector], offset: ComplexNumber<Double>.TangentVector)
) -> (value: ComplexNumber<Double>, tangent: (value: ComplexNumber<Double>.TangentVector, points: [ComplexNumber<Double>.TangentVector])) {
    var pointsRe = AutoDiff.Columns.column(of: points) { $0.re }
    var pointsIm = AutoDiff.Columns.column(of: points) { $0.im }
    var pointsReTangent = AutoDiff.Columns.column(of: tangent.points) { $0.re }
    var pointsImTangent = AutoDiff.Columns.column(of: tangent.points) { $0.im }
    precondition(tangent.points.count == points.count, "the tangent of 'points' has another count")
    let (valueRe, valueIm, valueReTangent, valueImTangent) = shiftJVPCore(
        &pointsRe,
        pointsRe.count,
        &pointsIm,
        pointsIm.count,
        offset.re,
        offset.im,
        &pointsReTangent,
        &pointsImTangent,
        tangent.offset.re,
        tangent.offset.im
    )
    let result = AutoDiff.Columns.array(count: pointsRe.count) { i in
        ComplexNumber<Double>(adgenStoredProperties: (), re: pointsRe[i], im: pointsIm[i])
    }
    points = result
    let pointsTangent = AutoDiff.Columns.array(count: pointsReTangent.count) { i in
        ComplexNumber<Double>.TangentVector(re: pointsReTangent[i], im: pointsImTangent[i])
    }
    return (
        ComplexNumber<Double>(adgenStoredProperties: (), re: valueRe, im: valueIm),
        (ComplexNumber<Double>.TangentVector(re: valueReTangent, im: valueImTangent), pointsTangent)
    )
}

/// The value of `shift(_:by:)`, and the cotangent of its arguments for a cotangent of its outcome.
func shiftVJP(
    _ points: inout [ComplexNumber<Double>],
    by offset: ComplexNumber<Double>,
    cotangent: (value: ComplexNumber<Double>.TangentVector, points: [ComplexNumber<Double>.TangentVector])
) -> (value: ComplexNumber<Double>, cotangent: (points: [ComplexNumber<Double>.TangentVector], offset: ComplexNumber<Double>.TangentVector)) {
    var pointsRe = AutoDiff.Columns.column(of: points) { $0.re }
    var pointsIm = AutoDiff.Columns.column(of: points) { $0.im }
    var pointsReCotangent = AutoDiff.Columns.column(of: cotangent.points) { $0.re }
    var pointsImCotangent = AutoDiff.Columns.column(of: cotangent.points) { $0.im }
    precondition(cotangent.points.count == points.count, "the cotangent of 'points' has another count")
    let (valueRe, valueIm, offsetReAdjoint, offsetImAdjoint) = shiftVJPCore(
        &pointsRe,
        pointsRe.count,
        &pointsIm,
        pointsIm.count,
        offset.re,
        offset.im,
        cotangent.value.re,
        cotangent.value.im,
        &pointsReCotangent,
        &pointsImCotangent
    )
    let result = AutoDiff.Columns.array(count: pointsRe.count) { i in
        ComplexNumber<Double>(adgenStoredProperties: (), re: pointsRe[i], im: pointsIm[i])
    }
    points = result
    let pointsAdjoint = AutoDiff.Columns.array(count: pointsReCotangent.count) { i in
        ComplexNumber<Double>.TangentVector(re: pointsReCotangent[i], im: pointsImCotangent[i])
    }
    return (
        ComplexNumber<Double>(adgenStoredProperties: (), re: valueRe, im: valueIm),
        (pointsAdjoint, ComplexNumber<Double>.TangentVector(re: offsetReAdjoint, im: offsetImAdjoint))
    )
}

extension ComplexNumber where Number == Double {
    /// Makes a value of its stored properties.
    fileprivate init(adgenStoredProperties: Void, re: Double, im: Double) {
        self.re = re
        self.im = im
    }
}

private func shiftJVPCore(
    _ pointsRe: UnsafeMutablePointer<Double>,
    _ pointsReCount: Int,
    _ pointsIm: UnsafeMutablePointer<Double>,
    _ pointsImCount: Int,
    _ offsetRe: Double,
    _ offsetIm: Double,
    _ pointsReTangent: UnsafeMutablePointer<Double>,
    _ pointsImTangent: UnsafeMutablePointer<Double>,
    _ offsetReTangent: Double,
    _ offsetImTangent: Double
) -> (Double, Double, Double, Double) {
    precondition(pointsReCount <= pointsImCount, "Index out of range")
    // for i in points.indices
    var i = 0
    var sumRe = 0.0
    var sumIm = 0.0
    var sumReTangent = 0.0
    var sumImTangent = 0.0
    while i < pointsReCount {
        // points[i].re += offset.im * points[i].im
        let element = pointsIm[i]
        let elementTangent = pointsImTangent[i]
        let t = offsetIm * element
        let tTangent = offsetImTangent * element + elementTangent * offsetIm
        pointsRe[i] += t
        pointsReTangent[i] += tTangent
        // sum = sum + points[i] * offset
        let element2 = pointsRe[i]
        let elementTangent2 = pointsReTangent[i]
        // ComplexNumber(a.re * b.re - a.im * b.im, a.re * b.im + a.im * b.re)
        let result = element2 * offsetRe - t
        let resultTangent = elementTangent2 * offsetRe + offsetReTangent * element2 - tTangent
        let result2 = element2 * offsetIm + element * offsetRe
        let resultTangent2 = elementTangent2 * offsetIm + offsetImTangent * element2
            + (elementTangent * offsetRe + offsetReTangent * element)
        // .init(a.re + b.re, a.im + b.im)
        sumRe += result
        sumReTangent += resultTangent
        sumIm += result2
        sumImTangent += resultTangent2
        i &+= 1
    }
    return (sumRe, sumIm, sumReTangent, sumImTangent)
}

private func shiftVJPCore(
    _ pointsRe: UnsafeMutablePointer<Double>,
    _ pointsReCount: Int,
    _ pointsIm: UnsafeMutablePointer<Double>,
    _ pointsImCount: Int,
    _ offsetRe: Double,
    _ offsetIm: Double,
    _ sumReCotangent: Double,
    _ sumImCotangent: Double,
    _ pointsReAdjoint: UnsafeMutablePointer<Double>,
    _ pointsImAdjoint: UnsafeMutablePointer<Double>
) -> (Double, Double, Double, Double) {
    // Forward sweep
    precondition(pointsReCount <= pointsImCount, "Index out of range")
    var elementCache = AutoDiff.Buffer<Double>(repeating: 0.0, count: pointsReCount)
    defer { elementCache.deallocate() }
    // for i in points.indices
    var i = 0
    var sumRe = 0.0
    var sumIm = 0.0
    while i < pointsReCount {
        // points[i].re += offset.im * points[i].im
        let element = pointsIm[i]
        let t = offsetIm * element
        pointsRe[i] += t
        // sum = sum + points[i] * offset
        let element2 = pointsRe[i]
        // ComplexNumber(a.re * b.re - a.im * b.im, a.re * b.im + a.im * b.re)
        let result = element2 * offsetRe - t
        let result2 = element2 * offsetIm + element * offsetRe
        // .init(a.re + b.re, a.im + b.im)
        sumRe += result
        sumIm += result2
        elementCache[i] = element2
        i &+= 1
    }
    // ComplexNumber(a.re * b.re - a.im * b.im, a.re * b.im + a.im * b.re)
    let elementAdjoint = sumImCotangent * offsetRe
    let elementAdjoint2 = sumImCotangent * offsetIm + sumReCotangent * offsetRe

    // Return sweep
    // for i in points.indices
    i = 0
    var offsetReAdjoint = 0.0
    var offsetImAdjoint = 0.0
    while i < pointsReCount {
        let element = elementCache[i]
        let element2 = pointsIm[i]
        // ComplexNumber(a.re * b.re - a.im * b.im, a.re * b.im + a.im * b.re)
        offsetImAdjoint += sumImCotangent * element
        offsetReAdjoint = offsetReAdjoint + sumImCotangent * element2 + sumReCotangent * element
        // sum = sum + points[i] * offset
        pointsReAdjoint[i] += elementAdjoint2
        // points[i].re += offset.im * points[i].im
        let tAdjoint = pointsReAdjoint[i] - sumReCotangent
        offsetImAdjoint += tAdjoint * element2
        pointsImAdjoint[i] += elementAdjoint + tAdjoint * offsetIm
        i &+= 1
    }
    return (sumRe, sumIm, offsetReAdjoint, offsetImAdjoint)
}
