// Generated from google/protobuf/descriptor.proto by protoc-gen-tadamun; `make generate` renews it.
// swift-format-ignore-file

extension GoogleProtobuf {
    /// The protocol compiler can output a FileDescriptorSet containing the .proto
    /// files it parses.
    package struct FileDescriptorSet: Protobuf.Message {
        /// Field 1, `repeated google.protobuf.FileDescriptorProto`.
        package var file: [GoogleProtobuf.FileDescriptorProto] = []

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            file: [GoogleProtobuf.FileDescriptorProto] = []
        ) {
            self.file = file
        }

        /// The name with its package.
        package static var fullName: StaticString { "google.protobuf.FileDescriptorSet" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { GoogleProtobuf.descriptorFile }
    }

    /// Describes a complete .proto file.
    package struct FileDescriptorProto: Protobuf.Message {
        /// file name, relative to root of source tree
        package var name: String? = nil

        /// e.g. "foo", "foo.bar", etc.
        package var package: String? = nil

        /// Names of files imported by this file.
        package var dependency: [String] = []

        /// Indexes of the public imported files in the dependency list above.
        package var publicDependency: [Int32] = []

        /// Indexes of the weak imported files in the dependency list.
        /// For Google-internal migration only. Do not use.
        package var weakDependency: [Int32] = []

        /// All top-level definitions in this file.
        package var messageType: [GoogleProtobuf.DescriptorProto] = []

        /// Field 5, `repeated google.protobuf.EnumDescriptorProto`.
        package var enumType: [GoogleProtobuf.EnumDescriptorProto] = []

        /// Field 6, `repeated google.protobuf.ServiceDescriptorProto`.
        package var service: [GoogleProtobuf.ServiceDescriptorProto] = []

        /// Field 7, `repeated google.protobuf.FieldDescriptorProto`.
        package var `extension`: [GoogleProtobuf.FieldDescriptorProto] = []

        /// Field 8, `google.protobuf.FileOptions`.
        package var options: GoogleProtobuf.FileOptions? = nil

        /// This field contains optional information about the original source code.
        /// You may safely remove this entire field without harming runtime
        /// functionality of the descriptors -- the information is needed only by
        /// development tools.
        package var sourceCodeInfo: GoogleProtobuf.SourceCodeInfo? = nil

        /// The syntax of the proto file.
        /// The supported values are "proto2" and "proto3".
        package var syntax: String? = nil

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            name: String? = nil,
            package: String? = nil,
            dependency: [String] = [],
            publicDependency: [Int32] = [],
            weakDependency: [Int32] = [],
            messageType: [GoogleProtobuf.DescriptorProto] = [],
            enumType: [GoogleProtobuf.EnumDescriptorProto] = [],
            service: [GoogleProtobuf.ServiceDescriptorProto] = [],
            `extension`: [GoogleProtobuf.FieldDescriptorProto] = [],
            options: GoogleProtobuf.FileOptions? = nil,
            sourceCodeInfo: GoogleProtobuf.SourceCodeInfo? = nil,
            syntax: String? = nil
        ) {
            self.name = name
            self.package = package
            self.dependency = dependency
            self.publicDependency = publicDependency
            self.weakDependency = weakDependency
            self.messageType = messageType
            self.enumType = enumType
            self.service = service
            self.`extension` = `extension`
            self.options = options
            self.sourceCodeInfo = sourceCodeInfo
            self.syntax = syntax
        }

        /// The name with its package.
        package static var fullName: StaticString { "google.protobuf.FileDescriptorProto" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { GoogleProtobuf.descriptorFile }
    }

    /// Describes a message type.
    package struct DescriptorProto: Protobuf.Message {
        /// Message `google.protobuf.DescriptorProto.ExtensionRange`.
        package struct ExtensionRange: Protobuf.Message {
            /// Inclusive.
            package var start: Int32? = nil

            /// Exclusive.
            package var end: Int32? = nil

            /// Field 3, `google.protobuf.ExtensionRangeOptions`.
            package var options: GoogleProtobuf.ExtensionRangeOptions? = nil

            /// The fields that this version of the message does not know.
            package var unknownFields = UnknownFields()

            /// The message without any field set.
            package init() {}

            /// The message with these fields.
            package init(
                start: Int32? = nil,
                end: Int32? = nil,
                options: GoogleProtobuf.ExtensionRangeOptions? = nil
            ) {
                self.start = start
                self.end = end
                self.options = options
            }

            /// The name with its package.
            package static var fullName: StaticString { "google.protobuf.DescriptorProto.ExtensionRange" }

            /// The file that declares the message.
            package static var file: FileDescriptorEmbedded { GoogleProtobuf.descriptorFile }
        }

        /// Range of reserved tag numbers. Reserved tag numbers may not be used by
        /// fields or extension ranges in the same message. Reserved ranges may
        /// not overlap.
        package struct ReservedRange: Protobuf.Message {
            /// Inclusive.
            package var start: Int32? = nil

            /// Exclusive.
            package var end: Int32? = nil

            /// The fields that this version of the message does not know.
            package var unknownFields = UnknownFields()

            /// The message without any field set.
            package init() {}

            /// The message with these fields.
            package init(
                start: Int32? = nil,
                end: Int32? = nil
            ) {
                self.start = start
                self.end = end
            }

            /// The name with its package.
            package static var fullName: StaticString { "google.protobuf.DescriptorProto.ReservedRange" }

            /// The file that declares the message.
            package static var file: FileDescriptorEmbedded { GoogleProtobuf.descriptorFile }
        }

        /// Field 1, `string`.
        package var name: String? = nil

        /// Field 2, `repeated google.protobuf.FieldDescriptorProto`.
        package var field: [GoogleProtobuf.FieldDescriptorProto] = []

        /// Field 6, `repeated google.protobuf.FieldDescriptorProto`.
        package var `extension`: [GoogleProtobuf.FieldDescriptorProto] = []

        /// Field 3, `repeated google.protobuf.DescriptorProto`.
        package var nestedType: [GoogleProtobuf.DescriptorProto] = []

        /// Field 4, `repeated google.protobuf.EnumDescriptorProto`.
        package var enumType: [GoogleProtobuf.EnumDescriptorProto] = []

        /// Field 5, `repeated google.protobuf.DescriptorProto.ExtensionRange`.
        package var extensionRange: [GoogleProtobuf.DescriptorProto.ExtensionRange] = []

        /// Field 8, `repeated google.protobuf.OneofDescriptorProto`.
        package var oneofDecl: [GoogleProtobuf.OneofDescriptorProto] = []

        /// Field 7, `google.protobuf.MessageOptions`.
        package var options: GoogleProtobuf.MessageOptions? = nil

        /// Field 9, `repeated google.protobuf.DescriptorProto.ReservedRange`.
        package var reservedRange: [GoogleProtobuf.DescriptorProto.ReservedRange] = []

        /// Reserved field names, which may not be used by fields in the same message.
        /// A given name may only be reserved once.
        package var reservedName: [String] = []

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            name: String? = nil,
            field: [GoogleProtobuf.FieldDescriptorProto] = [],
            `extension`: [GoogleProtobuf.FieldDescriptorProto] = [],
            nestedType: [GoogleProtobuf.DescriptorProto] = [],
            enumType: [GoogleProtobuf.EnumDescriptorProto] = [],
            extensionRange: [GoogleProtobuf.DescriptorProto.ExtensionRange] = [],
            oneofDecl: [GoogleProtobuf.OneofDescriptorProto] = [],
            options: GoogleProtobuf.MessageOptions? = nil,
            reservedRange: [GoogleProtobuf.DescriptorProto.ReservedRange] = [],
            reservedName: [String] = []
        ) {
            self.name = name
            self.field = field
            self.`extension` = `extension`
            self.nestedType = nestedType
            self.enumType = enumType
            self.extensionRange = extensionRange
            self.oneofDecl = oneofDecl
            self.options = options
            self.reservedRange = reservedRange
            self.reservedName = reservedName
        }

        /// The name with its package.
        package static var fullName: StaticString { "google.protobuf.DescriptorProto" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { GoogleProtobuf.descriptorFile }
    }

    /// Message `google.protobuf.ExtensionRangeOptions`.
    package struct ExtensionRangeOptions: Protobuf.Message {
        /// The parser stores options it doesn't recognize here. See above.
        package var uninterpretedOption: [GoogleProtobuf.UninterpretedOption] = []

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            uninterpretedOption: [GoogleProtobuf.UninterpretedOption] = []
        ) {
            self.uninterpretedOption = uninterpretedOption
        }

        /// The name with its package.
        package static var fullName: StaticString { "google.protobuf.ExtensionRangeOptions" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { GoogleProtobuf.descriptorFile }
    }

    /// Describes a field within a message.
    package struct FieldDescriptorProto: Protobuf.Message {
        /// Enum `google.protobuf.FieldDescriptorProto.Type`.
        package struct TypeEnum: OpenEnum {
            /// The number on the wire.
            package var rawValue: Int32

            /// The value with the number `rawValue`, whether it has a name or not.
            package init(rawValue: Int32) {
                self.rawValue = rawValue
            }

            /// The name with its package.
            package static var fullName: StaticString { "google.protobuf.FieldDescriptorProto.Type" }

            /// 0 is reserved for errors.
            /// Order is weird for historical reasons.
            package static var double: TypeEnum { TypeEnum(rawValue: 1) }

            /// `TYPE_FLOAT`, number 2.
            package static var float: TypeEnum { TypeEnum(rawValue: 2) }

            /// Not ZigZag encoded.  Negative numbers take 10 bytes.  Use TYPE_SINT64 if
            /// negative values are likely.
            package static var int64: TypeEnum { TypeEnum(rawValue: 3) }

            /// `TYPE_UINT64`, number 4.
            package static var uint64: TypeEnum { TypeEnum(rawValue: 4) }

            /// Not ZigZag encoded.  Negative numbers take 10 bytes.  Use TYPE_SINT32 if
            /// negative values are likely.
            package static var int32: TypeEnum { TypeEnum(rawValue: 5) }

            /// `TYPE_FIXED64`, number 6.
            package static var fixed64: TypeEnum { TypeEnum(rawValue: 6) }

            /// `TYPE_FIXED32`, number 7.
            package static var fixed32: TypeEnum { TypeEnum(rawValue: 7) }

            /// `TYPE_BOOL`, number 8.
            package static var bool: TypeEnum { TypeEnum(rawValue: 8) }

            /// `TYPE_STRING`, number 9.
            package static var string: TypeEnum { TypeEnum(rawValue: 9) }

            /// Tag-delimited aggregate.
            /// Group type is deprecated and not supported in proto3. However, Proto3
            /// implementations should still be able to parse the group wire format and
            /// treat group fields as unknown fields.
            package static var group: TypeEnum { TypeEnum(rawValue: 10) }

            /// Length-delimited aggregate.
            package static var message: TypeEnum { TypeEnum(rawValue: 11) }

            /// New in version 2.
            package static var bytes: TypeEnum { TypeEnum(rawValue: 12) }

            /// `TYPE_UINT32`, number 13.
            package static var uint32: TypeEnum { TypeEnum(rawValue: 13) }

            /// `TYPE_ENUM`, number 14.
            package static var `enum`: TypeEnum { TypeEnum(rawValue: 14) }

            /// `TYPE_SFIXED32`, number 15.
            package static var sfixed32: TypeEnum { TypeEnum(rawValue: 15) }

            /// `TYPE_SFIXED64`, number 16.
            package static var sfixed64: TypeEnum { TypeEnum(rawValue: 16) }

            /// Uses ZigZag encoding.
            package static var sint32: TypeEnum { TypeEnum(rawValue: 17) }

            /// Uses ZigZag encoding.
            package static var sint64: TypeEnum { TypeEnum(rawValue: 18) }
        }

        /// Enum `google.protobuf.FieldDescriptorProto.Label`.
        package struct Label: OpenEnum {
            /// The number on the wire.
            package var rawValue: Int32

            /// The value with the number `rawValue`, whether it has a name or not.
            package init(rawValue: Int32) {
                self.rawValue = rawValue
            }

            /// The name with its package.
            package static var fullName: StaticString { "google.protobuf.FieldDescriptorProto.Label" }

            /// 0 is reserved for errors
            package static var optional: Label { Label(rawValue: 1) }

            /// `LABEL_REQUIRED`, number 2.
            package static var required: Label { Label(rawValue: 2) }

            /// `LABEL_REPEATED`, number 3.
            package static var repeated: Label { Label(rawValue: 3) }
        }

        /// Field 1, `string`.
        package var name: String? = nil

        /// Field 3, `int32`.
        package var number: Int32? = nil

        /// Field 4, `google.protobuf.FieldDescriptorProto.Label`.
        package var label: GoogleProtobuf.FieldDescriptorProto.Label? = nil

        /// If type_name is set, this need not be set.  If both this and type_name
        /// are set, this must be one of TYPE_ENUM, TYPE_MESSAGE or TYPE_GROUP.
        package var type: GoogleProtobuf.FieldDescriptorProto.TypeEnum? = nil

        /// For message and enum types, this is the name of the type.  If the name
        /// starts with a '.', it is fully-qualified.  Otherwise, C++-like scoping
        /// rules are used to find the type (i.e. first the nested types within this
        /// message are searched, then within the parent, on up to the root
        /// namespace).
        package var typeName: String? = nil

        /// For extensions, this is the name of the type being extended.  It is
        /// resolved in the same manner as type_name.
        package var extendee: String? = nil

        /// For numeric types, contains the original text representation of the value.
        /// For booleans, "true" or "false".
        /// For strings, contains the default text contents (not escaped in any way).
        /// For bytes, contains the C escaped value.  All bytes >= 128 are escaped.
        package var defaultValue: String? = nil

        /// If set, gives the index of a oneof in the containing type's oneof_decl
        /// list.  This field is a member of that oneof.
        package var oneofIndex: Int32? = nil

        /// JSON name of this field. The value is set by protocol compiler. If the
        /// user has set a "json_name" option on this field, that option's value
        /// will be used. Otherwise, it's deduced from the field's name by converting
        /// it to camelCase.
        package var jsonName: String? = nil

        /// Field 8, `google.protobuf.FieldOptions`.
        package var options: GoogleProtobuf.FieldOptions? = nil

        /// If true, this is a proto3 "optional". When a proto3 field is optional, it
        /// tracks presence regardless of field type.
        ///
        /// When proto3_optional is true, this field must be belong to a oneof to
        /// signal to old proto3 clients that presence is tracked for this field. This
        /// oneof is known as a "synthetic" oneof, and this field must be its sole
        /// member (each proto3 optional field gets its own synthetic oneof). Synthetic
        /// oneofs exist in the descriptor only, and do not generate any API. Synthetic
        /// oneofs must be ordered after all "real" oneofs.
        ///
        /// For message fields, proto3_optional doesn't create any semantic change,
        /// since non-repeated message fields always track presence. However it still
        /// indicates the semantic detail of whether the user wrote "optional" or not.
        /// This can be useful for round-tripping the .proto file. For consistency we
        /// give message fields a synthetic oneof also, even though it is not required
        /// to track presence. This is especially important because the parser can't
        /// tell if a field is a message or an enum, so it must always create a
        /// synthetic oneof.
        ///
        /// Proto2 optional fields do not set this flag, because they already indicate
        /// optional with `LABEL_OPTIONAL`.
        package var proto3Optional: Bool? = nil

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            name: String? = nil,
            number: Int32? = nil,
            label: GoogleProtobuf.FieldDescriptorProto.Label? = nil,
            type: GoogleProtobuf.FieldDescriptorProto.TypeEnum? = nil,
            typeName: String? = nil,
            extendee: String? = nil,
            defaultValue: String? = nil,
            oneofIndex: Int32? = nil,
            jsonName: String? = nil,
            options: GoogleProtobuf.FieldOptions? = nil,
            proto3Optional: Bool? = nil
        ) {
            self.name = name
            self.number = number
            self.label = label
            self.type = type
            self.typeName = typeName
            self.extendee = extendee
            self.defaultValue = defaultValue
            self.oneofIndex = oneofIndex
            self.jsonName = jsonName
            self.options = options
            self.proto3Optional = proto3Optional
        }

        /// The name with its package.
        package static var fullName: StaticString { "google.protobuf.FieldDescriptorProto" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { GoogleProtobuf.descriptorFile }
    }

    /// Describes a oneof.
    package struct OneofDescriptorProto: Protobuf.Message {
        /// Field 1, `string`.
        package var name: String? = nil

        /// Field 2, `google.protobuf.OneofOptions`.
        package var options: GoogleProtobuf.OneofOptions? = nil

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            name: String? = nil,
            options: GoogleProtobuf.OneofOptions? = nil
        ) {
            self.name = name
            self.options = options
        }

        /// The name with its package.
        package static var fullName: StaticString { "google.protobuf.OneofDescriptorProto" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { GoogleProtobuf.descriptorFile }
    }

    /// Describes an enum type.
    package struct EnumDescriptorProto: Protobuf.Message {
        /// Range of reserved numeric values. Reserved values may not be used by
        /// entries in the same enum. Reserved ranges may not overlap.
        ///
        /// Note that this is distinct from DescriptorProto.ReservedRange in that it
        /// is inclusive such that it can appropriately represent the entire int32
        /// domain.
        package struct EnumReservedRange: Protobuf.Message {
            /// Inclusive.
            package var start: Int32? = nil

            /// Inclusive.
            package var end: Int32? = nil

            /// The fields that this version of the message does not know.
            package var unknownFields = UnknownFields()

            /// The message without any field set.
            package init() {}

            /// The message with these fields.
            package init(
                start: Int32? = nil,
                end: Int32? = nil
            ) {
                self.start = start
                self.end = end
            }

            /// The name with its package.
            package static var fullName: StaticString { "google.protobuf.EnumDescriptorProto.EnumReservedRange" }

            /// The file that declares the message.
            package static var file: FileDescriptorEmbedded { GoogleProtobuf.descriptorFile }
        }

        /// Field 1, `string`.
        package var name: String? = nil

        /// Field 2, `repeated google.protobuf.EnumValueDescriptorProto`.
        package var value: [GoogleProtobuf.EnumValueDescriptorProto] = []

        /// Field 3, `google.protobuf.EnumOptions`.
        package var options: GoogleProtobuf.EnumOptions? = nil

        /// Range of reserved numeric values. Reserved numeric values may not be used
        /// by enum values in the same enum declaration. Reserved ranges may not
        /// overlap.
        package var reservedRange: [GoogleProtobuf.EnumDescriptorProto.EnumReservedRange] = []

        /// Reserved enum value names, which may not be reused. A given name may only
        /// be reserved once.
        package var reservedName: [String] = []

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            name: String? = nil,
            value: [GoogleProtobuf.EnumValueDescriptorProto] = [],
            options: GoogleProtobuf.EnumOptions? = nil,
            reservedRange: [GoogleProtobuf.EnumDescriptorProto.EnumReservedRange] = [],
            reservedName: [String] = []
        ) {
            self.name = name
            self.value = value
            self.options = options
            self.reservedRange = reservedRange
            self.reservedName = reservedName
        }

        /// The name with its package.
        package static var fullName: StaticString { "google.protobuf.EnumDescriptorProto" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { GoogleProtobuf.descriptorFile }
    }

    /// Describes a value within an enum.
    package struct EnumValueDescriptorProto: Protobuf.Message {
        /// Field 1, `string`.
        package var name: String? = nil

        /// Field 2, `int32`.
        package var number: Int32? = nil

        /// Field 3, `google.protobuf.EnumValueOptions`.
        package var options: GoogleProtobuf.EnumValueOptions? = nil

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            name: String? = nil,
            number: Int32? = nil,
            options: GoogleProtobuf.EnumValueOptions? = nil
        ) {
            self.name = name
            self.number = number
            self.options = options
        }

        /// The name with its package.
        package static var fullName: StaticString { "google.protobuf.EnumValueDescriptorProto" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { GoogleProtobuf.descriptorFile }
    }

    /// Describes a service.
    package struct ServiceDescriptorProto: Protobuf.Message {
        /// Field 1, `string`.
        package var name: String? = nil

        /// Field 2, `repeated google.protobuf.MethodDescriptorProto`.
        package var method: [GoogleProtobuf.MethodDescriptorProto] = []

        /// Field 3, `google.protobuf.ServiceOptions`.
        package var options: GoogleProtobuf.ServiceOptions? = nil

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            name: String? = nil,
            method: [GoogleProtobuf.MethodDescriptorProto] = [],
            options: GoogleProtobuf.ServiceOptions? = nil
        ) {
            self.name = name
            self.method = method
            self.options = options
        }

        /// The name with its package.
        package static var fullName: StaticString { "google.protobuf.ServiceDescriptorProto" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { GoogleProtobuf.descriptorFile }
    }

    /// Describes a method of a service.
    package struct MethodDescriptorProto: Protobuf.Message {
        /// Field 1, `string`.
        package var name: String? = nil

        /// Input and output type names.  These are resolved in the same way as
        /// FieldDescriptorProto.type_name, but must refer to a message type.
        package var inputType: String? = nil

        /// Field 3, `string`.
        package var outputType: String? = nil

        /// Field 4, `google.protobuf.MethodOptions`.
        package var options: GoogleProtobuf.MethodOptions? = nil

        /// Identifies if client streams multiple client messages
        ///
        /// Where unset, readers assume `false`.
        package var clientStreaming: Bool? = nil

        /// Identifies if server streams multiple server messages
        ///
        /// Where unset, readers assume `false`.
        package var serverStreaming: Bool? = nil

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            name: String? = nil,
            inputType: String? = nil,
            outputType: String? = nil,
            options: GoogleProtobuf.MethodOptions? = nil,
            clientStreaming: Bool? = nil,
            serverStreaming: Bool? = nil
        ) {
            self.name = name
            self.inputType = inputType
            self.outputType = outputType
            self.options = options
            self.clientStreaming = clientStreaming
            self.serverStreaming = serverStreaming
        }

        /// The name with its package.
        package static var fullName: StaticString { "google.protobuf.MethodDescriptorProto" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { GoogleProtobuf.descriptorFile }
    }

    /// Message `google.protobuf.FileOptions`.
    package struct FileOptions: Protobuf.Message {
        /// Generated classes can be optimized for speed or code size.
        package struct OptimizeMode: OpenEnum {
            /// The number on the wire.
            package var rawValue: Int32

            /// The value with the number `rawValue`, whether it has a name or not.
            package init(rawValue: Int32) {
                self.rawValue = rawValue
            }

            /// The name with its package.
            package static var fullName: StaticString { "google.protobuf.FileOptions.OptimizeMode" }

            /// Generate complete code for parsing, serialization,
            package static var speed: OptimizeMode { OptimizeMode(rawValue: 1) }

            /// etc.
            package static var codeSize: OptimizeMode { OptimizeMode(rawValue: 2) }

            /// Generate code using MessageLite and the lite runtime.
            package static var liteRuntime: OptimizeMode { OptimizeMode(rawValue: 3) }
        }

        /// Sets the Java package where classes generated from this .proto will be
        /// placed.  By default, the proto package is used, but this is often
        /// inappropriate because proto packages do not normally start with backwards
        /// domain names.
        package var javaPackage: String? = nil

        /// Controls the name of the wrapper Java class generated for the .proto file.
        /// That class will always contain the .proto file's getDescriptor() method as
        /// well as any top-level extensions defined in the .proto file.
        /// If java_multiple_files is disabled, then all the other classes from the
        /// .proto file will be nested inside the single wrapper outer class.
        package var javaOuterClassname: String? = nil

        /// If enabled, then the Java code generator will generate a separate .java
        /// file for each top-level message, enum, and service defined in the .proto
        /// file.  Thus, these types will *not* be nested inside the wrapper class
        /// named by java_outer_classname.  However, the wrapper class will still be
        /// generated to contain the file's getDescriptor() method as well as any
        /// top-level extensions defined in the file.
        ///
        /// Where unset, readers assume `false`.
        package var javaMultipleFiles: Bool? = nil

        /// This option does nothing.
        package var javaGenerateEqualsAndHash: Bool? = nil

        /// If set true, then the Java2 code generator will generate code that
        /// throws an exception whenever an attempt is made to assign a non-UTF-8
        /// byte sequence to a string field.
        /// Message reflection will do the same.
        /// However, an extension field still accepts non-UTF-8 byte sequences.
        /// This option has no effect on when used with the lite runtime.
        ///
        /// Where unset, readers assume `false`.
        package var javaStringCheckUtf8: Bool? = nil

        /// Field 9, `google.protobuf.FileOptions.OptimizeMode`.
        ///
        /// Where unset, readers assume `SPEED`.
        package var optimizeFor: GoogleProtobuf.FileOptions.OptimizeMode? = nil

        /// Sets the Go package where structs generated from this .proto will be
        /// placed. If omitted, the Go package will be derived from the following:
        ///   - The basename of the package import path, if provided.
        ///   - Otherwise, the package statement in the .proto file, if present.
        ///   - Otherwise, the basename of the .proto file, without extension.
        package var goPackage: String? = nil

        /// Should generic services be generated in each language?  "Generic" services
        /// are not specific to any particular RPC system.  They are generated by the
        /// main code generators in each language (without additional plugins).
        /// Generic services were the only kind of service generation supported by
        /// early versions of google.protobuf.
        ///
        /// Generic services are now considered deprecated in favor of using plugins
        /// that generate code specific to your particular RPC system.  Therefore,
        /// these default to false.  Old code which depends on generic services should
        /// explicitly set them to true.
        ///
        /// Where unset, readers assume `false`.
        package var ccGenericServices: Bool? = nil

        /// Field 17, `bool`.
        ///
        /// Where unset, readers assume `false`.
        package var javaGenericServices: Bool? = nil

        /// Field 18, `bool`.
        ///
        /// Where unset, readers assume `false`.
        package var pyGenericServices: Bool? = nil

        /// Field 42, `bool`.
        ///
        /// Where unset, readers assume `false`.
        package var phpGenericServices: Bool? = nil

        /// Is this file deprecated?
        /// Depending on the target platform, this can emit Deprecated annotations
        /// for everything in the file, or it will be completely ignored; in the very
        /// least, this is a formalization for deprecating files.
        ///
        /// Where unset, readers assume `false`.
        package var deprecated: Bool? = nil

        /// Enables the use of arenas for the proto messages in this file. This applies
        /// only to generated classes for C++.
        ///
        /// Where unset, readers assume `true`.
        package var ccEnableArenas: Bool? = nil

        /// Sets the objective c class prefix which is prepended to all objective c
        /// generated classes from this .proto. There is no default.
        package var objcClassPrefix: String? = nil

        /// Namespace for generated classes; defaults to the package.
        package var csharpNamespace: String? = nil

        /// By default Swift generators will take the proto package and CamelCase it
        /// replacing '.' with underscore and use that to prefix the types/symbols
        /// defined. When this options is provided, they will use this value instead
        /// to prefix the types/symbols defined.
        package var swiftPrefix: String? = nil

        /// Sets the php class prefix which is prepended to all php generated classes
        /// from this .proto. Default is empty.
        package var phpClassPrefix: String? = nil

        /// Use this option to change the namespace of php generated classes. Default
        /// is empty. When this option is empty, the package name will be used for
        /// determining the namespace.
        package var phpNamespace: String? = nil

        /// Use this option to change the namespace of php generated metadata classes.
        /// Default is empty. When this option is empty, the proto file name will be
        /// used for determining the namespace.
        package var phpMetadataNamespace: String? = nil

        /// Use this option to change the package of ruby generated classes. Default
        /// is empty. When this option is not set, the package name will be used for
        /// determining the ruby package.
        package var rubyPackage: String? = nil

        /// The parser stores options it doesn't recognize here.
        /// See the documentation for the "Options" section above.
        package var uninterpretedOption: [GoogleProtobuf.UninterpretedOption] = []

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            javaPackage: String? = nil,
            javaOuterClassname: String? = nil,
            javaMultipleFiles: Bool? = nil,
            javaGenerateEqualsAndHash: Bool? = nil,
            javaStringCheckUtf8: Bool? = nil,
            optimizeFor: GoogleProtobuf.FileOptions.OptimizeMode? = nil,
            goPackage: String? = nil,
            ccGenericServices: Bool? = nil,
            javaGenericServices: Bool? = nil,
            pyGenericServices: Bool? = nil,
            phpGenericServices: Bool? = nil,
            deprecated: Bool? = nil,
            ccEnableArenas: Bool? = nil,
            objcClassPrefix: String? = nil,
            csharpNamespace: String? = nil,
            swiftPrefix: String? = nil,
            phpClassPrefix: String? = nil,
            phpNamespace: String? = nil,
            phpMetadataNamespace: String? = nil,
            rubyPackage: String? = nil,
            uninterpretedOption: [GoogleProtobuf.UninterpretedOption] = []
        ) {
            self.javaPackage = javaPackage
            self.javaOuterClassname = javaOuterClassname
            self.javaMultipleFiles = javaMultipleFiles
            self.javaGenerateEqualsAndHash = javaGenerateEqualsAndHash
            self.javaStringCheckUtf8 = javaStringCheckUtf8
            self.optimizeFor = optimizeFor
            self.goPackage = goPackage
            self.ccGenericServices = ccGenericServices
            self.javaGenericServices = javaGenericServices
            self.pyGenericServices = pyGenericServices
            self.phpGenericServices = phpGenericServices
            self.deprecated = deprecated
            self.ccEnableArenas = ccEnableArenas
            self.objcClassPrefix = objcClassPrefix
            self.csharpNamespace = csharpNamespace
            self.swiftPrefix = swiftPrefix
            self.phpClassPrefix = phpClassPrefix
            self.phpNamespace = phpNamespace
            self.phpMetadataNamespace = phpMetadataNamespace
            self.rubyPackage = rubyPackage
            self.uninterpretedOption = uninterpretedOption
        }

        /// The name with its package.
        package static var fullName: StaticString { "google.protobuf.FileOptions" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { GoogleProtobuf.descriptorFile }
    }

    /// Message `google.protobuf.MessageOptions`.
    package struct MessageOptions: Protobuf.Message {
        /// Set true to use the old proto1 MessageSet wire format for extensions.
        /// This is provided for backwards-compatibility with the MessageSet wire
        /// format.  You should not use this for any other reason:  It's less
        /// efficient, has fewer features, and is more complicated.
        ///
        /// The message must be defined exactly as follows:
        ///   message Foo {
        ///     option message_set_wire_format = true;
        ///     extensions 4 to max;
        ///   }
        /// Note that the message cannot have any defined fields; MessageSets only
        /// have extensions.
        ///
        /// All extensions of your type must be singular messages; e.g. they cannot
        /// be int32s, enums, or repeated messages.
        ///
        /// Because this is an option, the above two restrictions are not enforced by
        /// the protocol compiler.
        ///
        /// Where unset, readers assume `false`.
        package var messageSetWireFormat: Bool? = nil

        /// Disables the generation of the standard "descriptor()" accessor, which can
        /// conflict with a field of the same name.  This is meant to make migration
        /// from proto1 easier; new code should avoid fields named "descriptor".
        ///
        /// Where unset, readers assume `false`.
        package var noStandardDescriptorAccessor: Bool? = nil

        /// Is this message deprecated?
        /// Depending on the target platform, this can emit Deprecated annotations
        /// for the message, or it will be completely ignored; in the very least,
        /// this is a formalization for deprecating messages.
        ///
        /// Where unset, readers assume `false`.
        package var deprecated: Bool? = nil

        /// Whether the message is an automatically generated map entry type for the
        /// maps field.
        ///
        /// For maps fields:
        ///     map<KeyType, ValueType> map_field = 1;
        /// The parsed descriptor looks like:
        ///     message MapFieldEntry {
        ///         option map_entry = true;
        ///         optional KeyType key = 1;
        ///         optional ValueType value = 2;
        ///     }
        ///     repeated MapFieldEntry map_field = 1;
        ///
        /// Implementations may choose not to generate the map_entry=true message, but
        /// use a native map in the target language to hold the keys and values.
        /// The reflection APIs in such implementations still need to work as
        /// if the field is a repeated message field.
        ///
        /// NOTE: Do not set the option in .proto files. Always use the maps syntax
        /// instead. The option should only be implicitly set by the proto compiler
        /// parser.
        package var mapEntry: Bool? = nil

        /// The parser stores options it doesn't recognize here. See above.
        package var uninterpretedOption: [GoogleProtobuf.UninterpretedOption] = []

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            messageSetWireFormat: Bool? = nil,
            noStandardDescriptorAccessor: Bool? = nil,
            deprecated: Bool? = nil,
            mapEntry: Bool? = nil,
            uninterpretedOption: [GoogleProtobuf.UninterpretedOption] = []
        ) {
            self.messageSetWireFormat = messageSetWireFormat
            self.noStandardDescriptorAccessor = noStandardDescriptorAccessor
            self.deprecated = deprecated
            self.mapEntry = mapEntry
            self.uninterpretedOption = uninterpretedOption
        }

        /// The name with its package.
        package static var fullName: StaticString { "google.protobuf.MessageOptions" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { GoogleProtobuf.descriptorFile }
    }

    /// Message `google.protobuf.FieldOptions`.
    package struct FieldOptions: Protobuf.Message {
        /// Enum `google.protobuf.FieldOptions.CType`.
        package struct CType: OpenEnum {
            /// The number on the wire.
            package var rawValue: Int32

            /// The value with the number `rawValue`, whether it has a name or not.
            package init(rawValue: Int32) {
                self.rawValue = rawValue
            }

            /// The name with its package.
            package static var fullName: StaticString { "google.protobuf.FieldOptions.CType" }

            /// Default mode.
            package static var string: CType { CType(rawValue: 0) }

            /// `CORD`, number 1.
            package static var cord: CType { CType(rawValue: 1) }

            /// `STRING_PIECE`, number 2.
            package static var stringPiece: CType { CType(rawValue: 2) }
        }

        /// Enum `google.protobuf.FieldOptions.JSType`.
        package struct JSType: OpenEnum {
            /// The number on the wire.
            package var rawValue: Int32

            /// The value with the number `rawValue`, whether it has a name or not.
            package init(rawValue: Int32) {
                self.rawValue = rawValue
            }

            /// The name with its package.
            package static var fullName: StaticString { "google.protobuf.FieldOptions.JSType" }

            /// Use the default type.
            package static var jsNormal: JSType { JSType(rawValue: 0) }

            /// Use JavaScript strings.
            package static var jsString: JSType { JSType(rawValue: 1) }

            /// Use JavaScript numbers.
            package static var jsNumber: JSType { JSType(rawValue: 2) }
        }

        /// The ctype option instructs the C++ code generator to use a different
        /// representation of the field than it normally would.  See the specific
        /// options below.  This option is not yet implemented in the open source
        /// release -- sorry, we'll try to include it in a future version!
        ///
        /// Where unset, readers assume `STRING`.
        package var ctype: GoogleProtobuf.FieldOptions.CType? = nil

        /// The packed option can be enabled for repeated primitive fields to enable
        /// a more efficient representation on the wire. Rather than repeatedly
        /// writing the tag and type for each element, the entire array is encoded as
        /// a single length-delimited blob. In proto3, only explicit setting it to
        /// false will avoid using packed encoding.
        package var packed: Bool? = nil

        /// The jstype option determines the JavaScript type used for values of the
        /// field.  The option is permitted only for 64 bit integral and fixed types
        /// (int64, uint64, sint64, fixed64, sfixed64).  A field with jstype JS_STRING
        /// is represented as JavaScript string, which avoids loss of precision that
        /// can happen when a large value is converted to a floating point JavaScript.
        /// Specifying JS_NUMBER for the jstype causes the generated JavaScript code to
        /// use the JavaScript "number" type.  The behavior of the default option
        /// JS_NORMAL is implementation dependent.
        ///
        /// This option is an enum to permit additional types to be added, e.g.
        /// goog.math.Integer.
        ///
        /// Where unset, readers assume `JS_NORMAL`.
        package var jstype: GoogleProtobuf.FieldOptions.JSType? = nil

        /// Should this field be parsed lazily?  Lazy applies only to message-type
        /// fields.  It means that when the outer message is initially parsed, the
        /// inner message's contents will not be parsed but instead stored in encoded
        /// form.  The inner message will actually be parsed when it is first accessed.
        ///
        /// This is only a hint.  Implementations are free to choose whether to use
        /// eager or lazy parsing regardless of the value of this option.  However,
        /// setting this option true suggests that the protocol author believes that
        /// using lazy parsing on this field is worth the additional bookkeeping
        /// overhead typically needed to implement it.
        ///
        /// This option does not affect the public interface of any generated code;
        /// all method signatures remain the same.  Furthermore, thread-safety of the
        /// interface is not affected by this option; const methods remain safe to
        /// call from multiple threads concurrently, while non-const methods continue
        /// to require exclusive access.
        ///
        ///
        /// Note that implementations may choose not to check required fields within
        /// a lazy sub-message.  That is, calling IsInitialized() on the outer message
        /// may return true even if the inner message has missing required fields.
        /// This is necessary because otherwise the inner message would have to be
        /// parsed in order to perform the check, defeating the purpose of lazy
        /// parsing.  An implementation which chooses not to check required fields
        /// must be consistent about it.  That is, for any particular sub-message, the
        /// implementation must either *always* check its required fields, or *never*
        /// check its required fields, regardless of whether or not the message has
        /// been parsed.
        ///
        /// As of 2021, lazy does no correctness checks on the byte stream during
        /// parsing.  This may lead to crashes if and when an invalid byte stream is
        /// finally parsed upon access.
        ///
        /// Where unset, readers assume `false`.
        package var lazy: Bool? = nil

        /// unverified_lazy does no correctness checks on the byte stream. This should
        /// only be used where lazy with verification is prohibitive for performance
        /// reasons.
        ///
        /// Where unset, readers assume `false`.
        package var unverifiedLazy: Bool? = nil

        /// Is this field deprecated?
        /// Depending on the target platform, this can emit Deprecated annotations
        /// for accessors, or it will be completely ignored; in the very least, this
        /// is a formalization for deprecating fields.
        ///
        /// Where unset, readers assume `false`.
        package var deprecated: Bool? = nil

        /// For Google-internal migration only. Do not use.
        ///
        /// Where unset, readers assume `false`.
        package var weak: Bool? = nil

        /// The parser stores options it doesn't recognize here. See above.
        package var uninterpretedOption: [GoogleProtobuf.UninterpretedOption] = []

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            ctype: GoogleProtobuf.FieldOptions.CType? = nil,
            packed: Bool? = nil,
            jstype: GoogleProtobuf.FieldOptions.JSType? = nil,
            lazy: Bool? = nil,
            unverifiedLazy: Bool? = nil,
            deprecated: Bool? = nil,
            weak: Bool? = nil,
            uninterpretedOption: [GoogleProtobuf.UninterpretedOption] = []
        ) {
            self.ctype = ctype
            self.packed = packed
            self.jstype = jstype
            self.lazy = lazy
            self.unverifiedLazy = unverifiedLazy
            self.deprecated = deprecated
            self.weak = weak
            self.uninterpretedOption = uninterpretedOption
        }

        /// The name with its package.
        package static var fullName: StaticString { "google.protobuf.FieldOptions" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { GoogleProtobuf.descriptorFile }
    }

    /// Message `google.protobuf.OneofOptions`.
    package struct OneofOptions: Protobuf.Message {
        /// The parser stores options it doesn't recognize here. See above.
        package var uninterpretedOption: [GoogleProtobuf.UninterpretedOption] = []

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            uninterpretedOption: [GoogleProtobuf.UninterpretedOption] = []
        ) {
            self.uninterpretedOption = uninterpretedOption
        }

        /// The name with its package.
        package static var fullName: StaticString { "google.protobuf.OneofOptions" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { GoogleProtobuf.descriptorFile }
    }

    /// Message `google.protobuf.EnumOptions`.
    package struct EnumOptions: Protobuf.Message {
        /// Set this option to true to allow mapping different tag names to the same
        /// value.
        package var allowAlias: Bool? = nil

        /// Is this enum deprecated?
        /// Depending on the target platform, this can emit Deprecated annotations
        /// for the enum, or it will be completely ignored; in the very least, this
        /// is a formalization for deprecating enums.
        ///
        /// Where unset, readers assume `false`.
        package var deprecated: Bool? = nil

        /// The parser stores options it doesn't recognize here. See above.
        package var uninterpretedOption: [GoogleProtobuf.UninterpretedOption] = []

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            allowAlias: Bool? = nil,
            deprecated: Bool? = nil,
            uninterpretedOption: [GoogleProtobuf.UninterpretedOption] = []
        ) {
            self.allowAlias = allowAlias
            self.deprecated = deprecated
            self.uninterpretedOption = uninterpretedOption
        }

        /// The name with its package.
        package static var fullName: StaticString { "google.protobuf.EnumOptions" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { GoogleProtobuf.descriptorFile }
    }

    /// Message `google.protobuf.EnumValueOptions`.
    package struct EnumValueOptions: Protobuf.Message {
        /// Is this enum value deprecated?
        /// Depending on the target platform, this can emit Deprecated annotations
        /// for the enum value, or it will be completely ignored; in the very least,
        /// this is a formalization for deprecating enum values.
        ///
        /// Where unset, readers assume `false`.
        package var deprecated: Bool? = nil

        /// The parser stores options it doesn't recognize here. See above.
        package var uninterpretedOption: [GoogleProtobuf.UninterpretedOption] = []

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            deprecated: Bool? = nil,
            uninterpretedOption: [GoogleProtobuf.UninterpretedOption] = []
        ) {
            self.deprecated = deprecated
            self.uninterpretedOption = uninterpretedOption
        }

        /// The name with its package.
        package static var fullName: StaticString { "google.protobuf.EnumValueOptions" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { GoogleProtobuf.descriptorFile }
    }

    /// Message `google.protobuf.ServiceOptions`.
    package struct ServiceOptions: Protobuf.Message {
        /// Is this service deprecated?
        /// Depending on the target platform, this can emit Deprecated annotations
        /// for the service, or it will be completely ignored; in the very least,
        /// this is a formalization for deprecating services.
        ///
        /// Where unset, readers assume `false`.
        package var deprecated: Bool? = nil

        /// The parser stores options it doesn't recognize here. See above.
        package var uninterpretedOption: [GoogleProtobuf.UninterpretedOption] = []

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            deprecated: Bool? = nil,
            uninterpretedOption: [GoogleProtobuf.UninterpretedOption] = []
        ) {
            self.deprecated = deprecated
            self.uninterpretedOption = uninterpretedOption
        }

        /// The name with its package.
        package static var fullName: StaticString { "google.protobuf.ServiceOptions" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { GoogleProtobuf.descriptorFile }
    }

    /// Message `google.protobuf.MethodOptions`.
    package struct MethodOptions: Protobuf.Message {
        /// Is this method side-effect-free (or safe in HTTP parlance), or idempotent,
        /// or neither? HTTP based RPC implementation may choose GET verb for safe
        /// methods, and PUT verb for idempotent methods instead of the default POST.
        package struct IdempotencyLevel: OpenEnum {
            /// The number on the wire.
            package var rawValue: Int32

            /// The value with the number `rawValue`, whether it has a name or not.
            package init(rawValue: Int32) {
                self.rawValue = rawValue
            }

            /// The name with its package.
            package static var fullName: StaticString { "google.protobuf.MethodOptions.IdempotencyLevel" }

            /// `IDEMPOTENCY_UNKNOWN`, number 0.
            package static var idempotencyUnknown: IdempotencyLevel { IdempotencyLevel(rawValue: 0) }

            /// implies idempotent
            package static var noSideEffects: IdempotencyLevel { IdempotencyLevel(rawValue: 1) }

            /// idempotent, but may have side effects
            package static var idempotent: IdempotencyLevel { IdempotencyLevel(rawValue: 2) }
        }

        /// Is this method deprecated?
        /// Depending on the target platform, this can emit Deprecated annotations
        /// for the method, or it will be completely ignored; in the very least,
        /// this is a formalization for deprecating methods.
        ///
        /// Where unset, readers assume `false`.
        package var deprecated: Bool? = nil

        /// Field 34, `google.protobuf.MethodOptions.IdempotencyLevel`.
        ///
        /// Where unset, readers assume `IDEMPOTENCY_UNKNOWN`.
        package var idempotencyLevel: GoogleProtobuf.MethodOptions.IdempotencyLevel? = nil

        /// The parser stores options it doesn't recognize here. See above.
        package var uninterpretedOption: [GoogleProtobuf.UninterpretedOption] = []

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            deprecated: Bool? = nil,
            idempotencyLevel: GoogleProtobuf.MethodOptions.IdempotencyLevel? = nil,
            uninterpretedOption: [GoogleProtobuf.UninterpretedOption] = []
        ) {
            self.deprecated = deprecated
            self.idempotencyLevel = idempotencyLevel
            self.uninterpretedOption = uninterpretedOption
        }

        /// The name with its package.
        package static var fullName: StaticString { "google.protobuf.MethodOptions" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { GoogleProtobuf.descriptorFile }
    }

    /// A message representing a option the parser does not recognize. This only
    /// appears in options protos created by the compiler::Parser class.
    /// DescriptorPool resolves these when building Descriptor objects. Therefore,
    /// options protos in descriptor objects (e.g. returned by Descriptor::options(),
    /// or produced by Descriptor::CopyTo()) will never have UninterpretedOptions
    /// in them.
    package struct UninterpretedOption: Protobuf.Message {
        /// The name of the uninterpreted option.  Each string represents a segment in
        /// a dot-separated name.  is_extension is true iff a segment represents an
        /// extension (denoted with parentheses in options specs in .proto files).
        /// E.g.,{ ["foo", false], ["bar.baz", true], ["moo", false] } represents
        /// "foo.(bar.baz).moo".
        package struct NamePart: Protobuf.Message {
            /// Field 1, `string`.
            package var namePart: String? = nil

            /// Field 2, `bool`.
            package var isExtension: Bool? = nil

            /// The fields that this version of the message does not know.
            package var unknownFields = UnknownFields()

            /// The message without any field set.
            package init() {}

            /// The message with these fields.
            package init(
                namePart: String? = nil,
                isExtension: Bool? = nil
            ) {
                self.namePart = namePart
                self.isExtension = isExtension
            }

            /// The name with its package.
            package static var fullName: StaticString { "google.protobuf.UninterpretedOption.NamePart" }

            /// The file that declares the message.
            package static var file: FileDescriptorEmbedded { GoogleProtobuf.descriptorFile }
        }

        /// Field 2, `repeated google.protobuf.UninterpretedOption.NamePart`.
        package var name: [GoogleProtobuf.UninterpretedOption.NamePart] = []

        /// The value of the uninterpreted option, in whatever type the tokenizer
        /// identified it as during parsing. Exactly one of these should be set.
        package var identifierValue: String? = nil

        /// Field 4, `uint64`.
        package var positiveIntValue: UInt64? = nil

        /// Field 5, `int64`.
        package var negativeIntValue: Int64? = nil

        /// Field 6, `double`.
        package var doubleValue: Double? = nil

        /// Field 7, `bytes`.
        package var stringValue: [UInt8]? = nil

        /// Field 8, `string`.
        package var aggregateValue: String? = nil

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            name: [GoogleProtobuf.UninterpretedOption.NamePart] = [],
            identifierValue: String? = nil,
            positiveIntValue: UInt64? = nil,
            negativeIntValue: Int64? = nil,
            doubleValue: Double? = nil,
            stringValue: [UInt8]? = nil,
            aggregateValue: String? = nil
        ) {
            self.name = name
            self.identifierValue = identifierValue
            self.positiveIntValue = positiveIntValue
            self.negativeIntValue = negativeIntValue
            self.doubleValue = doubleValue
            self.stringValue = stringValue
            self.aggregateValue = aggregateValue
        }

        /// The name with its package.
        package static var fullName: StaticString { "google.protobuf.UninterpretedOption" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { GoogleProtobuf.descriptorFile }
    }

    /// Encapsulates information about the original source file from which a
    /// FileDescriptorProto was generated.
    package struct SourceCodeInfo: Protobuf.Message {
        /// Message `google.protobuf.SourceCodeInfo.Location`.
        package struct Location: Protobuf.Message {
            /// Identifies which part of the FileDescriptorProto was defined at this
            /// location.
            ///
            /// Each element is a field number or an index.  They form a path from
            /// the root FileDescriptorProto to the place where the definition occurs.
            /// For example, this path:
            ///   [ 4, 3, 2, 7, 1 ]
            /// refers to:
            ///   file.message_type(3)  // 4, 3
            ///       .field(7)         // 2, 7
            ///       .name()           // 1
            /// This is because FileDescriptorProto.message_type has field number 4:
            ///   repeated DescriptorProto message_type = 4;
            /// and DescriptorProto.field has field number 2:
            ///   repeated FieldDescriptorProto field = 2;
            /// and FieldDescriptorProto.name has field number 1:
            ///   optional string name = 1;
            ///
            /// Thus, the above path gives the location of a field name.  If we removed
            /// the last element:
            ///   [ 4, 3, 2, 7 ]
            /// this path refers to the whole field declaration (from the beginning
            /// of the label to the terminating semicolon).
            package var path: [Int32] = []

            /// Always has exactly three or four elements: start line, start column,
            /// end line (optional, otherwise assumed same as start line), end column.
            /// These are packed into a single field for efficiency.  Note that line
            /// and column numbers are zero-based -- typically you will want to add
            /// 1 to each before displaying to a user.
            package var span: [Int32] = []

            /// If this SourceCodeInfo represents a complete declaration, these are any
            /// comments appearing before and after the declaration which appear to be
            /// attached to the declaration.
            ///
            /// A series of line comments appearing on consecutive lines, with no other
            /// tokens appearing on those lines, will be treated as a single comment.
            ///
            /// leading_detached_comments will keep paragraphs of comments that appear
            /// before (but not connected to) the current element. Each paragraph,
            /// separated by empty lines, will be one comment element in the repeated
            /// field.
            ///
            /// Only the comment content is provided; comment markers (e.g. //) are
            /// stripped out.  For block comments, leading whitespace and an asterisk
            /// will be stripped from the beginning of each line other than the first.
            /// Newlines are included in the output.
            ///
            /// Examples:
            ///
            ///   optional int32 foo = 1;  // Comment attached to foo.
            ///   // Comment attached to bar.
            ///   optional int32 bar = 2;
            ///
            ///   optional string baz = 3;
            ///   // Comment attached to baz.
            ///   // Another line attached to baz.
            ///
            ///   // Comment attached to moo.
            ///   //
            ///   // Another line attached to moo.
            ///   optional double moo = 4;
            ///
            ///   // Detached comment for corge. This is not leading or trailing comments
            ///   // to moo or corge because there are blank lines separating it from
            ///   // both.
            ///
            ///   // Detached comment for corge paragraph 2.
            ///
            ///   optional string corge = 5;
            ///   /* Block comment attached
            ///    * to corge.  Leading asterisks
            ///    * will be removed. */
            ///   /* Block comment attached to
            ///    * grault. */
            ///   optional int32 grault = 6;
            ///
            ///   // ignored detached comments.
            package var leadingComments: String? = nil

            /// Field 4, `string`.
            package var trailingComments: String? = nil

            /// Field 6, `repeated string`.
            package var leadingDetachedComments: [String] = []

            /// The fields that this version of the message does not know.
            package var unknownFields = UnknownFields()

            /// The message without any field set.
            package init() {}

            /// The message with these fields.
            package init(
                path: [Int32] = [],
                span: [Int32] = [],
                leadingComments: String? = nil,
                trailingComments: String? = nil,
                leadingDetachedComments: [String] = []
            ) {
                self.path = path
                self.span = span
                self.leadingComments = leadingComments
                self.trailingComments = trailingComments
                self.leadingDetachedComments = leadingDetachedComments
            }

            /// The name with its package.
            package static var fullName: StaticString { "google.protobuf.SourceCodeInfo.Location" }

            /// The file that declares the message.
            package static var file: FileDescriptorEmbedded { GoogleProtobuf.descriptorFile }
        }

        /// A Location identifies a piece of source code in a .proto file which
        /// corresponds to a particular definition.  This information is intended
        /// to be useful to IDEs, code indexers, documentation generators, and similar
        /// tools.
        ///
        /// For example, say we have a file like:
        ///   message Foo {
        ///     optional string foo = 1;
        ///   }
        /// Let's look at just the field definition:
        ///   optional string foo = 1;
        ///   ^       ^^     ^^  ^  ^^^
        ///   a       bc     de  f  ghi
        /// We have the following locations:
        ///   span   path               represents
        ///   [a,i)  [ 4, 0, 2, 0 ]     The whole field definition.
        ///   [a,b)  [ 4, 0, 2, 0, 4 ]  The label (optional).
        ///   [c,d)  [ 4, 0, 2, 0, 5 ]  The type (string).
        ///   [e,f)  [ 4, 0, 2, 0, 1 ]  The name (foo).
        ///   [g,h)  [ 4, 0, 2, 0, 3 ]  The number (1).
        ///
        /// Notes:
        /// - A location may refer to a repeated field itself (i.e. not to any
        ///   particular index within it).  This is used whenever a set of elements are
        ///   logically enclosed in a single code segment.  For example, an entire
        ///   extend block (possibly containing multiple extension definitions) will
        ///   have an outer location whose path refers to the "extensions" repeated
        ///   field without an index.
        /// - Multiple locations may have the same path.  This happens when a single
        ///   logical declaration is spread out across multiple places.  The most
        ///   obvious example is the "extend" block again -- there may be multiple
        ///   extend blocks in the same scope, each of which will have the same path.
        /// - A location's span is not always a subset of its parent's span.  For
        ///   example, the "extendee" of an extension declaration appears at the
        ///   beginning of the "extend" block and is shared by all extensions within
        ///   the block.
        /// - Just because a location's span is a subset of some other location's span
        ///   does not mean that it is a descendant.  For example, a "group" defines
        ///   both a type and a field in a single declaration.  Thus, the locations
        ///   corresponding to the type and field and their components will overlap.
        /// - Code which tries to interpret locations should probably be designed to
        ///   ignore those that it doesn't understand, as more types of locations could
        ///   be recorded in the future.
        package var location: [GoogleProtobuf.SourceCodeInfo.Location] = []

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            location: [GoogleProtobuf.SourceCodeInfo.Location] = []
        ) {
            self.location = location
        }

        /// The name with its package.
        package static var fullName: StaticString { "google.protobuf.SourceCodeInfo" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { GoogleProtobuf.descriptorFile }
    }

    /// Describes the relationship between generated code and its original source
    /// file. A GeneratedCodeInfo message is associated with only one generated
    /// source file, but may contain references to different source .proto files.
    package struct GeneratedCodeInfo: Protobuf.Message {
        /// Message `google.protobuf.GeneratedCodeInfo.Annotation`.
        package struct Annotation: Protobuf.Message {
            /// Identifies the element in the original source .proto file. This field
            /// is formatted the same as SourceCodeInfo.Location.path.
            package var path: [Int32] = []

            /// Identifies the filesystem path to the original source .proto.
            package var sourceFile: String? = nil

            /// Identifies the starting offset in bytes in the generated code
            /// that relates to the identified object.
            package var begin: Int32? = nil

            /// Identifies the ending offset in bytes in the generated code that
            /// relates to the identified offset. The end offset should be one past
            /// the last relevant byte (so the length of the text = end - begin).
            package var end: Int32? = nil

            /// The fields that this version of the message does not know.
            package var unknownFields = UnknownFields()

            /// The message without any field set.
            package init() {}

            /// The message with these fields.
            package init(
                path: [Int32] = [],
                sourceFile: String? = nil,
                begin: Int32? = nil,
                end: Int32? = nil
            ) {
                self.path = path
                self.sourceFile = sourceFile
                self.begin = begin
                self.end = end
            }

            /// The name with its package.
            package static var fullName: StaticString { "google.protobuf.GeneratedCodeInfo.Annotation" }

            /// The file that declares the message.
            package static var file: FileDescriptorEmbedded { GoogleProtobuf.descriptorFile }
        }

        /// An Annotation connects some span of text in generated code to an element
        /// of its generating .proto file.
        package var annotation: [GoogleProtobuf.GeneratedCodeInfo.Annotation] = []

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            annotation: [GoogleProtobuf.GeneratedCodeInfo.Annotation] = []
        ) {
            self.annotation = annotation
        }

        /// The name with its package.
        package static var fullName: StaticString { "google.protobuf.GeneratedCodeInfo" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { GoogleProtobuf.descriptorFile }
    }

    /// `google/protobuf/descriptor.proto` as protoc described it.
    package static let descriptorFile = FileDescriptorEmbedded(
        name: "google/protobuf/descriptor.proto",
        base64: """
            CiBnb29nbGUvcHJvdG9idWYvZGVzY3JpcHRvci5wcm90bxIPZ29vZ2xlLnByb3RvYnVmIk0KEUZpbGVEZXNjcmlwdG\
            9yU2V0EjgKBGZpbGUYASADKAsyJC5nb29nbGUucHJvdG9idWYuRmlsZURlc2NyaXB0b3JQcm90b1IEZmlsZSLkBAoT\
            RmlsZURlc2NyaXB0b3JQcm90bxISCgRuYW1lGAEgASgJUgRuYW1lEhgKB3BhY2thZ2UYAiABKAlSB3BhY2thZ2USHg\
            oKZGVwZW5kZW5jeRgDIAMoCVIKZGVwZW5kZW5jeRIrChFwdWJsaWNfZGVwZW5kZW5jeRgKIAMoBVIQcHVibGljRGVw\
            ZW5kZW5jeRInCg93ZWFrX2RlcGVuZGVuY3kYCyADKAVSDndlYWtEZXBlbmRlbmN5EkMKDG1lc3NhZ2VfdHlwZRgEIA\
            MoCzIgLmdvb2dsZS5wcm90b2J1Zi5EZXNjcmlwdG9yUHJvdG9SC21lc3NhZ2VUeXBlEkEKCWVudW1fdHlwZRgFIAMo\
            CzIkLmdvb2dsZS5wcm90b2J1Zi5FbnVtRGVzY3JpcHRvclByb3RvUghlbnVtVHlwZRJBCgdzZXJ2aWNlGAYgAygLMi\
            cuZ29vZ2xlLnByb3RvYnVmLlNlcnZpY2VEZXNjcmlwdG9yUHJvdG9SB3NlcnZpY2USQwoJZXh0ZW5zaW9uGAcgAygL\
            MiUuZ29vZ2xlLnByb3RvYnVmLkZpZWxkRGVzY3JpcHRvclByb3RvUglleHRlbnNpb24SNgoHb3B0aW9ucxgIIAEoCz\
            IcLmdvb2dsZS5wcm90b2J1Zi5GaWxlT3B0aW9uc1IHb3B0aW9ucxJJChBzb3VyY2VfY29kZV9pbmZvGAkgASgLMh8u\
            Z29vZ2xlLnByb3RvYnVmLlNvdXJjZUNvZGVJbmZvUg5zb3VyY2VDb2RlSW5mbxIWCgZzeW50YXgYDCABKAlSBnN5bn\
            RheCK5BgoPRGVzY3JpcHRvclByb3RvEhIKBG5hbWUYASABKAlSBG5hbWUSOwoFZmllbGQYAiADKAsyJS5nb29nbGUu\
            cHJvdG9idWYuRmllbGREZXNjcmlwdG9yUHJvdG9SBWZpZWxkEkMKCWV4dGVuc2lvbhgGIAMoCzIlLmdvb2dsZS5wcm\
            90b2J1Zi5GaWVsZERlc2NyaXB0b3JQcm90b1IJZXh0ZW5zaW9uEkEKC25lc3RlZF90eXBlGAMgAygLMiAuZ29vZ2xl\
            LnByb3RvYnVmLkRlc2NyaXB0b3JQcm90b1IKbmVzdGVkVHlwZRJBCgllbnVtX3R5cGUYBCADKAsyJC5nb29nbGUucH\
            JvdG9idWYuRW51bURlc2NyaXB0b3JQcm90b1IIZW51bVR5cGUSWAoPZXh0ZW5zaW9uX3JhbmdlGAUgAygLMi8uZ29v\
            Z2xlLnByb3RvYnVmLkRlc2NyaXB0b3JQcm90by5FeHRlbnNpb25SYW5nZVIOZXh0ZW5zaW9uUmFuZ2USRAoKb25lb2\
            ZfZGVjbBgIIAMoCzIlLmdvb2dsZS5wcm90b2J1Zi5PbmVvZkRlc2NyaXB0b3JQcm90b1IJb25lb2ZEZWNsEjkKB29w\
            dGlvbnMYByABKAsyHy5nb29nbGUucHJvdG9idWYuTWVzc2FnZU9wdGlvbnNSB29wdGlvbnMSVQoOcmVzZXJ2ZWRfcm\
            FuZ2UYCSADKAsyLi5nb29nbGUucHJvdG9idWYuRGVzY3JpcHRvclByb3RvLlJlc2VydmVkUmFuZ2VSDXJlc2VydmVk\
            UmFuZ2USIwoNcmVzZXJ2ZWRfbmFtZRgKIAMoCVIMcmVzZXJ2ZWROYW1lGnoKDkV4dGVuc2lvblJhbmdlEhQKBXN0YX\
            J0GAEgASgFUgVzdGFydBIQCgNlbmQYAiABKAVSA2VuZBJACgdvcHRpb25zGAMgASgLMiYuZ29vZ2xlLnByb3RvYnVm\
            LkV4dGVuc2lvblJhbmdlT3B0aW9uc1IHb3B0aW9ucxo3Cg1SZXNlcnZlZFJhbmdlEhQKBXN0YXJ0GAEgASgFUgVzdG\
            FydBIQCgNlbmQYAiABKAVSA2VuZCJ8ChVFeHRlbnNpb25SYW5nZU9wdGlvbnMSWAoUdW5pbnRlcnByZXRlZF9vcHRp\
            b24Y5wcgAygLMiQuZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb25SE3VuaW50ZXJwcmV0ZWRPcHRpb2\
            4qCQjoBxCAgICAAiLBBgoURmllbGREZXNjcmlwdG9yUHJvdG8SEgoEbmFtZRgBIAEoCVIEbmFtZRIWCgZudW1iZXIY\
            AyABKAVSBm51bWJlchJBCgVsYWJlbBgEIAEoDjIrLmdvb2dsZS5wcm90b2J1Zi5GaWVsZERlc2NyaXB0b3JQcm90by\
            5MYWJlbFIFbGFiZWwSPgoEdHlwZRgFIAEoDjIqLmdvb2dsZS5wcm90b2J1Zi5GaWVsZERlc2NyaXB0b3JQcm90by5U\
            eXBlUgR0eXBlEhsKCXR5cGVfbmFtZRgGIAEoCVIIdHlwZU5hbWUSGgoIZXh0ZW5kZWUYAiABKAlSCGV4dGVuZGVlEi\
            MKDWRlZmF1bHRfdmFsdWUYByABKAlSDGRlZmF1bHRWYWx1ZRIfCgtvbmVvZl9pbmRleBgJIAEoBVIKb25lb2ZJbmRl\
            eBIbCglqc29uX25hbWUYCiABKAlSCGpzb25OYW1lEjcKB29wdGlvbnMYCCABKAsyHS5nb29nbGUucHJvdG9idWYuRm\
            llbGRPcHRpb25zUgdvcHRpb25zEicKD3Byb3RvM19vcHRpb25hbBgRIAEoCFIOcHJvdG8zT3B0aW9uYWwitgIKBFR5\
            cGUSDwoLVFlQRV9ET1VCTEUQARIOCgpUWVBFX0ZMT0FUEAISDgoKVFlQRV9JTlQ2NBADEg8KC1RZUEVfVUlOVDY0EA\
            QSDgoKVFlQRV9JTlQzMhAFEhAKDFRZUEVfRklYRUQ2NBAGEhAKDFRZUEVfRklYRUQzMhAHEg0KCVRZUEVfQk9PTBAI\
            Eg8KC1RZUEVfU1RSSU5HEAkSDgoKVFlQRV9HUk9VUBAKEhAKDFRZUEVfTUVTU0FHRRALEg4KClRZUEVfQllURVMQDB\
            IPCgtUWVBFX1VJTlQzMhANEg0KCVRZUEVfRU5VTRAOEhEKDVRZUEVfU0ZJWEVEMzIQDxIRCg1UWVBFX1NGSVhFRDY0\
            EBASDwoLVFlQRV9TSU5UMzIQERIPCgtUWVBFX1NJTlQ2NBASIkMKBUxhYmVsEhIKDkxBQkVMX09QVElPTkFMEAESEg\
            oOTEFCRUxfUkVRVUlSRUQQAhISCg5MQUJFTF9SRVBFQVRFRBADImMKFE9uZW9mRGVzY3JpcHRvclByb3RvEhIKBG5h\
            bWUYASABKAlSBG5hbWUSNwoHb3B0aW9ucxgCIAEoCzIdLmdvb2dsZS5wcm90b2J1Zi5PbmVvZk9wdGlvbnNSB29wdG\
            lvbnMi4wIKE0VudW1EZXNjcmlwdG9yUHJvdG8SEgoEbmFtZRgBIAEoCVIEbmFtZRI/CgV2YWx1ZRgCIAMoCzIpLmdv\
            b2dsZS5wcm90b2J1Zi5FbnVtVmFsdWVEZXNjcmlwdG9yUHJvdG9SBXZhbHVlEjYKB29wdGlvbnMYAyABKAsyHC5nb2\
            9nbGUucHJvdG9idWYuRW51bU9wdGlvbnNSB29wdGlvbnMSXQoOcmVzZXJ2ZWRfcmFuZ2UYBCADKAsyNi5nb29nbGUu\
            cHJvdG9idWYuRW51bURlc2NyaXB0b3JQcm90by5FbnVtUmVzZXJ2ZWRSYW5nZVINcmVzZXJ2ZWRSYW5nZRIjCg1yZX\
            NlcnZlZF9uYW1lGAUgAygJUgxyZXNlcnZlZE5hbWUaOwoRRW51bVJlc2VydmVkUmFuZ2USFAoFc3RhcnQYASABKAVS\
            BXN0YXJ0EhAKA2VuZBgCIAEoBVIDZW5kIoMBChhFbnVtVmFsdWVEZXNjcmlwdG9yUHJvdG8SEgoEbmFtZRgBIAEoCV\
            IEbmFtZRIWCgZudW1iZXIYAiABKAVSBm51bWJlchI7CgdvcHRpb25zGAMgASgLMiEuZ29vZ2xlLnByb3RvYnVmLkVu\
            dW1WYWx1ZU9wdGlvbnNSB29wdGlvbnMipwEKFlNlcnZpY2VEZXNjcmlwdG9yUHJvdG8SEgoEbmFtZRgBIAEoCVIEbm\
            FtZRI+CgZtZXRob2QYAiADKAsyJi5nb29nbGUucHJvdG9idWYuTWV0aG9kRGVzY3JpcHRvclByb3RvUgZtZXRob2QS\
            OQoHb3B0aW9ucxgDIAEoCzIfLmdvb2dsZS5wcm90b2J1Zi5TZXJ2aWNlT3B0aW9uc1IHb3B0aW9ucyKJAgoVTWV0aG\
            9kRGVzY3JpcHRvclByb3RvEhIKBG5hbWUYASABKAlSBG5hbWUSHQoKaW5wdXRfdHlwZRgCIAEoCVIJaW5wdXRUeXBl\
            Eh8KC291dHB1dF90eXBlGAMgASgJUgpvdXRwdXRUeXBlEjgKB29wdGlvbnMYBCABKAsyHi5nb29nbGUucHJvdG9idW\
            YuTWV0aG9kT3B0aW9uc1IHb3B0aW9ucxIwChBjbGllbnRfc3RyZWFtaW5nGAUgASgIOgVmYWxzZVIPY2xpZW50U3Ry\
            ZWFtaW5nEjAKEHNlcnZlcl9zdHJlYW1pbmcYBiABKAg6BWZhbHNlUg9zZXJ2ZXJTdHJlYW1pbmcikQkKC0ZpbGVPcH\
            Rpb25zEiEKDGphdmFfcGFja2FnZRgBIAEoCVILamF2YVBhY2thZ2USMAoUamF2YV9vdXRlcl9jbGFzc25hbWUYCCAB\
            KAlSEmphdmFPdXRlckNsYXNzbmFtZRI1ChNqYXZhX211bHRpcGxlX2ZpbGVzGAogASgIOgVmYWxzZVIRamF2YU11bH\
            RpcGxlRmlsZXMSRAodamF2YV9nZW5lcmF0ZV9lcXVhbHNfYW5kX2hhc2gYFCABKAhCAhgBUhlqYXZhR2VuZXJhdGVF\
            cXVhbHNBbmRIYXNoEjoKFmphdmFfc3RyaW5nX2NoZWNrX3V0ZjgYGyABKAg6BWZhbHNlUhNqYXZhU3RyaW5nQ2hlY2\
            tVdGY4ElMKDG9wdGltaXplX2ZvchgJIAEoDjIpLmdvb2dsZS5wcm90b2J1Zi5GaWxlT3B0aW9ucy5PcHRpbWl6ZU1v\
            ZGU6BVNQRUVEUgtvcHRpbWl6ZUZvchIdCgpnb19wYWNrYWdlGAsgASgJUglnb1BhY2thZ2USNQoTY2NfZ2VuZXJpY1\
            9zZXJ2aWNlcxgQIAEoCDoFZmFsc2VSEWNjR2VuZXJpY1NlcnZpY2VzEjkKFWphdmFfZ2VuZXJpY19zZXJ2aWNlcxgR\
            IAEoCDoFZmFsc2VSE2phdmFHZW5lcmljU2VydmljZXMSNQoTcHlfZ2VuZXJpY19zZXJ2aWNlcxgSIAEoCDoFZmFsc2\
            VSEXB5R2VuZXJpY1NlcnZpY2VzEjcKFHBocF9nZW5lcmljX3NlcnZpY2VzGCogASgIOgVmYWxzZVIScGhwR2VuZXJp\
            Y1NlcnZpY2VzEiUKCmRlcHJlY2F0ZWQYFyABKAg6BWZhbHNlUgpkZXByZWNhdGVkEi4KEGNjX2VuYWJsZV9hcmVuYX\
            MYHyABKAg6BHRydWVSDmNjRW5hYmxlQXJlbmFzEioKEW9iamNfY2xhc3NfcHJlZml4GCQgASgJUg9vYmpjQ2xhc3NQ\
            cmVmaXgSKQoQY3NoYXJwX25hbWVzcGFjZRglIAEoCVIPY3NoYXJwTmFtZXNwYWNlEiEKDHN3aWZ0X3ByZWZpeBgnIA\
            EoCVILc3dpZnRQcmVmaXgSKAoQcGhwX2NsYXNzX3ByZWZpeBgoIAEoCVIOcGhwQ2xhc3NQcmVmaXgSIwoNcGhwX25h\
            bWVzcGFjZRgpIAEoCVIMcGhwTmFtZXNwYWNlEjQKFnBocF9tZXRhZGF0YV9uYW1lc3BhY2UYLCABKAlSFHBocE1ldG\
            FkYXRhTmFtZXNwYWNlEiEKDHJ1YnlfcGFja2FnZRgtIAEoCVILcnVieVBhY2thZ2USWAoUdW5pbnRlcnByZXRlZF9v\
            cHRpb24Y5wcgAygLMiQuZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb25SE3VuaW50ZXJwcmV0ZWRPcH\
            Rpb24iOgoMT3B0aW1pemVNb2RlEgkKBVNQRUVEEAESDQoJQ09ERV9TSVpFEAISEAoMTElURV9SVU5USU1FEAMqCQjo\
            BxCAgICAAkoECCYQJyLjAgoOTWVzc2FnZU9wdGlvbnMSPAoXbWVzc2FnZV9zZXRfd2lyZV9mb3JtYXQYASABKAg6BW\
            ZhbHNlUhRtZXNzYWdlU2V0V2lyZUZvcm1hdBJMCh9ub19zdGFuZGFyZF9kZXNjcmlwdG9yX2FjY2Vzc29yGAIgASgI\
            OgVmYWxzZVIcbm9TdGFuZGFyZERlc2NyaXB0b3JBY2Nlc3NvchIlCgpkZXByZWNhdGVkGAMgASgIOgVmYWxzZVIKZG\
            VwcmVjYXRlZBIbCgltYXBfZW50cnkYByABKAhSCG1hcEVudHJ5ElgKFHVuaW50ZXJwcmV0ZWRfb3B0aW9uGOcHIAMo\
            CzIkLmdvb2dsZS5wcm90b2J1Zi5VbmludGVycHJldGVkT3B0aW9uUhN1bmludGVycHJldGVkT3B0aW9uKgkI6AcQgI\
            CAgAJKBAgEEAVKBAgFEAZKBAgGEAdKBAgIEAlKBAgJEAoikgQKDEZpZWxkT3B0aW9ucxJBCgVjdHlwZRgBIAEoDjIj\
            Lmdvb2dsZS5wcm90b2J1Zi5GaWVsZE9wdGlvbnMuQ1R5cGU6BlNUUklOR1IFY3R5cGUSFgoGcGFja2VkGAIgASgIUg\
            ZwYWNrZWQSRwoGanN0eXBlGAYgASgOMiQuZ29vZ2xlLnByb3RvYnVmLkZpZWxkT3B0aW9ucy5KU1R5cGU6CUpTX05P\
            Uk1BTFIGanN0eXBlEhkKBGxhenkYBSABKAg6BWZhbHNlUgRsYXp5Ei4KD3VudmVyaWZpZWRfbGF6eRgPIAEoCDoFZm\
            Fsc2VSDnVudmVyaWZpZWRMYXp5EiUKCmRlcHJlY2F0ZWQYAyABKAg6BWZhbHNlUgpkZXByZWNhdGVkEhkKBHdlYWsY\
            CiABKAg6BWZhbHNlUgR3ZWFrElgKFHVuaW50ZXJwcmV0ZWRfb3B0aW9uGOcHIAMoCzIkLmdvb2dsZS5wcm90b2J1Zi\
            5VbmludGVycHJldGVkT3B0aW9uUhN1bmludGVycHJldGVkT3B0aW9uIi8KBUNUeXBlEgoKBlNUUklORxAAEggKBENP\
            UkQQARIQCgxTVFJJTkdfUElFQ0UQAiI1CgZKU1R5cGUSDQoJSlNfTk9STUFMEAASDQoJSlNfU1RSSU5HEAESDQoJSl\
            NfTlVNQkVSEAIqCQjoBxCAgICAAkoECAQQBSJzCgxPbmVvZk9wdGlvbnMSWAoUdW5pbnRlcnByZXRlZF9vcHRpb24Y\
            5wcgAygLMiQuZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb25SE3VuaW50ZXJwcmV0ZWRPcHRpb24qCQ\
            joBxCAgICAAiLAAQoLRW51bU9wdGlvbnMSHwoLYWxsb3dfYWxpYXMYAiABKAhSCmFsbG93QWxpYXMSJQoKZGVwcmVj\
            YXRlZBgDIAEoCDoFZmFsc2VSCmRlcHJlY2F0ZWQSWAoUdW5pbnRlcnByZXRlZF9vcHRpb24Y5wcgAygLMiQuZ29vZ2\
            xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb25SE3VuaW50ZXJwcmV0ZWRPcHRpb24qCQjoBxCAgICAAkoECAUQ\
            BiKeAQoQRW51bVZhbHVlT3B0aW9ucxIlCgpkZXByZWNhdGVkGAEgASgIOgVmYWxzZVIKZGVwcmVjYXRlZBJYChR1bm\
            ludGVycHJldGVkX29wdGlvbhjnByADKAsyJC5nb29nbGUucHJvdG9idWYuVW5pbnRlcnByZXRlZE9wdGlvblITdW5p\
            bnRlcnByZXRlZE9wdGlvbioJCOgHEICAgIACIpwBCg5TZXJ2aWNlT3B0aW9ucxIlCgpkZXByZWNhdGVkGCEgASgIOg\
            VmYWxzZVIKZGVwcmVjYXRlZBJYChR1bmludGVycHJldGVkX29wdGlvbhjnByADKAsyJC5nb29nbGUucHJvdG9idWYu\
            VW5pbnRlcnByZXRlZE9wdGlvblITdW5pbnRlcnByZXRlZE9wdGlvbioJCOgHEICAgIACIuACCg1NZXRob2RPcHRpb2\
            5zEiUKCmRlcHJlY2F0ZWQYISABKAg6BWZhbHNlUgpkZXByZWNhdGVkEnEKEWlkZW1wb3RlbmN5X2xldmVsGCIgASgO\
            Mi8uZ29vZ2xlLnByb3RvYnVmLk1ldGhvZE9wdGlvbnMuSWRlbXBvdGVuY3lMZXZlbDoTSURFTVBPVEVOQ1lfVU5LTk\
            9XTlIQaWRlbXBvdGVuY3lMZXZlbBJYChR1bmludGVycHJldGVkX29wdGlvbhjnByADKAsyJC5nb29nbGUucHJvdG9i\
            dWYuVW5pbnRlcnByZXRlZE9wdGlvblITdW5pbnRlcnByZXRlZE9wdGlvbiJQChBJZGVtcG90ZW5jeUxldmVsEhcKE0\
            lERU1QT1RFTkNZX1VOS05PV04QABITCg9OT19TSURFX0VGRkVDVFMQARIOCgpJREVNUE9URU5UEAIqCQjoBxCAgICA\
            AiKaAwoTVW5pbnRlcnByZXRlZE9wdGlvbhJBCgRuYW1lGAIgAygLMi0uZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcm\
            V0ZWRPcHRpb24uTmFtZVBhcnRSBG5hbWUSKQoQaWRlbnRpZmllcl92YWx1ZRgDIAEoCVIPaWRlbnRpZmllclZhbHVl\
            EiwKEnBvc2l0aXZlX2ludF92YWx1ZRgEIAEoBFIQcG9zaXRpdmVJbnRWYWx1ZRIsChJuZWdhdGl2ZV9pbnRfdmFsdW\
            UYBSABKANSEG5lZ2F0aXZlSW50VmFsdWUSIQoMZG91YmxlX3ZhbHVlGAYgASgBUgtkb3VibGVWYWx1ZRIhCgxzdHJp\
            bmdfdmFsdWUYByABKAxSC3N0cmluZ1ZhbHVlEicKD2FnZ3JlZ2F0ZV92YWx1ZRgIIAEoCVIOYWdncmVnYXRlVmFsdW\
            UaSgoITmFtZVBhcnQSGwoJbmFtZV9wYXJ0GAEgAigJUghuYW1lUGFydBIhCgxpc19leHRlbnNpb24YAiACKAhSC2lz\
            RXh0ZW5zaW9uIqcCCg5Tb3VyY2VDb2RlSW5mbxJECghsb2NhdGlvbhgBIAMoCzIoLmdvb2dsZS5wcm90b2J1Zi5Tb3\
            VyY2VDb2RlSW5mby5Mb2NhdGlvblIIbG9jYXRpb24azgEKCExvY2F0aW9uEhYKBHBhdGgYASADKAVCAhABUgRwYXRo\
            EhYKBHNwYW4YAiADKAVCAhABUgRzcGFuEikKEGxlYWRpbmdfY29tbWVudHMYAyABKAlSD2xlYWRpbmdDb21tZW50cx\
            IrChF0cmFpbGluZ19jb21tZW50cxgEIAEoCVIQdHJhaWxpbmdDb21tZW50cxI6ChlsZWFkaW5nX2RldGFjaGVkX2Nv\
            bW1lbnRzGAYgAygJUhdsZWFkaW5nRGV0YWNoZWRDb21tZW50cyLRAQoRR2VuZXJhdGVkQ29kZUluZm8STQoKYW5ub3\
            RhdGlvbhgBIAMoCzItLmdvb2dsZS5wcm90b2J1Zi5HZW5lcmF0ZWRDb2RlSW5mby5Bbm5vdGF0aW9uUgphbm5vdGF0\
            aW9uGm0KCkFubm90YXRpb24SFgoEcGF0aBgBIAMoBUICEAFSBHBhdGgSHwoLc291cmNlX2ZpbGUYAiABKAlSCnNvdX\
            JjZUZpbGUSFAoFYmVnaW4YAyABKAVSBWJlZ2luEhAKA2VuZBgEIAEoBVIDZW5kQn4KE2NvbS5nb29nbGUucHJvdG9i\
            dWZCEERlc2NyaXB0b3JQcm90b3NIAVotZ29vZ2xlLmdvbGFuZy5vcmcvcHJvdG9idWYvdHlwZXMvZGVzY3JpcHRvcn\
            Bi+AEBogIDR1BCqgIaR29vZ2xlLlByb3RvYnVmLlJlZmxlY3Rpb24=
            """,
        dependencies: [])
}

extension GoogleProtobuf.FileDescriptorSet {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        size &+= repeatedSize(WireMessage<GoogleProtobuf.FileDescriptorProto>.self, self.file, tagSize: 1)
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        writer.repeated(WireMessage<GoogleProtobuf.FileDescriptorProto>.self, self.file, tag: 10)
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 10: try reader.append(to: &self.file, tag: 10)
            default:
                switch tag &>> 3 {
                case 1: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension GoogleProtobuf.FileDescriptorProto {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if let value = self.name { size &+= 1 &+ WireString.size(value) }
        if let value = self.package { size &+= 1 &+ WireString.size(value) }
        size &+= repeatedSize(WireString.self, self.dependency, tagSize: 1)
        size &+= repeatedSize(WireMessage<GoogleProtobuf.DescriptorProto>.self, self.messageType, tagSize: 1)
        size &+= repeatedSize(WireMessage<GoogleProtobuf.EnumDescriptorProto>.self, self.enumType, tagSize: 1)
        size &+= repeatedSize(WireMessage<GoogleProtobuf.ServiceDescriptorProto>.self, self.service, tagSize: 1)
        size &+= repeatedSize(WireMessage<GoogleProtobuf.FieldDescriptorProto>.self, self.`extension`, tagSize: 1)
        if let value = self.options { size &+= 1 &+ WireMessage<GoogleProtobuf.FileOptions>.size(value) }
        if let value = self.sourceCodeInfo { size &+= 1 &+ WireMessage<GoogleProtobuf.SourceCodeInfo>.size(value) }
        size &+= repeatedSize(WireInt32.self, self.publicDependency, tagSize: 1)
        size &+= repeatedSize(WireInt32.self, self.weakDependency, tagSize: 1)
        if let value = self.syntax { size &+= 1 &+ WireString.size(value) }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if let value = self.syntax {
            WireString.write(value, to: &writer)
            writer.tag(98)
        }
        writer.repeated(WireInt32.self, self.weakDependency, tag: 88)
        writer.repeated(WireInt32.self, self.publicDependency, tag: 80)
        if let value = self.sourceCodeInfo {
            WireMessage<GoogleProtobuf.SourceCodeInfo>.write(value, to: &writer)
            writer.tag(74)
        }
        if let value = self.options {
            WireMessage<GoogleProtobuf.FileOptions>.write(value, to: &writer)
            writer.tag(66)
        }
        writer.repeated(WireMessage<GoogleProtobuf.FieldDescriptorProto>.self, self.`extension`, tag: 58)
        writer.repeated(WireMessage<GoogleProtobuf.ServiceDescriptorProto>.self, self.service, tag: 50)
        writer.repeated(WireMessage<GoogleProtobuf.EnumDescriptorProto>.self, self.enumType, tag: 42)
        writer.repeated(WireMessage<GoogleProtobuf.DescriptorProto>.self, self.messageType, tag: 34)
        writer.repeated(WireString.self, self.dependency, tag: 26)
        if let value = self.package {
            WireString.write(value, to: &writer)
            writer.tag(18)
        }
        if let value = self.name {
            WireString.write(value, to: &writer)
            writer.tag(10)
        }
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 10: self.name = try WireString.read(from: &reader)
            case 18: self.package = try WireString.read(from: &reader)
            case 26:
                try reader.append(WireString.self, to: &self.dependency, tag: 26)
            case 34: try reader.append(to: &self.messageType, tag: 34)
            case 42: try reader.append(to: &self.enumType, tag: 42)
            case 50: try reader.append(to: &self.service, tag: 50)
            case 58: try reader.append(to: &self.`extension`, tag: 58)
            case 66: try reader.merge(into: &self.options)
            case 74: try reader.merge(into: &self.sourceCodeInfo)
            case 80: self.publicDependency.append(try WireInt32.read(from: &reader))
            case 82: try reader.packed(WireInt32.self, into: &self.publicDependency)
            case 88: self.weakDependency.append(try WireInt32.read(from: &reader))
            case 90: try reader.packed(WireInt32.self, into: &self.weakDependency)
            case 98: self.syntax = try WireString.read(from: &reader)
            default:
                switch tag &>> 3 {
                case 1...12: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension GoogleProtobuf.DescriptorProto {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if let value = self.name { size &+= 1 &+ WireString.size(value) }
        size &+= repeatedSize(WireMessage<GoogleProtobuf.FieldDescriptorProto>.self, self.field, tagSize: 1)
        size &+= repeatedSize(WireMessage<GoogleProtobuf.DescriptorProto>.self, self.nestedType, tagSize: 1)
        size &+= repeatedSize(WireMessage<GoogleProtobuf.EnumDescriptorProto>.self, self.enumType, tagSize: 1)
        size &+= repeatedSize(WireMessage<GoogleProtobuf.DescriptorProto.ExtensionRange>.self, self.extensionRange, tagSize: 1)
        size &+= repeatedSize(WireMessage<GoogleProtobuf.FieldDescriptorProto>.self, self.`extension`, tagSize: 1)
        if let value = self.options { size &+= 1 &+ WireMessage<GoogleProtobuf.MessageOptions>.size(value) }
        size &+= repeatedSize(WireMessage<GoogleProtobuf.OneofDescriptorProto>.self, self.oneofDecl, tagSize: 1)
        size &+= repeatedSize(WireMessage<GoogleProtobuf.DescriptorProto.ReservedRange>.self, self.reservedRange, tagSize: 1)
        size &+= repeatedSize(WireString.self, self.reservedName, tagSize: 1)
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        writer.repeated(WireString.self, self.reservedName, tag: 82)
        writer.repeated(WireMessage<GoogleProtobuf.DescriptorProto.ReservedRange>.self, self.reservedRange, tag: 74)
        writer.repeated(WireMessage<GoogleProtobuf.OneofDescriptorProto>.self, self.oneofDecl, tag: 66)
        if let value = self.options {
            WireMessage<GoogleProtobuf.MessageOptions>.write(value, to: &writer)
            writer.tag(58)
        }
        writer.repeated(WireMessage<GoogleProtobuf.FieldDescriptorProto>.self, self.`extension`, tag: 50)
        writer.repeated(WireMessage<GoogleProtobuf.DescriptorProto.ExtensionRange>.self, self.extensionRange, tag: 42)
        writer.repeated(WireMessage<GoogleProtobuf.EnumDescriptorProto>.self, self.enumType, tag: 34)
        writer.repeated(WireMessage<GoogleProtobuf.DescriptorProto>.self, self.nestedType, tag: 26)
        writer.repeated(WireMessage<GoogleProtobuf.FieldDescriptorProto>.self, self.field, tag: 18)
        if let value = self.name {
            WireString.write(value, to: &writer)
            writer.tag(10)
        }
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 10: self.name = try WireString.read(from: &reader)
            case 18: try reader.append(to: &self.field, tag: 18)
            case 26: try reader.append(to: &self.nestedType, tag: 26)
            case 34: try reader.append(to: &self.enumType, tag: 34)
            case 42: try reader.append(to: &self.extensionRange, tag: 42)
            case 50: try reader.append(to: &self.`extension`, tag: 50)
            case 58: try reader.merge(into: &self.options)
            case 66: try reader.append(to: &self.oneofDecl, tag: 66)
            case 74: try reader.append(to: &self.reservedRange, tag: 74)
            case 82:
                try reader.append(WireString.self, to: &self.reservedName, tag: 82)
            default:
                switch tag &>> 3 {
                case 1...10: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension GoogleProtobuf.DescriptorProto.ExtensionRange {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if let value = self.start { size &+= 1 &+ WireInt32.size(value) }
        if let value = self.end { size &+= 1 &+ WireInt32.size(value) }
        if let value = self.options { size &+= 1 &+ WireMessage<GoogleProtobuf.ExtensionRangeOptions>.size(value) }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if let value = self.options {
            WireMessage<GoogleProtobuf.ExtensionRangeOptions>.write(value, to: &writer)
            writer.tag(26)
        }
        if let value = self.end {
            WireInt32.write(value, to: &writer)
            writer.tag(16)
        }
        if let value = self.start {
            WireInt32.write(value, to: &writer)
            writer.tag(8)
        }
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 8: self.start = try WireInt32.read(from: &reader)
            case 16: self.end = try WireInt32.read(from: &reader)
            case 26: try reader.merge(into: &self.options)
            default:
                switch tag &>> 3 {
                case 1...3: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension GoogleProtobuf.DescriptorProto.ReservedRange {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if let value = self.start { size &+= 1 &+ WireInt32.size(value) }
        if let value = self.end { size &+= 1 &+ WireInt32.size(value) }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if let value = self.end {
            WireInt32.write(value, to: &writer)
            writer.tag(16)
        }
        if let value = self.start {
            WireInt32.write(value, to: &writer)
            writer.tag(8)
        }
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 8: self.start = try WireInt32.read(from: &reader)
            case 16: self.end = try WireInt32.read(from: &reader)
            default:
                switch tag &>> 3 {
                case 1...2: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension GoogleProtobuf.ExtensionRangeOptions {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        size &+= repeatedSize(WireMessage<GoogleProtobuf.UninterpretedOption>.self, self.uninterpretedOption, tagSize: 2)
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        writer.repeated(WireMessage<GoogleProtobuf.UninterpretedOption>.self, self.uninterpretedOption, tag: 7994)
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 7994: try reader.append(to: &self.uninterpretedOption, tag: 7994)
            default:
                switch tag &>> 3 {
                case 999: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension GoogleProtobuf.FieldDescriptorProto {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if let value = self.name { size &+= 1 &+ WireString.size(value) }
        if let value = self.extendee { size &+= 1 &+ WireString.size(value) }
        if let value = self.number { size &+= 1 &+ WireInt32.size(value) }
        if let value = self.label { size &+= 1 &+ WireEnum<GoogleProtobuf.FieldDescriptorProto.Label>.size(value) }
        if let value = self.type { size &+= 1 &+ WireEnum<GoogleProtobuf.FieldDescriptorProto.TypeEnum>.size(value) }
        if let value = self.typeName { size &+= 1 &+ WireString.size(value) }
        if let value = self.defaultValue { size &+= 1 &+ WireString.size(value) }
        if let value = self.options { size &+= 1 &+ WireMessage<GoogleProtobuf.FieldOptions>.size(value) }
        if let value = self.oneofIndex { size &+= 1 &+ WireInt32.size(value) }
        if let value = self.jsonName { size &+= 1 &+ WireString.size(value) }
        if let value = self.proto3Optional { size &+= 2 &+ WireBool.size(value) }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if let value = self.proto3Optional {
            WireBool.write(value, to: &writer)
            writer.tag(136)
        }
        if let value = self.jsonName {
            WireString.write(value, to: &writer)
            writer.tag(82)
        }
        if let value = self.oneofIndex {
            WireInt32.write(value, to: &writer)
            writer.tag(72)
        }
        if let value = self.options {
            WireMessage<GoogleProtobuf.FieldOptions>.write(value, to: &writer)
            writer.tag(66)
        }
        if let value = self.defaultValue {
            WireString.write(value, to: &writer)
            writer.tag(58)
        }
        if let value = self.typeName {
            WireString.write(value, to: &writer)
            writer.tag(50)
        }
        if let value = self.type {
            WireEnum<GoogleProtobuf.FieldDescriptorProto.TypeEnum>.write(value, to: &writer)
            writer.tag(40)
        }
        if let value = self.label {
            WireEnum<GoogleProtobuf.FieldDescriptorProto.Label>.write(value, to: &writer)
            writer.tag(32)
        }
        if let value = self.number {
            WireInt32.write(value, to: &writer)
            writer.tag(24)
        }
        if let value = self.extendee {
            WireString.write(value, to: &writer)
            writer.tag(18)
        }
        if let value = self.name {
            WireString.write(value, to: &writer)
            writer.tag(10)
        }
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 10: self.name = try WireString.read(from: &reader)
            case 18: self.extendee = try WireString.read(from: &reader)
            case 24: self.number = try WireInt32.read(from: &reader)
            case 32: self.label = try WireEnum<GoogleProtobuf.FieldDescriptorProto.Label>.read(from: &reader)
            case 40: self.type = try WireEnum<GoogleProtobuf.FieldDescriptorProto.TypeEnum>.read(from: &reader)
            case 50: self.typeName = try WireString.read(from: &reader)
            case 58: self.defaultValue = try WireString.read(from: &reader)
            case 66: try reader.merge(into: &self.options)
            case 72: self.oneofIndex = try WireInt32.read(from: &reader)
            case 82: self.jsonName = try WireString.read(from: &reader)
            case 136: self.proto3Optional = try WireBool.read(from: &reader)
            default:
                switch tag &>> 3 {
                case 1...10, 17: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension GoogleProtobuf.OneofDescriptorProto {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if let value = self.name { size &+= 1 &+ WireString.size(value) }
        if let value = self.options { size &+= 1 &+ WireMessage<GoogleProtobuf.OneofOptions>.size(value) }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if let value = self.options {
            WireMessage<GoogleProtobuf.OneofOptions>.write(value, to: &writer)
            writer.tag(18)
        }
        if let value = self.name {
            WireString.write(value, to: &writer)
            writer.tag(10)
        }
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 10: self.name = try WireString.read(from: &reader)
            case 18: try reader.merge(into: &self.options)
            default:
                switch tag &>> 3 {
                case 1...2: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension GoogleProtobuf.EnumDescriptorProto {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if let value = self.name { size &+= 1 &+ WireString.size(value) }
        size &+= repeatedSize(WireMessage<GoogleProtobuf.EnumValueDescriptorProto>.self, self.value, tagSize: 1)
        if let value = self.options { size &+= 1 &+ WireMessage<GoogleProtobuf.EnumOptions>.size(value) }
        size &+= repeatedSize(WireMessage<GoogleProtobuf.EnumDescriptorProto.EnumReservedRange>.self, self.reservedRange, tagSize: 1)
        size &+= repeatedSize(WireString.self, self.reservedName, tagSize: 1)
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        writer.repeated(WireString.self, self.reservedName, tag: 42)
        writer.repeated(WireMessage<GoogleProtobuf.EnumDescriptorProto.EnumReservedRange>.self, self.reservedRange, tag: 34)
        if let value = self.options {
            WireMessage<GoogleProtobuf.EnumOptions>.write(value, to: &writer)
            writer.tag(26)
        }
        writer.repeated(WireMessage<GoogleProtobuf.EnumValueDescriptorProto>.self, self.value, tag: 18)
        if let value = self.name {
            WireString.write(value, to: &writer)
            writer.tag(10)
        }
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 10: self.name = try WireString.read(from: &reader)
            case 18: try reader.append(to: &self.value, tag: 18)
            case 26: try reader.merge(into: &self.options)
            case 34: try reader.append(to: &self.reservedRange, tag: 34)
            case 42:
                try reader.append(WireString.self, to: &self.reservedName, tag: 42)
            default:
                switch tag &>> 3 {
                case 1...5: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension GoogleProtobuf.EnumDescriptorProto.EnumReservedRange {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if let value = self.start { size &+= 1 &+ WireInt32.size(value) }
        if let value = self.end { size &+= 1 &+ WireInt32.size(value) }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if let value = self.end {
            WireInt32.write(value, to: &writer)
            writer.tag(16)
        }
        if let value = self.start {
            WireInt32.write(value, to: &writer)
            writer.tag(8)
        }
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 8: self.start = try WireInt32.read(from: &reader)
            case 16: self.end = try WireInt32.read(from: &reader)
            default:
                switch tag &>> 3 {
                case 1...2: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension GoogleProtobuf.EnumValueDescriptorProto {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if let value = self.name { size &+= 1 &+ WireString.size(value) }
        if let value = self.number { size &+= 1 &+ WireInt32.size(value) }
        if let value = self.options { size &+= 1 &+ WireMessage<GoogleProtobuf.EnumValueOptions>.size(value) }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if let value = self.options {
            WireMessage<GoogleProtobuf.EnumValueOptions>.write(value, to: &writer)
            writer.tag(26)
        }
        if let value = self.number {
            WireInt32.write(value, to: &writer)
            writer.tag(16)
        }
        if let value = self.name {
            WireString.write(value, to: &writer)
            writer.tag(10)
        }
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 10: self.name = try WireString.read(from: &reader)
            case 16: self.number = try WireInt32.read(from: &reader)
            case 26: try reader.merge(into: &self.options)
            default:
                switch tag &>> 3 {
                case 1...3: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension GoogleProtobuf.ServiceDescriptorProto {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if let value = self.name { size &+= 1 &+ WireString.size(value) }
        size &+= repeatedSize(WireMessage<GoogleProtobuf.MethodDescriptorProto>.self, self.method, tagSize: 1)
        if let value = self.options { size &+= 1 &+ WireMessage<GoogleProtobuf.ServiceOptions>.size(value) }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if let value = self.options {
            WireMessage<GoogleProtobuf.ServiceOptions>.write(value, to: &writer)
            writer.tag(26)
        }
        writer.repeated(WireMessage<GoogleProtobuf.MethodDescriptorProto>.self, self.method, tag: 18)
        if let value = self.name {
            WireString.write(value, to: &writer)
            writer.tag(10)
        }
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 10: self.name = try WireString.read(from: &reader)
            case 18: try reader.append(to: &self.method, tag: 18)
            case 26: try reader.merge(into: &self.options)
            default:
                switch tag &>> 3 {
                case 1...3: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension GoogleProtobuf.MethodDescriptorProto {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if let value = self.name { size &+= 1 &+ WireString.size(value) }
        if let value = self.inputType { size &+= 1 &+ WireString.size(value) }
        if let value = self.outputType { size &+= 1 &+ WireString.size(value) }
        if let value = self.options { size &+= 1 &+ WireMessage<GoogleProtobuf.MethodOptions>.size(value) }
        if let value = self.clientStreaming { size &+= 1 &+ WireBool.size(value) }
        if let value = self.serverStreaming { size &+= 1 &+ WireBool.size(value) }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if let value = self.serverStreaming {
            WireBool.write(value, to: &writer)
            writer.tag(48)
        }
        if let value = self.clientStreaming {
            WireBool.write(value, to: &writer)
            writer.tag(40)
        }
        if let value = self.options {
            WireMessage<GoogleProtobuf.MethodOptions>.write(value, to: &writer)
            writer.tag(34)
        }
        if let value = self.outputType {
            WireString.write(value, to: &writer)
            writer.tag(26)
        }
        if let value = self.inputType {
            WireString.write(value, to: &writer)
            writer.tag(18)
        }
        if let value = self.name {
            WireString.write(value, to: &writer)
            writer.tag(10)
        }
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 10: self.name = try WireString.read(from: &reader)
            case 18: self.inputType = try WireString.read(from: &reader)
            case 26: self.outputType = try WireString.read(from: &reader)
            case 34: try reader.merge(into: &self.options)
            case 40: self.clientStreaming = try WireBool.read(from: &reader)
            case 48: self.serverStreaming = try WireBool.read(from: &reader)
            default:
                switch tag &>> 3 {
                case 1...6: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension GoogleProtobuf.FileOptions {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if let value = self.javaPackage { size &+= 1 &+ WireString.size(value) }
        if let value = self.javaOuterClassname { size &+= 1 &+ WireString.size(value) }
        if let value = self.optimizeFor { size &+= 1 &+ WireEnum<GoogleProtobuf.FileOptions.OptimizeMode>.size(value) }
        if let value = self.javaMultipleFiles { size &+= 1 &+ WireBool.size(value) }
        if let value = self.goPackage { size &+= 1 &+ WireString.size(value) }
        if let value = self.ccGenericServices { size &+= 2 &+ WireBool.size(value) }
        if let value = self.javaGenericServices { size &+= 2 &+ WireBool.size(value) }
        if let value = self.pyGenericServices { size &+= 2 &+ WireBool.size(value) }
        if let value = self.javaGenerateEqualsAndHash { size &+= 2 &+ WireBool.size(value) }
        if let value = self.deprecated { size &+= 2 &+ WireBool.size(value) }
        if let value = self.javaStringCheckUtf8 { size &+= 2 &+ WireBool.size(value) }
        if let value = self.ccEnableArenas { size &+= 2 &+ WireBool.size(value) }
        if let value = self.objcClassPrefix { size &+= 2 &+ WireString.size(value) }
        if let value = self.csharpNamespace { size &+= 2 &+ WireString.size(value) }
        if let value = self.swiftPrefix { size &+= 2 &+ WireString.size(value) }
        if let value = self.phpClassPrefix { size &+= 2 &+ WireString.size(value) }
        if let value = self.phpNamespace { size &+= 2 &+ WireString.size(value) }
        if let value = self.phpGenericServices { size &+= 2 &+ WireBool.size(value) }
        if let value = self.phpMetadataNamespace { size &+= 2 &+ WireString.size(value) }
        if let value = self.rubyPackage { size &+= 2 &+ WireString.size(value) }
        size &+= repeatedSize(WireMessage<GoogleProtobuf.UninterpretedOption>.self, self.uninterpretedOption, tagSize: 2)
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        writer.repeated(WireMessage<GoogleProtobuf.UninterpretedOption>.self, self.uninterpretedOption, tag: 7994)
        if let value = self.rubyPackage {
            WireString.write(value, to: &writer)
            writer.tag(362)
        }
        if let value = self.phpMetadataNamespace {
            WireString.write(value, to: &writer)
            writer.tag(354)
        }
        if let value = self.phpGenericServices {
            WireBool.write(value, to: &writer)
            writer.tag(336)
        }
        if let value = self.phpNamespace {
            WireString.write(value, to: &writer)
            writer.tag(330)
        }
        if let value = self.phpClassPrefix {
            WireString.write(value, to: &writer)
            writer.tag(322)
        }
        if let value = self.swiftPrefix {
            WireString.write(value, to: &writer)
            writer.tag(314)
        }
        if let value = self.csharpNamespace {
            WireString.write(value, to: &writer)
            writer.tag(298)
        }
        if let value = self.objcClassPrefix {
            WireString.write(value, to: &writer)
            writer.tag(290)
        }
        if let value = self.ccEnableArenas {
            WireBool.write(value, to: &writer)
            writer.tag(248)
        }
        if let value = self.javaStringCheckUtf8 {
            WireBool.write(value, to: &writer)
            writer.tag(216)
        }
        if let value = self.deprecated {
            WireBool.write(value, to: &writer)
            writer.tag(184)
        }
        if let value = self.javaGenerateEqualsAndHash {
            WireBool.write(value, to: &writer)
            writer.tag(160)
        }
        if let value = self.pyGenericServices {
            WireBool.write(value, to: &writer)
            writer.tag(144)
        }
        if let value = self.javaGenericServices {
            WireBool.write(value, to: &writer)
            writer.tag(136)
        }
        if let value = self.ccGenericServices {
            WireBool.write(value, to: &writer)
            writer.tag(128)
        }
        if let value = self.goPackage {
            WireString.write(value, to: &writer)
            writer.tag(90)
        }
        if let value = self.javaMultipleFiles {
            WireBool.write(value, to: &writer)
            writer.tag(80)
        }
        if let value = self.optimizeFor {
            WireEnum<GoogleProtobuf.FileOptions.OptimizeMode>.write(value, to: &writer)
            writer.tag(72)
        }
        if let value = self.javaOuterClassname {
            WireString.write(value, to: &writer)
            writer.tag(66)
        }
        if let value = self.javaPackage {
            WireString.write(value, to: &writer)
            writer.tag(10)
        }
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 10: self.javaPackage = try WireString.read(from: &reader)
            case 66: self.javaOuterClassname = try WireString.read(from: &reader)
            case 72: self.optimizeFor = try WireEnum<GoogleProtobuf.FileOptions.OptimizeMode>.read(from: &reader)
            case 80: self.javaMultipleFiles = try WireBool.read(from: &reader)
            case 90: self.goPackage = try WireString.read(from: &reader)
            case 128: self.ccGenericServices = try WireBool.read(from: &reader)
            case 136: self.javaGenericServices = try WireBool.read(from: &reader)
            case 144: self.pyGenericServices = try WireBool.read(from: &reader)
            case 160: self.javaGenerateEqualsAndHash = try WireBool.read(from: &reader)
            case 184: self.deprecated = try WireBool.read(from: &reader)
            case 216: self.javaStringCheckUtf8 = try WireBool.read(from: &reader)
            case 248: self.ccEnableArenas = try WireBool.read(from: &reader)
            case 290: self.objcClassPrefix = try WireString.read(from: &reader)
            case 298: self.csharpNamespace = try WireString.read(from: &reader)
            case 314: self.swiftPrefix = try WireString.read(from: &reader)
            case 322: self.phpClassPrefix = try WireString.read(from: &reader)
            case 330: self.phpNamespace = try WireString.read(from: &reader)
            case 336: self.phpGenericServices = try WireBool.read(from: &reader)
            case 354: self.phpMetadataNamespace = try WireString.read(from: &reader)
            case 362: self.rubyPackage = try WireString.read(from: &reader)
            case 7994: try reader.append(to: &self.uninterpretedOption, tag: 7994)
            default:
                switch tag &>> 3 {
                case 1, 8...11, 16...18, 20, 23, 27, 31, 36...37, 39...42, 44...45, 999: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension GoogleProtobuf.MessageOptions {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if let value = self.messageSetWireFormat { size &+= 1 &+ WireBool.size(value) }
        if let value = self.noStandardDescriptorAccessor { size &+= 1 &+ WireBool.size(value) }
        if let value = self.deprecated { size &+= 1 &+ WireBool.size(value) }
        if let value = self.mapEntry { size &+= 1 &+ WireBool.size(value) }
        size &+= repeatedSize(WireMessage<GoogleProtobuf.UninterpretedOption>.self, self.uninterpretedOption, tagSize: 2)
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        writer.repeated(WireMessage<GoogleProtobuf.UninterpretedOption>.self, self.uninterpretedOption, tag: 7994)
        if let value = self.mapEntry {
            WireBool.write(value, to: &writer)
            writer.tag(56)
        }
        if let value = self.deprecated {
            WireBool.write(value, to: &writer)
            writer.tag(24)
        }
        if let value = self.noStandardDescriptorAccessor {
            WireBool.write(value, to: &writer)
            writer.tag(16)
        }
        if let value = self.messageSetWireFormat {
            WireBool.write(value, to: &writer)
            writer.tag(8)
        }
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 8: self.messageSetWireFormat = try WireBool.read(from: &reader)
            case 16: self.noStandardDescriptorAccessor = try WireBool.read(from: &reader)
            case 24: self.deprecated = try WireBool.read(from: &reader)
            case 56: self.mapEntry = try WireBool.read(from: &reader)
            case 7994: try reader.append(to: &self.uninterpretedOption, tag: 7994)
            default:
                switch tag &>> 3 {
                case 1...3, 7, 999: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension GoogleProtobuf.FieldOptions {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if let value = self.ctype { size &+= 1 &+ WireEnum<GoogleProtobuf.FieldOptions.CType>.size(value) }
        if let value = self.packed { size &+= 1 &+ WireBool.size(value) }
        if let value = self.deprecated { size &+= 1 &+ WireBool.size(value) }
        if let value = self.lazy { size &+= 1 &+ WireBool.size(value) }
        if let value = self.jstype { size &+= 1 &+ WireEnum<GoogleProtobuf.FieldOptions.JSType>.size(value) }
        if let value = self.weak { size &+= 1 &+ WireBool.size(value) }
        if let value = self.unverifiedLazy { size &+= 1 &+ WireBool.size(value) }
        size &+= repeatedSize(WireMessage<GoogleProtobuf.UninterpretedOption>.self, self.uninterpretedOption, tagSize: 2)
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        writer.repeated(WireMessage<GoogleProtobuf.UninterpretedOption>.self, self.uninterpretedOption, tag: 7994)
        if let value = self.unverifiedLazy {
            WireBool.write(value, to: &writer)
            writer.tag(120)
        }
        if let value = self.weak {
            WireBool.write(value, to: &writer)
            writer.tag(80)
        }
        if let value = self.jstype {
            WireEnum<GoogleProtobuf.FieldOptions.JSType>.write(value, to: &writer)
            writer.tag(48)
        }
        if let value = self.lazy {
            WireBool.write(value, to: &writer)
            writer.tag(40)
        }
        if let value = self.deprecated {
            WireBool.write(value, to: &writer)
            writer.tag(24)
        }
        if let value = self.packed {
            WireBool.write(value, to: &writer)
            writer.tag(16)
        }
        if let value = self.ctype {
            WireEnum<GoogleProtobuf.FieldOptions.CType>.write(value, to: &writer)
            writer.tag(8)
        }
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 8: self.ctype = try WireEnum<GoogleProtobuf.FieldOptions.CType>.read(from: &reader)
            case 16: self.packed = try WireBool.read(from: &reader)
            case 24: self.deprecated = try WireBool.read(from: &reader)
            case 40: self.lazy = try WireBool.read(from: &reader)
            case 48: self.jstype = try WireEnum<GoogleProtobuf.FieldOptions.JSType>.read(from: &reader)
            case 80: self.weak = try WireBool.read(from: &reader)
            case 120: self.unverifiedLazy = try WireBool.read(from: &reader)
            case 7994: try reader.append(to: &self.uninterpretedOption, tag: 7994)
            default:
                switch tag &>> 3 {
                case 1...3, 5...6, 10, 15, 999: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension GoogleProtobuf.OneofOptions {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        size &+= repeatedSize(WireMessage<GoogleProtobuf.UninterpretedOption>.self, self.uninterpretedOption, tagSize: 2)
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        writer.repeated(WireMessage<GoogleProtobuf.UninterpretedOption>.self, self.uninterpretedOption, tag: 7994)
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 7994: try reader.append(to: &self.uninterpretedOption, tag: 7994)
            default:
                switch tag &>> 3 {
                case 999: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension GoogleProtobuf.EnumOptions {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if let value = self.allowAlias { size &+= 1 &+ WireBool.size(value) }
        if let value = self.deprecated { size &+= 1 &+ WireBool.size(value) }
        size &+= repeatedSize(WireMessage<GoogleProtobuf.UninterpretedOption>.self, self.uninterpretedOption, tagSize: 2)
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        writer.repeated(WireMessage<GoogleProtobuf.UninterpretedOption>.self, self.uninterpretedOption, tag: 7994)
        if let value = self.deprecated {
            WireBool.write(value, to: &writer)
            writer.tag(24)
        }
        if let value = self.allowAlias {
            WireBool.write(value, to: &writer)
            writer.tag(16)
        }
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 16: self.allowAlias = try WireBool.read(from: &reader)
            case 24: self.deprecated = try WireBool.read(from: &reader)
            case 7994: try reader.append(to: &self.uninterpretedOption, tag: 7994)
            default:
                switch tag &>> 3 {
                case 2...3, 999: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension GoogleProtobuf.EnumValueOptions {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if let value = self.deprecated { size &+= 1 &+ WireBool.size(value) }
        size &+= repeatedSize(WireMessage<GoogleProtobuf.UninterpretedOption>.self, self.uninterpretedOption, tagSize: 2)
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        writer.repeated(WireMessage<GoogleProtobuf.UninterpretedOption>.self, self.uninterpretedOption, tag: 7994)
        if let value = self.deprecated {
            WireBool.write(value, to: &writer)
            writer.tag(8)
        }
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 8: self.deprecated = try WireBool.read(from: &reader)
            case 7994: try reader.append(to: &self.uninterpretedOption, tag: 7994)
            default:
                switch tag &>> 3 {
                case 1, 999: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension GoogleProtobuf.ServiceOptions {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if let value = self.deprecated { size &+= 2 &+ WireBool.size(value) }
        size &+= repeatedSize(WireMessage<GoogleProtobuf.UninterpretedOption>.self, self.uninterpretedOption, tagSize: 2)
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        writer.repeated(WireMessage<GoogleProtobuf.UninterpretedOption>.self, self.uninterpretedOption, tag: 7994)
        if let value = self.deprecated {
            WireBool.write(value, to: &writer)
            writer.tag(264)
        }
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 264: self.deprecated = try WireBool.read(from: &reader)
            case 7994: try reader.append(to: &self.uninterpretedOption, tag: 7994)
            default:
                switch tag &>> 3 {
                case 33, 999: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension GoogleProtobuf.MethodOptions {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if let value = self.deprecated { size &+= 2 &+ WireBool.size(value) }
        if let value = self.idempotencyLevel { size &+= 2 &+ WireEnum<GoogleProtobuf.MethodOptions.IdempotencyLevel>.size(value) }
        size &+= repeatedSize(WireMessage<GoogleProtobuf.UninterpretedOption>.self, self.uninterpretedOption, tagSize: 2)
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        writer.repeated(WireMessage<GoogleProtobuf.UninterpretedOption>.self, self.uninterpretedOption, tag: 7994)
        if let value = self.idempotencyLevel {
            WireEnum<GoogleProtobuf.MethodOptions.IdempotencyLevel>.write(value, to: &writer)
            writer.tag(272)
        }
        if let value = self.deprecated {
            WireBool.write(value, to: &writer)
            writer.tag(264)
        }
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 264: self.deprecated = try WireBool.read(from: &reader)
            case 272: self.idempotencyLevel = try WireEnum<GoogleProtobuf.MethodOptions.IdempotencyLevel>.read(from: &reader)
            case 7994: try reader.append(to: &self.uninterpretedOption, tag: 7994)
            default:
                switch tag &>> 3 {
                case 33...34, 999: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension GoogleProtobuf.UninterpretedOption {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        size &+= repeatedSize(WireMessage<GoogleProtobuf.UninterpretedOption.NamePart>.self, self.name, tagSize: 1)
        if let value = self.identifierValue { size &+= 1 &+ WireString.size(value) }
        if let value = self.positiveIntValue { size &+= 1 &+ WireUInt64.size(value) }
        if let value = self.negativeIntValue { size &+= 1 &+ WireInt64.size(value) }
        if let value = self.doubleValue { size &+= 1 &+ WireDouble.size(value) }
        if let value = self.stringValue { size &+= 1 &+ WireBytes.size(value) }
        if let value = self.aggregateValue { size &+= 1 &+ WireString.size(value) }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if let value = self.aggregateValue {
            WireString.write(value, to: &writer)
            writer.tag(66)
        }
        if let value = self.stringValue {
            WireBytes.write(value, to: &writer)
            writer.tag(58)
        }
        if let value = self.doubleValue {
            WireDouble.write(value, to: &writer)
            writer.tag(49)
        }
        if let value = self.negativeIntValue {
            WireInt64.write(value, to: &writer)
            writer.tag(40)
        }
        if let value = self.positiveIntValue {
            WireUInt64.write(value, to: &writer)
            writer.tag(32)
        }
        if let value = self.identifierValue {
            WireString.write(value, to: &writer)
            writer.tag(26)
        }
        writer.repeated(WireMessage<GoogleProtobuf.UninterpretedOption.NamePart>.self, self.name, tag: 18)
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 18: try reader.append(to: &self.name, tag: 18)
            case 26: self.identifierValue = try WireString.read(from: &reader)
            case 32: self.positiveIntValue = try WireUInt64.read(from: &reader)
            case 40: self.negativeIntValue = try WireInt64.read(from: &reader)
            case 49: self.doubleValue = try WireDouble.read(from: &reader)
            case 58: self.stringValue = try WireBytes.read(from: &reader)
            case 66: self.aggregateValue = try WireString.read(from: &reader)
            default:
                switch tag &>> 3 {
                case 2...8: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension GoogleProtobuf.UninterpretedOption.NamePart {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if let value = self.namePart { size &+= 1 &+ WireString.size(value) }
        if let value = self.isExtension { size &+= 1 &+ WireBool.size(value) }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if let value = self.isExtension {
            WireBool.write(value, to: &writer)
            writer.tag(16)
        }
        if let value = self.namePart {
            WireString.write(value, to: &writer)
            writer.tag(10)
        }
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 10: self.namePart = try WireString.read(from: &reader)
            case 16: self.isExtension = try WireBool.read(from: &reader)
            default:
                switch tag &>> 3 {
                case 1...2: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
        if self.namePart == nil { throw WireError.requiredFieldMissing }
        if self.isExtension == nil { throw WireError.requiredFieldMissing }
    }
}

extension GoogleProtobuf.SourceCodeInfo {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        size &+= repeatedSize(WireMessage<GoogleProtobuf.SourceCodeInfo.Location>.self, self.location, tagSize: 1)
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        writer.repeated(WireMessage<GoogleProtobuf.SourceCodeInfo.Location>.self, self.location, tag: 10)
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 10: try reader.append(to: &self.location, tag: 10)
            default:
                switch tag &>> 3 {
                case 1: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension GoogleProtobuf.SourceCodeInfo.Location {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        size &+= packedSize(WireInt32.self, self.path, tagSize: 1)
        size &+= packedSize(WireInt32.self, self.span, tagSize: 1)
        if let value = self.leadingComments { size &+= 1 &+ WireString.size(value) }
        if let value = self.trailingComments { size &+= 1 &+ WireString.size(value) }
        size &+= repeatedSize(WireString.self, self.leadingDetachedComments, tagSize: 1)
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        writer.repeated(WireString.self, self.leadingDetachedComments, tag: 50)
        if let value = self.trailingComments {
            WireString.write(value, to: &writer)
            writer.tag(34)
        }
        if let value = self.leadingComments {
            WireString.write(value, to: &writer)
            writer.tag(26)
        }
        writer.packed(WireInt32.self, self.span, tag: 18)
        writer.packed(WireInt32.self, self.path, tag: 10)
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 8: self.path.append(try WireInt32.read(from: &reader))
            case 10: try reader.packed(WireInt32.self, into: &self.path)
            case 16: self.span.append(try WireInt32.read(from: &reader))
            case 18: try reader.packed(WireInt32.self, into: &self.span)
            case 26: self.leadingComments = try WireString.read(from: &reader)
            case 34: self.trailingComments = try WireString.read(from: &reader)
            case 50:
                try reader.append(WireString.self, to: &self.leadingDetachedComments, tag: 50)
            default:
                switch tag &>> 3 {
                case 1...4, 6: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension GoogleProtobuf.GeneratedCodeInfo {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        size &+= repeatedSize(WireMessage<GoogleProtobuf.GeneratedCodeInfo.Annotation>.self, self.annotation, tagSize: 1)
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        writer.repeated(WireMessage<GoogleProtobuf.GeneratedCodeInfo.Annotation>.self, self.annotation, tag: 10)
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 10: try reader.append(to: &self.annotation, tag: 10)
            default:
                switch tag &>> 3 {
                case 1: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension GoogleProtobuf.GeneratedCodeInfo.Annotation {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        size &+= packedSize(WireInt32.self, self.path, tagSize: 1)
        if let value = self.sourceFile { size &+= 1 &+ WireString.size(value) }
        if let value = self.begin { size &+= 1 &+ WireInt32.size(value) }
        if let value = self.end { size &+= 1 &+ WireInt32.size(value) }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if let value = self.end {
            WireInt32.write(value, to: &writer)
            writer.tag(32)
        }
        if let value = self.begin {
            WireInt32.write(value, to: &writer)
            writer.tag(24)
        }
        if let value = self.sourceFile {
            WireString.write(value, to: &writer)
            writer.tag(18)
        }
        writer.packed(WireInt32.self, self.path, tag: 10)
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 8: self.path.append(try WireInt32.read(from: &reader))
            case 10: try reader.packed(WireInt32.self, into: &self.path)
            case 18: self.sourceFile = try WireString.read(from: &reader)
            case 24: self.begin = try WireInt32.read(from: &reader)
            case 32: self.end = try WireInt32.read(from: &reader)
            default:
                switch tag &>> 3 {
                case 1...4: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}
