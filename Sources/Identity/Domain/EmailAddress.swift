package import Base

extension EmailAddress {
    /// The form in which two addresses are compared (ID-O-12): letters' case does not count.
    package var comparable: String { description.lowercased() }
}
