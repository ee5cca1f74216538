internal import Base

/// The kinds of flood that end a connection with GOAWAY ENHANCE_YOUR_CALM.
package enum Abuse: String, Sendable {
    case resetsReceived = "too many resets"
    case resetsSent = "too many streams that had to be reset"
    case emptyFrames = "too many empty frames"
    case controlFrames = "too many control frames"
    case windowUpdates = "too many window updates"
    case headerList = "header list far too large"
    case queue = "too many frames wait to be read"
}

/// Counts what a peer does in one period against what it may.
struct AbuseMeter {
    private var periodStart: Instant
    private var resetsReceived = 0
    private var resetsSent = 0
    private var emptyFrames = 0
    private var controlFrames = 0
    private var windowUpdates = 0

    init(now: Instant) {
        periodStart = now
    }

    /// Begins a new period where the last is over.
    @inline(__always)
    mutating func roll(_ now: Instant, _ limits: HTTP2Limits) {
        if periodStart.nanoseconds(until: now) >= limits.ratePeriodNanoseconds {
            self = AbuseMeter(now: now)
        }
    }

    /// Counts a frame that begins; says what the peer overdoes, if anything.
    @inline(__always)
    mutating func count(_ frame: FrameScanner.Frame, _ limits: HTTP2Limits) -> Abuse? {
        switch frame.type {
        case FrameType.data:
            if frame.length == 0, frame.flags & FrameFlags.endStream == 0 {
                return countEmptyFrame(limits)
            }
            // Useful work pays for a control frame.
            if controlFrames > 0 { controlFrames -= 1 }
        case FrameType.headers:
            if frame.length == 0 {
                return countEmptyFrame(limits)
            }
            if controlFrames > 0 { controlFrames -= 1 }
        case FrameType.continuation:
            if frame.length == 0 {
                return countEmptyFrame(limits)
            }
        case FrameType.rstStream:
            resetsReceived += 1
            return resetsReceived > limits.resetsReceivedMaximum ? .resetsReceived : nil
        case FrameType.windowUpdate:
            windowUpdates += 1
            return windowUpdates > limits.windowUpdatesMaximum ? .windowUpdates : nil
        default:
            controlFrames += 1
            return controlFrames > limits.controlFramesMaximum ? .controlFrames : nil
        }
        return nil
    }

    @inline(__always)
    mutating func dataSent() {
        windowUpdates = max(0, windowUpdates - 2)
    }

    mutating func countEmptyFrame(_ limits: HTTP2Limits) -> Abuse? {
        emptyFrames += 1
        return emptyFrames > limits.emptyFramesMaximum ? .emptyFrames : nil
    }

    mutating func resetSent(_ limits: HTTP2Limits) -> Abuse? {
        resetsSent += 1
        return resetsSent > limits.resetsSentMaximum ? .resetsSent : nil
    }
}
