import Base
import Protobuf
import Testing

@testable import RPC

struct StatusDetailsTests {
    private let status = Status(.failedPrecondition, "coverage is not open")
        .with(reason: "COVERAGE_NOT_OPEN", domain: "claims", metadata: ["opens": "2026-03-01"])
        .with(violations: [("patient", "has no open rights"), ("day", "is before the first")])
        .with(retryAfterNanoseconds: 1_500_000_000)
        .with(BilingualText(french: "Droits ferm\u{e9}s", arabic: "\u{62d}\u{642}"))

    @Test func `details come through as they were sent`() {
        let received = Status(
            .failedPrecondition, "coverage is not open", encodedDetails: status.encodedDetails)
        #expect(received == status)
        #expect(received.errorInfo?.reason == "COVERAGE_NOT_OPEN")
        #expect(received.errorInfo?.metadata == ["opens": "2026-03-01"])
        #expect(received.badRequest?.fieldViolations.map(\.field) == ["patient", "day"])
        #expect(received.retryAfterNanoseconds == 1_500_000_000)
        #expect(received.localizedText?.french == "Droits ferm\u{e9}s")
        #expect(received.localizedText?.arabic == "\u{62d}\u{642}")
    }

    @Test func `details are a google rpc Status, packed as every library packs them`() throws {
        let decoded = try GoogleRpc.Status(decoding: status.encodedDetails)
        #expect(decoded.code == 9)
        #expect(decoded.message == "coverage is not open")
        #expect(
            decoded.details.map(\.typeUrl) == [
                "type.googleapis.com/google.rpc.ErrorInfo",
                "type.googleapis.com/google.rpc.BadRequest",
                "type.googleapis.com/google.rpc.RetryInfo",
                "type.googleapis.com/google.rpc.LocalizedMessage",
                "type.googleapis.com/google.rpc.LocalizedMessage",
            ])
    }

    @Test(arguments: [[], [0xff], [1, 2, 3], Array(repeating: 0x0a, count: 40)] as [[UInt8]])
    func `details that do not decode are left out`(bytes: [UInt8]) {
        let received = Status(.notFound, "gone", encodedDetails: bytes)
        #expect(received.code == .notFound)
        #expect(received.message == "gone")
        #expect(received.details.isEmpty)
    }

    @Test func `details of another code are left out`() {
        let received = Status(.internal, "other", encodedDetails: status.encodedDetails)
        #expect(received.details.isEmpty)
    }

    @Test func `details that do not fit are left out, the last first`() throws {
        var large = Status(.invalidArgument, "many").with(reason: "FIRST", domain: "test")
        for _ in 0..<100 {
            large = large.with(violations: [(String(repeating: "f", count: 90), "x")])
        }
        let bytes = large.encodedDetails
        #expect(bytes.count <= RPCLimits.statusDetailsBytes)
        let received = Status(.invalidArgument, "many", encodedDetails: bytes)
        #expect(received.errorInfo?.reason == "FIRST")
        #expect((10..<100).contains(received.details.count))
    }

    @Test(arguments: [
        (Int64(-1), Int32(0)), (0, -1), (0, 1_000_000_000), (-5, -5),
    ])
    func `a retry that makes no sense is none`(seconds: Int64, nanoseconds: Int32) {
        let info = GoogleRpc.RetryInfo(retryDelay: .init(seconds: seconds, nanos: nanoseconds))
        #expect(Status(.unavailable).with(info).retryAfterNanoseconds == nil)
    }
}
