macro a()
macro b(_ x: Int) -> Int = #externalMacro(module: "M", type: "T")
public macro c<T: P>(_ x: T, y: Int...) -> T = d where T: Q
@freestanding(expression) macro e<T>(_ x: T) -> (T, String) = #externalMacro(module: "M", type: "E")
@attached(member, names: named(init), named(x), arbitrary) @attached(extension, conformances: P) macro f() = #g
let h = #i, j = #i(1), k = #i<Int>(1) { 2 }, l = #i { 1 } more: { 2 }, m = #i.x, n = #i(#j(1), x: 2)[0]
let o = #file + #fileID + #filePath + #function, p = #line + #column, q = #dsohandle
let r = #colorLiteral(red: 1, green: 0, blue: 0, alpha: 1), s = #imageLiteral(resourceName: "x"), t = #fileLiteral(resourceName: "y")
#u
#v(1)
#w { 1 }
#warning("x")
#if A
#error("y")
#endif
struct S {
    #x(1)
    @Attr #y
    public #z { 1 }
    #x; #y
    @Macro var a: Int
    @Macro(1, x: "y") @Other func f() {}
    @Module.Macro<Int>(x) struct T {}
}
func g() {
    #x(1)
    @Attr #y
    let b = #z
    return #w
}
#if A
#u(2)
#endif
#sourceLocation(file: "a", line: 3)
#sourceLocation()
let macro = 1; print(macro)
