internal import Base
internal import HTTP2
internal import IO

/// One connection to one address, made anew whenever it is needed and gone.
///
/// Touched by its loop's thread only.
final class Subchannel {
    let address: SocketAddress
    private let part: LoopChannel
    @exclusivity(unchecked) private(set) var machine: ConnectionMachine
    @exclusivity(unchecked) private(set) var connection: ClientConnection?
    @exclusivity(unchecked) private var timer: ClosureTimer?
    /// Whether the address is no longer among the target's.
    @exclusivity(unchecked) private(set) var isRetired = false
    @exclusivity(unchecked) private(set) var lastError = ""

    init(_ address: SocketAddress, _ part: LoopChannel) {
        self.address = address
        self.part = part
        machine = ConnectionMachine(
            backoff: part.core.options.backoff,
            attemptNanoseconds: part.core.options.connectNanoseconds)
    }

    var isReady: Bool { connection?.isReady ?? false }

    /// Whether no calls can go here, so that they are told rather than left to wait.
    var isFailing: Bool { machine.isFailing || connection?.isUnhealthy ?? false }

    /// Begins to connect where that may be done now.
    func connect() {
        let now = part.loop.now
        guard !isRetired, machine.mayConnect(now) else { return }
        let giveUpAt = machine.begin(now)
        do {
            let descriptor = try Socket.connect(address)
            let transport: Transport
            do {
                transport = try part.core.makeTransport(descriptor)
            } catch {
                Socket.close(descriptor)
                throw error
            }
            let connection = ClientConnection(self, part, transport)
            self.connection = connection
            connection.begin(giveUpAt: giveUpAt)
        } catch {
            fail("\(error)")
        }
    }

    /// The connection is ready for calls.
    func succeeded(_ connection: ClientConnection) {
        machine.succeeded()
        part.connectionOpened()
        part.connectionReady(connection)
    }

    /// The attempt has failed.
    func failed(_ connection: ClientConnection, _ reason: String) {
        guard self.connection === connection else { return }
        self.connection = nil
        fail(reason)
    }

    private func fail(_ reason: String) {
        lastError = "\(address): \(reason)"
        let until = machine.failed(part.loop.now, chance: part.jitter)
        guard !isRetired else { return }
        // One timer, armed again: of two, the one no longer held would outlive the channel.
        // `unowned`: the part disarms the timer, by `retire`, before it goes.
        let timer = timer ?? ClosureTimer { [unowned part] in part.backoffOver() }
        self.timer = timer
        part.loop.arm(timer, at: until)
        part.connectionFailed()
    }

    /// The server has said that it does not serve.
    func becameUnhealthy(_ connection: ClientConnection) {
        guard self.connection === connection else { return }
        lastError = "\(address): the server says that it does not serve"
        part.connectionUnusable()
    }

    /// The connection that was ready takes no more calls.
    func ended(_ connection: ClientConnection, _ reason: String) {
        part.connectionEnded(connection)
        guard self.connection === connection else { return }
        self.connection = nil
        lastError = "\(address): \(reason)"
        machine.ended()
        part.connectionMissing()
    }

    /// No longer wanted: what is in flight ends in order.
    func retire() {
        isRetired = true
        if let timer { part.loop.disarm(timer) }
        timer = nil
        connection?.drain("the name no longer leads to \(address)")
    }
}
