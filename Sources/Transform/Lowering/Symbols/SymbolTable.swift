import AdgenIR
import AdgenParser

/// What the files of a module declare outside of bodies, by name.
struct SymbolTable: Sendable {
    private(set) var functions: [FunctionSymbol] = []
    /// The numbers of the functions of a base name, in source order.
    private(set) var functionsByName: [String: [Int]] = [:]
    private(set) var globals: [String: [GlobalSymbol]] = [:]
    /// By the joined path, `Outer.Inner`.
    private(set) var types: [String: TypeSymbol] = [:]
    /// The names of all members of extensions and types.
    private(set) var memberNames: Set<String> = []
    private(set) var extensions = ModuleExtensions()
    /// The protocols among the types.
    private var protocols: Set<String> = []
    /// By file.
    private(set) var imports: [[ImportSymbol]] = []
    /// Declarations that bear an attribute for differentiation and are no functions.
    private(set) var misplacedMarks: [Attribute] = []
    private let defines: Set<String>

    init(_ files: [ParsedFile], defines: Set<String>) {
        self.defines = defines
        for (index, file) in files.enumerated() {
            imports.append([])
            collect(file.declarations, Context(file: index))
        }
    }

    func isProtocol(_ name: String) -> Bool { protocols.contains(name) }

    /// The names of everything declared outside of bodies.
    var declaredNames: Set<String> {
        memberNames.union(functionsByName.keys).union(globals.keys).union(types.values.flatMap(\.path))
    }

    /// What stands around a declaration.
    private struct Context {
        var file: Int
        var path: [String] = []
        var conditions: [String] = []
        var isGeneric = false
        var depth = 0

        func inside(_ name: String) -> Context {
            var inner = self
            inner.path.append(name)
            inner.depth += 1
            return inner
        }
    }

    private mutating func collect(_ declarations: [Declaration], _ context: Context) {
        guard context.depth < 64 else { return }
        for declaration in declarations {
            switch declaration {
            case .function(let function):
                add(function, context)
            case .variable(let variable):
                add(variable, context)
                noteMarks(variable.attributes)
            case .structure(let type), .classDeclaration(let type), .enumeration(let type), .actor(let type):
                noteMarks(type.attributes)
                var inner = context.inside(type.name)
                inner.isGeneric = context.isGeneric || !type.genericParameters.isEmpty
                add(TypeSymbol(path: inner.path, aliased: nil))
                collect(type.members, inner)
            case .protocolDeclaration(let type):
                let inner = context.inside(type.name)
                add(TypeSymbol(path: inner.path, aliased: nil))
                protocols.insert(inner.path.joined(separator: "."))
                memberNames.formUnion(type.members.compactMap(\.declaredName))
            case .extensionDeclaration(let type):
                let names = type.extendedType.text.split(separator: ".").map(String.init)
                var inner = context
                inner.path = context.path + names
                inner.depth += 1
                inner.isGeneric = context.isGeneric || type.whereClause != nil
                extensions.add(type, in: context.path)
                collect(type.members, inner)
            case .typealiasDeclaration(let alias):
                if alias.genericParameters.isEmpty { add(TypeSymbol(path: context.path + [alias.name], aliased: alias.type)) }
            case .importDeclaration(let declaration):
                imports[context.file].append(ImportSymbol(declaration: declaration, isConditional: !context.conditions.isEmpty))
            case .ifConfig(let config):
                for (conditions, clause) in config.decided(by: defines) {
                    var inner = context
                    inner.conditions += conditions
                    inner.depth += 1
                    collect(clause.declarations, inner)
                }
            case .initializer(let initializer):
                noteMarks(initializer.attributes)
            case .subscriptDeclaration(let subscripted):
                noteMarks(subscripted.attributes)
            case .deinitializer, .associatedType, .enumCase, .operatorDeclaration, .precedenceGroup, .macro, .macroExpansion,
                .sourceLocation, .error:
                break
            }
        }
    }

    private mutating func add(_ function: FunctionDecl, _ context: Context) {
        let isStatic = function.hasModifier(.static) || function.hasModifier(.class)
        let symbol = FunctionSymbol(
            id: functions.count,
            file: context.file,
            declaration: function,
            path: context.path,
            isStatic: isStatic,
            isInGenericContext: context.isGeneric,
            conditions: context.conditions
        )
        functions.append(symbol)
        functionsByName[function.name, default: []].append(symbol.id)
        if !context.path.isEmpty { memberNames.insert(function.name) }
    }

    private mutating func add(_ variable: VariableDecl, _ context: Context) {
        let isStatic = variable.hasModifier(.static) || variable.hasModifier(.class)
        for binding in variable.bindings {
            guard case .identifier(let pattern) = binding.pattern else { continue }
            if !context.path.isEmpty { memberNames.insert(pattern.name) }
            globals[pattern.name, default: []].append(
                GlobalSymbol(
                    file: context.file,
                    declaration: variable,
                    binding: binding,
                    path: context.path,
                    isStatic: isStatic,
                    conditions: context.conditions
                )
            )
        }
    }

    private mutating func add(_ type: TypeSymbol) {
        types[type.path.joined(separator: ".")] = type
    }

    private mutating func noteMarks(_ attributes: [Attribute]) {
        misplacedMarks += attributes.filter { $0.name == "Differentiable" || $0.name == "Derivative" }
    }
}

extension Declaration {
    /// The name of a function or of the first variable.
    fileprivate var declaredName: String? {
        switch self {
        case .function(let function): function.name
        case .variable(let variable):
            if case .identifier(let pattern) = variable.bindings.first?.pattern { pattern.name } else { nil }
        default: nil
        }
    }
}
