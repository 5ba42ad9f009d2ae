import AdgenIR

/// What `inout` parameters are after the call.
extension PublicFunction {
    /// One of the values that a parameter is made of.
    struct Written {
        var value: FlatValue
        var isChanged: Bool
    }

    /// Assigns what has changed, property by property where these can be assigned to, so that the others are left alone.
    mutating func write(_ leaves: [Written], to place: Output.Expression, _ type: SwiftType) {
        guard leaves.contains(where: \.isChanged) else { return }
        if type.hasParts {
            var rest = leaves[...]
            let parts = type.parts.map { part in
                defer { rest = rest.dropFirst(part.type.leafCount) }
                return (part: part, leaves: Array(rest.prefix(part.type.leafCount)))
            }
            if parts.allSatisfy({ $0.part.isSettable || $0.part.isFixed || !$0.leaves.contains(where: \.isChanged) }) {
                for part in parts where !part.part.isFixed { write(part.leaves, to: .member(place, part.part.name), part.part.type) }
                return
            }
        }
        // An array that the core has been given the address of is what it is to be.
        if leaves.count == 1, leaves[0].value.expression == place { return }
        emit(.store(assembled(type, from: leaves.map(\.value), named: "result"), to: place))
    }
}
