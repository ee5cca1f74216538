import Base

/// The record of who did what, unbroken in each service: the programs' own `audit verify`.
struct VerifyAudit: JourneyStep {
    let name = "audit"
    let title = BilingualText(
        french: "Le journal d'audit est vérifié", arabic: "التحقق من سجل التدقيق")

    func perform(_ walk: Walk) async throws {
        for service in JourneySettings.services {
            _ = try await walk.tell({ (answer: String) in
                BilingualText(
                    french: "\(service) : la chaîne est entière · \(answer)",
                    arabic: "\(service): السلسلة كاملة · \(answer)")
            }) {
                try walk.settings.auditVerified(service)
            }
        }
    }
}

extension JourneySettings {
    /// What a service's own `audit verify` says of its chain. Throws where it is not whole, or
    /// cannot be read.
    package func auditVerified(_ service: String) throws -> String {
        try output(
            of: "\(programs)/tadamun-\(service)",
            ["audit", "verify", "--config", "\(configuration)/\(service).json"])
    }
}
