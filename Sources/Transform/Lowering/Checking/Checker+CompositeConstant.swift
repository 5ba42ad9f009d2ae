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
            return try call(accessor: getter, signature, [])
        }
        guard let parts = type.leafTexts(of: "value") else {
            throw Refusal.unknown("a global of type '\(type.spelling)' is not supported", at: node, note: "pass it as a parameter")
        }
        let values = parts.count == 1 ? parts[0] : "(\(parts.joined(separator: ", ")))"
        return TypedExpression(.carried([.text("{ (value: \(type.spelling)) in \(values) }(\(text))")], isSink: false), type)
    }
}

extension SwiftType {
    /// The values that a value is made of, as text; nil where they are not simply read.
    fileprivate func leafTexts(of whole: String) -> [String]? {
        switch self {
        case .scalar, .opaque: return [whole]
        case .array(let element):
            guard let columns = element.leafTexts(of: "$0"), element.isComposite else { return element.scalar == nil ? nil : [whole] }
            return columns.map { "\(whole).map { \($0) }" }
        case .tuple, .structure:
            var result: [String] = []
            for part in parts {
                guard let texts = part.type.leafTexts(of: "\(whole).\(part.name)") else { return nil }
                if case .array = part.type, whole == "$0" { return nil }
                result += texts
            }
            return result
        }
    }
}
