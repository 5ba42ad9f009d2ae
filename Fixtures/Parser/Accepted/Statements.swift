func run() throws {
    outer: for i in stride(from: 0, to: 1, by: 0.1) where i > 0 {
        if i > 3, let x = q.first, case .some(let y)? = opt { continue outer } else if q[i] < -k { break }
        else { fallthrough }
    }
    for case let (a, b)? in pairs.map({ $0 }) { use(a, b) }
    for try await x: Int in stream {}
    while i < n, var z { i += 1 }
    repeat { j = next[j] } while j != 0
    guard let self, #available(macOS 13, *) else { return }
    defer { close() }
    do throws(E) { try f() } catch let error as E where error.x { throw error } catch { return }
    switch (a, b) {
    case (0, let y) where y > 0, (let y, 1...3): break
    case let (p, q): swap(&p, &q)
    case is Int, is [Double]: x = 1; y = 2
    case let x as Double: y = x
    #if os(Linux)
    case .a(let v, label: 3): break
    #endif
    @unknown default: break
    }
    return
}
