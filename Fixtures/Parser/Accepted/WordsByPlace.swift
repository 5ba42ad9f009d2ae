// What a word is depends on where it stands.
struct Words {
    var call: Bool { read { $0.isEmpty } }
    var other: Int { modify(at: 1) { $0 + read(file) } }
}
enum Payload { case run(@Sendable () -> Void), stop(after: @escaping @MainActor () -> Int) }
func calls() async throws {
    open(file)
    let handle = 1
    prefix(3)
    var first = 2
    required(1)
    final class Inner { open(set) var x = 1; unowned(safe) let y: AnyObject; package(set) var z = 2 }
    nonisolated(unsafe) var shared = await(first)
    if unsafe { return }
    discard token
    for unsafe: Int in handles { }
    switch payload {
    case .some(borrowing x): break
    case borrowing x: break
    case let y[z]: break
    case let (a[0], b): break
    default: break
    }
}
let isolation: nonisolated
let caller = [nonisolated(nonsending) () async -> Void]()
