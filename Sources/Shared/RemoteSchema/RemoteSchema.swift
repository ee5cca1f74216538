package import Protobuf
package import RPC

/// What a server tells of its services by reflection, or a file of descriptors tells in its place:
/// enough to call methods whose types this program was not built with.
package struct RemoteSchema: Sendable {
    package private(set) var pool = DescriptorPool()

    /// The schema of files that are at hand.
    package init(pool: DescriptorPool) {
        self.pool = pool
    }

    /// The schema in an encoded `google.protobuf.FileDescriptorSet`, as `protoc -o` writes it.
    package init(descriptorSet bytes: [UInt8]) throws {
        let set = try GoogleProtobuf.FileDescriptorSet(decoding: bytes)
        for file in set.file { try pool.add(file) }
    }

    /// Asks the server for the files that declare these services, and for all that they import.
    /// Throws the call's status, or NOT_FOUND where the server does not know a service.
    package init(of channel: Channel, services: [String]) async throws {
        try await self.init(of: channel, declaring: services)
        for service in services where pool.service(service) == nil {
            throw Status(.notFound, "the server does not describe \(service)")
        }
    }

    /// Asks the server for the files that declare these symbols, and for all that they import. A
    /// server that knows only the older version of reflection is asked in that. Throws the call's
    /// status, or that with which the server says that it does not know a symbol.
    package init(of channel: Channel, declaring symbols: [String]) async throws {
        var pool = DescriptorPool()
        try await Self.ask(channel) { questions in
            for symbol in symbols where pool.file(declaring: symbol) == nil {
                let answer = try await questions.ask(.fileContainingSymbol(symbol))
                try pool.add(answer)
            }
            while let missing = pool.missingFiles.first {
                try pool.add(try await questions.ask(.fileByFilename(missing)))
                guard !pool.missingFiles.contains(missing) else {
                    throw Status(.internal, "the server does not send \(missing)")
                }
            }
        }
        self.pool = pool
    }

    /// The full names of the services that a server has, in alphabetical order.
    package static func services(of channel: Channel) async throws -> [String] {
        var names: [String] = []
        try await ask(channel) { questions in
            guard case .listServicesResponse(let list) = try await questions.ask(.listServices(""))
            else { throw Status(.internal, "the server answers another question") }
            names = list.service.map(\.name).sorted()
        }
        return names
    }

    /// The method `package.Service/Method` or `package.Service.Method`; `nil` where there is none.
    package func method(_ path: String) -> RemoteMethod? {
        guard let cut = path.lastIndex(where: { $0 == "/" || $0 == "." }) else { return nil }
        let service = String(path[..<cut])
        return pool.service(service)?.method(String(path[path.index(after: cut)...])).map {
            RemoteMethod(service: service, $0, pool: pool)
        }
    }

    // MARK: Reflection

    /// Opens a reflection call in the version that the server has.
    private static func ask(
        _ channel: Channel, _ body: (inout Questions) async throws -> Void
    ) async throws {
        do {
            var questions = Questions(channel, version: "v1")
            try await body(&questions)
            await questions.end()
        } catch let status as Status where status.code == .unimplemented {
            var questions = Questions(channel, version: "v1alpha")
            try await body(&questions)
            await questions.end()
        }
    }
}

/// One reflection call: questions and their answers, in turn. Both versions have the same messages.
private struct Questions {
    typealias Request = GrpcReflectionV1.ServerReflectionRequest
    typealias Response = GrpcReflectionV1.ServerReflectionResponse

    private let call: BidirectionalCall<Request, Response>
    private var answers: ResponseIterator<Response>

    init(_ channel: Channel, version: String) {
        call = channel.bidirectional(
            Method<Request, Response>(
                service: "grpc.reflection.\(version).ServerReflection",
                name: "ServerReflectionInfo", kind: .bidirectional, idempotency: .noSideEffects))
        answers = call.makeAsyncIterator()
    }

    mutating func ask(
        _ question: Request.MessageRequest
    ) async throws -> Response.MessageResponse {
        try await call.send(.init(messageRequest: question))
        guard let answer = try await answers.next()?.messageResponse else {
            throw Status(.internal, "the server ends without an answer")
        }
        if case .errorResponse(let error) = answer {
            throw Status(
                StatusCode(rawValue: Int(error.errorCode)) ?? .unknown, error.errorMessage)
        }
        return answer
    }

    func end() async {
        await call.finishSending()
    }
}

extension DescriptorPool {
    /// Takes the files of an answer.
    fileprivate mutating func add(
        _ answer: GrpcReflectionV1.ServerReflectionResponse.MessageResponse
    )
        throws
    {
        guard case .fileDescriptorResponse(let response) = answer else {
            throw Status(.internal, "the server answers another question")
        }
        for file in response.fileDescriptorProto { try add(serialized: file) }
    }
}
