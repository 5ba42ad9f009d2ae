import AdgenIR
import AdgenParser

/// What the extensions of a module add to types, by which the members of the standard library could be hidden.
struct ModuleExtensions: Sendable {
    struct Member: Sendable {
        var extended: TypeSyntax
        /// The types around the extension.
        var path: [String]
        /// Of an initialiser or subscript, which go by the names `init` and `subscript`.
        var parameters: [CalledParameter]?
    }

    private var members: [String: [Member]] = [:]
    /// Whether an extension adds conformances, by which those of a protocol's extensions come to types of libraries.
    private(set) var addsConformances = false

    mutating func add(_ declaration: ExtensionDecl, in path: [String]) {
        addsConformances = addsConformances || !declaration.inheritedTypes.isEmpty
        add(declaration.members, of: declaration.extendedType, in: path)
    }

    private mutating func add(_ declarations: [Declaration], of type: TypeSyntax, in path: [String], depth: Int = 0) {
        guard depth < 64 else { return }
        func add(_ name: String, _ parameters: [CalledParameter]? = nil) {
            members[name, default: []].append(Member(extended: type, path: path, parameters: parameters))
        }
        for declaration in declarations {
            switch declaration {
            case .function(let function): add(function.name)
            case .variable(let variable):
                for case .identifier(let pattern) in variable.bindings.map(\.pattern) { add(pattern.name) }
            case .initializer(let initializer): add("init", initializer.parameters.map({ CalledParameter($0) }))
            case .subscriptDeclaration(let subscripted): add("subscript", subscripted.parameters.map(CalledParameter.init(ofSubscript:)))
            case .ifConfig(let config):
                for clause in config.clauses { self.add(clause.declarations, of: type, in: path, depth: depth + 1) }
            default: break
            }
        }
    }

    /// The members of a name, and if labels are given of those that can be called with them.
    func members(named name: String, labels: [String?]?) -> [Member] {
        (members[name] ?? []).filter { member in
            guard let labels, let parameters = member.parameters else { return true }
            return parameters.accept(labels)
        }
    }
}

/// A parameter, as far as the labels of a call are concerned.
struct CalledParameter: Sendable {
    var label: String?
    var mayBeLeftOut: Bool
    var isVariadic: Bool

    init(_ parameter: FunctionParameter) {
        label = parameter.label
        isVariadic = parameter.isVariadic
        mayBeLeftOut = isVariadic || parameter.defaultValue != nil
    }

    init(_ parameter: Signature.Parameter) {
        label = parameter.label
        isVariadic = false
        mayBeLeftOut = parameter.defaultValue != nil
    }

    /// The only name of a subscript's parameter is no label.
    init(ofSubscript parameter: FunctionParameter) {
        self.init(parameter)
        if parameter.secondName == nil { label = nil }
    }
}

extension [CalledParameter] {
    /// Whether a call with such arguments could fit, whatever their types.
    func accept(_ labels: [String?]) -> Bool {
        var rest = labels[...]
        for parameter in self {
            if let next = rest.first, next == parameter.label {
                rest = rest.dropFirst()
                while parameter.isVariadic, let next = rest.first, next == nil { rest = rest.dropFirst() }
            } else if !parameter.mayBeLeftOut {
                return false
            }
        }
        return rest.isEmpty
    }
}

extension SymbolTable {
    /// Whether an extension of the module may give a type a member of that name, beside the one that its library has.
    func mayHide(_ name: String, labels: [String?]? = nil, of type: SwiftType) -> Bool {
        extensions.members(named: name, labels: labels).contains { reaches(resolve($0.extended, in: $0.path), type) }
    }

    /// Whether an extension of a type adds to another.
    private func reaches(_ extended: SwiftType, _ type: SwiftType) -> Bool {
        guard case .opaque(let text) = extended else { return extended == type }
        let name = String(text.prefix { $0 != "<" && $0 != " " })
        if isProtocol(name) { return extensions.addsConformances }
        if types[name] != nil || Self.unrelated.contains(name) { return false }
        switch name {
        case "Array": return type.element != nil
        case "Range", "ClosedRange": return type == .opaque(name)
        default: return true
        }
    }

    /// Types of the standard library and of Foundation that are neither numbers nor arrays.
    private static let unrelated: Set<String> = [
        "String", "Substring", "Character", "StaticString", "Dictionary", "Set", "Optional", "Result", "Data", "Date", "URL", "UUID",
        "Int8", "Int16", "Int32", "Int64", "UInt", "UInt8", "UInt16", "UInt32", "UInt64", "CGFloat", "Float16", "Float80", "Decimal",
        "ArraySlice", "ContiguousArray", "Duration",
    ]
}
