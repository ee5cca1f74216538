internal import Base
internal import HTTP2
internal import IO
internal import Synchronization

/// What all parts of one server share, fixed before it starts.
final class ServerCore: Sendable {
    let limits: ServerLimits
    let router: Router
    let routes: [Route]
    private let interceptors: [any ServerInterceptor]
    /// The one of them that has mostly decided before. Unmanaged, as `interceptors` holds it.
    private let allowList: Unmanaged<AllowList>?
    private let hasOthers: Bool
    private let log: @Sendable (String) -> Void
    private let draining = Atomic<Bool>(false)
    private let connections = Atomic<Int>(0)
    private let drained = Mutex<(@Sendable () -> Void)?>(nil)

    /// The headers and trailers of nearly every answer: made once, never copied, and held by hand,
    /// as every call would count two references to each. What nghttp2 refers to must live as long
    /// as the process: so do they.
    let plainHeaders = Unmanaged.passRetained(
        HeaderBlock(constant: [(":status", "200"), ("content-type", "application/grpc")]))
    let plainTrailers = Unmanaged.passRetained(HeaderBlock(constant: [("grpc-status", "0")]))

    init(
        bindings: [MethodBinding], limits: ServerLimits, interceptors: [any ServerInterceptor],
        log: @escaping @Sendable (String) -> Void
    ) {
        self.limits = limits
        self.interceptors = interceptors
        allowList = interceptors.lazy.compactMap { $0 as? AllowList }.first.map {
            Unmanaged.passUnretained($0)
        }
        hasOthers = interceptors.count > (allowList == nil ? 0 : 1)
        self.log = log
        router = Router(bindings)
        let wrappers = interceptors.compactMap { $0 as? any HandlerInterceptor }
        routes = bindings.enumerated().map { Route(index: $0, $1, wrappers) }
    }

    /// Asks each interceptor whether the call may be begun.
    @inline(__always)
    func admit(_ call: Call) throws(Status) {
        if !hasOthers, allowList?._withUnsafeGuaranteedRef(call.isGranted(by:)) != false { return }
        try askInterceptors(call)
    }

    private func askInterceptors(_ call: Call) throws(Status) {
        for interceptor in interceptors { try interceptor.admit(call) }
    }

    @inline(__always)
    func finished(_ call: Call, _ code: StatusCode, nanoseconds: Int64) {
        if hasOthers { tellInterceptors(call, code, nanoseconds: nanoseconds) }
    }

    private func tellInterceptors(_ call: Call, _ code: StatusCode, nanoseconds: Int64) {
        for interceptor in interceptors {
            interceptor.finished(call, code, nanoseconds: nanoseconds)
        }
    }

    /// A line for the log: no personal data.
    func report(_ line: String) {
        log(line)
    }

    var isDraining: Bool { draining.load(ordering: .relaxed) }

    /// When a connection opened now is asked to come anew: its age limit, give or take a tenth.
    func ageLimit(on loop: EventLoop) -> Instant {
        guard limits.ageNanoseconds > 0 else { return .distantFuture }
        let tenth = limits.ageNanoseconds / 10
        let jitter = Int64.random(in: -tenth...tenth, using: &loop.chance)
        return loop.now.advanced(byNanoseconds: limits.ageNanoseconds + jitter)
    }

    func connectionOpened() {
        connections.wrappingAdd(1, ordering: .relaxed)
    }

    func connectionClosed() {
        if connections.wrappingSubtract(1, ordering: .sequentiallyConsistent).newValue == 0,
            isDraining
        {
            drained.withLock { $0 }?()
        }
    }

    var connectionCount: Int { connections.load(ordering: .relaxed) }

    /// Marks the server as draining; `whenEmpty` is called each time its last connection closes.
    func beginDraining(_ whenEmpty: @escaping @Sendable () -> Void) {
        drained.withLock { $0 = whenEmpty }
        draining.store(true, ordering: .sequentiallyConsistent)
        if connectionCount == 0 { whenEmpty() }
    }
}
