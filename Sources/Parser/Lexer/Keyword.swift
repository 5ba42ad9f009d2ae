// The words of the language. Reserved ones are never names; the others mean something only where the grammar looks for them, and are
// ordinary identifiers elsewhere. The table below is the only place that knows their spelling.

/// A word that the grammar knows.
public enum Keyword: UInt8, Sendable, CaseIterable {
    /// Not a word of the grammar.
    case none

    // MARK: Reserved
    case wildcard
    case capitalAny
    case `as`
    case `associatedtype`
    case `break`
    case `case`
    case `catch`
    case `class`
    case `continue`
    case `default`
    case `defer`
    case `deinit`
    case `do`
    case `else`
    case `enum`
    case `extension`
    case `fallthrough`
    case `false`
    case `fileprivate`
    case `for`
    case `func`
    case `guard`
    case `if`
    case `import`
    case `in`
    case `init`
    case `inout`
    case `internal`
    case `is`
    case `let`
    case `nil`
    case `operator`
    case `precedencegroup`
    case `private`
    case `protocol`
    case `public`
    case `repeat`
    case `rethrows`
    case `return`
    case capitalSelf
    case `self`
    case `static`
    case `struct`
    case `subscript`
    case `super`
    case `switch`
    case `throw`
    case `throws`
    case `true`
    case `try`
    case `typealias`
    case `var`
    case `where`
    case `while`

    // MARK: Keywords in some places, names elsewhere
    case legacyConsuming
    case legacyOwned
    case legacyShared
    case underscoredBorrow
    case underscoredConst
    case underscoredLocal
    case underscoredModify
    case underscoredMutate
    case underscoredRead
    case actor
    case any
    case async
    case await
    case borrow
    case borrowing
    case consume
    case consuming
    case convenience
    case copy
    case didSet
    case discard
    case distributed
    case dynamic
    case each
    case final
    case get
    case indirect
    case infix
    case isolated
    case lazy
    case macro
    case modify
    case module
    case mutate
    case mutating
    case nonisolated
    case nonmutating
    case open
    case optional
    case override
    case package
    case postfix
    case prefix
    case capitalProtocol
    case read
    case reasync
    case required
    case sending
    case set
    case some
    case then
    case capitalType
    case unowned
    case unsafe
    case unsafeAddress
    case unsafeMutableAddress
    case weak
    case willSet
    case yield

    // MARK: After a `#`
    case poundIf
    case poundElseif
    case poundElse
    case poundEndif
    case poundAvailable
    case poundUnavailable
    case poundSourceLocation
}

extension Keyword {
    /// Whether the word is a keyword wherever it stands.
    var isReserved: Bool { self != .none && rawValue < Keyword.legacyConsuming.rawValue }

    /// As it is written in a source text.
    public var spelling: String { Keyword.spellings[Int(rawValue)] }

    private static let spellings: [String] = allCases.map { keyword in
        switch keyword {
        case .none: ""
        case .capitalAny: "Any"
        case .capitalSelf: "Self"
        case .wildcard: "_"
        case .legacyConsuming: "__consuming"
        case .legacyOwned: "__owned"
        case .legacyShared: "__shared"
        case .underscoredBorrow: "_borrow"
        case .underscoredConst: "_const"
        case .underscoredLocal: "_local"
        case .underscoredModify: "_modify"
        case .underscoredMutate: "_mutate"
        case .underscoredRead: "_read"
        case .capitalProtocol: "Protocol"
        case .capitalType: "Type"
        case .poundIf: "#if"
        case .poundElseif: "#elseif"
        case .poundElse: "#else"
        case .poundEndif: "#endif"
        case .poundAvailable: "#available"
        case .poundUnavailable: "#unavailable"
        case .poundSourceLocation: "#sourceLocation"
        default: "\(keyword)"
        }
    }
}
