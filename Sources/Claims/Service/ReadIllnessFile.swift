import Base
import ClaimsAPI
import ClaimsDomain
import ClaimsStore
import CommonAPI
import Protobuf
import RPC
import ServiceKit
import Store

extension ClaimsHandlers {
    func getIllnessFile(
        _ request: ClaimsV1.GetIllnessFileRequest, _ call: Call
    ) async throws -> ClaimsV1.IllnessFile {
        let caller = try call.require(anyOf: .mutualAgent, .claimsAgent, .medicalController)
        let (file, answer) = try whole(request.number)
        try caller.requireOwn(file)
        try await context.recordLook(
            call, action: "claims.file.read", subject: file.beneficiary.person,
            detail: file.number)
        return answer
    }

    func getRefund(
        _ request: ClaimsV1.GetRefundRequest, _ call: Call
    ) async throws -> ClaimsV1.IllnessFile {
        let caller = try call.require(.person)
        let (file, answer) = try whole(request.number)
        guard file.beneficiary.insured == caller.subject else { throw Refusal.notYours }
        return answer
    }

    func listIllnessFiles(
        _ request: ClaimsV1.ListIllnessFilesRequest, _ call: Call
    ) async throws -> ClaimsV1.RefundList {
        let caller = try call.require(anyOf: .mutualAgent, .claimsAgent)
        let insured = request.insuredPersonId
        let (list, shown) = try refunds(
            of: insured, request.tab, request.page, try caller.scope())
        try await context.recordLook(
            call, action: "claims.file.list", subjects: shown.union([insured]))
        return list
    }

    func getMyRefunds(
        _ request: ClaimsV1.GetMyRefundsRequest, _ call: Call
    ) async throws -> ClaimsV1.RefundList {
        let caller = try call.require(.person)
        return try refunds(of: caller.subject, request.tab, request.page, FileScope()).list
    }

    /// A page of the follow-up, with the sums of the tab (CLM-FILE-04, CLM-VIEW-01, CLM-VIEW-04), and
    /// whose care it shows.
    private func refunds(
        of insured: String, _ tab: ClaimsV1.RefundTab, _ page: String, _ scope: FileScope
    ) throws -> (list: ClaimsV1.RefundList, shown: Set<String>) {
        let states = (tab.matching(RefundTab.self) ?? .global).states
        let today = context.clock.today
        return try context.database.read { transaction in
            let found = try transaction.files(
                of: insured, in: states, scope, before: page, atMost: Limits.page + 1)
            let shown = found.prefix(Limits.page)
            let sums = try transaction.sums(of: insured, in: states, scope)
            let list = ClaimsV1.RefundList(
                rows: shown.map { ClaimsV1.RefundRow($0, today: today) },
                nextPage: found.count > shown.count ? shown.last?.number ?? "" : "",
                nothing: found.isEmpty ? Self.nothing : nil,
                incurredCentimes: Int64(sums.charged), amoCentimes: Int64(sums.amo),
                mutualCentimes: Int64(sums.mutual), totalCentimes: Int64(sums.total))
            return (list, Set(shown.map(\.beneficiary.person)))
        }
    }

    private static let nothing = CommonV1.BilingualText(
        french: "Aucune donnée disponible.", arabic: "لا توجد معطيات متوفرة.")

    /// A file with its lines, what it was asked for and its decision in force.
    func whole(_ number: String) throws -> (StoredFile, ClaimsV1.IllnessFile) {
        let today = context.clock.today
        return try context.database.read { transaction in
            let file = try transaction.knownFile(number)
            let isDecided = file.state == .processed || file.state == .paid
            let kept = isDecided ? try transaction.decision(on: number) : nil
            let answer = ClaimsV1.IllnessFile(
                row: ClaimsV1.RefundRow(file, today: today),
                insuredPersonId: file.beneficiary.insured,
                beneficiary: ClaimsV1.FileBeneficiary(file.beneficiary), mutual: file.mutual,
                sheetSerial: file.sheet?.description ?? "",
                sheetKind: ClaimsV1.SheetKind(matching: file.sheetKind),
                channel: ClaimsV1.FilingChannel(matching: file.channel), place: file.place,
                lines: try transaction.lines(of: number).map { ClaimsV1.FiledLine($0) },
                documents: file.documents.map { ClaimsV1.DocumentKind(matching: $0) },
                items: try transaction.items(of: number).map { ClaimsV1.MissingItem($0) },
                reason: file.reason.map { CommonV1.BilingualText($0) },
                decision: try kept.map { try ClaimsV1.RefundDecision(decoding: $0.decision) })
            return (file, answer)
        }
    }
}

extension ClaimsV1.RefundRow {
    init(_ file: StoredFile, today: Day) {
        let isWaiting = file.state == .registered || file.state == .processed
        self.init(
            number: file.number, fund: CommonV1.Fund(file.fund), beneficiary: file.beneficiary.name,
            incurredCentimes: file.charged.centimes, amoCentimes: file.amounts?.amo.centimes,
            mutualCentimes: file.amounts?.mutual.centimes,
            totalCentimes: file.amounts?.total.centimes, paidOn: file.paidOn?.description ?? "",
            state: ClaimsV1.FileState(matching: file.state), filedOn: file.filedOn.description,
            refundDue: file.refundDue?.description ?? "",
            overdue: isWaiting && file.refundDue.map { today > $0 } ?? false)
    }
}

extension ClaimsV1.FileBeneficiary {
    init(_ person: Beneficiary) {
        self.init(
            personId: person.person, firstName: person.firstName, familyName: person.familyName,
            relation: person.relation)
    }
}

extension ClaimsV1.FiledLine {
    fileprivate init(_ line: FiledLine) {
        self.init(
            code: line.code, group: ClaimsV1.CareGroup(matching: line.group),
            inpe: line.inpe.description, day: line.day.description,
            quantity: Int32(truncatingIfNeeded: line.quantity),
            chargedCentimes: line.charged.centimes, sector: ClaimsV1.Sector(matching: line.sector),
            prescriptionDay: line.prescribed?.description ?? "", illness: line.illness ?? "")
    }
}
