import AdgenIR
import AdgenParser

/// A parameter, as far as the labels of a call are concerned.
struct CalledParameter: Sendable {
    var label: String?
    var mayBeLeftOut: Bool
    var isVariadic: Bool

    init(_ parameter: SymbolParameter) {
        label = parameter.label
        isVariadic = parameter.isVariadic
        mayBeLeftOut = isVariadic || parameter.defaultValue != nil
    }

    init(_ parameter: Signature.Parameter) {
        label = parameter.label
        isVariadic = false
        mayBeLeftOut = parameter.defaultValue != nil
    }
}

extension [CalledParameter] {
    /// Whether a call with such arguments could fit, whatever their types.
    func accept(_ labels: [String?]) -> Bool {
        var rest = labels[...]
        for parameter in self {
            if let next = rest.first, next == parameter.label {
                rest = rest.dropFirst()
                while parameter.isVariadic, let next = rest.first, next == nil { rest = rest.dropFirst() }
            } else if !parameter.mayBeLeftOut {
                return false
            }
        }
        return rest.isEmpty
    }
}
