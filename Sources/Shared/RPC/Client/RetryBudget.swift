/// Keeps retries from making an outage worse: each failure takes a token and each success gives a
/// part of one back, and once half are gone nothing is retried (gRPC's retry throttling, gRFC A6).
package struct RetryBudget: Sendable, Equatable {
    /// In thousandths, so that parts add up exactly.
    private let maximum: Int
    private let gain: Int
    private var tokens: Int

    /// A full budget. `tokenRatio` is in thousandths of a token.
    package init(tokens: Int = 10, tokenRatio: Int = 100) {
        maximum = tokens * 1_000
        gain = tokenRatio
        self.tokens = tokens * 1_000
    }

    /// Whether a failed call may be tried again.
    package var allowsRetry: Bool { tokens > maximum / 2 }

    package mutating func failed() {
        tokens = max(0, tokens - 1_000)
    }

    package mutating func succeeded() {
        tokens = min(maximum, tokens + gain)
    }
}
