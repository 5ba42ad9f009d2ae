import AdgenIR
import AdgenParser

/// Writes typed functions whose bodies are free of jumps as functions of the intermediate representation.
///
/// A scalar variable is a name for the value that it has at the moment; where control flow joins, values that differ become results. An
/// array variable is a buffer for as long as it lives.
struct Writer {
    let program: Program
    let variables: VariableTable
    var builder: Builder
    /// The value or the buffer of each variable that has one.
    var environment: [Variable: Value] = [:]
    /// The variables that stand for elements in the storage of others, which have no value of their own.
    var views: [Variable: View] = [:]
    /// The variables in scope, in the order of their declaration.
    var declared: [Variable] = []
    /// Buffers that no variable owns yet: they can be taken over instead of copied.
    var fresh: Set<Value> = []
    /// The arrays that die with the function and nobody else sees, so that a return may take their contents.
    var movable: Set<Variable> = []
    /// The variables that hold what the function returns.
    private(set) var resultVariables: Set<Variable> = []
    private(set) var failures: [Origin?] = []
    /// The parameters, and what is captured: these have a value from the start.
    private(set) var given: Set<Variable> = []
    /// The generic functions that are called for certain types, by the names that stand in the calls.
    var instances: [String: Specialisation.Instance] = [:]

    /// What came of writing a function.
    struct Written {
        var function: Function
        /// The places at which something had no value that it needs.
        var failures: [Origin?]
        var instances: [String: Specialisation.Instance]
    }

    static func write(_ id: FunctionID, body: [TypedStatement], of program: Program, variables: VariableTable) -> Written {
        let typed = program[id]
        var writer = Writer(program: program, variables: variables, name: typed.name, origin: typed.origin)
        writer.builder.origin = typed.origin
        writer.enter(typed)
        writer.prepareResults(typed, body)
        writer.write(body)
        let results = writer.results(of: typed)
        let function = writer.builder.finished(yielding: results)
        return Written(function: function, failures: writer.failures, instances: writer.instances)
    }

    private init(program: Program, variables: VariableTable, name: String, origin: Origin?) {
        self.program = program
        self.variables = variables
        self.builder = Builder(Function(name: name, origin: origin))
    }

    // MARK: Parameters and results

    private mutating func enter(_ typed: TypedFunction) {
        for parameter in typed.parameters {
            for variable in parameter.variables { addParameter(variable, isInout: parameter.isInout) }
        }
        for variable in typed.captures { addParameter(variable, isInout: typed.writtenCaptures.contains(variable)) }
    }

    private mutating func addParameter(_ variable: Variable, isInout: Bool) {
        let info = variables[variable]
        let convention: Convention = isInout && info.type.element != nil ? .inout : .input
        given.insert(variable)
        environment[variable] = builder.function.addParameter(info.type, info.name, convention)
        declared.append(variable)
    }

    /// Gives array results a buffer from the start, unless the last statement of the body is the only one to assign them.
    private mutating func prepareResults(_ typed: TypedFunction, _ body: [TypedStatement]) {
        if !typed.worksOnResults, !typed.body.contains(where: \.holdsDeferred) {
            let shared = Set(typed.parameters.flatMap(\.variables)).union(typed.captures)
            movable = Uses.writes(of: body, in: program).subtracting(shared)
        }
        let needed = Uses.writes(of: Array(body.dropLast()), in: program).union(Uses.nestedWrites(of: body.last, in: program))
        resultVariables = Set(typed.results)
        for variable in typed.results {
            declared.append(variable)
            if variables[variable].type.element != nil, needed.contains(variable) { defineEmpty(variable) }
        }
    }

    private mutating func results(of typed: TypedFunction) -> [Value] {
        var results: [Value] = []
        for variable in typed.results {
            if environment[variable] == nil, variables[variable].type.element != nil { defineEmpty(variable) }
            results.append(value(of: variable))
        }
        let changed = typed.parameters.filter(\.isInout).flatMap(\.variables) + typed.captures.filter(typed.writtenCaptures.contains)
        for variable in changed where variables[variable].type.element == nil { results.append(value(of: variable)) }
        return results
    }

    mutating func defineEmpty(_ variable: Variable) {
        let buffer = builder.makeValue(variables[variable].type, variables[variable].name)
        builder.emit(.define(buffer, .empty))
        environment[variable] = buffer
    }

    // MARK: Variables

    /// The value that a variable has; a number that nothing depends on where it has none.
    mutating func value(of variable: Variable) -> Value {
        if let value = environment[variable] ?? column(variable) { return isOptional(variable) ? unwrapped(variable, value) : value }
        let info = variables[variable]
        let value = builder.makeValue(info.type, info.name)
        emitPlaceholder(value)
        return value
    }

    private mutating func emitPlaceholder(_ value: Value) {
        if let statement = placeholder(value) { builder.append(statement) }
    }

    /// A statement that gives a value that is never looked at. Only what is carried along has none.
    private mutating func placeholder(_ value: Value) -> AdgenIR.Statement? {
        let kind: AdgenIR.Statement.Kind
        switch builder.type(of: value) {
        case .scalar(let scalar): kind = .compute(value, .constant(scalar.zero), [])
        case .buffer: kind = .define(value, .empty)
        case .opaque:
            failures.append(builder.origin)
            return nil
        }
        return Statement(kind, origin: builder.origin)
    }

    func isArray(_ variable: Variable) -> Bool { variables[variable].type.element != nil }

    // MARK: Blocks

    /// A block of what `content` writes. The variables declared in it go out of scope at its end.
    mutating func block(parameters: [Value] = [], _ content: (inout Writer) -> [Value]) -> Block {
        let scope = declared.count
        var outer = Builder(Function(name: ""))
        swap(&outer, &builder)
        let block = outer.block(parameters: parameters) { inner in
            swap(&inner, &builder)
            defer { swap(&inner, &builder) }
            return content(&self)
        }
        swap(&outer, &builder)
        declared.removeSubrange(scope...)
        return block
    }

    /// Writes a branch whose sides change variables; the values that differ at their ends become its results.
    mutating func branch(
        _ condition: Value,
        names results: [Value] = [],
        then: (inout Writer) -> [Value],
        otherwise: (inout Writer) -> [Value]
    ) {
        let before = environment
        var thenBlock = block(then)
        let afterThen = environment
        environment = before
        var otherwiseBlock = block(otherwise)
        let afterOtherwise = environment
        environment = before
        var allResults = results
        for variable in declared.sorted() where !isArray(variable) {
            let (first, second) = (afterThen[variable], afterOtherwise[variable])
            guard first != second else {
                environment[variable] = first
                continue
            }
            let info = variables[variable]
            let result = builder.makeValue(keptType(of: variable), info.name)
            guard let firstValue = first ?? missing(info, in: &thenBlock), let secondValue = second ?? missing(info, in: &otherwiseBlock)
            else { continue }
            thenBlock.yields.append(firstValue)
            otherwiseBlock.yields.append(secondValue)
            allResults.append(result)
            environment[variable] = result
        }
        builder.emit(.branch(Branch(results: allResults, condition: condition, thenBlock: thenBlock, elseBlock: otherwiseBlock)))
    }

    private mutating func missing(_ info: VariableTable.Info, in block: inout Block) -> Value? {
        let value = builder.makeValue(info.type, info.name)
        guard let statement = placeholder(value) else { return nil }
        block.statements.append(statement)
        return value
    }
}

extension Uses {
    /// What the statements inside of a statement write, itself not counted.
    fileprivate static func nestedWrites(of statement: TypedStatement?, in program: Program) -> Set<Variable> {
        switch statement?.kind {
        case .assign, .initialize, nil: []
        default: statement.map { writes(of: [$0], in: program) } ?? []
        }
    }
}

extension TypedStatement {
    /// Whether a `defer` stands in it, at any depth.
    var holdsDeferred: Bool {
        switch kind {
        case .deferred: true
        case .branch(_, let then, let otherwise): (then + otherwise).contains(where: \.holdsDeferred)
        case .scope(_, let body), .whileLoop(_, _, let body), .repeatLoop(_, let body, _): body.contains(where: \.holdsDeferred)
        case .forLoop(let loop): loop.body.contains(where: \.holdsDeferred)
        case .declare, .initialize, .assign, .modify, .evaluate, .append, .appendContents, .insert, .replace, .reverse, .swap, .jump,
            .check, .assertion, .trap:
            false
        }
    }
}
