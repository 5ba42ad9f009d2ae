import AdgenIR
import AdgenParser

/// The functions to differentiate: those that bear `@Differentiable`, and those that are named.
extension Checker {
    /// What `@Differentiable(...)` or the command line says.
    struct Mark {
        var modes: Set<Mode>?
        var wrt: [(name: String, node: Node)]?
        var baseName: String?
        var node: Node

        init(node: Node) { self.node = node }

        init(_ annotation: DifferentiableAnnotation) {
            node = annotation.attribute.node
            baseName = annotation.baseName?.text
            if !annotation.modes.isEmpty { modes = Set(annotation.modes.compactMap { Checker.modes[$0.text] }) }
            if !annotation.parameters.isEmpty { wrt = annotation.parameters.map { ($0.text, $0.node) } }
        }
    }

    /// Complains about marks on declarations that cannot bear them.
    mutating func checkMarks() {
        for attribute in symbols.conditionalMarks {
            report(
                Refusal(
                    "'#if' around '@\(attribute.name)' alone is not supported",
                    at: attribute.node,
                    note: "put the '#if' around the whole declaration"
                )
            )
        }
        for attribute in symbols.misplacedMarks {
            guard attribute.name == "Differentiable" else {
                report(Refusal("'@Derivative(of:)' may stand before a function only", at: attribute.node))
                continue
            }
            let sharing = complaints(aboutSharing: attribute)
            sharing.forEach { report($0) }
            guard sharing.isEmpty else { continue }
            report(
                Refusal(
                    "'@Differentiable' is supported on functions and structs only, so far",
                    at: attribute.node,
                    note: "mark free or static functions of numbers and arrays"
                )
            )
        }
    }

    /// The functions that are to be differentiated, in source order.
    func findRoots(named names: [String]) -> [FunctionSymbol] {
        let wanted = Set(names)
        return symbols.callables { $0.file < targetFileCount && ($0.hasAttributes || !wanted.isEmpty) }.filter { symbol in
            symbol.symbol.attribute(named: "Differentiable") != nil || !wanted.isEmpty && !wanted.isDisjoint(with: symbol.names)
        }
    }

    /// Complains about names that no function bears.
    mutating func checkNames(_ names: [String]) {
        guard !names.isEmpty, let file = files.first else { return }
        var missing = Set(names)
        for symbol in symbols.callables(where: { $0.file < targetFileCount }) { missing.subtract(symbol.names) }
        for name in names where missing.contains(name) {
            report(Refusal("no function '\(name)' is declared in the files given", in: file.source, at: 0..<0))
        }
    }

    /// The targets. Their bodies are checked later.
    mutating func findTargets(modes: Set<Mode>?, wrt: [String]?, among roots: [FunctionSymbol]) -> [DifferentiationTarget] {
        var targets: [DifferentiationTarget] = []
        for symbol in roots {
            let attribute = symbol.declaration.attribute(named: "Differentiable")
            context.symbol = FunctionKey(symbol.id)
            defer { context.symbol = nil }
            let problems = attribute.map { misuse($0, of: symbol) } ?? []
            problems.forEach { report($0) }
            guard problems.isEmpty else { continue }
            do {
                var mark = attribute.flatMap(DifferentiableAnnotation.init).map(Mark.init) ?? Mark(node: symbol.declaration.node)
                if let modes { mark.modes = modes }
                if let wrt { mark.wrt = wrt.map { ($0, mark.node) } }
                targets += try self.targets(symbol, mark)
            } catch {
                report(error)
            }
        }
        return targets
    }

    /// - Parameter types: What type parameters and `Self` stand for that are constrained to protocols of the module.
    mutating func target(_ symbol: FunctionSymbol, _ mark: Mark, _ types: [String: SwiftType] = [:]) throws -> DifferentiationTarget {
        guard requireDecidedTypes(in: symbol.declaration.signatureNodes) else { throw Refusal.reported }
        try requireDecidedRule(for: symbol.name)
        try requireVisibleType(around: symbol)
        let signature = try signature(of: symbol, writtenFor: types)
        try requireCopyableParameters(of: symbol)
        if let type = (signature.parameters.map(\.type) + [signature.result]).first(where: \.holdsCollectionInElements) {
            throw Refusal(
                "'\(type.spelling)' is supported inside of differentiated code only",
                atNameOf: symbol.declaration,
                note: "take or give an array, and convert it"
            )
        }
        try requireArrangeableDictionaries(signature, symbol)
        try requireOpenTypes(of: signature, symbol)
        if symbol.declaration.isOperator, mark.baseName == nil {
            throw Refusal(
                "the derivatives of an operator need a name",
                atNameOf: symbol.declaration,
                note: "write '@Differentiable(named: \"...\")'"
            )
        }
        var chosen = signature.parameters.map { $0.type.isDifferentiable }
        if let wrt = mark.wrt {
            chosen = signature.parameters.map { _ in false }
            for (name, node) in wrt {
                guard let index = signature.parameters.firstIndex(where: { $0.name == name }) else {
                    throw Refusal("'\(symbol.name)' has no parameter '\(name)'", at: node)
                }
                guard signature.parameters[index].type.isDifferentiable else {
                    try refuseTangent(of: symbol, parameter: index, at: node)
                    throw Refusal(
                        "'\(name)' is of type '\(signature.parameters[index].type.spelling)', which has no tangent",
                        at: node,
                        note: "name parameters of type 'Double', 'Float' or arrays of them"
                    )
                }
                chosen[index] = true
            }
        }
        guard chosen.contains(true) else {
            try refuseForLackOfParameters(symbol)
            let unmarked = signature.parameters.lazy.compactMap { $0.type.unmarkedStructure }.first
            throw Refusal(
                "'\(symbol.name)' has no parameter to differentiate by",
                atNameOf: symbol.declaration,
                note: unmarked.map { structure in
                    typeID(of: structure).flatMap { self.structure($0) }?.tangentName == nil
                        ? "mark the struct '\(structure.name)' '@Differentiable' where it is declared"
                        : "'\(structure.name)' has tangents where its type arguments are numbers or marked structs, "
                            + "but for those of properties that are marked '@NoDerivative'"
                }
                    ?? "parameters of type 'Double', 'Float' or arrays of them can be"
            )
        }
        guard signature.result.isDifferentiable || signature.parameters.contains(where: { $0.isInout && $0.type.isDifferentiable }) else {
            try refuseResult(of: symbol)
            throw Refusal(
                "'\(symbol.name)' has no result that has a derivative",
                atNameOf: symbol.declaration,
                note: "results of type 'Double', 'Float' or arrays of them have, and 'inout' parameters"
            )
        }
        let baseName = mark.baseName ?? signature.baseName
        let modes = mark.modes ?? [.forward, .reverse]
        if modes.contains(.forwardOverReverse), signature.result.scalar?.isFloatingPointNumber != true {
            throw Refusal("'forwardOverReverse' needs a scalar result", at: mark.node)
        }
        let given = try requireFreeNames(symbol, signature, baseName, modes, chosen)
        return DifferentiationTarget(
            signature: signature,
            // A function that is known by its rule alone is not looked into.
            function: externalNames[symbol.id] ?? program[require(symbol, signature, types)].name,
            modes: modes,
            withRespectTo: chosen,
            derivativeBaseName: baseName,
            given: given,
            origin: symbol.origin
        )
    }

    /// What is written for a member stands in an extension of its type, which another file must see.
    private func requireVisibleType(around symbol: FunctionSymbol) throws {
        guard let type = symbol.owner.flatMap({ symbols[$0].declarations.first }), let obstacle = symbols.obstacle(to: symbols[type]) else {
            return
        }
        throw Refusal(
            "generated code cannot see '\(obstacle.symbol.name)', which is '\(obstacle.modifier)'",
            atNameOf: symbol.declaration,
            note: "\(obstacle.advice), or make '\(symbol.name)' a free function"
        )
    }

    // MARK: Marks

    /// What the macro says too.
    func misuse(_ attribute: Attribute, of symbol: FunctionSymbol) -> [Diagnostic] {
        guard let declaration = Declaration(symbol.symbol.node) else { return [] }
        return checkAnnotation(attribute, of: declaration, standing: symbol.path.isEmpty ? .free : .member)
    }

    fileprivate static let modes: [String: Mode] = [
        "forward": .forward, "reverse": .reverse, "forwardOverReverse": .forwardOverReverse,
    ]
}

extension FunctionSymbol {
    /// `Outer.f(_:to:)`.
    var fullName: String {
        let labels = "(" + symbol.parameters.map { ($0.label ?? "_") + ":" }.joined() + ")"
        return (path + [name]).joined(separator: ".") + (symbol.kind == .variable ? "" : labels)
    }

    /// What the function can be called by, with its types and labels or without. A type around it may be named without what its type
    /// parameters stand for in the extension, as in `extension Pair<Double, Float>`.
    var names: [String] {
        let written = path.map { $0 + "." }.joined()
        let signature = String(fullName.dropFirst(written.count))
        let declared = path.map { $0.prefix { $0 != "<" } + "." }.joined()
        return [name, signature] + [written, declared].flatMap { [$0 + name, $0 + signature] }
    }
}

extension SwiftType {
    /// A struct in the type that has no tangents, though what it is made of has.
    fileprivate var unmarkedStructure: Structure? {
        if case .array(let element) = self { return element.unmarkedStructure }
        if case .structure(let structure) = self, structure.tangentName == nil, structure.fields.contains(where: \.type.isDifferentiable) {
            return structure
        }
        return parts.lazy.compactMap(\.type.unmarkedStructure).first
    }
}
