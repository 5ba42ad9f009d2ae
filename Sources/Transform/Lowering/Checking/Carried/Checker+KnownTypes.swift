import AdgenIR
import AdgenParser

/// Types of what belongs to something else, where text is carried over that reads it: members of classes, what pointers point to.
extension Checker {
    /// A type that a declaration is written with, if it is certain and a value of it can be taken from text. Nil for what depends on generic
    /// parameters.
    mutating func knownType(_ type: TypeSyntax, at place: LookupPlace) -> SwiftType? {
        let resolved = resolve(type, at: place)
        guard case .opaque = resolved else { return canBeTaken(resolved) ? resolved : nil }
        if case .any(let existential) = type, case .identifier = existential.constraint {
            return knownType(existential.constraint, at: place)
        }
        let meanings = symbols.meanings(of: type, at: place)
        guard let meaning = meanings.first, meanings.count == 1, meaning.arguments.isEmpty else { return nil }
        switch meaning.head {
        case .type(let type): return symbols.spelling(of: type).map { .opaque($0) }
        case .library(let name) where Self.plainLibraryTypes.contains(name): return .opaque(name)
        case .library, .parameter, .associatedType, .member, .structural: return nil
        }
    }

    /// What an unsafe pointer points to.
    mutating func pointee(of pointer: PointerType) -> SwiftType? {
        guard let type = pointer.pointee, let place = pointer.place else { return nil }
        return knownType(type, at: place)
    }

    private static let plainLibraryTypes: Set<String> = [
        "String", "Character", "Int8", "Int16", "Int32", "Int64", "UInt", "UInt8", "UInt16", "UInt32", "UInt64",
        OpaqueKind.systemGenerator,
    ]

    /// Whether what a value of the type is made of can be read from it by name, and that by code in another file.
    func canBeTaken(_ type: SwiftType) -> Bool {
        switch type {
        case .scalar, .opaque: true
        case .array where type.isCarriedAlong: true
        case .array(let element): element.scalar != nil || element.isFlat && canBeTaken(element)
        case .tuple(let elements): elements.allSatisfy { canBeTaken($0.type) }
        case .structure(let structure):
            !type.holdsCollection && !type.holdsArchetype && storedProperties(of: structure).allSatisfy { symbols.obstacle(to: $0) == nil }
                && structure.fields.allSatisfy { canBeTaken($0.type) }
        }
    }

    /// What text gives, where what it is made of can be read from it.
    mutating func carriedValue(
        _ pieces: [TypedPiece],
        _ type: SwiftType,
        _ leak: Leak?,
        isSink: Bool = false,
        at node: Node
    ) throws -> TypedExpression {
        guard canBeTaken(type) else {
            throw Refusal.unknown("a value of type '\(type.spelling)' is not supported here", at: node, note: "pass it as a parameter")
        }
        return carriedValue(pieces, type, leak, isSink: isSink)
    }

    /// What text gives, taken apart where it is more than one value: the text is evaluated once, and its parts are read from what it gives.
    mutating func carriedValue(_ pieces: [TypedPiece], _ type: SwiftType, _ leak: Leak?, isSink: Bool = false) -> TypedExpression {
        if let changed = pieces.changedVariable { return value(of: pieces, changing: changed, type, leak, isSink: isSink) }
        if !type.isComposite || type == .void { return TypedExpression(.carried(pieces, isSink: isSink, leak: leak), type) }
        let whole = SwiftType.opaque(type.spelling)
        let variable = program.variables.make(context.nameHint ?? "whole", .opaque(type.spelling), owner: context.id)
        let setup = TypedStatement(.initialize([variable], TypedExpression(.carried(pieces, isSink: isSink, leak: leak), whole)), nil)
        let parts = reads([.variable(variable)], type)
        return TypedExpression(.after([setup], TypedExpression(.tuple(parts), type)), type)
    }

    /// What is read of a value by its names, each leaf by itself.
    func reads(_ value: [TypedPiece], _ type: SwiftType) -> [TypedExpression] {
        switch type {
        case .tuple, .structure: return type.parts.flatMap { reads(value + [.text("." + $0.name)], $0.type) }
        case .array(let element) where type.isComposite:
            return zip(element.leaves, type.leafTypes).map { leaf, column in
                let path = ".map { " + (["$0"] + leaf.path).joined(separator: ".") + " }"
                return TypedExpression(.carried(value + [.text(path)], isSink: false), column)
            }
        case .scalar, .array, .opaque: return [TypedExpression(.carried(value, isSink: false), type)]
        }
    }

    /// Some of the leaves of what `carriedValue` gives: the others need not be read.
    func partOfCarriedValue(_ leaves: Range<Int>, _ type: SwiftType, of value: TypedExpression) -> TypedExpression? {
        guard case .after(let setup, let inner) = value.kind, case .tuple(let parts) = inner.kind,
            case .initialize(let variables, _)? = setup.last?.kind, variables.count == 1, parts.count == value.type.leafCount
        else { return nil }
        let areReads = parts.allSatisfy { part in
            guard case .carried(let pieces, isSink: false, nil) = part.kind else { return false }
            return pieces.first == .variable(variables[0])
        }
        return areReads ? TypedExpression(.after(setup, self.part(leaves, type, of: inner)), type) : nil
    }
}
