/// Sees every call of a server: refuses, counts, records.
package protocol ServerInterceptor: Sendable {
    /// Before the handler is begun, on the connection's loop: throws to refuse the call.
    func admit(_ call: Call) throws(Status)

    /// After the call has ended, however it did.
    func finished(_ call: Call, _ status: StatusCode, nanoseconds: Int64)
}

extension ServerInterceptor {
    package func admit(_ call: Call) throws(Status) {}
    package func finished(_ call: Call, _ status: StatusCode, nanoseconds: Int64) {}
}

/// An interceptor that wraps the handler itself: it may await before and after, and answer in its
/// place by throwing.
package protocol HandlerInterceptor: ServerInterceptor {
    func intercept(
        _ call: Call, _ next: @Sendable (Call) async throws -> Void
    ) async throws
}
