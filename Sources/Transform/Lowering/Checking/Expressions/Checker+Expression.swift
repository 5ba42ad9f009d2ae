import AdgenIR
import AdgenParser

/// Expressions, one case a construct.
extension Checker {
    /// An expression of a type that is known.
    mutating func check(_ expression: Expression, as type: SwiftType) throws -> TypedExpression {
        let known = errorCount
        do {
            return try coerce(synthesize(expression), to: type, at: expression.node)
        } catch let refusal as Refusal where refusal.isUnknown && mayBeCarried(expression, as: type) {
            forgetDiagnostics(after: known)
            do {
                return try carried(expression, as: type, isSink: false)
            } catch let other as Refusal where other.isOfCarriedText {
                throw other
            } catch {
                throw refusal
            }
        }
    }

    mutating func synthesize(_ expression: Expression) throws -> Synthesis {
        let synthesis = try nested(at: expression.node) { try $0.nestedSynthesis(expression) }
        return keep(synthesis, of: expression.range)
    }

    private mutating func nestedSynthesis(_ expression: Expression) throws -> Synthesis {
        switch expression {
        case .integerLiteral(let literal): return .flexible(integer(literal, isNegative: false))
        case .floatLiteral(let literal): return .flexible(floatingPoint(literal))
        case .boolLiteral(let literal): return .typed(.bool(literal.value))
        case .stringLiteral: return .typed(try carried(expression, as: .opaque("String"), isSink: false))
        case .identifier(let identifier): return .typed(try name(identifier))
        case .implicitMember(let member): return .flexible(implicitMember(member))
        case .member(let member): return try self.member(member)
        case .call(let call): return try self.call(call)
        case .subscriptCall(let subscripted): return .typed(try element(subscripted))
        case .prefixOperator(let prefix): return try prefixed(prefix)
        case .sequence(let sequence): return try synthesize(fold(sequence), at: sequence.node)
        case .paren(let paren): return try synthesize(paren.expression)
        case .tuple(let tuple): return try self.tuple(tuple)
        case .array(let array): return try self.array(array)
        case .ifExpression(let branch): return .flexible(value(of: branch))
        case .switchExpression(let choice): return .flexible(value(of: choice))
        case .ownership(let ownership): return try synthesize(ownership.expression)
        case .closure(let closure):
            throw Refusal("closures are not supported yet", at: closure.node, note: "write a nested function, or a loop")
        case .inoutReference(let reference):
            throw Refusal("'&' may stand only before an argument", at: reference.node)
        case .tryExpression(let attempt):
            throw Refusal("'try' is not supported yet", at: attempt.node, note: "differentiated code cannot throw")
        case .awaitExpression(let wait):
            throw Refusal("differentiated code cannot wait for anything", at: wait.node, note: Self.waitNote)
        case .forceUnwrap(let unwrap):
            if let value = try unwrapped(unwrap) { return .typed(value) }
            throw Refusal.unknown("optionals are not supported yet", at: expression.node, note: Self.carryNote)
        case .nilLiteral, .optionalChaining:
            throw Refusal.unknown("optionals are not supported yet", at: expression.node, note: Self.carryNote)
        case .selfReference(let reference):
            let local = try receiver(at: reference.node)
            keep(local, at: reference.token)
            return .typed(read(local))
        case .superReference:
            throw Refusal("'super' is not supported", at: expression.node, note: "classes have no derivatives: use a struct")
        case .discard: throw Refusal("'_' may stand only on the left of an assignment", at: expression.node)
        case .operatorReference(let reference):
            throw Refusal("operators as functions are not supported here", at: reference.node, note: "write a loop")
        case .postfixOperator(let postfix):
            throw Refusal("the operator '\(postfix.operatorToken?.text ?? "")' is not supported here", at: postfix.node)
        case .dictionary, .regexLiteral, .keyPath, .packElement, .packExpansion, .type:
            throw Refusal.unknown("this expression is not supported in differentiated code", at: expression.node, note: Self.carryNote)
        case .postfixIfConfig(let chain):
            throw Refusal.unknown(
                "'#if' in a chain of members is not supported",
                at: chain.node,
                note: "write a statement for each condition; \(Self.carryNote)"
            )
        case .macroExpansion(let macro):
            if let literal = sourceLiteral(macro) { return literal }
            if macro.name == "error" { throw stopped(at: macro.node) }
            throw Refusal.unknown("macros are not expanded in differentiated code", at: macro.node, note: Self.carryNote)
        case .pattern, .error: throw unreadable(expression.node)
        }
    }

    /// The way out for what is not understood: code that no derivative depends on is carried over.
    static let carryNote =
        "if no derivative depends on it, bind it by 'let' with its type written, or put it into 'withoutDerivative { ... }'"

    static let waitNote = "wait for it before, and pass what comes of it as a parameter"

    // MARK: Sequences

    mutating func fold(_ sequence: SequenceExpr) throws -> FoldedExpression {
        var complaints: [Diagnostic] = []
        let folded = operators.fold(sequence, diagnostics: &complaints)
        if let complaint = complaints.first { throw Refusal(diagnostic: complaint) }
        return folded
    }

    mutating func checkFolded(_ folded: FoldedExpression, as type: SwiftType) throws -> TypedExpression {
        if case .operand(let expression) = folded { return try check(expression, as: type) }
        let node = node(of: folded)
        return try coerce(synthesize(folded, at: node), to: type, at: node)
    }

    /// A node that stands for a folded expression in complaints: an operand, or that of the operator.
    func node(of folded: FoldedExpression) -> Node {
        var folded = folded
        while true {
            switch folded {
            case .operand(let expression): return expression.node
            case .binary(_, let left, _), .assignment(_, let left, _): folded = left
            case .ternary(let question, _, _, _): return question
            case .isType(let node, _, _), .arrow(let node, _, _): return node
            case .asType(let cast, _): return cast.node
            }
        }
    }

    mutating func synthesize(_ folded: FoldedExpression, at node: Node) throws -> Synthesis {
        let synthesis = try nested(at: node) { try $0.nestedSynthesis(folded, at: node) }
        return keep(synthesis, of: folded.range)
    }

    private mutating func nestedSynthesis(_ folded: FoldedExpression, at node: Node) throws -> Synthesis {
        switch folded {
        case .operand(let expression):
            return try synthesize(expression)
        case .binary(let token, let left, let right):
            return try binary(token, left, right)
        case .ternary(_, let condition, let whenTrue, let whenFalse):
            let condition = try checkFolded(condition, as: .scalar(.bool))
            let first = try synthesize(whenTrue)
            let second = try synthesize(whenFalse, at: self.node(of: whenFalse))
            return try joined(condition, (first, whenTrue.node), (second, self.node(of: whenFalse)))
        case .asType(let cast, let value):
            guard !cast.isConditional, !cast.isForced else {
                throw Refusal.unknown("casts are not supported in differentiated code", at: cast.node, note: Self.carryNote)
            }
            return .typed(try checkFolded(value, as: resolve(cast.type, at: context.place)))
        case .assignment(let token, _, _):
            let comparison = Diagnostic.FixIt("replace '=' with '=='", replacing: token.range, with: "==")
            throw Refusal(diagnostic: Diagnostic("an assignment has no value here", at: token, fixIt: comparison))
        case .isType(let operation, _, _), .arrow(let operation, _, _):
            throw Refusal.unknown("this operator is not supported in differentiated code", at: operation, note: Self.carryNote)
        }
    }

    /// `condition ? first : second`, whose type is that of either side, or open if both are.
    private mutating func joined(
        _ condition: TypedExpression,
        _ first: (value: Synthesis, node: Node),
        _ second: (value: Synthesis, node: Node)
    ) throws -> Synthesis {
        func choose(_ checker: inout Checker, _ type: SwiftType) throws -> TypedExpression {
            let firstValue = try checker.coerce(first.value, to: type, at: first.node)
            let secondValue = try checker.coerce(second.value, to: type, at: second.node)
            return TypedExpression(.choose(condition, firstValue, secondValue), type)
        }
        switch (first.value, second.value) {
        case (.typed(let expression), _), (_, .typed(let expression)):
            return .typed(try choose(&self, expression.type))
        case (.flexible(let firstLiteral), .flexible(let secondLiteral)):
            return .flexible(
                Flexible(
                    defaultType: SwiftType.joined(firstLiteral.defaultType, secondLiteral.defaultType),
                    accepts: { firstLiteral.accepts($0) && secondLiteral.accepts($0) },
                    build: choose
                )
            )
        }
    }

    // MARK: Tuples

    private mutating func tuple(_ tuple: TupleExpr) throws -> Synthesis {
        let elements = try tuple.elements.map { try synthesize($0.expression) }
        let labels = tuple.elements.map(\.label)
        let nodes = tuple.elements.map(\.expression.node)
        var types: [SwiftType?] = []
        for element in elements {
            switch element {
            case .typed(let expression): types.append(expression.type)
            case .flexible(let flexible): types.append(flexible.defaultType)
            }
        }
        let known = types.compactMap { $0 }
        let defaultType: SwiftType? =
            known.count == types.count ? .tuple(zip(labels, known).map { SwiftType.Element(label: $0, type: $1) }) : nil
        let flexible = Flexible(
            defaultType: defaultType,
            accepts: { type in
                guard case .tuple(let wanted) = type, wanted.count == elements.count else { return false }
                return zip(zip(elements, labels), wanted).allSatisfy { element, wanted in
                    let labelFits = element.1 == nil || wanted.label == nil || element.1 == wanted.label
                    switch element.0 {
                    case .typed(let expression): return labelFits && expression.type.converts(to: wanted.type)
                    case .flexible(let flexible): return labelFits && flexible.accepts(wanted.type)
                    }
                }
            },
            build: { checker, type in
                guard case .tuple(let wanted) = type, wanted.count == elements.count else { throw Refusal.reported }
                var parts: [TypedExpression] = []
                for (index, element) in elements.enumerated() {
                    parts.append(try checker.coerce(element, to: wanted[index].type, at: nodes[index]))
                }
                return TypedExpression(.tuple(parts), type)
            }
        )
        return .flexible(flexible)
    }
}
