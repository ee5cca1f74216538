package import Protobuf

extension LoopChannel {
    /// Makes a unary call, as often as it takes, and has `read` take its result.
    package func unary<Request: Message, Response: Message, Result>(
        _ method: Method<Request, Response>, _ request: Request, _ options: CallOptions,
        _ read: (ClientCall) throws(Status) -> Result
    ) async throws -> Result {
        let call = takeCall()
        call.open(
            route(method.service, method.name), .unary, method.idempotency, options,
            options.isDetached ? nil : CallInheritance.current)
        defer { call.release() }
        repeat {
            call.encode(request, isCompressed: options.compression == .gzip, isLast: true)
            await call.waitForReader { submit(call) }
        } while await call.waitToRetry()
        call.noteFinished()
        return try read(call)
    }
}

extension ClientCall {
    /// The one response and what came beside it.
    package func unaryResponse<Response: Message>(
        _ type: Response.Type
    ) throws(Status) -> UnaryResponse<Response> {
        let message = try onlyResponse(type)
        return UnaryResponse(
            message: message, initialMetadata: head.initialMetadata,
            trailingMetadata: head.trailingMetadata, wasCompressed: wasResponseCompressed)
    }
}
