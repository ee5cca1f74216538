import Glibc
import JSON
import Synchronization
import Testing

@testable import ProbeCommands

struct ConsoleTests {
    private final class Screen: Sendable {
        let text = Mutex("")
    }

    @Test func `the terminal is given back once, as it was`() {
        let screen = Screen()
        let console = Console(.text) { text, descriptor in
            if descriptor == STDOUT_FILENO { screen.text.withLock { $0 += text } }
        }
        console.leave()
        #expect(screen.text.withLock { $0 }.isEmpty)
        console.enter()
        console.show(["one", "two"])
        console.leave()
        console.leave()
        let text = screen.text.withLock { $0 }
        #expect(text.hasPrefix("\u{1b}[?1049h\u{1b}[?25l"))
        #expect(text.contains("one\u{1b}[K\r\ntwo\u{1b}[K\r\n"))
        #expect(text.hasSuffix("\u{1b}[?25h\u{1b}[?1049l"))
        #expect(text.ranges(of: "\u{1b}[?1049l").count == 1)
    }

    @Test func `programs get one object a line`() {
        let screen = Screen()
        let console = Console(.json) { text, _ in screen.text.withLock { $0 += text } }
        console.tell("for people", ["a": .string("b")])
        #expect(screen.text.withLock { $0 } == "{\"a\":\"b\"}\n")
    }
}
