import AdgenIR

/// Reverse mode through branches and loops.
///
/// A branch is mirrored by a branch on the recalled condition; a loop by a loop that runs its iterations backwards. Both thread the adjoints that
/// they change, of carried values and of scalars from outside, as results and carried values of their own.
extension ReverseTransform {
    // MARK: Branch

    mutating func forwardSweep(_ branch: Branch, _ differentiator: inout Differentiator) {
        var written = branch
        written.thenBlock = forwardBlock(branch.thenBlock, &differentiator)
        written.elseBlock = forwardBlock(branch.elseBlock, &differentiator)
        builder.emit(.branch(written))
    }

    mutating func pull(through branch: Branch, _ differentiator: inout Differentiator) {
        let seeds = branch.results.map { adjoints.removeValue(forKey: $0) }
        guard isReached(seeds, by: [branch.thenBlock, branch.elseBlock], differentiator) else { return }
        let condition = recall(branch.condition)
        let before = adjoints
        var (thenBlock, afterThen) = arm(branch.thenBlock, seeds, &differentiator)
        adjoints = before
        var (elseBlock, afterElse) = arm(branch.elseBlock, seeds, &differentiator)
        adjoints = before

        let touched = Set(afterThen.keys).union(afterElse.keys).sorted().filter {
            afterThen[$0] != before[$0] || afterElse[$0] != before[$0]
        }
        thenBlock.yields = touched.map { adjoint(of: $0, in: afterThen, atEndOf: &thenBlock) }
        elseBlock.yields = touched.map { adjoint(of: $0, in: afterElse, atEndOf: &elseBlock) }
        let results = touched.map { value in
            let result = builder.makeValue(primal.type(of: value), adjointName(of: value))
            adjoints[value] = result
            return result
        }
        builder.emit(.branch(Branch(results: results, condition: condition, thenBlock: thenBlock, elseBlock: elseBlock)))
    }

    private mutating func arm(
        _ block: Block,
        _ seeds: [Value?],
        _ differentiator: inout Differentiator
    ) -> (block: Block, adjoints: [Value: Value]) {
        let mirrored = mirror(block) { transform in
            for (yield, seed) in zip(block.yields, seeds) {
                if let seed { transform.add(seed, to: yield) }
            }
            transform.returnSweep(block, &differentiator)
            return []
        }
        return (mirrored, adjoints)
    }

    /// The adjoint that `value` has at the end of an arm, zero if it has none.
    private mutating func adjoint(of value: Value, in adjoints: [Value: Value], atEndOf block: inout Block) -> Value {
        if let adjoint = adjoints[value] { return adjoint }
        let scalar = primal.type(of: value).scalar ?? .double
        let zero = builder.makeValue(.scalar(scalar), "zero")
        block.statements.append(Statement(.compute(zero, .constant(.floatingPoint(0, scalar)), [])))
        return zero
    }

    /// Whether a return sweep through blocks has anything to do: a result has an adjoint, a buffer with an adjoint is written inside, or a call has left
    /// its record on a tape, which has to be taken from there whether or not an adjoint comes by.
    private func isReached(_ seeds: [Value?], by blocks: [Block], _ differentiator: Differentiator) -> Bool {
        if seeds.contains(where: { $0 != nil }) { return true }
        return blocks.contains { block in
            leavesRecord(block) || block.writtenBuffers(in: differentiator.module).contains(where: isActive)
        }
    }

    private func leavesRecord(_ block: Block) -> Bool {
        block.statements.enumerated().contains { index, statement in
            if case .sweeps? = notes[Place(block: block.id, index: index)] { return true }
            return statement.kind.blocks.contains(where: leavesRecord)
        }
    }

    // MARK: Loops

    mutating func forwardSweep(_ loop: ForLoop, _ differentiator: inout Differentiator) {
        var written = loop
        written.body = forwardBlock(loop.body, &differentiator)
        builder.emit(.forLoop(written))
    }

    mutating func pull(through loop: ForLoop, _ differentiator: inout Differentiator) {
        let seeds = loop.results.map { adjoints.removeValue(forKey: $0) }
        guard isReached(seeds, by: [loop.body], differentiator) else { return }
        let bounds = (recall(loop.lower), recall(loop.upper))
        let index = builder.makeValue(.scalar(.int), primal[loop.index].name)
        let order: ForLoop.Order = loop.order == .ascending ? .descending : .ascending
        pull(through: loop.body, loop.initial, seeds, &differentiator) { transform in
            transform.recalls.setIndex(loop.index, mirrored: index)
        } loop: { initial, results, body in
            ForLoop(results: results, index: index, lower: bounds.0, upper: bounds.1, order: order, initial: initial, body: body)
        }
    }

    /// The forward sweep of a `while` loop counts the iterations.
    mutating func forwardSweep(_ loop: WhileLoop, at place: Place, _ differentiator: inout Differentiator) {
        let iterations = builder.makeValue(.scalar(.int), "iterations")
        let counted = builder.makeValue(.scalar(.int), "iterations")
        recalls.note(iterations, definedIn: place.block)
        notes[place] = .iterations(iterations)
        var written = loop
        written.initial.append(builder.integer(0))
        written.condition.parameters.append(builder.makeValue(.scalar(.int), "iterations"))
        written.body = forwardBlock(loop.body, &differentiator) { builder in
            [builder.compute(.wrapping(.add), [counted, builder.integer(1)], name: "iterations")]
        }
        written.body.parameters.append(counted)
        written.results.append(iterations)
        builder.emit(.whileLoop(written))
    }

    mutating func pull(through loop: WhileLoop, at place: Place, _ differentiator: inout Differentiator) {
        let seeds = loop.results.map { adjoints.removeValue(forKey: $0) }
        guard isReached(seeds, by: [loop.body], differentiator), case .iterations(let iterations)? = notes[place] else { return }
        let bounds = (builder.integer(0), recall(iterations))
        let index = builder.makeValue(.scalar(.int), "iteration")
        pull(through: loop.body, loop.initial, seeds, &differentiator) { transform in
            transform.recalls.setIteration(index)
        } loop: { initial, results, body in
            ForLoop(results: results, index: index, lower: bounds.0, upper: bounds.1, order: .descending, initial: initial, body: body)
        }
    }

    /// Writes the loop that runs through a body's iterations backwards. It carries the adjoints of the primal's carried values and of the scalars
    /// from outside that the body uses.
    private mutating func pull(
        through body: Block,
        _ initial: [Value],
        _ seeds: [Value?],
        _ differentiator: inout Differentiator,
        opening: (inout ReverseTransform) -> Void,
        loop: (_ initial: [Value], _ results: [Value], _ body: Block) -> ForLoop
    ) {
        let carried = body.parameters.indices.filter { isActive(body.parameters[$0]) }
        let outside = body.freeValues.filter { isActive($0) && primal.type(of: $0).scalar != nil }.sorted()
        let before = adjoints

        var start = carried.map { seeds[$0] ?? zero(like: body.parameters[$0]) }
        start += outside.map { before[$0] ?? zero(like: $0) }
        let parameters = (carried.map { body.parameters[$0] } + outside).map { value in
            builder.makeValue(primal.type(of: value), adjointName(of: value))
        }
        let mirrored = mirror(body, parameters: parameters) { transform in
            opening(&transform)
            transform.adjoints = Dictionary(uniqueKeysWithValues: zip(outside, parameters[carried.count...]))
            for (position, index) in carried.enumerated() { transform.add(parameters[position], to: body.yields[index]) }
            transform.returnSweep(body, &differentiator)
            let next = carried.map { transform.adjoints[body.parameters[$0]] ?? transform.zero(like: body.parameters[$0]) }
            return next + outside.map { transform.adjoints[$0] ?? transform.zero(like: $0) }
        }

        // Adjoints that no iteration changes need not be carried.
        let kept = parameters.indices.filter { $0 < carried.count || mirrored.yields[$0] != parameters[$0] }
        var body = mirrored
        body.parameters = kept.map { parameters[$0] }
        body.yields = kept.map { mirrored.yields[$0] }
        start = kept.map { start[$0] }
        let results = kept.map { builder.makeValue(builder.type(of: parameters[$0]), builder.function[parameters[$0]].name) }
        builder.emit(.forLoop(loop(start, results, body)))

        adjoints = before
        // The loop started from the adjoints that outside values had, so its results replace them; only then do the initial values, which may
        // be the same ones, get their contributions.
        for (position, result) in zip(kept, results) where position >= carried.count {
            adjoints[outside[position - carried.count]] = result
        }
        for (position, result) in zip(kept, results) where position < carried.count {
            add(result, to: initial[carried[position]])
        }
    }

    private mutating func zero(like value: Value) -> Value {
        builder.floatingPoint(0, primal.type(of: value).scalar ?? .double)
    }

    /// The forward sweep of a nested block; it yields what the primal's yields, then what `extra` gives.
    private mutating func forwardBlock(
        _ block: Block,
        _ differentiator: inout Differentiator,
        extra: (inout Builder) -> [Value] = { _ in [] }
    ) -> Block {
        let outer = builder.beginBlock()
        forwardSweep(block, &differentiator)
        var written = block
        written.yields += extra(&builder)
        written.statements = builder.endBlock(outer)
        return written
    }
}
