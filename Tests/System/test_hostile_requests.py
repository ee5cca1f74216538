"""Hostile input, requests: every malformed form has its status, none reaches a handler, none is
answered UNKNOWN, and no answer tells of the server's insides."""

import base64
import gzip
import random
import re
import struct
import zlib
from urllib.parse import unquote

import pytest

from support import schema, verdict, wire
from support.wire import DATA, END_HEADERS, END_STREAM, HEADERS, frame

OK, UNKNOWN, INVALID_ARGUMENT, DEADLINE_EXCEEDED = 0, 2, 3, 4
RESOURCE_EXHAUSTED, UNIMPLEMENTED, INTERNAL, UNAVAILABLE = 8, 12, 13, 14
BAD_INPUT = (INVALID_ARGUMENT, INTERNAL)
INSIDES = re.compile(r"\.swift|Sources/|0x[0-9a-f]{6,}|Fatal|/root|/home|SELECT ", re.I)


@pytest.fixture
def call(connection):
    """One call on a fresh connection that must still be usable afterwards."""

    def run(path=wire.EMPTY_CALL, body=None, **changes):
        c = connection()
        answer = c.call(path=path, body=body, **changes)
        if not c.lost:
            assert c.is_alive(), c
        told = answer.field("grpc-message") or ""
        assert not INSIDES.search(told), told
        assert answer.grpc_status != UNKNOWN, answer
        return answer

    return run


def refused_as_malformed(answer):
    return answer.reset == wire.PROTOCOL_ERROR or answer.status == "400"


# Content types and methods

WRONG_TYPES = ["text/plain", "application/json", "application/grpcx", "application/grpc-web",
               "application/grp", "application/x-grpc", "", "application/protobuf",
               "text/html; application/grpc", "grpc"]


@pytest.mark.parametrize("kind", WRONG_TYPES)
def test_another_content_type_gets_415(call, kind):
    answer = call(replace={"content-type": kind})
    assert answer.status == "415", answer


def test_no_content_type_gets_415(call):
    assert call(without=["content-type"]).status == "415"


@pytest.mark.parametrize("kind", ["application/grpc", "application/grpc+proto",
                                  "application/grpc;charset=utf-8", "application/grpc; x=y"])
def test_a_grpc_content_type_is_served(call, kind):
    answer = call(replace={"content-type": kind})
    assert (answer.status, answer.grpc_status) == ("200", OK), answer
    assert answer.field("content-type").startswith("application/grpc")


@pytest.mark.parametrize(
    "method", ["GET", "HEAD", "PUT", "DELETE", "OPTIONS", "PATCH", "TRACE", "post", "Post", "X"])
def test_another_method_gets_405(call, method):
    answer = call(replace={":method": method})
    assert answer.status == "405", answer


def test_connect_is_refused(connection):
    c = connection()
    c.open([(":method", "CONNECT"), (":authority", "localhost:1")], end=True)
    answer = c.response(1)
    assert answer.status in ("405", "400", "501") or answer.reset is not None, answer


# Paths: exact and case-sensitive, never normalised or decoded

SERVICE, METHOD = "grpc.testing.TestService", "EmptyCall"
WRONG_PATHS = [
    f"/{SERVICE.lower()}/{METHOD}", f"/{SERVICE}/{METHOD.lower()}", f"/{SERVICE}/{METHOD}?a=b",
    f"/{SERVICE}/{METHOD}?", f"/{SERVICE}/{METHOD}#x", f"/{SERVICE}/{METHOD}/",
    f"//{SERVICE}/{METHOD}",
    f"/{SERVICE}//{METHOD}", f"/./{SERVICE}/{METHOD}", f"/x/../{SERVICE}/{METHOD}",
    f"/{SERVICE}/./{METHOD}", f"/{SERVICE}/%45mptyCall", f"/{SERVICE}%2F{METHOD}", f"/{SERVICE}",
    f"/{SERVICE}/", "/", "//", f"/{METHOD}", f"/{SERVICE}/{METHOD}x", f"/x{SERVICE}/{METHOD}",
    f"/{SERVICE}/{METHOD};v=1", f"/{SERVICE}\\{METHOD}", f"/{SERVICE}/{METHOD}%00",
    "/" + "a/" * 400, "/bench.Echo/echo", "/grpc.health.v1.health/Check",
]


@pytest.mark.parametrize("path", WRONG_PATHS, ids=[path[:60] for path in WRONG_PATHS])
def test_another_path_is_unimplemented(call, path):
    answer = call(path=path)
    assert answer.grpc_status == UNIMPLEMENTED, answer


@pytest.mark.parametrize("path", [f"{SERVICE}/{METHOD}", f"http://localhost/{SERVICE}/{METHOD}",
                                  "*", f"/{SERVICE}/{METHOD} ", f"/{SERVICE}/Empty Call",
                                  f"/{SERVICE}/Empty\tCall", f"/{SERVICE}/é"])
def test_a_path_that_is_none_is_refused(call, path):
    answer = call(path=path)
    assert answer.grpc_status == UNIMPLEMENTED or refused_as_malformed(answer), answer


# grpc-timeout

BAD_TIMEOUTS = ["", "S", "1", "1s", "1h", "1X", "-1S", "+1S", "1.5S", "123456789S", "1SS", "0x1S",
                "1 S", "1S1", "99999999999999999999S", "1S,2S", "١S", "1\u00b5", "m",
                "1e3S", "NaN", "00000000000001S"]


@pytest.mark.parametrize("value", BAD_TIMEOUTS)
def test_a_malformed_timeout_is_refused(call, value):
    answer = call(extra=[("grpc-timeout", value)])
    assert answer.grpc_status in BAD_INPUT or refused_as_malformed(answer), answer


@pytest.mark.parametrize("value", ["1H", "99999999H", "99999999S", "60M", "5S", "5000m", "9999999u",
                                   "99999999u", "00000005S"])
def test_a_sound_timeout_is_accepted(call, value):
    assert call(extra=[("grpc-timeout", value)]).grpc_status == OK


@pytest.mark.parametrize("value", ["1n", "99n", "1u", "0S", "00000000n"])
def test_a_timeout_that_is_over_at_once(call, value):
    answer = call(extra=[("grpc-timeout", value)])
    assert answer.grpc_status in (DEADLINE_EXCEEDED, *BAD_INPUT) or refused_as_malformed(answer)


# Metadata

BAD_BINARY = ["***", "a", "abcde", "=", "====", "a=b=", "YQ==YQ==", "\x01", "YWJj!", "ab\x7f"]


@pytest.mark.parametrize("value", BAD_BINARY)
def test_a_binary_value_that_is_not_base64_is_refused(call, value):
    answer = call(extra=[("x-grpc-test-echo-trailing-bin", value)])
    assert answer.grpc_status in BAD_INPUT or refused_as_malformed(answer), answer


@pytest.mark.parametrize("value", ["q6ur", "q6s=", "q6s", "", "qw==", "qw"])
def test_a_binary_value_comes_back(call, value):
    answer = call(extra=[("x-grpc-test-echo-trailing-bin", value)])
    assert answer.grpc_status == OK, answer
    back = answer.field("x-grpc-test-echo-trailing-bin")
    assert decoded(back) == decoded(value)


def decoded(text):
    return base64.b64decode(text.rstrip("=") + "=" * (-len(text.rstrip("=")) % 4))


@pytest.mark.parametrize("name", ["X-Upper", "x y", "x\0", "x\r", "x\n", "x(", "x:", "x\x80", ""])
def test_an_invalid_name_is_refused(call, name):
    answer = call(extra=[(octets(name), "v")])
    assert refused_as_malformed(answer), answer


@pytest.mark.parametrize("value", ["a\0", "\0", "a\rb", "a\nb", "a\r\nb"])
def test_an_invalid_value_is_refused(call, value):
    answer = call(extra=[("x-test", value), ("x-grpc-test-echo-initial", "1")])
    assert refused_as_malformed(answer), answer


@pytest.mark.parametrize("value", [b"\x80", b"\xff\xfe", b"\xc3\xa9", b"\x01", b"\x1f", b"\x7f"])
def test_octets_beyond_ascii_in_a_value_do_no_harm(call, value):
    answer = call(extra=[("x-grpc-test-echo-initial", value)])
    assert answer.grpc_status in (OK, *BAD_INPUT) or refused_as_malformed(answer), answer


def octets(text):
    return text.encode("latin-1")


def test_repeated_and_reserved_names_do_no_harm(call):
    extra = [("x-same", str(each)) for each in range(50)]
    extra += [("grpc-status", "7"), ("grpc-message", "x"), ("grpc-unknown", "y"),
              ("grpc-encoding", "identity"), ("user-agent", "none"), ("grpc-tags-bin", "YQ")]
    answer = call(extra=extra)
    assert answer.grpc_status in (OK, *BAD_INPUT), answer


# Messages


def test_unary_with_no_message_is_an_error(call):
    for path in (wire.EMPTY_CALL, wire.UNARY_CALL, wire.STREAM_OUT):
        assert call(path=path, body=b"").grpc_status in (*BAD_INPUT, UNIMPLEMENTED)


def test_unary_with_headers_that_end_the_stream_is_an_error(connection):
    c = connection()
    c.open(end=True)
    assert c.response(1).grpc_status in (*BAD_INPUT, UNIMPLEMENTED)


def test_unary_with_two_messages_is_an_error(call):
    for path in (wire.EMPTY_CALL, wire.UNARY_CALL, wire.STREAM_OUT):
        answer = call(path=path, body=wire.message() * 2)
        assert answer.grpc_status in (*BAD_INPUT, UNIMPLEMENTED), answer


def test_a_second_message_that_comes_late_is_an_error(connection):
    c = connection()
    stream = c.open(path=wire.UNARY_CALL)
    c.data(stream, wire.message())
    assert c.is_alive()
    c.data(stream, wire.message(), end=True)
    assert c.response(stream).grpc_status in (*BAD_INPUT, UNIMPLEMENTED)


TRUNCATED = {
    "one octet of a prefix": b"\0",
    "four octets of a prefix": bytes(4),
    "a prefix without its message": wire.message(length=10),
    "half a message": wire.message(length=10) + bytes(5),
    "a message and half a prefix": wire.message() + bytes(3),
    "a message and half a message": wire.message() + wire.message(length=10) + b"x",
}


@pytest.mark.parametrize("path", [wire.UNARY_CALL, wire.STREAM_IN, wire.DUPLEX])
@pytest.mark.parametrize("form", TRUNCATED)
def test_a_truncated_message_is_an_error(call, path, form):
    answer = call(path=path, body=TRUNCATED[form])
    assert answer.grpc_status in BAD_INPUT, answer


FLAGS = {
    "compressed without an encoding": (1, []),
    "compressed as identity": (1, [("grpc-encoding", "identity")]),
    "flag 2": (2, []),
    "flag 2 with gzip": (2, [("grpc-encoding", "gzip")]),
    "flag 3": (3, [("grpc-encoding", "gzip")]),
    "flag 128": (128, []),
    "flag 255": (255, []),
}


@pytest.mark.parametrize("path", [wire.EMPTY_CALL, wire.STREAM_IN])
@pytest.mark.parametrize("form", FLAGS)
def test_a_wrong_compressed_flag_is_internal(call, path, form):
    flag, extra = FLAGS[form]
    assert call(path=path, body=wire.message(flag=flag), extra=extra).grpc_status == INTERNAL


@pytest.mark.parametrize("encoding", ["br", "GZIP", "gzip,identity", "zstd", "x" * 200, ""])
def test_an_unknown_encoding_is_unimplemented(call, encoding):
    answer = call(body=wire.message(b"x", flag=1), extra=[("grpc-encoding", encoding)])
    if encoding == "":
        assert answer.grpc_status in (UNIMPLEMENTED, INTERNAL), answer
        return
    assert answer.grpc_status == UNIMPLEMENTED, answer
    assert "gzip" in (answer.field("grpc-accept-encoding") or ""), answer


SOUND = gzip.compress(bytes(1000))
BAD_GZIP = {
    "noise": bytes(range(100)),
    "nothing": b"",
    "a header alone": SOUND[:10],
    "cut short": SOUND[:-9],
    "without its check sum": SOUND[:-8],
    "a wrong check sum": SOUND[:-8] + bytes(4) + SOUND[-4:],
    "a wrong length": SOUND[:-4] + b"\1\2\3\4",
    "zlib instead": zlib.compress(bytes(1000)),
    "raw deflate": zlib.compress(bytes(1000))[2:-4],
    "an extra field beyond the end": b"\x1f\x8b\x08\x04" + bytes(6) + b"\xff\xff",
    "a name without end": b"\x1f\x8b\x08\x08" + bytes(6) + b"name",
    "an unknown method": b"\x1f\x8b\x07\x00" + bytes(6),
    "noise behind it": SOUND + b"\x00noise",
}


@pytest.mark.parametrize("form", BAD_GZIP)
def test_bad_gzip_is_an_error(call, form):
    answer = call(body=wire.message(BAD_GZIP[form], flag=1), extra=[("grpc-encoding", "gzip")])
    assert answer.grpc_status in BAD_INPUT, answer


def group(depth):
    """An unknown field that is a group inside a group, so many times."""
    return b"\xfb\x01" * depth + b"\xfc\x01" * depth


UNDECODABLE = {
    "noise": b"\xff" * 10,
    "a tag alone": b"\x08",
    "field number 0": b"\x00\x01",
    "wire type 6": b"\x0e\x01",
    "wire type 7": b"\x0f\x01",
    "a varint of eleven octets": b"\x10" + b"\x80" * 10 + b"\x01",
    "a varint without end": b"\x10" + b"\xff" * 9,
    "a length beyond the message": b"\x1a\x7f\x01",
    "a length of 2^31": b"\x1a\x80\x80\x80\x80\x08",
    "a length of 2^63": b"\x1a\xff\xff\xff\xff\xff\xff\xff\xff\x7f",
    "a length of 2^64-1": b"\x1a\xff\xff\xff\xff\xff\xff\xff\xff\xff\x01",
    "four octets of fixed64": b"\x09\x00\x00\x00\x00",
    "two octets of fixed32": b"\x0d\x00\x00",
    "an end of a group that was not begun": b"\x0c",
    "a group without end": b"\xfb\x01\x08\x01",
    "a group ended by another": b"\x0b\x14",
    "a string that is not UTF-8": b"\x3a\x04\x12\x02\xff\xfe",
    "a string with a lone surrogate": b"\x3a\x05\x12\x03\xed\xa0\x80",
    "an overlong UTF-8 form": b"\x3a\x04\x12\x02\xc0\x80",
    "a submessage cut short": b"\x1a\x02\x12\x05",
}


@pytest.mark.parametrize("form", UNDECODABLE)
def test_an_undecodable_message_is_an_error(call, form):
    answer = call(path=wire.UNARY_CALL, body=wire.message(UNDECODABLE[form]))
    assert answer.grpc_status in BAD_INPUT, answer


@pytest.mark.parametrize("depth", [50, 101, 10_000, 500_000])
def test_groups_in_groups_do_not_exhaust_the_stack(connection, beside, depth):
    with beside.watch():
        c = connection()
        stream = c.open(path=wire.UNARY_CALL)
        body, sent = wire.message(group(depth)), 0
        answer = c.at(stream)
        while sent < len(body) and not answer.done:
            room = min(c.settings.get(4, 65535) + c.window_updates.get(stream, 0),
                       65535 + c.window_updates.get(0, 0)) - sent
            if room <= 0:
                before = dict(c.window_updates)
                c.wait(lambda: c.window_updates != before or answer.done, "WINDOW_UPDATE")
                continue
            piece = body[sent : sent + min(room, 16384)]
            sent += len(piece)
            c.send(frame(DATA, END_STREAM if sent == len(body) else 0, stream, piece))
        answer = c.response(stream)
        assert answer.grpc_status in (OK, *BAD_INPUT), answer


def test_lawful_oddities_are_decoded(call):
    """Unknown fields, fields out of order and repeated, non-minimal varints."""
    odd = b"\xf8\x7f\x05" + b"\x10\x01" + b"\x10\x83\x80\x00" + b"\xfa\x7f\x03abc" + b"\x20\x01"
    answer = call(path=wire.UNARY_CALL, body=wire.message(odd))
    assert answer.grpc_status == OK, answer
    [(_, body)] = answer.messages()
    assert len(schema.SimpleResponse.FromString(body).payload.body) == 3


@pytest.mark.parametrize(
    "text", ["plain", "percent % sign", "naïve ☺ 😈", "line\nfeed\r\t", "\x7f", "a" * 2000])
def test_a_status_message_is_percent_encoded(connection, text):
    request = schema.SimpleRequest(response_status=schema.EchoStatus(code=9, message=text))
    c = connection()
    answer = c.call(path=wire.UNARY_CALL, body=wire.message(request.SerializeToString()))
    assert answer.grpc_status == 9, answer
    told = answer.field("grpc-message")
    assert re.fullmatch(r"(%[0-9A-F]{2}|[ -$&-~])*", told), told
    assert unquote(told) == text


# Noise of any bytes to any method: clean statuses, and nobody else notices

METHODS = [
    wire.EMPTY_CALL, wire.UNARY_CALL, wire.STREAM_OUT, wire.STREAM_IN, wire.DUPLEX,
    "/grpc.testing.TestService/HalfDuplexCall", "/bench.Echo/Echo", "/grpc.health.v1.Health/Check",
    "/grpc.reflection.v1.ServerReflection/ServerReflectionInfo",
    "/grpc.reflection.v1alpha.ServerReflection/ServerReflectionInfo",
]
CLEAN = {OK, INVALID_ARGUMENT, DEADLINE_EXCEEDED, 5, RESOURCE_EXHAUSTED, 9, UNIMPLEMENTED, INTERNAL}
SOUND_REQUEST = bytes.fromhex("10051a0412025858")


def noise(chance):
    """A body that is nearly sound, or not at all."""
    kind = chance.randrange(5)
    payload = chance.randbytes(chance.randrange(0, 60))
    if kind == 0:
        return payload
    if kind == 1:
        return wire.message(payload)
    if kind == 2:
        return wire.message(payload, flag=chance.randrange(256))
    mutated = bytearray(SOUND_REQUEST)
    for _ in range(chance.randrange(1, 4)):
        mutated[chance.randrange(len(mutated))] = chance.randrange(256)
    body = wire.message(bytes(mutated))
    if kind == 3:
        return body
    return body + body[: chance.randrange(len(body))]


@pytest.fixture
def chance(request):
    seed = random.SystemRandom().randrange(1 << 32)
    print(f"seed {seed}")
    return random.Random(seed)


@pytest.mark.parametrize("path", METHODS)
def test_noise_to_any_method(connection, beside, chance, path):
    with beside.watch():
        c = connection()
        waiting = {}
        for _ in range(80):
            body = noise(chance)
            stream = c.open(path=path, end=True, body=body, extra=[("grpc-timeout", "2S")])
            waiting[stream] = body
        for stream, body in waiting.items():
            answer = c.response(stream)
            assert answer.grpc_status in CLEAN, f"{path} {body.hex()}: {answer}"


def test_noise_to_a_connection(server, connection, beside, chance):
    """Random octets after a sound start, or from the first octet on."""
    with beside.watch():
        for index in range(150):
            c = connection(start=index % 3 != 0)
            c._parse = c.input.clear
            c.send(chance.randbytes(chance.randrange(1, 400)))
            c.close()


def random_frame(chance):
    kind = chance.choice([*range(0, 10), 10, 16, 200])
    payload = chance.randbytes(chance.choice([0, 1, 4, 5, 6, 8, 9, 12, 40]))
    if kind == HEADERS and chance.random() < 0.7:
        payload = wire.block(wire.grpc_fields(path=chance.choice(METHODS)))
    return frame(kind, chance.choice([0, 1, 4, 5, 8, 0x20, 0xFF]), chance.randrange(0, 12), payload)


def test_random_frames_end_in_goaway_or_go_on(connection, beside, chance):
    """Whatever frames come, the connection goes on or ends with a code; nothing hangs."""
    with beside.watch():
        for _ in range(150):
            c = connection()
            sent = b"".join(random_frame(chance) for _ in range(12))
            c.send(sent)
            assert c.is_alive() or c.goaways, sent.hex()
            c.close()


def test_a_sound_call_follows_all_that(connection):
    c = connection()
    c.send(frame(HEADERS, END_HEADERS, 1, wire.block(wire.grpc_fields()))
           + frame(DATA, END_STREAM, 1, struct.pack(">BI", 0, 0)))
    verdict.served(c)
