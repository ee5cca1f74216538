import Base
import IO
import Protobuf
import RPC
import Synchronization
import TestKit
import Testing

private typealias Text = GoogleProtobuf.StringValue

/// How a channel's connections come, stay and go.
struct ChannelLifeTests {
    private func call(
        _ channel: Channel, _ options: CallOptions = CallOptions(timeout: .seconds(30))
    ) async throws -> String {
        try await channel.unary(EchoService.unary, Text(value: "x"), options).value
    }

    /// A server that answers every call with its name.
    private func named(_ name: String) throws -> ScriptedServer {
        try ScriptedServer { connection, _ in
            connection.settings()
            try connection.answerAll(name)
        }
    }

    private func socketAddress(_ server: ScriptedServer) throws -> SocketAddress {
        try #require(Address(server.address).flatMap(SocketAddress.immediate))
    }

    @Test func `several connections to one address share its calls`() async throws {
        let server = try ScriptedServer { connection, number in
            connection.settings()
            try connection.answerAll("\(number)")
        }
        var options = ChannelOptions()
        options.connectionsPerAddress = 3
        let channel = try Channel(server.address, options: options)
        var seen: [String: Int] = [:]
        // The others may be ready a little later than the first.
        for _ in 0..<1_000 where seen.count < 3 || (seen.values.min() ?? 0) < 5 {
            seen[try await call(channel), default: 0] += 1
        }
        #expect(seen.keys.sorted() == ["1", "2", "3"])
        #expect(server.connections == 3)
        channel.close()
        server.stop()
    }

    @Test func `a connection without calls is closed, and made anew for the next`() async throws {
        let goAways = Atomic<Int>(0)
        let server = try ScriptedServer { connection, number in
            connection.settings()
            connection.answer(try connection.nextRequest(), "\(number)")
            while true {
                guard try connection.take().type == 7 else { continue }
                goAways.wrappingAdd(1, ordering: .relaxed)
            }
        }
        var options = ChannelOptions()
        options.idleNanoseconds = 20_000_000
        let channel = try Channel(server.address, options: options)
        let first = try await call(channel)
        #expect(first == "1")
        #expect(await waitUntil { goAways.load(ordering: .relaxed) == 1 })
        let second = try await call(channel)
        #expect(second == "2")
        channel.close()
        server.stop()
    }

    @Test(arguments: [true, false])
    func `a silent server is asked whether it is there`(answersPings: Bool) async throws {
        let server = try ScriptedServer { connection, _ in
            connection.settings()
            let stream = try connection.nextRequest()
            if !answersPings { while true { _ = try connection.readFrame() } }
            while try connection.take().type != 6 {}
            connection.answer(stream, "late")
            while true { _ = try connection.take() }
        }
        var options = ChannelOptions()
        options.keepaliveMinimum = 20_000_000
        options.keepaliveNanoseconds = 20_000_000
        options.keepaliveTimeoutNanoseconds = answersPings ? 60_000_000_000 : 100_000_000
        let channel = try Channel(server.address, options: options)
        if answersPings {
            let text = try await call(channel)
            #expect(text == "late")
        } else {
            let status = await #expect(throws: Status.self) { try await call(channel) }
            #expect(status?.code == .unavailable)
            #expect(status?.message.contains("ping") == true)
        }
        channel.close()
        server.stop()
    }

    // MARK: Names

    @Test func `a name is resolved again from time to time`() async throws {
        let servers = try ["old", "new"].map { try named($0) }
        let addresses = try servers.map { try socketAddress($0) }
        let hasMoved = Atomic<Bool>(false)
        var options = ChannelOptions()
        options.resolveNanoseconds = 20_000_000
        options.resolvePauseNanoseconds = 1_000_000
        options.resolve = { _ in [addresses[hasMoved.load(ordering: .relaxed) ? 1 : 0]] }
        let channel = try Channel("services.example:1", options: options)
        let first = try await call(channel)
        #expect(first == "old")
        hasMoved.store(true, ordering: .relaxed)
        // Calls in between go on without a failure.
        var text = "old"
        while text == "old" { text = try await call(channel) }
        #expect(text == "new")
        channel.close()
        for server in servers { server.stop() }
    }

    @Test func `a name is resolved again when its server is gone`() async throws {
        let old = try ScriptedServer { connection, _ in
            connection.settings()
            connection.answer(try connection.nextRequest(), "old")
        }
        let new = try named("new")
        let addresses = try [old, new].map { try socketAddress($0) }
        let lookups = Atomic<Int>(0)
        var options = ChannelOptions()
        options.resolvePauseNanoseconds = 1_000_000
        options.resolve = { _ in
            [addresses[min(1, lookups.wrappingAdd(1, ordering: .relaxed).oldValue)]]
        }
        let channel = try Channel("services.example:1", options: options)
        let first = try await call(channel)
        #expect(first == "old")
        old.stop()
        let text = try await call(
            channel, CallOptions(timeout: .seconds(30), waitForReady: true, isIdempotent: true))
        #expect(text == "new")
        channel.close()
        new.stop()
    }

    @Test func `a name that leads nowhere fails its calls, until it leads somewhere`() async throws
    {
        let server = try named("found")
        let address = try socketAddress(server)
        let isKnown = Atomic<Bool>(false)
        var options = ChannelOptions()
        options.resolvePauseNanoseconds = 1_000_000
        options.resolve = { (_) throws(IOError) in
            guard isKnown.load(ordering: .relaxed) else { throw IOError("no such name", code: 0) }
            return [address]
        }
        let channel = try Channel("services.example:1", options: options)
        let status = await #expect(throws: Status.self) { try await call(channel) }
        #expect(status?.code == .unavailable)
        #expect(status?.message.contains("no such name") == true)
        isKnown.store(true, ordering: .relaxed)
        let text = try await call(
            channel, CallOptions(timeout: .seconds(30), waitForReady: true))
        #expect(text == "found")
        channel.close()
        server.stop()
    }

    // MARK: The end

    @Test func `a drained channel lets its calls end and takes no more`() async throws {
        let server = try Server([EchoService()])
        let channel = try Channel(try server.listen(on: "127.0.0.1:0"))
        let running = channel.bidirectional(EchoService.each, CallOptions(timeout: .seconds(30)))
        try await running.send(Text(value: "one"))
        var answers = running.makeAsyncIterator()
        #expect(try await answers.next()?.value == "one")

        let drain = Task { await channel.drain(within: 30_000_000_000) }
        var refusal: Status?
        while refusal == nil {
            do { _ = try await call(channel) } catch let status as Status { refusal = status }
        }
        #expect(refusal?.code == .unavailable)
        try await running.send(Text(value: "two"))
        #expect(try await answers.next()?.value == "two")
        await running.finishSending()
        #expect(try await answers.next() == nil)
        await drain.value
        // Once more is harmless.
        await channel.drain()
        server.stop()
    }

    @Test func `what a drain's time does not suffice for ends with UNAVAILABLE`() async throws {
        let service = EchoService()
        let server = try Server([service])
        let channel = try Channel(try server.listen(on: "127.0.0.1:0"))
        let task = Task { try await channel.unary(EchoService.unary, Text(value: "sleep")) }
        #expect(await service.events.wait(for: "began sleep"))
        await channel.drain(within: 1_000_000)
        let status = await #expect(throws: Status.self) { try await task.value }
        #expect(status?.code == .unavailable)
        #expect(await service.events.wait(for: "cancelled sleep"))
        server.stop()
    }

    @Test func `a drain waits for no health watch`() async throws {
        let health = Health(serving: [EchoService.descriptor.name])
        let server = try Server([EchoService(), health])
        var options = ChannelOptions()
        options.healthService = EchoService.descriptor.name
        let channel = try Channel(try server.listen(on: "127.0.0.1:0"), options: options)
        _ = try await call(channel)
        await channel.drain(within: 3_600_000_000_000)
        server.stop()
    }
}
