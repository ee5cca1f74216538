"""Hostile input, work and windows: readers that never read, calls that never end, slots, threads,
deadlines. Unread answers may cost 192 MiB for 360 MiB asked; everything else 32 MiB."""

import threading
import time

import pytest

from support import guard, programs, schema, verdict, wire
from support.wire import END_HEADERS, HEADERS, frame

ANSWER = (4 << 20) - 64
CALLS = 90
MOST = 0x7FFFFFFF
DEADLINE_EXCEEDED = 4


def unary(size):
    return wire.message(schema.SimpleRequest(response_size=size).SerializeToString())


def outputs(*sizes, interval_us=0):
    request = schema.StreamingOutputCallRequest(response_parameters=[
        schema.ResponseParameters(size=size, interval_us=interval_us) for size in sizes])
    return wire.message(request.SerializeToString())


def stalled(connection, connections, path, body, count, pairs, window=0):
    """Opens calls whose answers cannot be sent, or are not read."""
    for _ in range(connections):
        c = connection(pairs=pairs)
        if window:
            c.send(wire.window_update(0, window))
        for _ in range(count):
            c.open(path=path, end=True, body=body)


UNREAD = {
    "no window, unary": (1, wire.UNARY_CALL, unary(ANSWER), CALLS, [(4, 0)], 0),
    "no window, ten connections": (10, wire.UNARY_CALL, unary(ANSWER), CALLS // 10, [(4, 0)], 0),
    "no connection window, unary": (1, wire.UNARY_CALL, unary(ANSWER), CALLS, [(4, MOST)], 0),
    "no window, one stream": (1, wire.STREAM_OUT, outputs(*[ANSWER] * CALLS), 1, [(4, 0)], 0),
    "no window, streams": (1, wire.STREAM_OUT, outputs(ANSWER), CALLS, [(4, 0)], 0),
    "no window, small messages": (
        1, wire.STREAM_OUT, outputs(*[40_000] * 100), CALLS, [(4, 0)], 0),
    "nothing read, unary": (1, wire.UNARY_CALL, unary(ANSWER), CALLS, [(4, MOST)], MOST - 65535),
    "nothing read, streams": (
        1, wire.STREAM_OUT, outputs(ANSWER), CALLS, [(4, MOST)], MOST - 65535),
}


@pytest.mark.parametrize("form", UNREAD)
def test_360_mebibytes_of_unread_answers(connection, beside, form):
    with beside.watch(guard.STALLED_READER_BYTES):
        stalled(connection, *UNREAD[form])
        beside.hold(150)


def test_one_stalled_stream_does_not_stop_the_others_of_its_connection(connection):
    c = connection(pairs=[(4, 0)])
    c.send(wire.window_update(0, 1 << 24))
    c.open(path=wire.UNARY_CALL, end=True, body=unary(1 << 20))
    other = c.open(path=wire.UNARY_CALL, end=True, body=unary(10_000))
    c.send(wire.window_update(other, 1 << 20))
    verdict.served(c, other)


def test_an_answer_drained_octet_by_octet(connection, beside):
    """A window of one octet at a time: slow, lawful, and nobody else's loss."""
    with beside.watch():
        c = connection(pairs=[(4, 1)])
        stream = c.open(path=wire.UNARY_CALL, end=True, body=unary(1 << 20))
        answer = c.at(stream)
        for count in range(1, 500):
            c.wait(lambda: len(answer.body) >= count or answer.done or c.lost, "the next octet")
            if answer.done or c.lost:
                break
            assert len(answer.body) == count
            c.send(wire.window_update(stream, 1))


def test_a_window_that_opens_and_shuts(connection, beside):
    with beside.watch():
        c = connection(pairs=[(4, 0)])
        for _ in range(20):
            c.open(path=wire.UNARY_CALL, end=True, body=unary(100_000))
        for _ in range(40):
            c.send(wire.settings((4, 100)) + wire.settings((4, 0)))
        c.send(wire.settings((4, 1 << 20)) + wire.window_update(0, 1 << 24))
        for stream in range(1, 40, 2):
            verdict.served(c, stream)


# Work follows streams


def test_half_sent_calls_hold_no_thread(server, connection, beside):
    before = server.threads()
    with beside.watch():
        for _ in range(10):
            c = connection()
            for _ in range(99):
                stream = c.open(path=wire.DUPLEX)
                c.data(stream, wire.message()[:3])
            assert c.is_alive()
        beside.hold(100)
        assert server.threads() <= before + 1


@pytest.mark.parametrize("path", [wire.STREAM_OUT, wire.DUPLEX])
def test_cancelled_calls_free_their_slots_within_a_second(connection, path):
    """A hundred sleeping handlers fill the connection; reset, they are gone within 1 s."""
    c = connection()
    body = outputs(1, interval_us=60_000_000)
    running = [c.open(path=path, end=path == wire.STREAM_OUT, body=body) for _ in range(100)]
    assert c.is_alive()
    c.send(b"".join(wire.rst_stream(stream) for stream in running))
    began = time.monotonic()
    while True:
        answer = c.call()
        if answer.grpc_status == 0:
            break
        assert answer.reset == wire.REFUSED_STREAM, answer
        assert time.monotonic() - began < 1, "the slots were not freed"


def test_a_lost_connection_frees_its_handlers(server, connection, beside):
    with beside.watch():
        for _ in range(5):
            c = connection()
            for _ in range(99):
                c.open(path=wire.STREAM_OUT, end=True, body=outputs(1, interval_us=60_000_000))
            assert c.is_alive()
            c.close()


@pytest.mark.parametrize("path", [wire.STREAM_OUT, wire.DUPLEX, wire.STREAM_IN])
def test_the_server_ends_an_expired_call_itself(connection, path):
    c = connection()
    body = wire.message() if path == wire.STREAM_IN else outputs(1, interval_us=60_000_000)
    began = time.monotonic()
    stream = c.open(path=path, end=path == wire.STREAM_OUT, body=body,
                    extra=[("grpc-timeout", "300m")])
    answer = c.response(stream)
    took = time.monotonic() - began
    assert answer.grpc_status == DEADLINE_EXCEEDED, answer
    assert 0.25 < took < 1.3, f"ended after {took:.2f} s"


def test_connections_come_and_go(server, connection, beside):
    """Two thousand connections, most of them broken off at some point of their start."""
    starts = [b"", wire.PREFACE[:10], wire.PREFACE, wire.PREFACE + wire.settings(),
              wire.PREFACE + wire.settings() + frame(HEADERS, END_HEADERS, 1, wire.block(
                  wire.grpc_fields()))[:30]]
    with beside.watch():
        def run():
            for index in range(500):
                sock = wire.connect(server.address)
                sock.sendall(starts[index % len(starts)])
                sock.close()

        threads = [threading.Thread(target=run) for _ in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()


def test_many_open_connections_are_cheap(server, connection, beside):
    """A thousand connections that have said hello; at most 32 MiB together."""
    with beside.watch():
        before = server.descriptors()
        for _ in range(1000):
            connection()
        programs.wait_until(
            lambda: server.descriptors() >= before + 1000, 10, "a thousand connections")
        beside.hold(100)
