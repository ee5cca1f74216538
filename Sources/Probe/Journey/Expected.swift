import Config
import JSON

/// What the suite must answer, computed by the sample's generator apart from the services.
struct Expected: Configuration {
    /// Of the payroll files, the oldest month first.
    let payroll: [Payroll]
    let agreement: Agreement
    let refund: Refund

    struct Payroll {
        let file: String
        /// `AAAA-MM`.
        let month: String
        let records: Int
        let rowsTaken: Int
        let rowsRefused: Int
        let rowsUnmatched: Int
        let days: Int
        let wagesCentimes: Int
        let cappedWagesCentimes: Int
        let faults: [Fault]
    }

    /// A row that is wrong on purpose.
    struct Fault: Hashable {
        let record: Int
        let column: Int
        let reason: String
    }

    struct Agreement {
        let fundCentimes: Int
        let insuredCentimes: Int
    }

    struct Refund {
        let lines: [Line]
        let chargedCentimes: Int
        let amoCentimes: Int
        let leftCentimes: Int
    }

    struct Line {
        let code: String
        let chargedCentimes: Int
        let baseCentimes: Int
        let amoCentimes: Int
        let leftCentimes: Int
    }

    init(_ fields: inout JSONFields) throws(JSONFieldError) {
        payroll = try fields.list("payroll", Payroll.init)
        agreement = try fields.required("agreement").object(Agreement.init)
        refund = try fields.required("refund").object(Refund.init)
    }
}

extension Expected.Payroll {
    init(_ fields: inout JSONFields) throws(JSONFieldError) {
        file = try fields.required("file").string()
        month = try fields.required("month").string()
        records = try fields.count("records")
        rowsTaken = try fields.count("rowsTaken")
        rowsRefused = try fields.count("rowsRefused")
        rowsUnmatched = try fields.count("rowsUnmatched")
        days = try fields.count("days")
        wagesCentimes = try fields.count("wagesCentimes")
        cappedWagesCentimes = try fields.count("cappedWagesCentimes")
        faults = try fields.list("faults") { fields throws(JSONFieldError) in
            Expected.Fault(
                record: try fields.count("record"), column: try fields.count("column"),
                reason: try fields.required("reason").string())
        }
    }
}

extension Expected.Agreement {
    init(_ fields: inout JSONFields) throws(JSONFieldError) {
        fundCentimes = try fields.count("fundCentimes")
        insuredCentimes = try fields.count("insuredCentimes")
    }
}

extension Expected.Refund {
    init(_ fields: inout JSONFields) throws(JSONFieldError) {
        lines = try fields.list("lines") { fields throws(JSONFieldError) in
            Expected.Line(
                code: try fields.required("code").string(),
                chargedCentimes: try fields.count("chargedCentimes"),
                baseCentimes: try fields.count("baseCentimes"),
                amoCentimes: try fields.count("amoCentimes"),
                leftCentimes: try fields.count("leftCentimes"))
        }
        chargedCentimes = try fields.count("chargedCentimes")
        amoCentimes = try fields.count("amoCentimes")
        leftCentimes = try fields.count("leftCentimes")
    }
}

extension JSONFields {
    /// A number of things, or of centimes.
    fileprivate mutating func count(_ name: String) throws(JSONFieldError) -> Int {
        try required(name).integer(in: 0...1_000_000_000_000_000)
    }

    fileprivate mutating func list<Element>(
        _ name: String, _ read: (inout JSONFields) throws(JSONFieldError) -> Element
    ) throws(JSONFieldError) -> [Element] {
        var elements: [Element] = []
        for node in try required(name).array() { elements.append(try node.object(read)) }
        return elements
    }
}
