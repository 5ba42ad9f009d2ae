// A function that another file has too, for itself.

private func shared(_ x: Double) -> Double { x - 1 }

func callsOtherPrivate(_ x: Double) -> Double { shared(x) * callsPrivate(x) }
