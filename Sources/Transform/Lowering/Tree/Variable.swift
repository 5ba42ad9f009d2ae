import AdgenIR

/// A variable of the source after tuples have been taken apart: a scalar, an array, or something carried along.
struct Variable: Hashable, Sendable, Comparable {
    let id: Int

    static func < (left: Variable, right: Variable) -> Bool { left.id < right.id }
}

/// All variables of a run, by their number. Functions share one list, so that a nested function names what it captures.
struct VariableTable: Sendable {
    struct Info: Hashable, Sendable {
        var name: String
        var type: ValueType
        /// The function whose body declares it.
        var owner: FunctionID
        /// Whether it is declared where there may be no value for it.
        var mayBeMissing = false
    }

    private var infos: [Info] = []

    subscript(variable: Variable) -> Info { infos[variable.id] }

    mutating func make(_ name: String, _ type: ValueType, owner: FunctionID) -> Variable {
        infos.append(Info(name: name, type: type, owner: owner))
        return Variable(id: infos.count - 1)
    }

    mutating func noteMissing(_ variable: Variable) { infos[variable.id].mayBeMissing = true }
}

/// The number of a function in the program that is lowered.
struct FunctionID: Hashable, Sendable, Comparable {
    let id: Int

    static func < (left: FunctionID, right: FunctionID) -> Bool { left.id < right.id }
}
