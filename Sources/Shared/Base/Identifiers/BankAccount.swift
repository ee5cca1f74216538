/// A Moroccan bank account number (RIB, بيان التعريف البنكي): 24 digits, of which the last two are a
/// key over the others (ENR-RIB-02, ENR-RIB-03).
package struct BankAccount: Hashable, Sendable, PersonalData, CustomStringConvertible {
    /// The 24 digits; never a number, since leading zeros count.
    package let description: String

    /// Reads a typed account: spaces and dashes removed; an IBAN is cut to its 24 digits (ENR-O-78).
    package init(_ text: String) throws(BankAccountFault) {
        guard text.utf8.count <= Limits.identifierBytes else { throw .length }
        var entry = Digits.stripped(text, of: "-")
        if entry.utf8.count == 28, entry.prefix(2).uppercased() == "MA",
            Digits.areAll(entry.dropFirst(2).prefix(2))
        {
            entry.removeFirst(4)
        }
        guard Digits.areAll(entry) else { throw .notDigits }
        guard entry.utf8.count == 24 else { throw .length }
        guard entry.suffix(2) == BankAccount.key(of: entry.prefix(22)) else { throw .key }
        description = entry
    }

    /// The key of 22 digits: 97 − (digits × 100 mod 97), as two digits from 01 to 97. Equality with
    /// it refuses the key 00, which "24 digits mod 97 = 0" would let pass.
    private static func key(of digits: Substring) -> String {
        let remainder = digits.utf8.reduce(0) { ($0 * 10 + Int($1 - UInt8(ascii: "0"))) % 97 }
        return Digits.padded(97 - remainder * 100 % 97, 2)
    }

    package var bank: Substring { description.prefix(3) }
    package var place: Substring { description.dropFirst(3).prefix(3) }
    package var account: Substring { description.dropFirst(6).prefix(16) }
    package var key: Substring { description.suffix(2) }

    package var masked: String { Base.masked(description) }
}

/// Why a bank account number is refused: the causes of `RIB_INVALID`.
package enum BankAccountFault: String, Error, Hashable {
    case length = "LENGTH"
    case notDigits = "NOT_DIGITS"
    case key = "KEY"
}

extension Refusal {
    package static func bankAccountInvalid(_ fault: BankAccountFault) -> Refusal {
        Refusal(
            .invalidArgument, "RIB_INVALID",
            BilingualText(
                french: "Le relevé d'identité bancaire n'est pas valide.",
                arabic: "رقم الحساب البنكي غير صحيح."),
            cause: fault.rawValue)
    }
}
