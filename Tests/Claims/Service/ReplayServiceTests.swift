import Base
import ClaimsAPI
import Crypto
import Files
import Law
import RPC
import ServiceKit
import ServiceTestKit
import Store
import Testing

/// Decisions that an earlier program made.
struct ReplayServiceTests {
    @Test func `CLM-PAR-O-01 what was decided before a parameter was known is made again`()
        async throws
    {
        let suite = try ClaimsSuite()
        let number = try await suite.file()
        let agent = try suite.staff(.claimsAgent)
        let decision = try await agent.processIllnessFile(.init(number: number), .once("process"))
        // The law as a program kept it that did not have this parameter.
        let folder = Repository.path("law/claims")
        let files = try Files.names(in: folder).filter { $0 != "coverage-look-hourly-limit.json" }
            .map { name in
                (
                    name: String(name.dropLast(5)),
                    bytes: try Files.read("\(folder)/\(name)", limit: 1 << 20)
                )
            }
        let earlier = try LawSet(service: "claims", files: files)
        try await suite.service.context.database.write { transaction in
            try transaction.execute(
                "UPDATE laws SET digest = $1, archive = $2", earlier.digest.bytes, earlier.archive)
            try transaction.execute("UPDATE decisions SET law_digest = $1", earlier.digest.bytes)
        }
        #expect(try await agent.replayDecision(.init(number: number)) == decision)
    }
}
