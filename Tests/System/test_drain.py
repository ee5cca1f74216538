"""SIGTERM: GOAWAY in two steps, what runs is finished within the deadline, nothing is lost."""

import socket
import subprocess

import grpc
import pytest
from grpc_health.v1 import health_pb2, health_pb2_grpc

from support import load, programs, schema, verdict, wire
from support.wire import DATA, END_HEADERS, END_STREAM, HEADERS, frame

REPLACEMENTS = 8
FIRST_GOAWAY = 0x7FFFFFFF
UNAVAILABLE = 14
REQUEST = wire.block(wire.grpc_fields())


def slow(count, interval_us):
    request = schema.StreamingOutputCallRequest(response_parameters=[
        schema.ResponseParameters(size=10, interval_us=interval_us) for _ in range(count)])
    return wire.message(request.SerializeToString())


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def test_no_call_is_lost_while_servers_replace_each_other(start):
    """Each server starts on the port that its predecessor still serves, then that one drains."""
    address = f"127.0.0.1:{free_port()}"
    server = start(listen=address)
    with load.Load(address) as calls:
        for _ in range(REPLACEMENTS):
            after = start(listen=address)
            calls.more(50)
            server.terminate()
            assert server.wait(12) == 0
            server = after
            calls.more(50)
        report = calls.end()
    assert report["calls"] >= 100 * REPLACEMENTS


def test_a_unix_socket_is_taken_again_after_a_drain_and_after_a_crash(start, tmp_path):
    """The file that a killed server leaves behind is no obstacle to the next one."""
    address = f"unix:{tmp_path}/socket"
    server = start(listen=address)
    with load.Load(address) as calls:
        for kill in (False, True, False):
            if kill:
                server.process.kill()
            else:
                server.terminate()
            code = server.wait(12)
            assert kill or code == 0
            server = start(listen=address)
            with wire.Wire(address) as c:
                assert c.call().grpc_status == 0
        assert calls.alive


def test_a_call_in_flight_is_finished(start):
    server = start()
    with wire.Wire(server.address) as c:
        stream = c.open(path=wire.STREAM_OUT, end=True, body=slow(20, 50_000))
        answer = c.at(stream)
        c.wait(lambda: answer.body, "the first answer")
        server.terminate()
        c.wait(lambda: c.goaways, "GOAWAY")
        c.wait(lambda: answer.done or c.lost, "the end of the call")
        assert answer.grpc_status == 0 and len(answer.messages()) == 20, answer
        c.wait_lost()
        assert {code for _, code, _ in c.goaways} == {wire.NO_ERROR}, c
        assert server.wait(3) == 0


def test_goaway_comes_in_two_steps(start):
    """What the client sent before it heard of the drain is still served: RFC 9113 section 6.8."""
    server = start()
    with wire.Wire(server.address) as c:
        stream = c.open(path=wire.STREAM_OUT, end=True, body=slow(10, 50_000))
        c.wait(lambda: c.at(stream).body, "the first answer")
        server.terminate()
        c.wait(lambda: c.goaways, "the first GOAWAY")
        assert c.goaways[0][0] == FIRST_GOAWAY, c
        c.wait_lost()
        assert len(c.goaways) == 2 and c.goaways[-1][0] == stream, c
        assert c.at(stream).grpc_status == 0


def test_a_call_that_crosses_the_first_goaway_is_served(start):
    """The PING that ends the first step is not answered yet, so the last stream is not fixed."""
    server = start()
    with wire.Wire(server.address) as c:
        answer_to_ping = c._answer
        c._answer = lambda data: None
        stream = c.open(path=wire.STREAM_OUT, end=True, body=slow(10, 50_000))
        c.wait(lambda: c.at(stream).body, "the first answer")
        server.terminate()
        c.wait(lambda: c.goaways and c.pings, "the first GOAWAY and its PING")
        late = c.open(end=True, body=wire.message())
        verdict.served(c, late)
        c._answer = answer_to_ping


def test_a_call_after_the_last_goaway_is_not_served(start):
    server = start()
    with wire.Wire(server.address) as c:
        stream = c.open(path=wire.STREAM_OUT, end=True, body=slow(20, 50_000))
        c.wait(lambda: c.at(stream).body, "the first answer")
        server.terminate()
        c.wait(lambda: c.goaways and c.goaways[-1][0] == stream, "the last GOAWAY")
        late = c.open(end=True, body=wire.message())
        c.wait_lost()
        assert c.at(late).grpc_status != 0, c
        assert c.at(stream).grpc_status == 0


def test_idle_connections_do_not_delay_the_end(start):
    server = start()
    connections = [wire.Wire(server.address) for _ in range(20)]
    server.terminate()
    for c in connections:
        c.wait_lost()
        assert c.goaways and c.goaways[-1][1] == wire.NO_ERROR, c
        c.close()
    assert server.wait(2) == 0


def test_no_connection_is_taken_while_draining(start):
    server = start()
    with wire.Wire(server.address) as c:
        stream = c.open(path=wire.STREAM_OUT, end=True, body=slow(20, 50_000))
        c.wait(lambda: c.at(stream).body, "the first answer")
        server.terminate()
        c.wait(lambda: c.goaways, "GOAWAY")
        with pytest.raises((OSError, AssertionError)):
            with wire.Wire(server.address) as late:
                verdict.served(late, late.open(end=True, body=wire.message()))
        c.wait_lost()
        assert c.at(stream).grpc_status == 0


def test_a_call_that_never_ends_is_ended_by_the_deadline(start):
    """10 s by default, shortened here; the client learns that it may ask elsewhere."""
    server = start(limits={"drainSeconds": 1, "inspectionSeconds": 0.25})
    with wire.Wire(server.address) as c:
        stream = c.open(path=wire.STREAM_OUT, end=True, body=slow(2, 60_000_000))
        half = c.open(path=wire.DUPLEX)
        assert c.is_alive()
        server.terminate()
        assert server.wait(4) == 0
        c.wait_lost()
        for each in (stream, half):
            answer = c.at(each)
            assert answer.grpc_status in (None, UNAVAILABLE), answer


def test_a_client_that_does_not_read_does_not_delay_the_end(start):
    server = start(limits={"drainSeconds": 1, "inspectionSeconds": 0.25})
    c = wire.Wire(server.address, pairs=[(wire.INITIAL_WINDOW_SIZE, 0)])
    with c:
        request = schema.SimpleRequest(response_size=1 << 20).SerializeToString()
        c.open(path=wire.UNARY_CALL, end=True, body=wire.message(request))
        assert c.is_alive()
        server.terminate()
        assert server.wait(4) == 0


def test_health_says_not_serving_while_draining(start):
    server = start()
    with grpc.insecure_channel(server.address) as channel:
        watch = health_pb2_grpc.HealthStub(channel).Watch(
            health_pb2.HealthCheckRequest(service="grpc.testing.TestService"), timeout=10)
        assert next(watch).status == health_pb2.HealthCheckResponse.SERVING
        with wire.Wire(server.address) as c:
            stream = c.open(path=wire.STREAM_OUT, end=True, body=slow(10, 50_000))
            c.wait(lambda: c.at(stream).body, "the first answer")
            server.terminate()
            assert next(watch).status == health_pb2.HealthCheckResponse.NOT_SERVING
            c.wait_lost()
        assert server.wait(3) == 0


def test_a_port_in_use_by_another_program_is_an_error_and_not_a_crash(against):
    if against != "ours":
        pytest.skip("flags of our server")
    with socket.create_server(("127.0.0.1", 0)) as taken:
        address = f"127.0.0.1:{taken.getsockname()[1]}"
        done = subprocess.run(
            [programs.binary("interop-server"), "--listen", address],
            capture_output=True, text=True, timeout=10)
    assert 0 < done.returncode < 128, done
    assert address.rsplit(":", 1)[1] in done.stderr, done


def test_an_early_frame_of_a_new_stream_is_answered_before_the_end(start):
    """Calls that are in the socket's buffer when SIGTERM comes are calls in flight."""
    server = start()
    with wire.Wire(server.address) as c:
        batch = b"".join(
            frame(HEADERS, END_HEADERS, stream, REQUEST)
            + frame(DATA, END_STREAM, stream, wire.message())
            for stream in range(1, 181, 2))
        c.send(batch)
        server.terminate()
        c.wait_lost()
        for stream in range(1, 181, 2):
            assert c.at(stream).grpc_status == 0, c.at(stream)
        assert server.wait(3) == 0
