internal import Base
internal import CLinux
internal import HTTP2
internal import IO
internal import RPC

/// One call of a load test: no task, no message types, and used again, so that the generator costs
/// less than what it measures.
///
/// Touched by its loop's thread only.
final class LoadStream: ClientStream {
    private let load: LoopLoad
    private var call: PlannedCall?
    /// When the call was to begin and when it was sent, in monotonic nanoseconds.
    private(set) var intendedAt: Int64 = 0
    private(set) var sentAt: Int64 = 0
    private(set) var index = 0
    private(set) var responseBytes = 0
    private var requestBytes: [UInt8] = []
    private var metadata: [(name: String, value: String)] = []
    private var httpStatus = 0
    private var code: StatusCode?
    /// Whether the outcome has been told.
    private var isOver = false
    private let timer = LoadTimer()

    init(_ load: LoopLoad) {
        self.load = load
        super.init()
        timer.stream = self
    }

    func begin(
        _ call: PlannedCall, _ index: Int, intendedAt: Int64, timeout: Int64,
        filling: (bytes: [UInt8], metadata: [(name: String, value: String)])?
    ) {
        prepareForReuse()
        self.call = call
        self.index = index
        self.intendedAt = intendedAt
        responseBytes = 0
        httpStatus = 0
        code = nil
        isOver = false
        metadata = filling?.metadata ?? []
        let bytes = filling?.bytes ?? call.fixedBytes
        appendOutput(count: bytes.count).copyBytes(from: bytes)
        completeOutput(withTrailers: false)
        sentAt = tadamun_monotonic_nanoseconds()
        load.loop.arm(timer, afterNanoseconds: timeout)
        load.part.submit(self)
    }

    override func send() -> Bool {
        guard let call else { return false }
        guard !metadata.isEmpty else { return submit(call.headers) }
        let block = load.scratchHeaders
        block.begin(with: call.headers)
        for field in metadata { block.append(field.name, field.value) }
        return submit(block)
    }

    override var waitsForServer: Bool { false }

    override func refused(_ refusal: Refusal) {
        finish(refusal == .tooManyWaiting ? .resourceExhausted : .unavailable)
        recycle()
    }

    // MARK: The answer

    private enum Note {
        static let found: UInt32 = 1
        static let ok: UInt32 = 2
        static let other: UInt32 = 3
    }

    override func received(
        name: UnsafeRawBufferPointer, value: UnsafeRawBufferPointer
    ) -> UInt32 {
        if name.count == 7, name.elementsEqual(":status".utf8) {
            httpStatus = value.prefix(3).reduce(0) { $0 * 10 + Int($1 &- UInt8(ascii: "0")) }
            return httpStatus == 200 ? Note.found : 0
        }
        if name.count == 11, name.elementsEqual("grpc-status".utf8) {
            code = StatusMapping.code(ofField: value)
            return code == .ok ? Note.ok : 0
        }
        return Note.other
    }

    override func received(note: UInt32) {
        switch note {
        case Note.found: httpStatus = 200
        case Note.ok: code = .ok
        default: break
        }
    }

    override func receivedHeaders(isTrailers: Bool) {
        if !(100..<200).contains(httpStatus) { hasReceivedHeaders = true }
    }

    override func received(data: UnsafeRawBufferPointer) {
        responseBytes += data.count
        consume(data.count)
    }

    override func receivedEnd() {
        finish(code ?? (httpStatus == 200 ? .internal : StatusMapping.code(ofHTTP: httpStatus)))
    }

    override func closed(_ code: UInt32) {
        let lost = lossReason != nil
        finish(lost ? .unavailable : StatusMapping.code(ofReset: HTTP2ErrorCode(rawValue: code)))
        detachLater()
    }

    override func detached() {
        connection = nil
        recycle()
    }

    fileprivate func timedOut() {
        finish(.deadlineExceeded)
        if isWaiting {
            load.part.stopWaiting(self)
            recycle()
        } else {
            reset(.cancel)
            connection?.flushLater()
        }
    }

    private func finish(_ code: StatusCode) {
        guard !isOver else { return }
        isOver = true
        load.loop.disarm(timer)
        load.ended(self, code)
    }

    private func recycle() {
        call = nil
        load.takeBack(self)
    }
}

/// Ends a call that takes too long.
private final class LoadTimer: Timer {
    // `unsafe`: the stream owns its timer and disarms it when the call is over.
    unowned(unsafe) var stream: LoadStream?

    override func fire() { stream?.timedOut() }
}
