let a = "abc
let b = "x \(y
let c = 12ab + 0xZ + 1.5e
let d = `
let e = 3 /* never closed
