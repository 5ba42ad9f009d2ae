/// Finding elementary functions in user source.
///
/// What a call looks like is compared with the table's spellings. That the name means what the table says is for the caller to make sure:
/// that no declaration of the module shadows it, and that every import is of a module whose exports are known.
extension Elementary {
    /// A function that a call may mean, and the spelling by which it was found: `spelling.order` tells which operand stands at each place.
    public struct Candidate: Hashable, Sendable {
        public var function: Elementary
        public var spelling: Spelling
    }

    /// The functions that a call of that form may mean, whatever is imported. Several differ in their library, or in the types of their
    /// operands: `Double.pow(x, n)` takes an `Int` or a `Double`, and prefers `Int` for a literal like 2.
    ///
    /// Free `min` and `max` take more than two arguments too: they fold from the left.
    public static func candidates(for callee: Spelling.Callee) -> [Candidate] { index[callee] ?? [] }

    /// The method that a mutating method of a floating-point number stands for: `x.round(.down)` is `x = x.rounded(.down)`, and so on.
    public static func nonmutatingName(of name: String) -> String? { nonmutatingNames[name] }

    private static let nonmutatingNames = [
        "round": "rounded",
        "formSquareRoot": "squareRoot",
        "formRemainder": "remainder",
        "formTruncatingRemainder": "truncatingRemainder",
        "addProduct": "addingProduct",
    ]

    /// The table by callee; within a callee, functions with an `Int` operand come first.
    private static let index: [Spelling.Callee: [Candidate]] = {
        var index: [Spelling.Callee: [Candidate]] = [:]
        let wholeFirst = allCases.filter { $0.operands(.double).contains(.int) } + allCases.filter { !$0.operands(.double).contains(.int) }
        for function in wholeFirst {
            for spelling in function.entry.spellings {
                index[spelling.callee, default: []].append(Candidate(function: function, spelling: spelling))
            }
        }
        return index
    }()
}
