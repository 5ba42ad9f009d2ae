// What the kinds of swift-syntax are called in our tree. More than one kind may share a name only where the text tells them apart, so that
// with the same range they are the same: `consume x` and `copy x`, say.

import AdgenParser
@_spi(ExperimentalLanguageFeatures) import SwiftSyntax

/// What a node of swift-syntax is in the comparison.
enum SharedName {
    case kind(AdgenParser.SyntaxKind)
    case unnamed(Unnamed)
    /// No declaration, statement, expression, pattern or type.
    case clause
}

extension Syntax {
    var sharedName: SharedName {
        if let declaration = self.as(DeclSyntax.self) { return declaration.sharedName }
        if let statement = self.as(StmtSyntax.self) { return statement.sharedName }
        if let expression = self.as(ExprSyntax.self) { return expression.sharedName }
        if let pattern = self.as(PatternSyntax.self) { return pattern.sharedName }
        if let type = self.as(SwiftSyntax.TypeSyntax.self) { return type.sharedName }
        // Of the clauses, those that are drawn up alike and hold the most.
        switch kind {
        case .codeBlock: return .kind(.codeBlock)
        case .memberBlock: return .kind(.memberBlock)
        case .accessorBlock: return .kind(.accessorBlock)
        case .attribute: return .kind(.attribute)
        case .switchCase: return .kind(.switchCase)
        case .catchClause: return .kind(.catchClause)
        case .closureSignature: return .kind(.closureSignature)
        default: return .clause
        }
    }
}

extension DeclSyntax {
    fileprivate var sharedName: SharedName {
        switch self.as(DeclSyntaxEnum.self) {
        case .accessorDecl: .kind(.accessor)
        case .actorDecl: .kind(.actorDecl)
        case .associatedTypeDecl: .kind(.associatedTypeDecl)
        case .classDecl: .kind(.classDecl)
        case .deinitializerDecl: .kind(.deinitializerDecl)
        case .enumCaseDecl: .kind(.enumCaseDecl)
        case .enumDecl: .kind(.enumDecl)
        case .extensionDecl: .kind(.extensionDecl)
        case .functionDecl: .kind(.functionDecl)
        case .ifConfigDecl: .kind(.ifConfigDecl)
        case .importDecl: .kind(.importDecl)
        case .initializerDecl: .kind(.initializerDecl)
        case .macroDecl: .kind(.macroDecl)
        case .macroExpansionDecl: .kind(.macroExpansionDecl)
        case .operatorDecl: .kind(.operatorDecl)
        case .poundSourceLocation: .kind(.sourceLocationDirective)
        case .precedenceGroupDecl: .kind(.precedenceGroupDecl)
        case .protocolDecl: .kind(.protocolDecl)
        case .structDecl: .kind(.structDecl)
        case .subscriptDecl: .kind(.subscriptDecl)
        case .typeAliasDecl: .kind(.typealiasDecl)
        case .variableDecl: .kind(.variableDecl)
        case .editorPlaceholderDecl, .missingDecl, .unexpectedCodeDecl, .usingDecl: .unnamed(.unexpected)
        }
    }
}

extension StmtSyntax {
    fileprivate var sharedName: SharedName {
        switch self.as(StmtSyntaxEnum.self) {
        case .breakStmt: .kind(.breakStatement)
        case .continueStmt: .kind(.continueStatement)
        case .deferStmt: .kind(.deferStatement)
        case .discardStmt: .kind(.discardStatement)
        case .doStmt: .kind(.doStatement)
        case .expressionStmt: .unnamed(.expressionStatement)
        case .fallThroughStmt: .kind(.fallthroughStatement)
        case .forStmt: .kind(.forStatement)
        case .guardStmt: .kind(.guardStatement)
        case .labeledStmt: .kind(.labeledStatement)
        case .repeatStmt: .kind(.repeatStatement)
        case .returnStmt: .kind(.returnStatement)
        case .throwStmt: .kind(.throwStatement)
        case .whileStmt: .kind(.whileStatement)
        case .yieldStmt: .kind(.yieldStatement)
        case .missingStmt, .thenStmt: .unnamed(.unexpected)
        }
    }
}

extension ExprSyntax {
    var sharedName: SharedName {
        switch self.as(ExprSyntaxEnum.self) {
        case .arrayExpr: .kind(.arrayExpr)
        case .arrowExpr: .kind(.arrowOperator)
        case .assignmentExpr: .kind(.assignmentOperator)
        case .awaitExpr: .kind(.awaitExpr)
        case .binaryOperatorExpr: .kind(.binaryOperator)
        case .booleanLiteralExpr: .kind(.boolLiteralExpr)
        case .borrowExpr, .consumeExpr, .copyExpr, .unsafeExpr: .kind(.ownershipExpr)
        case .closureExpr: .kind(.closureExpr)
        case .declReferenceExpr(let reference): .kind(reference.sharedKind)
        case .dictionaryExpr: .kind(.dictionaryExpr)
        case .discardAssignmentExpr: .kind(.discardExpr)
        case .floatLiteralExpr: .kind(.floatLiteralExpr)
        case .forceUnwrapExpr: .kind(.forceUnwrapExpr)
        case .functionCallExpr: .kind(.callExpr)
        case .genericSpecializationExpr: .unnamed(.specializedName)
        case .ifExpr: .kind(.ifExpr)
        case .inOutExpr: .kind(.inoutExpr)
        case .integerLiteralExpr: .kind(.integerLiteralExpr)
        case .keyPathExpr: .kind(.keyPathExpr)
        case .macroExpansionExpr: .kind(.macroExpansionExpr)
        case .memberAccessExpr(let access): .kind(access.base == nil ? .implicitMemberExpr : .memberExpr)
        case .nilLiteralExpr: .kind(.nilLiteralExpr)
        case .optionalChainingExpr: .kind(.optionalChainingExpr)
        case .packElementExpr: .kind(.packElementExpr)
        case .packExpansionExpr: .kind(.packExpansionExpr)
        case .patternExpr: .kind(.patternExpr)
        case .postfixIfConfigExpr: .kind(.postfixIfConfigExpr)
        case .postfixOperatorExpr: .kind(.postfixOperatorExpr)
        case .prefixOperatorExpr: .kind(.prefixOperatorExpr)
        case .regexLiteralExpr: .kind(.regexLiteralExpr)
        case .sequenceExpr: .kind(.sequenceExpr)
        case .simpleStringLiteralExpr, .stringLiteralExpr: .kind(.stringLiteralExpr)
        case .subscriptCallExpr: .kind(.subscriptExpr)
        case .superExpr: .kind(.superExpr)
        case .switchExpr: .kind(.switchExpr)
        case .tryExpr: .kind(.tryExpr)
        case .tupleExpr(let tuple): .kind(tuple.isParenthesis ? .parenExpr : .tupleExpr)
        // `Any` is a name like others in our tree, as `Self` is in both.
        case .typeExpr(let type): .kind(type.isAny ? .identifierExpr : .typeExpr)
        case .unresolvedAsExpr: .kind(.asOperator)
        case .unresolvedIsExpr: .kind(.isOperator)
        case .unresolvedTernaryExpr: .kind(.ternaryOperator)
        // The first four are made by folding, the next two by nothing any more.
        case .asExpr, .infixOperatorExpr, .isExpr, .ternaryExpr, ._canImportExpr, ._canImportVersionInfo, .doExpr, .editorPlaceholderExpr,
            .missingExpr:
            .unnamed(.unexpected)
        }
    }
}

extension DeclReferenceExprSyntax {
    fileprivate var sharedKind: AdgenParser.SyntaxKind {
        switch baseName.tokenKind {
        case .keyword(.self): .selfExpr
        case .binaryOperator, .prefixOperator, .postfixOperator: .operatorReferenceExpr
        default: .identifierExpr
        }
    }
}

extension TupleExprSyntax {
    /// One element without a label and without a comma.
    fileprivate var isParenthesis: Bool {
        elements.count == 1 && elements.first?.label == nil && elements.first?.trailingComma == nil
    }
}

extension TypeExprSyntax {
    var isAny: Bool { type.as(IdentifierTypeSyntax.self)?.name.tokenKind == .keyword(.Any) }
}

extension PatternSyntax {
    fileprivate var sharedName: SharedName {
        switch self.as(PatternSyntaxEnum.self) {
        case .expressionPattern: .kind(.expressionPattern)
        case .identifierPattern: .kind(.identifierPattern)
        case .isTypePattern: .kind(.isTypePattern)
        case .tuplePattern: .kind(.tuplePattern)
        case .valueBindingPattern: .kind(.valueBindingPattern)
        case .wildcardPattern: .kind(.wildcardPattern)
        case .missingPattern: .unnamed(.unexpected)
        }
    }
}

extension SwiftSyntax.TypeSyntax {
    fileprivate var sharedName: SharedName {
        switch self.as(TypeSyntaxEnum.self) {
        case .arrayType: .kind(.arrayType)
        case .attributedType: .kind(.attributedType)
        // `class` among inherited types.
        case .classRestrictionType, .identifierType: .kind(.identifierType)
        case .compositionType: .kind(.compositionType)
        case .dictionaryType: .kind(.dictionaryType)
        case .functionType: .kind(.functionType)
        case .implicitlyUnwrappedOptionalType: .kind(.implicitlyUnwrappedOptionalType)
        case .inlineArrayType: .kind(.inlineArrayType)
        case .memberType: .kind(.memberType)
        case .metatypeType: .kind(.metatypeType)
        case .optionalType: .kind(.optionalType)
        case .packElementType: .kind(.packElementType)
        case .packExpansionType: .kind(.packExpansionType)
        case .someOrAnyType(let type): .kind(type.someOrAnySpecifier.tokenKind == .keyword(.some) ? .someType : .anyType)
        case .suppressedType: .kind(.suppressedType)
        case .tupleType: .kind(.tupleType)
        case .missingType, .namedOpaqueReturnType: .unnamed(.unexpected)
        }
    }
}
