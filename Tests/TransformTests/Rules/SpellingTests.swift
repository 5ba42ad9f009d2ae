@testable import AdgenIR
import AdgenTestSupport
import AdgenTransform
import Testing

/// The spellings compile, mean what the table says, and give the very bits that `evaluate` gives.
@Suite struct SpellingTests {
    /// What generated code writes, beside declarations of the user's that bear the functions' names.
    @Test(arguments: ["Foundation", "Glibc"]) func writtenCallsAreNotCaptured(module: String) throws {
        let libraries = Libraries(imports: [module])
        var program = SpellingProgram(imports: [module], calls: [])
        for function in Elementary.allCases {
            for scalar in [Scalar.double, .float] {
                let variables = SpellingProgram.Call.variables(of: function, scalar)
                guard let text = function.text(variables, scalar: scalar, libraries: libraries) else { continue }
                program.calls.append(SpellingProgram.Call(function: function, scalar: scalar, text: text))
            }
        }
        #expect(program.calls.count > 90)
        program.declarations = Self.decoys
        try expectValues(of: program, try program.run(["-warnings-as-errors"]))
    }

    /// What users write: every spelling of the standard library and of the C library.
    @Test func everySpellingInUserSourceMeansItsFunction() throws {
        var program = SpellingProgram(imports: ["Foundation"], calls: [])
        for function in Elementary.allCases {
            for spelling in function.entry.spellings where [.standard, .mathematics].contains(spelling.library) {
                for scalar in spelling.scalars {
                    let variables = SpellingProgram.Call.variables(of: function, scalar)
                    let text = spelling.text(spelling.order.map { variables[$0] }, scalar: scalar, qualifier: "")
                    program.calls.append(SpellingProgram.Call(function: function, scalar: scalar, text: text))
                }
            }
        }
        try expectValues(of: program, try program.run(["-suppress-warnings"]))
    }

    private func expectValues(of program: SpellingProgram, _ printed: [UInt64]) throws {
        var rest = printed[...]
        for call in program.calls {
            for (numbers, integer) in SpellingProgram.operands(of: call.function) {
                let next = rest.popFirst()
                let bits = try #require(next)
                if call.scalar == .double {
                    let value = call.function.evaluate(numbers, integer: integer)
                    let isSame = value.isNaN ? Double(bitPattern: bits).isNaN : value.bitPattern == bits
                    #expect(isSame, "\(call.text) at \(numbers)")
                } else {
                    let value = call.function.evaluate(numbers.map { Float($0) }, integer: integer)
                    let isSame = value.isNaN ? Float(bitPattern: UInt32(bits)).isNaN : UInt64(value.bitPattern) == bits
                    #expect(isSame, "\(call.text) at \(numbers)")
                }
            }
        }
        #expect(rest.isEmpty)
    }

    /// Functions of the user's with the names of all free functions, and with values of their own.
    private static let decoys: String = {
        let names = Elementary.allCases.flatMap { $0.entry.spellings.map(\.callee) }.compactMap { callee -> String? in
            switch callee {
            case .function(let name), .firstOfFunction(let name): name
            case .staticMethod, .initializer, .method, .property, .rounded: nil
            }
        }
        return Set(names).sorted().map { name in
            """
            func \(name)(_ x: Double) -> Double { 17 }
            func \(name)(_ x: Float) -> Float { 17 }
            func \(name)(_ x: Double, _ y: Double) -> Double { 17 }
            func \(name)(_ x: Float, _ y: Float) -> Float { 17 }
            func \(name)(_ x: Double, _ y: Double, _ z: Double) -> Double { 17 }
            func \(name)(_ x: Float, _ y: Float, _ z: Float) -> Float { 17 }
            """
        }.joined(separator: "\n")
    }()
}
