import AdgenIR
import AdgenParser

/// Calls: of the module's functions, of types, of methods, and of libraries.
extension Checker {
    /// An argument, checked as far as it can be without the parameter.
    struct CheckedArgument {
        var label: String?
        var node: Node
        var value: Synthesis?
        /// What is written after `&`.
        var target: AssignmentTarget?
    }

    mutating func call(_ call: CallExpr) throws -> Synthesis {
        if let (key, value) = namedDictionary(call.callee), let made = try dictionaryInitializer(call, key: key, value: value) {
            return made
        }
        switch call.callee {
        case .identifier(let identifier):
            return try self.call(call, of: identifier)
        case .member(let member):
            return try self.call(call, of: member)
        case .implicitMember(let member):
            return .flexible(implicitCall(call, member))
        case .array(let array):
            return try arrayInitializer(call, array)
        case .paren(let paren):
            if let found = try callAsFunction(call) { return found }
            throw Refusal("functions as values are not supported yet", at: paren.node)
        default:
            if let found = try callAsFunction(call) { return found }
            throw Refusal.unknown("this call is not supported in differentiated code", at: call.callee.node, note: Self.carryNote)
        }
    }

    mutating func arguments(_ call: CallExpr) throws -> [CheckedArgument] {
        if let closure = call.trailingClosures.first {
            throw Refusal.unknown(
                "closures are not supported yet",
                at: closure.expression.node,
                note: "write a loop, or a nested function; \(Self.carryNote)"
            )
        }
        return try call.arguments.map { argument in
            if case .inoutReference(let reference) = argument.expression {
                return CheckedArgument(label: argument.label, node: argument.node, value: nil, target: try target(reference.expression))
            }
            return CheckedArgument(label: argument.label, node: argument.expression.node, value: try synthesize(argument.expression))
        }
    }

    private mutating func call(_ call: CallExpr, of callee: IdentifierExpr) throws -> Synthesis {
        let name = callee.name
        let bindings = context.scopes.lookUp(name)
        if !bindings.isEmpty { return try self.call(call, local: bindings, named: name, at: callee.node) }
        if let member = memberOfReceiver(callee) { return try self.call(call, of: member) }
        if let type = surroundingExtendedType(), let found = try addedCall(call, callee.nameToken, of: type, .function, at: callee.node) {
            return found
        }
        if let scalar = scalar(named: name, at: context.place) { return try conversion(call, to: scalar) }
        if let type = archetype(named: call.callee) { return try self.call(call, ofArchetype: type, nil, at: callee.node) }
        if let vector = try vectorName(callee) { return try vectorInitializer(call, vector) }
        switch impliedType(name, at: context.place) {
        case .array(let element)?: return try arrayInitializer(call, element: element, .array)
        case .structure(let structure)?: return try initialization(call, .bound(structure))
        case .scalar?, .tuple?, .opaque?, nil: break
        }
        if let array = ArrayKind(rawValue: name), !symbols.declaresType(name, at: context.place) {
            return try arrayInitializer(call, callee, array)
        }
        if name == "InlineArray", !symbols.declaresType(name, at: context.place) { return try inlineArrayInitializer(call, callee) }
        if let generator = systemGenerator(call, named: name) { return .typed(generator) }
        if let named = namedStructure(call.callee) { return try initialization(call, named) }
        if symbols.declaresType(name, at: context.place) {
            if let type = symbols.type(named: .identifier(callee), at: context.place)?.type, let made = try newInstance(call, of: type) {
                return .typed(made)
            }
            throw unsupportedType(.identifier(callee))
        }
        if !isModuleFunction(name), let special = try specialCall(call, named: name) { return special }
        if let (_, structure) = implicitReceiver(of: name), isProperty(name, of: structure), let found = try callAsFunction(call) {
            return found
        }
        let arguments = try arguments(call)
        try requireNoVectorFunction(name, arguments, at: callee.node)
        if let (receiver, structure) = implicitReceiver(of: name) {
            return try methodCall(name, callee.nameToken, .structure(structure), .method(nil, read(receiver)), arguments, at: callee.node)
        }
        if let found = try moduleCall(name, arguments, in: symbols.scopes(around: context.place), at: callee.node) { return found }
        if let found = try ruledCall(name, arguments, at: callee.node) { return .typed(found) }
        if let found = try libraryCall(name, arguments, at: call.node) { return found }
        if isAbsent(name) { throw absent(name, at: callee.node) }
        let isGlobal = try global(name, in: symbols.scopes(around: context.place), at: callee.node) != nil
        if isGlobal, let found = try callAsFunction(call) { return found }
        if let refusal = unknownConformance(of: arguments, to: name) { throw refusal }
        throw Refusal.unknown(
            !symbols.hasFunction(named: name) ? "'\(name)' is not known to adgen" : "no function '\(name)' fits these arguments",
            at: callee.node,
            note: !symbols.hasFunction(named: name)
                ? "pass the file that declares it with '--context', or give a rule with '@Derivative(of:)'; \(Self.carryNote)" : nil
        )
    }

    private mutating func call(_ call: CallExpr, local bindings: [Binding], named name: String, at node: Node) throws -> Synthesis {
        var candidates: [LocalFunction] = []
        for binding in bindings {
            switch binding {
            case .function(let function): candidates.append(function)
            case .refused: throw Refusal.reported
            case .variable:
                if let found = try callAsFunction(call) { return found }
                throw Refusal("functions as values are not supported yet", at: node, note: "declare '\(name)' by 'func'")
            }
        }
        let arguments = try arguments(call)
        let matches = candidates.compactMap { candidate in match(arguments, candidate.signature).map { (candidate, $0) } }
        guard let best = try best(matches, of: name, at: node) else {
            throw Refusal("no function '\(name)' fits these arguments", at: node)
        }
        if !best.1.isExact, candidates.contains(where: { mayConvert(arguments, to: $0.signature) }) {
            throw Refusal.uncertain(name, at: node)
        }
        keep(best.0.declaration.map { .source(.nestedFunction, $0) }, at: nameToken(of: node))
        func build(_ checker: inout Checker, _ function: LocalFunction, _ match: ArgumentMatch) throws -> TypedExpression {
            try checker.build(function.id, match.signature, match, arguments, defaults: [:], at: node)
        }
        guard best.1.isOpen else { return .typed(try build(&self, best.0, best.1)) }
        return .flexible(
            Flexible(
                defaultType: best.1.isUndetermined ? nil : best.1.signature.result,
                accepts: { [self] type in match(arguments, best.1.generic, result: type)?.signature.result.converts(to: type) ?? false },
                build: { checker, type in
                    guard let match = checker.match(arguments, best.1.generic, result: type) else {
                        throw Refusal("no function '\(name)' gives a value of type '\(type.spelling)' here", at: node)
                    }
                    return try build(&checker, best.0, match)
                }
            )
        )
    }

    /// A function of a library: elementary, or `min`, `max`, `abs` and so on of whole numbers.
    private mutating func libraryCall(_ name: String, _ arguments: [CheckedArgument], at node: Node) throws -> Synthesis? {
        var operands: [(Synthesis, Node)] = []
        for argument in arguments {
            guard argument.label == nil, let value = argument.value else { return nil }
            operands.append((value, argument.node))
        }
        try requireUsableRule(for: name, at: node)
        if let found = try vectorFunction(name, operands, at: node) { return .typed(found) }
        if let folded = try selection(name, operands, at: node) { return folded }
        if let absolute = try absolute(name, operands, at: node) { return absolute }
        return try elementary(.function(name), operands, at: node)
    }

    // MARK: Members

    private mutating func call(_ call: CallExpr, of member: MemberExpr) throws -> Synthesis {
        let name = member.name
        if isNoLocal(member.base) || namesArray(member.base), let result = try staticCall(call, member) { return result }
        if name == "init" { return try delegation(call, member) }
        if name == "contains", let result = try rangeTest(call, member) { return .typed(result) }
        if let found = try viewCall(call, member) { return .typed(found) }
        let base = try settle(synthesize(member.base), at: member.base.node)
        if let added = try addedCall(call, member.nameToken, of: base.type, .method(member.base, base), at: member.node) { return added }
        if base.type.dictionary != nil { return try dictionaryCall(call, member, base.type) }
        if let element = base.type.sequenceElement { return try arrayCall(call, member, base, element) }
        if case .structure(let structure) = base.type {
            if isProperty(name, of: structure), let found = try callAsFunction(call) { return found }
            return try methodCall(name, member.nameToken, base.type, .method(member.base, base), try arguments(call), at: member.node)
        }
        guard let scalar = base.type.scalar else {
            if let found = try opaqueCall(call, member, on: base) { return .typed(found) }
            throw Refusal.unknown(
                "'.\(name)' of a value of type '\(base.type.spelling)' is not supported",
                at: member.node,
                note: Self.carryNote
            )
        }
        if let type = base.type.vectorOrMask { return .typed(try vectorMethod(call, member, base, type)) }
        if isMemberOfModule(name, base.type) {
            return try methodCall(name, member.nameToken, base.type, .method(member.base, base), try arguments(call), at: member.node)
        }
        if scalar.isFloatingPointNumber, name == "rounded" { return .typed(try rounded(call, base, at: call.node)) }
        let arguments = try arguments(call)
        var operands: [(Synthesis, Node)] = [(.typed(base), member.base.node)]
        for argument in arguments {
            guard let value = argument.value else { throw Refusal("'&' is not supported here", at: argument.node) }
            operands.append((value, argument.node))
        }
        if scalar.isFloatingPointNumber,
            let result = try elementary(.method(name, labels: arguments.map { $0.label ?? "" }), operands, at: member.node)
        {
            return result
        }
        if scalar == .int, let whole = try wholeMethod(member, arguments, base) { return .typed(whole) }
        throw Refusal.unknown("'.\(name)' of a '\(scalar.swiftName)' is not supported", at: member.node, note: Self.carryNote)
    }

    /// `(a..<b).contains(x)`.
    private mutating func rangeTest(_ call: CallExpr, _ member: MemberExpr) throws -> TypedExpression? {
        guard case .paren = member.base, let argument = call.arguments.first, call.arguments.count == 1, argument.label == nil else {
            return nil
        }
        let synthesis = try synthesize(argument.expression)
        let value: TypedExpression
        if case .flexible = synthesis, case .paren(let paren) = member.base, case .sequence(let range) = paren.expression,
            case .binary(_, let left, let right) = try fold(range)
        {
            let bounds = [try synthesize(left, at: node(of: left)), try synthesize(right, at: node(of: right))]
            guard let type = commonType(bounds + [synthesis]) else { return nil }
            value = try coerce(synthesis, to: type, at: argument.node)
        } else {
            value = try settle(synthesis, at: argument.node)
        }
        let (read, setup) = once(value, "t", nil)
        guard let test = try rangeMatch(read, value.type, member.base) else { return nil }
        try requireNoShadow(of: "contains", on: .opaque("Range"), at: member.node)
        try requireNoShadow(of: "contains", on: .opaque("ClosedRange"), at: member.node)
        keep(.function(.standard, "contains", [value.type], .scalar(.bool)), at: member.nameToken)
        return TypedExpression(.after(setup, test), .scalar(.bool))
    }

    /// `Double.maximum(x, y)`, `Physics.energy(x)`, `Foundation.sin(x)`.
    private mutating func staticCall(_ call: CallExpr, _ member: MemberExpr) throws -> Synthesis? {
        let base = member.base.text
        if let scalar = scalar(named: .member(member)) { return try conversion(call, to: scalar) }
        if let scalar = scalar(named: member.base) {
            if member.name == "init" { return try conversion(call, to: scalar) }
            if let added = try addedCall(call, member.nameToken, of: .scalar(scalar), .function, at: member.node) { return added }
            if let drawn = try draw(call, ofNumbers: scalar, named: member.name, at: call.node) { return .typed(drawn) }
            let arguments = try arguments(call)
            let operands = arguments.compactMap { argument in argument.value.map { ($0, argument.node) } }
            let labels = arguments.map { $0.label ?? "" }
            if scalar.isFloatingPointNumber, operands.count == arguments.count,
                let result = try elementary(.staticMethod(member.name, labels: labels), operands, at: member.node, scalar: scalar)
            {
                return result
            }
            throw Refusal.unknown("'\(base).\(member.name)' is not known to adgen", at: member.node, note: Self.carryNote)
        }
        if let type = archetype(named: .member(member)) { return try self.call(call, ofArchetype: type, nil, at: member.node) }
        if let type = archetype(named: member.base) { return try self.call(call, ofArchetype: type, member.nameToken, at: member.node) }
        if case .identifier(let identifier) = member.base, case .known(let vector)? = try vectorName(identifier) {
            if member.name == "init" { return try vectorInitializer(call, .known(vector)) }
            if let added = try addedCall(call, member.nameToken, of: .scalar(.vector(vector)), .function, at: member.node) { return added }
        }
        if let type = namedArray(member.base) {
            if member.name == "init" { return try arrayInitializer(call, element: type.elementType, .array) }
            if let added = try addedCall(call, member.nameToken, of: type, .function, at: member.node) { return added }
        }
        if let named = namedStructure(call.callee) { return try initialization(call, named) }
        if let named = symbols.type(named: member.base, at: context.place) {
            let structure = namedStructure(member.base)
            if structure == nil, let type = named.type, symbols.isGeneric(type) { throw unsupportedType(member.base) }
            if member.name == "init", let structure { return try initialization(call, structure) }
            let arguments = try arguments(call)
            if let type = structure?.bound.map({ SwiftType.structure($0) }) ?? named.type.flatMap({ self.type(of: $0) }),
                let found = try staticCall(member.nameToken, of: type, arguments, at: member.node)
            {
                return found
            }
            if let type = named.type,
                let found = try moduleCall(member.name, arguments, in: [type], on: structure?.bound, at: member.node)
            {
                return found
            }
            if isAbsent(member.name) { throw absent(member.name, at: member.node) }
            throw Refusal.unknown(
                "'\(base).\(member.name)' is not a static function that adgen can differentiate",
                at: member.node,
                note: Self.carryNote
            )
        }
        guard case .identifier(let module) = member.base, symbols.globals(named: module.name).isEmpty,
            module.name == "Swift" || symbols.isImported(module.name, inFile: context.file)
        else { return nil }
        let arguments = try arguments(call)
        let number = symbols.modules.number(of: module.name)
        if let number, let found = try moduleCall(member.name, arguments, in: [nil], ofModule: number, at: member.node) { return found }
        if let found = try ruledCall(member.name, arguments, at: member.node) { return .typed(found) }
        guard Libraries.library(ofModule: module.name) != nil else { return nil }
        return try libraryCall(member.name, arguments, at: call.node)
    }
}
