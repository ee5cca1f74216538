import Base
import CommonAPI
import EnrollmentAPI
import EnrollmentDomain
import EnrollmentService
import EnrollmentStore
import Glibc
import IO
import RPC
import SampleData
import ServiceKit
import ServiceTestKit
import Store
import TestKit

/// Measures Enrollment over a loopback socket, on a store on disk: the import of a payroll file, and
/// checks of cover one after the other. Client and service share the process, so that its peak memory
/// holds both.
///
///     PayrollBench [ROWS] [CHECKS]
@main
enum PayrollBench {
    static func main() throws {
        let numbers = CommandLine.arguments.dropFirst().compactMap { Int($0) }
        let rows = numbers.first ?? 1_000_000
        let checks = numbers.dropFirst().first ?? 20_000
        let folder = TemporaryFolder()
        let path = folder("payroll.txt")
        try write(rows: rows, to: path)
        let service = try TestService(
            "enrollment", migrations: Migration.enrollment, assemble: { try enrollmentService($0) })
        let clients = try EventLoopGroup(loopCount: 1)
        runBlocking(on: clients.loops[0]) {
            do {
                try await prepare(service)
                try await importFile(path, into: service)
                try await check(checks, at: service)
            } catch {
                print("failed: \(error)")
            }
        }
        service.stop()
        clients.stop()
        // The file goes with its folder, which must last until here.
        withExtendedLifetime(folder) {}
    }
}

/// The file is made before the clock runs.
private nonisolated func write(rows: Int, to path: String) throws {
    guard let employer = AffiliationNumber("1234567"), let month = Month("2026-02"),
        let file = fopen(path, "w")
    else { return print("cannot write \(path)") }
    defer { fclose(file) }
    let payroll = SamplePayroll(
        employer: employer, month: month, isLast: true, employees: rows, faults: rows / 1000,
        seed: 7)
    payroll.write { fputs($0, file) }
}

private let agent = Caller(.staff, "agent-1", roles: [.enrollmentAgent])

private nonisolated func prepare(_ service: TestService) async throws {
    let client = EnrollmentV1.EnrollmentClient(try service.channel(as: agent))
    _ = try await client.registerEmployer(
        .init(affiliationNumber: "1234567", name: "Société Exemple"), .once("employer"))
    _ = try await client.registerPerson(
        .init(
            fund: .cnss, registrationNumber: "110000000", nationalId: "ZS100000",
            name: .init(firstName: "Wiam", familyName: "Sebti"), birthDay: "1990-02-03",
            registeredOn: "2025-01-01"), .once("person"))
}

private nonisolated func importFile(_ path: String, into service: TestService) async throws {
    let client = EnrollmentV1.EnrollmentClient(
        try service.channel(as: Caller(.employer, "1234567")))
    guard let file = fopen(path, "r") else {
        print("cannot read \(path)")
        return
    }
    defer { fclose(file) }
    let clock = ContinuousClock()
    let start = clock.now
    let call = client.importPayroll()
    try await call.send(.init(part: .start(.init(affiliationNumber: "1234567"))))
    var buffer = [UInt8](repeating: 0, count: 64 << 10)
    while true {
        let count = fread(&buffer, 1, buffer.count, file)
        guard count > 0 else { break }
        try await call.send(.init(part: .chunk(Array(buffer[..<count]))))
    }
    let report = try await call.finish()
    let seconds = (clock.now - start) / .seconds(1)
    let rate = Int(Double(report.rowsTaken) / seconds)
    print(
        "payroll rows imported: \(report.rowsTaken) in \(hundredths(seconds)) s, \(rate) a second; "
            + "\(report.faultsFound) faults \(report.refusal); peak memory \(peakMiB()) MiB")
}

private nonisolated func check(_ count: Int, at service: TestService) async throws {
    let client = EnrollmentV1.EnrollmentInternalClient(try service.channel())
    let clock = ContinuousClock()
    var times: [Double] = []
    for _ in 0..<count {
        let start = clock.now
        let answer = try await client.checkEntitlement(
            .init(
                key: .registrationNumber("110000000"), birthDay: "1990-02-03", day: "2026-03-02",
                purpose: "ADMISSION"))
        times.append((clock.now - start) / .microseconds(1))
        guard answer.known else { return print("the person is not known") }
    }
    times.sort()
    print(
        "covers checked over the socket, one at a time: p50 \(Int(times[count / 2])) µs, "
            + "p99 \(Int(times[count * 99 / 100])) µs of \(count)")
    let database = service.context.database
    let number = RegistrationNumber("110000000", of: .cnss)
    let found = try database.read { transaction in
        try number.flatMap { try transaction.insuredID($0) }
    }
    guard let personID = found else { return print("the person is not known") }
    let law = try EnrollmentLaw(service.context.law)
    let day = service.context.clock.today
    let elapsed = try clock.measure {
        for _ in 0..<count {
            let record = try database.read { try $0.insuredRecord(personID) }
            _ = try record.map { try entitlement(of: $0.history, on: day, under: law) }
        }
    }
    print(
        "of that the reads and the rules: \(hundredths(elapsed / .microseconds(1) / Double(count))) µs"
    )
}

private nonisolated func hundredths(_ value: Double) -> Double { (value * 100).rounded() / 100 }

/// The most memory that the process has held so far.
private nonisolated func peakMiB() -> Int {
    var usage = rusage()
    getrusage(RUSAGE_SELF.rawValue, &usage)
    return usage.ru_maxrss / 1024
}
