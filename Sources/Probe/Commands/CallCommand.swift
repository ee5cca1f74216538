import Base
import Files
import IO
import JSON
import LoadTestModel
import Protobuf
import RPC
import RemoteSchema

extension Command {
    static let call = Command(
        name: "call", summary: "calls a method, JSON in and out", operands: "TARGET METHOD",
        options: .call + .output + [
            Option("--data", .text("JSON|@FILE|-"), "the request; - for standard input"),
            Option("--verbose", nil, "what comes beside the responses, on standard error"),
        ],
        details: """
            METHOD is package.Service/Method. A method that takes a stream is sent one request for
            each line of its data, which is standard input where --data does not say otherwise; the
            responses come as they come, one JSON each. The exit code is 1 where the call failed.
            """,
        examples: [
            "call 127.0.0.1:50051 hello.v1.Greeter/SayHello --data '{\"name\": \"x\"}'",
            """
            call --suite run/suite.json clinics tadamun.providers.v1.Providers/CheckCoverage \\
                      --descriptors suite.pb --data @request.json
            """,
            "call 127.0.0.1:50051 chat.v1.Chat/Talk --token @token <lines.json",
        ]
    ) { words, context in
        let operands = try words.operands("TARGET", "METHOD")
        let target = try Target.all(operands.prefix(1), words)[0]
        let options = try words.callOptions()
        return try await calling(target, context) { channel in
            let method = try await words.method(operands[1], channel)
            let call = DynamicCall(
                method: method, channel: channel, options: options,
                console: context.console, isVerbose: words.has("--verbose"))
            try await call.make(try DynamicCall.Data(words, method))
            return 0
        }
    }
}

extension Words {
    /// The method of that name.
    func method(_ name: String, _ channel: Channel) async throws -> RemoteMethod {
        guard let cut = name.lastIndex(where: { $0 == "/" || $0 == "." }) else {
            throw UsageError("\(name) is no method: package.Service/Method")
        }
        let service = String(name[..<cut])
        let schema = try await schema(channel, declaring: [service])
        guard let method = schema.method(name) else {
            throw ProbeError(
                "there is no method \(name); try: tadamun-probe list TARGET \(service)")
        }
        return method
    }
}

/// One call of a method whose types are known from descriptors alone.
struct DynamicCall: Sendable {
    let method: RemoteMethod
    let channel: Channel
    let options: CallOptions
    let console: Console
    let isVerbose: Bool

    /// The requests, as they are written.
    enum Data: Sendable {
        case text(String)
        case standardInput

        init(_ words: Words, _ method: RemoteMethod) throws {
            switch try words.content("--data") {
            case "-": self = .standardInput
            case let text?: self = .text(text)
            case nil:
                let isStream = [.clientStreaming, .bidirectional].contains(method.method.kind)
                self = isStream ? .standardInput : .text("{}")
            }
        }
    }

    func make(_ data: Data) async throws {
        let start = ContinuousClock.now
        switch method.method.kind {
        case .unary:
            let answer = try await channel.unaryResponse(
                method.method, try await request(of: data), options)
            beside("before", answer.initialMetadata)
            try show(answer.message)
            beside("after", answer.trailingMetadata)
        case .serverStreaming:
            let call = channel.serverStreaming(
                method.method, try await request(of: data), options)
            for try await response in call { try show(response) }
            beside("after", await call.trailingMetadata())
        case .clientStreaming:
            let call = channel.clientStreaming(method.method, options)
            try await eachRequest(of: data) { try await call.send($0) }
            try show(try await call.finish())
            beside("after", await call.trailingMetadata())
        case .bidirectional:
            let call = channel.bidirectional(method.method, options)
            let reading = Task { for try await response in call { try show(response) } }
            do {
                try await eachRequest(of: data) { try await call.send($0) }
            } catch is Status {
                // How the call ended is told by who reads.
            } catch {
                call.cancel()
                throw error
            }
            await call.finishSending()
            try await reading.value
            beside("after", await call.trailingMetadata())
        }
        if isVerbose {
            let time = start.duration(to: .now).wholeNanoseconds
            console.note("OK in \(Text.time(time))")
        }
    }

    // MARK: Requests

    private func request(of data: Data) async throws -> OpaqueMessage {
        var text = ""
        switch data {
        case .text(let given): text = given
        case .standardInput:
            while let line = await Self.nextLine() { text += line + "\n" }
        }
        return try request(text)
    }

    private func eachRequest(
        of data: Data, _ send: (OpaqueMessage) async throws -> Void
    ) async throws {
        switch data {
        case .text(let text):
            for line in text.split(whereSeparator: \.isNewline) {
                try await send(try request(String(line)))
            }
        case .standardInput:
            while let line = await Self.nextLine() {
                guard !line.trimmed.isEmpty else { continue }
                try await send(try request(line))
            }
        }
    }

    private func request(_ text: String) throws -> OpaqueMessage {
        do {
            let limits = JSONLimits(bytes: Limits.fileBytes)
            return try method.request(try JSONValue(parsing: text, limits: limits))
        } catch {
            throw ProbeError(
                "the request is no \(method.input): \(error); try: tadamun-probe describe")
        }
    }

    /// A thread of its own waits for standard input: the loop goes on.
    private static let input = OffloadPool(name: "input", threads: 1)

    private static func nextLine() async -> String? {
        await input.run { readLine() } ?? nil
    }

    // MARK: Responses

    private func show(_ response: OpaqueMessage) throws {
        let json = try method.json(of: response)
        console.line(console.form == .text ? json.indented() : json.description)
    }

    private func beside(_ moment: String, _ metadata: Metadata) {
        guard isVerbose else { return }
        for field in metadata.fields {
            let value =
                field.name.hasSuffix("-bin")
                ? Base64.encode(field.value) : String(decoding: field.value, as: UTF8.self)
            console.note("\(moment): \(field.name): \(value)")
        }
    }
}

extension JSONValue {
    /// The value on lines of its own, for people.
    func indented(_ margin: String = "") -> String {
        let inner = margin + "  "
        switch self {
        case .array(let elements) where !elements.isEmpty:
            let lines = elements.map { inner + $0.indented(inner) }
            return "[\n\(lines.joined(separator: ",\n"))\n\(margin)]"
        case .object(let object) where !object.members.isEmpty:
            let lines = object.members.map {
                "\(inner)\(JSONValue.string($0.name)): \($0.value.indented(inner))"
            }
            return "{\n\(lines.joined(separator: ",\n"))\n\(margin)}"
        default: return description
        }
    }
}
