/// A zone's offsets from UTC through time, so that "today" is the day that people there have.
///
/// Morocco's clock is an hour ahead of UTC except in Ramadan, by decree: the offsets are data of the
/// system (`/usr/share/zoneinfo/Africa/Casablanca`), never a constant.
package struct CivilZone: Sendable {
    private let initialOffset: Int64
    /// First second of each new offset, ascending.
    private let transitions: [(second: Int64, offset: Int64)]

    /// Reads a compiled zone file of version 2 or later (RFC 9636); `nil` where it is not one.
    package init?(file: [UInt8]) {
        guard file.count <= Limits.zoneFileBytes, let first = Header(file[...]),
            first.version >= UInt8(ascii: "2")
        else { return nil }
        let rest = file.dropFirst(44 + first.bodySize(timeSize: 4))
        guard let header = Header(rest), rest.count >= 44 + header.bodySize(timeSize: 8),
            header.types > 0
        else { return nil }
        let body = rest.dropFirst(44)
        let times = body.prefix(header.times * 8)
        let indices = body.dropFirst(header.times * 8).prefix(header.times)
        let types = Array(body.dropFirst(header.times * 9).prefix(header.types * 6))
        let offsets = (0..<header.types).map { type in
            Int64(Int32(truncatingIfNeeded: bigEndian(types[(type * 6)..<(type * 6 + 4)])))
        }
        var read: [(second: Int64, offset: Int64)] = []
        for (number, index) in indices.enumerated() {
            guard Int(index) < offsets.count else { return nil }
            let start = times.startIndex + number * 8
            let second = bigEndian(times[start..<(start + 8)])
            if let last = read.last, last.second >= second { return nil }
            read.append((second, offsets[Int(index)]))
        }
        transitions = read
        initialOffset = offsets[0]
    }

    /// The day that the zone's calendar shows at that time.
    package func day(at time: WallTime) -> Day {
        let local = localSecond(at: time)
        return Day(daysSinceEpoch: Int(local >= 0 ? local / 86_400 : (local - 86_399) / 86_400))
    }

    /// Day and time there as people read them: `31/01/2026 10:05`.
    package func onScreen(_ time: WallTime) -> String {
        let day = day(at: time)
        let inDay = localSecond(at: time) - Int64(day.daysSinceEpoch) * 86_400
        return
            "\(day.onScreen) \(Digits.padded(inDay / 3600, 2)):\(Digits.padded(inDay / 60 % 60, 2))"
    }

    private func localSecond(at time: WallTime) -> Int64 {
        let second = time.seconds
        var low = 0
        var high = transitions.count
        while low < high {
            let middle = (low + high) / 2
            if transitions[middle].second <= second { low = middle + 1 } else { high = middle }
        }
        let offset = low == 0 ? initialOffset : transitions[low - 1].offset
        return second.addingReportingOverflow(offset).partialValue
    }
}

/// The counts of one block of a zone file.
private struct Header {
    let version: UInt8
    let times: Int
    let types: Int
    private let other: (utc: Int, standard: Int, leaps: Int, characters: Int)

    init?(_ bytes: ArraySlice<UInt8>) {
        guard bytes.count >= 44, bytes.starts(with: "TZif".utf8) else { return nil }
        let start = bytes.startIndex
        version = bytes[start + 4]
        let counts = (0..<6).map { bigEndian(bytes[(start + 20 + $0 * 4)..<(start + 24 + $0 * 4)]) }
        guard counts.allSatisfy({ $0 <= Limits.zoneFileBytes }) else { return nil }
        other = (Int(counts[0]), Int(counts[1]), Int(counts[2]), Int(counts[5]))
        times = Int(counts[3])
        types = Int(counts[4])
    }

    func bodySize(timeSize: Int) -> Int {
        times * (timeSize + 1) + types * 6 + other.characters + other.leaps * (timeSize + 4)
            + other.standard + other.utc
    }
}

private func bigEndian(_ bytes: some Collection<UInt8>) -> Int64 {
    Int64(bitPattern: bytes.reduce(UInt64(0)) { $0 << 8 | UInt64($1) })
}
