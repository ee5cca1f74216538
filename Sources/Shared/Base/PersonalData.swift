/// Data about a person. Its description is for the person's own answers and the store; logs and
/// traces print `masked` (Law 09-08: least data that the task needs).
package protocol PersonalData: Sendable {
    var masked: String { get }
}

/// All but the last `shown` characters as stars.
package func masked(_ text: String, showing shown: Int = 2) -> String {
    let hidden = max(0, text.count - shown)
    return String(repeating: "*", count: hidden) + text.suffix(text.count - hidden)
}
