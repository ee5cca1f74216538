internal import EdgeRouting
internal import HTTP2
internal import IO
internal import RPC
internal import TLS
internal import Telemetry

/// A backend as the whole edge knows it: a channel to each of its addresses.
final class Backend: Sendable {
    let name: String
    let settings: BackendSettings
    let channels: [BackendChannel]
    let isSecure: Bool
    /// Calls in flight, of all loops.
    let calls: Gauge

    init(
        _ name: String, _ settings: BackendSettings, _ tls: TLSReloader<TLSClientContext>?,
        _ group: EventLoopGroup, _ metrics: MetricRegistry
    ) throws {
        self.name = name
        self.settings = settings
        isSecure = tls != nil
        calls = metrics.gauge(
            "edge_backend_calls", help: "Calls in flight.",
            labels: [(name: "backend", value: name)])
        channels = try settings.addresses.map { address in
            try BackendChannel(
                Channel(address, options: Self.options(settings, tls), group: group), address,
                of: name, metrics)
        }
    }

    private static func options(
        _ settings: BackendSettings, _ tls: TLSReloader<TLSClientContext>?
    ) -> ChannelOptions {
        var options = ChannelOptions()
        options.tls = tls.map { files in ClientTLS(serverName: settings.name) { files.current } }
        options.authority = settings.name
        options.balancing = .packed
        options.connectionsPerAddress = settings.connections
        options.healthService = settings.health
        options.staysConnected = true
        // A server that comes back is to be found within a second.
        options.backoff = Backoff(
            initial: 100_000_000, maximum: 500_000_000, tenths: 16, jitterPercent: 20)
        options.connectNanoseconds = 2_000_000_000
        options.keepaliveNanoseconds = settings.pingNanoseconds
        options.keepaliveMinimum = settings.pingNanoseconds
        options.keepaliveTimeoutNanoseconds = settings.pingNanoseconds
        options.http2.headerListBytesMaximum = EdgeLimits.answerHeaderListBytes
        // Backends are near: a larger window would only hold more for clients that do not read.
        options.http2.streamWindowBytesMaximum = EdgeLimits.answerWindowBytes
        options.http2.resetsReceivedMaximum = EdgeLimits.resets
        options.http2.resetsSentMaximum = EdgeLimits.resets
        return options
    }
}

/// The channel to one address of a backend, and what is counted of it.
final class BackendChannel: Sendable {
    let channel: Channel
    let address: String
    let faults: Counter
    let ejections: Counter
    let repeats: Counter
    let durations: Histogram
    /// Connections that take calls, of the first loop.
    let ready: Gauge

    init(
        _ channel: Channel, _ address: String, of backend: String, _ metrics: MetricRegistry
    ) {
        self.channel = channel
        self.address = address
        let labels = [(name: "backend", value: backend), (name: "address", value: address)]
        faults = metrics.counter(
            "edge_backend_faults_total",
            help: "Calls that a backend did not answer, or answered with UNAVAILABLE.",
            labels: labels)
        ejections = metrics.counter(
            "edge_backend_ejections_total",
            help: "Times that an address was left alone for its failures.", labels: labels)
        repeats = metrics.counter(
            "edge_backend_repeats_total",
            help: "Calls sent again, since a server had provably not looked at them.",
            labels: labels)
        durations = metrics.latency(
            "edge_backend_duration_seconds",
            help: "From a call's start at an address to its end there.", labels: labels)
        ready = metrics.gauge(
            "edge_backend_connections", help: "Connections of the first loop that take calls.",
            labels: labels)
    }
}
