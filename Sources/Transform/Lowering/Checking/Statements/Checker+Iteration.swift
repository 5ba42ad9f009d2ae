import AdgenIR
import AdgenParser

/// What a `for` may run over.
extension Checker {
    mutating func iteration(over sequence: Expression, _ origin: Origin) throws -> Iteration {
        try nested(at: sequence.node) { try $0.nestedIteration(over: $0.withReceiver(sequence), origin) }
    }

    private mutating func nestedIteration(over sequence: Expression, _ origin: Origin) throws -> Iteration {
        switch sequence {
        case .paren(let paren):
            return try iteration(over: paren.expression, origin)
        case .sequence(let parts):
            let folded = try fold(parts)
            if case .binary(let token, let left, let right) = folded, token.text == "..<" || token.text == "..." {
                try requireStandard(token)
                keepRange(token, of: .scalar(.int))
                return try range(left, right, isClosed: token.text == "...", origin)
            }
        case .call(let call):
            if case .identifier(let callee) = call.callee, context.scopes.lookUp(callee.name).isEmpty,
                !isModuleFunction(callee.name)
            {
                if callee.name == "stride" { return try strided(call, origin) }
                if callee.name == "zip" {
                    keep(.library(.standard, name: "zip", type: nil), at: callee.nameToken)
                    return try zipped(call, origin)
                }
            }
            if case .member(let member) = withReceiver(call.callee), call.arguments.isEmpty, call.trailingClosures.isEmpty,
                try isLibrarySequence(member)
            {
                if member.name == "reversed" || member.name == "enumerated" {
                    keep(.library(.standard, name: member.name.labeled([]), type: nil), at: member.nameToken)
                }
                if member.name == "reversed" { return try reversed(iteration(over: member.base, origin), at: call.node) }
                if member.name == "enumerated" { return try enumerated(iteration(over: member.base, origin), at: call.node) }
            }
        case .member(let member) where member.name == "indices":
            let array = try settle(synthesize(member.base), at: member.base.node)
            try requireNoShadow(of: member.name, on: array.type, at: member.node)
            if let vector = array.type.vectorOrMask, !Uses.hasEffect(array) {
                keep(.library(.standard, name: "indices", type: "Range<Int>"), at: member.nameToken)
                return Iteration(lower: .integer(0), upper: .laneCount(vector), type: .scalar(.int)) { $0 }
            }
            if array.type.storedElement != nil {
                keep(.library(.standard, name: "indices", type: "Range<Int>"), at: member.nameToken)
                return counted(array, origin).iteration { $0 }
            }
            guard let elements = elements(of: array) else { break }
            keep(.library(.standard, name: "indices", type: "Range<Int>"), at: member.nameToken)
            var iteration = counted(elements.array, origin).iteration { elements.index($0) }
            iteration.setup = elements.setup
            return iteration
        default:
            break
        }
        if let view = try dictionaryView(sequence) { return iteration(over: view, origin) }
        var array = try settle(synthesize(sequence), at: sequence.node)
        if let dictionary = dictionaryParts(of: array) { return iteration(over: dictionary, origin) }
        if case .array(let element) = array.type, case .opaque = element { return iteration(overCarried: array, of: element, origin) }
        var setupOfArray: [TypedStatement] = []
        if let collection = array.type.collection, collection.kind != .inline, let elements = elements(of: array) {
            (array, setupOfArray) = (elements.array, elements.setup)
        }
        guard let element = array.type.storedElement else {
            throw Refusal(
                "'for' over a value of type '\(array.type.spelling)' is not supported",
                at: sequence.node,
                note: "run over a range, 'stride', an array, its 'indices' or 'enumerated()', or one of these 'reversed()'"
            )
        }
        let (snapshot, setup) = snapshot(of: array, origin)
        var iteration = counted(snapshot, origin).iteration { index in
            TypedExpression(.element(of: snapshot, at: index), element)
        }
        iteration.type = element
        iteration.setup = setupOfArray + setup
        return iteration
    }

    /// Whether `reversed` or `enumerated` is not one that an extension in the module adds to what is run over.
    private mutating func isLibrarySequence(_ member: MemberExpr) throws -> Bool {
        guard member.name == "reversed" || member.name == "enumerated" else { return false }
        let owners = symbols.symbols(named: member.name).compactMap { symbols.owner(of: $0) }
        guard owners.contains(where: { symbols[$0].isOfLibrary || symbols.isProtocol($0) }) else { return true }
        switch member.base {
        case .paren, .call:
            try requireNoShadow(of: member.name, [], on: .opaque("Range"), at: member.node)
            return true
        default:
            let base = try settle(synthesize(member.base), at: member.base.node)
            return !mayHide(member.name, [], of: base.type)
        }
    }

    // MARK: Arrays

    private struct Counted {
        var upper: TypedExpression

        func iteration(_ element: @escaping (TypedExpression) -> TypedExpression) -> Iteration {
            Iteration(lower: .integer(0), upper: upper, type: .scalar(.int), element: element)
        }
    }

    private func counted(_ array: TypedExpression, _ origin: Origin) -> Counted { Counted(upper: .count(array)) }

    /// The array as it is before the loop: its elements may be changed in the body.
    private mutating func snapshot(of array: TypedExpression, _ origin: Origin) -> (TypedExpression, [TypedStatement]) {
        let (variables, setup) = variable(for: array, "elements", origin)
        return (reading(variables, array.type), [setup])
    }

    // MARK: Ranges

    /// Keeps what `..<` or `...` between two bounds means.
    mutating func keepRange(_ token: Token, of bound: SwiftType) {
        let range = (token.text == "..." ? "ClosedRange<" : "Range<") + bound.spelling + ">"
        keep(standard: token, on: bound, gives: .opaque(range))
    }

    private mutating func range(
        _ left: FoldedExpression,
        _ right: FoldedExpression,
        isClosed: Bool,
        _ origin: Origin
    ) throws -> Iteration {
        let lower = try checkFolded(left, as: .scalar(.int))
        let upper = try checkFolded(right, as: .scalar(.int))
        let (lowerRead, lowerSetup) = once(lower, "lower", origin)
        let (upperRead, upperSetup) = once(upper, "upper", origin)
        var iteration = Iteration(setup: lowerSetup + upperSetup, lower: lowerRead, upper: upperRead, type: .scalar(.int)) { $0 }
        if isClosed {
            iteration.upper = .scalar(.arithmetic(.add, .int), upperRead, .integer(1))
        }
        if case (.constant(.int(let first)), .constant(.int(let last))) = (lower.kind, upper.kind), first <= last { return iteration }
        if lower.kind == .constant(.int(0)), case .count = upper.kind { return iteration }
        let message = isClosed ? "Range requires lowerBound <= upperBound" : "Range requires lowerBound <= upperBound"
        iteration.setup.append(
            TypedStatement(.check(.compare(.lessOrEqual, lowerRead, upperRead), [.text("\"\(message)\"")]), origin)
        )
        return iteration
    }

    /// An expression that can be written several times: a constant as it is, anything else by a variable.
    mutating func once(_ expression: TypedExpression, _ name: String, _ origin: Origin?) -> (TypedExpression, [TypedStatement]) {
        if case .constant = expression.kind { return (expression, []) }
        let (variables, setup) = variable(for: expression, name, origin)
        return (reading(variables, expression.type), [setup])
    }

    /// New variables that hold what an expression gives.
    mutating func variable(
        for expression: TypedExpression,
        _ name: String,
        _ origin: Origin?
    ) -> (variables: [Variable], setup: TypedStatement) {
        let type = expression.type
        let variables = zip(type.leafNames(name), type.flattened).map { program.variables.make($0, $1, owner: context.id) }
        return (variables, TypedStatement(.initialize(variables, expression), origin))
    }

    /// What variables hold together.
    func reading(_ variables: [Variable], _ type: SwiftType) -> TypedExpression {
        if variables.count == 1, let variable = variables.first, !type.isComposite { return .read(variable, type) }
        return TypedExpression(.tuple(zip(variables, type.leafTypes).map { .read($0, $1) }), type)
    }

    // MARK: Adapters

    private func reversed(_ iteration: Iteration, at node: Node) throws -> Iteration {
        guard iteration.goesOn == nil else {
            throw Refusal("'reversed()' of a floating-point 'stride' is not supported", at: node, note: "run over integers, and compute")
        }
        var iteration = iteration
        iteration.order = iteration.order == .ascending ? .descending : .ascending
        return iteration
    }

    private mutating func enumerated(_ iteration: Iteration, at node: Node) throws -> Iteration {
        guard iteration.order == .ascending, iteration.goesOn == nil else {
            throw Refusal("'enumerated()' of this is not supported", at: node, note: "run over the indices, and compute")
        }
        var result = iteration
        let element = iteration.element
        let lower = iteration.lower
        result.type = .tuple([
            SwiftType.Element(label: "offset", type: .scalar(.int)), SwiftType.Element(label: "element", type: iteration.type),
        ])
        let type = result.type
        result.element = { index in
            let offset = lower.kind == .constant(.int(0)) ? index : .scalar(.wrapping(.subtract), index, lower)
            return TypedExpression(.tuple([offset, element(index)]), type)
        }
        return result
    }

    /// `zip` of two arrays, or of anything else with a count that is known.
    private mutating func zipped(_ call: CallExpr, _ origin: Origin) throws -> Iteration {
        guard call.arguments.count == 2, call.trailingClosures.isEmpty else { throw Refusal("'zip' takes two sequences", at: call.node) }
        let first = try iteration(over: call.arguments[0].expression, origin)
        let second = try iteration(over: call.arguments[1].expression, origin)
        for (side, argument) in zip([first, second], call.arguments) where side.order == .descending || side.goesOn != nil {
            throw Refusal("'zip' of this is not supported", at: argument.node, note: "run over the indices")
        }
        let (firstLower, firstSetup) = once(first.lower, "lower", origin)
        let (secondLower, secondSetup) = once(second.lower, "lower", origin)
        let firstCount = TypedExpression.scalar(.wrapping(.subtract), first.upper, firstLower)
        let secondCount = TypedExpression.scalar(.wrapping(.subtract), second.upper, secondLower)
        let (firstRead, firstCountSetup) = once(firstCount, "count", origin)
        let (secondRead, secondCountSetup) = once(secondCount, "count", origin)
        let type = SwiftType.tuple([SwiftType.Element(type: first.type), SwiftType.Element(type: second.type)])
        let shorter = TypedExpression(.choose(.compare(.less, secondRead, firstRead), secondRead, firstRead), .scalar(.int))
        return Iteration(
            setup: first.setup + second.setup + firstSetup + secondSetup + firstCountSetup + secondCountSetup,
            lower: .integer(0),
            upper: shorter,
            type: type
        ) { index in
            let parts = [(first, firstLower), (second, secondLower)].map { side, lower in
                side.element(lower.kind == .constant(.int(0)) ? index : .scalar(.wrapping(.add), index, lower))
            }
            return TypedExpression(.tuple(parts), type)
        }
    }
}
