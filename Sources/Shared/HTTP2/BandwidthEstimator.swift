/// Measures how many bytes a link holds (its bandwidth times its delay) and grows the windows to
/// twice that, so that a sender far away is not stopped by a window of 64 KiB.
///
/// The measure is gRPC's: bytes received between a ping and its answer.
package struct BandwidthEstimator {
    private static let pingNumber: UInt64 = 0x7461_6461_6d75_6e00

    private var streamWindow: UInt32
    private var connectionWindow: UInt32
    private let streamWindowMaximum: UInt32
    private let connectionWindowMaximum: UInt32
    private var sample = 0
    private var isMeasuring = false
    /// Set when a window has been filled since the last measure: only then can it be too small.
    private var bytesSinceMeasure = 0

    init(_ limits: HTTP2Limits) {
        streamWindow = limits.streamWindowBytes
        connectionWindow = limits.connectionWindowBytes
        streamWindowMaximum = limits.streamWindowBytesMaximum
        connectionWindowMaximum = limits.connectionWindowBytesMaximum
    }

    /// The window of one stream, as it stands.
    package var streamWindowBytes: Int { Int(streamWindow) }

    @inline(__always)
    mutating func received(_ count: Int, _ session: HTTP2Session) {
        guard streamWindow < streamWindowMaximum else { return }
        if isMeasuring {
            sample += count
            return
        }
        bytesSinceMeasure += count
        guard bytesSinceMeasure >= Int(streamWindow) else { return }
        begin(session)
    }

    private mutating func begin(_ session: HTTP2Session) {
        bytesSinceMeasure = 0
        sample = 0
        isMeasuring = true
        session.ping(Self.pingNumber)
    }

    func isOwnPing(_ number: UInt64) -> Bool { number == Self.pingNumber }

    mutating func acknowledged(_ session: HTTP2Session) {
        guard isMeasuring else { return }
        isMeasuring = false
        // Two thirds of a window within one round trip: the window may be what held it back.
        guard sample >= Int(streamWindow) / 3 * 2 else { return }
        streamWindow = min(streamWindowMaximum, streamWindow * 2)
        connectionWindow = min(connectionWindowMaximum, max(connectionWindow, streamWindow * 8))
        session.growWindows(stream: streamWindow, connection: connectionWindow)
    }
}
