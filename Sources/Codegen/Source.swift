/// Swift text under construction: lines, each indented by the blocks around it.
struct Source {
    private(set) var text = ""
    private var depth = 0

    /// Appends a line; an empty one stays without spaces.
    mutating func line(_ content: String = "") {
        if !content.isEmpty {
            text += String(repeating: "    ", count: depth)
            text += content
        }
        text += "\n"
    }

    /// Appends `head {`, what `body` appends, one level deeper, and `tail`.
    mutating func block(
        _ head: String, closing tail: String = "}", _ body: (inout Source) -> Void
    ) {
        line(head + " {")
        depth += 1
        body(&self)
        depth -= 1
        line(tail)
    }

    /// Appends what `body` appends, one level deeper: the lines of a `case`.
    mutating func indented(_ body: (inout Source) -> Void) {
        depth += 1
        body(&self)
        depth -= 1
    }

    /// Appends the comment of a declaration, or `fallback` where the proto file has none.
    mutating func documentation(_ comment: String?, or fallback: String) {
        for content in comment.flatMap(Self.sentences) ?? [fallback] {
            line(content.isEmpty ? "///" : "/// " + content)
        }
    }

    /// The lines of a comment as protoc gives it: one space of each taken off, blank lines at both
    /// ends dropped, and with them paragraphs that note work of the file's authors.
    private static func sentences(_ comment: String) -> [String]? {
        var lines: [String] = []
        var skipping = false
        for raw in comment.split(separator: "\n", omittingEmptySubsequences: false) {
            var content = raw.hasPrefix(" ") ? raw.dropFirst() : raw
            while content.last?.isWhitespace == true { content.removeLast() }
            if content.hasPrefix("TODO") { skipping = true }
            if content.isEmpty { skipping = false }
            if !skipping { lines.append(String(content)) }
        }
        while lines.last?.isEmpty == true { lines.removeLast() }
        while lines.first?.isEmpty == true { lines.removeFirst() }
        return lines.isEmpty ? nil : lines
    }
}
