import AdgenIR
import AdgenParser

/// What the files of a module declare outside of bodies, by name, in a configuration of the conditions of `#if`: what certainly is not there
/// is left out, and what may be there says under which conditions.
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
    /// By file, in every configuration.
    private(set) var imports: [[ImportSymbol]] = []
    /// The conditions under which a type of a name may be declared, or may be declared otherwise.
    private(set) var conditionalTypes: [String: [BuildRequirement]] = [:]
    /// The names of the functions and variables that are not there in this configuration.
    private(set) var excludedNames: Set<String> = []
    /// The names of the types that are not there.
    private(set) var excludedTypes: Set<String> = []
    /// The names of the types that are, or may be.
    private(set) var typeNames: Set<String> = []
    /// Declarations that bear an attribute for differentiation and are no functions.
    private(set) var misplacedMarks: [Attribute] = []
    /// Attributes for differentiation that stand under an `#if` of their own.
    private(set) var conditionalMarks: [Attribute] = []
    let configuration: BuildConfiguration

    init(_ files: [ParsedFile], _ configuration: BuildConfiguration) {
        self.configuration = configuration
        for (index, file) in files.enumerated() {
            imports.append([])
            collectImports(file.declarations, Context(file: index))
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
        var requirements: [BuildRequirement] = []
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
                add(TypeSymbol(path: inner.path, declaration: type.node), context)
                collect(type.members, inner)
            case .protocolDeclaration(let type):
                let inner = context.inside(type.name)
                add(TypeSymbol(path: inner.path, declaration: type.node), context)
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
                if alias.genericParameters.isEmpty {
                    add(TypeSymbol(path: context.path + [alias.name], aliased: alias.type, declaration: alias.node), context)
                }
            case .ifConfig(let config):
                // What is around holds inside.
                let configuration = context.requirements.reduce(configuration) { $0.assuming($1) }
                for (requirements, clause) in config.branches(in: configuration) {
                    var inner = context
                    inner.requirements += requirements
                    inner.depth += 1
                    collect(clause.declarations, inner)
                }
                for clause in config.excludedClauses(in: configuration) { exclude(clause.declarations, depth: context.depth) }
            case .initializer(let initializer):
                noteMarks(initializer.attributes)
            case .subscriptDeclaration(let subscripted):
                noteMarks(subscripted.attributes)
            case .importDeclaration, .deinitializer, .associatedType, .enumCase, .operatorDeclaration, .precedenceGroup, .macro,
                .macroExpansion, .sourceLocation, .error:
                break
            }
        }
    }

    /// What a file imports does not depend on the combination at hand: it is the same file that everything is written to.
    private mutating func collectImports(_ declarations: [Declaration], _ context: Context) {
        guard context.depth < 64 else { return }
        for declaration in declarations {
            if case .importDeclaration(let declaration) = declaration {
                imports[context.file].append(ImportSymbol(declaration: declaration, requirements: context.requirements))
            } else if case .ifConfig(let config) = declaration {
                for (requirements, clause) in config.branches(in: BuildConfiguration(defines: configuration.defines)) {
                    var inner = context
                    inner.requirements += requirements
                    inner.depth += 1
                    collectImports(clause.declarations, inner)
                }
            }
        }
    }

    /// Keeps the names of declarations that are not there.
    private mutating func exclude(_ declarations: [Declaration], depth: Int) {
        guard depth < 64 else { return }
        for declaration in declarations {
            switch declaration {
            case .function(let function):
                excludedNames.insert(function.name)
            case .variable(let variable):
                excludedNames.formUnion(variable.bindings.compactMap(\.name))
            case .structure(let type), .classDeclaration(let type), .enumeration(let type), .actor(let type):
                excludedTypes.insert(type.name)
                exclude(type.members, depth: depth + 1)
            case .protocolDeclaration(let type):
                excludedTypes.insert(type.name)
            case .extensionDeclaration(let type):
                exclude(type.members, depth: depth + 1)
            case .typealiasDeclaration(let alias):
                excludedTypes.insert(alias.name)
            case .ifConfig(let config):
                for clause in config.clauses { exclude(clause.declarations, depth: depth + 1) }
            case .importDeclaration, .initializer, .deinitializer, .subscriptDeclaration, .associatedType, .enumCase, .operatorDeclaration,
                .precedenceGroup, .macro, .macroExpansion, .sourceLocation, .error:
                break
            }
        }
    }

    private mutating func add(_ function: FunctionDecl, _ context: Context) {
        conditionalMarks += Self.marks(among: function.conditionalAttributes)
        let isStatic = function.hasModifier(.static) || function.hasModifier(.class)
        let symbol = FunctionSymbol(
            id: functions.count,
            file: context.file,
            declaration: function,
            path: context.path,
            isStatic: isStatic,
            isInGenericContext: context.isGeneric,
            requirements: context.requirements
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
                    requirements: context.requirements
                )
            )
        }
    }

    private mutating func add(_ type: TypeSymbol, _ context: Context) {
        types[type.path.joined(separator: ".")] = type
        guard let name = type.path.last else { return }
        typeNames.insert(name)
        if !context.requirements.isEmpty, conditionalTypes[name] == nil {
            conditionalTypes[name] = context.requirements
        }
    }

    private mutating func noteMarks(_ attributes: [Attribute]) {
        misplacedMarks += Self.marks(among: attributes)
    }

    private static func marks(among attributes: [Attribute]) -> [Attribute] {
        attributes.filter { $0.name == "Differentiable" || $0.name == "Derivative" }
    }
}

extension Declaration {
    /// The name of a function or of the first variable.
    fileprivate var declaredName: String? {
        switch self {
        case .function(let function): function.name
        case .variable(let variable): variable.bindings.first?.name
        default: nil
        }
    }
}

extension PatternBinding {
    /// The name of a variable that is bound alone.
    fileprivate var name: String? {
        if case .identifier(let pattern) = pattern { pattern.name } else { nil }
    }
}
