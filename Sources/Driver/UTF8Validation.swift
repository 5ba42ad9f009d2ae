// Source text is UTF-8. The parser takes any bytes; the compiler does not, and
// neither should a derivative be written for a file that it will refuse.

/// The offset of the first byte that is not part of well-formed UTF-8, or nil if all are.
func firstInvalidOffset(in bytes: [UInt8]) -> Int? {
    if bytes.allSatisfy({ $0 < 0x80 }) { return nil }
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
