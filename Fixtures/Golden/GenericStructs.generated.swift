// Written by adgen from the functions marked as differentiable. Do not edit: the next run overwrites it.
// swift-format-ignore-file

import AutoDiff

extension FlatMatrix {
    /// The value of `form(_:shift:)`, and its derivative along a tangent of its arguments.
    func formJVP(
        _ x: [Number],
        shift: Number,
        along tangent: (x: [Number], shift: Number)
    ) -> (value: Number, tangent: Number) {
        precondition(tangent.x.count == x.count, "the tangent of 'x' has another count")
        return FlatMatrix_formJVP(
            self.rows,
            self.columns,
            self.storage,
            self.storage.count,
            x,
            x.count,
            shift,
            tangent.x,
            tangent.shift
        )
    }

    /// The value of `form(_:shift:)`, and the cotangent of its arguments for a cotangent of its outcome.
    func formVJP(
        _ x: [Number],
        shift: Number,
        cotangent: Number
    ) -> (value: Number, cotangent: (x: [Number], shift: Number)) {
        var xAdjoint = [Number](repeating: 0, count: x.count)
        let (value, shiftAdjoint) = FlatMatrix_formVJP(
            self.rows,
            self.columns,
            self.storage,
            self.storage.count,
            x,
            x.count,
            shift,
            cotangent,
            &xAdjoint
        )
        return (value, (xAdjoint, shiftAdjoint))
    }

    /// The gradient of `form(_:shift:)`.
    func formGradient(_ x: [Number], shift: Number) -> (x: [Number], shift: Number) {
        var xAdjoint = [Number](repeating: 0, count: x.count)
        let (_, shiftAdjoint) = FlatMatrix_formVJP(
            self.rows,
            self.columns,
            self.storage,
            self.storage.count,
            x,
            x.count,
            shift,
            Number(1),
            &xAdjoint
        )
        return (xAdjoint, shiftAdjoint)
    }

    /// The value and the gradient of `form(_:shift:)`.
    func formValueWithGradient(
        _ x: [Number],
        shift: Number
    ) -> (value: Number, gradient: (x: [Number], shift: Number)) {
        var xAdjoint = [Number](repeating: 0, count: x.count)
        let (value, shiftAdjoint) = FlatMatrix_formVJP(
            self.rows,
            self.columns,
            self.storage,
            self.storage.count,
            x,
            x.count,
            shift,
            Number(1),
            &xAdjoint
        )
        return (value, (xAdjoint, shiftAdjoint))
    }

    /// The value and the gradient of `form(_:shift:)`, and the product of its Hessian with a direction.
    func formHVP(
        _ x: [Number],
        shift: Number,
        along tangent: (x: [Number], shift: Number)
    ) -> (value: Number, gradient: (x: [Number], shift: Number), product: (x: [Number], shift: Number)) {
        precondition(tangent.x.count == x.count, "the tangent of 'x' has another count")
        var xAdjoint = [Number](repeating: 0, count: x.count)
        var xProduct = [Number](repeating: 0, count: x.count)
        let (value, shiftAdjoint, _, shiftProduct) = FlatMatrix_formVJPJVP(
            self.rows,
            self.columns,
            self.storage,
            self.storage.count,
            x,
            x.count,
            shift,
            Number(1),
            &xAdjoint,
            tangent.x,
            tangent.shift,
            &xProduct
        )
        return (value, (xAdjoint, shiftAdjoint), (xProduct, shiftProduct))
    }
}

private func FlatMatrix_formJVP<Number: FloatingPoint>(
    _ selfRows: Int,
    _ selfColumns: Int,
    _ selfStorage: UnsafePointer<Number>,
    _ selfStorageCount: Int,
    _ x: UnsafePointer<Number>,
    _ xCount: Int,
    _ shift: Number,
    _ xTangent: UnsafePointer<Number>,
    _ shiftTangent: Number
) -> (Number, Number) {
    // var sum = shift * shift
    var sum = shift * shift
    var sumTangent = shiftTangent * shift
    sumTangent += sumTangent
    precondition(0 <= selfRows, "Range requires lowerBound <= upperBound")
    // for j in 0..<columns { sum += x[i] * self[i, j] * x[j] }
    let t = 0 <= selfColumns
    // for i in 0..<rows
    var i = 0
    while i < selfRows {
        precondition(t, "Range requires lowerBound <= upperBound")
        // for j in 0..<columns { sum += x[i] * self[i, j] * x[j] }
        var j = 0
        while j < selfColumns {
            // sum += x[i] * self[i, j] * x[j]
            precondition(i < xCount, "Index out of range")
            // storage[i * columns + j]
            let t2 = i * selfColumns + j
            precondition(t2 >= 0 && t2 < selfStorageCount, "Index out of range")
            let result = selfStorage[t2]
            // sum += x[i] * self[i, j] * x[j]
            let t3 = x[i] * result
            precondition(j < xCount, "Index out of range")
            let element = x[j]
            sum += t3 * element
            sumTangent += xTangent[i] * result * element + xTangent[j] * t3
            j &+= 1
        }
        i &+= 1
    }
    return (sum, sumTangent)
}

private func FlatMatrix_formVJP<Number: FloatingPoint>(
    _ selfRows: Int,
    _ selfColumns: Int,
    _ selfStorage: UnsafePointer<Number>,
    _ selfStorageCount: Int,
    _ x: UnsafePointer<Number>,
    _ xCount: Int,
    _ shift: Number,
    _ sumCotangent: Number,
    _ xAdjoint: UnsafeMutablePointer<Number>
) -> (Number, Number) {
    // Forward sweep
    // var sum = shift * shift
    var sum = shift * shift
    precondition(0 <= selfRows, "Range requires lowerBound <= upperBound")
    // for j in 0..<columns { sum += x[i] * self[i, j] * x[j] }
    let t = 0 <= selfColumns
    // for i in 0..<rows
    var i = 0
    while i < selfRows {
        precondition(t, "Range requires lowerBound <= upperBound")
        // for j in 0..<columns { sum += x[i] * self[i, j] * x[j] }
        var j = 0
        while j < selfColumns {
            // sum += x[i] * self[i, j] * x[j]
            precondition(i < xCount, "Index out of range")
            // storage[i * columns + j]
            let t2 = i * selfColumns + j
            precondition(t2 >= 0 && t2 < selfStorageCount, "Index out of range")
            let result = selfStorage[t2]
            // sum += x[i] * self[i, j] * x[j]
            precondition(j < xCount, "Index out of range")
            sum += x[i] * result * x[j]
            j &+= 1
        }
        i &+= 1
    }

    // Return sweep
    // for i in 0..<rows
    i = 0
    while i < selfRows {
        let t2 = i &* selfColumns
        // for j in 0..<columns { sum += x[i] * self[i, j] * x[j] }
        var j = 0
        while j < selfColumns {
            let result = selfStorage[t2 &+ j]
            // sum += x[i] * self[i, j] * x[j]
            xAdjoint[j] += sumCotangent * (x[i] * result)
            xAdjoint[i] += sumCotangent * x[j] * result
            j &+= 1
        }
        i &+= 1
    }
    // var sum = shift * shift
    var shiftAdjoint = sumCotangent * shift
    shiftAdjoint += shiftAdjoint
    return (sum, shiftAdjoint)
}

private func FlatMatrix_formVJPJVP<Number: FloatingPoint>(
    _ selfRows: Int,
    _ selfColumns: Int,
    _ selfStorage: UnsafePointer<Number>,
    _ selfStorageCount: Int,
    _ x: UnsafePointer<Number>,
    _ xCount: Int,
    _ shift: Number,
    _ sumCotangent: Number,
    _ xAdjoint: UnsafeMutablePointer<Number>,
    _ xTangent: UnsafePointer<Number>,
    _ shiftTangent: Number,
    _ xAdjointTangent: UnsafeMutablePointer<Number>
) -> (Number, Number, Number, Number) {
    // Forward sweep
    // var sum = shift * shift
    var sum = shift * shift
    var sumTangent = shiftTangent * shift
    sumTangent += sumTangent
    precondition(0 <= selfRows, "Range requires lowerBound <= upperBound")
    // for j in 0..<columns { sum += x[i] * self[i, j] * x[j] }
    let t = 0 <= selfColumns
    // for i in 0..<rows
    var i = 0
    while i < selfRows {
        precondition(t, "Range requires lowerBound <= upperBound")
        // for j in 0..<columns { sum += x[i] * self[i, j] * x[j] }
        var j = 0
        while j < selfColumns {
            // sum += x[i] * self[i, j] * x[j]
            precondition(i < xCount, "Index out of range")
            // storage[i * columns + j]
            let t2 = i * selfColumns + j
            precondition(t2 >= 0 && t2 < selfStorageCount, "Index out of range")
            let result = selfStorage[t2]
            // sum += x[i] * self[i, j] * x[j]
            let t3 = x[i] * result
            precondition(j < xCount, "Index out of range")
            let element = x[j]
            sum += t3 * element
            sumTangent += xTangent[i] * result * element + xTangent[j] * t3
            j &+= 1
        }
        i &+= 1
    }

    // Return sweep
    // for i in 0..<rows
    i = 0
    while i < selfRows {
        let t2 = i &* selfColumns
        // for j in 0..<columns { sum += x[i] * self[i, j] * x[j] }
        var j = 0
        while j < selfColumns {
            let result = selfStorage[t2 &+ j]
            // sum += x[i] * self[i, j] * x[j]
            xAdjoint[j] += sumCotangent * (x[i] * result)
            xAdjointTangent[j] += xTangent[i] * result * sumCotangent
            xAdjoint[i] += sumCotangent * x[j] * result
            xAdjointTangent[i] += xTangent[j] * sumCotangent * result
            j &+= 1
        }
        i &+= 1
    }
    // var sum = shift * shift
    var shiftAdjoint = sumCotangent * shift
    var shiftAdjointTangent = shiftTangent * sumCotangent
    shiftAdjoint += shiftAdjoint
    shiftAdjointTangent += shiftAdjointTangent
    return (sum, shiftAdjoint, sumTangent, shiftAdjointTangent)
}

extension FlatMatrix where Number == Double {
    /// The value of `weightedNorm(_:)`, and its derivative along a tangent of its arguments.
    func weightedNormJVP(_ weight: Double = 1.5, along weightTangent: Double) -> (value: Double, tangent: Double) {
        return FlatMatrix_weightedNormJVP(self.storage, self.storage.count, weight, weightTangent)
    }

    /// The value of `weightedNorm(_:)`, and the cotangent of its arguments for a cotangent of its outcome.
    func weightedNormVJP(_ weight: Double = 1.5, cotangent: Double) -> (value: Double, cotangent: Double) {
        return FlatMatrix_weightedNormVJP(self.storage, self.storage.count, weight, cotangent)
    }

    /// The gradient of `weightedNorm(_:)`.
    func weightedNormGradient(_ weight: Double = 1.5) -> Double {
        let (_, weightAdjoint) = FlatMatrix_weightedNormVJP(self.storage, self.storage.count, weight, 1.0)
        return weightAdjoint
    }

    /// The value and the gradient of `weightedNorm(_:)`.
    func weightedNormValueWithGradient(_ weight: Double = 1.5) -> (value: Double, gradient: Double) {
        return FlatMatrix_weightedNormVJP(self.storage, self.storage.count, weight, 1.0)
    }
}

private func FlatMatrix_weightedNormJVP(
    _ selfStorage: UnsafePointer<Double>,
    _ selfStorageCount: Int,
    _ weight: Double,
    _ weightTangent: Double
) -> (Double, Double) {
    // for x in storage { sum += weight * x * x }
    var i = 0
    var sum = 0.0
    var sumTangent = 0.0
    while i < selfStorageCount {
        let x = selfStorage[i]
        // sum += weight * x * x
        sum += weight * x * x
        sumTangent += weightTangent * x * x
        i &+= 1
    }
    // return sum.squareRoot()
    let result = sum.squareRoot()
    let resultTangent = sumTangent * (0.5 / result)
    return (result, resultTangent)
}

private func FlatMatrix_weightedNormVJP(
    _ selfStorage: UnsafePointer<Double>,
    _ selfStorageCount: Int,
    _ weight: Double,
    _ resultCotangent: Double
) -> (Double, Double) {
    // Forward sweep
    // for x in storage { sum += weight * x * x }
    var i = 0
    var sum = 0.0
    while i < selfStorageCount {
        let x = selfStorage[i]
        // sum += weight * x * x
        sum += weight * x * x
        i &+= 1
    }
    // return sum.squareRoot()
    let result = sum.squareRoot()
    let sumAdjoint = resultCotangent * (0.5 / result)

    // Return sweep
    // for x in storage { sum += weight * x * x }
    i = 0
    var weightAdjoint = 0.0
    while i < selfStorageCount {
        let x = selfStorage[i]
        // sum += weight * x * x
        weightAdjoint += sumAdjoint * x * x
        i &+= 1
    }
    return (result, weightAdjoint)
}

/// The value of `squaredTrace(_:_:)`, and its derivative along a tangent of its arguments.
func squaredTraceJVP(_ x: [Double], _ n: Int, along xTangent: [Double]) -> (value: Double, tangent: Double) {
    precondition(xTangent.count == x.count, "the tangent of 'x' has another count")
    return squaredTraceJVPCore(x, x.count, n, xTangent, xTangent.count)
}

/// The value of `squaredTrace(_:_:)`, and the cotangent of its arguments for a cotangent of its outcome.
func squaredTraceVJP(_ x: [Double], _ n: Int, cotangent: Double) -> (value: Double, cotangent: [Double]) {
    var xAdjoint = [Double](repeating: 0.0, count: x.count)
    let value = squaredTraceVJPCore(x, x.count, n, cotangent, &xAdjoint)
    return (value, xAdjoint)
}

/// The gradient of `squaredTrace(_:_:)`.
func squaredTraceGradient(_ x: [Double], _ n: Int) -> [Double] {
    var xAdjoint = [Double](repeating: 0.0, count: x.count)
    _ = squaredTraceVJPCore(x, x.count, n, 1.0, &xAdjoint)
    return xAdjoint
}

/// The value and the gradient of `squaredTrace(_:_:)`.
func squaredTraceValueWithGradient(_ x: [Double], _ n: Int) -> (value: Double, gradient: [Double]) {
    var xAdjoint = [Double](repeating: 0.0, count: x.count)
    let value = squaredTraceVJPCore(x, x.count, n, 1.0, &xAdjoint)
    return (value, xAdjoint)
}

private func squaredTraceJVPCore(
    _ x: UnsafePointer<Double>,
    _ xCount: Int,
    _ n: Int,
    _ xTangent: UnsafePointer<Double>,
    _ xTangentCount: Int
) -> (Double, Double) {
    // self.storage = storage
    var mStorage = AutoDiff.Buffer<Double>(copying: x, count: xCount)
    defer { mStorage.deallocate() }
    var mStorageTangent = AutoDiff.Buffer<Double>(copying: xTangent, count: xTangentCount)
    defer { mStorageTangent.deallocate() }
    // m.storage[0] += x[1] * x[1]
    precondition(1 < xCount, "Index out of range")
    let element = x[1]
    let tTangent = xTangent[1] * element
    precondition(0 < mStorage.count, "Index out of range")
    mStorage[0] += element * element
    mStorageTangent[0] += tTangent + tTangent
    // for i in storage.indices { storage[i] *= factor }
    var i = 0
    while i < xCount {
        // storage[i] *= factor
        mStorage[i] *= 2.0
        mStorageTangent[i] *= 2.0
        i &+= 1
    }
    // init(rows: Int, columns: Int)
    var squareStorage = AutoDiff.Buffer<Double>()
    defer { squareStorage.deallocate() }
    var squareStorageTangent = AutoDiff.Buffer<Double>()
    defer { squareStorageTangent.deallocate() }
    // self.init(rows: rows, columns: columns, storage: [Number](repeating: 0, count: rows * columns))
    let t = n * n
    var array = AutoDiff.Buffer<Double>(repeating: 0.0, count: t)
    defer { array.deallocate() }
    var arrayTangent = AutoDiff.Buffer<Double>(repeating: 0.0, count: t)
    defer { arrayTangent.deallocate() }
    Swift.swap(&squareStorage, &array)
    Swift.swap(&squareStorageTangent, &arrayTangent)
    precondition(0 <= n, "Range requires lowerBound <= upperBound")
    // for i in 0..<a.rows
    i = 0
    while i < n {
        // for j in 0..<b.columns
        var j = 0
        while j < n {
            // for k in 0..<a.columns { result[i, j] += a[i, k] * b[k, j] }
            var k = 0
            while k < n {
                // storage[i * columns + j]
                let t2 = i * n
                let t3 = t2 + k
                precondition(t3 >= 0 && t3 < mStorage.count, "Index out of range")
                let result = mStorage[t3]
                let resultTangent = mStorageTangent[t3]
                let t4 = k * n + j
                precondition(t4 >= 0 && t4 < mStorage.count, "Index out of range")
                let result2 = mStorage[t4]
                let resultTangent2 = mStorageTangent[t4]
                let t5 = t2 + j
                precondition(t5 >= 0 && t5 < squareStorage.count, "Index out of range")
                // storage[i * columns + j] = newValue
                squareStorage[t5] += result * result2
                squareStorageTangent[t5] += resultTangent * result2 + resultTangent2 * result
                k &+= 1
            }
            j &+= 1
        }
        i &+= 1
    }
    // for i in 0..<rows { sum += self[i, i] }
    i = 0
    var result = 0.0
    var sumTangent = 0.0
    while i < n {
        // storage[i * columns + j]
        let t2 = i * n + i
        precondition(t2 >= 0 && t2 < mStorage.count, "Index out of range")
        let result2 = mStorage[t2]
        let resultTangent = mStorageTangent[t2]
        // sum += self[i, i]
        result += result2
        sumTangent += resultTangent
        i &+= 1
    }
    // storage[i * columns + j]
    precondition(1 < squareStorage.count, "Index out of range")
    let element2 = squareStorage[1]
    // storage[i * columns + j] = newValue
    squareStorage[1] = element2 * result
    squareStorageTangent[1] = squareStorageTangent[1] * result + sumTangent * element2
    // init(rows: Int, columns: Int)
    var result2 = AutoDiff.Buffer<Double>()
    defer { result2.deallocate() }
    // self.init(rows: rows, columns: columns, storage: [Number](repeating: 0, count: rows * columns))
    var array2 = AutoDiff.Buffer<Double>(repeating: 0.0, count: t)
    defer { array2.deallocate() }
    Swift.swap(&result2, &array2)
    // for i in 0..<n { result[i, i] = 1 }
    i = 0
    while i < n {
        // storage[i * columns + j] = newValue
        let t2 = i * n + i
        precondition(t2 >= 0 && t2 < result2.count, "Index out of range")
        result2[t2] = 1.0
        i &+= 1
    }
    // init(rows: Int, columns: Int)
    var squareStorage2 = AutoDiff.Buffer<Double>()
    defer { squareStorage2.deallocate() }
    var squareStorageTangent2 = AutoDiff.Buffer<Double>()
    defer { squareStorageTangent2.deallocate() }
    // self.init(rows: rows, columns: columns, storage: [Number](repeating: 0, count: rows * columns))
    var array3 = AutoDiff.Buffer<Double>(repeating: 0.0, count: t)
    defer { array3.deallocate() }
    var arrayTangent2 = AutoDiff.Buffer<Double>(repeating: 0.0, count: t)
    defer { arrayTangent2.deallocate() }
    Swift.swap(&squareStorage2, &array3)
    Swift.swap(&squareStorageTangent2, &arrayTangent2)
    // for i in 0..<a.rows
    i = 0
    while i < n {
        // for j in 0..<b.columns
        var j = 0
        while j < n {
            // for k in 0..<a.columns { result[i, j] += a[i, k] * b[k, j] }
            var k = 0
            while k < n {
                // storage[i * columns + j]
                let t2 = i * n
                let t3 = t2 + k
                precondition(t3 >= 0 && t3 < squareStorage.count, "Index out of range")
                let result3 = squareStorage[t3]
                sumTangent = squareStorageTangent[t3]
                let t4 = k * n + j
                precondition(t4 >= 0 && t4 < result2.count, "Index out of range")
                result = result2[t4]
                let t5 = t2 + j
                precondition(t5 >= 0 && t5 < squareStorage2.count, "Index out of range")
                // storage[i * columns + j] = newValue
                squareStorage2[t5] += result3 * result
                squareStorageTangent2[t5] += sumTangent * result
                k &+= 1
            }
            j &+= 1
        }
        i &+= 1
    }
    // square = square * FlatMatrix<Double>.identity(n)
    Swift.swap(&squareStorage, &squareStorage2)
    Swift.swap(&squareStorageTangent, &squareStorageTangent2)
    // for i in 0..<rows { sum += self[i, i] }
    i = 0
    result = 0.0
    sumTangent = 0.0
    while i < n {
        // storage[i * columns + j]
        let t2 = i * n + i
        precondition(t2 >= 0 && t2 < squareStorage.count, "Index out of range")
        let result3 = squareStorage[t2]
        let resultTangent = squareStorageTangent[t2]
        // sum += self[i, i]
        result += result3
        sumTangent += resultTangent
        i &+= 1
    }
    // for i in storage.indices { storage[i] *= factor }
    let count = squareStorage.count
    i = 0
    while i < count {
        // storage[i] *= factor
        squareStorage[i] *= 0.5
        squareStorageTangent[i] *= 0.5
        i &+= 1
    }
    // storage[i * columns + j]
    precondition(1 < squareStorage.count, "Index out of range")
    let result3 = squareStorage[1]
    let resultTangent = squareStorageTangent[1]
    // for x in storage { sum += weight * x * x }
    i = 0
    var result4 = 0.0
    var sumTangent2 = 0.0
    while i < xCount {
        let x2 = mStorage[i]
        let xTangent2 = mStorageTangent[i]
        // sum += weight * x * x
        let t2 = 1.5 * x2
        result4 += t2 * x2
        sumTangent2 += xTangent2 * 1.5 * x2 + xTangent2 * t2
        i &+= 1
    }
    // return sum.squareRoot()
    let result5 = result4.squareRoot()
    let resultTangent2 = sumTangent2 * (0.5 / result5)
    // .init(rows: 1, columns: 1, storage: [1])
    var array4 = AutoDiff.Buffer<Double>([1.0])
    defer { array4.deallocate() }
    // for i in 0..<rows { sum += self[i, i] }
    i = 0
    result4 = 0.0
    while i < 1 {
        // storage[i * columns + j]
        let t2 = i + i
        precondition(t2 >= 0 && t2 < array4.count, "Index out of range")
        let result6 = array4[t2]
        // sum += self[i, i]
        result4 += result6
        i &+= 1
    }
    // return square.trace + square.halved()[0, 1] + m.norm + FlatMatrix<Double>.unit.trace
    result4 = result + result3 + result5 + result4
    return (result4, sumTangent + resultTangent + resultTangent2)
}

private func squaredTraceVJPCore(
    _ x: UnsafePointer<Double>,
    _ xCount: Int,
    _ n: Int,
    _ resultCotangent: Double,
    _ xAdjoint: UnsafeMutablePointer<Double>
) -> Double {
    // Forward sweep
    // self.storage = storage
    var mStorage = AutoDiff.Buffer<Double>(copying: x, count: xCount)
    defer { mStorage.deallocate() }
    // m.storage[0] += x[1] * x[1]
    precondition(1 < xCount, "Index out of range")
    let element = x[1]
    precondition(0 < mStorage.count, "Index out of range")
    mStorage[0] += element * element
    // for i in storage.indices { storage[i] *= factor }
    var i = 0
    while i < xCount {
        // storage[i] *= factor
        mStorage[i] *= 2.0
        i &+= 1
    }
    // init(rows: Int, columns: Int)
    var squareStorage = AutoDiff.Buffer<Double>()
    defer { squareStorage.deallocate() }
    // self.init(rows: rows, columns: columns, storage: [Number](repeating: 0, count: rows * columns))
    let t = n * n
    var array = AutoDiff.Buffer<Double>(repeating: 0.0, count: t)
    defer { array.deallocate() }
    Swift.swap(&squareStorage, &array)
    precondition(0 <= n, "Range requires lowerBound <= upperBound")
    // for i in 0..<a.rows
    i = 0
    while i < n {
        // for j in 0..<b.columns
        var j = 0
        while j < n {
            // for k in 0..<a.columns { result[i, j] += a[i, k] * b[k, j] }
            var k = 0
            while k < n {
                // storage[i * columns + j]
                let t2 = i * n
                let t3 = t2 + k
                precondition(t3 >= 0 && t3 < mStorage.count, "Index out of range")
                let result = mStorage[t3]
                let t4 = k * n + j
                precondition(t4 >= 0 && t4 < mStorage.count, "Index out of range")
                let result2 = mStorage[t4]
                let t5 = t2 + j
                precondition(t5 >= 0 && t5 < squareStorage.count, "Index out of range")
                // storage[i * columns + j] = newValue
                squareStorage[t5] += result * result2
                k &+= 1
            }
            j &+= 1
        }
        i &+= 1
    }
    // for i in 0..<rows { sum += self[i, i] }
    i = 0
    var sum = 0.0
    while i < n {
        // storage[i * columns + j]
        let t2 = i * n + i
        precondition(t2 >= 0 && t2 < mStorage.count, "Index out of range")
        let result = mStorage[t2]
        // sum += self[i, i]
        sum += result
        i &+= 1
    }
    // storage[i * columns + j]
    precondition(1 < squareStorage.count, "Index out of range")
    let element2 = squareStorage[1]
    // storage[i * columns + j] = newValue
    squareStorage[1] = element2 * sum
    // init(rows: Int, columns: Int)
    var result = AutoDiff.Buffer<Double>()
    defer { result.deallocate() }
    // self.init(rows: rows, columns: columns, storage: [Number](repeating: 0, count: rows * columns))
    var array2 = AutoDiff.Buffer<Double>(repeating: 0.0, count: t)
    defer { array2.deallocate() }
    Swift.swap(&result, &array2)
    // for i in 0..<n { result[i, i] = 1 }
    i = 0
    while i < n {
        // storage[i * columns + j] = newValue
        let t2 = i * n + i
        precondition(t2 >= 0 && t2 < result.count, "Index out of range")
        result[t2] = 1.0
        i &+= 1
    }
    // init(rows: Int, columns: Int)
    var squareStorage2 = AutoDiff.Buffer<Double>()
    defer { squareStorage2.deallocate() }
    // self.init(rows: rows, columns: columns, storage: [Number](repeating: 0, count: rows * columns))
    var array3 = AutoDiff.Buffer<Double>(repeating: 0.0, count: t)
    defer { array3.deallocate() }
    Swift.swap(&squareStorage2, &array3)
    // for i in 0..<a.rows
    i = 0
    while i < n {
        // for j in 0..<b.columns
        var j = 0
        while j < n {
            // for k in 0..<a.columns { result[i, j] += a[i, k] * b[k, j] }
            var k = 0
            while k < n {
                // storage[i * columns + j]
                let t2 = i * n
                let t3 = t2 + k
                precondition(t3 >= 0 && t3 < squareStorage.count, "Index out of range")
                let result2 = squareStorage[t3]
                let t4 = k * n + j
                precondition(t4 >= 0 && t4 < result.count, "Index out of range")
                let result3 = result[t4]
                let t5 = t2 + j
                precondition(t5 >= 0 && t5 < squareStorage2.count, "Index out of range")
                // storage[i * columns + j] = newValue
                squareStorage2[t5] += result2 * result3
                k &+= 1
            }
            j &+= 1
        }
        i &+= 1
    }
    // square = square * FlatMatrix<Double>.identity(n)
    Swift.swap(&squareStorage, &squareStorage2)
    // for i in 0..<rows { sum += self[i, i] }
    i = 0
    var result2 = 0.0
    while i < n {
        // storage[i * columns + j]
        let t2 = i * n + i
        precondition(t2 >= 0 && t2 < squareStorage.count, "Index out of range")
        let result3 = squareStorage[t2]
        // sum += self[i, i]
        result2 += result3
        i &+= 1
    }
    // for i in storage.indices { storage[i] *= factor }
    let count = squareStorage.count
    i = 0
    while i < count {
        // storage[i] *= factor
        squareStorage[i] *= 0.5
        i &+= 1
    }
    // storage[i * columns + j]
    precondition(1 < squareStorage.count, "Index out of range")
    let result3 = squareStorage[1]
    // for x in storage { sum += weight * x * x }
    i = 0
    var result4 = 0.0
    while i < xCount {
        let x2 = mStorage[i]
        // sum += weight * x * x
        result4 += 1.5 * x2 * x2
        i &+= 1
    }
    // return sum.squareRoot()
    let result5 = result4.squareRoot()
    // .init(rows: 1, columns: 1, storage: [1])
    var array4 = AutoDiff.Buffer<Double>([1.0])
    defer { array4.deallocate() }
    // for i in 0..<rows { sum += self[i, i] }
    i = 0
    result4 = 0.0
    while i < 1 {
        // storage[i * columns + j]
        let t2 = i + i
        precondition(t2 >= 0 && t2 < array4.count, "Index out of range")
        let result6 = array4[t2]
        // sum += self[i, i]
        result4 += result6
        i &+= 1
    }
    // return square.trace + square.halved()[0, 1] + m.norm + FlatMatrix<Double>.unit.trace
    let arrayCount = array.count
    let squareStorageCount = squareStorage2.count
    let arrayCount2 = array3.count
    var mStorageAdjoint = AutoDiff.Buffer<Double>(repeating: 0.0, count: xCount)
    defer { mStorageAdjoint.deallocate() }
    var squareStorageAdjoint = AutoDiff.Buffer<Double>(repeating: 0.0, count: count)
    defer { squareStorageAdjoint.deallocate() }
    var arrayAdjoint = AutoDiff.Buffer<Double>(repeating: 0.0, count: arrayCount)
    defer { arrayAdjoint.deallocate() }
    var squareStorageAdjoint2 = AutoDiff.Buffer<Double>(repeating: 0.0, count: squareStorageCount)
    defer { squareStorageAdjoint2.deallocate() }
    var arrayAdjoint2 = AutoDiff.Buffer<Double>(repeating: 0.0, count: arrayCount2)
    defer { arrayAdjoint2.deallocate() }
    // return sum.squareRoot()
    let sumAdjoint = resultCotangent * (0.5 / result5)

    // Return sweep
    // for x in storage { sum += weight * x * x }
    i = 0
    while i < xCount {
        let x2 = mStorage[i]
        // sum += weight * x * x
        let xAdjoint2 = sumAdjoint * (1.5 * x2) + sumAdjoint * x2 * 1.5
        // for x in storage { sum += weight * x * x }
        mStorageAdjoint[i] += xAdjoint2
        i &+= 1
    }
    // storage[i * columns + j]
    squareStorageAdjoint[1] += resultCotangent
    // for i in storage.indices { storage[i] *= factor }
    i = 0
    while i < count {
        // storage[i] *= factor
        let tAdjoint = squareStorageAdjoint[i]
        squareStorageAdjoint[i] = 0.0
        squareStorageAdjoint[i] += tAdjoint * 0.5
        i &+= 1
    }
    // for i in 0..<rows { sum += self[i, i] }
    i = 0
    while i < n {
        // storage[i * columns + j]
        squareStorageAdjoint[i &* n &+ i] += resultCotangent
        i &+= 1
    }
    // square = square * FlatMatrix<Double>.identity(n)
    Swift.swap(&squareStorageAdjoint, &squareStorageAdjoint2)
    // for i in 0..<a.rows
    i = n
    while i > 0 {
        i &-= 1
        let t2 = i &* n
        // for j in 0..<b.columns
        var j = 0
        while j < n {
            let t3 = t2 &+ j
            // for k in 0..<a.columns { result[i, j] += a[i, k] * b[k, j] }
            var k = n
            while k > 0 {
                k &-= 1
                let result6 = result[k &* n &+ j]
                // storage[i * columns + j] = newValue
                let elementAdjoint = squareStorageAdjoint2[t3]
                squareStorageAdjoint2[t3] = 0.0
                // storage[i * columns + j]
                squareStorageAdjoint2[t3] += elementAdjoint
                // result[i, j] += a[i, k] * b[k, j]
                let resultAdjoint = elementAdjoint * result6
                // storage[i * columns + j]
                squareStorageAdjoint[t2 &+ k] += resultAdjoint
            }
            j &+= 1
        }
    }
    // self.init(rows: rows, columns: columns, storage: [Number](repeating: 0, count: rows * columns))
    Swift.swap(&squareStorageAdjoint2, &arrayAdjoint2)
    // storage[i * columns + j] = newValue
    let elementAdjoint = squareStorageAdjoint[1]
    squareStorageAdjoint[1] = 0.0
    // square[0, 1] *= m.trace
    let tAdjoint = elementAdjoint * element2
    // storage[i * columns + j]
    squareStorageAdjoint[1] += elementAdjoint * sum
    // for i in 0..<rows { sum += self[i, i] }
    i = 0
    while i < n {
        // storage[i * columns + j]
        mStorageAdjoint[i &* n &+ i] += tAdjoint
        i &+= 1
    }
    // for i in 0..<a.rows
    i = n
    while i > 0 {
        i &-= 1
        let t2 = i &* n
        // for j in 0..<b.columns
        var j = 0
        while j < n {
            let t3 = t2 &+ j
            // for k in 0..<a.columns { result[i, j] += a[i, k] * b[k, j] }
            var k = n
            while k > 0 {
                k &-= 1
                let t4 = t2 &+ k
                let result6 = mStorage[t4]
                let t5 = k &* n &+ j
                let result7 = mStorage[t5]
                // storage[i * columns + j] = newValue
                let elementAdjoint2 = squareStorageAdjoint[t3]
                squareStorageAdjoint[t3] = 0.0
                // storage[i * columns + j]
                squareStorageAdjoint[t3] += elementAdjoint2
                // result[i, j] += a[i, k] * b[k, j]
                let resultAdjoint = elementAdjoint2 * result7
                let resultAdjoint2 = elementAdjoint2 * result6
                // storage[i * columns + j]
                mStorageAdjoint[t5] += resultAdjoint2
                mStorageAdjoint[t4] += resultAdjoint
            }
            j &+= 1
        }
    }
    // self.init(rows: rows, columns: columns, storage: [Number](repeating: 0, count: rows * columns))
    Swift.swap(&squareStorageAdjoint, &arrayAdjoint)
    // for i in storage.indices { storage[i] *= factor }
    i = 0
    while i < xCount {
        // storage[i] *= factor
        let tAdjoint2 = mStorageAdjoint[i]
        mStorageAdjoint[i] = 0.0
        mStorageAdjoint[i] += tAdjoint2 * 2.0
        i &+= 1
    }
    // m.storage[0] += x[1] * x[1]
    let elementAdjoint2 = mStorageAdjoint[0] * element
    xAdjoint[1] += elementAdjoint2 + elementAdjoint2
    // self.storage = storage
    var k = 0
    while k < xCount {
        xAdjoint[k] += mStorageAdjoint[k]
        k &+= 1
    }
    return result2 + result3 + result5 + result4
}

/// The value of `powerTrace(_:_:_:)`, and its derivative along a tangent of its arguments.
func powerTraceJVP<T: FloatingPoint>(
    _ x: [T],
    _ n: Int,
    _ m: FlatMatrix<T>,
    along xTangent: [T]
) -> (value: T, tangent: T) {
    precondition(xTangent.count == x.count, "the tangent of 'x' has another count")
    return powerTraceJVPCore(x, x.count, n, m.columns, m.storage, m.storage.count, xTangent)
}

/// The value of `powerTrace(_:_:_:)`, and the cotangent of its arguments for a cotangent of its outcome.
func powerTraceVJP<T: FloatingPoint>(
    _ x: [T],
    _ n: Int,
    _ m: FlatMatrix<T>,
    cotangent: T
) -> (value: T, cotangent: [T]) {
    var xAdjoint = [T](repeating: 0, count: x.count)
    let value = powerTraceVJPCore(x, x.count, n, m.columns, m.storage, m.storage.count, cotangent, &xAdjoint)
    return (value, xAdjoint)
}

/// The gradient of `powerTrace(_:_:_:)`.
func powerTraceGradient<T: FloatingPoint>(_ x: [T], _ n: Int, _ m: FlatMatrix<T>) -> [T] {
    var xAdjoint = [T](repeating: 0, count: x.count)
    _ = powerTraceVJPCore(x, x.count, n, m.columns, m.storage, m.storage.count, T(1), &xAdjoint)
    return xAdjoint
}

/// The value and the gradient of `powerTrace(_:_:_:)`.
func powerTraceValueWithGradient<T: FloatingPoint>(
    _ x: [T],
    _ n: Int,
    _ m: FlatMatrix<T>
) -> (value: T, gradient: [T]) {
    var xAdjoint = [T](repeating: 0, count: x.count)
    let value = powerTraceVJPCore(x, x.count, n, m.columns, m.storage, m.storage.count, T(1), &xAdjoint)
    return (value, xAdjoint)
}

private func powerTraceJVPCore<T: FloatingPoint>(
    _ x: UnsafePointer<T>,
    _ xCount: Int,
    _ n: Int,
    _ mColumns: Int,
    _ mStorage: UnsafePointer<T>,
    _ mStorageCount: Int,
    _ xTangent: UnsafePointer<T>
) -> (T, T) {
    // init(rows: Int, columns: Int)
    var powerStorage = AutoDiff.Buffer<T>()
    defer { powerStorage.deallocate() }
    var powerStorageTangent = AutoDiff.Buffer<T>()
    defer { powerStorageTangent.deallocate() }
    // self.init(rows: rows, columns: columns, storage: [Number](repeating: 0, count: rows * columns))
    let t = n * n
    var array = AutoDiff.Buffer<T>(repeating: 0, count: t)
    defer { array.deallocate() }
    var arrayTangent = AutoDiff.Buffer<T>(repeating: 0, count: t)
    defer { arrayTangent.deallocate() }
    Swift.swap(&powerStorage, &array)
    Swift.swap(&powerStorageTangent, &arrayTangent)
    precondition(0 <= n, "Range requires lowerBound <= upperBound")
    // for i in 0..<n { result[i, i] = 1 }
    var i = 0
    while i < n {
        // storage[i * columns + j] = newValue
        let t2 = i * n + i
        precondition(t2 >= 0 && t2 < powerStorage.count, "Index out of range")
        powerStorage[t2] = 1
        powerStorageTangent[t2] = 0
        i &+= 1
    }
    // for j in 0..<b.columns
    let t2 = 0 <= mColumns
    // for _ in 0..<3 { power = power * (base * m) }
    i = 0
    var powerColumns = n
    while i < 3 {
        // init(rows: Int, columns: Int)
        var result = AutoDiff.Buffer<T>()
        defer { result.deallocate() }
        var resultTangent = AutoDiff.Buffer<T>()
        defer { resultTangent.deallocate() }
        // self.init(rows: rows, columns: columns, storage: [Number](repeating: 0, count: rows * columns))
        let t3 = n * mColumns
        var array2 = AutoDiff.Buffer<T>(repeating: 0, count: t3)
        defer { array2.deallocate() }
        var arrayTangent2 = AutoDiff.Buffer<T>(repeating: 0, count: t3)
        defer { arrayTangent2.deallocate() }
        Swift.swap(&result, &array2)
        Swift.swap(&resultTangent, &arrayTangent2)
        // for i in 0..<a.rows
        var i2 = 0
        while i2 < n {
            precondition(t2, "Range requires lowerBound <= upperBound")
            // for j in 0..<b.columns
            var j = 0
            while j < mColumns {
                // for k in 0..<a.columns { result[i, j] += a[i, k] * b[k, j] }
                var k = 0
                while k < n {
                    // storage[i * columns + j]
                    let t4 = i2 * n + k
                    precondition(t4 >= 0 && t4 < xCount, "Index out of range")
                    let result2 = x[t4]
                    let resultTangent2 = xTangent[t4]
                    let t5 = k * mColumns + j
                    precondition(t5 >= 0 && t5 < mStorageCount, "Index out of range")
                    let result3 = mStorage[t5]
                    let t6 = i2 * mColumns + j
                    precondition(t6 >= 0 && t6 < result.count, "Index out of range")
                    // storage[i * columns + j] = newValue
                    result[t6] += result2 * result3
                    resultTangent[t6] += resultTangent2 * result3
                    k &+= 1
                }
                j &+= 1
            }
            i2 &+= 1
        }
        // init(rows: Int, columns: Int)
        var powerStorage2 = AutoDiff.Buffer<T>()
        defer { powerStorage2.deallocate() }
        var powerStorageTangent2 = AutoDiff.Buffer<T>()
        defer { powerStorageTangent2.deallocate() }
        // self.init(rows: rows, columns: columns, storage: [Number](repeating: 0, count: rows * columns))
        var array3 = AutoDiff.Buffer<T>(repeating: 0, count: t3)
        defer { array3.deallocate() }
        var arrayTangent3 = AutoDiff.Buffer<T>(repeating: 0, count: t3)
        defer { arrayTangent3.deallocate() }
        Swift.swap(&powerStorage2, &array3)
        Swift.swap(&powerStorageTangent2, &arrayTangent3)
        // for k in 0..<a.columns { result[i, j] += a[i, k] * b[k, j] }
        let t4 = 0 <= powerColumns
        // for i in 0..<a.rows
        i2 = 0
        while i2 < n {
            precondition(t2, "Range requires lowerBound <= upperBound")
            // for j in 0..<b.columns
            var j = 0
            while j < mColumns {
                precondition(t4, "Range requires lowerBound <= upperBound")
                // for k in 0..<a.columns { result[i, j] += a[i, k] * b[k, j] }
                var k = 0
                while k < powerColumns {
                    // storage[i * columns + j]
                    let t5 = i2 * powerColumns + k
                    precondition(t5 >= 0 && t5 < powerStorage.count, "Index out of range")
                    let result2 = powerStorage[t5]
                    let resultTangent2 = powerStorageTangent[t5]
                    let t6 = k * mColumns + j
                    precondition(t6 >= 0 && t6 < result.count, "Index out of range")
                    let result3 = result[t6]
                    let resultTangent3 = resultTangent[t6]
                    let t7 = i2 * mColumns + j
                    precondition(t7 >= 0 && t7 < powerStorage2.count, "Index out of range")
                    // storage[i * columns + j] = newValue
                    powerStorage2[t7] += result2 * result3
                    powerStorageTangent2[t7] += resultTangent2 * result3 + resultTangent3 * result2
                    k &+= 1
                }
                j &+= 1
            }
            i2 &+= 1
        }
        // power = power * (base * m)
        Swift.swap(&powerStorage, &powerStorage2)
        Swift.swap(&powerStorageTangent, &powerStorageTangent2)
        powerColumns = mColumns
        i &+= 1
    }
    // for i in 0..<rows { sum += self[i, i] }
    i = 0
    var result: T = 0
    var sumTangent: T = 0
    while i < n {
        // storage[i * columns + j]
        let t3 = i * powerColumns + i
        precondition(t3 >= 0 && t3 < powerStorage.count, "Index out of range")
        let result2 = powerStorage[t3]
        let resultTangent = powerStorageTangent[t3]
        // sum += self[i, i]
        result += result2
        sumTangent += resultTangent
        i &+= 1
    }
    return (result, sumTangent)
}

private func powerTraceVJPCore<T: FloatingPoint>(
    _ x: UnsafePointer<T>,
    _ xCount: Int,
    _ n: Int,
    _ mColumns: Int,
    _ mStorage: UnsafePointer<T>,
    _ mStorageCount: Int,
    _ resultCotangent: T,
    _ xAdjoint: UnsafeMutablePointer<T>
) -> T {
    // Forward sweep
    var tTape = AutoDiff.Buffer<T>()
    defer { tTape.deallocate() }
    // init(rows: Int, columns: Int)
    var powerStorage = AutoDiff.Buffer<T>()
    defer { powerStorage.deallocate() }
    // self.init(rows: rows, columns: columns, storage: [Number](repeating: 0, count: rows * columns))
    var array = AutoDiff.Buffer<T>(repeating: 0, count: n * n)
    defer { array.deallocate() }
    Swift.swap(&powerStorage, &array)
    precondition(0 <= n, "Range requires lowerBound <= upperBound")
    // for i in 0..<n { result[i, i] = 1 }
    var i = 0
    while i < n {
        // storage[i * columns + j] = newValue
        let t = i * n + i
        precondition(t >= 0 && t < powerStorage.count, "Index out of range")
        powerStorage[t] = 1
        i &+= 1
    }
    // for j in 0..<b.columns
    let t = 0 <= mColumns
    var powerColumnsCache = AutoDiff.Buffer<Int>(repeating: 0, count: 3)
    defer { powerColumnsCache.deallocate() }
    var resultCountCache = AutoDiff.Buffer<Int>(repeating: 0, count: 3)
    defer { resultCountCache.deallocate() }
    var arrayCountCache = AutoDiff.Buffer<Int>(repeating: 0, count: 3)
    defer { arrayCountCache.deallocate() }
    var powerStorageCountCache = AutoDiff.Buffer<Int>(repeating: 0, count: 3)
    defer { powerStorageCountCache.deallocate() }
    var arrayCountCache2 = AutoDiff.Buffer<Int>(repeating: 0, count: 3)
    defer { arrayCountCache2.deallocate() }
    // for _ in 0..<3 { power = power * (base * m) }
    i = 0
    var powerColumns = n
    while i < 3 {
        // init(rows: Int, columns: Int)
        var result = AutoDiff.Buffer<T>()
        defer { result.deallocate() }
        // self.init(rows: rows, columns: columns, storage: [Number](repeating: 0, count: rows * columns))
        let t2 = n * mColumns
        var array2 = AutoDiff.Buffer<T>(repeating: 0, count: t2)
        defer { array2.deallocate() }
        Swift.swap(&result, &array2)
        // for i in 0..<a.rows
        var i2 = 0
        while i2 < n {
            precondition(t, "Range requires lowerBound <= upperBound")
            // for j in 0..<b.columns
            var j = 0
            while j < mColumns {
                // for k in 0..<a.columns { result[i, j] += a[i, k] * b[k, j] }
                var k = 0
                while k < n {
                    // storage[i * columns + j]
                    let t3 = i2 * n + k
                    precondition(t3 >= 0 && t3 < xCount, "Index out of range")
                    let result2 = x[t3]
                    let t4 = k * mColumns + j
                    precondition(t4 >= 0 && t4 < mStorageCount, "Index out of range")
                    let result3 = mStorage[t4]
                    let t5 = i2 * mColumns + j
                    precondition(t5 >= 0 && t5 < result.count, "Index out of range")
                    // storage[i * columns + j] = newValue
                    result[t5] += result2 * result3
                    k &+= 1
                }
                j &+= 1
            }
            i2 &+= 1
        }
        // init(rows: Int, columns: Int)
        var powerStorage2 = AutoDiff.Buffer<T>()
        defer { powerStorage2.deallocate() }
        // self.init(rows: rows, columns: columns, storage: [Number](repeating: 0, count: rows * columns))
        var array3 = AutoDiff.Buffer<T>(repeating: 0, count: t2)
        defer { array3.deallocate() }
        Swift.swap(&powerStorage2, &array3)
        // for k in 0..<a.columns { result[i, j] += a[i, k] * b[k, j] }
        let t3 = 0 <= powerColumns
        // for i in 0..<a.rows
        i2 = 0
        while i2 < n {
            precondition(t, "Range requires lowerBound <= upperBound")
            // for j in 0..<b.columns
            var j = 0
            while j < mColumns {
                precondition(t3, "Range requires lowerBound <= upperBound")
                // for k in 0..<a.columns { result[i, j] += a[i, k] * b[k, j] }
                var k = 0
                while k < powerColumns {
                    // storage[i * columns + j]
                    let t4 = i2 * powerColumns + k
                    precondition(t4 >= 0 && t4 < powerStorage.count, "Index out of range")
                    let result2 = powerStorage[t4]
                    let t5 = k * mColumns + j
                    precondition(t5 >= 0 && t5 < result.count, "Index out of range")
                    let result3 = result[t5]
                    let t6 = i2 * mColumns + j
                    precondition(t6 >= 0 && t6 < powerStorage2.count, "Index out of range")
                    // storage[i * columns + j] = newValue
                    powerStorage2[t6] += result2 * result3
                    tTape.append(result2)
                    tTape.append(result3)
                    k &+= 1
                }
                j &+= 1
            }
            i2 &+= 1
        }
        // power = power * (base * m)
        Swift.swap(&powerStorage, &powerStorage2)
        let resultCount = result.count
        let arrayCount = array2.count
        let powerStorageCount = powerStorage2.count
        let arrayCount2 = array3.count
        powerColumnsCache[i] = powerColumns
        resultCountCache[i] = resultCount
        arrayCountCache[i] = arrayCount
        powerStorageCountCache[i] = powerStorageCount
        arrayCountCache2[i] = arrayCount2
        powerColumns = mColumns
        i &+= 1
    }
    // for i in 0..<rows { sum += self[i, i] }
    i = 0
    var result: T = 0
    while i < n {
        // storage[i * columns + j]
        let t2 = i * powerColumns + i
        precondition(t2 >= 0 && t2 < powerStorage.count, "Index out of range")
        let result2 = powerStorage[t2]
        // sum += self[i, i]
        result += result2
        i &+= 1
    }
    // for i in 0..<rows { sum += self[i, i] }
    var powerStorageCount = powerStorage.count
    var arrayCount = array.count
    var powerStorageAdjoint = AutoDiff.Buffer<T>(repeating: 0, count: powerStorageCount)
    defer { powerStorageAdjoint.deallocate() }
    var arrayAdjoint = AutoDiff.Buffer<T>(repeating: 0, count: arrayCount)
    defer { arrayAdjoint.deallocate() }

    // Return sweep
    // for i in 0..<rows { sum += self[i, i] }
    i = 0
    while i < n {
        // storage[i * columns + j]
        powerStorageAdjoint[i &* powerColumns &+ i] += resultCotangent
        i &+= 1
    }
    // for _ in 0..<3 { power = power * (base * m) }
    i = 3
    while i > 0 {
        i &-= 1
        powerColumns = powerColumnsCache[i]
        let resultCount = resultCountCache[i]
        arrayCount = arrayCountCache[i]
        powerStorageCount = powerStorageCountCache[i]
        let arrayCount2 = arrayCountCache2[i]
        var resultAdjoint = AutoDiff.Buffer<T>(repeating: 0, count: resultCount)
        defer { resultAdjoint.deallocate() }
        var arrayAdjoint2 = AutoDiff.Buffer<T>(repeating: 0, count: arrayCount)
        defer { arrayAdjoint2.deallocate() }
        var powerStorageAdjoint2 = AutoDiff.Buffer<T>(repeating: 0, count: powerStorageCount)
        defer { powerStorageAdjoint2.deallocate() }
        var arrayAdjoint3 = AutoDiff.Buffer<T>(repeating: 0, count: arrayCount2)
        defer { arrayAdjoint3.deallocate() }
        // power = power * (base * m)
        Swift.swap(&powerStorageAdjoint, &powerStorageAdjoint2)
        // for i in 0..<a.rows
        var i2 = n
        while i2 > 0 {
            i2 &-= 1
            let t2 = i2 &* powerColumns
            let t3 = i2 &* mColumns
            // for j in 0..<b.columns
            var j = mColumns
            while j > 0 {
                j &-= 1
                let t4 = t3 &+ j
                // for k in 0..<a.columns { result[i, j] += a[i, k] * b[k, j] }
                var k = powerColumns
                while k > 0 {
                    k &-= 1
                    let result2 = tTape.removeLast()
                    let result3 = tTape.removeLast()
                    // storage[i * columns + j] = newValue
                    let elementAdjoint = powerStorageAdjoint2[t4]
                    powerStorageAdjoint2[t4] = 0
                    // storage[i * columns + j]
                    powerStorageAdjoint2[t4] += elementAdjoint
                    // result[i, j] += a[i, k] * b[k, j]
                    let resultAdjoint2 = elementAdjoint * result2
                    let resultAdjoint3 = elementAdjoint * result3
                    // storage[i * columns + j]
                    resultAdjoint[k &* mColumns &+ j] += resultAdjoint3
                    powerStorageAdjoint[t2 &+ k] += resultAdjoint2
                }
            }
        }
        // self.init(rows: rows, columns: columns, storage: [Number](repeating: 0, count: rows * columns))
        Swift.swap(&powerStorageAdjoint2, &arrayAdjoint3)
        // for i in 0..<a.rows
        i2 = n
        while i2 > 0 {
            i2 &-= 1
            let t2 = i2 &* n
            let t3 = i2 &* mColumns
            // for j in 0..<b.columns
            var j = 0
            while j < mColumns {
                let t4 = t3 &+ j
                // for k in 0..<a.columns { result[i, j] += a[i, k] * b[k, j] }
                var k = n
                while k > 0 {
                    k &-= 1
                    let result2 = mStorage[k &* mColumns &+ j]
                    // storage[i * columns + j] = newValue
                    let elementAdjoint = resultAdjoint[t4]
                    resultAdjoint[t4] = 0
                    // storage[i * columns + j]
                    resultAdjoint[t4] += elementAdjoint
                    // result[i, j] += a[i, k] * b[k, j]
                    let resultAdjoint2 = elementAdjoint * result2
                    // storage[i * columns + j]
                    xAdjoint[t2 &+ k] += resultAdjoint2
                }
                j &+= 1
            }
        }
        // self.init(rows: rows, columns: columns, storage: [Number](repeating: 0, count: rows * columns))
        Swift.swap(&resultAdjoint, &arrayAdjoint2)
    }
    // for i in 0..<n { result[i, i] = 1 }
    i = n
    while i > 0 {
        i &-= 1
        // storage[i * columns + j] = newValue
        powerStorageAdjoint[i &* n &+ i] = 0
    }
    // self.init(rows: rows, columns: columns, storage: [Number](repeating: 0, count: rows * columns))
    Swift.swap(&powerStorageAdjoint, &arrayAdjoint)
    return result
}

/// The value of `tracked(_:_:)`, and its derivative along a tangent of its arguments.
func trackedJVP(_ x: [Double], _ w: Float, along tangent: (x: [Double], w: Float)) -> (value: Double, tangent: Double) {
    precondition(tangent.x.count == x.count, "the tangent of 'x' has another count")
    return trackedJVPCore(x, x.count, w, tangent.x, tangent.w)
}

/// The value of `tracked(_:_:)`, and the cotangent of its arguments for a cotangent of its outcome.
func trackedVJP(_ x: [Double], _ w: Float, cotangent: Double) -> (value: Double, cotangent: (x: [Double], w: Float)) {
    var xAdjoint = [Double](repeating: 0.0, count: x.count)
    let (value, wAdjoint) = trackedVJPCore(x, x.count, w, cotangent, &xAdjoint)
    return (value, (xAdjoint, wAdjoint))
}

/// The gradient of `tracked(_:_:)`.
func trackedGradient(_ x: [Double], _ w: Float) -> (x: [Double], w: Float) {
    var xAdjoint = [Double](repeating: 0.0, count: x.count)
    let wAdjoint = trackedGradientCore(x, x.count, w, 1.0, &xAdjoint)
    return (xAdjoint, wAdjoint)
}

/// The value and the gradient of `tracked(_:_:)`.
func trackedValueWithGradient(_ x: [Double], _ w: Float) -> (value: Double, gradient: (x: [Double], w: Float)) {
    var xAdjoint = [Double](repeating: 0.0, count: x.count)
    let (value, wAdjoint) = trackedVJPCore(x, x.count, w, 1.0, &xAdjoint)
    return (value, (xAdjoint, wAdjoint))
}

private func trackedJVPCore(
    _ x: UnsafePointer<Double>,
    _ xCount: Int,
    _ w: Float,
    _ xTangent: UnsafePointer<Double>,
    _ wTangent: Float
) -> (Double, Double) {
    // var track = Track(offset: Weighted(value: x[0], weight: w * w))
    var trackPointsValue = AutoDiff.Buffer<Double>()
    defer { trackPointsValue.deallocate() }
    var trackPointsValueTangent = AutoDiff.Buffer<Double>()
    defer { trackPointsValueTangent.deallocate() }
    var trackPointsWeight = AutoDiff.Buffer<Double>()
    defer { trackPointsWeight.deallocate() }
    var trackPointsWeightTangent = AutoDiff.Buffer<Double>()
    defer { trackPointsWeightTangent.deallocate() }
    var trackPointsBias = AutoDiff.Buffer<Double>()
    defer { trackPointsBias.deallocate() }
    var trackPointsBiasTangent = AutoDiff.Buffer<Double>()
    defer { trackPointsBiasTangent.deallocate() }
    precondition(0 < xCount, "Index out of range")
    let trackOffsetValue = x[0]
    let trackOffsetValueTangent = xTangent[0]
    let trackOffsetWeight = w * w
    var trackOffsetWeightTangent = wTangent * w
    trackOffsetWeightTangent += trackOffsetWeightTangent
    // track.add([Weighted(value: x[0], weight: x[1]), .init(value: x[1], weight: 0.25, bias: x[2])])
    precondition(1 < xCount, "Index out of range")
    let element = x[1]
    let elementTangent = xTangent[1]
    precondition(2 < xCount, "Index out of range")
    let element2 = x[2]
    let elementTangent2 = xTangent[2]
    var array = AutoDiff.Buffer<Double>([trackOffsetValue, element])
    defer { array.deallocate() }
    var arrayTangent = AutoDiff.Buffer<Double>([trackOffsetValueTangent, elementTangent])
    defer { arrayTangent.deallocate() }
    var array2 = AutoDiff.Buffer<Double>([element, 0.25])
    defer { array2.deallocate() }
    var arrayTangent2 = AutoDiff.Buffer<Double>([elementTangent, 0.0])
    defer { arrayTangent2.deallocate() }
    var array3 = AutoDiff.Buffer<Double>([2.0, element2])
    defer { array3.deallocate() }
    var arrayTangent3 = AutoDiff.Buffer<Double>([0.0, elementTangent2])
    defer { arrayTangent3.deallocate() }
    // for point in more { points.append(point) }
    var i = 0
    while i < 2 {
        let pointValue = array[i]
        let pointValueTangent = arrayTangent[i]
        let pointWeight = array2[i]
        let pointWeightTangent = arrayTangent2[i]
        let pointBias = array3[i]
        let pointBiasTangent = arrayTangent3[i]
        // points.append(point)
        trackPointsValue.append(pointValue)
        trackPointsValueTangent.append(pointValueTangent)
        trackPointsWeight.append(pointWeight)
        trackPointsWeightTangent.append(pointWeightTangent)
        trackPointsBias.append(pointBias)
        trackPointsBiasTangent.append(pointBiasTangent)
        i &+= 1
    }
    // points[i].value += step * points[i].weight
    precondition(0 < trackPointsWeight.count, "Index out of range")
    let element3 = trackPointsWeight[0]
    precondition(0 < trackPointsValue.count, "Index out of range")
    trackPointsValue[0] += element2 * element3
    trackPointsValueTangent[0] += elementTangent2 * element3 + trackPointsWeightTangent[0] * element2
    // points[i].bias *= step
    precondition(0 < trackPointsBias.count, "Index out of range")
    let element4 = trackPointsBias[0]
    trackPointsBias[0] = element4 * element2
    trackPointsBiasTangent[0] = trackPointsBiasTangent[0] * element2 + elementTangent2 * element4
    // points[i].value += step * points[i].weight
    precondition(1 < trackPointsWeight.count, "Index out of range")
    let element5 = trackPointsWeight[1]
    precondition(1 < trackPointsValue.count, "Index out of range")
    trackPointsValue[1] += trackOffsetValue * element5
    trackPointsValueTangent[1] += trackOffsetValueTangent * element5 + trackPointsWeightTangent[1] * trackOffsetValue
    // points[i].bias *= step
    precondition(1 < trackPointsBias.count, "Index out of range")
    let element6 = trackPointsBias[1]
    trackPointsBias[1] = element6 * trackOffsetValue
    trackPointsBiasTangent[1] = trackPointsBiasTangent[1] * trackOffsetValue + trackOffsetValueTangent * element6
    // value * value + bias
    let tTangent = trackOffsetValueTangent * trackOffsetValue
    var result = trackOffsetValue * trackOffsetValue + 2.0
    // var sum = offset.biased * Number(offset.weight * offset.unit)
    let t = Double(trackOffsetWeight * 0.5)
    var result2 = result * t
    var sumTangent = (tTangent + tTangent) * t + Double(trackOffsetWeightTangent * 0.5) * result
    // for point in points { sum += point.biased * point.weight }
    let count = trackPointsValue.count
    i = 0
    while i < count {
        let pointValue = trackPointsValue[i]
        let pointValueTangent = trackPointsValueTangent[i]
        let pointWeight = trackPointsWeight[i]
        let pointWeightTangent = trackPointsWeightTangent[i]
        let pointBias = trackPointsBias[i]
        let pointBiasTangent = trackPointsBiasTangent[i]
        // value * value + bias
        let tTangent2 = pointValueTangent * pointValue
        result = pointValue * pointValue + pointBias
        let resultTangent = tTangent2 + tTangent2 + pointBiasTangent
        // sum += point.biased * point.weight
        result2 += result * pointWeight
        sumTangent += resultTangent * pointWeight + pointWeightTangent * result
        i &+= 1
    }
    // value * value + bias
    let tTangent2 = elementTangent * element
    result = element * element + 2.0
    // return track.total() + other.biased * other.weight
    result2 += result * 3.0
    sumTangent += (tTangent2 + tTangent2) * 3.0
    return (result2, sumTangent)
}

private func trackedVJPCore(
    _ x: UnsafePointer<Double>,
    _ xCount: Int,
    _ w: Float,
    _ resultCotangent: Double,
    _ xAdjoint: UnsafeMutablePointer<Double>
) -> (Double, Float) {
    // Forward sweep
    // var track = Track(offset: Weighted(value: x[0], weight: w * w))
    var trackPointsValue = AutoDiff.Buffer<Double>()
    defer { trackPointsValue.deallocate() }
    var trackPointsWeight = AutoDiff.Buffer<Double>()
    defer { trackPointsWeight.deallocate() }
    var trackPointsBias = AutoDiff.Buffer<Double>()
    defer { trackPointsBias.deallocate() }
    precondition(0 < xCount, "Index out of range")
    let trackOffsetValue = x[0]
    let trackOffsetWeight = w * w
    // track.add([Weighted(value: x[0], weight: x[1]), .init(value: x[1], weight: 0.25, bias: x[2])])
    precondition(1 < xCount, "Index out of range")
    let element = x[1]
    precondition(2 < xCount, "Index out of range")
    let element2 = x[2]
    var array = AutoDiff.Buffer<Double>([trackOffsetValue, element])
    defer { array.deallocate() }
    var array2 = AutoDiff.Buffer<Double>([element, 0.25])
    defer { array2.deallocate() }
    var array3 = AutoDiff.Buffer<Double>([2.0, element2])
    defer { array3.deallocate() }
    // for point in more { points.append(point) }
    var i = 0
    while i < 2 {
        let pointValue = array[i]
        let pointWeight = array2[i]
        let pointBias = array3[i]
        // points.append(point)
        trackPointsValue.append(pointValue)
        trackPointsWeight.append(pointWeight)
        trackPointsBias.append(pointBias)
        i &+= 1
    }
    // points[i].value += step * points[i].weight
    precondition(0 < trackPointsWeight.count, "Index out of range")
    let element3 = trackPointsWeight[0]
    precondition(0 < trackPointsValue.count, "Index out of range")
    trackPointsValue[0] += element2 * element3
    // points[i].bias *= step
    precondition(0 < trackPointsBias.count, "Index out of range")
    let element4 = trackPointsBias[0]
    trackPointsBias[0] = element4 * element2
    // points[i].value += step * points[i].weight
    precondition(1 < trackPointsWeight.count, "Index out of range")
    let element5 = trackPointsWeight[1]
    precondition(1 < trackPointsValue.count, "Index out of range")
    trackPointsValue[1] += trackOffsetValue * element5
    // points[i].bias *= step
    precondition(1 < trackPointsBias.count, "Index out of range")
    let element6 = trackPointsBias[1]
    trackPointsBias[1] = element6 * trackOffsetValue
    // value * value + bias
    let result = trackOffsetValue * trackOffsetValue + 2.0
    // var sum = offset.biased * Number(offset.weight * offset.unit)
    let t = Double(trackOffsetWeight * 0.5)
    var result2 = result * t
    // for point in points { sum += point.biased * point.weight }
    let count = trackPointsValue.count
    i = 0
    while i < count {
        let pointValue = trackPointsValue[i]
        let pointWeight = trackPointsWeight[i]
        let pointBias = trackPointsBias[i]
        // value * value + bias
        let result3 = pointValue * pointValue + pointBias
        // sum += point.biased * point.weight
        result2 += result3 * pointWeight
        i &+= 1
    }
    // value * value + bias
    var result3 = element * element + 2.0
    // return track.total() + other.biased * other.weight
    result3 = result2 + result3 * 3.0
    let trackPointsWeightCount = trackPointsWeight.count
    let trackPointsBiasCount = trackPointsBias.count
    var trackPointsValueAdjoint = AutoDiff.Buffer<Double>(repeating: 0.0, count: count)
    defer { trackPointsValueAdjoint.deallocate() }
    var trackPointsWeightAdjoint = AutoDiff.Buffer<Double>(repeating: 0.0, count: trackPointsWeightCount)
    defer { trackPointsWeightAdjoint.deallocate() }
    var trackPointsBiasAdjoint = AutoDiff.Buffer<Double>(repeating: 0.0, count: trackPointsBiasCount)
    defer { trackPointsBiasAdjoint.deallocate() }
    var arrayAdjoint = AutoDiff.Buffer<Double>(repeating: 0.0, count: 2)
    defer { arrayAdjoint.deallocate() }
    var arrayAdjoint2 = AutoDiff.Buffer<Double>(repeating: 0.0, count: 2)
    defer { arrayAdjoint2.deallocate() }
    var arrayAdjoint3 = AutoDiff.Buffer<Double>(repeating: 0.0, count: 2)
    defer { arrayAdjoint3.deallocate() }
    var resultAdjoint = resultCotangent * 3.0
    // value * value + bias
    let elementAdjoint = resultAdjoint * element

    // Return sweep
    // for point in points { sum += point.biased * point.weight }
    i = 0
    while i < count {
        let pointValue = trackPointsValue[i]
        let pointWeight = trackPointsWeight[i]
        let pointBias = trackPointsBias[i]
        result2 = pointValue * pointValue + pointBias
        // sum += point.biased * point.weight
        resultAdjoint = resultCotangent * pointWeight
        let pointWeightAdjoint = resultCotangent * result2
        // value * value + bias
        var pointValueAdjoint = resultAdjoint * pointValue
        pointValueAdjoint += pointValueAdjoint
        // for point in points { sum += point.biased * point.weight }
        trackPointsBiasAdjoint[i] += resultAdjoint
        trackPointsWeightAdjoint[i] += pointWeightAdjoint
        trackPointsValueAdjoint[i] += pointValueAdjoint
        i &+= 1
    }
    // var sum = offset.biased * Number(offset.weight * offset.unit)
    resultAdjoint = resultCotangent * t
    let trackOffsetWeightAdjoint = Float(resultCotangent * result) * 0.5
    // value * value + bias
    var trackOffsetValueAdjoint = resultAdjoint * trackOffsetValue
    trackOffsetValueAdjoint += trackOffsetValueAdjoint
    // points[i].bias *= step
    let tAdjoint = trackPointsBiasAdjoint[1]
    trackPointsBiasAdjoint[1] = 0.0
    trackOffsetValueAdjoint += tAdjoint * element6
    trackPointsBiasAdjoint[1] += tAdjoint * trackOffsetValue
    // points[i].value += step * points[i].weight
    let tAdjoint2 = trackPointsValueAdjoint[1]
    trackOffsetValueAdjoint += tAdjoint2 * element5
    trackPointsWeightAdjoint[1] += tAdjoint2 * trackOffsetValue
    // points[i].bias *= step
    let tAdjoint3 = trackPointsBiasAdjoint[0]
    trackPointsBiasAdjoint[0] = 0.0
    trackPointsBiasAdjoint[0] += tAdjoint3 * element2
    // points[i].value += step * points[i].weight
    let tAdjoint4 = trackPointsValueAdjoint[0]
    trackPointsWeightAdjoint[0] += tAdjoint4 * element2
    // for point in more { points.append(point) }
    i = 2
    while i > 0 {
        i &-= 1
        // points.append(point)
        let pointBiasAdjoint = trackPointsBiasAdjoint.removeLast()
        let pointWeightAdjoint = trackPointsWeightAdjoint.removeLast()
        let pointValueAdjoint = trackPointsValueAdjoint.removeLast()
        // for point in more { points.append(point) }
        arrayAdjoint3[i] += pointBiasAdjoint
        arrayAdjoint2[i] += pointWeightAdjoint
        arrayAdjoint[i] += pointValueAdjoint
    }
    // track.add([Weighted(value: x[0], weight: x[1]), .init(value: x[1], weight: 0.25, bias: x[2])])
    trackOffsetValueAdjoint += arrayAdjoint[0]
    xAdjoint[2] += tAdjoint3 * element4 + tAdjoint4 * element3 + arrayAdjoint3[1]
    xAdjoint[1] += elementAdjoint + elementAdjoint + arrayAdjoint2[0] + arrayAdjoint[1]
    // var track = Track(offset: Weighted(value: x[0], weight: w * w))
    var wAdjoint = trackOffsetWeightAdjoint * w
    wAdjoint += wAdjoint
    xAdjoint[0] += trackOffsetValueAdjoint
    return (result3, wAdjoint)
}

private func trackedGradientCore(
    _ x: UnsafePointer<Double>,
    _ xCount: Int,
    _ w: Float,
    _ resultCotangent: Double,
    _ xAdjoint: UnsafeMutablePointer<Double>
) -> Float {
    // Forward sweep
    // var track = Track(offset: Weighted(value: x[0], weight: w * w))
    var trackPointsValue = AutoDiff.Buffer<Double>()
    defer { trackPointsValue.deallocate() }
    var trackPointsWeight = AutoDiff.Buffer<Double>()
    defer { trackPointsWeight.deallocate() }
    var trackPointsBias = AutoDiff.Buffer<Double>()
    defer { trackPointsBias.deallocate() }
    precondition(0 < xCount, "Index out of range")
    let trackOffsetValue = x[0]
    let trackOffsetWeight = w * w
    // track.add([Weighted(value: x[0], weight: x[1]), .init(value: x[1], weight: 0.25, bias: x[2])])
    precondition(1 < xCount, "Index out of range")
    let element = x[1]
    precondition(2 < xCount, "Index out of range")
    let element2 = x[2]
    var array = AutoDiff.Buffer<Double>([trackOffsetValue, element])
    defer { array.deallocate() }
    var array2 = AutoDiff.Buffer<Double>([element, 0.25])
    defer { array2.deallocate() }
    var array3 = AutoDiff.Buffer<Double>([2.0, element2])
    defer { array3.deallocate() }
    // for point in more { points.append(point) }
    var i = 0
    while i < 2 {
        let pointValue = array[i]
        let pointWeight = array2[i]
        let pointBias = array3[i]
        // points.append(point)
        trackPointsValue.append(pointValue)
        trackPointsWeight.append(pointWeight)
        trackPointsBias.append(pointBias)
        i &+= 1
    }
    // points[i].value += step * points[i].weight
    precondition(0 < trackPointsWeight.count, "Index out of range")
    let element3 = trackPointsWeight[0]
    precondition(0 < trackPointsValue.count, "Index out of range")
    trackPointsValue[0] += element2 * element3
    // points[i].bias *= step
    precondition(0 < trackPointsBias.count, "Index out of range")
    let element4 = trackPointsBias[0]
    trackPointsBias[0] = element4 * element2
    // points[i].value += step * points[i].weight
    precondition(1 < trackPointsWeight.count, "Index out of range")
    let element5 = trackPointsWeight[1]
    precondition(1 < trackPointsValue.count, "Index out of range")
    trackPointsValue[1] += trackOffsetValue * element5
    // points[i].bias *= step
    precondition(1 < trackPointsBias.count, "Index out of range")
    let element6 = trackPointsBias[1]
    trackPointsBias[1] = element6 * trackOffsetValue
    // value * value + bias
    let result = trackOffsetValue * trackOffsetValue + 2.0
    // for point in points { sum += point.biased * point.weight }
    let count = trackPointsValue.count
    // return track.total() + other.biased * other.weight
    let trackPointsWeightCount = trackPointsWeight.count
    let trackPointsBiasCount = trackPointsBias.count
    var trackPointsValueAdjoint = AutoDiff.Buffer<Double>(repeating: 0.0, count: count)
    defer { trackPointsValueAdjoint.deallocate() }
    var trackPointsWeightAdjoint = AutoDiff.Buffer<Double>(repeating: 0.0, count: trackPointsWeightCount)
    defer { trackPointsWeightAdjoint.deallocate() }
    var trackPointsBiasAdjoint = AutoDiff.Buffer<Double>(repeating: 0.0, count: trackPointsBiasCount)
    defer { trackPointsBiasAdjoint.deallocate() }
    var arrayAdjoint = AutoDiff.Buffer<Double>(repeating: 0.0, count: 2)
    defer { arrayAdjoint.deallocate() }
    var arrayAdjoint2 = AutoDiff.Buffer<Double>(repeating: 0.0, count: 2)
    defer { arrayAdjoint2.deallocate() }
    var arrayAdjoint3 = AutoDiff.Buffer<Double>(repeating: 0.0, count: 2)
    defer { arrayAdjoint3.deallocate() }
    var resultAdjoint = resultCotangent * 3.0
    // value * value + bias
    let elementAdjoint = resultAdjoint * element

    // Return sweep
    // for point in points { sum += point.biased * point.weight }
    i = 0
    while i < count {
        let pointValue = trackPointsValue[i]
        let pointWeight = trackPointsWeight[i]
        let pointBias = trackPointsBias[i]
        let result2 = pointValue * pointValue + pointBias
        // sum += point.biased * point.weight
        resultAdjoint = resultCotangent * pointWeight
        let pointWeightAdjoint = resultCotangent * result2
        // value * value + bias
        var pointValueAdjoint = resultAdjoint * pointValue
        pointValueAdjoint += pointValueAdjoint
        // for point in points { sum += point.biased * point.weight }
        trackPointsBiasAdjoint[i] += resultAdjoint
        trackPointsWeightAdjoint[i] += pointWeightAdjoint
        trackPointsValueAdjoint[i] += pointValueAdjoint
        i &+= 1
    }
    // var sum = offset.biased * Number(offset.weight * offset.unit)
    resultAdjoint = resultCotangent * Double(trackOffsetWeight * 0.5)
    let trackOffsetWeightAdjoint = Float(resultCotangent * result) * 0.5
    // value * value + bias
    var trackOffsetValueAdjoint = resultAdjoint * trackOffsetValue
    trackOffsetValueAdjoint += trackOffsetValueAdjoint
    // points[i].bias *= step
    let tAdjoint = trackPointsBiasAdjoint[1]
    trackPointsBiasAdjoint[1] = 0.0
    trackOffsetValueAdjoint += tAdjoint * element6
    trackPointsBiasAdjoint[1] += tAdjoint * trackOffsetValue
    // points[i].value += step * points[i].weight
    let tAdjoint2 = trackPointsValueAdjoint[1]
    trackOffsetValueAdjoint += tAdjoint2 * element5
    trackPointsWeightAdjoint[1] += tAdjoint2 * trackOffsetValue
    // points[i].bias *= step
    let tAdjoint3 = trackPointsBiasAdjoint[0]
    trackPointsBiasAdjoint[0] = 0.0
    trackPointsBiasAdjoint[0] += tAdjoint3 * element2
    // points[i].value += step * points[i].weight
    let tAdjoint4 = trackPointsValueAdjoint[0]
    trackPointsWeightAdjoint[0] += tAdjoint4 * element2
    // for point in more { points.append(point) }
    i = 2
    while i > 0 {
        i &-= 1
        // points.append(point)
        let pointBiasAdjoint = trackPointsBiasAdjoint.removeLast()
        let pointWeightAdjoint = trackPointsWeightAdjoint.removeLast()
        let pointValueAdjoint = trackPointsValueAdjoint.removeLast()
        // for point in more { points.append(point) }
        arrayAdjoint3[i] += pointBiasAdjoint
        arrayAdjoint2[i] += pointWeightAdjoint
        arrayAdjoint[i] += pointValueAdjoint
    }
    // track.add([Weighted(value: x[0], weight: x[1]), .init(value: x[1], weight: 0.25, bias: x[2])])
    trackOffsetValueAdjoint += arrayAdjoint[0]
    xAdjoint[2] += tAdjoint3 * element4 + tAdjoint4 * element3 + arrayAdjoint3[1]
    xAdjoint[1] += elementAdjoint + elementAdjoint + arrayAdjoint2[0] + arrayAdjoint[1]
    // var track = Track(offset: Weighted(value: x[0], weight: w * w))
    let wAdjoint = trackOffsetWeightAdjoint * w
    xAdjoint[0] += trackOffsetValueAdjoint
    return wAdjoint + wAdjoint
}

extension Spline {
    /// The value of `basis(_:)`, and its derivative along a tangent of its arguments.
    func basisJVP<T: BinaryFloatingPoint>(_ t: T, along tTangent: T) -> (value: T, tangent: T) {
        return Spline_basisJVP(self.order, t, tTangent)
    }

    /// The value of `basis(_:)`, and the cotangent of its arguments for a cotangent of its outcome.
    func basisVJP<T: BinaryFloatingPoint>(_ t: T, cotangent: T) -> (value: T, cotangent: T) {
        return Spline_basisVJP(self.order, t, cotangent)
    }

    /// The gradient of `basis(_:)`.
    func basisGradient<T: BinaryFloatingPoint>(_ t: T) -> T {
        let (_, tAdjoint) = Spline_basisVJP(self.order, t, T(1))
        return tAdjoint
    }

    /// The value and the gradient of `basis(_:)`.
    func basisValueWithGradient<T: BinaryFloatingPoint>(_ t: T) -> (value: T, gradient: T) {
        return Spline_basisVJP(self.order, t, T(1))
    }
}

private func Spline_basisJVP<T: BinaryFloatingPoint>(_ selfOrder: Int, _ t: T, _ tTangent: T) -> (T, T) {
    // return blend(t, order) + shifted(T(blend(Float(2), 1)))
    let (result, resultTangent) = blendJVP(t, selfOrder, t, tTangent, tTangent)
    let (result2, resultTangent2) = blendJVP2(2.0, 1, t, tTangent)
    // s + t * 0.5
    var result3 = T(result2) + t * 0.5
    var resultTangent3 = T(resultTangent2) + tTangent * 0.5
    // return blend(t, order) + shifted(T(blend(Float(2), 1)))
    result3 = result + result3
    resultTangent3 = resultTangent + resultTangent3
    return (result3, resultTangent3)
}

private func blendJVP<T: BinaryFloatingPoint>(_ a: T, _ n: Int, _ t: T, _ aTangent: T, _ tTangent: T) -> (T, T) {
    // n == 0 ? 1 : a * U(t) * blend(a, n - 1)
    let result: T
    var resultTangent: T
    if n == 0 {
        result = 1
        resultTangent = 0
    } else {
        let t2 = a * t
        let result2: T
        (result2, resultTangent) = blendJVP(a, n - 1, t, aTangent, tTangent)
        result = t2 * result2
        resultTangent = (aTangent * t + tTangent * a) * result2 + resultTangent * t2
    }
    return (result, resultTangent)
}

private func blendJVP2<T: BinaryFloatingPoint>(_ a: Float, _ n: Int, _ t: T, _ tTangent: T) -> (Float, Float) {
    // n == 0 ? 1 : a * U(t) * blend(a, n - 1)
    let result: Float
    var resultTangent: Float
    if n == 0 {
        result = 1.0
        resultTangent = 0.0
    } else {
        let t2 = a * Float(t)
        let result2: Float
        (result2, resultTangent) = blendJVP2(a, n - 1, t, tTangent)
        result = t2 * result2
        resultTangent = Float(tTangent) * a * result2 + resultTangent * t2
    }
    return (result, resultTangent)
}

private func Spline_basisVJP<T: BinaryFloatingPoint>(_ selfOrder: Int, _ t: T, _ resultCotangent: T) -> (T, T) {
    var floatTape = AutoDiff.Buffer<Float>()
    defer { floatTape.deallocate() }
    var boolTape = AutoDiff.Buffer<Bool>()
    defer { boolTape.deallocate() }
    var tTape = AutoDiff.Buffer<T>()
    defer { tTape.deallocate() }
    // return blend(t, order) + shifted(T(blend(Float(2), 1)))
    let result = blendForwardSweep(t, selfOrder, t, &boolTape, &tTape)
    let result2 = blendForwardSweep2(2.0, 1, t, &floatTape, &boolTape)
    // s + t * 0.5
    var result3 = T(result2) + t * 0.5
    // return blend(t, order) + shifted(T(blend(Float(2), 1)))
    result3 = result + result3
    let tAdjoint = blendReturnSweep2(T.self, Float(resultCotangent), &floatTape, &boolTape)
    let (tAdjoint2, tAdjoint3) = blendReturnSweep(resultCotangent, &boolTape, &tTape)
    return (result3, resultCotangent * 0.5 + tAdjoint + tAdjoint2 + tAdjoint3)
}

private func blendForwardSweep<T: BinaryFloatingPoint>(
    _ a: T,
    _ n: Int,
    _ t: T,
    _ boolTape: inout AutoDiff.Buffer<Bool>,
    _ tTape: inout AutoDiff.Buffer<T>
) -> T {
    // n == 0 ? 1 : a * U(t) * blend(a, n - 1)
    let t2 = n == 0
    let result: T
    if t2 {
        result = 1
    } else {
        let result2 = blendForwardSweep(a, n - 1, t, &boolTape, &tTape)
        result = a * t * result2
        tTape.append(result2)
    }
    tTape.append(a)
    tTape.append(t)
    boolTape.append(t2)
    return result
}

private func blendForwardSweep2<T: BinaryFloatingPoint>(
    _ a: Float,
    _ n: Int,
    _ t: T,
    _ floatTape: inout AutoDiff.Buffer<Float>,
    _ boolTape: inout AutoDiff.Buffer<Bool>
) -> Float {
    // n == 0 ? 1 : a * U(t) * blend(a, n - 1)
    let t2 = n == 0
    let result: Float
    if t2 {
        result = 1.0
    } else {
        let t3 = a * Float(t)
        let result2 = blendForwardSweep2(a, n - 1, t, &floatTape, &boolTape)
        result = t3 * result2
        floatTape.append(t3)
        floatTape.append(result2)
    }
    floatTape.append(a)
    boolTape.append(t2)
    return result
}

private func blendReturnSweep2<T: BinaryFloatingPoint>(
    _ type: T.Type,
    _ resultCotangent: Float,
    _ floatTape: inout AutoDiff.Buffer<Float>,
    _ boolTape: inout AutoDiff.Buffer<Bool>
) -> T {
    // Forward sweep
    let t = boolTape.removeLast()
    let a = floatTape.removeLast()

    // Return sweep
    // n == 0 ? 1 : a * U(t) * blend(a, n - 1)
    let tAdjoint: T
    if t {
        tAdjoint = 0
    } else {
        let result = floatTape.removeLast()
        let t2 = floatTape.removeLast()
        let resultAdjoint = resultCotangent * t2
        let tAdjoint2 = blendReturnSweep2(T.self, resultAdjoint, &floatTape, &boolTape)
        tAdjoint = tAdjoint2 + T(resultCotangent * result * a)
    }
    return tAdjoint
}

private func blendReturnSweep<T: BinaryFloatingPoint>(
    _ resultCotangent: T,
    _ boolTape: inout AutoDiff.Buffer<Bool>,
    _ tTape: inout AutoDiff.Buffer<T>
) -> (T, T) {
    // Forward sweep
    let t = boolTape.removeLast()
    let t2 = tTape.removeLast()
    let a = tTape.removeLast()

    // Return sweep
    // n == 0 ? 1 : a * U(t) * blend(a, n - 1)
    var aAdjoint: T
    let tAdjoint: T
    if t {
        aAdjoint = 0
        tAdjoint = 0
    } else {
        let result = tTape.removeLast()
        let tAdjoint2 = resultCotangent * result
        let resultAdjoint = resultCotangent * (a * t2)
        let tAdjoint3: T
        (aAdjoint, tAdjoint3) = blendReturnSweep(resultAdjoint, &boolTape, &tTape)
        aAdjoint += tAdjoint2 * t2
        tAdjoint = tAdjoint3 + tAdjoint2 * a
    }
    return (aAdjoint, tAdjoint)
}
