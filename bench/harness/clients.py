"""The load generators: h2load, and the small ones built beside the peers."""

import base64
import json
import os
import re
import socket
import ssl
import statistics
import struct
import subprocess

from .servers import CLIENT_CORE, OUT

CERTS = OUT + "/certs"


class CallsFailed(RuntimeError):
    """A server answered fewer calls than it was asked."""


def _varint(n):
    return bytes([n]) if n < 128 else bytes([n & 127 | 128]) + _varint(n >> 7)


def _keep(path, content):
    # Written once and moved into place: h2load reads the file while it runs.
    if os.path.exists(path):
        with open(path, "rb") as f:
            if f.read() == content:
                return
    with open(f"{path}.{os.getpid()}", "wb") as f:
        f.write(content)
    os.replace(f"{path}.{os.getpid()}", path)


def body(payload_bytes):
    """The file with one framed bench.Msg; its path."""
    path = f"{OUT}/body-{payload_bytes}"
    message = b"\x0a" + _varint(payload_bytes) + b"x" * payload_bytes
    framed = b"\0" + struct.pack(">I", len(message)) + message
    _keep(path, framed)
    # nghttpd has no gRPC: it answers the same bytes from a file.
    os.makedirs(OUT + "/static/bench.Echo", exist_ok=True)
    _keep(OUT + "/static/bench.Echo/Echo", framed)
    return path


def json_body(payload_bytes):
    """The file with the same message in JSON; its path."""
    path = f"{OUT}/body-{payload_bytes}.json"
    _keep(path, json.dumps({"payload": base64.b64encode(b"x" * payload_bytes).decode()}).encode())
    return path


def pinned(arguments, timeout=170, **options):
    """Runs a client on its core; its output."""
    done = subprocess.run(
        ["taskset", "-c", CLIENT_CORE, *map(str, arguments)],
        capture_output=True,
        text=True,
        timeout=timeout,
        **options,
    )
    if done.returncode:
        said = done.stderr.strip().splitlines() or done.stdout.strip().splitlines() or ["nothing"]
        raise CallsFailed(f"{os.path.basename(str(arguments[0]))} said: {said[0]}")
    return done.stdout


def _microseconds(text):
    value, unit = re.fullmatch(r"([\d.]+)(us|ms|s)", text).groups()
    return float(value) * {"us": 1, "ms": 1e3, "s": 1e6}[unit]


def h2load(port, connections, streams, count, payload=128, tls=False, headers=(), extra=(),
           kind="application/grpc", request=None):
    """Unary calls in a closed loop: calls per second and their mean latency in microseconds."""
    url = f"{'https' if tls else 'http'}://127.0.0.1:{port}/bench.Echo/Echo"
    names = [f"content-type: {kind}", "te: trailers", *headers]
    output = pinned(
        ["h2load", "-c", connections, "-m", streams, "-n", count, "-d", request or body(payload)]
        + [word for header in names for word in ("-H", header)]
        + [*extra, url]
    )
    answered = re.search(r"(\d+) succeeded", output)
    if not answered or int(answered[1]) != count:
        got = answered[1] if answered else "no"
        raise CallsFailed(f"{url}: {got} of {count} calls were answered")
    return {
        "rate": float(re.search(r"([\d.]+) req/s", output)[1]),
        "mean": _microseconds(re.search(r"time for request:\s+\S+\s+\S+\s+(\S+)", output)[1]),
    }


def h2load_latencies(port, connections, streams, count, extra=(), tls=False):
    """The same with every call's latency (microseconds): mean, p50, p99."""
    log = f"/dev/shm/bench-h2load.{os.getpid()}"
    if os.path.exists(log):
        os.unlink(log)
    try:
        result = h2load(
            port, connections, streams, count, tls=tls, extra=(*extra, f"--log-file={log}"))
        with open(log) as f:
            times = sorted(int(line.split()[2]) for line in f)
    finally:
        if os.path.exists(log):
            os.unlink(log)
    return {
        "rate": result["rate"],
        "mean": statistics.mean(times),
        "p50": times[len(times) // 2],
        "p99": times[int(len(times) * 0.99)],
    }


def load(port, connections, rate, seconds, outstanding, seed):
    """Poisson arrivals at `rate` a second (0: closed loop); see tools/load.c."""
    arguments = [OUT + "/load", port, connections, rate, seconds, outstanding, body(128), seed]
    result = json.loads(pinned(arguments))
    if result["failed"]:
        raise CallsFailed(f"{result['failed']} calls failed on port {port}")
    if not result["calls"]:
        raise CallsFailed(f"no call of {rate} a second was answered on port {port}: {result}")
    return result


def generator(port, *words):
    """`tadamun-load` on bench.Echo, 128 bytes: what it came to."""
    out = f"/dev/shm/bench-load.{os.getpid()}"
    root = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
    program = os.environ.get("LOAD_PROGRAM", f"{root}/.build/release/tadamun-load")
    descriptors = OUT + "/echo.pb"
    protoc = ["protoc", f"-I{root}/proto/bench", f"-o{descriptors}", "echo.proto"]
    subprocess.run(protoc, check=True)
    data = json.dumps({"payload": base64.b64encode(b"x" * 128).decode()})
    try:
        pinned(
            [program, "--target", f"127.0.0.1:{port}", "--call", "bench.Echo/Echo"]
            + ["--data", data, "--descriptors", descriptors, "--quiet", "--json", out, *words]
        )
        with open(out) as f:
            result = json.load(f)
    finally:
        if os.path.exists(out):
            os.unlink(out)
    if not result["total"]["statuses"].get("OK"):
        raise CallsFailed(f"no call of tadamun-load was answered on port {port}")
    return result


def stream(port, connections, streams, messages, payload):
    """Messages both ways on bidirectional streams; see tools/stream.c."""
    return json.loads(pinned([OUT + "/stream", port, connections, streams, messages, payload]))


def handshakes(port, count, mutual, resume):
    """Handshakes in a row from eight threads: how many, and the seconds they took."""
    arguments = [OUT + "/handshake", port, count, CERTS + "/ca.pem"]
    if mutual:
        arguments += [CERTS + "/client.pem", CERTS + "/client.key"]
    env = {**os.environ, **({"RESUME": "1"} if resume else {})}
    done, seconds = pinned(arguments, env=env).split()
    return int(done), float(seconds)


def check(running):
    """A grpc-go client's verdict on a server; raises unless echoes come back equal."""
    command = "check-stream" if running.server.streams else "check"
    arguments = [OUT + "/go-client", command, running.port]
    if running.security != "plaintext":
        arguments.append(CERTS + "/ca.pem")
    if running.security == "mutual":
        arguments += [CERTS + "/client.pem", CERTS + "/client.key"]
    pinned(arguments, timeout=60)


def _frame(kind, flags, stream_id, payload):
    header = struct.pack(">I", len(payload))[1:] + bytes([kind, flags])
    return header + struct.pack(">I", stream_id) + payload


def _literal(name, value):
    return b"\0" + bytes([len(name)]) + name + bytes([len(value)]) + value


def idle_connections(port, count, security):
    """Open connections, one finished call on each, then silence."""
    context = None
    if security != "plaintext":
        context = ssl.create_default_context(cafile=CERTS + "/ca.pem")
        context.set_alpn_protocols(["h2"])
        if security == "mutual":
            context.load_cert_chain(CERTS + "/client.pem", CERTS + "/client.key")
    headers = b"".join(
        _literal(*pair)
        for pair in [
            (b":method", b"POST"),
            (b":scheme", b"http" if context is None else b"https"),
            (b":path", b"/bench.Echo/Echo"),
            (b":authority", b"127.0.0.1"),
            (b"content-type", b"application/grpc"),
            (b"te", b"trailers"),
        ]
    )
    with open(body(128), "rb") as f:
        call = _frame(4, 0, 0, b"") + _frame(1, 4, 1, headers) + _frame(0, 1, 1, f.read())
    held = []
    for _ in range(count):
        connection = socket.create_connection(("127.0.0.1", port), 10)
        if context:
            connection = context.wrap_socket(connection, server_hostname="127.0.0.1")
        connection.sendall(b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n" + call)
        _read_answer(connection)
        held.append(connection)
    return held


def _read_answer(connection):
    got = b""
    while True:
        chunk = connection.recv(65536)
        if not chunk:
            raise CallsFailed("the server hung up on an idle connection")
        got += chunk
        while len(got) >= 9 and len(got) >= 9 + int.from_bytes(got[:3], "big"):
            size, kind, flags = int.from_bytes(got[:3], "big"), got[3], got[4]
            stream_id = int.from_bytes(got[5:9], "big")
            if kind == 4 and not flags & 1:
                connection.sendall(_frame(4, 1, 0, b""))
            if kind == 6 and not flags & 1:
                connection.sendall(_frame(6, 1, 0, got[9 : 9 + size]))
            if stream_id == 1 and kind in (0, 1) and flags & 1:
                return
            got = got[9 + size :]
