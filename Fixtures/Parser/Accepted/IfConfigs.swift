import A
#if os(Linux)
import B
#elseif canImport(Darwin)
import C
#else
import D
#endif
#if A && !B || (C && D)
#endif
#if targetEnvironment(simulator) || arch(x86_64) && _runtime(_ObjC) || hasFeature(X) || hasAttribute(y) || _endian(little)
let a = 1
#endif
struct S {
    #if A
    var x: Int
    #if B
    func f() {}
    #endif
    #endif
    @A
    #if A
    @B
    #else
    @C(1)
    #endif
    var y: Int
    var z: Int {
        #if A
        get { 1 }
        set { }
        #else
        get { 2 }
        #endif
    }
    var w: Int {
        #if A
        return 1
        #else
        return 2
        #endif
    }
}
enum E {
    #if A
    case a, b
    #endif
    case c
}
protocol P {
    #if A
    var x: Int { get }
    #else
    func f()
    #endif
}
func f() {
    #if A
    if x { return }
    #elseif B
    guard y else { return }
    #endif
    switch x {
    #if A
    case 1: break
    #elseif B
    case 2: break
    #endif
    case 3:
        #if A
        f()
        #else
        g()
        #endif
    default: break
    }
    let v = view
        .a()
        #if A
        .b { $0 }
        #if B
        .c
        #endif
        #else
        .d()
        #endif
        .e
    [1, 2]
        #if A
        .f()
        #endif
    g {
        #if A
        1
        #endif
    }
}
