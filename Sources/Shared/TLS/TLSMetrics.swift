package import Telemetry

/// What the contexts of one set of files count; used by any thread.
package final class TLSMetrics: Sendable {
    /// Handshakes that went through, and those of them that resumed a session.
    package let handshakes: Counter
    package let resumptions: Counter
    /// Handshakes that failed for any reason but the peer's leaving.
    package let handshakeFailures: Counter
    /// Client certificates that were known as verified and spared a verification.
    package let rememberedPeers: Counter
    /// Peers let in on a CRL past its next update (`StaleCRL.warn`).
    package let stalePasses: Counter
    /// Changed files that were taken over, and those that could not be used.
    package let reloads: Counter
    package let reloadFailures: Counter
    /// Seconds since 1970 after which our own certificate is no longer valid; 0 without one.
    package let certificateNotAfter: Gauge
    /// Seconds since 1970 by when the first CRL's successor is due; 0 without a CRL.
    package let revocationNextUpdate: Gauge
    /// The number of the set of files in use.
    package let generation: Gauge

    /// Metrics of that registry, told apart by the role, `server` or `client`.
    package init(registry: MetricRegistry = MetricRegistry(), role: String = "server") {
        let labels: MetricRegistry.Labels = [(name: "role", value: role)]
        handshakes = registry.counter(
            "tls_handshakes_total", help: "TLS handshakes that went through", labels: labels)
        resumptions = registry.counter(
            "tls_resumptions_total", help: "TLS handshakes that resumed a session", labels: labels)
        handshakeFailures = registry.counter(
            "tls_handshake_failures_total", help: "TLS handshakes that failed", labels: labels)
        rememberedPeers = registry.counter(
            "tls_remembered_peers_total",
            help: "Client certificates known as verified from an earlier handshake", labels: labels)
        stalePasses = registry.counter(
            "tls_stale_crl_passes_total",
            help: "Peers let in on a CRL past its next update", labels: labels)
        reloads = registry.counter(
            "tls_reloads_total", help: "Changed TLS files taken over", labels: labels)
        reloadFailures = registry.counter(
            "tls_reload_failures_total", help: "Changed TLS files that could not be used",
            labels: labels)
        certificateNotAfter = registry.gauge(
            "tls_certificate_not_after_seconds",
            help: "End of the validity of our own certificate, in seconds since 1970",
            labels: labels)
        revocationNextUpdate = registry.gauge(
            "tls_crl_next_update_seconds",
            help: "When the first CRL's successor is due, in seconds since 1970", labels: labels)
        generation = registry.gauge(
            "tls_generation", help: "Number of the set of TLS files in use", labels: labels)
    }
}
