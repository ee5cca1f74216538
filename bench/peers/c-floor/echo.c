// The floor: gRPC Echo in C on libnghttp2 + one epoll loop per thread (SO_REUSEPORT), with real
// grpc-status trailers, no allocation per RPC beyond nghttp2's own, and no TLS policy, metadata,
// deadlines, limits or metrics: what no full runtime can beat.
// usage: echo PORT THREADS [CERT KEY [CLIENT-CA]]
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <netinet/tcp.h>
#include <nghttp2/nghttp2.h>
#include <openssl/ssl.h>
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <unistd.h>

typedef struct rpc { struct rpc *next; int32_t id; int echo, ended; size_t len, cap, off; uint8_t *buf; } rpc;
typedef struct conn { int fd, want_out; nghttp2_session *s; SSL *ssl; rpc *live; size_t on, oo, oc; uint8_t *out; } conn;

static SSL_CTX *tls;
static nghttp2_session_callbacks *cb;
static __thread rpc *freelist;

#define NV(n, v) {(uint8_t *)n, (uint8_t *)v, sizeof n - 1, sizeof v - 1, NGHTTP2_NV_FLAG_NO_COPY_NAME | NGHTTP2_NV_FLAG_NO_COPY_VALUE}
static nghttp2_nv head[] = {NV(":status", "200"), NV("content-type", "application/grpc")};
static nghttp2_nv ok[] = {NV("grpc-status", "0")};
static nghttp2_nv nope[] = {NV(":status", "200"), NV("content-type", "application/grpc"), NV("grpc-status", "12")};

static ssize_t body(nghttp2_session *s, int32_t id, uint8_t *b, size_t n, uint32_t *flags, nghttp2_data_source *src, void *u) {
  rpc *r = src->ptr;
  size_t k = r->len - r->off;
  if (k > n) k = n;
  memcpy(b, r->buf + r->off, k);
  r->off += k;
  if (r->echo == 2 && r->off == r->len) {  // a stream that waits for its next message
    r->off = r->len = 0;
    if (!r->ended) return k ? (ssize_t)k : NGHTTP2_ERR_DEFERRED;
  }
  if (r->off == r->len) {
    *flags |= NGHTTP2_DATA_FLAG_EOF | NGHTTP2_DATA_FLAG_NO_END_STREAM;
    nghttp2_submit_trailer(s, id, ok, 1);
  }
  return k;
}
static int on_begin(nghttp2_session *s, const nghttp2_frame *f, void *u) {
  rpc *r = freelist;
  if (r) freelist = r->next; else { r = calloc(1, sizeof *r); r->buf = malloc(r->cap = 256); }
  r->id = f->hd.stream_id; r->len = r->off = 0; r->echo = r->ended = 0;
  nghttp2_session_set_stream_user_data(s, r->id, r);
  return 0;
}
static int on_header(nghttp2_session *s, const nghttp2_frame *f, const uint8_t *n, size_t nl, const uint8_t *v, size_t vl, uint8_t fl, void *u) {
  if (nl == 5 && !memcmp(n, ":path", 5) && vl == 16 && !memcmp(v, "/bench.Echo/Echo", 16)) {
    rpc *r = nghttp2_session_get_stream_user_data(s, f->hd.stream_id);
    if (r) r->echo = 1;
  }
  if (nl == 5 && !memcmp(n, ":path", 5) && vl == 18 && !memcmp(v, "/bench.Echo/Stream", 18)) {
    rpc *r = nghttp2_session_get_stream_user_data(s, f->hd.stream_id);
    if (r) r->echo = 2;
  }
  return 0;
}
static int on_data(nghttp2_session *s, uint8_t fl, int32_t id, const uint8_t *d, size_t n, void *u) {
  rpc *r = nghttp2_session_get_stream_user_data(s, id);
  if (r->len + n > r->cap) r->buf = realloc(r->buf, r->cap = 2 * (r->len + n));
  memcpy(r->buf + r->len, d, n);
  r->len += n;
  if (r->echo == 2) nghttp2_session_resume_data(s, id);
  return 0;
}
static int on_frame(nghttp2_session *s, const nghttp2_frame *f, void *u) {
  if (f->hd.type == NGHTTP2_HEADERS && !(f->hd.flags & NGHTTP2_FLAG_END_STREAM)) {
    rpc *r = nghttp2_session_get_stream_user_data(s, f->hd.stream_id);
    nghttp2_data_provider p = {{.ptr = r}, body};
    if (r && r->echo == 2) nghttp2_submit_response(s, r->id, head, 2, &p);  // answers while it is asked
    return 0;
  }
  if (!(f->hd.flags & NGHTTP2_FLAG_END_STREAM) || (f->hd.type != NGHTTP2_DATA && f->hd.type != NGHTTP2_HEADERS)) return 0;
  rpc *r = nghttp2_session_get_stream_user_data(s, f->hd.stream_id);
  if (!r->echo) { nghttp2_submit_response(s, r->id, nope, 3, NULL); return 0; }
  if (r->echo == 2) { r->ended = 1; nghttp2_session_resume_data(s, r->id); return 0; }
  nghttp2_data_provider p = {{.ptr = r}, body};
  nghttp2_submit_response(s, r->id, head, 2, &p);
  return 0;
}
static int on_close(nghttp2_session *s, int32_t id, uint32_t e, void *u) {
  rpc *r = nghttp2_session_get_stream_user_data(s, id);
  if (r) { r->next = freelist; freelist = r; }
  return 0;
}

static ssize_t rd(conn *c, uint8_t *b, size_t n) {
  if (!c->ssl) { ssize_t k = read(c->fd, b, n); return k < 0 && errno != EAGAIN ? 0 : k; }
  int k = SSL_read(c->ssl, b, n);
  if (k > 0) return k;
  int e = SSL_get_error(c->ssl, k);
  return e == SSL_ERROR_WANT_READ || e == SSL_ERROR_WANT_WRITE ? -1 : 0;
}
static ssize_t wr(conn *c, const uint8_t *b, size_t n) {
  if (!c->ssl) { ssize_t k = write(c->fd, b, n); return k < 0 && errno != EAGAIN ? 0 : k; }
  int k = SSL_write(c->ssl, b, n);
  if (k > 0) return k;
  int e = SSL_get_error(c->ssl, k);
  return e == SSL_ERROR_WANT_READ || e == SSL_ERROR_WANT_WRITE ? -1 : 0;
}
static int flush(conn *c, uint8_t *buf, size_t cap) {  // 1 alive, 0 closed
  for (;;) {
    size_t n = 0;
    if (c->on) { n = c->on; memcpy(buf, c->out, n); c->on = 0; }
    while (n < 65536) {
      const uint8_t *d; ssize_t k = nghttp2_session_mem_send(c->s, &d);
      if (k < 0) return 0;
      if (k == 0) break;
      memcpy(buf + n, d, k); n += k;
    }
    if (!n) return nghttp2_session_want_read(c->s) || nghttp2_session_want_write(c->s);
    size_t o = 0;
    while (o < n) {
      ssize_t k = wr(c, buf + o, n - o);
      if (k == 0) return 0;
      if (k < 0) {
        if (c->oc < n - o) c->out = realloc(c->out, c->oc = n - o);
        memcpy(c->out, buf + o, c->on = n - o);
        return 1;
      }
      o += k;
    }
  }
}
static void *loop(void *arg) {
  int port = (int)(long)arg, one = 1, ls = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0), ep = epoll_create1(0);
  struct sockaddr_in a = {AF_INET, htons(port), {htonl(INADDR_LOOPBACK)}};
  setsockopt(ls, SOL_SOCKET, SO_REUSEADDR, &one, 4); setsockopt(ls, SOL_SOCKET, SO_REUSEPORT, &one, 4);
  if (bind(ls, (void *)&a, sizeof a) || listen(ls, 1024)) { perror("bind"); exit(1); }
  struct epoll_event ev = {EPOLLIN, {.ptr = NULL}}, evs[256];
  epoll_ctl(ep, EPOLL_CTL_ADD, ls, &ev);
  static __thread uint8_t in[65536], out[65536 + 20000];
  for (;;) {
    int n = epoll_wait(ep, evs, 256, -1);
    for (int i = 0; i < n; i++) {
      conn *c = evs[i].data.ptr;
      if (!c) {
        int fd = accept4(ls, 0, 0, SOCK_NONBLOCK);
        if (fd < 0) continue;
        setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &one, 4);
        c = calloc(1, sizeof *c); c->fd = fd;
        nghttp2_session_server_new(&c->s, cb, c);
        nghttp2_settings_entry se = {NGHTTP2_SETTINGS_MAX_CONCURRENT_STREAMS, 1000};
        nghttp2_submit_settings(c->s, 0, &se, 1);
        if (tls) { c->ssl = SSL_new(tls); SSL_set_fd(c->ssl, fd); SSL_set_accept_state(c->ssl); }
        ev.events = EPOLLIN; ev.data.ptr = c;
        epoll_ctl(ep, EPOLL_CTL_ADD, fd, &ev);
        continue;
      }
      int alive = 1;
      if (evs[i].events & (EPOLLIN | EPOLLHUP | EPOLLERR)) for (;;) {
        ssize_t k = rd(c, in, sizeof in);
        if (k == 0) { alive = 0; break; }
        if (k < 0) break;
        if (nghttp2_session_mem_recv(c->s, in, k) < 0) { alive = 0; break; }
        if (!c->ssl && k < (ssize_t)sizeof in) break;
      }
      if (alive && (!c->ssl || SSL_is_init_finished(c->ssl))) alive = flush(c, out, sizeof out);
      if (!alive) { if (c->ssl) SSL_free(c->ssl); close(c->fd); nghttp2_session_del(c->s); free(c->out); free(c); continue; }
      if ((c->on > 0) != c->want_out) {
        c->want_out = c->on > 0;
        ev.events = EPOLLIN | (c->want_out ? EPOLLOUT : 0); ev.data.ptr = c;
        epoll_ctl(ep, EPOLL_CTL_MOD, c->fd, &ev);
      }
    }
  }
}
static int alpn(SSL *s, const uint8_t **o, uint8_t *ol, const uint8_t *in, unsigned n, void *u) {
  return SSL_select_next_proto((uint8_t **)o, ol, (uint8_t *)"\2h2", 3, in, n) == OPENSSL_NPN_NEGOTIATED ? SSL_TLSEXT_ERR_OK : SSL_TLSEXT_ERR_ALERT_FATAL;
}
int main(int argc, char **argv) {
  signal(SIGPIPE, SIG_IGN);
  nghttp2_session_callbacks_new(&cb);
  nghttp2_session_callbacks_set_on_begin_headers_callback(cb, on_begin);
  nghttp2_session_callbacks_set_on_header_callback(cb, on_header);
  nghttp2_session_callbacks_set_on_data_chunk_recv_callback(cb, on_data);
  nghttp2_session_callbacks_set_on_frame_recv_callback(cb, on_frame);
  nghttp2_session_callbacks_set_on_stream_close_callback(cb, on_close);
  if (argc > 4) {
    tls = SSL_CTX_new(TLS_server_method());
    SSL_CTX_set_mode(tls, SSL_MODE_ACCEPT_MOVING_WRITE_BUFFER | SSL_MODE_RELEASE_BUFFERS);
    if (SSL_CTX_use_certificate_chain_file(tls, argv[3]) != 1 || SSL_CTX_use_PrivateKey_file(tls, argv[4], SSL_FILETYPE_PEM) != 1) return 1;
    SSL_CTX_set_alpn_select_cb(tls, alpn, NULL);
    SSL_CTX_set_session_id_context(tls, (uint8_t *)"floor", 5);  // or clients with certificates cannot resume
    if (argc > 5) { SSL_CTX_load_verify_file(tls, argv[5]); SSL_CTX_set_verify(tls, SSL_VERIFY_PEER | SSL_VERIFY_FAIL_IF_NO_PEER_CERT, NULL); }
  }
  pthread_t t;
  for (int i = 1; i < atoi(argv[2]); i++) pthread_create(&t, 0, loop, (void *)(long)atoi(argv[1]));
  loop((void *)(long)atoi(argv[1]));
}
