import AdgenIR

/// The names of the runtime library that emitted text mentions. Nothing else in the transform knows them.
public enum RuntimeNames {
    public static let module = "AutoDiff"

    static let columns = "\(module).Columns"

    /// The label of the argument that tells the written initialiser of a struct from those of its source.
    static let writtenInitializer = "adgenStoredProperties"

    static func buffer(of element: Scalar) -> String { "\(module).Buffer<\(element.swiftName)>" }

    /// The methods of `Buffer` that need it to be a variable.
    static let mutatingMethods: Set<String> = ["append", "removeLast", "assign", "resize", "reserve", "removeAll", "deallocate"]
}
