import Base
import CommonAPI
import IdentityAPI
import IdentityDomain
import RPC
import ServiceKit

/// What anybody may know of the funds' services.
struct GuideHandlers: IdentityV1.GuideService {
    let context: ServiceContext
    let law: GuideLaw
    let identity: IdentityLaw

    func listContactPoints(
        _ request: IdentityV1.ListContactPointsRequest, _ call: Call
    ) async throws -> IdentityV1.ListContactPointsResponse {
        guard let fund = Fund(request.fund) else { throw Refusal.fundUnknown }
        let points = try law.contacts(fund, on: context.clock.today).filter {
            request.purpose.isEmpty || $0.purpose == request.purpose
        }
        return IdentityV1.ListContactPointsResponse(
            points: points.map(IdentityV1.ContactPoint.init))
    }

    func getJourneyTexts(
        _ request: IdentityV1.GetJourneyTextsRequest, _ call: Call
    ) async throws -> IdentityV1.JourneyTexts {
        guard let fund = Fund(request.fund) else { throw Refusal.fundUnknown }
        let today = context.clock.today
        guard identity.offersActivation(fund, on: today) else {
            throw Refusal.activationNotOffered
        }
        return IdentityV1.JourneyTexts(
            conditionsVersion: try identity.activation(fund, on: today).conditions,
            texts: try law.journeyTexts(fund, on: today).map { text in
                IdentityV1.JourneyText(
                    name: text.purpose, value: CommonV1.BilingualText(text.value))
            })
    }

    func listOnlineServices(
        _ request: IdentityV1.ListOnlineServicesRequest, _ call: Call
    ) async throws -> IdentityV1.ListOnlineServicesResponse {
        guard let fund = Fund(request.fund) else { throw Refusal.fundUnknown }
        let today = context.clock.today
        return IdentityV1.ListOnlineServicesResponse(
            services: law.services(fund, on: today).map { service in
                IdentityV1.OnlineService(
                    number: Int32(clamping: service.number), access: service.access.rawValue,
                    hasPublicPart: service.hasPublicPart)
            }, channels: try law.channels(fund, on: today).map(IdentityV1.ContactPoint.init))
    }
}

extension IdentityV1.ContactPoint {
    init(_ point: (purpose: String, value: BilingualText)) {
        self.init(purpose: point.purpose, value: CommonV1.BilingualText(point.value))
    }
}
