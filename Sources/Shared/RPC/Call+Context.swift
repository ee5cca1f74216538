package import Base
internal import HTTP2
internal import IO

// What handlers may ask of their call, and tell.
extension Call {
    /// The full name of the method's service.
    package var serviceName: String { route?.binding.service ?? "" }
    package var methodName: String { route?.binding.name ?? "" }

    /// When the client stops waiting; `distantFuture` where it named no time.
    package var deadline: Instant { deadlineAt }

    /// Nanoseconds until the deadline, negative once it is over; `nil` without one.
    package var nanosecondsLeft: Int64? {
        deadlineAt == .distantFuture
            ? nil
            : loop.measuredNow.nanoseconds(until: deadlineAt)
    }

    /// The client's metadata, without the fields of the protocol itself.
    package var metadata: Metadata { head.metadata }

    /// The first value of one field of the metadata, decoded where its name ends in `-bin`; costs
    /// less than making all of it.
    package func metadata(_ name: String) -> [UInt8]? { head.first(name) }

    /// Who calls: address, and certificate where the connection has one.
    package var peer: Peer { keptPeer ?? connection?.peer ?? Peer(address: "") }

    /// Whether the client has gone, has cancelled, or waits no longer. The task is cancelled then.
    package var isCancelled: Bool { cancellation != nil }

    /// Whether the next responses are compressed, where the client takes gzip. To be set before the
    /// first response, even if only later ones are to be compressed: the headers announce it.
    package var compressesResponses: Bool {
        get { wantsCompression }
        set {
            wantsCompression = newValue
            if newValue, head.acceptsGzip, !areHeadersSent { announcesGzip = true }
        }
    }

    /// Ends the call once its handler has waited so long for the next message of a stream: what the
    /// handler holds meanwhile is not kept from others by a client that sends nothing.
    package func expectMessages(withinNanoseconds pause: Int64) {
        onLoop { $0.pauseNanoseconds = pause }
    }

    /// Metadata to go before the first response; later it is too late.
    package func setInitialMetadata(_ metadata: Metadata) {
        onLoop { $0.pendingInitial = metadata }
    }

    /// Metadata to go with the status.
    package func setTrailingMetadata(_ metadata: Metadata) {
        onLoop { $0.pendingTrailing = metadata }
    }

    /// Sends the headers now, before the first response.
    package func sendInitialMetadata() {
        onLoop { call in
            call.sendHeaders()
            call.flushLater()
        }
    }

    func onLoop(_ action: @escaping @Sendable (Call) -> Void) {
        if loop.isCurrent { action(self) } else { loop.execute { action(self) } }
    }
}
