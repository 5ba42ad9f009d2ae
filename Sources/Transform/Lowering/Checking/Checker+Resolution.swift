import AdgenIR
import AdgenParser

/// Keeps what expressions and names are found to mean, if that is asked for. Where it is not, nothing here does any work.
extension Checker {
    /// Keeps the type that an expression has, or will have once its context says it.
    mutating func keep(_ synthesis: Synthesis, of range: Range<Int>) -> Synthesis {
        guard keepsResolutions else { return synthesis }
        let origin = Origin(file: context.file, range: range)
        switch synthesis {
        case .typed(let expression):
            resolutions.types[origin] = expression.type
            return synthesis
        case .flexible(var flexible):
            let build = flexible.build
            flexible.build = { checker, type in
                let value = try build(&checker, type)
                checker.resolutions.types[origin] = value.type
                return value
            }
            return .flexible(flexible)
        }
    }

    /// Keeps what a name means.
    mutating func keep(_ declaration: @autoclosure () -> ResolvedDeclaration?, at name: Token?) {
        guard keepsResolutions, let name, let declaration = declaration() else { return }
        resolutions.declarations[Origin(file: context.file, range: name.range)] = declaration
    }

    mutating func keep(_ local: LocalVariable, at name: Token?) {
        keep(local.declaration.map { .source(.variable, $0) }, at: name)
    }

    mutating func keep(_ global: GlobalSymbol, at name: Token?) {
        guard case .identifier(let pattern) = global.binding.pattern, let place = pattern.nameToken?.range else { return }
        keep(.source(.global, Origin(file: global.file, range: place)), at: name)
    }

    mutating func keep(_ symbol: FunctionSymbol, at name: Token?) {
        keep(
            symbol.declaration.nameToken.map { .source(.function, Origin(file: symbol.file, range: $0.range)) },
            at: name
        )
    }

    /// An operator of the standard library, on operands of one type.
    mutating func keep(standard operatorToken: Token?, on operand: SwiftType, arity: Int = 2, gives result: SwiftType) {
        keep(
            .function(.standard, operatorToken?.text ?? "", Array(repeating: operand, count: arity), result),
            at: operatorToken
        )
    }

    /// The body of a function, without its parameters, whose defaults are looked at where they are used.
    func body(of symbol: FunctionSymbol) -> Origin {
        Origin(file: symbol.file, range: symbol.declaration.body?.range ?? symbol.declaration.range)
    }

    /// A place in the file that is being checked.
    func origin(_ range: Range<Int>?) -> Origin? { range.map { Origin(file: context.file, range: $0) } }

    /// The token by which a call, a member or a subscript names what it means.
    func nameToken(of node: Node) -> Token? {
        var next = Expression(node)
        while let expression = next {
            switch expression {
            // The compiler has a type with generic arguments where it ends.
            case .identifier(let identifier): return identifier.genericArguments.isEmpty ? identifier.nameToken : identifier.node.lastToken
            case .member(let member): return member.nameToken
            case .implicitMember(let member): return member.nameToken
            case .array(let array): return array.node.lastToken
            case .call(let call): next = call.callee
            case .subscriptCall(let subscripted):
                let base = subscripted.base.range.upperBound
                return subscripted.node.tokens.first { $0.range.lowerBound >= base }
            default: return nil
            }
        }
        return nil
    }
}

extension Elementary.Candidate {
    /// The declaration that a call of the function means.
    func declaration(_ operands: [Scalar], _ scalar: Scalar) -> ResolvedDeclaration {
        let library = spelling.library
        let (all, result) = (operands.map(SwiftType.scalar), SwiftType.scalar(scalar))
        switch spelling.callee {
        case .function(let name):
            return .function(library, name, all, result)
        case .firstOfFunction(let name):
            return .library(library, name: name, type: nil)
        case .staticMethod(let name, let labels):
            return .function(library, name.labeled(labels), all, result)
        case .initializer(let labels):
            return .function(library, "init".labeled(labels), all, result)
        case .method(let name, let labels):
            return .function(library, name.labeled(labels), Array(all.dropFirst()), result)
        case .property(let name):
            return .library(library, name: name, type: result.spelling)
        case .rounded:
            return .function(library, "rounded".labeled([""]), [.opaque("FloatingPointRoundingRule")], result)
        }
    }
}

extension String {
    /// The name with labels, "" for none: `f(_:to:)`.
    func labeled(_ labels: [String]) -> String {
        self + "(" + labels.map { ($0.isEmpty ? "_" : $0) + ":" }.joined() + ")"
    }
}
