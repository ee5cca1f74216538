import Base
import ClaimsAPI
import CommonAPI
import RPC

private typealias Methods = ClaimsV1.ClaimsMethods

/// The person prints a care sheet, hands in her file of several acts at a filing point [CLM-FILE-01],
/// and the fund's agent processes it.
struct FileIllness: JourneyStep {
    let name = "file"
    let title = BilingualText(
        french: "Le dossier maladie est déposé et traité", arabic: "إيداع ملف المرض ومعالجته")

    func perform(_ walk: Walk) async throws {
        let person = try walk.needed(walk.state.person, from: "activation")
        let insured = try await walk.signIn(person)
        let sheet = try await walk.tell({ (sheet: ClaimsV1.CareSheet) in
            BilingualText(
                french: "Feuille de soins \(sheet.serial)", arabic: "ورقة العلاج \(sheet.serial)")
        }) {
            try await insured.call(
                Methods.issueCareSheet, .init(fund: .cnops, kind: .illnessSheet))
        }
        let request = try request(walk, person, sheet: sheet.serial)
        let desk = try await walk.signIn(.filingPoint)
        let file = try await walk.tell({ (file: ClaimsV1.RegisterIllnessFileResponse) in
            BilingualText(
                french: "Dossier \(file.number) enregistré, \(request.lines.count) actes",
                arabic: "تم تسجيل الملف \(file.number)، \(request.lines.count) أعمال")
        }) { try await desk.call(Methods.registerIllnessFile, request) }
        let agent = try await walk.signIn(.claimsAgent)
        if file.state == .toComplete { try await complete(file, desk, agent, walk) }
        try await walk.refused(
            .failedPrecondition, "SHEET_ALREADY_USED", "La même feuille une seconde fois : refusée",
            "نفس الورقة مرة ثانية: مرفوضة"
        ) { try await desk.call(Methods.registerIllnessFile, request) }

        let decision = try await walk.tell({ (decision: ClaimsV1.RefundDecision) in
            let total = Report.amount(decision.totalCentimes)
            return BilingualText(
                french: "Dossier traité : \(total) à rembourser",
                arabic: "تمت معالجة الملف: \(total) للتعويض")
        }) { try await agent.call(Methods.processIllnessFile, .init(number: file.number)) }
        try walk.expect(
            Int(decision.totalCentimes), walk.sample.expected.refund.amoCentimes, "the refund")
        walk.state.illnessFile = file.number
    }

    /// The same acts on the same day were claimed before, as where this step is repeated: the desk is
    /// asked about them [CLM-FILE-O-05].
    private func complete(
        _ file: ClaimsV1.RegisterIllnessFileResponse, _ desk: Edge.Caller, _ agent: Edge.Caller,
        _ walk: Walk
    ) async throws {
        for notice in file.notices {
            walk.tell(notice.text?.french ?? "", notice.text?.arabic ?? "")
            try walk.expect(notice.name, "POSSIBLE_DUPLICATE", "what the file lacks")
        }
        let asked = try await agent.call(Methods.getIllnessFile, .init(number: file.number))
        let answers = asked.items.map {
            ClaimsV1.ItemAnswer(item: $0.item, text: "Seconds soins du même jour")
        }
        let status = try await walk.tell(
            "Dossier complété", "تم استكمال الملف"
        ) {
            try await desk.call(
                Methods.completeIllnessFile, .init(number: file.number, answers: answers))
        }
        try walk.expect(status.state, .registered, "the file's state")
    }

    private func request(
        _ walk: Walk, _ person: InventedPerson, sheet: String
    ) throws -> ClaimsV1.RegisterIllnessFileRequest {
        let today = try currentDay().description
        var request = try walk.sample.request(
            ClaimsV1.RegisterIllnessFileRequest.self, "illness-file")
        request.insured = .registrationNumber(person[.registrationNumber])
        request.birthDay = person[.birthDay]
        request.sheetSerial = sheet
        for index in request.lines.indices {
            request.lines[index].day = today
            request.lines[index].prescriptionDay = today
        }
        return request
    }
}
