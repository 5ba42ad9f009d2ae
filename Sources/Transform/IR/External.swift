/// A function known by its signature alone.
public struct External: Hashable, Sendable {
    public struct Parameter: Hashable, Sendable {
        public var type: ValueType
        public var convention: Convention

        public init(type: ValueType, convention: Convention = .input) {
            self.type = type
            self.convention = convention
        }
    }

    public var name: String
    /// What a call of it is written from.
    public var signature: Signature
    /// How the base name is written in a call.
    public var spelling: String
    /// The parameters and the results, by the flattening law.
    public private(set) var parameters: [Parameter]
    public private(set) var results: [ValueType]

    /// - Parameter placesAddedTo: How many of the last parameters are `inout` arrays that the function only adds to.
    public init(name: String, signature: Signature, spelling: String, placesAddedTo: Int = 0) {
        self.name = name
        self.signature = signature
        self.spelling = spelling
        let first = signature.parameters.count - placesAddedTo
        parameters = signature.parameters.enumerated().flatMap { index, parameter in
            parameter.type.flattened.map { type in
                let isWritten = parameter.isInout && type.element != nil
                return Parameter(type: type, convention: !isWritten ? .input : index < first ? .inout : .accumulating)
            }
        }
        results = signature.result.flattened + signature.parameters.filter(\.isInout).flatMap(\.type.flattened).filter { $0.element == nil }
    }
}
