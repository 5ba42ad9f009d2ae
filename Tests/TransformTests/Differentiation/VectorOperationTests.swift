import AdgenTestSupport
import AdgenTransform
import Testing

/// Each operation on SIMD vectors by itself: its derivatives to third order, in all orders of modes, against dual numbers.
///
/// What an operation is given, and what comes of it, goes through products, so that nothing of it vanishes in derivatives of higher order.
@Suite struct VectorOperationTests {
    static let vectors =
        [Vector(.double, 2), Vector(.double, 3), Vector(.double, 4), Vector(.double, 8), Vector(.float, 4)] + ofTypeParameters

    /// Vectors that are type parameters, those of numbers that are, and both.
    private static let ofTypeParameters: [Vector] = {
        let number = TypeParameter(name: "T", constraints: ["FloatingPoint"], capabilities: [.floatingPoint])
        let doubles = TypeParameter.vectors(name: "V", constraints: ["SIMD"], requirements: [], lane: .double, isFullyKnown: true)
        let others = [TypeParameter.Capability.floatingPoint, .binaryFloatingPoint].map { capability in
            TypeParameter.vectors(
                name: "V",
                constraints: ["SIMD"],
                requirements: [],
                laneConstraints: [capability.rawValue],
                capabilities: [capability],
                isFullyKnown: true
            )
        }
        return ([doubles] + others).compactMap { Vector($0) } + [Vector(.parameter(number), 2)]
    }()

    private static func operations(of vector: Vector) -> [Operation] {
        let type = Scalar.vector(vector)
        let lanes: [VectorOperation] = [
            .splat, .make, .lane(0), .lane(1), .laneAt, .replaceLane(1), .replaceLaneAt, .sum, .select,
        ]
        // Some need to know how many lanes there are.
        let known: Set<VectorOperation> = vector.count == nil ? [.make, .lane(0), .lane(1), .replaceLane(1)] : []
        var operations = lanes.filter { !known.contains($0) }.map { Operation.vector($0, type) }
        operations += Arithmetic.allCases.filter { $0 != .remainder }.map { .arithmetic($0, type) }
        operations += Elementary.allCases.filter(\.isElementwise).map { .elementary($0, type) }
        if let count = vector.count, !type.isOfTypeParameter {
            operations.append(.convert(from: type, to: .vector(Vector(vector.lane == .double ? .float : .double, count))))
        }
        return operations + [.stopGradient(type)]
    }

    @Test(arguments: vectors) func derivativesToThirdOrder(_ vector: Vector) {
        for operation in Self.operations(of: vector) {
            for planning in [StoragePlanning.planned, .naive] {
                let module = Self.module(operation, vector)
                #expect(verify(module) == [])
                let depth = vector.count == 2 && planning == .planned ? ModuleCheck.Depth.third : .nested
                let report = ModuleCheck(module, seed: 1, depth: depth, planning: planning).report()
                #expect(report.failures == [], "\(operation)")
                #expect(report.remark == nil, "\(operation)")
            }
        }
    }

    /// A function that applies the operation in a loop, to what it computes from its parameters and what the last iteration gave.
    private static func module(_ operation: Operation, _ vector: Vector) -> Module {
        let (whole, lane) = (Scalar.vector(vector), vector.lane.scalar)
        var function = Function(name: "main")
        let v = function.addParameter(.scalar(whole), "v")
        let w = function.addParameter(.scalar(whole), "w")
        let x = function.addParameter(.scalar(lane), "x")
        let mask = function.addParameter(.scalar(.mask(vector)), "mask")
        var builder = Builder(function)
        let (lower, upper) = (builder.integer(0), builder.integer(2))
        let start = builder.arithmetic(.multiply, v, w)
        let index = builder.makeValue(.scalar(.int), "i")
        let carried = builder.makeValue(.scalar(whole), "u")
        let body = builder.block(parameters: [carried]) { builder in
            let square = builder.arithmetic(.multiply, carried, v)
            let positive = builder.arithmetic(.add, builder.arithmetic(.multiply, square, square), builder.floatingPoint(0.75, whole))
            let number = builder.arithmetic(.multiply, builder.compute(.vector(.sum, whole), [carried]), x)
            var isFirst = true
            let operands = operation.operands.map { type -> Value in
                defer { isFirst = false }
                switch type {
                case .int: return index
                case .mask: return mask
                case .double, .float, .parameter: return number
                // Divisors and what a root is taken of are positive.
                default: return isFirst && operation.result == whole && operation.operands.count > 1 ? square : positive
                }
            }
            let result = builder.compute(operation, operands, name: "result")
            var next = result
            if operation.result == lane { next = builder.compute(.vector(.splat, whole), [result]) }
            if case .convert(let source, let target) = operation {
                next = builder.compute(.convert(from: target, to: source), [result])
            }
            let bounded = builder.arithmetic(.divide, next, builder.arithmetic(.add, builder.arithmetic(.multiply, next, next), positive))
            return [builder.arithmetic(.add, bounded, builder.arithmetic(.multiply, carried, w))]
        }
        let last = builder.makeValue(.scalar(whole), "u")
        builder.emit(
            .forLoop(
                ForLoop(results: [last], index: index, lower: lower, upper: upper, order: .ascending, initial: [start], body: body)
            )
        )
        let result = builder.compute(.vector(.sum, whole), [builder.arithmetic(.multiply, last, builder.arithmetic(.multiply, last, v))])
        var module = Module()
        module.functions["main"] = builder.finished(yielding: [result, last])
        return module
    }
}

extension Vector: CustomTestStringConvertible {
    public var testDescription: String { swiftName }
}
