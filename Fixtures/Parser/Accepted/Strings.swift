let a = "", b = " ", c = "\\ \" \' \0 \n \r \t \u{1F600} \u{e9}", d = "é🙂漢"
let e = "\(1)", f = "\(a)\(b)", g = "x\("y\("z")")", h = "\(a + "b")", i = "\(x, format: .y) \(z: 1, 2) \()"
let j = #""quoted" \n \(no) \#n \#(yes)"#, k = ##"#"\##(x)"#"##, l = #"\"#, m = #"""#, n = #""""#
let o = """
    multi "quoted" ""two"" \
    line \(x +
        1) \("""
            inner
            """)
      indented \u{41}\t

    end \"""
    """
let p = #"""
    raw \n "\#(x)" """
    """#, q = """

    """
let r = """
\(x)
"""
let s = "a" + "b" + "c".count.description == "", t = "\(list.map { "\($0)" }.joined(separator: ", "))"
let u = "\({ "}" }())", v = "\(")")", w = "// no /* comment", x = "\(a /* comment */)"
