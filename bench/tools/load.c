// Unary calls at a fixed rate whatever the server does (open loop, Poisson arrivals): a call's
// latency counts from the moment it was due, so that a stall shows in every call it delayed.
// A connection carries at most OUTSTANDING calls at once; later ones wait in line here, and their
// wait counts.  RATE 0 keeps OUTSTANDING calls on each connection (closed loop), for the capacity.
// usage: load PORT CONNECTIONS RATE SECONDS OUTSTANDING BODY-FILE SEED; prints JSON, microseconds.
// lag999: how late calls were begun here, which is in their latency; waited: how long, in thousandths
// of the time, others had this program's core.
#include "client.h"

typedef struct call { struct call *next; connection *on; double due; size_t sent; int ok; } call;

static uint8_t body[1 << 21];
static size_t body_bytes;
static call *spare;
static float *latencies, *lags;
static long done, begun, failed, capacity = 30000000;
static int counting, closed, most;
static nghttp2_nv request[] = REQUEST("/bench.Echo/Echo");

static ssize_t give(nghttp2_session *s, int32_t id, uint8_t *to, size_t n, uint32_t *flags,
                    nghttp2_data_source *source, void *u) {
  call *one = source->ptr;
  size_t k = body_bytes - one->sent < n ? body_bytes - one->sent : n;
  memcpy(to, body + one->sent, k);
  if ((one->sent += k) == body_bytes) *flags |= NGHTTP2_DATA_FLAG_EOF;
  return k;
}
static void start(connection *c, double due) {
  call *one = spare;
  if (one) spare = one->next; else one = malloc(sizeof *one);
  *one = (call){.on = c, .due = due};
  nghttp2_data_provider p = {{.ptr = one}, give};
  if (nghttp2_submit_request(c->session, NULL, request, sizeof request / sizeof *request, &p, one) < 0)
    fail("no more streams");
  c->outstanding++;
  c->dirty = 1;
}
// One line for all connections: whichever has room next takes the call that was due first.
static double *line;
static long line_first, line_end, line_room = 1 << 22;

static void arrive(connection *c, double due) {
  if (c->outstanding < most && line_first == line_end) { start(c, due); return; }
  if (line_end - line_first == line_room) fail("four million calls wait: far above the capacity");
  line[line_end++ % line_room] = due;
}
static void next(connection *c) {
  if (closed) start(c, now());
  else if (line_first < line_end) start(c, line[line_first++ % line_room]);
}
static int on_header(nghttp2_session *s, const nghttp2_frame *f, const uint8_t *n, size_t nl,
                     const uint8_t *v, size_t vl, uint8_t flags, void *u) {
  call *one = nghttp2_session_get_stream_user_data(s, f->hd.stream_id);
  if (one && nl == 11 && !memcmp(n, "grpc-status", 11)) one->ok = vl == 1 && *v == '0';
  return 0;
}
static int on_close(nghttp2_session *s, int32_t id, uint32_t code, void *u) {
  call *one = nghttp2_session_get_stream_user_data(s, id);
  if (!one) return 0;
  if (counting && done < capacity) {
    latencies[done++] = (now() - one->due) * 1e6;
    failed += !one->ok || code;
  }
  one->on->outstanding--;
  connection *c = one->on;
  one->next = spare;
  spare = one;
  next(c);
  return 0;
}
// Nanoseconds for which this thread could have run and another did.
static double waited(void) {
  double run = 0, wait = 0;
  FILE *f = fopen("/proc/thread-self/schedstat", "r");
  if (f) {
    if (fscanf(f, "%lf %lf", &run, &wait) != 2) wait = 0;
    fclose(f);
  }
  return wait;
}
static int ascending(const void *a, const void *b) {
  float x = *(const float *)a, y = *(const float *)b;
  return x < y ? -1 : x > y;
}

int main(int argc, char **v) {
  if (argc < 8) fail("usage: load PORT CONNECTIONS RATE SECONDS OUTSTANDING BODY-FILE SEED");
  int connections = atoi(v[2]), epoll = epoll_create1(0);
  double rate = atof(v[3]), seconds = atof(v[4]);
  FILE *f = fopen(v[6], "rb");
  if (!f || !(body_bytes = fread(body, 1, sizeof body, f))) fail("no body");
  srand48(atol(v[7]));
  latencies = malloc(capacity * sizeof *latencies);
  lags = malloc(capacity * sizeof *lags);
  line = malloc(line_room * sizeof *line);
  most = atoi(v[5]);
  closed = rate == 0;
  nghttp2_session_callbacks *callbacks;
  nghttp2_session_callbacks_new(&callbacks);
  nghttp2_session_callbacks_set_on_header_callback(callbacks, on_header);
  nghttp2_session_callbacks_set_on_stream_close_callback(callbacks, on_close);
  connection *all[connections];
  for (int i = 0; i < connections; i++) all[i] = connect_to(atoi(v[1]), epoll, callbacks);
  if (closed)
    for (int i = 0; i < connections; i++)
      for (int j = 0; j < most; j++) start(all[i], now());
  // Half a second to warm up, uncounted; then SECONDS counted.
  double begin = now(), due = begin, from = begin + 0.5, to = from + seconds;
  double waited_before = 0;
  long turn = 0;
  for (;;) {
    double t = now();
    if (t >= to) break;
    if (!counting && t >= from) waited_before = waited();
    counting = t >= from;
    while (!closed && due <= t) {
      if (counting && begun < capacity) lags[begun++] = (t - due) * 1e6;
      arrive(all[turn++ % connections], due);
      due += -log(1 - drand48()) / rate;
    }
    for (int i = 0; i < connections; i++) if (all[i]->dirty) flush(all[i], epoll);
    struct epoll_event events[64];
    int n = epoll_wait(epoll, events, 64, 0);  // never sleeps: its own wake-up is not the server's
    for (int i = 0; i < n; i++) {
      connection *c = events[i].data.ptr;
      if (events[i].events & EPOLLIN) receive(c);
      c->dirty = 1;
    }
  }
  long late = line_end - line_first;  // due, but not answered by the end
  for (int i = 0; i < connections; i++) late += all[i]->outstanding;
  double others = waited() - waited_before;
  qsort(latencies, done, sizeof *latencies, ascending);
  qsort(lags, begun, sizeof *lags, ascending);
  double sum = 0;
  for (long i = 0; i < done; i++) sum += latencies[i];
#define AT(q) (done ? latencies[(long)((done - 1) * (q))] : 0)
  printf("{\"calls\": %ld, \"failed\": %ld, \"unanswered\": %ld, \"rate\": %.1f, \"mean\": %.2f, "
         "\"p50\": %.2f, \"p90\": %.2f, \"p99\": %.2f, \"p999\": %.2f, \"max\": %.2f, "
         "\"lag999\": %.2f, \"waited\": %.3f}\n",
         done, failed, late, done / seconds, done ? sum / done : 0, AT(.5), AT(.9), AT(.99), AT(.999),
         AT(1), begun ? lags[(long)((begun - 1) * .999)] : 0, others / 1e6 / seconds);
}
