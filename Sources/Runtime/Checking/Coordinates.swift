// Where the numbers of a value's flat view are, and how precise they are.

/// A number of a flat view.
struct ScalarPlace {
    /// How it is reached from the value, as in `.weights[3]`.
    var path: String
    /// Its relative precision.
    var precision: Double
}

extension Differentiable {
    /// The places of the numbers, in the order of the flat view.
    var scalarPlaces: [ScalarPlace] {
        var places: [ScalarPlace] = []
        // A tangent has what has a derivative, and nothing else.
        collectPlaces(in: zeroTangentVector, "", &places)
        return places
    }

    /// The value with one number of the flat view replaced.
    func replacing(_ index: Int, by scalar: Double) -> Self {
        var scalars = flattened
        scalars[index] = scalar
        return Self(flattened: scalars, like: self)
    }
}

private func collectPlaces(in tangent: Any, _ path: String, _ places: inout [ScalarPlace]) {
    if let number = tangent as? any BinaryFloatingPoint {
        return places.append(ScalarPlace(path: path, precision: number.precision))
    }
    if let vector = tangent as? any LaneCounted {
        return places += (0..<vector.scalarCount).map { ScalarPlace(path: "\(path)[\($0)]", precision: vector.lanePrecision) }
    }
    if let dictionary = tangent as? any KeyedTangents {
        for (key, value) in dictionary.orderedTangents { collectPlaces(in: value, "\(path)[\(key)]", &places) }
        return
    }
    let mirror = Mirror(reflecting: tangent)
    for (position, child) in mirror.children.enumerated() {
        switch mirror.displayStyle {
        case .optional: collectPlaces(in: child.value, path, &places)
        case .collection: collectPlaces(in: child.value, "\(path)[\(position)]", &places)
        default:
            // The elements of a tuple without labels are called `.0`, `.1`.
            let label = child.label ?? "\(position)"
            collectPlaces(in: child.value, path + (label.hasPrefix(".") ? label : "." + label), &places)
        }
    }
}

extension BinaryFloatingPoint {
    fileprivate var precision: Double { Double(Self.ulpOfOne) }
}

private protocol LaneCounted {
    var scalarCount: Int { get }
    var lanePrecision: Double { get }
}

extension SIMD where Scalar: BinaryFloatingPoint {
    fileprivate var lanePrecision: Double { Double(Scalar.ulpOfOne) }
}

extension SIMD2: LaneCounted where Scalar: BinaryFloatingPoint {}
extension SIMD3: LaneCounted where Scalar: BinaryFloatingPoint {}
extension SIMD4: LaneCounted where Scalar: BinaryFloatingPoint {}
extension SIMD8: LaneCounted where Scalar: BinaryFloatingPoint {}
extension SIMD16: LaneCounted where Scalar: BinaryFloatingPoint {}
extension SIMD32: LaneCounted where Scalar: BinaryFloatingPoint {}
extension SIMD64: LaneCounted where Scalar: BinaryFloatingPoint {}

private protocol KeyedTangents {
    var orderedTangents: [(key: Any, value: Any)] { get }
}

extension Dictionary: KeyedTangents where Value: Differentiable {
    fileprivate var orderedTangents: [(key: Any, value: Any)] {
        orderedKeys.compactMap { key in self[key].map { (key, $0) } }
    }
}
