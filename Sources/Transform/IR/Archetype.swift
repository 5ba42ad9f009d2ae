/// What a struct is that stands for a type parameter, for `Self` or for an associated type, where only its protocols are known.
///
/// It has the fields of the type that it stands for, so that its values are made of the same numbers. It is another type than that all the
/// same: it has a name of its own, the members that its protocols give it, and no others. What is written never names it.
public struct Archetype: Hashable, Sendable {
    /// The type that it stands for; nil of a type parameter that is still to be told by the arguments of a call.
    public var concrete: SwiftType?
    /// The protocols of the module that it conforms to, by their numbers.
    public var protocols: [Int]

    public init(concrete: SwiftType?, protocols: [Int]) {
        self.concrete = concrete
        self.protocols = protocols
    }
}
