internal import Base

/// What a disk holds for certain of one file, and what was written since without a sync.
struct FileImage {
    enum Change {
        case write(offset: Int, bytes: [UInt8])
        case truncate(size: Int)
    }

    /// Bytes that a power loss cannot take.
    private(set) var durable: [UInt8]
    private(set) var pending: [Change] = []
    /// Whether the file's name is in its folder for certain.
    private(set) var isNameDurable: Bool
    /// Whether the name was removed without a sync of the folder.
    var isRemoved = false

    /// A file that is new.
    init() {
        durable = []
        isNameDurable = false
    }

    /// A file that stands on the disk and holds these bytes.
    init(durable: [UInt8]) {
        self.durable = durable
        isNameDurable = true
    }

    mutating func note(_ change: Change) { pending.append(change) }

    mutating func sync() {
        for change in pending { FileImage.apply(change, to: &durable) }
        pending = []
        isNameDurable = true
    }

    /// What Linux does when a sync fails: the pages count as clean and will not be tried again, so
    /// that a later sync succeeds without them.
    mutating func forgetPending() { pending = [] }

    /// One of the contents that a power loss may leave: of what was not synced, each write may have
    /// reached the disk whole, not at all, or in some of its sectors; `nil` where the file is gone.
    func afterPowerLoss(_ random: inout SeededGenerator) -> [UInt8]? {
        if !isNameDurable, Bool.random(using: &random) { return nil }
        if isRemoved, Bool.random(using: &random) { return nil }
        var bytes = durable
        for change in pending {
            switch Int.random(in: 0..<3, using: &random) {
            case 0: continue
            case 1: FileImage.apply(change, to: &bytes)
            default:
                guard case .write(let offset, let written) = change else { continue }
                var start = 0
                while start < written.count {
                    let end = min(
                        start + FileImage.sector - (offset + start) % FileImage.sector,
                        written.count)
                    if Bool.random(using: &random) {
                        let part = Change.write(
                            offset: offset + start, bytes: Array(written[start..<end]))
                        FileImage.apply(part, to: &bytes)
                    }
                    start = end
                }
            }
        }
        return bytes
    }

    private static let sector = 512

    private static func apply(_ change: Change, to bytes: inout [UInt8]) {
        switch change {
        case .write(let offset, let written):
            if bytes.count < offset + written.count {
                bytes += [UInt8](repeating: 0, count: offset + written.count - bytes.count)
            }
            bytes.withUnsafeMutableBytes { target in
                UnsafeMutableRawBufferPointer(rebasing: target[offset..<(offset + written.count)])
                    .copyBytes(from: written)
            }
        case .truncate(let size):
            if bytes.count > size { bytes.removeLast(bytes.count - size) }
        }
    }
}
