#include "reference.h"

static void *take(void *data, size_t size) {
    ReferenceArena *arena = data;
    size_t start = (arena->used + 15) & ~(size_t)15;
    if (size > arena->capacity || start > arena->capacity - size) return 0;
    arena->used = start + size;
    return arena->bytes + start;
}

static void leave(void *data, void *pointer) {
    (void)data;
    (void)pointer;
}

ProtobufCAllocator reference_arena_allocator(ReferenceArena *arena) {
    return (ProtobufCAllocator){.alloc = take, .free = leave, .allocator_data = arena};
}
