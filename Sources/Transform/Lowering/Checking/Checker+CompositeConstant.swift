import AdgenIR
import AdgenParser

/// Constants and variables outside of bodies that are tuples, structs or arrays of such.
extension Checker {
    /// What a global holds, read once in place: the numbers themselves where these are known, or what its getter gives.
    mutating func composite(_ global: GlobalSymbol, _ type: SwiftType, _ text: String, at node: Node) throws -> TypedExpression {
        if global.declaration.isLet, let initializer = global.binding.initializer, !global.symbol.isDestructured,
            let value = try? standing(at: global.symbol, { try $0.check(initializer, as: type) }), value.isConstant
        {
            return value
        }
        if let getter = symbols.callable(global.symbol, .getter), let signature = signature(of: getter),
            lowerIfPossible(getter, signature) != nil
        {
            return try call(accessor: getter, signature, of: Accessors(symbol: global.symbol), [])
        }
        return try carriedValue([.text(text)], type, nil, at: node)
    }
}
