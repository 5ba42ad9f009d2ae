/// Swift text that makes lines of bits of the values of a program.
extension SourceProgram {
    /// What every file of calls begins with: the bits of values and, of tangents, those of the numbers only.
    public static let callPrelude = """
        import AutoDiff
        import Foundation

        func bits(_ x: Double) -> [String] { [x.isNaN ? "nan" : String(x.bitPattern, radix: 16)] }
        func bits(_ x: Float) -> [String] { bits(Double(x)) }
        func bits(_ x: Int) -> [String] { ["\\(x)"] }
        func bits(_ x: String) -> [String] { ["\\(\(SourceGenerator.tags).firstIndex(of: x) ?? -1)"] }
        func bits(_ x: Bool) -> [String] { [x ? "1" : "0"] }
        func bits(_ x: (low: Double, high: Double)) -> [String] { bits(x.low) + bits(x.high) }
        func bits(_ x: [Double]) -> [String] { ["\\(x.count)"] + x.flatMap { bits($0) } }
        func bits(_ x: [Float]) -> [String] { ["\\(x.count)"] + x.flatMap { bits($0) } }
        func bits(_ x: [Int]) -> [String] { ["\\(x.count)"] + x.flatMap { bits($0) } }
        func bits(_ x: [[Double]]) -> [String] { ["\\(x.count)"] + x.flatMap { bits($0) } }
        func bits<V: SIMD>(_ x: V) -> [String] where V.Scalar == Double { x.indices.flatMap { bits(x[$0]) } }
        func bits<V: SIMD>(_ x: [V]) -> [String] where V.Scalar == Double { ["\\(x.count)"] + x.flatMap { bits($0) } }
        func numbers(_ x: Double) -> [String] { bits(x) }
        func numbers(_ x: Float) -> [String] { bits(x) }
        func numbers(_ x: (low: Double, high: Double)) -> [String] { bits(x) }
        func numbers(_ x: [Double]) -> [String] { x.flatMap { bits($0) } }
        func numbers(_ x: [Float]) -> [String] { x.flatMap { bits($0) } }
        func numbers<V: SIMD>(_ x: V) -> [String] where V.Scalar == Double { bits(x) }
        func numbers<V: SIMD>(_ x: [V]) -> [String] where V.Scalar == Double { x.flatMap { bits($0) } }
        func numbers(_ x: [[Double]]) -> [String] { x.flatMap { numbers($0) } }
        func show(_ name: String, _ parts: [[String]]) { print(([">", name] + parts.joined()).joined(separator: " ")) }


        """

    /// What the calls need to show values of the program's structs.
    var showingStructs: String { showingCases + showingFields }

    private var showingCases: String {
        let kinds = Set(structs.filter(\.isMarked).flatMap(\.fields).map(\.kind))
        return kinds.compactMap { kind in
            guard case .choice(let choice) = kind else { return nil }
            let tests = choice.cases.enumerated().map { "x == .\($1) ? \"\($0)\" : " }.joined()
            return "func bits(_ x: \(choice.name)) -> [String] { [\(tests)\"none\"] }\n"
        }.joined()
    }

    private var showingFields: String {
        structs.filter(\.isMarked).map { structure in
            func body(_ function: String, _ fields: [SourceStruct.Field]) -> String {
                let lines = fields.map { "    text += \($0.kind.shown("x.\($0.name)", by: function))\n" }.joined()
                return "{\n    var text: [String] = []\n\(lines)    return text\n}\n"
            }
            let tangent = structure.fields.filter(\.kind.isDifferentiable)
            return """
                func bits_\(structure.identifier)(_ x: \(structure.name)) -> [String] \(body("bits", structure.fields))
                func bits_\(structure.identifier)(_ x: [\(structure.name)]) -> [String] {
                    ["\\(x.count)"] + x.flatMap { bits_\(structure.identifier)($0) }
                }
                func numbers_\(structure.identifier)(_ x: \(structure.name).TangentVector) -> [String] \(body("numbers", tangent))
                func numbers_\(structure.identifier)(_ x: [\(structure.name).TangentVector]) -> [String] {
                    x.flatMap { numbers_\(structure.identifier)($0) }
                }

                """
        }.joined()
    }
}

extension SourceProgram.Kind {
    /// The call that shows a value, or the tangent in it. Functions on structs have names of their own, for the sake of the compiler's time.
    func shown(_ text: String, by function: String) -> String {
        switch self {
        case .structure(let structure), .structures(let structure): "\(function)_\(structure.identifier)(\(text))"
        default: "\(function)(\(text))"
        }
    }
}
