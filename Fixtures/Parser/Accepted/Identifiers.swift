let é = 1, 漢字 = 2, 🙂 = 3, _x = 4, x1 = 5, __ = 6, µ = 7, e̊ = 8, ñandú = 9, _1 = 10, a·b = 11
let `class` = 1, `x` = 2, `self2` = 3, `init` = 4, `a b c` = 5, `1 + 1 is 2` = 6, `square-root` = 7
func `a test with spaces`() { `a b c` += `class` ; `x`.`default`(`in`: 1) }
enum E { case `default`, `self`, `1`; case `Type` }
x.class; x.default; x.self; x.init(); x.Type; x.in.for.while; x.`class`
let get = 1, set = 2, left = 3, right = 4, async = 5, actor = 6, some = 7, any = 8, each = 9, of = 10, repeated = 11, yield = 12
let willSet = 1, open = 2, final = 3, override = 4, lazy = 5, weak = 6, dynamic = 7, mutating = 8, prefix = 9, infix = 10, then = 11
let package = 1, nonisolated = 2, macro = 3, consuming = 4, borrowing = 5, sending = 6, discard = 7, unsafe = 8, isolated = 9
print(get, set, left, async, actor, some, any, each, of, yield, willSet, open, final, override, lazy, weak, dynamic)
open.x = final[0]; lazy(1); weak += 2; override.f(); actor.x(); macro.y(); prefix(1)
func get() {} ; func set() {} ; func some() {} ; func any() {} ; func open() {}; func async() async {}
struct S { var get: Int, set: Int ; func willSet() {}}
f(in: 1, for: 2, class: 3, self: 4, init: 5, default: 6, let: 7, _: 9, func: 10, if: 11)
let s = { $0 + $1.x }, t = $x.y, u = $projected
func h(with self: Int, x `default`: Int) {}
typealias any2 = Int
let v = x.y.`self`, w = `self`, `Any` = 1
let prefix2 = prefix, postfix = 2, indirect = 3, required = 4, optional = 5, convenience = 6
