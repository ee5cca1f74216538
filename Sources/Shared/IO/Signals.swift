internal import Glibc

/// The signals by which a program is told to end.
package enum Signals {
    /// Keeps SIGTERM and SIGINT for `waitForStop` and has a write to a closed pipe fail instead of
    /// ending the process. To be called before the first thread starts: threads inherit it.
    package static func hold() {
        signal(SIGPIPE, SIG_IGN)
        var set = stopSet
        pthread_sigmask(SIG_BLOCK, &set, nil)
    }

    /// Blocks the thread until the next SIGTERM or SIGINT.
    package static func waitForStop() {
        var set = stopSet
        var number: Int32 = 0
        while sigwait(&set, &number) != 0 {}
    }

    private static var stopSet: sigset_t {
        var set = sigset_t()
        sigemptyset(&set)
        sigaddset(&set, SIGTERM)
        sigaddset(&set, SIGINT)
        return set
    }
}
