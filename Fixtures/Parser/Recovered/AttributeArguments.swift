@available macOS 10 func a() {}
@available(macOS) func b() {}
@available(macOS, introduced) func c() {}
@available(macOS, introduced: "1") func d() {}
@available(macOS, since: 3) func e() {}
@available(*, message: 3) func f() {}
@available(*, message: "\(x)") func g() {}
@available(macOS 10, *, message: "x") func h() {}
@available(macOS 10, ) func i() {}
@available(macOS 10 iOS 13, *) func j() {}
@available() func k() {}
@backDeployed(macOS 13) func l() {}
@_originallyDefinedIn(module: "M" macOS 10) struct M {}
@objc(a:b) func n() {}
@objc() func o() {}
@convention("c") var p: Int
@derivative(of: ) func q() {}
@derivative(of: q, wrt: "x") func r() {}
@differentiable(reverse, ) func s() {}
@_specialize(exported: "x") func t() {}
@_specialize(exported: true) func u() {}
@_implements(P) func v() {}
@inline("never") func w() {}
@_silgen_name(name) func x() {}
@derivative(of: q, wrt: (x y)) func y() {}
@transpose(of: a, wrt: (x, y) func z() {}
@ discardableResult func aa() {}
@ func ab() {}
