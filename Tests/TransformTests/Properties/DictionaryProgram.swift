/// A random function over dictionaries: a sequence of what can be done to them, in loops and branches that depend on which keys there are.
struct DictionaryProgram<Random: RandomNumberGenerator> {
    let number: Int
    private var random: Random
    private var indentation = "    "
    private var lines: [String] = []
    /// The loops around, whose variables are part of keys.
    private var indices: [String] = []
    private var nameCount = 0

    init(number: Int, _ random: Random) {
        self.number = number
        self.random = random
        for _ in 0..<integer(3...6) { statement(depth: 0) }
    }

    /// The functions that programs call.
    static var helpers: String {
        """
        func put(_ x: Double, into d: inout [Int: Double], at key: Int) -> Double {
            if let old = d[key] { return old }
            d[key] = x * x
            return d.count > 4 ? x : 0.5 * x
        }

        func scaled(_ d: [Int: Double], by x: Double) -> [Int: Double] {
            var result = d
            for key in d.keys.sorted() {
                if key == 3 { result[key] = nil } else { result[key]! *= x }
            }
            return result
        }

        func difference(_ f: (Double) -> Double) -> Double { (f(1e-5) - f(-1e-5)) / 2e-5 }

        func isNear(_ x: Double, _ y: Double, _ slack: Double) -> Bool { abs(x - y) <= slack * max(1, abs(x), abs(y)) }

        """
    }

    var text: String {
        """
        @Differentiable(.forward, .reverse)
        func program\(number)(_ d: inout [Int: Double], _ rows: [Int: [Double]], x: Double) -> Double {
            var e: [Int: Double] = [1: x]
            var groups = rows
            var total = x
        \(lines.joined(separator: "\n"))
            for key in e.keys.sorted() { total = 0.9 * total + e[key]! }
            for key in groups.keys.sorted() {
                for value in groups[key]! { total = 0.9 * total + value * value }
            }
            return total
        }

        @Differentiable(.reverse, .forwardOverReverse)
        func total\(number)(_ d: [Int: Double], x: Double) -> Double {
            var d = d
            let value = program\(number)(&d, [0: [x, 2], 2: []], x: x)
            return value + d.values.reduce(0, +) * 0.25
        }

        """
    }

    /// What compares the derivatives, and prints what is not as it should be.
    var check: String {
        """
        do {
            let d = [0: 0.75, 2: -0.5, 5: 1.25], rows = [1: [0.5, -0.25], 2: [], 4: [1.5]], x = 0.625
            let (dDirection, rowsDirection, xDirection) = ([0: 0.5, 5: -0.75], [1: [0.25, 0.5], 4: [-0.5]], 0.375)
            func moved(_ t: Double) -> (value: Double, d: [Int: Double]) {
                var d = d
                var rows = rows
                for (key, part) in dDirection { d[key]! += t * part }
                for (key, parts) in rowsDirection { for index in parts.indices { rows[key]![index] += t * parts[index] } }
                let value = program\(number)(&d, rows, x: x + t * xDirection)
                return (value, d)
            }
            var (primal, forward, reverse, again) = (d, d, d, d)
            let value = program\(number)(&primal, rows, x: x)
            let pushed = program\(number)JVP(&forward, rows, x: x, along: (dDirection, rowsDirection, xDirection))
            if pushed.value.bitPattern != value.bitPattern || forward != primal { print("\(number): the value beside a tangent") }
            if !isNear(pushed.tangent.value, difference { moved($0).value }, 1e-5) { print("\(number): the tangent") }
            if Set(pushed.tangent.d.keys) != Set(primal.keys) { print("\(number): the keys of the tangent") }
            for key in primal.keys where !isNear(pushed.tangent.d[key]!, difference({ moved($0).d[key]! }), 1e-5) {
                print("\(number): the tangent of \\(key)")
            }
            var weights: [Int: Double] = [:]
            for key in primal.keys where key != 2 { weights[key] = 0.5 + 0.25 * Double(key) }
            let pulled = program\(number)VJP(&reverse, rows, x: x, cotangent: (1.5, weights))
            if pulled.value.bitPattern != value.bitPattern || reverse != primal { print("\(number): the value beside a cotangent") }
            if Set(pulled.cotangent.d.keys) != Set(d.keys) { print("\(number): the keys of the cotangent") }
            var (outside, back) = (1.5 * pushed.tangent.value, pulled.cotangent.x * xDirection)
            for (key, weight) in weights { outside += weight * pushed.tangent.d[key]! }
            for (key, part) in dDirection { back += part * pulled.cotangent.d[key]! }
            for (key, parts) in rowsDirection { for index in parts.indices { back += parts[index] * pulled.cotangent.rows[key]![index] } }
            if !isNear(outside, back, 1e-10) { print("\(number): the cotangent", outside, back) }
            let repeated = program\(number)VJP(&again, rows, x: x, cotangent: (1.5, weights))
            if repeated.cotangent.d != pulled.cotangent.d || repeated.cotangent.x != pulled.cotangent.x { print("\(number): a second call") }
            let gradient = total\(number)Gradient(d, x: x)
            let product = total\(number)HVP(d, x: x, along: ([2: 1], 0.5))
            func movedGradient(_ t: Double) -> (d: [Int: Double], x: Double) {
                var d = d
                d[2]! += t
                return total\(number)Gradient(d, x: x + 0.5 * t)
            }
            if !isNear(gradient.x, difference { total\(number)(d, x: x + $0) }, 1e-5) { print("\(number): the gradient") }
            if !isNear(product.product.x, difference { movedGradient($0).x }, 1e-4) { print("\(number): the product") }
            for key in d.keys where !isNear(product.product.d[key]!, difference({ movedGradient($0).d[key]! }), 1e-4) {
                print("\(number): the product of \\(key)")
            }
        }

        """
    }

    // MARK: Statements

    private mutating func integer(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }

    private mutating func pick<Element>(_ list: [Element]) -> Element { list[integer(0...list.count - 1)] }

    private mutating func name(_ base: String) -> String {
        nameCount += 1
        return base + String(nameCount)
    }

    private var dictionary: String { mutating get { pick(["d", "e"]) } }

    private var key: String {
        mutating get {
            guard let index = indices.last, integer(0...2) > 0 else { return String(integer(0...5)) }
            return pick([index, "(\(index) + \(integer(1...5))) % 6", "5 - \(index)"])
        }
    }

    private func value(_ key: String, of dictionary: String) -> String { "(\(dictionary)[\(key)] ?? 0.75)" }

    private var operand: String {
        mutating get {
            let read = value(key, of: dictionary)
            return pick(["x", "0.5 * x", "x * x", read, "\(read) * x", "total / (1 + total * total)"])
        }
    }

    private mutating func add(_ line: String) { lines.append(indentation + line) }

    private mutating func block(_ head: String, depth: Int, index: String? = nil) {
        add(head)
        indentation += "    "
        if let index { indices.append(index) }
        for _ in 0..<integer(1...3) { statement(depth: depth + 1) }
        if index != nil { indices.removeLast() }
        indentation.removeLast(4)
    }

    private mutating func statement(depth: Int) {
        let (one, other, key) = (dictionary, dictionary, key)
        switch integer(0...(depth < 2 ? 24 : 18)) {
        case 0, 1: add("\(one)[\(key)] = \(operand)")
        case 2, 3: add("\(one)[\(key), default: \(pick(["x", "0.5 * x"]))] += \(operand)")
        case 4: add("\(one)[\(key)] = nil")
        case 5: add("if let value = \(one)[\(key)] { total += value * \(operand) }")
        case 6: add("if \(one)[\(key)] != nil { \(one)[\(key)]! *= 0.5 * x }")
        case 7: add("\(one).removeValue(forKey: \(key))")
        case 8: add("if let value = \(one).removeValue(forKey: \(key)) { \(other)[\(self.key)] = value * x }")
        case 9: add("\(one)[\(key)] = \(other)[\(self.key)]")
        case 10: add("total += put(\(operand), into: &\(one), at: \(key))")
        case 11: add("\(one) = scaled(\(other), by: \(pick(["x", "0.5"])))")
        case 12: add(one == other ? "\(one).updateValue(\(operand), forKey: \(key))" : "swap(&d, &e)")
        case 13: add("groups[\(key), default: [x]].append(\(operand))")
        case 14: add("if groups[\(key)] != nil { groups[\(key)]!.append(contentsOf: [x, \(operand)]) }")
        case 15: add("for key in \(one).keys.sorted() { total = 0.75 * total + \(one)[key]! * x }")
        case 16: add("total += Double(\(one).count) * \(operand)")
        case 17: add(pick(["d = e", "e = d"]))
        case 18:
            let copy = name("copy")
            add("let \(copy) = \(one)")
            add("\(one)[\(key)] = \(operand)")
            add("total += \(value(key, of: copy)) * x")
        case 19, 20:
            let index = name("i")
            block("for \(index) in 0..<\(integer(2...5)) {", depth: depth, index: index)
            add("}")
        case 21:
            block("if \(one)[\(key)] == nil {", depth: depth)
            block("} else {", depth: depth)
            add("}")
        case 22:
            let index = name("i")
            block("for \(index) in \(one).keys.sorted() where \(index) < 6 {", depth: depth, index: index)
            if integer(0...1) == 0 { add("    if \(other)[\(index)] != nil { \(pick(["continue", "break"])) }") }
            add("    total += \(value(index, of: other)) * x")
            add("}")
        case 23: add("if \(one).count > 3 { \(one).removeAll() }")
        default: add("guard \(one).count < 5 else { return total * \(operand) }")
        }
    }
}
