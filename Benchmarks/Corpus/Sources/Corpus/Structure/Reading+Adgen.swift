// Our tree, read in the words that both trees have.

import AdgenParser

extension Reading {
    /// Reads a tree. `unnamed` counts what swift-syntax has no node for.
    init(_ tree: SyntaxTree) {
        nodes.reserveCapacity(tree.nodeCount / 2)
        var pending = [tree.root]
        while let node = pending.popLast() { pending += read(node) }
    }

    /// Takes note of a node, and returns what below it is still to be read.
    private mutating func read(_ node: Node) -> [Node] {
        let children = node.childNodes
        switch node.kind.role {
        case .clause: break
        case .compared: nodes.append(NamedNode(node.kind, node.range))
        case .pattern:
            if let inner = children.first, inner.kind == .patternExpr {
                leaveOut(.wrappedPattern)
                leaveOut(.wrappedPattern)
                return inner.childNodes
            }
            nodes.append(NamedNode(node.kind, node.range))
        case .tokens: opaque.append(node.range)
        }
        if node.kind == .attribute { noteGrammar(of: node) }
        return children
    }

    /// What is in parentheses is compared if it is what a call takes, or a declaration.
    private mutating func noteGrammar(of attribute: Node) {
        let isCommon = attribute.childNodes.contains { $0.kind == .argument || $0.kind.isDeclaration }
        guard !isCommon, let opener = attribute.children.compactMap(\.token).first(where: { $0.kind == .leftParen }) else { return }
        opaque.append(opener.range.upperBound..<attribute.range.upperBound)
    }
}

/// What a kind of node is in the comparison.
private enum Role {
    /// Named by both.
    case compared
    /// No declaration, statement, expression, pattern or type, or one that cannot be in a sound file.
    case clause
    /// Named by both, but not if it stands around nothing but a pattern.
    case pattern
    /// Tokens that we do not look into.
    case tokens
}

extension SyntaxKind {
    fileprivate var role: Role {
        switch self {
        // Lists and clauses. Those that swift-syntax draws up in another way, with the comma that follows, say, are not compared.
        case .sourceFile, .statementList, .modifier, .genericParameterClause, .genericParameter, .genericArgumentClause,
            .genericWhereClause, .genericRequirement, .primaryAssociatedTypes, .inheritanceClause, .parameterClause, .parameter,
            .returnClause, .throwsClause, .typeAnnotation, .initializerClause, .patternBinding, .enumCaseElement, .importPath,
            .ifConfigClause, .conditionList, .condition, .availabilityCondition, .availabilityArgument, .versionNumber,
            .declarationReference, .objcSelector, .precedenceGroupAttribute, .whereClause, .caseItem, .argumentList, .argument,
            .trailingClosure, .closureCapture, .stringText, .interpolation, .dictionaryElement, .keyPathComponent,
            .declarationNameArguments, .tupleTypeElement:
            .clause
        // Clauses that are the same in both trees, and hold the most.
        case .codeBlock, .memberBlock, .accessorBlock, .attribute, .switchCase, .catchClause, .closureSignature:
            .compared
        // A declaration in swift-syntax.
        case .accessor:
            .compared
        // Expressions in swift-syntax.
        case .binaryOperator, .assignmentOperator, .ternaryOperator, .isOperator, .asOperator, .arrowOperator:
            .compared
        case .tokenRun:
            .tokens
        // Not in sound files.
        case .unparsed, .errorDecl, .errorStatement, .errorExpr, .errorPattern, .errorType:
            .clause
        case .functionDecl, .initializerDecl, .deinitializerDecl, .subscriptDecl, .variableDecl, .structDecl, .classDecl, .enumDecl,
            .actorDecl, .protocolDecl, .extensionDecl, .importDecl, .typealiasDecl, .associatedTypeDecl, .enumCaseDecl, .operatorDecl,
            .precedenceGroupDecl, .macroDecl, .macroExpansionDecl, .ifConfigDecl, .sourceLocationDirective:
            .compared
        case .forStatement, .whileStatement, .repeatStatement, .guardStatement, .deferStatement, .doStatement, .returnStatement,
            .throwStatement, .breakStatement, .continueStatement, .fallthroughStatement, .yieldStatement, .discardStatement,
            .labeledStatement:
            .compared
        case .integerLiteralExpr, .floatLiteralExpr, .stringLiteralExpr, .regexLiteralExpr, .boolLiteralExpr, .nilLiteralExpr,
            .identifierExpr, .selfExpr, .superExpr, .discardExpr, .operatorReferenceExpr, .implicitMemberExpr, .memberExpr, .callExpr,
            .subscriptExpr, .prefixOperatorExpr, .postfixOperatorExpr, .sequenceExpr, .tupleExpr, .parenExpr, .arrayExpr, .dictionaryExpr,
            .closureExpr, .inoutExpr, .tryExpr, .awaitExpr, .ownershipExpr, .ifExpr, .switchExpr, .keyPathExpr, .macroExpansionExpr,
            .optionalChainingExpr, .forceUnwrapExpr, .postfixIfConfigExpr, .packElementExpr, .packExpansionExpr, .typeExpr, .patternExpr:
            .compared
        case .expressionPattern:
            .pattern
        case .identifierPattern, .wildcardPattern, .tuplePattern, .valueBindingPattern, .isTypePattern:
            .compared
        case .identifierType, .memberType, .arrayType, .inlineArrayType, .dictionaryType, .optionalType, .implicitlyUnwrappedOptionalType,
            .tupleType, .functionType, .metatypeType, .compositionType, .someType, .anyType, .attributedType, .suppressedType,
            .packElementType, .packExpansionType, .integerType:
            .compared
        }
    }
}
