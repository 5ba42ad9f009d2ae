// Arrays of structs and tuples that hold more than numbers.

enum Mood {
    case calm, wild
}

struct Entry {
    var name: String
    var mood: Mood
    var labels: [String]
    var value: Double
}

func entries(_ x: Double, _ names: [String]) -> Double {
    var all = [Entry(name: "a", mood: .calm, labels: [], value: x)]
    all.append(Entry(name: "b" + "c", mood: Mood.wild, labels: ["d"] + names, value: x * x))
    all[0].name = all[1].name + "!"
    all[0].mood = .wild
    all[1].labels = names
    var sum = 0.0
    for entry in all where entry.name != "a" {
        switch entry.mood {
        case .calm: sum += entry.value
        case .wild: sum -= entry.value
        }
        if entry.labels.isEmpty || entry.name.hasPrefix("b") { sum += 1 }
        if case .calm = entry.mood { sum += 2 }
    }
    for i in all.indices {
        if all[i].mood == .calm && all[i].value > 0 { sum += all[i].value }
        print(all[i].name, all[i].value)
    }
    while let last = all.popLast() {
        if last.mood == .wild { sum += last.value }
    }
    let pairs = [("a", x), ("b", 2)]
    for (name, value) in pairs { sum += name == "a" ? value : 0 }
    return sum
}

extension Entry {
    func weight(_ x: Double) -> Double {
        if name.hasPrefix("b") { return x }
        return labels.contains("d") && mood == .wild ? x * x : self.name.hasSuffix("c") ? 2 * x : value
    }
}

func weighted(_ x: Double) -> Double { Entry(name: "bc", mood: .wild, labels: ["d"], value: x).weight(x) }
