internal import Base
internal import EdgeRouting
internal import HTTP2
internal import IO
internal import RPC

// The answer on its way to the client, in the client's own way of speaking.
extension FrontStream {
    /// The backend has begun its answer.
    func beginAnswer() {
        switch speech {
        case .grpc: submitResponse(back.head.headers(part), hasBody: true)
        case .web(let web): submitResponse(head(of: web), hasBody: true)
        // Its status line waits for the call's end.
        case .json: return
        }
        areHeadersSent = true
        flushLater()
    }

    func forward(_ data: UnsafeRawBufferPointer) {
        switch speech {
        case .grpc: put(data)
        case .web(let web):
            guard web.isText else { return put(data) }
            web.untaken += data.count
            web.encode(data).withUnsafeBytes { put($0) }
        case .json(let exchange):
            guard exchange?.take(answer: data) == true else { return finish(.answerTooLarge) }
            back.answerTaken(data.count)
        }
    }

    private func put(_ data: UnsafeRawBufferPointer) {
        if outputCount == 0 { progressAt = part.loop.now }
        appendOutput(count: data.count).copyMemory(from: data)
        withConnection { $0.outputGrew(by: data.count) }
        resumeOutput()
        flushLater()
    }

    /// The backend has ended its answer with a status.
    func endAnswer(_ code: StatusCode) {
        if case .json(let exchange?) = speech, code == .ok {
            guard let json = exchange.response() else { return finish(.backendFault) }
            end(code)
            return answer(json: json, code)
        }
        end(code)
        guard isOpen else { return }
        switch speech {
        case .grpc:
            if areHeadersSent {
                complete(withTrailers: true)
            } else {
                submitResponse(back.head.onlyTrailers(part), hasBody: false)
            }
        case .web(let web): end(web, back.head.allTrailers)
        case .json: answer(failure: back.head.status(code))
        }
        consumeAll()
        flushLater()
    }

    /// The edge itself ends the call; what was sent before still goes out first.
    func finish(_ refusal: EdgeRefusal, _ about: EdgeRefusal.About = .init()) {
        guard !isFinished, !holds(refusal, about) else { return }
        let (refusal, about) = heldRefusal ?? (refusal, about)
        self.refusal = refusal
        var named = about
        if let backend = back.backendName { named.metadata["backend"] = backend }
        let status = refusal.status(named)
        end(status.code)
        back.cancel()
        if isOpen {
            switch speech {
            case .grpc where areHeadersSent:
                ownTrailers = status
                complete(withTrailers: true)
            case .grpc:
                let block = part.scratch
                block.begin(with: part.plainHeaders)
                block.append(status, trailing: nil)
                submitResponse(block, hasBody: false)
            case .web(let web): end(web, FieldText(status))
            case .json: answer(failure: status)
            }
            consumeAll()
            flushLater()
        }
        settle()
    }

    /// Whether the refusal waits for the end of the request: clients that are no gRPC clients (curl of
    /// Debian 12 among them) lose an answer that comes before.
    private func holds(_ refusal: EdgeRefusal, _ about: EdgeRefusal.About) -> Bool {
        if case .grpc = speech { return false }
        guard isOpen, !isInputComplete, !areHeadersSent else { return false }
        switch refusal {
        case .deadlinePassed, .clientStalled, .stopping: return false
        default: break
        }
        if heldRefusal == nil { heldRefusal = (refusal, about) }
        isAwaitingBody = true
        back.cancel()
        return true
    }

    private func complete(withTrailers hasTrailers: Bool) {
        completeOutput(withTrailers: hasTrailers)
        resumeOutput()
    }

    // MARK: gRPC-Web

    private func head(of web: WebTranslation) -> HeaderBlock {
        let block = part.scratch
        block.begin(with: part.statusHeader)
        block.append("content-type", web.contentType)
        appendOrigin(to: block, exposing: "grpc-status,grpc-message,grpc-status-details-bin")
        let own = back.head.passed.own
        if !areHeadersSent, !isFinished {
            block.append(own.bytes, own.fields, isSecret: false)
        }
        return block
    }

    private func end(_ web: WebTranslation, _ trailers: FieldText) {
        if !areHeadersSent { submitResponse(head(of: web), hasBody: true) }
        areHeadersSent = true
        web.end(trailers).withUnsafeBytes { put($0) }
        complete(withTrailers: false)
    }

    // MARK: JSON

    private func answer(failure status: Status) {
        answer(
            json: JSONExchange.error(status, part.schema), status.code,
            retryAfter: status.retryAfterNanoseconds)
    }

    private func answer(json: [UInt8], _ code: StatusCode, retryAfter: Int64? = nil) {
        guard isOpen else { return }
        let block = part.scratch
        block.removeAll()
        block.append(":status", JSONExchange.httpStatus(code))
        block.append("content-type", "application/json")
        if let retryAfter {
            // Whole seconds, and never fewer than are needed.
            block.append("retry-after", String((max(0, retryAfter) / 1_000_000_000) &+ 1))
        }
        appendOrigin(to: block, exposing: "retry-after")
        submitResponse(block, hasBody: true)
        areHeadersSent = true
        json.withUnsafeBytes { put($0) }
        complete(withTrailers: false)
        consumeAll()
        flushLater()
    }

    // MARK: HTTP

    /// A request that is no call gets an answer of HTTP's own.
    func answer(http code: String, _ fields: [(name: String, value: String)]) {
        isFinished = true
        let block = part.scratch
        block.removeAll()
        block.append(":status", code)
        for field in fields { block.append(field.name, field.value) }
        submitResponse(block, hasBody: false)
        consumeAll()
        flushLater()
    }

    /// What a browser is told that asks whether a page of an allowed origin may call (Fetch,
    /// CORS-preflight).
    var preflight: [(name: String, value: String)] {
        [
            ("access-control-allow-origin", head.origin ?? ""), ("vary", "origin"),
            ("access-control-allow-methods", "POST"),
            ("access-control-allow-headers", head.requestedHeaders),
            ("access-control-max-age", "7200"),
        ]
    }

    private func appendOrigin(to block: HeaderBlock, exposing fields: String) {
        guard let origin = head.origin, client?.web?.allows(origin) == true else { return }
        block.append("access-control-allow-origin", origin)
        block.append("vary", "origin")
        block.append("access-control-expose-headers", fields)
    }
}
