"""Hostile input, rates of one connection: more than 200 in 30 s of resets received, of resets that
the server is made to send, of empty frames, and of PING, SETTINGS and PRIORITY together end in
GOAWAY ENHANCE_YOUR_CALM; honest use below that passes."""

import itertools
import struct

import pytest

from support import schema, verdict, wire
from support.wire import (
    ACK, CANCEL, CONTINUATION, DATA, END_HEADERS, END_STREAM, ENHANCE_YOUR_CALM, HEADERS, PADDED,
    PRIORITY, frame,
)

FLOOD = 20_000
BATCH = 50
REQUEST = wire.block(wire.grpc_fields())
STREAMING = wire.block(wire.grpc_fields(path=wire.STREAM_IN))
NO_WINDOW = [(wire.INITIAL_WINDOW_SIZE, 0)]
MOST = 0x7FFFFFFF


def batches(frames):
    frames = iter(frames)
    while piece := b"".join(itertools.islice(frames, BATCH)):
        yield piece


def streams(count=FLOOD):
    return range(1, 2 * count, 2)


def opened(stream, block=REQUEST, end=False):
    return frame(HEADERS, END_HEADERS | (END_STREAM if end else 0), stream, block)


def calm(c):
    """ENHANCE_YOUR_CALM, and the connection is closed."""
    verdict.connection_error(c, ENHANCE_YOUR_CALM)


# Resets received


def rapid(code=CANCEL, body=b"", end=False):
    return lambda stream: opened(stream) + (
        frame(DATA, END_STREAM if end else 0, stream, body) if body else b""
    ) + wire.rst_stream(stream, code)


def answered_then_reset(stream):
    """The call is whole, so that the handler runs and the reset meets its answer."""
    return opened(stream) + whole(stream) + wire.rst_stream(stream)


RESETS = {
    "HEADERS and CANCEL": rapid(),
    "HEADERS and NO_ERROR": rapid(wire.NO_ERROR),
    "HEADERS and an unknown code": rapid(0xDEADBEEF),
    "HEADERS, half a message and CANCEL": rapid(body=wire.message(length=100)),
    "a whole call and CANCEL": answered_then_reset,
}


@pytest.mark.parametrize("form", RESETS)
def test_rapid_reset(connection, beside, form):
    with beside.watch():
        c = connection(pairs=NO_WINDOW)
        c.flood(batches(RESETS[form](stream) for stream in streams()))
        calm(c)


def test_rapid_reset_in_batches_of_a_hundred(connection, beside):
    def pieces():
        ids = iter(streams())
        while group := list(itertools.islice(ids, 100)):
            yield b"".join(opened(stream) for stream in group)
            yield b"".join(wire.rst_stream(stream) for stream in group)

    with beside.watch():
        c = connection(pairs=NO_WINDOW)
        c.flood(pieces())
        calm(c)


def test_fifty_honest_cancellations_in_a_second_pass(connection):
    c = connection(pairs=NO_WINDOW)
    for stream in streams(50):
        c.send(opened(stream) + frame(DATA, END_STREAM, stream, wire.message())
               + wire.rst_stream(stream))
    c.send(wire.settings((wire.INITIAL_WINDOW_SIZE, 65535)))
    c.next_stream = 101
    assert c.call().grpc_status == 0


def test_resets_of_several_connections_are_counted_apart(connection):
    """A hundred and fifty resets are within the limit, on every connection."""
    for _ in range(4):
        c = connection(pairs=NO_WINDOW)
        for stream in streams(150):
            c.send(opened(stream) + wire.rst_stream(stream))
        assert c.is_alive(), c


# Resets that the server is made to send (MadeYouReset, CVE-2025-8671)


def made(*frames_of):
    return lambda stream: opened(stream) + b"".join(make(stream) for make in frames_of)


def whole(stream):
    return frame(DATA, END_STREAM, stream, wire.message())


def fields(**changes):
    block = wire.block(wire.grpc_fields(**changes))
    return lambda stream: opened(stream, block, end=True)


MADE_RESETS = {
    "WINDOW_UPDATE of 0": made(lambda stream: wire.window_update(stream, 0)),
    "WINDOW_UPDATE above the maximum": made(
        lambda stream: wire.window_update(stream, MOST),
        lambda stream: wire.window_update(stream, 1)),
    "WINDOW_UPDATE of 0 on a call that runs": made(
        whole, lambda stream: wire.window_update(stream, 0)),
    "DATA after END_STREAM": made(whole, lambda stream: frame(DATA, 0, stream, b"x")),
    "HEADERS after END_STREAM": made(whole, lambda stream: opened(stream, end=True)),
    "PRIORITY of 4 octets": made(lambda stream: frame(PRIORITY, 0, stream, bytes(4))),
    "PRIORITY that depends on itself": made(
        lambda stream: frame(PRIORITY, 0, stream, struct.pack(">IB", stream, 1)),
        lambda stream: wire.window_update(stream, 0)),
    "an uppercase name": fields(extra=[("Upper", "x")]),
    "no :path": fields(without=[":path"]),
    "a connection header": fields(extra=[("connection", "close")]),
    "an unknown pseudo-header": fields(extra=[(":x", "y")]),
    "content-length below DATA": lambda stream: opened(
        stream, wire.block(wire.grpc_fields(extra=[("content-length", "1")]))) + whole(stream),
    "trailers without END_STREAM": made(
        lambda stream: opened(stream, wire.literal("x-t", "1"))),
    "a pseudo-header in trailers": made(
        lambda stream: opened(stream, wire.literal(":path", "/"), end=True)),
    "an empty header block": lambda stream: opened(stream, b"", end=True),
}


@pytest.mark.parametrize("form", MADE_RESETS)
def test_made_you_reset(connection, beside, form):
    with beside.watch():
        c = connection(pairs=NO_WINDOW)
        c.flood(batches(MADE_RESETS[form](stream) for stream in streams()))
        c.wait_lost()
    for _, code, _ in c.goaways:
        # A stream error may be treated as a connection error.
        assert code in (ENHANCE_YOUR_CALM, wire.PROTOCOL_ERROR, wire.STREAM_CLOSED,
                        wire.FRAME_SIZE_ERROR), c
    assert c.goaways, "closed without GOAWAY"


def test_made_you_reset_by_too_many_streams(connection, beside):
    """Every stream above the limit is refused with RST_STREAM."""
    with beside.watch():
        c = connection(pairs=NO_WINDOW)
        c.flood(batches(opened(stream, STREAMING) for stream in streams()))
        calm(c)


# Empty frames


def first_then(piece, block=STREAMING):
    return itertools.chain([opened(1, block)], itertools.repeat(piece, FLOOD))


EMPTY = {
    "DATA of 0 octets": lambda: first_then(frame(DATA, 0, 1)),
    "DATA of padding alone": lambda: first_then(frame(DATA, PADDED, 1, b"\xff" + bytes(255))),
    "DATA of an empty padding": lambda: first_then(frame(DATA, PADDED, 1, b"\0")),
    "DATA of 0 octets on fifty streams": lambda: itertools.chain(
        (opened(stream, STREAMING) for stream in streams(50)),
        (frame(DATA, 0, stream) for _ in range(400) for stream in streams(50))),
    "HEADERS and CONTINUATION of 0 octets": lambda: (
        frame(HEADERS, END_STREAM, stream) + frame(CONTINUATION, 0, stream) * 3
        + frame(CONTINUATION, END_HEADERS, stream, REQUEST) for stream in streams()),
}


@pytest.mark.parametrize("form", EMPTY)
def test_empty_frames(connection, beside, form):
    with beside.watch():
        c = connection()
        c.flood(batches(EMPTY[form]()))
        calm(c)


# PING, SETTINGS and PRIORITY


def idle_priorities():
    for stream in range(1, 2 * FLOOD, 2):
        yield frame(PRIORITY, 0, stream, struct.pack(">IB", stream - 1, 7))


CONTROL = {
    "PING": lambda: itertools.repeat(wire.ping(), FLOOD),
    "PING with ACK": lambda: itertools.repeat(wire.ping(flags=ACK), FLOOD),
    "SETTINGS without a parameter": lambda: itertools.repeat(wire.settings(), FLOOD),
    "SETTINGS of 2,730 parameters": lambda: itertools.repeat(
        wire.settings(*[(0xF000, each) for each in range(2730)]), FLOOD // 20),
    "SETTINGS of the table size, to and fro": lambda: itertools.cycle(
        [wire.settings((1, 0)), wire.settings((1, 4096))]),
    "SETTINGS of the window, to and fro, with streams open": lambda: itertools.chain(
        (opened(stream, STREAMING) for stream in streams(90)),
        itertools.cycle([wire.settings((4, 0)), wire.settings((4, 1 << 20))])),
    "SETTINGS ACK": lambda: itertools.repeat(wire.settings(ack=True), FLOOD),
    "PRIORITY of one stream": lambda: itertools.repeat(frame(PRIORITY, 0, 1, bytes(5)), FLOOD),
    "PRIORITY of idle streams": idle_priorities,
    "PING, SETTINGS and PRIORITY in turn": lambda: itertools.islice(itertools.cycle(
        [wire.ping(), wire.settings(), frame(PRIORITY, 0, 1, bytes(5))]), FLOOD),
}


@pytest.mark.parametrize("form", CONTROL)
def test_control_frames(connection, beside, form):
    with beside.watch():
        c = connection()
        c.flood(batches(itertools.islice(CONTROL[form](), FLOOD)))
        c.wait_lost()
    for _, code, _ in c.goaways:
        allowed = [ENHANCE_YOUR_CALM] + [wire.PROTOCOL_ERROR] * ("ACK" in form)
        assert code in allowed, c
    assert c.goaways, "closed without GOAWAY"


def test_the_three_kinds_share_one_limit(connection):
    """A hundred of each are more than two hundred."""
    c = connection()
    for one in (wire.ping(), wire.settings(), frame(PRIORITY, 0, 1, bytes(5))):
        c.send(one * 100)
    calm(c)


def test_honest_control_frames_pass(connection):
    """A client's keepalive, a browser's priorities and a change of settings."""
    c = connection()
    c.send(b"".join(frame(PRIORITY, 0, stream, bytes(5)) for stream in streams(100)))
    c.send(wire.settings((wire.INITIAL_WINDOW_SIZE, 1 << 20)) * 10)
    c.send(wire.ping() * 10)
    c.wait(lambda: len(c.pongs) == 10, "answers to PING")
    assert c.call(stream=201).grpc_status == 0


def test_control_frames_whose_answers_are_not_read_are_bounded(server, connection, beside):
    """Nothing is read: the server may queue 1,000 control frames, then it must close."""
    with beside.watch():
        c = connection()
        c.sock.settimeout(2)
        try:
            for _ in range(FLOOD):
                c.sock.sendall(wire.ping() * BATCH)
        except OSError:
            pass
        c.read_for(0.2)
        c.wait_lost()


# Frames that are lawful and cheap: the connection may live, the others must not notice


def tiny_updates():
    yield opened(1, STREAMING)
    for _ in range(FLOOD):
        yield wire.window_update(0, 1) + wire.window_update(1, 1)


LAWFUL = {
    "WINDOW_UPDATE of 1": tiny_updates,
    "unknown frames": lambda: itertools.repeat(frame(0x42, 0, 0, b"x"), FLOOD),
    "unknown frames of 16 KiB": lambda: itertools.repeat(frame(0x42, 0, 0, bytes(16384)), 1000),
    "PRIORITY_UPDATE": lambda: itertools.repeat(frame(16, 0, 0, b"\0\0\0\x01u=1"), FLOOD),
}


@pytest.mark.parametrize("form", LAWFUL)
def test_lawful_floods_cost_nobody_else(connection, beside, form):
    with beside.watch():
        c = connection()
        c.flood(batches(LAWFUL[form]()))
        if not c.lost:
            c.is_alive(15)
    for _, code, _ in c.goaways:
        assert code == ENHANCE_YOUR_CALM, c


def send_stream(c, stream, data, piece):
    """Sends data in frames of `piece` octets within the windows; stops when the call is over."""
    answer, sent = c.at(stream), 0
    while sent < len(data) and not answer.done and not c.lost:
        room = min(
            c.settings.get(wire.INITIAL_WINDOW_SIZE, 65535) + c.window_updates.get(stream, 0),
            65535 + c.window_updates.get(0, 0),
        ) - sent
        if room <= 0:
            before = dict(c.window_updates)
            c.wait(lambda: c.window_updates != before or answer.done or c.lost, "WINDOW_UPDATE", 15)
            continue
        part = data[sent : sent + min(room, 16384)]
        c.send(b"".join(
            frame(DATA, 0, stream, part[at : at + piece]) for at in range(0, len(part), piece)))
        sent += len(part)


def test_data_in_frames_of_one_octet(connection, beside):
    """A message that comes octet by octet is served."""
    request = schema.StreamingInputCallRequest(payload=schema.Payload(body=bytes(20_000)))
    with beside.watch():
        c = connection()
        stream = c.open(path=wire.STREAM_IN)
        send_stream(c, stream, wire.message(request.SerializeToString()), 1)
        c.data(stream, end=True)
        verdict.served(c, stream)


def test_empty_messages_without_end(connection, beside):
    """A frame holds 3,276 empty messages: none of them may cost the server its memory."""
    with beside.watch():
        c = connection()
        stream = c.open(path=wire.STREAM_IN)
        send_stream(c, stream, wire.message() * 400_000, 16384)
        c.data(stream, end=True)
        answer = c.response(stream, 20)
        assert answer.grpc_status == 0


def test_empty_messages_to_a_handler_that_cannot_answer(connection, beside):
    """Their queue is bounded by the window; the handler waits to write."""
    with beside.watch():
        c = connection(pairs=NO_WINDOW)
        asked = schema.StreamingOutputCallRequest(
            response_parameters=[schema.ResponseParameters(size=100_000)])
        connection_window = 65535 + c.window_updates.get(0, 0)
        for _ in range(min(90, connection_window // 20_000)):
            stream = c.open(path=wire.DUPLEX)
            c.data(stream, wire.message(asked.SerializeToString()) + wire.message() * 3000)
        beside.hold(100)
        assert c.is_alive()
