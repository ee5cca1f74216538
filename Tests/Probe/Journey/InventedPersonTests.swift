import Base
import Config
import Testing
import TestKit

@testable import ProbeJourney

struct InventedPersonTests {
    @Test(arguments: 1...50)
    func `every field has the form that its service asks for`(seed: UInt64) throws {
        var chance = SeededGenerator(seed: seed)
        let person = InventedPerson(using: &chance)
        #expect(RegistrationNumber(person[.registrationNumber], of: .cnops) != nil)
        #expect(NationalID(person[.nationalID]) != nil)
        #expect(EmployerIdentifier(person[.employerIdentifier]) != nil)
        // ENR-RIB-03: the key is over the 22 digits before it.
        #expect(throws: Never.self) { try BankAccount(person[.bankAccount]) }
        #expect(EmailAddress(person[.email]) != nil)
        #expect(MobileNumber(person[.mobile])?.description == "+212\(person[.mobile].dropFirst())")
        let birth = try #require(Day(person[.birthDay]))
        let today = try #require(Day("2026-11-21"))
        #expect((18...65).contains(birth.age(on: today)))
    }

    @Test func `what a walk leaves is what the next one finds`() throws {
        let folder = TemporaryFolder()
        let path = "\(folder.path)/journey.json"
        #expect(try JourneyState(kept: path) == JourneyState())
        var chance = SeededGenerator(seed: 7)
        var state = JourneyState()
        state.person = InventedPerson(using: &chance)
        state.person?.personID = "p0123456789abcdef"
        state.illnessFile = "87654321"
        try state.keep(in: path)
        #expect(try JourneyState(kept: path) == state)
    }
}
