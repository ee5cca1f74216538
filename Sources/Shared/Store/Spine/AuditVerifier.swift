import Crypto

/// Walks an audit chain from its origin and finds the first record that is not as it was written.
///
/// Pure: records and checkpoints are given in the order of their numbers, from the store or from a
/// copy taken away from it.
package struct AuditVerifier {
    package enum Finding: Hashable, Sendable {
        /// Every record is as it was written and every checkpoint holds.
        case whole(records: Int, checkpoints: Int)
        /// There is no record of that number where one must be.
        case missing(Int)
        /// The record of that number was changed, or stands in another's place.
        case altered(Int)
        /// The checkpoint over that number is not the chain's, or its signature is not the key's.
        case falseCheckpoint(Int)
    }

    private var number = 0
    private var digest = AuditRecord.origin
    private var checkpoints: ArraySlice<AuditCheckpoint>
    private var checkpointCount = 0
    private var fault: Finding?
    private let isSigned: (AuditCheckpoint) -> Bool

    /// `isSigned` tells whether the key that a checkpoint names made its signature.
    package init(
        checkpoints: [AuditCheckpoint], isSigned: @escaping (AuditCheckpoint) -> Bool
    ) {
        self.checkpoints = checkpoints[...]
        self.isSigned = isSigned
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
            guard next.digest == digest, isSigned(next) else {
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

extension Database {
    /// Verifies the whole chain, a page at a time, in one view of the store.
    package func verifyAudit(
        isSigned: @escaping (AuditCheckpoint) -> Bool
    ) throws -> AuditVerifier.Finding {
        try read { transaction in
            var verifier = AuditVerifier(
                checkpoints: try transaction.auditCheckpoints(), isSigned: isSigned)
            var last = 0
            while true {
                let page = try transaction.auditRecords(after: last, atMost: 1000)
                guard let end = page.last else { return verifier.finish() }
                for record in page { verifier.take(record) }
                last = end.number
            }
        }
    }
}
