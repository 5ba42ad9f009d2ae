import AdgenIR

/// What a function does with its buffer parameters, which decides how each is passed.
///
/// A buffer whose count may change is passed as `inout AutoDiff.Buffer`; any other as a pointer, followed by its count if the function or a
/// function that it calls looks at it.
struct BufferUse: Sendable {
    /// The buffers of each function whose count may change, locals included.
    private var resized: [String: Set<Value>] = [:]
    /// The buffers of each function whose count is looked at.
    private var counted: [String: Set<Value>] = [:]

    init(of functions: [Function], in module: Module) {
        for function in functions {
            resized[function.name] = []
            counted[function.name] = []
        }
        var changed = true
        while changed {
            changed = false
            for function in functions where scan(function, module) { changed = true }
        }
    }

    func isResized(_ buffer: Value, in function: String) -> Bool { resized[function]?.contains(buffer) ?? false }

    func isCounted(_ buffer: Value, in function: String) -> Bool { counted[function]?.contains(buffer) ?? false }

    /// Adds what the function's statements show; whether that was anything new.
    private mutating func scan(_ function: Function, _ module: Module) -> Bool {
        var newResized = resized[function.name] ?? []
        var newCounted = counted[function.name] ?? []
        let before = newResized.count + newCounted.count
        function.body.forEachStatement { statement in
            switch statement.kind {
            case .assign(let buffer, let contents):
                newResized.insert(buffer)
                if case .copy(let source) = contents { newCounted.insert(source) }
            case .append(_, to: let buffer), .removeLast(_, from: let buffer, _): newResized.insert(buffer)
            case .exchange(let first, let second): newResized.formUnion([first, second])
            case .load(_, from: let buffer, at: _, .checked), .store(_, to: let buffer, at: _, .checked),
                .accumulate(_, into: let buffer, at: _, .checked), .count(_, of: let buffer), .define(_, .copy(let buffer)):
                newCounted.insert(buffer)
            case .call(let call):
                guard let callee = module.functions[call.callee] else {
                    newCounted.formUnion(call.arguments)
                    if let external = module.externals[call.callee] {
                        for (argument, parameter) in zip(call.arguments, external.parameters) where parameter.convention == .inout {
                            newResized.insert(argument)
                        }
                    }
                    return
                }
                for (argument, parameter) in zip(call.arguments, callee.parameters) {
                    if isResized(parameter.value, in: callee.name) { newResized.insert(argument) }
                    if isCounted(parameter.value, in: callee.name) { newCounted.insert(argument) }
                }
            case .check(_, let message), .assert(_, let message): newCounted.formUnion(message.values)
            case .carried(let carried): newCounted.formUnion(carried.operands)
            case .load, .store, .accumulate, .define, .compute, .branch, .forLoop, .whileLoop, .recall: break
            }
        }
        newCounted.formUnion(function.body.yields)
        resized[function.name] = newResized
        counted[function.name] = newCounted
        return newResized.count + newCounted.count > before
    }
}
