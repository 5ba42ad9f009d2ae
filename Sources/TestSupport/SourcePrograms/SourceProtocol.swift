/// A protocol of a random program, and what it gives to the types that conform.
struct SourceProtocol: Sendable {
    var name: String
    /// Whether it inherits from the first one.
    var isRefined = false
    var conforming: [SourceProgram.Kind] = []
    /// What it demands and what its extensions add, each of which calls those before it at most.
    var members: [ProtocolMember] = []

    /// What is known of a value in a member of a protocol's extension.
    static let own = SourceStruct(name: "Self", fields: [], isMarked: false)
}

/// What a protocol demands or its extension adds, in terms of `Self`.
struct ProtocolMember: Sendable {
    enum Form: Hashable, Sendable {
        case method(isMutating: Bool), staticMethod, staticProperty, initializer, binary
        case property(isSettable: Bool), subscripting(isSettable: Bool)
    }

    var name: String
    var form: Form
    var parameters: [SourceGenerator.Callable.Parameter] = []
    /// Nil if it gives nothing.
    var result: SourceProgram.Kind?
    var isDemanded: Bool
    /// What the longest of its bodies costs.
    var cost = 0.0

    /// Whether it is told of a value what it is.
    var mentionsSelf: Bool {
        let kinds = parameters.map(\.kind) + [result].compactMap { $0 }
        return kinds.contains(.structure(SourceProtocol.own)) || [.staticMethod, .staticProperty, .initializer].contains(form)
    }

    /// What it looks like for a type that has it.
    func signature(for kind: SourceProgram.Kind) -> (parameters: [SourceGenerator.Callable.Parameter], result: SourceProgram.Kind?) {
        (parameters.replacing(SourceProtocol.own, with: kind), result?.replacing(SourceProtocol.own, with: kind))
    }

    /// Its declaration for a type, without a body.
    func head(for kind: SourceProgram.Kind, _ generator: SourceGenerator) -> String {
        let (parameters, result) = signature(for: kind)
        let list = generator.list(parameters)
        let arrow = result.map { " -> \($0.type)" } ?? ""
        return switch form {
        case .method(let isMutating): "\(isMutating ? "mutating " : "")func \(name)(\(list))\(arrow)"
        case .staticMethod: "static func \(name)(\(list))\(arrow)"
        case .staticProperty: "static var \(name): \(result?.type ?? "")"
        case .initializer: "init(\(list))"
        case .binary: "static func \(name) (\(list.replacing("_ ", with: "")))\(arrow)"
        case .property: "var \(name): \(result?.type ?? "")"
        case .subscripting: "subscript(\(list))\(arrow)"
        }
    }

    /// How the protocol demands it.
    func demand(_ generator: SourceGenerator) -> String {
        let head = head(for: .structure(SourceProtocol.own), generator)
        return switch form {
        case .property(let isSettable), .subscripting(let isSettable): head + (isSettable ? " { get set }" : " { get }")
        case .staticProperty: head + " { get }"
        case .method, .staticMethod, .initializer, .binary: head
        }
    }
}

/// A function over types that conform.
struct ProtocolFunction: Sendable {
    /// In terms of its type parameters.
    var callable: SourceGenerator.Callable
    /// The type parameters, and the numbers of the protocols to which what they stand for conforms.
    var types: [(type: SourceStruct, protocols: [Int])]
}

extension SourceProgram.Kind {
    /// The kind with another in place of a type that stands for it.
    func replacing(_ type: SourceStruct, with kind: SourceProgram.Kind) -> SourceProgram.Kind {
        switch (self, kind) {
        case (.structure(type), _): kind
        case (.structures(type), .structure(let structure)): .structures(structure)
        case (.structures(type), _): .doubles
        default: self
        }
    }
}

extension [SourceGenerator.Callable.Parameter] {
    func replacing(_ type: SourceStruct, with kind: SourceProgram.Kind) -> Self {
        map { parameter in
            var parameter = parameter
            parameter.kind = parameter.kind.replacing(type, with: kind)
            return parameter
        }
    }
}
