private let fileOnly = 1
private func hidden() -> String { "other" }
fileprivate struct Shown { var text = "access" }

struct Account {
    private var balance = 1
    fileprivate var limit = 2
    private static let rate = 3

    struct History {
        func read(_ account: Account) -> Int { account.balance + rate }
    }
}

extension Account {
    private var secret: Int { balance + limit + Account.rate + fileOnly }
    func total() -> Int { secret + hidden().count }
}

private struct Local {
    var x = 1
    func use() -> Int { x + Shown().text.count }
}

func useLocal() -> Int { Local().use() }
