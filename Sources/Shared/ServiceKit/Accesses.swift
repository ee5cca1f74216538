package import CommonAPI
internal import Protobuf
internal import Store

extension ServiceContext {
    /// Serves a `ListAccesses` method: what the audit says of one person's data, as the person may
    /// know it: who, what and when, and nothing of what was typed (ID-PRV-05). `other` is another name
    /// under which the audit knows the person.
    package func accesses(
        _ request: CommonV1.AccessRequest, or other: String? = nil
    ) throws -> CommonV1.AccessPage {
        let before = Int(exactly: request.before).flatMap { $0 > 0 ? $0 : nil } ?? Int.max
        let records = try database.read { transaction in
            try [request.subject, other].compactMap(\.self).flatMap { subject in
                try transaction.auditRecords(
                    about: subject, before: before, atMost: Limits.accessesPerPage)
            }
        }
        let newest = records.sorted { $0.number > $1.number }.prefix(Limits.accessesPerPage)
        return CommonV1.AccessPage(
            records: newest.map { record in
                CommonV1.AccessRecord(
                    number: Int64(record.number), at: GoogleProtobuf.Timestamp(record.entry.at),
                    actor: record.entry.actor, action: record.entry.action)
            })
    }
}
