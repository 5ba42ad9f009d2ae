#if compiler(>=9)
let let ( what is this, "a string"
#elseif compiler(>=6)
let a = 1
#else
old style(
#endif
#if swift(<4.2) && FOO || !compiler(>=5)
case case
#endif
struct S {
    #if compiler(<5)
    neither nor
    #endif
    var b: Int {
        #if !(compiler(>=6.0))
        get set go
        #else
        get { 1 }
        #endif
    }
}
switch a {
#if compiler(>=99)
kase 1:
#endif
default: break
}
#if compiler(>=99)
func fine() {}
#endif
