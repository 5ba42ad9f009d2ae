private let fileOnly = "text"
private func hidden() -> [Int] { [] }
private struct Shown { var number = 1 }
private struct Local {
    var text = ""
    func use() -> Int { text.count + fileOnly.count + hidden().count + Shown().number }
}

func useOther() -> Int { Local().use() }

extension Account {
    private var secret: String { fileOnly }
    func text() -> String { secret }
}
