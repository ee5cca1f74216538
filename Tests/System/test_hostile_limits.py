"""Hostile input, limits of one connection: header lists, frames, messages, paths, streams."""

import gzip
import struct
import zlib

import pytest

from support import schema, verdict, wire
from support.wire import (
    CONTINUATION, DATA, END_HEADERS, END_STREAM, ENHANCE_YOUR_CALM, FRAME_SIZE_ERROR, HEADERS,
    PING, PROTOCOL_ERROR, SETTINGS, frame,
)

MEBIBYTE = 1 << 20
MESSAGE_LIMIT = 4 * MEBIBYTE
INVALID_ARGUMENT, RESOURCE_EXHAUSTED, UNIMPLEMENTED, INTERNAL = 3, 8, 12, 13
REQUEST = wire.block(wire.grpc_fields())


def refused(c, stream=1, statuses=(RESOURCE_EXHAUSTED, INTERNAL, INVALID_ARGUMENT)):
    """The call is refused: by an HTTP or gRPC status, a reset, or the connection's end."""
    answer = c.at(stream)
    c.wait(lambda: answer.done or c.goaways or c.lost, "a refusal")
    assert answer.grpc_status != 0, f"served: {answer}"
    if answer.status == "200":
        assert answer.grpc_status in statuses, answer
    elif answer.status:
        assert answer.status in ("400", "413", "414", "431"), answer
    return answer


def test_the_limits_are_announced(connection):
    announced = connection().settings
    assert announced[wire.MAX_CONCURRENT_STREAMS] == 100
    assert announced[wire.MAX_HEADER_LIST_SIZE] == 16384
    assert announced.get(wire.MAX_FRAME_SIZE, 16384) == 16384
    assert announced.get(wire.HEADER_TABLE_SIZE, 4096) == 4096
    assert announced.get(wire.ENABLE_PUSH, 0) == 0


# Header lists


def fields_of(octets, value=200):
    """Fields that make, with the request's, a list of so many octets as section 6.5.2 counts."""
    left = octets - sum(len(name) + len(text) + 32 for name, text in wire.grpc_fields())
    out = []
    while left > 0:
        size = min(value, max(left - 38, 0))
        out.append((f"x-{len(out):04}", "v" * size))
        left -= size + 38
    return out


@pytest.mark.parametrize("octets", [8 * 1024, 12 * 1024, 16 * 1024])
def test_a_header_list_within_the_limit_is_served(connection, octets):
    c = connection()
    extra = fields_of(octets - 40)
    assert c.call(extra=extra).grpc_status == 0


HEADER_BOMBS = {
    "a list of 17 KiB": lambda: [frame(
        HEADERS, 0, 1, wire.block(wire.grpc_fields(extra=fields_of(17 * 1024)))[:16000]),
        frame(CONTINUATION, END_HEADERS | 0, 1,
              wire.block(wire.grpc_fields(extra=fields_of(17 * 1024)))[16000:]), BODY],
    "one value of 20 KiB": lambda: split_block(
        REQUEST + wire.literal("x-large", "v" * 20480), 2),
    "4,000 empty fields": lambda: split_block(REQUEST + wire.literal("x", "") * 4000, 2),
    "an HPACK bomb of 16 MiB in one block": lambda: [frame(
        HEADERS, END_HEADERS, 1,
        REQUEST + wire.literal("x-bomb", "v" * 4000, 0x40) + b"\xbe" * 4000), BODY],
    "an HPACK bomb in CONTINUATION": lambda: split_block(
        REQUEST + wire.literal("x-bomb", "v" * 4000, 0x40) + b"\xbe" * 40000, 4),
    "trailers of 64 MiB by HPACK": lambda: [
        frame(HEADERS, END_HEADERS, 1, REQUEST + wire.literal("x-bomb", "v" * 4000, 0x40)),
        frame(DATA, 0, 1, wire.message()),
        frame(HEADERS, END_HEADERS | END_STREAM, 1, b"\xbe" * 16384)],
}
BODY = frame(DATA, END_STREAM, 1, wire.message())


def split_block(block, frames):
    size = -(-len(block) // frames)
    assert size <= 16384
    out = [frame(HEADERS, 0, 1, block[:size])]
    for index in range(1, frames):
        flags = END_HEADERS if index == frames - 1 else 0
        out.append(frame(CONTINUATION, flags, 1, block[index * size : (index + 1) * size]))
    return out + [BODY]


@pytest.mark.parametrize("bomb", HEADER_BOMBS)
def test_a_header_bomb_is_refused(connection, beside, bomb):
    with beside.watch():
        c = connection()
        c.send(b"".join(HEADER_BOMBS[bomb]()))
        refused(c)


def test_an_hpack_bomb_on_every_stream_is_refused(connection, beside):
    """Each block unpacks to 1 MiB; a server that keeps the lists would hold 100 MiB."""
    with beside.watch():
        c = connection()
        first = REQUEST + wire.literal("x-bomb", "v" * 4000, 0x40)
        pieces = [frame(HEADERS, END_HEADERS, 1, first)]
        for stream in range(3, 203, 2):
            pieces.append(frame(HEADERS, END_HEADERS, stream, REQUEST + b"\xbe" * 260))
        c.flood(pieces)
        for stream in range(3, 203, 2):
            if not c.lost:
                refused(c, stream)


# CONTINUATION


def endless_continuation(piece):
    yield frame(HEADERS, 0, 1, REQUEST)
    for _ in range(400):
        yield frame(CONTINUATION, 0, 1, piece) * 50


@pytest.mark.parametrize(
    "piece",
    [b"", wire.literal("x", "1"), wire.literal("x-fill", "v" * 4000) * 4],
    ids=["empty", "small", "full"],
)
def test_a_continuation_flood_loses_the_connection(connection, beside, piece):
    with beside.watch():
        c = connection()
        c.flood(endless_continuation(piece))
        c.wait_lost()
    for _, code, _ in c.goaways:
        assert code in (ENHANCE_YOUR_CALM, PROTOCOL_ERROR)


def test_five_continuations_pass_and_a_sixth_does_not(connection):
    extra = wire.literal("x-more", "v")
    c = connection()
    c.send(frame(HEADERS, 0, 1, REQUEST) + frame(CONTINUATION, 0, 1, extra) * 4
           + frame(CONTINUATION, END_HEADERS, 1, extra) + BODY)
    verdict.served(c)
    c = connection()
    c.send(frame(HEADERS, 0, 1, REQUEST) + frame(CONTINUATION, 0, 1, extra) * 5
           + frame(CONTINUATION, END_HEADERS, 1, extra) + BODY)
    verdict.connection_error(c, ENHANCE_YOUR_CALM, PROTOCOL_ERROR)


# Oversize frames: refused by their announced length, before any of it is waited for


@pytest.mark.parametrize("length", [16385, 1 << 20, (1 << 24) - 1])
@pytest.mark.parametrize("kind", [DATA, HEADERS, SETTINGS, PING, 0x55])
def test_an_oversize_frame_is_refused_by_its_length(connection, kind, length):
    c = connection()
    stream = 1 if kind in (DATA, HEADERS) else 0
    if kind == DATA:
        c.send(frame(HEADERS, END_HEADERS, 1, REQUEST))
    c.send(frame(kind, 0, stream, b"", length=length))
    if kind == DATA:
        verdict.stream_error(c, 1, FRAME_SIZE_ERROR)
    else:
        verdict.connection_error(c, FRAME_SIZE_ERROR)


# Messages


@pytest.mark.parametrize("path", [wire.UNARY_CALL, wire.STREAM_IN, wire.DUPLEX])
@pytest.mark.parametrize("length", [MESSAGE_LIMIT + 1, 1 << 31, 0xFFFFFFFF])
def test_a_giant_prefix_is_refused_as_soon_as_it_is_read(connection, beside, path, length):
    """Only the five octets of the prefix are sent, on a stream that stays open."""
    with beside.watch():
        c = connection()
        c.open(path=path)
        c.data(1, wire.message(length=length))
        answer = refused(c, statuses=(RESOURCE_EXHAUSTED,))
        assert answer.grpc_status == RESOURCE_EXHAUSTED


def test_promises_of_four_mebibytes_cost_nothing_before_they_are_kept(connection, beside):
    """A hundred streams on each of ten connections promise the largest message and send none."""
    with beside.watch():
        for _ in range(10):
            c = connection()
            for _ in range(99):
                stream = c.open(path=wire.UNARY_CALL)
                c.data(stream, wire.message(length=MESSAGE_LIMIT))
            assert c.is_alive()
        beside.hold(100)


def sized(octets, **fields):
    """An encoded SimpleRequest of exactly so many octets."""
    for body in range(octets - 14, octets):
        request = schema.SimpleRequest(payload=schema.Payload(body=bytes(body)), **fields)
        if request.ByteSize() == octets:
            return request.SerializeToString()
    raise AssertionError(octets)


def send_message(c, payload, path=wire.UNARY_CALL, flag=0, **changes):
    """Sends a message within the windows that the server gives, and returns the answer."""
    stream = c.open(path=path, **changes)
    data = memoryview(wire.message(payload, flag))
    answer, sent = c.at(stream), 0
    base = dict(c.window_updates)
    while sent < len(data) and not answer.done and not c.lost:
        room = min(
            c.settings.get(wire.INITIAL_WINDOW_SIZE, 65535) + c.window_updates.get(stream, 0),
            65535 + c.window_updates.get(0, 0),
        ) - sent
        if room <= 0:
            c.wait(lambda: c.window_updates != base or answer.done or c.lost, "WINDOW_UPDATE")
            base = dict(c.window_updates)
            continue
        piece = bytes(data[sent : sent + min(room, 16384)])
        sent += len(piece)
        c.send(frame(DATA, END_STREAM if sent == len(data) else 0, stream, piece))
    return c.response(stream, 15)


def test_a_message_of_exactly_four_mebibytes_is_served(connection):
    answer = send_message(connection(), sized(MESSAGE_LIMIT, response_size=1))
    assert answer.grpc_status == 0, answer


def test_one_octet_more_is_refused(connection):
    answer = send_message(connection(), sized(MESSAGE_LIMIT + 1, response_size=1))
    assert answer.grpc_status == RESOURCE_EXHAUSTED, answer


# Compressed bombs


def compressed_zeroes(octets, level=9):
    """Zeroes, gzipped without ever holding them all."""
    packer = zlib.compressobj(level, zlib.DEFLATED, 31)
    block = bytes(MEBIBYTE)
    out = [packer.compress(block) for _ in range(octets // MEBIBYTE)]
    return b"".join(out) + packer.flush()


GZIP = [("grpc-encoding", "gzip")]


@pytest.mark.parametrize("mebibytes", [5, 256])
def test_a_gzip_bomb_is_refused(connection, beside, mebibytes):
    bomb = compressed_zeroes(mebibytes * MEBIBYTE)
    with beside.watch():
        answer = send_message(connection(), bomb, flag=1, extra=GZIP)
        assert answer.grpc_status == RESOURCE_EXHAUSTED, answer


def test_many_gzip_bombs_at_once_stay_bounded(connection, beside):
    bomb = wire.message(compressed_zeroes(32 * MEBIBYTE), flag=1)
    assert len(bomb) < 60_000
    with beside.watch():
        connections = [connection() for _ in range(20)]
        for c in connections:
            c.open(path=wire.UNARY_CALL, end=True, body=bomb, extra=GZIP)
        for c in connections:
            assert c.response(1, 15).grpc_status == RESOURCE_EXHAUSTED


def test_a_gzip_bomb_inside_a_stream_is_refused(connection, beside):
    bomb = wire.message(compressed_zeroes(16 * MEBIBYTE), flag=1)
    with beside.watch():
        c = connection()
        c.open(path=wire.STREAM_IN, end=True, body=wire.message() + bomb, extra=GZIP)
        assert c.response(1, 15).grpc_status == RESOURCE_EXHAUSTED


def test_gzip_within_the_limit_is_served(connection):
    payload = gzip.compress(sized(MESSAGE_LIMIT, response_size=1))
    answer = send_message(connection(), payload, flag=1, extra=GZIP)
    assert answer.grpc_status == 0, answer


# Answers that the client asks to be giant


@pytest.mark.parametrize("size", [-1, 64 * MEBIBYTE, 2**31 - 1])
def test_a_giant_answer_is_not_made(connection, beside, size):
    request = schema.SimpleRequest(response_size=size).SerializeToString()
    with beside.watch():
        c = connection(pairs=[(wire.INITIAL_WINDOW_SIZE, 0)])
        c.open(path=wire.UNARY_CALL, end=True, body=wire.message(request))
        beside.hold(100)
        answer = c.at(1)
        c.read_for(0)
        if answer.done:
            assert answer.grpc_status in (INVALID_ARGUMENT, RESOURCE_EXHAUSTED, INTERNAL), answer


# Paths


@pytest.mark.parametrize("octets", [8 * 1024 + 1, 12 * 1024])
def test_a_path_above_8_kib_is_refused(connection, octets):
    c = connection()
    path = "/" + "p" * (octets - 1)
    c.open(path=path, end=True, body=wire.message())
    refused(c, statuses=(UNIMPLEMENTED, INVALID_ARGUMENT, RESOURCE_EXHAUSTED))


# Streams


def test_more_streams_than_announced_are_refused_and_the_others_live(connection):
    """RFC 9113 section 5.1.2; REFUSED_STREAM tells the client that it may try again."""
    c = connection()
    for _ in range(100):
        c.open(path=wire.STREAM_IN)
    over = c.open(path=wire.STREAM_IN)
    verdict.stream_error(c, over, wire.REFUSED_STREAM)
    for stream in range(1, 200, 2):
        c.data(stream, wire.message(), end=True)
    for stream in range(1, 200, 2):
        verdict.served(c, stream)
    assert c.call(stream=over + 2).grpc_status == 0


def test_window_updates_beyond_the_maximum_on_many_streams(connection, beside):
    with beside.watch():
        c = connection()
        most = struct.unpack(">I", b"\x7f\xff\xff\xff")[0]
        pieces = []
        for stream in range(1, 181, 2):
            pieces.append(frame(HEADERS, END_HEADERS, stream, REQUEST)
                          + wire.window_update(stream, most) * 2)
        c.flood(pieces)
        for stream in range(1, 181, 2):
            answer = c.at(stream)
            c.wait(lambda: answer.reset is not None or c.lost, "a reset") if not c.lost else None

