import Base
import Config
import Crypto
import Files
import IO
import JSON
import RPC
import TestKit
import Testing

@testable import ProbeJourney

struct JourneyTests {
    @Test func `steps have names of their own and titles in both languages`() {
        let steps = Journey.whole().steps
        #expect(Set(steps.map(\.name)).count == steps.count)
        for step in steps { #expect(!step.title.french.isEmpty && !step.title.arabic.isEmpty) }
        #expect(Journey.whole(audits: false).steps.map(\.name) == steps.map(\.name).dropLast())
    }

    @Test func `one step can be taken alone, and an unknown one is named`() throws {
        #expect(try Journey.whole().only("cover").steps.map(\.name) == ["cover"])
        let failure = #expect(throws: JourneyFailure.self) { try Journey.whole().only("covr") }
        #expect(failure?.description.contains("there is no step covr; there are: prepare,") == true)
    }

    @Test(arguments: [0, 1, 8, 12])
    func `ID-ACT-21 the proof of work begins with so many zero bits`(difficulty: Int) throws {
        let proof = try #require(proofOfWork("1.2.3.4", difficulty: difficulty))
        #expect(proof.hasPrefix("1.2.3.4:"))
        let bits = Digest(sha256: Array(proof.utf8)).bytes.prefix(2).reduce(0) { $0 << 8 | Int($1) }
        #expect(bits < 1 << (16 - difficulty))
    }

    @Test func `a program's output is read, and its failure told`() throws {
        #expect(try output(of: "/bin/sh", ["-c", "echo one; echo two"]) == "one two")
        #expect(throws: JourneyFailure.self) { try output(of: "/bin/sh", ["-c", "exit 3"]) }
        #expect(throws: JourneyFailure.self) { try output(of: "/nowhere", []) }
    }

    @Test func `the code is that of the message that came for the address`() async throws {
        let folder = TemporaryFolder()
        func put(_ name: String, _ destination: String, _ code: String) throws {
            let text = #"{"destination": "\#(destination)", "code": "\#(code)"}"# + "\n"
            try Files.write(Array(text.utf8), to: "\(folder.path)/spool/\(name)")
        }
        let group = try EventLoopGroup(loopCount: 1)
        defer { group.stop() }
        let spool = Spool(folder: "\(folder.path)/spool", loop: group.loops[0])
        // The folder itself comes with the first message, while it is waited for.
        async let code = spool.code(sentTo: "a@exemple.ma")
        try Files.makeFolder(spool.folder)
        try put("1-email.jsonl", "b@exemple.ma", "222222")
        try put("2-email.jsonl.new", "a@exemple.ma", "111111")
        try put("3-email.jsonl", "a@exemple.ma", "333333")
        #expect(try await code == "333333")
    }

    @Test func `the suite's file is read, and an unknown key refused`() throws {
        let sound = """
            {"edge": {"public": "127.0.0.1:1", "clinics": "127.0.0.1:2", "serverName": "localhost"},
             "authority": "a", "sample": "b", "spool": "c", "credentials": "d", "certificates": "e",
             "configuration": "f", "programs": "g", "state": "h"}
            """
        #expect(try JourneySettings(bytes: Array(sound.utf8)).clinicsAddress == "127.0.0.1:2")
        let unknown = sound.replacing("\"state\"", with: "\"stat\": \"x\", \"state\"")
        #expect(throws: JSONFieldError.self) { try JourneySettings(bytes: Array(unknown.utf8)) }
    }
}
