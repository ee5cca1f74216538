"""The edge as operators and clients see it: its program, a backend that comes and goes, a peer
behind it that breaks rules. What it shares with every server is tried by `--server edge`."""

import concurrent.futures
import json
import signal
import socket
import time

import grpc
import pytest
from grpc_health.v1 import health_pb2, health_pb2_grpc

from support import h2_server, programs, schema, suite
from support.edge import DEADLINE, backend, code, edge  # noqa: F401, fixtures among them

# What a fault of a backend may cost, and what a restart may.
FAULT_SECONDS = 2
RECOVERY_SECONDS = 1


def test_the_suite_s_configuration_is_sound(tmp_path):
    made = suite.Suite(tmp_path)
    result = made.run("edge", "--check-config")
    assert result.returncode == 0, result.stderr
    path = made.changed("edge", lambda each: each["routes"].update(
        {"tadamun.claims.v1.ClaimsInternal": {"backend": "claims", "callers": ["anyone"]}}))
    result = made.run("edge", "--check-config", configuration=path)
    assert result.returncode == 2
    assert "Internal" in result.stderr


def test_calls_are_counted_and_logged_without_what_they_say(edge, backend):
    front = edge(backend().ready())
    with front.channel() as channel:
        stub = schema.Stub(channel)
        secret = b"p0011223344556677"
        metadata = (("x-secret", secret.decode()),)
        stub.UnaryCall(
            schema.SimpleRequest(payload=schema.Payload(body=secret)),
            timeout=DEADLINE, metadata=metadata)
        assert code(stub.UnimplementedCall, schema.Empty()) is grpc.StatusCode.UNIMPLEMENTED
    page = front.page("/metrics")
    assert 'edge_calls_total{route="grpc.testing.TestService",status="OK"} 1' in page
    assert 'edge_calls_total{route="grpc.testing.TestService",status="UNIMPLEMENTED"} 1' in page
    assert front.page("/healthz") == "serving\n"
    lines = [json.loads(line) for line in front.program.errors]
    calls = [line for line in lines if line["message"] == "call"]
    assert [(each["status"], each["ended_by"]) for each in calls] == [
        ("OK", "backend"), ("UNIMPLEMENTED", "backend")]
    assert all(len(each["trace_id"]) == 32 for each in calls)
    assert secret.decode() not in "".join(front.program.errors)


def test_health_tells_of_the_edge_and_of_what_it_leads_to(edge, backend):
    behind = backend()
    front = edge(behind.ready(), routes={
        "grpc.testing.TestService": {"backend": "back", "callers": ["anyone"]},
        "grpc.health.v1.Health": {"backend": "edge", "callers": ["anyone"]},
    })
    serving = health_pb2.HealthCheckResponse.SERVING
    with front.channel() as channel:
        stub = health_pb2_grpc.HealthStub(channel)

        def state(service):
            return stub.Check(
                health_pb2.HealthCheckRequest(service=service), timeout=DEADLINE).status

        programs.wait_until(
            lambda: state("grpc.testing.TestService") == serving, 10, "the backend is serving")
        assert state("") == serving
        behind.stop()
        programs.wait_until(
            lambda: state("grpc.testing.TestService") != serving, 10, "the backend is away")
        assert state("") == serving


def test_routes_change_while_a_call_goes_on(edge, backend):
    front = edge(backend().ready())
    with front.channel() as channel:
        stub = schema.Stub(channel)
        pause = schema.ResponseParameters(size=1, interval_us=3_000_000)
        going = stub.StreamingOutputCall(
            schema.StreamingOutputCallRequest(
                response_parameters=[schema.ResponseParameters(size=1), pause]),
            timeout=DEADLINE)
        assert next(going).payload.body == b"\0"
        front.settings["routes"] = {
            "grpc.testing.TestService/EmptyCall": {"backend": "back", "callers": ["anyone"]}}
        front.write()
        front.program.process.send_signal(signal.SIGHUP)
        programs.wait_until(
            lambda: code(stub.UnaryCall, schema.SimpleRequest())
            is grpc.StatusCode.UNIMPLEMENTED, 10, "the method is gone")
        assert code(stub.EmptyCall, schema.Empty()) is grpc.StatusCode.OK
        assert len(list(going)) == 1
        # A file that cannot be used changes nothing.
        front.path.write_text("{")
        front.program.process.send_signal(signal.SIGHUP)
        programs.wait_until(
            lambda: any("refused" in line for line in front.program.errors), 10, "the refusal")
        assert code(stub.EmptyCall, schema.Empty()) is grpc.StatusCode.OK


def test_a_backend_that_is_killed_and_comes_back_is_found_within_a_second(edge, backend):
    behind = backend()
    address = behind.ready()
    front = edge(address)
    with front.channel() as channel:
        stub = schema.Stub(channel)
        assert code(stub.EmptyCall, schema.Empty()) is grpc.StatusCode.OK
        for _ in range(3):
            behind.process.kill()
            behind.process.wait()
            began = time.monotonic()
            assert code(stub.EmptyCall, schema.Empty()) is grpc.StatusCode.UNAVAILABLE
            assert time.monotonic() - began < FAULT_SECONDS
            behind = backend(address)
            behind.ready()
            assert code(
                stub.EmptyCall, schema.Empty(), timeout=RECOVERY_SECONDS) is grpc.StatusCode.OK


def test_calls_go_on_while_backends_are_replaced_one_after_the_other(edge, backend):
    """Each of two addresses is ended by SIGTERM and begun again under load: no call fails."""
    running = [backend(), backend()]
    addresses = [each.ready() for each in running]
    front = edge(*addresses)
    with front.channel() as channel, concurrent.futures.ThreadPoolExecutor(8) as pool:
        stub = schema.Stub(channel)
        ending = False
        seen = []

        def load():
            while not ending:
                seen.append(code(stub.EmptyCall, schema.Empty()))

        loads = [pool.submit(load) for _ in range(8)]
        try:
            for index in (0, 1, 0, 1):
                running[index].process.terminate()
                running[index].process.wait(15)
                running[index] = backend(addresses[index])
                running[index].ready()
                before = len(seen)
                programs.wait_until(lambda: len(seen) > before + 25, 30, "further calls")
        finally:
            ending = True
        for each in loads:
            each.result()
    assert set(seen) == {grpc.StatusCode.OK}


@pytest.mark.parametrize("case", h2_server.NEGATIVE_CASES)
def test_a_backend_that_breaks_rules_costs_a_clean_status_in_time(edge, case):
    peer = h2_server.serve(case)
    front = edge(peer.address)
    try:
        with front.channel() as channel:
            stub = schema.Stub(channel)
            request = schema.SimpleRequest(
                response_size=314159, payload=schema.Payload(body=bytes(271828)))
            for _ in range(3):
                began = time.monotonic()
                seen = code(stub.UnaryCall, request)
                assert seen in (
                    grpc.StatusCode.OK, grpc.StatusCode.UNAVAILABLE, grpc.StatusCode.INTERNAL)
                if seen is not grpc.StatusCode.OK:
                    assert time.monotonic() - began < FAULT_SECONDS
        assert front.program.alive
    finally:
        # The peer waits for the end of its connections.
        front.program.stop()
        peer.close()


def test_a_backend_that_speaks_no_http2_is_unavailable(edge):
    with socket.create_server(("127.0.0.1", 0)) as listener:
        front = edge(f"127.0.0.1:{listener.getsockname()[1]}")
        with front.channel() as channel:
            began = time.monotonic()
            seen = code(schema.Stub(channel).EmptyCall, schema.Empty())
            assert seen is grpc.StatusCode.UNAVAILABLE
            assert time.monotonic() - began < FAULT_SECONDS


def test_sigterm_lets_the_calls_in_flight_end(edge, backend):
    front = edge(backend().ready())
    with front.channel() as channel:
        stub = schema.Stub(channel)
        slow = schema.StreamingOutputCallRequest(response_parameters=[
            schema.ResponseParameters(size=1, interval_us=500_000) for _ in range(4)])
        going = stub.StreamingOutputCall(slow, timeout=DEADLINE)
        next(going)
        front.program.process.terminate()
        assert len(list(going)) == 3
    assert front.program.process.wait(10) == 0
