import Base
import ClaimsAPI
import ClaimsDomain
import ClaimsStore
import CommonAPI
import EnrollmentAPI
import RPC
import ServiceKit
import Store

extension ClaimsHandlers {
    func issueCareSheet(
        _ request: ClaimsV1.IssueCareSheetRequest, _ call: Call
    ) async throws -> ClaimsV1.CareSheet {
        let caller = try call.require(.person, .staff)
        let fund = try Fund(required: request.fund)
        let insured: String
        if caller.kind == .person {
            insured = caller.subject
        } else {
            try call.require(anyOf: .claimsAgent).requireOwn(fund)
            insured = request.insuredPersonId
        }
        guard let kind: SheetKind = request.kind.matching() else { throw Refusal.unknownSheetKind }
        let today = context.clock.today
        let found = try await asked {
            let answer = try await entitlement(of: insured, on: today, at: fund, purpose: "REFUND")
            // Whether the right is open is judged on the day of care (CLM-SHEET-O-04).
            guard answer.known, answer.insuredPersonId == insured, let person = answer.beneficiary
            else { throw Refusal.insuredNotFound }
            return person
        }
        return try await context.change(call, request) { transaction, change in
            let person = try found.get()
            let sheet = CareSheet(
                serial: try transaction.nextSerial(kind, year: change.today.components.year),
                fund: fund, insured: insured, firstName: person.firstName,
                familyName: person.familyName, issuedOn: change.today, state: .issued)
            try transaction.add(sheet)
            try change.audit(
                transaction, action: "claims.sheet.issue", subject: insured,
                detail: sheet.serial.description)
            return ClaimsV1.CareSheet(sheet)
        }
    }

    func getCareSheet(
        _ request: ClaimsV1.GetCareSheetRequest, _ call: Call
    ) async throws -> ClaimsV1.CareSheet {
        let caller = try call.require(.person, .staff)
        let serial = try SheetSerial(required: request.serial)
        let sheet = try context.database.read { try $0.knownSheet(serial) }
        if caller.kind == .person {
            guard sheet.insured == caller.subject else { throw Refusal.notYours }
        } else {
            try call.require(anyOf: .filingPoint, .mutualAgent, .claimsAgent)
                .requireOwn(sheet.fund)
            try await context.recordLook(
                call, action: "claims.sheet.read", subject: sheet.insured,
                detail: serial.description)
        }
        return ClaimsV1.CareSheet(sheet)
    }

    func cancelCareSheet(
        _ request: ClaimsV1.CancelCareSheetRequest, _ call: Call
    ) async throws -> ClaimsV1.CareSheet {
        let caller = try call.require(.person, .staff)
        if caller.kind == .staff { _ = try call.require(anyOf: .claimsAgent) }
        let serial = try SheetSerial(required: request.serial)
        return try await context.change(call, request) { transaction, change in
            let sheet = try transaction.knownSheet(serial)
            if caller.kind == .person {
                guard sheet.insured == caller.subject else { throw Refusal.notYours }
            } else {
                try caller.requireOwn(sheet.fund)
            }
            try transaction.set(serial, to: try sheet.state.cancelling())
            try change.audit(
                transaction, action: "claims.sheet.cancel", subject: sheet.insured,
                detail: serial.description)
            return ClaimsV1.CareSheet(try transaction.knownSheet(serial))
        }
    }
}

extension SheetSerial {
    fileprivate init(required text: String) throws(Refusal) {
        guard let serial = SheetSerial(text) else { throw Refusal.badSerial.at("serial") }
        self = serial
    }
}

extension Transaction {
    /// The sheet, or the refusal that there is none.
    fileprivate func knownSheet(_ serial: SheetSerial) throws -> CareSheet {
        guard let sheet = try careSheet(serial) else { throw Refusal.sheetNotFound.at("serial") }
        return sheet
    }
}

extension ClaimsV1.CareSheet {
    fileprivate init(_ sheet: CareSheet) {
        self.init(
            serial: sheet.serial.description, kind: ClaimsV1.SheetKind(matching: sheet.serial.kind),
            fund: CommonV1.Fund(sheet.fund), insuredPersonId: sheet.insured,
            firstName: sheet.firstName, familyName: sheet.familyName,
            issuedOn: sheet.issuedOn.description, state: ClaimsV1.SheetState(matching: sheet.state))
    }
}
