import Base
import IO
import Protobuf
import RPC
import Testing

private typealias Text = GoogleProtobuf.StringValue

/// Calls over real sockets to a server of ours.
struct ChannelTests {
    private func withServer(
        _ service: EchoService = EchoService(), limits: ServerLimits = ServerLimits(),
        options: ChannelOptions = ChannelOptions(), _ body: (Channel, Server) async throws -> Void
    ) async throws {
        let server = try Server([service], limits: limits)
        let channel = try Channel(try server.listen(on: "127.0.0.1:0"), options: options)
        defer {
            channel.close()
            server.stop()
        }
        try await body(channel, server)
    }

    @Test func `a unary call brings the response`() async throws {
        try await withServer { channel, _ in
            for text in ["", "x", String(repeating: "é", count: 200_000)] {
                let reply = try await channel.unary(EchoService.unary, Text(value: text))
                #expect(reply.value == text)
            }
        }
    }

    @Test func `many calls go at once over one connection`() async throws {
        try await withServer { channel, _ in
            try await withThrowingTaskGroup(of: Bool.self) { group in
                for index in 0..<1_000 {
                    group.addTask {
                        let text = Text(value: "\(index)")
                        return try await channel.unary(EchoService.unary, text) == text
                    }
                }
                for try await isRight in group { #expect(isRight) }
            }
        }
    }

    @Test func `a Unix socket and a name lead to the server as well`() async throws {
        let path = "/tmp/tadamun-test-\(UInt64.random(in: 0 ... .max)).sock"
        let server = try Server([EchoService()])
        let port = try server.listen(on: "127.0.0.1:0").split(separator: ":")[1]
        try server.listen(on: "unix:\(path)")
        for target in ["unix:\(path)", "localhost:\(port)", "127.0.0.1:\(port),unix:\(path)"] {
            let channel = try Channel(target)
            let reply = try await channel.unary(EchoService.unary, Text(value: target))
            #expect(reply.value == target)
            channel.close()
        }
        server.stop()
    }

    @Test(arguments: ["", "host", "host:99999", "a:1,,b:2", ":1"])
    func `a target that is no list of addresses is refused`(target: String) {
        #expect(throws: IOError.self) { try Channel(target) }
    }

    @Test func `the server's status arrives with message and metadata`() async throws {
        try await withServer { channel, _ in
            let error = await #expect(throws: Status.self) {
                try await channel.unary(EchoService.unary, Text(value: "refuse"))
            }
            #expect(error?.code == .failedPrecondition)
            #expect(error?.message == "no: é%")
            #expect(error?.metadata.binary("reason-bin") == [0, 255])
        }
    }

    @Test func `a method that the server lacks is UNIMPLEMENTED`() async throws {
        try await withServer { channel, _ in
            let error = await #expect(throws: Status.self) {
                try await channel.unary(EchoService.missing, Text(value: "x"))
            }
            #expect(error?.code == .unimplemented)
        }
    }

    @Test func `metadata goes both ways`() async throws {
        try await withServer { channel, _ in
            var metadata = Metadata()
            metadata.add("x-initial", "one")
            metadata.add("x-initial", "two")
            metadata.add("x-trailing-bin", [1, 2, 255])
            let response = try await channel.unaryResponse(
                EchoService.unary, Text(value: "metadata"), CallOptions(metadata: metadata))
            #expect(
                response.initialMetadata.all("x-initial") == [Array("one".utf8), Array("two".utf8)])
            #expect(response.trailingMetadata.binary("x-trailing-bin") == [1, 2, 255])
        }
    }

    @Test func `metadata that no server would take is refused before it is sent`() async throws {
        let service = EchoService()
        try await withServer(service) { channel, _ in
            var metadata = Metadata()
            metadata.add("x-large", String(repeating: "x", count: 70_000))
            let error = await #expect(throws: Status.self) {
                try await channel.unary(
                    EchoService.unary, Text(value: "large"), CallOptions(metadata: metadata))
            }
            #expect(error?.code == .resourceExhausted)
            _ = try await channel.unary(EchoService.unary, Text(value: "after"))
            #expect(service.events.all == ["began after"])
        }
    }

    @Test func `gzip is used where it is asked for, each way`() async throws {
        try await withServer { channel, _ in
            for (compression, letter) in [(CallOptions.Compression.gzip, "g"), (.identity, "i")] {
                let response = try await channel.unaryResponse(
                    EchoService.unary, Text(value: "compressed"),
                    CallOptions(compression: compression))
                #expect(response.message.value == String(repeating: letter, count: 1_000))
                #expect(response.wasCompressed)
            }
            let plain = try await channel.unaryResponse(EchoService.unary, Text(value: "x"))
            #expect(!plain.wasCompressed)
        }
    }

    @Test func `a response larger than the limit is refused`() async throws {
        try await withServer { channel, _ in
            let text = Text(value: String(repeating: "x", count: 1_000))
            let error = await #expect(throws: Status.self) {
                try await channel.unary(
                    EchoService.unary, text, CallOptions(responseBytesMaximum: 999))
            }
            #expect(error?.code == .resourceExhausted)
            #expect(error?.message.hasPrefix("by the client") == true)
            let compressed = await #expect(throws: Status.self) {
                try await channel.unary(
                    EchoService.unary, Text(value: "compressed"),
                    CallOptions(responseBytesMaximum: 999))
            }
            #expect(compressed?.code == .resourceExhausted)
        }
    }

    // MARK: Deadlines and cancellation

    @Test func `a call ends at its deadline and its handler with it`() async throws {
        let service = EchoService()
        try await withServer(service) { channel, _ in
            // On a slow machine the time may run out before the call has left.
            repeat {
                let error = await #expect(throws: Status.self) {
                    try await channel.unary(
                        EchoService.unary, Text(value: "sleep"),
                        CallOptions(timeout: .milliseconds(50)))
                }
                #expect(error?.code == .deadlineExceeded)
            } while !service.events.all.contains("began sleep")
            #expect(await service.events.wait(for: "cancelled sleep"))
        }
    }

    @Test func `the server is told how long the client waits`() async throws {
        try await withServer { channel, _ in
            let reply = try await channel.unary(
                EchoService.unary, Text(value: "deadline"), CallOptions(timeout: .seconds(100)))
            let left = try #require(Int64(reply.value))
            #expect(left > 0 && left <= 100_000_000_000)
            let none = try await channel.unary(EchoService.unary, Text(value: "deadline"))
            #expect(none.value == "none")
        }
    }

    @Test func `a call whose deadline has passed is not sent`() async throws {
        let service = EchoService()
        try await withServer(service) { channel, _ in
            for options in [
                CallOptions(timeout: .zero), CallOptions(deadline: Instant(nanoseconds: 0)),
            ] {
                let error = await #expect(throws: Status.self) {
                    try await channel.unary(EchoService.unary, Text(value: "late"), options)
                }
                #expect(error?.code == .deadlineExceeded)
            }
            _ = try await channel.unary(EchoService.unary, Text(value: "on time"))
            #expect(service.events.all == ["began on time"])
        }
    }

    @Test func `cancelling the task cancels the call and its handler`() async throws {
        let service = EchoService()
        try await withServer(service) { channel, _ in
            let task = Task {
                try await channel.unary(EchoService.unary, Text(value: "sleep"))
            }
            #expect(await service.events.wait(for: "began sleep"))
            task.cancel()
            let error = await #expect(throws: Status.self) { try await task.value }
            #expect(error?.code == .cancelled)
            #expect(await service.events.wait(for: "cancelled sleep"))
        }
    }

    @Test func `a cancelled task's call is not begun`() async throws {
        let service = EchoService()
        try await withServer(service) { channel, _ in
            let task = Task {
                withUnsafeCurrentTask { $0?.cancel() }
                return try await channel.unary(EchoService.unary, Text(value: "never"))
            }
            let error = await #expect(throws: Status.self) { try await task.value }
            #expect(error?.code == .cancelled)
            _ = try await channel.unary(EchoService.unary, Text(value: "after"))
            #expect(service.events.all == ["began after"])
        }
    }

    // MARK: Calls made while a call is served

    /// A server that asks another, on the loops of one group.
    private func withTwoServers(
        _ body: (Channel, EchoService) async throws -> Void
    ) async throws {
        let group = try EventLoopGroup(loopCount: 2)
        let last = EchoService()
        let back = try Server([last], group: group)
        let upstream = try Channel(try back.listen(on: "127.0.0.1:0"), group: group)
        let front = try Server([EchoService(upstream: upstream)], group: group)
        let channel = try Channel(try front.listen(on: "127.0.0.1:0"))
        try await body(channel, last)
        channel.close()
        upstream.close()
        front.stop()
        back.stop()
        group.stop()
    }

    @Test func `a handler's call inherits the deadline, a little shortened`() async throws {
        try await withTwoServers { channel, _ in
            let options = CallOptions(timeout: .seconds(10))
            let reply = try await channel.unary(
                EchoService.unary, Text(value: "ask deadline"), options)
            let left = try #require(Int64(reply.value))
            #expect(left > 0 && left <= 9_950_000_000)
            let detached = try await channel.unary(
                EchoService.unary, Text(value: "detached deadline"), options)
            #expect(detached.value == "none")
        }
    }

    @Test func `a handler's call belongs to the same trace`() async throws {
        try await withTwoServers { channel, _ in
            let trace = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"
            var metadata = Metadata()
            metadata.add("traceparent", trace)
            let options = CallOptions(metadata: metadata)
            let reply = try await channel.unary(
                EchoService.unary, Text(value: "ask trace"), options)
            #expect(reply.value == trace)
            let detached = try await channel.unary(
                EchoService.unary, Text(value: "detached trace"), options)
            #expect(detached.value == "none")
        }
    }

    @Test func `cancelling a call cancels the calls that it made`() async throws {
        try await withTwoServers { channel, last in
            let task = Task {
                try await channel.unary(EchoService.unary, Text(value: "ask sleep"))
            }
            #expect(await last.events.wait(for: "began sleep"))
            task.cancel()
            #expect(await last.events.wait(for: "cancelled sleep"))
            _ = await task.result
        }
    }

    // MARK: Connections

    @Test func `without a server a call fails, or waits for one where it is asked to`() async throws
    {
        let address = "unix:/tmp/tadamun-test-\(UInt64.random(in: 0 ... .max)).sock"
        var options = ChannelOptions()
        options.backoff = Backoff(initial: 20_000_000)
        let channel = try Channel(address, options: options)
        let error = await #expect(throws: Status.self) {
            try await channel.unary(EchoService.unary, Text(value: "x"))
        }
        #expect(error?.code == .unavailable)
        #expect(error?.message.hasPrefix("by the client: no connection to \(address)") == true)
        let task = Task {
            try await channel.unary(
                EchoService.unary, Text(value: "waits"), CallOptions(waitForReady: true))
        }
        let next = try Server([EchoService()])
        try next.listen(on: address)
        #expect(try await task.value.value == "waits")
        channel.close()
        next.stop()
    }

    @Test func `a drained server loses no call and its successor gets the next`() async throws {
        let first = try Server([EchoService()])
        let address = try first.listen(on: "127.0.0.1:0")
        let channel = try Channel(address)
        let second = try Server([EchoService()])
        let counting = Task {
            var count = 0
            while !Task.isCancelled {
                _ = try await channel.unary(
                    EchoService.unary, Text(value: "x"), CallOptions(isDetached: true))
                count += 1
            }
            return count
        }
        _ = try await channel.unary(EchoService.unary, Text(value: "x"))
        try second.listen(on: address)
        await first.drain()
        _ = try await channel.unary(EchoService.unary, Text(value: "x"))
        counting.cancel()
        do {
            #expect(try await counting.value > 0)
        } catch let status as Status {
            // The call that the cancellation has hit.
            #expect(status.code == .cancelled)
        }
        channel.close()
        second.stop()
    }

    @Test func `a closed channel ends its calls and takes no more`() async throws {
        let service = EchoService()
        try await withServer(service) { channel, _ in
            let task = Task {
                try await channel.unary(EchoService.unary, Text(value: "sleep"))
            }
            #expect(await service.events.wait(for: "began sleep"))
            channel.close()
            let error = await #expect(throws: Status.self) { try await task.value }
            #expect(error?.code == .unavailable)
        }
    }
}
