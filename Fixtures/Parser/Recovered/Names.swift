func if() {}
enum E { case class, ok }
struct switch {}
let default = 1
let x y = 2
class { }
precedencegroup { }
macro (x: Int)
operator +
infix operator x
import struct A
import A::B
extension { }
enum F { case }
let z = Swift:: + 1
func (x: Int) {}
struct struct Twice {}
func func twice() {}
