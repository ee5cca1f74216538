internal import Base
package import IO
internal import Synchronization

/// A page for operators, made when it is asked for.
package struct AdminPage: Sendable {
    /// An HTTP status code.
    package let code: Int
    package let contentType: String
    package let body: String

    package init(code: Int = 200, contentType: String = "text/plain; charset=utf-8", body: String) {
        self.code = code
        self.contentType = contentType
        self.body = body
    }
}

/// A small HTTP/1.1 server for operators and Prometheus: a few fixed paths, one request a
/// connection, bounded in number, bytes and time. Not for the open network.
package final class AdminServer: Sendable {
    package typealias Pages = [String: @Sendable () async -> AdminPage]

    let pages: Pages
    private let loop: EventLoop
    private let listeners = Mutex<[AdminListener]>([])

    /// `pages` by their paths, `/metrics`; they are made on the loop.
    package init(_ pages: Pages, on loop: EventLoop) {
        self.pages = pages
        self.loop = loop
    }

    /// Listens on an address as `Address` reads it and returns the one bound.
    @discardableResult
    package func listen(on text: String) throws(IOError) -> String {
        guard let address = Address(text), let resolved = try SocketAddress.resolve(address).first
        else { throw IOError("\(text) is no address: host:port or unix:path", code: 0) }
        // While a program is replaced by its successor, both answer.
        let descriptor = try Socket.listen(resolved, sharesPort: true)
        let bound = try SocketAddress.local(of: descriptor).description
        let listener = AdminListener(self, descriptor, loop)
        listeners.withLock { $0.append(listener) }
        loop.execute { listener.begin() }
        return bound
    }

    /// Closes the listeners; requests under way are answered.
    package func close() {
        let listeners = listeners.withLock { listeners in
            defer { listeners = [] }
            return listeners
        }
        for listener in listeners { loop.execute { listener.close() } }
    }
}

/// Takes the connections of one socket.
///
/// `@unchecked Sendable`: touched by its loop's thread only.
private final class AdminListener: EventSource, @unchecked Sendable {
    private let server: AdminServer
    private var isOpen = false
    var connections = 0

    init(_ server: AdminServer, _ descriptor: Int32, _ loop: EventLoop) {
        self.server = server
        super.init(descriptor: descriptor, loop: loop, interest: .readable)
    }

    func begin() {
        do throws(IOError) {
            try loop.add(self)
            isOpen = true
        } catch {
            Socket.close(descriptor)
        }
    }

    func close() {
        guard isOpen else { return }
        isOpen = false
        loop.remove(self)
        Socket.close(descriptor)
    }

    override func ready(_ readiness: Readiness) {
        // Where no descriptor is left, the next turn tries again: this is not where load comes from.
        guard let descriptor = try? Socket.accept(descriptor) else { return }
        guard connections < TelemetryLimits.adminConnections else {
            return Socket.close(descriptor)
        }
        connections += 1
        AdminConnection(server.pages, SocketTransport(descriptor: descriptor), self).begin()
    }
}

/// One request and its answer.
///
/// `@unchecked Sendable`: touched by its loop's thread only.
private final class AdminConnection: EventSource, @unchecked Sendable {
    private let pages: AdminServer.Pages
    private let transport: SocketTransport
    private let listener: AdminListener
    private var state = State.reading
    private var request: [UInt8] = []
    private var answer = ArraySlice<UInt8>()
    private var timer: ClosureTimer?

    private enum State {
        case reading
        /// The page is being made, and nothing is read meanwhile.
        case making
        case writing
        /// The answer is out; the client's end is awaited, so that a reset does not overtake it.
        case lingering
        case closed
    }

    init(_ pages: AdminServer.Pages, _ transport: SocketTransport, _ listener: AdminListener) {
        self.pages = pages
        self.transport = transport
        self.listener = listener
        super.init(descriptor: transport.descriptor, loop: listener.loop, interest: .readable)
    }

    func begin() {
        do throws(IOError) {
            try loop.add(self)
        } catch {
            close()
            return
        }
        // The timer is let go of when it fires or the connection closes, so it may hold it.
        let timer = ClosureTimer { self.close() }
        self.timer = timer
        loop.arm(timer, afterNanoseconds: TelemetryLimits.adminNanoseconds)
    }

    override func ready(_ readiness: Readiness) {
        switch state {
        case .reading, .lingering: read()
        case .writing: write()
        // The client has gone: what is made for it now is dropped.
        case .making: close()
        case .closed: break
        }
    }

    private func read() {
        let buffer = loop.inputBuffer
        switch transport.read(into: buffer) {
        case .bytes(let count):
            guard state == .reading else { return }
            request += buffer[..<count]
            if let target = AdminRequest.target(of: request) {
                respond(target)
            } else if request.count > TelemetryLimits.adminRequestBytes {
                send(AdminPage(code: 431, body: "the request is too long\n"), isHead: false)
            }
        case .wouldBlock: break
        case .closed, .failed: close()
        }
    }

    private func respond(_ target: AdminRequest) {
        request = []
        switch target {
        case .malformed: send(AdminPage(code: 400, body: "no request\n"), isHead: false)
        case .otherMethod: send(AdminPage(code: 405, body: "GET and HEAD only\n"), isHead: false)
        case .page(let path, let isHead):
            guard let page = pages[path] else {
                return send(AdminPage(code: 404, body: "no such page\n"), isHead: isHead)
            }
            state = .making
            watch([])
            Task(executorPreference: loop) {
                let made = await page()
                self.loop.executeNow { self.send(made, isHead: isHead) }
            }
        }
    }

    private func send(_ page: AdminPage, isHead: Bool) {
        guard state == .reading || state == .making else { return }
        state = .writing
        let head =
            "HTTP/1.1 \(page.code) \(AdminRequest.reason(page.code))\r\n"
            + "content-type: \(page.contentType)\r\ncontent-length: \(page.body.utf8.count)\r\n"
            + (page.code == 405 ? "allow: GET, HEAD\r\n" : "") + "connection: close\r\n\r\n"
        answer = ArraySlice(Array(head.utf8) + (isHead ? [] : Array(page.body.utf8)))
        write()
    }

    private func write() {
        while !answer.isEmpty {
            switch answer.withUnsafeBytes({ transport.write($0) }) {
            case .bytes(let count): answer = answer.dropFirst(count)
            case .wouldBlock:
                watch(.writable)
                return
            case .closed, .failed:
                close()
                return
            }
        }
        answer = []
        state = .lingering
        transport.finish()
        watch(.readable)
    }

    private func close() {
        guard state != .closed else { return }
        state = .closed
        if let timer { loop.disarm(timer) }
        timer = nil
        loop.remove(self)
        transport.close()
        listener.connections -= 1
    }
}
