func f() {
    if x > 0 {
        g()
}
let after = 1
