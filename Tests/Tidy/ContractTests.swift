import Law
import Testing

/// What the suite promises to people: its law with sources, its refusals in both languages.
struct ContractTests {
    private static let lawFolders = Set(
        Tree.paths.filter { $0.hasPrefix("law/") && $0.hasSuffix(".json") }
            .compactMap { $0.split(separator: "/").dropFirst().first.map(String.init) }
    ).sorted()

    @Test(arguments: lawFolders)
    func `every figure of the law has its first day and its source`(service: String) throws {
        // The loader refuses a file that is not so, and one that says twice.
        _ = try LawSet(folder: "\(Tree.root)/law", service: service)
        let files = Tree.others.filter {
            $0.path.hasPrefix("law/\(service)/") && $0.path.hasSuffix(".json")
        }
        #expect(!files.isEmpty)
    }

    @Test func `law stands nowhere else than in its folders`() {
        for path in Tree.paths where path.hasPrefix("law/") {
            #expect(path == "law/README.md" || path.hasSuffix(".json"), "\(path)")
            #expect(
                path == "law/README.md"
                    || Tree.services.contains { path.hasPrefix("law/\($0.lowercased())/") },
                "\(path)")
        }
    }

    /// A refusal as the sources write it: its reason, and where.
    private struct Written {
        let reason: String
        let place: String
        let isRecord: Bool
    }

    private static func refusals(in file: SourceFile) -> [Written] {
        let pattern = /Refusal\(\s*\.[a-zA-Z]+,\s*"([A-Z0-9_]+)"/
        return file.text.matches(of: pattern).map { match in
            Written(
                reason: String(match.output.1), place: file.path,
                isRecord: file.path.hasPrefix("Tests/"))
        }
    }

    @Test(arguments: Tree.services + ["Edge"])
    func `a reason of refusal stands for one refusal`(service: String) {
        let shared = Tree.sources.filter { $0.path.hasPrefix("Sources/Shared/") }
        let own = Tree.sources.filter { $0.path.hasPrefix("Sources/\(service)/") }
        var places: [String: [String]] = [:]
        for file in shared + own where file.text.has("Refusal(") {
            for refusal in Self.refusals(in: file) {
                places[refusal.reason, default: []].append(refusal.place)
            }
        }
        for (reason, places) in places where places.count > 1 {
            Issue.record("\(reason): \(places.joined(separator: ", "))")
        }
    }

    @Test func `texts for people are in French and in Arabic`() {
        let pattern = /BilingualText\(\s*french:\s*"([^"]*)",\s*arabic:\s*"([^"]*)"/
        var count = 0
        for file in Tree.sources
        where file.path.hasPrefix("Sources/") && file.text.has("BilingualText(") {
            for match in file.text.matches(of: pattern) {
                count += 1
                let (french, arabic) = (match.output.1, match.output.2)
                #expect(
                    !french.isEmpty && !Self.isArabic(french), "\(file.path): \(french)")
                #expect(Self.isArabic(arabic), "\(file.path): \(arabic)")
            }
        }
        #expect(count > 50)
    }

    private static func isArabic(_ text: Substring) -> Bool {
        text.unicodeScalars.contains { ("\u{0600}"..."\u{06FF}").contains($0) }
    }
}
