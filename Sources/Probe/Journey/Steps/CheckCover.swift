import Base
import CommonAPI
import EnrollmentAPI
import ProvidersAPI
import RPC

/// The clinic asks whether those who come are covered: the person of CNOPS, and two employees of the
/// payroll files, of whom one has the 54 days and one has not [ENR-ENT-01, PRV-COV-01].
struct CheckCover: JourneyStep {
    let name = "cover"
    let title = BilingualText(
        french: "La clinique vérifie les droits", arabic: "المصحة تتحقق من الحقوق")

    func perform(_ walk: Walk) async throws {
        let person = try walk.needed(walk.state.person, from: "activation")
        let answer = try await ask(
            .cnops, person[.registrationNumber], person[.birthDay], on: walk)
        try walk.expect(answer.covered, true, "the cover of \(person[.registrationNumber])")
        try walk.expect(
            answer.person?.familyName, person[.familyName], "the name of who is covered")

        for (file, isCovered) in [("employee-covered", true), ("employee-uncovered", false)] {
            let employee = try walk.sample.request(EnrollmentV1.RegisterPersonRequest.self, file)
            let answer = try await ask(
                .cnss, employee.registrationNumber, employee.birthDay, on: walk)
            try walk.expect(
                answer.covered, isCovered, "the cover of \(employee.registrationNumber)")
            if !isCovered {
                try walk.expect(answer.reason, .rightsClosed, "why there is no cover")
                try walk.expect(answer.person, nil, "who is not covered")
            }
        }

        let stranger = try await ask(.cnops, person[.registrationNumber], "1900-01-01", on: walk)
        try walk.expect(stranger.reason, .notKnown, "the answer to a wrong date of birth")
        try await walk.refused(
            .unauthenticated, nil, "Sans certificat de clinique : refusé",
            "بدون شهادة المصحة: مرفوض"
        ) {
            try await walk.edge.anyone.call(
                ProvidersV1.ProvidersMethods.checkCoverage,
                request(.cnops, person[.registrationNumber], person[.birthDay]))
        }
    }

    private func ask(
        _ fund: CommonV1.Fund, _ number: String, _ birthDay: String, on walk: Walk
    ) async throws -> ProvidersV1.CheckCoverageResponse {
        let clinic = try walk.edge.clinic("clinic")
        let text: (ProvidersV1.CheckCoverageResponse) -> BilingualText = { answer in
            let until = Day(answer.until).map { $0.onScreen }
            return BilingualText(
                french: answer.covered
                    ? "\(number) : droits ouverts" + (until.map { " jusqu'au \($0)" } ?? "")
                    : "\(number) : \(Self.why(answer.reason).french)",
                arabic: answer.covered
                    ? "\(number): الحقوق مفتوحة" + (until.map { " إلى غاية \($0)" } ?? "")
                    : "\(number): \(Self.why(answer.reason).arabic)")
        }
        return try await walk.tell(text) {
            try await clinic.call(
                ProvidersV1.ProvidersMethods.checkCoverage, request(fund, number, birthDay))
        }
    }

    private func request(
        _ fund: CommonV1.Fund, _ number: String, _ birthDay: String
    ) -> ProvidersV1.CheckCoverageRequest {
        .init(
            fund: fund, insured: .registrationNumber(number), birthDay: birthDay,
            purpose: .admission)
    }

    private static func why(_ reason: ProvidersV1.NotCovered) -> BilingualText {
        switch reason {
        case .rightsClosed: BilingualText(french: "droits fermés", arabic: "الحقوق مغلقة")
        case .coveredElsewhere:
            BilingualText(french: "couvert par un autre régime", arabic: "يستفيد من نظام آخر")
        default: BilingualText(french: "inconnu", arabic: "غير معروف")
        }
    }
}
