import Swift; import Foundation
import class Foundation.NSObject
import func Darwin.C.sqrt
import typealias A.B
import enum A.C
import protocol A.D
import let A.e
import var A.f
import struct A.B.G
public import PublicModule
internal import InternalModule
private import struct PrivateModule.S
@preconcurrency import Old
public final class A: B {
    override public func f() { super.f() }
    required convenience init?(x: Int) { self.init() }
    public required init!() {}
    class var x: Int { 1 }
    open class func make() -> Self { .init() }
    static let y = 1
    final lazy var z = { 1 }()
    weak var w: A?; unowned(safe) let u: A, v: A; unowned(unsafe) var t: A; unowned var s: A
    private(set) public var r = 1
    package(set) var q = 2
    dynamic override func g() {}
    deinit {}
    class Inner {}
    public struct InnerStruct {}; private enum InnerEnum {}
    typealias T = Int
}
class Isolated { isolated deinit { print(self) } }
open class Open {}
package func packaged() {}
fileprivate extension A { mutating func m() {}; nonmutating func n() {} }
struct Empty {}
enum E { indirect case node(E); case a, b(Int), c(x: Int, _ y: Int, z: Int = 1), d(Int...), e(() -> Void) }
enum Raw: Int, CaseIterable { case one = 1, two, `default` = 3; case neg = -1 }
enum Str: String { case a = "x", b }
indirect enum I<T> { case a(T), b(I<T>, I<T>) }
protocol P: AnyObject, Q where Self: R { func f(); mutating func g() throws -> Int; static func h(); init(x: Int); subscript(i: Int) -> Int { get }; associatedtype A }
protocol NonCopyable: ~Copyable { var x: Int { get } ; static func + (a: Self, b: Self) -> Self }
@objc protocol O { @objc optional func f(); @objc optional var x: Int { get } }
typealias F = (Int) -> Void
typealias G<T: P> = [T] where T.A == Int
func f(_ a: Int, b c: Int = 1, d: Int..., e: inout [Int], f: @escaping () -> Void = {}, _: Int, g _: Int) {}
func g() -> () {}
func h() -> ((Int) -> Int)? { nil }
func i() -> some P { j() } ; func j() -> (a: Int, b: Int) { (1, 2) }
func k(for in: Int, class: Int, repeat while: Int, default: Int, where: Int) {}
func l(_: (Int, String) -> Void, x: (a: Int, b: Int)) {}
func `func`() {}
func m(@Wrapper x: Int, @ViewBuilder content: () -> some View) {}
func outer() { func inner() {}; struct Local {}; class C {}; enum E { case a }; let x = 1; var y: Int { 1 }; typealias T = Int; protocol P {} }
let a = 1, b: Int = 2, (c, d) = (1, 2), (e, (f2, _)): (Int, (Int, Int)), _ = 3
var v: Int, w: [Int]? = nil, x: Int! , y: (Int, Int)
extension Int { static let zero2 = 0 }
