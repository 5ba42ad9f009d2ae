import AdgenParser

/// What a variable is: where its value lives, and what happens when it is read or set.
extension Symbol {
    /// How a variable holds or finds its value.
    enum Storage: Sendable, Equatable {
        /// It holds the value; `willSet` or `didSet` may watch.
        case stored(isObserved: Bool)
        /// `lazy var`: it holds the value once it has been asked for.
        case lazy
        /// An attribute that is no known one stands before it: a property wrapper, or a macro that makes accessors.
        case wrapped
        /// Accessors say.
        case computed(Accessors)

        var isObserved: Bool { self == .stored(isObserved: true) }
    }

    /// What accessors there are and what they may do.
    struct Accessors: Sendable, Equatable {
        var isSettable = false
        /// Reading changes the value that the property belongs to.
        var hasMutatingGetter = false
        /// Setting leaves the value that the property belongs to as it is.
        var hasNonmutatingSetter = false
        var isThrowing = false
        var isAsync = false
        /// There are some that are declared under an `#if`.
        var isConditional = false
    }

    /// The binding of a variable: of `a` in `let (a, b) = pair`, the whole of it.
    var binding: PatternBinding? {
        guard kind == .variable else { return nil }
        let position = part.range.lowerBound
        return variable?.bindings.first { $0.range.contains(position) }
    }

    var isLet: Bool { variable?.isLet ?? false }

    /// Whether a variable is one of several in a pattern.
    var isDestructured: Bool {
        if case .identifier = binding?.pattern { false } else { kind == .variable }
    }

    /// The type that is written for a variable or associated with an alias; that of a variable in a pattern is that of the whole pattern.
    var writtenType: TypeSyntax? {
        switch Declaration(node) {
        case .variable: binding?.type ?? followingType
        case .typealiasDeclaration(let alias): alias.type
        case .associatedType(let type): type.defaultType
        default: nil
        }
    }

    /// In `var a, b: Int` the type of `b` is that of `a`, too.
    private var followingType: TypeSyntax? {
        guard let own = binding, own.initializer == nil, let variable else { return nil }
        let after = variable.bindings.drop { $0.node != own.node }.dropFirst()
        for next in after {
            if let type = next.type { return type }
            if next.initializer != nil { return nil }
        }
        return nil
    }

    var storage: Storage? {
        guard kind == .variable, let binding else { return nil }
        if let block = binding.accessorBlock {
            let accessors = block.accessors
            let isObserved = !accessors.isEmpty && accessors.allSatisfy { $0.keyword == .willSet || $0.keyword == .didSet }
            if !isObserved { return .computed(Accessors(block)) }
            return attributes.contains(where: \.mayWrap) ? .wrapped : .stored(isObserved: true)
        }
        if attributes.contains(where: \.mayWrap) { return .wrapped }
        return hasModifier(.lazy) ? .lazy : .stored(isObserved: false)
    }

    /// What the accessors of a computed variable or subscript do.
    var accessors: Accessors? {
        switch kind {
        case .variable:
            guard case .computed(let accessors) = storage else { return nil }
            return accessors
        case .subscripting:
            return subscripting?.accessorBlock.map(Accessors.init) ?? Accessors()
        default:
            return nil
        }
    }

    /// Whether it holds a value of its own, or what stands for one.
    var isStored: Bool {
        switch storage {
        case .stored, .lazy, .wrapped: true
        case .computed, nil: false
        }
    }
}

extension Symbol.Accessors {
    init(_ block: AccessorBlock) {
        let conditional = block.conditionalAccessors
        isConditional = !conditional.isEmpty
        for accessor in block.accessors + conditional {
            switch accessor.keyword {
            case .get, .underscoredRead, .read, .unsafeAddress, .borrow, .underscoredBorrow:
                hasMutatingGetter = hasMutatingGetter || accessor.modifiers.contains { $0.keyword == .mutating }
                isThrowing = isThrowing || accessor.isThrowing
                isAsync = isAsync || accessor.isAsync
            case .set, .underscoredModify, .modify, .unsafeMutableAddress, .mutate, .underscoredMutate:
                isSettable = true
                hasNonmutatingSetter = hasNonmutatingSetter || accessor.modifiers.contains { $0.keyword == .nonmutating }
            default: break
            }
        }
    }
}

extension Attribute {
    /// Whether it may be a property wrapper or a macro with accessors: whatever the language does not define.
    var mayWrap: Bool {
        let name = name
        let isCompilers = name.hasPrefix("_") && name.dropFirst().first.map { ("a"..."z").contains($0) } ?? false
        return !isCompilers && !Self.plain.contains(name)
    }

    /// The attributes that leave a variable stored; `@Differentiable` and `@NoDerivative` are marks.
    private static let plain: Set<String> = [
        "abi", "available", "backDeployed", "const", "Differentiable", "GKInspectable", "IBInspectable", "IBOutlet", "inlinable",
        "MainActor", "NoDerivative", "nonobjc", "objc", "preconcurrency", "safe", "unsafe", "usableFromInline",
    ]
}
