func f() {
    let a = 1 let b = 2
    if { }
    for x xs { }
    switch a { print(1) }
    guard x { return }
    repeat { }
}
} extra
let last = 1
