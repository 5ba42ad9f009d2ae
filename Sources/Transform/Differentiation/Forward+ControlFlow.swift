import AdgenIR

/// Forward mode through branches, loops and calls: tangents of what they take and give ride along.
extension ForwardTransform {
    mutating func push(through branch: Branch, _ differentiator: inout Differentiator) {
        let active = branch.results.indices.filter { isActive(branch.results[$0]) }
        var written = branch
        written.thenBlock = nested(like: branch.thenBlock) { transform in
            transform.transform(branch.thenBlock, &differentiator)
            return active.map { transform.tangentOrZero(of: branch.thenBlock.yields[$0]) }
        }
        written.elseBlock = nested(like: branch.elseBlock) { transform in
            transform.transform(branch.elseBlock, &differentiator)
            return active.map { transform.tangentOrZero(of: branch.elseBlock.yields[$0]) }
        }
        written.results += active.map { makeTangent(of: branch.results[$0]) }
        builder.emit(.branch(written))
    }

    mutating func push(through loop: ForLoop, _ differentiator: inout Differentiator) {
        let active = loop.results.indices.filter { isActive(loop.body.parameters[$0]) }
        var written = loop
        written.initial += active.map { tangentOrZero(of: loop.initial[$0]) }
        written.body = nested(like: loop.body) { transform in
            transform.addTangents(of: active, in: loop.body, &differentiator)
        }
        written.body.parameters += active.map { tangents[loop.body.parameters[$0]] ?? loop.body.parameters[$0] }
        written.results += active.map { makeTangent(of: loop.results[$0]) }
        builder.emit(.forLoop(written))
    }

    mutating func push(through loop: WhileLoop, _ differentiator: inout Differentiator) {
        let active = loop.results.indices.filter { isActive(loop.body.parameters[$0]) }
        var written = loop
        written.initial += active.map { tangentOrZero(of: loop.initial[$0]) }
        written.condition.parameters += active.map { index in
            builder.makeValue(primal.type(of: loop.condition.parameters[index]), primal[loop.condition.parameters[index]].name + "Tangent")
        }
        written.body = nested(like: loop.body) { transform in
            transform.addTangents(of: active, in: loop.body, &differentiator)
        }
        written.body.parameters += active.map { tangents[loop.body.parameters[$0]] ?? loop.body.parameters[$0] }
        written.results += active.map { makeTangent(of: loop.results[$0]) }
        builder.emit(.whileLoop(written))
    }

    /// Transforms a loop's body with tangents for the carried values given; gives the tangents to yield.
    private mutating func addTangents(of active: [Int], in body: Block, _ differentiator: inout Differentiator) -> [Value] {
        for index in active { _ = makeTangent(of: body.parameters[index]) }
        transform(body, &differentiator)
        return active.map { tangentOrZero(of: body.yields[$0]) }
    }

    /// The block with the primal's identity and parameters and the statements that `content` emits; it yields what the primal's yields, then what
    /// `content` gives.
    private mutating func nested(like block: Block, _ content: (inout ForwardTransform) -> [Value]) -> Block {
        let outer = builder.beginBlock()
        let extra = content(&self)
        var written = block
        written.statements = builder.endBlock(outer)
        written.yields += extra
        return written
    }
}
