import AdgenIR
import AdgenParser

/// Literals and implicit members, whose type the context says.
extension Checker {
    func integer(_ literal: IntegerLiteralExpr, isNegative: Bool) -> Flexible {
        let magnitude = literal.value
        let digits = literal.digits
        let node = literal.node
        var number: Int?
        if let magnitude { number = isNegative ? Int(exactly: -Int128(magnitude)) : Int(exactly: magnitude) }
        return Flexible(
            defaultType: symbols.changesLiteralTypes ? nil : .scalar(.int),
            isLiteral: true,
            integer: number,
            accepts: Flexible.acceptsNumber
        ) { _, type in
            switch type.scalar {
            case .int:
                guard let number else { throw Refusal("the literal does not fit 'Int'", at: node) }
                return .integer(number)
            case .double:
                if let number { return .constant(.double(Double(number))) }
                let value = magnitude.map(Double.init) ?? Double(digits) ?? .nan
                return .constant(.double(isNegative ? -value : value))
            case .float:
                if let number { return .constant(.float(Float(number))) }
                let value = magnitude.map(Float.init) ?? Float(digits) ?? .nan
                return .constant(.float(isNegative ? -value : value))
            case .parameter(let parameter):
                let text = number.map(String.init) ?? (isNegative ? "-" : "") + (magnitude.map { String($0) } ?? digits)
                return .constant(.parameter(parameter, .literal(text)))
            case .bool, .vector, .mask, .opaque, nil:
                throw Refusal("a number does not fit the type '\(type.spelling)'", at: node)
            }
        }
    }

    func floatingPoint(_ literal: FloatLiteralExpr) -> Flexible {
        let digits = literal.digits
        let node = literal.node
        let defaultType = symbols.changesLiteralTypes ? nil : SwiftType.scalar(.double)
        return Flexible(defaultType: defaultType, isLiteral: true, accepts: Flexible.acceptsFloatingPoint) { _, type in
            guard let constant = Self.constant(digits, type.scalar) else {
                throw Refusal("the literal does not fit the type '\(type.spelling)'", at: node)
            }
            return .constant(constant)
        }
    }

    /// A literal's value, rounded as the compiler does it: where there is a longer type, to that first.
    static func constant(_ digits: String, _ scalar: Scalar?) -> Constant? {
        if case .parameter(let parameter)? = scalar { return .parameter(parameter, .literal(digits)) }
        #if arch(x86_64) || arch(i386)
            guard let value = Float80(digits) else { return nil }
        #else
            guard let value = Double(digits) else { return nil }
        #endif
        switch scalar {
        case .double: return .double(Double(value))
        case .float: return .float(Float(value))
        case .int, .bool, .vector, .mask, .parameter, .opaque, nil: return nil
        }
    }

    /// `.pi` and its like.
    func implicitMember(_ member: ImplicitMemberExpr) -> Flexible {
        let name = member.name
        let node = member.node
        let hasMember = staticMembers(named: name)
        let mayBeAdded = mayHaveAddedStatic(name)
        let isCase = enumerationsWithCase(named: name)
        return Flexible(
            defaultType: nil,
            accepts: { type in
                if case .structure(let structure) = type { return hasMember(structure) }
                if case .opaque(let text) = type { return isCase(text) }
                return type.scalar.map { Self.staticMember(name, of: $0) != nil } ?? false || mayBeAdded(type)
            },
            build: { checker, type in
                if case .structure(let structure) = type { return try checker.staticMember(member, of: structure) }
                if case .opaque(let text) = type {
                    return checker.enumerationCase(member.nameToken, of: text, at: node)
                }
                if let added = try checker.addedStatic(member.nameToken, of: type, at: node) {
                    guard added.type == type else { throw Refusal("'.\(name)' is not of type '\(type.spelling)'", at: node) }
                    return added
                }
                guard let scalar = type.scalar, let constant = Self.staticMember(name, of: scalar) else {
                    throw Refusal("'.\(name)' of the type '\(type.spelling)' is not known to adgen", at: node)
                }
                checker.keep(.library(.standard, name: name, type: type.spelling), at: member.nameToken)
                return .constant(constant)
            }
        )
    }

    /// Tells the structs that have a static member of a name, or, of the name `init`, all.
    func staticMembers(named name: String) -> (Structure) -> Bool {
        let (symbols, place) = (symbols, context.place)
        return { structure in
            if let archetype = structure.archetype {
                return archetype.protocolTypes.contains { type in
                    symbols.members(name, of: type, from: place).contains { $0.symbol.isStatic }
                }
            }
            guard name != "init", let type = typeID(of: structure) else { return true }
            return symbols.members(name, of: type, from: place).contains { $0.symbol.isStatic }
        }
    }

    /// `.zero` of a struct.
    private mutating func staticMember(_ member: ImplicitMemberExpr, of structure: Structure) throws -> TypedExpression {
        if let found = try staticProperty(member.nameToken, of: .structure(structure), at: member.node) {
            guard found.type == .structure(structure) else {
                throw Refusal("'.\(member.name)' is not of type '\(structure.name)'", at: member.node)
            }
            return found
        }
        let type = typeID(of: structure)
        guard let type, let global = try global(member.name, in: [type], at: member.node) else {
            throw Refusal.unknown("'\(structure.name).\(member.name)' is not known to adgen", at: member.node, note: Self.carryNote)
        }
        keep(global, at: member.nameToken)
        let value = try read(global, named: member.name, on: structure, at: member.node)
        guard value.type == .structure(structure) else {
            throw Refusal("'.\(member.name)' is not of type '\(structure.name)'", at: member.node)
        }
        return value
    }

    /// A constant that a number type has as a static member.
    static func staticMember(_ name: String, of scalar: Scalar) -> Constant? {
        switch scalar {
        case .double: floatingPointMember(name, of: Double.self).map { .double($0) }
        case .float: floatingPointMember(name, of: Float.self).map { .float($0) }
        case .int:
            switch name {
            case "max": .int(.max)
            case "min": .int(.min)
            case "zero": .int(0)
            case "bitWidth": .int(Int.bitWidth)
            default: nil
            }
        case .vector(let vector):
            switch name {
            case "zero": vector.constant(0)
            case "one": vector.constant(1)
            default: nil
            }
        case .bool, .mask, .opaque: nil
        case .parameter(let parameter):
            floatingPointMember(name, of: Double.self).map { _ in .parameter(parameter, .member(name)) }
        }
    }

    private static func floatingPointMember<Number: BinaryFloatingPoint>(_ name: String, of type: Number.Type) -> Number? {
        switch name {
        case "pi": .pi
        case "zero": .zero
        case "infinity": .infinity
        case "nan": .nan
        case "ulpOfOne": .ulpOfOne
        case "greatestFiniteMagnitude": .greatestFiniteMagnitude
        case "leastNormalMagnitude": .leastNormalMagnitude
        case "leastNonzeroMagnitude": .leastNonzeroMagnitude
        default: nil
        }
    }

    /// `#line`, `#function` and `#column`, with the values that they have here.
    func sourceLiteral(_ macro: MacroExpansionExpr) -> Synthesis? {
        let location = macro.node.location
        switch macro.name {
        case "line": return .typed(.integer(location.line))
        case "column": return .typed(.integer(location.column))
        default: return nil
        }
    }
}
