import AdgenIR

/// The parts of tangents as text. Tuples have no members, so what is done to them is done to their elements.
extension TangentTarget.Part {
    /// A value with members: what is reached from the property by the elements of tuples.
    struct Leaf {
        /// Nothing, or the way through tuples: `.0.b`.
        var path: String
        var type: SwiftType
    }

    var tangentText: String { type.tangentText ?? "Void" }

    /// The leaves of a value of the property, those without a derivative left out.
    var leaves: [Leaf] { type.differentiableLeaves("") }

    /// The leaves of its tangent.
    var tangentLeaves: [Leaf] { (type.tangent ?? type).differentiableLeaves("") }

    var zeroText: String { (type.tangent ?? type).zeroText }

    /// The zero tangent with the shape of the property's value, or of its tangent's, of which the leaves are given.
    func zeroText(ofShape leaves: [Leaf]) -> String {
        var rest = leaves[...]
        return (type.tangent ?? type).zeroText(ofShape: &rest, "self." + name.escaped)
    }
}

extension SwiftType {
    var hasTuple: Bool { if case .tuple = self { true } else { false } }

    /// Whether a value is one number. SIMD vectors are combined as other types with members are.
    var isNumber: Bool { if case .scalar(let scalar) = self { scalar.isFloatingPointNumber } else { false } }

    /// Whether it is an array of numbers of a type parameter, or of vectors of such, which conform to nothing of the runtime library.
    var isArrayOfParameter: Bool { if case .array(.scalar(let element)) = self { element.isOfTypeParameter } else { false } }

    /// Whether it is a vector whose type, or that of its lanes, is a type parameter.
    var isVectorOfParameter: Bool { if case .scalar(.vector(let vector)) = self { Scalar.vector(vector).isOfTypeParameter } else { false } }

    /// How many numbers a value has, as its member.
    var countText: String {
        guard case .array(.scalar(let element)) = self, element.isOfTypeParameter else { return ".scalarCount" }
        return element.vector == nil ? ".count" : ".count * \(element.swiftName).scalarCount"
    }

    fileprivate func differentiableLeaves(_ path: String) -> [TangentTarget.Part.Leaf] {
        guard case .tuple(let elements) = self else { return isDifferentiable ? [TangentTarget.Part.Leaf(path: path, type: self)] : [] }
        return elements.enumerated().flatMap { $1.type.differentiableLeaves("\(path).\($1.label?.escaped ?? "\($0)")") }
    }

    /// The zero of a tangent, whose arrays are empty.
    var zeroText: String {
        switch self {
        case .scalar: isNumber ? "0" : ".zero"
        case .array: "[]"
        case .structure where dictionary != nil: "[:]"
        case .tuple(let elements): Self.tuple(elements.map { ($0.label, $0.type.zeroText) })
        case .structure, .opaque: ".zero"
        }
    }

    /// The zero of a tangent, with the shape of the leaves that it takes off the front.
    fileprivate func zeroText(ofShape leaves: inout ArraySlice<TangentTarget.Part.Leaf>, _ whole: String) -> String {
        if case .tuple(let elements) = self {
            return Self.tuple(elements.map { ($0.label, $0.type.zeroText(ofShape: &leaves, whole)) })
        }
        let leaf = leaves.popFirst()
        if case .array(let element) = self, isArrayOfParameter {
            return "[\(element.swiftText)](repeating: \(element.zeroText), count: \(whole)\(leaf?.path ?? "").count)"
        }
        return isNumber || isVectorOfParameter ? zeroText : "\(whole)\(leaf?.path ?? "").zeroTangentVector"
    }

    /// A value made of the next numbers of `scalars`, and for the rest of `other`.
    func rebuilt(from other: String) -> String {
        guard isDifferentiable else { return other }
        switch self {
        case .scalar(.double): return "scalars.next()"
        case .scalar(let scalar) where isNumber: return scalar.converted("scalars.next()")
        case .array where isArrayOfParameter, .scalar where isVectorOfParameter:
            return "\(RuntimeNames.numbers).next(of: &scalars, like: \(other))"
        case .tuple(let elements):
            return Self.tuple(
                elements.enumerated().map { ($1.label, $1.type.rebuilt(from: "\(other).\($1.label?.escaped ?? "\($0)")")) }
            )
        case .scalar, .array, .structure, .opaque: return "\(swiftText)(scalars: &scalars, like: \(other))"
        }
    }

    private static func tuple(_ elements: [(label: String?, text: String)]) -> String {
        "(" + elements.map { element in (element.label.map { $0 + ": " } ?? "") + element.text }.joined(separator: ", ") + ")"
    }
}

extension Scalar {
    /// The text that makes a number of this type of a `Double`.
    func converted(_ text: String) -> String {
        guard let parameter, !parameter.has(.binaryFloatingPoint) else { return "\(swiftName)(\(text))" }
        return "\(RuntimeNames.numbers).of(\(text))"
    }

    /// The text that makes a `Double` of a number of this type.
    func double(_ text: String) -> String {
        guard let parameter, !parameter.has(.binaryFloatingPoint) else { return "Double(\(text))" }
        return "\(RuntimeNames.numbers).double(\(text))"
    }
}

extension String {
    /// The name as it is declared or referred to.
    var escaped: String { Names.keywords.contains(self) || ["init", "self", "Self", "Type"].contains(self) ? "`\(self)`" : self }

    /// The name before an argument.
    var escapedAsLabel: String { ["inout", "let", "var"].contains(self) ? "`\(self)`" : self }
}
