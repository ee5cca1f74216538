package import Base
internal import Files
internal import Glibc

/// The time of day as programs see it. Rules are given days and never read it.
package struct Clock: Sendable {
    private let read: @Sendable () -> WallTime
    private let zone: CivilZone

    /// `zone` turns a time into the calendar's day.
    package init(zone: CivilZone, _ read: @escaping @Sendable () -> WallTime) {
        self.zone = zone
        self.read = read
    }

    /// The system's clock and the day of Africa/Casablanca. Throws where the system has no data of
    /// that zone.
    package static func system() throws -> Clock {
        Clock(zone: try casablanca()) {
            var time = timespec()
            clock_gettime(CLOCK_REALTIME, &time)
            return WallTime(
                microseconds: Int64(time.tv_sec) * 1_000_000 + Int64(time.tv_nsec) / 1_000)
        }
    }

    /// The offsets of Africa/Casablanca, as the system's files say.
    package static func casablanca() throws -> CivilZone {
        let path = "/usr/share/zoneinfo/Africa/Casablanca"
        let file = try Files.read(path, limit: Limits.zoneFileBytes)
        guard let zone = CivilZone(file: file) else {
            throw ProgramError("\(path) is no zone file")
        }
        return zone
    }

    package var now: WallTime { read() }

    /// Today in Morocco.
    package var today: Day { day(at: now) }

    /// The day in Morocco at that time.
    package func day(at time: WallTime) -> Day { zone.day(at: time) }

    /// Day and time in Morocco as people read them: `31/01/2026 10:05`.
    package func onScreen(_ time: WallTime) -> String { zone.onScreen(time) }
}
