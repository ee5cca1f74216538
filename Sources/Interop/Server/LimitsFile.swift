import Config
import HTTP2
import JSON
import RPC

/// A JSON file that changes what the server allows its clients, so that tests need not wait for
/// the times of a real one: `{ "stallSeconds": 1, "requestBytes": 65536 }`. Times are seconds,
/// fractions included; what the file leaves out stays as it is.
struct LimitsFile: Configuration {
    var limits = ServerLimits()

    init(_ fields: inout JSONFields) throws(JSONFieldError) {
        try time(&fields, "handshakeSeconds", \.handshakeNanoseconds)
        try time(&fields, "frameSeconds", \.frameNanoseconds)
        try time(&fields, "stallSeconds", \.stallNanoseconds)
        try time(&fields, "idleSeconds", \.idleNanoseconds)
        try time(&fields, "ageSeconds", \.ageNanoseconds)
        try time(&fields, "keepaliveSeconds", \.keepaliveNanoseconds)
        try time(&fields, "keepaliveTimeoutSeconds", \.keepaliveTimeoutNanoseconds)
        try time(&fields, "drainSeconds", \.drainNanoseconds)
        try time(&fields, "lingerSeconds", \.lingerNanoseconds)
        try time(&fields, "inspectionSeconds", \.inspectionNanoseconds)
        try time(&fields, "rateSeconds", \.http2.ratePeriodNanoseconds)
        try count(&fields, "requestBytesPerSecond", \.requestBytesPerSecondMinimum)
        try count(&fields, "requestBytes", \.requestBytesMaximum)
        try count(&fields, "responseBytes", \.responseBytesMaximum)
        try count(&fields, "pathBytes", \.pathBytesMaximum)
        try count(&fields, "connectionCalls", \.connectionCallsMaximum)
        try count(&fields, "loopConnections", \.loopConnectionsMaximum)
        try count(&fields, "loopRequestBytes", \.loopRequestBytesMaximum)
        try count(&fields, "smallRequestBytes", \.smallRequestBytes)
        try count(&fields, "connectionOutputBytes", \.connectionOutputBytesMaximum)
        try count(&fields, "loopOutputBytes", \.loopOutputBytesMaximum)
        try count(&fields, "streamOutputBytes", \.streamOutputBytesMaximum)
        try count(&fields, "continuations", \.http2.continuationsMaximum)
        try count(&fields, "resetsReceived", \.http2.resetsReceivedMaximum)
        try count(&fields, "resetsSent", \.http2.resetsSentMaximum)
        try count(&fields, "emptyFrames", \.http2.emptyFramesMaximum)
        try count(&fields, "controlFrames", \.http2.controlFramesMaximum)
        try count(&fields, "windowUpdates", \.http2.windowUpdatesMaximum)
        try count(&fields, "queuedFrames", \.http2.queuedFramesMaximum)
        try setting(&fields, "concurrentStreams", 1...1_000, \.http2.concurrentStreamsMaximum)
        try setting(&fields, "headerListBytes", 1_024...1 << 20, \.http2.headerListBytesMaximum)
        // RFC 9113 section 6.5.2 bounds the next two, section 6.9.2 the windows.
        try setting(&fields, "frameBytes", 16_384...16_777_215, \.http2.frameBytesMaximum)
        try setting(&fields, "headerTableBytes", 0...65_536, \.http2.headerTableBytes)
        try setting(&fields, "streamWindowBytes", 1...Int(Int32.max), \.http2.streamWindowBytes)
        try setting(
            &fields, "connectionWindowBytes", 65_535...Int(Int32.max), \.http2.connectionWindowBytes
        )
    }

    private mutating func time(
        _ fields: inout JSONFields, _ name: String, _ field: WritableKeyPath<ServerLimits, Int64>
    ) throws(JSONFieldError) {
        guard let node = fields.optional(name) else { return }
        guard let seconds = node.value.doubleValue, (0...86_400).contains(seconds) else {
            throw node.fault("must be seconds from 0 to 86400")
        }
        limits[keyPath: field] = Int64(seconds * 1_000_000_000)
    }

    private mutating func count(
        _ fields: inout JSONFields, _ name: String, _ field: WritableKeyPath<ServerLimits, Int>
    ) throws(JSONFieldError) {
        guard let node = fields.optional(name) else { return }
        limits[keyPath: field] = try node.integer(in: 1...1 << 40)
    }

    private mutating func setting(
        _ fields: inout JSONFields, _ name: String, _ range: ClosedRange<Int>,
        _ field: WritableKeyPath<ServerLimits, UInt32>
    ) throws(JSONFieldError) {
        guard let node = fields.optional(name) else { return }
        limits[keyPath: field] = UInt32(try node.integer(in: range))
    }
}
