/// What a caller sees of a function: names, labels, types and the attributes that its derivatives take over.
///
/// The receiver of a method is its first parameter, called `self`; it is `inout` if the method is `mutating`.
///
/// The flattening law ties a signature to its `Function` in the intermediate representation. Parameters are flattened in order, tuples depth
/// first to scalars, buffers and opaque values. The results are the return value, flattened, then the scalars of the `inout` parameters in
/// order, flattened; an `inout` array is a buffer parameter of convention `inout` and no result.
public struct Signature: Hashable, Sendable {
    public struct Parameter: Hashable, Sendable {
        /// What tangents and gradients call it: its internal name, or `instance` for the receiver.
        public var derivativeLabel: String { name == Signature.receiverName ? "instance" : name }

        /// The argument label; nil for `_`.
        public var label: String?
        /// The internal name.
        public var name: String
        public var type: SwiftType
        public var isInout: Bool
        /// The default argument, as written.
        public var defaultValue: String?

        public init(label: String?, name: String, type: SwiftType, isInout: Bool = false, defaultValue: String? = nil) {
            self.label = label
            self.name = name
            self.type = type
            self.isInout = isInout
            self.defaultValue = defaultValue
        }
    }

    /// What stands between the function and the file's top level: nothing, or the types whose static or instance member it is.
    public struct Container: Hashable, Sendable {
        /// `Outer.Inner`.
        public var typeName: String
        /// What an extension demands of the type that it extends: `Element == Double`.
        public var requirements: [String]
        public var isStatic: Bool
        /// The type that it is a member of, as it is known to its members; nil where that has no values.
        public var type: SwiftType?

        public init(typeName: String, requirements: [String] = [], isStatic: Bool, type: SwiftType? = nil) {
            self.typeName = typeName
            self.requirements = requirements
            self.isStatic = isStatic
            self.type = type
        }
    }

    /// What a caller writes to call it.
    public enum Form: Hashable, Sendable {
        /// A function, or a method: then the receiver is the first parameter.
        case function
        case initializer
        /// A computed property, whose only parameter is the receiver, if it has one.
        case property
        case subscripting
    }

    /// What the parameter is called that is the value which a method, property or subscript is called on.
    public static let receiverName = "self"

    public var form = Form.function

    /// What makes a function generic.
    public struct Generics: Hashable, Sendable {
        public var parameters: [TypeParameter]
        /// `<T: FloatingPoint>`, as it is written.
        public var clause: String
        /// `where T: Sendable`, as it is written; empty if there is none.
        public var requirements: String
        /// The type parameters that are constrained to protocols of the module, as long as it is not said what they stand for.
        public var archetypes: [Structure]

        public init(parameters: [TypeParameter], clause: String, requirements: String, archetypes: [Structure] = []) {
            self.parameters = parameters
            self.clause = clause
            self.requirements = requirements
            self.archetypes = archetypes
        }
    }

    public var baseName: String
    /// Nil for a function without type parameters.
    public var generics: Generics?
    public var container: Container?
    public var parameters: [Parameter]
    public var result: SwiftType
    /// `public`, `package`, `internal`, `fileprivate`, `private`, `open`; nil when not written.
    public var access: String?
    /// Attributes and modifiers that derivatives repeat, as written: isolation, availability, `@inlinable`.
    public var attributes: [String]

    public init(
        baseName: String,
        generics: Generics? = nil,
        container: Container? = nil,
        parameters: [Parameter],
        result: SwiftType,
        access: String? = nil,
        attributes: [String] = []
    ) {
        self.baseName = baseName
        self.generics = generics
        self.container = container
        self.parameters = parameters
        self.result = result
        self.access = access
        self.attributes = attributes
    }
}

/// The modes in which derivatives are written.
public enum Mode: String, Hashable, Sendable, CaseIterable {
    case forward
    case reverse
    case forwardOverReverse = "forward-over-reverse"
}

/// A function whose derivatives are to be written.
public struct DifferentiationTarget: Hashable, Sendable {
    public var signature: Signature
    /// The name of the function in the module.
    public var function: String
    public var modes: Set<Mode>
    /// For each parameter of the signature, whether it is differentiated.
    public var withRespectTo: [Bool]
    /// The base name of the written functions.
    public var derivativeBaseName: String
    /// The names, among those of functions to be written, that rules of the function bear: they are those functions.
    public var given: Set<String>
    public var origin: Origin

    public init(
        signature: Signature,
        function: String,
        modes: Set<Mode>,
        withRespectTo: [Bool],
        derivativeBaseName: String,
        given: Set<String> = [],
        origin: Origin
    ) {
        self.signature = signature
        self.function = function
        self.modes = modes
        self.withRespectTo = withRespectTo
        self.derivativeBaseName = derivativeBaseName
        self.given = given
        self.origin = origin
    }
}
