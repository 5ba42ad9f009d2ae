// What `@Differentiable(.reverse, wrt: "q", named: "g")` says, read from the attribute. Only its form is looked at here; whether it fits the
// declaration is checked in `AnnotationCheck.swift`.

/// The arguments of `@Differentiable`, and what is wrong with their form.
public struct DifferentiableAnnotation: Sendable {
    /// A word of an argument and where it stands.
    public struct Word: Sendable {
        public var text: String
        public var node: Node
    }

    public let attribute: Attribute
    /// `forward`, `reverse`, `forwardOverReverse`; empty if nothing is said.
    public private(set) var modes: [Word] = []
    /// The parameters named by `wrt:`; empty if nothing is said.
    public private(set) var parameters: [Word] = []
    /// What `named:` gives.
    public private(set) var baseName: Word?
    public private(set) var diagnostics: [Diagnostic] = []

    /// The modes there are.
    public static let knownModes = ["forward", "reverse", "forwardOverReverse"]

    /// Nil for another attribute.
    public init?(_ attribute: Attribute) {
        guard attribute.name == "Differentiable" else { return nil }
        self.attribute = attribute
        var isNamingParameters = false
        for argument in attribute.arguments {
            switch argument.label {
            case nil where isNamingParameters:
                readParameter(argument)
            case nil:
                readMode(argument)
            case "wrt":
                isNamingParameters = true
                readParameter(argument)
            case "named":
                isNamingParameters = false
                readBaseName(argument)
            case let label?:
                diagnostics.append(Diagnostic("'@Differentiable' has no argument '\(label):'", at: argument.node))
            }
        }
    }

    private mutating func readMode(_ argument: Argument) {
        let name: String? =
            switch argument.expression {
            case .implicitMember(let member): member.name
            case .member(let member): member.name
            default: nil
            }
        guard let name, Self.knownModes.contains(name) else {
            let modes = Self.knownModes.map { "'.\($0)'" }.joined(separator: ", ")
            return diagnostics.append(Diagnostic("a mode is one of \(modes)", at: argument.node))
        }
        if modes.contains(where: { $0.text == name }) {
            return diagnostics.append(Diagnostic("mode '.\(name)' is given twice", at: argument.node))
        }
        modes.append(Word(text: name, node: argument.node))
    }

    private mutating func readParameter(_ argument: Argument) {
        guard let name = argument.expression.literalText else {
            return diagnostics.append(Diagnostic("'wrt:' takes the names of parameters as plain string literals", at: argument.node))
        }
        if parameters.contains(where: { $0.text == name }) {
            return diagnostics.append(Diagnostic("parameter '\(name)' is named twice", at: argument.node))
        }
        parameters.append(Word(text: name, node: argument.expression.node))
    }

    private mutating func readBaseName(_ argument: Argument) {
        guard let name = argument.expression.literalText, name.isPlainIdentifier else {
            return diagnostics.append(Diagnostic("'named:' takes a name as a plain string literal, as in \"multiply\"", at: argument.node))
        }
        baseName = Word(text: name, node: argument.expression.node)
    }
}

extension Expression {
    /// The text of a string literal that is neither raw nor of several lines, and has neither escapes nor interpolations.
    var literalText: String? {
        guard case .stringLiteral(let literal) = self, !literal.isMultiline, literal.rawDelimiterCount == 0 else { return nil }
        guard let text = literal.plainText, !text.contains("\\") else { return nil }
        return text
    }
}

extension String {
    var isPlainIdentifier: Bool {
        guard let first, first == "_" || first.isLetter else { return false }
        return allSatisfy { $0 == "_" || $0.isLetter || $0.isNumber }
    }
}
