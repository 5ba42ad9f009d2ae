import AdgenIR
import AdgenParser

/// What stands for type parameters inside of the declarations that have them, where these are no types of numbers: archetypes, of which nothing
/// is known but their protocols, or the types that an extension says they are.
extension Checker {
    /// The type parameters of a declaration and of the struct around it, and what it has of `Self`, none of them told yet.
    mutating func archetypes(of symbol: Symbol) -> TypeEnvironment { environment(of: symbol, [:], isInside: false) }

    /// What is known of a function's types in its body, where these stand for the types given.
    mutating func environment(inside symbol: FunctionSymbol, _ types: [String: SwiftType]) -> TypeEnvironment {
        var result = environment(inside: symbol.symbol, types)
        // In `extension P where Self == T` it is known all about it.
        let isSelf = symbols.constraints(of: symbol.symbol).contains { constraint in
            guard case .type(let subject) = constraint.subject else { return false }
            return constraint.relation == .equals && subject.text == "Self"
        }
        if isSelf, !types.isEmpty { result.types["Self"] = types["Self"] }
        return result
    }

    /// The same for what stands in a declaration.
    mutating func environment(inside symbol: Symbol, _ types: [String: SwiftType]) -> TypeEnvironment {
        let result = environment(of: symbol, types, isInside: true)
        return result.types.isEmpty ? TypeEnvironment() : result
    }

    /// - Parameters:
    ///   - types: What is told already.
    ///   - isInside: Whether only protocols are known of what is told, as they are inside of the declaration.
    mutating func environment(of symbol: Symbol, _ types: [String: SwiftType], isInside: Bool) -> TypeEnvironment {
        var result = TypeEnvironment(owner: symbol.id)
        func add(_ name: String, _ bounds: Bounds) {
            let known = types[name]
            if bounds.areOfGenerator { result.generators.insert(name) }
            if let known, !isInside || bounds.areOfGenerator {
                result.types[name] = known
            } else {
                result.types[name] = .archetype(name, known, bounds.protocols, of: symbol.id)
            }
        }
        if let owner = symbols.owner(of: symbol), symbols.isProtocol(owner) {
            var all = bounds(of: ["Self"], in: symbol)
            all.add(Bounds(protocols: [owner] + symbols.protocols(of: owner)))
            add("Self", all)
        }
        let structure = genericStructure(around: symbol)
        result.structure = structure?.id
        let demands = demands(of: symbol)
        var pins: [(name: String, type: TypeSyntax, place: LookupPlace)] = []
        let own = symbol.kind == .structure ? [] : symbol.genericParameters
        for parameter in (structure?.genericParameters ?? []) + own
        where !parameter.isPack && !parameter.isValue && scalar(parameter, at: LookupPlace(inside: symbol)) == nil {
            if parameter.owner == structure?.id, symbol.kind != .structure {
                switch pin(of: parameter, in: symbol, demands) {
                case .free: break
                case .unknown: continue
                case .type(let type, let place):
                    pins.append((parameter.name, type, place))
                    continue
                }
            }
            var all = bounds(of: [parameter.name], in: symbol)
            if let constraint = parameter.constraint { all.add(bounds(constraint, at: LookupPlace(inside: symbols[parameter.owner]))) }
            if all.areOfModule || all.areOfGenerator { add(parameter.name, all) }
        }
        for opaque in symbol.parameters.compactMap(\.type).flatMap({ $0.opaqueTypes }) {
            let all = bounds(opaque.constraint, at: LookupPlace(inside: symbol))
            guard all.areOfModule || all.areOfGenerator else { continue }
            let text = "some " + opaque.constraint.text
            var name = text
            // What stands behind the sign tells two of one spelling apart.
            while result.types[name] != nil { name = text + "#\(result.types.count)" }
            add(name, all)
            result.opaque[opaque.range.lowerBound] = name
        }
        for pin in pins {
            let type = resolving(in: result) { $0.resolve(pin.type, at: pin.place) }
            // What is only carried along as it is written must not be another type elsewhere.
            if !type.isKnown, mentionsTypeParameter(pin.type, at: pin.place) { continue }
            result.types[pin.name] = type
        }
        return result
    }

    /// The generic struct that a declaration is, or is a member of.
    func genericStructure(around symbol: Symbol) -> Symbol? {
        let type = symbol.kind == .structure ? symbols.type(ofContainer: symbol.id) : symbols.owner(of: symbol)
        guard let type, symbols[type].declarations.count == 1, let declaration = symbols[type].declarations.first.map({ symbols[$0] }),
            declaration.kind == .structure, !declaration.genericParameters.isEmpty
        else { return nil }
        return declaration
    }

    /// What is demanded of the types of a declaration: at itself, at the extension around it, and at the struct that it is a member of.
    func demands(of symbol: Symbol) -> [GenericConstraint] {
        let own = symbols.constraints(of: symbol)
        return (genericStructure(around: symbol)?.whereConstraints ?? []) + own
    }

    private func names(_ type: TypeSyntax, _ parameter: GenericParameterSymbol) -> Bool {
        if case .identifier(let identifier) = type { identifier.name == parameter.name } else { false }
    }

    private enum Pin {
        case free
        case type(TypeSyntax, LookupPlace)
        case unknown
    }

    /// The type that a parameter of a struct is said to be.
    private func pin(of parameter: GenericParameterSymbol, in symbol: Symbol, _ demands: [GenericConstraint]) -> Pin {
        var found = Pin.free
        for constraint in demands where constraint.relation == .equals {
            let place = LookupPlace(inside: symbols[constraint.writtenAt])
            switch constraint.subject {
            case .parameter(let position, let type):
                guard position == parameter.position, symbols[type].declarations.first == parameter.owner else { continue }
            case .type(let subject):
                let isSubject = names(subject, parameter)
                guard isSubject || names(constraint.bound, parameter) else { continue }
                let other = isSubject ? constraint.bound : subject
                if case .parameter(let second)? = symbols.meanings(of: other, at: place).first?.head, second.owner == parameter.owner {
                    // Of two that are the same the first is meant, unless it is known which numbers the second stands for.
                    let areNumbers = scalar(second, at: LookupPlace(inside: symbol)) != nil
                    if !areNumbers, second.position > parameter.position { continue }
                } else if !isSubject {
                    return .unknown
                }
                guard case .free = found else { return .unknown }
                found = .type(other, place)
                continue
            }
            guard case .free = found else { return .unknown }
            found = .type(constraint.bound, place)
        }
        return found
    }
}
