import Base
import HTTP2
import IO
import InteropService
import TestKit
import Testing

@testable import RPC

/// When connections and calls end by their times, with the limits that servers have by default.
struct LifetimeTests {
    /// A client on the wire: what it sends, and when the server is done with it.
    struct Silence: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let bytes: [UInt8]
        /// Seconds from the first to the last moment at which the server may close.
        let closes: ClosedRange<Double>
        /// The code of its GOAWAY, `nil` for none.
        let goAway: UInt8?
    }

    static let preface = Array("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".utf8)
    static let settings: [UInt8] = [0, 0, 0, 4, 0, 0, 0, 0, 0]
    /// HEADERS of stream 1 for a POST that is not whole: END_HEADERS is missing.
    static let openHeaders: [UInt8] = [0, 0, 1, 1, 0, 0, 0, 0, 1, 0x83]

    static let silences = [
        Silence(testDescription: "nothing", bytes: [], closes: 10...13.6, goAway: 1),
        Silence(
            testDescription: "half a preface", bytes: Array(preface.prefix(10)), closes: 10...13.6,
            goAway: 1),
        Silence(testDescription: "no settings", bytes: preface, closes: 10...95, goAway: nil),
        Silence(
            testDescription: "half a frame's head", bytes: preface + settings + [0, 0, 9],
            closes: 10...13.6, goAway: 1),
        Silence(
            testDescription: "half a frame",
            bytes: preface + settings + [0, 0, 8, 6, 0, 0, 0, 0, 0, 1],
            closes: 10...13.6, goAway: 1),
        Silence(
            testDescription: "a header block without end",
            bytes: preface + settings + openHeaders, closes: 10...13.6, goAway: 1),
        Silence(
            testDescription: "an idle connection", bytes: preface + settings, closes: 90...95,
            goAway: 0),
    ]

    @Test(arguments: silences)
    func `a connection on which nothing moves is closed`(silence: Silence) throws {
        let simulation = try Simulation([EchoHandlers()])
        let start = simulation.network.now
        let transport = simulation.connectRaw()
        let loop = simulation.clientLoop
        let wire = try Wire(transport, on: loop)
        wire.send(silence.bytes)
        #expect(simulation.network.run(within: 200 * second) { wire.isClosed })
        #expect(silence.closes.contains(simulation.seconds(since: start)))
        if let code = silence.goAway { #expect(wire.goAways.last == code) }
        wire.close()
        simulation.network.run(nanoseconds: 2 * second)
        #expect(simulation.server.core.connectionCount == 0)
    }

    @Test func `a message that never ends is given up after a minute`() throws {
        let simulation = try Simulation([EchoHandlers()])
        let client = try simulation.connect()
        let start = simulation.network.now
        let call = try client.call(echo, [], ends: false)
        call.appendRaw([0, 0, 0, 0, 100, 1, 2, 3])
        #expect(simulation.network.run(within: 100 * second) { call.isOver })
        #expect(call.status == .deadlineExceeded)
        #expect((60...65).contains(simulation.seconds(since: start)))
        // The connection itself is none the worse.
        let next = try client.call(echo)
        #expect(simulation.network.run(within: second) { next.isOver })
        #expect(next.status == .ok)
    }

    @Test func `a slow call with a long deadline is let be`() throws {
        let simulation = try Simulation([EchoHandlers()])
        let client = try simulation.connect()
        let call = try client.call(echo, [], fields: [("grpc-timeout", "150S")], ends: false)
        call.appendRaw([0, 0, 0, 0, 2])
        simulation.network.run(nanoseconds: 100 * second)
        #expect(!call.isOver)
        call.appendRaw([0x0a, 0])
        call.end()
        #expect(simulation.network.run(within: second) { call.isOver })
        #expect(call.status == .ok)
    }

    @Test func `a client that answers no ping is given up`() throws {
        let simulation = try Simulation([EchoHandlers()])
        let client = try simulation.connect()
        let call = try client.call(stream, [message("a")], ends: false)
        #expect(simulation.network.run(within: second) { call.messages.count == 1 })
        client.isReading = false
        let start = simulation.network.now
        #expect(
            simulation.network.run(within: 200 * second) {
                simulation.server.core.connectionCount == 0
            })
        #expect((80...86).contains(simulation.seconds(since: start)))
    }

    @Test func `a client that answers pings keeps its call for hours`() throws {
        let simulation = try Simulation([EchoHandlers()])
        let client = try simulation.connect()
        let call = try client.call(stream, [message("a")], ends: false)
        simulation.network.run(nanoseconds: 3 * 3_600 * second)
        #expect(!call.isOver)
        call.append(message("b"))
        #expect(simulation.network.run(within: second) { call.messages.count == 2 })
    }

    @Test func `a connection of age is asked to come anew, and its call goes on`() throws {
        var limits = ServerLimits()
        limits.ageNanoseconds = 100 * second
        let simulation = try Simulation([EchoHandlers()], limits: limits)
        let client = try simulation.connect()
        let call = try client.call(stream, [message("a")], ends: false)
        let start = simulation.network.now
        #expect(simulation.network.run(within: 200 * second) { client.goAways.count == 2 })
        // A tenth more or less, by chance, and what inspections take.
        #expect((90...115).contains(simulation.seconds(since: start)))
        #expect(client.goAways == [0, 0])
        simulation.network.run(nanoseconds: 60 * second)
        #expect(!client.isClosed)
        call.append(message("b"))
        call.end()
        #expect(simulation.network.run(within: second) { call.isOver })
        #expect(call.messages.count == 2)
        #expect(simulation.network.run(within: 5 * second) { client.isClosed })
    }
}

/// A client that sends bytes as they are and keeps what GOAWAYs come.
final class Wire: EventSource {
    private let transport: SimulatedTransport
    private var unsent: [UInt8] = []
    private var received: [UInt8] = []
    private(set) var isClosed = false

    init(_ transport: SimulatedTransport, on loop: EventLoop) throws {
        self.transport = transport
        super.init(descriptor: transport.descriptor, loop: loop, interest: .readable)
        try loop.add(self)
    }

    func send(_ bytes: [UInt8]) {
        unsent += bytes
        while !unsent.isEmpty {
            guard case .bytes(let count) = unsent.withUnsafeBytes({ transport.write($0) }) else {
                return
            }
            unsent.removeFirst(count)
        }
    }

    override func ready(_ readiness: Readiness) {
        let buffer = loop.inputBuffer
        switch transport.read(into: buffer) {
        case .bytes(let count): received += buffer[..<count]
        case .wouldBlock: break
        case .closed, .failed:
            isClosed = true
            loop.remove(self)
        }
    }

    func close() {
        if token != 0 { loop.remove(self) }
        transport.close()
    }

    /// The low bytes of the codes of the GOAWAYs that came, in order.
    var goAways: [UInt8] {
        var codes: [UInt8] = []
        var rest = received[...]
        while rest.count >= 9 {
            let head = Array(rest.prefix(9))
            let length = Int(head[0]) << 16 | Int(head[1]) << 8 | Int(head[2])
            guard rest.count >= 9 + length else { break }
            if head[3] == 7, length >= 8 { codes.append(rest[rest.startIndex + 16]) }
            rest = rest.dropFirst(9 + length)
        }
        return codes
    }
}
