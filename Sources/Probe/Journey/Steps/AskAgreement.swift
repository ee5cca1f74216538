import Base
import ClaimsAPI
import RPC

private typealias Methods = ClaimsV1.ClaimsMethods

/// The clinic asks that the fund pay an operation directly; the medical control approves, and the
/// decision states what the fund bears and what the insured bears [CLM-PEC-05, CLM-PEC-10].
struct AskAgreement: JourneyStep {
    let name = "agreement"
    let title = BilingualText(
        french: "La clinique demande une prise en charge", arabic: "المصحة تطلب التحمل")

    func perform(_ walk: Walk) async throws {
        let clinic = try walk.edge.clinic("clinic")
        let request = try request(walk)
        let asked = try await walk.tell({ (answer: ClaimsV1.Agreement) in
            let number = answer.row?.number ?? ""
            return BilingualText(
                french: "Demande \(number) déposée", arabic: "أودع الطلب \(number)")
        }) { try await clinic.call(Methods.requestAgreement, request) }
        let number = try walk.needed(asked.row?.number, from: name)

        let controller = try await walk.signIn(.medicalController)
        let decided = try await walk.tell({ (answer: ClaimsV1.Agreement) in
            let fund = Report.amount(answer.decision?.fundCentimes ?? 0)
            let insured = Report.amount(answer.decision?.insuredCentimes ?? 0)
            return BilingualText(
                french: "Accordée : part de l'organisme \(fund), part de l'assurée \(insured)",
                arabic: "تمت الموافقة: حصة الهيئة \(fund)، حصة المؤمنة \(insured)")
        }) {
            try await controller.call(
                Methods.decideAgreement, .init(number: number, decision: .approve(.init())))
        }
        let expected = walk.sample.expected.agreement
        try walk.expect(decided.row?.state, .approved, "the agreement's state")
        try walk.expect(
            [decided.decision?.fundCentimes, decided.decision?.insuredCentimes],
            [Int64(expected.fundCentimes), Int64(expected.insuredCentimes)],
            "both shares of the agreement")
        try await readAgain(decided, number, as: clinic, walk)
    }

    private func request(_ walk: Walk) throws -> ClaimsV1.RequestAgreementRequest {
        let person = try walk.needed(walk.state.person, from: "activation")
        let today = try currentDay()
        var request = try walk.sample.request(ClaimsV1.RequestAgreementRequest.self, "agreement")
        request.insured = .registrationNumber(person[.registrationNumber])
        request.birthDay = person[.birthDay]
        request.firstDay = today.adding(days: 7).description
        request.lastDay = today.adding(days: 9).description
        return request
    }

    private func readAgain(
        _ decided: ClaimsV1.Agreement, _ number: String, as clinic: Edge.Caller, _ walk: Walk
    ) async throws {
        let read = try await walk.tell(
            "La clinique lit la décision", "المصحة تطلع على القرار"
        ) { try await clinic.call(Methods.getAgreement, .init(number: number)) }
        try walk.expect(read.decision, decided.decision, "the decision that the clinic reads")
        let person = try await walk.signIn(walk.needed(walk.state.person, from: "activation"))
        let own = try await walk.tell(
            "L'assurée lit la décision", "المؤمنة تطلع على القرار"
        ) { try await person.call(Methods.getAgreement, .init(number: number)) }
        try walk.expect(own.decision, decided.decision, "the decision that the person reads")
        let employer = try await walk.signIn(.employer)
        try await walk.refused(
            .permissionDenied, nil, "L'employeur n'y a pas accès", "لا يحق للمشغل الاطلاع عليه"
        ) { try await employer.call(Methods.getAgreement, .init(number: number)) }
    }
}
