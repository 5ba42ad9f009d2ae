@testable import AdgenIR
import AdgenTransform
import Testing

/// What must hold of every entry of the table.
@Suite struct RulesTableTests {
    @Test func everyRuleHasAPartialForEachOperand() {
        for function in Elementary.allCases {
            guard case .partials(let formulas) = function.rule else { continue }
            #expect(formulas.count == function.arity)
            for (formula, type) in zip(formulas, function.operands(.double)) where type == .int {
                #expect(formula == nil, "\(function) has a partial by a whole number")
            }
        }
    }

    @Test func everyFunctionCanBeWritten() {
        for function in Elementary.allCases {
            #expect(function.entry.spellings.contains { !$0.isOnlyRead }, "\(function)")
            for spelling in function.entry.spellings {
                #expect(spelling.order.sorted() == Array(0..<function.arity), "\(function)")
            }
        }
    }

    /// A derivative is written under the imports of the primal, so each function that a formula mentions must come from a library that is
    /// there wherever the primal is: its own, the standard library or the runtime.
    @Test(arguments: [["Foundation"], ["Glibc"], ["RealModule"], ["Numerics"]]) func derivativesNeedNoFurtherImport(imports: [String]) {
        let libraries = Libraries(imports: imports + ["AutoDiff"])
        for function in Elementary.allCases {
            let isRead = function.entry.spellings.contains { libraries.available.contains($0.library) }
            guard isRead else { continue }
            for needed in function.functionsOfAllOrders.union([function]) {
                #expect(needed.spelling(.double, libraries: libraries) != nil, "\(function) needs \(needed) under \(imports)")
                #expect(needed.spelling(.float, libraries: libraries) != nil, "\(function) needs \(needed) under \(imports)")
            }
        }
    }

    /// The first candidate of a call decides, so no two functions may share a form, types of operands and library.
    @Test func noTwoFunctionsAreSpelledAlike() {
        let spellings = Elementary.allCases.flatMap { function in function.entry.spellings.map { (function, $0) } }
        for (function, spelling) in spellings {
            let alike = Elementary.candidates(for: spelling.callee).filter { candidate in
                candidate.spelling.library == spelling.library && candidate.spelling.order.count == spelling.order.count
                    && candidate.function.operands(.double) == function.operands(.double)
            }
            #expect(alike.map(\.function) == [function], "\(spelling)")
        }
    }

    @Test func wholeExponentsComeFirst() {
        let callee = Spelling.Callee.staticMethod("pow", labels: ["", ""])
        #expect(Elementary.candidates(for: callee).map(\.function) == [.powInteger, .realPow])
    }

    @Test func callsAreQualifiedByAnImportThatIsAlwaysThere() {
        let imported = Libraries(imports: ["AutoDiff", "Glibc"], conditionalImports: ["Darwin"])
        #expect(Elementary.sin.text(["x"], scalar: .double, libraries: imported) == "Glibc.sin(x)")
        let conditional = Libraries(imports: [], conditionalImports: ["Glibc", "Darwin"])
        #expect(Elementary.sin.text(["x"], scalar: .double, libraries: conditional) == "sin(x)")
        #expect(Elementary.sin.text(["x"], scalar: .double, libraries: Libraries(imports: ["SomeModule"])) == nil)
        #expect(Elementary.sin.text(["x"], scalar: .float, libraries: Libraries(imports: ["Numerics"])) == "Float.sin(x)")
    }

    @Test func receiversArePutInParentheses() {
        let libraries = Libraries(imports: [])
        #expect(Elementary.sqrt.text(["x"], scalar: .double, libraries: libraries) == "x.squareRoot()")
        #expect(Elementary.sqrt.text(["-x"], scalar: .double, libraries: libraries) == "(-x).squareRoot()")
        #expect(Elementary.floor.text(["2.5"], scalar: .double, libraries: libraries) == "(2.5).rounded(.down)")
        #expect(Elementary.fma.text(["a", "b", "c"], scalar: .double, libraries: libraries) == "c.addingProduct(a, b)")
        #expect(Elementary.copysign.text(["m", "s"], scalar: .float, libraries: libraries) == "Float(signOf: s, magnitudeOf: m)")
    }

    @Test func mutatingMethodsStandForOthers() {
        #expect(Elementary.nonmutatingName(of: "formSquareRoot") == "squareRoot")
        #expect(Elementary.nonmutatingName(of: "negate") == nil)
    }
}

extension Elementary {
    /// The functions that the derivatives of any order mention.
    fileprivate var functionsOfAllOrders: Set<Elementary> {
        var found: Set<Elementary> = []
        var open: [Elementary] = [self]
        while let function = open.popLast() {
            guard case .partials(let formulas) = function.rule else { continue }
            for other in formulas.compactMap({ $0 }).flatMap(\.functions) where found.insert(other).inserted { open.append(other) }
        }
        return found
    }
}

extension Formula {
    fileprivate var functions: [Elementary] {
        switch self {
        case .operand, .result, .number, .integer: []
        case .arithmetic(_, let parts), .wrapping(_, let parts): parts.flatMap(\.functions)
        case .elementary(let function, let parts): [function] + parts.flatMap(\.functions)
        case .converted(let part): part.functions
        case .choose(_, let left, let right, let then, let otherwise):
            [left, right, then, otherwise].flatMap(\.functions)
        }
    }
}
