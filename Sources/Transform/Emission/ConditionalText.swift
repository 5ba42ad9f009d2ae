import AdgenIR

/// Text under `#if`, with the conditions of the source.
public enum ConditionalText {
    /// The text under the conditions that it depends on; alone if it depends on none.
    public static func text(of choice: Choice<String>) -> String {
        switch choice.simplified {
        case .certain(let text): text
        case .fork(let condition, let holds, let fails): "#if " + clauses(condition, holds, fails)
        }
    }

    /// What follows `#if` or `#elseif`.
    private static func clauses(_ condition: BuildCondition, _ holds: Choice<String>, _ fails: Choice<String>) -> String {
        let first = "\(condition.text)\n\(text(of: holds))\n"
        return switch fails {
        case .certain(let text): "\(first)#else\n\(text)\n#endif"
        case .fork(let condition, let holds, let fails): "\(first)#elseif \(clauses(condition, holds, fails))"
        }
    }

    /// A text under conditions around it, outermost first.
    public static func text(_ text: String, under requirements: [BuildRequirement]) -> String {
        requirements.map { "#if \($0.text)\n" }.joined() + text + requirements.map { _ in "\n#endif" }.joined()
    }

    /// What is written in place of text where the compiler does not compile the source: nothing but the reason, in case that it does.
    public static func omission(_ message: String) -> String {
        "#error(\"\(message.replacing("\\", with: "\\\\").replacing("\"", with: "\\\""))\")"
    }
}
