@testable import AdgenDifferentiation
import Testing

import AdgenTransform

@Suite struct ConstantFoldingTests {
    private let double = ValueType.scalar(.double)
    private let int = ValueType.scalar(.int)

    /// The function of one `Double` that `content` writes, simplified.
    private func simplified(_ content: (inout Builder, Value) -> Value, sourceLocation: SourceLocation = #_sourceLocation) -> Function {
        var function = Function(name: "f")
        let x = function.addParameter(double, "x")
        var builder = Builder(function)
        let result = content(&builder, x)
        return Checked.simplified(builder.finished(yielding: [result]), sourceLocation: sourceLocation)
    }

    private func isOperand(_ function: Function) -> Bool {
        function.body.statements.isEmpty && function.body.yields == [function.parameters[0].value]
    }

    @Test func computesConstants() {
        let function = simplified { builder, _ in
            let sum = builder.arithmetic(.add, builder.constant(.double(0.1)), builder.constant(.double(0.2)))
            return builder.arithmetic(.multiply, sum, builder.compute(.convert(from: .int, to: .double), [builder.integer(3)]))
        }
        #expect(function.operations == [.constant(.double((0.1 + 0.2) * 3))])
    }

    @Test func leavesInfinityAlone() {
        let function = simplified { builder, _ in
            builder.arithmetic(.divide, builder.constant(.double(1)), builder.constant(.double(0)))
        }
        #expect(function.operations.contains(.arithmetic(.divide, .double)))
    }

    @Test func removesFactorsOfOne() {
        #expect(isOperand(simplified { $0.arithmetic(.multiply, $1, $0.constant(.double(1))) }))
        #expect(isOperand(simplified { $0.arithmetic(.multiply, $0.constant(.double(1)), $1) }))
        #expect(isOperand(simplified { $0.arithmetic(.divide, $1, $0.constant(.double(1))) }))
        #expect(isOperand(simplified { $0.arithmetic(.negate, $0.arithmetic(.negate, $1)) }))
        #expect(isOperand(simplified { $0.arithmetic(.subtract, $1, $0.constant(.double(0))) }))
        #expect(isOperand(simplified { $0.arithmetic(.add, $1, $0.constant(.double(-0.0))) }))
    }

    /// -0 + 0 is 0, and infinity times 0 is not.
    @Test func keepsSumsAndProductsWithZero() {
        #expect(!isOperand(simplified { $0.arithmetic(.add, $1, $0.constant(.double(0))) }))
        #expect(!isOperand(simplified { $0.arithmetic(.subtract, $1, $0.constant(.double(-0.0))) }))
        let product = simplified { $0.arithmetic(.multiply, $1, $0.constant(.double(0))) }
        #expect(product.operations.contains(.arithmetic(.multiply, .double)))
        let difference = simplified { $0.arithmetic(.subtract, $1, $1) }
        #expect(difference.operations.contains(.arithmetic(.subtract, .double)))
    }

    @Test func movesSignsIntoSums() {
        let function = simplified { $0.arithmetic(.add, $1, $0.arithmetic(.negate, $0.elementary(.sin, $1))) }
        #expect(function.operations == [.elementary(.sin, .double), .arithmetic(.subtract, .double)])
    }

    @Test func knowsPowersOfExponentOneAndZero() {
        #expect(isOperand(simplified { $0.elementary(.pow, $1, $0.constant(.double(1))) }))
        #expect(simplified { $0.elementary(.pow, $1, $0.constant(.double(0))) }.operations == [.constant(.double(1))])
        // swift-numerics' power is NaN for a negative base.
        #expect(!isOperand(simplified { $0.elementary(.realPow, $1, $0.constant(.double(1))) }))
    }

    /// The partial of `pow(x, 2)` is `2 * x`, without a branch.
    @Test func meltsFormulasOfPowers() {
        var function = Function(name: "square")
        let x = function.addParameter(double, "x")
        var builder = Builder(function)
        let result = builder.elementary(.pow, x, builder.constant(.double(2)))
        var differentiator = Differentiator(module: Module(functions: ["square": builder.finished(yielding: [result])]))
        let name = differentiator.vjp(of: "square", withRespectTo: [true])
        let gradient = differentiator.module.functions[name].map { Checked.simplified($0, in: differentiator.module) }
        #expect(gradient?.allStatements.contains { if case .branch = $0 { true } else { false } } == false)
        #expect(gradient?.operations.filter { $0 == .elementary(.pow, .double) }.count == 1)
    }

    @Test func keepsIntegerArithmeticThatTraps() {
        let function = simplified { builder, _ in
            let sum = builder.arithmetic(.add, builder.integer(.max), builder.integer(1))
            _ = builder.arithmetic(.divide, builder.integer(1), builder.integer(0))
            return sum
        }
        #expect(function.operations.contains(.arithmetic(.add, .int)))
        #expect(function.operations.contains(.arithmetic(.divide, .int)))
    }

    @Test func takesTheArmOfAConstantCondition() {
        let function = simplified { builder, x in
            let condition = builder.compute(.compare(.less, .int), [builder.integer(1), builder.integer(2)])
            let then = builder.block { [$0.elementary(.sin, x)] }
            let otherwise = builder.block { [$0.elementary(.cos, x)] }
            let result = builder.makeValue(double, "r")
            builder.emit(.branch(Branch(results: [result], condition: condition, thenBlock: then, elseBlock: otherwise)))
            return result
        }
        #expect(function.operations == [.elementary(.sin, .double)])
    }

    @Test func keepsBranchesThatChoose() {
        let function = simplified { builder, x in
            let condition = builder.compute(.compare(.less, .double), [x, builder.constant(.double(2))])
            let then = builder.block { [$0.constant(.double(0))] }
            let otherwise = builder.block { [$0.elementary(.log, x)] }
            let result = builder.makeValue(double, "r")
            builder.emit(.branch(Branch(results: [result], condition: condition, thenBlock: then, elseBlock: otherwise)))
            return result
        }
        #expect(function.allStatements.contains { if case .branch = $0 { true } else { false } })
    }

    @Test func dropsBranchesWhoseArmsAgree() {
        let function = simplified { builder, x in
            let condition = builder.compute(.compare(.less, .double), [x, builder.constant(.double(2))])
            let then = builder.block { _ in [x] }
            let otherwise = builder.block { _ in [x] }
            let result = builder.makeValue(double, "r")
            builder.emit(.branch(Branch(results: [result], condition: condition, thenBlock: then, elseBlock: otherwise)))
            return result
        }
        #expect(isOperand(function))
    }

    @Test func knowsTheCountOfNewBuffers() {
        let function = simplified { builder, x in
            let buffer = builder.makeValue(.buffer(.double), "b")
            builder.emit(.define(buffer, .elements([x, x, x])))
            return builder.compute(.convert(from: .int, to: .double), [builder.count(of: buffer)])
        }
        #expect(function.allStatements.count == 1)
        #expect(function.operations == [.constant(.double(3))])
    }
}
