internal import Protobuf
internal import Synchronization

/// What a server tells of its services: `grpc.reflection.v1.ServerReflection` and its forerunner
/// `v1alpha`, from the descriptors that generated code embeds.
package struct Reflection: Sendable {
    /// What a client asks.
    package enum Question: Sendable {
        case file(String)
        case symbol(String)
        case fieldExtending(String)
        case extensionNumbers(String)
        case services
    }

    /// What it is told.
    package enum Answer: Sendable {
        case files([[UInt8]])
        case extensionNumbers(String, [Int32])
        case services([String])
        case error(StatusCode, String)
    }

    private let names: [String]
    private let roots: [FileDescriptorEmbedded]
    /// Made at the first question: most programs are never asked.
    private let index = Lazy()

    private final class Lazy: Sendable {
        let value = Mutex<DescriptorIndex?>(nil)
    }

    /// The given services and the two of reflection itself, which tell of all of them.
    package static func adding(to services: [any Service]) -> [any Service] {
        let descriptors = services.map { type(of: $0).descriptor }
        let reflection = Reflection(
            descriptors + [ReflectionV1.descriptor, ReflectionV1alpha.descriptor])
        return services
            + Self.services { question, _, sent in
                reflection.answer(question, sent: &sent)
            }
    }

    /// Answers one question of a call on which the files named have gone before.
    package typealias Answering = @Sendable (Question, Call, inout Set<String>) -> Answer

    /// The two services of reflection, whose questions `answer` answers.
    package static func services(_ answer: @escaping Answering) -> [any Service] {
        let current = ReflectionV1(answer: answer)
        return [current, ReflectionV1alpha(current: current)]
    }

    init(_ services: [ServiceDescriptor]) {
        names = services.map(\.name).sorted()
        roots = services.map(\.file)
    }

    /// One question of a stream on which the files in `sent` have gone before.
    func answer(_ question: Question, sent: inout Set<String>) -> Answer {
        let index = index.value.withLock { value in
            let made = value ?? DescriptorIndex(roots)
            value = made
            return made
        }
        switch question {
        case .file(let name):
            guard let file = index.files[name] else {
                return .error(.notFound, "no such file")
            }
            return .files(index.closure(of: file, sent: &sent))
        case .symbol(let symbol):
            guard let file = index.file(declaring: symbol) else {
                return .error(.notFound, "no such symbol")
            }
            return .files(index.closure(of: file, sent: &sent))
        case .fieldExtending(let name):
            // The suite's contract is proto3, which has no extensions but those of options.
            return .error(
                .notFound,
                index.messages.contains(name) ? "no such extension" : "no such message")
        case .extensionNumbers(let name):
            guard index.messages.contains(name) else {
                return .error(.notFound, "no such message")
            }
            return .extensionNumbers(name, [])
        case .services: return .services(names)
        }
    }
}

private struct ReflectionV1: GrpcReflectionV1.ServerReflectionService {
    typealias Request = GrpcReflectionV1.ServerReflectionRequest
    typealias Response = GrpcReflectionV1.ServerReflectionResponse

    let answer: Reflection.Answering

    func serverReflectionInfo(
        _ requests: RequestStream<Request>, _ responses: ResponseWriter<Response>, _ call: Call
    ) async throws {
        var sent: Set<String> = []
        for try await request in requests {
            guard let question = question(request) else {
                throw Status(.invalidArgument, "the request asks nothing")
            }
            let answer = self.answer(question, call, &sent)
            try await responses.send(
                Response(
                    validHost: request.host, originalRequest: request,
                    messageResponse: response(answer)))
        }
    }

    private func question(_ request: Request) -> Reflection.Question? {
        switch request.messageRequest {
        case .fileByFilename(let name): .file(name)
        case .fileContainingSymbol(let symbol): .symbol(symbol)
        case .fileContainingExtension(let wanted): .fieldExtending(wanted.containingType)
        case .allExtensionNumbersOfType(let name): .extensionNumbers(name)
        case .listServices: .services
        case nil: nil
        }
    }

    private func response(_ answer: Reflection.Answer) -> Response.MessageResponse {
        switch answer {
        case .files(let files): .fileDescriptorResponse(.init(fileDescriptorProto: files))
        case .extensionNumbers(let name, let numbers):
            .allExtensionNumbersResponse(.init(baseTypeName: name, extensionNumber: numbers))
        case .services(let names):
            .listServicesResponse(.init(service: names.map { .init(name: $0) }))
        case .error(let code, let message):
            .errorResponse(.init(errorCode: Int32(code.rawValue), errorMessage: message))
        }
    }
}

/// The forerunner: its messages are those of v1 byte for byte, so the same code serves it.
private struct ReflectionV1alpha: Service {
    static var descriptor: ServiceDescriptor {
        GrpcReflectionV1alpha.ServerReflectionMethods.descriptor
    }

    let current: ReflectionV1

    var bindings: [MethodBinding] {
        let forerunner = GrpcReflectionV1alpha.ServerReflectionMethods.serverReflectionInfo
        let method = Method<ReflectionV1.Request, ReflectionV1.Response>(
            service: forerunner.service, name: forerunner.name, kind: forerunner.kind,
            idempotency: forerunner.idempotency)
        return [
            MethodBinding(method) { call in
                try await current.serverReflectionInfo(
                    RequestStream(call), ResponseWriter(call), call)
            }
        ]
    }
}
