import Base
import IO
import Protobuf
import RPC
import Testing

private typealias Text = GoogleProtobuf.StringValue

/// Calls go where the server says that it serves (gRFC A17).
struct HealthAwareTests {
    private static let name = EchoService.descriptor.name

    private func options(_ balancing: Balancing = .pickFirst) -> ChannelOptions {
        var options = ChannelOptions()
        options.healthService = Self.name
        options.balancing = balancing
        options.backoff = Backoff(initial: 20_000_000)
        return options
    }

    private func call(_ channel: Channel, waits: Bool = false) async throws -> String {
        try await channel.unary(
            EchoService.unary, Text(value: "x"),
            CallOptions(timeout: .seconds(20), waitForReady: waits)
        ).value
    }

    @Test func `calls follow what the server says of its service`() async throws {
        let health = Health(serving: [Self.name])
        let server = try Server([EchoService(), health])
        let channel = try Channel(try server.listen(on: "127.0.0.1:0"), options: options())
        defer {
            channel.close()
            server.stop()
        }
        let first = try await call(channel)
        #expect(first == "x")

        health.set(Self.name, .notServing)
        // The word travels on its own stream: calls may go through until it has come.
        var refusal: Status?
        while refusal == nil {
            do { _ = try await call(channel) } catch let status as Status { refusal = status }
        }
        #expect(refusal?.code == .unavailable)
        #expect(refusal?.message.contains("does not serve") == true)

        let patient = Task { try await call(channel, waits: true) }
        health.set(Self.name, .serving)
        #expect(try await patient.value == "x")
        let again = try await call(channel)
        #expect(again == "x")
    }

    @Test func `a server that does not serve from the start is told of at once`() async throws {
        let health = Health()
        health.set(Self.name, .notServing)
        let server = try Server([EchoService(), health])
        let channel = try Channel(try server.listen(on: "127.0.0.1:0"), options: options())
        let status = await #expect(throws: Status.self) { try await call(channel) }
        #expect(status?.code == .unavailable)
        channel.close()
        server.stop()
    }

    @Test func `a server without the health service is taken at its word`() async throws {
        let server = try Server([EchoService()])
        let channel = try Channel(try server.listen(on: "127.0.0.1:0"), options: options())
        let text = try await call(channel)
        #expect(text == "x")
        channel.close()
        server.stop()
    }

    @Test(arguments: [Balancing.pickFirst, .roundRobin, .leastOutstanding])
    func `of two servers the one that serves gets every call`(balancing: Balancing) async throws {
        let health = Health()
        health.set(Self.name, .notServing)
        let ill = EchoService()
        let well = EchoService()
        let servers = [
            try Server([ill, health]), try Server([well, Health(serving: [Self.name])]),
        ]
        let addresses = try servers.map { try $0.listen(on: "127.0.0.1:0") }
        let channel = try Channel(
            addresses.joined(separator: ","), options: options(balancing))
        for _ in 0..<20 { _ = try await call(channel, waits: true) }
        #expect(ill.events.all.isEmpty)
        #expect(well.events.all.count == 20)
        channel.close()
        for server in servers { server.stop() }
    }
}
