internal import CZlib

/// Compression of one message (RFC 1952), with zlib.
enum Gzip {
    private static let chunkBytes = 16_384

    /// The bytes behind `compressed`, refused as soon as they are more than `bytesMaximum`.
    static func inflate(
        _ compressed: UnsafeRawBufferPointer, bytesMaximum: Int
    ) throws(Status) -> [UInt8] {
        var stream = z_stream()
        guard tadamun_inflate_init_gzip(&stream) == Z_OK else {
            throw Status(.resourceExhausted, "no memory to decompress with")
        }
        defer { inflateEnd(&stream) }
        // zlib only reads from it, though its type does not say so.
        stream.next_in = UnsafeMutablePointer(
            mutating: compressed.bindMemory(to: UInt8.self).baseAddress)
        stream.avail_in = UInt32(clamping: compressed.count)
        var result: [UInt8] = []
        var code = Z_OK
        while code == Z_OK {
            guard result.count <= bytesMaximum else {
                throw Status(
                    .resourceExhausted, "the message is larger than \(bytesMaximum) bytes")
            }
            let chunk = [UInt8](unsafeUninitializedCapacity: chunkBytes) { buffer, count in
                stream.next_out = buffer.baseAddress
                stream.avail_out = UInt32(chunkBytes)
                code = CZlib.inflate(&stream, Z_NO_FLUSH)
                count = chunkBytes - Int(stream.avail_out)
            }
            result += chunk
            if code == Z_BUF_ERROR || (code == Z_OK && chunk.isEmpty) { break }
        }
        guard code == Z_STREAM_END, stream.avail_in == 0 else {
            throw Status(.internal, "the message does not decompress")
        }
        guard result.count <= bytesMaximum else {
            throw Status(.resourceExhausted, "the message is larger than \(bytesMaximum) bytes")
        }
        return result
    }

    /// The bytes compressed; `nil` where zlib has no memory.
    static func deflate(_ bytes: [UInt8]) -> [UInt8]? {
        var stream = z_stream()
        guard tadamun_deflate_init_gzip(&stream, 6) == Z_OK else { return nil }
        defer { deflateEnd(&stream) }
        let bound = Int(deflateBound(&stream, UInt(bytes.count)))
        return bytes.withUnsafeBufferPointer { input in
            stream.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
            stream.avail_in = UInt32(clamping: input.count)
            var isWhole = false
            let result = [UInt8](unsafeUninitializedCapacity: bound) { buffer, count in
                stream.next_out = buffer.baseAddress
                stream.avail_out = UInt32(clamping: bound)
                isWhole = CZlib.deflate(&stream, Z_FINISH) == Z_STREAM_END
                count = bound - Int(stream.avail_out)
            }
            return isWhole ? result : nil
        }
    }
}
