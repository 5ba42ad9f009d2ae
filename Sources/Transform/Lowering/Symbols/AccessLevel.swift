import AdgenParser

/// Who may see a declaration.
enum AccessLevel: UInt8, Sendable, Comparable, CaseIterable {
    case `private`, `fileprivate`, `internal`, package, `public`, open

    init?(_ keyword: Keyword) {
        switch keyword {
        case .private: self = .private
        case .fileprivate: self = .fileprivate
        case .internal: self = .internal
        case .package: self = .package
        case .public: self = .public
        case .open: self = .open
        default: return nil
        }
    }

    static func < (left: AccessLevel, right: AccessLevel) -> Bool { left.rawValue < right.rawValue }

    /// Whether files other than the one that declares it see it.
    var reachesOtherFiles: Bool { self >= .internal }
}

extension Symbol {
    /// The access level that is written at the declaration.
    var writtenAccess: AccessLevel? { writtenAccess(detail: nil) }

    /// The access level that is written for setting, as in `private(set)`.
    var writtenSetterAccess: AccessLevel? { writtenAccess(detail: "set") }

    private func writtenAccess(detail: String?) -> AccessLevel? {
        guard hasModifiers else { return nil }
        for modifier in modifiers where modifier.detail == detail {
            if let level = AccessLevel(modifier.keyword) { return level }
        }
        return nil
    }
}

extension SymbolTable {
    /// The access level of a declaration, by itself: one that is `internal` in a type that is `private` is no more visible than that type.
    func access(of symbol: Symbol) -> AccessLevel {
        if let container = symbol.container.map({ self[$0] }) {
            // What has no level of its own.
            if symbol.kind == .enumCase || symbol.kind == .deinitializer { return max(min(access(of: container), .public), .internal) }
            if container.kind == .protocolType { return max(access(of: container), .fileprivate) }
        }
        if let written = symbol.writtenAccess { return written }
        guard let container = symbol.container.map({ self[$0] }) else { return .internal }
        guard container.kind == .extensionBlock, let written = container.writtenAccess else { return .internal }
        return written == .private ? .fileprivate : written
    }

    /// The access level for setting a variable or through a subscript.
    func setterAccess(of symbol: Symbol) -> AccessLevel { symbol.writtenSetterAccess ?? access(of: symbol) }

    /// The access level of a declaration within all that stands around it.
    func effectiveAccess(of symbol: Symbol) -> AccessLevel {
        var level = access(of: symbol)
        var next = symbol.container
        while let container = next.map({ self[$0] }) {
            if container.kind != .extensionBlock { level = min(level, access(of: container)) }
            next = container.container
        }
        return level
    }

    // MARK: Visibility

    /// Whether a name that is used at a place may mean a declaration, as far as access goes.
    func isVisible(_ symbol: Symbol, from place: LookupPlace) -> Bool {
        switch access(of: symbol) {
        case .internal, .package, .public, .open: areOfOneModule(symbol.file, place.file) || isExposed(symbol, toFile: place.file)
        case .fileprivate: symbol.file == place.file
        case .private: symbol.file == place.file && isInside(place, theDeclarationAround: symbol)
        }
    }

    /// What is private to a type is seen in its braces and in those of its extensions in the same file.
    private func isInside(_ place: LookupPlace, theDeclarationAround symbol: Symbol) -> Bool {
        guard let owner = symbol.container else { return true }
        let type = type(ofContainer: owner)
        var next = place.around
        while let around = next {
            if around == owner || self[around].kind.isContainer && self.type(ofContainer: around) == type { return true }
            next = self[around].container
        }
        return false
    }
}
