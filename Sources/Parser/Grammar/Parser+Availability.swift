// Availability: the arguments of `@available` and of its relatives, of `#available` and `#unavailable`.

extension Parser {
    /// `#available(macOS 13, *)`.
    mutating func parseAvailabilityCondition() {
        let start = mark
        let keyword = text(of: current)
        take()
        let opener = position
        if at(.leftParen) {
            take()
            parsePlatforms(in: "an availability condition")
            expectCloser(.rightParen, ")", of: opener, "after the platforms")
        } else {
            complainMissing("expected '(' and platforms after '\(keyword)'")
        }
        finish(.availabilityCondition, from: start)
    }

    /// `macOS 13, iOS 16.1, *`.
    mutating func parsePlatforms(in place: String) {
        var progress = LoopProgress()
        repeat {
            _ = parsePlatform(in: place)
        } while take(if: .comma) && progress.advances(self)
    }

    /// A platform with its version, or `*`; says whether a version is written.
    private mutating func parsePlatform(in place: String) -> Bool {
        let start = mark
        if at(operator: "*") {
            take(as: .binaryOperator)
        } else if at(.identifier) {
            take()
        } else {
            complainMissing("expected the name of a platform in \(place)")
            missing(.unparsed)
        }
        if at(operator: ">=") {
            let range = range(of: current)
            complain("no comparison stands before a version", fixIt: .remove(">=", at: range))
            take()
        }
        let hasVersion = at(.integerLiteral) || at(.floatLiteral)
        if hasVersion { parseVersion() }
        finish(.availabilityArgument, from: start)
        return hasVersion
    }

    /// `10`, `10.15` or `10.15.4`.
    mutating func parseVersion() {
        let start = mark
        guard at(.integerLiteral) || at(.floatLiteral), text(of: current).utf8.allSatisfy({ Ascii.isDigit($0) || $0 == Ascii.period })
        else {
            complainMissing("expected a version such as '10.15'")
            return missing(.unparsed)
        }
        let mayGoOn = at(.floatLiteral)
        take()
        if mayGoOn, at(.period), peek().kind == .integerLiteral {
            take()
            take()
        }
        finish(.versionNumber, from: start)
    }

    /// What stands in `@available(...)`: platforms with versions, or one platform (or `*`) and what holds there.
    mutating func parseAvailableArguments() {
        if at(operator: "*") || !parsesAsShorthand {
            _ = parsePlatform(in: "'@available'")
            var progress = LoopProgress()
            if !at(.comma) { complainMissing("expected ',' and what holds on the platform in '@available'") }
            while take(if: .comma), progress.advances(self) { parseAvailabilityDetail() }
            return
        }
        var progress = LoopProgress()
        repeat {
            if Self.availabilityDetails[text(of: current)] != nil, peek().kind == .colon {
                complain("\(quotedCurrent) cannot be combined with versions of platforms")
                parseAvailabilityDetail()
            } else {
                _ = parsePlatform(in: "'@available'")
            }
        } while take(if: .comma) && progress.advances(self)
    }

    /// Whether a version follows the first name.
    private var parsesAsShorthand: Bool {
        let next = peek()
        return next.kind == .integerLiteral || next.kind == .floatLiteral || spells(next, ">=")
    }

    private enum AvailabilityValue {
        case none, version, optionalVersion, text
    }

    private static let availabilityDetails: [String: AvailabilityValue] = [
        "deprecated": .optionalVersion, "introduced": .version, "message": .text, "noasync": .none, "obsoleted": .version,
        "renamed": .text, "unavailable": .none,
    ]

    /// `introduced: 10.15`, `deprecated`, `message: "..."`.
    private mutating func parseAvailabilityDetail() {
        let start = mark
        let word = text(of: current)
        guard at(.identifier), let value = Self.availabilityDetails[word] else {
            complainMissing("expected 'introduced', 'deprecated', 'obsoleted', 'unavailable', 'noasync', 'message' or 'renamed'")
            return missing(.unparsed)
        }
        take()
        switch value {
        case .none: break
        case .optionalVersion where !at(.colon): break
        case .version, .optionalVersion:
            if expect(.colon, ":", "after '\(word)'") { parseVersion() }
        case .text:
            if expect(.colon, ":", "after '\(word)'") { parsePlainString("after '\(word):'") }
        }
        finish(.availabilityArgument, from: start)
    }

    /// A string literal without interpolations.
    mutating func parsePlainString(_ place: String) {
        guard at(.stringOpen) else {
            complainMissing("expected a string literal \(place)")
            return missing(.errorExpr)
        }
        let first = position
        parsePrimary()
        if input[first..<position].contains(where: { $0.kind == .interpolationOpen }) {
            complain("the string literal \(place) cannot be interpolated", at: input[first])
        }
    }
}
