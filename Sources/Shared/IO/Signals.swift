internal import Glibc

/// The signals by which a program is told to end, or to read its configuration again.
package enum Signals {
    /// What a signal asks of the program.
    package enum Received: Sendable {
        /// SIGTERM or SIGINT.
        case stop
        /// SIGHUP.
        case reload
    }

    /// Keeps SIGTERM, SIGINT and SIGHUP for `wait` and has a write to a closed pipe fail instead of
    /// ending the process. To be called before the first thread starts: threads inherit it.
    package static func hold() {
        signal(SIGPIPE, SIG_IGN)
        var set = heldSet
        pthread_sigmask(SIG_BLOCK, &set, nil)
    }

    /// Blocks the thread until the next of them.
    package static func wait() -> Received {
        var set = heldSet
        var number: Int32 = 0
        while sigwait(&set, &number) != 0 {}
        return number == SIGHUP ? .reload : .stop
    }

    /// Blocks the thread until the next SIGTERM or SIGINT.
    package static func waitForStop() {
        while wait() != .stop {}
    }

    private static var heldSet: sigset_t {
        var set = sigset_t()
        sigemptyset(&set)
        for number in [SIGTERM, SIGINT, SIGHUP] { sigaddset(&set, number) }
        return set
    }
}
