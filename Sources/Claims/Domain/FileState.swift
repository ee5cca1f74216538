package import Base

/// Where an illness file stands (claims section 3.2), in the order of the contract.
package enum FileState: String, Hashable, Sendable, CaseIterable {
    case registered = "REGISTERED"
    case toComplete = "TO_COMPLETE"
    case rejected = "REJECTED"
    case processed = "PROCESSED"
    case paid = "PAID"

    /// The state that the event leads to; refuses an event that the state does not know.
    package func after(_ event: FileEvent) throws(Refusal) -> FileState {
        switch (self, event) {
        case (.registered, .requestComplement): .toComplete
        case (.toComplete, .complete): .registered
        case (.registered, .reject), (.toComplete, .reject): .rejected
        case (.registered, .process): .processed
        case (.processed, .reopen): .registered
        case (.processed, .pay): .paid
        case (.rejected, .upholdAppeal): .registered
        case (_, _): throw .wrongState(rawValue)
        }
    }
}

/// What may happen to an illness file.
package enum FileEvent: String, Hashable, Sendable, CaseIterable {
    case requestComplement = "REQUEST_COMPLEMENT"
    case complete = "COMPLETE"
    case reject = "REJECT"
    case process = "PROCESS"
    case reopen = "REOPEN"
    case pay = "PAY"
    case upholdAppeal = "UPHOLD_APPEAL"
}

/// A tab of the insured's follow-up (CLM-FILE-04), in the order of the contract.
package enum RefundTab: String, Hashable, Sendable, CaseIterable {
    case registered = "REGISTERED"
    case toCompleteOrRejected = "TO_COMPLETE_OR_REJECTED"
    case processed = "PROCESSED"
    case paid = "PAID"
    /// The statement of all files, whatever their state (CLM-STATE-O-02).
    case global = "GLOBAL"

    /// The states whose files it shows (CLM-STATE-O-01).
    package var states: [FileState] {
        switch self {
        case .registered: [.registered]
        case .toCompleteOrRejected: [.toComplete, .rejected]
        case .processed: [.processed]
        case .paid: [.paid]
        case .global: FileState.allCases
        }
    }
}
