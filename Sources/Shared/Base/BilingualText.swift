/// A text for a person, in the two languages that every answer is given in.
package struct BilingualText: Hashable, Sendable {
    package let french: String
    package let arabic: String

    package init(french: String, arabic: String) {
        self.french = french
        self.arabic = arabic
    }
}
