public struct Pendulum<Scalar: FloatingPoint>: Codable, @unchecked Sendable where Scalar: Codable {
    var mass: Double, length = 1.0
    @NoDerivative private(set) var name: String { didSet { print(oldValue) } }
    static let shared: Self = .init(mass: 1)
    lazy var computed: Double = { 1 }()
    var area: Double { mass * length }
    subscript(i: Int, k key: String = "x") -> Double {
        get { 0 }
        nonmutating set(v) { store(v) }
    }
    init?<T>(from x: T) throws where T: P { nil }
    #if DEBUG && canImport(Foundation, _version: 1.2.3)
    func debug() {}
    #else
    mutating func release() {}
    #endif
}
final class Node { deinit { free() }; weak var parent: Node?; class func make() {} }
indirect enum Tree { case leaf, node(Tree, right: Tree = .leaf), raw = 3 }
actor Counter { nonisolated(unsafe) var n = 0 }
protocol Shape<Area>: AnyObject { associatedtype Area: P = Int where Area.X == Y; var area: Area { get async throws }; init() }
extension Array where Element == Double { typealias Pair<T> = (T, T) }
let f: @Sendable (inout Double, _ y: some P) async throws -> any Q.Type = g
let a: [3 of Int], b: [[String: Int?]]!, c: InlineArray<4, Int>.Index, d: Array<Array<Int>>
