"""The servers under measurement: how each is started, and what it can do."""

import os
import shlex
import signal
import socket
import subprocess
import time
from dataclasses import dataclass, replace

from . import machine

BENCH = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
OUT = os.environ.get("BENCH_OUT", BENCH + "/out")
OURS = "tadamun"
SERVER_CORE, CLIENT_CORE = "0", "1"


@dataclass(frozen=True)
class Server:
    """Commands per security; one that is None is not offered."""

    name: str
    plaintext: str | None
    tls: str | None = None
    mutual: str | None = None
    # nghttpd and nginx speak HTTP/2 without gRPC: they bound what a call can cost, no more.
    grpc: bool = True
    streams: bool = False
    # Says `ready ADDRESS` when it accepts: needed where two share a port.
    says_ready: bool = False

    def command(self, security):
        """The command line for one security: plaintext, tls or mutual."""
        return {"plaintext": self.plaintext, "tls": self.tls, "mutual": self.mutual}[security]


def catalogue(ours, stand_in=None):
    """Every server by name; `ours` is the path of interop-server. A peer that stands in for it
    proves the harness, not the program."""
    certificate = "--certificate {certs}/server.pem --key {certs}/server.key"
    # As a service of the suite runs: the allow list says who may call what.
    listen = f"{ours} --listen 127.0.0.1:{{port}} --loops 1 --allow {BENCH}/allow.json"
    pair = " {certs}/server.pem {certs}/server.key"
    all_servers = [
        Server(
            OURS,
            listen,
            f"{listen} {certificate}",
            f"{listen} {certificate} --client-ca {{certs}}/ca.pem",
            streams=True,
            says_ready=True,
        ),
        *(
            Server(name, command, command + pair, command + pair + " {certs}/ca.pem", streams=s)
            for name, command, s in [
                ("c-floor", "{out}/c-floor {port} 1", True),
                ("grpc-go", "{out}/go {port}", True),
                ("grpc-c++ callback", "{out}/cpp {port} 1 callback", True),
                ("grpc-c++ async", "{out}/cpp {port} 1 async", False),
            ]
        ),
        Server(
            "grpc-swift-2",
            "{out}/grpc-swift/.build/release/EchoServer {port} 1",
            "{out}/grpc-swift/.build/release/EchoServer {port} 1" + pair,
        ),
        Server(
            "nghttpd*",
            "nghttpd -d {out}/static --no-tls {port}",
            "nghttpd -d {out}/static {port} {certs}/server.key {certs}/server.pem",
            grpc=False,
        ),
        Server(
            "nginx*",
            None,
            "nginx -p {out} -e /dev/null -c {out}/nginx-tls-{port}.conf",
            "nginx -p {out} -e /dev/null -c {out}/nginx-mutual-{port}.conf",
            grpc=False,
        ),
    ]
    found = {server.name: server for server in all_servers}
    if stand_in:
        found[OURS] = replace(found[stand_in], name=OURS)
    return found


NGINX = """worker_processes 1; daemon off; pid nginx-{port}.pid; error_log /dev/null;
events {{ worker_connections 4096; }}
http {{
  access_log off;
  server {{
    listen 127.0.0.1:{port} ssl http2;
    ssl_certificate {certs}/server.pem; ssl_certificate_key {certs}/server.key;
    ssl_protocols TLSv1.2 TLSv1.3;
    {client}
    location / {{ return 200; }}
  }}
}}
"""
NGINX_CLIENT = "ssl_client_certificate {certs}/ca.pem; ssl_verify_client on;"

_next_port = 20000 + os.getpid() % 5000


def free_port():
    """A port below the ephemeral range that nothing listens on."""
    global _next_port
    while True:
        _next_port += 1
        with socket.socket() as probe:
            try:
                probe.bind(("127.0.0.1", _next_port))
                return _next_port
            except OSError:
                continue


class DidNotStart(RuntimeError):
    """A server ended or never listened; the message has what it said."""


class Running:
    """One started server."""

    def __init__(self, server, security="plaintext", port=None, core=SERVER_CORE, prefix="", env=None):
        self.server, self.security = server, security
        self.port = port or free_port()
        certs = OUT + "/certs"
        if server.name == "nginx*":
            client = NGINX_CLIENT.format(certs=certs) if security == "mutual" else ""
            with open(f"{OUT}/nginx-{security}-{self.port}.conf", "w") as f:
                f.write(NGINX.format(port=self.port, certs=certs, client=client))
        command = server.command(security).format(port=self.port, out=OUT, certs=certs)
        self.arguments = ["taskset", "-c", core, *shlex.split(prefix), *shlex.split(command)]
        self.log = f"{OUT}/server-{self.port}.log"
        with open(self.log, "wb") as log:
            self.process = subprocess.Popen(
                self.arguments,
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                env={**os.environ, **(env or {})},
                start_new_session=True,
            )
        self.pid = self.process.pid

    def wait_ready(self, seconds=30, by_output=False):
        """Until it accepts; `by_output` where another process already listens on the port."""
        end = time.time() + seconds
        while time.time() < end:
            if self.process.poll() is not None:
                break
            if by_output:
                with open(self.log) as log:
                    if "ready" in log.read():
                        return self
            else:
                try:
                    socket.create_connection(("127.0.0.1", self.port), 1).close()
                    return self
                except OSError:
                    pass
            time.sleep(0.02)
        with open(self.log, errors="replace") as log:
            output = log.read()[-2000:]
        self.stop()
        said = (output.strip().splitlines() or ["it said nothing"])[0]
        raise DidNotStart(f"{self.server.name} ({self.security}) did not start: {said}")

    def cpu(self):
        """CPU seconds used so far."""
        return machine.cpu_seconds(self.pid)

    def signal(self, number):
        """Sends a signal to every process of the server."""
        for process in reversed(machine.tree(self.pid)):
            try:
                os.kill(process, number)
            except ProcessLookupError:
                pass

    def stop(self):
        """Ends it: politely, then not."""
        if self.process.poll() is None:
            self.signal(signal.SIGTERM)
            try:
                self.process.wait(5)
            except subprocess.TimeoutExpired:
                self.signal(signal.SIGKILL)
                self.process.wait()
        for leftover in (self.log, f"{OUT}/nginx-{self.security}-{self.port}.conf"):
            if os.path.exists(leftover):
                os.unlink(leftover)


class Fleet:
    """Several servers up at once, so that rounds can be interleaved; who fails is left out."""

    def __init__(self, servers, security="plaintext"):
        self.servers = [s for s in servers if s.command(security)]
        self.security = security
        self.running = {}
        self.failures = []

    def __enter__(self):
        try:
            for server in self.servers:
                self.running[server.name] = Running(server, self.security)
            for name, one in list(self.running.items()):
                try:
                    one.wait_ready()
                except DidNotStart as error:
                    self.failures.append(str(error))
                    del self.running[name]
        except BaseException:
            self.__exit__()
            raise
        return self.running

    def __exit__(self, *_):
        for one in self.running.values():
            one.stop()
