import EveryMessage
import Protobuf

/// One input of libFuzzer: its first byte chooses a message, the rest are the message's bytes.
///
/// What is decoded encodes to bytes that decode to the same again; nothing stops the program.
@_cdecl("LLVMFuzzerTestOneInput")
package func fuzzDecoders(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let input = UnsafeRawBufferPointer(start: start, count: count)
    guard let first = input.first else { return 0 }
    let type = messageTypes[Int(first) % messageTypes.count]
    check(type, UnsafeRawBufferPointer(rebasing: input.dropFirst()))
    return 0
}

private func check<M: Message>(_ type: M.Type, _ bytes: UnsafeRawBufferPointer) {
    guard let message = try? M(decoding: bytes) else { return }
    let encoded = message.encoded()
    do throws(WireError) {
        let again = try M(decoding: encoded)
        precondition(again.encoded() == encoded, "\(M.fullName) does not encode to itself")
    } catch .memoryExceeded {
        // Shorter bytes for the same message have a smaller allowance.
    } catch {
        preconditionFailure("\(M.fullName) does not decode what it encodes: \(error)")
    }
}
