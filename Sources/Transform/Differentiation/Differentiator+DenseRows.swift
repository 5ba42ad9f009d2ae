import AdgenIR

/// Rows end to end at the door.
///
/// A caller gives the cotangent of an array of arrays row after row, before anyone knows where in the pool the rows will lie in the end: rows that
/// have grown have moved and left gaps. So the function that is differentiated at the door moves them together as the last thing that it does.
extension Differentiator {
    /// The function itself, or one that gives the same with the rows of its outcome end to end.
    mutating func dense(_ name: String, _ target: DifferentiationTarget) -> String {
        let signature = target.signature
        guard signature.outcome.holdsDifferentiableRows, let function = module.functions[name],
            function.parameters.count == signature.parameters.reduce(0, { $0 + $1.type.leafCount }),
            function.body.yields.count >= signature.result.leafCount
        else { return name }
        var compaction = RowCompaction(function, in: module)
        var results = function.body.yields
        compaction.replace(signature.result, in: &results, from: 0)
        var position = 0
        for parameter in signature.parameters {
            if parameter.isInout { compaction.rewrite(parameter.type, function.parameters[position...].map(\.value)) }
            position += parameter.type.leafCount
        }
        guard compaction.hasMoved else { return name }
        var copy = compaction.builder.finished(yielding: results)
        // Names of derivatives are made from what stands before the parenthesis.
        copy.name = "\(name)(dense)"
        summaries.module.functions[copy.name] = copy
        return copy.name
    }
}

/// Appends to a function what moves rows together.
private struct RowCompaction {
    var builder: Builder
    private(set) var hasMoved = false
    private let inputs: Set<Value>
    private let resizable: Set<Value>
    private let written: Set<Value>
    private let inouts: Set<Value>

    init(_ function: Function, in module: Module) {
        builder = Builder(function)
        for statement in function.body.statements { builder.append(statement) }
        inputs = Set(function.parameters.filter { $0.convention == .input }.map(\.value))
        inouts = Set(function.parameters.filter { $0.convention == .inout }.map(\.value))
        resizable = function.body.resizableBuffers(in: module)
        written = function.body.writtenBuffers(in: module)
    }

    /// Puts dense arrays in the place of those among the results.
    mutating func replace(_ type: SwiftType, in values: inout [Value], from start: Int) {
        forEachRagged(type, from: start) { compaction, columns, range in
            let old = Array(values[range])
            if let new = compaction.moved(columns, old) { values.replaceSubrange(range, with: new) }
        }
    }

    /// Makes `inout` parameters dense.
    mutating func rewrite(_ type: SwiftType, _ values: [Value]) {
        forEachRagged(type, from: 0) { compaction, columns, range in
            let old = Array(values[range])
            guard let new = compaction.moved(columns, old) else { return }
            for (old, new) in zip(old, new) where old != new { compaction.builder.emit(.assign(old, .copy(new))) }
        }
    }

    /// Calls `body` with the elements of each array of composites that has arrays in it, and where its columns are.
    private mutating func forEachRagged(
        _ type: SwiftType,
        from start: Int,
        _ body: (inout RowCompaction, SwiftType, Range<Int>) -> Void
    ) {
        if case .array(let element) = type {
            if element.isDifferentiable, element.holdsRows { body(&self, element, start..<start + type.leafCount) }
            return
        }
        var position = start
        for part in type.parts {
            forEachRagged(part.type, from: position, body)
            position += part.type.leafCount
        }
    }

    /// The columns with their rows moved together; nil where these are so already.
    private mutating func moved(_ element: SwiftType, _ columns: [Value]) -> [Value]? {
        let buffers = columns.filter { builder.function.isBuffer($0) }
        if buffers.allSatisfy(inputs.contains) { return nil }
        let integers = buffers.filter { builder.type(of: $0) == .buffer(.int) }
        if buffers.allSatisfy(inouts.contains), resizable.isDisjoint(with: buffers), written.isDisjoint(with: integers) { return nil }
        hasMoved = true
        var position = 0
        return moved(element, columns, &position)
    }

    /// The columns of elements: those of rows moved together, the others as they are.
    private mutating func moved(_ element: SwiftType, _ columns: [Value], _ position: inout Int) -> [Value] {
        switch element {
        case _ where element.isCarriedAlong:
            position += 1
            return [columns[position - 1]]
        case .scalar, .opaque:
            defer { position += 1 }
            return [columns[position]]
        case .tuple, .structure:
            var moved: [Value] = []
            for part in element.parts { moved += self.moved(part.type, columns, &position) }
            return moved
        case .array(let inner):
            let shape = Array(columns[position..<position + 3])
            let start = position + 3
            position = start + inner.columns.count
            let (rows, elements) = moveRows(shape, Array(columns[start..<position]), of: inner)
            var innerPosition = 0
            return rows + moved(inner, elements, &innerPosition)
        }
    }

    /// New columns for rows and their elements, row after row. What lies in pools of the elements' own stays where it is.
    private mutating func moveRows(_ shape: [Value], _ elements: [Value], of type: SwiftType) -> (rows: [Value], elements: [Value]) {
        let starts = define(.int, "starts")
        let counts = define(.int, "counts")
        let capacities = define(.int, "capacities")
        let new = zip(elements, type.hasPlaceInColumns).map { value, isMoved -> Value in
            guard isMoved, let element = builder.type(of: value).element else { return value }
            return define(element, builder.function[value].name)
        }
        let zero = builder.integer(0)
        let rowCount = builder.count(of: shape[1])
        _ = loop(from: zero, to: rowCount, carrying: zero) { b, row, next in
            let start = b.load(shape[0], at: row, .unchecked, name: "start")
            let count = b.load(shape[1], at: row, .unchecked, name: "count")
            b.emit(.append(next, to: starts))
            b.emit(.append(count, to: counts))
            b.emit(.append(count, to: capacities))
            _ = RowCompaction.loop(&b, from: zero, to: count, carrying: zero) { b, offset, carried in
                let index = b.arithmetic(.add, start, offset, name: "index")
                for (old, new) in zip(elements, new) where old != new {
                    b.emit(.append(b.load(old, at: index, .unchecked), to: new))
                }
                return carried
            }
            return b.arithmetic(.add, next, count, name: "next")
        }
        return ([starts, counts, capacities], new)
    }

    private mutating func define(_ element: Scalar, _ name: String) -> Value {
        let buffer = builder.makeValue(.buffer(element), name)
        builder.emit(.define(buffer, .empty))
        return buffer
    }

    private mutating func loop(
        from lower: Value,
        to upper: Value,
        carrying initial: Value,
        _ body: (inout Builder, _ index: Value, _ carried: Value) -> Value
    ) -> Value {
        RowCompaction.loop(&builder, from: lower, to: upper, carrying: initial, body)
    }

    private static func loop(
        _ builder: inout Builder,
        from lower: Value,
        to upper: Value,
        carrying initial: Value,
        _ body: (inout Builder, _ index: Value, _ carried: Value) -> Value
    ) -> Value {
        let index = builder.makeValue(.scalar(.int), "row")
        let carried = builder.makeValue(.scalar(.int), "next")
        let block = builder.block(parameters: [carried]) { [body(&$0, index, carried)] }
        let result = builder.makeValue(.scalar(.int), "next")
        builder.emit(
            .forLoop(
                ForLoop(results: [result], index: index, lower: lower, upper: upper, order: .ascending, initial: [initial], body: block)
            )
        )
        return result
    }
}

extension SwiftType {
    /// Whether there are arrays of arrays in it that have a tangent.
    fileprivate var holdsDifferentiableRows: Bool {
        guard isDifferentiable else { return false }
        if case .array(let element) = self { return element.holdsRows }
        return parts.contains { !$0.isWithoutDerivative && $0.type.holdsDifferentiableRows }
    }

    /// For each column of an array of the type, whether it has a place for each element: the pools of arrays in the elements have not.
    fileprivate var hasPlaceInColumns: [Bool] {
        switch self {
        case _ where isCarriedAlong: [true]
        case .scalar, .opaque: [true]
        case .tuple, .structure: parts.flatMap(\.type.hasPlaceInColumns)
        case .array(let element): [true, true, true] + element.columns.map { _ in false }
        }
    }

    /// Whether an element has arrays in it.
    fileprivate var holdsRows: Bool {
        if case .array = self { return !isCarriedAlong }
        return parts.contains { $0.type.holdsRows }
    }
}
