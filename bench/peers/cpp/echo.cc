// Echo on gRPC C++.  usage: echo PORT THREADS async|callback [CERT KEY [CLIENT-CA]]
//  async:    completion queues, THREADS threads, one queue each (the fastest documented way)
//  callback: the callback API (gRPC's own threads; THREADS is ignored), which also serves Stream
#include <grpcpp/grpcpp.h>
#include <fstream>
#include <memory>
#include <sstream>
#include <thread>
#include <vector>
#include "echo.grpc.pb.h"

static std::string slurp(const char *p) { std::ifstream f(p); std::stringstream s; s << f.rdbuf(); return s.str(); }

class Pump final : public grpc::ServerBidiReactor<bench::Msg, bench::Msg> {
  bench::Msg m;
 public:
  Pump() { StartRead(&m); }
  void OnReadDone(bool ok) override { if (ok) StartWrite(&m); else Finish(grpc::Status::OK); }
  void OnWriteDone(bool ok) override { if (ok) StartRead(&m); else Finish(grpc::Status::CANCELLED); }
  void OnDone() override { delete this; }
};

class CallbackEcho final : public bench::Echo::CallbackService {
  grpc::ServerUnaryReactor *Echo(grpc::CallbackServerContext *c, const bench::Msg *in, bench::Msg *out) override {
    out->set_payload(in->payload());
    auto *r = c->DefaultReactor();
    r->Finish(grpc::Status::OK);
    return r;
  }
  grpc::ServerBidiReactor<bench::Msg, bench::Msg> *Stream(grpc::CallbackServerContext *) override { return new Pump; }
};

struct Call {
  bench::Echo::AsyncService *svc; grpc::ServerCompletionQueue *cq;
  std::unique_ptr<grpc::ServerContext> ctx;
  bench::Msg in, out;
  std::unique_ptr<grpc::ServerAsyncResponseWriter<bench::Msg>> w;
  bool finishing = false;
  void arm() {
    finishing = false;
    ctx = std::make_unique<grpc::ServerContext>();
    w = std::make_unique<grpc::ServerAsyncResponseWriter<bench::Msg>>(ctx.get());
    svc->RequestEcho(ctx.get(), &in, w.get(), cq, cq, this);
  }
  void step() {
    if (finishing) { arm(); return; }
    finishing = true;
    out.set_payload(in.payload());
    w->Finish(out, grpc::Status::OK, this);
  }
};

int main(int argc, char **argv) {
  int threads = atoi(argv[2]);
  bool async = std::string(argv[3]) == "async";
  std::shared_ptr<grpc::ServerCredentials> creds = grpc::InsecureServerCredentials();
  if (argc > 5) {
    grpc::SslServerCredentialsOptions o;
    if (argc > 6) {
      o.pem_root_certs = slurp(argv[6]);
      o.client_certificate_request = GRPC_SSL_REQUEST_AND_REQUIRE_CLIENT_CERTIFICATE_AND_VERIFY;
    }
    o.pem_key_cert_pairs.push_back({slurp(argv[5]), slurp(argv[4])});
    creds = grpc::SslServerCredentials(o);
  }
  grpc::ServerBuilder b;
  b.AddListeningPort(std::string("127.0.0.1:") + argv[1], creds);
  if (!async) {
    CallbackEcho svc;
    b.RegisterService(&svc);
    b.BuildAndStart()->Wait();
    return 0;
  }
  bench::Echo::AsyncService svc;
  b.RegisterService(&svc);
  std::vector<std::unique_ptr<grpc::ServerCompletionQueue>> cqs;
  for (int i = 0; i < threads; i++) cqs.push_back(b.AddCompletionQueue());
  auto server = b.BuildAndStart();
  std::vector<std::thread> ts;
  for (auto &cq : cqs)
    ts.emplace_back([&svc, q = cq.get()] {
      for (int i = 0; i < 2000; i++) { auto *c = new Call; c->svc = &svc; c->cq = q; c->arm(); }
      void *tag; bool ok;
      while (q->Next(&tag, &ok)) if (ok) static_cast<Call *>(tag)->step(); else delete static_cast<Call *>(tag);
    });
  for (auto &t : ts) t.join();
}
