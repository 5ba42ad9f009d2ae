import AdgenIR

/// Writes the tangents of a struct: an extension that makes it differentiable, with the struct `TangentVector` in it. What all such structs have
/// in common is in the runtime library.
public struct TangentWriter {
    private let target: TangentTarget
    /// The access level with a blank behind it, if there is one.
    private let access: String
    private let isUsableFromInline: Bool

    /// The text without a newline at the end, under the conditions of the source.
    public static func text(of target: TangentTarget) -> String {
        let writer = TangentWriter(target)
        return ConditionalText.text(writer.lines.joined(separator: "\n"), under: target.requirements)
    }

    private init(_ target: TangentTarget) {
        self.target = target
        access = target.access.map { $0 + " " } ?? (target.isUsableFromInline ? "@usableFromInline " : "")
        isUsableFromInline = target.access == nil && target.isUsableFromInline
    }

    private var isGeneric: Bool { !target.numberNames.isEmpty || !target.otherNames.isEmpty }

    private var lines: [String] {
        let runtime = RuntimeNames.module
        var lines = target.availability
        let conditions = target.otherNames.flatMap { name in
            ["\(name): \(runtime).Differentiable", "\(name).TangentVector: AdditiveArithmetic"]
        }
        lines.append("nonisolated extension \(target.typeName): \(runtime).Differentiable")
        if !conditions.isEmpty { lines.append("where \(conditions.joined(separator: ", "))") }
        lines[lines.count - 1] += " {"
        lines += block(tangentStruct)
        lines.append("")
        lines += block(members(of: .primal))
        lines.append("}")
        if isGeneric {
            let conditions =
                (target.numberNames + associatedNames).map { "\($0): Sendable" }
                + target.otherNames.map { "\($0).TangentVector: Sendable" }
            lines += [""] + target.availability
            lines.append("nonisolated extension \(target.typeName).TangentVector: Sendable where \(conditions.joined(separator: ", ")) {}")
        }
        return lines
    }

    /// What else a tangent is made of, of types that type parameters have: the lanes of their vectors, and what stores vectors of their numbers.
    private var associatedNames: [String] {
        let scalars = target.parts.flatMap { ($0.type.tangent ?? $0.type).flattened }.compactMap { $0.scalar ?? $0.element }
        let names = scalars.compactMap { scalar -> String? in
            if let number = scalar.parameter { return number.vectors == nil ? nil : number.name }
            guard case .vector(let vector) = scalar, let count = vector.count, let number = vector.lane.scalar.parameter else { return nil }
            // Vectors of three lanes are stored as such of four.
            return "\(number.name).SIMD\(count == 3 ? 4 : count)Storage"
        }
        return Set(names).sorted()
    }

    // MARK: The struct

    private var tangentStruct: [String] {
        var lines = ["/// A tangent of `\(target.typeName)`: a direction, or a gradient."]
        if target.isFrozen { lines.append("@frozen") }
        if isUsableFromInline { lines.append("@usableFromInline") }
        let level = target.access.map { $0 + " " } ?? ""
        // Numbers of a type parameter need not be sendable.
        let sendable = isGeneric ? "" : ", Sendable"
        lines.append("\(level)nonisolated struct TangentVector: \(RuntimeNames.module).TangentStructure\(sendable) {")
        lines += block(target.parts.map { "\(access(of: $0))var \($0.name.escaped): \($0.tangentText)" })
        lines.append("")
        lines += block(memberwiseInitializer)
        lines.append("")
        lines += block(computed("static var zero: Self", zero("Self", \.zeroText)))
        if target.parts.contains(where: \.type.hasTuple) {
            lines.append("")
            lines += block(equality)
        }
        lines.append("")
        lines += block(addition)
        lines.append("")
        lines += block(scaling)
        lines.append("")
        lines += block(members(of: .tangent))
        lines.append("}")
        return lines
    }

    private func access(of part: TangentTarget.Part) -> String { part.isAsVisible ? access : "" }

    private var memberwiseInitializer: [String] {
        let isVisible = target.parts.allSatisfy(\.isAsVisible)
        let parameters = target.parts.map { "\($0.name.escaped): \($0.tangentText)" }
        let head = (isVisible ? access : "") + "init"
        let assignments = target.parts.map { "    self.\($0.name.escaped) = \($0.name.escaped)" }
        return Self.called(head, parameters, " {") + assignments + ["}"]
    }

    private var equality: [String] {
        var lines = ["\(access)static func == (left: Self, right: Self) -> Bool {"]
        for part in target.parts {
            for leaf in part.tangentLeaves {
                let path = part.name.escaped + leaf.path
                lines.append("    guard left.\(path) == right.\(path) else { return false }")
            }
        }
        return lines + ["    return true", "}"]
    }

    private var addition: [String] {
        let head = "\(access)mutating func add(_ other: Self, scaledBy factor: Double) {"
        let statements = target.parts.flatMap { part in
            part.tangentLeaves.map { leaf in
                let path = part.name.escaped + leaf.path
                return switch leaf.type {
                case .scalar(.double): "    self.\(path) += factor * other.\(path)"
                case .scalar(let scalar) where leaf.type.isNumber: "    self.\(path) += \(scalar.converted("factor")) * other.\(path)"
                case _ where leaf.type.isArrayOfParameter || leaf.type.isVectorOfParameter:
                    "    \(RuntimeNames.numbers).add(other.\(path), to: &self.\(path), scaledBy: factor)"
                default: "    \(RuntimeNames.module).add(other.\(path), to: &self.\(path), scaledBy: factor)"
                }
            }
        }
        return [head] + statements + ["}"]
    }

    private var scaling: [String] {
        let head = "\(access)mutating func scale(by factor: Double) {"
        let statements = target.parts.flatMap { part in
            part.tangentLeaves.map { leaf in
                let path = part.name.escaped + leaf.path
                return switch leaf.type {
                case .scalar(.double): "    self.\(path) *= factor"
                case .scalar(let scalar) where leaf.type.isNumber: "    self.\(path) *= \(scalar.converted("factor"))"
                case _ where leaf.type.isArrayOfParameter || leaf.type.isVectorOfParameter:
                    "    \(RuntimeNames.numbers).scale(&self.\(path), by: factor)"
                default: "    \(RuntimeNames.module).scale(&self.\(path), by: factor)"
                }
            }
        }
        return [head] + statements + ["}"]
    }

    // MARK: What values and tangents have

    private enum Kind { case primal, tangent }

    /// The zero of the value's shape, and the flat view.
    private func members(of kind: Kind) -> [String] {
        let leaves = target.parts.map { part in
            (part, kind == .primal ? part.leaves : part.tangentLeaves)
        }
        let paths = leaves.flatMap { part, leaves in leaves.map { (path: "self." + part.name.escaped + $0.path, type: $0.type) } }
        let tangent = kind == .primal ? "TangentVector" : "Self"
        let shape = zero(tangent) { $0.zeroText(ofShape: kind == .primal ? $0.leaves : $0.tangentLeaves) }
        var lines = computed("var zeroTangentVector: \(tangent)", shape) + [""]
        let numbers = paths.filter(\.type.isNumber).count
        var counts = paths.filter { !$0.type.isNumber }.map { $0.path + $0.type.countText }
        if numbers > 0 || counts.isEmpty { counts.insert("\(numbers)", at: 0) }
        if counts.count <= 4 {
            lines.append("\(access)var scalarCount: Int { \(counts.joined(separator: " + ")) }")
        } else {
            lines.append("\(access)var scalarCount: Int {")
            lines.append("    var count = \(counts[0])")
            lines += counts.dropFirst().map { "    count += \($0)" }
            lines += ["    return count", "}"]
        }
        lines += ["", "\(access)func appendScalars(to flattened: inout [Double]) {"]
        lines += paths.map { path, type in
            switch type {
            case .scalar(.double): "    flattened.append(\(path))"
            case .scalar(let scalar) where type.isNumber: "    flattened.append(\(scalar.double(path)))"
            case _ where type.isArrayOfParameter || type.isVectorOfParameter: "    \(RuntimeNames.numbers).append(\(path), to: &flattened)"
            default: "    \(path).appendScalars(to: &flattened)"
            }
        }
        lines += ["}", ""]
        let type = kind == .primal ? target.typeName : "Self"
        lines.append("\(access)init(scalars: inout \(RuntimeNames.module).FlatScalars, like other: \(type)) {")
        lines += (kind == .primal ? rebuilding : rebuildingTangent).map { "    " + $0 }
        return lines + ["}"]
    }

    private func zero(_ type: String, _ text: (TangentTarget.Part) -> String) -> [String] {
        Self.called(type, target.parts.map { "\($0.name.escapedAsLabel): \(text($0))" }, "")
    }

    /// A property that gives the value of an expression.
    private func computed(_ declaration: String, _ expression: [String]) -> [String] {
        let oneLine = "\(access)\(declaration) { \(expression.joined(separator: " ")) }"
        if expression.count == 1, oneLine.count <= Renderer.width - 8 { return [oneLine] }
        return ["\(access)\(declaration) {"] + block(expression) + ["}"]
    }

    private var rebuildingTangent: [String] {
        target.parts.map { part in
            "self.\(part.name.escaped) = \((part.type.tangent ?? part.type).rebuilt(from: "other.\(part.name.escaped)"))"
        }
    }

    private var rebuilding: [String] {
        let parts = Dictionary(target.parts.map { ($0.name, $0) }) { first, _ in first }
        func value(of property: String) -> String {
            parts[property]?.type.rebuilt(from: "other.\(property.escaped)") ?? "other.\(property.escaped)"
        }
        func assignment(to property: String) -> String { "self.\(property.escaped) = \(value(of: property))" }
        switch target.rebuilding {
        case .byCopy:
            return ["self = other"] + target.parts.map { assignment(to: $0.name) }
        case .byMemberwiseInitializer(let properties):
            return Self.called("self.init", properties.map { "\($0.escapedAsLabel): \(value(of: $0))" }, "")
        case .byProperties(let properties):
            return properties.map(assignment)
        }
    }

    // MARK: Lines

    private func block(_ lines: [String]) -> [String] { lines.map { $0.isEmpty ? "" : "    " + $0 } }

    /// A call or the head of a function, on several lines if it is long.
    private static func called(_ head: String, _ arguments: [String], _ end: String) -> [String] {
        let oneLine = "\(head)(\(arguments.joined(separator: ", ")))\(end)"
        if oneLine.count <= Renderer.width - 8 { return [oneLine] }
        let last = arguments.count - 1
        return ["\(head)("] + arguments.enumerated().map { "    \($1)\($0 == last ? "" : ",")" } + [")\(end)"]
    }
}
