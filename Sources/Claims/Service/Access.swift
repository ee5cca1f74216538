import Base
import ClaimsDomain
import ClaimsStore
import RPC
import ServiceKit
import Store

extension Caller {
    /// Refuses staff of the other fund, and a mutual's agents outside CNOPS (CLM-FILE-01).
    func requireFund(_ fund: Fund) throws(Refusal) {
        guard self.fund ?? fund == fund else { throw .notYours }
        let isOfMutual = roles.contains(.mutualAgent) && !roles.contains(.claimsAgent)
        guard !isOfMutual || fund == .cnops else { throw .notYours }
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
