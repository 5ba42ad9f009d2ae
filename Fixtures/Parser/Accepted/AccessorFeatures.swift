// swiftc: -enable-experimental-feature CoroutineAccessors
struct Values {
    var coroutine: Int { read { yield stored } modify { yield &stored } }
}
protocol Requirements { var coroutine: Int { get set } }
