/// A managing body of compulsory health insurance (organisme gestionnaire, الهيئة المكلفة بالتدبير).
package enum Fund: String, Hashable, Sendable, CaseIterable {
    /// Public sector and students.
    case cnops = "CNOPS"
    /// Private sector.
    case cnss = "CNSS"
}
