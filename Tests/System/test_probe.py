"""`tadamun-probe` as operators run it: on a server of grpcio, which nobody here wrote, on ours over
every kind of transport, and on the whole suite that `deploy/up` started."""

import json
import os
import pty
import select
import signal
import subprocess
import time

import pytest

from support import programs
from support.certificates import SERVER_NAME
from support.journey import RunningSuite

SECONDS = 60
SERVICE = "grpc.testing.TestService"


def probe(*words, data=None, environment=None):
    return subprocess.run(
        [programs.binary("tadamun-probe"), *map(str, words)], input=data or "", text=True,
        capture_output=True, timeout=SECONDS, env={**os.environ, **(environment or {})})


def told(done, code=0):
    """The objects that a command told with `--output json`."""
    assert done.returncode == code, done.stdout + done.stderr
    return [json.loads(line) for line in done.stdout.splitlines()]


@pytest.fixture(scope="module", params=["ours", "grpcio"])
def address(request, against):
    """A server with reflection and health: ours, and grpcio's with grpcio-reflection."""
    if against != "ours":
        pytest.skip("both servers are tried at once")
    command = ([programs.binary("interop-server")] if request.param == "ours"
               else programs.python_command("grpcio_server.py"))
    server = programs.Server([*command, "--listen", "127.0.0.1:0"])
    yield server.address
    server.stop()


@pytest.fixture(scope="module")
def suite(tmp_path_factory, against):
    if against != "ours":
        pytest.skip("our own programs")
    suite = RunningSuite(tmp_path_factory.mktemp("suite"))
    yield suite
    suite.stop()


def on_suite(suite, command, *words):
    return probe(command, *words, "--suite", suite.folder / "suite.json", "--output", "json")


# On any server


def test_what_a_server_has(address):
    services = [each["service"] for each in told(probe("list", address, "--output", "json"))]
    assert SERVICE in services and services == sorted(services)
    methods = told(probe("list", address, SERVICE, "--output", "json"))
    duplex = next(each for each in methods if each["method"].endswith("/FullDuplexCall"))
    assert duplex["clientStreaming"] and duplex["serverStreaming"]
    text = probe("describe", address, f"{SERVICE}/UnaryCall").stdout
    assert text.startswith(
        "rpc UnaryCall(grpc.testing.SimpleRequest) returns (grpc.testing.SimpleResponse);")
    assert "    int32 response_size = 2;" in text


@pytest.mark.parametrize("method, requests, responses", [
    ("UnaryCall", [{"responseSize": 2, "payload": {"body": "AAEC"}}], [{"payload": {"body": "AAA="}}]),
    ("StreamingOutputCall", [{"responseParameters": [{"size": 1}, {"size": 2}]}],
     [{"payload": {"body": "AA=="}}, {"payload": {"body": "AAA="}}]),
    ("StreamingInputCall", [{"payload": {"body": "AAEC"}}, {"payload": {"body": "AA=="}}],
     [{"aggregatedPayloadSize": 4}]),
    ("FullDuplexCall",
     [{"responseParameters": [{"size": 1}]}, {"responseParameters": [{"size": 2}]}],
     [{"payload": {"body": "AA=="}}, {"payload": {"body": "AAA="}}]),
])
def test_calls_of_every_kind(address, method, requests, responses):
    lines = "".join(json.dumps(each) + "\n" for each in requests)
    words = ["call", address, f"{SERVICE}/{method}", "--output", "json", "--data", "-"]
    assert told(probe(*words, data=lines)) == responses


def test_answers_come_while_the_requests_are_still_written(address):
    command = [programs.binary("tadamun-probe"), "call", address, f"{SERVICE}/FullDuplexCall",
               "--output", "json"]
    with subprocess.Popen(
            [str(each) for each in command], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
            text=True) as talking:
        for size in (1, 2, 3):
            talking.stdin.write(json.dumps({"responseParameters": [{"size": size}]}) + "\n")
            talking.stdin.flush()
            assert "payload" in json.loads(talking.stdout.readline())
        talking.stdin.close()
        assert talking.wait(SECONDS) == 0


def test_metadata_goes_and_comes(address):
    done = probe(
        "call", address, f"{SERVICE}/EmptyCall", "--verbose", "--metadata",
        "x-grpc-test-echo-initial=here", "--metadata", "x-grpc-test-echo-trailing-bin=AAE=")
    assert done.returncode == 0
    assert "before: x-grpc-test-echo-initial: here" in done.stderr
    assert "after: x-grpc-test-echo-trailing-bin: AAE=" in done.stderr


def test_a_failure_says_what_to_do(address):
    done = probe("call", address, f"{SERVICE}/UnaryCall", "--data",
                 json.dumps({"responseStatus": {"code": 16, "message": "who?"}}))
    assert done.returncode == 1
    assert done.stderr.splitlines() == [
        "UNAUTHENTICATED: who?",
        "  → say who calls: --token TEXT, --token @FILE, or --certificate, --key"]


def test_a_deadline_is_kept(address):
    done = probe(
        "call", address, f"{SERVICE}/StreamingOutputCall", "--timeout", "300ms", "--data",
        json.dumps({"responseParameters": [{"size": 1, "intervalUs": 20_000_000}]}))
    assert done.returncode == 1 and done.stderr.startswith("DEADLINE_EXCEEDED")


def test_health_timing_and_bench(address):
    (state,) = told(probe("health", address, "--service", SERVICE, "--output", "json"))
    assert state["state"] == "SERVING"
    (unknown,) = told(probe("health", address, "--service", "no.Such", "--output", "json"), 1)
    assert unknown["state"] == "NOT_FOUND"
    (parts,) = told(probe("timing", address, f"{SERVICE}/EmptyCall", "--output", "json"))
    assert 0 < parts["firstByte"] <= parts["total"]
    (result,) = told(probe(
        "bench", address, f"{SERVICE}/EmptyCall", "--duration", "300ms", "--output", "json"))
    assert result["statuses"] == {"OK": result["calls"]} and result["times"]["p50"] > 0


@pytest.mark.parametrize("words, reason", [
    ([], "usage:"), (["nothing"], "there is no command nothing"),
    (["call", "x"], "METHOD is missing"), (["list", "nowhere"], "nowhere is no HOST:PORT"),
    (["health"], "a TARGET is missing"), (["top"], "whom to ask?"),
    (["call", "127.0.0.1:1", "a.B/C", "--metadata", "x"], "--metadata is NAME=VALUE"),
    (["list", "127.0.0.1:1", "--authority", "/nowhere/ca.pem"], "/nowhere/ca.pem"),
])
def test_what_cannot_be_done_ends_with_2_and_a_reason(against, words, reason):
    done = probe(*words)
    assert done.returncode == 2 and reason in done.stderr and not done.stdout


def test_help_names_every_command(against):
    listed = probe("help").stdout
    for name in ("health", "list", "describe", "call", "bench", "certs", "timing", "top",
                 "journey", "audit", "completion"):
        assert f"\n  {name} " in listed
        shown = probe(name, "--help")
        assert shown.returncode == 0 and f"usage: tadamun-probe {name}" in shown.stdout
        assert probe("help", name).stdout == shown.stdout


def test_the_shells_take_the_completion(against):
    for shell in ("bash", "zsh"):
        script = probe("completion", shell)
        assert script.returncode == 0 and "_tadamun_probe" in script.stdout
        subprocess.run(["bash", "-n"], input=script.stdout, text=True, check=True)


# Over TLS


@pytest.fixture
def mutual(mutual_server, authority, client_identity, against):
    if against == "nghttpd":
        pytest.skip("no gRPC")
    return [mutual_server.address, "--server-name", SERVER_NAME, "--authority", authority.path,
            "--certificate", client_identity.certificate, "--key", client_identity.key]


def test_a_call_under_mutual_tls(mutual):
    target, *options = mutual
    done = probe("call", target, f"{SERVICE}/UnaryCall", "--data", '{"responseSize": 1}',
                 "--output", "json", *options)
    assert told(done) == [{"payload": {"body": "AA=="}}]
    (parts,) = told(probe("timing", target, "--output", "json", *options))
    assert parts["tls"] > 0


def test_a_server_of_another_name_is_not_called(mutual):
    target, *options = mutual
    done = probe(
        "call", target, f"{SERVICE}/EmptyCall", *options, "--server-name", "elsewhere.test")
    assert done.returncode == 1 and done.stderr.startswith("UNAVAILABLE")
    assert "tadamun-probe certs" in done.stderr


# On the suite


def test_the_health_of_the_whole_suite(suite):
    states = told(on_suite(suite, "health", "--wait", "30s"))
    assert {each["target"]: each["state"] for each in states} == dict.fromkeys(
        ["identity", "enrollment", "providers", "claims", "edge", "clinics"], "SERVING")


def test_health_is_watched_as_it_changes(start, against, tmp_path):
    if against != "ours":
        pytest.skip("a server that is ended")
    socket = f"unix:{tmp_path}/s"
    server = programs.Server([programs.binary("interop-server"), "--listen", socket])
    watching = programs.Program(
        [programs.binary("tadamun-probe"), "health", socket, "--watch", "--output", "json"])
    try:
        def state(name):
            return lambda: any(json.loads(line)["state"] == name for line in watching.lines)
        programs.wait_until(state("SERVING"), 10, "it serves")
        server.stop()
        programs.wait_until(state("UNAVAILABLE"), 10, "it is away")
        seen = len(watching.lines)
        server = programs.Server([programs.binary("interop-server"), "--listen", socket])
        programs.wait_until(
            lambda: any("\"SERVING\"" in line for line in watching.lines[seen:]), 10, "it is back")
        watching.terminate()
        assert watching.wait(5) == 130
    finally:
        watching.stop()
        server.stop()


def test_the_services_are_described_to_the_operator(suite):
    services = [each["service"] for each in told(on_suite(suite, "list", "claims"))]
    assert "tadamun.claims.v1.Claims" in services
    (text,) = told(on_suite(suite, "describe", "claims", "tadamun.claims.v1.Claims/GetRefund"))
    assert text["text"].startswith("rpc GetRefund(")


def test_what_the_operator_may_not_call_is_told(suite):
    done = on_suite(suite, "call", "claims", "tadamun.claims.v1.Claims/GetRefund")
    (refusal,) = told(done, 1)
    assert refusal["status"] == "PERMISSION_DENIED" and "callers" in refusal["advice"]


def test_the_edge_is_called_with_descriptors(suite, tmp_path):
    descriptors = tmp_path / "suite.pb"
    subprocess.run(
        ["protoc", f"-I{programs.ROOT}/proto", f"-o{descriptors}", "--include_imports",
         "identity/v1/identity.proto", "providers/v1/providers.proto"], check=True,
        cwd=programs.ROOT / "proto")
    (policy,) = told(on_suite(
        suite, "call", "edge", "tadamun.identity.v1.Identity/GetPasswordPolicy",
        "--data", '{"fund": "FUND_CNOPS"}', "--descriptors", descriptors))
    assert policy
    (refusal,) = told(on_suite(
        suite, "call", "edge", "tadamun.providers.v1.Providers/CheckCoverage",
        "--descriptors", descriptors), 1)
    assert refusal["status"] == "UNAUTHENTICATED" and refusal["fr"] and refusal["ar"]


def test_every_certificate_of_the_suite_is_looked_at(suite):
    seen = told(on_suite(suite, "certs", "--days", "100"))
    assert [each["target"] for each in seen] == [
        "identity", "enrollment", "providers", "claims", "edge", "clinics"]
    for each in seen[:4]:
        assert each["chain"][0]["names"] == [f"DNS:{each['target']}.tadamun.internal"]
        assert each["chain"][0]["daysLeft"] == 396 and not each["faults"]
    late = told(on_suite(suite, "certs", "--days", "400", "identity"), 1)
    assert "has 396 days left: renew it" in late[0]["faults"][0]


def test_the_audit_chains_are_verified_and_a_broken_one_told(suite):
    seen = told(on_suite(suite, "audit", "verify"))
    assert [each["service"] for each in seen] == ["identity", "enrollment", "providers", "claims"]
    assert all(each["whole"] for each in seen)
    key = suite.folder / "secrets" / "claims-audit.pem"
    sound = key.read_bytes()
    try:
        key.write_bytes(b"")
        (broken,) = told(on_suite(suite, "audit", "verify", "claims"), 1)
    finally:
        key.write_bytes(sound)
    assert broken["service"] == "claims" and not broken["whole"]


def test_top_shows_what_is_called(suite):
    for _ in range(3):
        on_suite(suite, "health", "claims")
    # One look lies before the calls and one behind them.
    top = subprocess.Popen(
        [str(programs.binary("tadamun-probe")), "top", "--suite", str(suite.folder / "suite.json"),
         "--output", "json", "--interval", "1s"], stdout=subprocess.PIPE, text=True)
    try:
        def sees_a_call():
            on_suite(suite, "health", "claims")
            (claims,) = [each for each in json.loads(top.stdout.readline())["programs"]
                         if each["name"] == "claims"]
            return any(each["name"] == "grpc.health.v1.Health/Check"
                       and each["callsPerSecond"] > 0 for each in claims["methods"])
        programs.wait_until(sees_a_call, 20, "the call is among those of Claims")
    finally:
        top.terminate()
        assert top.wait(5) == 0


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_top_gives_the_terminal_back(suite, number):
    ours, theirs = pty.openpty()
    with subprocess.Popen(
            [str(programs.binary("tadamun-probe")), "top", "--suite",
             str(suite.folder / "suite.json"), "--interval", "200ms"],
            stdin=theirs, stdout=theirs, stderr=theirs) as top:
        os.close(theirs)
        seen = b""

        def shows(what):
            nonlocal seen
            end = time.monotonic() + 20
            while what not in seen and time.monotonic() < end:
                if select.select([ours], [], [], 0.1)[0]:
                    try:
                        seen += os.read(ours, 65_536)
                    except OSError:
                        break
            return what in seen
        assert shows(b"\x1b[?1049h") and shows(b"program") and shows(b"claims")
        top.send_signal(number)
        assert shows(b"\x1b[?25h\x1b[?1049l"), seen[-200:]
        assert top.wait(5) == 0
    os.close(ours)
    # The other screen is left as it was entered: once.
    assert seen.count(b"\x1b[?1049h") == seen.count(b"\x1b[?1049l") == 1
