/// The functions that are differentiated and those they call, with the rules that users have given.
public struct Module: Hashable, Sendable {
    /// By name.
    public var functions: [String: Function]
    /// Functions without a body, which only their rules differentiate, by name.
    public var externals: [String: External]
    /// By the name of the function they are a derivative of.
    public var rules: [String: CustomRule]

    public init(functions: [String: Function] = [:], externals: [String: External] = [:], rules: [String: CustomRule] = [:]) {
        self.functions = functions
        self.externals = externals
        self.rules = rules
    }
}
