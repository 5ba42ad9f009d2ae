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

/// A function known by its signature alone.
public struct External: Hashable, Sendable {
    public struct Parameter: Hashable, Sendable {
        public var type: ValueType
        public var convention: Convention
        public var label: String?

        public init(type: ValueType, convention: Convention = .input, label: String? = nil) {
            self.type = type
            self.convention = convention
            self.label = label
        }
    }

    public var name: String
    public var parameters: [Parameter]
    public var results: [ValueType]
    /// How the base name is written in a call.
    public var spelling: String

    public init(name: String, parameters: [Parameter], results: [ValueType], spelling: String) {
        self.name = name
        self.parameters = parameters
        self.results = results
        self.spelling = spelling
    }
}

/// A derivative that the user wrote, by the names of the functions that compute it.
public struct CustomRule: Hashable, Sendable {
    /// Takes the arguments, gives the partial by each differentiable scalar parameter, in order.
    public var partials: String?
    /// Takes the arguments and a tangent for each differentiable parameter; gives the results, then their tangents.
    public var pushforward: String?
    /// Takes the arguments and a cotangent for each differentiable result; gives the results, then the parameters' cotangents.
    public var pullback: String?
    /// As `pullback`, but adds to cotangents given as trailing `inout` arguments.
    public var accumulatingPullback: String?

    public init(partials: String? = nil, pushforward: String? = nil, pullback: String? = nil, accumulatingPullback: String? = nil) {
        self.partials = partials
        self.pushforward = pushforward
        self.pullback = pullback
        self.accumulatingPullback = accumulatingPullback
    }
}
