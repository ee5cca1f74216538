import Testing

struct StyleTests {
    /// Files that are longer, and how long they may be: they ought to shrink.
    private static let longer = [
        "Sources/Shared/RPC/Client/ClientConnection.swift": 450,
        "Tests/Shared/RPC/Client/MisbehavingServerTests.swift": 470,
    ]

    @Test func `a file holds what one sitting reads`() {
        for file in Tree.sources {
            let count = file.lines.count - 1
            #expect(count <= Self.longer[file.path] ?? 400, "\(file.path): \(count) lines")
        }
        for path in Self.longer.keys {
            #expect(Tree.sources.contains { $0.path == path }, "\(path) is gone from here too")
        }
    }

    @Test func `sources are formatted`() {
        let (status, text) = Tree.output(
            of: [
                "swift", "format", "lint", "--strict", "--recursive", "--parallel", "Sources",
                "Tests", "Package.swift",
            ])
        #expect(status == 0, "\(text.split(separator: "\n").suffix(20).joined(separator: "\n"))")
    }

    /// What may stop the process or what the compiler takes on trust.
    private static let trusted = [
        "try!", "fatalError(", " as! ", "@unchecked Sendable", "unowned(unsafe)",
        "nonisolated(unsafe)", "unsafeBitCast(",
    ]

    @Test func `what is taken on trust has its reason beside it`() {
        for file in Tree.sources where file.path.hasPrefix("Sources/") {
            for (index, line) in file.code.enumerated() {
                for word in Self.trusted where line.has(word) {
                    #expect(file.hasComment(near: index + 1), "\(file.path):\(index + 1): \(word)")
                }
                if line.has("!"), Self.forcesUnwrap(line) {
                    #expect(file.hasComment(near: index + 1), "\(file.path):\(index + 1): !")
                }
            }
        }
    }

    /// Whether a `!` stands behind a value, where it is neither a negation nor a comparison.
    private static func forcesUnwrap(_ line: String) -> Bool {
        let bytes = Array(line.utf8)
        return bytes.indices.contains { index in
            guard bytes[index] == UInt8(ascii: "!"), index > 0 else { return false }
            let next = index + 1 < bytes.count ? bytes[index + 1] : 0
            switch bytes[index - 1] {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: ")"), UInt8(ascii: "]"),
                UInt8(ascii: "_"):
                return next != UInt8(ascii: "=") && !line.has("try!") && !line.has("as!")
            default: return false
            }
        }
    }

    /// In two parts, so that this file is not found itself.
    private static let unfinished = ["TO" + "DO", "FIX" + "ME", "HA" + "CK:", "XX" + "X:"]

    @Test func `nothing waits to be done`() {
        // protoc's own comments have such notes: these two take them out.
        let readers: Set = ["Sources/Codegen/Source.swift", "proto/generate"]
        for file in Tree.sources + Tree.others where !readers.contains(file.path) {
            for word in Self.unfinished {
                #expect(!file.text.has(word), "\(file.path): \(word)")
            }
        }
    }

    private static let machines = [
        "/work" + "/", "/tmp/" + "w/", "/root" + "/", "/home" + "/", "/Users" + "/",
    ]

    @Test func `nothing names a place on somebody's machine`() {
        for file in Tree.sources + Tree.others {
            for place in Self.machines {
                #expect(!file.text.has(place), "\(file.path): \(place)")
            }
        }
    }

    @Test func `every type that others use says what it is`() {
        for file in Tree.sources where file.path.hasPrefix("Sources/") {
            for (index, line) in file.code.enumerated() where line.has("package ") {
                let words = line.split(separator: " ")
                guard words.first == "package",
                    words.contains(where: { Self.kinds.contains($0) }),
                    !words.contains("func"), !words.contains("import")
                else { continue }
                #expect(Self.isDocumented(file, index), "\(file.path):\(index + 1)")
            }
        }
    }

    private static let kinds: Set<Substring> = ["struct", "class", "enum", "protocol", "actor"]

    /// Whether a doc comment stands above, with attributes between at most.
    private static func isDocumented(_ file: SourceFile, _ index: Int) -> Bool {
        var above = index
        while above > 0 {
            above -= 1
            let text = file.lines[above].drop { $0 == " " }
            if text.hasPrefix("///") { return true }
            guard text.hasPrefix("@") else { return false }
        }
        return false
    }
}
