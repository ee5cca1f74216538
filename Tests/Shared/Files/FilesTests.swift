import Files
import Glibc
import Testing

final class FilesTests {
    private let folder: String

    init() throws {
        var template = Array("/tmp/tadamun-files-XXXXXX".utf8CString)
        let made = try #require(mkdtemp(&template))
        folder = String(cString: made)
    }

    deinit {
        for name in (try? Files.names(in: folder)) ?? [] {
            unlink("\(folder)/\(name)")
            rmdir("\(folder)/\(name)")
        }
        rmdir(folder)
    }

    @Test(arguments: [0, 1, 2, 3, 7, 100])
    func `exactly the records that stand in a sorted file are found`(count: Int) throws {
        let records = (0..<count).map { [UInt8($0 * 2), 7, UInt8($0)] }
        try Files.write(records.flatMap(\.self), to: "\(folder)/list")
        let file = try SortedRecordFile("\(folder)/list", recordBytes: 3)
        #expect(file.count == count)
        for record in records {
            #expect(file.contains(record) == true)
            #expect(file.contains([record[0] + 1, 7, record[2]]) == false)
        }
        #expect(file.contains([0, 0, 0]) == false && file.contains([255, 255, 255]) == false)
    }

    @Test func `a sorted file that is cut, or is none, is refused`() throws {
        try Files.write([1, 2, 3, 4], to: "\(folder)/list")
        for name in ["list", "none"] {
            #expect(throws: FileError.self) {
                _ = try SortedRecordFile("\(folder)/\(name)", recordBytes: 3)
            }
        }
    }

    @Test func `bytes written are read again and replaced at once`() throws {
        let bytes = (0..<200_000).map { UInt8(truncatingIfNeeded: $0) }
        try Files.write(bytes, to: "\(folder)/a")
        #expect(try Files.read("\(folder)/a", limit: 200_000) == bytes)
        try Files.write([1], to: "\(folder)/a")
        #expect(try Files.read("\(folder)/a", limit: 1) == [1])
        #expect(try Files.names(in: folder) == ["a"])
    }

    @Test func `a file above the limit is refused`() throws {
        try Files.write([1, 2, 3], to: "\(folder)/a")
        let error = #expect(throws: FileError.self) { try Files.read("\(folder)/a", limit: 2) }
        #expect(error?.code == EFBIG)
    }

    @Test func `errors name the file`() throws {
        let missing = #expect(throws: FileError.self) {
            try Files.read("\(folder)/none", limit: 1)
        }
        #expect(missing?.description == "cannot open \(folder)/none: No such file or directory")
        #expect(throws: FileError.self) { try Files.read(folder, limit: 1) }
        #expect(throws: FileError.self) { try Files.names(in: "\(folder)/none") }
        #expect(throws: FileError.self) { try Files.write([], to: "\(folder)/none/a") }
    }

    @Test func `a folder is made once and listed in order`() throws {
        try Files.makeFolder("\(folder)/b")
        try Files.makeFolder("\(folder)/b")
        try Files.write([], to: "\(folder)/c")
        try Files.write([], to: "\(folder)/a")
        #expect(try Files.names(in: folder) == ["a", "b", "c"])
        #expect(Files.isFolder("\(folder)/b"))
        #expect(throws: FileError.self) { try Files.makeFolder("\(folder)/c") }
    }
}
