"""RFC 9113 sections 6 and 7, frame by frame: after h2spec's http2 group, and rules beside it.

Where the RFC leaves a choice between a stream error and a connection error, both are accepted.
"""

import struct

import pytest

from support import schema, verdict, wire
from support.cases import BODY, CALL, Cases, NO_WINDOW, REQUEST, broken, refused
from support.wire import (
    CONTINUATION, DATA, END_HEADERS, END_STREAM, FLOW_CONTROL_ERROR, FRAME_SIZE_ERROR, GOAWAY,
    HEADERS, INITIAL_WINDOW_SIZE, PADDED, PING, PRIORITISED, PRIORITY,
    PROTOCOL_ERROR, PUSH_PROMISE, RST_STREAM, SETTINGS, STREAM_CLOSED, WINDOW_UPDATE, frame,
)

CASES = Cases("http2")


@pytest.mark.parametrize("play", CASES)
def test_http2_frames(play, connection):
    play(connection)


# 6.1 DATA

CASES.table("6.1", [
    ("DATA on stream 0", frame(DATA, END_STREAM, 0, b"test"), broken, PROTOCOL_ERROR),
    ("DATA with padding as long as the frame",
     CALL + frame(DATA, END_STREAM | PADDED, 1, b"\x06\x54\x65\x73\x74"), broken, PROTOCOL_ERROR),
    ("DATA with a pad flag and no octet",
     CALL + frame(DATA, END_STREAM | PADDED, 1), broken, PROTOCOL_ERROR, FRAME_SIZE_ERROR),
    ("DATA on a stream that is not open",
     NO_WINDOW + CALL + BODY + frame(DATA, END_STREAM, 1, b"test"), refused, STREAM_CLOSED),
])

# 6.2 HEADERS

CASES.table("6.2", [
    ("HEADERS on stream 0", frame(HEADERS, END_HEADERS | END_STREAM, 0, REQUEST),
     broken, PROTOCOL_ERROR),
    ("HEADERS with padding longer than the frame",
     frame(HEADERS, END_HEADERS | END_STREAM | PADDED, 1, bytes([255]) + REQUEST[:100]),
     broken, PROTOCOL_ERROR),
    ("HEADERS with a pad flag and no octet",
     frame(HEADERS, END_HEADERS | END_STREAM | PADDED, 1),
     broken, PROTOCOL_ERROR, FRAME_SIZE_ERROR),
    ("HEADERS too short for its priority",
     frame(HEADERS, END_HEADERS | END_STREAM | PRIORITISED, 1, b"\0\0"),
     broken, PROTOCOL_ERROR, FRAME_SIZE_ERROR),
    ("HEADERS without END_HEADERS, then PRIORITY",
     frame(HEADERS, END_STREAM, 1, REQUEST) + frame(PRIORITY, 0, 1, bytes(5)),
     broken, PROTOCOL_ERROR),
    ("HEADERS without END_HEADERS, then another stream",
     frame(HEADERS, END_STREAM, 1, REQUEST) + frame(HEADERS, END_HEADERS | END_STREAM, 3, REQUEST),
     broken, PROTOCOL_ERROR),
])

# 6.3 PRIORITY

CASES.table("6.3", [
    ("PRIORITY on stream 0", frame(PRIORITY, 0, 0, bytes(5)), broken, PROTOCOL_ERROR),
    ("PRIORITY of a length other than 5",
     CALL + frame(PRIORITY, 0, 1, bytes(4)), refused, FRAME_SIZE_ERROR),
])

# 6.4 RST_STREAM

CASES.table("6.4", [
    ("RST_STREAM on stream 0", wire.rst_stream(0), broken, PROTOCOL_ERROR),
    ("RST_STREAM on an idle stream", wire.rst_stream(1), broken, PROTOCOL_ERROR),
    ("RST_STREAM of 3 octets", CALL + frame(RST_STREAM, 0, 1, bytes(3)), broken, FRAME_SIZE_ERROR),
    ("RST_STREAM of 5 octets", CALL + frame(RST_STREAM, 0, 1, bytes(5)), broken, FRAME_SIZE_ERROR),
])

# 6.5 SETTINGS

CASES.table("6.5", [
    ("SETTINGS ACK with a payload", frame(SETTINGS, 1, 0, bytes(6)), broken, FRAME_SIZE_ERROR),
    ("SETTINGS on a stream", frame(SETTINGS, 0, 1, struct.pack(">HI", 3, 100)),
     broken, PROTOCOL_ERROR),
    ("SETTINGS of a length that is no multiple of 6", frame(SETTINGS, 0, 0, bytes(3)),
     broken, FRAME_SIZE_ERROR),
])

CASES.table("6.5.2", [
    ("ENABLE_PUSH other than 0 or 1", wire.settings((2, 2)), broken, PROTOCOL_ERROR),
    ("INITIAL_WINDOW_SIZE above the maximum", wire.settings((4, 0x80000000)),
     broken, FLOW_CONTROL_ERROR),
    ("MAX_FRAME_SIZE below the initial value", wire.settings((5, 16383)), broken, PROTOCOL_ERROR),
    ("MAX_FRAME_SIZE above the maximum", wire.settings((5, 1 << 24)), broken, PROTOCOL_ERROR),
    ("unknown parameters are ignored", wire.settings((0xFF, 1), (0, 0), (7, 9), (0xFFFF, 1 << 31)),
     verdict.alive),
])


@CASES.case("6.5.3", "of several values of one parameter the last holds")
def settings_in_order(connection):
    c = connection()
    c.send(wire.settings((INITIAL_WINDOW_SIZE, 100), (INITIAL_WINDOW_SIZE, 1)))
    c.send(CALL + BODY)
    answer = c.at(1)
    c.wait(lambda: answer.body or answer.done, "the first octet")
    verdict.alive(c)
    assert len(answer.body) == 1, "more was sent than the window allows"
    c.send(wire.window_update(1, 100))
    verdict.served(c)


@CASES.case("6.5.3", "SETTINGS is acknowledged at once, each time")
def settings_acks(connection):
    c = connection()
    before = c.settings_acks
    c.send(wire.settings() + wire.settings((3, 1)) + wire.settings((1, 0)))
    c.wait(lambda: c.settings_acks == before + 3, "three SETTINGS ACK")


# 6.6 PUSH_PROMISE (h2spec 8.2): a server takes none

CASES.table("6.6", [
    ("PUSH_PROMISE from a client",
     CALL + frame(PUSH_PROMISE, END_HEADERS, 1, b"\0\0\0\x02" + REQUEST), broken, PROTOCOL_ERROR),
])

# 6.7 PING


@CASES.case("6.7", "PING with ACK is not answered")
def ping_ack(connection):
    c = connection()
    c.send(wire.ping(b"unwanted", wire.ACK) + wire.ping(b"question"))
    c.wait(lambda: c.pongs, "PING ACK")
    assert c.pongs == [b"question"]


CASES.table("6.7", [
    ("PING on a stream", frame(PING, 0, 1, bytes(8)), broken, PROTOCOL_ERROR),
    ("PING of 6 octets", frame(PING, 0, 0, bytes(6)), broken, FRAME_SIZE_ERROR),
    ("PING of 9 octets", frame(PING, 0, 0, bytes(9)), broken, FRAME_SIZE_ERROR),
])

# 6.8 GOAWAY

CASES.table("6.8", [
    ("GOAWAY on a stream", frame(GOAWAY, 0, 1, bytes(8)), broken, PROTOCOL_ERROR),
    ("GOAWAY of 7 octets", frame(GOAWAY, 0, 0, bytes(7)), broken, FRAME_SIZE_ERROR),
])

# 6.9 WINDOW_UPDATE

MOST = 0x7FFFFFFF

CASES.table("6.9", [
    ("increment 0 for the connection", wire.window_update(0, 0), broken, PROTOCOL_ERROR),
    ("increment 0 for a stream", CALL + wire.window_update(1, 0), refused, PROTOCOL_ERROR),
    ("a length other than 4", frame(WINDOW_UPDATE, 0, 0, bytes(3)), broken, FRAME_SIZE_ERROR),
    ("5 octets for a stream", CALL + frame(WINDOW_UPDATE, 0, 1, bytes(5)),
     broken, FRAME_SIZE_ERROR),
])

CASES.table("6.9.1", [
    ("connection window above 2^31-1", wire.window_update(0, MOST) + wire.window_update(0, MOST),
     broken, FLOW_CONTROL_ERROR),
    ("stream window above 2^31-1",
     CALL + wire.window_update(1, MOST) + wire.window_update(1, MOST), refused, FLOW_CONTROL_ERROR),
    ("the reserved bit of an increment is ignored",
     CALL + frame(WINDOW_UPDATE, 0, 1, b"\x80\0\0\x01") + BODY, verdict.served),
])


@CASES.case("6.9.1", "nothing is sent beyond the stream's window")
def small_window(connection):
    c = connection(pairs=[(INITIAL_WINDOW_SIZE, 1)])
    c.send(CALL + BODY)
    answer = c.at(1)
    c.wait(lambda: answer.body or answer.done, "the first octet")
    verdict.alive(c)
    assert len(answer.body) == 1
    for more in range(2, 6):
        c.send(wire.window_update(1, 1))
        c.wait(lambda: len(answer.body) >= more or answer.done, "the next octet")
        assert len(answer.body) == more
    verdict.served(c)


@CASES.case("6.9.1", "an empty answer's END_STREAM needs no window")
def trailers_need_no_window(connection):
    c = connection(pairs=[(INITIAL_WINDOW_SIZE, 0)])
    c.open(path="/no.such.Service/Method", end=True, body=wire.message())
    answer = c.response(1)
    assert answer.ended and answer.status is not None


@CASES.case("6.9.1", "nothing is sent beyond the connection's window")
def connection_window(connection):
    c = connection(pairs=[(INITIAL_WINDOW_SIZE, MOST)])
    request = schema.SimpleRequest(response_size=100_000).SerializeToString()
    c.open(path=wire.UNARY_CALL, end=True, body=wire.message(request))
    answer = c.at(1)
    c.wait(lambda: len(answer.body) >= 65535 or answer.done, "a full window")
    verdict.alive(c)
    if answer.done:
        pytest.skip("the answer is too small on this server")
    assert len(answer.body) == 65535
    c.send(wire.window_update(0, 1 << 20))
    verdict.served(c)


@CASES.case("6.9.1", "more DATA than the window allows")
def beyond_window(connection):
    """The handler waits to send an answer that this client gives no window for, so it reads
    nothing more and the windows of both stream and connection run out."""
    c = connection(pairs=[(INITIAL_WINDOW_SIZE, 0)])
    c.open(path=wire.DUPLEX)
    asked = schema.StreamingOutputCallRequest(
        response_parameters=[schema.ResponseParameters(size=1 << 20) for _ in range(3)])
    first = wire.message(asked.SerializeToString())
    more = schema.StreamingOutputCallRequest(payload=schema.Payload(body=bytes(8000)))
    unit = wire.message(more.SerializeToString())
    c.data(1, first)
    sent = len(first)
    for _ in range(8192):
        stream = c.settings.get(INITIAL_WINDOW_SIZE, 65535) + c.window_updates.get(1, 0)
        whole = 65535 + c.window_updates.get(0, 0)
        room = min(stream, whole) - sent
        if room >= len(unit):
            c.send(frame(DATA, 0, 1, unit))
            sent += len(unit)
            continue
        before = dict(c.window_updates)
        if not c.is_alive():
            break
        if c.window_updates == before:
            c.send(frame(DATA, 0, 1, unit) * 2)
            break
    answer = c.at(1)
    c.wait(lambda: answer.reset is not None or c.goaways or c.lost, "FLOW_CONTROL_ERROR")
    if answer.reset is None:
        verdict.connection_error(c, FLOW_CONTROL_ERROR)
    else:
        assert answer.reset == FLOW_CONTROL_ERROR


@CASES.case("6.9.1", "padding counts in the window")
def padding_counts(connection):
    """A server that forgets padding never gives these octets back, and the stream stalls."""
    c = connection()
    c.open(path=wire.STREAM_IN)
    sent = 0
    allowed = min(c.settings.get(INITIAL_WINDOW_SIZE, 65535), 65535)
    padded = frame(DATA, PADDED, 1, bytes([255]) + wire.message() + bytes(255))
    while sent < 400_000:
        room = min(allowed + c.window_updates.get(0, 0), c.settings.get(INITIAL_WINDOW_SIZE, 65535)
                   + c.window_updates.get(1, 0)) - sent
        if room < 261:
            had = dict(c.window_updates)
            c.wait(lambda: c.window_updates != had or c.at(1).done, "WINDOW_UPDATE")
            assert not c.at(1).done, c.at(1)
            continue
        c.send(padded * (room // 261))
        sent += 261 * (room // 261)
    c.data(1, end=True)
    verdict.served(c)


@CASES.case("6.9.2", "a change of INITIAL_WINDOW_SIZE holds for open streams")
def window_change(connection):
    c = connection(pairs=[(INITIAL_WINDOW_SIZE, 0)])
    c.send(CALL + BODY)
    answer = c.at(1)
    c.wait(lambda: answer.headers, "headers")
    verdict.alive(c)
    assert not answer.body
    c.send(wire.settings((INITIAL_WINDOW_SIZE, 1)))
    c.wait(lambda: answer.body, "the first octet")
    verdict.alive(c)
    assert len(answer.body) == 1
    c.send(wire.settings((INITIAL_WINDOW_SIZE, 65535)))
    verdict.served(c)


@CASES.case("6.9.2", "a window may become negative")
def negative_window(connection):
    c = connection(pairs=[(INITIAL_WINDOW_SIZE, 3)])
    c.send(CALL + BODY)
    answer = c.at(1)
    c.wait(lambda: len(answer.body) == 3, "three octets")
    c.send(wire.settings((INITIAL_WINDOW_SIZE, 2)) + wire.window_update(1, 1))
    verdict.alive(c)
    assert len(answer.body) == 3, "the window is -1 + 1, yet something was sent"
    c.send(wire.window_update(1, 1))
    c.wait(lambda: len(answer.body) > 3 or answer.done, "the fourth octet")
    verdict.alive(c)
    assert len(answer.body) == 4
    c.send(wire.window_update(1, 100))
    verdict.served(c)


@CASES.case("6.9.2", "INITIAL_WINDOW_SIZE that takes an open stream's window over the maximum")
def window_change_overflow(connection):
    c = connection(pairs=[(INITIAL_WINDOW_SIZE, 0)])
    c.send(CALL + wire.window_update(1, MOST) + wire.settings((INITIAL_WINDOW_SIZE, 1)))
    verdict.connection_error(c, FLOW_CONTROL_ERROR)


# 6.10 CONTINUATION

PART = frame(HEADERS, 0, 1, REQUEST)
END = frame(CONTINUATION, END_HEADERS, 1, wire.literal("x-a", "b"))

CASES.table("6.10", [
    ("several CONTINUATION frames",
     PART + frame(CONTINUATION, 0, 1, wire.literal("x-b", "c")) + END + BODY, verdict.served),
    ("CONTINUATION, then another frame than CONTINUATION",
     PART + frame(CONTINUATION, 0, 1, wire.literal("x-b", "c")) + BODY, broken, PROTOCOL_ERROR),
    ("CONTINUATION on stream 0", PART + frame(CONTINUATION, END_HEADERS, 0, b""),
     broken, PROTOCOL_ERROR),
    ("CONTINUATION on another stream", PART + frame(CONTINUATION, END_HEADERS, 3, b""),
     broken, PROTOCOL_ERROR),
    ("CONTINUATION after HEADERS with END_HEADERS", CALL + END, broken, PROTOCOL_ERROR),
    ("CONTINUATION after CONTINUATION with END_HEADERS", PART + END + END, broken, PROTOCOL_ERROR),
    ("CONTINUATION after DATA", CALL + frame(DATA, 0, 1, b"") + END, broken, PROTOCOL_ERROR),
])

# 7 error codes

CASES.table("7", [
    ("GOAWAY with an unknown error code", frame(GOAWAY, 0, 0, struct.pack(">II", 0, 255)),
     lambda c: c.is_alive() or verdict.closed(c)),
    ("RST_STREAM with an unknown error code", CALL + wire.rst_stream(1, 255), verdict.alive),
])
