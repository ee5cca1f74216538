extension WireReader {
    /// The UTF-8 text behind a length prefix.
    @inlinable
    package mutating func string() throws(WireError) -> String {
        let bytes = try delimited()
        guard !bytes.isEmpty else { return "" }
        let text = bytes.withMemoryRebound(to: UInt8.self) { bytes in
            String(validating: bytes, as: UTF8.self)
        }
        guard let text else { throw .invalidUTF8 }
        return text
    }
}
