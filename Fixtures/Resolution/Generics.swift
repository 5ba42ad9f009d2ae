// Generic functions and such of parameters that adgen does not know, beside others of their name.

import Foundation

func maximum<T: Comparable>(_ a: T, _ b: T) -> T { a < b ? b : a }
func maximum(_ a: [Double]) -> Double { a[0] }
func min<T: Comparable>(_ a: T, _ b: T) -> T { a }
func min(_ a: [Double]) -> Double { a[0] }
func half<T: BinaryFloatingPoint>(_ x: T) -> T { x / 2 }
func half(_ x: Double) -> Double { x / 4 }
func third(_ x: Double...) -> Double { x[0] / 3 }
func third(_ x: Double) -> Double { x / 6 }
func fourth(_ x: Double...) -> Double { x[0] / 4 }
func fourth(_ x: Float) -> Double { Double(x) / 8 }
func fifth(_ x: Double?) -> Double { x ?? 0 }
func fifth(_ x: Float) -> Double { 1 }
func sixth(_ x: Any) -> Double { 6 }
func sixth(_ x: Int) -> Double { Double(x) }
func floor<T: FloatingPoint>(_ x: T) -> T { x }
func floor(_ n: Int) -> Int { n }
func ceil(_ x: Double...) -> Double { x[0] }
func ceil(_ n: Int) -> Int { n }

func concreteOfGeneric(_ x: Double) -> Double { half(x) }
func genericOfFloat(_ x: Float) -> Float { half(x) }
func onlyGeneric(_ x: Double) -> Double { maximum(x, 1) }
func genericShadowsLibrary(_ x: Double, _ y: Double) -> Double { min(x, y) }
func besideVariadic(_ x: Double) -> Double { third(x) }
func variadic(_ x: Double) -> Double { fourth(x) }
func literalForVariadic(_ x: Double) -> Double { x * fourth(1.5) }
func optionalParameter(_ x: Double) -> Double { fifth(x) }
func literalForOptional(_ x: Double) -> Double { x * fifth(1.5) }
func anyParameter(_ x: Double) -> Double { sixth(x) }
func literalForAny(_ x: Double) -> Double { x * sixth(2) }
func genericLibraryName(_ x: Double) -> Double { floor(x) }
func variadicLibraryName(_ x: Double) -> Double { ceil(x) }
