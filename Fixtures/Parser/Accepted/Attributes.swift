@available(*, deprecated) @inlinable @inline(never) public func a() {}
@objc(doIt:with:) @IBAction func b(_ x: Int, y: Int) {}
@objc(Name) @objcMembers class C: NSObject { @NSManaged var x: Int; @objc(get:) func g(i: Int) {}; @nonobjc func h() {} }
@_spi(Testing) @_implementationOnly import Module
@_spi_available(macOS 10.15, *) @_exported import Other
@preconcurrency @MainActor final class D {}
@propertyWrapper @dynamicMemberLookup @dynamicCallable @frozen struct W { var wrappedValue: Int }
struct S {
    @W(1, name: "a") @Outer.Inner<Int>(wrappedValue: 2) var x: Int
    @W var y, z: Int
    @discardableResult @warn_unqualified_access func f() -> Int { 1 }
    @_disfavoredOverload @_alwaysEmitIntoClient @_transparent @usableFromInline func g() {}
    @resultBuilder enum Builder { static func buildBlock(_ x: Int...) -> Int { 0 } }
    @GKInspectable @IBOutlet weak var outlet: View?
    @MainActor(unsafe) var old: Int = 0
}
@_silgen_name("swift_f") func silgen()
@_cdecl("c_f") func cdecl() {}
@c func plainC() {}
@c(other_name) func namedC() {}
@_specialize(where T == Int)
@_specialize(exported: true, kind: partial, where T: _Trivial(64), U == String)
@_semantics("array.get") @_effects(readonly) @_optimize(none) @exclusivity(unchecked)
func specialized<T, U>(_ x: T, _ y: U) {}
@specialized(where T == Int) func publicSpecialized<T>(_ x: T) {}
@_dynamicReplacement(for: old(x:)) func replacement(x: Int) {}
dynamic func replaced() {}
@_implements(Equatable, ==(_:_:)) func equal(_ a: Int, _ b: Int) -> Bool { true }
@backDeployed(before: macOS 13.0, iOS 16) public func back() {}
@abi(func old_name(_: Int)) func new_name(_ x: Int) {}
let block: @convention(block) (Int) -> Void = f, c: @convention(c, cType: "int (*)(int)") (Int) -> Int = g
let witness: @convention(witness_method: P) (Int) -> Void = h
let thin: @Sendable @escaping @autoclosure () -> Int = { 1 }, t = x as (@MainActor () -> Void)
func isolation(_ f: @isolated(any) () -> Void, _ g: nonisolated(nonsending) () async -> Void) {}
func lifetimes(_ x: borrowing Span<Int>) -> Int { 1 }
@_lifetime(borrow x) func l1(x: borrowing Int) -> Int { 1 }
@_lifetime(x: copy y, borrow z) func l2(x: inout Int, y: Int, z: Int) {}
@_lifetime(immortal) func l3() -> Int { 1 }
@unsafe func u() { unsafe v() }
@safe func s() {}
@concurrent func co() async {}
@nonexhaustive public enum N { case a }
@_originallyDefinedIn(module: "Other", macOS 10.15, iOS 13) public struct O {}
@_typeEraser(AnyP) protocol P {}
@_projectedValueProperty(p) @_private(sourceFile: "f.swift") var q: Int
@_documentation(visibility: internal) func doc() {}
@_expose(Cxx) func exposed() {}
@_expose(Cxx, "name") func exposedAs() {}
@_extern(c, "name") @_extern(wasm, module: "m", name: "n") func ext()
@section("__TEXT") @used let section = 1
@const let constant = 1
@_rawLayout(size: 4, alignment: 4) struct R {}
@_rawLayout(like: T) struct R2<T> {}
@_rawLayout(likeArrayOf: T, count: 4) struct R3<T> {}
@_objcRuntimeName(Foo) @_hasStorage @_moveOnly struct M {}
@_nonSendable @_unavailableFromAsync(message: "no") struct U {}
@_allowFeatureSuppression(A, B) func afs() {}
@_inheritActorContext(always) let closure = { @MainActor @Sendable (x: Int) in x }
@attached(peer, names: named(a), prefixed(`$`), suffixed(_b), arbitrary, overloaded)
@attached(extension, conformances: P, Q, names: named(init))
@freestanding(expression) @freestanding(declaration, names: arbitrary)
macro m(_ x: Int) -> Int = #externalMacro(module: "M", type: "T")
@Module::Wrapper @A.B.C var scoped: Int
