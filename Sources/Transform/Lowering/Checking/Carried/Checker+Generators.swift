import AdgenIR
import AdgenParser

/// Generators of random numbers, and what is drawn from them. They are not looked into: what is drawn is data, the same whatever is
/// differentiated by. A draw is carried text that changes a variable, the generator.
extension Checker {
    /// `Double.random(in: 0..<1, using: &generator)`; nil of anything else.
    mutating func draw(_ call: CallExpr, ofNumbers scalar: Scalar?, named name: String, at node: Node) throws -> TypedExpression? {
        guard name == "random", let scalar, call.trailingClosures.isEmpty else { return nil }
        let labels = call.arguments.map(\.label)
        switch scalar {
        case .double, .float, .int: guard labels == ["in"] || labels == ["in", "using"] else { return nil }
        case .bool: guard labels.isEmpty || labels == ["using"] else { return nil }
        case .vector, .mask, .parameter, .opaque: return nil
        }
        let leak = Leak(fate: "bounds what is drawn at random", note: "draw from constant bounds, and scale that", origin: origin(node))
        if keepsResolutions { resolutions.carried.insert(origin(node)) }
        var pieces: [TypedPiece] = []
        if case .implicitMember = call.callee { pieces.append(.text(scalar.swiftName)) }
        pieces += try self.pieces(of: node, mayChange: true)
        return carriedValue(pieces, .scalar(scalar), leak)
    }

    /// A call of a method of a generator; nil where what it gives is not certain.
    mutating func draw(_ call: CallExpr, _ member: MemberExpr, from value: TypedExpression) throws -> TypedExpression? {
        guard let kind = opaqueKind(of: value.type), case .generator = kind, call.trailingClosures.isEmpty else { return nil }
        try requireNoOwn(member, kind, value.type, call.arguments)
        guard let type = try resultType(of: member.name, .function, call.arguments, kind, mayMutate: true, at: member.node)
        else { return nil }
        let leak = Leak(
            fate: "goes into '\(member.name)', a method of the generator '\(value.type.spelling)'",
            note: "draw what does not depend on it, and scale that",
            origin: origin(call.node)
        )
        return try carriedValue(pieces(of: call.node, mayChange: true), type, leak, at: call.node)
    }

    // MARK: Type parameters

    /// What a type parameter may stand for that is a generator: the types of the module that are, and the system's.
    var generators: [SwiftType] {
        let own = symbols.types.filter { type in
            !type.isOfLibrary && symbols.isGenerator(type.id) && type.declarations.allSatisfy { symbols.obstacle(to: symbols[$0]) == nil }
        }
        return (own.compactMap { symbols.spelling(of: $0.id) } + [OpaqueKind.systemGenerator]).map { .opaque($0) }
    }

    /// Refuses what stands for a type parameter that is a generator, and is none whose copies are its own.
    func requireGenerator(_ type: SwiftType?, at node: Node) throws {
        guard let type else { return }
        if case .generator? = opaqueKind(of: type) { return }
        throw Refusal(
            "a generator of random numbers of type '\(type.spelling)' is not supported here",
            at: node,
            note: "pass a struct of the module that conforms to 'RandomNumberGenerator'"
        )
    }

    /// Refuses a method that a generic function calls on a generator, if what stands for that has one of that name itself: it is the protocol's
    /// that is meant, but the text would mean the other.
    private func requireNoOwn(_ member: MemberExpr, _ kind: OpaqueKind, _ type: SwiftType, _ arguments: [Argument]) throws {
        guard case .generator(let own?, _) = kind, member.name != "next" || !arguments.isEmpty,
            context.environment.generators.contains(where: { context.environment.types[$0] == type }),
            !symbols.ownMembers(member.name, of: own).isEmpty
        else { return }
        throw Refusal(
            "generic code does not call the '\(member.name)' that '\(type.spelling)' has itself, but generated code would",
            at: member.node,
            note: "rename one of them"
        )
    }

    // MARK: Generators

    /// `SystemRandomNumberGenerator()`.
    func systemGenerator(_ call: CallExpr, named name: String) -> TypedExpression? {
        guard name == OpaqueKind.systemGenerator, call.arguments.isEmpty, call.trailingClosures.isEmpty,
            !symbols.declaresType(name, at: context.place)
        else { return nil }
        return TypedExpression(.carried([.text(name + "()")], isSink: false), .opaque(name))
    }

    /// The generator that a method is called on in carried text: the method is taken to change it unless it is known not to.
    mutating func generatorChanged(by call: CallExpr, _ hidden: Set<String>) throws -> (base: Expression, variable: Variable)? {
        guard case .member(let member) = call.callee, let (leaves, type) = try partOfVariable(member.base, hidden), leaves.count == 1,
            let kind = opaqueKind(of: type), case .generator = kind
        else { return nil }
        let members = kind.memberTypes.flatMap { symbols.members(member.name, of: $0, from: context.place) }.map(\.symbol)
        guard members.isEmpty || members.contains(where: { $0.hasModifier(.mutating) }) else { return nil }
        return try variableChanged(member.base, hidden).map { (member.base, $0) }
    }

    /// The variable that carried text changes where it stands after `&`; nil if it is not the function's own. Only what is carried along itself
    /// can be changed by text.
    mutating func variableChanged(_ expression: Expression, _ hidden: Set<String>) throws -> Variable? {
        guard let (_, type) = try partOfVariable(expression, hidden) else {
            guard let place = try outsidePlace(expression), case .generator? = opaqueKind(of: place.type) else {
                throw Refusal(
                    "what is carried over cannot change '\(expression.text)'",
                    at: expression.node,
                    note: "call the function in a statement of its own"
                )
            }
            return nil
        }
        let target = try target(expression)
        guard case .opaque = type, target.isPlain, target.places.count == 1, case .variable(let variable) = target.places[0] else {
            throw Refusal(
                "what is carried over cannot change a value of type '\(type.spelling)'",
                at: expression.node,
                note: "call the function in a statement of its own"
            )
        }
        return variable
    }

    /// Refuses text that changes several variables, or one that it reads besides: the order of that is not the text's alone.
    func requireOneChange(in pieces: [TypedPiece], at node: Node) throws {
        guard let changed = pieces.changedVariable else { return }
        let type = program.variables[changed].type
        for piece in pieces {
            switch piece {
            case .text, .computed, .changed(changed): continue
            case .variable(let variable) where variable != changed && program.variables[variable].type != type: continue
            case .variable, .changed:
                throw Refusal(
                    "what is carried over can change one variable, and read no other of its type",
                    at: node,
                    note: "bind a part of it by 'let' before"
                )
            }
        }
    }

    /// What text gives that changes a variable, which is assigned to at once.
    mutating func value(of pieces: [TypedPiece], changing changed: Variable, _ type: SwiftType, _ leak: Leak?, isSink: Bool)
        -> TypedExpression
    {
        let info = program.variables[changed]
        let after = program.variables.make(info.name, info.type, owner: context.id)
        let state = SwiftType.opaque(info.type.opaqueName ?? "Any")
        let drawn = type.isComposite && type != .void ? SwiftType.opaque(type.spelling) : type
        let (variables, read) = temporary(drawn, named: context.nameHint ?? "drawn")
        let both = SwiftType.tuple([SwiftType.Element(type: state), SwiftType.Element(type: drawn)])
        let text = TypedExpression(.carried(pieces, isSink: isSink, leak: leak), both)
        let statements = [
            TypedStatement(.initialize([after] + variables, text), nil),
            TypedStatement(.assign([.variable(changed)], .read(after, state)), nil),
        ]
        let value = drawn == type ? read : TypedExpression(.tuple(reads(variables.map { .variable($0) }, type)), type)
        return TypedExpression(.after(statements, value), type)
    }
}

extension [TypedPiece] {
    /// The variable that the text changes.
    var changedVariable: Variable? {
        for case .changed(let variable) in self { return variable }
        return nil
    }
}

extension ValueType {
    fileprivate var opaqueName: String? {
        if case .opaque(let name) = self { name } else { nil }
    }
}
