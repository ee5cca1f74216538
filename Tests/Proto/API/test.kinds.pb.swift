// Generated from test/kinds.proto by protoc-gen-tadamun; `make generate` renews it.
// swift-format-ignore-file

package import Protobuf

extension TestKinds {
    /// An enum outside any message.
    package struct Shade: OpenEnum {
        /// The number on the wire.
        package var rawValue: Int32

        /// The value with the number `rawValue`, whether it has a name or not.
        package init(rawValue: Int32) {
            self.rawValue = rawValue
        }

        /// The name with its package.
        package static var fullName: StaticString { "test.kinds.Shade" }

        /// `SHADE_UNSPECIFIED`, number 0.
        package static var unspecified: Shade { Shade(rawValue: 0) }

        /// `SHADE_LIGHT`, number 1.
        package static var light: Shade { Shade(rawValue: 1) }

        /// `SHADE_DARK`, number 2.
        package static var dark: Shade { Shade(rawValue: 2) }

        /// `SHADE_2_BIT`, number 3.
        package static var shade2Bit: Shade { Shade(rawValue: 3) }

        /// `SHADE_NEGATIVE`, number -1.
        package static var negative: Shade { Shade(rawValue: -1) }
    }

    /// Each scalar type once.
    package struct Scalars: Protobuf.Message {
        /// Field 1, `double`.
        package var double: Double = 0

        /// Field 2, `float`.
        package var float: Float = 0

        /// Field 3, `int32`.
        package var int32: Int32 = 0

        /// Field 4, `int64`.
        package var int64: Int64 = 0

        /// Field 5, `uint32`.
        package var uint32: UInt32 = 0

        /// Field 6, `uint64`.
        package var uint64: UInt64 = 0

        /// Field 7, `sint32`.
        package var sint32: Int32 = 0

        /// Field 8, `sint64`.
        package var sint64: Int64 = 0

        /// Field 9, `fixed32`.
        package var fixed32: UInt32 = 0

        /// Field 10, `fixed64`.
        package var fixed64: UInt64 = 0

        /// Field 11, `sfixed32`.
        package var sfixed32: Int32 = 0

        /// Field 12, `sfixed64`.
        package var sfixed64: Int64 = 0

        /// Field 13, `bool`.
        package var bool: Bool = false

        /// Field 14, `string`.
        package var string: Swift.String = ""

        /// Field 15, `bytes`.
        package var bytes: [UInt8] = []

        /// Field 16, `test.kinds.Shade`.
        package var shade: TestKinds.Shade = TestKinds.Shade(rawValue: 0)

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            double: Double = 0,
            float: Float = 0,
            int32: Int32 = 0,
            int64: Int64 = 0,
            uint32: UInt32 = 0,
            uint64: UInt64 = 0,
            sint32: Int32 = 0,
            sint64: Int64 = 0,
            fixed32: UInt32 = 0,
            fixed64: UInt64 = 0,
            sfixed32: Int32 = 0,
            sfixed64: Int64 = 0,
            bool: Bool = false,
            string: Swift.String = "",
            bytes: [UInt8] = [],
            shade: TestKinds.Shade = TestKinds.Shade(rawValue: 0)
        ) {
            self.double = double
            self.float = float
            self.int32 = int32
            self.int64 = int64
            self.uint32 = uint32
            self.uint64 = uint64
            self.sint32 = sint32
            self.sint64 = sint64
            self.fixed32 = fixed32
            self.fixed64 = fixed64
            self.sfixed32 = sfixed32
            self.sfixed64 = sfixed64
            self.bool = bool
            self.string = string
            self.bytes = bytes
            self.shade = shade
        }

        /// The name with its package.
        package static var fullName: StaticString { "test.kinds.Scalars" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { TestKinds.kindsFile }
    }

    /// Each type in a list, packed where it can be.
    package struct Lists: Protobuf.Message {
        /// Field 1, `repeated double`.
        package var double: [Double] = []

        /// Field 2, `repeated float`.
        package var float: [Float] = []

        /// Field 3, `repeated int32`.
        package var int32: [Int32] = []

        /// Field 4, `repeated int64`.
        package var int64: [Int64] = []

        /// Field 5, `repeated uint32`.
        package var uint32: [UInt32] = []

        /// Field 6, `repeated uint64`.
        package var uint64: [UInt64] = []

        /// Field 7, `repeated sint32`.
        package var sint32: [Int32] = []

        /// Field 8, `repeated sint64`.
        package var sint64: [Int64] = []

        /// Field 9, `repeated fixed32`.
        package var fixed32: [UInt32] = []

        /// Field 10, `repeated fixed64`.
        package var fixed64: [UInt64] = []

        /// Field 11, `repeated sfixed32`.
        package var sfixed32: [Int32] = []

        /// Field 12, `repeated sfixed64`.
        package var sfixed64: [Int64] = []

        /// Field 13, `repeated bool`.
        package var bool: [Bool] = []

        /// Field 14, `repeated string`.
        package var string: [Swift.String] = []

        /// Field 15, `repeated bytes`.
        package var bytes: [[UInt8]] = []

        /// Field 16, `repeated test.kinds.Shade`.
        package var shade: [TestKinds.Shade] = []

        /// Field 17, `repeated test.kinds.Scalars`.
        package var scalars: [TestKinds.Scalars] = []

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            double: [Double] = [],
            float: [Float] = [],
            int32: [Int32] = [],
            int64: [Int64] = [],
            uint32: [UInt32] = [],
            uint64: [UInt64] = [],
            sint32: [Int32] = [],
            sint64: [Int64] = [],
            fixed32: [UInt32] = [],
            fixed64: [UInt64] = [],
            sfixed32: [Int32] = [],
            sfixed64: [Int64] = [],
            bool: [Bool] = [],
            string: [Swift.String] = [],
            bytes: [[UInt8]] = [],
            shade: [TestKinds.Shade] = [],
            scalars: [TestKinds.Scalars] = []
        ) {
            self.double = double
            self.float = float
            self.int32 = int32
            self.int64 = int64
            self.uint32 = uint32
            self.uint64 = uint64
            self.sint32 = sint32
            self.sint64 = sint64
            self.fixed32 = fixed32
            self.fixed64 = fixed64
            self.sfixed32 = sfixed32
            self.sfixed64 = sfixed64
            self.bool = bool
            self.string = string
            self.bytes = bytes
            self.shade = shade
            self.scalars = scalars
        }

        /// The name with its package.
        package static var fullName: StaticString { "test.kinds.Lists" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { TestKinds.kindsFile }
    }

    /// Lists that are not packed.
    package struct UnpackedLists: Protobuf.Message {
        /// Field 1, `repeated int32`.
        package var int32: [Int32] = []

        /// Field 2, `repeated sint64`.
        package var sint64: [Int64] = []

        /// Field 3, `repeated fixed32`.
        package var fixed32: [UInt32] = []

        /// Field 4, `repeated double`.
        package var double: [Double] = []

        /// Field 5, `repeated bool`.
        package var bool: [Bool] = []

        /// Field 6, `repeated test.kinds.Shade`.
        package var shade: [TestKinds.Shade] = []

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            int32: [Int32] = [],
            sint64: [Int64] = [],
            fixed32: [UInt32] = [],
            double: [Double] = [],
            bool: [Bool] = [],
            shade: [TestKinds.Shade] = []
        ) {
            self.int32 = int32
            self.sint64 = sint64
            self.fixed32 = fixed32
            self.double = double
            self.bool = bool
            self.shade = shade
        }

        /// The name with its package.
        package static var fullName: StaticString { "test.kinds.UnpackedLists" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { TestKinds.kindsFile }
    }

    /// Fields that know whether they are set.
    package struct Presence: Protobuf.Message {
        /// Field 1, `int32`.
        package var number: Int32? = nil

        /// Field 2, `string`.
        package var text: Swift.String? = nil

        /// Field 3, `bytes`.
        package var data: [UInt8]? = nil

        /// Field 4, `bool`.
        package var flag: Bool? = nil

        /// Field 5, `double`.
        package var ratio: Double? = nil

        /// Field 6, `test.kinds.Shade`.
        package var shade: TestKinds.Shade? = nil

        /// Field 7, `test.kinds.Scalars`.
        package var scalars: TestKinds.Scalars? = nil

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            number: Int32? = nil,
            text: Swift.String? = nil,
            data: [UInt8]? = nil,
            flag: Bool? = nil,
            ratio: Double? = nil,
            shade: TestKinds.Shade? = nil,
            scalars: TestKinds.Scalars? = nil
        ) {
            self.number = number
            self.text = text
            self.data = data
            self.flag = flag
            self.ratio = ratio
            self.shade = shade
            self.scalars = scalars
        }

        /// The name with its package.
        package static var fullName: StaticString { "test.kinds.Presence" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { TestKinds.kindsFile }
    }

    /// Fields of which one at most is set, with others between their numbers.
    package struct Choice: Protobuf.Message {
        /// Enum `test.kinds.Choice.Kind`.
        package struct Kind: OpenEnum {
            /// The number on the wire.
            package var rawValue: Int32

            /// The value with the number `rawValue`, whether it has a name or not.
            package init(rawValue: Int32) {
                self.rawValue = rawValue
            }

            /// The name with its package.
            package static var fullName: StaticString { "test.kinds.Choice.Kind" }

            /// `UNKNOWN`, number 0.
            package static var unknown: Kind { Kind(rawValue: 0) }

            /// `KNOWN`, number 1.
            package static var known: Kind { Kind(rawValue: 1) }
        }

        /// Message `test.kinds.Choice.Inner`.
        package struct Inner: Protobuf.Message {
            /// Field 1, `int32`.
            package var value: Int32 = 0

            /// The fields that this version of the message does not know.
            package var unknownFields = UnknownFields()

            /// The message without any field set.
            package init() {}

            /// The message with these fields.
            package init(
                value: Int32 = 0
            ) {
                self.value = value
            }

            /// The name with its package.
            package static var fullName: StaticString { "test.kinds.Choice.Inner" }

            /// The file that declares the message.
            package static var file: FileDescriptorEmbedded { TestKinds.kindsFile }
        }

        /// One of the fields of `kind`.
        package indirect enum KindChoice: Sendable, Hashable {
            /// Field 2, `int32`.
            case number(Int32)
            /// Field 4, `string`.
            case text(Swift.String)
            /// Field 5, `bytes`.
            case data([UInt8])
            /// Field 6, `test.kinds.Choice.Inner`.
            case inner(TestKinds.Choice.Inner)
            /// Field 7, `test.kinds.Choice.Kind`.
            case named(TestKinds.Choice.Kind)
            /// Field 8, `test.kinds.Choice`.
            case again(TestKinds.Choice)
            /// Field 9, `bool`.
            case noneValue(Bool)
        }

        /// Field 1, `string`.
        package var before: Swift.String = ""

        /// Which field of `kind` is set.
        package var kind: KindChoice?

        /// Field 3, `string`.
        package var between: Swift.String = ""

        /// Field 20, `test.kinds.Choice.Kind`.
        package var after: TestKinds.Choice.Kind = TestKinds.Choice.Kind(rawValue: 0)

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            before: Swift.String = "",
            kind: KindChoice? = nil,
            between: Swift.String = "",
            after: TestKinds.Choice.Kind = TestKinds.Choice.Kind(rawValue: 0)
        ) {
            self.before = before
            self.kind = kind
            self.between = between
            self.after = after
        }

        /// The name with its package.
        package static var fullName: StaticString { "test.kinds.Choice" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { TestKinds.kindsFile }
    }

    /// A message that holds itself, by one other and in lists.
    package struct Tree: Protobuf.Message {
        /// Field 1, `int32`.
        package var value: Int32 = 0

        /// Field 2, `test.kinds.Tree`.
        @Box package var left: TestKinds.Tree? = nil

        /// Field 3, `test.kinds.Branch`.
        @Box package var right: TestKinds.Branch? = nil

        /// Field 4, `repeated test.kinds.Tree`.
        package var others: [TestKinds.Tree] = []

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            value: Int32 = 0,
            left: TestKinds.Tree? = nil,
            right: TestKinds.Branch? = nil,
            others: [TestKinds.Tree] = []
        ) {
            self.value = value
            self.left = left
            self.right = right
            self.others = others
        }

        /// The name with its package.
        package static var fullName: StaticString { "test.kinds.Tree" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { TestKinds.kindsFile }
    }

    /// The way from a tree to a tree.
    package struct Branch: Protobuf.Message {
        /// Field 1, `test.kinds.Tree`.
        @Box package var tree: TestKinds.Tree? = nil

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            tree: TestKinds.Tree? = nil
        ) {
            self.tree = tree
        }

        /// The name with its package.
        package static var fullName: StaticString { "test.kinds.Branch" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { TestKinds.kindsFile }
    }

    /// Maps from and to various types.
    package struct Maps: Protobuf.Message {
        /// Field 1, `repeated test.kinds.Maps.StringsEntry`.
        package var strings: [Swift.String: Swift.String] = [:]

        /// Field 2, `repeated test.kinds.Maps.MessagesEntry`.
        package var messages: [Int32: TestKinds.Scalars] = [:]

        /// Field 3, `repeated test.kinds.Maps.EnumsEntry`.
        package var enums: [Bool: TestKinds.Shade] = [:]

        /// Field 4, `repeated test.kinds.Maps.DataEntry`.
        package var data: [UInt64: [UInt8]] = [:]

        /// Field 5, `repeated test.kinds.Maps.NumbersEntry`.
        package var numbers: [Int32: Double] = [:]

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            strings: [Swift.String: Swift.String] = [:],
            messages: [Int32: TestKinds.Scalars] = [:],
            enums: [Bool: TestKinds.Shade] = [:],
            data: [UInt64: [UInt8]] = [:],
            numbers: [Int32: Double] = [:]
        ) {
            self.strings = strings
            self.messages = messages
            self.enums = enums
            self.data = data
            self.numbers = numbers
        }

        /// The name with its package.
        package static var fullName: StaticString { "test.kinds.Maps" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { TestKinds.kindsFile }
    }

    /// Names that mean something in Swift, or in the generated code, and numbers with long tags.
    package struct Names: Protobuf.Message {
        /// Message `test.kinds.Names.Type`.
        package struct TypeMessage: Protobuf.Message {
            /// Field 1, `string`.
            package var `default`: Swift.String = ""

            /// The fields that this version of the message does not know.
            package var unknownFields = UnknownFields()

            /// The message without any field set.
            package init() {}

            /// The message with these fields.
            package init(
                `default`: Swift.String = ""
            ) {
                self.`default` = `default`
            }

            /// The name with its package.
            package static var fullName: StaticString { "test.kinds.Names.Type" }

            /// The file that declares the message.
            package static var file: FileDescriptorEmbedded { TestKinds.kindsFile }
        }

        /// Message `test.kinds.Names.Any`.
        package struct AnyMessage: Protobuf.Message {
            /// The fields that this version of the message does not know.
            package var unknownFields = UnknownFields()

            /// The message without any field set.
            package init() {}

            /// The name with its package.
            package static var fullName: StaticString { "test.kinds.Names.Any" }

            /// The file that declares the message.
            package static var file: FileDescriptorEmbedded { TestKinds.kindsFile }
        }

        /// Message `test.kinds.Names.String`.
        package struct String: Protobuf.Message {
            /// Field 1, `string`.
            package var value: Swift.String = ""

            /// The fields that this version of the message does not know.
            package var unknownFields = UnknownFields()

            /// The message without any field set.
            package init() {}

            /// The message with these fields.
            package init(
                value: Swift.String = ""
            ) {
                self.value = value
            }

            /// The name with its package.
            package static var fullName: StaticString { "test.kinds.Names.String" }

            /// The file that declares the message.
            package static var file: FileDescriptorEmbedded { TestKinds.kindsFile }
        }

        /// Field 1, `int32`.
        package var `class`: Int32 = 0

        /// Field 2, `int32`.
        package var `in`: Int32 = 0

        /// Field 3, `int32`.
        package var selfValue: Int32 = 0

        /// Field 16, `int32`.
        package var size: Int32 = 0

        /// Field 2047, `int32`.
        package var reader: Int32 = 0

        /// Field 2048, `int32`.
        package var tag: Int32 = 0

        /// Field 262144, `int32`.
        package var unknownFieldsField: Int32 = 0

        /// Field 33554432, `int32`.
        package var encodedByteCountField: Int32 = 0

        /// Field 536870911, `int32`.
        package var initValue: Int32 = 0

        /// Field 4, `test.kinds.Names.Type`.
        package var type: TestKinds.Names.TypeMessage? = nil

        /// Field 5, `test.kinds.Names.Any`.
        package var any: TestKinds.Names.AnyMessage? = nil

        /// Field 6, `test.kinds.Names.String`.
        package var string: TestKinds.Names.String? = nil

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            `class`: Int32 = 0,
            `in`: Int32 = 0,
            selfValue: Int32 = 0,
            size: Int32 = 0,
            reader: Int32 = 0,
            tag: Int32 = 0,
            unknownFieldsField: Int32 = 0,
            encodedByteCountField: Int32 = 0,
            initValue: Int32 = 0,
            type: TestKinds.Names.TypeMessage? = nil,
            any: TestKinds.Names.AnyMessage? = nil,
            string: TestKinds.Names.String? = nil
        ) {
            self.`class` = `class`
            self.`in` = `in`
            self.selfValue = selfValue
            self.size = size
            self.reader = reader
            self.tag = tag
            self.unknownFieldsField = unknownFieldsField
            self.encodedByteCountField = encodedByteCountField
            self.initValue = initValue
            self.type = type
            self.any = any
            self.string = string
        }

        /// The name with its package.
        package static var fullName: StaticString { "test.kinds.Names" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { TestKinds.kindsFile }
    }

    /// The types that JSON writes in ways of their own.
    package struct WellKnown: Protobuf.Message {
        /// Field 1, `google.protobuf.Any`.
        package var any: GoogleProtobuf.AnyMessage? = nil

        /// Field 2, `google.protobuf.Duration`.
        package var duration: GoogleProtobuf.Duration? = nil

        /// Field 3, `google.protobuf.Timestamp`.
        package var timestamp: GoogleProtobuf.Timestamp? = nil

        /// Field 4, `google.protobuf.FieldMask`.
        package var fieldMask: GoogleProtobuf.FieldMask? = nil

        /// Field 5, `google.protobuf.Struct`.
        package var `struct`: GoogleProtobuf.Struct? = nil

        /// Field 6, `google.protobuf.Value`.
        package var value: GoogleProtobuf.Value? = nil

        /// Field 7, `google.protobuf.ListValue`.
        package var list: GoogleProtobuf.ListValue? = nil

        /// Field 8, `google.protobuf.NullValue`.
        package var null: GoogleProtobuf.NullValue = GoogleProtobuf.NullValue(rawValue: 0)

        /// Field 9, `google.protobuf.Empty`.
        package var empty: GoogleProtobuf.Empty? = nil

        /// Field 10, `google.protobuf.DoubleValue`.
        package var double: GoogleProtobuf.DoubleValue? = nil

        /// Field 11, `google.protobuf.FloatValue`.
        package var float: GoogleProtobuf.FloatValue? = nil

        /// Field 12, `google.protobuf.Int64Value`.
        package var int64: GoogleProtobuf.Int64Value? = nil

        /// Field 13, `google.protobuf.UInt64Value`.
        package var uint64: GoogleProtobuf.UInt64Value? = nil

        /// Field 14, `google.protobuf.Int32Value`.
        package var int32: GoogleProtobuf.Int32Value? = nil

        /// Field 15, `google.protobuf.UInt32Value`.
        package var uint32: GoogleProtobuf.UInt32Value? = nil

        /// Field 16, `google.protobuf.BoolValue`.
        package var bool: GoogleProtobuf.BoolValue? = nil

        /// Field 17, `google.protobuf.StringValue`.
        package var string: GoogleProtobuf.StringValue? = nil

        /// Field 18, `google.protobuf.BytesValue`.
        package var bytes: GoogleProtobuf.BytesValue? = nil

        /// Field 19, `repeated google.protobuf.Int64Value`.
        package var listOfWrappers: [GoogleProtobuf.Int64Value] = []

        /// Field 20, `repeated test.kinds.WellKnown.TimesEntry`.
        package var times: [Swift.String: GoogleProtobuf.Timestamp] = [:]

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            any: GoogleProtobuf.AnyMessage? = nil,
            duration: GoogleProtobuf.Duration? = nil,
            timestamp: GoogleProtobuf.Timestamp? = nil,
            fieldMask: GoogleProtobuf.FieldMask? = nil,
            `struct`: GoogleProtobuf.Struct? = nil,
            value: GoogleProtobuf.Value? = nil,
            list: GoogleProtobuf.ListValue? = nil,
            null: GoogleProtobuf.NullValue = GoogleProtobuf.NullValue(rawValue: 0),
            empty: GoogleProtobuf.Empty? = nil,
            double: GoogleProtobuf.DoubleValue? = nil,
            float: GoogleProtobuf.FloatValue? = nil,
            int64: GoogleProtobuf.Int64Value? = nil,
            uint64: GoogleProtobuf.UInt64Value? = nil,
            int32: GoogleProtobuf.Int32Value? = nil,
            uint32: GoogleProtobuf.UInt32Value? = nil,
            bool: GoogleProtobuf.BoolValue? = nil,
            string: GoogleProtobuf.StringValue? = nil,
            bytes: GoogleProtobuf.BytesValue? = nil,
            listOfWrappers: [GoogleProtobuf.Int64Value] = [],
            times: [Swift.String: GoogleProtobuf.Timestamp] = [:]
        ) {
            self.any = any
            self.duration = duration
            self.timestamp = timestamp
            self.fieldMask = fieldMask
            self.`struct` = `struct`
            self.value = value
            self.list = list
            self.null = null
            self.empty = empty
            self.double = double
            self.float = float
            self.int64 = int64
            self.uint64 = uint64
            self.int32 = int32
            self.uint32 = uint32
            self.bool = bool
            self.string = string
            self.bytes = bytes
            self.listOfWrappers = listOfWrappers
            self.times = times
        }

        /// The name with its package.
        package static var fullName: StaticString { "test.kinds.WellKnown" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { TestKinds.kindsFile }
    }

    /// A call as services make them, for the benchmark of the codec.
    package struct Visit: Protobuf.Message {
        /// Field 1, `string`.
        package var visitId: Swift.String = ""

        /// Field 2, `int64`.
        package var patient: Int64 = 0

        /// Field 3, `int32`.
        package var dayOfCare: Int32 = 0

        /// Field 4, `test.kinds.Shade`.
        package var shade: TestKinds.Shade = TestKinds.Shade(rawValue: 0)

        /// Field 5, `bool`.
        package var urgent: Bool = false

        /// Field 6, `sint64`.
        package var priceInCentimes: Int64 = 0

        /// Field 7, `string`.
        package var provider: Swift.String = ""

        /// Field 8, `bytes`.
        package var signature: [UInt8] = []

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            visitId: Swift.String = "",
            patient: Int64 = 0,
            dayOfCare: Int32 = 0,
            shade: TestKinds.Shade = TestKinds.Shade(rawValue: 0),
            urgent: Bool = false,
            priceInCentimes: Int64 = 0,
            provider: Swift.String = "",
            signature: [UInt8] = []
        ) {
            self.visitId = visitId
            self.patient = patient
            self.dayOfCare = dayOfCare
            self.shade = shade
            self.urgent = urgent
            self.priceInCentimes = priceInCentimes
            self.provider = provider
            self.signature = signature
        }

        /// The name with its package.
        package static var fullName: StaticString { "test.kinds.Visit" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { TestKinds.kindsFile }
    }

    /// A message with lists of text and of messages, for the benchmark of the codec.
    package struct VisitList: Protobuf.Message {
        /// Message `test.kinds.VisitList.Line`.
        package struct Line: Protobuf.Message {
            /// Field 1, `string`.
            package var act: Swift.String = ""

            /// Field 2, `int64`.
            package var priceInCentimes: Int64 = 0

            /// Field 3, `repeated string`.
            package var modifiers: [Swift.String] = []

            /// Field 4, `google.protobuf.Timestamp`.
            package var at: GoogleProtobuf.Timestamp? = nil

            /// The fields that this version of the message does not know.
            package var unknownFields = UnknownFields()

            /// The message without any field set.
            package init() {}

            /// The message with these fields.
            package init(
                act: Swift.String = "",
                priceInCentimes: Int64 = 0,
                modifiers: [Swift.String] = [],
                at: GoogleProtobuf.Timestamp? = nil
            ) {
                self.act = act
                self.priceInCentimes = priceInCentimes
                self.modifiers = modifiers
                self.at = at
            }

            /// The name with its package.
            package static var fullName: StaticString { "test.kinds.VisitList.Line" }

            /// The file that declares the message.
            package static var file: FileDescriptorEmbedded { TestKinds.kindsFile }
        }

        /// Field 1, `test.kinds.Visit`.
        package var visit: TestKinds.Visit? = nil

        /// Field 2, `repeated test.kinds.VisitList.Line`.
        package var lines: [TestKinds.VisitList.Line] = []

        /// Field 3, `repeated int32`.
        package var codes: [Int32] = []

        /// Field 4, `string`.
        package var remark: Swift.String = ""

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            visit: TestKinds.Visit? = nil,
            lines: [TestKinds.VisitList.Line] = [],
            codes: [Int32] = [],
            remark: Swift.String = ""
        ) {
            self.visit = visit
            self.lines = lines
            self.codes = codes
            self.remark = remark
        }

        /// The name with its package.
        package static var fullName: StaticString { "test.kinds.VisitList" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { TestKinds.kindsFile }
    }

    /// `test/kinds.proto` as protoc described it.
    package static let kindsFile = FileDescriptorEmbedded(
        name: "test/kinds.proto",
        base64: """
            ChB0ZXN0L2tpbmRzLnByb3RvEgp0ZXN0LmtpbmRzGhlnb29nbGUvcHJvdG9idWYvYW55LnByb3RvGh5nb29nbGUvcH\
            JvdG9idWYvZHVyYXRpb24ucHJvdG8aG2dvb2dsZS9wcm90b2J1Zi9lbXB0eS5wcm90bxogZ29vZ2xlL3Byb3RvYnVm\
            L2ZpZWxkX21hc2sucHJvdG8aHGdvb2dsZS9wcm90b2J1Zi9zdHJ1Y3QucHJvdG8aH2dvb2dsZS9wcm90b2J1Zi90aW\
            1lc3RhbXAucHJvdG8aHmdvb2dsZS9wcm90b2J1Zi93cmFwcGVycy5wcm90byKaAwoHU2NhbGFycxIWCgZkb3VibGUY\
            ASABKAFSBmRvdWJsZRIUCgVmbG9hdBgCIAEoAlIFZmxvYXQSFAoFaW50MzIYAyABKAVSBWludDMyEhQKBWludDY0GA\
            QgASgDUgVpbnQ2NBIWCgZ1aW50MzIYBSABKA1SBnVpbnQzMhIWCgZ1aW50NjQYBiABKARSBnVpbnQ2NBIWCgZzaW50\
            MzIYByABKBFSBnNpbnQzMhIWCgZzaW50NjQYCCABKBJSBnNpbnQ2NBIYCgdmaXhlZDMyGAkgASgHUgdmaXhlZDMyEh\
            gKB2ZpeGVkNjQYCiABKAZSB2ZpeGVkNjQSGgoIc2ZpeGVkMzIYCyABKA9SCHNmaXhlZDMyEhoKCHNmaXhlZDY0GAwg\
            ASgQUghzZml4ZWQ2NBISCgRib29sGA0gASgIUgRib29sEhYKBnN0cmluZxgOIAEoCVIGc3RyaW5nEhQKBWJ5dGVzGA\
            8gASgMUgVieXRlcxInCgVzaGFkZRgQIAEoDjIRLnRlc3Qua2luZHMuU2hhZGVSBXNoYWRlIscDCgVMaXN0cxIWCgZk\
            b3VibGUYASADKAFSBmRvdWJsZRIUCgVmbG9hdBgCIAMoAlIFZmxvYXQSFAoFaW50MzIYAyADKAVSBWludDMyEhQKBW\
            ludDY0GAQgAygDUgVpbnQ2NBIWCgZ1aW50MzIYBSADKA1SBnVpbnQzMhIWCgZ1aW50NjQYBiADKARSBnVpbnQ2NBIW\
            CgZzaW50MzIYByADKBFSBnNpbnQzMhIWCgZzaW50NjQYCCADKBJSBnNpbnQ2NBIYCgdmaXhlZDMyGAkgAygHUgdmaX\
            hlZDMyEhgKB2ZpeGVkNjQYCiADKAZSB2ZpeGVkNjQSGgoIc2ZpeGVkMzIYCyADKA9SCHNmaXhlZDMyEhoKCHNmaXhl\
            ZDY0GAwgAygQUghzZml4ZWQ2NBISCgRib29sGA0gAygIUgRib29sEhYKBnN0cmluZxgOIAMoCVIGc3RyaW5nEhQKBW\
            J5dGVzGA8gAygMUgVieXRlcxInCgVzaGFkZRgQIAMoDjIRLnRlc3Qua2luZHMuU2hhZGVSBXNoYWRlEi0KB3NjYWxh\
            cnMYESADKAsyEy50ZXN0LmtpbmRzLlNjYWxhcnNSB3NjYWxhcnMixAEKDVVucGFja2VkTGlzdHMSGAoFaW50MzIYAS\
            ADKAVCAhAAUgVpbnQzMhIaCgZzaW50NjQYAiADKBJCAhAAUgZzaW50NjQSHAoHZml4ZWQzMhgDIAMoB0ICEABSB2Zp\
            eGVkMzISGgoGZG91YmxlGAQgAygBQgIQAFIGZG91YmxlEhYKBGJvb2wYBSADKAhCAhAAUgRib29sEisKBXNoYWRlGA\
            YgAygOMhEudGVzdC5raW5kcy5TaGFkZUICEABSBXNoYWRlIrUCCghQcmVzZW5jZRIbCgZudW1iZXIYASABKAVIAFIG\
            bnVtYmVyiAEBEhcKBHRleHQYAiABKAlIAVIEdGV4dIgBARIXCgRkYXRhGAMgASgMSAJSBGRhdGGIAQESFwoEZmxhZx\
            gEIAEoCEgDUgRmbGFniAEBEhkKBXJhdGlvGAUgASgBSARSBXJhdGlviAEBEiwKBXNoYWRlGAYgASgOMhEudGVzdC5r\
            aW5kcy5TaGFkZUgFUgVzaGFkZYgBARIyCgdzY2FsYXJzGAcgASgLMhMudGVzdC5raW5kcy5TY2FsYXJzSAZSB3NjYW\
            xhcnOIAQFCCQoHX251bWJlckIHCgVfdGV4dEIHCgVfZGF0YUIHCgVfZmxhZ0IICgZfcmF0aW9CCAoGX3NoYWRlQgoK\
            CF9zY2FsYXJzIpsDCgZDaG9pY2USFgoGYmVmb3JlGAEgASgJUgZiZWZvcmUSGAoGbnVtYmVyGAIgASgFSABSBm51bW\
            JlchIUCgR0ZXh0GAQgASgJSABSBHRleHQSFAoEZGF0YRgFIAEoDEgAUgRkYXRhEjAKBWlubmVyGAYgASgLMhgudGVz\
            dC5raW5kcy5DaG9pY2UuSW5uZXJIAFIFaW5uZXISLwoFbmFtZWQYByABKA4yFy50ZXN0LmtpbmRzLkNob2ljZS5LaW\
            5kSABSBW5hbWVkEioKBWFnYWluGAggASgLMhIudGVzdC5raW5kcy5DaG9pY2VIAFIFYWdhaW4SFAoEbm9uZRgJIAEo\
            CEgAUgRub25lEhgKB2JldHdlZW4YAyABKAlSB2JldHdlZW4SLQoFYWZ0ZXIYFCABKA4yFy50ZXN0LmtpbmRzLkNob2\
            ljZS5LaW5kUgVhZnRlchodCgVJbm5lchIUCgV2YWx1ZRgBIAEoBVIFdmFsdWUiHgoES2luZBILCgdVTktOT1dOEAAS\
            CQoFS05PV04QAUIGCgRraW5kIpYBCgRUcmVlEhQKBXZhbHVlGAEgASgFUgV2YWx1ZRIkCgRsZWZ0GAIgASgLMhAudG\
            VzdC5raW5kcy5UcmVlUgRsZWZ0EigKBXJpZ2h0GAMgASgLMhIudGVzdC5raW5kcy5CcmFuY2hSBXJpZ2h0EigKBm90\
            aGVycxgEIAMoCzIQLnRlc3Qua2luZHMuVHJlZVIGb3RoZXJzIi4KBkJyYW5jaBIkCgR0cmVlGAEgASgLMhAudGVzdC\
            5raW5kcy5UcmVlUgR0cmVlIucECgRNYXBzEjcKB3N0cmluZ3MYASADKAsyHS50ZXN0LmtpbmRzLk1hcHMuU3RyaW5n\
            c0VudHJ5UgdzdHJpbmdzEjoKCG1lc3NhZ2VzGAIgAygLMh4udGVzdC5raW5kcy5NYXBzLk1lc3NhZ2VzRW50cnlSCG\
            1lc3NhZ2VzEjEKBWVudW1zGAMgAygLMhsudGVzdC5raW5kcy5NYXBzLkVudW1zRW50cnlSBWVudW1zEi4KBGRhdGEY\
            BCADKAsyGi50ZXN0LmtpbmRzLk1hcHMuRGF0YUVudHJ5UgRkYXRhEjcKB251bWJlcnMYBSADKAsyHS50ZXN0Lmtpbm\
            RzLk1hcHMuTnVtYmVyc0VudHJ5UgdudW1iZXJzGjoKDFN0cmluZ3NFbnRyeRIQCgNrZXkYASABKAlSA2tleRIUCgV2\
            YWx1ZRgCIAEoCVIFdmFsdWU6AjgBGlAKDU1lc3NhZ2VzRW50cnkSEAoDa2V5GAEgASgFUgNrZXkSKQoFdmFsdWUYAi\
            ABKAsyEy50ZXN0LmtpbmRzLlNjYWxhcnNSBXZhbHVlOgI4ARpLCgpFbnVtc0VudHJ5EhAKA2tleRgBIAEoCFIDa2V5\
            EicKBXZhbHVlGAIgASgOMhEudGVzdC5raW5kcy5TaGFkZVIFdmFsdWU6AjgBGjcKCURhdGFFbnRyeRIQCgNrZXkYAS\
            ABKAZSA2tleRIUCgV2YWx1ZRgCIAEoDFIFdmFsdWU6AjgBGjoKDE51bWJlcnNFbnRyeRIQCgNrZXkYASABKBFSA2tl\
            eRIUCgV2YWx1ZRgCIAEoAVIFdmFsdWU6AjgBIsMDCgVOYW1lcxIUCgVjbGFzcxgBIAEoBVIFY2xhc3MSDgoCaW4YAi\
            ABKAVSAmluEhIKBHNlbGYYAyABKAVSBHNlbGYSEgoEc2l6ZRgQIAEoBVIEc2l6ZRIXCgZyZWFkZXIY/w8gASgFUgZy\
            ZWFkZXISEQoDdGFnGIAQIAEoBVIDdGFnEicKDnVua25vd25fZmllbGRzGICAECABKAVSDXVua25vd25GaWVsZHMSLw\
            oSZW5jb2RlZF9ieXRlX2NvdW50GICAgBAgASgFUhBlbmNvZGVkQnl0ZUNvdW50EhYKBGluaXQY/////wEgASgFUgRp\
            bml0EioKBHR5cGUYBCABKAsyFi50ZXN0LmtpbmRzLk5hbWVzLlR5cGVSBHR5cGUSJwoDYW55GAUgASgLMhUudGVzdC\
            5raW5kcy5OYW1lcy5BbnlSA2FueRIwCgZzdHJpbmcYBiABKAsyGC50ZXN0LmtpbmRzLk5hbWVzLlN0cmluZ1IGc3Ry\
            aW5nGiAKBFR5cGUSGAoHZGVmYXVsdBgBIAEoCVIHZGVmYXVsdBoFCgNBbnkaHgoGU3RyaW5nEhQKBXZhbHVlGAEgAS\
            gJUgV2YWx1ZSL1CAoJV2VsbEtub3duEiYKA2FueRgBIAEoCzIULmdvb2dsZS5wcm90b2J1Zi5BbnlSA2FueRI1Cghk\
            dXJhdGlvbhgCIAEoCzIZLmdvb2dsZS5wcm90b2J1Zi5EdXJhdGlvblIIZHVyYXRpb24SOAoJdGltZXN0YW1wGAMgAS\
            gLMhouZ29vZ2xlLnByb3RvYnVmLlRpbWVzdGFtcFIJdGltZXN0YW1wEjkKCmZpZWxkX21hc2sYBCABKAsyGi5nb29n\
            bGUucHJvdG9idWYuRmllbGRNYXNrUglmaWVsZE1hc2sSLwoGc3RydWN0GAUgASgLMhcuZ29vZ2xlLnByb3RvYnVmLl\
            N0cnVjdFIGc3RydWN0EiwKBXZhbHVlGAYgASgLMhYuZ29vZ2xlLnByb3RvYnVmLlZhbHVlUgV2YWx1ZRIuCgRsaXN0\
            GAcgASgLMhouZ29vZ2xlLnByb3RvYnVmLkxpc3RWYWx1ZVIEbGlzdBIuCgRudWxsGAggASgOMhouZ29vZ2xlLnByb3\
            RvYnVmLk51bGxWYWx1ZVIEbnVsbBIsCgVlbXB0eRgJIAEoCzIWLmdvb2dsZS5wcm90b2J1Zi5FbXB0eVIFZW1wdHkS\
            NAoGZG91YmxlGAogASgLMhwuZ29vZ2xlLnByb3RvYnVmLkRvdWJsZVZhbHVlUgZkb3VibGUSMQoFZmxvYXQYCyABKA\
            syGy5nb29nbGUucHJvdG9idWYuRmxvYXRWYWx1ZVIFZmxvYXQSMQoFaW50NjQYDCABKAsyGy5nb29nbGUucHJvdG9i\
            dWYuSW50NjRWYWx1ZVIFaW50NjQSNAoGdWludDY0GA0gASgLMhwuZ29vZ2xlLnByb3RvYnVmLlVJbnQ2NFZhbHVlUg\
            Z1aW50NjQSMQoFaW50MzIYDiABKAsyGy5nb29nbGUucHJvdG9idWYuSW50MzJWYWx1ZVIFaW50MzISNAoGdWludDMy\
            GA8gASgLMhwuZ29vZ2xlLnByb3RvYnVmLlVJbnQzMlZhbHVlUgZ1aW50MzISLgoEYm9vbBgQIAEoCzIaLmdvb2dsZS\
            5wcm90b2J1Zi5Cb29sVmFsdWVSBGJvb2wSNAoGc3RyaW5nGBEgASgLMhwuZ29vZ2xlLnByb3RvYnVmLlN0cmluZ1Zh\
            bHVlUgZzdHJpbmcSMQoFYnl0ZXMYEiABKAsyGy5nb29nbGUucHJvdG9idWYuQnl0ZXNWYWx1ZVIFYnl0ZXMSRQoQbG\
            lzdF9vZl93cmFwcGVycxgTIAMoCzIbLmdvb2dsZS5wcm90b2J1Zi5JbnQ2NFZhbHVlUg5saXN0T2ZXcmFwcGVycxI2\
            CgV0aW1lcxgUIAMoCzIgLnRlc3Qua2luZHMuV2VsbEtub3duLlRpbWVzRW50cnlSBXRpbWVzGlQKClRpbWVzRW50cn\
            kSEAoDa2V5GAEgASgJUgNrZXkSMAoFdmFsdWUYAiABKAsyGi5nb29nbGUucHJvdG9idWYuVGltZXN0YW1wUgV2YWx1\
            ZToCOAEigwIKBVZpc2l0EhkKCHZpc2l0X2lkGAEgASgJUgd2aXNpdElkEhgKB3BhdGllbnQYAiABKANSB3BhdGllbn\
            QSHgoLZGF5X29mX2NhcmUYAyABKAVSCWRheU9mQ2FyZRInCgVzaGFkZRgEIAEoDjIRLnRlc3Qua2luZHMuU2hhZGVS\
            BXNoYWRlEhYKBnVyZ2VudBgFIAEoCFIGdXJnZW50EioKEXByaWNlX2luX2NlbnRpbWVzGAYgASgSUg9wcmljZUluQ2\
            VudGltZXMSGgoIcHJvdmlkZXIYByABKAlSCHByb3ZpZGVyEhwKCXNpZ25hdHVyZRgIIAEoDFIJc2lnbmF0dXJlIqUC\
            CglWaXNpdExpc3QSJwoFdmlzaXQYASABKAsyES50ZXN0LmtpbmRzLlZpc2l0UgV2aXNpdBIwCgVsaW5lcxgCIAMoCz\
            IaLnRlc3Qua2luZHMuVmlzaXRMaXN0LkxpbmVSBWxpbmVzEhQKBWNvZGVzGAMgAygFUgVjb2RlcxIWCgZyZW1hcmsY\
            BCABKAlSBnJlbWFyaxqOAQoETGluZRIQCgNhY3QYASABKAlSA2FjdBIqChFwcmljZV9pbl9jZW50aW1lcxgCIAEoA1\
            IPcHJpY2VJbkNlbnRpbWVzEhwKCW1vZGlmaWVycxgDIAMoCVIJbW9kaWZpZXJzEioKAmF0GAQgASgLMhouZ29vZ2xl\
            LnByb3RvYnVmLlRpbWVzdGFtcFICYXQqbQoFU2hhZGUSFQoRU0hBREVfVU5TUEVDSUZJRUQQABIPCgtTSEFERV9MSU\
            dIVBABEg4KClNIQURFX0RBUksQAhIPCgtTSEFERV8yX0JJVBADEhsKDlNIQURFX05FR0FUSVZFEP///////////wFi\
            BnByb3RvMw==
            """,
        dependencies: [GoogleProtobuf.anyFile, GoogleProtobuf.durationFile, GoogleProtobuf.emptyFile, GoogleProtobuf.fieldMaskFile, GoogleProtobuf.structFile, GoogleProtobuf.timestampFile, GoogleProtobuf.wrappersFile])
}

extension TestKinds.Scalars {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if self.double.bitPattern != 0 { size &+= 1 &+ WireDouble.size(self.double) }
        if self.float.bitPattern != 0 { size &+= 1 &+ WireFloat.size(self.float) }
        if self.int32 != 0 { size &+= 1 &+ WireInt32.size(self.int32) }
        if self.int64 != 0 { size &+= 1 &+ WireInt64.size(self.int64) }
        if self.uint32 != 0 { size &+= 1 &+ WireUInt32.size(self.uint32) }
        if self.uint64 != 0 { size &+= 1 &+ WireUInt64.size(self.uint64) }
        if self.sint32 != 0 { size &+= 1 &+ WireSInt32.size(self.sint32) }
        if self.sint64 != 0 { size &+= 1 &+ WireSInt64.size(self.sint64) }
        if self.fixed32 != 0 { size &+= 1 &+ WireFixed32.size(self.fixed32) }
        if self.fixed64 != 0 { size &+= 1 &+ WireFixed64.size(self.fixed64) }
        if self.sfixed32 != 0 { size &+= 1 &+ WireSFixed32.size(self.sfixed32) }
        if self.sfixed64 != 0 { size &+= 1 &+ WireSFixed64.size(self.sfixed64) }
        if self.bool { size &+= 1 &+ WireBool.size(self.bool) }
        if !self.string.isEmpty { size &+= 1 &+ WireString.size(self.string) }
        if !self.bytes.isEmpty { size &+= 1 &+ WireBytes.size(self.bytes) }
        if self.shade.rawValue != 0 { size &+= 2 &+ WireEnum<TestKinds.Shade>.size(self.shade) }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if self.shade.rawValue != 0 {
            WireEnum<TestKinds.Shade>.write(self.shade, to: &writer)
            writer.tag(128)
        }
        if !self.bytes.isEmpty {
            WireBytes.write(self.bytes, to: &writer)
            writer.tag(122)
        }
        if !self.string.isEmpty {
            WireString.write(self.string, to: &writer)
            writer.tag(114)
        }
        if self.bool {
            WireBool.write(self.bool, to: &writer)
            writer.tag(104)
        }
        if self.sfixed64 != 0 {
            WireSFixed64.write(self.sfixed64, to: &writer)
            writer.tag(97)
        }
        if self.sfixed32 != 0 {
            WireSFixed32.write(self.sfixed32, to: &writer)
            writer.tag(93)
        }
        if self.fixed64 != 0 {
            WireFixed64.write(self.fixed64, to: &writer)
            writer.tag(81)
        }
        if self.fixed32 != 0 {
            WireFixed32.write(self.fixed32, to: &writer)
            writer.tag(77)
        }
        if self.sint64 != 0 {
            WireSInt64.write(self.sint64, to: &writer)
            writer.tag(64)
        }
        if self.sint32 != 0 {
            WireSInt32.write(self.sint32, to: &writer)
            writer.tag(56)
        }
        if self.uint64 != 0 {
            WireUInt64.write(self.uint64, to: &writer)
            writer.tag(48)
        }
        if self.uint32 != 0 {
            WireUInt32.write(self.uint32, to: &writer)
            writer.tag(40)
        }
        if self.int64 != 0 {
            WireInt64.write(self.int64, to: &writer)
            writer.tag(32)
        }
        if self.int32 != 0 {
            WireInt32.write(self.int32, to: &writer)
            writer.tag(24)
        }
        if self.float.bitPattern != 0 {
            WireFloat.write(self.float, to: &writer)
            writer.tag(21)
        }
        if self.double.bitPattern != 0 {
            WireDouble.write(self.double, to: &writer)
            writer.tag(9)
        }
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 9: self.double = try WireDouble.read(from: &reader)
            case 21: self.float = try WireFloat.read(from: &reader)
            case 24: self.int32 = try WireInt32.read(from: &reader)
            case 32: self.int64 = try WireInt64.read(from: &reader)
            case 40: self.uint32 = try WireUInt32.read(from: &reader)
            case 48: self.uint64 = try WireUInt64.read(from: &reader)
            case 56: self.sint32 = try WireSInt32.read(from: &reader)
            case 64: self.sint64 = try WireSInt64.read(from: &reader)
            case 77: self.fixed32 = try WireFixed32.read(from: &reader)
            case 81: self.fixed64 = try WireFixed64.read(from: &reader)
            case 93: self.sfixed32 = try WireSFixed32.read(from: &reader)
            case 97: self.sfixed64 = try WireSFixed64.read(from: &reader)
            case 104: self.bool = try WireBool.read(from: &reader)
            case 114: self.string = try WireString.read(from: &reader)
            case 122: self.bytes = try WireBytes.read(from: &reader)
            case 128: self.shade = try WireEnum<TestKinds.Shade>.read(from: &reader)
            default:
                switch tag &>> 3 {
                case 1...16: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension TestKinds.Lists {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        size &+= packedSize(WireDouble.self, self.double, tagSize: 1)
        size &+= packedSize(WireFloat.self, self.float, tagSize: 1)
        size &+= packedSize(WireInt32.self, self.int32, tagSize: 1)
        size &+= packedSize(WireInt64.self, self.int64, tagSize: 1)
        size &+= packedSize(WireUInt32.self, self.uint32, tagSize: 1)
        size &+= packedSize(WireUInt64.self, self.uint64, tagSize: 1)
        size &+= packedSize(WireSInt32.self, self.sint32, tagSize: 1)
        size &+= packedSize(WireSInt64.self, self.sint64, tagSize: 1)
        size &+= packedSize(WireFixed32.self, self.fixed32, tagSize: 1)
        size &+= packedSize(WireFixed64.self, self.fixed64, tagSize: 1)
        size &+= packedSize(WireSFixed32.self, self.sfixed32, tagSize: 1)
        size &+= packedSize(WireSFixed64.self, self.sfixed64, tagSize: 1)
        size &+= packedSize(WireBool.self, self.bool, tagSize: 1)
        size &+= repeatedSize(WireString.self, self.string, tagSize: 1)
        size &+= repeatedSize(WireBytes.self, self.bytes, tagSize: 1)
        size &+= packedSize(WireEnum<TestKinds.Shade>.self, self.shade, tagSize: 2)
        size &+= repeatedSize(WireMessage<TestKinds.Scalars>.self, self.scalars, tagSize: 2)
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        writer.repeated(WireMessage<TestKinds.Scalars>.self, self.scalars, tag: 138)
        writer.packed(WireEnum<TestKinds.Shade>.self, self.shade, tag: 130)
        writer.repeated(WireBytes.self, self.bytes, tag: 122)
        writer.repeated(WireString.self, self.string, tag: 114)
        writer.packed(WireBool.self, self.bool, tag: 106)
        writer.packed(WireSFixed64.self, self.sfixed64, tag: 98)
        writer.packed(WireSFixed32.self, self.sfixed32, tag: 90)
        writer.packed(WireFixed64.self, self.fixed64, tag: 82)
        writer.packed(WireFixed32.self, self.fixed32, tag: 74)
        writer.packed(WireSInt64.self, self.sint64, tag: 66)
        writer.packed(WireSInt32.self, self.sint32, tag: 58)
        writer.packed(WireUInt64.self, self.uint64, tag: 50)
        writer.packed(WireUInt32.self, self.uint32, tag: 42)
        writer.packed(WireInt64.self, self.int64, tag: 34)
        writer.packed(WireInt32.self, self.int32, tag: 26)
        writer.packed(WireFloat.self, self.float, tag: 18)
        writer.packed(WireDouble.self, self.double, tag: 10)
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 9: self.double.append(try WireDouble.read(from: &reader))
            case 10: try reader.packed(WireDouble.self, into: &self.double)
            case 21: self.float.append(try WireFloat.read(from: &reader))
            case 18: try reader.packed(WireFloat.self, into: &self.float)
            case 24: self.int32.append(try WireInt32.read(from: &reader))
            case 26: try reader.packed(WireInt32.self, into: &self.int32)
            case 32: self.int64.append(try WireInt64.read(from: &reader))
            case 34: try reader.packed(WireInt64.self, into: &self.int64)
            case 40: self.uint32.append(try WireUInt32.read(from: &reader))
            case 42: try reader.packed(WireUInt32.self, into: &self.uint32)
            case 48: self.uint64.append(try WireUInt64.read(from: &reader))
            case 50: try reader.packed(WireUInt64.self, into: &self.uint64)
            case 56: self.sint32.append(try WireSInt32.read(from: &reader))
            case 58: try reader.packed(WireSInt32.self, into: &self.sint32)
            case 64: self.sint64.append(try WireSInt64.read(from: &reader))
            case 66: try reader.packed(WireSInt64.self, into: &self.sint64)
            case 77: self.fixed32.append(try WireFixed32.read(from: &reader))
            case 74: try reader.packed(WireFixed32.self, into: &self.fixed32)
            case 81: self.fixed64.append(try WireFixed64.read(from: &reader))
            case 82: try reader.packed(WireFixed64.self, into: &self.fixed64)
            case 93: self.sfixed32.append(try WireSFixed32.read(from: &reader))
            case 90: try reader.packed(WireSFixed32.self, into: &self.sfixed32)
            case 97: self.sfixed64.append(try WireSFixed64.read(from: &reader))
            case 98: try reader.packed(WireSFixed64.self, into: &self.sfixed64)
            case 104: self.bool.append(try WireBool.read(from: &reader))
            case 106: try reader.packed(WireBool.self, into: &self.bool)
            case 114:
                try reader.append(WireString.self, to: &self.string, tag: 114)
            case 122:
                try reader.append(WireBytes.self, to: &self.bytes, tag: 122)
            case 128: self.shade.append(try WireEnum<TestKinds.Shade>.read(from: &reader))
            case 130: try reader.packed(WireEnum<TestKinds.Shade>.self, into: &self.shade)
            case 138: try reader.append(to: &self.scalars, tag: 138)
            default:
                switch tag &>> 3 {
                case 1...17: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension TestKinds.UnpackedLists {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        size &+= repeatedSize(WireInt32.self, self.int32, tagSize: 1)
        size &+= repeatedSize(WireSInt64.self, self.sint64, tagSize: 1)
        size &+= repeatedSize(WireFixed32.self, self.fixed32, tagSize: 1)
        size &+= repeatedSize(WireDouble.self, self.double, tagSize: 1)
        size &+= repeatedSize(WireBool.self, self.bool, tagSize: 1)
        size &+= repeatedSize(WireEnum<TestKinds.Shade>.self, self.shade, tagSize: 1)
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        writer.repeated(WireEnum<TestKinds.Shade>.self, self.shade, tag: 48)
        writer.repeated(WireBool.self, self.bool, tag: 40)
        writer.repeated(WireDouble.self, self.double, tag: 33)
        writer.repeated(WireFixed32.self, self.fixed32, tag: 29)
        writer.repeated(WireSInt64.self, self.sint64, tag: 16)
        writer.repeated(WireInt32.self, self.int32, tag: 8)
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 8: self.int32.append(try WireInt32.read(from: &reader))
            case 10: try reader.packed(WireInt32.self, into: &self.int32)
            case 16: self.sint64.append(try WireSInt64.read(from: &reader))
            case 18: try reader.packed(WireSInt64.self, into: &self.sint64)
            case 29: self.fixed32.append(try WireFixed32.read(from: &reader))
            case 26: try reader.packed(WireFixed32.self, into: &self.fixed32)
            case 33: self.double.append(try WireDouble.read(from: &reader))
            case 34: try reader.packed(WireDouble.self, into: &self.double)
            case 40: self.bool.append(try WireBool.read(from: &reader))
            case 42: try reader.packed(WireBool.self, into: &self.bool)
            case 48: self.shade.append(try WireEnum<TestKinds.Shade>.read(from: &reader))
            case 50: try reader.packed(WireEnum<TestKinds.Shade>.self, into: &self.shade)
            default:
                switch tag &>> 3 {
                case 1...6: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension TestKinds.Presence {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if let value = self.number { size &+= 1 &+ WireInt32.size(value) }
        if let value = self.text { size &+= 1 &+ WireString.size(value) }
        if let value = self.data { size &+= 1 &+ WireBytes.size(value) }
        if let value = self.flag { size &+= 1 &+ WireBool.size(value) }
        if let value = self.ratio { size &+= 1 &+ WireDouble.size(value) }
        if let value = self.shade { size &+= 1 &+ WireEnum<TestKinds.Shade>.size(value) }
        if let value = self.scalars { size &+= 1 &+ WireMessage<TestKinds.Scalars>.size(value) }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if let value = self.scalars {
            WireMessage<TestKinds.Scalars>.write(value, to: &writer)
            writer.tag(58)
        }
        if let value = self.shade {
            WireEnum<TestKinds.Shade>.write(value, to: &writer)
            writer.tag(48)
        }
        if let value = self.ratio {
            WireDouble.write(value, to: &writer)
            writer.tag(41)
        }
        if let value = self.flag {
            WireBool.write(value, to: &writer)
            writer.tag(32)
        }
        if let value = self.data {
            WireBytes.write(value, to: &writer)
            writer.tag(26)
        }
        if let value = self.text {
            WireString.write(value, to: &writer)
            writer.tag(18)
        }
        if let value = self.number {
            WireInt32.write(value, to: &writer)
            writer.tag(8)
        }
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 8: self.number = try WireInt32.read(from: &reader)
            case 18: self.text = try WireString.read(from: &reader)
            case 26: self.data = try WireBytes.read(from: &reader)
            case 32: self.flag = try WireBool.read(from: &reader)
            case 41: self.ratio = try WireDouble.read(from: &reader)
            case 48: self.shade = try WireEnum<TestKinds.Shade>.read(from: &reader)
            case 58: try reader.merge(into: &self.scalars)
            default:
                switch tag &>> 3 {
                case 1...7: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension TestKinds.Choice {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if !self.before.isEmpty { size &+= 1 &+ WireString.size(self.before) }
        if !self.between.isEmpty { size &+= 1 &+ WireString.size(self.between) }
        if self.after.rawValue != 0 { size &+= 2 &+ WireEnum<TestKinds.Choice.Kind>.size(self.after) }
        switch self.kind {
            case .number(let value): size &+= 1 &+ WireInt32.size(value)
            case .text(let value): size &+= 1 &+ WireString.size(value)
            case .data(let value): size &+= 1 &+ WireBytes.size(value)
            case .inner(let value): size &+= 1 &+ WireMessage<TestKinds.Choice.Inner>.size(value)
            case .named(let value): size &+= 1 &+ WireEnum<TestKinds.Choice.Kind>.size(value)
            case .again(let value): size &+= 1 &+ WireMessage<TestKinds.Choice>.size(value)
            case .noneValue(let value): size &+= 1 &+ WireBool.size(value)
            case nil: break
        }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if self.after.rawValue != 0 {
            WireEnum<TestKinds.Choice.Kind>.write(self.after, to: &writer)
            writer.tag(160)
        }
        if case .noneValue(let value) = self.kind {
            WireBool.write(value, to: &writer)
            writer.tag(72)
        }
        if case .again(let value) = self.kind {
            WireMessage<TestKinds.Choice>.write(value, to: &writer)
            writer.tag(66)
        }
        if case .named(let value) = self.kind {
            WireEnum<TestKinds.Choice.Kind>.write(value, to: &writer)
            writer.tag(56)
        }
        if case .inner(let value) = self.kind {
            WireMessage<TestKinds.Choice.Inner>.write(value, to: &writer)
            writer.tag(50)
        }
        if case .data(let value) = self.kind {
            WireBytes.write(value, to: &writer)
            writer.tag(42)
        }
        if case .text(let value) = self.kind {
            WireString.write(value, to: &writer)
            writer.tag(34)
        }
        if !self.between.isEmpty {
            WireString.write(self.between, to: &writer)
            writer.tag(26)
        }
        if case .number(let value) = self.kind {
            WireInt32.write(value, to: &writer)
            writer.tag(16)
        }
        if !self.before.isEmpty {
            WireString.write(self.before, to: &writer)
            writer.tag(10)
        }
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 10: self.before = try WireString.read(from: &reader)
            case 16: self.kind = .number(try WireInt32.read(from: &reader))
            case 26: self.between = try WireString.read(from: &reader)
            case 34: self.kind = .text(try WireString.read(from: &reader))
            case 42: self.kind = .data(try WireBytes.read(from: &reader))
            case 50:
                var value: TestKinds.Choice.Inner? = if case .inner(let value) = self.kind { value } else { nil }
                try reader.merge(into: &value)
                self.kind = value.map { .inner($0) }
            case 56: self.kind = .named(try WireEnum<TestKinds.Choice.Kind>.read(from: &reader))
            case 66:
                var value: TestKinds.Choice? = if case .again(let value) = self.kind { value } else { nil }
                try reader.merge(into: &value)
                self.kind = value.map { .again($0) }
            case 72: self.kind = .noneValue(try WireBool.read(from: &reader))
            case 160: self.after = try WireEnum<TestKinds.Choice.Kind>.read(from: &reader)
            default:
                switch tag &>> 3 {
                case 1...9, 20: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension TestKinds.Choice.Inner {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if self.value != 0 { size &+= 1 &+ WireInt32.size(self.value) }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if self.value != 0 {
            WireInt32.write(self.value, to: &writer)
            writer.tag(8)
        }
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 8: self.value = try WireInt32.read(from: &reader)
            default:
                switch tag &>> 3 {
                case 1: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension TestKinds.Tree {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if self.value != 0 { size &+= 1 &+ WireInt32.size(self.value) }
        if let value = self.left { size &+= 1 &+ WireMessage<TestKinds.Tree>.size(value) }
        if let value = self.right { size &+= 1 &+ WireMessage<TestKinds.Branch>.size(value) }
        size &+= repeatedSize(WireMessage<TestKinds.Tree>.self, self.others, tagSize: 1)
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        writer.repeated(WireMessage<TestKinds.Tree>.self, self.others, tag: 34)
        if let value = self.right {
            WireMessage<TestKinds.Branch>.write(value, to: &writer)
            writer.tag(26)
        }
        if let value = self.left {
            WireMessage<TestKinds.Tree>.write(value, to: &writer)
            writer.tag(18)
        }
        if self.value != 0 {
            WireInt32.write(self.value, to: &writer)
            writer.tag(8)
        }
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 8: self.value = try WireInt32.read(from: &reader)
            case 18: try reader.merge(into: &self.left)
            case 26: try reader.merge(into: &self.right)
            case 34: try reader.append(to: &self.others, tag: 34)
            default:
                switch tag &>> 3 {
                case 1...4: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension TestKinds.Branch {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if let value = self.tree { size &+= 1 &+ WireMessage<TestKinds.Tree>.size(value) }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if let value = self.tree {
            WireMessage<TestKinds.Tree>.write(value, to: &writer)
            writer.tag(10)
        }
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 10: try reader.merge(into: &self.tree)
            default:
                switch tag &>> 3 {
                case 1: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension TestKinds.Maps {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        size &+= entriesSize(WireString.self, WireString.self, self.strings, tagSize: 1)
        size &+= entriesSize(WireInt32.self, WireMessage<TestKinds.Scalars>.self, self.messages, tagSize: 1)
        size &+= entriesSize(WireBool.self, WireEnum<TestKinds.Shade>.self, self.enums, tagSize: 1)
        size &+= entriesSize(WireFixed64.self, WireBytes.self, self.data, tagSize: 1)
        size &+= entriesSize(WireSInt32.self, WireDouble.self, self.numbers, tagSize: 1)
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        writer.entries(WireSInt32.self, WireDouble.self, self.numbers, tag: 42)
        writer.entries(WireFixed64.self, WireBytes.self, self.data, tag: 34)
        writer.entries(WireBool.self, WireEnum<TestKinds.Shade>.self, self.enums, tag: 26)
        writer.entries(WireInt32.self, WireMessage<TestKinds.Scalars>.self, self.messages, tag: 18)
        writer.entries(WireString.self, WireString.self, self.strings, tag: 10)
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 10:
                try reader.entry(WireString.self, WireString.self, into: &self.strings)
            case 18:
                try reader.entry(WireInt32.self, WireMessage<TestKinds.Scalars>.self, into: &self.messages)
            case 26:
                try reader.entry(WireBool.self, WireEnum<TestKinds.Shade>.self, into: &self.enums)
            case 34:
                try reader.entry(WireFixed64.self, WireBytes.self, into: &self.data)
            case 42:
                try reader.entry(WireSInt32.self, WireDouble.self, into: &self.numbers)
            default:
                switch tag &>> 3 {
                case 1...5: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension TestKinds.Names {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if self.`class` != 0 { size &+= 1 &+ WireInt32.size(self.`class`) }
        if self.`in` != 0 { size &+= 1 &+ WireInt32.size(self.`in`) }
        if self.selfValue != 0 { size &+= 1 &+ WireInt32.size(self.selfValue) }
        if let value = self.type { size &+= 1 &+ WireMessage<TestKinds.Names.TypeMessage>.size(value) }
        if let value = self.any { size &+= 1 &+ WireMessage<TestKinds.Names.AnyMessage>.size(value) }
        if let value = self.string { size &+= 1 &+ WireMessage<TestKinds.Names.String>.size(value) }
        if self.size != 0 { size &+= 2 &+ WireInt32.size(self.size) }
        if self.reader != 0 { size &+= 2 &+ WireInt32.size(self.reader) }
        if self.tag != 0 { size &+= 3 &+ WireInt32.size(self.tag) }
        if self.unknownFieldsField != 0 { size &+= 4 &+ WireInt32.size(self.unknownFieldsField) }
        if self.encodedByteCountField != 0 { size &+= 5 &+ WireInt32.size(self.encodedByteCountField) }
        if self.initValue != 0 { size &+= 5 &+ WireInt32.size(self.initValue) }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if self.initValue != 0 {
            WireInt32.write(self.initValue, to: &writer)
            writer.tag(4294967288)
        }
        if self.encodedByteCountField != 0 {
            WireInt32.write(self.encodedByteCountField, to: &writer)
            writer.tag(268435456)
        }
        if self.unknownFieldsField != 0 {
            WireInt32.write(self.unknownFieldsField, to: &writer)
            writer.tag(2097152)
        }
        if self.tag != 0 {
            WireInt32.write(self.tag, to: &writer)
            writer.tag(16384)
        }
        if self.reader != 0 {
            WireInt32.write(self.reader, to: &writer)
            writer.tag(16376)
        }
        if self.size != 0 {
            WireInt32.write(self.size, to: &writer)
            writer.tag(128)
        }
        if let value = self.string {
            WireMessage<TestKinds.Names.String>.write(value, to: &writer)
            writer.tag(50)
        }
        if let value = self.any {
            WireMessage<TestKinds.Names.AnyMessage>.write(value, to: &writer)
            writer.tag(42)
        }
        if let value = self.type {
            WireMessage<TestKinds.Names.TypeMessage>.write(value, to: &writer)
            writer.tag(34)
        }
        if self.selfValue != 0 {
            WireInt32.write(self.selfValue, to: &writer)
            writer.tag(24)
        }
        if self.`in` != 0 {
            WireInt32.write(self.`in`, to: &writer)
            writer.tag(16)
        }
        if self.`class` != 0 {
            WireInt32.write(self.`class`, to: &writer)
            writer.tag(8)
        }
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 8: self.`class` = try WireInt32.read(from: &reader)
            case 16: self.`in` = try WireInt32.read(from: &reader)
            case 24: self.selfValue = try WireInt32.read(from: &reader)
            case 34: try reader.merge(into: &self.type)
            case 42: try reader.merge(into: &self.any)
            case 50: try reader.merge(into: &self.string)
            case 128: self.size = try WireInt32.read(from: &reader)
            case 16376: self.reader = try WireInt32.read(from: &reader)
            case 16384: self.tag = try WireInt32.read(from: &reader)
            case 2097152: self.unknownFieldsField = try WireInt32.read(from: &reader)
            case 268435456: self.encodedByteCountField = try WireInt32.read(from: &reader)
            case 4294967288: self.initValue = try WireInt32.read(from: &reader)
            default:
                switch tag &>> 3 {
                case 1...6, 16, 2047...2048, 262144, 33554432, 536870911: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension TestKinds.Names.TypeMessage {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if !self.`default`.isEmpty { size &+= 1 &+ WireString.size(self.`default`) }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if !self.`default`.isEmpty {
            WireString.write(self.`default`, to: &writer)
            writer.tag(10)
        }
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 10: self.`default` = try WireString.read(from: &reader)
            default:
                switch tag &>> 3 {
                case 1: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension TestKinds.Names.AnyMessage {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        unknownFields.byteCount
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            default: try reader.keepUnknown(tag, in: &self.unknownFields)
            }
        }
    }
}

extension TestKinds.Names.String {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if !self.value.isEmpty { size &+= 1 &+ WireString.size(self.value) }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if !self.value.isEmpty {
            WireString.write(self.value, to: &writer)
            writer.tag(10)
        }
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 10: self.value = try WireString.read(from: &reader)
            default:
                switch tag &>> 3 {
                case 1: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension TestKinds.WellKnown {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if let value = self.any { size &+= 1 &+ WireMessage<GoogleProtobuf.AnyMessage>.size(value) }
        if let value = self.duration { size &+= 1 &+ WireMessage<GoogleProtobuf.Duration>.size(value) }
        if let value = self.timestamp { size &+= 1 &+ WireMessage<GoogleProtobuf.Timestamp>.size(value) }
        if let value = self.fieldMask { size &+= 1 &+ WireMessage<GoogleProtobuf.FieldMask>.size(value) }
        if let value = self.`struct` { size &+= 1 &+ WireMessage<GoogleProtobuf.Struct>.size(value) }
        if let value = self.value { size &+= 1 &+ WireMessage<GoogleProtobuf.Value>.size(value) }
        if let value = self.list { size &+= 1 &+ WireMessage<GoogleProtobuf.ListValue>.size(value) }
        if self.null.rawValue != 0 { size &+= 1 &+ WireEnum<GoogleProtobuf.NullValue>.size(self.null) }
        if let value = self.empty { size &+= 1 &+ WireMessage<GoogleProtobuf.Empty>.size(value) }
        if let value = self.double { size &+= 1 &+ WireMessage<GoogleProtobuf.DoubleValue>.size(value) }
        if let value = self.float { size &+= 1 &+ WireMessage<GoogleProtobuf.FloatValue>.size(value) }
        if let value = self.int64 { size &+= 1 &+ WireMessage<GoogleProtobuf.Int64Value>.size(value) }
        if let value = self.uint64 { size &+= 1 &+ WireMessage<GoogleProtobuf.UInt64Value>.size(value) }
        if let value = self.int32 { size &+= 1 &+ WireMessage<GoogleProtobuf.Int32Value>.size(value) }
        if let value = self.uint32 { size &+= 1 &+ WireMessage<GoogleProtobuf.UInt32Value>.size(value) }
        if let value = self.bool { size &+= 2 &+ WireMessage<GoogleProtobuf.BoolValue>.size(value) }
        if let value = self.string { size &+= 2 &+ WireMessage<GoogleProtobuf.StringValue>.size(value) }
        if let value = self.bytes { size &+= 2 &+ WireMessage<GoogleProtobuf.BytesValue>.size(value) }
        size &+= repeatedSize(WireMessage<GoogleProtobuf.Int64Value>.self, self.listOfWrappers, tagSize: 2)
        size &+= entriesSize(WireString.self, WireMessage<GoogleProtobuf.Timestamp>.self, self.times, tagSize: 2)
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        writer.entries(WireString.self, WireMessage<GoogleProtobuf.Timestamp>.self, self.times, tag: 162)
        writer.repeated(WireMessage<GoogleProtobuf.Int64Value>.self, self.listOfWrappers, tag: 154)
        if let value = self.bytes {
            WireMessage<GoogleProtobuf.BytesValue>.write(value, to: &writer)
            writer.tag(146)
        }
        if let value = self.string {
            WireMessage<GoogleProtobuf.StringValue>.write(value, to: &writer)
            writer.tag(138)
        }
        if let value = self.bool {
            WireMessage<GoogleProtobuf.BoolValue>.write(value, to: &writer)
            writer.tag(130)
        }
        if let value = self.uint32 {
            WireMessage<GoogleProtobuf.UInt32Value>.write(value, to: &writer)
            writer.tag(122)
        }
        if let value = self.int32 {
            WireMessage<GoogleProtobuf.Int32Value>.write(value, to: &writer)
            writer.tag(114)
        }
        if let value = self.uint64 {
            WireMessage<GoogleProtobuf.UInt64Value>.write(value, to: &writer)
            writer.tag(106)
        }
        if let value = self.int64 {
            WireMessage<GoogleProtobuf.Int64Value>.write(value, to: &writer)
            writer.tag(98)
        }
        if let value = self.float {
            WireMessage<GoogleProtobuf.FloatValue>.write(value, to: &writer)
            writer.tag(90)
        }
        if let value = self.double {
            WireMessage<GoogleProtobuf.DoubleValue>.write(value, to: &writer)
            writer.tag(82)
        }
        if let value = self.empty {
            WireMessage<GoogleProtobuf.Empty>.write(value, to: &writer)
            writer.tag(74)
        }
        if self.null.rawValue != 0 {
            WireEnum<GoogleProtobuf.NullValue>.write(self.null, to: &writer)
            writer.tag(64)
        }
        if let value = self.list {
            WireMessage<GoogleProtobuf.ListValue>.write(value, to: &writer)
            writer.tag(58)
        }
        if let value = self.value {
            WireMessage<GoogleProtobuf.Value>.write(value, to: &writer)
            writer.tag(50)
        }
        if let value = self.`struct` {
            WireMessage<GoogleProtobuf.Struct>.write(value, to: &writer)
            writer.tag(42)
        }
        if let value = self.fieldMask {
            WireMessage<GoogleProtobuf.FieldMask>.write(value, to: &writer)
            writer.tag(34)
        }
        if let value = self.timestamp {
            WireMessage<GoogleProtobuf.Timestamp>.write(value, to: &writer)
            writer.tag(26)
        }
        if let value = self.duration {
            WireMessage<GoogleProtobuf.Duration>.write(value, to: &writer)
            writer.tag(18)
        }
        if let value = self.any {
            WireMessage<GoogleProtobuf.AnyMessage>.write(value, to: &writer)
            writer.tag(10)
        }
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 10: try reader.merge(into: &self.any)
            case 18: try reader.merge(into: &self.duration)
            case 26: try reader.merge(into: &self.timestamp)
            case 34: try reader.merge(into: &self.fieldMask)
            case 42: try reader.merge(into: &self.`struct`)
            case 50: try reader.merge(into: &self.value)
            case 58: try reader.merge(into: &self.list)
            case 64: self.null = try WireEnum<GoogleProtobuf.NullValue>.read(from: &reader)
            case 74: try reader.merge(into: &self.empty)
            case 82: try reader.merge(into: &self.double)
            case 90: try reader.merge(into: &self.float)
            case 98: try reader.merge(into: &self.int64)
            case 106: try reader.merge(into: &self.uint64)
            case 114: try reader.merge(into: &self.int32)
            case 122: try reader.merge(into: &self.uint32)
            case 130: try reader.merge(into: &self.bool)
            case 138: try reader.merge(into: &self.string)
            case 146: try reader.merge(into: &self.bytes)
            case 154: try reader.append(to: &self.listOfWrappers, tag: 154)
            case 162:
                try reader.entry(WireString.self, WireMessage<GoogleProtobuf.Timestamp>.self, into: &self.times)
            default:
                switch tag &>> 3 {
                case 1...20: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension TestKinds.Visit {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if !self.visitId.isEmpty { size &+= 1 &+ WireString.size(self.visitId) }
        if self.patient != 0 { size &+= 1 &+ WireInt64.size(self.patient) }
        if self.dayOfCare != 0 { size &+= 1 &+ WireInt32.size(self.dayOfCare) }
        if self.shade.rawValue != 0 { size &+= 1 &+ WireEnum<TestKinds.Shade>.size(self.shade) }
        if self.urgent { size &+= 1 &+ WireBool.size(self.urgent) }
        if self.priceInCentimes != 0 { size &+= 1 &+ WireSInt64.size(self.priceInCentimes) }
        if !self.provider.isEmpty { size &+= 1 &+ WireString.size(self.provider) }
        if !self.signature.isEmpty { size &+= 1 &+ WireBytes.size(self.signature) }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if !self.signature.isEmpty {
            WireBytes.write(self.signature, to: &writer)
            writer.tag(66)
        }
        if !self.provider.isEmpty {
            WireString.write(self.provider, to: &writer)
            writer.tag(58)
        }
        if self.priceInCentimes != 0 {
            WireSInt64.write(self.priceInCentimes, to: &writer)
            writer.tag(48)
        }
        if self.urgent {
            WireBool.write(self.urgent, to: &writer)
            writer.tag(40)
        }
        if self.shade.rawValue != 0 {
            WireEnum<TestKinds.Shade>.write(self.shade, to: &writer)
            writer.tag(32)
        }
        if self.dayOfCare != 0 {
            WireInt32.write(self.dayOfCare, to: &writer)
            writer.tag(24)
        }
        if self.patient != 0 {
            WireInt64.write(self.patient, to: &writer)
            writer.tag(16)
        }
        if !self.visitId.isEmpty {
            WireString.write(self.visitId, to: &writer)
            writer.tag(10)
        }
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 10: self.visitId = try WireString.read(from: &reader)
            case 16: self.patient = try WireInt64.read(from: &reader)
            case 24: self.dayOfCare = try WireInt32.read(from: &reader)
            case 32: self.shade = try WireEnum<TestKinds.Shade>.read(from: &reader)
            case 40: self.urgent = try WireBool.read(from: &reader)
            case 48: self.priceInCentimes = try WireSInt64.read(from: &reader)
            case 58: self.provider = try WireString.read(from: &reader)
            case 66: self.signature = try WireBytes.read(from: &reader)
            default:
                switch tag &>> 3 {
                case 1...8: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension TestKinds.VisitList {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if let value = self.visit { size &+= 1 &+ WireMessage<TestKinds.Visit>.size(value) }
        size &+= repeatedSize(WireMessage<TestKinds.VisitList.Line>.self, self.lines, tagSize: 1)
        size &+= packedSize(WireInt32.self, self.codes, tagSize: 1)
        if !self.remark.isEmpty { size &+= 1 &+ WireString.size(self.remark) }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if !self.remark.isEmpty {
            WireString.write(self.remark, to: &writer)
            writer.tag(34)
        }
        writer.packed(WireInt32.self, self.codes, tag: 26)
        writer.repeated(WireMessage<TestKinds.VisitList.Line>.self, self.lines, tag: 18)
        if let value = self.visit {
            WireMessage<TestKinds.Visit>.write(value, to: &writer)
            writer.tag(10)
        }
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 10: try reader.merge(into: &self.visit)
            case 18: try reader.append(to: &self.lines, tag: 18)
            case 24: self.codes.append(try WireInt32.read(from: &reader))
            case 26: try reader.packed(WireInt32.self, into: &self.codes)
            case 34: self.remark = try WireString.read(from: &reader)
            default:
                switch tag &>> 3 {
                case 1...4: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension TestKinds.VisitList.Line {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if !self.act.isEmpty { size &+= 1 &+ WireString.size(self.act) }
        if self.priceInCentimes != 0 { size &+= 1 &+ WireInt64.size(self.priceInCentimes) }
        size &+= repeatedSize(WireString.self, self.modifiers, tagSize: 1)
        if let value = self.at { size &+= 1 &+ WireMessage<GoogleProtobuf.Timestamp>.size(value) }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if let value = self.at {
            WireMessage<GoogleProtobuf.Timestamp>.write(value, to: &writer)
            writer.tag(34)
        }
        writer.repeated(WireString.self, self.modifiers, tag: 26)
        if self.priceInCentimes != 0 {
            WireInt64.write(self.priceInCentimes, to: &writer)
            writer.tag(16)
        }
        if !self.act.isEmpty {
            WireString.write(self.act, to: &writer)
            writer.tag(10)
        }
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 10: self.act = try WireString.read(from: &reader)
            case 16: self.priceInCentimes = try WireInt64.read(from: &reader)
            case 26:
                try reader.append(WireString.self, to: &self.modifiers, tag: 26)
            case 34: try reader.merge(into: &self.at)
            default:
                switch tag &>> 3 {
                case 1...4: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}
