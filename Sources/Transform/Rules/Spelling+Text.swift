/// Writing calls of elementary functions.
extension Elementary {
    /// How generated code writes the function for that type; nil if no library that has it is available.
    public func spelling(_ scalar: Scalar, libraries: Libraries) -> Spelling? {
        entry.spellings.first { spelling in
            !spelling.isOnlyRead && spelling.serves(scalar) && libraries.available.contains(spelling.library)
        }
    }

    /// The call as Swift text, qualified where a declaration of the user's could capture it; nil if no library that has it is available.
    ///
    /// - Parameter operands: The text of the function's operands, in the table's order. One that becomes a receiver is put in parentheses
    ///   unless it is a plain name.
    public func text(_ operands: [String], scalar: Scalar, libraries: Libraries) -> String? {
        guard let spelling = spelling(scalar, libraries: libraries) else { return nil }
        return spelling.text(spelling.order.map { operands[$0] }, scalar: scalar, qualifier: libraries.qualifier(of: spelling.library))
    }
}

extension Libraries {
    /// What stands before a free function of a library: `Foundation.`.
    fileprivate func qualifier(of library: Spelling.Library) -> String {
        switch library {
        case .standard: "Swift."
        case .mathematics: mathematicsModule.map { $0 + "." } ?? ""
        case .autoDiff: "AutoDiff."
        case .realModule: ""
        }
    }
}

extension Spelling {
    /// The call with its arguments as they stand in it.
    func text(_ arguments: [String], scalar: Scalar, qualifier: String) -> String {
        switch callee {
        case .function(let name): "\(qualifier)\(name)(\(arguments.joined(separator: ", ")))"
        case .firstOfFunction(let name): "\(qualifier)\(name)(\(arguments.joined(separator: ", "))).0"
        case .staticMethod(let name, let labels): "\(scalar.swiftName).\(name)(\(list(arguments, labels)))"
        case .initializer(let labels): "\(scalar.swiftName)(\(list(arguments, labels)))"
        case .method(let name, let labels): "\(receiver(arguments[0])).\(name)(\(list(Array(arguments.dropFirst()), labels)))"
        case .property(let name): "\(receiver(arguments[0])).\(name)"
        case .rounded(let rule): "\(receiver(arguments[0])).rounded(.\(rule))"
        }
    }

    private func list(_ arguments: [String], _ labels: [String]) -> String {
        zip(labels, arguments).map { $0.isEmpty ? $1 : "\($0): \($1)" }.joined(separator: ", ")
    }

    private func receiver(_ text: String) -> String {
        let isName = text.allSatisfy { $0.isLetter || $0.isNumber || $0 == "_" } && text.first?.isNumber == false
        return isName ? text : "(\(text))"
    }
}
