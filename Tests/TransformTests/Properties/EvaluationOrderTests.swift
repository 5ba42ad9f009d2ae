import AdgenParser
import AdgenTestSupport
import AdgenTransform
import Testing

/// Indices and arguments are evaluated once, from left to right, and what is changed is read only then: for each kind of place and each way to
/// change it, functions whose indices and arguments change what stands beside them are compiled, and what they give is compared with what the
/// intermediate representation gives.
@Suite struct EvaluationOrderTests {
    private static let declarations = """
        struct Item {
            var vector: SIMD2<Double>
            var list: [Double]
            var flag = true
            var twice: Double { get { list[0] * 2 } set { list[0] = newValue / 2 } }
            var turned: SIMD2<Double> { get { vector * 2 } set { vector = newValue * 0.25 } }
            var copy: [Double] { get { list } set { list = newValue; vector *= 0.5 } }
            subscript(i: Int) -> Double {
                get { list[0] * Double(i + 1) }
                set { list[0] = newValue / Double(i + 1) }
            }
            mutating func move(_ a: Double, _ k: Int) -> Double { vector *= a; list.append(Double(k) * a); return list[0] + a }
        }
        func next(_ i: inout Int) -> Int { i = (i + 1) & 1; return i }
        func draw(_ i: inout Int) -> Double { i = (i + 1) & 1; return 1.5 + Double(i) }
        func lanes(_ i: inout Int) -> SIMD2<Double> { i = (i + 1) & 1; return SIMD2(1.25, 0.5 + Double(i)) }
        func shift(_ x: inout Double) -> Double { x += 1; return x }
        func shift(_ v: inout SIMD2<Double>) -> SIMD2<Double> { v += SIMD2(1, 2); return v * 0.5 }
        func shift(_ a: inout [Double]) -> Double { a[0] += 1; a.append(7); return a[0] * 2 }
        func shift(_ item: inout Item) -> Double { item.list[0] += 1; item.vector *= 2; return item.list[0] }
        func scale(_ a: inout Double, _ c: Double) { a *= c }
        func scale(_ a: inout Double, _ b: inout Double, _ c: Double) { a *= b + c; b += a }
        func sum(_ a: [Double]) -> Double {
            var total = 0.0
            for x in a { total = total * 1.7 + x * x }
            return total
        }
        func sum(_ items: [Item]) -> Double {
            var total = 0.0
            for item in items {
                total = total * 1.3 + item.vector.x + 2 * item.vector.y * item.vector.x + 3 * sum(item.list)
                if item.flag { total *= 1.1 }
            }
            return total
        }

        """

    private static let variables = """
            var i = 0
            var a = [x, 2 * x, 3]
            var rows = [[x, 1], [2 * x, 3]]
            var items = [Item(vector: [x, 1], list: [x, 2]), Item(vector: [1, x], list: [2, 3 * x])]
            var item = Item(vector: [x, 2], list: [3 * x, 1])

        """

    private static let result =
        "    return sum(a) + sum(rows[0]) * sum(rows[1]) + sum(items) + sum([item]) + Double(i) * x\n"

    private static let indices = ["i", "next(&i)"]

    /// Places of numbers, of vectors and of arrays, and what can be done to each.
    private static var numbers: [String] {
        let arrays = indices.flatMap {
            ["a[\($0)]", "rows[\($0)][next(&i)]", "items[\($0)].list[next(&i)]", "items[\($0)].copy[next(&i)]"]
        }
        let lanes = indices.flatMap { ["items[\($0)].vector.x", "items[\($0)].vector[next(&i)]", "items[\($0)].turned[next(&i)]"] }
        let accessors = indices.flatMap { ["items[\($0)].twice", "items[\($0)][next(&i)]"] }
        return arrays + lanes + accessors
    }

    private static var vectors: [String] { indices.flatMap { ["items[\($0)].vector", "items[\($0)].turned"] } }

    private static var arrays: [String] { indices.flatMap { ["rows[\($0)]", "items[\($0)].list", "items[\($0)].copy"] } }

    private static func changes(ofNumber place: String) -> [String] {
        let beside = place.hasPrefix("a[") ? "item.list[next(&i)]" : "a[next(&i)]"
        return [
            "\(place) = draw(&i) * x", "\(place) += draw(&i)", "\(place).addProduct(draw(&i), x)", "scale(&\(place), draw(&i))",
            "scale(&\(place), &\(beside), draw(&i))",
        ]
    }

    private static func changes(ofVector place: String) -> [String] {
        [
            "\(place) *= lanes(&i)", "\(place).addProduct(lanes(&i), lanes(&i))",
            "\(place).replace(with: lanes(&i), where: item.vector .< lanes(&i))",
            "\(place).clamp(lowerBound: lanes(&i) - 1, upperBound: lanes(&i))",
        ]
    }

    private static func changes(ofArray place: String) -> [String] {
        [
            "\(place).append(draw(&i))", "\(place) += [draw(&i), x]", "\(place).insert(draw(&i), at: next(&i))",
            "\(place)[next(&i)...1] = [draw(&i), x]", "\(place).replaceSubrange(next(&i)..<2, with: [draw(&i)])",
            "\(place).swapAt(next(&i), i)", "\(place).removeLast(next(&i))",
        ]
    }

    private static let indicesThatChange = [
        "if let last = rows[next(&i)].popLast() { a[i] += last }",
        "while let last = rows[i].popLast() { a[next(&i)] += last }",
        "a[0] = rows[next(&i)].popLast() ?? draw(&i)",
        "a[1] = items[i].move(draw(&i), next(&i))",
        "items[next(&i)].flag.toggle()",
        "(a[next(&i)], a[i]) = (draw(&i), x)",
        "swap(&a[next(&i)], &item.list[i])",
        "items.swapAt(next(&i), i)",
    ]

    /// The arguments change what is read or changed.
    private static let argumentsThatChange = [
        "a[0].addProduct(shift(&a[0]), a[0])",
        "a[0] = a[0].addingProduct(shift(&a[0]), a[0])",
        "a[0].formTruncatingRemainder(dividingBy: shift(&a[0]) * 0.3)",
        "a[0] = fma(shift(&a[0]), a[0], shift(&a[0]))",
        "a[0] = Double(signOf: -shift(&a[0]), magnitudeOf: a[0])",
        "a = a + [shift(&a)] + a[1...]",
        "a.insert(shift(&a), at: a.count)",
        "item.vector.addProduct(shift(&item.vector), item.vector)",
        "item.vector = item.vector.addingProduct(shift(&item.vector), item.vector)",
        "item.vector.replace(with: shift(&item.vector), where: item.vector .< 2)",
        "item.vector.clamp(lowerBound: SIMD2(0.1, 0.2), upperBound: shift(&item.vector))",
        "item.turned.addProduct(shift(&item.vector), item.vector)",
        "item.twice += shift(&item)",
        "item.twice.addProduct(shift(&item), shift(&item))",
        "item[0] *= shift(&item)",
        "item.copy.append(shift(&item))",
        "item.list[0] += shift(&item)",
        "item.copy[next(&i)] += shift(&item)",
    ]

    private static var statements: [String] {
        let places = numbers.flatMap(changes(ofNumber:)) + vectors.flatMap(changes(ofVector:)) + arrays.flatMap(changes(ofArray:))
        return places + indicesThatChange + argumentsThatChange
    }

    @Test func indicesAndArgumentsAreEvaluatedInTurn() throws {
        let statements = Self.statements
        var text = "import AutoDiff\nimport Foundation\n" + Self.declarations
        var main = ""
        for (number, statement) in statements.enumerated() {
            text += "func f\(number)(_ x: Double) -> Double {\n\(Self.variables)    \(statement)\n\(Self.result)}\n"
            main += "print(f\(number)(0.75).bitPattern)\n"
        }
        let names = statements.indices.map { "f\($0)" }
        let lowered = lower(LoweringRequest(files: [parse(SourceFile(path: "Order.swift", text: text))], functions: names))
        #expect(lowered.diagnostics.isEmpty, "\(DiagnosticRenderer().render(lowered.diagnostics))")
        let program = try CompiledProgram(["Order.swift": text, "main.swift": main])
        let values = program.lines.compactMap { UInt64($0) }.map(Double.init(bitPattern:))
        #expect(values.count == statements.count && lowered.targets.count == statements.count)
        for ((target, statement), value) in zip(zip(lowered.targets, statements), values) {
            let results = try Interpreter<Double>(lowered.module).run(target.function, [.number(0.75)])
            guard case .number(let found)? = results.first else {
                Issue.record("\(statement) gives no number")
                continue
            }
            #expect(found == value, "\(statement)")
        }
    }
}
