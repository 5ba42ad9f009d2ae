// Values as lists of real coordinates, one of which can be changed.

/// A value made of floating-point numbers.
protocol Coordinates {
    var coordinates: [Double] { get }
    /// The relative precision of the numbers.
    var precision: Double { get }
    func replacing(_ index: Int, by coordinate: Double) -> Self
    /// How a coordinate is reached from the value, as in `[3]`.
    func path(of index: Int) -> String
}

extension BinaryFloatingPoint where Self: Coordinates {
    var coordinates: [Double] { [Double(self)] }
    var precision: Double { Double(Self.ulpOfOne) }
    func replacing(_ index: Int, by coordinate: Double) -> Self { Self(coordinate) }
    func path(of index: Int) -> String { "" }
}

extension Double: Coordinates {}
extension Float: Coordinates {}

extension Array: Coordinates where Element: Coordinates {
    var coordinates: [Double] { flatMap(\.coordinates) }
    var precision: Double { map(\.precision).max() ?? 0 }

    func replacing(_ index: Int, by coordinate: Double) -> [Element] {
        guard let (element, rest) = locate(index) else { return self }
        var copy = self
        copy[element] = self[element].replacing(rest, by: coordinate)
        return copy
    }

    func path(of index: Int) -> String {
        guard let (element, rest) = locate(index) else { return "" }
        return "[\(element)]\(self[element].path(of: rest))"
    }

    private func locate(_ index: Int) -> (element: Int, rest: Int)? {
        var rest = index
        for element in indices {
            let count = self[element].coordinates.count
            if rest < count { return (element, rest) }
            rest -= count
        }
        return nil
    }
}

extension ContiguousArray: Coordinates where Element: Coordinates {
    var coordinates: [Double] { Array(self).coordinates }
    var precision: Double { Array(self).precision }

    func replacing(_ index: Int, by coordinate: Double) -> ContiguousArray {
        ContiguousArray(Array(self).replacing(index, by: coordinate))
    }

    func path(of index: Int) -> String { Array(self).path(of: index) }
}

extension Optional: Coordinates where Wrapped: Coordinates {
    var coordinates: [Double] { self?.coordinates ?? [] }
    var precision: Double { self?.precision ?? 0 }
    func replacing(_ index: Int, by coordinate: Double) -> Wrapped? { self?.replacing(index, by: coordinate) }
    func path(of index: Int) -> String { self?.path(of: index) ?? "" }
}

/// Keys have no order: their descriptions give them one, the same in a value and in its gradient.
extension Dictionary: Coordinates where Value: Coordinates {
    var coordinates: [Double] { orderedKeys.flatMap { self[$0]?.coordinates ?? [] } }
    var precision: Double { values.map(\.precision).max() ?? 0 }

    func replacing(_ index: Int, by coordinate: Double) -> [Key: Value] {
        guard let (key, rest) = locate(index) else { return self }
        var copy = self
        copy[key] = self[key]?.replacing(rest, by: coordinate)
        return copy
    }

    func path(of index: Int) -> String {
        guard let (key, rest) = locate(index) else { return "" }
        return "[\(key)]\(self[key]?.path(of: rest) ?? "")"
    }

    private var orderedKeys: [Key] { keys.sorted { String(reflecting: $0) < String(reflecting: $1) } }

    private func locate(_ index: Int) -> (key: Key, rest: Int)? {
        var rest = index
        for key in orderedKeys {
            let count = self[key]?.coordinates.count ?? 0
            if rest < count { return (key, rest) }
            rest -= count
        }
        return nil
    }
}
