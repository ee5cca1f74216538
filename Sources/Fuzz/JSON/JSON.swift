import EveryMessage
import JSON
import Protobuf
import ProtobufJSON

private let pool = DescriptorPool(messageTypes.map { $0.file })

/// One input of libFuzzer: its first byte chooses what the rest is (a message's bytes, JSON, a file's
/// descriptor), its second a message.
///
/// JSON made of bytes makes bytes that make the same JSON; nothing stops the program.
@_cdecl("LLVMFuzzerTestOneInput")
package func fuzzJSON(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let input = UnsafeRawBufferPointer(start: start, count: count)
    guard input.count >= 2 else { return 0 }
    let name = messageTypes[Int(input[1]) % messageTypes.count].fullName.description
    let rest = [UInt8](input.dropFirst(2))
    switch input[0] % 3 {
    case 0: roundTrip(rest, name)
    case 1:
        guard let json = try? JSONValue(parsing: rest),
            let bytes = try? JSONMapping(pool: pool).bytes(of: json, as: name)
        else { break }
        roundTrip(bytes, name)
    default: describe(rest)
    }
    return 0
}

private func roundTrip(_ bytes: [UInt8], _ name: String) {
    let mapping = JSONMapping(pool: pool)
    guard let json = try? mapping.json(of: bytes, as: name) else { return }
    // What nests deeper than the reader's limit is not read back.
    guard let read = try? JSONValue(parsing: json.encoded()) else { return }
    precondition(read == json, "\(json) is not read as it was written")
    do throws(JSONMappingError) {
        let again = try mapping.json(of: try mapping.bytes(of: read, as: name), as: name)
        precondition(again == json, "\(name): \(json) becomes \(again)")
    } catch {
        precondition(error.reason.contains("too deeply"), "\(name): \(json) is refused: \(error)")
    }
}

/// A file from outside, and a message of its own first type.
private func describe(_ bytes: [UInt8]) {
    var pool = pool
    guard let file = try? GoogleProtobuf.FileDescriptorProto(decoding: bytes),
        (try? pool.add(file)) != nil, let message = file.messageType.first?.name
    else { return }
    let name = (file.package.map { $0.isEmpty ? "" : $0 + "." } ?? "") + message
    let mapping = JSONMapping(pool: pool)
    if let json = try? mapping.json(of: bytes, as: name) {
        _ = try? mapping.bytes(of: json, as: name)
    }
}
