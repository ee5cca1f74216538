import JSON
import RPC
import TestKit
import Testing

@testable import ProbeCommands

struct HealthTests {
    private let under: ServerUnderProbe

    init() throws {
        under = try ServerUnderProbe()
    }

    @Test func `all serve, or the exit code is 1`() async throws {
        let probing = try Probing()
        let good = try await probing.run(.health, under.address, under.address)
        #expect(good.code == 0 && good.lines.count == 2)
        #expect(good.lines.allSatisfy { $0.contains("  SERVING  ") })
        under.health.set("bench.Echo", .notServing)
        let one = try await probing.run(
            .health, under.address, "--service", "bench.Echo", "--output", "json")
        let object = try JSONValue(parsing: one.lines.joined()).objectValue
        #expect(one.code == 1 && object?["state"] == .string("NOT_SERVING"))
        let unknown = try await probing.run(.health, under.address, "--service", "no.Service")
        #expect(unknown.code == 1 && unknown.lines.first?.contains("NOT_FOUND") == true)
        let away = try await probing.run(.health, "127.0.0.1:1")
        #expect(away.code == 1 && away.notes.joined().contains("is the server up"))
    }

    @Test func `a service that does not serve yet is waited for`() async throws {
        let probing = try Probing()
        under.health.set("bench.Echo", .notServing)
        let soon = try await probing.run(
            .health, under.address, "--service", "bench.Echo", "--wait", "300ms")
        #expect(soon.code == 1)
        // Another thread sets it while the command waits.
        let setting = Task { [health = under.health] in health.set("bench.Echo", .serving) }
        let later = try await probing.run(
            .health, under.address, "--service", "bench.Echo", "--wait", "30s")
        await setting.value
        #expect(later.code == 0)
    }

    @Test func `what is asked for without a suite or an address is told`() async throws {
        let probing = try Probing()
        await #expect(throws: UsageError.self) { _ = try await probing.run(.health) }
        await #expect(throws: UsageError.self) { _ = try await probing.run(.health, "identity") }
        await #expect(throws: UsageError.self) {
            _ = try await probing.run(.health, under.address, "--key", "x")
        }
        await #expect(throws: UsageError.self) {
            _ = try await probing.run(
                .health, under.address, "--authority", "x", "--key", "x")
        }
    }
}
