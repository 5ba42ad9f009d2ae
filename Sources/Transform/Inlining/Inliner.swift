import AdgenIR

/// Puts the bodies of small functions in place of calls, before differentiation, so that the return sweep needs no tape for them.
///
/// A function is inlined when it is not recursive, has no rule of its own, and is small, or is called from one place only.
public struct Inliner {
    /// The most statements that a function called from several places may have.
    private static let sizeLimit = 60
    /// Beyond this many statements a caller grows no further.
    private static let callerLimit = 3000

    private let module: Module
    private let recursive: Set<String>
    private var inlined: [String: Function] = [:]
    private var sizes: [String: Int] = [:]
    private var callCounts: [String: Int] = [:]
    /// Results of calls that are another value of the caller, in the function being worked on.
    private var renamed: [Value: Value] = [:]

    public init(_ module: Module) {
        self.module = module
        recursive = CallGraph(module).recursiveFunctions
        for function in module.functions.values {
            function.body.forEachStatement { statement in
                if case .call(let call) = statement.kind { callCounts[call.callee, default: 0] += 1 }
            }
        }
    }

    /// The module with calls inlined in every function.
    public mutating func inlinedModule() -> Module {
        var result = module
        for name in module.functions.keys.sorted() {
            if let function = inlinedFunction(name) { result.functions[name] = function }
        }
        return result
    }

    /// The function with the calls in it inlined, callees first.
    private mutating func inlinedFunction(_ name: String) -> Function? {
        if let known = inlined[name] { return known }
        guard var function = module.functions[name] else { return nil }
        let outer = renamed
        renamed = [:]
        defer { renamed = outer }
        var growth = function.body.size
        function.body.statements = inline(function.body.statements, into: &function, &growth)
        function.body = function.body.mapping { value in
            var value = value
            while let other = renamed[value] { value = other }
            return value
        }
        inlined[name] = function
        sizes[name] = function.body.size
        return function
    }

    private mutating func inline(_ statements: [Statement], into function: inout Function, _ growth: inout Int) -> [Statement] {
        var written: [Statement] = []
        for statement in statements {
            if case .call(let call) = statement.kind, let callee = callee(of: call, growth) {
                growth += sizes[call.callee] ?? 0
                written += body(of: callee, for: call, in: &function, origin: statement.origin)
            } else {
                let kind = statement.kind.mapping(
                    value: { $0 },
                    block: { block in
                        var block = block
                        block.statements = inline(block.statements, into: &function, &growth)
                        return block
                    }
                )
                written.append(Statement(kind, origin: statement.origin))
            }
        }
        return written
    }

    /// The function to put in place of a call, if it is one that is inlined.
    private mutating func callee(of call: Call, _ callerSize: Int) -> Function? {
        guard !recursive.contains(call.callee), module.rules[call.callee] == nil, let callee = inlinedFunction(call.callee) else {
            return nil
        }
        let size = sizes[call.callee] ?? 0
        guard callerSize + size <= Self.callerLimit else { return nil }
        return size <= Self.sizeLimit || callCounts[call.callee] == 1 ? callee : nil
    }

    /// The callee's statements over the caller's values, and what defines the call's results.
    private mutating func body(of callee: Function, for call: Call, in function: inout Function, origin: Origin?) -> [Statement] {
        var values: [Value: Value] = [:]
        for (parameter, argument) in zip(callee.parameters, call.arguments) { values[parameter.value] = argument }
        var copies: [Statement] = []
        for (result, yield) in zip(call.results, callee.body.yields) {
            if let source = values[yield] {
                // The callee's parameter, or a result that is given twice.
                if case .buffer = function.type(of: result) {
                    copies.append(Statement(.define(result, .copy(source)), origin: origin))
                } else {
                    renamed[result] = source
                }
            } else {
                values[yield] = result
            }
        }
        for (number, info) in callee.values.enumerated() where values[Value(id: number)] == nil {
            values[Value(id: number)] = function.makeValue(info.type, info.name)
        }
        var blocks: [BlockID: BlockID] = [:]
        func block(_ id: BlockID) -> BlockID {
            if let known = blocks[id] { return known }
            let fresh = function.makeBlockID()
            blocks[id] = fresh
            return fresh
        }
        let body = callee.body.mapping({ values[$0] ?? $0 }, id: block)
        return body.statements.map { Statement($0.kind, origin: $0.origin ?? origin) } + copies
    }
}

extension Block {
    /// The number of statements, those inside included.
    var size: Int {
        var count = 0
        forEachStatement { _ in count += 1 }
        return count
    }
}
