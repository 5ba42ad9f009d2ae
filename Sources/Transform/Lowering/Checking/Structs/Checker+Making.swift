import AdgenIR
import AdgenParser

/// How written code makes values of structs of other modules, whose memberwise initialisers it does not see: by one that is written there and
/// does nothing but take the stored properties, or by setting them all in what an initialiser without parameters gives.
extension Checker {
    mutating func makingElsewhere(of type: TypeID, _ declaration: Symbol, _ fields: [Structure.Field]) -> Structure.Making {
        let initializers = symbols.ownMembers("init", of: type).filter { symbol in
            symbol.kind == .initializer && symbols.isOpen(symbol) && symbols.requirements(of: symbol).isEmpty
        }
        for symbol in initializers where !hasNamesake(symbol, of: type) {
            guard let arguments = argumentsSetting(fields, by: symbol) else { continue }
            let isMemberwise = arguments.map(\.field) == fields.indices.filter { !fields[$0].isFixed }
            return isMemberwise && arguments.allSatisfy { $0.label == fields[$0.field].name } ? .memberwise : .arguments(arguments)
        }
        let isPlain = initializers.contains { symbol in
            symbol.parameters.isEmpty && isCertain(symbol) && symbol.initializer?.body?.statements.isEmpty == true
        }
        let areSettable = fields.allSatisfy(\.isSettable) && storedProperties(of: declaration).allSatisfy(\.hasPlainInitialValue)
        return isPlain && areSettable ? .settingProperties : .impossible
    }

    /// Whether another module adds an initialiser that a call could mean as well.
    private func hasNamesake(_ symbol: Symbol, of type: TypeID) -> Bool {
        let labels = symbol.parameters.map(\.label)
        return symbols.ownMembers("init", of: type).contains { other in
            other.kind == .initializer && !symbols.areOfOneModule(other.file, symbol.file) && other.parameters.map(\.label) == labels
        }
    }

    /// Whether an initialiser gives a value whatever happens.
    private func isCertain(_ symbol: Symbol) -> Bool {
        guard let initializer = symbol.initializer else { return false }
        return !initializer.isFailable && !initializer.isAsync && initializer.throwsClause == nil && symbol.genericParameters.isEmpty
            && symbol.attributes.allSatisfy { ["inlinable", "inline", "_transparent"].contains($0.name) }
    }

    /// The arguments of an initialiser by which it gives each stored property its value, if that is all that it does.
    private mutating func argumentsSetting(_ fields: [Structure.Field], by symbol: Symbol) -> [Structure.Argument]? {
        guard isCertain(symbol), let statements = symbol.initializer?.body?.statements, statements.count == symbol.parameters.count else {
            return nil
        }
        let parameters = symbol.parameters
        var properties: [String: String] = [:]
        for statement in statements {
            guard let (property, value) = statement.plainAssignment, properties.updateValue(property, forKey: value) == nil else {
                return nil
            }
        }
        var arguments: [Structure.Argument] = []
        for parameter in parameters {
            guard let property = properties[parameter.name], let field = fields.firstIndex(where: { $0.name == property && !$0.isFixed }),
                !parameter.isInout, !parameter.isVariadic, parameter.attributes.isEmpty, let type = parameter.type,
                resolve(type, at: LookupPlace(inside: symbol)) == fields[field].type
            else { return nil }
            arguments.append(Structure.Argument(label: parameter.label, field: field))
        }
        let given = fields.indices.filter { !fields[$0].isFixed }
        return arguments.map(\.field).sorted() == given ? arguments : nil
    }
}

extension Symbol {
    /// Whether a stored property has a value from the start that does nothing but be there.
    fileprivate var hasPlainInitialValue: Bool {
        guard let initializer = binding?.initializer else { return false }
        return !initializer.node.tokens.contains { $0.text == "(" || $0.text == "{" }
    }
}

extension SourceStatement {
    /// The property and the parameter of `self.x = x` or `x = value`.
    fileprivate var plainAssignment: (property: String, parameter: String)? {
        var words = node.tokens.map { ($0.keyword == .self ? "self" : $0.name, $0.text) }[...]
        if words.count == 5, words.first?.0 == "self", words.dropFirst().first?.1 == "." { words = words.dropFirst(2) }
        guard words.count == 3, words.dropFirst().first?.1 == "=", let property = words.first?.0, let parameter = words.last?.0 else {
            return nil
        }
        return (property, parameter)
    }
}
