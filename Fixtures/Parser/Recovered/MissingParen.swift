func f() {
    let x = g(1, 2
    let y = 3
}
