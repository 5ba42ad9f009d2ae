import AdgenIR
import AdgenParser

/// Text that is carried over as it stands, with the local variables in it taken out, so that they can be named anew.
extension Checker {
    /// An expression of the type given; where it is not understood, its text is carried over, as its type is known.
    mutating func checkOrCarry(_ expression: Expression, as type: SwiftType) throws -> TypedExpression {
        let known = errorCount
        do {
            if case .call(let call) = expression, case .identifier(let callee) = call.callee, callee.name == "withoutDerivative",
                isLibraryName(callee.name), hasAutoDiff
            {
                return try carried(expression, as: type, isSink: true)
            }
            return try check(expression, as: type)
        } catch let refusal as Refusal where refusal.isUnknown {
            forgetDiagnostics(after: known)
            do {
                return try carried(expression, as: type, isSink: false)
            } catch let other as Refusal where other.isOfCarriedText {
                throw other
            } catch {
                throw refusal
            }
        }
    }

    mutating func carried(_ expression: Expression, as type: SwiftType, isSink: Bool) throws -> TypedExpression {
        let leak = isSink ? nil : leak(into: type, at: expression.node)
        let value = try lookingUp { checker in
            try checker.carriedValue(checker.pieces(of: expression.node, mayChange: true), type, leak, isSink: isSink, at: expression.node)
        }
        return value ?? .void
    }

    /// The text of a node, cut at the local variables that it reads.
    ///
    /// - Parameter mayChange: Whether it may change one of them.
    mutating func pieces(of node: Node, mayChange: Bool = false) throws -> [TypedPiece] {
        try requireNoTypeParameter(in: node)
        if keepsResolutions { resolutions.carried.insert(origin(node)) }
        var hidden: Set<String> = []
        var found: [Replacement] = []
        try replaceNames(in: node, &hidden, &found)
        try requireSameMeaning(of: node, but: found)
        let source = node.tree.source
        var pieces: [TypedPiece] = []
        var position = node.range.lowerBound
        for entry in found.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
            if position < entry.range.lowerBound { pieces.append(.text(source.text(in: position..<entry.range.lowerBound))) }
            pieces += entry.replacement
            position = entry.range.upperBound
        }
        if position < node.range.upperBound { pieces.append(.text(source.text(in: position..<node.range.upperBound))) }
        if !mayChange, pieces.changedVariable != nil {
            throw Refusal("what is carried over here cannot change variables", at: node, note: "bind what it gives by 'let' before")
        }
        try requireOneChange(in: pieces, at: node)
        return pieces
    }

    /// What is carried over may read variables, not write them.
    func refuseAssignments(in node: Node, _ hidden: Set<String>) throws {
        guard case .sequence(let sequence)? = Expression(node) else { return }
        var target: Expression?
        for element in sequence.elements {
            switch element {
            case .operand(let operand):
                target = operand
            case .assignment:
                try refuseChange(of: target, hidden)
            case .binaryOperator(let token):
                if operators.isAssignment(token.text) { try refuseChange(of: target, hidden) }
            case .ternary, .isType, .asType, .arrow:
                break
            }
        }
    }

    /// A method may change the variable it is called on, unless it is one of those that are known not to.
    mutating func refuseMutation(by node: Node, _ hidden: Set<String>) throws {
        guard case .call(let call)? = Expression(node), case .member(let member) = call.callee,
            !Self.reading.contains(member.name)
        else { return }
        if case .identifier(let name) = member.base, case .variable(let local)? = context.scopes.lookUp(name.name).first,
            isReference(local.type)
        {
            return
        }
        // Those that change a generator have been found before.
        if let (_, type) = try partOfVariable(member.base, hidden), case .generator? = opaqueKind(of: type) { return }
        try refuseChange(of: member.base, hidden)
    }

    private func refuseChange(of target: Expression?, _ hidden: Set<String>) throws {
        var next = target
        while let expression = next {
            switch expression {
            case .member(let member): next = member.base
            case .subscriptCall(let subscripted): next = subscripted.base
            case .paren(let paren): next = paren.expression
            case .tuple(let tuple):
                for element in tuple.elements { try refuseChange(of: element.expression, hidden) }
                return
            case .identifier(let identifier):
                guard !hidden.contains(identifier.name), case .variable(let local)? = context.scopes.lookUp(identifier.name).first,
                    local.isMutable
                else { return }
                throw Refusal(
                    "what is carried over cannot change '\(identifier.name)'",
                    at: identifier.node,
                    note: "change it in a statement of its own"
                )
            default: return
            }
        }
    }

    /// Methods of the standard library that leave their receiver as it is.
    private static let reading: Set<String> = [
        "addingProduct", "allSatisfy", "compactMap", "contains", "distance", "dropFirst", "dropLast", "elementsEqual", "enumerated",
        "filter", "firstIndex", "flatMap", "forEach", "formatted", "hasPrefix", "hasSuffix", "index", "isEqual", "isLess", "isMultiple",
        "joined", "lastIndex", "map",
        "lowercased", "max", "min", "prefix", "reduce", "remainder", "reversed", "rounded", "shuffled", "signum", "sorted", "split",
        "squareRoot",
        "starts", "suffix", "truncatingRemainder", "uppercased", "withUnsafeBufferPointer",
    ]

    mutating func replacement(of name: Token, at node: Node) throws -> [TypedPiece]? {
        guard let binding = context.scopes.lookUp(name.name).first else { return try replacement(ofMember: name, at: node) }
        switch binding {
        case .variable(let local):
            keep(local, at: name)
            return try pieces(of: local.leaves, local.type, at: node)
        case .function:
            throw Refusal(
                "the nested function '\(name.name)' cannot be called in code that is carried over",
                at: node,
                note: "call it before, and bind its result by 'let'"
            )
        case .refused:
            throw Refusal.reported
        }
    }

    /// A member of `self` that is named alone.
    private mutating func replacement(ofMember name: Token, at node: Node) throws -> [TypedPiece]? {
        if let pieces = try replacement(ofAddedMember: name, at: node) { return pieces }
        guard let (receiver, structure) = implicitReceiver(of: name.name) else { return try replacement(ofStaticMember: name, at: node) }
        guard let (leaves, type) = storedLeaves(name.name, of: structure) else {
            throw Refusal(
                "'\(name.name)' cannot be used in code that is carried over",
                at: node,
                note: "bind its value by 'let' before"
            )
        }
        return try pieces(of: Array(receiver.leaves[leaves]), type, at: node)
    }

    /// A static member of a type around, or a type in it: written code stands outside of the types, and has to name them.
    private mutating func replacement(ofStaticMember name: Token, at node: Node) throws -> [TypedPiece]? {
        for type in symbols.types(around: context.place) {
            guard let member = symbols.members(name.name, of: type, from: context.place).first?.symbol else { continue }
            if symbols.isProtocol(type) || symbols.isGeneric(type) {
                throw Refusal(
                    "'\(name.name)' cannot be used in code that is carried over",
                    at: node,
                    note: "bind its value by 'let' before"
                )
            }
            if let obstacle = symbols.obstacle(to: member) {
                throw Refusal(
                    "generated code cannot see '\(obstacle.symbol.name)', which is '\(obstacle.modifier)'",
                    at: node,
                    note: obstacle.advice
                )
            }
            return [.text("\(symbols.writtenName(of: type)).\(name.text)")]
        }
        return nil
    }

    /// The text that makes a value of the variables that it is kept in.
    func pieces(of leaves: [Variable], _ type: SwiftType, at node: Node) throws -> [TypedPiece] {
        if !type.isComposite { return leaves.map { .variable($0) } }
        if type.holdsArchetype {
            // The text would mean something else where it is known of what type the value is.
            throw Refusal(
                "a value of type '\(type.spelling)' cannot be used in code that is carried over",
                at: node,
                note: "use its properties, bound by 'let' before"
            )
        }
        var result: [TypedPiece] = []
        var start = 0
        switch type {
        case _ where type.collection != nil:
            return try pieces(ofCollection: leaves, type, at: node)
        case .array(let element) where element.isFlat && element.isComposite:
            return try pieces(ofElements: leaves, element, at: node)
        case .structure(let structure) where !structure.hasMemberwiseInitializer:
            throw Refusal(
                "a value of type '\(structure.name)' cannot be used in code that is carried over, as it has no memberwise initialiser",
                at: node,
                note: "use its properties"
            )
        case .structure where type.holdsTypeParameter:
            throw Refusal(
                "a value of type '\(type.spelling)' cannot be used in code that is carried over",
                at: node,
                note: "use its properties, bound by 'let' before"
            )
        case .structure(let structure):
            result.append(.text(structure.name + "("))
        case .tuple:
            result.append(.text("("))
        case .array, .scalar, .opaque:
            throw Refusal(
                "a value of type '\(type.spelling)' cannot be used in code that is carried over",
                at: node,
                note: "use its elements, bound by 'let' before"
            )
        }
        for (index, part) in type.parts.enumerated() {
            let isGiven = if case .structure = type { !part.isFixed } else { true }
            guard isGiven else {
                start += part.type.leafCount
                continue
            }
            if index > 0, result.count > 1 { result.append(.text(", ")) }
            if case .structure = type { result.append(.text(part.name + ": ")) }
            result += try pieces(of: Array(leaves[start..<start + part.type.leafCount]), part.type, at: node)
            start += part.type.leafCount
        }
        return result + [.text(")")]
    }

    /// A part of a variable: an element of a tuple or a stored property, at whatever depth.
    mutating func replacement(of member: MemberExpr, _ hidden: Set<String>) throws -> [TypedPiece]? {
        if member.name == "count", let (columns, array) = try partOfVariable(member.base, hidden), array.isStoredArray {
            return [.computed(.count(reading(columns, array)))]
        }
        guard let (leaves, type) = try partOfVariable(.member(member), hidden) else { return nil }
        return type.isComposite ? nil : leaves.map { .variable($0) }
    }

    mutating func partOfVariable(
        _ expression: Expression,
        _ hidden: Set<String>,
        depth: Int = 0
    ) throws -> (leaves: [Variable], type: SwiftType)? {
        guard depth < 64 else { return nil }
        switch expression {
        case .selfReference:
            return receiver.map { ($0.leaves, $0.type) }
        case .identifier(let identifier):
            if hidden.contains(identifier.name) { return nil }
            guard case .variable(let local)? = context.scopes.lookUp(identifier.name).first else {
                guard let (receiver, structure) = implicitReceiver(of: identifier.name),
                    let (range, type) = storedLeaves(identifier.name, of: structure)
                else { return nil }
                return (Array(receiver.leaves[range]), type)
            }
            keep(local, at: identifier.nameToken)
            return (local.leaves, local.type)
        case .member(let member):
            guard let base = try partOfVariable(member.base, hidden, depth: depth + 1) else { return nil }
            if let (range, type) = part(member, of: base.type) { return (Array(base.leaves[range]), type) }
            guard case .structure(let structure) = base.type, let (range, type) = storedLeaves(member.name, of: structure) else {
                return nil
            }
            return (Array(base.leaves[range]), type)
        default:
            return nil
        }
    }
}
