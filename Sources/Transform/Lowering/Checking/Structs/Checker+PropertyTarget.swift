import AdgenIR
import AdgenParser

/// Properties and subscripts of structs that are assigned to or passed `inout`: parts of the places of the whole, or getter and setter.
extension Checker {
    /// A property of what is a target itself.
    mutating func target(
        _ name: Token?,
        of base: AssignmentTarget,
        _ structure: Structure,
        _ use: Use,
        at node: Node
    ) throws -> AssignmentTarget {
        let (property, symbol) = try property(named: name?.name ?? "", of: .structure(structure), at: node)
        keep(property: symbol, at: name)
        var target = base
        switch property {
        case .stored(let leaves, let type, let symbol):
            if symbol.storage?.isObserved == true, !isMaking(structure) {
                throw Refusal(
                    "'\(symbol.name)' has observers, which are not supported in differentiated code",
                    at: node,
                    note: "change it in a method that does what the observers do"
                )
            }
            target.places = base.places.part(leaves, type)
            target.type = type
            // An archetype has the fields of what it stands for.
            if structure.fields.contains(where: { $0.name == symbol.name && $0.isWithoutDerivative }) {
                target.passiveProperty = symbol.name
            }
        case .computed(let accessors):
            target = evaluatingIndices(of: base)
            try addAccess(to: accessors, [], &target, use, at: node)
        }
        return target
    }

    /// A property that an extension adds to the type of what is a target itself.
    mutating func target(
        _ name: Token?,
        of base: AssignmentTarget,
        _ member: AddedMember,
        _ use: Use,
        at node: Node
    ) throws -> AssignmentTarget {
        keep(property: member.symbol, at: name)
        var target = evaluatingIndices(of: base)
        try addAccess(to: member.accessors, [], &target, use, at: node)
        return target
    }

    /// A subscript of what is a target itself.
    mutating func target(
        _ subscripted: SubscriptExpr,
        of base: AssignmentTarget,
        _ structure: Structure,
        _ use: Use
    ) throws -> AssignmentTarget {
        let (accessors, arguments) = try subscriptSymbol(subscripted, structure)
        return try target(subscripted, of: base, accessors, arguments, use)
    }

    /// A subscript that is known, with its arguments.
    mutating func target(
        _ subscripted: SubscriptExpr,
        of base: AssignmentTarget,
        _ accessors: Accessors,
        _ arguments: [TypedExpression],
        _ use: Use
    ) throws -> AssignmentTarget {
        var target = evaluatingIndices(of: base)
        var reads: [TypedExpression] = []
        for argument in arguments {
            if argument.isConstant {
                reads.append(argument)
            } else {
                let (variables, read) = temporary(argument.type, named: "index")
                target.setup.append(TypedStatement(.initialize(variables, argument), origin(subscripted.node)))
                reads.append(read)
            }
        }
        try addAccess(to: accessors, reads, &target, use, at: subscripted.node)
        return target
    }

    /// Whether the function is an initialiser of the struct: what it sets nobody observes.
    private func isMaking(_ structure: Structure) -> Bool {
        guard let id = context.symbol?.symbol, let function = symbols.function(id), function.declaration.kind == .initializer else {
            return false
        }
        return function.owner == typeID(of: structure)
    }

    /// Lets a getter read into places of their own, if what is there matters, and a setter take what they hold in the end.
    private mutating func addAccess(
        to accessors: Accessors,
        _ arguments: [TypedExpression],
        _ target: inout AssignmentTarget,
        _ use: Use,
        at node: Node
    ) throws {
        let whole = value(in: target.places, target.type)
        let setter = try accessor(.setter, of: accessors, at: node)
        guard let own = setter.signature.parameters.last?.type else { return }
        let type = accessors.type ?? own
        let symbol = accessors.symbol
        let (variables, new) = temporary(type, named: symbol.kind == .subscripting ? "element" : symbol.name)
        let origin = origin(node)
        switch use {
        case .assigned:
            target.begin.append(TypedStatement(.declare(variables), origin))
        case .changed:
            let value = try self.value(of: accessors, [.value(whole)] + arguments.map { .value($0) }, at: node)
            target.begin.append(TypedStatement(.initialize(variables, value), origin))
        }
        let receiver: TypedArgument = setter.signature.receiver?.isInout == true ? .places(target.places) : .value(whole)
        let change = call(setter, [receiver] + arguments.map { .value($0) } + [.value(new)])
        target.end.insert(TypedStatement(.evaluate(change), origin), at: 0)
        target.places = variables.map { .variable($0) }
        target.type = type
    }
}
