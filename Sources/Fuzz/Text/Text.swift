import RPC

/// One input of libFuzzer: its first byte chooses what the rest is (a `grpc-timeout`, a
/// percent-encoded message).
///
/// What is read is written in a form that is read as the same; nothing stops the program.
@_cdecl("LLVMFuzzerTestOneInput")
package func fuzzText(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let input = UnsafeRawBufferPointer(start: start, count: count)
    guard let first = input.first else { return 0 }
    let rest = UnsafeRawBufferPointer(rebasing: input.dropFirst())
    if first % 2 == 0 {
        guard let nanoseconds = Timeout.parse(rest) else { return 0 }
        precondition(nanoseconds >= 0, "no time is negative")
        let text = Array(Timeout.text(nanoseconds: nanoseconds).utf8)
        let again = text.withUnsafeBytes { Timeout.parse($0) }
        precondition(again != nil, "a timeout is written so that it can be read")
    } else {
        let text = PercentEncoding.decode(rest)
        let again = PercentEncoding.decode(PercentEncoding.encode(text))
        precondition(again == text, "a message is written so that it can be read")
    }
    return 0
}
