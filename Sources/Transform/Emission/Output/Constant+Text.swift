import AdgenIR

/// Constants as Swift literals that give the same bits.
extension Constant {
    var isFinite: Bool {
        switch self {
        case .int, .bool, .parameter(_, .literal): true
        case .parameter(_, .member): false
        case .double(let bits): Double(bitPattern: bits).isFinite
        case .float(let bits): Float(bitPattern: bits).isFinite
        case .vector, .repeated, .mask: lane?.isFinite ?? true
        }
    }

    var swiftText: String {
        switch self {
        case .int(let number): number == .min ? "Int.min" : String(number)
        case .bool(let truth): String(truth)
        case .parameter(_, .literal(let digits)): digits
        case .parameter(let parameter, .member(let name)): "\(parameter.name).\(name)"
        case .double(let bits):
            Constant.text(
                of: Double(bitPattern: bits),
                type: "Double",
                bits: "0x" + String(bits, radix: 16),
                quiet: Double.nan.bitPattern == bits
            )
        case .float(let bits):
            Constant.text(
                of: Float(bitPattern: bits),
                type: "Float",
                bits: "0x" + String(bits, radix: 16),
                quiet: Float.nan.bitPattern == bits
            )
        case .vector, .repeated, .mask: "\(scalar.swiftName)(repeating: \(lane?.swiftText ?? ""))"
        }
    }

    private static func text<Number: BinaryFloatingPoint & LosslessStringConvertible>(
        of number: Number,
        type: String,
        bits: String,
        quiet: Bool
    ) -> String {
        if number.isNaN { return quiet ? "\(type).nan" : "\(type)(bitPattern: \(bits))" }
        if number.isInfinite { return number > 0 ? "\(type).infinity" : "-\(type).infinity" }
        return String(number)
    }
}
