import AdgenParser

/// An initialiser that the compiler writes.
struct ImplicitInitializer: Sendable {
    struct Parameter: Sendable {
        /// The property that it sets, which gives it its label and type.
        var property: Symbol
        var hasDefault: Bool

        var label: String { property.name }
    }

    /// The type that has it, as it is declared: the conditions of `#if` around that are those of the initialiser.
    var declaration: Symbol
    /// None for `init()`.
    var parameters: [Parameter]
    var access: AccessLevel

    var fullName: String { "init(" + parameters.map { $0.label + ":" }.joined() + ")" }
}

/// The initialisers that are there without being written.
extension SymbolTable {
    /// `init()`, where all properties have values and no initialiser is written, and the memberwise one of a struct. What depends on
    /// conditions is told by those of the properties, and of the initialisers that are written.
    func implicitInitializers(of type: TypeID) -> [ImplicitInitializer] {
        self[type].declarations.flatMap { implicitInitializers(ofDeclaration: self[$0], type) }
    }

    private func implicitInitializers(ofDeclaration declaration: Symbol, _ type: TypeID) -> [ImplicitInitializer] {
        let members = membersInBraces(of: declaration.id)
        let stored = members.filter { $0.kind == .variable && !$0.isStatic && $0.isStored }
        switch declaration.kind {
        case .structure:
            if members.contains(where: { $0.kind == .initializer }) { return [] }
            let memberwise = memberwise(of: declaration, members, stored)
            let plain = ImplicitInitializer(declaration: declaration, parameters: [], access: .internal)
            if memberwise.parameters.isEmpty { return [plain] }
            return stored.allSatisfy(\.hasInitialValue) ? [plain, memberwise] : [memberwise]
        case .classType, .actor:
            let isDesignated = members.contains { $0.kind == .initializer && !$0.hasModifier(.convenience) }
            guard !isDesignated, stored.allSatisfy(\.hasInitialValue), superclass(of: type) == nil else { return [] }
            return [ImplicitInitializer(declaration: declaration, parameters: [], access: .internal)]
        default:
            return []
        }
    }

    /// The initialisers of superclasses that a class has, too, as it writes none itself that could take their place.
    func inheritsInitializers(_ type: TypeID) -> Bool {
        guard isClass(type), superclass(of: type) != nil, let declaration = self[type].declarations.first else { return false }
        let members = membersInBraces(of: declaration)
        if members.contains(where: { $0.kind == .initializer && !$0.hasModifier(.convenience) }) { return false }
        return members.allSatisfy { $0.kind != .variable || $0.isStatic || !$0.isStored || $0.hasInitialValue }
    }

    private func memberwise(of declaration: Symbol, _ members: [Symbol], _ stored: [Symbol]) -> ImplicitInitializer {
        // What an accessor `init` sets is not set for itself.
        let setters = members.filter { $0.kind == .variable && !$0.isStatic && !$0.propertiesInitialized.isEmpty }
        let set = Set(setters.flatMap(\.propertiesInitialized))
        let properties = members.filter { member in
            guard member.kind == .variable, !member.isStatic else { return false }
            if !member.propertiesInitialized.isEmpty { return true }
            return member.isStored && !set.contains(member.name) && !(member.isLet && member.binding?.initializer != nil)
        }
        let least = properties.map { access(of: $0) }.min() ?? .internal
        return ImplicitInitializer(
            declaration: declaration,
            parameters: properties.map {
                ImplicitInitializer.Parameter(property: $0, hasDefault: $0.hasInitialValue && !$0.isDestructured)
            },
            access: min(least, .internal)
        )
    }
}

extension Symbol {
    /// Whether a stored property has a value if no initialiser gives it one.
    var hasInitialValue: Bool {
        guard let binding else { return false }
        if binding.initializer != nil || storage == .lazy { return true }
        if storage == .wrapped { return attributes.contains { $0.hasArguments && $0.mayWrap } }
        guard !isLet, !isDestructured else { return false }
        switch writtenType {
        case .optional, .implicitlyUnwrappedOptional: return true
        default: return false
        }
    }

    /// The names in `@storageRestrictions(initializes: a, b)` of an accessor `init`.
    fileprivate var propertiesInitialized: [String] {
        guard kind == .variable, let accessor = binding?.accessorBlock?.accessors.first(where: { $0.keyword == .`init` }) else { return [] }
        guard let attribute = accessor.attributes.first(where: { $0.name == "storageRestrictions" }) else { return [] }
        return attribute.arguments.drop { $0.label != "initializes" }.prefix { $0.label == nil || $0.label == "initializes" }
            .map(\.expression.text)
    }
}
