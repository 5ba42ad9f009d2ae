import AdgenIR
import AdgenParser

/// Initialisers of SIMD vectors, and their static members.
extension Checker {
    mutating func vectorInitializer(_ call: CallExpr, _ name: VectorName) throws -> Synthesis {
        if case .known(let vector) = name, let added = try addedInitialization(call, of: .scalar(.vector(vector))) { return added }
        let arguments = try arguments(call)
        if let argument = arguments.first(where: { $0.value == nil }) { throw Refusal("'&' is not supported here", at: argument.node) }
        let values = arguments.compactMap(\.value)
        switch name {
        case .known(let vector):
            return .typed(try vectorInitializer(call, vector, arguments))
        case .open(let count):
            if let lane = laneType(of: values) {
                guard let vector = Vector(of: lane, count: count) else {
                    throw Refusal.unknown("vectors of '\(lane.swiftName)' are not supported", at: call.node, note: Self.carryNote)
                }
                return .typed(try vectorInitializer(call, vector, arguments))
            }
            for case .typed(let value) in values where value.type.scalar == nil {
                throw Refusal.unknown(
                    "a vector of a value of type '\(value.type.spelling)' is not supported",
                    at: call.node,
                    note: "give all lanes, or 'repeating:'"
                )
            }
            let lane = commonType(values)?.scalar
            return .flexible(
                Flexible(
                    defaultType: lane.flatMap { Vector(of: $0, count: count) }.map { .scalar(.vector($0)) },
                    accepts: { [self] type in
                        guard case .scalar(.vector(let vector)) = type, vector.count == count else { return false }
                        return values.allSatisfy { accepts($0, .scalar(vector.lane.scalar)) }
                    },
                    build: { checker, type in
                        guard case .scalar(.vector(let vector)) = type else {
                            throw Refusal("a vector does not fit the type '\(type.spelling)'", at: call.node)
                        }
                        return try checker.vectorInitializer(call, vector, arguments)
                    }
                )
            )
        }
    }

    /// The type of the lanes that the first argument of a type of its own says.
    private func laneType(of values: [Synthesis]) -> Scalar? {
        for case .typed(let value) in values { return value.type.vectorOrMask?.laneType ?? value.type.scalar }
        return nil
    }

    private mutating func vectorInitializer(_ call: CallExpr, _ vector: Vector, _ arguments: [CheckedArgument]) throws -> TypedExpression {
        let (type, lane) = (Scalar.vector(vector), SwiftType.scalar(vector.lane.scalar))
        let labels = arguments.map(\.label)
        func keepCall(_ checker: inout Checker, _ parameters: [SwiftType]) {
            let name = labels.isEmpty ? "init()" : "init".labeled(labels.map { $0 ?? "" })
            checker.keep(.function(.standard, name, parameters, .scalar(type)), at: checker.nameToken(of: call.node))
        }
        func value(_ checker: inout Checker, _ index: Int, as type: SwiftType) throws -> TypedExpression {
            guard let value = arguments[index].value else { throw Refusal("'&' is not supported here", at: arguments[index].node) }
            return try checker.coerce(value, to: type, at: arguments[index].node)
        }
        if labels.isEmpty {
            keepCall(&self, [])
            return .constant(vector.constant(0))
        }
        if labels == ["repeating"] {
            keepCall(&self, [lane])
            return .vector(.splat, type, try value(&self, 0, as: lane))
        }
        guard let count = vector.count else { throw unknownLaneCount(vector, at: call.node) }
        let names: [String?] = ["x", "y", "z", "w"]
        let isNamed = count <= 4 && labels == Array(names.prefix(count))
        if labels.count == count, isNamed || labels.allSatisfy({ $0 == nil }) {
            keepCall(&self, Array(repeating: lane, count: count))
            return .vector(.make, type, try arguments.indices.map { try value(&self, $0, as: lane) })
        }
        if labels == [nil], case .typed(let source)? = arguments[0].value, case .scalar(.vector(let other)) = source.type,
            other.count == count
        {
            keepCall(&self, [source.type])
            return .scalar(.convert(from: .vector(other), to: type), source)
        }
        if let parts = parts(of: vector, count, labels) {
            keepCall(&self, parts)
            return joined(try parts.indices.map { try value(&self, $0, as: parts[$0]) }, type)
        }
        throw Refusal.unknown(
            "this way to make a '\(vector.swiftName)' is not supported",
            at: call.node,
            note: "give all lanes, or 'repeating:'"
        )
    }

    /// The types of the vectors and numbers that a vector is put together from: `SIMD3(xy, z)`, `SIMD4(lowHalf: a, highHalf: b)`.
    private func parts(of vector: Vector, _ count: Int, _ labels: [String?]) -> [SwiftType]? {
        let lane = SwiftType.scalar(vector.lane.scalar)
        switch (count, labels) {
        case (3, [nil, nil]), (4, [nil, nil]): return [.scalar(.vector(Vector(vector.lane, count - 1))), lane]
        case (4..., ["lowHalf", "highHalf"]):
            let half = SwiftType.scalar(.vector(Vector(vector.lane, count / 2)))
            return [half, half]
        default: return nil
        }
    }

    private func unknownLaneCount(_ vector: Vector, at node: Node) -> Refusal {
        Refusal(
            "how many lanes a '\(vector.swiftName)' has is not known here",
            at: node,
            note: "use 'repeating:', and assign the lanes that differ"
        )
    }

    /// A vector of the lanes of all parts, in order.
    private mutating func joined(_ parts: [TypedExpression], _ type: Scalar) -> TypedExpression {
        var setup: [TypedStatement] = []
        var lanes: [TypedExpression] = []
        for part in parts {
            let (read, statements) = once(part, "part", nil)
            setup += statements
            if let vector = part.type.vectorOrMask {
                lanes += (0..<(vector.vector?.count ?? 0)).map { .vector(.lane($0), vector, read) }
            } else {
                lanes.append(read)
            }
        }
        let made = TypedExpression.vector(.make, type, lanes)
        return setup.isEmpty ? made : TypedExpression(.after(setup, made), made.type)
    }

    /// `SIMD3<Double>.zero`, `.one`, `.scalarCount`.
    mutating func vectorStaticMember(_ member: MemberExpr, _ name: VectorName) throws -> TypedExpression {
        if case .known(let vector) = name {
            if let added = try addedStatic(member.nameToken, of: .scalar(.vector(vector)), at: member.node) { return added }
            if member.name == "scalarCount" {
                keep(.library(.standard, name: member.name, type: "Int"), at: member.nameToken)
                return .laneCount(.vector(vector))
            }
            if let constant = Self.staticMember(member.name, of: .vector(vector)) {
                keep(.library(.standard, name: member.name, type: vector.swiftName), at: member.nameToken)
                return .constant(constant)
            }
        }
        throw Refusal.unknown("'\(member.base.text).\(member.name)' is not known to adgen", at: member.node, note: Self.carryNote)
    }

    /// An array literal as a vector: a value for each lane.
    func vectorLiteral(_ elements: [(Synthesis, Node)], accepts type: SwiftType) -> Bool {
        guard case .scalar(.vector(let vector)) = type, vector.count ?? elements.count == elements.count else { return false }
        return elements.allSatisfy { accepts($0.0, .scalar(vector.lane.scalar)) }
    }

    mutating func vectorLiteral(_ elements: [(Synthesis, Node)], _ vector: Vector, at node: Node) throws -> TypedExpression {
        guard vector.count != nil else { throw unknownLaneCount(vector, at: node) }
        var lanes: [TypedExpression] = []
        for element in elements { lanes.append(try coerce(element.0, to: .scalar(vector.lane.scalar), at: element.1)) }
        return .vector(.make, .vector(vector), lanes)
    }
}
