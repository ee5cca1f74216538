import Base
import ClaimsDomain
import ClaimsStore
import RPC
import ServiceKit
import Store

extension Caller {
    /// The files that staff may see: those of its fund, and of its mutual where it acts for one.
    /// Mutuals process the files of CNOPS (CLM-FILE-01).
    func scope() throws(Refusal) -> FileScope {
        if let mutual {
            guard acts(for: .cnops) else { throw .notYours }
            return FileScope(fund: .cnops, mutual: mutual)
        }
        guard !roles.contains(.mutualAgent) || roles.contains(.claimsAgent) else {
            throw .notYours
        }
        return FileScope(fund: roles == [.regulator] ? nil : fund)
    }

    /// Refuses staff of the other fund.
    func requireOwn(_ fund: Fund) throws(Refusal) {
        guard try scope().holds(fund) else { throw .notYours }
    }

    /// Refuses staff of the other fund, and of another mutual than the file's.
    func requireOwn(_ file: StoredFile) throws(Refusal) {
        guard try scope().holds(file) else { throw .notYours }
    }
}

extension Transaction {
    /// The file, or the refusal that there is none.
    func knownFile(_ number: String) throws -> StoredFile {
        guard let file = try file(number) else { throw Refusal.fileNotFound }
        return file
    }

    /// The request, or the refusal that there is none.
    func knownAgreement(_ number: String) throws -> StoredAgreement {
        guard let agreement = try agreement(number) else { throw Refusal.agreementNotFound }
        return agreement
    }
}

extension BilingualText {
    /// A text that must be written in both languages, such as the reason of a refusal.
    func required(_ refusal: Refusal) throws(Refusal) -> BilingualText {
        for text in [french, arabic] {
            guard text.contains(where: { !$0.isWhitespace }) else { throw refusal }
            guard text.utf8.count <= Limits.textBytes else { throw .textTooLong }
        }
        return self
    }
}
