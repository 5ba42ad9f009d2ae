let a = /x/, b = /a\/b/, c = /[x]y/, d = /(x)(?<name>y)+\d{2,3}/, e = #/a/b/#, f = ##/a/#b/##
let g = #/
    (?<first> \d+)  # comment with /
    [/]
    /#
let h = x.matches(of: /a|b/), i = [/x/, /y/], j = (/x/), k = try /x/.firstMatch(in: s), l = { /x/ }, m = y ? /a/ : /b/
let n = a / b / c, o = a/b/c, p = x.reduce(1, /), q = (a) / b / (c), r = 1 / 2, s = x! / y / z, t = [a] / b / c
func f() -> Regex<Substring> { return /x\)/ }
infix operator /^/
prefix operator /
let u = 4 /^/ 2, v = foo(/, /), y = #/ x /#
switch x { case /a/: break; default: break }
