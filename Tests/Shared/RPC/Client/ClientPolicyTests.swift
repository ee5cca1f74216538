import Base
import HTTP2
import RPC
import Testing

/// The pure parts of the client.
struct ClientPolicyTests {
    private static let second: Int64 = 1_000_000_000

    @Test(arguments: [
        (1, Int64(0), Int64(1_000)), (2, 0, 1_600), (3, 0, 2_560), (1, 1_000, 1_200),
        (1, -1_000, 800), (11, 0, 109_951), (12, 0, 120_000), (10_000, 0, 120_000),
        (12, 1_000, 144_000),
    ])
    func `waits grow by 1.6 up to two minutes, give or take a fifth`(
        failures: Int, chance: Int64, milliseconds: Int64
    ) {
        let wait = Backoff().wait(failures: failures, chance: chance)
        #expect(wait / 1_000_000 == milliseconds)
    }

    @Test func `a budget allows retries until half of it is gone`() {
        var budget = RetryBudget(tokens: 10, tokenRatio: 100)
        for failure in 1...5 {
            #expect(budget.allowsRetry)
            budget.failed()
            if failure == 5 { #expect(!budget.allowsRetry) }
        }
        budget.succeeded()
        #expect(budget.allowsRetry)
        for _ in 0..<100 { budget.failed() }
        for _ in 0..<50 { budget.succeeded() }
        #expect(!budget.allowsRetry)
        budget.succeeded()
        #expect(budget.allowsRetry)
        for _ in 0..<1_000 { budget.succeeded() }
        #expect(budget == RetryBudget(tokens: 10, tokenRatio: 100))
    }

    struct RetryCase: Sendable {
        var code = StatusCode.unavailable
        var progress = RetryPolicy.Progress.maybeProcessed
        var history = RetryPolicy.History()
        var isSafe = false
        var pushback = RetryPolicy.Pushback.none
        var budgetAllows = true
        let decision: RetryPolicy.Decision
        let rule: String
    }

    private static let firstWait = RetryPolicy.Decision.after(100_000_000)

    @Test(arguments: [
        RetryCase(decision: .no, rule: "what may have been processed is not repeated"),
        RetryCase(isSafe: true, decision: firstWait, rule: "unless that is safe"),
        RetryCase(
            history: .init(attempts: 2), isSafe: true, decision: .after(200_000_000),
            rule: "the second wait is twice the first"),
        RetryCase(
            history: .init(attempts: 3), isSafe: true, decision: .no, rule: "three attempts are all"
        ),
        RetryCase(
            isSafe: true, budgetAllows: false, decision: .no, rule: "an empty budget stops it"),
        RetryCase(
            code: .internal, isSafe: true, decision: .no, rule: "only UNAVAILABLE is worth a retry"),
        RetryCase(
            progress: .answered, isSafe: true, decision: .no, rule: "an answer that began is final"),
        RetryCase(
            progress: .neverSent, history: .init(attempts: 3, wasRepeated: true),
            budgetAllows: false, decision: .transparently,
            rule: "what was never sent is sent without limit"),
        RetryCase(
            progress: .notProcessed, budgetAllows: false, decision: .transparently,
            rule: "what the server refused unseen is sent again once"),
        RetryCase(
            progress: .notProcessed, history: .init(wasRepeated: true), decision: firstWait,
            rule: "and then after a wait, safe or not"),
        RetryCase(
            progress: .noConnection, isSafe: true, decision: .no, rule: "no server, no retry"),
        RetryCase(
            isSafe: true, pushback: .after(7), decision: .after(7),
            rule: "the server names the wait"),
        RetryCase(isSafe: true, pushback: .never, decision: .no, rule: "or forbids it"),
        RetryCase(pushback: .after(7), decision: .no, rule: "its word makes nothing safe"),
    ])
    func `a call is repeated only where that is harmless`(_ row: RetryCase) {
        let decision = RetryPolicy().decide(
            code: row.code, progress: row.progress, history: row.history, isSafe: row.isSafe,
            pushback: row.pushback, budgetAllows: row.budgetAllows, chance: 0)
        #expect(decision == row.decision, "\(row.rule)")
    }

    @Test(arguments: [
        (400, StatusCode.internal), (401, .unauthenticated), (403, .permissionDenied),
        (404, .unimplemented), (429, .unavailable), (502, .unavailable), (503, .unavailable),
        (504, .unavailable), (200, .unknown), (302, .unknown), (500, .unknown), (0, .unknown),
    ])
    func `an HTTP status means a code`(status: Int, code: StatusCode) {
        #expect(StatusMapping.code(ofHTTP: status) == code)
    }

    @Test(arguments: [
        (HTTP2ErrorCode.noError, StatusCode.internal), (.protocolError, .internal),
        (.internalError, .internal), (.flowControlError, .internal), (.frameSizeError, .internal),
        (.refusedStream, .unavailable), (.cancel, .cancelled), (.compressionError, .internal),
        (.connectError, .internal), (.enhanceYourCalm, .resourceExhausted),
        (.inadequateSecurity, .permissionDenied), (HTTP2ErrorCode(rawValue: 99), .internal),
    ])
    func `a reset means a code`(reset: HTTP2ErrorCode, code: StatusCode) {
        #expect(StatusMapping.code(ofReset: reset) == code)
    }

    @Test(arguments: [
        ("0", StatusCode.ok), ("16", .unauthenticated), ("05", .notFound), ("17", .unknown),
        ("99", .unknown), ("", .unknown), ("-1", .unknown), ("x", .unknown), ("000", .unknown),
        ("1 ", .unknown),
    ])
    func `a grpc-status that is no known code is UNKNOWN`(text: String, code: StatusCode) {
        Array(text.utf8).withUnsafeBytes { #expect(StatusMapping.code(ofField: $0) == code) }
    }

    @Test(arguments: [
        (Int64(100_000), Int64(50)), (1_000, 50), (500, 25), (40, 2), (10, 1), (1, 1), (0, 1),
    ])
    func `each hop keeps a twentieth of the time back, 1 to 50 ms`(left: Int64, kept: Int64) {
        let now = Instant(nanoseconds: 5 * Self.second)
        let parent = now.advanced(byNanoseconds: left * 1_000_000)
        let deadline = DeadlineInheritance.deadline(under: parent, now: now)
        #expect(deadline.nanoseconds(until: parent) == kept * 1_000_000)
    }

    @Test func `what has no deadline hands none on`() {
        let now = Instant(nanoseconds: 5)
        #expect(DeadlineInheritance.deadline(under: .distantFuture, now: now) == .distantFuture)
    }

    struct PickCase: Sendable {
        let balancing: Balancing
        let loads: [Int?]
        let picks: [Int?]
    }

    @Test(arguments: [
        PickCase(balancing: .roundRobin, loads: [5, 0, 0], picks: [0, 1, 2, 0]),
        PickCase(balancing: .roundRobin, loads: [5, nil, 0], picks: [0, 2, 0]),
        PickCase(balancing: .roundRobin, loads: [nil, nil], picks: [nil]),
        PickCase(balancing: .leastOutstanding, loads: [5, 3, 4], picks: [1, 1]),
        PickCase(balancing: .leastOutstanding, loads: [2, 2, 2], picks: [0, 1, 2, 0]),
        PickCase(balancing: .leastOutstanding, loads: [nil, 9], picks: [1]),
        PickCase(balancing: .pickFirst, loads: [7], picks: [0, 0]),
        PickCase(balancing: .pickFirst, loads: [nil], picks: [nil]),
    ])
    func `connections are picked by the policy among those with room`(_ row: PickCase) {
        var balancer = Balancer(row.balancing)
        for expected in row.picks {
            #expect(balancer.pick(row.loads.count) { row.loads[$0] } == expected)
        }
    }

    @Test func `a connection is tried again quickly once, then after growing waits`() {
        var machine = ConnectionMachine(backoff: Backoff(), attemptNanoseconds: 20 * Self.second)
        var now = Instant(nanoseconds: 0)
        #expect(machine.mayConnect(now))
        #expect(machine.begin(now) == now.advanced(byNanoseconds: 20 * Self.second))
        #expect(!machine.mayConnect(now))
        let quick = machine.failed(now, chance: 0)
        #expect(now.nanoseconds(until: quick) == ConnectionMachine.quickWait)
        #expect(!machine.isFailing)
        for expected: Int64 in [1_000, 1_600, 2_560] {
            guard case .failed(let until) = machine.phase else {
                Issue.record("the machine has not failed")
                return
            }
            #expect(!machine.mayConnect(until.advanced(byNanoseconds: -1)))
            #expect(machine.mayConnect(until))
            now = until
            _ = machine.begin(now)
            let next = machine.failed(now.advanced(byNanoseconds: 1), chance: 0)
            #expect(now.nanoseconds(until: next) / 1_000_000 == expected)
            #expect(machine.isFailing)
        }
        // An attempt that took longer than the wait is followed by the next at once.
        _ = machine.begin(now)
        let late = now.advanced(byNanoseconds: 20 * Self.second)
        #expect(machine.failed(late, chance: 0) == late)
        _ = machine.begin(late)
        machine.succeeded()
        #expect(!machine.isFailing)
        #expect(!machine.mayConnect(late))
        machine.ended()
        #expect(machine.mayConnect(late))
    }

    @Test func `keepalive is never faster than ten seconds and slows down when told`() {
        var interval = KeepaliveInterval(1)
        #expect(interval.nanoseconds == 10 * Self.second)
        interval.slowDown()
        #expect(interval.nanoseconds == 20 * Self.second)
        for _ in 0..<100 { interval.slowDown() }
        #expect(interval.nanoseconds > 0)
    }
}
