"""What operators see: Prometheus text and health over the admin port, and that it withstands noise
too."""

import re
import urllib.request

import pytest

from support import guard, programs, schema, verdict, wire

SAMPLE = re.compile(
    r'[a-zA-Z_:][a-zA-Z0-9_:]*(\{([a-zA-Z_]\w*="([^"\\\n]|\\.)*",?)*\})? '
    r"(-?[0-9.]+([eE][+-]?\d+)?|[+-]Inf|NaN)( -?\d+)?")
STARTED = 'grpc_server_call_started_total{{grpc_method="{}"}}'
ENDED = 'grpc_server_call_ended_total{{grpc_method="{}"'


@pytest.fixture(scope="module")
def server(start, against):
    if against != "ours":
        pytest.skip("flags of our server")
    server = start("--admin", "127.0.0.1:0")
    server.admin = next(line.split()[1] for line in server.lines if line.startswith("admin "))
    return server


def get(server, path):
    with urllib.request.urlopen(f"http://{server.admin}{path}", timeout=5) as answer:
        return answer.status, answer.headers["content-type"], answer.read().decode()


def samples(server):
    text = get(server, "/metrics")[2]
    return {line.rsplit(" ", 1)[0]: float(line.rsplit(" ", 1)[1])
            for line in text.splitlines() if line and not line.startswith("#")}


def running(server, method):
    """Handlers of a method that have begun and not ended."""
    seen = samples(server)
    ended = sum(value for name, value in seen.items() if name.startswith(ENDED.format(method)))
    return seen.get(STARTED.format(method), 0) - ended


def test_the_text_is_prometheus(server):
    status, kind, text = get(server, "/metrics")
    assert status == 200 and kind.startswith("text/plain")
    assert text.endswith("\n")
    types = set()
    for line in text.splitlines():
        if line.startswith("# TYPE "):
            name = line.split()[2]
            assert name not in types, f"{name} has two types"
            types.add(name)
        elif not line.startswith("#"):
            assert SAMPLE.fullmatch(line), line
            name = re.match(r"[\w:]+", line).group()
            bare = re.sub(r"_(bucket|sum|count)$", "", name)
            assert name in types or bare in types, f"{name} has no type"


def test_health_over_http(server):
    assert get(server, "/healthz")[0] == 200


def test_calls_are_counted_by_method_and_status(server):
    method = wire.EMPTY_CALL[1:]
    before = samples(server)
    with wire.Wire(server.address) as c:
        for _ in range(5):
            assert c.call().grpc_status == 0
        c.call(body=wire.message(flag=9))
    after = samples(server)

    def more(name):
        return after.get(name, 0) - before.get(name, 0)

    assert more(STARTED.format(method)) == 6
    ended = {name: more(name) for name in after
             if name.startswith(ENDED.format(method)) and more(name)}
    assert sorted(ended.values()) == [1, 5], ended


@pytest.mark.parametrize("how", ["reset", "connection lost", "deadline"])
def test_handlers_end_within_a_second_of_their_call(server, how):
    """Ninety handlers sleep for a minute; each ends when its call does."""
    method = wire.STREAM_OUT[1:]
    request = schema.StreamingOutputCallRequest(
        response_parameters=[schema.ResponseParameters(size=1, interval_us=60_000_000)])
    extra = [("grpc-timeout", "500m")] if how == "deadline" else []
    with wire.Wire(server.address) as c:
        ids = [c.open(path=wire.STREAM_OUT, end=True, extra=extra,
                      body=wire.message(request.SerializeToString())) for _ in range(90)]
        programs.wait_until(lambda: running(server, method) == 90, 5, "ninety handlers run")
        if how == "reset":
            c.send(b"".join(wire.rst_stream(stream) for stream in ids))
        elif how == "connection lost":
            c.close()
        programs.wait_until(
            lambda: running(server, method) == 0, 1.6 if how == "deadline" else 1,
            "their handlers have ended")


def test_an_abusive_connection_is_counted(server):
    name = "rpc_server_connections_abusive_total"
    before = samples(server)[name]
    with wire.Wire(server.address) as c:
        c.flood([wire.ping() * 1000])
        c.wait_lost()
    programs.wait_until(lambda: samples(server)[name] == before + 1, 5, "one more")


def test_connections_are_counted(server):
    before = samples(server)["rpc_server_connections"]
    with wire.Wire(server.address):
        assert samples(server)["rpc_server_connections"] == before + 1
    programs.wait_until(
        lambda: samples(server)["rpc_server_connections"] == before, 5, "it is gone")


@pytest.mark.parametrize("sent", [
    b"", b"\r\n", b"GET /metrics HTTP/1.1\r\n", b"GET " + b"x" * 100_000 + b" HTTP/1.1\r\n\r\n",
    b"GET /metrics HTTP/1.1\r\n" + b"x: y\r\n" * 50_000 + b"\r\n", bytes(range(256)) * 40,
    b"POST /metrics HTTP/1.1\r\ncontent-length: 99999999999999999999\r\n\r\n",
    b"GET /../../etc/passwd HTTP/1.1\r\nhost: x\r\n\r\n", wire.PREFACE + wire.settings(),
], ids=["nothing", "an empty line", "half a request", "a long path", "many fields", "noise",
        "a giant length", "another file", "HTTP/2"])
def test_the_admin_port_withstands_noise(server, sent):
    before = server.memory()
    with wire.connect(server.admin) as sock:
        sock.settimeout(3)
        try:
            sock.sendall(sent)
            answer = sock.recv(1000) if sent.endswith(b"\r\n\r\n") else b""
        except OSError:
            answer = b""
    assert b"200 OK" not in answer and b"root:" not in answer, answer
    assert get(server, "/healthz")[0] == 200
    assert server.memory() - before < guard.FLOOD_BYTES
    with wire.Wire(server.address) as c:
        verdict.served(c, c.open(end=True, body=wire.message()))
