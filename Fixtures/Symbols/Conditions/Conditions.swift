#if FLAG
import Foundation
#else
import Glibc
#endif

struct Parts {
    var always: Int
    #if FLAG
        var flagged = 1
        func onlyFlagged() {}
    #else
        var unflagged: Int
    #endif
    #if OTHER
        var other: Int
    #elseif os(Linux)
        var linux: Double
        struct Inside { var a: Int }
    #else
        var elsewhere: Double
    #endif
}

#if os(Linux)
    typealias Real = Double

    extension Parts.Inside {
        func linuxOnly() {}
    }
#else
    typealias Real = Float
#endif

extension Real {
    var doubled: Real { self + self }
}

#if OTHER
    struct Choice {
        var a: Int
    }
#else
    final class Choice {
        #if FLAG
            var b = 2
        #endif
    }
#endif

extension Choice {
    func common() {}
}

enum Cases {
    case plain
    #if FLAG
        case flagged
    #endif
}

func free() {}
#if OTHER
    func free(_ x: Int) {}
    let constant = 1
#else
    let constant = 2.0
#endif

#if FLAG && !OTHER
    #if os(Linux)
        func nested() {}
    #endif
#endif
