func (x: Int) {}
func f(x) -> {}
struct { }
var 3: Int
@attr
