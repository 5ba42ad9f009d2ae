import AdgenIR

/// The naming law of emitted functions, in one place.
///
/// A variable is named after the source variable or the quantity it holds. A name is free when nothing visible has it, and nothing from
/// outside that the function mentions: a keyword, a type, a function that it calls, a word of source text carried over. The next variable of
/// the same name gets a number, `x2`; where the name ends in a digit, `k1v2`. Names depend on nothing but the tree.
struct Names {
    /// By the numbers of variables.
    private var names: [String?]
    private var taken: Set<String>
    /// What identifiers are made of hints.
    private var stems: [String: String] = [:]
    /// For each stem a number below which all are taken.
    private var numbers: [String: Int] = [:]
    private let variables: [Output.VariableInfo]
    /// Variables that take over a parameter which is not mentioned again, and so its name: `var x = x`.
    private var shadowing: [Output.Variable: Output.Variable] = [:]

    /// Names for the variables of `function`. Parameters come first, so that they keep the names of the source.
    init(for function: Output.Function) {
        names = Array(repeating: nil, count: function.variables.count)
        taken = Names.always.union(Names.outside(function)).union(function.generics.names)
        variables = function.variables
        for parameter in function.parameters { name(parameter.variable) }
        shadowing = Names.shadowing(in: function)
        name(function.body)
    }

    subscript(variable: Output.Variable) -> String { names[variable.id] ?? "_" }

    /// The variable's type, where it is known.
    func type(of variable: Output.Variable) -> String? { variables[variable.id].type }

    /// The block's variables; what is declared in a block is free again after it.
    private mutating func name(_ statements: [Output.Statement]) {
        var own: [Choice] = []
        for statement in statements {
            var parameters: [Choice] = []
            statement.forEachOwnExpression { expression in
                expression.forEachPart { part in
                    if case .closure(let statements, _) = part { name(statements) }
                    if case .function(let variables, _) = part { parameters += variables.compactMap { name($0) } }
                }
            }
            free(parameters)
            statement.forEachTarget { target in
                if names[target.id] == nil, let choice = name(target) { own.append(choice) }
            }
            statement.forEachBlock { name($0) }
        }
        free(own)
    }

    private mutating func free(_ choices: [Choice]) {
        for choice in choices.reversed() {
            taken.remove(choice.name)
            numbers[choice.stem] = choice.numberBefore
        }
    }

    /// A name that is taken for a while.
    private struct Choice {
        var name: String
        var stem: String
        /// What `numbers` has said of the stem.
        var numberBefore: Int?
    }

    private static func shadowing(in function: Output.Function) -> [Output.Variable: Output.Variable] {
        let parameters = Set(function.parameters.map(\.variable))
        var candidates: [(index: Int, target: Output.Variable, source: Output.Variable)] = []
        for index in 0..<function.body.count {
            if case .declare(let targets, mutable: true, annotated: _, .variable(let source)) = function.body[index],
                let target = targets[0],
                parameters.contains(source),
                identifier(function.variables[target.id].hint) == identifier(function.variables[source.id].hint)
            {
                candidates.append((index, target, source))
            }
        }
        if candidates.isEmpty { return [:] }
        var last: [Output.Variable: Int] = [:]
        for (index, statement) in function.body.enumerated() {
            statement.forEachMention { if parameters.contains($0) { last[$0] = index } }
        }
        var found: [Output.Variable: Output.Variable] = [:]
        for candidate in candidates where last[candidate.source] == candidate.index { found[candidate.target] = candidate.source }
        return found
    }

    /// Names the variable; gives its choice unless it takes over another one's.
    @discardableResult
    private mutating func name(_ variable: Output.Variable) -> Choice? {
        if let shadowed = shadowing[variable] {
            names[variable.id] = names[shadowed.id]
            return nil
        }
        let stem = stem(of: variables[variable.id].hint)
        let before = numbers[stem]
        var number = before ?? 1
        var candidate = Names.numbered(stem, number)
        while taken.contains(candidate) {
            number += 1
            candidate = Names.numbered(stem, number)
        }
        taken.insert(candidate)
        numbers[stem] = number + 1
        names[variable.id] = Names.keywords.contains(candidate) ? "`\(candidate)`" : candidate
        return Choice(name: candidate, stem: stem, numberBefore: before)
    }

    private mutating func stem(of hint: String) -> String {
        if let known = stems[hint] { return known }
        let stem = Names.identifier(hint)
        stems[hint] = stem
        return stem
    }

    private static func numbered(_ stem: String, _ number: Int) -> String {
        if number == 1 { return stem }
        return stem.last?.isNumber == true ? "\(stem)v\(number)" : "\(stem)\(number)"
    }

    // MARK: Words

    /// `text` without what an identifier cannot hold.
    static func identifier(_ text: String) -> String {
        if text.isPlainIdentifier { return text }
        var result = ""
        for character in text {
            if character == "_" || character.isLetter || (character.isNumber && !result.isEmpty) {
                result.append(character)
            } else if character.isNumber {
                result += "x\(character)"
            }
        }
        return result.isEmpty || result.allSatisfy { $0 == "_" } ? "unnamed" : result == "self" ? "instance" : result
    }

    /// The names from outside that a function mentions.
    private static func outside(_ function: Output.Function) -> Set<String> {
        var names: Set<String> = []
        var found: Set<String> = []
        for statement in function.body {
            statement.forEachExpression { expression in
                expression.forEachPart { part in
                    switch part {
                    case .name(let name): names.insert(name)
                    case .text(let fragments): found.formUnion(words(of: fragments))
                    default: break
                    }
                }
            }
        }
        for name in names { found.formUnion(words(of: name)) }
        return found
    }

    /// The words of source text outside of string literals, but for what is interpolated in them.
    private static func words(of fragments: [Output.Fragment]) -> [String] {
        var code = ""
        /// For each interpolation around: how many parentheses are open in it.
        var depths: [Int] = []
        var isInString = false
        var previous: Character = " "
        for case .text(let text) in fragments {
            for character in text {
                defer { previous = previous == "\\" && character == "\\" ? " " : character }
                if isInString {
                    if previous == "\\", character == "(" {
                        depths.append(0)
                        isInString = false
                    } else if previous != "\\", character == "\"" {
                        isInString = false
                    }
                    continue
                }
                switch character {
                case "\"": isInString = true
                case "(": if !depths.isEmpty { depths[depths.count - 1] += 1 }
                case ")":
                    if depths.last == 0 {
                        depths.removeLast()
                        isInString = true
                    } else if !depths.isEmpty {
                        depths[depths.count - 1] -= 1
                    }
                default: break
                }
                code.append(isInString ? " " : character)
            }
            code.append(" ")
        }
        return words(of: code)
    }

    private static func words(of text: String) -> [String] {
        if text.isPlainIdentifier { return [text] }
        return text.split { !($0 == "_" || $0.isLetter || $0.isNumber) }.map(String.init)
    }

    /// Words that emitted code uses without mentioning them in the tree.
    private static let always: Set<String> = [
        "Array", "AutoDiff", "Bool", "Double", "Float", "Int", "Swift", "UInt", "UnsafeBufferPointer", "UnsafeMutablePointer",
        "UnsafePointer",
        "Self", "Type", "Protocol", "self",
    ]

    /// Words that are names only in backticks.
    static let keywords: Set<String> = [
        "Any", "as", "associatedtype", "break", "case", "catch", "class", "continue", "default", "defer", "deinit", "do", "else", "enum",
        "extension", "fallthrough", "false", "fileprivate", "for", "func", "guard", "if", "import", "in", "init", "inout", "internal", "is",
        "let", "nil", "operator", "precedencegroup", "private", "protocol", "public", "repeat", "rethrows", "return", "static", "struct",
        "subscript", "super", "switch", "throw", "throws", "true", "try", "typealias", "var", "where", "while",
    ]
}

extension String {
    /// Whether the text is an identifier of ASCII letters, and one that says something.
    fileprivate var isPlainIdentifier: Bool {
        var hasLetter = false
        for byte in utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): hasLetter = true
            case UInt8(ascii: "_"): break
            case UInt8(ascii: "0")...UInt8(ascii: "9"): if !hasLetter { return false }
            default: return false
            }
        }
        return hasLetter && self != "self"
    }
}
