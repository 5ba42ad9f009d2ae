import AdgenIR

/// Checks that the arrays in tangents and cotangents have the counts of the arrays that they belong to.
extension DerivativeWriter {
    /// An array in a value, and its tangent.
    private struct Pair {
        var type: SwiftType
        var value: Output.Expression
        var tangent: Output.Expression
        /// How the source calls it.
        var name: String
        /// The number of its first leaf among those of the whole.
        var leaf: Int

        /// The pairs of the parts that have a tangent.
        var parts: [Pair] {
            guard let tangentType = type.tangent else { return [] }
            var next = leaf
            var pairs: [Pair] = []
            for (index, part) in type.parts.enumerated() {
                if !part.isWithoutDerivative, part.type.isDifferentiable {
                    let path = name.isEmpty ? part.name : "\(name).\(part.name)"
                    pairs.append(Pair(type: part.type, value: element(index, part.name), tangent: tangent, name: path, leaf: next))
                }
                next += part.type.leafCount
            }
            // The tangent of a tuple with one differentiable element is that element's.
            if case .tuple = type, pairs.count == 1 { return pairs }
            for (index, part) in zip(pairs.indices, tangentType.parts) { pairs[index].tangent = .member(tangent, part.name) }
            return pairs
        }

        /// A part of the value, which may be a tuple as it stands.
        private func element(_ index: Int, _ name: String) -> Output.Expression {
            if case .tuple(let elements) = value, elements.indices.contains(index) { return elements[index].value }
            return .member(value, name)
        }
    }

    /// Checks a direction against the arguments.
    func checkCounts(ofDirection whole: Output.Expression, _ function: inout PublicFunction) {
        let top = Pair(type: target.differentiated, value: .tuple([]), tangent: whole, name: "", leaf: 0)
        let places = signature.parameters.indices.filter { target.withRespectTo[$0] && signature.parameters[$0].type.isDifferentiable }
        for (part, place) in zip(top.parts, places) {
            var part = part
            part.value = function.places[place]
            check(part, "the tangent of", &function) { _ in true }
        }
    }

    /// Checks a cotangent against `inout` arguments that keep their counts, before the call.
    func checkCountsBefore(ofCotangent whole: Output.Expression, _ arguments: [Argument], _ function: inout PublicFunction) {
        let leaves = arguments.filter(\.isInout)
        let start = signature.result.leafCount
        for part in inoutParts(whole, function) {
            check(part, "the cotangent of", &function) { keepsCounts(leaves[($0.leaf - start)...].prefix($0.type.leafCount)) }
        }
    }

    /// Checks rows of a cotangent against the value and against `inout` arguments, after the call. What is one count for all, the core has checked.
    func checkCountsAfter(
        ofCotangent whole: Output.Expression,
        _ value: Output.Expression?,
        _ arguments: [Argument],
        _ function: inout PublicFunction
    ) {
        let leaves = arguments.filter(\.isInout)
        let start = signature.result.leafCount
        for part in inoutParts(whole, function) {
            check(part, "the cotangent of", &function) {
                $0.type.hasRows && !keepsCounts(leaves[($0.leaf - start)...].prefix($0.type.leafCount))
            }
        }
        guard let value, var result = top(whole).parts.first, signature.result.isDifferentiable else { return }
        result.value = value
        check(result, "the cotangent of", &function) { $0.type.hasRows }
    }

    private func top(_ whole: Output.Expression) -> Pair {
        Pair(type: signature.outcome, value: .tuple([]), tangent: whole, name: "", leaf: 0)
    }

    private func inoutParts(_ whole: Output.Expression, _ function: PublicFunction) -> [Pair] {
        let places = signature.parameters.indices.filter { index in
            signature.parameters[index].isInout && signature.parameters[index].type.isDifferentiable
        }
        return zip(top(whole).parts.suffix(places.count), places).map { part, place in
            var part = part
            part.value = function.places[place]
            return part
        }
    }

    /// Whether the primal leaves the counts of the array, and of its rows, as they are.
    private func keepsCounts(_ leaves: ArraySlice<Argument>) -> Bool {
        // Keys may be others, however many there are.
        if leaves.contains(where: { $0.type.slots != nil }) { return false }
        return leaves.allSatisfy { leaf in
            let isShape = leaves.count > 1 && leaf.type == .buffer(.int)
            return !file.buffers.isResized(leaf.parameter, in: derived.primal) && !(isShape && leaf.isChanged)
        }
    }

    // MARK: Conditions

    private func check(_ pair: Pair, _ description: String, _ function: inout PublicFunction, where isWanted: (Pair) -> Bool) {
        guard pair.type.hasParts else {
            guard isWanted(pair), let condition = hasSameCounts(pair.type, pair.value, pair.tangent, &function) else { return }
            let message = Output.Expression.string("\(description) '\(pair.name)' has another count")
            return function.emit(.evaluate(.call(file.standard("precondition"), [condition, message])))
        }
        for part in pair.parts { check(part, description, &function, where: isWanted) }
    }

    /// The condition under which a tangent has the counts of a value; nil where it has no arrays.
    private func hasSameCounts(
        _ type: SwiftType,
        _ value: Output.Expression,
        _ tangent: Output.Expression,
        _ function: inout PublicFunction
    ) -> Output.Expression? {
        guard type.isDifferentiable else { return nil }
        if type.hasParts {
            var all: Output.Expression?
            for part in Pair(type: type, value: value, tangent: tangent, name: "", leaf: 0).parts {
                guard let condition = hasSameCounts(part.type, part.value, part.tangent, &function) else { continue }
                all = all.map { .binary("&&", $0, condition) } ?? condition
            }
            return all
        }
        if let (_, element) = type.dictionary {
            let elements = [function.makeVariable("element"), function.makeVariable("elementTangent")]
            guard let condition = hasSameCounts(element, .variable(elements[0]), .variable(elements[1]), &function) else { return nil }
            let arguments = [value, tangent, .function(elements, result: condition)].map { Output.Argument($0) }
            return .call(.name("\(SwiftType.slotsName).areAlike"), arguments)
        }
        guard let element = type.countedElement else { return nil }
        let elements = [function.makeVariable("element"), function.makeVariable("elementTangent")]
        guard let condition = hasSameCounts(element, .variable(elements[0]), .variable(elements[1]), &function) else {
            return .binary("==", .member(tangent, "count"), .member(value, "count"))
        }
        return .call(.member(value, "elementsEqual"), [Output.Argument(tangent), Output.Argument(.function(elements, result: condition))])
    }
}

extension SwiftType {
    /// The type of the elements, where values of the type may have any number of them.
    fileprivate var countedElement: SwiftType? {
        if case .array(let element) = self { return element }
        return inlineCount == nil ? collection?.element : nil
    }

    /// Whether the array has arrays in it that may have a tangent.
    fileprivate var hasRows: Bool {
        guard let element = countedElement ?? dictionary?.value, let tangent = element.tangent else { return false }
        return tangent.holdsArrays
    }

    private var holdsArrays: Bool {
        if case .array = self { return true }
        return parts.contains { $0.type.holdsArrays }
    }
}
