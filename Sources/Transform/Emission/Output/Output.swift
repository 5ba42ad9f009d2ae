import AdgenIR

/// The tree that Swift text is rendered from: as much of Swift's grammar as derivative code needs, with variables that have no name yet.
///
/// Raising builds it, `Declarations` places declarations in it, `Names` chooses names, and the one renderer turns it into text.
enum Output {
    /// A variable of a function. Its name is chosen last.
    struct Variable: Hashable, Sendable {
        let id: Int
    }

    /// What is known of a variable: from what its name is made, and its type where it is known.
    struct VariableInfo: Hashable, Sendable {
        var hint: String
        var type: String?
    }

    struct Argument: Hashable, Sendable {
        var label: String?
        var value: Expression

        init(_ value: Expression, label: String? = nil) {
            self.label = label
            self.value = value
        }
    }

    indirect enum Expression: Hashable, Sendable {
        case variable(Variable)
        /// A name from outside of the function: of a function, a type or a module.
        case name(String)
        case literal(Constant)
        /// A string literal, with the text between its quotes.
        case string(String)
        /// `-x`, `!x`.
        case prefix(String, Expression)
        case binary(String, Expression, Expression)
        case ternary(Expression, then: Expression, otherwise: Expression)
        case call(Expression, [Argument])
        case member(Expression, String)
        case element(Expression, at: Expression)
        /// A lane of a SIMD vector, which belongs to the variable that holds the vector.
        case lane(Expression, Lane)
        case tuple([Argument])
        case array([Expression])
        /// `&x`.
        case address(Expression)
        /// `{ statements; return result }()`.
        case closure([Statement], result: Expression)
        /// `{ x in result }`, as the last argument of a call; without variables the result mentions `$0` and so on.
        case function([Variable], result: Expression)
        /// Source text with expressions in the place of names.
        case text([Fragment])
    }

    indirect enum Lane: Hashable, Sendable {
        /// `.x`.
        case named(String)
        /// `[i]`.
        case at(Expression)
    }

    enum Fragment: Hashable, Sendable {
        case text(String)
        case expression(Expression)
        /// A variable that the text changes.
        case changed(Variable)
    }

    indirect enum Statement: Hashable, Sendable {
        /// `// text`.
        case comment(String)
        /// An empty line.
        case gap
        /// `let x = value`, or a tuple pattern; nil stands for `_`.
        case declare([Variable?], mutable: Bool, annotated: Bool, Expression?)
        /// The definition of variables, one or more from a tuple: an assignment, or a declaration once `Declarations` has chosen its place.
        case assign([Variable?], Expression)
        /// `place = value`.
        case store(Expression, to: Expression)
        case evaluate(Expression)
        /// `_ = value`.
        case discard(Expression)
        case conditional(Expression, [Statement], otherwise: [Statement])
        case loop(while: Expression, [Statement])
        case leaveLoop
        case deferred(Expression)
        case giveBack(Expression?)
    }

    struct Parameter: Hashable, Sendable {
        var label: String?
        var variable: Variable
        var isInout = false
        var type: String
        var defaultValue: String?
    }

    /// What makes a function generic, as it is written.
    struct Generics: Hashable, Sendable {
        /// `<T: P>`.
        var parameters = ""
        /// `where T.U == V`.
        var requirements = ""
        /// The names of the parameters, which no variable may bear.
        var names: [String] = []
    }

    struct Function: Hashable, Sendable {
        /// Attributes and modifiers, in order, each as written.
        var modifiers: [String]
        var name: String
        var documentation: [String] = []
        var parameters: [Parameter]
        /// Nil for `Void`.
        var result: String?
        var generics = Generics()
        var body: [Statement]
        var variables: [VariableInfo]

        mutating func makeVariable(_ hint: String, type: String?) -> Variable {
            variables.append(VariableInfo(hint: hint, type: type))
            return Variable(id: variables.count - 1)
        }
    }
}

extension Output.Expression {
    static func call(_ name: String, _ arguments: [Output.Expression]) -> Output.Expression {
        .call(.name(name), arguments.map { Output.Argument($0) })
    }

    /// The same value, with its type written where a literal alone could be taken for another.
    var withOwnType: Output.Expression {
        guard case .literal(let constant) = self, constant.scalar.isFloatingPointNumber, constant.isFinite else { return self }
        // Of a type parameter, an initialiser takes a literal as a number of the literal's own type, which is the same for small whole ones only.
        if case .parameter(_, let number) = constant, number.smallInteger == nil {
            return .tuple([Output.Argument(.text([.expression(self), .text(" as \(constant.scalar.swiftName)")]))])
        }
        return .call(constant.scalar.swiftName, [self])
    }

    var isNotNegativeLiteral: Bool {
        if case .literal(.int(let number)) = self { number >= 0 } else { false }
    }

    /// Whether the expression is a literal alone, which has no type of its own.
    var isLiteral: Bool {
        if case .literal(let constant) = self { constant.lane == nil } else { false }
    }
}

extension Output.Expression {
    /// Whether evaluating the expression does anything at all.
    var isCompound: Bool {
        switch self {
        case .variable, .name, .literal: false
        default: true
        }
    }
}
