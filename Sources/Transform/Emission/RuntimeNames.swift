import AdgenIR

/// The names of the runtime library that emitted text mentions. Nothing else in the transform knows them.
public enum RuntimeNames {
    public static let module = "AutoDiff"

    /// What is done to tangents of numbers of type parameters.
    static let numbers = "\(module).Numbers"

    static let columns = "\(module).Columns"

    static func buffer(of element: Scalar) -> String { "\(module).Buffer<\(element.swiftName)>" }

    /// The methods of `Buffer` that need it to be a variable.
    static let mutatingMethods: Set<String> = ["append", "removeLast", "assign", "resize", "reserve", "removeAll", "deallocate"]
}
