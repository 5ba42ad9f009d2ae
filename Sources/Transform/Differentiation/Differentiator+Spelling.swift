import AdgenIR

/// What derivatives of generic functions need and the constraints of their type parameters do not have.
extension Module {
    /// A problem for each function of a type parameter's numbers that cannot be written, told where the primal asks for it.
    ///
    /// - Parameters:
    ///   - roots: The functions that are written, with those that they call.
    ///   - libraries: Where functions come from.
    public func unspellable(from roots: [String], _ libraries: Libraries) -> [Problem] {
        var problems: [Problem] = []
        var seen: Set<String> = []
        var waiting = Array(roots.reversed())
        while let name = waiting.popLast() {
            guard seen.insert(name).inserted, let function = functions[name] else { continue }
            function.body.forEachStatement { statement in
                switch statement.kind {
                case .call(let call): waiting.append(call.callee)
                case .compute(_, .elementary(let elementary, .parameter(let parameter)), _):
                    guard elementary.spelling(.parameter(parameter), libraries: libraries) == nil else { return }
                    let problem = Problem.unspellable(elementary, parameter, origin: statement.origin ?? function.origin)
                    if !problems.contains(problem) { problems.append(problem) }
                default: break
                }
            }
        }
        return problems
    }
}

extension Problem {
    fileprivate static func unspellable(_ function: Elementary, _ parameter: TypeParameter, origin: Origin?) -> Problem {
        let way = function.capabilities.first { !parameter.has($0) }
        return Problem(
            "the derivative needs '\(function.rawValue)', which '\(parameter.name)' does not have",
            note: way.map { "constrain '\(parameter.name)' to '\($0.rawValue)'" }
                ?? "no constraint gives it; write the function for the types that it is called with",
            origin: origin
        )
    }
}
