/// Reads the outline of the frames in a stream of bytes, beside nghttp2 and before it: which frame
/// begins where, and whether one is unfinished. nghttp2 1.52 hides the frames it ignores, and a
/// flood is made of just those.
struct FrameScanner {
    /// Bytes of the client's preface that a server has yet to see.
    private var prefaceLeft: Int
    private var header: UInt64 = 0
    private var stream: UInt32 = 0
    /// Bytes of the nine of a frame's header that have been read.
    private var headerBytes = 0
    private var payloadLeft = 0
    /// Whether a header block has begun and END_HEADERS has not been seen.
    private(set) var isInHeaderBlock = false

    /// Frames begun so far.
    private(set) var frames = 0

    struct Frame {
        let length: Int
        let type: UInt8
        let flags: UInt8
        let stream: Int32
    }

    init(expectsPreface: Bool) {
        prefaceLeft = expectsPreface ? 24 : 0
    }

    /// Whether the bytes so far end within a frame, a header block or the preface.
    var isMidway: Bool {
        payloadLeft > 0 || headerBytes > 0 || isInHeaderBlock || prefaceLeft > 0
    }

    /// Whether so many bytes are missing to the end of a DATA frame: a body that comes slowly is
    /// its stream's matter, not the connection's.
    private(set) var isInData = false

    @inline(__always)
    mutating func scan(_ bytes: UnsafeRawBufferPointer, _ begin: (Frame) -> Void) {
        var offset = 0
        let count = bytes.count
        if prefaceLeft > 0 {
            offset = min(prefaceLeft, count)
            prefaceLeft -= offset
        }
        while offset < count {
            if payloadLeft > 0 {
                let skipped = min(payloadLeft, count - offset)
                payloadLeft -= skipped
                offset += skipped
                continue
            }
            if headerBytes == 0, count - offset >= 9 {
                // The common case: the whole header is there.
                let word = UInt64(
                    bigEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
                let stream = UInt32(
                    bigEndian: bytes.loadUnaligned(fromByteOffset: offset + 5, as: UInt32.self))
                offset += 9
                enter(word >> 24, stream, begin)
                continue
            }
            if headerBytes < 5 {
                header = header << 8 | UInt64(bytes[offset])
            } else {
                stream = stream << 8 | UInt32(bytes[offset])
            }
            headerBytes += 1
            offset += 1
            if headerBytes == 9 {
                let (outline, number) = (header, stream)
                header = 0
                stream = 0
                headerBytes = 0
                enter(outline, number, begin)
            }
        }
        if payloadLeft == 0 { isInData = false }
    }

    /// Takes the first five bytes of a frame's header: length, type and flags.
    @inline(__always)
    private mutating func enter(_ outline: UInt64, _ stream: UInt32, _ begin: (Frame) -> Void) {
        let frame = Frame(
            length: Int(outline >> 16 & 0xff_ffff),
            type: UInt8(truncatingIfNeeded: outline >> 8),
            flags: UInt8(truncatingIfNeeded: outline),
            stream: Int32(truncatingIfNeeded: stream & 0x7fff_ffff))
        payloadLeft = frame.length
        if !isInHeaderBlock { frames += 1 }
        isInData = frame.type == FrameType.data
        switch frame.type {
        case FrameType.headers, FrameType.continuation:
            isInHeaderBlock = frame.flags & FrameFlags.endHeaders == 0
        default: break
        }
        begin(frame)
    }
}

/// Types of frames (RFC 9113 section 6).
enum FrameType {
    static let data: UInt8 = 0
    static let headers: UInt8 = 1
    static let priority: UInt8 = 2
    static let rstStream: UInt8 = 3
    static let settings: UInt8 = 4
    static let pushPromise: UInt8 = 5
    static let ping: UInt8 = 6
    static let goAway: UInt8 = 7
    static let windowUpdate: UInt8 = 8
    static let continuation: UInt8 = 9
}

enum FrameFlags {
    static let endStream: UInt8 = 0x1
    static let acknowledgement: UInt8 = 0x1
    static let endHeaders: UInt8 = 0x4
    static let padded: UInt8 = 0x8
}
