import AdgenIR
import AdgenParser

/// Methods of arrays that have a value. Those without one are statements.
extension Checker {
    mutating func arrayCall(_ call: CallExpr, _ member: MemberExpr, _ base: TypedExpression, _ element: SwiftType) throws -> Synthesis {
        if let slice = try sliceCall(call, member, base) { return .typed(slice) }
        if let reversed = reversedArray(call, member, base) { return reversed }
        switch member.name {
        case "removeLast", "removeFirst", "remove":
            if let removed = try removal(call, member) { return .typed(removed) }
        case "reduce":
            if let elements = elements(of: base), let value = try reduction(call, elements.array, element) {
                return .typed(elements.after(value))
            }
        case "contains", "min", "max", "firstIndex", "sorted", "popLast":
            throw Refusal.unknown("'.\(member.name)' of an array is not supported yet", at: member.node, note: "write a loop")
        case "map", "filter", "forEach", "flatMap", "compactMap":
            throw Refusal.unknown("closures are not supported yet", at: member.node, note: "write a loop")
        case _ where member.name.hasPrefix("withUnsafe"):
            throw Refusal.unknown(
                "what a pointer points to has no tangent",
                at: member.node,
                note: "index the array itself; \(Self.carryNote)"
            )
        default:
            break
        }
        throw Refusal.unknown("'.\(member.name)' of an array is not supported", at: member.node, note: Self.carryNote)
    }

    /// `removeLast()`, `removeFirst()` and `remove(at:)` of an array; the first two of a slice, too.
    private mutating func removal(_ call: CallExpr, _ member: MemberExpr) throws -> TypedExpression? {
        let labels = call.arguments.map { $0.label ?? "" }
        guard call.trailingClosures.isEmpty, labels == (member.name == "remove" ? ["at"] : []) else { return nil }
        let target = try plainTarget(member.base)
        if target.type.collection?.kind == .slice { return member.name == "remove" ? nil : sliceRemoval(member, target) }
        guard let array = changedArray(target.places, target.type) else { return nil }
        let element = array.element
        let index = try call.arguments.first.map { try check($0.expression, as: .scalar(.int)) }
        keep(.function(.standard, member.name.labeled(labels), index.map { [$0.type] } ?? [], element), at: member.nameToken)
        if member.name == "removeLast" { return TypedExpression(.removeLast(from: array), element) }
        return TypedExpression(.remove(at: index ?? .integer(0), from: array), element)
    }

    /// `removeFirst()` and `removeLast()` of a slice, whose other elements keep their indices.
    private mutating func sliceRemoval(_ member: MemberExpr, _ target: AssignmentTarget) -> TypedExpression? {
        guard let element = target.type.collection?.element, let start = target.places.last else { return nil }
        keep(.function(.standard, member.name + "()", [], element), at: member.nameToken)
        let array = SwiftType.array(element)
        let elements = ArrayPlace(places: target.places.part(0..<array.leafCount, array), element: element)
        if member.name == "removeLast" { return TypedExpression(.removeLast(from: elements), element) }
        let (removed, read) = temporary(element, named: "first")
        let origin = origin(member.node)
        let removal = TypedExpression(.remove(at: .integer(0), from: elements), element)
        let statements = [
            TypedStatement(.initialize(removed, removal), origin),
            TypedStatement(.modify(start, .arithmetic(.add, .int), .integer(1)), origin),
        ]
        return TypedExpression(.after(statements, read), element)
    }

    /// `a.reduce(start, +)`, with an operator of numbers or of the module, as a loop.
    mutating func reduction(_ call: CallExpr, _ base: TypedExpression, _ type: SwiftType) throws -> TypedExpression? {
        guard call.arguments.count == 2, call.trailingClosures.isEmpty, call.arguments.allSatisfy({ $0.label == nil }),
            case .operatorReference(let reference) = call.arguments[1].expression, let token = reference.operatorToken
        else {
            throw Refusal.unknown("'.reduce' is supported with an operator only", at: call.node, note: "write a loop")
        }
        let start = try check(call.arguments[0].expression, as: type)
        keep(.library(.standard, name: "reduce", type: nil), at: nameToken(of: call.node))
        let (array, elements) = temporary(base.type, named: "elements")
        let (total, read) = temporary(type, named: context.nameHint ?? "total")
        let index = program.variables.make("i", .scalar(.int), owner: context.id)
        let next = TypedExpression(.element(of: elements, at: .read(index, .scalar(.int))), type)
        let origin = origin(call.node)
        let step: TypedStatement
        let operands = [read, next].map { (Synthesis.typed($0), reference.node) }
        if let combined = try operatorCall(token, operands, isPrefix: false) {
            step = TypedStatement(.assign(total.map { .variable($0) }, try coerce(combined, to: type, at: reference.node)), origin)
        } else if let scalar = type.scalar, let operation = Self.operation(token.text, scalar) {
            keep(standard: token, on: type, gives: type)
            step = TypedStatement(.modify(.variable(total[0]), operation, next), origin)
        } else {
            throw Refusal.unknown("'\(token.text)' is not supported in '.reduce' here", at: reference.node, note: "write a loop")
        }
        let loop = TypedForLoop(
            label: program.makeLabel(),
            index: index,
            lower: .integer(0),
            upper: .count(elements),
            order: .ascending,
            body: [step]
        )
        let setup = [
            TypedStatement(.initialize(array, base), origin), TypedStatement(.initialize(total, start), origin),
            TypedStatement(.forLoop(loop), origin),
        ]
        return TypedExpression(.after(setup, read), type)
    }
}
