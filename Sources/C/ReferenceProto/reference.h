// protobuf-c as the referee of the codec: found by name, called through its descriptors.
#pragma once
#include <protobuf-c/protobuf-c.h>

// Every message that protoc-c generated here and in PluginProto, with a null at the end.
extern const ProtobufCMessageDescriptor *const reference_descriptors[];

// The message at `index` of the table.
static inline const ProtobufCMessageDescriptor *reference_descriptor(long index) {
    return reference_descriptors[index];
}

// Memory that is given out from its start on and taken back all at once.
typedef struct {
    uint8_t *bytes;
    size_t capacity;
    size_t used;
} ReferenceArena;

// An allocator of protobuf-c over `arena`, which must outlive it.
ProtobufCAllocator reference_arena_allocator(ReferenceArena *arena);
