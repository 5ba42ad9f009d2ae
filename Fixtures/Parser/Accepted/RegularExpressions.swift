// A slash opens a regular expression wherever an operand may stand.
_ = !/x/ && (^^/a b/)
let reference = &/abc/
let escaped = /\ /, braces = /x}/, parens = /)/, classes = /[(]/
_ = try! /^ x/
_ = 2
/1/ .bitWidth
let quoted = ^/"[/; ""
do {} catch /x/ {}
let operators = [(/), (^/), (/^)], division = a / b / c, first = reduce(1, /)
infix operator /^/
func /^/ (left: Int, right: Int) {}
#if /^ }}x/
#endif
