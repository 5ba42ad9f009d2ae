class Root {
    var value: Int
    init(value: Int) { self.value = value }
    convenience init() { self.init(value: 1) }
    init?(text: String) { return nil }
    deinit {}
}

class Inheriting: Root {
    var more = 1
    override var value: Int {
        get { 1 }
        set {}
    }
}

class Own: Root {
    var more: Int
    init(more: Int) {
        self.more = more
        super.init(value: more)
    }
}

class OnlyConvenience: Root {
    convenience init(twice: Int) { self.init(value: twice) }
}

class Defaulted {
    var a = 1
    weak var other: Defaulted?
}

class GenericRoot<T> {
    var content: T
    init(content: T) { self.content = content }

    class Inner {}
}

final class Bound: GenericRoot<Int> {
    class var kind: Int { 1 }
}

actor Store {
    var items: [Int] = []
}

actor Started {
    let start: Int
    init(start: Int) { self.start = start }
}

private class HiddenClass {
    var a = 1
}
