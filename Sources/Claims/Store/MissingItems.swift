import Base
package import ClaimsDomain
package import Store

/// What a file or an agreement was asked for, and what was answered.
package struct StoredItem: Hashable, Sendable {
    /// Counted from 1 over all that was ever asked.
    package let number: Int
    package let item: MissingItem
    package let answer: String?
}

extension Transaction {
    /// All that the file or agreement was ever asked for.
    package func items(of number: String) throws -> [StoredItem] {
        try rows(
            """
            SELECT item, reason, french, arabic, line, answer FROM missing_items
            WHERE number = $1 ORDER BY item
            """, number
        ) { row in
            StoredItem(
                number: try row.integer(0),
                item: MissingItem(
                    reason: try row.text(1),
                    text: BilingualText(french: try row.text(2), arabic: try row.text(3)),
                    line: try row.optional(4, row.integer)),
                answer: try row.optional(5, row.text))
        }
    }
}

extension WriteTransaction {
    package func ask(_ items: [MissingItem], of number: String) throws {
        let asked = try self.items(of: number).count
        for (place, item) in items.enumerated() {
            try execute(
                """
                INSERT INTO missing_items (number, item, reason, french, arabic, line)
                VALUES ($1, $2, $3, $4, $5, $6)
                """, number, asked + place + 1, item.reason, item.text.french, item.text.arabic,
                item.line)
        }
    }

    /// Keeps the answers by the items' numbers; refuses while one that was asked has none.
    package func answer(_ answers: [Int: String], of number: String) throws {
        for asked in try items(of: number) where asked.answer == nil {
            guard let answer = answers[asked.number], answer.contains(where: { !$0.isWhitespace })
            else { throw Refusal.missingItemUnanswered }
            try execute(
                "UPDATE missing_items SET answer = $3 WHERE number = $1 AND item = $2", number,
                asked.number, answer)
        }
    }
}
