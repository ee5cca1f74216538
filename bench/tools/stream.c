// Small messages both ways at once on bidirectional streams: each message is one DATA frame out
// and is counted on its way back.  As fast as flow control lets it, so the server is the limit.
// usage: stream PORT CONNECTIONS STREAMS MESSAGES PAYLOAD-BYTES; prints JSON
#include "client.h"

typedef struct stream { size_t sent, total, back; int ok; } stream;

static uint8_t message[256];
static size_t message_bytes;
static long streams_open;
static nghttp2_nv request[] = REQUEST("/bench.Echo/Stream");

static ssize_t give(nghttp2_session *s, int32_t id, uint8_t *to, size_t n, uint32_t *flags,
                    nghttp2_data_source *source, void *u) {
  stream *one = source->ptr;
  size_t at = one->sent % message_bytes, k = message_bytes - at;
  if (k > n) k = n;
  memcpy(to, message + at, k);
  if ((one->sent += k) == one->total) *flags |= NGHTTP2_DATA_FLAG_EOF;
  return k;
}
static int on_data(nghttp2_session *s, uint8_t flags, int32_t id, const uint8_t *d, size_t n, void *u) {
  stream *one = nghttp2_session_get_stream_user_data(s, id);
  one->back += n;
  return 0;
}
static int on_header(nghttp2_session *s, const nghttp2_frame *f, const uint8_t *n, size_t nl,
                     const uint8_t *v, size_t vl, uint8_t flags, void *u) {
  stream *one = nghttp2_session_get_stream_user_data(s, f->hd.stream_id);
  if (one && nl == 11 && !memcmp(n, "grpc-status", 11)) one->ok = vl == 1 && *v == '0';
  return 0;
}
static int on_close(nghttp2_session *s, int32_t id, uint32_t code, void *u) {
  stream *one = nghttp2_session_get_stream_user_data(s, id);
  if (!one->ok || one->back != one->total) {
    fprintf(stderr, "stream closed with code %u after %zu of %zu bytes\n", code, one->back, one->total);
    exit(1);
  }
  streams_open--;
  return 0;
}

int main(int argc, char **v) {
  if (argc < 6) fail("usage: stream PORT CONNECTIONS STREAMS MESSAGES PAYLOAD-BYTES");
  int connections = atoi(v[2]), streams = atoi(v[3]), payload = atoi(v[5]), epoll = epoll_create1(0);
  if (payload < 1 || payload > 127) fail("PAYLOAD-BYTES is 1 to 127");
  long each = atol(v[4]) / (connections * streams);
  message_bytes = 5 + 2 + payload;
  message[4] = 2 + payload;
  message[5] = 0x0a;  // field 1, bytes
  message[6] = payload;
  memset(message + 7, 'x', payload);
  nghttp2_session_callbacks *callbacks;
  nghttp2_session_callbacks_new(&callbacks);
  nghttp2_session_callbacks_set_on_data_chunk_recv_callback(callbacks, on_data);
  nghttp2_session_callbacks_set_on_header_callback(callbacks, on_header);
  nghttp2_session_callbacks_set_on_stream_close_callback(callbacks, on_close);
  connection *all[connections];
  for (int i = 0; i < connections; i++) {
    all[i] = connect_to(atoi(v[1]), epoll, callbacks);
    for (int j = 0; j < streams; j++) {
      stream *one = calloc(1, sizeof *one);
      one->total = each * message_bytes;
      nghttp2_data_provider p = {{.ptr = one}, give};
      nghttp2_submit_request(all[i]->session, NULL, request, sizeof request / sizeof *request, &p, one);
      streams_open++;
    }
  }
  double begin = now();
  while (streams_open) {
    int dirty = 0;
    for (int i = 0; i < connections; i++) {
      if (all[i]->dirty) flush(all[i], epoll);
      dirty |= all[i]->dirty;
    }
    struct epoll_event events[64];
    int n = epoll_wait(epoll, events, 64, dirty ? 0 : 10000);
    if (!n && !dirty) fail("nothing moved for 10 seconds");
    for (int i = 0; i < n; i++) {
      connection *c = events[i].data.ptr;
      if (events[i].events & (EPOLLIN | EPOLLHUP | EPOLLERR)) receive(c);
      c->dirty = 1;
    }
  }
  double took = now() - begin;
  long messages = each * connections * streams;
  printf("{\"messages\": %ld, \"seconds\": %.4f, \"rate\": %.1f}\n", messages, took, messages / took);
}
