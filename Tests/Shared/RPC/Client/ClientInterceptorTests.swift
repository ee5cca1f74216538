import Protobuf
import RPC
import Synchronization
import Testing

private typealias Text = GoogleProtobuf.StringValue

/// What interceptors see of a channel's calls, and what the channel counts of them.
struct ClientInterceptorTests {
    /// Notes every call, adds to it, and refuses one method.
    private final class Recorder: ClientInterceptor {
        let name: String
        let events: Events
        let refused: String

        init(_ name: String, _ events: Events, refused: String = "") {
            self.name = name
            self.events = events
            self.refused = refused
        }

        func prepare(_ call: ClientCallInfo, _ options: inout CallOptions) throws(Status) {
            events.add("\(name) \(call.method)")
            guard call.method != refused else { throw Status(.permissionDenied, "not here") }
            options.metadata.add("x-initial", name)
        }

        func finished(_ call: ClientCallInfo, _ status: Status, nanoseconds: Int64) {
            events.add("\(name) \(call.method) \(status.code.name) \(nanoseconds > 0)")
        }
    }

    private func withChannel(
        _ interceptors: [any ClientInterceptor], _ body: (Channel) async throws -> Void
    ) async throws {
        let server = try Server([EchoService()])
        var options = ChannelOptions()
        options.interceptors = interceptors
        let channel = try Channel(try server.listen(on: "127.0.0.1:0"), options: options)
        try await body(channel)
        channel.close()
        server.stop()
    }

    @Test func `interceptors add to calls in their order and see how they end`() async throws {
        let events = Events()
        try await withChannel([Recorder("a", events), Recorder("b", events)]) { channel in
            let response = try await channel.unaryResponse(
                EchoService.unary, Text(value: "metadata"))
            #expect(
                response.initialMetadata.all("x-initial") == [Array("a".utf8), Array("b".utf8)])
            _ = try? await channel.unary(EchoService.unary, Text(value: "refuse"))
            let begun = ["a Unary", "b Unary"]
            #expect(
                events.all == begun + ["a Unary OK true", "b Unary OK true"] + begun
                    + ["a Unary FAILED_PRECONDITION true", "b Unary FAILED_PRECONDITION true"])
        }
    }

    @Test func `an interceptor refuses a call before it is sent`() async throws {
        let events = Events()
        try await withChannel([Recorder("a", events, refused: "Read")]) { channel in
            let status = await #expect(throws: Status.self) {
                try await channel.unary(EchoService.read, Text(value: "x"))
            }
            #expect(status == Status(.permissionDenied, "not here"))
            #expect(events.all == ["a Read", "a Read PERMISSION_DENIED true"])
        }
    }

    @Test func `streams are seen as a whole`() async throws {
        let events = Events()
        try await withChannel([Recorder("a", events)]) { channel in
            let call = channel.serverStreaming(EchoService.split, Text(value: "1,2,3"))
            var texts: [String] = []
            for try await text in call { texts.append(text.value) }
            #expect(texts == ["1", "2", "3"])
            #expect(events.all == ["a Split", "a Split OK true"])
        }
    }

    // MARK: Counts

    @Test func `calls, retries and connections are counted`() async throws {
        let isFirst = Atomic<Bool>(true)
        let server = try ScriptedServer { connection, _ in
            connection.settings()
            while true {
                let stream = try connection.nextRequest()
                if isFirst.exchange(false, ordering: .relaxed) {
                    connection.reset(stream, 7)
                } else {
                    connection.answer(stream, "y")
                }
            }
        }
        let channel = try Channel(server.address)
        for _ in 0..<3 { _ = try await channel.unary(EchoService.unary, Text(value: "x")) }
        let expired = CallOptions(timeout: .zero)
        _ = try? await channel.unary(EchoService.read, Text(value: "x"), expired)
        let text = await channel.metricsText()
        let target = #"grpc_target="\#(server.address)""#
        let unary = #"grpc_method="test.Echo/Unary",\#(target)"#
        let read = #"grpc_method="test.Echo/Read",\#(target)"#
        let lines = Set(text.split(separator: "\n").map(String.init))
        for line in [
            "grpc_client_call_started_total{\(unary)} 3",
            "grpc_client_call_ended_total{\(unary),grpc_status=\"OK\"} 3",
            "grpc_client_call_ended_total{\(read),grpc_status=\"DEADLINE_EXCEEDED\"} 1",
            "grpc_client_call_duration_seconds_bucket{\(unary),le=\"+Inf\"} 3",
            "grpc_client_call_duration_seconds_count{\(unary)} 3",
            "grpc_client_call_retries_total{\(unary),kind=\"policy\"} 0",
            "grpc_client_call_retries_total{\(unary),kind=\"transparent\"} 1",
            "rpc_client_connections{\(target)} 1",
            "rpc_client_connections_opened_total{\(target)} 1",
            "rpc_client_connections_failed_total{\(target)} 0",
            "rpc_client_waiting_calls{\(target)} 0",
        ] {
            #expect(lines.contains(line), "\(line) is missing in\n\(text)")
        }
        channel.close()
        server.stop()
    }

    @Test func `several channels have one text, and those of one target add up`() async throws {
        let server = try Server([EchoService()])
        let address = try server.listen(on: "127.0.0.1:0")
        let channels = [try Channel(address), try Channel(address), try Channel("unix:/no\"where")]
        for channel in channels.prefix(2) {
            _ = try await channel.unary(EchoService.unary, Text(value: "x"))
        }
        let lines = await Channel.metricsText(of: channels).split(separator: "\n")
        #expect(lines.count { $0.hasPrefix("# TYPE grpc_client_call_started_total") } == 1)
        let sum = #"grpc_method="test.Echo/Unary",grpc_target="\#(address)"} 2"#
        #expect(lines.contains { $0 == "grpc_client_call_started_total{\(sum)" })
        #expect(lines.contains(#"rpc_client_connections{grpc_target="unix:/no\"where"} 0"#))
        for channel in channels { channel.close() }
        server.stop()
    }
}
