package import Base
package import Crypto

/// A verification code that was sent (ID-OTP). Nothing from which it can be read is kept: the digits
/// are computed from an unforeseeable nonce and the program's key whenever they are needed.
package struct OneTimeCode: Hashable, Sendable {
    package let nonce: [UInt8]
    package let resendAt: WallTime
    /// The first moment at which it is refused.
    package let validUntil: WallTime
    /// Wrong entries so far.
    package private(set) var wrong: Int

    package init(nonce: [UInt8], resendAt: WallTime, validUntil: WallTime, wrong: Int = 0) {
        self.nonce = nonce
        self.resendAt = resendAt
        self.validUntil = validUntil
        self.wrong = wrong
    }

    /// A code sent now.
    package init(nonce: [UInt8], at now: WallTime, _ rules: CodeRules) {
        self.init(
            nonce: nonce, resendAt: now.adding(seconds: Int64(rules.resendSeconds)),
            validUntil: now.adding(seconds: Int64(rules.validSeconds)))
    }

    /// What an entry comes to.
    package enum Check: Hashable, Sendable {
        case verified
        case wrong
        case expired
        /// Too many wrong entries: even the right one is refused (ID-O-18).
        case locked
    }

    /// Compares an entry, in a time that does not depend on it; a wrong one is counted. Spaces
    /// between digits do not count.
    package mutating func check(
        _ entry: String, key: Digest, at now: WallTime, _ rules: CodeRules
    ) -> Check {
        guard wrong < rules.wrongMaximum else { return .locked }
        guard now < validUntil else { return .expired }
        let digits =
            entry.utf8.count <= IdentityLimits.entryBytes ? entry.filter { !$0.isWhitespace } : ""
        let expected = OneTimeCode.digits(of: nonce, key: key, count: rules.digits)
        guard constantTimeEqual(Array(digits.utf8), Array(expected.utf8)) else {
            wrong += 1
            return wrong < rules.wrongMaximum ? .wrong : .locked
        }
        return .verified
    }

    /// `count` decimal digits, each code as likely as any other (ID-OTP-02): words that would make
    /// the first codes likelier are passed over.
    package static func digits(of nonce: [UInt8], key: Digest, count: Int) -> String {
        let codes = (0..<count).reduce(UInt32(1)) { product, _ in product * 10 }
        let fair = UInt32.max - UInt32.max % codes
        var round: UInt8 = 0
        while true {
            let bytes = Digest(hmac: nonce + [round], key: key.bytes).bytes
            for start in stride(from: 0, to: Digest.byteCount, by: 4) {
                let word = bytes[start..<start + 4].reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
                guard word < fair else { continue }
                let text = String(word % codes)
                return String(repeating: "0", count: count - text.utf8.count) + text
            }
            round &+= 1
        }
    }
}

/// The figures for codes of one fund and day.
package struct CodeRules: Hashable, Sendable {
    package let digits: Int
    package let validSeconds: Int
    package let resendSeconds: Int
    package let wrongMaximum: Int
    /// Wrong entries of one person in an hour, over all codes.
    package let wrongPerHour: Int
    /// Codes to one address or number.
    package let sendsPerTenMinutes: Int
    package let sendsPerDay: Int
    /// Codes asked from one network address in 5 minutes.
    package let addressSends: Int
    /// Wrong entries of one person without a right one: then an agent must have seen the person.
    package let wrongInARow: Int
    package let dailySends: DailySends

    package init(
        digits: Int, validSeconds: Int, resendSeconds: Int, wrongMaximum: Int, wrongPerHour: Int,
        sendsPerTenMinutes: Int, sendsPerDay: Int, addressSends: Int, wrongInARow: Int,
        dailySends: DailySends
    ) {
        self.digits = digits
        self.validSeconds = validSeconds
        self.resendSeconds = resendSeconds
        self.wrongMaximum = wrongMaximum
        self.wrongPerHour = wrongPerHour
        self.sendsPerTenMinutes = sendsPerTenMinutes
        self.sendsPerDay = sendsPerDay
        self.addressSends = addressSends
        self.wrongInARow = wrongInARow
        self.dailySends = dailySends
    }

    package var destinationLimits: [Tally.Limit] {
        [
            Tally.Limit(count: sendsPerTenMinutes, seconds: 600),
            Tally.Limit(count: sendsPerDay, seconds: 86_400),
        ]
    }

    package var addressLimits: [Tally.Limit] { [Tally.Limit(count: addressSends, seconds: 300)] }

    package var wrongLimits: [Tally.Limit] { [Tally.Limit(count: wrongPerHour, seconds: 3600)] }

    /// What too many wrong entries of one person in a row lead to.
    package var wrongInARowPolicy: Failures.Policy {
        Failures.Policy(
            maximum: wrongInARow, window: nil, lockSeconds: IdentityLimits.endlessLock,
            doubles: false)
    }
}

/// Codes that may be sent in a day of the calendar: what stops who is paid for messages (SMS pumping).
package struct DailySends: Hashable, Sendable {
    /// To one person, over all journeys and contacts.
    package let person: Int
    /// For one network address.
    package let address: Int
    /// Of the whole service.
    package let service: [MessageChannel: Int]

    package init(person: Int, address: Int, service: [MessageChannel: Int]) {
        self.person = person
        self.address = address
        self.service = service
    }
}
