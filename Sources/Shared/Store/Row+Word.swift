extension Row {
    /// The word of a closed list that the column holds.
    package func word<Word: RawRepresentable<String>>(
        _ column: Int, as type: Word.Type = Word.self
    ) throws(StoreError) -> Word {
        let text = try text(column)
        guard let word = Word(rawValue: text) else { throw .corrupt("\(text) is no \(Word.self)") }
        return word
    }
}
