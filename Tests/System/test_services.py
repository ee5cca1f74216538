"""Every service's program alike: configuration, start, health, orderly end, the store's commands."""

import json
import os
import signal
import subprocess

import grpc
import pytest
from grpc_health.v1 import health_pb2, health_pb2_grpc
from grpc_reflection.v1alpha.proto_reflection_descriptor_database import (
    ProtoReflectionDescriptorDatabase,
)

from support.programs import binary, wait_until
from support.suite import SERVICES, Suite

pytestmark = pytest.mark.parametrize("name", SERVICES)


@pytest.fixture
def suite(tmp_path):
    suite = Suite(tmp_path)
    yield suite
    suite.stop()


def remove(key):
    return lambda settings: settings.pop(key)


def put(key, value):
    return lambda settings: settings.update({key: value})


def test_a_sound_configuration_is_said_to_be(suite, name):
    checked = suite.run(name, "--check-config")
    assert checked.returncode == 0, checked.stderr
    assert "is sound" in checked.stdout
    assert not (suite.folder / "data" / name).exists(), "a check opens no store"


@pytest.mark.parametrize(
    "change, words",
    [
        (put("lisen", "127.0.0.1:1"), ["lisen", "not a known key"]),
        (remove("tls"), ["tls", "is missing"]),
        (put("listen", "nowhere"), ["listen", "host:port"]),
        (put("law", "/nonexistent"), ["/nonexistent"]),
        (put("secret", "Tests/System/support/__init__.py"), ["__init__.py", "32 bytes"]),
        (put("assertedBy", ["anonymous"]), ["assertedBy", "anonymous"]),
        (put("callers", {"edge.tadamun.internal": ["a/b/c"]}), ["a/b/c"]),
        (put("loops", 0), ["loops", "1 to 256"]),
    ],
    ids=["unknown-key", "missing", "address", "law", "secret", "asserted", "callers", "loops"])
def test_a_faulty_configuration_stops_the_start(suite, name, change, words):
    path = suite.changed(name, change)
    for command in ([], ["--check-config"]):
        ended = suite.run(name, *command, configuration=path)
        assert ended.returncode == 2
        assert "ready" not in ended.stdout
        for word in words:
            assert word in ended.stderr


def test_a_caller_of_what_is_not_served_stops_the_start(suite, name):
    path = suite.changed(name, put("callers", {"edge.tadamun.internal": ["tadamun.no.v1.No"]}))
    ended = suite.run(name, configuration=path)
    assert ended.returncode == 2
    assert "tadamun.no.v1.No is not served here" in ended.stderr


def test_it_serves_health_and_reflection_and_ends_in_order(suite, name):
    program = suite.start(name)
    with suite.channel(name) as channel:
        health = health_pb2_grpc.HealthStub(channel)
        service = f"tadamun.{name}.v1.{name.capitalize()}"
        for asked in ("", service):
            answer = health.Check(health_pb2.HealthCheckRequest(service=asked), timeout=10)
            assert answer.status == health_pb2.HealthCheckResponse.SERVING
        names = ProtoReflectionDescriptorDatabase(channel).get_services()
        assert {service, f"{service}Internal"} - {"tadamun.identity.v1.IdentityInternal"} <= set(names)
    program.terminate()
    assert program.wait(15) == 0, program.errors[-5:]


def test_a_caller_without_grant_or_certificate_gets_nowhere(suite, name):
    suite.start(name)
    with suite.channel(name, caller="claims" if name != "enrollment" else "operator") as channel:
        listed = channel.unary_unary(f"/tadamun.{name}.v1.{name.capitalize()}/Nothing")
        with pytest.raises(grpc.RpcError) as refused:
            listed(b"", timeout=10)
        assert refused.value.code() in (
            grpc.StatusCode.PERMISSION_DENIED, grpc.StatusCode.UNIMPLEMENTED)
    credentials = grpc.ssl_channel_credentials(
        (suite.folder / "authorities/programs/certificate.pem").read_bytes())
    with grpc.secure_channel(
            suite.running[name].address, credentials,
            [("grpc.ssl_target_name_override", f"{name}.tadamun.internal")]) as channel:
        with pytest.raises(grpc.RpcError) as refused:
            health_pb2_grpc.HealthStub(channel).Check(
                health_pb2.HealthCheckRequest(), timeout=5)
        assert refused.value.code() == grpc.StatusCode.UNAVAILABLE


def test_a_hang_up_signal_reads_the_configuration_again(suite, name):
    program = suite.start(name)
    os.kill(program.pid, signal.SIGHUP)
    wait_until(
        lambda: any("configuration read again" in line for line in program.errors), 10,
        "a line that says so")
    suite.configuration(name).write_text("{")
    os.kill(program.pid, signal.SIGHUP)
    wait_until(
        lambda: any("configuration refused" in line for line in program.errors), 10,
        "a line that says what is wrong")
    assert program.alive


def test_who_may_call_changes_with_the_configuration(suite, name):
    program = suite.start(name)
    path = suite.configuration(name)
    sound = path.read_text()

    def reread(methods):
        settings = json.loads(sound)
        settings["callers"]["operator.tadamun.internal"] = methods
        path.write_text(json.dumps(settings))
        os.kill(program.pid, signal.SIGHUP)

    with suite.channel(name) as channel:
        health = health_pb2_grpc.HealthStub(channel)

        def is_denied():
            try:
                health.Check(health_pb2.HealthCheckRequest(), timeout=10)
                return False
            except grpc.RpcError as error:
                return error.code() == grpc.StatusCode.PERMISSION_DENIED

        assert not is_denied()
        reread([])
        wait_until(is_denied, 10, "the caller is denied on its open connection")
        reread(["no.such.Service"])
        wait_until(
            lambda: any("no.such.Service" in line for line in program.errors), 10,
            "a line that says what is wrong")
        assert is_denied(), "a bad list leaves the old one in place"
        reread(["grpc.health.v1.Health"])
        wait_until(lambda: not is_denied(), 10, "the caller is let in again")


def test_a_store_has_one_program_at_a_time(suite, name):
    suite.start(name)
    second = suite.run(name, configuration=suite.changed(name, put("listen", "127.0.0.1:0")))
    assert second.returncode == 2
    assert "inUse" in second.stderr or "in use" in second.stderr


def test_a_store_is_verified_and_backed_up_while_it_is_served(suite, name):
    program = suite.start(name)
    copy = suite.folder / "copy.db"
    for words in (["verify"], ["audit", "verify"], ["backup", copy]):
        ended = suite.run(name, *words)
        assert ended.returncode == 0, (words, ended.stderr)
    in_use = suite.run(name, "restore", copy)
    assert in_use.returncode == 2, "a store that is served is not replaced"
    program.terminate()
    assert program.wait(15) == 0
    for words in (["restore", copy], ["verify"], ["audit", "verify"]):
        ended = suite.run(name, *words)
        assert ended.returncode == 0, (words, ended.stderr)


def test_a_command_line_that_cannot_be_followed_says_how_it_goes(name):
    for words in ([], ["--config"], ["backup", "--config", "x"], ["dance", "--config", "x"]):
        ended = subprocess.run(
            [binary(f"tadamun-{name}"), *words], text=True, capture_output=True, timeout=20)
        assert ended.returncode == 2
        assert f"tadamun-{name}" in ended.stderr
