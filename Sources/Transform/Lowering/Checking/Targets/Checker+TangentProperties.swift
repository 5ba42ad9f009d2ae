import AdgenIR
import AdgenParser

/// Which stored properties of a marked struct its tangents have a part for.
///
/// What has no derivative is left out only where that is certain. A property that holds numbers and is not understood would lose its derivative
/// silently, and is refused.
extension Checker {
    /// The properties that have a derivative, with their types. All that is wrong with any of them is reported.
    mutating func differentiableProperties(
        _ properties: [Symbol],
        of symbol: Symbol
    ) throws -> [(property: Symbol, type: SwiftType)] {
        var result: [(property: Symbol, type: SwiftType)] = []
        var isRefused = false
        for property in properties where property.attribute(named: "NoDerivative") == nil {
            do {
                if let type = try differentiableType(of: property, in: symbol) { result.append((property, type)) }
            } catch {
                report(error)
                isRefused = true
            }
        }
        if isRefused { throw Refusal.reported }
        return result
    }

    private mutating func differentiableType(of property: Symbol, in symbol: Symbol) throws -> SwiftType? {
        if property.hasConditionalAttributes {
            throw Refusal("'#if' among the attributes of a stored property is not supported", atNameOf: property, note: Self.wayOut)
        }
        guard symbols.requirements(of: property) == symbols.requirements(of: symbol) else {
            throw Refusal(
                "a stored property under '#if' cannot have a part in tangents",
                atNameOf: property,
                note: "put the '#if' around the whole struct, or mark it '@NoDerivative'"
            )
        }
        switch property.storage {
        case .stored: break
        case .lazy: throw Refusal("a 'lazy' property cannot have a part in tangents", atNameOf: property, note: Self.wayOut)
        case .wrapped: throw Refusal("a property with a wrapper cannot have a part in tangents", atNameOf: property, note: Self.wayOut)
        case .computed, nil: return nil
        }
        guard let type = try typeWithTangent(of: property) else { return nil }
        try requireAccess(to: property)
        if property.isLet, property.binding?.initializer != nil {
            throw Refusal(
                "'\(property.name)' is the same in all values of the struct",
                atNameOf: property,
                note: "make it 'static', or a 'var', or mark it '@NoDerivative'"
            )
        }
        return type
    }

    private static let wayOut = "mark it '@NoDerivative'"

    /// The type of a property if it has tangents; nil if it certainly has none.
    private mutating func typeWithTangent(of property: Symbol) throws -> SwiftType? {
        if property.isDestructured {
            throw Refusal(
                "a property that is declared in a pattern cannot have a part in tangents",
                atNameOf: property,
                note: "declare it alone"
            )
        }
        if let written = property.writtenType {
            do {
                guard try hasTangent(written, at: LookupPlace(inside: property)) else { return nil }
            } catch let obstacle as TangentObstacle {
                throw refusal(of: property, obstacle)
            }
            let type = resolve(written, at: LookupPlace(inside: property))
            if type.isDifferentiable { return type }
            throw refusal(of: property, .unsupported(written.text))
        }
        if case .stringLiteral? = property.binding?.initializer { return nil }
        switch storedType(of: property) {
        case .scalar(let scalar)?: return scalar.isFloatingPoint ? .scalar(scalar) : nil
        case .array(.scalar(let scalar))?: return scalar.isFloatingPoint ? .array(.scalar(scalar)) : nil
        case .structure(let structure)? where structure.tangent != nil: return .structure(structure)
        case .array, .tuple, .structure, .opaque, nil:
            throw Refusal(
                "the type of '\(property.name)' is not certain",
                atNameOf: property,
                note: "write its type, or mark it '@NoDerivative'"
            )
        }
    }

    /// Refuses what the tangents would have a part for and functions would not know of, as a struct that contains itself.
    mutating func requireAgreement(of parts: [(property: Symbol, type: SwiftType)], in symbol: Symbol) throws {
        guard let type = symbols.type(ofContainer: symbol.id), let known = structure(type, at: LookupPlace(inside: symbol)) else { return }
        let tangents = Dictionary((known.tangent?.fields ?? []).map { ($0.name, $0.type) }) { first, _ in first }
        for (property, type) in parts where tangents[property.name] != type.tangent {
            throw refusal(of: property, .unsupported(property.writtenType?.text ?? type.spelling))
        }
    }

    private func requireAccess(to property: Symbol) throws {
        guard !symbols.access(of: property).reachesOtherFiles else { return }
        let modifier = property.modifiers.first { $0.detail == nil && ($0.keyword == .private || $0.keyword == .fileprivate) }
        let word = "\(symbols.access(of: property))"
        var refusal = Refusal(
            "generated code cannot see '\(property.name)', which is '\(word)'",
            atNameOf: property,
            note: "remove '\(word)', or mark it '@NoDerivative'"
        )
        if let modifier {
            let next = property.node.tokens.first { $0.range.lowerBound >= modifier.node.range.upperBound }
            let range = modifier.node.range.lowerBound..<(next?.range.lowerBound ?? modifier.node.range.upperBound)
            refusal.diagnostic?.fixIt = .remove(word, at: range)
        }
        throw refusal
    }

    private func refusal(of property: Symbol, _ obstacle: TangentObstacle) -> Refusal {
        switch obstacle {
        case .unsupported(let type):
            return Refusal(
                "'\(property.name)' of type '\(type)' cannot have a part in tangents yet",
                atNameOf: property,
                note: "numbers, arrays, dictionaries, tuples and marked structs can; else mark it '@NoDerivative'"
            )
        case .undecided(let type):
            return Refusal("what '\(type)' is depends on conditions of '#if'", atNameOf: property, note: Self.wayOut)
        case .unmarked(let holder):
            var refusal = Refusal(
                "'\(holder.name)' holds numbers and is not marked '@Differentiable'",
                atNameOf: property,
                note: "mark it, or mark '\(property.name)' '@NoDerivative'"
            )
            if let token = holder.nameToken {
                refusal.diagnostic?.notes.append(Diagnostic.Note("it is declared here", in: token.tree.source, at: token.range))
            }
            return refusal
        }
    }
}
