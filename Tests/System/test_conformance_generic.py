"""RFC 9113 and 7541, what every server must accept: after h2spec's generic group."""

import pytest

from support import verdict, wire
from support.wire import END_HEADERS, END_STREAM, PADDED, PRIORITISED

CASES = []


def case(section, title):
    def add(play):
        CASES.append(pytest.param(play, id=f"generic/{section} {title}"))
        return play

    return add


@pytest.mark.parametrize("play", CASES)
def test_generic(play, connection):
    play(connection())


def header(flags=END_HEADERS | END_STREAM, payload=None, stream=1, fields=None):
    payload = wire.block(fields or wire.grpc_fields()) if payload is None else payload
    return wire.frame(wire.HEADERS, flags, stream, payload)


def body(stream=1, end=True, payload=None, flags=0):
    payload = wire.message() if payload is None else payload
    return wire.frame(wire.DATA, flags | (END_STREAM if end else 0), stream, payload)


def priority(stream, weight=15, depends=0, exclusive=False):
    depends |= 0x80000000 if exclusive else 0
    return wire.frame(
        wire.PRIORITY, 0, stream, depends.to_bytes(4, "big") + bytes([weight]))


@case("1", "a client connection preface")
def preface(c):
    verdict.alive(c)


@case("2", "PRIORITY on an idle stream")
def priority_idle(c):
    c.send(priority(1))
    c.send(header(END_HEADERS) + body())
    verdict.served(c)


@case("2", "WINDOW_UPDATE on a half-closed (remote) stream")
def window_half_closed(c):
    c.send(wire.settings((wire.INITIAL_WINDOW_SIZE, 0)))
    c.send(header(END_HEADERS) + body() + wire.window_update(1, 100))
    verdict.served(c)


@case("2", "PRIORITY on a half-closed (remote) stream")
def priority_half_closed(c):
    c.send(header(END_HEADERS) + body() + priority(1))
    verdict.served(c)


@case("2", "RST_STREAM on a half-closed (remote) stream")
def reset_half_closed(c):
    c.send(wire.settings((wire.INITIAL_WINDOW_SIZE, 0)))
    c.send(header(END_HEADERS) + body() + wire.rst_stream(1))
    verdict.alive(c)


@case("2", "PRIORITY on a closed stream")
def priority_closed(c):
    c.send(header(END_HEADERS) + body())
    verdict.served(c)
    c.send(priority(1))
    verdict.alive(c)


@case("2", "WINDOW_UPDATE and RST_STREAM on a closed stream")
def late_frames(c):
    c.send(header(END_HEADERS) + body())
    verdict.served(c)
    c.send(wire.window_update(1, 100) + wire.rst_stream(1))
    verdict.alive(c)


@case("3.1", "DATA")
def data(c):
    c.send(header(END_HEADERS) + body())
    verdict.served(c)


@case("3.1", "several DATA frames")
def data_split(c):
    pieces = b"".join(body(end=False, payload=bytes([each])) for each in wire.message()[:4])
    c.send(header(END_HEADERS) + pieces + body(payload=b"\0"))
    verdict.served(c)


@case("3.1", "DATA with padding")
def data_padded(c):
    padded = bytes([200]) + wire.message() + bytes(200)
    c.send(header(END_HEADERS) + body(payload=padded, flags=PADDED))
    verdict.served(c)


@case("3.1", "DATA whose padding is all of its content")
def data_all_padding(c):
    c.send(header(END_HEADERS) + body(payload=bytes([9]) + bytes(9), flags=PADDED, end=False))
    c.send(body())
    verdict.served(c)


@case("3.1", "an empty DATA frame that ends the stream")
def data_empty_end(c):
    c.send(header(END_HEADERS) + body(end=False) + body(payload=b""))
    verdict.served(c)


@case("3.2", "HEADERS")
def headers(c):
    c.send(header())
    verdict.answered(c)


@case("3.2", "HEADERS with padding")
def headers_padded(c):
    payload = bytes([255]) + wire.block(wire.grpc_fields()) + bytes(255)
    c.send(header(END_HEADERS | PADDED, payload) + body())
    verdict.served(c)


@case("3.2", "HEADERS with priority")
def headers_priority(c):
    payload = bytes(4) + b"\xff" + wire.block(wire.grpc_fields())
    c.send(header(END_HEADERS | PRIORITISED, payload) + body())
    verdict.served(c)


@case("3.2", "HEADERS with padding and priority")
def headers_both(c):
    payload = bytes([7]) + bytes(4) + b"\x10" + wire.block(wire.grpc_fields()) + bytes(7)
    c.send(header(END_HEADERS | PRIORITISED | PADDED, payload) + body())
    verdict.served(c)


@pytest.mark.parametrize(
    "sent",
    [
        pytest.param(priority(1, weight=0), id="weight 1"),
        pytest.param(priority(1, weight=255), id="weight 256"),
        pytest.param(priority(2, depends=1), id="stream dependency"),
        pytest.param(priority(1, depends=3, exclusive=True), id="exclusive"),
        pytest.param(priority(5), id="an idle stream above the next"),
    ],
)
def test_generic_3_3_priority(sent, connection):
    c = connection()
    c.send(sent + header(END_HEADERS) + body())
    verdict.served(c)


@case("3.4", "RST_STREAM")
def reset(c):
    c.send(header(END_HEADERS) + wire.rst_stream(1))
    verdict.alive(c)


@case("3.5", "SETTINGS")
def settings(c):
    before = c.settings_acks
    c.send(wire.settings((wire.MAX_CONCURRENT_STREAMS, 100)))
    c.wait(lambda: c.settings_acks > before, "SETTINGS ACK")


@case("3.5", "SETTINGS with every known parameter")
def settings_all(c):
    before = c.settings_acks
    c.send(wire.settings((1, 0), (2, 1), (3, 0), (4, 65536), (5, 65536), (6, 1 << 20), (8, 0)))
    c.wait(lambda: c.settings_acks > before, "SETTINGS ACK")
    c.send(header(END_HEADERS) + body())
    verdict.served(c)


@case("3.7", "PING is answered with the same octets")
def ping(c):
    c.send(wire.ping(b"\x00\x01\xfe\xff1234"))
    c.wait(lambda: c.pongs, "PING ACK")
    assert c.pongs == [b"\x00\x01\xfe\xff1234"]


@case("3.8", "GOAWAY of the client lets the calls in flight end")
def goaway(c):
    c.send(header(END_HEADERS) + wire.frame(wire.GOAWAY, payload=bytes(8)) + body())
    verdict.served(c)


@case("3.9", "WINDOW_UPDATE of the connection")
def window_connection(c):
    c.send(wire.window_update(0, 1) + header(END_HEADERS) + body())
    verdict.served(c)


@case("3.9", "WINDOW_UPDATE of a stream")
def window_stream(c):
    c.send(header(END_HEADERS) + wire.window_update(1, 1) + body())
    verdict.served(c)


def split(parts, flags=0):
    payload = wire.block(wire.grpc_fields())
    size = -(-len(payload) // parts)
    pieces = [payload[at : at + size] for at in range(0, len(payload), size)]
    out = wire.frame(wire.HEADERS, flags, 1, pieces[0])
    for index, piece in enumerate(pieces[1:]):
        last = END_HEADERS if index == len(pieces) - 2 else 0
        out += wire.frame(wire.CONTINUATION, last, 1, piece)
    return out


@pytest.mark.parametrize("continuations", [1, 2, 5])
def test_generic_3_10_continuation(continuations, connection):
    c = connection()
    c.send(split(continuations + 1) + body())
    verdict.served(c)


@case("3.10", "a header block split inside a field, the first part empty")
def continuation_empty_first(c):
    payload = wire.block(wire.grpc_fields())
    c.send(wire.frame(wire.HEADERS, 0, 1))
    c.send(wire.frame(wire.CONTINUATION, 0, 1, payload[:3]))
    c.send(wire.frame(wire.CONTINUATION, END_HEADERS, 1, payload[3:]) + body())
    verdict.served(c)


@pytest.mark.parametrize("method", ["GET", "HEAD", "POST"])
def test_generic_4_method(method, connection):
    c = connection()
    fields = [(":method", method), (":scheme", "http"), (":path", "/"), (":authority", "x")]
    c.send(header(fields=fields))
    verdict.answered(c)


@case("4", "POST with trailers")
def trailers(c):
    c.send(header(END_HEADERS) + body(end=False))
    c.send(header(payload=wire.block([("x-checksum", "1")])))
    verdict.served(c)


NAME, VALUE = b"user-agent", b"h2spec"
HUFFMAN_NAME = b"\x87\xb5\x05\xb1\x61\xcc\x5a\x93"
HUFFMAN_VALUE = b"\x84\x9c\x48\xac\xa4"
HUFFMAN_X_TEST = b"\x85\xf2\xb2\x4a\x84\xff"


@pytest.mark.parametrize(
    "field",
    [
        pytest.param(b"\xba", id="indexed"),
        pytest.param(b"\x7a\x06" + VALUE, id="literal with indexing, indexed name"),
        pytest.param(b"\x7a" + HUFFMAN_VALUE, id="literal with indexing, indexed name, Huffman"),
        pytest.param(b"\x40\x06x-test\x06h2spec", id="literal with indexing, new name"),
        pytest.param(b"\x40" + HUFFMAN_X_TEST + HUFFMAN_VALUE,
                     id="literal with indexing, new name, Huffman"),
        pytest.param(b"\x0f\x2b\x06" + VALUE, id="literal without indexing, indexed name"),
        pytest.param(b"\x0f\x2b" + HUFFMAN_VALUE,
                     id="literal without indexing, indexed name, Huffman"),
        pytest.param(b"\x00\x06x-test\x06h2spec", id="literal without indexing, new name"),
        pytest.param(b"\x00" + HUFFMAN_X_TEST + HUFFMAN_VALUE,
                     id="literal without indexing, new name, Huffman"),
        pytest.param(b"\x1f\x2b\x06" + VALUE, id="literal never indexed, indexed name"),
        pytest.param(b"\x1f\x2b" + HUFFMAN_VALUE,
                     id="literal never indexed, indexed name, Huffman"),
        pytest.param(b"\x10\x06x-test\x06h2spec", id="literal never indexed, new name"),
        pytest.param(b"\x10" + HUFFMAN_X_TEST + HUFFMAN_VALUE,
                     id="literal never indexed, new name, Huffman"),
        pytest.param(b"\x40\x0auser-agent\x06h2spec\xbe", id="indexed from the dynamic table"),
        pytest.param(b"\x40\x06x-test\x00", id="an empty value"),
    ],
)
def test_generic_5_hpack(field, connection):
    c = connection()
    c.send(header(END_HEADERS, wire.block(wire.grpc_fields()) + field) + body())
    verdict.served(c)


@pytest.mark.parametrize(
    "update", [b"\x20", b"\x20\x3f\xe1\x1f", b"\x3f\xe1\x1f"],
    ids=["to 0", "to 0, then to 4096", "to 4096"])
def test_generic_5_table_size_update(update, connection):
    c = connection()
    c.send(header(END_HEADERS, update + wire.block(wire.grpc_fields())) + body())
    verdict.served(c)


def test_generic_5_dynamic_table_lives_across_requests(connection):
    """Entries added by one request, evicted and used by later ones (RFC 7541 section 4.4)."""
    c = connection()
    added = b"".join(wire.literal(name, value, 0x40) for name, value in wire.grpc_fields())
    used = bytes(0x80 | 62 + index for index in reversed(range(6)))
    c.send(header(END_HEADERS, added) + body())
    verdict.served(c, 1)
    c.send(header(END_HEADERS, used, stream=3) + body(3))
    verdict.served(c, 3)
    # The six take 311 octets and each of these 535: the eighth pushes out the six and the first.
    fill = b"".join(wire.literal(f"x-{index}", "v" * 500, 0x40) for index in range(8))
    c.send(header(END_HEADERS, used + fill, stream=5) + body(5))
    verdict.served(c, 5)
    request = wire.block(wire.grpc_fields())
    c.send(header(END_HEADERS, request + bytes([0x80 | 68]), stream=7) + body(7))
    verdict.served(c, 7)
    c.send(header(END_HEADERS, request + bytes([0x80 | 69]), stream=9) + body(9))
    verdict.connection_error(c, wire.COMPRESSION_ERROR)


def test_generic_5_the_encoder_obeys_a_table_of_zero(connection):
    """A client that allows no table gets headers that need none (RFC 7541 section 4.2)."""
    c = connection(pairs=[(wire.HEADER_TABLE_SIZE, 0)])
    c.decoder.max_allowed_table_size = 0
    for stream in (1, 3, 5):
        c.send(header(END_HEADERS, stream=stream) + body(stream))
        verdict.served(c, stream)
    assert c.decoder.header_table.maxsize == 0 or not c.decoder.header_table.dynamic_entries
