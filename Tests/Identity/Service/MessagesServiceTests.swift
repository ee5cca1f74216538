import Base
import CommonAPI
import IdentityAPI
import IdentityDomain
import IdentityStore
import RPC
import ServiceKit
import ServiceTestKit
import Store
import Testing

/// Messages that could not be delivered, and what anybody may know, over a real socket.
struct MessagesServiceTests {
    private let suite: IdentitySuite
    private let agent: IdentityV1.MessagesClient

    init() throws {
        suite = try IdentitySuite()
        agent = IdentityV1.MessagesClient(
            try suite.service.channel(as: Caller(.staff, "agent-1", roles: [.identityAgent])))
    }

    private func bury(_ id: String, expiresIn seconds: Int64 = 600) async throws {
        let now = suite.service.clock.now
        let message = WaitingMessage(
            id: id, channel: .email, destination: "un@example.ma", fund: .cnops, language: "fr",
            notice: .code, subject: [1], digits: 6, time: "10", createdAt: now,
            expiresAt: now.adding(seconds: seconds))
        try await suite.service.context.database.write { transaction in
            try transaction.send(message)
            try transaction.buryMessage(id, at: now, "STATUS_550")
        }
    }

    @Test func `dead messages are listed page by page, masked`() async throws {
        for number in 1...3 { try await bury("m\(number)") }
        let first = try await agent.listDeadMessages(.init(pageSize: 2))
        let rest = try await agent.listDeadMessages(
            .init(pageSize: 2, pageToken: first.nextPageToken))
        #expect((first.messages + rest.messages).map(\.messageId) == ["m1", "m2", "m3"])
        #expect(rest.nextPageToken.isEmpty)
        let message = try #require(first.messages.first)
        #expect(message.maskedDestination == "u*@example.ma" && message.failure == "STATUS_550")
        #expect(message.channel == "EMAIL" && message.notice == "CODE")
        for request in [
            IdentityV1.ListDeadMessagesRequest(pageSize: -1), .init(pageSize: 101),
            .init(pageToken: "x"),
        ] {
            let reason = await suite.refusal { try await agent.listDeadMessages(request) }
            #expect(reason == "FIELD_INVALID")
        }
    }

    @Test func `a dead message is tried again, or forgotten`() async throws {
        try await bury("m1")
        try await bury("m2")
        let retried = try await agent.retryMessage(.init(messageId: "m1"), suite.change())
        #expect(retried.messageId == "m1")
        #expect(try await !suite.message(to: "un@example.ma").isEmpty)
        _ = try await agent.discardMessage(.init(messageId: "m2"), suite.change())
        #expect(try await agent.listDeadMessages(.init()).messages.isEmpty)
        for id in ["m1", "m2", ""] {
            let reasons = [
                await suite.refusal {
                    try await agent.retryMessage(.init(messageId: id), suite.change())
                },
                await suite.refusal {
                    try await agent.discardMessage(.init(messageId: id), suite.change())
                },
            ]
            #expect(reasons == ["MESSAGE_UNKNOWN", "MESSAGE_UNKNOWN"])
        }
    }

    // A code's message is not sent after its end; it is found among the dead.
    @Test func `a message that is late is not sent`() async throws {
        suite.spool.block()
        let id = try await suite.known()
        _ = try await suite.submitEmail(id, "un@example.ma")
        suite.service.clock.advance(seconds: 600)
        suite.spool.unblock()
        while try await agent.listDeadMessages(.init()).messages.isEmpty {
            try await Task.sleep(for: .milliseconds(5))
        }
        let dead = try #require(try await agent.listDeadMessages(.init()).messages.first)
        #expect(dead.failure == "EXPIRED")
        let reason = await suite.refusal {
            try await agent.retryMessage(.init(messageId: dead.messageId), suite.change())
        }
        #expect(reason == "MESSAGE_EXPIRED")
        // Nobody came back for it: forgotten after a week.
        suite.service.clock.advance(seconds: 8 * 86_400)
        while try await !agent.listDeadMessages(.init()).messages.isEmpty {
            try await Task.sleep(for: .milliseconds(50))
        }
    }

    @Test func `only an agent of accounts sees them`() async throws {
        for caller in [nil, Caller(.person, "p"), Caller(.staff, "a", roles: [.claimsAgent])] {
            let client = IdentityV1.MessagesClient(try suite.service.channel(as: caller))
            let reasons = [
                await suite.refusal { try await client.listDeadMessages(.init()) },
                await suite.refusal { try await client.retryMessage(.init(), suite.change()) },
                await suite.refusal { try await client.discardMessage(.init(), suite.change()) },
            ]
            #expect(reasons.allSatisfy { $0 == "CALLER_NOT_ALLOWED" || $0 == "NOT_SIGNED_IN" })
        }
    }

    // MARK: What anybody may know

    private func guide() throws -> IdentityV1.GuideClient {
        IdentityV1.GuideClient(try suite.service.channel())
    }

    // ID-CNT-01, ID-CNT-02, ID-CNT-03, ID-CNT-04, ID-CNT-05, ID-O-55.
    @Test func `a fund's contact points are those that it printed`() async throws {
        func points(_ fund: CommonV1.Fund, _ purpose: String = "") async throws -> [String: String]
        {
            let answer = try await guide().listContactPoints(.init(fund: fund, purpose: purpose))
            return Dictionary(
                uniqueKeysWithValues: answer.points.map { ($0.purpose, $0.value?.french ?? "") })
        }
        let cnops = try await points(.cnops)
        #expect(cnops["CALL_CENTRE"] == "053 800 20 20" && cnops["FAX"] == "05 37 73 12 60")
        #expect(cnops["POST"] == "4, Rue Al Khalil B.P. 209 - Rabat")
        #expect(cnops["STUDENT_POST"] == "8, rue Al Khalil, B.P. 209, Rabat")
        #expect(cnops["COMPLAINTS"]?.contains("ouvert à tous") == true)
        let cnss = try await points(.cnss)
        #expect(cnss["CALL_CENTRE"] == "080.203.33.33, 080.200.72.00")
        #expect(cnss["COMPLAINTS"] == "À l'agence la plus proche")
        for purpose in ["SITE", "CALL_CENTRE", "IN_PERSON"] { #expect(cnss[purpose] != nil) }
        #expect(
            cnss["APPEAL"]?.contains("ANAM") == true && cnops["APPEAL"]?.contains("ANAM") == true)
        #expect(try await points(.cnss, "SITE") == ["SITE": "www.cnss.ma"])
        let reason = await suite.refusal { try await guide().listContactPoints(.init()) }
        #expect(reason == "FUND_UNKNOWN")
    }

    // ID-ACT-02, ID-ACT-06, ID-ACT-07, ID-ACT-09, ID-ACT-10, ID-ACT-11, ID-ACT-13, ID-ACT-14, ID-ACT-17,
    // ID-ACT-18, ID-ACT-19, ID-ACT-22, ID-OTP-03, ID-GEN-06: as printed, in both languages.
    @Test func `the pages of the journey say what the guide prints`() async throws {
        let answer = try await guide().getJourneyTexts(.init(fund: .cnops))
        let texts = Dictionary(
            uniqueKeysWithValues: answer.texts.map { ($0.name, $0.value?.french ?? "") })
        for (name, part) in [
            ("PREREQUISITES", "qui vous appartiennent"),
            ("NOTICE", "ne seront pas enregistrées dans notre système"),
            ("ADVICE_1", "ne communiquez pas votre mot de passe"), ("ADVICE_2", "vidéo"),
            ("ADVICE_3", "adresse e-mail valide"),
            ("CONSENT", "notamment la mention relative à la protection des données personnelles"),
            ("ROUTE_REGISTRATION_NUMBER", "J'utilise mon Numéro d'immatriculation"),
            ("PAYMENT_NOTICE", "basées sur les données existantes"),
            ("QUESTION_BANK_TRANSFER", "les 8 derniers chiffres"),
            ("QUESTION_POSTAL_ORDER", "numéro d'état civil"),
            ("EMAIL_HINT", "dossier spam ou courriers indésirables"),
            ("MOBILE_HINT", "votre numéro personnel"), ("SMS_HINT", "renvoyer"),
            ("BUTTON_SEND", "Envoyer le code secret"), ("BUTTON_VERIFY", "Vérifier"),
            ("BUTTON_RESEND", "Renvoyer le code"),
            ("PASSWORD_NOTICE", "Veuillez maintenant créer un mot de passe"),
            ("WELCOME", "espace privé"),
        ] {
            #expect(texts[name]?.contains(part) == true, "\(name)")
        }
        #expect(answer.texts.count == 20)
        for text in answer.texts {
            #expect(
                text.value?.arabic.unicodeScalars.contains { (0x600...0x6ff).contains($0.value) }
                    == true)
        }
        // The version is the one that a journey begins with.
        _ = try await suite.client().startActivation(
            .init(
                conditionsAccepted: true, conditionsVersion: answer.conditionsVersion,
                language: "fr"), suite.change())
        let cnss = await suite.refusal { try await guide().getJourneyTexts(.init(fund: .cnss)) }
        #expect(cnss == "ACTIVATION_NOT_OFFERED")
        let none = await suite.refusal { try await guide().getJourneyTexts(.init()) }
        #expect(none == "FUND_UNKNOWN")
    }

    // ID-ACT-03, ID-GEN-01, ID-GEN-02, ID-GEN-03, ID-GEN-04, ID-GEN-05: 30 services, each with its
    // class; sites and applications.
    @Test func `the thirty e-services have their classes of access`() async throws {
        let answer = try await guide().listOnlineServices(.init(fund: .cnops))
        #expect(answer.services.map(\.number) == Array(1...30))
        func numbers(_ access: String) -> [Int32] {
            answer.services.filter { $0.access == access }.map(\.number)
        }
        #expect(numbers("INSURED") == Array(1...13))
        #expect(numbers("PUBLIC") == Array(14...22))
        #expect(numbers("STUDENT") == [23])
        #expect(numbers("EMPLOYER_CONTACT") == Array(24...26))
        #expect(numbers("PROVIDER") == Array(27...30))
        #expect(answer.services.filter(\.hasPublicPart).map(\.number) == [8])
        #expect(answer.channels.contains { $0.value?.french.hasPrefix("SMART CNOPS") == true })
        let start = answer.channels.first { $0.purpose == "ACTIVATION" }
        #expect(start?.value?.french == "www.cnops.org.ma/mon_compte")
        let cnss = try await guide().listOnlineServices(.init(fund: .cnss))
        #expect(cnss.services.isEmpty)
        #expect(cnss.channels.contains { $0.value?.french == "www.damancom.ma" })
        let reason = await suite.refusal { try await guide().listOnlineServices(.init()) }
        #expect(reason == "FUND_UNKNOWN")
    }
}
