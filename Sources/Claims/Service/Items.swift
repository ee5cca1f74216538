import Base
import ClaimsAPI
import ClaimsDomain
import ClaimsStore
import CommonAPI
import ServiceKit

extension MissingItem {
    /// What an agent asks for, in both languages; at least one.
    static func asked(_ items: [CommonV1.BilingualText]) throws(Refusal) -> [MissingItem] {
        guard !items.isEmpty else { throw Refusal.noMissingItem.at("items") }
        guard items.count <= Limits.items else { throw Refusal.tooManyRows.at("items") }
        var asked: [MissingItem] = []
        for item in items {
            let text = try BilingualText(item).required(Refusal.noMissingItem.at("items"))
            asked.append(MissingItem(reason: "DOCUMENT", text: text))
        }
        return asked
    }
}

extension MedicalDocument {
    /// The documents of a request; at least one.
    static func required(_ documents: [ClaimsV1.MedicalDocument]) throws(Refusal)
        -> [MedicalDocument]
    {
        guard !documents.isEmpty else { throw .documentMissing }
        guard documents.count <= Limits.documents else { throw Refusal.tooManyRows.at("documents") }
        var read: [MedicalDocument] = []
        for document in documents {
            read.append(
                try MedicalDocument(
                    name: document.name, mediaType: document.mediaType, content: document.content))
        }
        return read
    }
}

extension [ClaimsV1.ItemAnswer] {
    /// The answers by the numbers of their items.
    func byItem() throws(Refusal) -> [Int: String] {
        guard count <= Limits.items else { throw Refusal.tooManyRows.at("answers") }
        var answers: [Int: String] = [:]
        for answer in self {
            guard answer.text.utf8.count <= Limits.textBytes else {
                throw Refusal.textTooLong.at("answers")
            }
            answers[Int(answer.item)] = answer.text
        }
        return answers
    }
}

extension ClaimsV1.MissingItem {
    init(_ stored: StoredItem) {
        self.init(
            item: Int32(stored.number), reason: stored.item.reason,
            text: CommonV1.BilingualText(stored.item.text),
            line: stored.item.line.map { Int32($0) },
            answer: stored.answer ?? "")
    }
}
