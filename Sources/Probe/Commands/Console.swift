import Glibc
import JSON
import Synchronization

/// Where a command tells what it finds: standard output for what was asked, standard error for what
/// stands beside it.
final class Console: Sendable {
    /// How it is told.
    enum Form: String, Sendable { case text, json }

    let form: Form
    private let write: @Sendable (String, Int32) -> Void
    /// What must be undone on the terminal before the program ends.
    private let leaving = Mutex<String?>(nil)

    init(_ form: Form, write: @escaping @Sendable (String, Int32) -> Void = Console.put) {
        self.form = form
        self.write = write
    }

    /// A line for people, or the same as an object for programs.
    func tell(_ text: @autoclosure () -> String, _ members: @autoclosure () -> JSONObject) {
        switch form {
        case .text: write(text() + "\n", STDOUT_FILENO)
        case .json: write("\(JSONValue.object(members()))\n", STDOUT_FILENO)
        }
    }

    /// A line that is the same in both forms.
    func line(_ text: String) { write(text + "\n", STDOUT_FILENO) }

    /// What stands beside the answer: never mixed with it.
    func note(_ text: String) { write(text + "\n", STDERR_FILENO) }

    // MARK: The whole screen

    /// Takes the terminal's other screen, without cursor; `leave` gives the first one back as it was.
    func enter() {
        leaving.withLock { $0 = "\u{1b}[?25h\u{1b}[?1049l" }
        write("\u{1b}[?1049h\u{1b}[?25l", STDOUT_FILENO)
    }

    /// Puts the lines in the place of all that the screen shows.
    func show(_ lines: some Sequence<String>) {
        let end = "\u{1b}[K\r\n"
        write("\u{1b}[H" + lines.map { $0 + end }.joined() + "\u{1b}[J", STDOUT_FILENO)
    }

    /// Gives the terminal back; harmless when repeated, and from any thread.
    func leave() {
        leaving.withLock { leaving in
            if let sequence = leaving { write(sequence, STDOUT_FILENO) }
            leaving = nil
        }
    }

    /// Writes all of the text; a reader who has gone ends the writing.
    static let put: @Sendable (String, Int32) -> Void = { text, descriptor in
        var bytes = Array(text.utf8)[...]
        while !bytes.isEmpty {
            let count = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return }
            bytes = bytes.dropFirst(count)
        }
    }
}
