/// Sees every call that a channel makes: adds to it, records it.
package protocol ClientInterceptor: Sendable {
    /// Before the call begins: may change its options. Throws to refuse it.
    func prepare(_ call: ClientCallInfo, _ options: inout CallOptions) throws(Status)

    /// After the call has ended, however it did; `nanoseconds` since it began.
    func finished(_ call: ClientCallInfo, _ status: Status, nanoseconds: Int64)
}

extension ClientInterceptor {
    package func prepare(_ call: ClientCallInfo, _ options: inout CallOptions) throws(Status) {}
    package func finished(_ call: ClientCallInfo, _ status: Status, nanoseconds: Int64) {}
}

/// Which method a call is of.
package struct ClientCallInfo: Sendable, Hashable {
    /// The service's full name.
    package let service: String
    package let method: String
}
