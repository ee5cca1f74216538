/// Bounds of this module.
enum Limits {
    /// Bytes of a file that the command line names: a set of descriptors, requests.
    static let fileBytes = 64 << 20
    /// Bytes of one response: what a person still reads, and more.
    static let responseBytes = 64 << 20
    /// Bytes of a page of metrics: some 10,000 series.
    static let pageBytes = 8 << 20
    /// Targets that one command looks at.
    static let targets = 100
    /// How long a page of metrics may take.
    static let page = Duration.seconds(5)
    /// The pause between two questions to a server that does not serve yet.
    static let healthPause = Duration.milliseconds(200)
    /// Seconds of a day, by which the life of a certificate is told.
    static let daySeconds: Int64 = 86_400
}
