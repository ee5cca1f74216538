package import Base

/// Where a request for a prior agreement stands (claims section 9.1), in the order of the contract.
package enum AgreementState: String, Hashable, Sendable, CaseIterable {
    case submitted = "SUBMITTED"
    case underControl = "UNDER_CONTROL"
    case toComplete = "TO_COMPLETE"
    case approved = "APPROVED"
    case refused = "REFUSED"
    case cancelled = "CANCELLED"
    case invoiced = "INVOICED"
    case expired = "EXPIRED"
    case paid = "PAID"

    /// The state that the event leads to; refuses an event that the state does not know.
    package func after(_ event: AgreementEvent) throws(Refusal) -> AgreementState {
        switch (self, event) {
        case (.submitted, .startControl): .underControl
        case (.underControl, .requestComplement): .toComplete
        case (.toComplete, .complete): .underControl
        case (.underControl, .approve): .approved
        case (.underControl, .refuse): .refused
        case (.submitted, .cancel), (.underControl, .cancel), (.toComplete, .cancel),
            (.approved, .cancel):
            .cancelled
        case (.approved, .invoice): .invoiced
        case (.approved, .expire): .expired
        case (.invoiced, .pay): .paid
        case (.invoiced, .returnInvoice): .approved
        case (_, _): throw .wrongState(rawValue)
        }
    }

    /// Whether nobody has decided yet.
    package var isOpen: Bool {
        switch self {
        case .submitted, .underControl, .toComplete: true
        case .approved, .refused, .cancelled, .invoiced, .expired, .paid: false
        }
    }

    /// The state as it is read on a day: an approval that was not used in time has expired.
    package func read(on today: Day, validUntil: Day?) -> AgreementState {
        guard self == .approved, let validUntil, today > validUntil else { return self }
        return .expired
    }
}

/// What may happen to a request for a prior agreement.
package enum AgreementEvent: String, Hashable, Sendable, CaseIterable {
    case startControl = "START_CONTROL"
    case requestComplement = "REQUEST_COMPLEMENT"
    case complete = "COMPLETE"
    case approve = "APPROVE"
    case refuse = "REFUSE"
    case cancel = "CANCEL"
    case invoice = "INVOICE"
    case expire = "EXPIRE"
    case pay = "PAY"
    case returnInvoice = "RETURN_INVOICE"
}

/// The nature of the act of an agreement (CLM-PEC-O-04), in the order of the contract.
package enum ActNature: String, Hashable, Sendable, CaseIterable {
    case surgery = "SURGERY"
    case hospitalStay = "HOSPITAL_STAY"
    case dialysis = "DIALYSIS"
    case oncology = "ONCOLOGY"
    case dayHospital = "DAY_HOSPITAL"
    case costlyMedicine = "COSTLY_MEDICINE"
    case radiology = "RADIOLOGY"
    case maternity = "MATERNITY"
    case other = "OTHER"
}
