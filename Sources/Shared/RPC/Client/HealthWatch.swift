internal import Base
internal import HTTP2
internal import IO

/// Asks the server behind one connection whether it serves, for as long as the connection lives
/// (gRFC A17): calls go there only while it does.
///
/// Touched by its loop's thread only.
final class HealthWatch {
    // `unowned`: the connection owns its watch, and stops it before it goes.
    private unowned let connection: ClientConnection
    private let part: LoopChannel
    private let service: String
    private var call: ClientCall?
    private var failures = 0
    private var isStopped = false
    /// Waits between two streams, as after failed connections.
    private let backoff = Backoff()

    init(_ connection: ClientConnection, service: String) {
        self.connection = connection
        part = connection.part
        self.service = service
    }

    /// Whether the watch has a stream of the connection at present.
    var hasStream: Bool { call?.isOpen ?? false }

    /// Begins to watch; to be called outside the session.
    func begin() {
        let watch = UncheckedReference(self)
        Task(executorPreference: part.loop) { await watch.value.run() }
    }

    func stop() {
        isStopped = true
        call?.end(locally: Status(.cancelled, "by the client: the connection ends"))
    }

    private func run() async {
        while !isStopped {
            let call = part.takeCall()
            self.call = call
            let status = await watch(call)
            call.release()
            self.call = nil
            guard !isStopped else { return }
            if status.code == .unimplemented {
                // A server without the service is taken at its word that it accepts connections.
                connection.serverIsServing(true)
                return
            }
            connection.serverIsServing(false)
            failures += 1
            let wait = backoff.wait(failures: failures, chance: part.jitter)
            do { try await part.loop.sleep(nanoseconds: wait) } catch { return }
        }
    }

    /// One stream of answers; returns how it ended.
    private func watch(_ call: ClientCall) async -> Status {
        let methods = GrpcHealthV1.HealthMethods.watch
        call.open(
            part.route(methods.service, methods.name), .serverStreaming, .unknown, CallOptions(),
            nil, isOwn: true)
        call.encode(
            GrpcHealthV1.HealthCheckRequest(service: service), isCompressed: false, isLast: true)
        guard call.submitOnly(to: connection) else { return Status(.unavailable) }
        do {
            while let answer = try await call.nextResponse(GrpcHealthV1.HealthCheckResponse.self) {
                failures = 0
                guard !isStopped else { break }
                connection.serverIsServing(answer.status == .serving)
            }
            return Status(.unavailable)
        } catch {
            return error
        }
    }
}
