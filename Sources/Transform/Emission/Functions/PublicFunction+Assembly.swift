import AdgenIR

/// From values of the flattening law to users' values.
extension PublicFunction {
    /// A value of the type from its flattened values. What takes a loop to put together becomes a variable with the name given.
    mutating func assembled(_ type: SwiftType, from values: [FlatValue], named name: String) -> Output.Expression {
        var values = values[...]
        return assembled(type, from: &values, name)
    }

    /// The tangent that goes with a value of the type: from what is there for the value's leaves, tangents for those that have one and the
    /// value's own where these say where rows lie.
    mutating func assembledTangent(of type: SwiftType, from values: [FlatValue?], named name: String) -> Output.Expression {
        guard let tangent = type.tangent else { return .tuple([]) }
        return assembled(tangent, from: type.tangentLeafIndices.map { values[$0] ?? FlatValue(.tuple([])) }, named: name)
    }

    private mutating func assembled(_ type: SwiftType, from values: inout ArraySlice<FlatValue>, _ name: String) -> Output.Expression {
        if type.hasParts {
            var parts: [Output.Expression] = []
            for part in type.parts {
                let isNumbered = part.name.first?.isNumber == true
                let longer = part.name + name.prefix(1).uppercased() + name.dropFirst()
                parts.append(assembled(part.type, from: &values, isNumbered ? name : longer))
            }
            return type.whole(of: parts, initializer)
        }
        if let collection = type.collection { return self.collection(type, collection, from: &values, name) }
        guard type.isArrayOfComposites, case .array(let element) = type else { return values.popFirst()?.swiftValue ?? .tuple([]) }
        var columns = values.prefix(type.leafCount)
        values = values.dropFirst(type.leafCount)
        // Columns of zeros need not be there at all.
        let first = columns.first { $0.zeros == nil } ?? columns.first
        let count = Output.Expression.member(first?.expression ?? .tuple([]), "count")
        let whole = makeVariable(name, type: type.swiftText)
        emit(.assign([whole], array(of: element, [Output.Argument(count, label: "count")], from: &columns)))
        return .variable(whole)
    }

    /// A collection that is made of an array.
    private mutating func collection(
        _ type: SwiftType,
        _ collection: (kind: CollectionKind, element: SwiftType),
        from values: inout ArraySlice<FlatValue>,
        _ name: String
    ) -> Output.Expression {
        switch collection.kind {
        case .contiguous:
            return .call(.name(type.swiftText), [Output.Argument(assembled(.array(collection.element), from: &values, name))])
        case .slice:
            let array = assembled(.array(collection.element), from: &values, name)
            let start = Output.Argument(values.popFirst()?.expression ?? .tuple([]), label: "from")
            return .call(.name("\(RuntimeNames.columns).slice"), [Output.Argument(array), start])
        case .inline:
            let index = makeVariable("i", type: "Int")
            let element = element(collection.element, at: .variable(index), of: &values, 1)
            return .call(.name(type.swiftText), [Output.Argument(.function([index], result: element))])
        }
    }

    /// An array whose elements are made of those of the columns at each index.
    private mutating func array(
        of element: SwiftType,
        _ range: [Output.Argument],
        from columns: inout ArraySlice<FlatValue>,
        depth: Int = 0
    ) -> Output.Expression {
        let index = makeVariable(["i", "j", "k"][min(depth, 2)], type: "Int")
        let result = self.element(element, at: .variable(index), of: &columns, depth + 1)
        return .call(.name("\(RuntimeNames.columns).array"), range + [Output.Argument(.function([index], result: result))])
    }

    private mutating func element(
        _ type: SwiftType,
        at index: Output.Expression,
        of columns: inout ArraySlice<FlatValue>,
        _ depth: Int
    ) -> Output.Expression {
        switch type {
        case _ where type.isCarriedAlong: return columns.popFirst()?.element(at: index) ?? .tuple([])
        case .scalar, .opaque: return columns.popFirst()?.element(at: index) ?? .tuple([])
        case .tuple, .structure:
            var parts: [Output.Expression] = []
            for part in type.parts { parts.append(element(part.type, at: index, of: &columns, depth)) }
            return type.whole(of: parts, initializer)
        case .array(let element):
            guard let starts = columns.popFirst(), let counts = columns.popFirst(), columns.popFirst() != nil else { return .tuple([]) }
            let range = [
                Output.Argument(starts.element(at: index), label: "from"), Output.Argument(counts.element(at: index), label: "count"),
            ]
            switch element {
            case .scalar, .opaque:
                let pool = Output.Argument(columns.popFirst()?.expression ?? .tuple([]), label: "of")
                return .call(.name("\(RuntimeNames.columns).row"), [pool] + range)
            case .tuple, .structure, .array: return array(of: element, range, from: &columns, depth: depth)
            }
        }
    }
}
