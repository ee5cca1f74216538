// Linux system calls that Swift's Glibc module leaves out. No _GNU_SOURCE here: it would change
// the argument types of accept and bind as Swift sees them, so accept4 is declared by hand.
#pragma once
#include <errno.h>
#include <stdint.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <sys/inotify.h>
#include <sys/ioctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/timerfd.h>
#include <sys/un.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <time.h>
#include <unistd.h>

extern long syscall(long number, ...);

extern const char *strerrordesc_np(int code);
extern int pthread_setname_np(unsigned long thread, const char *name);

// Cores that this process may run on; 1 where the kernel does not say.
static inline int tadamun_usable_cores(void) {
    unsigned long set[128] = {0};
    long bytes = syscall(SYS_sched_getaffinity, 0, sizeof set, set);
    int count = 0;
    for (long i = 0; i < bytes / (long)sizeof set[0]; i++) count += __builtin_popcountl(set[i]);
    return count > 0 ? count : 1;
}

extern int accept4(int fd, struct sockaddr *address, socklen_t *length, int flags);

static inline int tadamun_accept(int fd) {
    return accept4(fd, 0, 0, SOCK_NONBLOCK | SOCK_CLOEXEC);
}

// The data word of an epoll event, as a plain integer: the union is awkward in Swift.
static inline struct epoll_event tadamun_epoll_event(uint32_t events, uint64_t data) {
    struct epoll_event event;
    event.events = events;
    event.data.u64 = data;
    return event;
}
static inline uint64_t tadamun_epoll_data(const struct epoll_event *event) {
    return event->data.u64;
}

// Monotonic nanoseconds: the clock of timers and deadlines.
static inline int64_t tadamun_monotonic_nanoseconds(void) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (int64_t)now.tv_sec * 1000000000 + now.tv_nsec;
}

// A timer as a descriptor, readable once the moment has come: exact to what the kernel's clock is,
// where epoll_wait counts milliseconds.
static inline int tadamun_timer_make(void) {
    return timerfd_create(CLOCK_MONOTONIC, TFD_NONBLOCK | TFD_CLOEXEC);
}

// Sets it for a moment in monotonic nanoseconds.
static inline int tadamun_timer_set(int fd, int64_t nanoseconds) {
    struct itimerspec spec = {{0, 0}, {nanoseconds / 1000000000, nanoseconds % 1000000000}};
    return timerfd_settime(fd, TFD_TIMER_ABSTIME, &spec, 0);
}

// Nanoseconds of a processor that the calling thread has used.
static inline int64_t tadamun_thread_nanoseconds(void) {
    struct timespec used;
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &used);
    return (int64_t)used.tv_sec * 1000000000 + used.tv_nsec;
}
