/// What is only carried along in records: text, and cases of an enumeration. Conditions on it decide what is computed.
///
/// In what the interpreter runs it is integers.
extension SourceGenerator {
    /// The texts that there are, in their order, no two of which begin alike.
    static let tags = ["amber", "blue", "crimson"]

    // MARK: At the top level

    mutating func writeRecordTypes() {
        hasTags = true
        guard random.chance(0.7) else { return }
        note(.enumeration)
        let choice = SourceChoice(name: "\(name)_State", cases: ["still", "moving", "turning"])
        self.choice = choice
        if random.chance(0.5) {
            line("enum \(choice.name) { case \(choice.cases.joined(separator: ", ")) }", model: "")
        } else {
            line("enum \(choice.name): String {", model: "")
            for name in choice.cases { line("    case \(name)", model: "") }
            line("}", model: "")
        }
    }

    /// The text as the interpreter is to have it.
    func withoutRecords(_ text: String) -> String {
        guard hasTags else { return text }
        var text = text.replacing("String", with: "Int")
        for (index, tag) in Self.tags.enumerated() {
            text = text.replacing(".hasPrefix(\"\(tag.prefix(2))\")", with: " == \(index)").replacing("\"\(tag)\"", with: "\(index)")
        }
        guard let choice else { return text }
        for (index, name) in choice.cases.enumerated() {
            text = text.replacing("\(choice.name).\(name)", with: "\(index)").replacing(".\(name)", with: "\(index)")
        }
        return text.replacing(choice.name, with: "Int")
    }

    // MARK: In bodies

    private var carriedKinds: [SourceProgram.Kind] { [.tag] + (choice.map { [.choice($0)] } ?? []) }

    private mutating func literal(_ kind: SourceProgram.Kind, isTyped: Bool) -> String {
        guard case .choice(let choice) = kind else { return "\"\(random.pick(Self.tags))\"" }
        return "\(isTyped && random.chance(0.7) ? "" : choice.name).\(random.pick(choice.cases))"
    }

    mutating func carried(_ kind: SourceProgram.Kind) -> String {
        if random.chance(0.5), let known = random.recent(visible(kind)) { return known }
        if random.chance(0.2) { return "(\(condition(0)) ? \(literal(kind, isTyped: false)) : \(literal(kind, isTyped: false)))" }
        return literal(kind, isTyped: false)
    }

    /// A condition on what is carried along, if there is anything.
    mutating func conditionOnRecord() -> String? {
        let kind = random.pick(carriedKinds)
        guard let place = random.recent(visible(kind)) else { return nil }
        let other = random.chance(0.25) ? random.recent(visible(kind)) : nil
        let operand = other ?? literal(kind, isTyped: true)
        guard kind == .tag else {
            note(.casesCompared)
            return "\(place) \(random.pick(["==", "!="])) \(operand)"
        }
        note(.tagsCompared)
        if random.chance(0.2) { return "\(place).hasPrefix(\"\(random.pick(Self.tags).prefix(2))\")" }
        return "\(place) \(random.pick(["==", "!=", "==", "<", ">="])) \(operand)"
    }

    mutating func writeRecordStatement() {
        let kind = random.pick(carriedKinds)
        guard let place = random.recent(places(kind, mutable: true)), random.chance(0.8) else {
            let variable = fresh("mark")
            let isMutable = random.chance(0.5)
            line("\(isMutable ? "var" : "let") \(variable)\(random.chance(0.3) ? ": \(kind.type)" : "") = \(carried(kind))")
            return declare(variable, kind, isMutable: isMutable)
        }
        let value = random.chance(0.5) ? literal(kind, isTyped: true) : carried(kind)
        if place.isAt(value) { return }
        note(.tagChanged)
        line("\(place.text) = \(value)")
    }

    /// Whether there is something to switch on.
    mutating func writeRecordSwitch(_ content: (inout SourceGenerator, (text: String, model: String?)) -> Void) -> Bool {
        let kind = random.pick(carriedKinds)
        guard let place = random.recent(visible(kind)) else { return false }
        note(.recordSwitch)
        line("switch \(place) {")
        if case .choice(let choice) = kind {
            let first = random.integer(0...2)
            content(&self, ("case .\(choice.cases[first]):", nil))
            if random.chance(0.4) {
                content(&self, ("case .\(choice.cases[(first + 1) % 3]) where \(condition(0)):", nil))
                content(&self, ("default:", nil))
            } else if random.chance(0.5) {
                content(&self, ("case .\(choice.cases[(first + 1) % 3]):", nil))
                content(&self, ("case .\(choice.cases[(first + 2) % 3]):", "default:"))
            } else {
                content(&self, ("case .\(choice.cases[(first + 1) % 3]), .\(choice.cases[(first + 2) % 3]):", "default:"))
            }
        } else {
            content(&self, ("case \"\(Self.tags[0])\":", nil))
            if random.chance(0.5) { content(&self, ("case \"\(Self.tags[1])\", \"\(Self.tags[2])\":", nil)) }
            content(&self, ("default:", nil))
        }
        line("}")
        return true
    }
}
