internal import Synchronization

/// `grpc.health.v1.Health`: which services of this program can do their work now.
///
/// Each service sets its own state; the empty name stands for the program as a whole. When the
/// server drains, every service turns to NOT_SERVING before clients are sent away, and watchers
/// are told so before their calls end.
package final class Health: GrpcHealthV1.HealthService {
    /// What a service says of itself.
    package enum State: Sendable, Hashable {
        case serving
        case notServing

        fileprivate var status: GrpcHealthV1.HealthCheckResponse.ServingStatus {
            self == .serving ? .serving : .notServing
        }
    }

    private typealias ServingStatus = GrpcHealthV1.HealthCheckResponse.ServingStatus

    private struct Table {
        var states: [String: State] = ["": .serving]
        var watchers: [ObjectIdentifier: Watcher] = [:]
        var isShutDown = false
    }

    private let table = Mutex(Table())

    /// The program as a whole and these services, all serving.
    package init(serving services: [String] = []) {
        for service in services { set(service, .serving) }
    }

    /// The same for what `Server` is given.
    package convenience init(of services: [any Service]) {
        self.init(serving: services.map { type(of: $0).descriptor.name })
    }

    /// Sets a service's state and tells its watchers, if it is new. Any thread may call it.
    package func set(_ service: String, _ state: State) {
        table.withLock { table in
            guard !table.isShutDown, table.states[service] != state,
                table.states[service] != nil || table.states.count < RPCLimits.healthServices
            else { return }
            table.states[service] = state
            for watcher in table.watchers.values where watcher.service == service {
                watcher.tell(state.status)
            }
        }
    }

    /// Turns every service to NOT_SERVING for good and ends the watchers' calls once they know.
    package func shutDown() {
        table.withLock { table in
            guard !table.isShutDown else { return }
            table.isShutDown = true
            for (service, state) in table.states {
                table.states[service] = .notServing
                guard state != .notServing else { continue }
                for watcher in table.watchers.values where watcher.service == service {
                    watcher.tell(ServingStatus.notServing)
                }
            }
            for watcher in table.watchers.values { watcher.end() }
        }
    }

    // MARK: The calls

    package func check(
        _ request: GrpcHealthV1.HealthCheckRequest, _ call: Call
    ) async throws -> GrpcHealthV1.HealthCheckResponse {
        guard let state = table.withLock({ $0.states[request.service] }) else {
            throw Status(.notFound, "the service is not known")
        }
        return .init(status: state.status)
    }

    package func list(
        _ request: GrpcHealthV1.HealthListRequest, _ call: Call
    ) async throws -> GrpcHealthV1.HealthListResponse {
        let states = table.withLock { $0.states }
        return .init(statuses: states.mapValues { .init(status: $0.status) })
    }

    package func watch(
        _ request: GrpcHealthV1.HealthCheckRequest,
        _ responses: ResponseWriter<GrpcHealthV1.HealthCheckResponse>, _ call: Call
    ) async throws {
        let watcher = Watcher(request.service)
        try begin(watcher)
        defer { _ = table.withLock { $0.watchers.removeValue(forKey: ObjectIdentifier(watcher)) } }
        while let status = await watcher.next() {
            try await responses.send(.init(status: status))
        }
        // Clients watch anew after any status but UNIMPLEMENTED, elsewhere by then.
        throw Status(.unavailable, "the server stops")
    }

    private func begin(_ watcher: Watcher) throws(Status) {
        let isFull = table.withLock { table in
            guard table.watchers.count < RPCLimits.healthWatchers else { return true }
            table.watchers[ObjectIdentifier(watcher)] = watcher
            watcher.tell(table.states[watcher.service]?.status ?? .serviceUnknown)
            if table.isShutDown { watcher.end() }
            return false
        }
        if isFull { throw Status(.resourceExhausted, "too many watch the server's health") }
    }
}

/// One call of Watch: the changes it has yet to send.
private final class Watcher: Sendable {
    typealias ServingStatus = GrpcHealthV1.HealthCheckResponse.ServingStatus

    let service: String
    private let queue = Mutex(Queue())

    private struct Queue {
        var changes: [ServingStatus] = []
        var isEnding = false
        var waiter: CheckedContinuation<Void, Never>?
    }

    init(_ service: String) {
        self.service = service
    }

    func tell(_ status: ServingStatus) {
        wake { queue in
            if queue.changes.count == RPCLimits.healthChangesWaiting { queue.changes.removeFirst() }
            queue.changes.append(status)
        }
    }

    /// No changes will follow those that wait.
    func end() {
        wake { $0.isEnding = true }
    }

    private func wake(_ change: (inout Queue) -> Void) {
        let waiter = queue.withLock { queue in
            change(&queue)
            defer { queue.waiter = nil }
            return queue.waiter
        }
        waiter?.resume()
    }

    /// The next change; `nil` after the last, or when the call is cancelled.
    func next() async -> ServingStatus? {
        await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let mustWait = queue.withLock { queue in
                    guard queue.changes.isEmpty, !queue.isEnding else { return false }
                    queue.waiter = continuation
                    return true
                }
                if !mustWait { continuation.resume() }
            }
        } onCancel: {
            end()
        }
        return queue.withLock { $0.changes.isEmpty ? nil : $0.changes.removeFirst() }
    }
}
