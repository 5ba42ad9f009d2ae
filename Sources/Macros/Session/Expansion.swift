struct Expansion {
    init?(_ request: JSON) { return nil }
    var diagnostics: [JSON] { [] }
}
