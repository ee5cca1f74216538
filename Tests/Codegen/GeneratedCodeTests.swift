import Foundation
import Testing

struct GeneratedCodeTests {
    /// The repository, three folders above this file.
    private static let root = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// The plugin, built beside the tests.
    private static var plugin: URL {
        Bundle.allBundles.map(\.bundleURL).first { $0.pathExtension == "xctest" }?
            .deletingLastPathComponent().appending(path: "protoc-gen-tadamun")
            ?? URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
            .appending(path: "protoc-gen-tadamun")
    }

    @Test func `what is committed is what the generator writes today`() throws {
        let folder = FileManager.default.temporaryDirectory
            .appending(path: "generated-\(ProcessInfo.processInfo.processIdentifier)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let process = Process()
        process.executableURL = Self.root.appending(path: "proto/generate")
        process.arguments = [folder.path, Self.plugin.path]
        try process.run()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)

        let written = try Self.files(below: folder)
        #expect(written.count > 20)
        for (path, content) in written {
            let committed = try? Data(contentsOf: Self.root.appending(path: path))
            #expect(committed == content, "\(path) is stale: run `make generate`")
        }
        let folders = Set(written.keys.map { ($0 as NSString).deletingLastPathComponent })
        for folder in folders {
            let entries = try FileManager.default.contentsOfDirectory(
                atPath: Self.root.appending(path: folder).path)
            for entry in entries where entry.hasSuffix(".pb.swift") || entry.contains(".pb-c.") {
                #expect(
                    written["\(folder)/\(entry)"] != nil, "no proto file makes \(entry) anymore")
            }
        }
    }

    private static func files(below folder: URL) throws -> [String: Data] {
        var files: [String: Data] = [:]
        for path in try FileManager.default.subpathsOfDirectory(atPath: folder.path) {
            let url = folder.appending(path: path)
            guard try url.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true else {
                continue
            }
            files[path] = try Data(contentsOf: url)
        }
        return files
    }
}
