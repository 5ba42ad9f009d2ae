// Whose brace it is.
func braces() {
    if items.contains { $0
    } { }
    if true, { x }() { }
    if true, { a in
        x + a
    }(1) { }
    if .random() { 0 } else { 1 } as Int
    switch x { case true: 0 default: 1 } as? Int
    do { } catch where isFatal { } catch { }
    var y = x.map { [$0] }
    {
        $0.reserveCapacity(1)
    }(&y[0])
}
struct Observed {
    var pair: (Int, Int) = (42, 0) {
        init(initialValue) { }
        get { (0, 42) }
    }
    var value: Int = make()
    {
        @inlinable
        didSet { }
    }
    var flag = make() { didSet { } }
}
let chain = base
    #if A
        #if B
        .b()
        #endif
        .c()
    #else
    .d
        #if C
        .e
        #endif
    #endif
    .f
