/// What a legal value counts. Values are whole numbers of their unit, fractions or texts, never
/// floating-point numbers.
package enum LawUnit: String, Hashable, Sendable, CaseIterable {
    /// Ten-thousandths: 70 % is 7000.
    case basisPoints = "basis points"
    /// Two whole numbers, such as `2/3`.
    case fraction
    case centimes
    case days
    case seconds
    case minutes
    case hours
    case months
    case years
    case count
    case text
}
