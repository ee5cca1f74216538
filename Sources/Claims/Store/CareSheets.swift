package import Base
package import ClaimsDomain
package import Store

/// A care sheet as it was issued (CLM-SHEET-02).
package struct CareSheet: Hashable, Sendable {
    package let serial: SheetSerial
    package let fund: Fund
    package let insured: String
    package let firstName: String
    package let familyName: String
    package let issuedOn: Day
    package let state: SheetState

    package init(
        serial: SheetSerial, fund: Fund, insured: String, firstName: String, familyName: String,
        issuedOn: Day, state: SheetState
    ) {
        self.serial = serial
        self.fund = fund
        self.insured = insured
        self.firstName = firstName
        self.familyName = familyName
        self.issuedOn = issuedOn
        self.state = state
    }
}

extension Transaction {
    package func careSheet(_ serial: SheetSerial) throws -> CareSheet? {
        try first(
            """
            SELECT fund, insured, first_name, family_name, issued_on, state FROM care_sheets
            WHERE serial = $1
            """, serial.description
        ) { row in
            CareSheet(
                serial: serial, fund: try row.word(0), insured: try row.text(1),
                firstName: try row.text(2), familyName: try row.text(3),
                issuedOn: try row.day(4), state: try row.word(5))
        }
    }
}

extension WriteTransaction {
    package func add(_ sheet: CareSheet) throws {
        try execute(
            """
            INSERT INTO care_sheets (serial, fund, insured, first_name, family_name, issued_on,
                state)
            VALUES ($1, $2, $3, $4, $5, $6, $7)
            """, sheet.serial.description, sheet.fund.rawValue, sheet.insured, sheet.firstName,
            sheet.familyName, sheet.issuedOn, sheet.state.rawValue)
    }

    package func set(_ serial: SheetSerial, to state: SheetState) throws {
        try execute(
            "UPDATE care_sheets SET state = $2 WHERE serial = $1", serial.description,
            state.rawValue)
    }
}
