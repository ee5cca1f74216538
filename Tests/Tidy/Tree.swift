import Foundation
import Testing

/// The text files of the repository, as the checks of this folder read them.
enum Tree {
    /// The repository: this file is Tests/Tidy/Tree.swift in it.
    static let root: String = {
        let folders = #filePath.split(separator: "/").dropLast(3)
        return "/" + folders.joined(separator: "/")
    }()

    /// Every file that is kept in the repository, by its path from the root.
    static let paths: [String] = output(of: ["git", "ls-files", "-co", "--exclude-standard"]).text
        .split(separator: "\n").map(String.init)

    /// The Swift that people write: what generators write has its own check.
    static let sources: [SourceFile] =
        paths
        .filter { $0.hasSuffix(".swift") && !$0.contains("/API/") && !$0.contains("/Proto/Every/") }
        .compactMap { try? SourceFile($0) }

    /// Everything else that is text.
    static let others: [SourceFile] =
        paths
        .filter { !$0.hasSuffix(".swift") && !$0.hasPrefix("fuzz/corpus/") }
        .compactMap { try? SourceFile($0) }

    /// The services of the suite, whose folders have one shape.
    static let services = ["Identity", "Enrollment", "Providers", "Claims"]

    /// What a command says, run in the repository.
    static func output(of command: [String]) -> (status: Int32, text: String) {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = command
        process.currentDirectoryURL = URL(filePath: root)
        let pipe = Pipe()
        process.standardOutput = pipe
        process.standardError = pipe
        do {
            try process.run()
        } catch {
            return (-1, "\(error)")
        }
        let bytes = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return (process.terminationStatus, String(decoding: bytes, as: UTF8.self))
    }
}

/// One file, by lines, and the same without comments and the contents of texts.
struct SourceFile: Sendable {
    let path: String
    let text: String
    let lines: [Substring]
    /// Only for Swift.
    let code: [String]

    init(_ path: String) throws {
        self.path = path
        text = try String(contentsOfFile: "\(Tree.root)/\(path)", encoding: .utf8)
        lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        var stripper = Stripper()
        code = path.hasSuffix(".swift") ? lines.map { stripper.strip($0) } : []
    }

    /// The modules that it imports, each with its line's number from 1.
    var imports: [(module: String, line: Int)] {
        code.enumerated().compactMap { index, line in
            let words = line.split(separator: " ")
            guard let at = words.firstIndex(of: "import"), at < words.count - 1,
                words[..<at].allSatisfy({ SourceFile.beforeImport.contains($0) })
            else { return nil }
            return (String(words[at + 1]), index + 1)
        }
    }

    private static let beforeImport: Set<Substring> = [
        "package", "internal", "private", "fileprivate", "public", "@testable", "@preconcurrency",
    ]

    /// Whether a comment stands on a line or within three lines of it.
    func hasComment(near line: Int) -> Bool {
        lines[max(0, line - 4)..<min(lines.count, line + 3)].contains { text in
            text.utf8.starts(with: "//".utf8) || String(text).has("//")
        }
    }
}

/// Takes comments and the contents of texts out of Swift, line by line.
private struct Stripper {
    private var isInText = false
    private var commentDepth = 0

    mutating func strip(_ line: Substring) -> String {
        var kept: [UInt8] = []
        let bytes = Array(line.utf8)
        let quote = UInt8(ascii: "\"")
        var index = 0
        func isAt(_ text: StaticString) -> Bool {
            let count = text.utf8CodeUnitCount
            guard index + count <= bytes.count else { return false }
            return (0..<count).allSatisfy { bytes[index + $0] == text.utf8Start[$0] }
        }
        while index < bytes.count {
            if isInText {
                guard isAt("\"\"\"") else {
                    index += 1
                    continue
                }
                isInText = false
                index += 3
            } else if isAt("//") {
                break
            } else if isAt("\"\"\"") {
                isInText = true
                index += 3
            } else if bytes[index] == quote {
                index += 1
                while index < bytes.count, bytes[index] != quote {
                    index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1
                }
                index += 1
                kept += [quote, quote]
            } else if bytes[index] == UInt8(ascii: "`") {
                // A name between backticks is a sentence: nothing in it is code.
                index += 1
                while index < bytes.count, bytes[index] != UInt8(ascii: "`") { index += 1 }
                index += 1
                kept.append(UInt8(ascii: "_"))
            } else {
                kept.append(bytes[index])
                index += 1
            }
        }
        return String(decoding: kept, as: UTF8.self)
    }
}

extension String {
    /// Whether the text stands in it. By the C library, since tests are not optimised.
    func has(_ text: String) -> Bool {
        strstr(self, text) != nil
    }
}

extension SourceFile: CustomTestStringConvertible {
    var testDescription: String { path }
}
