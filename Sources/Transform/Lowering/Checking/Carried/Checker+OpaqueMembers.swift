import AdgenIR
import AdgenParser

/// Members of values that are only carried along: instances of classes and actors, existentials, unsafe pointers.
///
/// What is read of them is read once, in place, by the text that stands there; the symbol table says of what type it is. Which of several
/// members is meant does not matter as long as all are of one type. Active values must not get into them: the `Leak` says so.
extension Checker {
    /// A property of a value that is carried along; nil if its type is not certain.
    mutating func opaqueProperty(_ member: MemberExpr, of value: TypedExpression) throws -> TypedExpression? {
        if value.type == .opaque("String") || value.type.elementType?.isCarriedAlong == true {
            guard member.name == "count" || member.name == "isEmpty" else { return nil }
            return reading(value, [.text("." + member.name)], .scalar(member.name == "count" ? .int : .bool), at: member.node)
        }
        guard let kind = opaqueKind(of: value.type) else { return nil }
        if case .pointer(let pointer) = kind {
            guard let type = type(ofProperty: member.name, of: pointer) else { return nil }
            return reading(value, [.text("." + member.name)], type, at: member.node)
        }
        guard let property = try instanceProperty(member.name, of: kind, at: member.node) else { return nil }
        return reading(value, [.text("." + member.name)], property.type, at: member.node)
    }

    /// A call of a method of a value that is carried along; nil if what it gives is not certain.
    mutating func opaqueCall(_ call: CallExpr, _ member: MemberExpr, on value: TypedExpression) throws -> TypedExpression? {
        if let drawn = try draw(call, member, from: value) { return drawn }
        if let test = try test(call, member, of: value) { return test }
        guard let kind = opaqueKind(of: value.type), call.trailingClosures.isEmpty,
            let type = try resultType(of: member.name, .function, call.arguments, kind, at: member.node)
        else { return nil }
        let leak = Leak(
            fate: "goes into '\(member.name)', \(Self.place(of: kind, symbols, "a method"))",
            note: alternative(to: kind, value.type),
            origin: origin(call.node)
        )
        let arguments = try argumentPieces(call.arguments)
        return reading(value, [.text("." + member.name + "(")] + arguments + [.text(")")], type, leak, at: call.node)
    }

    /// `text.hasPrefix("a")` and its like; nil of all else.
    private mutating func test(_ call: CallExpr, _ member: MemberExpr, of value: TypedExpression) throws -> TypedExpression? {
        guard value.type == .opaque("String"), ["hasPrefix", "hasSuffix", "contains"].contains(member.name), call.trailingClosures.isEmpty,
            call.arguments.map(\.label) == [nil], !mayHide(member.name, [nil], of: value.type)
        else { return nil }
        let arguments = try argumentPieces(call.arguments)
        return reading(value, [.text("." + member.name + "(")] + arguments + [.text(")")], .scalar(.bool), at: call.node)
    }

    /// An element that a value gives that is carried along; nil if what it gives is not certain.
    mutating func opaqueElement(_ subscripted: SubscriptExpr, of value: TypedExpression) throws -> TypedExpression? {
        if case .array(let element) = value.type, element.isCarriedAlong {
            let base = textual(value)
            let position = textual(try index(of: subscripted))
            keep(.library(.standard, name: "subscript(_:)", type: element.spelling), at: nameToken(of: subscripted.node))
            let text = base.pieces + [.text("[")] + position.pieces + [.text("]")]
            return TypedExpression(.after(base.setup + position.setup, carriedValue(text, element, base.leak)), element)
        }
        guard let kind = opaqueKind(of: value.type), subscripted.trailingClosures.isEmpty else { return nil }
        var type: SwiftType?
        if case .pointer(let pointer) = kind {
            type = subscripted.arguments.count == 1 && subscripted.arguments[0].label == nil ? pointee(of: pointer) : nil
            if type != nil { _ = try index(of: subscripted) }
        } else {
            type = try resultType(of: "subscript", .subscripting, subscripted.arguments, kind, at: subscripted.node)
        }
        guard let type else { return nil }
        let arguments = try argumentPieces(subscripted.arguments)
        let leak = Leak(
            fate: "goes into \(Self.place(of: kind, symbols, "a subscript"))",
            note: alternative(to: kind, value.type),
            origin: origin(subscripted.node)
        )
        return reading(value, [.text("[")] + arguments + [.text("]")], type, leak, at: subscripted.node)
    }

    /// An instance of a class of the module that is made here, or a generator; nil where what comes of it is not certain.
    mutating func newInstance(_ call: CallExpr, of type: TypeID) throws -> TypedExpression? {
        let isGenerator = symbols.isGenerator(type)
        guard symbols.isClass(type) || isGenerator, call.trailingClosures.isEmpty, let spelling = symbols.spelling(of: type) else {
            return nil
        }
        let inherited = symbols.superclasses(of: type)
        guard symbols.inheritedLibraryNames(of: type).allSatisfy(Self.protocolsWithoutInitializers.contains) else { return nil }
        let initializers = ([type] + inherited).flatMap { symbols.ownMembers("init", of: $0) }
        for initializer in initializers where initializer.parameters.map(CalledParameter.init).accept(call.arguments.map(\.label)) {
            try requireDecided(symbols.requirements(of: initializer))
            if initializer.isFailable || initializer.throwsClause != nil || initializer.isAsync {
                throw Refusal.unknown(
                    "an instance of '\(symbols[type].name)' may not come of this",
                    at: call.node,
                    note: Self.carryNote
                )
            }
        }
        try requireSeen(symbols[type].declarations.first.map { symbols[$0] }, at: call.callee.node)
        let leak = Leak(
            fate: "goes into \(isGenerator ? "the generator" : "an instance of the class") '\(symbols[type].name)'",
            note: alternative(to: isGenerator ? .generator(type, members: []) : .classType(type), .opaque(spelling)),
            origin: origin(call.node)
        )
        let arguments = try argumentPieces(call.arguments)
        if keepsResolutions { resolutions.carried.insert(origin(call.node)) }
        return TypedExpression(
            .carried([.text(spelling + "(")] + arguments + [.text(")")], isSink: false, leak: leak),
            .opaque(spelling)
        )
    }

    /// Protocols of the standard library that bring no initialisers.
    private static let protocolsWithoutInitializers: Set<String> = [
        "AnyObject", "Sendable", "Equatable", "Hashable", "Comparable", "Identifiable", "CustomStringConvertible",
        "CustomDebugStringConvertible", "RandomNumberGenerator",
    ]

    // MARK: Types of members

    /// A property that values of a type have, with its type; nil if that is not certain.
    mutating func instanceProperty(_ name: String, of kind: OpaqueKind, at node: Node) throws -> (symbol: Symbol, type: SwiftType)? {
        let members = instanceMembers(name, of: kind)
        guard let first = members.first, members.allSatisfy({ $0.kind == .variable }) else { return nil }
        for member in members { try requireDecided(symbols.requirements(of: member)) }
        if let accessors = first.accessors, accessors.isThrowing || accessors.isAsync { return nil }
        try requireSeen(first, at: node)
        return try type(ofProperty: first, at: node).map { (first, $0) }
    }

    /// The type of what is read of a pointer by name.
    private mutating func type(ofProperty name: String, of pointer: PointerType) -> SwiftType? {
        switch (pointer.access, name) {
        case (.elements, "pointee"): pointee(of: pointer)
        case (.buffer, "count"), (.raw, "count"): .scalar(.int)
        case (.buffer, "isEmpty"): .scalar(.bool)
        default: nil
        }
    }

    private func instanceMembers(_ name: String, of kind: OpaqueKind) -> [Symbol] {
        kind.memberTypes.flatMap { symbols.members(name, of: $0, from: context.place) }.map(\.symbol).filter { !$0.isStatic }
    }

    private mutating func type(ofProperty property: Symbol, at node: Node) throws -> SwiftType? {
        let place = LookupPlace(inside: property)
        if property.isDestructured { return nil }
        if let written = property.writtenType { return knownType(written, at: place) }
        guard property.isStored, property.storage != .wrapped, let initializer = property.binding?.initializer else { return nil }
        let known = errorCount
        let type = try? nested(at: node) { checker in
            try checker.standing(at: property) { try $0.settle($0.synthesize(initializer), at: initializer.node).type }
        }
        forgetDiagnostics(after: known)
        return type.flatMap { canBeTaken($0) ? $0 : nil }
    }

    /// What all members of a name that fit the labels give; nil if that is not one type for certain, or if they throw or wait.
    mutating func resultType(
        of name: String,
        _ memberKind: Symbol.Kind,
        _ arguments: [Argument],
        _ kind: OpaqueKind,
        mayMutate: Bool = false,
        at node: Node
    ) throws -> SwiftType? {
        let labels = arguments.map(\.label)
        let members = instanceMembers(name, of: kind)
        guard members.allSatisfy({ $0.kind == memberKind }) else { return nil }
        let fitting = members.filter { $0.parameters.map(CalledParameter.init).accept(labels) }
        var types: Set<SwiftType?> = []
        for member in fitting {
            try requireDecided(symbols.requirements(of: member))
            if member.isAsync || member.throwsClause != nil { return nil }
            if let accessors = member.accessors, accessors.isThrowing || accessors.isAsync { return nil }
            // What is mutating changes the variable itself, unless that holds a reference.
            if !mayMutate, member.hasModifier(.mutating) || member.accessors?.hasMutatingGetter == true { return nil }
            types.insert(member.resultType.map { knownType($0, at: LookupPlace(inside: member)) } ?? .void)
        }
        guard types.count == 1, let type = types.first ?? nil else { return nil }
        for member in fitting { try requireSeen(member, at: node) }
        return type
    }

    /// Refuses what generated code cannot see.
    func requireSeen(_ symbol: Symbol?, at node: Node) throws {
        guard let symbol, let obstacle = symbols.obstacle(to: symbol) else { return }
        throw Refusal(
            "generated code cannot see '\(obstacle.symbol.name)', which is '\(obstacle.modifier)'",
            at: node,
            note: obstacle.advice
        )
    }

    // MARK: Text

    /// Text that stands after a value.
    private mutating func reading(
        _ value: TypedExpression,
        _ rest: [TypedPiece],
        _ type: SwiftType,
        _ leak: Leak? = nil,
        at node: Node
    ) -> TypedExpression {
        if keepsResolutions { resolutions.carried.insert(origin(node)) }
        let base = textual(value)
        let read = carriedValue(base.pieces + rest, type, leak ?? base.leak)
        return base.setup.isEmpty ? read : TypedExpression(.after(base.setup, read), type)
    }

    /// A value as text, with what has to be done before.
    mutating func textual(_ value: TypedExpression) -> (pieces: [TypedPiece], setup: [TypedStatement], leak: Leak?) {
        switch value.kind {
        case .read(let variable): return ([.variable(variable)], [], nil)
        case .constant(.int(let number)): return ([.text(String(number))], [], nil)
        case .carried(let pieces, isSink: false, let leak): return (pieces, [], leak)
        default:
            let variable = program.variables.make("value", value.type.flattened.first ?? .opaque(nil), owner: context.id)
            return ([.variable(variable)], [TypedStatement(.initialize([variable], value), nil)], nil)
        }
    }

    /// An element of an array that belongs to something else: it alone is read, not all of the array. Nil where that would change the order in
    /// which things happen.
    mutating func outsideElement(of array: TypedExpression, at index: TypedExpression, _ scalar: Scalar) -> TypedExpression? {
        guard case .carried(let pieces, isSink: false, let leak) = array.kind else { return nil }
        guard index.isCheap || pieces.isPath && !Uses.hasEffect(index) else { return nil }
        let position = textual(index)
        let text = pieces + [.text("[")] + position.pieces + [.text("]")]
        return TypedExpression(
            .after(position.setup, TypedExpression(.carried(text, isSink: false, leak: leak), .scalar(scalar))),
            .scalar(scalar)
        )
    }

    mutating func argumentPieces(_ arguments: [Argument]) throws -> [TypedPiece] {
        var result: [TypedPiece] = []
        for (index, argument) in arguments.enumerated() {
            result.append(.text((index > 0 ? ", " : "") + (argument.label.map { $0 + ": " } ?? "")))
            result += try pieces(of: argument.expression.node)
        }
        return result
    }

    /// `a method of the class 'Model'`.
    static func place(of kind: OpaqueKind, _ symbols: SymbolTable, _ member: String) -> String {
        switch kind {
        case .classType(let type): "\(member) of the class '\(symbols[type].name)'"
        case .actor(let type): "\(member) of the actor '\(symbols[type].name)'"
        case .existential(let protocols): "\(member) of 'any \(protocols.map { symbols[$0].name }.joined(separator: " & "))'"
        case .pointer(let pointer): "\(member) of '\(pointer.name)'"
        case .generator(let type, _): "\(member) of the generator '\(type.map { symbols[$0].name } ?? OpaqueKind.systemGenerator)'"
        case .function, .optional, .other: "\(member) that is not looked into"
        }
    }
}

extension [TypedPiece] {
    /// Whether it is a name or a chain of names, and nothing is called in it.
    fileprivate var isPath: Bool {
        allSatisfy { piece in
            guard case .text(let text) = piece else { return true }
            return text.allSatisfy { $0.isLetter || $0.isNumber || $0 == "_" || $0 == "." }
        }
    }
}
