internal import HTTP2
internal import IO

// Who waits for the call, and what wakes them.
extension ClientCall {
    /// Waits for whatever wakes the reader; a cancellation of the task ends the call.
    func waitForReader(_ begin: () -> Void = {}) async {
        let life = life
        await withTaskCancellationHandler {
            await withUnsafeContinuation { (continuation: UnsafeContinuation<Void, Never>) in
                guard !isFinal else {
                    continuation.resume()
                    return
                }
                readWaiter = continuation
                begin()
            }
        } onCancel: {
            loop.executeNow { self.cancel(life: life) }
        }
    }

    func waitForWriter() async {
        let life = life
        await withTaskCancellationHandler {
            await withUnsafeContinuation { (continuation: UnsafeContinuation<Void, Never>) in
                guard outcome == nil else {
                    continuation.resume()
                    return
                }
                writeWaiter = continuation
            }
        } onCancel: {
            loop.executeNow { self.cancel(life: life) }
        }
    }

    /// Waits for the answer's headers, or its end.
    func waitForHead() async {
        let life = life
        await withTaskCancellationHandler {
            await withUnsafeContinuation { (continuation: UnsafeContinuation<Void, Never>) in
                guard outcome == nil, !hasReceivedHeaders else {
                    continuation.resume()
                    return
                }
                headWaiters.append(continuation)
            }
        } onCancel: {
            loop.executeNow { self.cancel(life: life) }
        }
    }

    func wakeReader() {
        guard let waiter = readWaiter else { return }
        readWaiter = nil
        waiter.resume()
    }

    func wakeWriter() {
        guard let waiter = writeWaiter else { return }
        writeWaiter = nil
        waiter.resume()
    }

    func wakeHeadWaiters() {
        guard !headWaiters.isEmpty else { return }
        let waiters = headWaiters
        headWaiters = []
        for waiter in waiters { waiter.resume() }
    }
}
