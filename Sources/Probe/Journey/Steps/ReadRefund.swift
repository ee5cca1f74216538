import Base
import ClaimsAPI
import CommonAPI
import EnrollmentAPI
import RPC

private typealias Methods = ClaimsV1.ClaimsMethods

/// The person reads her refund, every dirham explained [CLM-REIM-03, CLM-VIEW-01]; nobody reads it
/// who may not.
struct ReadRefund: JourneyStep {
    let name = "refund"
    let title = BilingualText(
        french: "L'assurée lit son remboursement expliqué", arabic: "المؤمنة تطلع على تعويضها مفسرا"
    )

    func perform(_ walk: Walk) async throws {
        let number = try walk.needed(walk.state.illnessFile, from: "file")
        let person = try await walk.signIn(walk.needed(walk.state.person, from: "activation"))
        let list = try await walk.tell({ (list: ClaimsV1.RefundList) in
            BilingualText(
                french: "Onglet « Traité » : \(list.rows.count) dossier(s)",
                arabic: "خانة «تمت المعالجة»: \(list.rows.count)")
        }) { try await person.call(Methods.getMyRefunds, .init(tab: .tabProcessed)) }
        try walk.expect(
            list.rows.contains { $0.number == number }, true, "whether file \(number) is listed")

        let file = try await walk.tell({ (file: ClaimsV1.IllnessFile) in
            let total = Report.amount(file.decision?.totalCentimes ?? 0)
            return BilingualText(
                french: "Dossier \(number) : total à rembourser \(total)",
                arabic: "الملف \(number): مجموع التعويض \(total)")
        }) { try await person.call(Methods.getRefund, .init(number: number)) }
        let decision = try walk.needed(file.decision, from: "file")
        for line in decision.lines { explain(line, on: walk) }
        try check(decision, walk)
        try await tryOthers(number, walk)
    }

    /// Each amount with the rule that gave it and the figure of the law that the rule used.
    private func explain(_ line: ClaimsV1.LineDecision, on walk: Walk) {
        walk.tell(
            "\(line.code) · \(line.label?.french ?? "") : payé \(Report.amount(line.chargedCentimes))",
            "\(line.code) · \(line.label?.arabic ?? ""): المؤدى \(Report.amount(line.chargedCentimes))"
        )
        for step in line.steps {
            let amounts =
                "\(Report.amount(step.beforeCentimes)) → \(Report.amount(step.afterCentimes))"
            let law = step.law.map { " [\($0.parameter), \($0.from)]" } ?? ""
            walk.tell(
                "  \(step.rule) : \(amounts) · \(step.text?.french ?? "")\(law)",
                "  \(step.rule): \(amounts) · \(step.text?.arabic ?? "")\(law)")
        }
    }

    /// Every amount against the one computed apart.
    private func check(
        _ decision: ClaimsV1.RefundDecision, _ walk: Walk
    ) throws(JourneyFailure) {
        let expected = walk.sample.expected.refund
        for (line, wanted) in zip(decision.lines, expected.lines) {
            try walk.expect(line.code, wanted.code, "a line's act")
            try walk.expect(
                [line.chargedCentimes, line.baseCentimes, line.amoCentimes, line.leftCentimes],
                [
                    wanted.chargedCentimes, wanted.baseCentimes, wanted.amoCentimes,
                    wanted.leftCentimes,
                ].map(Int64.init),
                "what \(line.code) gives (charged, base, refunded, left)")
            let isExplained =
                !line.steps.isEmpty
                && line.steps.allSatisfy { step in
                    !step.rule.isEmpty && step.text?.french.isEmpty == false
                        && step.text?.arabic.isEmpty == false
                }
            try walk.expect(
                isExplained, true, "whether every step of \(line.code) names its rule")
        }
        try walk.expect(decision.lines.count, expected.lines.count, "the number of lines")
        try walk.expect(
            [decision.chargedCentimes, decision.amoCentimes, decision.leftCentimes],
            [expected.chargedCentimes, expected.amoCentimes, expected.leftCentimes].map(Int64.init),
            "what the file gives (charged, refunded, left)")
        try walk.expect(
            decision.totalCentimes, decision.amoCentimes + decision.mutualCentimes,
            "the total [CLM-VIEW-02]")
    }

    private func tryOthers(_ number: String, _ walk: Walk) async throws {
        let request = ClaimsV1.GetRefundRequest(number: number)
        let clinic = try walk.edge.clinic("clinic")
        try await walk.refused(
            .permissionDenied, nil, "La clinique n'y a pas accès", "لا يحق للمصحة الاطلاع عليه"
        ) { try await clinic.call(Methods.getRefund, request) }
        let employer = try await walk.signIn(.employer)
        try await walk.refused(
            .permissionDenied, nil, "L'employeur n'y a pas accès", "لا يحق للمشغل الاطلاع عليه"
        ) { try await employer.call(Methods.getRefund, request) }
        try await walk.refused(
            .unauthenticated, nil, "Sans connexion : refusé", "بدون تسجيل الدخول: مرفوض"
        ) { try await walk.edge.anyone.call(Methods.getRefund, request) }
        let person = try walk.needed(walk.state.person, from: "activation")
        let forger = walk.edge.forger(
            of: CommonV1.Caller(kind: .person, subject: person.personID, fund: .cnops))
        try await walk.refused(
            .unauthenticated, nil, "Une identité inventée : refusée", "هوية مختلقة: مرفوضة"
        ) { try await forger.call(Methods.getRefund, request) }
        try await walk.refused(
            .unimplemented, nil, "Les appels internes ne passent pas l'entrée",
            "الاستدعاءات الداخلية لا تعبر المدخل"
        ) {
            try await clinic.call(
                EnrollmentV1.EnrollmentInternalMethods.contactsOnRecord,
                .init(personId: person.personID))
        }
    }
}
