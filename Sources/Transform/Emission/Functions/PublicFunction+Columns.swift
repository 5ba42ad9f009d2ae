import AdgenIR

/// From users' values to the values of the flattening law.
extension PublicFunction {
    /// Where the elements are that columns are made of.
    private struct Elements {
        /// An array.
        var values: Output.Expression
        /// What leads from a value of the array to the row of elements in it; nil where the array's values are the elements themselves.
        var row: [String]?
        /// What leads from an element to the part that is looked at.
        var path: [String] = []

        func at(_ name: String) -> Elements { Elements(values: values, row: row, path: path + [name]) }
    }

    /// The flattened values of `whole`. Columns become variables of their own, which are written only if something takes them; so do, of an
    /// `inout` value, arrays whose address can't be taken.
    mutating func flatten(_ type: SwiftType, _ whole: Output.Expression, names: [String], isInout: Bool = false) -> [Output.Expression] {
        var names = names[...]
        return flatten(type, whole, &names, copiesArrays: false, isInout: isInout)
    }

    private mutating func flatten(
        _ type: SwiftType,
        _ whole: Output.Expression,
        _ names: inout ArraySlice<String>,
        copiesArrays: Bool,
        isInout: Bool
    ) -> [Output.Expression] {
        if type.hasParts {
            var values: [Output.Expression] = []
            for part in type.parts {
                let copies = copiesArrays || (isInout && !part.isSettable)
                values += flatten(part.type, .member(whole, part.name), &names, copiesArrays: copies, isInout: isInout)
            }
            return values
        }
        if let collection = type.collection {
            let elements = elements(of: whole, collection, names.first ?? "elements")
            let values = columns(of: collection.element, in: Elements(values: elements), &names)
            guard collection.kind == .slice else { return values }
            names = names.dropFirst()
            return values + [.member(whole, "startIndex")]
        }
        guard type.isArrayOfComposites, case .array(let element) = type else {
            let name = names.popFirst() ?? "part"
            if case .array = type, copiesArrays { return [makeColumn(name, type.swiftText, whole)] }
            return [whole]
        }
        return columns(of: element, in: Elements(values: whole), &names)
    }

    /// The elements of a collection as an array, which is a variable.
    private mutating func elements(
        of whole: Output.Expression,
        _ collection: (kind: CollectionKind, element: SwiftType),
        _ name: String
    ) -> Output.Expression {
        let type = "[\(collection.element.swiftText)]"
        switch collection.kind {
        case .slice, .contiguous:
            let array = makeColumn(name, type, .call(.name(type), [Output.Argument(whole)]))
            noteCount(of: array, as: whole)
            return array
        case .inline:
            let index = makeVariable("i", type: "Int")
            let element = Output.Argument(.function([index], result: .element(whole, at: .variable(index))))
            let count = Output.Argument(.member(whole, "count"), label: "count")
            return makeColumn(name, type, .call(.name("\(RuntimeNames.columns).array"), [count, element]))
        }
    }

    private mutating func columns(of type: SwiftType, in elements: Elements, _ names: inout ArraySlice<String>) -> [Output.Expression] {
        switch type {
        case _ where type.isCarriedAlong: return [column(of: type, in: elements, names.popFirst() ?? "column")]
        case .scalar, .opaque: return [column(of: type, in: elements, names.popFirst() ?? "column")]
        case .tuple, .structure:
            var values: [Output.Expression] = []
            for part in type.parts { values += columns(of: part.type, in: elements.at(part.name), &names) }
            return values
        case .array(let element): return rows(of: element, in: elements, &names)
        }
    }

    private mutating func column(of type: SwiftType, in elements: Elements, _ name: String) -> Output.Expression {
        let value: Output.Expression
        if let row = elements.row {
            if elements.path.isEmpty {
                value = columns("pool", of: elements.values, row)
            } else {
                let rows = Output.Argument(PublicFunction.part(row), label: "rows")
                value = columns("pool", of: elements.values, elements.path, [rows])
            }
        } else if elements.path.isEmpty {
            return elements.values
        } else {
            value = columns("column", of: elements.values, elements.path)
        }
        let column = makeColumn(name, "[\(type.swiftText)]", value)
        if elements.row == nil { noteCount(of: column, as: elements.values) }
        return column
    }

    /// Where the rows lie, and what is in them.
    private mutating func rows(of element: SwiftType, in original: Elements, _ names: inout ArraySlice<String>) -> [Output.Expression] {
        var elements = original
        let shape = ["Starts", "Counts", "Capacities"].map { names.popFirst() ?? $0 }
        if let row = elements.row {
            // The rows of rows in one array, whose elements are then as those of any other.
            let name = "\(names.first ?? "column")Rows"
            elements = Elements(values: makeColumn(name, nil, columns("pool", of: elements.values, row)), row: nil, path: elements.path)
        }
        let counts = makeColumn(shape[1], "[Int]", columns("column", of: elements.values, elements.path + ["count"]))
        let starts = makeColumn(
            shape[0],
            "[Int]",
            .call(.name("\(RuntimeNames.columns).starts"), [Output.Argument(counts, label: "of")])
        )
        let capacities = makeColumn(shape[2], "[Int]", counts)
        return [starts, counts, capacities]
            + columns(of: element, in: Elements(values: elements.values, row: elements.path), &names)
    }

    // MARK: Text

    /// `AutoDiff.Columns.name(of: values, arguments) { $0.path }`.
    private func columns(
        _ name: String,
        of values: Output.Expression,
        _ path: [String],
        _ arguments: [Output.Argument] = []
    ) -> Output.Expression {
        .call(
            .name("\(RuntimeNames.columns).\(name)"),
            [Output.Argument(values, label: "of")] + arguments + [Output.Argument(PublicFunction.part(path))]
        )
    }

    /// `{ $0.path }`.
    static func part(_ path: [String]) -> Output.Expression {
        .function([], result: path.reduce(.name("$0")) { .member($0, $1) })
    }
}
