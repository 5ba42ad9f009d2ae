actor Counter: P {
    var n = 0
    nonisolated let id = 1
    nonisolated(unsafe) static var x = 1
    nonisolated func f() {}
    isolated deinit {}
    init() async {}
}
distributed actor D { distributed func f() async throws -> Int { 1 } ; distributed var x: Int { 1 } }
@globalActor public final actor MyActor { static let shared = MyActor() }
func f() async {}
func g() async throws -> Int { try await h() }
func h(_ x: isolated Counter, y: isolated (any Actor)? = #isolation) async rethrows {}
nonisolated(nonsending) func i() async {}
nonisolated func j() {}
nonisolated struct N {}
func run() async throws {
    async let a = f(), b = g()
    let c = await a, d = try await b, e = try? await g(), e2 = try! await g()
    await f()
    for await x in stream {}
    for try await x in stream where x > 0 {}
    for try await case .some(let y) in stream {}
    await withTaskGroup(of: Int.self) { group in
        group.addTask { await f() }
        for await x in group { print(x) }
    }
    let t = Task { @MainActor [weak self] in await self?.f() }
    let u = Task.detached(priority: .high) { () async throws -> Int in 1 }
    _ = await (x, y) ; _ = await [f()] ; _ = await self.x[0] ; _ = await .init()
    let async = 1, await = 2; print(async, actor, isolated)
    defer { Task { await f() } }
    unsafe p.pointee = unsafe q.pointee + 1
    for unsafe x in unsafe y {}
    _ = try unsafe await f()
}
func throwing() throws(any Error) -> Int {}
func typed() throws(Never) {}
func typed2<E>(_ f: () throws(E) -> Void) throws(E) where E: Error {}
func re(_ f: () throws -> Void) rethrows {}
var p: Int { get throws(E) { throw e } }
let cl: () async throws(E) -> Int = { () throws(E) in 1 }
distributed actor Local { _local func f() {} }
