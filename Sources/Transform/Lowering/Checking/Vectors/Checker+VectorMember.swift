import AdgenIR
import AdgenParser

/// Members of SIMD vectors and masks: lanes, and methods that have a value.
extension Checker {
    // MARK: Lanes

    /// `v.x` and other properties of a vector.
    mutating func vectorProperty(_ member: MemberExpr, of value: TypedExpression, _ type: Scalar) throws -> TypedExpression {
        if let number = Self.lane(member.name, of: type), let lane = type.laneType {
            keep(.library(.standard, name: member.name, type: lane.swiftName), at: member.nameToken)
            return .vector(.lane(number), type, value)
        }
        if member.name == "scalarCount", !Uses.hasEffect(value) {
            keep(.library(.standard, name: member.name, type: "Int"), at: member.nameToken)
            return .laneCount(type)
        }
        if case .vector(let vector) = type, let numbers = Self.half(member.name, of: vector) {
            let half = Scalar.vector(Vector(vector.lane, numbers.count))
            keep(.library(.standard, name: member.name, type: half.swiftName), at: member.nameToken)
            let (read, setup) = once(value, "t", nil)
            let made = TypedExpression.vector(.make, half, numbers.map { .vector(.lane($0), type, read) })
            return setup.isEmpty ? made : TypedExpression(.after(setup, made), made.type)
        }
        throw Refusal.unknown("'.\(member.name)' of a '\(type.swiftName)' is not supported", at: member.node, note: Self.carryNote)
    }

    /// The number of a lane that has a name.
    static func lane(_ name: String, of type: Scalar) -> Int? {
        guard case .vector(let vector) = type, let count = vector.count, count <= 4 else { return nil }
        return ["x", "y", "z", "w"].prefix(count).firstIndex(of: name)
    }

    /// The lanes of a half of a vector.
    private static func half(_ name: String, of vector: Vector) -> [Int]? {
        guard let whole = vector.count, whole >= 4 else { return nil }
        let count = whole / 2
        switch name {
        case "lowHalf": return Array(0..<count)
        case "highHalf": return Array(count..<whole)
        case "evenHalf": return (0..<count).map { 2 * $0 }
        case "oddHalf": return (0..<count).map { 2 * $0 + 1 }
        default: return nil
        }
    }

    /// `v[i]`.
    mutating func vectorLane(_ subscripted: SubscriptExpr, of value: TypedExpression, _ type: Scalar) throws -> TypedExpression {
        let index = try laneIndex(subscripted, of: value.type)
        if let number = Self.knownLane(index, of: type) { return .vector(.lane(number), type, value) }
        return .vector(.laneAt, type, value, index)
    }

    /// The place of a lane of a vector that is a target itself, by the lane's name.
    mutating func vectorLane(_ member: MemberExpr, of base: AssignmentTarget, _ type: Scalar) throws -> AssignmentTarget {
        guard let number = Self.lane(member.name, of: type) else {
            throw Refusal(
                "'.\(member.name)' of a '\(type.swiftName)' cannot be assigned to here",
                at: member.node,
                note: "assign the lanes"
            )
        }
        try requireNoShadow(of: member.name, on: base.type, at: member.node)
        keep(.library(.standard, name: member.name, type: type.laneType?.swiftName), at: member.nameToken)
        return lane(.integer(number), of: base, type)
    }

    /// The same by the lane's index.
    mutating func vectorLane(_ subscripted: SubscriptExpr, of base: AssignmentTarget, _ type: Scalar) throws -> AssignmentTarget {
        var base = base
        let index = evaluated(try laneIndex(subscripted, of: base.type), for: &base)
        return lane(index, of: base, type)
    }

    private func lane(_ index: TypedExpression, of base: AssignmentTarget, _ type: Scalar) -> AssignmentTarget {
        var target = base
        target.places = base.places.map { .lane(of: $0, at: index, type) }
        target.type = .scalar(type.laneType ?? type)
        return target
    }

    /// The index in a subscript of a vector.
    mutating func laneIndex(_ subscripted: SubscriptExpr, of type: SwiftType) throws -> TypedExpression {
        guard let argument = subscripted.arguments.first, subscripted.arguments.count == 1, argument.label == nil,
            subscripted.trailingClosures.isEmpty
        else { throw Refusal.unknown("a vector takes one index", at: subscripted.node, note: Self.carryNote) }
        let index = try settle(synthesize(argument.expression), at: argument.expression.node)
        guard index.type == .scalar(.int) else {
            throw Refusal.unknown("a vector is indexed by 'Int' only", at: argument.node, note: "read the lanes one by one")
        }
        let lane = type.vectorOrMask?.laneType ?? .double
        keep(.library(.standard, name: "subscript(_:)", type: lane.swiftName), at: nameToken(of: subscripted.node))
        return index
    }

    /// The number of a lane, where it is written and the lane is there.
    static func knownLane(_ index: TypedExpression, of type: Scalar) -> Int? {
        guard case .constant(.int(let number)) = index.kind, type.vector?.has(lane: number) == true else { return nil }
        return number
    }

    // MARK: Methods

    /// An argument as a vector or a mask, with the type that it has in the source.
    private typealias VectorOperand = (value: TypedExpression, written: SwiftType)

    mutating func vectorMethod(_ call: CallExpr, _ member: MemberExpr, _ base: TypedExpression, _ type: Scalar) throws -> TypedExpression {
        guard case .vector(let vector) = type, call.trailingClosures.isEmpty,
            let value = try vectorMethod(member.name, call, base, operands(of: member.name, call, vector), vector, at: member.nameToken)
        else {
            throw Refusal.unknown("'.\(member.name)' of a '\(type.swiftName)' is not supported", at: member.node, note: Self.carryNote)
        }
        return value
    }

    /// The arguments of a method that takes vectors or masks.
    private mutating func operands(of method: String, _ call: CallExpr, _ vector: Vector) throws -> [VectorOperand] {
        let type = Scalar.vector(vector)
        return switch (method, call.arguments.map { $0.label ?? "" }) {
        case ("addingProduct", ["", ""]), ("clamped", ["lowerBound", "upperBound"]): try operands(call, [type, type])
        case ("replacing", ["with", "where"]): try operands(call, [type, .mask(vector)])
        default: []
        }
    }

    /// What a method gives; nil of those that are not known.
    ///
    /// - Parameter name: The method's name in the source; none where it is another method that stands for this one.
    private mutating func vectorMethod(
        _ method: String,
        _ call: CallExpr,
        _ base: TypedExpression,
        _ operands: [VectorOperand],
        _ vector: Vector,
        at name: Token?
    ) throws -> TypedExpression? {
        let type = Scalar.vector(vector)
        let labels = call.arguments.map { $0.label ?? "" }
        func elementwise(_ function: Elementary, _ operands: TypedExpression...) -> TypedExpression {
            TypedExpression(.compute(.elementary(function, type), operands), .scalar(type))
        }
        switch (method, labels) {
        case ("sum", []):
            keep(.function(.standard, "sum()", [], .scalar(vector.lane.scalar)), at: name)
            return .vector(.sum, type, base)
        case ("min", []), ("max", []):
            keep(.function(.standard, "\(method)()", [], .scalar(vector.lane.scalar)), at: name)
            return reduction(of: base, vector, by: method == "min" ? .minimum : .maximum)
        case ("squareRoot", []):
            keep(.function(.standard, "squareRoot()", [], .scalar(type)), at: name)
            return elementwise(.sqrt, base)
        case ("rounded", [""]):
            guard let function = try rounding(call.arguments[0]) else { return nil }
            keep(.function(.standard, "rounded".labeled(labels), [.opaque("FloatingPointRoundingRule")], .scalar(type)), at: name)
            return elementwise(function, base)
        case ("addingProduct", ["", ""]):
            guard operands.contains(where: { $0.written == .scalar(type) }) else { return nil }
            keep(.function(.standard, method.labeled(labels), operands.map(\.written), .scalar(type)), at: name)
            // The receiver is evaluated first, but is the last operand.
            let (receiver, setup) = once(base, "t", nil)
            let value = elementwise(.fma, operands[0].value, operands[1].value, receiver)
            return TypedExpression(.after(setup, value), value.type)
        case ("replacing", ["with", "where"]):
            keep(.function(.standard, method.labeled(labels), operands.map(\.written), .scalar(type)), at: name)
            return .vector(.select, type, base, operands[0].value, operands[1].value)
        case ("clamped", ["lowerBound", "upperBound"]):
            guard operands.allSatisfy({ $0.written == .scalar(type) }) else { return nil }
            keep(.function(.standard, method.labeled(labels), operands.map(\.written), .scalar(type)), at: name)
            return clamped(base, operands[0].value, operands[1].value, type)
        default:
            return nil
        }
    }

    /// The arguments as vectors or masks of the types given, each with the type that it has in the source.
    private mutating func operands(_ call: CallExpr, _ types: [Scalar]) throws -> [VectorOperand] {
        try zip(arguments(call), types).map { argument, type in
            guard let value = argument.value else { throw Refusal("'&' is not supported here", at: argument.node) }
            guard let lane = type.laneType, type.isFloatingPoint, !accepts(value, .scalar(type)), accepts(value, .scalar(lane)) else {
                return (try coerce(value, to: .scalar(type), at: argument.node), .scalar(type))
            }
            return (.vector(.splat, type, try coerce(value, to: .scalar(lane), at: argument.node)), .scalar(lane))
        }
    }

    /// `pointwiseMin(upper, pointwiseMax(lower, v))`, of operands that are evaluated in the order of the call.
    private mutating func clamped(
        _ base: TypedExpression,
        _ lower: TypedExpression,
        _ upper: TypedExpression,
        _ type: Scalar
    ) -> TypedExpression {
        let parts = [("t", base), ("lower", lower), ("upper", upper)].map { once($1, $0, nil) }
        let atLeast = TypedExpression(.compute(.elementary(.maximum, type), [parts[1].0, parts[0].0]), .scalar(type))
        let value = TypedExpression(.compute(.elementary(.minimum, type), [parts[2].0, atLeast]), .scalar(type))
        return TypedExpression(.after(parts.flatMap(\.1), value), .scalar(type))
    }

    /// The least or greatest lane, found from the first on.
    private mutating func reduction(of base: TypedExpression, _ vector: Vector, by function: Elementary) -> TypedExpression {
        let (type, lane) = (Scalar.vector(vector), vector.lane.scalar)
        let (read, setup) = once(base, "t", nil)
        guard let count = vector.count else {
            let (value, loop) = reductionLoop(of: read, type, lane, by: function)
            return TypedExpression(.after(setup + loop, value), .scalar(lane))
        }
        var value = TypedExpression.vector(.lane(0), type, read)
        for number in 1..<count {
            value = .scalar(.elementary(function, lane), value, .vector(.lane(number), type, read))
        }
        return TypedExpression(.after(setup, value), .scalar(lane))
    }

    /// The same where the number of lanes is not known.
    private mutating func reductionLoop(
        of vector: TypedExpression,
        _ type: Scalar,
        _ lane: Scalar,
        by function: Elementary
    ) -> (value: TypedExpression, statements: [TypedStatement]) {
        let (variables, start) = variable(for: .vector(.laneAt, type, vector, .integer(0)), "extreme", nil)
        let index = program.variables.make("lane", .scalar(.int), owner: context.id)
        let next = TypedExpression.vector(.laneAt, type, vector, .read(index, .scalar(.int)))
        let value = reading(variables, .scalar(lane))
        let step = TypedStatement(.assign(variables.map { .variable($0) }, .scalar(.elementary(function, lane), value, next)), nil)
        let loop = TypedForLoop(
            label: program.makeLabel(),
            index: index,
            lower: .integer(1),
            upper: .laneCount(type),
            order: .ascending,
            body: [step]
        )
        return (value, [start, TypedStatement(.forLoop(loop), nil)])
    }

    /// The function that a rounding rule means.
    private mutating func rounding(_ argument: Argument) throws -> Elementary? {
        let rule: String
        switch argument.expression {
        case .implicitMember(let member): rule = member.name
        case .member(let member) where member.base.text == "FloatingPointRoundingRule": rule = member.name
        default: throw Refusal("the rounding rule has to be written here, as in '.down'", at: argument.node)
        }
        guard let found = Elementary.candidates(for: .rounded(rule)).first?.function else { return nil }
        keep(.library(.standard, name: rule, type: "FloatingPointRoundingRule"), at: nameToken(of: argument.expression.node))
        return found
    }

    // MARK: Functions

    /// `pointwiseMin(v, w)`, `pointwiseMax(v, w)`, `any(mask)`, `all(mask)`; nil of all others.
    mutating func vectorFunction(_ name: String, _ operands: [(Synthesis, Node)], at node: Node) throws -> TypedExpression? {
        switch (name, operands.count) {
        case ("pointwiseMin", 2), ("pointwiseMax", 2):
            guard let type = commonType(operands.map(\.0)), case .scalar(.vector(let vector)) = type else { return nil }
            try requireKnownImports(at: node)
            let values = try operands.map { try coerce($0.0, to: type, at: $0.1) }
            keep(.function(.standard, name, [type, type], type), at: nameToken(of: node))
            return TypedExpression(.compute(.elementary(name == "pointwiseMin" ? .minimum : .maximum, .vector(vector)), values), type)
        case ("any", 1), ("all", 1):
            guard case .typed(let mask) = operands[0].0, case .scalar(.mask(let vector)) = mask.type else { return nil }
            try requireKnownImports(at: node)
            keep(.function(.standard, name, [mask.type], .scalar(.bool)), at: nameToken(of: node))
            return .vector(name == "any" ? .any : .all, .mask(vector), mask)
        default:
            return nil
        }
    }

    /// Refuses a call of a function of the module that bears the name of one of the standard library's on vectors: the compiler may prefer either.
    func requireNoVectorFunction(_ name: String, _ arguments: [CheckedArgument], at node: Node) throws {
        guard ["pointwiseMin", "pointwiseMax", "any", "all"].contains(name), symbols.hasFunction(named: name) else { return }
        for case .typed(let value)? in arguments.map(\.value) where value.type.vectorOrMask != nil {
            throw Refusal.uncertain(name, at: node)
        }
    }

    // MARK: Methods that change a vector

    /// What a vector becomes by a method that changes it, and what evaluates the arguments before; nil of methods that are not known.
    mutating func vectorMutation(
        _ call: CallExpr,
        _ name: String,
        _ old: TypedExpression,
        _ vector: Vector
    ) throws -> (value: TypedExpression, setup: [TypedStatement])? {
        guard let other = Self.nonmutating[name] else { return nil }
        let operands = try operands(of: other, call, vector)
        let (reads, setup) = evaluatedFirst(operands.map(\.value))
        let evaluated = zip(reads, operands).map { ($0, $1.written) }
        guard let value = try vectorMethod(other, call, old, evaluated, vector, at: nil) else { return nil }
        keep(.library(.standard, name: name.labeled(call.arguments.map { $0.label ?? "" }), type: nil), at: nameToken(of: call.node))
        return (value, setup)
    }

    private static let nonmutating = [
        "replace": "replacing", "clamp": "clamped", "addProduct": "addingProduct", "formSquareRoot": "squareRoot", "round": "rounded",
    ]
}
