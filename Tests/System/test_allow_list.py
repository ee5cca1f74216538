"""Who may call what: the allow list by the names in real certificates, and as its file changes."""

import json
import urllib.request

import grpc
import pytest
from grpc_health.v1 import health_pb2, health_pb2_grpc

import conftest
from support import certificates, programs, schema

DEADLINE = 20
CLINIC, EDGE, PROBE = "clinic-1.test", "edge.test", "spiffe://registry.test/probe"
CALLERS = {
    EDGE: ["*"],
    CLINIC: ["bench.Echo/Echo", "grpc.testing.TestService/EmptyCall"],
    PROBE: ["grpc.health.v1.Health"],
    # A wildcard certificate of this name is nobody's.
    "other.test": ["*"],
}
OK, DENIED = grpc.StatusCode.OK, grpc.StatusCode.PERMISSION_DENIED


@pytest.fixture(scope="module")
def identities(authority):
    return {
        "edge": authority.issue("edge", dns=[EDGE]),
        "clinic": authority.issue("clinic", dns=["elsewhere.test", CLINIC.upper()]),
        "probe": authority.issue("probe", uris=[PROBE]),
        "stranger": authority.issue("stranger", dns=["stranger.test"]),
        "wildcard": authority.issue("wildcard", dns=["*.test"]),
        # The names in the subject mean nothing.
        "subject": authority.issue(EDGE),
    }


class Guarded:
    """A mutual-TLS server with an allow list that the test may change."""

    def __init__(self, start, authority, identity, path):
        self.authority = authority
        self.path = path
        self.allow(CALLERS)
        self.server = start(
            "--certificate", identity.certificate, "--key", identity.key,
            "--client-ca", authority.path, "--allow", path, "--admin", "127.0.0.1:0")
        self.admin = next(
            line.split()[1] for line in self.server.lines if line.startswith("admin "))

    def allow(self, callers):
        self.write(json.dumps({"callers": callers}))

    def write(self, text):
        certificates.replace(self.path, text.encode())

    def channel(self, identity):
        return conftest.Target(self.server.address, self.authority, identity).channel()

    def count(self, metric):
        with urllib.request.urlopen(f"http://{self.admin}/metrics", timeout=5) as answer:
            for line in answer.read().decode().splitlines():
                if line.startswith(metric + " "):
                    return float(line.split()[1])
        raise AssertionError(f"there is no {metric}")


@pytest.fixture(scope="module")
def guarded(start, authority, server_identity, tmp_path_factory, against):
    if against != "ours":
        pytest.skip("flags of our server")
    return Guarded(start, authority, server_identity, tmp_path_factory.mktemp("allow") / "a.json")


@pytest.fixture
def changing(start, authority, server_identity, tmp_path, against):
    if against != "ours":
        pytest.skip("flags of our server")
    return Guarded(start, authority, server_identity, tmp_path / "allow.json")


def raw(channel, path):
    """A call whose request and answer are empty messages."""
    return channel.unary_unary(path, lambda each: each, lambda each: each)


def code(call, request):
    try:
        call(request, timeout=DEADLINE)
        return OK
    except grpc.RpcError as error:
        return error.code()


ECHO = "/bench.Echo/Echo"
EMPTY, UNARY = "/grpc.testing.TestService/EmptyCall", "/grpc.testing.TestService/UnaryCall"
HEALTH = "/grpc.health.v1.Health/Check"


@pytest.mark.parametrize("who, allowed", [
    ("edge", {ECHO, EMPTY, UNARY, HEALTH}), ("clinic", {ECHO, EMPTY}), ("probe", {HEALTH}),
    ("stranger", set()), ("wildcard", set()), ("subject", set()),
])
def test_a_certificate_may_call_what_its_names_are_granted(guarded, identities, who, allowed):
    with guarded.channel(identities[who]) as channel:
        for path in (ECHO, EMPTY, UNARY, HEALTH):
            expected = OK if path in allowed else DENIED
            assert code(raw(channel, path), b"") == expected, (who, path)


def test_a_stream_that_is_not_granted_is_refused_too(guarded, identities):
    with guarded.channel(identities["clinic"]) as channel:
        call = schema.Stub(channel).FullDuplexCall(iter([]), timeout=DEADLINE)
        assert call.code() == DENIED
        watch = health_pb2_grpc.HealthStub(channel).Watch(
            health_pb2.HealthCheckRequest(), timeout=DEADLINE)
        assert watch.code() == DENIED


def test_a_denial_names_the_caller_in_the_log_and_nothing_in_its_answer(guarded, identities):
    with guarded.channel(identities["stranger"]) as channel:
        with pytest.raises(grpc.RpcError) as failure:
            raw(channel, ECHO)(b"", timeout=DEADLINE)
    assert "stranger.test" not in failure.value.details()
    programs.wait_until(
        lambda: any("denied /bench.Echo/Echo to stranger.test" in line
                    for line in guarded.server.errors), 5, "a line of the log")


def test_a_changed_list_holds_for_connections_that_are_open(changing, identities):
    with changing.channel(identities["clinic"]) as channel:
        echo, unary = raw(channel, ECHO), raw(channel, UNARY)
        assert (code(echo, b""), code(unary, b"")) == (OK, DENIED)
        changing.allow({CLINIC: ["grpc.testing.TestService"]})
        programs.wait_until(lambda: code(unary, b"") == OK, 10, "the new list in force")
        assert code(echo, b"") == DENIED
        assert changing.count("allow_list_reloads_total") == 1
        assert changing.count("allow_list_reload_failures_total") == 0


@pytest.mark.parametrize("text, reason", [
    ("{", ""), ('{"callers": {"edge.test": ["no.such.Service"]}}', "no.such.Service"),
    ('{"callers": {"*.test": ["*"]}}', "*.test"), ('{"callers": {}, "more": 1}', "more"), ("", ""),
], ids=["broken", "unknown service", "wildcard", "unknown key", "empty"])
def test_a_bad_list_keeps_the_old_one_is_logged_and_counted(changing, identities, text, reason):
    with changing.channel(identities["clinic"]) as channel:
        echo = raw(channel, ECHO)
        assert code(echo, b"") == OK
        changing.write(text)
        programs.wait_until(
            lambda: changing.count("allow_list_reload_failures_total") == 1, 10, "the failure")
        assert code(echo, b"") == OK
        line = programs.wait_until(
            lambda: next((each for each in changing.server.errors
                          if "cannot be used" in each), None), 5, "a line of the log")
        assert reason in line
        changing.allow({CLINIC: []})
        programs.wait_until(lambda: code(echo, b"") == DENIED, 10, "a good list in force")
        assert changing.count("allow_list_reloads_total") == 1


def test_a_list_that_is_bad_from_the_start_stops_the_start(tmp_path, against):
    if against != "ours":
        pytest.skip("flags of our server")
    path = tmp_path / "allow.json"
    path.write_text('{"callers": {"edge.test": ["bench.Ecko"]}}')
    server = programs.Program([programs.binary("interop-server"), "--allow", path])
    assert server.wait(10) == 2
    assert any("bench.Ecko" in line for line in server.errors)
