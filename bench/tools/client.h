// What the load generators of this folder share: a clock, a connection with its nghttp2 session,
// one write per flush, and the request headers of a gRPC call.
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <errno.h>
#include <math.h>
#include <netinet/tcp.h>
#include <nghttp2/nghttp2.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <time.h>
#include <unistd.h>

typedef struct connection {
  int fd, dirty, wants_out;
  long outstanding;
  nghttp2_session *session;
  size_t kept;  // bytes of `out` that the socket did not take
  uint8_t out[1 << 17];
} connection;

#define HEADER(n, v)                                          \
  {(uint8_t *)n, (uint8_t *)v, sizeof n - 1, sizeof v - 1,    \
   NGHTTP2_NV_FLAG_NO_COPY_NAME | NGHTTP2_NV_FLAG_NO_COPY_VALUE}
#define REQUEST(path)                                                                           \
  {HEADER(":method", "POST"), HEADER(":scheme", "http"), HEADER(":path", path),                 \
   HEADER(":authority", "127.0.0.1"), HEADER("content-type", "application/grpc"),               \
   HEADER("te", "trailers"), HEADER("grpc-timeout", "20S"), HEADER("user-agent", "bench")}

static inline double now(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return t.tv_sec + t.tv_nsec / 1e9;
}

static inline void fail(const char *what) {
  fprintf(stderr, "%s\n", what);
  exit(1);
}

static inline connection *connect_to(int port, int epoll, nghttp2_session_callbacks *callbacks) {
  int one = 1;
  struct sockaddr_in a = {AF_INET, htons(port), {htonl(INADDR_LOOPBACK)}, {0}};
  connection *c = calloc(1, sizeof *c);
  c->fd = socket(AF_INET, SOCK_STREAM, 0);
  if (connect(c->fd, (void *)&a, sizeof a)) fail("connect refused");
  setsockopt(c->fd, IPPROTO_TCP, TCP_NODELAY, &one, sizeof one);
  nghttp2_session_client_new(&c->session, callbacks, c);
  nghttp2_settings_entry window = {NGHTTP2_SETTINGS_INITIAL_WINDOW_SIZE, 1 << 20};
  nghttp2_submit_settings(c->session, 0, &window, 1);
  nghttp2_session_set_local_window_size(c->session, 0, 0, 1 << 24);
  struct epoll_event e = {EPOLLIN, {.ptr = c}};
  epoll_ctl(epoll, EPOLL_CTL_ADD, c->fd, &e);
  c->dirty = 1;
  return c;
}

// One buffer filled, one write: what is left waits for the next turn, so that reading keeps up.
static inline void flush(connection *c, int epoll) {
  c->dirty = 0;
  while (c->kept < sizeof c->out - 20000) {
    const uint8_t *bytes;
    ssize_t k = nghttp2_session_mem_send(c->session, &bytes);
    if (k < 0) fail("mem_send");
    if (k == 0) break;
    memcpy(c->out + c->kept, bytes, k);
    c->kept += k;
  }
  if (c->kept) {
    int full = c->kept >= sizeof c->out - 20000;
    ssize_t k = send(c->fd, c->out, c->kept, MSG_DONTWAIT | MSG_NOSIGNAL);
    if (k < 0 && errno != EAGAIN) fail("connection lost");
    if (k > 0) memmove(c->out, c->out + k, c->kept -= k);
    c->dirty = full && !c->kept;
  }
  if ((c->kept > 0) != c->wants_out) {
    c->wants_out = c->kept > 0;
    struct epoll_event e = {EPOLLIN | (c->wants_out ? EPOLLOUT : 0), {.ptr = c}};
    epoll_ctl(epoll, EPOLL_CTL_MOD, c->fd, &e);
  }
}

static inline void receive(connection *c) {
  static uint8_t in[1 << 16];
  ssize_t k = recv(c->fd, in, sizeof in, MSG_DONTWAIT);
  if (k == 0 || (k < 0 && errno != EAGAIN)) fail("the server hung up");
  if (k > 0 && nghttp2_session_mem_recv(c->session, in, k) < 0) fail("mem_recv");
  c->dirty = 1;
}
