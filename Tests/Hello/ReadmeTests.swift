import Foundation
import Testing

struct ReadmeTests {
    private static let root = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    private func text(_ path: String) throws -> String {
        try String(contentsOf: Self.root.appending(path: path), encoding: .utf8)
    }

    /// What README shows is what the package builds, so it cannot fail to build.
    @Test func `README shows the hello server as it is built, in fifteen lines at most`() throws {
        let program = try text("Sources/Hello/Server/Hello.swift")
        #expect(try text("README.md").contains("```swift\n\(program)```\n"))
        #expect(program.split(separator: "\n").count <= 15)
    }
}
