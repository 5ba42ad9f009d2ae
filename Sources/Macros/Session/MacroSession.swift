// What is answered to each message of the compiler. A pure function, so that
// tests can hand it anything.

enum MacroSession {
    /// The version of the plugin protocol whose messages are understood. Later ones only add messages and members.
    static let protocolVersion = 7

    static func answer(to message: JSON) -> JSON {
        if message["getCapability"] != nil {
            return ["getCapabilityResult": ["capability": ["protocolVersion": JSON.integer(protocolVersion), "features": []]]]
        }
        if let request = message["expandAttachedMacro"] {
            return expansion(Expansion(request)?.diagnostics ?? [])
        }
        if message["expandFreestandingMacro"] != nil {
            return expansion([])
        }
        if message["loadPluginLibrary"] != nil {
            return ["loadPluginLibraryResult": ["loaded": false, "diagnostics": []]]
        }
        return [:]
    }

    /// Both macros expand to nothing.
    private static func expansion(_ diagnostics: [JSON]) -> JSON {
        ["expandMacroResult": ["expandedSource": "", "diagnostics": .array(diagnostics)]]
    }
}
