// What may not be declared everywhere. The rest of what the compiler asks of the place of a declaration is no matter of syntax.

extension Parser {
    private static let accessLevels: KeywordSet = [.public, .private, .fileprivate, .internal, .open, .package]

    /// Reports a declaration whose introducer is under the cursor if it cannot stand in the scope.
    mutating func checkScope(of introducer: Keyword, _ modifiers: KeywordSet) {
        switch introducer {
        case .import, .extension, .operator, .precedencegroup:
            if scope != .file { complain("\(quotedCurrent) may only stand at file scope") }
        case .subscript, .deinit, .associatedtype:
            if scope == .file || scope == .local { complain("\(quotedCurrent) may only stand in a type") }
        case .func, .var, .let:
            if scope == .file || scope == .local, modifiers.contains(.static) || modifiers.contains(.class) {
                complain("only a member of a type can be 'static' or 'class'")
            }
        default: break
        }
        if scope == .local, modifiers.intersects(Self.accessLevels) {
            complain("what is declared in a body cannot have an access level")
        }
    }
}
