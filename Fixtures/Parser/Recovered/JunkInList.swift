let a = f(1 2, 3)
let b = [1, 2 3]
let c = (x: 1 y)
struct S { 1 + 2
    var fine: Int
    )
}
