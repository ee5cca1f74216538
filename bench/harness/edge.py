"""The edge beside the proxies that others put before gRPC services: what a call costs them on its way
through, TLS from the client and h2c to the C floor behind them all."""

import json
import os
import subprocess

from . import clients
from .parts import CPU, MEAN, P50, P99, RATE, _with_cpu
from .results import Table
from .servers import BENCH, OURS, OUT, Running, Server, free_port

PEERS = ("nghttpx", "haproxy", "nginx")
SERVER_NAME = "localhost"
# The backend runs beside the client: only the proxies' own time is counted.
BACK_CORE = "1"

HAPROXY = """global
  nbthread 1
  maxconn 4096
  tune.h2.max-concurrent-streams 1000
defaults
  mode http
  timeout connect 5s
  timeout client 60s
  timeout server 60s
frontend f
  bind 127.0.0.1:{port} ssl crt {out}/certs/both.pem alpn h2
  default_backend b
backend b
  http-reuse always
  server s 127.0.0.1:{back} proto h2 pool-max-conn 1024
"""
NGINX = """worker_processes 1; daemon off; pid nginx-{port}.pid; error_log /dev/null;
events {{ worker_connections 4096; }}
http {{
  access_log off;
  upstream back {{ server 127.0.0.1:{back}; keepalive 1024; keepalive_requests 1000000000; }}
  server {{
    listen 127.0.0.1:{port} ssl http2;
    http2_max_concurrent_streams 1000; keepalive_requests 1000000000;
    ssl_certificate {out}/certs/server.pem; ssl_certificate_key {out}/certs/server.key;
    ssl_protocols TLSv1.2 TLSv1.3;
    location / {{ grpc_pass grpc://back; grpc_socket_keepalive on; }}
  }}
}}
"""
NGHTTPX = (
    "nghttpx -f127.0.0.1,{port} -b127.0.0.1,{back};;proto=h2 {out}/certs/server.key "
    "{out}/certs/server.pem --no-ocsp -n1 --no-location-rewrite --errorlog-file=/dev/null "
    "--backend-connections-per-host=4"
)


def _descriptors():
    """What JSON is made by: the file of bench.Echo's descriptors."""
    path = f"{OUT}/echo.binpb"
    folder = os.path.dirname(BENCH) + "/proto"
    subprocess.run(
        ["protoc", "--include_imports", "-I", folder, "-o", path, f"{folder}/bench/echo.proto"],
        check=True)
    return path


def _edge(ours, port, back, mutual):
    """Limits, access log, metrics and checks of health as a real one has them."""
    certs = OUT + "/certs"
    settings = {
        "listeners": {"bench": {
            "address": f"127.0.0.1:{port}", "clients": "tokens",
            "tls": {"certificate": f"{certs}/server.pem", "key": f"{certs}/server.key"},
            "web": {}}},
        "descriptors": [_descriptors()],
        "admin": "127.0.0.1:0",
        "backends": {"back": {
            "addresses": [f"127.0.0.1:{back}"], "name": SERVER_NAME, "health": False}},
        "limits": {
            "prefix": {"calls": 10_000, "every": "10ms"},
            "method": {"calls": 10_000, "every": "10ms"}},
        "routes": {"bench.Echo": {
            "backend": "back", "callers": ["anyone"], "messageBytes": "1MiB",
            "concurrency": 100_000}},
    }
    if mutual:
        settings["tls"] = {
            "certificate": f"{certs}/client.pem", "key": f"{certs}/client.key",
            "clientCA": f"{certs}/ca.pem"}
    path = f"{OUT}/edge-{port}.json"
    with open(path, "w") as file:
        json.dump(settings, file)
    return f"{ours} --config {path}"


class Proxies:
    """A backend and the proxies before it, each on a port of its own."""

    def __init__(self, setting, names, mutual=False):
        self.setting, self.names, self.mutual = setting, names, mutual
        self.running = {}
        self.backs = []

    def _back(self, server, security="plaintext"):
        back = Running(server, security, core=BACK_CORE)
        self.backs.append(back)
        return back.wait_ready()

    def __enter__(self):
        servers = self.setting.servers
        edge = servers[OURS].plaintext.split()[0].replace("interop-server", "tadamun-edge")
        plain = self._back(servers["c-floor"] if not self.mutual else servers[OURS])
        secure = self._back(servers[OURS], "mutual") if self.mutual else None
        with open(f"{OUT}/certs/both.pem", "w") as both:
            for name in ("server.pem", "server.key"):
                with open(f"{OUT}/certs/{name}") as file:
                    both.write(file.read())
        for name in self.names:
            port = free_port()
            if name.startswith(OURS):
                is_mutual = name.endswith("mutual")
                command = _edge(edge, port, (secure if is_mutual else plain).port, is_mutual)
            elif name == "nghttpx":
                command = NGHTTPX.replace("{back}", str(plain.port))
            else:
                path = f"{OUT}/{name}-{port}.conf"
                text = HAPROXY if name == "haproxy" else NGINX
                with open(path, "w") as file:
                    file.write(text.format(port=port, back=plain.port, out=OUT))
                command = (f"haproxy -f {path} -db -q" if name == "haproxy"
                           else f"nginx -p {OUT} -e /dev/null -c {path}")
            self.running[name] = Running(Server(name, command), port=port)
        for one in self.running.values():
            one.wait_ready()
        return self.running

    def __exit__(self, *_):
        for one in (*self.running.values(), *self.backs):
            one.stop()
        for name in os.listdir(OUT):
            if name.startswith(("edge-", "haproxy-", "nginx-")) and name.endswith(
                    (".json", ".conf")):
                os.unlink(f"{OUT}/{name}")


def _calls(setting, streams, names, mutual=False):
    with Proxies(setting, names, mutual) as running:
        counts = {}
        for name, one in running.items():
            clients.h2load(one.port, 10, streams, 2000, tls=True)
            rate = clients.h2load(one.port, 10, streams, 5000, tls=True)["rate"]
            counts[name] = int(max(1000, rate * setting.seconds))

        def measure(one):
            count = counts[one.server.name]
            return _with_cpu(
                one, count, lambda: clients.h2load(one.port, 10, streams, count, tls=True))

        rows = setting.interleaved(running, measure)
    behind = "our server behind, with and without mutual TLS" if mutual else "the C floor behind"
    return Table(
        f"through a proxy, TLS in front, {behind}, 10 connections x {streams} streams",
        [RATE, CPU, MEAN], rows)


def edge_calls_10x10(setting):
    """The edge and its peers, 100 outstanding."""
    return {"calls": _calls(setting, 10, (OURS, *PEERS))}


def edge_calls_10x100(setting):
    """The edge and its peers, 1,000 outstanding."""
    return {"calls": _calls(setting, 100, (OURS, *PEERS))}


def edge_mutual(setting):
    """The edge with mutual TLS to its backend, and without."""
    return {"calls": _calls(setting, 10, (OURS, f"{OURS} mutual"), mutual=True)}


def edge_latency(setting):
    """Latency through the edge and nghttpx: one call at a time, and 1,000 a second."""
    tables = {}
    with Proxies(setting, (OURS, "nghttpx")) as running:
        for key, shape, title in (
            ("one", (1, 1, 5000, ()), "1 outstanding call"),
            ("paced", (10, 4, 3000, ("--rps=100",)), "1,000 calls/s over 10 connections"),
        ):
            connections, streams, count, extra = shape
            for one in running.values():
                clients.h2load(one.port, 1, 1, 2000, tls=True)

            def measure(one):
                return _with_cpu(
                    one, count,
                    lambda: clients.h2load_latencies(
                        one.port, connections, streams, count, extra, tls=True))

            tables[key] = Table(
                f"latency through a proxy, {title}", [MEAN, P50, P99, CPU],
                setting.interleaved(running, measure))
    return tables


def edge_web(setting):
    """The edge for clients that speak no gRPC: gRPC-Web and JSON, 100 outstanding."""
    kinds = {
        "gRPC-Web": ("application/grpc-web+proto", clients.body(128)),
        "JSON": ("application/json", clients.json_body(128)),
    }
    with Proxies(setting, (OURS,)) as running:
        edge = running[OURS]

        def measure(one):
            kind, request = kinds[one]
            count = int(20_000 * setting.seconds)
            return _with_cpu(edge, count, lambda: clients.h2load(
                edge.port, 10, 10, count, tls=True, kind=kind, request=request))

        rows = {name: [measure(name) for _ in range(setting.rounds + 1)][1:] for name in kinds}
    return {"calls": Table(
        "unary echo of 128 bytes through the edge, 10 connections x 10 streams",
        [RATE, CPU, MEAN], rows)}


PARTS = {
    "edge-10x10": edge_calls_10x10,
    "edge-10x100": edge_calls_10x100,
    "edge-mutual": edge_mutual,
    "edge-latency": edge_latency,
    "edge-web": edge_web,
}
