let a = "abc
let b = "x \(y
let c = 12ab + 0xZ + 1.5e
let d = `
let f = "\q"
let g = "\u{110000}"
let h = "\u12"
let i = """x
    """
let j = """
    x """
let k = """
  x
    y
    """
let l = #/x
let m = 0x
let n = $
let o= 1
let p = 
let q = 3 /* never closed
