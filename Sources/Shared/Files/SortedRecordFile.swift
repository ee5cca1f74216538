import Glibc

/// A file of records of one length in ascending order, searched on disk: its size does not count
/// against memory. Looking up reads a few dozen records; the file must not change meanwhile.
package final class SortedRecordFile: Sendable {
    private let descriptor: Int32
    private let recordBytes: Int
    package let count: Int

    /// Opens the file; throws where its length is none of whole records.
    package init(_ path: String, recordBytes: Int) throws(FileError) {
        descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw FileError("open", path) }
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG,
            status.st_size % recordBytes == 0
        else {
            close(descriptor)
            throw FileError("read", path, code: EINVAL)
        }
        self.recordBytes = recordBytes
        count = status.st_size / recordBytes
    }

    deinit { close(descriptor) }

    /// Whether the record stands in the file; `nil` where the disk gives no answer.
    package func contains(_ record: [UInt8]) -> Bool? {
        var range = 0..<count
        var found = [UInt8](repeating: 0, count: recordBytes)
        while !range.isEmpty {
            let middle = range.lowerBound + range.count / 2
            guard pread(descriptor, &found, recordBytes, middle * recordBytes) == recordBytes
            else { return nil }
            if found == record { return true }
            range =
                found.lexicographicallyPrecedes(record)
                ? middle + 1..<range.upperBound : range.lowerBound..<middle
        }
        return false
    }
}
