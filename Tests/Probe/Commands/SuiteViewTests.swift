import IO
import JSON
import Telemetry
import Testing

@testable import ProbeCommands

struct SuiteViewTests {
    private static let method = "claims.Claims/GetRefund"

    private static func page(ok: Int, failed: Int, fast: Int, slow: Int) -> PrometheusText {
        let duration = "grpc_server_call_duration_seconds_bucket"
        return PrometheusText(
            """
            # HELP grpc_server_call_ended_total Calls ended.
            # TYPE grpc_server_call_ended_total counter
            grpc_server_call_ended_total{grpc_method="\(method)",grpc_status="OK"} \(ok)
            grpc_server_call_ended_total{grpc_method="\(method)",grpc_status="INTERNAL"} \(failed)
            \(duration){grpc_method="\(method)",le="0.001"} \(fast)
            \(duration){grpc_method="\(method)",le="0.064"} \(fast + slow)
            \(duration){grpc_method="\(method)",le="+Inf"} \(fast + slow)
            grpc_server_call_started_total{grpc_method="\(method)"} \(ok + failed + 3)
            rpc_client_waiting_calls{grpc_target="a"} 2
            rpc_client_waiting_calls{grpc_target="b"} 5
            store_writes_waiting 4
            """)
    }

    @Test func `rates, times and queues come from two looks`() throws {
        let view = SuiteView(
            [("claims", Self.page(ok: 100, failed: 1, fast: 100, slow: 1))],
            [("claims", Self.page(ok: 298, failed: 3, fast: 290, slow: 11)), ("edge", nil)],
            seconds: 2)
        let claims = try #require(view.programs.first)
        #expect(claims.total == .init(calls: 100, errors: 1, p50: 1, p99: 64))
        #expect(claims.methods.map(\.name) == [Self.method])
        #expect(claims.methods[0].traffic == claims.total)
        #expect(claims.calls == 3 && claims.waitingCalls == 7 && claims.waitingWrites == 4)
        #expect(!view.allUp && view.lines.contains { $0.hasPrefix("edge") && $0.contains("DOWN") })
        #expect(view.lines.contains { $0.contains("claims  \(Self.method)") })
        #expect(try JSONValue(parsing: JSONValue.object(view.json).encoded()) == .object(view.json))
    }

    @Test func `a program that was started anew counts from nothing`() {
        let view = SuiteView(
            [("claims", Self.page(ok: 500, failed: 0, fast: 500, slow: 0))],
            [("claims", Self.page(ok: 10, failed: 0, fast: 10, slow: 0))], seconds: 1)
        #expect(view.programs[0].total.calls == 10)
    }

    @Test func `the edge is read by its routes`() {
        let page = { (count: Int) in
            PrometheusText(
                """
                edge_calls_total{route="a.B/C",status="OK"} \(count)
                edge_calls_total{route="a.B/C",status="NOT_FOUND"} 0
                edge_calls{route="a.B/C"} 2
                """)
        }
        let view = SuiteView([("edge", page(1))], [("edge", page(5))], seconds: 1)
        #expect(view.programs[0].methods.map(\.name) == ["a.B/C"])
        #expect(view.programs[0].calls == 2)
        #expect(view.programs[0].total == .init(calls: 4, errors: 0, p50: nil, p99: nil))
    }

    @Test func `a quantile is the least bound that holds the share`() {
        let buckets = [(0.004, 100.0), (0.001, 50.0), (Double.infinity, 101.0)]
        #expect(SuiteView.quantile(0.25, buckets) == 1)
        #expect(SuiteView.quantile(0.6, buckets) == 4)
        #expect(SuiteView.quantile(1, buckets) == nil)
        #expect(SuiteView.quantile(0.5, []) == nil)
    }

    @Test(arguments: [
        ("", 0.0), ("m 1", 1), ("m{} 1", 1), (#"m{a="1",b="2"} 2.5e3"#, 2_500),
        (#"m{a="x\"} y\\\n"} 7"#, 7), ("m NaN", 0), ("m{a=1} 1", 0), (#"m{a="1} 1"#, 1),
        ("m{", 0), ("m", 0), ("{ 1", 0), (#"m{a="\"#, 0), ("m{a 1", 0),
    ])
    func `samples are read, and what is none is passed over`(line: String, value: Double) {
        #expect((PrometheusText(line).sum("m") ?? 0) == value)
    }

    @Test func `labels are read with what is escaped in them`() {
        let page = PrometheusText(#"m{a="x\"} y\\",b="\n"} 7"#)
        #expect(page["m"].first?.labels == ["a": #"x"} y\"#, "b": "\n"])
    }

    @Test func `two looks at a program's admin port`() async throws {
        let group = try EventLoopGroup(loopCount: 1)
        defer { group.stop() }
        let text = "grpc_server_call_started_total 9\n"
        let admin = AdminServer(
            ["/metrics": { Telemetry.AdminPage(body: text) }], on: group.loops[0])
        defer { admin.close() }
        let address = try admin.listen(on: "127.0.0.1:0")
        #expect(ProbeCommands.AdminPage.fetch("/metrics", from: address) == text)
        #expect(ProbeCommands.AdminPage.fetch("/nothing", from: address) == nil)
        #expect(ProbeCommands.AdminPage.fetch("/metrics", from: "127.0.0.1:1") == nil)
        let probing = try Probing()
        let good = try await probing.run(
            .top, "--admin", "x=\(address)", "--once", "--interval", "100ms")
        #expect(good.code == 0 && good.lines[1].hasPrefix("x           yes        9"))
        let bad = try await probing.run(
            .top, "--admin", "x=127.0.0.1:1", "--once", "--interval", "100ms", "--output", "json")
        #expect(bad.code == 1 && bad.lines.joined().contains(#""up":false"#))
    }
}
