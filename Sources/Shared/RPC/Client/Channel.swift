package import IO
package import Protobuf
internal import Synchronization

/// Calls the services behind a target: one or more addresses, reached by as many connections as the
/// calls need.
///
/// ```swift
/// let greeter = Hello.GreeterClient(try Channel("127.0.0.1:50051"))
/// let reply = try await greeter.sayHello(.init(name: "x"))
/// ```
///
/// A call made on one of the group's event loops stays on it, from the caller to the socket and
/// back; one from any other thread goes to a loop first. A task that is begun by `Task.immediate`
/// on a loop's thread must name that loop as its executor, as handlers' tasks do.
package final class Channel: Sendable {
    let core: ChannelCore
    /// The target as it was written.
    package var name: String { core.name }
    let parts: [UncheckedReference<LoopChannel>]
    private let group: EventLoopGroup
    private let ownsGroup: Bool
    private let next = Atomic<Int>(0)

    /// A channel to `host:port`, `[ipv6]:port`, `unix:path`, or several of them separated by commas;
    /// it connects when it is first used. Without a group it has an event loop of its own. Throws
    /// where the target is no such list.
    package init(
        _ target: String, options: ChannelOptions = ChannelOptions(), group: EventLoopGroup? = nil
    ) throws(IOError) {
        let core = try ChannelCore(target, options)
        self.core = core
        ownsGroup = group == nil
        if let group {
            self.group = group
        } else {
            self.group = try EventLoopGroup(loopCount: 1)
        }
        parts = self.group.loops.map { UncheckedReference(LoopChannel(core, $0)) }
    }

    deinit {
        close()
        // The loop runs what it was given before it ends; nobody waits for its thread, since the
        // last to let go may be on it.
        if ownsGroup { for loop in group.loops { loop.stop() } }
    }

    /// Ends every call and connection of the channel; calls made later fail.
    package func close() {
        for part in parts { part.value.loop.execute { part.value.shutDown() } }
    }

    /// The part of one of the group's loops.
    package func part(on loop: EventLoop) -> LoopChannel? {
        parts.first { $0.value.loop === loop }?.value
    }

    /// Takes no new calls, lets those in flight end, and closes; what runs longer than so many
    /// nanoseconds ends with UNAVAILABLE.
    package func drain(within nanoseconds: Int64 = 10_000_000_000) async {
        let left = Atomic<Int>(parts.count)
        let finished = Latch()
        for part in parts {
            part.value.loop.execute {
                part.value.drain(within: nanoseconds) {
                    let open = left.wrappingSubtract(1, ordering: .relaxed).newValue
                    if open == 0 { finished.open() }
                }
            }
        }
        await finished.wait()
    }

    /// The part of the loop that the caller is on, if it is one of the group's.
    package var currentPart: LoopChannel? {
        for part in parts where part.value.loop.isCurrent { return part.value }
        return nil
    }

    /// The same for a caller that waits and must come back to the loop.
    package var homePart: LoopChannel? {
        for part in parts where part.value.loop.isHome { return part.value }
        return nil
    }

    /// A part for a caller from elsewhere.
    package var anyPart: LoopChannel {
        let index = next.wrappingAdd(1, ordering: .relaxed).oldValue
        return parts[Int(UInt(bitPattern: index) % UInt(parts.count))].value
    }

    // MARK: Calls

    /// One request, one response. Throws the call's `Status`.
    @inlinable
    package func unary<Request: Message, Response: Message>(
        _ method: Method<Request, Response>, _ request: Request,
        _ options: CallOptions = CallOptions()
    ) async throws -> Response {
        if let part = homePart {
            return try await part.unary(method, request, options) { call throws(Status) in
                try call.onlyResponse(Response.self)
            }
        }
        let part = UncheckedPart(anyPart)
        return try await part.value.loop.run {
            try await part.value.unary(method, request, options) { call throws(Status) in
                try call.onlyResponse(Response.self)
            }
        }
    }

    /// The same, with what came beside the response.
    @inlinable
    package func unaryResponse<Request: Message, Response: Message>(
        _ method: Method<Request, Response>, _ request: Request,
        _ options: CallOptions = CallOptions()
    ) async throws -> UnaryResponse<Response> {
        let part = UncheckedPart(currentPart ?? anyPart)
        return try await part.value.loop.run {
            try await part.value.unary(method, request, options) { call throws(Status) in
                try call.unaryResponse(Response.self)
            }
        }
    }
}

/// Carries a channel's part to the loop that it belongs to.
///
/// `@unchecked Sendable`: the part is used on its own loop's thread only.
package struct UncheckedPart: @unchecked Sendable {
    package let value: LoopChannel

    package init(_ value: LoopChannel) {
        self.value = value
    }
}
