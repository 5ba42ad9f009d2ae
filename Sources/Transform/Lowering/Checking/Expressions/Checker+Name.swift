import AdgenIR
import AdgenParser

/// Names that stand alone, and members.
extension Checker {
    mutating func name(_ identifier: IdentifierExpr) throws -> TypedExpression {
        let name = identifier.name
        if let module = identifier.moduleToken {
            throw Refusal.unknown("names qualified by a module ('\(module.text)::') are not supported here", at: identifier.node)
        }
        if let binding = context.scopes.lookUp(name).first {
            switch binding {
            case .variable(let local):
                keep(local, at: identifier.nameToken)
                return read(local)
            case .function:
                throw Refusal("functions as values are not supported yet", at: identifier.node, note: "call '\(name)' where it is needed")
            case .refused: throw Refusal.reported
            }
        }
        if let (receiver, structure) = implicitReceiver(of: name) {
            return try property(identifier.nameToken, of: read(receiver), .structure(structure), at: identifier.node)
        }
        if let member = memberOfReceiver(identifier) { return try settle(self.member(member), at: identifier.node) }
        if let type = surroundingExtendedType(), let found = try addedStatic(identifier.nameToken, of: type, at: identifier.node) {
            return found
        }
        if let found = try inheritedStaticProperty(identifier) { return found }
        if let global = try global(name, in: symbols.scopes(around: context.place), at: identifier.node) {
            keep(global, at: identifier.nameToken)
            return try read(global, named: name, at: identifier.node)
        }
        if symbols.hasFunction(named: name) {
            throw Refusal("functions as values are not supported yet", at: identifier.node, note: "call '\(name)' where it is needed")
        }
        if isAbsent(name) { throw absent(name, at: identifier.node) }
        throw Refusal.unknown("'\(name)' is not known to adgen", at: identifier.node, note: Self.carryNote)
    }

    func read(_ local: LocalVariable) -> TypedExpression {
        if local.leaves.count == 1, let leaf = local.leaves.first {
            if !local.type.isComposite { return .read(leaf, local.type) }
        }
        let parts = zip(local.leaves, local.type.leafTypes).map { TypedExpression.read($0, $1) }
        return TypedExpression(.tuple(parts), local.type)
    }

    // MARK: Globals

    /// A constant or variable outside of bodies, in the first of some scopes that has one.
    mutating func global(_ name: String, in scopes: [TypeID?], at node: Node) throws -> GlobalSymbol? {
        let candidates = symbols.globals(named: name)
        for scope in scopes where scope.map({ !symbols[$0].isOfLibrary }) ?? true {
            if let scope, symbols.isProtocol(scope) {
                guard symbols.members(name, of: scope, from: context.place).isEmpty else { throw Refusal.uncertain(name, at: node) }
                continue
            }
            let found = candidates.filter {
                $0.belongs(to: scope) && ($0.path.isEmpty || $0.isStatic) && symbols.isSeen($0.symbol, inFile: context.file)
            }
            let nearest = symbols.nearest(found.map(\.symbol), to: context.file).map(\.id)
            guard let first = found.first(where: { nearest.contains($0.symbol.id) }) else {
                if !found.isEmpty { throw Refusal.uncertain(name, at: node) }
                try requireNothingInherited(name, in: scope, at: node)
                continue
            }
            let known = found.filter { nearest.contains($0.symbol.id) }
            try requireAlike(known, in: candidates, named: name, at: node)
            return first
        }
        return nil
    }

    /// A global that is named with its module.
    private mutating func global(_ member: MemberExpr) throws -> GlobalSymbol? {
        guard case .identifier(let module) = member.base, symbols.isModule(module.name, at: context.place) else { return nil }
        let named = symbols.topLevel(member.name, inModule: module.name, from: context.place).map(\.id)
        let candidates = symbols.globals(named: member.name)
        let found = candidates.filter { named.contains($0.symbol.id) }
        guard let first = found.first else { return nil }
        try requireAlike(found, in: candidates, named: member.name, at: member.node)
        return first
    }

    /// What a global holds, read once in place.
    ///
    /// - Parameter own: The type whose member it is; where it is not known, a generic type is the one around.
    mutating func read(_ global: GlobalSymbol, named name: String, on own: Structure? = nil, at node: Node) throws -> TypedExpression {
        let isOfLibrary = global.owner.map { symbols[$0].isOfLibrary } ?? false
        if symbols.isInGenericContext(global.symbol), !isOfLibrary {
            return try readStaticProperty(global, named: name, on: own, at: node)
        }
        let type = try self.type(of: global, named: name, at: node)
        if let obstacle = symbols.obstacle(to: global.symbol) {
            if global.declaration.isLet, let initializer = global.binding.initializer,
                let value = try? standing(at: global.symbol, { try $0.check(initializer, as: type) }), value.isConstant
            {
                return value
            }
            throw Refusal(
                "generated code cannot see '\(obstacle.symbol.name)', which is '\(obstacle.modifier)'",
                at: node,
                note: obstacle.advice
            )
        }
        let text =
            extendedType(of: global.symbol).map { "\($0.type.spelling).\(name)" } ?? symbols.writtenName(of: global.symbol, global.path)
        if type.isComposite { return try composite(global, type, text, at: node) }
        let value = TypedExpression(.carried([.text(text)], isSink: false), type)
        guard global.declaration.isLet, let element = type.element else { return value }
        return .read(constantArray(text, value, element, named: name), type)
    }

    /// The variable for a global constant that is an array: it is read at the start of the function, not wherever an element is.
    private mutating func constantArray(_ text: String, _ value: TypedExpression, _ element: Scalar, named name: String) -> Variable {
        if let variable = context.constants[text]?.variable { return variable }
        let variable = program.variables.make(name, .buffer(element), owner: context.id)
        context.constants[text] = (variable, value)
        return variable
    }

    /// The statements that read the global constants of the function.
    func readingConstants(_ origin: Origin?) -> [TypedStatement] {
        context.constants.values.sorted { $0.variable < $1.variable }.map { TypedStatement(.initialize([$0.variable], $0.value), origin) }
    }

    mutating func type(of global: GlobalSymbol, named name: String, at node: Node) throws -> SwiftType {
        guard requireDecidedTypes(in: global.declaration.node) else { throw Refusal.reported }
        if let type = global.binding.type, !global.symbol.isDestructured {
            return resolve(type, at: LookupPlace(inside: global.symbol))
        }
        guard let initializer = global.binding.initializer, !global.symbol.isDestructured else {
            throw Refusal.unknown("the type of '\(name)' is not certain", at: node, note: "write it in the declaration of '\(name)'")
        }
        return try nested(at: node) { checker in
            do {
                return try checker.standing(at: global.symbol) { try $0.settle($0.synthesize(initializer), at: node).type }
            } catch {
                throw Refusal.unknown("the type of '\(name)' is not certain", at: node, note: "write it in the declaration of '\(name)'")
            }
        }
    }

    /// What a part gives where a global or a property is declared: the names of the function that reads it mean nothing there.
    ///
    /// - Parameter environment: What type parameters stand for there.
    mutating func standing<Result>(
        at symbol: Symbol,
        in environment: TypeEnvironment = TypeEnvironment(),
        _ part: (inout Checker) throws -> Result
    ) rethrows -> Result {
        let outer = context
        defer { context = outer }
        context = FunctionContext()
        context.symbol = outer.symbol
        context.id = outer.id
        context.file = symbol.file
        context.around = symbol.id
        context.libraries = libraries(ofFile: symbol.file)
        (context.environment, context.bodyEnvironment) = (environment, environment)
        return try part(&self)
    }

    // MARK: Members

    mutating func member(_ member: MemberExpr) throws -> Synthesis {
        if isNoLocal(member.base) || namesArray(member.base), let found = try staticMember(member) { return .typed(found) }
        if case .call(let call) = member.base, let result = try elementary(firstOf: call, member) { return result }
        if let found = try viewProperty(member) { return .typed(found) }
        let base = try synthesize(member.base)
        let value = try settle(base, at: member.base.node)
        if let (range, type) = part(member, of: value.type) { return .typed(part(range, type, of: value)) }
        if let added = try addedProperty(member.nameToken, of: value, at: member.node) { return .typed(added) }
        if let found = try dictionaryProperty(member, of: value) { return .typed(found) }
        if value.type.sequenceElement != nil { return .typed(try arrayProperty(member, of: value)) }
        if case .structure(let structure) = value.type {
            return .typed(try property(member.nameToken, of: value, .structure(structure), at: member.node))
        }
        if let vector = value.type.vectorOrMask { return .typed(try vectorProperty(member, of: value, vector)) }
        if let scalar = value.type.scalar { return .typed(try property(member, of: value, scalar)) }
        if let read = try opaqueProperty(member, of: value) { return .typed(read) }
        throw Refusal.unknown(
            "'.\(member.name)' of a value of type '\(value.type.spelling)' is not supported",
            at: member.node,
            note: Self.carryNote
        )
    }

    /// The values of a tuple's element, among all of the tuple.
    func part(_ member: MemberExpr, of type: SwiftType) -> (Range<Int>, SwiftType)? {
        guard case .tuple(let elements) = type else { return nil }
        var start = 0
        for (index, element) in elements.enumerated() {
            let count = element.type.leafCount
            if member.tupleIndex == index || (member.tupleIndex == nil && element.label == member.name) {
                return (start..<start + count, element.type)
            }
            start += count
        }
        return nil
    }

    /// Whether an expression begins with a name that means no local variable or function.
    func isNoLocal(_ expression: Expression) -> Bool {
        var next = expression
        while case .member(let member) = next { next = member.base }
        guard case .identifier(let identifier) = next else { return false }
        return context.scopes.lookUp(identifier.name).isEmpty
    }

    /// Whether an expression is the name of an array type, as `[Double]` is.
    mutating func namesArray(_ expression: Expression) -> Bool {
        if case .array = expression { namedArray(expression) != nil } else { false }
    }

    /// `Double.pi`, `Int.max`, `Configuration.limit`.
    private mutating func staticMember(_ member: MemberExpr) throws -> TypedExpression? {
        let base = member.base.text
        if let scalar = scalar(named: member.base) {
            if let added = try addedStatic(member.nameToken, of: .scalar(scalar), at: member.node) { return added }
            guard let constant = Self.staticMember(member.name, of: scalar) else {
                throw Refusal.unknown("'\(base).\(member.name)' is not known to adgen", at: member.node, note: Self.carryNote)
            }
            keep(.library(.standard, name: member.name, type: constant.scalar.swiftName), at: member.nameToken)
            return .constant(constant)
        }
        if case .identifier(let identifier) = member.base, let vector = try vectorName(identifier) {
            return try vectorStaticMember(member, vector)
        }
        if let type = archetype(named: member.base) {
            if let scalar = type.scalar, scalar.parameter != nil, let constant = Self.staticMember(member.name, of: scalar) {
                keep(.library(.standard, name: member.name, type: scalar.swiftName), at: member.nameToken)
                return .constant(constant)
            }
            if let found = try staticProperty(member.nameToken, of: type, at: member.node) { return found }
            guard type.archetype == nil, let id = typeID(of: type), let global = try global(member.name, in: [id], at: member.node) else {
                throw Refusal.unknown("'\(base).\(member.name)' is not known to adgen", at: member.node, note: Self.carryNote)
            }
            keep(global, at: member.nameToken)
            return try read(global, named: member.name, at: member.node)
        }
        if let type = namedArray(member.base), let added = try addedStatic(member.nameToken, of: type, at: member.node) { return added }
        if let global = try global(member) {
            keep(global, at: member.nameToken)
            return try read(global, named: member.name, at: member.node)
        }
        guard let named = symbols.type(named: member.base, at: context.place) else { return nil }
        let structure = namedStructure(member.base)
        if let type = structure?.bound.map({ SwiftType.structure($0) }) ?? named.type.flatMap({ self.type(of: $0) }),
            let found = try staticProperty(member.nameToken, of: type, at: member.node)
        {
            return found
        }
        if structure == nil, let type = named.type, symbols.isGeneric(type) { throw unsupportedType(member.base) }
        if let type = named.type, let found = try enumerationCase(member, of: type) { return found }
        guard let type = named.type, let global = try global(member.name, in: [type], at: member.node) else {
            if isAbsent(member.name) { throw absent(member.name, at: member.node) }
            throw Refusal.unknown("'\(base).\(member.name)' is not known to adgen", at: member.node, note: Self.carryNote)
        }
        keep(global, at: member.nameToken)
        return try read(global, named: member.name, on: structure?.bound, at: member.node)
    }

    /// A property of a number.
    private mutating func property(_ member: MemberExpr, of value: TypedExpression, _ scalar: Scalar) throws -> TypedExpression {
        if isMemberOfModule(member.name, value.type) {
            return try property(member.nameToken, of: value, value.type, at: member.node)
        }
        if scalar.isFloatingPointNumber {
            if let inspection = Inspection(rawValue: member.name), inspection != .isMinus {
                keep(.library(.standard, name: member.name, type: "Bool"), at: member.nameToken)
                return .scalar(.inspect(inspection, scalar), value)
            }
            if let found = elementary(.property(member.name), [.typed(value)]),
                let expression = try build(found, [(.typed(value), member.node)], at: member.node)
            {
                return expression
            }
        }
        throw Refusal.unknown("'.\(member.name)' of a '\(scalar.swiftName)' is not supported", at: member.node, note: Self.carryNote)
    }
}

extension TypedExpression {
    /// Whether it is made of constants alone.
    var isConstant: Bool {
        switch kind {
        case .constant: true
        case .compute(_, let parts), .tuple(let parts): parts.allSatisfy(\.isConstant)
        case .read, .part, .shortCircuit, .choose, .element, .count, .emptyArray, .arrayLiteral, .repeating, .removeLast, .remove, .slice,
            .call,
            .externalCall, .carried, .after:
            false
        }
    }
}
