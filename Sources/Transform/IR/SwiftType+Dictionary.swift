/// Dictionaries with inactive keys: a struct of an array of the values, and of *slots*, which say where in the array the value of a key lies.
///
/// The array only grows: a key that is removed loses its slot, and its value stays where it is. So slots are what no derivative depends on, and
/// values are what every other array is. The slots are an object of the runtime library that is changed in place; a variable that holds a
/// dictionary has one of its own (`Writer.evaluate` copies it where a dictionary is read as a whole, which shares what is in it).
extension SwiftType {
    public static func dictionary(of value: SwiftType, by key: SwiftType) -> SwiftType {
        .structure(
            Structure(
                name: "Dictionary",
                generic: (["Key", "Value"], [key, value]),
                number: dictionaryNumber,
                fields: [
                    Structure.Field(name: "elements", type: .array(value)), Structure.Field(name: "slots", type: slots(of: key)),
                ],
                making: .properties
            )
        )
    }

    /// The number of dictionaries among structs: no declaration of the module and no other collection has it.
    private static let dictionaryNumber = -4

    /// The types of the keys and of the values, if it is a dictionary.
    public var dictionary: (key: SwiftType, value: SwiftType)? {
        guard case .structure(let structure) = self, structure.number == SwiftType.dictionaryNumber, structure.arguments.count == 2 else {
            return nil
        }
        return (structure.arguments[0], structure.arguments[1])
    }

    /// Whether a dictionary is in it, at any depth.
    public var holdsDictionary: Bool {
        switch self {
        case .scalar, .opaque: false
        case .array(let element): element.holdsDictionary
        case .tuple, .structure: dictionary != nil || parts.contains(where: \.type.holdsDictionary)
        }
    }

    /// What says where the values of keys of the type lie.
    public static func slots(of key: SwiftType) -> SwiftType { .opaque("\(slotsName)<\(key.swiftText)>") }

    /// The runtime's type for it.
    public static let slotsName = "AutoDiff.Slots"
}

extension ValueType {
    /// How the type is spelled, if it is that of a dictionary's slots.
    public var slots: String? {
        guard case .opaque(let name?) = self, name.hasPrefix(SwiftType.slotsName + "<") else { return nil }
        return name
    }
}
