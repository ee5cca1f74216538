internal import CLinux
internal import Glibc

/// What one read or write on a byte stream came to.
public enum IOResult: Equatable, Sendable {
    /// So many bytes were moved; never zero.
    case bytes(Int)
    /// Nothing could be moved now: wait for readiness.
    case wouldBlock
    /// The peer ended the stream in order.
    case closed
    /// The stream is broken; the number is `errno`, 0 where the fault is not the kernel's.
    case failed(Int32)
}

/// Where the opening of a byte stream stands.
public enum HandshakeProgress: Equatable, Sendable {
    case done
    case wantsRead
    case wantsWrite
    /// It will not open: a sentence for the log, free of personal data.
    case failed(String)
}

/// One byte stream between two programs: a socket, TLS over a socket, or a simulated link.
///
/// Belongs to one event loop and is touched by its thread only.
open class Transport {
    /// The kernel's number of the stream; -1 for a simulated one.
    package final let descriptor: Int32

    public init(descriptor: Int32) {
        self.descriptor = descriptor
    }

    /// Takes the opening one step further; a plain socket is open at once.
    open func handshake() -> HandshakeProgress { .done }

    /// Whether bytes may wait inside the transport that the kernel does not report as readable.
    open var hasBufferedInput: Bool { false }

    /// Reads what is there, at most the buffer's size.
    open func read(into buffer: UnsafeMutableRawBufferPointer) -> IOResult {
        .failed(0)
    }

    /// Writes as much as fits now; after `.wouldBlock` the same bytes must be offered again.
    open func write(_ buffer: UnsafeRawBufferPointer) -> IOResult {
        .failed(0)
    }

    /// Tells the peer, where the transport can, that no more bytes will come.
    open func finish() {}

    /// Frees the stream; harmless when repeated.
    open func close() {}
}

/// A connected TCP or Unix socket.
package final class SocketTransport: Transport {
    private var isOpen = true

    public override init(descriptor: Int32) {
        super.init(descriptor: descriptor)
    }

    deinit {
        close()
    }

    public override func read(into buffer: UnsafeMutableRawBufferPointer) -> IOResult {
        while true {
            let count = Glibc.read(descriptor, buffer.baseAddress, buffer.count)
            if count > 0 { return .bytes(count) }
            if count == 0 { return .closed }
            switch errno {
            case EINTR: continue
            case EAGAIN: return .wouldBlock
            default: return .failed(errno)
            }
        }
    }

    public override func write(_ buffer: UnsafeRawBufferPointer) -> IOResult {
        while true {
            // MSG_NOSIGNAL: a peer that left must not end the process by SIGPIPE.
            let count = send(
                descriptor, buffer.baseAddress, buffer.count, Int32(MSG_NOSIGNAL))
            if count >= 0 { return .bytes(count) }
            switch errno {
            case EINTR: continue
            case EAGAIN: return .wouldBlock
            default: return .failed(errno)
            }
        }
    }

    public override func finish() {
        _ = shutdown(descriptor, Int32(SHUT_WR))
    }

    public override func close() {
        guard isOpen else { return }
        isOpen = false
        _ = Glibc.close(descriptor)
    }
}
