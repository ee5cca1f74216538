internal import CLinux
internal import Glibc

/// System calls on sockets, each non-blocking and closed on exec.
package enum Socket {
    /// A socket that listens. With `sharesPort`, several sockets of one address each take a part
    /// of the new connections (SO_REUSEPORT): one for each loop, or two programs during a change.
    package static func listen(
        _ address: SocketAddress, sharesPort: Bool
    ) throws(IOError) -> Int32 {
        let descriptor = try open(address)
        do throws(IOError) {
            if address.family == AF_UNIX {
                try removeStaleSocket(address)
            } else {
                try set(descriptor, SOL_SOCKET, SO_REUSEADDR, 1)
                if sharesPort { try set(descriptor, SOL_SOCKET, SO_REUSEPORT, 1) }
            }
            let bound = address.withSockaddr { bind(descriptor, $0, $1) }
            guard bound == 0 else { throw IOError("bind \(address)", code: errno) }
            guard Glibc.listen(descriptor, Limits.listenBacklog) == 0 else {
                throw IOError("listen \(address)", code: errno)
            }
            return descriptor
        } catch {
            _ = Glibc.close(descriptor)
            throw error
        }
    }

    /// Begins to connect; the socket turns writable when that has succeeded or failed, and
    /// `connectError` then says which.
    package static func connect(_ address: SocketAddress) throws(IOError) -> Int32 {
        let descriptor = try open(address)
        if address.family != AF_UNIX { disableDelay(descriptor) }
        let code = address.withSockaddr { Glibc.connect(descriptor, $0, $1) }
        guard code == 0 || errno == EINPROGRESS else {
            let code = errno
            _ = Glibc.close(descriptor)
            throw IOError("connect \(address)", code: code)
        }
        return descriptor
    }

    /// How connecting ended: `nil` where it succeeded.
    package static func connectError(_ descriptor: Int32) -> IOError? {
        var code: Int32 = 0
        var length = socklen_t(MemoryLayout<Int32>.size)
        guard getsockopt(descriptor, SOL_SOCKET, SO_ERROR, &code, &length) == 0 else {
            return IOError("getsockopt", code: errno)
        }
        return code == 0 ? nil : IOError("connect", code: code)
    }

    /// The next connection that waits; `nil` where none does, or where the one that did has gone.
    /// Throws where the process or machine has no descriptor or memory left.
    package static func accept(_ listener: Int32) throws(IOError) -> Int32? {
        let descriptor = tadamun_accept(listener)
        guard descriptor >= 0 else {
            switch errno {
            case EMFILE, ENFILE, ENOMEM, ENOBUFS: throw IOError("accept", code: errno)
            default: return nil
            }
        }
        return descriptor
    }

    /// Small writes leave at once: answers are gathered by us, not by the kernel.
    package static func disableDelay(_ descriptor: Int32) {
        // It fails only on a socket that is gone, which the next read tells.
        try? set(descriptor, IPPROTO_TCP_LEVEL, TCP_NODELAY, 1)
    }

    package static func close(_ descriptor: Int32) {
        _ = Glibc.close(descriptor)
    }

    /// Removes a Unix socket's file; harmless where it is gone.
    package static func removeFile(_ path: String) {
        unlink(path)
    }

    private static var IPPROTO_TCP_LEVEL: Int32 { Int32(IPPROTO_TCP) }

    private static func open(_ address: SocketAddress) throws(IOError) -> Int32 {
        let kind =
            Int32(SOCK_STREAM.rawValue) | Int32(SOCK_NONBLOCK.rawValue)
            | Int32(SOCK_CLOEXEC.rawValue)
        let descriptor = socket(address.family, kind, 0)
        guard descriptor >= 0 else { throw IOError("socket", code: errno) }
        return descriptor
    }

    private static func set(
        _ descriptor: Int32, _ level: Int32, _ option: Int32, _ value: Int32
    ) throws(IOError) {
        var value = value
        let size = socklen_t(MemoryLayout<Int32>.size)
        guard setsockopt(descriptor, level, option, &value, size) == 0 else {
            throw IOError("setsockopt", code: errno)
        }
    }

    /// Removes the socket file that a program which was killed has left, never one that answers.
    private static func removeStaleSocket(_ address: SocketAddress) throws(IOError) {
        let probe = try open(address)
        defer { _ = Glibc.close(probe) }
        let code = address.withSockaddr { Glibc.connect(probe, $0, $1) }
        if code != 0, errno == ECONNREFUSED {
            unlink(String(address.description.dropFirst("unix:".count)))
        }
    }
}
