// Source text is UTF-8. The parser takes any bytes; the compiler does not, and
// neither should a derivative be written for a file that it will refuse.

/// The offset of the first byte that is not part of well-formed UTF-8, or nil if all are.
func firstInvalidOffset(in bytes: [UInt8]) -> Int? {
    // What is not well-formed is another text when it has been decoded. A walk in Swift takes a debug build a hundred times as long.
    var text = String(decoding: bytes, as: UTF8.self)
    if text.withUTF8({ bytes.isSame(as: $0) }) { return nil }
    var parser = UTF8.ForwardParser()
    var input = bytes.makeIterator()
    var offset = 0
    while true {
        switch parser.parseScalar(from: &input) {
        case .valid(let scalar): offset += scalar.count
        case .emptyInput: return nil
        case .error: return offset
        }
    }
}
