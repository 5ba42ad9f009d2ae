import AdgenIR

/// A public function while it is written: its parameters, what it does before, with and after the call of the core.
struct PublicFunction {
    /// How a parameter of the core is filled.
    enum Source {
        case scalar(Output.Expression)
        /// An array to read from.
        case array(Output.Expression)
        /// An array that is written, and its element type.
        case writable(Output.Expression, Scalar)

        var writtenArray: Output.Expression? {
            if case .writable(let array, _) = self { array } else { nil }
        }
    }

    private(set) var function: Output.Function
    /// Where the primal's parameters are.
    private(set) var places: [Output.Expression] = []
    private var body: [Output.Statement] = []
    /// The variables that are left out where nothing takes them.
    private var columns: Set<Output.Variable> = []
    /// The variables of calls' results that are left out where nothing takes them.
    private var results: Set<Output.Variable> = []
    /// The counts of columns that need not be there to know them.
    private var counts: [Output.Variable: Output.Expression] = [:]
    /// The values of dictionaries, by the variables that say where those of the keys lie.
    var dictionaryValues: [Output.Variable: Output.Expression] = [:]
    /// What follows the call: what storage holds goes back to where it came from.
    private var epilogue: [Output.Statement] = []

    /// The label that tells the written initialiser of a struct from others.
    let initializer: String

    init(_ name: String, _ modifiers: [String], _ generics: Signature.Generics?, documentation: String, in file: FileContext) {
        initializer = file.initializer
        function = Output.Function(
            modifiers: modifiers,
            name: name,
            documentation: [documentation],
            parameters: [],
            generics: generics.map {
                Output.Generics(parameters: $0.clause, requirements: $0.requirements, names: $0.parameters.map(\.name))
            }
                ?? Output.Generics(),
            body: [],
            variables: []
        )
    }

    mutating func emit(_ statement: Output.Statement) { body.append(statement) }

    mutating func makeVariable(_ hint: String, type: String? = nil) -> Output.Variable { function.makeVariable(hint, type: type) }

    /// Takes over the variables of statements that were raised with this function's as the first ones.
    mutating func adopt(_ variables: [Output.VariableInfo]) { function.variables = variables }

    // MARK: Parameters

    mutating func addParameter(_ label: String?, _ hint: String, type: String, isInout: Bool = false, default value: String? = nil)
        -> Output.Expression
    {
        let variable = function.makeVariable(hint, type: type)
        function.parameters.append(
            Output.Parameter(label: label, variable: variable, isInout: isInout, type: type, defaultValue: value)
        )
        return .variable(variable)
    }

    /// The primal's parameters, as they are, and its receiver.
    mutating func addParameters(of signature: Signature) -> [Output.Expression] {
        places = signature.parameters.map { parameter in
            if parameter.name == Signature.receiverName { return .name("self") }
            return addParameter(
                parameter.label,
                parameter.name,
                type: parameter.type.swiftText,
                isInout: parameter.isInout,
                default: parameter.defaultValue
            )
        }
        return places
    }

    // MARK: Arrays

    /// A variable for part of what an argument is made of, which is written only if something mentions it.
    mutating func makeColumn(_ hint: String, _ type: String?, _ value: Output.Expression) -> Output.Expression {
        let variable = function.makeVariable(hint, type: type)
        columns.insert(variable)
        emit(.assign([variable], value))
        return .variable(variable)
    }

    /// A variable that holds an array.
    mutating func makeArray(_ hint: String, _ element: Scalar, from value: Output.Expression) -> Output.Expression {
        if case .variable(let variable) = value, columns.contains(variable) { return value }
        return makeColumn(hint, "[\(element.swiftName)]", value)
    }

    /// As many zeros as `array` has elements.
    func zeros(like array: Output.Expression, _ element: Scalar) -> Output.Expression {
        var count = Output.Expression.member(array, "count")
        if case .variable(let column) = array, let known = counts[column] { count = known }
        return .call(
            .name("[\(element.swiftName)]"),
            [Output.Argument(.literal(.floatingPoint(0, element)), label: "repeating"), Output.Argument(count, label: "count")]
        )
    }

    /// Notes that a column has as many elements as an array that is there in any case.
    mutating func noteCount(of column: Output.Expression, as array: Output.Expression) {
        if case .variable(let variable) = column { counts[variable] = .member(array, "count") }
    }

    // MARK: The call

    /// Calls the core with what fills its parameters; gives an expression for each of its results.
    mutating func call(
        _ core: Function,
        _ sources: [Source],
        names: [String],
        in file: FileContext
    ) throws(EmissionError) -> [FlatValue] {
        var arguments = file.generics.metatypeArguments(for: core.name)
        for (source, parameter) in try matched(sources, names, core, file) {
            arguments += pass(source, core, parameter.value, file)
        }
        let call = Output.Expression.call(file.functionNames[core.name] ?? core.name, arguments)
        var values: [FlatValue] = []
        if core.body.yields.isEmpty {
            emit(.evaluate(call))
        } else {
            let targets = zip(names, core.body.yields).map { name, value -> Output.Variable? in
                if name.isEmpty { return nil }
                let isBuffer = core.type(of: value).element != nil
                let variable = function.makeVariable(isBuffer ? "\(name)Buffer" : name, type: core.type(of: value).swiftText)
                results.insert(variable)
                return variable
            }
            emit(.assign(targets, call))
            for (target, value) in zip(targets, core.body.yields) {
                guard let target else {
                    values.append(FlatValue(.tuple([])))
                    continue
                }
                if core.type(of: value).element != nil {
                    emit(.deferred(.call(.member(.variable(target), "deallocate"), [])))
                    values.append(FlatValue(.variable(target), isStorage: true))
                } else {
                    values.append(FlatValue(.variable(target)))
                }
            }
        }
        body += epilogue
        epilogue = []
        return values
    }

    /// What fills each parameter that trimming has left to the core.
    func matched(
        _ sources: [Source],
        _ names: [String],
        _ core: Function,
        _ file: FileContext
    ) throws(EmissionError) -> [(source: Source, parameter: Parameter)] {
        guard let original = file.originals[core.name], sources.count == original.parameters.count,
            names.count == original.body.yields.count
        else { throw EmissionError("'\(core.name)' does not have the parameters and results that its signature says") }
        let kept = Set(core.parameters.map(\.value))
        return zip(sources, original.parameters).filter { kept.contains($1.value) }.map { ($0, $1) }
    }

    private mutating func pass(_ source: Source, _ core: Function, _ parameter: Value, _ file: FileContext) -> [Output.Expression] {
        let isCounted = file.buffers.isCounted(parameter, in: core.name)
        switch source {
        case .scalar(let value): return [value.withTypeParameter]
        case .array(let array): return isCounted ? [array, .member(array, "count")] : [array]
        case .writable(let array, let element):
            if file.buffers.isResized(parameter, in: core.name) {
                return [.address(storage(for: array, element, named: core[parameter].name))]
            }
            return isCounted ? [.address(array), .member(array, "count")] : [.address(array)]
        }
    }

    /// Storage with the array's elements, which go back to it after the call.
    private mutating func storage(for array: Output.Expression, _ element: Scalar, named name: String) -> Output.Expression {
        let type = RuntimeNames.buffer(of: element)
        let variable = function.makeVariable("\(name)Buffer", type: type)
        emit(.assign([variable], .call(type, [array])))
        emit(.deferred(.call(.member(.variable(variable), "deallocate"), [])))
        let elements = Output.Expression.member(.variable(variable), "array")
        if case .variable(let target) = array {
            epilogue.append(.assign([target], elements))
        } else {
            epilogue.append(.store(elements, to: array))
        }
        return .variable(variable)
    }

    // MARK: The end

    /// Gives back the value; a call whose results are given back as they are needs no variables for them.
    private mutating func giveBack(_ value: Output.Expression) {
        if case .assign(let targets, let call)? = body.last {
            let parts = targets.map { $0.map { Output.Expression.variable($0) } }
            let given: [Output.Expression?] = if case .tuple(let elements) = value { elements.map(\.value) } else { [value] }
            if parts == given {
                body[body.count - 1] = .giveBack(call)
                return
            }
        }
        emit(.giveBack(value))
    }

    /// The function, which gives back `value` (nil for nothing) of the type given.
    mutating func finished(returning value: Output.Expression?, type: String?) -> Output.Function {
        if let value { giveBack(value) }
        function.result = type
        function.body = Declarations.placed(
            in: body.without(columns, results),
            variables: function.variables,
            declared: function.parameters.map(\.variable)
        )
        return function
    }
}

extension [Output.Statement] {
    /// The statements without columns and results of calls that nothing mentions.
    fileprivate func without(_ columns: Set<Output.Variable>, _ results: Set<Output.Variable>) -> [Output.Statement] {
        var mentioned: Set<Output.Variable> = []
        var kept: [Output.Statement] = []
        for statement in reversed() {
            if case .assign(let targets, let value) = statement, targets.count == 1, let target = targets[0], columns.contains(target) {
                guard mentioned.contains(target) else { continue }
                mentioned.formUnion(value.variables)
                kept.append(statement)
            } else if case .assign(let targets, let value) = statement {
                let wanted = targets.map { target in target.flatMap { !results.contains($0) || mentioned.contains($0) ? $0 : nil } }
                mentioned.formUnion(wanted.compactMap { $0 } + value.variables)
                kept.append(.assign(wanted, value))
            } else {
                statement.forEachMention { mentioned.insert($0) }
                kept.append(statement)
            }
        }
        return kept.reversed()
    }
}
