import Config
import Files
import JSON
import Protobuf
import ProtobufJSON

/// What `deploy/sample/generate` wrote: requests as the proto3 JSON of their messages, payroll files,
/// and the answers that must come.
struct Sample {
    let expected: Expected
    private let folder: String

    init(_ folder: String) throws {
        self.folder = folder
        expected = try Expected(file: "\(folder)/expected.json")
    }

    /// The request of that name.
    func request<Request: Message>(_ type: Request.Type, _ name: String) throws -> Request {
        let bytes = try file("requests/\(name).json")
        return try JSONMapping(for: type).message(type, of: JSONValue(parsing: bytes))
    }

    func file(_ name: String) throws -> [UInt8] {
        try Files.read("\(folder)/\(name)", limit: Limits.sampleBytes)
    }
}
