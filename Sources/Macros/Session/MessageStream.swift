// How the compiler and a macro executable talk: messages over standard input
// and output, each a JSON text behind its length in 8 little-endian bytes.

#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Android)
    import Android
#endif

enum MessageStream {
    /// No message of the compiler comes near this length; a longer one is noise.
    static let lengthLimit = 1 << 30

    /// The next message, `.null` for one that is not JSON; nil when the session is over.
    static func read() -> JSON? {
        guard let header = readBytes(8) else { return nil }
        let length = header.reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        guard length > 0, length <= lengthLimit, let body = readBytes(Int(length)) else { return nil }
        return JSON(body) ?? .null
    }

    static func write(_ message: JSON) {
        let body = message.bytes
        let header = (0..<8).map { UInt8(truncatingIfNeeded: body.count >> (8 * $0)) }
        writeBytes(header + body)
    }

    /// Exactly `count` bytes; nil if the input ends before that.
    private static func readBytes(_ count: Int) -> [UInt8]? {
        let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, initialized in
            initialized = 0
            while initialized < count, let base = buffer.baseAddress {
                let received = retrying { unistdRead(0, base + initialized, count - initialized) }
                if received <= 0 { break }
                initialized += received
            }
        }
        return bytes.count == count ? bytes : nil
    }

    /// Gives up silently when nobody listens any more: the next read ends the session.
    private static func writeBytes(_ bytes: [UInt8]) {
        bytes.withUnsafeBufferPointer { buffer in
            var written = 0
            while written < buffer.count, let base = buffer.baseAddress {
                let sent = retrying { unistdWrite(1, base + written, buffer.count - written) }
                if sent <= 0 { break }
                written += sent
            }
        }
    }

    private static func retrying(_ call: () -> Int) -> Int {
        while true {
            let result = call()
            if result >= 0 || errno != EINTR { return result }
        }
    }
}

// The C functions bear the names of this type's own.

private func unistdRead(_ descriptor: Int32, _ buffer: UnsafeMutableRawPointer, _ count: Int) -> Int {
    read(descriptor, buffer, count)
}

private func unistdWrite(_ descriptor: Int32, _ buffer: UnsafeRawPointer, _ count: Int) -> Int {
    write(descriptor, buffer, count)
}
