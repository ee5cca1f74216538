"""RFC 9113 section 8, malformed requests: after h2spec's http2 group, and rules beside it.

A stream error PROTOCOL_ERROR or status 400 is right; a handler never sees them.
"""

import pytest

from support import verdict, wire
from support.cases import BODY, CALL, Cases, NO_WINDOW, malformed, refused
from support.wire import (
    DATA, END_HEADERS, END_STREAM, HEADERS, PADDED, STREAM_CLOSED, frame,
)

CASES = Cases("http2")


@pytest.mark.parametrize("play", CASES)
def test_http2_requests(play, connection):
    play(connection)


# 8.1 request and response

CASES.table("8.1", [
    ("second HEADERS without END_STREAM",
     CALL + frame(DATA, 0, 1, b"") + frame(HEADERS, END_HEADERS, 1, wire.block([("x-t", "1")])),
     malformed),
    ("DATA after trailers",
     NO_WINDOW + CALL + frame(DATA, 0, 1, wire.message())
     + frame(HEADERS, END_HEADERS | END_STREAM, 1, wire.block([("x-t", "1")]))
     + frame(DATA, END_STREAM, 1, b"x"), refused, STREAM_CLOSED),
])


def bad(title, **changes):
    """A malformed request's row: with and without a body the verdict is the same."""
    block = wire.block(wire.grpc_fields(**changes))
    return (title, frame(HEADERS, END_HEADERS | END_STREAM, 1, block), malformed)


def extra(title, name, value):
    return bad(title, extra=[(name, value)])


CASES.table("8.1.2", [
    extra("an uppercase field name", "X-Test", "ok"),
    extra("a mixed-case field name", "x-teSt", "ok"),
    extra("an empty field name", "", "ok"),
    extra("a space in a field name", "x test", "ok"),
    extra("a colon in a field name", "x:test", "ok"),
    extra("a NUL in a field name", "x\0test", "ok"),
    extra("a DEL in a field name", "x\x7ftest", "ok"),
    extra("an octet above 127 in a field name", b"x\xe9test", "ok"),
    extra("a line feed in a field name", "x\ntest", "ok"),
    extra("a NUL in a field value", "x-test", "a\0b"),
    extra("a carriage return in a field value", "x-test", "a\rb"),
    extra("a line feed in a field value", "x-test", "a\nb"),
    extra("a smuggled field in a value", "x-test", "a\r\nx-other: b"),
])

for blank in (" a", "a ", "\ta", "a\t"):

    @CASES.case("8.2.1", f"a field value {blank!r} with white space around it")
    def surrounded(connection, blank=blank):
        """Malformed by RFC 9113; gRPC allows it, and servers that trim it are common."""
        c = connection()
        c.open(extra=[("x-test", blank)], end=True, body=wire.message())
        answer = c.response(1)
        if answer.grpc_status != 0:
            verdict.malformed(c)


CASES.table("8.1.2.1", [
    extra("an unknown pseudo-header field", ":test", "ok"),
    extra("a response's pseudo-header field", ":status", "200"),
    ("a pseudo-header field in trailers",
     CALL + frame(HEADERS, END_HEADERS | END_STREAM, 1, wire.block([(":method", "POST")])),
     malformed),
    extra("a pseudo-header field after a regular one", ":authority", "localhost"),
    ("uppercase in trailers",
     CALL + frame(HEADERS, END_HEADERS | END_STREAM, 1, wire.block([("X-T", "1")])), malformed),
    ("connection in trailers",
     CALL + frame(HEADERS, END_HEADERS | END_STREAM, 1, wire.block([("connection", "close")])),
     malformed),
])

CASES.table("8.1.2.2", [
    extra("connection", "connection", "keep-alive"),
    extra("keep-alive", "keep-alive", "timeout=5"),
    extra("proxy-connection", "proxy-connection", "close"),
    extra("transfer-encoding", "transfer-encoding", "chunked"),
    extra("upgrade", "upgrade", "websocket"),
    bad("te other than trailers", replace={"te": "trailers, deflate"}),
    bad("te gzip", replace={"te": "gzip"}),
])

CASES.table("8.1.2.3", [
    bad("an empty :path", path=""),
    bad("no :method", without=[":method"]),
    bad("no :scheme", without=[":scheme"]),
    bad("no :path", without=[":path"]),
])

for name, value in ((":method", "POST"), (":scheme", "http"), (":path", wire.EMPTY_CALL),
                    (":authority", "localhost")):
    fields = [(name, value)] + wire.grpc_fields()
    CASES.table("8.1.2.3", [
        (f"two {name}", frame(HEADERS, END_HEADERS | END_STREAM, 1, wire.block(fields)),
         malformed),
    ])

CASES.table("8.1.2.6", [
    ("content-length less than DATA",
     frame(HEADERS, END_HEADERS, 1, wire.block(wire.grpc_fields(extra=[("content-length", "1")])))
     + BODY, malformed),
    ("content-length more than DATA",
     frame(HEADERS, END_HEADERS, 1, wire.block(wire.grpc_fields(extra=[("content-length", "9")])))
     + BODY, malformed),
    ("content-length less than several DATA",
     frame(HEADERS, END_HEADERS, 1, wire.block(wire.grpc_fields(extra=[("content-length", "1")])))
     + frame(DATA, 0, 1, b"\0") + frame(DATA, END_STREAM, 1, bytes(4)), malformed),
    ("content-length with no DATA",
     frame(HEADERS, END_HEADERS | END_STREAM, 1,
           wire.block(wire.grpc_fields(extra=[("content-length", "5")]))), malformed),
    ("content-length that is no number",
     frame(HEADERS, END_HEADERS, 1,
           wire.block(wire.grpc_fields(extra=[("content-length", "five")]))) + BODY, malformed),
    ("a negative content-length",
     frame(HEADERS, END_HEADERS, 1, wire.block(wire.grpc_fields(extra=[("content-length", "-5")])))
     + BODY, malformed),
    ("two content-lengths that differ",
     frame(HEADERS, END_HEADERS, 1, wire.block(wire.grpc_fields(
         extra=[("content-length", "5"), ("content-length", "6")]))) + BODY, malformed),
    ("the right content-length",
     frame(HEADERS, END_HEADERS, 1, wire.block(wire.grpc_fields(extra=[("content-length", "5")])))
     + BODY, verdict.served),
    ("the right content-length with padding",
     frame(HEADERS, END_HEADERS, 1, wire.block(wire.grpc_fields(extra=[("content-length", "5")])))
     + frame(DATA, END_STREAM | PADDED, 1, b"\x03" + wire.message() + bytes(3)), verdict.served),
])

CASES.table("8.3.1", [
    ("host instead of :authority",
     frame(HEADERS, END_HEADERS, 1, wire.block(wire.grpc_fields(
         without=[":authority"], extra=[("host", "localhost")]))) + BODY, verdict.served),
    ("several cookie fields",
     frame(HEADERS, END_HEADERS, 1, wire.block(wire.grpc_fields(
         extra=[("cookie", "a=1"), ("cookie", "b=2")]))) + BODY, verdict.served),
])
