struct Box<Content> {
    var content: Content

    enum State { case full }
}

extension Box.State {
    var isFull: Bool { true }
}
