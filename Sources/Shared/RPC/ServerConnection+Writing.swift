internal import Base
internal import HTTP2
internal import IO

// Bytes on their way to the client.
extension ServerConnection {
    /// Writes what was left over; `true` when none is left.
    func writeUnsent() -> Bool {
        while !unsent.isEmpty {
            switch transport.write(unsent.bytes) {
            case .bytes(let count):
                unsent.removeFirst(count)
                noteSent(count)
            case .wouldBlock:
                waitToWrite()
                return false
            case .closed, .failed:
                close()
                return false
            }
        }
        if waitsToWrite { watch(.readable) }
        return true
    }

    /// Writes the bytes, keeping what the transport does not take; `false` where it is full.
    func write(_ bytes: UnsafeRawBufferPointer) -> Bool {
        var rest = bytes
        while !rest.isEmpty {
            switch transport.write(rest) {
            case .bytes(let count):
                noteSent(count)
                rest = UnsafeRawBufferPointer(rebasing: rest[count...])
            case .wouldBlock:
                unsent.append(rest)
                waitToWrite()
                return false
            case .closed, .failed:
                close()
                return false
            }
        }
        return true
    }

    func noteSent(_ count: Int) {
        lastSent = loop.now
        service.connectionCounts.bytesSent += count
    }

    func waitToWrite() {
        // Frames of our own pile up for a client that sends and does not read: it is not read
        // either from then on, and cut off when that lasts.
        let isFlooded = (session?.queuedFrames ?? 0) >= limits.http2.queuedFramesMaximum
        watch(isFlooded ? .writable : [.readable, .writable])
    }
}
