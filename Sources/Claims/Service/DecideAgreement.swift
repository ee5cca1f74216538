import Base
import ClaimsAPI
import ClaimsDomain
import ClaimsStore
import CommonAPI
import Crypto
import Protobuf
import RPC
import ServiceKit
import Store

extension ClaimsHandlers {
    func decideAgreement(
        _ request: ClaimsV1.DecideAgreementRequest, _ call: Call
    ) async throws -> ClaimsV1.Agreement {
        let caller = try call.require(anyOf: .medicalController)
        let read = try context.database.read { try $0.knownAgreement(request.number) }
        try caller.requireOwn(read.fund)
        switch request.decision {
        case .approve:
            let inputs = try await inputs(of: read)
            return try await approve(inputs, request, call)
        case .refuse(let refusal):
            let reason = try BilingualText(refusal.reason ?? .init()).required(.reasonRequired)
            return try await move(request, request.number, .refuse, call) { agreement, move in
                agreement.reason = reason
                agreement.clock = agreement.clock.stopped(at: move.change.now)
                try move.tell(agreement, isApproved: false)
            }
        case .complement(let complement):
            let items = try MissingItem.asked(complement.items)
            return try await move(request, request.number, .requestComplement, call) {
                agreement, move in
                agreement.clock = agreement.clock.stopped(at: move.change.now)
                try move.transaction.ask(items, of: agreement.number)
            }
        case nil: throw Refusal.fieldRequired.at("decision")
        }
    }

    /// Fixes both shares by the law and the tariffs of the first day of care (CLM-PEC-10).
    private func approve(
        _ inputs: ClaimsV1.DecisionInputs, _ request: ClaimsV1.DecideAgreementRequest, _ call: Call
    ) async throws -> ClaimsV1.Agreement {
        // As of a file: a repeat gets the answer that was given.
        let decided = Result { [law] in
            try Deciding(inputs, isAgreement: true, under: law).agreement()
        }
        return try await move(request, request.number, .approve, call) { [context, law] in
            let decision = try decided.get()
            $0.validUntil = Day(decision.validUntil)
            $0.clock = $0.clock.stopped(at: $1.change.now)
            try $1.transaction.keep(
                StoredDecision(
                    lawDigest: law.digest, inputs: inputs.encoded(), decision: decision.encoded()),
                on: $0.number, by: context.law, at: $1.change.now)
            try $1.tell($0, isApproved: true)
        }
    }

    /// Everything that both shares are calculated from.
    private func inputs(of agreement: StoredAgreement) async throws -> ClaimsV1.DecisionInputs {
        let (lines, illnesses) = try context.database.read { transaction in
            (
                try transaction.quotedLines(of: agreement.number),
                try transaction.illnessDecisions(
                    of: agreement.beneficiary.person, at: agreement.fund)
            )
        }
        let day = agreement.days.first
        let prices = try await tariffs(
            lines.map { ($0.code, agreement.sector, day) }, at: agreement.fund)
        let seen = try ClaimsV1.EntitlementSeen(decoding: agreement.entitlement)
        return ClaimsV1.DecisionInputs(
            number: agreement.number, fund: CommonV1.Fund(agreement.fund),
            birthDay: agreement.beneficiary.birthDay.description,
            lines: zip(lines, prices).map { line, price in
                ClaimsV1.CareLine(
                    number: Int32(line.number), code: line.code,
                    group: ClaimsV1.CareGroup(matching: line.group), day: day.description,
                    sector: ClaimsV1.Sector(matching: agreement.sector),
                    quantity: Int32(truncatingIfNeeded: line.quantity),
                    chargedCentimes: line.quoted.centimes, illness: line.illness ?? "",
                    entitlement: seen, tariff: price)
            },
            illnesses: illnesses.map { ClaimsV1.IllnessSeen($0) },
            decidedOn: context.clock.today.description, lawDigest: law.digest.description)
    }

    func completeAgreement(
        _ request: ClaimsV1.CompleteAgreementRequest, _ call: Call
    ) async throws -> ClaimsV1.Agreement {
        let caller = try call.require(.provider)
        let answers = try request.answers.byItem()
        return try await move(request, request.number, .complete, call) { agreement, move in
            guard agreement.inpe.description == caller.subject else { throw Refusal.notYours }
            try move.transaction.answer(answers, of: agreement.number)
            agreement.clock = agreement.clock.restarted(at: move.change.now)
        }
    }

    func cancelAgreement(
        _ request: ClaimsV1.CancelAgreementRequest, _ call: Call
    ) async throws -> ClaimsV1.Agreement {
        let caller = try call.require(.provider)
        return try await move(request, request.number, .cancel, call) { agreement, move in
            guard agreement.inpe.description == caller.subject else { throw Refusal.notYours }
            agreement.clock = agreement.clock.stopped(at: move.change.now)
        }
    }

    /// Moves a request by the event, once `body` has done what belongs to it. Who decides on a
    /// request that nobody has looked at takes it under control first.
    private func move(
        _ request: some Message, _ number: String, _ event: AgreementEvent, _ call: Call,
        _ body: @escaping @Sendable (inout StoredAgreement, Move) throws -> Void
    ) async throws -> ClaimsV1.Agreement {
        try await context.change(call, request) { [law] transaction, change in
            var agreement = try transaction.knownAgreement(number)
            agreement.state = agreement.state.read(
                on: change.today, validUntil: agreement.validUntil)
            if agreement.state == .submitted, event != .cancel {
                agreement.state = try agreement.state.after(.startControl)
            }
            let next = try agreement.state.after(event)
            try body(&agreement, Move(transaction: transaction, change: change))
            agreement.state = next
            try transaction.update(agreement)
            try change.audit(
                transaction, action: "claims.agreement.\(event.rawValue.lowercased())",
                subject: agreement.beneficiary.person, detail: number)
            return try ClaimsV1.Agreement(
                agreement, change.today, change.now, law, transaction)
        }
    }
}

extension Move {
    /// Tells the followers what the medical control decided.
    fileprivate func tell(_ agreement: StoredAgreement, isApproved: Bool) throws {
        let fact = ClaimsV1.AgreementDecided(
            number: agreement.number, insuredPersonId: agreement.beneficiary.insured,
            fund: CommonV1.Fund(agreement.fund), approved: isApproved)
        try transaction.publish(
            topic: "agreement-decided", subject: agreement.beneficiary.insured, at: change.now,
            fact.encoded())
    }
}
