import AdgenParser
import AdgenTransform
import Testing

/// What is written for functions that use another module, where it is no matter of values: names, imports, conditions, and what is read at all.
@Suite struct OtherModulesTests {
    private func result(_ use: String, _ library: String, isOfThisPackage: Bool = true) -> GenerationResult {
        let module = DependencyModule(
            name: "Library",
            files: [SourceFile(path: "Library.swift", text: library)],
            isOfThisPackage: isOfThisPackage
        )
        return generate(
            GenerationRequest(
                files: [SourceFile(path: "Use.swift", text: "import AutoDiff\n" + use)],
                dependencies: [module],
                moduleName: "Use"
            )
        )
    }

    private func text(_ use: String, _ library: String) -> String {
        let result = result(use, library)
        let messages = DiagnosticRenderer(colored: false).render(result.diagnostics)
        #expect(result.diagnostics.isEmpty, "\(messages)")
        return result.text
    }

    private func messages(_ use: String, _ library: String, isOfThisPackage: Bool = true) -> [String] {
        result(use, library, isOfThisPackage: isOfThisPackage).diagnostics.map(\.message)
    }

    @Test func importsStateWhatTheSourcesState() {
        let function = "@Differentiable func f(_ x: Double) -> Double { twice(x) }"
        let library = "public func twice(_ x: Double) -> Double { 2 * x }"
        #expect(text("import Library\n" + function, library).contains("\nimport Library\n"))
        #expect(text("internal import Library\n" + function, library).contains("\ninternal import Library\n"))
        #expect(text("private import Library\n" + function, library).contains("\ninternal import Library\n"))
        #expect(text("public import Library\n" + function, library).contains("\npublic import Library\n"))
    }

    @Test func librariesThatBodiesNeedAreImported() {
        let library = "import Foundation\npublic func wave(_ x: Double) -> Double { sin(x) }"
        #expect(
            text("import Library\n@Differentiable func f(_ x: Double) -> Double { wave(x) }", library).contains("\nimport Foundation\n")
        )
        let plain = "import Foundation\npublic func twice(_ x: Double) -> Double { 2 * x }\npublic struct Unused { public var x: Double }"
        let unused = text("import Library\n@Differentiable func f(_ x: Double) -> Double { 2 * x }", plain)
        #expect(!unused.contains("import Foundation"))
    }

    @Test func onlyWhatIsNeededIsComplainedAbout() {
        let library = "public func twice(_ x: Double) -> Double { 2 * x }\npublic func broken() { let = }"
        #expect(!text("import Library\n@Differentiable func f(_ x: Double) -> Double { twice(x) }", library).isEmpty)
        #expect(!text("@Differentiable func f(_ x: Double) -> Double { 2 * x }", "struct {").isEmpty)
        let used = "public func broken(_ x: Double) -> Double { let = 2\nreturn x }"
        #expect(!messages("import Library\n@Differentiable func f(_ x: Double) -> Double { broken(x) }", used).isEmpty)
    }

    @Test func structsThatHideTheirValuesAreCarriedAlong() {
        let library = """
            public struct Setting {
                let secret: Double
                public var gain: Double { secret }
            }
            """
        let written = text(
            """
            import Library

            @Differentiable
            func f(_ x: Double, _ setting: Setting) -> Double {
                let gain: Double = setting.gain
                return gain * x
            }
            """,
            library
        )
        #expect(written.contains("setting.gain"))
        #expect(!written.contains("secret"))
    }

    @Test func conditionsOnTheSystemAreRepeated() {
        let library = """
            public func f(_ x: Double) -> Double {
                #if os(Linux)
                    return 2 * x
                #else
                    return 3 * x
                #endif
            }
            """
        #expect(text("import Library\n@Differentiable func g(_ x: Double) -> Double { f(x) }", library).contains("#if os(Linux)"))
    }

    /// What is written stands in another target, whose flags may be others.
    @Test func constantsUnderFlagsAreReadWhereTheyAre() {
        let library = "#if FAST\npublic let gain = 2.0\n#else\npublic let gain = 3.0\n#endif"
        let written = text("import Library\n@Differentiable func g(_ x: Double) -> Double { gain * x }", library)
        #expect(written.contains("Library.gain"))
        #expect(!written.contains("FAST"))
    }

    @Test func namesAreQualifiedWhereTheyAreTaken() {
        let library = """
            @Differentiable public struct Point { public var x: Double; public init(x: Double) { self.x = x } }
            nonisolated(unsafe) public var gain = 2.0
            """
        let use = """
            import Library
            struct Point { var y: Double }
            @Differentiable func f(_ p: Library.Point) -> Library.Point { Library.Point(x: Library.gain * p.x) }
            """
        let written = text(use, library)
        #expect(written.contains("    _ p: Library.Point,\n"))
        #expect(written.contains("Library.Point(x: "))
        #expect(written.contains("Library.gain"))
        let unqualified = text(
            "import Library\n@Differentiable func f(_ p: Point) -> Double { gain * p.x }",
            library + "\npublic enum Library {}"
        )
        #expect(unqualified.contains("func fVJP(_ p: Point, ") && !unqualified.contains("Library.gain"))
    }

    @Test func memberwiseInitialisersAreInternal() {
        let use = "import Library\n@Differentiable func f(_ x: Double) -> Double { Point(x: x).x }"
        #expect(messages(use, "public struct Point { public var x: Double }") == ["no initialiser of 'Point' fits these arguments"])
        #expect(messages(use, "public struct Point { public var x: Double\npublic init(x: Double) { self.x = x } }").isEmpty)
    }

    @Test func initialisersThatDoMoreMakeNoValues() {
        func isMade(_ initializer: String) -> Bool {
            let library = "@Differentiable public struct Pair { public let x: Double; public let y: Double\n\(initializer) }"
            return messages("import Library\n@Differentiable func f(_ p: Pair) -> Pair { p }", library).isEmpty
        }
        #expect(isMade("public init(x: Double, y: Double) { self.x = x; self.y = y }"))
        #expect(isMade("public init(_ b: Double, and a: Double) { x = a\ny = b }"))
        #expect(!isMade("public init(x: Double, y: Double) { self.x = x; self.y = y; print(x) }"))
        #expect(!isMade("public init(x: Double, y: Double) { self.x = -x; self.y = y }"))
        #expect(!isMade("public init(x: Double, y: Double) { self.x = x; self.y = x }"))
        #expect(!isMade("public init?(x: Double, y: Double) { self.x = x; self.y = y }"))
        #expect(!isMade("public init(x: Float, y: Double) { self.x = Double(x); self.y = y }"))
        #expect(!isMade("init(x: Double, y: Double) { self.x = x; self.y = y }"))
    }

    @Test func membersOfTwoModulesAreUncertain() {
        let library = "public struct Point { public var x: Double\npublic var twice: Double { 2 * x } }"
        let use = "import Library\nextension Point { var twice: Double { 3 * x } }\n"
        let function = "@Differentiable func f(_ x: Double, _ p: Point) -> Double { x * p.twice }"
        #expect(messages(use + function, library) == ["which of several properties 'twice' is meant is not certain"])
    }

    @Test func functionsMayCallOneAnotherAtAnyDepth() {
        let chain = (1...300).map { "public func f\($0)(_ x: Double) -> Double { f\($0 - 1)(x) + 0.5 * x }" }
        let use = "import Library\n@Differentiable func g(_ x: Double) -> Double { f300(x) }"
        let library = (["public func f0(_ x: Double) -> Double { x * x }"] + chain).joined(separator: "\n")
        #expect(messages(use, library).isEmpty)
        let broken = library.replacing("{ x * x }", with: "{ secret * x }\nnonisolated(unsafe) var secret = 1.0")
        #expect(!messages(use, broken).isEmpty)
        #expect(result(use, broken).diagnostics.allSatisfy { $0.notes.count < 16 })
    }

    @Test func packageDeclarationsAreThePackagesOwn() {
        let use = "import Library\n@Differentiable func f(_ x: Double) -> Double { twice(x) }"
        let library = "package func twice(_ x: Double) -> Double { 2 * x }"
        #expect(messages(use, library).isEmpty)
        #expect(messages(use, library, isOfThisPackage: false) == ["no function 'twice' fits these arguments"])
    }

    @Test func textIsCarriedOverIfItMeansTheSame() {
        func isCarried(_ statement: String, _ more: String = "", _ own: String = "") -> Bool {
            let library = "public func f(_ x: Double, _ i: Int) -> Double {\n\(statement)\nreturn x * x }\n" + more
            let use = "import Library\n\(own)\n@Differentiable func g(_ x: Double) -> Double { f(x, 1) }"
            return messages(use, library).isEmpty
        }
        #expect(isCarried(#"print("at \(i)")"#))
        #expect(isCarried(#"print(describe(i))"#, "public func describe(_ i: Int) -> String { \"\\(i)\" }"))
        #expect(!isCarried(#"print(describe(i))"#, "func describe(_ i: Int) -> String { \"\\(i)\" }"))
        // The own module's would be called.
        let own = "func describe(_ i: Int) -> String { \"\" }"
        #expect(!isCarried(#"print(describe(i))"#, "public func describe(_ i: Int) -> String { \"\\(i)\" }", own))
        #expect(!isCarried(#"print("\(i)".shout)"#, "extension String { var shout: String { self } }"))
        #expect(!isCarried("log(i)", "func log(_ i: Int) { print(label) }\nlet label = \"i\""))
    }
}
