import Base
import Glibc
import IO

/// One connection to a target, made step by step so that each can be timed. Blocks: not for a loop.
struct Dial {
    let descriptor: Int32
    /// Nanoseconds that the name took, and the connection.
    let resolving: Int64
    let connecting: Int64

    /// Connects to the first address that takes the connection. Throws why none does.
    init(_ text: String, within limit: Duration) throws {
        guard let address = Address(text) else {
            throw UsageError("\(text) is no HOST:PORT or unix:PATH")
        }
        let start = ContinuousClock.now
        let addresses = try SocketAddress.resolve(address)
        let resolved = ContinuousClock.now
        resolving = start.duration(to: resolved).wholeNanoseconds
        var failure: (any Error)?
        for address in addresses {
            do {
                descriptor = try Self.connect(address, until: start + limit)
                connecting = resolved.duration(to: .now).wholeNanoseconds
                return
            } catch {
                failure = error
            }
        }
        throw ProbeError("\(text): \(failure.map { "\($0)" } ?? "no address") · is the server up?")
    }

    private static func connect(
        _ address: SocketAddress, until end: ContinuousClock.Instant
    ) throws -> Int32 {
        let descriptor = try Socket.connect(address)
        guard wait(descriptor, POLLOUT, until: end) else {
            Socket.close(descriptor)
            throw ProbeError("no answer in time")
        }
        if let error = Socket.connectError(descriptor) {
            Socket.close(descriptor)
            throw error
        }
        return descriptor
    }

    /// Waits until the descriptor is ready; `false` where the time is over first.
    static func wait(
        _ descriptor: Int32, _ events: Int32, until end: ContinuousClock.Instant
    ) -> Bool {
        var entry = pollfd(fd: descriptor, events: Int16(events), revents: 0)
        while true {
            let left = ContinuousClock.now.duration(to: end) / .milliseconds(1)
            guard left > 0 else { return false }
            let count = poll(&entry, 1, Int32(min(left.rounded(.up), 1_000_000)))
            if count > 0 { return true }
            if count < 0, errno != EINTR { return false }
        }
    }
}
