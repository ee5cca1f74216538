import Base
import ClaimsAPI
import ClaimsDomain
import ClaimsStore
import CommonAPI
import EnrollmentAPI
import ProvidersAPI
import RPC
import ServiceKit
import Store

extension ClaimsHandlers {
    func registerIllnessFile(
        _ request: ClaimsV1.RegisterIllnessFileRequest, _ call: Call
    ) async throws -> ClaimsV1.RegisterIllnessFileResponse {
        let fund = try Fund(required: request.fund)
        let channel: FilingChannel = try request.channel.required("channel")
        let (employer, mutual) = try mayFile(call, fund, channel, request.mutual)
        let birthDay = try Day(required: request.birthDay, "birth_day")
        let filed = try Day.optional(request.filedOn, "filed_on")
        let lines = try request.filedLines(in: try await sectors(of: request.lines, at: fund))
        guard let first = lines.first else { throw Refusal.emptyFile.at("lines") }
        let serial = try request.serial()
        let documents: [DocumentKind] = try request.documents.prefix(Limits.documents).map {
            try $0.required("documents")
        }
        guard request.place.utf8.count <= Limits.textBytes, mutual.utf8.count <= 16 else {
            throw Refusal.textTooLong
        }

        let key = try request.key()
        return try await changeAfterLook(
            call, request, at: fund, "claims.file.look"
        ) { lookedAt in
            let answer = try await find(
                key, born: birthDay, on: first.day, at: fund, purpose: "REFUND",
                declaredBy: employer ?? "", &lookedAt)
            return try Beneficiary(answer, born: birthDay)
        } _: { [law] beneficiary, transaction, change in
            let filed = filed ?? change.today
            try checkFiling(of: lines, at: fund, on: filed, today: change.today, under: law)
            let kind = try transaction.use(serial, of: beneficiary.insured, at: fund, request)
            var claimed: Set<Int> = []
            var acts: Set<String> = []
            for line in lines {
                // The same act of the same provider on the same day, here or in an earlier file.
                let isNew = acts.insert("\(line.code) \(line.inpe) \(line.day)").inserted
                if isNew, try !transaction.isClaimed(line, for: beneficiary.person) { continue }
                claimed.insert(line.number)
            }
            let items = missingItems(in: lines, on: kind, claimedBefore: claimed)
            var file = StoredFile(
                number: try transaction.nextNumber(.file), fund: fund, mutual: mutual,
                beneficiary: beneficiary, sheet: serial, sheetKind: kind, channel: channel,
                place: request.place, documents: documents, filedOn: filed,
                charged: try lines.map(\.charged).sum())
            if items.isEmpty {
                file.refundDue = try refundDue(completeOn: filed, at: fund, under: law)
            } else {
                file.state = try file.state.after(.requestComplement)
            }
            try transaction.add(file, lines)
            try transaction.ask(items, of: file.number)
            try change.audit(
                transaction, action: "claims.file.register", subject: beneficiary.person,
                detail: file.number)
            var response = ClaimsV1.RegisterIllnessFileResponse(
                number: file.number, state: ClaimsV1.FileState(matching: file.state))
            // An employer sees number and state, and nothing of the care (CLM-PRIV-O-01).
            if employer == nil {
                response.refundDue = file.refundDue?.description ?? ""
                response.notices = items.map { ClaimsV1.Notice($0) }
                if !channel.isUsual(at: fund) { response.notices.append(.otherFilingPlace) }
            }
            return response
        }
    }

    /// Who may hand in a file (CLM-FILE-01, CLM-FILE-02): the employer where it is one, and the file's
    /// mutual, which for who acts for one is that one.
    private func mayFile(
        _ call: Call, _ fund: Fund, _ channel: FilingChannel, _ mutual: String
    ) throws(Refusal) -> (employer: String?, mutual: String) {
        let proven = try call.require(.staff, .employer)
        if proven.kind == .employer {
            guard fund == .cnss, channel == .employer else { throw .callerNotAllowed }
            return (proven.subject, mutual)
        }
        let caller = try call.require(anyOf: .filingPoint, .mutualAgent, .claimsAgent)
        try caller.requireOwn(fund)
        guard mutual.isEmpty || (caller.mutual ?? mutual) == mutual else {
            throw Refusal.notYours.at("mutual")
        }
        return (nil, caller.mutual ?? mutual)
    }

    /// The sector of each line's provider, as the registry has it: the tariff and the rate of care
    /// depend on it, and whoever files gains by it.
    private func sectors(
        of lines: [ClaimsV1.FiledLine], at fund: Fund
    ) async throws -> [INPE: Sector] {
        guard lines.count <= Limits.lines else { throw Refusal.tooManyRows.at("lines") }
        let today = context.clock.today.description
        var sectors: [INPE: Sector] = [:]
        for (place, line) in lines.enumerated() {
            let field = "lines[\(place)].inpe"
            guard let inpe = INPE(line.inpe) else { throw Refusal.fieldInvalid.at(field) }
            guard sectors[inpe] == nil else { continue }
            let provider = try await providers.findProvider(
                ProvidersV1.FindProviderRequest(
                    inpe: inpe.description, day: today, fund: CommonV1.Fund(fund)))
            guard provider.known else { throw Refusal.providerNotFound.at(field) }
            sectors[inpe] = try provider.sector.required(field)
        }
        return sectors
    }
}

extension WriteTransaction {
    /// Uses the sheet for a file of the insured, and says its kind; of a paper sheet without a serial,
    /// the kind that the filing point saw (CLM-SHEET-O-02, CLM-SHEET-O-07).
    fileprivate func use(
        _ serial: SheetSerial?, of insured: String, at fund: Fund,
        _ request: ClaimsV1.RegisterIllnessFileRequest
    ) throws -> SheetKind {
        guard let serial else { return try request.sheetKind.required("sheet_kind") }
        guard let sheet = try careSheet(serial) else {
            throw Refusal.sheetNotFound.at("sheet_serial")
        }
        guard sheet.insured == insured, sheet.fund == fund else {
            throw Refusal.sheetNotOfInsured.at("sheet_serial")
        }
        try set(serial, to: try sheet.state.using())
        return serial.kind
    }
}

extension ClaimsV1.RegisterIllnessFileRequest {
    fileprivate func key() throws(Refusal) -> EnrollmentV1.CheckEntitlementRequest.Key {
        switch insured {
        case .registrationNumber(let number): .registrationNumber(number)
        case .nationalId(let number): .nationalId(number)
        case nil: throw Refusal.fieldRequired.at("insured")
        }
    }

    fileprivate func serial() throws(Refusal) -> SheetSerial? {
        if sheetSerial.isEmpty { return nil }
        guard let serial = SheetSerial(sheetSerial) else {
            throw Refusal.badSerial.at("sheet_serial")
        }
        return serial
    }

    fileprivate func filedLines(in sectors: [INPE: Sector]) throws(Refusal) -> [FiledLine] {
        var filed: [FiledLine] = []
        for (place, line) in lines.enumerated() {
            do throws(Refusal) {
                filed.append(try FiledLine(line, number: place + 1, in: sectors))
            } catch {
                throw error.at("lines[\(place)].\(error.field ?? "")")
            }
        }
        return filed
    }
}

extension FiledLine {
    fileprivate init(
        _ line: ClaimsV1.FiledLine, number: Int, in sectors: [INPE: Sector]
    ) throws(Refusal) {
        guard let inpe = INPE(line.inpe), let sector = sectors[inpe] else {
            throw Refusal.fieldInvalid.at("inpe")
        }
        try self.init(
            number: number, code: line.code, group: line.group.required("group"), inpe: inpe,
            day: Day(required: line.day, "day"), quantity: Int(line.quantity),
            charged: Money(centimes: line.chargedCentimes, "charged_centimes"),
            sector: sector,
            prescribed: Day.optional(line.prescriptionDay, "prescription_day"),
            illness: line.illness.isEmpty ? nil : line.illness)
    }
}

extension ClaimsV1.Notice {
    /// What a file lacks, as its filing point is told.
    fileprivate init(_ item: MissingItem) {
        self.init(
            name: item.reason, text: CommonV1.BilingualText(item.text),
            line: item.line.map { Int32($0) })
    }
}
