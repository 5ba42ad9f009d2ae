// Computed properties that are exchanged and assigned to among others.

struct Statistics {
    var total: Double
    var count: Double
    var mean: Double {
        get { total / count }
        set { total = newValue * count }
    }
    var double: Double {
        get { total * 2 }
        set { total = newValue / 2 }
    }
}

func computedPlaces(_ x: Double, _ y: Double) -> [Double] {
    var a = Statistics(total: x, count: 3)
    var b = Statistics(total: y, count: 2)
    var v = x * y
    swap(&a.mean, &v)
    swap(&a.double, &b.mean)
    var w = 0.0
    (a.double, w, _) = (v * x, a.mean, 1)
    (b.mean, (b.total, a.total)) = (b.total, (b.mean * x, b.double))
    return [a.total, b.total, v, w]
}
