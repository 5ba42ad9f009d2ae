// The operators of the standard library, after its Policy.swift.

enum StandardOperators {
    static let groups = [
        PrecedenceGroup(name: "AssignmentPrecedence", associativity: .right, isAssignment: true),
        PrecedenceGroup(name: "FunctionArrowPrecedence", associativity: .right, higherThan: ["AssignmentPrecedence"]),
        PrecedenceGroup(name: "TernaryPrecedence", associativity: .right, higherThan: ["FunctionArrowPrecedence"]),
        PrecedenceGroup(name: "DefaultPrecedence", higherThan: ["TernaryPrecedence"]),
        PrecedenceGroup(name: "LogicalDisjunctionPrecedence", associativity: .left, higherThan: ["TernaryPrecedence"]),
        PrecedenceGroup(name: "LogicalConjunctionPrecedence", associativity: .left, higherThan: ["LogicalDisjunctionPrecedence"]),
        PrecedenceGroup(name: "ComparisonPrecedence", higherThan: ["LogicalConjunctionPrecedence"]),
        PrecedenceGroup(name: "NilCoalescingPrecedence", associativity: .right, higherThan: ["ComparisonPrecedence"]),
        PrecedenceGroup(name: "CastingPrecedence", higherThan: ["NilCoalescingPrecedence"]),
        PrecedenceGroup(name: "RangeFormationPrecedence", higherThan: ["CastingPrecedence"]),
        PrecedenceGroup(name: "AdditionPrecedence", associativity: .left, higherThan: ["RangeFormationPrecedence"]),
        PrecedenceGroup(name: "MultiplicationPrecedence", associativity: .left, higherThan: ["AdditionPrecedence"]),
        PrecedenceGroup(name: "BitwiseShiftPrecedence", higherThan: ["MultiplicationPrecedence"]),
    ]

    static let infix: [String: [String]] = [
        "BitwiseShiftPrecedence": ["<<", "&<<", ">>", "&>>"],
        "MultiplicationPrecedence": ["*", "&*", "/", "%", "&"],
        "AdditionPrecedence": ["+", "&+", "-", "&-", "|", "^"],
        "RangeFormationPrecedence": ["...", "..<"],
        "NilCoalescingPrecedence": ["??"],
        "ComparisonPrecedence": [
            "<", "<=", ">", ">=", "==", "!=", "===", "!==", "~=", ".<", ".<=", ".>", ".>=", ".==", ".!=",
        ],
        "LogicalConjunctionPrecedence": ["&&", ".&"],
        "LogicalDisjunctionPrecedence": ["||", ".|", ".^"],
        "AssignmentPrecedence": [
            "*=", "&*=", "/=", "%=", "+=", "&+=", "-=", "&-=", "<<=", "&<<=", ">>=", "&>>=", "&=", "^=", "|=", ".&=", ".|=", ".^=",
        ],
    ]
}
