// Counts allocations of a process from outside: LD_PRELOAD=mallocs.so MALLOCS_FILE=/path server.
// The counters live in that file (mapped, so a reader sees them at once): see `layout`.  While
// `tracing` is set there, each allocation's callers are recorded too, by the unwind tables.
#define _GNU_SOURCE
#include <errno.h>
#include <execinfo.h>
#include <fcntl.h>
#include <stdatomic.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

enum { DEPTH = 24, SKIP = 2, SLOTS = 8192 };  // the first frames are trace and malloc

struct site { _Atomic uint64_t hash, count, bytes; uint64_t frames[DEPTH]; };
struct layout {  // mirrored by bench/allocations
  _Atomic uint64_t allocations, frees, bytes, tracing, overflow;
  struct site sites[SLOTS];
};

static struct layout *counters;
static __thread int inside;

extern void *__libc_malloc(size_t), *__libc_calloc(size_t, size_t), *__libc_realloc(void *, size_t);
extern void *__libc_memalign(size_t, size_t);
extern void __libc_free(void *);

__attribute__((constructor)) static void map(void) {
  const char *path = getenv("MALLOCS_FILE");
  if (!path) return;
  void *first[1];
  backtrace(first, 1);  // loads the unwinder, which allocates
  int fd = open(path, O_RDWR | O_CREAT, 0600);
  if (fd < 0 || ftruncate(fd, sizeof *counters)) return;
  void *at = mmap(NULL, sizeof *counters, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
  close(fd);
  if (at != MAP_FAILED) counters = at;
}

static __attribute__((noinline)) void trace(size_t n) {
  if (inside) return;  // the unwinder's own
  inside = 1;
  void *frames[DEPTH + SKIP] = {0};
  backtrace(frames, DEPTH + SKIP);
  uint64_t hash = 1469598103934665603u;
  for (int i = SKIP; i < DEPTH + SKIP && frames[i]; i++)
    hash = (hash ^ (uint64_t)frames[i]) * 1099511628211u;
  if (!hash) hash = 1;
  for (uint64_t i = hash % SLOTS, tries = 0;; i = (i + 1) % SLOTS, tries++) {
    if (tries == 64) { counters->overflow++; break; }
    struct site *s = &counters->sites[i];
    uint64_t seen = 0;
    if (atomic_compare_exchange_strong(&s->hash, &seen, hash))
      memcpy(s->frames, frames + SKIP, sizeof s->frames);
    else if (seen != hash) continue;
    s->count++;
    s->bytes += n;
    break;
  }
  inside = 0;
}

static inline void count(size_t n) {
  if (!counters) return;
  counters->allocations++;
  counters->bytes += n;
  if (counters->tracing) trace(n);
}

void *malloc(size_t n) { count(n); return __libc_malloc(n); }
void *calloc(size_t k, size_t n) { count(k * n); return __libc_calloc(k, n); }
void *realloc(void *p, size_t n) { count(n); return __libc_realloc(p, n); }
void *memalign(size_t a, size_t n) { count(n); return __libc_memalign(a, n); }
void *aligned_alloc(size_t a, size_t n) { count(n); return __libc_memalign(a, n); }
int posix_memalign(void **p, size_t a, size_t n) {
  count(n);
  void *got = __libc_memalign(a, n);
  if (!got) return ENOMEM;
  *p = got;
  return 0;
}
void free(void *p) {
  if (p && counters) counters->frees++;
  __libc_free(p);
}
