import AdgenIR

/// What says where the values of a dictionary lie is an object: each variable has one of its own, so that dictionaries are values.
extension Writer {
    func isSlots(_ variable: Variable) -> Bool { variables[variable].type.slots != nil }

    /// An object of its own for what reads a dictionary as a whole. Text that looks something up or changes the dictionary names the variable
    /// itself, and so does an `inout` argument.
    mutating func copiedSlots(_ slots: Value, _ variable: Variable) -> Value {
        let copy = builder.makeValue(builder.type(of: slots), variables[variable].name)
        builder.emit(.carried(Carried(results: [copy], pieces: [.value(slots), .text(".copy()")], isSink: false)))
        return copy
    }
}
