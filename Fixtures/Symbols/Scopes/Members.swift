protocol Walker {
    var speed: Int { get }
    func walk() -> Int
}

extension Walker {
    var speed: Int { 1 }
    func walk() -> Int { speed }
    func run() -> Int { walk() + 2 * speed }
    static func create() -> Int { 1 }
}

protocol Runner: Walker {}

extension Runner {
    func sprint() -> Int { run() + walk() }
}

struct Human: Runner {
    var speed = 2
    func run() -> Int { sprint() + speed + Human.create() }
    func own() -> Int { walk() }
}

struct Ghost: Walker {
    func use() -> Int { walk() + run() + speed + describe() }
    func describe() -> Int { 2 }
}

class Parent {
    struct Nested { var x = 1 }
    var inherited = 1
    func method() -> Int { inherited }
    class func make() -> Int { 2 }
}

class Child: Parent, Walker {
    func use() -> Int { method() + inherited + walk() + Child.make() }
    func nested(_ x: Nested) -> Int { x.x }
    override func method() -> Int { super.method() }
}

extension Child {
    func later() -> Int { use() + method() + speed }
}

func generic<W: Runner>(_ walker: W) -> Int { walker.sprint() + walker.walk() + walker.speed }
func existential(_ walker: any Walker) -> Int { walker.run() + walker.speed }

func members(_ human: Human, _ ghost: Ghost, _ child: Child) -> Int {
    human.run() + human.sprint() + ghost.run() + ghost.walk() + child.walk() + child.inherited + child.later()
}

struct Stack<Element> {
    var elements: [Element]
    subscript(index: Int) -> Element { elements[index] }
}

extension Stack where Element == Int {
    var total: Int { elements.reduce(0, +) }
    func twice() -> Int { total + total }
}

typealias Integers = Stack<Int>

func useStack(_ stack: Integers) -> Int { stack.total + stack.twice() + stack.elements.count }

extension Array where Element == Int {
    func summed() -> Int { reduce(0, +) + other() }
    func other() -> Int { count }
}

func useArray(_ values: [Int]) -> Int { values.summed() + values.other() }

struct Temperature {
    var degrees: Double
    static let zero = Temperature(degrees: 0)
    static func + (left: Temperature, right: Temperature) -> Temperature { Temperature(degrees: left.degrees + right.degrees) }
    init(degrees: Double) { self.degrees = degrees }
    init(celsius: Double) { self.init(degrees: celsius) }
}

func useTemperature() -> Temperature { Temperature(celsius: 1) + Temperature.zero + Temperature(degrees: 2) }
