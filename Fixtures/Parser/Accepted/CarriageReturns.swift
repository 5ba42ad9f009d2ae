struct S {
    var a = 1
    // comment
    func f() {
        let x = """
            text
            """
    }
}
