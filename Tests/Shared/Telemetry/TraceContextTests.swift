import Telemetry
import Testing

struct TraceContextTests {
    @Test(arguments: [
        "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01",
        "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-00",
        "00-00000000000000000000000000000001-0000000000000001-01",
    ])
    func `a traceparent is read and written again`(header: String) {
        #expect(TraceContext(traceparent: header)?.description == header)
    }

    @Test(arguments: [
        "", "00", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7",
        "ff-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01",
        "00-4BF92F3577B34DA6A3CE929D0E0E4736-00f067aa0ba902b7-01",
        "00-00000000000000000000000000000000-00f067aa0ba902b7-01",
        "00-4bf92f3577b34da6a3ce929d0e0e4736-0000000000000000-01",
        "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01-x",
        "01-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01x",
        "00-4bf92f3577b34da6a3ce929d0e0e473-600f067aa0ba902b7-01",
        "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-0g",
    ])
    func `a header outside the standard is refused`(header: String) {
        #expect(TraceContext(traceparent: header) == nil)
    }

    @Test func `a later version is read as far as known`() {
        let context = TraceContext(
            traceparent: "cc-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-03-what-follows")
        #expect(context?.description == "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01")
    }

    @Test func `a child keeps the trace and has its own span`() throws {
        let parent = TraceContext(random: (0, 0, 0), isSampled: true)
        #expect(TraceContext(traceparent: parent.description) == parent)
        let child = parent.child(span: 7)
        #expect(child.traceID == parent.traceID)
        #expect(child.spanID == "0000000000000007")
        #expect(child.isSampled)
    }
}
