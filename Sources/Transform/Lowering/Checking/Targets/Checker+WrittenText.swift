import AdgenIR
import AdgenParser

/// Declarations of the module that written code would mean where it means the standard library's: operators have no module to be named by, and
/// types are named without theirs. Functions are not among them: these are written with their module's name.
extension Checker {
    /// What keeps derivatives of the functions given from being written.
    mutating func captures(writingFor roots: [FunctionSymbol], tangentsOf structs: [Symbol]) -> [Diagnostic] {
        if roots.isEmpty, structs.isEmpty { return [] }
        var names = Self.writtenTypes
        if !structs.isEmpty { names.formUnion(["AdditiveArithmetic", "Sendable"]) }
        return capturingOperators() + capturingMembers() + capturingTypes(names.sorted(), around: roots.map(\.symbol) + structs)
    }

    private mutating func capturingOperators() -> [Diagnostic] {
        symbols.functions(where: { Self.writtenOperators.contains($0.name) }).compactMap { symbol in
            guard symbol.declaration.isOperator, !symbol.isPrivate, let type = typeOfOperands(symbol) else { return nil }
            let refusal = Refusal(
                "derivatives cannot be written beside a '\(symbol.name)' of '\(type)' that is not the standard library's",
                atNameOf: symbol.declaration,
                note: "give the operator another name, or make it 'private'"
            )
            return refusal.diagnostic
        }
    }

    /// The type of operands that written code could apply the operator to, if it could.
    private mutating func typeOfOperands(_ symbol: FunctionSymbol) -> String? {
        if let signature = signature(of: symbol) {
            guard let type = Self.written(on: signature.parameters.map(\.type)) else { return nil }
            return type.swiftName == "Self" ? symbol.path.last : type.swiftName
        }
        // In an extension of vectors the types of operands stand for vectors and the numbers in them.
        guard let extended = symbol.path.last, Self.vectorTypes.contains(extended) else { return nil }
        let isOfLanes = symbol.declaration.parameters.allSatisfy { parameter in
            let name = parameter.type?.text.prefix { $0 != "<" }.split(separator: ".").last.map(String.init) ?? ""
            return Self.vectorTypes.contains(name) || ["Self", "Scalar", "Double", "Float"].contains(name)
        }
        return isOfLanes ? extended : nil
    }

    private static let vectorTypes = Set(Vector.counts.map { "SIMD\($0)" } + ["SIMD", "SIMDMask"])

    /// The type that written code could apply an operator to with such operands: all of it, or a vector and the type of its lanes.
    private static func written(on operands: [SwiftType]) -> Scalar? {
        let scalars = operands.compactMap(\.scalar)
        guard let first = scalars.first(where: { $0.vector != nil }) ?? scalars.first, scalars.count == operands.count else { return nil }
        return scalars.allSatisfy { $0 == first || $0 == first.laneType } ? first : nil
    }

    private func capturingTypes(_ names: [String], around roots: [Symbol]) -> [Diagnostic] {
        let captured = names.flatMap { symbols.symbols(named: $0) }.filter { symbol in
            guard symbol.kind.isNominal || symbol.kind == .typeAlias, symbols.isOwn(symbol) || symbols.isOpen(symbol) else { return false }
            let owner = symbols.owner(of: symbol)
            return owner == nil || roots.contains { symbols.types(around: LookupPlace(inside: $0)).contains { $0 == owner } }
        }
        return captured.compactMap { symbol in
            guard let place = symbol.nameToken else { return nil }
            let name = symbol.name
            let source = place.tree.source
            return Diagnostic(
                "derivatives cannot be written beside a type '\(name)' that is not the standard library's",
                in: source,
                at: place.range,
                notes: [Diagnostic.Note("give it another name", in: source, at: place.range)]
            )
        }
    }

    private static let writtenTypes = Set([
        "AutoDiff", "Bool", "Double", "Float", "Int", "Int32", "Int64", "SIMDMask", "Swift", "UnsafeMutablePointer", "UnsafePointer",
        "Void",
    ]).union(Vector.counts.map { "SIMD\($0)" })

    private static let writtenOperators: Set<String> = {
        let arithmetic = ["+", "-", "*", "/", "%", "&+", "&-", "&*", "&", "|", "^", "<<", ">>"]
        let comparisons = Comparison.allCases.map(\.rawValue)
        let lanes = comparisons.map { "." + $0 } + [".&", ".|", ".^", ".!"]
        return Set(arithmetic + arithmetic.map { $0 + "=" } + ["~", "!", "&&", "||"] + comparisons + lanes)
    }()
}
