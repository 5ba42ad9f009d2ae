import AdgenIR

/// Values of dictionaries in the order of cotangents at the door.
///
/// A caller gives the cotangent of a dictionary by key, before anyone knows where in the array of values that of each key will lie in the end.
/// So the function that is differentiated at the door takes the slots of the cotangent, too, and as the last thing that it does puts the values in
/// their order. Keys that the cotangent lacks come after its own, where its array is filled up with zeros.
extension Differentiator {
    /// The function itself, or one that takes slots for each dictionary of its outcome and gives the values in their order; how many these are.
    mutating func keyed(_ name: String, _ target: DifferentiationTarget) -> (function: String, orders: Int) {
        let signature = target.signature
        guard target.modes.contains(.reverse), signature.outcome.holdsDifferentiableDictionary, let function = module.functions[name],
            function.parameters.count == signature.parameters.reduce(0, { $0 + $1.type.leafCount }),
            function.body.yields.count >= signature.result.leafCount
        else { return (name, 0) }
        var arrangement = ValueArrangement(function)
        var results = function.body.yields
        arrangement.arrange(signature.result, in: &results, from: 0)
        var result = signature.result.leafCount
        var position = 0
        for parameter in signature.parameters {
            let count = parameter.type.leafCount
            defer { position += count }
            guard parameter.isInout else { continue }
            var values = function.parameters[position..<position + count].map(\.value)
            let inResults = values.indices.filter { function.type(of: values[$0]).element == nil }
            for index in inResults {
                values[index] = results[result]
                result += 1
            }
            let old = values
            arrangement.arrange(parameter.type, in: &values, from: 0)
            arrangement.write(old, values)
            for (index, place) in zip(inResults, (result - inResults.count)...) { results[place] = values[index] }
        }
        var copy = arrangement.builder.finished(yielding: results)
        // Names of derivatives are made from what stands before the parenthesis.
        copy.name = "\(name)(keyed)"
        summaries.module.functions[copy.name] = copy
        return (copy.name, arrangement.orders)
    }
}

/// Appends to a function what puts the values of dictionaries in another order.
private struct ValueArrangement {
    var builder: Builder
    private(set) var orders = 0

    init(_ function: Function) {
        builder = Builder(function)
        for statement in function.body.statements { builder.append(statement) }
    }

    /// Puts other values in the place of those of the dictionaries that have a tangent.
    mutating func arrange(_ type: SwiftType, in values: inout [Value], from start: Int) {
        guard type.isDifferentiable else { return }
        if let (_, value) = type.dictionary {
            let range = start..<start + type.leafCount
            values.replaceSubrange(range, with: arranged(value, Array(values[range])))
            return
        }
        var position = start
        for part in type.parts {
            if !part.isWithoutDerivative { arrange(part.type, in: &values, from: position) }
            position += part.type.leafCount
        }
    }

    /// Gives buffers what others hold.
    mutating func write(_ old: [Value], _ new: [Value]) {
        for (old, new) in zip(old, new) where old != new && builder.type(of: old).element != nil {
            builder.emit(.assign(old, .copy(new)))
        }
    }

    private mutating func arranged(_ type: SwiftType, _ dictionary: [Value]) -> [Value] {
        guard let slots = dictionary.last else { return dictionary }
        let order = builder.function.addParameter(builder.type(of: slots), "order")
        orders += 1
        let positions = builder.makeValue(.buffer(.int), "positions")
        let text: [Piece] = [.value(slots), .text(".arrange(as: "), .value(order), .text(")")]
        builder.emit(.carried(Carried(results: [positions], pieces: text, isSink: false)))
        let columns = Array(dictionary.dropLast())
        let new = zip(columns, type.hasPlaceInColumns).map { column, isMoved -> Value in
            guard isMoved, let element = builder.type(of: column).element else { return column }
            let buffer = builder.makeValue(.buffer(element), builder.function[column].name)
            builder.emit(.define(buffer, .empty))
            return buffer
        }
        let index = builder.makeValue(.scalar(.int), "i")
        let count = builder.count(of: positions)
        let body = builder.block(parameters: []) { b in
            let position = b.load(positions, at: index, .unchecked, name: "position")
            for (old, new) in zip(columns, new) where old != new {
                b.emit(.append(b.load(old, at: position, .checked), to: new))
            }
            return []
        }
        let zero = builder.integer(0)
        builder.emit(
            .forLoop(ForLoop(results: [], index: index, lower: zero, upper: count, order: .ascending, initial: [], body: body))
        )
        return new + [order]
    }
}

extension SwiftType {
    /// Whether there are dictionaries in it that have a tangent.
    var holdsDifferentiableDictionary: Bool {
        guard isDifferentiable else { return false }
        return dictionary != nil || parts.contains { !$0.isWithoutDerivative && $0.type.holdsDifferentiableDictionary }
    }
}
