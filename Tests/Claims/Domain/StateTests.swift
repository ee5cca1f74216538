import Base
import ClaimsDomain
import Testing

func reason<Value>(_ body: () throws -> Value) -> String? {
    do {
        _ = try body()
        return nil
    } catch {
        return (error as? Refusal)?.reason.name ?? "\(error)"
    }
}

/// Every pair of state and event (claims sections 2, 3.2 and 9.1).
struct StateTests {
    @Test func `CLM-FILE-04 a file moves as section 3.2 draws it`() {
        let allowed: [(FileState, FileEvent, FileState)] = [
            (.registered, .requestComplement, .toComplete), (.toComplete, .complete, .registered),
            (.registered, .reject, .rejected), (.toComplete, .reject, .rejected),
            (.registered, .process, .processed), (.processed, .reopen, .registered),
            (.processed, .pay, .paid), (.rejected, .upholdAppeal, .registered),
        ]
        for state in FileState.allCases {
            for event in FileEvent.allCases {
                let next = allowed.first { $0.0 == state && $0.1 == event }?.2
                #expect((try? state.after(event)) == next, "\(state) \(event)")
                #expect(
                    reason { try state.after(event) } == (next == nil ? "WRONG_STATE" : nil),
                    "\(state) \(event)")
            }
        }
    }

    @Test func `CLM-PEC-01 a request moves as section 9 draws it`() {
        let allowed: [(AgreementState, AgreementEvent, AgreementState)] = [
            (.submitted, .startControl, .underControl),
            (.underControl, .requestComplement, .toComplete),
            (.toComplete, .complete, .underControl), (.underControl, .approve, .approved),
            (.underControl, .refuse, .refused), (.submitted, .cancel, .cancelled),
            (.underControl, .cancel, .cancelled), (.toComplete, .cancel, .cancelled),
            (.approved, .cancel, .cancelled), (.approved, .invoice, .invoiced),
            (.approved, .expire, .expired), (.invoiced, .pay, .paid),
            (.invoiced, .returnInvoice, .approved),
        ]
        for state in AgreementState.allCases {
            for event in AgreementEvent.allCases {
                let next = allowed.first { $0.0 == state && $0.1 == event }?.2
                #expect((try? state.after(event)) == next, "\(state) \(event)")
                #expect(
                    reason { try state.after(event) } == (next == nil ? "WRONG_STATE" : nil),
                    "\(state) \(event)")
            }
            #expect(
                state.isOpen
                    == [AgreementState.submitted, .underControl, .toComplete]
                    .contains(state))
        }
    }

    @Test func `CLM-SHEET-03 a sheet serves one file`() {
        #expect((try? SheetState.issued.using()) == .used)
        #expect((try? SheetState.issued.cancelling()) == .cancelled)
        for state in [SheetState.used, .cancelled] {
            #expect(reason { try state.using() } == "SHEET_ALREADY_USED")
            #expect(reason { try state.cancelling() } == "SHEET_ALREADY_USED")
        }
    }

    @Test func `CLM-PEC-O-03 an approval that is not used in time has expired`() {
        let end = Day(daysSinceEpoch: 20_000)
        let late = end.adding(days: 1)
        #expect(AgreementState.approved.read(on: end, validUntil: end) == .approved)
        #expect(AgreementState.approved.read(on: late, validUntil: end) == .expired)
        for state in AgreementState.allCases where state != .approved {
            #expect(state.read(on: late, validUntil: end) == state)
        }
    }

    @Test func `CLM-FILE-04 each state is in one tab and in the global statement`() {
        for state in FileState.allCases {
            let tabs = RefundTab.allCases.filter { $0.states.contains(state) }
            #expect(tabs.count == 2 && tabs.last == .global)
        }
        #expect(RefundTab.toCompleteOrRejected.states == [.toComplete, .rejected])
    }

    /// Complete on 3 March 10:00, asked for more on 4 March 10:00, answered on 10 March 09:00.
    @Test func `CLM-PRIOR-03 the time to answer stands still while more is asked for`() {
        let start = WallTime(seconds: 1_741_000_000)
        let day: Int64 = 86_400
        let first = AnswerClock(startedAt: start)
        #expect(first.due(hours: 48) == start.adding(seconds: 2 * day))
        let stopped = first.stopped(at: start.adding(seconds: day))
        #expect(stopped.due(hours: 48) == nil)
        #expect(stopped.stopped(at: start.adding(seconds: 3 * day)) == stopped)
        let again = start.adding(seconds: 7 * day - 3600)
        #expect(stopped.restarted(at: again).due(hours: 48) == again.adding(seconds: day))
        // A wall clock that was set back gives and takes nothing.
        #expect(first.stopped(at: start.adding(seconds: -day)).secondsUsed == 0)
    }
}
