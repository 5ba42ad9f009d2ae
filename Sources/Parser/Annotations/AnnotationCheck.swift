// What can be said about an annotated declaration from its text alone. The macros say it in the editor and the generator says it in the
// build; both call this. It complains only where no knowledge of types elsewhere could make the declaration right.

/// What stands directly around a declaration.
public enum AnnotationPlace: Sendable {
    /// The file, or the body of a function.
    case free
    /// A type that is no struct, or an extension.
    case member
    /// A struct.
    case structure
    /// A protocol.
    case requirement

    /// - Parameter container: The declaration around; nil for the file.
    public init(inside container: Declaration?) {
        switch container {
        case .structure: self = .structure
        case .classDeclaration, .enumeration, .actor, .extensionDeclaration: self = .member
        case .protocolDeclaration: self = .requirement
        default: self = .free
        }
    }
}

/// What is wrong with an annotation of a declaration; nothing for other attributes.
public func checkAnnotation(_ attribute: Attribute, of declaration: Declaration, standing place: AnnotationPlace) -> [Diagnostic] {
    if let annotation = DifferentiableAnnotation(attribute) {
        return annotation.diagnostics + DifferentiableCheck(annotation, place).diagnostics(of: declaration)
    }
    if let annotation = DerivativeAnnotation.read(attribute) {
        return checkDerivative(annotation, attribute, declaration)
    }
    return attribute.name == "NoDerivative" ? checkNoDerivative(attribute, declaration, standing: place) : []
}

/// What is wrong with the annotations of all declarations of a file, outside of bodies.
func checkAnnotations(of file: ParsedFile) -> [Diagnostic] {
    var diagnostics: [Diagnostic] = []
    var pending: [(declarations: [Declaration], place: AnnotationPlace)] = [(file.declarations, .free)]
    while let (declarations, place) = pending.popLast() {
        for declaration in declarations {
            diagnostics += declaration.attributes.flatMap { checkAnnotation($0, of: declaration, standing: place) }
            if case .ifConfig(let config) = declaration {
                pending += config.clauses.map { ($0.declarations, place) }
            } else if let members = declaration.members {
                pending.append((members, AnnotationPlace(inside: declaration)))
            }
        }
    }
    return diagnostics.sorted { $0.range.lowerBound < $1.range.lowerBound }
}

private func checkDerivative(
    _ annotation: Result<DerivativeAnnotation, AnnotationError>,
    _ attribute: Attribute,
    _ declaration: Declaration
) -> [Diagnostic] {
    guard case .function(let function) = declaration else {
        return [Diagnostic("'@Derivative' belongs on a function", at: attribute.node)]
    }
    var diagnostics: [Diagnostic] = []
    if case .failure(let error) = annotation { diagnostics.append(error.diagnostic) }
    if let token = function.asyncToken { diagnostics.append(Diagnostic("a derivative cannot be 'async'", at: token)) }
    return diagnostics
}

private func checkNoDerivative(_ attribute: Attribute, _ declaration: Declaration, standing place: AnnotationPlace) -> [Diagnostic] {
    if case .variable(let variable) = declaration, place == .structure, variable.bindings.allSatisfy({ !$0.isComputed }),
        !variable.modifiers.contains(where: { $0.keyword == .static })
    {
        return []
    }
    return [Diagnostic("'@NoDerivative' belongs on a stored property of a struct", at: attribute.node)]
}

extension Declaration {
    /// The members of a type, protocol or extension; nil for what has none.
    fileprivate var members: [Declaration]? {
        switch self {
        case .structure(let type), .classDeclaration(let type), .enumeration(let type), .actor(let type): type.members
        case .protocolDeclaration(let type): type.members
        case .extensionDeclaration(let type): type.members
        case .function, .initializer, .deinitializer, .subscriptDeclaration, .variable, .importDeclaration, .typealiasDeclaration,
            .associatedType, .enumCase, .operatorDeclaration, .precedenceGroup, .macro, .macroExpansion, .ifConfig, .sourceLocation,
            .error:
            nil
        }
    }
}

extension PatternBinding {
    /// Whether it has a getter, not only observers.
    var isComputed: Bool {
        guard let accessorBlock else { return false }
        return accessorBlock.isGetter || accessorBlock.accessors.contains { $0.keyword != .willSet && $0.keyword != .didSet }
    }
}

extension CallableView {
    var asyncToken: Token? { node.token(.async) }
}
