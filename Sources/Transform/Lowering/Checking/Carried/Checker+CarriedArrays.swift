import AdgenIR
import AdgenParser

/// Arrays of structs and tuples, and collections like arrays, in text that is carried over: they are put together from what they are kept in.
extension Checker {
    /// `Swift.zip(xs, ys).map { Point(x: $0.0, y: $0.1) }`.
    func pieces(ofElements columns: [Variable], _ element: SwiftType, at node: Node) throws -> [TypedPiece] {
        var result: [TypedPiece] = []
        for column in columns.dropLast() { result += [.text("Swift.zip("), .variable(column), .text(", ")] }
        if let last = columns.last { result.append(.variable(last)) }
        result.append(.text(String(repeating: ")", count: columns.count - 1) + ".map { "))
        let paths = columns.indices.map { index in
            "$0" + String(repeating: ".1", count: index) + (index == columns.count - 1 ? "" : ".0")
        }
        var rest = paths[...]
        result.append(.text(try text(of: element, from: &rest, at: node) + " }"))
        return result
    }

    /// A value of the type, from its leaves.
    private func text(of type: SwiftType, from leaves: inout ArraySlice<String>, at node: Node) throws -> String {
        if !type.isComposite { return leaves.popFirst() ?? "" }
        var parts: [String] = []
        guard case .structure(let structure) = type else {
            for part in type.parts { parts.append(try text(of: part.type, from: &leaves, at: node)) }
            return "(" + parts.joined(separator: ", ") + ")"
        }
        guard structure.hasMemberwiseInitializer else {
            throw Refusal(
                "a value of type '\(structure.name)' cannot be used in code that is carried over, as it has no memberwise initialiser",
                at: node,
                note: "use its properties, bound by 'let' before"
            )
        }
        for part in type.parts {
            let value = try text(of: part.type, from: &leaves, at: node)
            if !part.isFixed { parts.append("\(part.name): \(value)") }
        }
        return "\(structure.name)(" + parts.joined(separator: ", ") + ")"
    }

    /// `slots.dictionary { values[$0] }`.
    func pieces(ofDictionary leaves: [Variable], _ type: SwiftType, at node: Node) throws -> [TypedPiece] {
        guard let (_, value) = type.dictionary, let slots = leaves.last else { return [] }
        let values = try pieces(of: leaves.dropLast(), .array(value), at: node)
        return [.variable(slots), .text(".dictionary(of: ")] + values + [.text(")")]
    }

    func pieces(ofCollection leaves: [Variable], _ type: SwiftType, at node: Node) throws -> [TypedPiece] {
        guard case (.contiguous, let element)? = type.collection else {
            throw Refusal(
                "a value of type '\(type.spelling)' cannot be used in code that is carried over",
                at: node,
                note: "bind an array of its elements by 'let' before, and use that"
            )
        }
        let array = SwiftType.array(element)
        return [.text("\(type.spelling)(")] + (try pieces(of: leaves, array, at: node)) + [.text(")")]
    }
}
