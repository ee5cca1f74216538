import Base
import Crypto
import EnrollmentDomain
import EnrollmentStore
import Files
import Store
import Telemetry
import TestKit
import Testing

func day(_ text: String) throws -> Day { try #require(Day(text)) }

/// A throwaway store of Enrollment.
func open(_ folder: String) throws -> Database {
    try Database(
        folder: folder, migrations: [.idempotencyKeys, .outbox, .audit] + Migration.enrollment,
        metrics: MetricRegistry())
}

func insuredPerson(
    _ number: String = "123456789", fund: Fund = .cnss, card: String = "AB12345"
) throws -> InsuredPerson {
    InsuredPerson(
        registration: try #require(RegistrationNumber(number, of: fund)),
        nationalID: try #require(NationalID(card)),
        name: try PersonName(first: "Nadia", family: "Tazi"), birthDay: try day("1990-02-03"),
        registeredOn: try day("2025-01-01"), employerIdentifier: EmployerIdentifier("77"),
        payment: .transfer(try BankAccount("007780000123456789012396")),
        contacts: Contacts(
            email: EmailAddress("n@exemple.ma"), mobile: MobileNumber("0612345678")),
        cameFromOtherScheme: false)
}

/// Persons and their records.
struct PersonStoreTests {
    private let folder = TemporaryFolder()

    @Test func `an insured person is found by each key and kept whole`() async throws {
        let database = try open(folder.path)
        let person = try insuredPerson()
        try await database.write { try $0.register(person, as: "p1") }
        try database.read { transaction throws in
            #expect(try transaction.insuredPerson("p1") == person)
            #expect(try transaction.insuredPerson("p2") == nil)
            let card = person.nationalID
            #expect(try transaction.insuredID(person.registration) == "p1")
            let other = try #require(RegistrationNumber("123456789", of: .cnops))
            #expect(try transaction.insuredID(other) == nil)
            for fund in [nil, Fund.cnss] {
                #expect(try transaction.insuredIDs(nationalID: card, fund: fund) == ["p1"])
            }
            #expect(try transaction.insuredIDs(nationalID: card, fund: .cnops) == [])
            #expect(
                try transaction.beneficiary(of: "p1", bornOn: day("1990-02-03"))?.personID
                    == "p1")
            #expect(try transaction.beneficiary(of: "p1", bornOn: day("1990-02-04")) == nil)
        }
    }

    @Test func `a record's parts are replaced one by one`() async throws {
        let database = try open(folder.path)
        let person = try insuredPerson()
        let name = try PersonName(first: "Nadia", family: "Bennis")
        try await database.write { transaction in
            try transaction.register(person, as: "p1")
            try transaction.rename("p1", name)
            try transaction.setPayment(
                "p1", CivilStatusNumber("12-34").map { .postalOrder($0) })
            try transaction.setContacts("p1", Contacts(mobile: MobileNumber("0712345678")))
            try transaction.setEmployerIdentifier("p1", nil)
        }
        let kept = try #require(try database.read { try $0.insuredPerson("p1") })
        #expect(kept.name == name)
        #expect(kept.payment == CivilStatusNumber("12/34").map { .postalOrder($0) })
        #expect(kept.contacts.email == nil)
        #expect(kept.contacts.mobile?.description == "+212712345678")
        #expect(kept.employerIdentifier == nil)
    }

    @Test func `one number of a fund has one person`() async throws {
        let database = try open(folder.path)
        let person = try insuredPerson()
        let other = try insuredPerson(card: "CD1")
        try await database.write { try $0.register(person, as: "p1") }
        await #expect(throws: StoreError.self) {
            try await database.write { try $0.register(other, as: "p2") }
        }
    }

    @Test func `what changes a right is kept by kind and day, a new end replaces the old`()
        async throws
    {
        let database = try open(folder.path)
        let person = try insuredPerson()
        let open = StatusChange(
            .suspended, try #require(Period(first: day("2025-03-01"), last: nil)))
        let ended = StatusChange(
            .suspended, try #require(Period(first: day("2025-03-01"), last: day("2025-03-31"))))
        try await database.write { transaction in
            try transaction.register(person, as: "p1")
            try transaction.record(open, of: "p1")
            try transaction.record(ended, of: "p1")
        }
        #expect(try database.read { try $0.statusChanges(of: "p1") } == [ended])
        #expect(try database.read { try $0.insuredRecord("p1")?.changes } == [ended])
    }
}

/// Payroll files as the store keeps them.
struct DeclarationStoreTests {
    private let folder = TemporaryFolder()
    private let employer: AffiliationNumber
    private let month: Month

    init() throws {
        employer = try #require(AffiliationNumber("1234567"))
        month = try #require(Month("2025-05"))
    }

    /// Rows that a reader gives of a file of `count` employees, whose first is the person's.
    private func rows(_ count: Int, days: Int = 26) throws -> [PayrollRow] {
        try (0..<count).map { index in
            PayrollRow(
                record: 3 + index,
                registration: RegistrationNumber("\(123_456_789 + index)", of: .cnss),
                nationalID: nil, name: "", days: days, wage: try Money(centimes: 500_000),
                cappedWage: try Money(centimes: 500_000), situation: nil, isNew: false)
        }
    }

    private func keep(
        _ rows: [PayrollRow], in database: Database, digest: String, isComplete: Bool = true
    ) async throws -> Int {
        let employer = employer
        let month = month
        let number = try await database.write {
            try $0.beginDeclaration(of: employer, month, isComplement: false)
        }
        try await database.write { try $0.add(rows, to: number) }
        guard isComplete else { return number }
        try await database.write {
            try $0.complete(
                number, digest: Digest(sha256: Array(digest.utf8)), report: Array(digest.utf8))
        }
        return number
    }

    private func lines(_ database: Database) throws -> [DeclaredLine] {
        try #require(try database.read { try $0.insuredRecord("p1") }).lines
    }

    @Test func `rows count once their file is complete, the later file first`() async throws {
        let database = try open(folder.path)
        let person = try insuredPerson()
        let employer = employer
        let month = month
        try await database.write { try $0.register(person, as: "p1") }
        let first = try await keep(rows(3), in: database, digest: "a", isComplete: false)
        #expect(try lines(database).isEmpty)
        let second = try await keep(rows(3, days: 20), in: database, digest: "b")
        #expect(first != second)
        #expect(try lines(database).map(\.days) == [20])
        #expect(try lines(database).map(\.isPaid) == [false])
        try await database.write { transaction in
            try transaction.complete(first, digest: Digest(sha256: [1]), report: [])
            try transaction.recordPaid(employer, month, on: try day("2025-06-10"))
        }
        // The one completed last has the higher version, whichever was begun first.
        let history = try #require(try database.read { try $0.insuredRecord("p1") }).history
        #expect(history.months == [DeclaredMonth(month, days: 26)])
    }

    @Test func `ENR-O-53 days under an identity card count once the person has a number`()
        async throws
    {
        let database = try open(folder.path)
        let person = try insuredPerson()
        let row = PayrollRow(
            record: 3, registration: nil, nationalID: person.nationalID, name: "", days: 12,
            wage: .zero, cappedWage: .zero, situation: .so, isNew: true)
        _ = try await keep([row], in: database, digest: "a")
        try await database.write { try $0.register(person, as: "p1") }
        #expect(try lines(database).map(\.days) == [12])
        #expect(try lines(database).map(\.situation) == [.so])
    }

    @Test func `the report of a complete file is found by its digest and employer`() async throws {
        let database = try open(folder.path)
        let other = try #require(AffiliationNumber("7654321"))
        _ = try await keep(rows(1), in: database, digest: "a")
        let number = try await keep(rows(1), in: database, digest: "b", isComplete: false)
        try await database.write { try $0.abandon(number) }
        try database.read { transaction throws in
            let digest = Digest(sha256: Array("a".utf8))
            #expect(try transaction.report(of: digest, from: employer) == Array("a".utf8))
            #expect(try transaction.report(of: digest, from: other) == nil)
            #expect(
                try transaction.report(of: Digest(sha256: Array("b".utf8)), from: employer) == nil)
        }
    }

    @Test func `a file that a kill cut off is removed, and can be imported again`() async throws {
        let after = TemporaryFolder()
        let person = try insuredPerson()
        let number: Int
        do {
            let database = try open(folder.path)
            try await database.write {
                try $0.register(person, as: "p1")
            }
            number = try await keep(rows(9000), in: database, digest: "a", isComplete: false)
            // The disk as a kill leaves it at this moment.
            for name in try Files.names(in: folder.path) where name.hasPrefix("store.db") {
                let bytes = try Files.read(folder(name), limit: 100 << 20)
                try Files.write(bytes, to: after(name))
            }
        }
        let database = try open(after.path)
        #expect(try database.read { try $0.rowsKept(of: number) } == 9000)
        #expect(try lines(database).isEmpty)
        let last = try database.read { try $0.lastDeclaration() }
        #expect(last == number)
        // What begins after the start is left alone.
        let live = try await keep(rows(2), in: database, digest: "c", isComplete: false)
        let abandoned = try await database.write { try $0.abandonIncomplete(upTo: last) }
        #expect(abandoned == 1)
        var steps = 0
        while try database.read({ try $0.hasAbandoned() }) {
            try await database.write { try $0.removeAbandoned() }
            steps += 1
        }
        #expect(steps == 4)
        #expect(try database.read { try $0.rowsKept(of: number) } == 0)
        #expect(try database.read { try $0.rowsKept(of: live) } == 2)
        _ = try await keep(rows(9000), in: database, digest: "a")
        #expect(try lines(database).map(\.days) == [26])
    }
}
