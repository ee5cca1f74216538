/// Bounds of this module.
enum Limits {
    /// Bytes of a configuration file; lists of permitted callers are its longest part.
    static let fileBytes = 1 << 20
    /// Objects and lists inside one another.
    static let depth = 16
}
