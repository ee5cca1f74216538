package import Crypto

/// Walks an audit chain from its origin and finds the first record that is not as it was written.
///
/// Pure: records and checkpoints are given in the order of their numbers, from the store or from a
/// copy taken away from it.
package struct AuditVerifier {
    /// What the chain was found to be.
    package enum Finding: Hashable, Sendable, CustomStringConvertible {
        /// Every record is as it was written and every checkpoint holds.
        case whole(records: Int, checkpoints: Int)
        /// There is no record of that number where one must be.
        case missing(Int)
        /// The record of that number was changed, or stands in another's place.
        case altered(Int)
        /// The checkpoint over that number is not the chain's, or its signature is not the key's.
        case falseCheckpoint(Int)

        /// A sentence for who verifies.
        package var description: String {
            switch self {
            case .whole(let records, let checkpoints):
                "the audit chain is whole: \(records) records, \(checkpoints) signed checkpoints"
            case .missing(let number): "record \(number) of the audit chain is missing"
            case .altered(let number):
                "record \(number) of the audit chain was altered or stands in another's place"
            case .falseCheckpoint(let number):
                "the checkpoint over record \(number) of the audit chain is not signed by a known key"
            }
        }
    }

    private var number = 0
    private var digest = AuditRecord.origin
    private var checkpoints: ArraySlice<AuditCheckpoint>
    private var checkpointCount = 0
    private var fault: Finding?
    private let keys: [Ed25519.PublicKey]

    /// `keys` are those whose signatures count: the present one and those before it.
    package init(checkpoints: [AuditCheckpoint], keys: [Ed25519.PublicKey]) {
        self.checkpoints = checkpoints[...]
        self.keys = keys
    }

    /// Takes the next record; nothing more is examined after the first fault.
    package mutating func take(_ record: AuditRecord) {
        guard fault == nil else { return }
        guard record.number == number + 1 else {
            fault = .missing(number + 1)
            return
        }
        let expected = AuditRecord.digest(of: record.entry, number: record.number, after: digest)
        guard record.digest == expected else {
            fault = .altered(record.number)
            return
        }
        number = record.number
        digest = record.digest
        while let next = checkpoints.first, next.number == number {
            guard next.digest == digest, next.isSigned(byOneOf: keys) else {
                fault = .falseCheckpoint(number)
                return
            }
            checkpoints = checkpoints.dropFirst()
            checkpointCount += 1
        }
    }

    /// What was found, once every record is taken.
    package func finish() -> Finding {
        if let fault { return fault }
        // A checkpoint over a record that is not there: the end of the chain was cut off.
        guard checkpoints.isEmpty else { return .missing(number + 1) }
        return .whole(records: number, checkpoints: checkpointCount)
    }
}

extension StoreFile {
    /// Verifies the whole chain, a page at a time, in one view of the store.
    package func verifyAudit(keys: [Ed25519.PublicKey]) throws -> AuditVerifier.Finding {
        try read { transaction in
            var verifier = AuditVerifier(
                checkpoints: try transaction.auditCheckpoints(), keys: keys)
            var last = 0
            var pageSize = 1000
            while true {
                let page: [AuditRecord]
                do {
                    page = try transaction.auditRecords(after: last, atMost: pageSize)
                } catch StoreError.corrupt where pageSize > 1 {
                    // A record holds what none can: it is found by itself.
                    pageSize = 1
                    continue
                } catch StoreError.corrupt {
                    return .altered(last + 1)
                }
                guard let end = page.last else { return verifier.finish() }
                for record in page { verifier.take(record) }
                last = end.number
            }
        }
    }
}
