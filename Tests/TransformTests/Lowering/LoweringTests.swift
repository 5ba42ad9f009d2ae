import Testing

@testable import LoweringFixtures

/// Lowered functions do what the compiled originals do.
@Suite struct LoweringTests {
    @Test func scalars() {
        Fixture.compare("polynomial") { (x: Double) in [polynomial(x)] }
        Fixture.compare("literalTypes") { (x: Double) in [literalTypes(x)] }
        Fixture.compare("floats") { (x: Float, n: Int) in [floats(x, n)] }
        Fixture.compare("elementaries") { (x: Double, y: Double) in [elementaries(x, y)] }
        Fixture.compare("constants") { (x: Double) in [constants(x)] }
        Fixture.compare("tuples") { (x: Double, y: Double) in
            let r = tuples(x, y)
            return [r.0, r.sum]
        }
        Fixture.compare("partlyDropped") { (x: Double) in [partlyDropped(x)] }
        Fixture.compare("assignments") { (x: Double, y: Double) in [assignments(x, y)] }
    }

    @Test func wholeNumbers() {
        Fixture.compare("integersOf") { (a: Int, b: Int, x: Double) in [integersOf(a, b, x)] }
        Fixture.compare("comparisonsOf") { (x: Double, y: Double, n: Int) in [comparisonsOf(x, y, n)] }
    }

    @Test func computedProperties() {
        Fixture.compare("computedPlaces") { (x: Double, y: Double) in [computedPlaces(x, y)] }
    }

    @Test func replacement() {
        Fixture.compare("replacements") { (x: Double, n: Int, m: Int) in [replacements(x, n, m)] }
    }

    @Test func vectors() {
        Fixture.compare("vectorOperators") { (x: Double, y: Double) in [vectorOperators(x, y)] }
        Fixture.compare("vectorInitializers") { (x: Double, y: Double) in [vectorInitializers(x, y)] }
        Fixture.compare("vectorLanes") { (x: Double, y: Double, n: Int) in [vectorLanes(x, y, n)] }
        Fixture.compare("vectorMasks") { (x: Double, y: Double) in [vectorMasks(x, y)] }
        Fixture.compare("vectorMethods") { (x: Double, y: Double) in [vectorMethods(x, y)] }
        Fixture.compare("vectorsInLoops") { (a: [Double], n: Int) in [vectorsInLoops(a, n)] }
        Fixture.compare("floatVectors") { (x: Float, y: Float) in [floatVectors(x, y)] }
    }

    @Test func branches() {
        Fixture.compare("absoluteValue") { (x: Double) in [absoluteValue(x)] }
        Fixture.compare("chain") { (x: Double, y: Double) in [chain(x, y)] }
        Fixture.compare("lateInitialization") { (x: Double, n: Int) in [lateInitialization(x, n)] }
        Fixture.compare("guards") { (x: Double, y: Double) in [guards(x, y)] }
        Fixture.compare("partialReturns") { (x: Double, n: Int) in [partialReturns(x, n)] }
        Fixture.compare("shortCircuit") { (a: [Double], i: Int) in [shortCircuit(a, i)] }
        Fixture.compare("ifExpression") { (x: Double, n: Int) in [ifExpression(x, n)] }
        Fixture.compare("labeledBlocks") { (x: Double, n: Int) in [labeledBlocks(x, n)] }
    }

    @Test func switches() {
        Fixture.compare("switchInteger") { (n: Int, x: Double) in [switchInteger(n, x)] }
        Fixture.compare("switchTuple") { (a: Int, b: Bool, x: Double) in [switchTuple(a, b, x)] }
        Fixture.compare("switchBool") { (b: Bool, x: Double) in [switchBool(b, x)] }
        Fixture.compare("switchFallthrough") { (n: Int, x: Double) in [switchFallthrough(n, x)] }
        Fixture.compare("switchDouble") { (x: Double) in [switchDouble(x)] }
    }

    @Test func loops() {
        Fixture.compare("sumOfPowers") { (x: Double, n: Int) in [sumOfPowers(x, n)] }
        Fixture.compare("nestedLoops") { (x: Double, n: Int) in [nestedLoops(x, n)] }
        Fixture.compare("reversedLoop") { (a: [Double]) in [reversedLoop(a)] }
        Fixture.compare("arrayLoops") { (a: [Double], b: [Double]) in [arrayLoops(a, b)] }
        Fixture.compare("loopOverChangedArray") { (a: [Double]) in [loopOverChangedArray(a)] }
        Fixture.compare("floatingPointStrides") { (a: Double, h: Double) in [floatingPointStrides(a, h)] }
        Fixture.compare("newton") { (a: Double) in [newton(a)] }
        Fixture.compare("newtonWithBreak") { (a: Double) in [newtonWithBreak(a)] }
        Fixture.compare("repeats") { (x: Double, n: Int) in [repeats(x, n)] }
        Fixture.compare("closedRangeOf") { (n: Int, x: Double) in [closedRangeOf(n, x)] }
        Fixture.compare("stridesOf") { (n: Int, k: Int, x: Double) in [stridesOf(n, k, x)] }
    }

    @Test func jumps() {
        Fixture.compare("breaksAndContinues") { (a: [Double]) in [breaksAndContinues(a)] }
        Fixture.compare("labeledLoops") { (a: [Double], n: Int) in [labeledLoops(a, n)] }
        Fixture.compare("returnFromLoop") { (a: [Double], limit: Double) in [returnFromLoop(a, limit)] }
        Fixture.compare("findOf") { (a: [Double], x: Double) in [findOf(a, x)] }
        Fixture.compare("linkedList") { (next: [Int], x: [Double]) in

            return [linkedList(next, x)]
        }
        Fixture.compare("deferredWork") { (x: Double, n: Int) in [deferredWork(x, n)] }
        Fixture.compare("deferOrder") { (x: Double, n: Int) in
            var x = x
            let r = deferOrder(&x, n)
            return [r, x]
        }
        Fixture.compare("conditionWithCall") { (x: Double) in [conditionWithCall(x)] }
    }

    @Test func arrays() {
        Fixture.compare("dot") { (a: [Double], b: [Double]) in [dot(a, b)] }
        Fixture.compare("prefixSums") { (a: [Double]) in [prefixSums(a)] }
        Fixture.compare("literals") { (x: Double) in [literals(x)] }
        Fixture.compare("copies") { (a: [Double]) in
            let r = copies(a)
            return [r.0, r.1]
        }
        Fixture.compare("wholeArrays") { (a: [Double], n: Int) in [wholeArrays(a, n)] }
        Fixture.compare("evaluationOrder") { (x: Double) in [evaluationOrder(x)] }
        Fixture.compare("histogramOf") { (x: [Double]) in [histogramOf(x)] }
        Fixture.compare("earlyArray") { (a: [Double], n: Int) in [earlyArray(a, n)] }
        Fixture.compare("sums") { (a: [Double], k: [Int]) in [sums(a, k)] }
        Fixture.compare("scale") { (a: [Double], x: Double) in
            var a = a
            scale(&a, by: x)
            return [a]
        }
        Fixture.compare("inoutArguments") { (a: [Double]) in [inoutArguments(a)] }
    }

    @Test func calls() {
        Fixture.compare("overloads") { (x: Double, n: Int) in [overloads(x, n)] }
        Fixture.compare("factorialOf") { (n: Int, x: Double) in [factorialOf(n, x)] }
        Fixture.compare("isEvenOf") { (n: Int, x: Double) in [isEvenOf(n, x)] }
        Fixture.compare("minimumMaximum") { (a: [Double]) in
            let r = minimumMaximum(a)
            return [r.low, r.high]
        }
        Fixture.compare("twoArrays") { (a: [Double]) in
            let r = twoArrays(a)
            return [r.0, r.1, r.2]
        }
        Fixture.compare("nestedTypes") { (x: Double) in [nestedTypes(x)] }
        Fixture.compare("neverReturns") { (x: Double, n: Int) in [neverReturns(x, n)] }
        Fixture.compare("callsOtherPrivate") { (x: Double) in [callsOtherPrivate(x)] }
        Fixture.compare("spread") { (a: [Double]) in [spread(a)] }
        Fixture.compare("nestedFunctions") { (x: Double, n: Int) in [nestedFunctions(x, n)] }
        Fixture.compare("discarded") { (x: Double) in [discarded(x)] }
        Fixture.compare("operators") { (x: Double) in [operators(x)] }
        Fixture.compare("statics") { (x: Double) in [statics(x)] }
        Fixture.compare("aliases") { (x: Double) in [aliases(x)] }
    }

    @Test func generics() {
        Fixture.compare("genericSum") { (a: [Double], x: Double) in [genericSum(a, x)] }
        Fixture.compare("genericLiterals") { (x: Double, n: Int) in [genericLiterals(x, n)] }
        Fixture.compare("genericPower") { (x: Double, n: Int) in [genericPower(x, n)] }
        Fixture.compare("genericPair") { (x: Double, y: Double, n: Int) in
            let r = genericPair(x, y, n)
            return [r.0, r.1]
        }
        Fixture.compare("genericCalls") { (x: Double, y: Float, n: Int) in [genericCalls(x, y, n)] }
    }

    @Test func orderOfEvaluation() {
        Fixture.compare("readsAndChanges") { (x: Double) in [readsAndChanges(x)] }
        Fixture.compare("changedConditions") { (x: Double) in [changedConditions(x)] }
        Fixture.compare("changedIndices") { (x: [Double]) in [changedIndices(x)] }
        Fixture.compare("arraySnapshots") { (x: [Double]) in [arraySnapshots(x)] }
        Fixture.compare("inoutAndOld") { (x: [Double]) in [inoutAndOld(x)] }
        Fixture.compare("swaps") { (x: [Double]) in [swaps(x)] }
        Fixture.compare("shadowing") { (x: Double, n: Int) in [shadowing(x, n)] }
        Fixture.compare("unsharedCopies") { (a: [Double]) in [unsharedCopies(a)] }
    }

    @Test func controlFlow() {
        Fixture.compare("searchWithDefer") { (a: [Double], x: Double, n: Int) in [searchWithDefer(a, x, n)] }
        Fixture.compare("labeledMaze") { (a: [Double], n: Int) in [labeledMaze(a, n)] }
        Fixture.compare("returnsFromEverywhere", runs: 200) { (x: Double, n: Int) in
            let r = returnsFromEverywhere(x, n)
            return [r.0, r.1]
        }
        Fixture.compare("lateAfterJumps") { (a: [Double], n: Int) in [lateAfterJumps(a, n)] }
        Fixture.compare("zeroTrips") { (x: Double, n: Int) in [zeroTrips(x, n)] }
        Fixture.compare("collatz") { (n: Int, x: Double) in [collatz(n, x)] }
        Fixture.compare("filtered") { (a: [Double], n: Int) in [filtered(a, n)] }
        Fixture.compare("recursiveSum") { (a: [Double], n: Int) in [recursiveSum(a, from: n)] }
        Fixture.compare("recursiveFill") { (x: Double, n: Int) in [recursiveFill(x, n)] }
        Fixture.compare("quadrature") { (x: Double, n: Int) in [quadrature(x, n)] }
    }
}
