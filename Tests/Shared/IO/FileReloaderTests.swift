import Files
import Glibc
import Synchronization
import TestKit
import Testing

@testable import IO

/// Follows one file's text, which must begin with `v`, and keeps what is told of it.
private final class Followed: Sendable {
    private struct Unfit: Error {}

    /// Texts that were taken, and "unfit" for each that was not.
    let told = Mutex<[String]>([])
    /// Regular looks, which need no word from the kernel.
    let regularLooks = Atomic<Int>(0)
    private let group: EventLoopGroup
    private let reloader = Mutex<FileReloader<String, any Error>?>(nil)

    init(_ path: String) throws {
        group = try EventLoopGroup(loopCount: 1)
        let reloader = try FileReloader<String, any Error>(files: [path]) { [weak self] result in
            self?.told.withLock { $0.append((try? result.get()) ?? "unfit") }
        } make: { _ in
            let text = String(decoding: try Files.read(path, limit: 1_000), as: UTF8.self)
            guard text.hasPrefix("v") else { throw Unfit() }
            return text
        }
        self.reloader.withLock { $0 = reloader }
    }

    func begin() {
        // So seldom that only the kernel's word can have brought a look.
        reloader.withLock { $0 }?.watch(on: group.loops[0], every: 3_600_000_000_000) {
            [weak self] in
            self?.regularLooks.wrappingAdd(1, ordering: .relaxed)
        }
    }

    func end() {
        reloader.withLock { $0 = nil }
        group.stop()
    }

    func waits(for text: String) async -> Bool {
        await waitUntil { self.told.withLock { $0.last } == text }
    }
}

struct FileReloaderTests {
    /// How a file may be changed: in its place, by a new one of its name, by links above it.
    enum Change: String, CaseIterable, Sendable {
        case rewritten, renamedOver, removedAndMade, linkSwapped, folderSwapped, farLinkSwapped

        /// Lays out the first version and gives the path that is followed.
        func begin(_ folder: TemporaryFolder) -> String {
            for version in ["v1", "v2"] {
                mkdir(folder(version), 0o700)
                folder.write(version, to: "\(version)/file")
            }
            switch self {
            case .rewritten, .renamedOver, .removedAndMade, .folderSwapped:
                return folder("v1/file")
            case .linkSwapped:
                // As Kubernetes lays out a volume: file → ..data/file, ..data → the version.
                symlink("v1", folder("..data"))
                symlink("..data/file", folder("file"))
                return folder("file")
            case .farLinkSwapped:
                symlink("v1", folder("live"))
                mkdir(folder("elsewhere"), 0o700)
                symlink("\(folder.path)/live", folder("elsewhere/way"))
                return folder("elsewhere/way/file")
            }
        }

        func make(_ folder: TemporaryFolder) {
            switch self {
            case .rewritten: folder.write("v2", to: "v1/file")
            case .renamedOver: rename(folder("v2/file"), folder("v1/file"))
            case .removedAndMade:
                unlink(folder("v1/file"))
                folder.write("v2", to: "v1/file")
            case .linkSwapped: swapLink("..data", folder)
            case .farLinkSwapped: swapLink("live", folder)
            case .folderSwapped:
                rename(folder("v1"), folder("old"))
                rename(folder("v2"), folder("v1"))
            }
        }

        private func swapLink(_ name: String, _ folder: TemporaryFolder) {
            symlink("v2", folder("next"))
            rename(folder("next"), folder(name))
        }
    }

    @Test(arguments: Change.allCases)
    func `the kernel tells of a change`(change: Change) async throws {
        let folder = TemporaryFolder()
        let followed = try Followed(change.begin(folder))
        followed.begin()
        defer { followed.end() }
        #expect(await waitUntil { followed.regularLooks.load(ordering: .relaxed) == 1 })
        change.make(folder)
        #expect(await followed.waits(for: "v2"))
        #expect(followed.regularLooks.load(ordering: .relaxed) == 1, "no look by the clock")
    }

    @Test func `a change between reading and following is not missed`() async throws {
        let folder = TemporaryFolder()
        let path = folder.write("v1", to: "file")
        let group = try EventLoopGroup(loopCount: 1)
        defer { group.stop() }
        let told = Mutex<[String]>([])
        let reloader = try FileReloader<String, any Error>(files: [path]) { result in
            told.withLock { $0.append((try? result.get()) ?? "unfit") }
        } make: { _ in
            String(decoding: try Files.read(path, limit: 1_000), as: UTF8.self)
        }
        folder.write("v2, longer", to: "file")
        reloader.watch(on: group.loops[0])
        #expect(await waitUntil { told.withLock { $0 } == ["v2, longer"] })
        #expect(reloader.current == "v2, longer")
        reloader.stop()
    }

    @Test func `two who follow the same files are both told`() async throws {
        let folder = TemporaryFolder()
        let path = folder.write("v1", to: "file")
        let group = try EventLoopGroup(loopCount: 2)
        defer { group.stop() }
        let told = Mutex<[Int: String]>([:])
        let reloader = try FileReloader<String, any Error>(files: [path], told: { _ in }) { _ in
            String(decoding: try Files.read(path, limit: 1_000), as: UTF8.self)
        }
        for (number, loop) in group.loops.enumerated() {
            reloader.watch(on: loop, onChange: { value in told.withLock { $0[number] = value } })
        }
        rename(folder.write("v2", to: "next"), path)
        #expect(await waitUntil { told.withLock { $0 } == [0: "v2", 1: "v2"] })
        reloader.stop()
    }

    @Test func `a file that cannot be used keeps the old value, and a good one is then taken`()
        async throws
    {
        let folder = TemporaryFolder()
        let followed = try Followed(folder.write("v1", to: "file"))
        followed.begin()
        defer { followed.end() }
        // In one step each: of a file that is being written, a part may be read.
        for (text, told) in [("noise", "unfit"), ("v2", "v2")] {
            rename(folder.write(text, to: "next"), folder("file"))
            #expect(await followed.waits(for: told))
        }
        #expect(followed.told.withLock { $0 } == ["unfit", "v2"])
    }

    @Test func `a folder that goes and comes back is followed`() async throws {
        let folder = TemporaryFolder()
        mkdir(folder("away"), 0o700)
        let followed = try Followed(folder.write("v1", to: "away/file"))
        followed.begin()
        defer { followed.end() }
        rename(folder("away"), folder("gone"))
        #expect(await followed.waits(for: "unfit"))
        mkdir(folder("away"), 0o700)
        folder.write("v2", to: "away/file")
        #expect(await followed.waits(for: "v2"))
        #expect(followed.regularLooks.load(ordering: .relaxed) == 1, "no look by the clock")
    }

    @Test func `what the kernel cannot watch is looked at by the clock`() async throws {
        let folder = TemporaryFolder()
        mkdir(folder("away"), 0o700)
        let followed = try Followed(folder.write("v1", to: "away/file"))
        rename(folder("away"), folder("hidden"))
        folder.write("no folder", to: "away")
        followed.begin()
        defer { followed.end() }
        #expect(await waitUntil { followed.regularLooks.load(ordering: .relaxed) > 3 })
        folder.write("v2, longer", to: "hidden/file")
        unlink(folder("away"))
        rename(folder("hidden"), folder("away"))
        #expect(await followed.waits(for: "v2, longer"))
    }

    @Test func `the folders of a path are those whose names decide where it leads`() {
        let folder = TemporaryFolder()
        let path = Change.farLinkSwapped.begin(folder)
        #expect(
            FolderWatch.folders(on: path)
                == ["\(folder.path)/elsewhere", folder.path, "\(folder.path)/v1"])
        symlink("loop", folder("loop"))
        #expect(FolderWatch.folders(on: folder("loop")).contains(folder.path))
    }
}
