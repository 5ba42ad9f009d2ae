// The kinds of nodes. They are grouped, and the groups are told apart by order: a new kind goes between its group's first and last.

/// What a node of the tree is.
public enum SyntaxKind: UInt8, Sendable, CaseIterable {
    // MARK: Files, lists and clauses
    case sourceFile
    case statementList
    case codeBlock
    case memberBlock
    case attribute
    case modifier
    case genericParameterClause
    case genericParameter
    case genericArgumentClause
    case genericWhereClause
    case genericRequirement
    case primaryAssociatedTypes
    case inheritanceClause
    case parameterClause
    case parameter
    case returnClause
    case throwsClause
    case typeAnnotation
    case initializerClause
    case patternBinding
    case accessorBlock
    case accessor
    case enumCaseElement
    case importPath
    case ifConfigClause
    case conditionList
    case condition
    case availabilityCondition
    /// `macOS 13`, `*` or `introduced: 10.15`.
    case availabilityArgument
    case versionNumber
    /// `Module.Type.f(_:x:)` in attributes.
    case declarationReference
    case objcSelector
    case precedenceGroupAttribute
    case whereClause
    case switchCase
    case caseItem
    case catchClause
    case argumentList
    case argument
    case trailingClosure
    case closureSignature
    case closureCapture
    case stringText
    case interpolation
    case dictionaryElement
    case keyPathComponent
    case declarationNameArguments
    case tupleTypeElement
    /// Operators, and what acts as one, between the operands of a sequence.
    case binaryOperator
    case assignmentOperator
    case ternaryOperator
    case isOperator
    case asOperator
    case arrowOperator
    /// Tokens kept as they are: a balanced run that the grammar does not look into, such as the word in `private(set)`.
    case tokenRun
    /// Tokens that the parser could not place; a diagnostic says why.
    case unparsed

    // MARK: Declarations
    case functionDecl
    case initializerDecl
    case deinitializerDecl
    case subscriptDecl
    case variableDecl
    case structDecl
    case classDecl
    case enumDecl
    case actorDecl
    case protocolDecl
    case extensionDecl
    case importDecl
    case typealiasDecl
    case associatedTypeDecl
    case enumCaseDecl
    case operatorDecl
    case precedenceGroupDecl
    case macroDecl
    case macroExpansionDecl
    case ifConfigDecl
    case sourceLocationDirective
    case errorDecl

    // MARK: Statements that are neither declarations nor expressions
    case forStatement
    case whileStatement
    case repeatStatement
    case guardStatement
    case deferStatement
    case doStatement
    case returnStatement
    case throwStatement
    case breakStatement
    case continueStatement
    case fallthroughStatement
    case yieldStatement
    case discardStatement
    case labeledStatement
    case errorStatement

    // MARK: Expressions
    case integerLiteralExpr
    case floatLiteralExpr
    case stringLiteralExpr
    case regexLiteralExpr
    case boolLiteralExpr
    case nilLiteralExpr
    case identifierExpr
    case selfExpr
    case superExpr
    case discardExpr
    case operatorReferenceExpr
    case implicitMemberExpr
    case memberExpr
    case callExpr
    case subscriptExpr
    case prefixOperatorExpr
    case postfixOperatorExpr
    case sequenceExpr
    case tupleExpr
    case parenExpr
    case arrayExpr
    case dictionaryExpr
    case closureExpr
    case inoutExpr
    case tryExpr
    case awaitExpr
    case ownershipExpr
    case ifExpr
    case switchExpr
    case keyPathExpr
    case macroExpansionExpr
    case optionalChainingExpr
    case forceUnwrapExpr
    case postfixIfConfigExpr
    case packElementExpr
    case packExpansionExpr
    case typeExpr
    case patternExpr
    case errorExpr

    // MARK: Patterns
    case identifierPattern
    case wildcardPattern
    case tuplePattern
    case valueBindingPattern
    case isTypePattern
    case expressionPattern
    case errorPattern

    // MARK: Types
    case identifierType
    case memberType
    case arrayType
    case inlineArrayType
    case dictionaryType
    case optionalType
    case implicitlyUnwrappedOptionalType
    case tupleType
    case functionType
    case metatypeType
    case compositionType
    case someType
    case anyType
    case attributedType
    case suppressedType
    case packElementType
    case packExpansionType
    case integerType
    case errorType
}

extension SyntaxKind {
    public var isDeclaration: Bool { lies(.functionDecl, .errorDecl) }

    /// Statements proper; declarations and expressions stand where statements do as well.
    public var isStatement: Bool { lies(.forStatement, .errorStatement) }

    public var isExpression: Bool { lies(.integerLiteralExpr, .errorExpr) }

    public var isPattern: Bool { lies(.identifierPattern, .errorPattern) }

    public var isType: Bool { lies(.identifierType, .errorType) }

    /// What the parser puts where it did not find what the grammar asks for.
    public var isError: Bool {
        switch self {
        case .unparsed, .errorDecl, .errorStatement, .errorExpr, .errorPattern, .errorType: true
        default: false
        }
    }

    private func lies(_ first: SyntaxKind, _ last: SyntaxKind) -> Bool {
        first.rawValue <= rawValue && rawValue <= last.rawValue
    }
}
