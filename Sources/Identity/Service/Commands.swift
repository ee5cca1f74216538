import Base
import CommonAPI
import Files
import IdentityAPI
import IdentityDomain
import IdentityStore
import RPC
package import ServiceKit
import Store

/// What an operator does with the program stopped: decides about dead messages (`MessageCommands`), and
/// opens the account of the first agent, who opens all others.
///
///     create-account fund=CNOPS kind=STAFF name=agent1 roles=IDENTITY_AGENT password=FILE
///
/// The password is the first line of the file. Or makes a list of breached passwords of a text:
///
///     breached-passwords FROM TO
///
/// Returns what is to be printed.
package func performIdentityCommand(
    _ command: String, _ words: [String], _ context: ServiceContext, _ settings: IdentitySettings
) async throws -> String {
    do {
        switch (command, words.count) {
        case ("create-account", _): return try await createAccount(words, context, settings)
        case ("breached-passwords", 2):
            return "\(try BreachedPasswords.build(from: words[0], to: words[1])) passwords"
        case _ where MessageCommands.names.contains(command):
            return try await MessageCommands.perform(command, words, context)
        default: throw ProgramError("\(command) is no command\n\(usage)")
        }
    } catch let refusal as Refusal {
        throw ProgramError("\(refusal.reason): \(refusal.field ?? "") \(refusal.text.french)")
    }
}

private func createAccount(
    _ words: [String], _ context: ServiceContext, _ settings: IdentitySettings
) async throws -> String {
    var values: [String: String] = [:]
    for word in words {
        let halves = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        guard halves.count == 2,
            values.updateValue(String(halves[1]), forKey: String(halves[0])) == nil
        else { throw ProgramError(usage) }
    }
    let known: Set = ["fund", "kind", "name", "roles", "affiliation", "password"]
    guard known.isSuperset(of: values.keys), let file = values["password"],
        let fund = values["fund"].flatMap({ Fund(rawValue: $0) })
    else { throw ProgramError(usage) }
    let text = String(decoding: try Files.read(file, limit: 8192), as: UTF8.self)
    let request = IdentityV1.CreateAccountRequest(
        fund: CommonV1.Fund(fund), kind: values["kind"] == "EMPLOYER" ? .employer : .staff,
        identifier: values["name"] ?? "", affiliationNumber: values["affiliation"] ?? "",
        roles: values["roles"]?.split(separator: ",").map { String($0) } ?? [],
        password: String(text.prefix { !$0.isNewline }))
    let handlers = try IdentityHandlers(context, settings)
    let opening = try await handlers.prepare(request, at: fund)
    let change = Change.byOperator(context)
    let account = try await context.database.write { transaction in
        try handlers.open(opening, transaction, change)
    }
    return account.id
}

private let usage = """
    tadamun-identity create-account --config FILE fund=CNOPS|CNSS kind=STAFF|EMPLOYER name=NAME \
    password=FILE [roles=ROLE,ROLE] [affiliation=NUMBER]
    tadamun-identity breached-passwords --config FILE FROM TO
    """
