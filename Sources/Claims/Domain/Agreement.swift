package import Base
import Law

/// An admission in an emergency, which a request may follow: when it was, and on which day.
package struct Admission: Hashable, Sendable {
    package let time: WallTime
    package let day: Day

    package init(at time: WallTime, on day: Day) {
        self.time = time
        self.day = day
    }
}

/// Refuses care that was asked for too late: a request comes before the care, or within hours of an
/// admission in an emergency, for care from the day of that admission on (CLM-PEC-O-06).
package func checkCareDays(
    _ days: Period, after admission: Admission?, now: WallTime, today: Day, at fund: Fund,
    under law: ClaimsLaw
) throws(Refusal) {
    if let admission {
        let hours = try law.emergencyHours.inForce(for: fund, on: today).value
        let latest = admission.time.adding(seconds: Int64(hours) * 3600)
        guard admission.time <= now, now <= latest else {
            throw Refusal.admissionTooEarly.at("admitted_at")
        }
    }
    guard days.first >= admission?.day ?? today else {
        throw Refusal.admissionTooEarly.at("first_day")
    }
}

/// A medical document of a request (PRV-PEC-O-01).
package struct MedicalDocument: Hashable, Sendable {
    package let name: String
    package let mediaType: String
    package let content: [UInt8]

    package init(name: String, mediaType: String, content: [UInt8]) throws(Refusal) {
        guard MedicalDocument.mediaTypes.contains(mediaType), !content.isEmpty,
            content.count <= Limits.documentBytes, name.utf8.count <= Limits.textBytes
        else { throw .documentInvalid }
        self.name = name
        self.mediaType = mediaType
        self.content = content
    }

    private static let mediaTypes: Set<String> = ["application/pdf", "image/jpeg", "image/png"]
}

/// The last day on which an agreement approved on `day` may be used (CLM-PEC-O-03).
package func agreementEnd(
    approvedOn day: Day, at fund: Fund, under law: ClaimsLaw
) throws(Refusal) -> Day {
    day.deadline(days: try law.agreementDays.inForce(for: fund, on: day).value)
}

/// The period of a decision on an illness: to the day that it states, or for the usual months
/// (CLM-ALD-O-02).
package func illnessPeriod(
    from first: Day, until last: Day?, at fund: Fund, under law: ClaimsLaw
) throws(Refusal) -> Period {
    let months = try law.illnessMonths.inForce(for: fund, on: first).value
    guard let period = Period(first: first, last: last ?? first.lastDay(ofMonths: months)) else {
        throw Refusal.badPeriod.at("until")
    }
    return period
}

/// Refuses a stated rate of exemption outside the law's range (CLM-RATE-03).
package func checkExemption(
    _ rate: Rate, from day: Day, at fund: Fund, under law: ClaimsLaw
) throws(Refusal) {
    let least = try law.leastExemptedRate.inForce(for: fund, on: day).value
    let greatest = try law.greatestExemptedRate.inForce(for: fund, on: day).value
    // CNOPS frees from the whole share unless the decision states a part of it (CLM-RATE-O-02).
    guard rate <= greatest, fund == .cnops || rate >= least else { throw .rateOutOfRange }
}
