import AdgenIR
import AdgenParser

/// Places that outlive the function and that no derivative knows of: global variables, properties of instances of classes, what unsafe pointers
/// point to. Values that no derivative depends on may be written there, in place and once; others are refused by their `Leak`.
extension Checker {
    /// Where such a place is.
    struct OutsidePlace {
        var pieces: [TypedPiece]
        /// What is evaluated before the value that is written: the indices.
        var setup: [TypedStatement] = []
        var type: SwiftType
        var leak: Leak
    }

    /// An assignment to such a place; nil if the target is none.
    mutating func outsideAssignment(
        _ target: Expression,
        _ operatorText: String,
        _ origin: Origin,
        value: (inout Checker, SwiftType) throws -> TypedExpression
    ) throws -> [TypedStatement]? {
        guard let place = try outsidePlace(target) else { return nil }
        if place.type.dictionary != nil {
            if keepsResolutions { resolutions.carried.insert(self.origin(target.node)) }
            let (variables, setup) = variable(for: try value(&self, place.type), "value", origin)
            let written = try pieces(of: variables, place.type, at: target.node)
            let text = place.pieces + [.text(" \(operatorText) ")] + written
            return place.setup + [
                setup, TypedStatement(.evaluate(TypedExpression(.carried(text, isSink: false, leak: place.leak), .void)), origin),
            ]
        }
        guard place.type.leafCount == 1, let type = place.type.flattened.first else {
            throw Refusal(
                "a value of type '\(place.type.spelling)' cannot be written there",
                at: target.node,
                note: "write its parts, each in a statement of its own"
            )
        }
        if keepsResolutions { resolutions.carried.insert(self.origin(target.node)) }
        let value = try value(&self, place.type)
        let variable = program.variables.make("value", type, owner: context.id)
        let text = place.pieces + [.text(" \(operatorText) "), .variable(variable)]
        return place.setup + [
            TypedStatement(.initialize([variable], value), origin),
            TypedStatement(.evaluate(TypedExpression(.carried(text, isSink: false, leak: place.leak), .void)), origin),
        ]
    }

    /// A call of a method that changes what stands at such a place; nil if the receiver is none.
    mutating func outsideMutation(_ call: CallExpr, _ member: MemberExpr, _ origin: Origin) throws -> [TypedStatement]? {
        guard call.trailingClosures.isEmpty, let place = try outsidePlace(member.base) else { return nil }
        let text = place.pieces + [.text("." + member.name + "(")] + (try argumentPieces(call.arguments)) + [.text(")")]
        if keepsResolutions { resolutions.carried.insert(self.origin(call.node)) }
        let change = TypedExpression(.carried(text, isSink: false, leak: place.leak), .void)
        return place.setup + [TypedStatement(.evaluate(change), origin)]
    }

    /// Refuses to pass such a place `inout`: what is done to it there would not be seen.
    mutating func refuseOutsidePlace(_ target: Expression) throws {
        guard let place = try outsidePlace(target) else { return }
        throw Refusal(
            "'\(target.text)' cannot be changed here: a value that a derivative depends on might be left in it",
            at: target.node,
            note: place.leak.note
        )
    }

    mutating func outsidePlace(_ target: Expression) throws -> OutsidePlace? {
        guard mayBeOutside(target) else { return nil }
        return try nested(at: target.node) { try $0.nestedOutsidePlace(target) }
    }

    /// A look at the root of a place, so that those inside of the function cost nothing.
    private mutating func mayBeOutside(_ target: Expression) -> Bool {
        var next = target
        while true {
            switch next {
            case .member(let member): next = member.base
            case .subscriptCall(let subscripted): next = subscripted.base
            case .paren(let paren): next = paren.expression
            case .identifier(let identifier):
                guard let binding = context.scopes.lookUp(identifier.name).first else {
                    guard let receiver = implicitReceiver(of: identifier.name) else { return true }
                    return receiver.local.type.holdsOpaqueValues
                }
                guard case .variable(let local) = binding else { return false }
                return local.type.holdsOpaqueValues
            case .selfReference: return receiver?.type.holdsOpaqueValues ?? false
            case .call: return true
            default: return false
            }
        }
    }

    private mutating func nestedOutsidePlace(_ target: Expression) throws -> OutsidePlace? {
        switch target {
        case .paren(let paren): return try outsidePlace(paren.expression)
        case .identifier(let identifier):
            guard context.scopes.lookUp(identifier.name).isEmpty, implicitReceiver(of: identifier.name) == nil else { return nil }
            return try globalPlace(identifier.name, in: symbols.scopes(around: context.place), target.node)
        case .member(let member):
            if isNoLocal(member.base), let named = symbols.type(named: member.base, at: context.place) {
                return try named.type.flatMap { try globalPlace(member.name, in: [$0], target.node) }
            }
            if let place = try propertyPlace(member) { return place }
            return try outsidePlace(member.base).flatMap { try part(member, of: $0) }
        case .subscriptCall(let subscripted):
            if let place = try pointeePlace(subscripted) ?? subscriptPlace(subscripted) { return place }
            guard var outer = try outsidePlace(subscripted.base), let scalar = outer.type.element else { return nil }
            let index = try self.index(of: subscripted)
            let (position, setup) = once(index, "i", origin(subscripted.node))
            let text = textual(position)
            outer.setup += setup + text.setup
            outer.pieces += [.text("[")] + text.pieces + [.text("]")]
            outer.type = .scalar(scalar)
            return outer
        default: return nil
        }
    }

    /// An element of a tuple, or a stored property of a struct, that stands at such a place.
    private mutating func part(_ member: MemberExpr, of outer: OutsidePlace) throws -> OutsidePlace? {
        guard let part = outer.type.parts.first(where: { $0.name == member.name }) else {
            throw Refusal(
                "'\(member.name)' of a value of type '\(outer.type.spelling)' cannot be set where that stands",
                at: member.node,
                note: "set its stored properties"
            )
        }
        if case .structure(let structure) = outer.type {
            for property in storedProperties(of: structure) where property.name == member.name {
                try requireSettable(property, at: member.node)
            }
        }
        var place = outer
        place.pieces.append(.text("." + member.name))
        place.type = part.type
        return place
    }

    // MARK: Kinds of places

    private mutating func globalPlace(_ name: String, in scopes: [TypeID?], _ node: Node) throws -> OutsidePlace? {
        guard let global = try global(name, in: scopes, at: node), !global.declaration.isLet else { return nil }
        try requireDecided(global.requirements)
        try requireSettable(global.symbol, at: node)
        let kind = global.path.isEmpty ? "the global variable" : "the static variable"
        return OutsidePlace(
            pieces: [.text(symbols.writtenName(of: global.symbol, global.path))],
            type: try type(of: global, named: name, at: node),
            leak: Leak(
                fate: "is written to \(kind) '\(name)'",
                note: "pass it as an 'inout' parameter",
                origin: origin(node)
            )
        )
    }

    /// A property of an instance of a class, or what a pointer points to.
    private mutating func propertyPlace(_ member: MemberExpr) throws -> OutsidePlace? {
        guard let value = reference(member.base), let kind = opaqueKind(of: value.type) else { return nil }
        let base = textual(value)
        switch kind {
        case .classType, .actor:
            guard let property = try instanceProperty(member.name, of: kind, at: member.node) else {
                throw Refusal(
                    "the type of '.\(member.name)' is not certain",
                    at: member.node,
                    note: "write it in the declaration of '\(member.name)'"
                )
            }
            try requireSettable(property.symbol, at: member.node)
            let owner = Self.place(of: kind, symbols, "a property")
            let leak = Leak(
                fate: "is stored in '\(member.name)', \(owner)",
                note: alternative(to: kind, value.type),
                origin: origin(member.node)
            )
            return OutsidePlace(pieces: base.pieces + [.text("." + member.name)], setup: base.setup, type: property.type, leak: leak)
        case .pointer(let pointer):
            guard member.name == "pointee", let element = pointee(of: pointer) else { return nil }
            let leak = pointerLeak(member.base, pointer, at: member.node)
            return OutsidePlace(pieces: base.pieces + [.text(".pointee")], setup: base.setup, type: element, leak: leak)
        case .existential, .function, .optional, .generator, .other: return nil
        }
    }

    private mutating func pointeePlace(_ subscripted: SubscriptExpr) throws -> OutsidePlace? {
        guard let value = reference(subscripted.base), case .pointer(let pointer)? = opaqueKind(of: value.type),
            let element = pointee(of: pointer)
        else { return nil }
        let base = textual(value)
        let (position, setup) = once(try index(of: subscripted), "i", origin(subscripted.node))
        let text = textual(position)
        return OutsidePlace(
            pieces: base.pieces + [.text("[")] + text.pieces + [.text("]")],
            setup: base.setup + setup + text.setup,
            type: element,
            leak: pointerLeak(subscripted.base, pointer, at: subscripted.node)
        )
    }

    /// What a subscript of an instance sets. Its indices are evaluated before the value, each once.
    private mutating func subscriptPlace(_ subscripted: SubscriptExpr) throws -> OutsidePlace? {
        guard let value = reference(subscripted.base), let kind = opaqueKind(of: value.type), isReference(value.type),
            subscripted.trailingClosures.isEmpty,
            let type = try resultType(of: "subscript", .subscripting, subscripted.arguments, kind, at: subscripted.node)
        else { return nil }
        let base = textual(value)
        var place = OutsidePlace(
            pieces: base.pieces + [.text("[")],
            setup: base.setup,
            type: type,
            leak: Leak(
                fate: "goes into \(Self.place(of: kind, symbols, "a subscript"))",
                note: alternative(to: kind, value.type),
                origin: origin(subscripted.node)
            )
        )
        for (position, argument) in subscripted.arguments.enumerated() {
            let index = textual(try settle(synthesize(argument.expression), at: argument.expression.node))
            place.setup += index.setup
            let label = (position > 0 ? ", " : "") + (argument.label.map { $0 + ": " } ?? "")
            place.pieces += (label.isEmpty ? [] : [.text(label)]) + index.pieces
        }
        place.pieces.append(.text("]"))
        return place
    }

    private func pointerLeak(_ base: Expression, _ pointer: PointerType, at node: Node) -> Leak {
        Leak(
            fate: "is written to where '\(base.text)', of type '\(pointer.name)', points",
            note: TypeWithoutTangent.pointer(pointer.name).alternative,
            origin: origin(node)
        )
    }

    /// A value that refers to something that is not its own; nil for all else.
    private mutating func reference(_ expression: Expression) -> TypedExpression? {
        let known = errorCount
        let value = try? settle(synthesize(expression), at: expression.node)
        forgetDiagnostics(after: known)
        guard let value, case .opaque = value.type else { return nil }
        return value
    }

    /// Whether an expression is one.
    mutating func isReference(_ expression: Expression) -> Bool { reference(expression).map { isReference($0.type) } ?? false }

    private func requireSettable(_ symbol: Symbol, at node: Node) throws {
        try requireSeen(symbol, at: node)
        let level = symbols.setterAccess(of: symbol)
        guard !symbols.reachesWrittenCode(level, of: symbol) else { return }
        throw Refusal(
            "generated code cannot set '\(symbol.name)', whose setter is '\(level)'",
            at: node,
            note: "remove '\(level)(set)' from its declaration"
        )
    }
}

extension SwiftType {
    /// Whether a value of it holds one that is only carried along.
    fileprivate var holdsOpaqueValues: Bool { flattened.contains { if case .opaque = $0 { true } else { false } } }
}
