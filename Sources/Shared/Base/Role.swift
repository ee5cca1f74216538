/// What an account of staff may do: the words of the domain (domain documents, section 1.2, DOM-O-01).
package enum Role: String, Hashable, Sendable, CaseIterable {
    /// Registers employers and persons and keeps their situation.
    case enrollmentAgent = "ENROLLMENT_AGENT"
    /// Keeps accounts: unlocks, suspends, decides objections, opens accounts of staff.
    case identityAgent = "IDENTITY_AGENT"
    /// A mutual's agent who processes illness files.
    case mutualAgent = "MUTUAL_AGENT"
    /// A place where illness files are handed in.
    case filingPoint = "FILING_POINT"
    /// A fund's agent who processes illness files and agreements.
    case claimsAgent = "CLAIMS_AGENT"
    case paymentAgent = "PAYMENT_AGENT"
    /// A controlling physician.
    case medicalController = "MEDICAL_CONTROLLER"
    case benefitsAgent = "BENEFITS_AGENT"
    /// Keeps tariffs, rates and medicines.
    case catalogueAgent = "CATALOGUE_AGENT"
    /// Keeps the registry of providers and their conventions.
    case providerRegistryAgent = "PROVIDER_REGISTRY_AGENT"
    case complaintAgent = "COMPLAINT_AGENT"
    /// The national agency (ANAM).
    case regulator = "REGULATOR"
    case pharmacy = "PHARMACY"
}
