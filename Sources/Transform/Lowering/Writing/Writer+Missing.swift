import AdgenIR

/// Variables of what is only carried along that have no value on some ways, as those of `if let` have none where nothing is there, and results
/// none before a function returns.
///
/// They are optional where they are kept, and unwrapped where they are read, which is only where they have a value.
extension Writer {
    /// Whether a variable is kept as an optional.
    func isOptional(_ variable: Variable) -> Bool {
        if given.contains(variable) { return false }
        return if case .opaque = variables[variable].type { variables[variable].mayBeMissing } else { false }
    }

    /// The type of the value that a variable is kept in.
    func keptType(of variable: Variable) -> ValueType {
        let type = variables[variable].type
        guard isOptional(variable), case .opaque(let name?) = type else { return type }
        return .opaque("Optional<\(name)>")
    }

    /// What a variable is kept in.
    mutating func kept(_ variable: Variable) -> Value {
        if isOptional(variable), environment[variable] == nil { keepNothing(in: variable) }
        guard isOptional(variable), let value = environment[variable] else { return value(of: variable) }
        return value
    }

    /// Gives a variable a value.
    mutating func keep(_ value: Value, in variable: Variable) {
        environment[variable] = isOptional(variable) ? optional(variable, [.value(value)]) : value
    }

    /// Gives a variable the value that there is none.
    mutating func keepNothing(in variable: Variable) {
        guard case .opaque(let type?) = keptType(of: variable) else { return }
        environment[variable] = optional(variable, [.text("\(type).none")])
    }

    /// The value that a variable has for certain.
    mutating func unwrapped(_ variable: Variable, _ value: Value) -> Value {
        let result = builder.makeValue(variables[variable].type, variables[variable].name)
        builder.emit(.carried(Carried(results: [result], pieces: [.value(value), .text("!")], isSink: false)))
        return result
    }

    private mutating func optional(_ variable: Variable, _ pieces: [Piece]) -> Value {
        let result = builder.makeValue(keptType(of: variable), variables[variable].name)
        builder.emit(.carried(Carried(results: [result], pieces: pieces, isSink: false)))
        return result
    }
}
