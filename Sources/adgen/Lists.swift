// Option values that are lists: `forward,reverse`, `x,y`.

import AdgenTransform
import ArgumentParser

/// Modes, separated by commas.
struct ModeList: ExpressibleByArgument {
    var modes: [Mode]

    init?(argument: String) {
        modes = argument.commaSeparated.compactMap(Mode.init)
        guard !modes.isEmpty, modes.count == argument.commaSeparated.count else { return nil }
    }

    static var allValueStrings: [String] { Mode.allCases.map(\.rawValue) }
}

/// Names, separated by commas.
struct NameList: ExpressibleByArgument {
    var names: [String]

    init?(argument: String) {
        names = argument.commaSeparated
        guard names.allSatisfy({ !$0.isEmpty }) else { return nil }
    }
}

extension String {
    fileprivate var commaSeparated: [String] {
        split(separator: ",", omittingEmptySubsequences: false).map { part in
            String(part.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
        }
    }
}

extension Stage: ExpressibleByArgument {}
