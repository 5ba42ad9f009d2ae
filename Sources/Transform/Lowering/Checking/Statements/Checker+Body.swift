import AdgenIR
import AdgenParser

/// Bodies and lists of statements.
extension Checker {
    /// Checks the body of a function whose variables exist already.
    mutating func checkBody(of function: CallableSyntax, _ id: FunctionID, _ signature: Signature) {
        let statements = decided(function.statements ?? [])
        context.scopes.push()
        defer { context.scopes.pop() }
        declareParameters(of: function, id, signature)
        var setup: [TypedStatement] = []
        if function.kind == .initializer {
            program[id].worksOnResults = true
            setup = initializingProperties(function, id, signature, statements)
        } else if signature.result != .void, let value = onlyExpression(statements) {
            do {
                let body = try returning(value, origin(value.node))
                program[id].body = readingConstants(program[id].origin) + body
            } catch {
                report(error)
            }
            return
        }
        let body = check(statements)
        program[id].body = readingConstants(program[id].origin) + setup + body
    }

    private mutating func declareParameters(of function: CallableSyntax, _ id: FunctionID, _ signature: Signature) {
        let receivers = signature.parameters.count - function.parameters.count - (function.kind == .setter ? 1 : 0)
        for (index, parameter) in signature.parameters.enumerated() {
            let syntax = function.parameters.indices.contains(index - receivers) ? function.parameters[index - receivers] : nil
            let written = syntax?.secondName ?? syntax?.firstName ?? function.newValueToken
            let name = parameter.name == Signature.receiverName ? function.receiverToken : written
            let local = LocalVariable(
                leaves: program[id].parameters[index].variables,
                type: parameter.type,
                isMutable: parameter.isInout,
                declaration: origin(name?.range)
            )
            context.scopes.declare(parameter.name, .variable(local))
        }
    }

    /// The expression that a body of one expression returns without `return`.
    mutating func onlyExpression(_ statements: [SourceStatement]) -> Expression? {
        guard statements.count == 1 else { return nil }
        switch statements[0] {
        case .expression(let expression): return Self.isNever(expression) ? nil : expression
        case .ifStatement(let branch): return isValue(branch) ? .ifExpression(branch) : nil
        case .switchStatement(let choice): return isValue(choice) ? .switchExpression(choice) : nil
        default: return nil
        }
    }

    private static func isNever(_ expression: Expression) -> Bool {
        guard case .call(let call) = expression, case .identifier(let callee) = call.callee else { return false }
        return callee.name == "fatalError" || callee.name == "preconditionFailure"
    }

    /// Whether each branch is a single expression, so that an `if` may be one.
    private mutating func isValue(_ branch: IfExpr) -> Bool {
        guard isValue(branch.body.statements) else { return false }
        switch branch.elseBranch {
        case .elseIf(let next): return isValue(next)
        case .block(let block): return isValue(block.statements)
        case nil: return false
        }
    }

    private mutating func isValue(_ choice: SwitchExpr) -> Bool {
        for entry in cases(of: choice) where !isValue(entry.statements) { return false }
        return true
    }

    private mutating func isValue(_ statements: [SourceStatement]) -> Bool {
        let statements = decided(statements)
        guard statements.count == 1 else { return false }
        switch statements[0] {
        case .expression: return true
        case .ifStatement(let branch): return isValue(branch)
        case .switchStatement(let choice): return isValue(choice)
        case .throwStatement: return true
        default: return false
        }
    }

    /// Statements in a scope of their own. What cannot be lowered is reported; the rest is checked nevertheless.
    mutating func check(_ statements: [SourceStatement]) -> [TypedStatement] {
        context.scopes.push()
        defer { context.scopes.pop() }
        let statements = decided(statements)
        declareFunctions(statements)
        var result: [TypedStatement] = []
        for statement in statements {
            do {
                result += try check(statement, labeled: nil)
            } catch {
                report(error)
                refuseNames(declaredBy: statement)
            }
        }
        return result
    }

    /// Names whose declaration was refused are known, so that their uses are not complained about.
    private mutating func refuseNames(declaredBy statement: SourceStatement) {
        guard case .declaration(let declaration) = statement else { return }
        switch declaration {
        case .variable(let variable):
            for binding in variable.bindings { refuseNames(in: binding.pattern) }
        case .function(let function):
            context.scopes.declare(function.name, .refused)
        case .ifConfig(let config):
            for statement in config.clauses.flatMap(\.statements) { refuseNames(declaredBy: statement) }
        default:
            break
        }
    }

    mutating func refuseNames(in pattern: Pattern, depth: Int = 0) {
        guard depth < 64 else { return }
        switch pattern {
        case .identifier(let identifier): context.scopes.declare(identifier.name, .refused)
        case .tuple(let tuple):
            for element in tuple.elements { refuseNames(in: element.pattern, depth: depth + 1) }
        case .valueBinding(let binding): refuseNames(in: binding.pattern, depth: depth + 1)
        case .wildcard, .enumCase, .optional, .isType, .asType, .expression, .error: break
        }
    }

    /// Nothing deeper than this is looked into, so that no input exhausts the stack.
    static let maximumDepth = 200

    mutating func nested<Result>(at node: Node, _ body: (inout Checker) throws -> Result) throws -> Result {
        guard depth < Self.maximumDepth else {
            throw Refusal("the nesting is too deep", at: node, note: "break it up with variables or functions of its own")
        }
        depth += 1
        defer { depth -= 1 }
        return try body(&self)
    }
}
