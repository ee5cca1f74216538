/// Finds the highest rate that keeps a bound: doubles until one does not, then halves the gap until
/// it is within 5 %.
package struct LimitSearch: Hashable, Sendable {
    /// The rate to try; `nil` once the limit is known.
    package private(set) var next: Double?
    /// The highest rate that kept the bound; `nil` where none did.
    package private(set) var kept: Double?
    private var broken: Double?
    private let most: Double

    package init(from first: Double, atMost most: Double) {
        next = min(first, most)
        self.most = most
    }

    /// Takes the outcome of the rate that was tried.
    package mutating func note(isKept: Bool) {
        guard let tried = next else { return }
        if isKept { kept = tried } else { broken = tried }
        switch (kept, broken) {
        case (let kept?, let broken?):
            next = broken / kept > 1.05 ? (kept * broken).squareRoot() : nil
        case (let kept?, nil): next = kept >= most ? nil : min(kept * 2, most)
        case (nil, _): next = nil
        }
    }
}
