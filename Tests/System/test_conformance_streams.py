"""RFC 9113 sections 3 to 5, connections and streams: after h2spec's http2 group, and more.

Where the RFC leaves a choice between a stream error and a connection error, both are accepted.
"""

import struct

import pytest

from support import schema, verdict, wire
from support.cases import BODY, CALL, Cases, NO_WINDOW, REQUEST, broken, refused
from support.wire import (
    COMPRESSION_ERROR, CONTINUATION, DATA, END_HEADERS, END_STREAM, FRAME_SIZE_ERROR,
    HEADERS, PING, PRIORITISED, PRIORITY, PROTOCOL_ERROR, REFUSED_STREAM, SETTINGS,
    STREAM_CLOSED, frame,
)

CASES = Cases("http2")
WHOLE = frame(HEADERS, END_HEADERS | END_STREAM, 1, REQUEST)


@pytest.mark.parametrize("play", CASES)
def test_http2_streams(play, connection):
    play(connection)


# 3.4 (h2spec 3.5): connection preface


@pytest.mark.parametrize(
    "preface",
    [
        b"INVALID CONNECTION PREFACE\r\n\r\n",
        b"GET / HTTP/1.1\r\nHost: localhost\r\n\r\n",
        b"PRI * HTTP/2.0\r\n\r\nSN\r\n\r\n" + wire.settings(),
        b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03" + bytes(200),
        bytes(64),
    ],
    ids=["h2spec's", "HTTP/1.1", "last octets", "a TLS ClientHello", "zeroes"],
)
def test_http2_3_5_invalid_preface(preface, connection):
    c = connection(start=False)
    c.send(preface)
    verdict.closed(c)


@pytest.mark.parametrize(
    "first",
    [wire.ping(), CALL, wire.window_update(0, 1), frame(11, 0, 0, b"x"), wire.settings(ack=True)],
    ids=["PING", "HEADERS", "WINDOW_UPDATE", "an unknown frame", "SETTINGS ACK"],
)
def test_http2_3_5_first_frame_must_be_settings(first, connection):
    c = connection(start=False)
    c.send(wire.PREFACE + first)
    verdict.closed(c)


def test_http2_3_5_preface_in_pieces(connection):
    c = connection(start=False)
    for octet in wire.PREFACE + wire.settings():
        c.send(bytes([octet]))
    c.wait(lambda: c.settings_acks, "SETTINGS ACK")
    verdict.alive(c)


def test_http2_3_5_server_settings_come_first(connection):
    c = connection(start=False)
    first = []
    take = c._take
    c._take = lambda got: (first.append(got.type), take(got))
    c.send(wire.PREFACE + wire.settings() + CALL + BODY)
    verdict.served(c)
    assert first[0] == SETTINGS


# 4.1 frame format

CASES.table("4.1", [
    ("unknown frame type is ignored", frame(22, 0, 0, bytes(8)), verdict.alive),
    ("unknown frame type on a stream is ignored", CALL + frame(22, 0xFF, 1, b"x" * 99) + BODY,
     verdict.served),
    ("undefined flags are ignored", frame(PING, 0x16, 0, bytes(8)), verdict.alive),
    ("undefined flags of HEADERS are ignored",
     frame(HEADERS, END_HEADERS | 0x82, 1, REQUEST) + BODY, verdict.served),
    ("the reserved bit is ignored",
     frame(PING, 0, 0x80000000, bytes(8)) + frame(HEADERS, END_HEADERS, 0x80000001, REQUEST)
     + BODY, verdict.served),
])


# 4.2 frame size


def unary(octets):
    """An encoded SimpleRequest of so many octets."""
    for body in range(octets - 12, octets):
        request = schema.SimpleRequest(payload=schema.Payload(body=bytes(body)))
        if request.ByteSize() == octets:
            return request.SerializeToString()
    raise AssertionError(f"no request of {octets} octets")


@CASES.case("4.2", "DATA of 2^14 octets")
def data_largest(connection):
    c = connection()

    payload = wire.message(unary(16379))
    assert len(payload) == 16384
    c.open(path=wire.UNARY_CALL)
    c.data(1, payload, end=True)
    verdict.served(c)


CASES.table("4.2", [
    ("DATA larger than SETTINGS_MAX_FRAME_SIZE",
     CALL + frame(DATA, END_STREAM, 1, bytes(16385)), refused, FRAME_SIZE_ERROR),
    ("HEADERS larger than SETTINGS_MAX_FRAME_SIZE",
     frame(HEADERS, END_HEADERS | END_STREAM, 1,
           REQUEST + wire.block([(f"x-{index}", "v" * 4000) for index in range(5)])),
     broken, FRAME_SIZE_ERROR),
    ("an unknown frame larger than SETTINGS_MAX_FRAME_SIZE",
     frame(22, 0, 0, bytes(16385)), broken, FRAME_SIZE_ERROR),
    ("SETTINGS larger than SETTINGS_MAX_FRAME_SIZE",
     frame(SETTINGS, 0, 0, struct.pack(">HI", 99, 0) * 2731), broken, FRAME_SIZE_ERROR),
])


# 4.3 header compression

CASES.table("4.3", [
    ("invalid header block fragment",
     frame(HEADERS, END_HEADERS | END_STREAM, 1, b"\x40\x04nam"), broken, COMPRESSION_ERROR),
    ("PRIORITY while a header block is sent",
     frame(HEADERS, 0, 1, REQUEST) + frame(PRIORITY, 0, 1, bytes(5))
     + frame(CONTINUATION, END_HEADERS, 1), broken, PROTOCOL_ERROR),
    ("HEADERS of another stream while a header block is sent",
     frame(HEADERS, 0, 1, REQUEST) + frame(HEADERS, END_HEADERS, 3, REQUEST),
     broken, PROTOCOL_ERROR),
    ("DATA while a header block is sent",
     frame(HEADERS, 0, 1, REQUEST) + BODY, broken, PROTOCOL_ERROR),
    ("PING while a header block is sent",
     frame(HEADERS, 0, 1, REQUEST) + wire.ping(), broken, PROTOCOL_ERROR),
    ("invalid block in trailers",
     CALL + frame(HEADERS, END_HEADERS | END_STREAM, 1, b"\xff\xff\xff\xff\x0f"),
     broken, COMPRESSION_ERROR),
])


@CASES.case("4.3", "a refused request's fields still enter the table")
def refused_still_decoded(connection):
    c = connection()
    added = wire.literal("x-kept", "yes", 0x40)
    c.send(frame(HEADERS, END_HEADERS | END_STREAM, 1, REQUEST + added
                 + wire.literal("Upper", "case")))
    verdict.malformed(c)
    c.send(frame(HEADERS, END_HEADERS, 3, REQUEST + b"\xbe") + frame(
        DATA, END_STREAM, 3, wire.message()))
    verdict.served(c, 3)


# 5.1 stream states

CASES.table("5.1", [
    ("idle: DATA", frame(DATA, END_STREAM, 1, b"test"), broken, PROTOCOL_ERROR, STREAM_CLOSED),
    ("idle: RST_STREAM", wire.rst_stream(1), broken, PROTOCOL_ERROR),
    ("idle: WINDOW_UPDATE", wire.window_update(1, 100), broken, PROTOCOL_ERROR),
    ("idle: CONTINUATION", frame(CONTINUATION, END_HEADERS, 1, REQUEST), broken, PROTOCOL_ERROR),
])

CASES.table("5.1", [
    ("half closed (remote): DATA",
     NO_WINDOW + CALL + BODY + frame(DATA, END_STREAM, 1, b"test"), refused, STREAM_CLOSED),
    ("half closed (remote): HEADERS",
     NO_WINDOW + CALL + BODY + WHOLE, refused, STREAM_CLOSED),
    ("half closed (remote): CONTINUATION",
     NO_WINDOW + CALL + BODY + frame(CONTINUATION, END_HEADERS, 1, REQUEST),
     broken, STREAM_CLOSED, PROTOCOL_ERROR),
    ("closed: CONTINUATION after RST_STREAM",
     CALL + wire.rst_stream(1) + frame(CONTINUATION, END_HEADERS, 1, REQUEST),
     broken, STREAM_CLOSED, PROTOCOL_ERROR),
])


def closed_stream(sent):
    """Frames on a closed stream: RFC 7540 asks for STREAM_CLOSED and RFC 9113 (5.1) allows it; a
    server may also discard them. Serving them, or another code, is wrong."""

    def play(c):
        headers = c.at(1).headers
        if not c.send(sent) or not c.is_alive():
            verdict.connection_error(c, STREAM_CLOSED, PROTOCOL_ERROR)
            return
        if c.at(1).reset not in (None, wire.NO_ERROR):
            assert c.at(1).reset in (STREAM_CLOSED, PROTOCOL_ERROR)
        assert c.at(1).headers is headers, "a closed stream was served"
        c.send(frame(HEADERS, END_HEADERS, 3, REQUEST) + frame(
            DATA, END_STREAM, 3, wire.message()))
        verdict.served(c, 3)

    return play


for title, sent in [
    ("DATA", frame(DATA, END_STREAM, 1, b"test")),
    ("HEADERS", WHOLE),
]:

    @CASES.case("5.1", f"closed: {title} after RST_STREAM")
    def after_reset(connection, sent=sent):
        c = connection()
        c.send(CALL + wire.rst_stream(1))
        closed_stream(sent)(c)

    @CASES.case("5.1", f"closed: {title} after both ends have closed")
    def after_end(connection, sent=sent):
        c = connection()
        c.send(CALL + BODY)
        verdict.served(c)
        closed_stream(sent)(c)


@CASES.case("5.1", "closed: CONTINUATION after both ends have closed")
def continuation_after_end(connection):
    c = connection()
    c.send(CALL + BODY)
    verdict.served(c)
    c.send(frame(CONTINUATION, END_HEADERS, 1, REQUEST))
    verdict.connection_error(c, STREAM_CLOSED, PROTOCOL_ERROR)


@CASES.case("5.1", "closed by the server: late frames are discarded and still decoded")
def late_after_server_reset(connection):
    """The client cannot know yet that its stream was reset: all it sent must be let pass."""
    c = connection()
    c.send(frame(HEADERS, END_HEADERS, 1, wire.block(wire.grpc_fields(extra=[("Bad", "x")])))
           + frame(DATA, 0, 1, wire.message()) + frame(DATA, 0, 1, bytes(100))
           + wire.window_update(1, 10)
           + frame(HEADERS, END_HEADERS | END_STREAM, 1, wire.literal("x-late", "1", 0x40))
           + frame(HEADERS, END_HEADERS, 3, REQUEST + b"\xbe")
           + frame(DATA, END_STREAM, 3, wire.message()))
    verdict.malformed(c, 1)
    verdict.served(c, 3)


# 5.1.1 stream identifiers


@CASES.case("5.1.1", "even-numbered stream")
def even_stream(connection):
    c = connection()
    c.send(frame(HEADERS, END_HEADERS | END_STREAM, 2, REQUEST))
    verdict.connection_error(c, PROTOCOL_ERROR)


@CASES.case("5.1.1", "stream identifier that is numerically smaller")
def smaller_stream(connection):
    c = connection()
    c.send(frame(HEADERS, END_HEADERS | END_STREAM, 5, REQUEST))
    c.send(frame(HEADERS, END_HEADERS | END_STREAM, 3, REQUEST))
    verdict.connection_error(c, PROTOCOL_ERROR, STREAM_CLOSED)


@CASES.case("5.1.1", "gaps between identifiers, up to the last one")
def gaps(connection):
    c = connection()
    for stream in (7, 101, 0x7FFFFFFF):
        c.send(frame(HEADERS, END_HEADERS, stream, REQUEST)
               + frame(DATA, END_STREAM, stream, wire.message()))
        verdict.served(c, stream)


# 5.1.2 stream concurrency


@CASES.case("5.1.2", "more streams than SETTINGS_MAX_CONCURRENT_STREAMS")
def too_many_streams(connection):
    c = connection()
    limit = c.settings.get(wire.MAX_CONCURRENT_STREAMS)
    if limit is None:
        pytest.skip("no limit announced")
    streams = [2 * index + 1 for index in range(limit + 1)]
    c.send(b"".join(frame(HEADERS, END_HEADERS, stream, REQUEST) for stream in streams))
    verdict.stream_error(c, streams[-1], PROTOCOL_ERROR, REFUSED_STREAM)
    assert all(c.at(stream).reset is None for stream in streams[:-1])


# 5.3 priority: deprecated, to be taken and ignored; RFC 7540's errors are accepted


def ignored_or(*codes):
    def check(c):
        if c.is_alive() and c.at(1).reset is None:
            return
        verdict.stream_error(c, 1, *codes)

    return check


CASES.table("5.3.1", [
    ("HEADERS that depends on itself",
     frame(HEADERS, END_HEADERS | END_STREAM | PRIORITISED, 1, b"\0\0\0\x01\x0f" + REQUEST),
     ignored_or(PROTOCOL_ERROR)),
    ("PRIORITY that depends on itself",
     CALL + frame(PRIORITY, 0, 1, b"\0\0\0\x01\x0f"), ignored_or(PROTOCOL_ERROR)),
])

# 5.4.1 connection error handling

CASES.table("5.4.1", [
    ("a connection error closes the connection", wire.ping(bytes(6)), broken, FRAME_SIZE_ERROR),
])


@CASES.case("5.4.1", "GOAWAY names the last stream that was processed")
def goaway_last(connection):
    c = connection()
    c.send(CALL + BODY)
    verdict.served(c)
    c.send(wire.ping(bytes(6)))
    verdict.connection_error(c, FRAME_SIZE_ERROR)
    assert c.goaways[-1][0] >= 1


# 5.5 extensions

CASES.table("5.5", [
    ("unknown extension frame", frame(0xFE, 0xFF, 0, b"unknown"), verdict.alive),
    ("unknown extension frame in a header block",
     frame(HEADERS, 0, 1, REQUEST) + frame(0xFE, 0, 1, b"x") + frame(CONTINUATION, END_HEADERS, 1),
     broken, PROTOCOL_ERROR),
    ("ALTSVC, ORIGIN and PRIORITY_UPDATE are let pass",
     frame(10, 0, 0, b"\0\0x") + frame(12, 0, 0, b"") + frame(16, 0, 0, b"\0\0\0\x01u=1")
     + CALL + BODY, verdict.served),
])
