import Base
import Crypto
import EnrollmentAPI
import IO
import IdentityAPI
import IdentityDomain
import Protobuf
import RPC
import ServiceKit
import Store
import Tokens

/// Accounts and access: one file a method.
struct IdentityHandlers: IdentityV1.IdentityService {
    let context: ServiceContext
    let settings: IdentitySettings
    let law: IdentityLaw
    let keys: IdentityKeys
    let passwords: PasswordWork
    let keyring: Keyring
    let captcha: any Captcha
    let codes: Codes
    let enrollment: EnrollmentV1.EnrollmentInternalClient

    init(_ context: ServiceContext, _ settings: IdentitySettings) throws {
        self.context = context
        self.settings = settings
        law = try IdentityLaw(context.law)
        keys = IdentityKeys(context)
        passwords = try PasswordWork(settings)
        keyring = Keyring(context, settings, seed: keys.signing)
        codes = Codes(context)
        captcha =
            settings.captcha.map { SiteverifyCaptcha($0, context) }
            ?? WorkCaptcha(
                context: context, key: keys.captcha, difficulty: settings.captchaBits)
        enrollment = EnrollmentV1.EnrollmentInternalClient(try context.channel(to: "enrollment"))
    }

    /// Refuses a key that two strangers might both choose.
    func checkPublicKey(_ call: Call) throws(Refusal) {
        if call.caller.kind == .anonymous, let key = call.metadata("idempotency-key"),
            key.count < ServiceLimits.publicKeyCharacters
        {
            throw .publicKeyTooShort
        }
    }

    /// Does a change once, as `ServiceContext.change`; what is kept of the answer holds no secret.
    /// A refusal that counts (a wrong code, a wrong password) is an answer to it and not an error:
    /// what it counted stays, and a repeat of the request counts nothing more.
    func changeKeeping(
        _ call: Call, _ request: some Message,
        _ body:
            @escaping @Sendable (WriteTransaction, Change) throws -> IdentityV1.KeptAnswer.Outcome
    ) async throws -> IdentityV1.KeptAnswer.Outcome {
        try checkPublicKey(call)
        let kept = try await context.change(call, request) { transaction, change in
            IdentityV1.KeptAnswer(outcome: try body(transaction, change))
        }
        switch kept.outcome {
        case .refusal(let refusal): throw Refusal(refusal)
        case .some(let outcome): return outcome
        case nil: throw Status(.internal, "an answer without outcome")
        }
    }
}

/// What a change that may count a refusal comes to.
enum Counted<Answer: Message> {
    case done(Answer)
    /// It is an answer too: what it counted stays.
    case refused(Refusal)
}

extension IdentityHandlers {
    /// Does a change once whose answer holds no secret, as `changeKeeping`.
    func changeCounting<Answer: Message>(
        _ call: Call, _ request: some Message,
        _ body: @escaping @Sendable (WriteTransaction, Change) throws -> Counted<Answer>
    ) async throws -> Answer {
        let outcome = try await changeKeeping(call, request) { transaction, change in
            switch try body(transaction, change) {
            case .done(let answer): .answer(answer.encoded())
            case .refused(let refusal): .refusal(IdentityV1.KeptRefusal(refusal))
            }
        }
        guard case .answer(let bytes) = outcome else {
            throw Status(.internal, "a change without an answer")
        }
        return try Answer(decoding: bytes)
    }
}

/// The keys of access tokens, for who verifies them.
struct KeysHandlers: IdentityV1.KeysService {
    let keyring: Keyring

    func listKeys(
        _ request: IdentityV1.ListKeysRequest, _ call: Call
    ) async throws -> IdentityV1.ListKeysResponse {
        IdentityV1.ListKeysResponse(
            keys: try await keyring.published().map { key in
                IdentityV1.Key(
                    keyId: key.keyID, publicKey: key.publicKey.bytes,
                    notBefore: GoogleProtobuf.Timestamp(key.notBefore),
                    notAfter: GoogleProtobuf.Timestamp(key.notAfter))
            })
    }
}

extension Call {
    /// The network address that the call came from, as the edge saw it. Only programs that the
    /// configuration names may call, and the edge lets no client set the field.
    var clientAddress: String {
        if let address = metadata["tadamun-client-address"],
            (1...ServiceLimits.addressBytes).contains(address.utf8.count)
        {
            return address
        }
        guard let colon = peer.address.lastIndex(of: ":") else { return peer.address }
        return String(peer.address[..<colon])
    }
}
