internal import Files
internal import Glibc

/// A folder of a test's own, removed with everything in it when the test lets go of it.
package final class TemporaryFolder {
    package let path: String

    package init() {
        var template = Array("/tmp/tadamun-test-XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else {
            preconditionFailure("a test needs a folder in /tmp")
        }
        path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    deinit {
        empty(path)
        rmdir(path)
    }

    /// The path of a name in the folder.
    package func callAsFunction(_ name: String) -> String { "\(path)/\(name)" }

    /// Writes a text file in place and gives its path.
    @discardableResult
    package func write(_ text: String, to name: String) -> String {
        let target = self(name)
        guard let file = fopen(target, "w") else { preconditionFailure("cannot write \(target)") }
        fputs(text, file)
        fclose(file)
        return target
    }
}

/// Removes what is in a folder; links are removed and not followed.
private func empty(_ folder: String) {
    guard let names = try? Files.names(in: folder) else { return }
    for name in names {
        let path = "\(folder)/\(name)"
        if unlink(path) != 0 {
            empty(path)
            rmdir(path)
        }
    }
}
