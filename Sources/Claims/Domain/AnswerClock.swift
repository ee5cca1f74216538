package import Base

/// The time in which a request must be answered: elapsed time since it was complete, which stands
/// still while its sender is asked for more (CLM-PRIOR-03, CLM-PEC-O-02).
package struct AnswerClock: Hashable, Sendable {
    /// Seconds that had run when the clock last stood still.
    package let secondsUsed: Int64
    /// Since when it runs; `nil` while it stands still.
    package let runningSince: WallTime?

    package init(secondsUsed: Int64, runningSince: WallTime?) {
        self.secondsUsed = secondsUsed
        self.runningSince = runningSince
    }

    /// The clock of a request that was complete when it came.
    package init(startedAt time: WallTime) {
        self.init(secondsUsed: 0, runningSince: time)
    }

    package func stopped(at time: WallTime) -> AnswerClock {
        guard let runningSince else { return self }
        // A wall clock that was set back takes no time off.
        let run = max(0, time.seconds - runningSince.seconds)
        return AnswerClock(secondsUsed: secondsUsed + run, runningSince: nil)
    }

    package func restarted(at time: WallTime) -> AnswerClock {
        AnswerClock(secondsUsed: secondsUsed, runningSince: runningSince ?? time)
    }

    /// When the answer is due; `nil` while the clock stands still.
    package func due(hours: Int) -> WallTime? {
        runningSince?.adding(seconds: Int64(hours) * 3600 - secondsUsed)
    }
}
