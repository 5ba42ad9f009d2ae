func f() -> Double {
    let x = 1 +
    let y = * 3
    return x
}
func g() { h( }
