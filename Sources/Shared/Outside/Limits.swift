/// Bounds of this module.
enum Limits {
    /// Exchanges that wait for a thread; later ones are turned away.
    static let waiting = 256
    /// Bytes of an answer's body: what is asked outside is answered in a few lines.
    static let answerBytes = 65_536
    /// Bytes of a request's body or a letter.
    static let bodyBytes = 1 << 20
    /// Bytes of a URL or of one header's line.
    static let lineBytes = 8192
    /// Seconds for which an idle connection is used again: relays close theirs after minutes.
    static let idleSeconds = 60
}
