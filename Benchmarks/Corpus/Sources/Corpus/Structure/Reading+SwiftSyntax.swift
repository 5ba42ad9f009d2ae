// The tree of swift-syntax, read in the words that both trees have. What each kind is called is in `SharedName`; here is where the two
// trees draw the same thing up differently.

import AdgenParser
import SwiftSyntax

extension Reading {
    /// Reads a tree. `unnamed` counts what our tree has no node for.
    init(_ file: SourceFileSyntax) {
        var pending = [Syntax(file)]
        while let node = pending.popLast() { pending += read(node) }
    }

    /// Takes note of a node, and returns what below it is still to be read.
    private mutating func read(_ node: Syntax) -> [Syntax] {
        if let name = node.as(KeyPathPropertyComponentSyntax.self) {
            leaveOut(.memberName)
            return name.genericArgumentClause.map { [Syntax($0)] } ?? []
        }
        // A number is a type for us, as what stands next to it is one.
        if let number = node.genericNumber {
            nodes.append(NamedNode(.integerType, number.textRange))
            return []
        }
        if let expression = node.as(ExprSyntax.self) { return read(expression, over: node.textRange) }
        if let attribute = node.as(AttributeSyntax.self) { noteGrammar(of: attribute) }
        if let binding = node.as(OptionalBindingConditionSyntax.self), let bound = binding.pattern.as(ExpressionPatternSyntax.self) {
            leaveOut(.bindingExpression)
            return node.childNodes.filter { $0.id != bound.id } + read(bound: bound.expression)
        }
        note(node.sharedName, node.textRange)
        return node.childNodes
    }

    private mutating func noteGrammar(of attribute: AttributeSyntax) {
        switch attribute.arguments {
        case nil, .argumentList, .abiArguments: break
        default: opaque += attribute.arguments.map { [$0.textRange] } ?? []
        }
    }

    private mutating func note(_ name: SharedName, _ range: Range<Int>) {
        switch name {
        case .kind(let kind): nodes.append(NamedNode(kind, range))
        case .unnamed(let reason): leaveOut(reason)
        case .clause: break
        }
    }

    /// Takes note of an expression under a range that may reach farther than its own.
    private mutating func read(_ expression: ExprSyntax, over range: Range<Int>) -> [Syntax] {
        if let access = expression.as(MemberAccessExprSyntax.self) {
            leaveOut(.memberName)
            note(expression.sharedName, range)
            return access.base.map { [Syntax($0)] } ?? []
        }
        if let specialization = expression.as(GenericSpecializationExprSyntax.self) {
            leaveOut(.specializedName)
            return read(specialization.expression, over: range) + [Syntax(specialization.genericArgumentClause)]
        }
        if let sequence = expression.as(SequenceExprSyntax.self) { return read(sequence: Array(sequence.elements)) }
        note(expression.sharedName, range)
        if let type = expression.as(TypeExprSyntax.self), type.isAny {
            leaveOut(.anyType)
            return []
        }
        return Syntax(expression).childNodes
    }

    /// Takes note of a pattern that is written as an expression.
    private mutating func read(bound expression: ExprSyntax) -> [Syntax] {
        if let name = expression.as(PatternExprSyntax.self) {
            leaveOut(.bindingExpression)
            return [Syntax(name.pattern)]
        }
        if expression.is(DiscardAssignmentExprSyntax.self) {
            nodes.append(NamedNode(.wildcardPattern, expression.textRange))
            return []
        }
        if let tuple = expression.as(TupleExprSyntax.self) {
            nodes.append(NamedNode(.tuplePattern, expression.textRange))
            return tuple.elements.flatMap { read(bound: $0.expression) }
        }
        return [Syntax(expression)]
    }

    /// Takes note of operands and operators. `try`, `await` and `unsafe` apply to all that follows in their sequence; here they stand around
    /// it, in swift-syntax around the next operand, until the sequence is folded.
    private mutating func read(sequence elements: [ExprSyntax]) -> [Syntax] {
        guard let first = elements.first, let last = elements.last else { return [] }
        let end = last.textRange.upperBound
        if elements.count > 1 {
            // Where the word comes first, the sequence lies inside of it.
            if first.coveredOperand == nil { nodes.append(NamedNode(.sequenceExpr, first.textRange.lowerBound..<end)) }
        }
        for (index, element) in elements.enumerated() {
            guard let operand = element.coveredOperand else { continue }
            note(element.sharedName, element.textRange.lowerBound..<end)
            return operands(elements[..<index]) + read(sequence: [operand] + elements[(index + 1)...])
        }
        return operands(elements[...])
    }

    /// The operands and operators to be read. `as T` and `is T` are one operator here, and an operator and an operand in swift-syntax.
    private mutating func operands(_ elements: ArraySlice<ExprSyntax>) -> [Syntax] {
        var rest: [Syntax] = []
        var cast: ExprSyntax?
        for element in elements {
            if let operation = cast, let type = element.as(TypeExprSyntax.self) {
                note(operation.sharedName, operation.textRange.lowerBound..<type.textRange.upperBound)
                leaveOut(.castType)
                rest.append(Syntax(type.type))
                cast = nil
            } else if element.is(UnresolvedAsExprSyntax.self) || element.is(UnresolvedIsExprSyntax.self) {
                cast = element
            } else {
                rest.append(Syntax(element))
            }
        }
        return rest
    }
}

extension ExprSyntax {
    /// What a word that applies to the rest of a sequence stands before.
    fileprivate var coveredOperand: ExprSyntax? {
        self.as(TryExprSyntax.self)?.expression ?? self.as(AwaitExprSyntax.self)?.expression ?? self.as(UnsafeExprSyntax.self)?.expression
    }
}

extension SyntaxProtocol {
    fileprivate var textRange: Range<Int> {
        let start = positionAfterSkippingLeadingTrivia.utf8Offset
        return start..<max(start, endPositionBeforeTrailingTrivia.utf8Offset)
    }
}

extension Syntax {
    /// A number among generic arguments or in a requirement.
    fileprivate var genericNumber: ExprSyntax? {
        if let argument = self.as(GenericArgumentSyntax.self), case .expr(let number) = argument.argument { return number }
        guard let parent, parent.is(SameTypeRequirementSyntax.self) else { return nil }
        return self.as(ExprSyntax.self)
    }

    fileprivate var childNodes: [Syntax] {
        children(viewMode: .sourceAccurate).filter { $0.kind != .token }
    }
}
