// Going back: what has been tried and turned out to be something else is as if it had not been parsed.

extension Parser {
    /// A state to return to.
    struct Checkpoint {
        let position: Int
        let current: TokenRecord
        let builder: TreeBuilder.Checkpoint
        let diagnosticCount: Int
        let latestErrorPosition: Int
        let quietEnd: Int
        let splitCount: Int
        let isDepthReported: Bool
    }

    var checkpoint: Checkpoint {
        Checkpoint(
            position: position,
            current: current,
            builder: builder.checkpoint,
            diagnosticCount: diagnostics.count,
            latestErrorPosition: latestErrorPosition,
            quietEnd: quietEnd,
            splitCount: splits.count,
            isDepthReported: isDepthReported
        )
    }

    /// Forgets all that came since a checkpoint; nothing from before it may have been wrapped in between.
    mutating func restore(_ checkpoint: Checkpoint) {
        while splits.count > checkpoint.splitCount, let split = splits.popLast() { input[split.position] = split.token }
        builder.restore(checkpoint.builder)
        diagnostics.removeSubrange(checkpoint.diagnosticCount...)
        latestErrorPosition = checkpoint.latestErrorPosition
        quietEnd = checkpoint.quietEnd
        isDepthReported = checkpoint.isDepthReported
        position = checkpoint.position
        current = checkpoint.current
    }

    /// Parses a branch of `#if`; if it has mistakes, goes back and does something else.
    mutating func attempt(_ production: (inout Parser) -> Void, orElse fallback: (inout Parser) -> Void) {
        let start = checkpoint
        let bodies = bodies
        latestErrorPosition = -1
        // A mistake in a body counts, so none is skimmed.
        self.bodies = .nested
        production(&self)
        self.bodies = bodies
        let isBranch = at(.poundElse) || at(.poundElseif) || at(.poundEndif)
        if isBranch, latestErrorPosition == -1 {
            latestErrorPosition = start.latestErrorPosition
        } else {
            restore(start)
            fallback(&self)
        }
    }
}
