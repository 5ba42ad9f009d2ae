import AutoDiff

struct Sprite {
    var place: SIMD2<Double>
    var size: Double
    var isSeen: Bool
    var area: Double {
        get { size * size }
        set { size = newValue.squareRoot() }
    }
}

/// Methods that change numbers, vectors and Booleans where they are: in elements, in lanes, and in what accessors read and set.
@Differentiable(.forward, .reverse, .forwardOverReverse)
func animated(_ x: Double, steps: Int) -> Double {
    var sprites = [Sprite(place: [x, 1], size: 2, isSeen: true), Sprite(place: [1, x], size: x, isSeen: false)]
    for step in 0..<steps {
        sprites[step & 1].place.addProduct([x, 0.5], sprites[0].place)
        sprites[1].place.replace(with: x, where: sprites[step & 1].place .> 3)
        sprites[step & 1].place.x.negate()
        sprites[0].area.addProduct(sprites[1].size, 0.1)
        sprites[step & 1].isSeen.toggle()
    }
    return sprites[0].place.x * sprites[1].place.y + sprites[0].size * (sprites[1].isSeen ? x : 2)
}

/// The last elements of rows, where there are any.
@Differentiable(.forward, .reverse, .forwardOverReverse)
func drained(_ rows: [[Double]], _ x: Double) -> Double {
    var rows = rows
    var total = 0.0
    if let last = rows[0].popLast() { total += last * x }
    while let last = rows[1].popLast() { total = total * x + last }
    return total + (rows[0].popLast() ?? x)
}
