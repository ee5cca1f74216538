/// Bounds of this module.
enum Limits {
    /// Bytes of a typed identifier before it is looked at: the longest has 28 characters, and people
    /// type spaces between groups.
    static let identifierBytes = 128

    /// Bytes of a time-zone file; Africa/Casablanca has under 3 KiB.
    static let zoneFileBytes = 65_536
}
