import AdgenIR

/// Why a function cannot be written. The stages before see to it that this does not happen with what a user can write.
public struct EmissionError: Error, Hashable, Sendable, CustomStringConvertible {
    public var description: String

    init(_ description: String) { self.description = description }
}
