let let a = 1
public public var b = 2
import for
let c= 3
enum E { case d(e f: Int) }
switch a { case 1: }
let g = [1: 2, 3], h = [1, 2: 3]
func i<>(j: Int k: Int) {}
let l = { (m n) in }, o = \, p = #
q { } { }
if r {
    s
} { t }
