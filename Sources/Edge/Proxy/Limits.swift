/// Bounds of the edge's work.
enum EdgeLimits {
    /// Paths and repeated fields that one loop remembers; others are read anew each time.
    static let paths = 1_024
    static let repeatedFields = 256
    static let repeatedFieldBytes = 128
    /// Bytes of one header list from a client, tokens included. Backends take more, since the edge
    /// adds who calls.
    static let headerListBytes: UInt32 = 16_384
    /// Bytes of one header list from a backend.
    static let answerHeaderListBytes: UInt32 = 16_384
    /// Bytes of one answer that may wait for its client.
    static let answerWindowBytes: UInt32 = 262_144
    /// Bytes of a request that are kept to send them again where the first server has provably not
    /// looked at it.
    static let replayBytes = 65_536
    /// Times that one call is sent again.
    static let repeats = 2
    /// Tokens that one connection is known by at once.
    static let credentials = 4
    /// Tokens that one connection may have verified in a burst, and nanoseconds for each beyond: a
    /// verification costs as much as thirty calls.
    static let verificationsBurst = 20
    static let verificationNanoseconds: Int64 = 200_000_000
    /// Calls of one loop that wait for keys, and for how long, in nanoseconds: longer than the pause
    /// between two questions and an answer take, or a call that came just after one would wait in vain.
    static let callsWaitingForKeys = 1_000
    static let keysWaitNanoseconds: Int64 = 5_000_000_000
    /// Nanoseconds between two questions for keys, whoever asks.
    static let keysPauseNanoseconds: Int64 = 2_000_000_000
    /// Sessions that are over and remembered as such, and nanoseconds before they are asked for again
    /// where the call that tells them has ended.
    static let revocations = 100_000
    static let revocationsPauseNanoseconds: Int64 = 500_000_000
    /// Nanoseconds after which a waiting call looks again for a server at another address.
    static let waitStepNanoseconds: Int64 = 50_000_000
    /// Nanoseconds between two looks at which backends can be reached.
    static let healthNanoseconds: Int64 = 500_000_000
    /// Streams kept for reuse on one loop.
    static let pooledStreams = 2_048
    /// Streams that backends may be made to reset, or that they reset, in one period: the edge
    /// speaks for all its clients.
    static let resets = 100_000
    /// Token buckets of the whole edge, of 16 bytes each.
    static let tokenBuckets = 65_536
    /// Nanoseconds after which a call is told to come again where too many are in flight.
    static let fullNanoseconds: Int64 = 100_000_000
    /// Bytes of a request in JSON, and of its answer before it is JSON: both are kept until they are
    /// whole.
    static let jsonBytes = 1 << 20
    static let jsonAnswerBytes = 4 << 20
    /// Bytes of both that one loop keeps at once.
    static let loopJSONBytes = 24 << 20
    /// Bytes of one file of descriptors.
    static let descriptorBytes = 16 << 20
    /// Spans that wait to be sent, and that go at once; nanoseconds between two looks at them, and that
    /// the receiver may take for a batch.
    static let spansWaiting = 4_096
    static let spanBatch = 512
    static let spanNanoseconds: Int64 = 1_000_000_000
    static let spanTimeoutNanoseconds: Int64 = 5_000_000_000
    /// Failures that the status page shows, days before a certificate's end that it warns from, and
    /// looks at the number of calls that rates are told from.
    static let failuresShown = 20
    static let certificateDays: Int64 = 14
    static let rateLooks = 20
}
