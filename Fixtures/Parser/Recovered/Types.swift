struct A
class B: C
extension D
protocol P
let x = 1
let y: A. B
