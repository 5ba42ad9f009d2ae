import AdgenIR
import AdgenParser

/// `InlineArray(repeating:)`: arrays whose count is part of their type.
extension Checker {
    mutating func inlineArrayInitializer(_ call: CallExpr, _ callee: IdentifierExpr) throws -> Synthesis {
        let arguments = try arguments(call)
        guard arguments.map(\.label) == ["repeating"], let value = arguments[0].value else {
            throw Refusal.unknown(
                "this way to make an 'InlineArray' is not supported",
                at: call.node,
                note: "write '[...]' or 'InlineArray(repeating:)', and set the elements in a loop"
            )
        }
        let node = arguments[0].node
        let token = nameToken(of: call.node)
        func build(_ checker: inout Checker, _ type: SwiftType) throws -> TypedExpression {
            guard let collection = type.collection, let count = type.inlineCount else {
                throw Refusal("an 'InlineArray' does not fit the type '\(type.spelling)'", at: call.node)
            }
            try checker.requireNoShadow(of: "init", ["repeating"], on: type, at: call.callee.node)
            checker.keep(.function(.standard, "init(repeating:)", [collection.element], type), at: token)
            let value = try checker.coerce(value, to: collection.element, at: node)
            let elements = TypedExpression(.repeating(value, count: .integer(count)), .array(collection.element))
            return TypedExpression(.tuple([elements]), type)
        }
        let written = callee.genericArguments
        if written.count == 2, case .integer(let number) = written[0], let count = Int(number.node.text) {
            let element = resolve(written[1], at: context.place)
            guard element.scalar != nil, element.isStorable else {
                throw Refusal("an 'InlineArray' of '\(element.spelling)' is not supported", at: written[1].node, note: "use an array")
            }
            return .typed(try build(&self, .inlineArray(count, of: element)))
        }
        return .flexible(
            Flexible(
                defaultType: nil,
                accepts: { type in
                    guard type.inlineCount != nil, let element = type.collection?.element else { return false }
                    switch value {
                    case .typed(let value): return value.type == element
                    case .flexible(let flexible): return flexible.accepts(element)
                    }
                },
                build: build
            )
        )
    }
}
