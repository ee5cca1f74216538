import Base
import CommonAPI
import EnrollmentAPI
import ProvidersAPI
import RPC

/// What stands before the first insured person comes: accounts of the agents, the employer and two
/// of its employees, the clinic in convention, the catalogue. What is there already stays.
struct Prepare: JourneyStep {
    let name = "prepare"
    let title = BilingualText(
        french: "Les agents préparent les registres", arabic: "الأعوان يهيئون السجلات")

    func perform(_ walk: Walk) async throws {
        for account in Account.allCases {
            let isNew = try await walk.open(account)
            try await walk.tell(
                "\(account.rawValue) : "
                    + (isNew ? "compte ouvert, connecté" : "connecté"),
                "\(account.rawValue): " + (isNew ? "فتح الحساب، متصل" : "متصل")
            ) { try await walk.signIn(account) }
        }
        try await registerEmployer(walk)
        try await registerEmployees(walk)
        try await registerClinic(walk)
        try await publishCatalogue(walk)
    }

    private func registerEmployer(_ walk: Walk) async throws {
        typealias Methods = EnrollmentV1.EnrollmentMethods
        let agent = try await walk.signIn(.enrollmentAgentCNSS)
        let employer = try walk.sample.request(
            EnrollmentV1.RegisterEmployerRequest.self, "employer")
        try await register(
            "Employeur \(employer.affiliationNumber)", "المشغل \(employer.affiliationNumber)",
            unless: "ALREADY_AFFILIATED", walk
        ) { try await agent.call(Methods.registerEmployer, employer, under: .ofContent) }
        for payroll in walk.sample.expected.payroll {
            guard let month = Month(payroll.month) else { continue }
            let paid = EnrollmentV1.RecordContributionsPaidRequest(
                affiliationNumber: employer.affiliationNumber, month: payroll.month,
                paidOn: month.adding(1).firstDay.description)
            try await walk.tell(
                "Cotisations de \(payroll.month) payées", "أديت اشتراكات \(payroll.month)"
            ) { try await agent.call(Methods.recordContributionsPaid, paid, under: .ofContent) }
        }
    }

    private func registerEmployees(_ walk: Walk) async throws {
        let agent = try await walk.signIn(.enrollmentAgentCNSS)
        for file in ["employee-covered", "employee-uncovered"] {
            let employee = try walk.sample.request(EnrollmentV1.RegisterPersonRequest.self, file)
            try await register(
                "Assuré CNSS \(employee.registrationNumber)",
                "مؤمن بالصندوق الوطني للضمان الاجتماعي \(employee.registrationNumber)",
                unless: "ALREADY_REGISTERED", walk
            ) {
                try await agent.call(
                    EnrollmentV1.EnrollmentMethods.registerPerson, employee, under: .ofContent)
            }
        }
    }

    private func registerClinic(_ walk: Walk) async throws {
        typealias Methods = ProvidersV1.ProvidersMethods
        let agent = try await walk.signIn(.registryAgent)
        let clinic = try walk.sample.request(ProvidersV1.RegisterProviderRequest.self, "clinic")
        try await register(
            "Clinique INPE \(clinic.inpe)", "المصحة INPE \(clinic.inpe)", unless: "INPE_EXISTS",
            walk
        ) { try await agent.call(Methods.registerProvider, clinic, under: .ofContent) }
        let found = try await agent.call(Methods.getProvider, .init(inpe: clinic.inpe))
        let today = try currentDay().description
        if found.state != .active {
            _ = try await agent.call(
                Methods.setProviderState,
                .init(inpe: clinic.inpe, state: .active, from: today))
        }
        for account in [Account.registryAgent, .registryAgentCNSS]
        where !found.conventions.contains(where: { $0.fund == account.fund && $0.state == .`in` }) {
            _ = try await walk.signIn(account).call(
                Methods.setConvention,
                .init(inpe: clinic.inpe, fund: account.fund, event: .accede, from: today))
        }
        let now = try await walk.tell(
            "La clinique est conventionnée avec les deux organismes",
            "المصحة متعاقدة مع الهيئتين المكلفتين بالتدبير"
        ) { try await walk.edge.anyone.call(Methods.getProvider, .init(inpe: clinic.inpe)) }
        try walk.expect(now.state, .active, "the clinic's state")
        try walk.expect(
            now.conventions.filter { $0.state == .`in` }.count, 2, "the clinic's conventions")
    }

    /// Each fund's agent publishes its rows.
    private func publishCatalogue(_ walk: Walk) async throws {
        let catalogue = try walk.sample.request(ProvidersV1.ImportTariffsRequest.self, "catalogue")
        for account in [Account.catalogueAgent, .catalogueAgentCNSS] {
            var part = catalogue
            part.rows.removeAll { $0.fund != account.fund }
            try await publish(part, by: account, walk)
        }
    }

    private func publish(
        _ rows: ProvidersV1.ImportTariffsRequest, by account: Account, _ walk: Walk
    ) async throws {
        let agent = try await walk.signIn(account)
        let answer = try await walk.tell({ (answer: ProvidersV1.ImportTariffsResponse) in
            BilingualText(
                french:
                    "Catalogue : \(answer.published) tarifs publiés, \(answer.unchanged) inchangés",
                arabic: "اللائحة: نشرت \(answer.published) تعريفات، \(answer.unchanged) دون تغيير")
        }) { try await agent.call(ProvidersV1.ProvidersMethods.importTariffs, rows) }
        try walk.expect(answer.faults, [], "the catalogue's faults")
        try walk.expect(
            Int(answer.published + answer.unchanged), rows.rows.count, "the catalogue's rows")
    }

    /// Registers what a walk before may have registered already.
    private func register(
        _ french: String, _ arabic: String, unless reason: String, _ walk: Walk,
        by call: () async throws -> some Any
    ) async throws {
        _ = try await walk.tell({ (isNew: Bool) in
            BilingualText(
                french: "\(french) : \(isNew ? "enregistré" : "déjà enregistré")",
                arabic: "\(arabic): \(isNew ? "تم التسجيل" : "مسجل من قبل")")
        }) {
            do {
                _ = try await call()
                return true
            } catch let status as Status where status.errorInfo?.reason == reason {
                return false
            }
        }
    }
}
