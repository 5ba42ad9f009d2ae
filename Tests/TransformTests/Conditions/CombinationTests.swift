import AdgenParser
import AdgenTransform
import Testing

/// Under each combination of conditions, the compiler sees of what is written just what is written for that combination alone.
@Suite struct CombinationTests {
    private func generated(_ text: String, defines: [String] = []) -> GenerationResult {
        generate(GenerationRequest(files: [SourceFile(path: "a.swift", text: text)], defines: defines))
    }

    /// Compares with the sources as the compiler sees them. Gives how many combinations have derivatives, of how many.
    @discardableResult
    private func compare(_ source: String, names: [String], _ location: Testing.SourceLocation = #_sourceLocation) -> (Int, of: Int) {
        let all = generated(source)
        var written = 0
        for number in 0..<1 << names.count {
            let defined = Set(names.indices.filter { number & 1 << $0 != 0 }.map { names[$0] })
            let preprocessor = Preprocessor(defined: defined)
            let alone = generated(preprocessor.text(of: source))
            let seen = preprocessor.text(of: all.text)
            if alone.hasErrors {
                let complaints = DiagnosticRenderer().render(alone.diagnostics)
                #expect(all.hasErrors || seen.contains("#error"), "\(defined):\n\(complaints)\n\(source)", sourceLocation: location)
            } else if !all.hasErrors {
                written += 1
                let difference = seen.comparable.firstDifference(from: alone.text.comparable)
                #expect(difference == nil, "\(defined):\n\(source)", sourceLocation: location)
            }
        }
        return (written, 1 << names.count)
    }

    @Test func randomSources() {
        var written = 0
        var total = 0
        for seed in 1...24 as ClosedRange<UInt64> {
            let source = ConditionalSource(seed: seed)
            let (some, all) = compare(source.text, names: ConditionalSource.names)
            written += some
            total += all
        }
        #expect(written > total / 3, "derivatives are written in \(written) of \(total) combinations")
    }

    /// A name that is defined on the command line is as good as a text in which it is true.
    @Test func definedNames() {
        for seed in 1...16 as ClosedRange<UInt64> {
            let source = ConditionalSource(seed: seed).text
            let defined = generated(source, defines: ["A", "C"])
            let preprocessor = Preprocessor(defined: ["A", "C", "B"])
            let alone = generated(preprocessor.text(of: source))
            if defined.hasErrors {
                #expect(alone.hasErrors, "\(source)")
            } else if !alone.hasErrors {
                let difference = preprocessor.text(of: defined.text).comparable.firstDifference(from: alone.text.comparable)
                #expect(difference == nil, "\(source)")
            }
        }
    }

    @Test func switchCases() {
        compare(
            """
            import AutoDiff
            @Differentiable func f(_ n: Int, _ x: Double) -> Double {
                switch n {
                case 0: return x
                #if A
                case 1: return x * x
                #if B
                case 2: return 3 * x
                #endif
                #elseif B
                case 1:
                    #if C
                    fallthrough
                    #else
                    return 5 * x
                    #endif
                #endif
                case 3: return x * x * x
                default: return 2 * x
                }
            }
            """,
            names: ["A", "B", "C"]
        )
    }

    @Test func valuesOfBodiesAndBranches() {
        compare(
            """
            import AutoDiff
            @Differentiable func f(_ x: Double) -> Double {
                #if A
                x * x
                #else
                g(x)
                #endif
            }
            func g(_ x: Double) -> Double {
                let y = if x > 0 {
                    #if B
                    2 * x
                    #else
                    x
                    #endif
                } else {
                    3 * x
                }
                return y
            }
            """,
            names: ["A", "B"]
        )
    }

    @Test func nestedFunctionsAndDefaultArguments() {
        compare(
            """
            import AutoDiff
            #if A
            private let step = 0.5
            #else
            private let step = 0.25
            #endif
            enum Steps {
                #if B
                static func next(_ x: Double, by h: Double = step) -> Double { x + h * x }
                #else
                static func next(_ x: Double, by h: Double = 1) -> Double { x - h }
                #endif
            }
            @Differentiable func f(_ x: Double) -> Double {
                #if C
                func inner(_ y: Double) -> Double { y * x }
                #else
                func inner(_ y: Double) -> Double {
                    #if A
                    return y
                    #else
                    return 2 * y
                    #endif
                }
                #endif
                return Steps.next(inner(x))
            }
            """,
            names: ["A", "B", "C"]
        )
    }

    @Test func rules() {
        compare(
            """
            import AutoDiff
            func soft(_ x: Double) -> Double { x * x }
            #if A
            @Derivative(of: "soft(_:)") func softSlope(_ x: Double) -> Double { 7 * x }
            #elseif B
            @Derivative(of: "soft(_:)") func softSlope(_ x: Double) -> Double { 9 * x }
            #endif
            @Differentiable func f(_ x: Double) -> Double { soft(x) }
            """,
            names: ["A", "B"]
        )
    }

    /// To any order: what decides by the body of a rule decides by the rule.
    @Test func rulesWithConditionsInTheirBodies() {
        compare(
            """
            import AutoDiff
            func soft(_ x: Double) -> Double { x * x }
            @Derivative(of: "soft(_:)") func softSlope(_ x: Double) -> Double {
                #if A
                return 7 * x
                #else
                return 9 * x
                #endif
            }
            @Differentiable(.reverse, .forwardOverReverse) func f(_ x: Double) -> Double { soft(x) }
            """,
            names: ["A"]
        )
    }

    /// Generated code cannot call what it does not see.
    @Test func privateFunctionsWithConditions() {
        compare(
            """
            import AutoDiff
            private func size() -> Int {
                #if A
                return 3
                #else
                return 4
                #endif
            }
            @Differentiable func f(_ x: Double) -> Double {
                var y = x
                for _ in 0..<size() { y *= x }
                return y
            }
            """,
            names: ["A"]
        )
    }

    @Test func whereTheCompilerStops() {
        let source = """
            import AutoDiff
            @Differentiable func f(_ x: Double) -> Double {
                #if A
                #error("not here")
                #elseif B
                #warning("not yet")
                return x * x
                #else
                return x
                #endif
            }
            """
        compare(source, names: ["A", "B"])
        let text = generated(source).text
        #expect(text.contains("#error(\"adgen: 'f' has no derivative here, as '#error' stands in what it is made of\")"), "\(text)")
        #expect(!text.contains("#warning"))
    }

    /// A function that the module declares in one combination only may be a library's in the others.
    @Test func replacedLibraryFunctions() {
        compare(
            """
            import AutoDiff
            import Foundation
            #if A
            func hypot(_ x: Double, _ y: Double) -> Double { x + y }
            #endif
            @Differentiable func f(_ x: Double) -> Double { hypot(x, 1) + x }
            """,
            names: ["A"]
        )
    }

    /// What functions share is written once for those that are compiled together, and under other names for others: none relies on what may
    /// not be compiled.
    @Test func severalFunctions() {
        let source = """
            import AutoDiff
            func series(_ x: Double, _ n: Int) -> Double { n == 0 ? x : x * series(x, n - 1) }
            #if A
            @Differentiable func f(_ x: Double) -> Double { series(x, 3) }
            @Differentiable func g(_ x: Double) -> Double { series(x, 4) }
            #else
            @Differentiable func f(_ x: Double) -> Double { 2 * series(x, 3) }
            #endif
            @Differentiable func h(_ x: Double) -> Double { series(x, 5) }
            func choice(_ x: Double) -> Double {
                #if B
                return series(x, 6)
                #else
                return series(x, 7)
                #endif
            }
            @Differentiable func k(_ x: Double) -> Double { choice(x) }
            @Differentiable func l(_ x: Double) -> Double { 2 * choice(x) }
            @Differentiable func m(_ x: Double) -> Double {
                #if A
                return choice(x)
                #else
                return x
                #endif
            }
            """
        let result = generated(source)
        #expect(!result.hasErrors && result.differentiatedCount == 7)
        for number in 0..<4 {
            let defined = Set((number & 1 != 0 ? ["A"] : []) + (number & 2 != 0 ? ["B"] : []))
            let text = Preprocessor(defined: defined).text(of: result.text)
            let declared = text.split(separator: "\n").filter { $0.hasPrefix("private func ") }
                .map { $0.dropFirst("private func ".count).prefix { $0 != "(" } }
            #expect(Set(declared).count == declared.count, "\(declared)")
            for line in text.split(separator: "\n") where !line.contains("//") {
                for word in line.split(whereSeparator: { !$0.isLetter && !$0.isNumber }) where word.hasPrefix("series") && word != "series"
                {
                    #expect(declared.contains(word), "\(word) is there under \(defined)")
                }
            }
            // For `f` and `g`, or `f` alone, then `h`, then `k` and `l`, and `m` where it is not trivial: a pushforward and two sweeps.
            #expect(declared.count { $0.hasPrefix("series") } == (defined.contains("A") ? 12 : 9), "\(declared)")
        }
    }

    /// What one function misses is not missed by others that depend on the same conditions.
    @Test func onlyWhatMissesSomethingIsLeftOut() {
        compare(
            """
            import AutoDiff
            #if A
            func some(_ x: Double) -> Double { x }
            let factor = 3.0
            #else
            func other(_ x: Double) -> Double { x * x }
            #endif
            func both(_ x: Double) -> Double {
                #if A
                return x
                #else
                return x * x
                #endif
            }
            @Differentiable func f(_ x: Double) -> Double { both(x) }
            @Differentiable func g(_ x: Double) -> Double { both(x) + some(x) }
            """,
            names: ["A"]
        )
        let result = generated(
            """
            import AutoDiff
            #if A
            func some(_ x: Double) -> Double { x }
            #endif
            @Differentiable func f(_ x: Double) -> Double {
                #if A
                return x
                #else
                return 2 * x
                #endif
            }
            @Differentiable func g(_ x: Double) -> Double { some(x) }
            """
        )
        #expect(result.text.components(of: "#error(\"adgen: 'g' has no derivative here") == 1)
        #expect(result.text.components(of: "#error") == 1 && result.text.components(of: "func fGradient") == 2)
    }

    @Test func importsKeepTheirConditions() {
        let result = generated(
            """
            import AutoDiff
            #if canImport(Glibc)
            import Glibc
            #if TABLES && !SMALL
            import Tables
            #else
            import struct Lists.List
            #endif
            #else
            import Foundation
            #endif
            @Differentiable func f(_ x: Double) -> Double { x }
            """
        )
        let expected = """

            #if canImport(Glibc)
            #if TABLES && !SMALL
            import Tables
            #endif
            #endif

            #if canImport(Glibc)
            #if !(TABLES && !SMALL)
            import Lists
            #endif
            #endif

            """
        #expect(result.text.contains(expected), "\(result.text)")
    }

    @Test func conditionsWithoutConsequences() {
        let result = generated(
            """
            import AutoDiff
            #if A
            let k = 2.0
            #else
            let k = 3.0
            #endif
            func size() -> Int {
                #if B
                return 3
                #else
                return 4
                #endif
            }
            @Differentiable func f(_ x: Double) -> Double {
                #if DEBUG
                #endif
                var y = x
                for _ in 0..<size() { y *= k }
                return y
            }
            """
        )
        #expect(!result.hasErrors)
        #expect(!result.text.contains("#if"), "\(result.text)")
    }

    /// No more than one system is compiled for, and what is compiled only under a condition relies on it.
    @Test func contradictions() {
        let systems = ["Linux", "macOS", "Windows", "Android", "iOS", "tvOS", "watchOS"]
        let chain = systems.enumerated().map { "#\($0 == 0 ? "if" : "elseif") os(\($1))\ny *= \($0 + 2)\n" }.joined() + "#endif\n"
        let result = generated(
            """
            import AutoDiff
            #if os(Linux)
            @Differentiable func f(_ x: Double) -> Double {
                var y = x
            \(chain)
                return y
            }
            #endif
            @Differentiable func g(_ x: Double) -> Double {
                var y = x
            \(chain)\(chain)
                return y
            }
            """
        )
        #expect(!result.hasErrors, "\(DiagnosticRenderer().render(result.diagnostics))")
        #expect(result.text.components(of: "func fGradient") == 1)
        #expect(result.text.components(of: "func gGradient") == 8)
    }

    @Test func stagesShowEachCombination() {
        let source = SourceFile(
            path: "a.swift",
            text: """
                import AutoDiff
                @Differentiable func f(_ x: Double) -> Double {
                    #if A
                    return x
                    #else
                    return 2 * x
                    #endif
                }
                """
        )
        for stage in [Stage.lowered, .inlined, .differentiated, .simplified] {
            let result = generate(GenerationRequest(files: [source], emit: stage))
            #expect(!result.hasErrors)
            #expect(result.text.hasPrefix("#if A\n") && result.text.contains("\n#else\n"), "\(stage)")
        }
    }
}

extension String {
    /// Without what keeps a library's functions apart from those that a module declares in another combination, and without empty lines.
    fileprivate var comparable: String {
        replacing("Foundation.", with: "").split(separator: "\n").joined(separator: "\n")
    }

    /// The first line in which the text is another than one that is expected.
    fileprivate func firstDifference(from expected: String) -> String? {
        if self == expected { return nil }
        let lines = (split(separator: "\n"), expected.split(separator: "\n"))
        let pair = zip(lines.0, lines.1).first { $0 != $1 }
        return pair.map { "'\($0)', not '\($1)'" } ?? "\(lines.0.count) lines, not \(lines.1.count)"
    }

    /// How often a word stands in the text.
    fileprivate func components(of word: some StringProtocol) -> Int { ranges(of: word).count }
}
