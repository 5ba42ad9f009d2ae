#if compiler(>=6.3) && !os(Windows) || swift(<5)
@inlinable
#elseif FOO
@_spi(Bar)
#endif
func f() {
    #sourceLocation(file: "a.swift", line: 1)
    #if A
    let x = 1
    #else
    let x = 2
    #endif
    #warning("careful")
}
struct S {
    #memberMacro(1) { 2 }
    var v: Int {
        #if A
        get { 1 }
        #endif
    }
}
