package import Base
package import Protobuf

extension StatusDetail {
    /// The message packed, with the type's URL as every gRPC library writes it.
    package init<Detail: Message>(_ message: Detail) {
        self.init(
            typeURL: "type.googleapis.com/\(Detail.fullName)", value: message.encoded())
    }

    /// The message inside, where it is of that type and decodes.
    package func unpacked<Detail: Message>(_ type: Detail.Type) -> Detail? {
        // What stands before the last slash is for those who look types up (Any, type_url).
        guard let slash = typeURL.utf8.lastIndex(of: UInt8(ascii: "/")),
            typeURL[typeURL.utf8.index(after: slash)...] == Detail.fullName.description
        else { return nil }
        return try? Detail(decoding: value)
    }
}

extension Status {
    /// A status as it came: code and sentence from the trailers, details from
    /// `grpc-status-details-bin`. Details that do not decode, or speak of another code, are left
    /// out: what the trailers say is what counts.
    package init(
        _ code: StatusCode, _ message: String, encodedDetails: [UInt8],
        metadata: Metadata = Metadata()
    ) {
        var details: [StatusDetail] = []
        if !encodedDetails.isEmpty, let status = try? GoogleRpc.Status(decoding: encodedDetails),
            Int(status.code) == code.rawValue
        {
            details = status.details.map { StatusDetail(typeURL: $0.typeUrl, value: $0.value) }
        }
        self.init(code, message, details: details, metadata: metadata)
    }

    /// The status as a serialised `google.rpc.Status`, at most `RPCLimits.statusDetailsBytes`:
    /// details that do not fit are left out, the last first.
    package var encodedDetails: [UInt8] {
        var status = GoogleRpc.Status(
            code: Int32(code.rawValue), message: message,
            details: details.map {
                GoogleProtobuf.AnyMessage(typeUrl: $0.typeURL, value: $0.value)
            })
        while status.encodedByteCount > RPCLimits.statusDetailsBytes, !status.details.isEmpty {
            status.details.removeLast()
        }
        return status.encoded()
    }

    /// The first detail of that type.
    package func detail<Detail: Message>(_ type: Detail.Type) -> Detail? {
        for detail in details {
            if let found = detail.unpacked(type) { return found }
        }
        return nil
    }

    /// The same status with one more detail.
    package func with(_ detail: some Message) -> Status {
        var status = self
        status.details.append(StatusDetail(detail))
        return status
    }

    // MARK: The details that services use

    /// The same status with the reason a program goes by: `COVERAGE_NOT_OPEN`, and whose it is:
    /// `claims.tadamun.ma`. Metadata names what the reason is about, never a person.
    package func with(
        reason: String, domain: String, metadata: [String: String] = [:]
    ) -> Status {
        with(GoogleRpc.ErrorInfo(reason: reason, domain: domain, metadata: metadata))
    }

    /// The reason a program goes by.
    package var errorInfo: GoogleRpc.ErrorInfo? { detail(GoogleRpc.ErrorInfo.self) }

    /// The same status with the fields of the request at fault: path, and what is wrong with it.
    package func with(violations: [(field: String, description: String)]) -> Status {
        with(
            GoogleRpc.BadRequest(
                fieldViolations: violations.map {
                    .init(field: $0.field, description: $0.description)
                }))
    }

    /// The fields of the request at fault.
    package var badRequest: GoogleRpc.BadRequest? { detail(GoogleRpc.BadRequest.self) }

    /// The same status with the least time to wait before the call is tried again.
    package func with(retryAfterNanoseconds nanoseconds: Int64) -> Status {
        let delay = GoogleProtobuf.Duration(
            seconds: nanoseconds / 1_000_000_000,
            nanos: Int32(truncatingIfNeeded: nanoseconds % 1_000_000_000))
        return with(GoogleRpc.RetryInfo(retryDelay: delay))
    }

    /// The least time to wait before the call is tried again, in nanoseconds; `nil` where the
    /// server named none, or none that makes sense.
    package var retryAfterNanoseconds: Int64? {
        guard let delay = detail(GoogleRpc.RetryInfo.self)?.retryDelay,
            delay.seconds >= 0, (0..<1_000_000_000).contains(delay.nanos)
        else { return nil }
        let (product, overflow) = delay.seconds.multipliedReportingOverflow(by: 1_000_000_000)
        guard !overflow else { return .max }
        let (sum, overflowed) = product.addingReportingOverflow(Int64(delay.nanos))
        return overflowed ? .max : sum
    }

    /// The same status with what a person is to be told, in French and in Arabic.
    package func with(_ text: BilingualText) -> Status {
        with(GoogleRpc.LocalizedMessage(locale: "fr", message: text.french))
            .with(GoogleRpc.LocalizedMessage(locale: "ar", message: text.arabic))
    }

    /// What a person is to be told, where the status says it in both languages.
    package var localizedText: BilingualText? {
        let texts = details.compactMap { $0.unpacked(GoogleRpc.LocalizedMessage.self) }
        guard let french = texts.first(where: { $0.locale == "fr" }),
            let arabic = texts.first(where: { $0.locale == "ar" })
        else { return nil }
        return BilingualText(french: french.message, arabic: arabic.message)
    }
}
