internal import Base

/// What a call takes over from the one that is being served while it is made.
struct CallInheritance: Sendable {
    let deadline: Instant
    let isCancelled: Bool
    /// The trace's fields, passed on as they came.
    let trace: Metadata?

    /// `nil` where no call is being served.
    static var current: CallInheritance? {
        guard let call = Call.current else { return nil }
        return CallInheritance(
            deadline: call.deadline, isCancelled: call.isCancelled, trace: call.head.trace)
    }
}
