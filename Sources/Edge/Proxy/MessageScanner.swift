/// Follows the messages in a body by their prefixes (gRPC over HTTP/2, Length-Prefixed-Message),
/// however the bytes are cut.
struct MessageScanner {
    private var prefix = 0
    private var length = 0
    private var left = 0

    /// Whether the bytes begin a message that is longer than so many.
    mutating func exceeds(_ limit: Int, _ data: UnsafeRawBufferPointer) -> Bool {
        var offset = 0
        while offset < data.count {
            if left > 0 {
                let count = min(left, data.count - offset)
                left -= count
                offset += count
                continue
            }
            // One byte of flags, then the length, most significant byte first.
            if prefix > 0 { length = length << 8 | Int(data[offset]) }
            prefix += 1
            offset += 1
            guard prefix == 5 else { continue }
            if length > limit { return true }
            left = length
            prefix = 0
            length = 0
        }
        return false
    }
}
