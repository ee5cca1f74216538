import Protobuf
import Testing

struct DescriptorPoolTests {
    private typealias File = GoogleProtobuf.FileDescriptorProto

    private static func file(
        _ name: String = "a.proto", fields: [GoogleProtobuf.FieldDescriptorProto] = [],
        dependency: [String] = []
    ) -> File {
        File(
            name: name, package: "p.q", dependency: dependency,
            messageType: [
                .init(
                    name: "M", field: fields,
                    nestedType: [.init(name: "N")],
                    enumType: [.init(name: "E", value: [.init(name: "ZERO", number: 0)])])
            ],
            service: [
                .init(
                    name: "S",
                    method: [.init(name: "Do", inputType: ".p.q.M", outputType: ".p.q.M.N")])
            ], syntax: "proto3")
    }

    @Test func `symbols are found by their full names, with the file that declares them`() throws {
        var pool = DescriptorPool()
        try pool.add(serialized: Self.file(dependency: ["b.proto"]).encoded())
        #expect(pool.message("p.q.M.N")?.fullName == "p.q.M.N")
        #expect(pool.enumeration("p.q.M.E")?.number(named: "ZERO") == 0)
        #expect(pool.service("p.q.S")?.method("Do")?.output == "p.q.M.N")
        #expect(pool.file(declaring: "p.q.S.Do")?.name == "a.proto")
        #expect(pool.file(declaring: "p.q.S.Undo") == nil)
        #expect(pool.serviceNames == ["p.q.S"])
        #expect(pool.missingFiles == ["b.proto"])
        // Again changes nothing.
        try pool.add(Self.file())
        #expect(pool.files.count == 1)
    }

    @Test func `a file that protoc cannot have written is refused whole`() throws {
        var pool = DescriptorPool()
        #expect(throws: DescriptorError.malformed(.truncated)) { try pool.add(serialized: [0x0A]) }
        #expect(throws: DescriptorError.self) { try pool.add(File()) }
        let fields: [GoogleProtobuf.FieldDescriptorProto] = [
            .init(name: "f", number: 0, type: .int32), .init(name: "f", number: -1, type: .int32),
            .init(name: "f", number: 1 << 29, type: .int32), .init(name: "f", number: 1),
            .init(name: "f", number: 1, type: .init(rawValue: 19)),
            .init(name: "f", number: 1, type: .message, typeName: "M"),
            .init(name: "f", number: 1, type: .int32, oneofIndex: 0),
            .init(name: "f", number: 1, type: .int32, oneofIndex: -1),
        ]
        for field in fields {
            #expect(throws: DescriptorError.self) { try pool.add(Self.file(fields: [field])) }
        }
        #expect(pool.files.isEmpty && pool.message("p.q.M") == nil)
        try pool.add(Self.file())
        #expect(throws: DescriptorError.incomplete("p.q.M is declared twice")) {
            try pool.add(Self.file("b.proto"))
        }
    }

    @Test func `a pool holds so many files and no more`() throws {
        var pool = DescriptorPool()
        for index in 0..<ProtobufLimits.poolFilesMaximum {
            try pool.add(File(name: "\(index).proto"))
        }
        #expect(throws: DescriptorError.tooMany) { try pool.add(File(name: "more.proto")) }
    }

    @Test func `generated code carries descriptors of all its files`() {
        let pool = DescriptorPool([GoogleProtobuf.Struct.file, GoogleProtobuf.AnyMessage.file])
        #expect(
            pool.message("google.protobuf.ListValue")?.field(named: "values")?.isRepeated == true)
        #expect(pool.message("google.protobuf.Any")?.field(2)?.jsonName == "value")
        #expect(pool.missingFiles.isEmpty)
    }
}
