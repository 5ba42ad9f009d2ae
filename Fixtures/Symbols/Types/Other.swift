private struct Hidden {
    var text: String
}

extension Hidden {
    var length: Int { text.count }
}

extension Vector.Index {
    struct Deep {
        var level: Int
    }
}

extension Vector.Index.Deep {
    var isDeep: Bool { level > 0 }

    enum Deeper { case bottom }
}

extension Vector.Index.Deep.Deeper {
    static var all: [Self] { [.bottom] }
}
