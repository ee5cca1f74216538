import Base
import IO
import Protobuf
import RPC
import Testing

private typealias Text = GoogleProtobuf.StringValue

/// Streaming calls over real sockets to a server of ours.
struct StreamingTests {
    private func withServer(
        _ service: EchoService = EchoService(), _ body: (Channel) async throws -> Void
    ) async throws {
        let server = try Server([service])
        let channel = try Channel(try server.listen(on: "127.0.0.1:0"))
        defer {
            channel.close()
            server.stop()
        }
        try await body(channel)
    }

    @Test func `requests stream to one response`() async throws {
        try await withServer { channel in
            let call = channel.clientStreaming(EchoService.join)
            for part in ["a", "b", "c"] { try await call.send(Text(value: part)) }
            #expect(try await call.finish().value == "a,b,c")
            let empty = channel.clientStreaming(EchoService.join)
            #expect(try await empty.finish().value == "")
        }
    }

    @Test func `responses stream to one request`() async throws {
        try await withServer { channel in
            let call = channel.serverStreaming(EchoService.split, Text(value: "a,b,c"))
            var parts: [String] = []
            for try await response in call { parts.append(response.value) }
            #expect(parts == ["a", "b", "c"])
            #expect(await call.trailingMetadata().isEmpty)
        }
    }

    @Test func `both sides stream in turn`() async throws {
        try await withServer { channel in
            let call = channel.bidirectional(EchoService.each)
            var responses = call.makeAsyncIterator()
            for index in 0..<100 {
                try await call.send(Text(value: "\(index)"))
                #expect(try await responses.next()?.value == "\(index)")
            }
            await call.finishSending()
            #expect(try await responses.next() == nil)
            #expect(try await responses.next() == nil)
        }
    }

    @Test func `a status that ends a stream reaches the reader after the messages`() async throws {
        try await withServer { channel in
            let call = channel.bidirectional(EchoService.each)
            for text in ["one", "two", "fail"] { try await call.send(Text(value: text)) }
            var responses = call.makeAsyncIterator()
            #expect(try await responses.next()?.value == "one")
            #expect(try await responses.next()?.value == "two")
            let error = await #expect(throws: Status.self) { try await responses.next() }
            #expect(error?.code == .aborted)
            await #expect(throws: Status.self) { try await call.send(Text(value: "late")) }
        }
    }

    @Test func `what is sent after a full answer is dropped`() async throws {
        try await withServer { channel in
            let call = channel.bidirectional(EchoService.each)
            try await call.send(Text(value: "stop"))
            var responses = call.makeAsyncIterator()
            #expect(try await responses.next() == nil)
            try await call.send(Text(value: "late"))
        }
    }

    @Test func `a stream is cancelled by its user, its task, and when nobody holds it`()
        async throws
    {
        let service = EchoService()
        try await withServer(service) { channel in
            let call = channel.serverStreaming(EchoService.split, Text(value: "endless"))
            var responses = call.makeAsyncIterator()
            _ = try await responses.next()
            call.cancel()
            let error = await #expect(throws: Status.self) {
                while try await responses.next() != nil {}
            }
            #expect(error?.code == .cancelled)

            let task = Task {
                let call = channel.bidirectional(EchoService.each)
                for try await _ in call {}
            }
            task.cancel()
            let cancelled = await #expect(throws: Status.self) { try await task.value }
            #expect(cancelled?.code == .cancelled)
        }
    }

    @Test func `large streams are held back by their reader, and all arrives`() async throws {
        try await withServer { channel in
            let call = channel.bidirectional(EchoService.each)
            let text = Text(value: String(repeating: "x", count: 50_000))
            let count = 200
            let sending = Task {
                for _ in 0..<count { try await call.send(text) }
                await call.finishSending()
            }
            var received = 0
            for try await response in call {
                #expect(response == text)
                received += 1
            }
            #expect(received == count)
            try await sending.value
        }
    }

    @Test func `a stream ends at its deadline`() async throws {
        try await withServer { channel in
            let call = channel.bidirectional(
                EchoService.each, CallOptions(timeout: .milliseconds(50)))
            var responses = call.makeAsyncIterator()
            let error = await #expect(throws: Status.self) { try await responses.next() }
            #expect(error?.code == .deadlineExceeded)
        }
    }
}
