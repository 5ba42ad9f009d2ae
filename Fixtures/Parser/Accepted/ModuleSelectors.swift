// swiftc: -enable-experimental-feature ModuleSelector
let a: Swift::Int = 1, b = Swift::print("x"), c = x.Module::member, d = Swift::Array<Swift::Int>()
func f(_ x: Swift::Array<Swift::Int>, y: Outer.Module::Inner) -> some Swift::Equatable { x.Swift::count }
extension Swift::Int: Module::P where Self: Swift::Equatable {}
import struct Module::S
@Module::Attribute func g() { Module::call(); x.Module::method(1) { 2 } }
let e = #Module::macro(1), h = \Swift::Int.Module::x, i = .Module::member
func == (a: Module::A, b: Module::A) -> Bool { a.Swift::equals(b) }
