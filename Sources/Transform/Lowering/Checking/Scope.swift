import AdgenIR

/// What a local name means.
enum Binding {
    case variable(LocalVariable)
    case function(LocalFunction)
    /// A name whose declaration was refused.
    case refused
}

/// A local variable or parameter, possibly a tuple, with the variables it is made of.
struct LocalVariable {
    var leaves: [Variable]
    var type: SwiftType
    var isMutable: Bool
    /// Where its name stands.
    var declaration: Origin?

    init(leaves: [Variable], type: SwiftType, isMutable: Bool, declaration: Origin? = nil) {
        self.leaves = leaves
        self.type = type
        self.isMutable = isMutable
        self.declaration = declaration
    }
}

/// A function declared in a body.
struct LocalFunction {
    var id: FunctionID
    var signature: Signature
    /// Where its name stands.
    var declaration: Origin?
}

/// The names in scope, innermost scope last.
struct Scopes {
    private var scopes: [[String: [Binding]]] = [[:]]

    mutating func push() { scopes.append([:]) }
    mutating func pop() { if scopes.count > 1 { scopes.removeLast() } }

    /// Declares a name; a function adds to the functions of that name, everything else replaces what the scope has.
    mutating func declare(_ name: String, _ binding: Binding) {
        guard name != "_" else { return }
        if case .function = binding {
            scopes[scopes.count - 1][name, default: []].append(binding)
        } else {
            scopes[scopes.count - 1][name] = [binding]
        }
    }

    /// What a name means in the innermost scope that has it; several if it names overloaded functions.
    func lookUp(_ name: String) -> [Binding] {
        for scope in scopes.reversed() {
            if let bindings = scope[name] { return bindings }
        }
        return []
    }
}
