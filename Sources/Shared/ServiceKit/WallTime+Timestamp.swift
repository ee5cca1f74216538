package import Base
package import Protobuf

extension GoogleProtobuf.Timestamp {
    package init(_ time: WallTime) {
        let seconds = time.seconds
        self.init(
            seconds: seconds,
            nanos: Int32(truncatingIfNeeded: (time.microseconds - seconds * 1_000_000) * 1_000))
    }
}

extension WallTime {
    /// `nil` where the timestamp is none that the protocol allows (years 1 to 9999).
    package init?(_ timestamp: GoogleProtobuf.Timestamp) {
        guard (-62_135_596_800...253_402_300_799).contains(timestamp.seconds),
            (0...999_999_999).contains(timestamp.nanos)
        else { return nil }
        self.init(microseconds: timestamp.seconds * 1_000_000 + Int64(timestamp.nanos) / 1_000)
    }
}
