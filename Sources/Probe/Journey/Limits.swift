/// Bounds of this module.
enum Limits {
    /// Bytes of a file of the sample: a payroll file of 10,000 employees has 2.6 MB.
    static let sampleBytes = 64 << 20
    /// Bytes of the state, of credentials and of a message in the spool.
    static let smallFileBytes = 1 << 20
    /// Bytes of a payroll file in one message: well below what a server takes.
    static let chunkBytes = 65_536
    /// Numbers tried for an answer to a captcha; 2²⁶ is some thousand times what is asked for today.
    static let captchaTries: UInt64 = 1 << 26
    /// How long a message may take to reach the spool: Identity sends it after its answer, and again
    /// after a failure.
    static let spool = Duration.seconds(30)
    /// The pause between two looks at the spool: half of what a person notices, and a look costs the
    /// reading of some hundred names.
    static let spoolPause = Duration.milliseconds(50)
    /// How long one answer may take.
    static let call = Duration.seconds(30)
    /// How long the answer to a whole payroll file may take.
    static let payroll = Duration.seconds(300)
}
