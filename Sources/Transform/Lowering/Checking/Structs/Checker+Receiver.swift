import AdgenIR
import AdgenParser

/// `self`, and names that stand for its members.
extension Checker {
    /// The value that the function is called on, or makes.
    var receiver: LocalVariable? {
        guard case .variable(let local)? = context.scopes.lookUp(Signature.receiverName).first else { return nil }
        return local
    }

    mutating func receiver(at node: Node) throws -> LocalVariable {
        guard let receiver else {
            throw Refusal("'self' is not supported here", at: node, note: "pass what is needed as parameters")
        }
        return receiver
    }

    /// The struct whose member a name that stands alone is: one of the type of `self`, unless a type further in has the name.
    mutating func implicitReceiver(of name: String) -> (local: LocalVariable, structure: Structure)? {
        guard let receiver, case .structure(let structure) = receiver.type else { return nil }
        return hasInstanceMember(name, receiver.type) ? (receiver, structure) : nil
    }
}
