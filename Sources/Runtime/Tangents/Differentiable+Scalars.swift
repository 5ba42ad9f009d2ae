// Floating-point numbers and vectors of them are their own tangents.

#if canImport(CoreGraphics)
    import CoreGraphics
#endif

extension BinaryFloatingPoint where Self: Differentiable, TangentVector == Self {
    @inlinable
    public var zeroTangentVector: Self { 0 }

    @inlinable
    public static func addingTangents(_ x: Self, _ y: Self, scaledBy factor: Double) -> Self {
        x + Self(factor) * y
    }

    @inlinable
    public static func addTangent(_ y: Self, to x: inout Self, scaledBy factor: Double) { x += Self(factor) * y }

    @inlinable
    public static func scaleTangent(_ x: inout Self, by factor: Double) { x *= Self(factor) }

    @inlinable
    public var scalarCount: Int { 1 }

    @inlinable
    public func appendScalars(to flattened: inout [Double]) { flattened.append(Double(self)) }

    @inlinable
    public init(scalars: inout FlatScalars, like other: Self) { self = Self(scalars.next()) }
}

extension Double: Differentiable {
    public typealias TangentVector = Double
}

extension Float: Differentiable {
    public typealias TangentVector = Float
}

#if canImport(CoreGraphics)
    extension CGFloat: Differentiable {
        public typealias TangentVector = CGFloat
    }
#endif

#if !((os(macOS) || targetEnvironment(macCatalyst)) && arch(x86_64))
    @available(macOS 11, iOS 14, tvOS 14, watchOS 7, *)
    extension Float16: Differentiable {
        public typealias TangentVector = Float16
    }
#endif

#if !(os(Windows) || os(Android)) && (arch(x86_64) || arch(i386))
    extension Float80: Differentiable {
        public typealias TangentVector = Float80
    }
#endif
