// What `@Derivative(of: "softplus(_:)")` says: the name of a function with its argument labels.

/// The function that a hand-written derivative belongs to.
public struct DerivativeAnnotation: Sendable {
    /// The types it is a member of, outermost first; empty for a free function.
    public var container: [String]
    /// An identifier or an operator.
    public var baseName: String
    /// The argument labels, `_` for none; nil for an operator that was given without them.
    public var labels: [String]?
    /// The string literal.
    public var node: Node

    /// Nil for another attribute; a failure if it does not name a function.
    public static func read(_ attribute: Attribute) -> Result<DerivativeAnnotation, AnnotationError>? {
        guard attribute.name == "Derivative" else { return nil }
        guard let argument = attribute.arguments.first, argument.label == "of", attribute.arguments.count == 1 else {
            let message = "'@Derivative' takes the name of a function, as in '@Derivative(of: \"softplus(_:)\")'"
            return .failure(AnnotationError(Diagnostic(message, at: attribute.node)))
        }
        guard let text = argument.expression.literalText, let parsed = DerivativeAnnotation(text, at: argument.expression.node) else {
            let message = "'of:' takes the name of a function with its labels as a plain string literal, as in \"softplus(_:)\""
            return .failure(AnnotationError(Diagnostic(message, at: argument.node)))
        }
        return .success(parsed)
    }

    private init?(_ text: String, at node: Node) {
        self.node = node
        var name = text[...]
        if let parenthesis = text.firstIndex(of: "("), parenthesis != text.startIndex {
            guard text.hasSuffix(")") else { return nil }
            name = text[..<parenthesis]
            let inside = text[text.index(after: parenthesis)...].dropLast()
            guard inside.isEmpty || inside.last == ":" else { return nil }
            let labels = inside.dropLast().split(separator: ":", omittingEmptySubsequences: false).map(String.init)
            self.labels = inside.isEmpty ? [] : labels
            guard self.labels?.allSatisfy(\.isPlainIdentifier) ?? true else { return nil }
        }
        if name.allSatisfy({ "+-*/%<>=!&|^~?.".contains($0) }) {
            guard !name.isEmpty else { return nil }
            container = []
            baseName = String(name)
            return
        }
        let components = name.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
        guard components.dropLast().allSatisfy(\.isPlainIdentifier), let last = components.last else { return nil }
        guard last.isPlainIdentifier || (!last.isEmpty && last.allSatisfy { "+-*/%<>=!&|^~?".contains($0) }) else { return nil }
        guard labels != nil || !last.isPlainIdentifier else { return nil }
        container = components.dropLast()
        baseName = last
    }
}

/// An annotation that cannot be read.
public struct AnnotationError: Error, Sendable {
    public var diagnostic: Diagnostic

    init(_ diagnostic: Diagnostic) { self.diagnostic = diagnostic }
}
