"""One HTTP/2 connection with nothing between a test and its bytes.

Header blocks are written here octet by octet (literals without indexing), so that any malformed
field can be sent; what comes back is decoded with the hpack library.
"""

import select
import socket
import ssl
import struct
import time
from typing import NamedTuple

import hpack

PREFACE = b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"

DATA, HEADERS, PRIORITY, RST_STREAM, SETTINGS = 0, 1, 2, 3, 4
PUSH_PROMISE, PING, GOAWAY, WINDOW_UPDATE, CONTINUATION = 5, 6, 7, 8, 9

END_STREAM, ACK, END_HEADERS, PADDED, PRIORITISED = 0x1, 0x1, 0x4, 0x8, 0x20

NO_ERROR, PROTOCOL_ERROR, INTERNAL_ERROR, FLOW_CONTROL_ERROR = 0, 1, 2, 3
SETTINGS_TIMEOUT, STREAM_CLOSED, FRAME_SIZE_ERROR, REFUSED_STREAM = 4, 5, 6, 7
CANCEL, COMPRESSION_ERROR, CONNECT_ERROR, ENHANCE_YOUR_CALM = 8, 9, 10, 11

HEADER_TABLE_SIZE, ENABLE_PUSH, MAX_CONCURRENT_STREAMS = 1, 2, 3
INITIAL_WINDOW_SIZE, MAX_FRAME_SIZE, MAX_HEADER_LIST_SIZE = 4, 5, 6

EMPTY_CALL = "/grpc.testing.TestService/EmptyCall"
UNARY_CALL = "/grpc.testing.TestService/UnaryCall"
STREAM_OUT = "/grpc.testing.TestService/StreamingOutputCall"
STREAM_IN = "/grpc.testing.TestService/StreamingInputCall"
DUPLEX = "/grpc.testing.TestService/FullDuplexCall"

PATIENCE = 5.0


class Frame(NamedTuple):
    type: int
    flags: int
    stream: int
    payload: bytes


def frame(kind, flags=0, stream=0, payload=b"", length=None):
    """The octets of one frame; `length` lies about the payload's."""
    size = len(payload) if length is None else length
    return struct.pack(">I", size)[1:] + struct.pack(">BBI", kind, flags, stream) + payload


def settings(*pairs, ack=False):
    payload = b"".join(struct.pack(">HI", key, value) for key, value in pairs)
    return frame(SETTINGS, ACK if ack else 0, 0, payload)


def window_update(stream, increment):
    return frame(WINDOW_UPDATE, 0, stream, struct.pack(">I", increment))


def rst_stream(stream, code=CANCEL):
    return frame(RST_STREAM, 0, stream, struct.pack(">I", code))


def ping(data=b"tadamun!", flags=0):
    return frame(PING, flags, 0, data)


def integer(value, prefix, first=0):
    """RFC 7541 section 5.1."""
    limit = (1 << prefix) - 1
    if value < limit:
        return bytes([first | value])
    out = bytearray([first | limit])
    value -= limit
    while value >= 128:
        out.append(value % 128 + 128)
        value //= 128
    out.append(value)
    return bytes(out)


def octets(text):
    return text.encode() if isinstance(text, str) else bytes(text)


def literal(name, value, first=0x00):
    """A literal field with a new name; `first` 0x40 adds it to the table, 0x10 forbids that."""
    name, value = octets(name), octets(value)
    return bytes([first]) + integer(len(name), 7) + name + integer(len(value), 7) + value


def block(fields):
    return b"".join(literal(name, value) for name, value in fields)


def grpc_fields(path=EMPTY_CALL, extra=(), without=(), replace=None):
    """The fields of a sound gRPC request, changed as asked."""
    fields = [
        (":method", "POST"),
        (":scheme", "http"),
        (":path", path),
        (":authority", "localhost"),
        ("te", "trailers"),
        ("content-type", "application/grpc"),
    ]
    replace = replace or {}
    fields = [(name, replace.get(name, value)) for name, value in fields if name not in without]
    return fields + list(extra)


def message(payload=b"", flag=0, length=None):
    """A gRPC length-prefixed message."""
    size = len(payload) if length is None else length
    return struct.pack(">BI", flag, size) + payload


class Response:
    """What came back on one stream."""

    def __init__(self):
        self.headers = None
        self.trailers = None
        self.body = bytearray()
        self.ended = False
        self.reset = None
        self.data_frames = 0

    @property
    def status(self):
        return self.field(":status")

    @property
    def grpc_status(self):
        value = self.field("grpc-status")
        return None if value is None else int(value)

    @property
    def done(self):
        return self.ended or self.reset is not None

    def field(self, name):
        for source in (self.trailers, self.headers):
            for key, value in source or ():
                if key == name:
                    return value
        return None

    def messages(self):
        """(compressed flag, payload) of every whole message received."""
        out, at = [], 0
        while at + 5 <= len(self.body):
            flag, size = struct.unpack_from(">BI", self.body, at)
            if at + 5 + size > len(self.body):
                break
            out.append((flag, bytes(self.body[at + 5 : at + 5 + size])))
            at += 5 + size
        return out

    def __repr__(self):
        return (
            f"Response(headers={self.headers}, trailers={self.trailers}, "
            f"body={len(self.body)} octets, ended={self.ended}, reset={self.reset})"
        )


def connect(address, seconds=PATIENCE):
    if address.startswith("unix:"):
        sock = socket.socket(socket.AF_UNIX)
        sock.settimeout(seconds)
        sock.connect(address[5:])
        return sock
    host, port = address.rsplit(":", 1)
    sock = socket.create_connection((host, int(port)), timeout=seconds)
    sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    return sock


class Wire:
    """A client's end of a connection; remembers everything that the server sent."""

    def __init__(self, address, *, context=None, name=None, pairs=(), start=True, sock=None,
                 ack_settings=True):
        self.sock = sock or connect(address)
        if context is not None:
            self.sock = context.wrap_socket(self.sock, server_hostname=name)
        # Before the preface is sent there is nothing that may be answered.
        self.ack_settings = ack_settings and start
        self.decoder = hpack.Decoder()
        self.decoder.max_header_list_size = 1 << 20
        self.input = bytearray()
        self.header_block = None
        self.streams = {}
        self.settings = {}
        self.settings_frames = 0
        self.settings_acks = 0
        self.pongs = []
        self.pings = 0
        self.goaways = []
        self.window_updates = {}
        self.lost = False
        self.next_stream = 1
        if start:
            self.send(PREFACE + settings(*pairs))
            self.wait(lambda: self.settings_frames and self.settings_acks, "the server's SETTINGS")

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()

    def close(self):
        self.sock.close()

    # Sending

    def send(self, data):
        """Sends all; a connection that the server has closed is noted, not raised."""
        try:
            self.sock.settimeout(PATIENCE)
            self.sock.sendall(data)
            return True
        except (BrokenPipeError, ConnectionResetError):
            self._drain()
            return False

    def open(self, fields=None, *, stream=None, end=False, body=None, **changes):
        """Sends a request's header block, and its body when one is given; returns the stream."""
        if stream is None:
            stream = self.next_stream
        self.next_stream = max(self.next_stream, stream + 2)
        fields = grpc_fields(**changes) if fields is None else fields
        payload = fields if isinstance(fields, bytes) else block(fields)
        ends = END_STREAM if end and body is None else 0
        out = frame(HEADERS, END_HEADERS | ends, stream, payload)
        if body is not None:
            out += self.data_frames(stream, body, end)
        self.send(out)
        return stream

    @staticmethod
    def data_frames(stream, body, end):
        pieces = [body[at : at + 16384] for at in range(0, len(body), 16384)] or [b""]
        out = b""
        for index, piece in enumerate(pieces):
            last = end and index == len(pieces) - 1
            out += frame(DATA, END_STREAM if last else 0, stream, piece)
        return out

    def data(self, stream, payload=b"", end=False):
        return self.send(frame(DATA, END_STREAM if end else 0, stream, payload))

    def call(self, path=EMPTY_CALL, body=None, seconds=PATIENCE, **changes):
        """One whole call; returns its Response once the stream is done or the connection lost."""
        body = message() if body is None else body
        stream = self.open(path=path, end=True, body=body, **changes)
        return self.response(stream, seconds)

    def response(self, stream, seconds=PATIENCE):
        answer = self.at(stream)
        self.wait(lambda: answer.done or self.lost, f"an end of stream {stream}", seconds)
        return answer

    def at(self, stream):
        return self.streams.setdefault(stream, Response())

    def flood(self, pieces, seconds=20.0):
        """Sends pieces as fast as the server takes them, reading what comes, until the
        connection is lost, the pieces are sent, or the server takes nothing for `seconds`.
        Returns how many octets went out."""
        sent = 0
        self.sock.setblocking(False)
        pieces = iter(pieces)
        rest = memoryview(b"")
        last = time.monotonic()
        while not self.lost and time.monotonic() - last < seconds:
            if not rest:
                piece = next(pieces, None)
                if piece is None:
                    break
                rest = memoryview(piece)
            readable, writable = self._ready(0.5, writing=True)
            if readable:
                self._read_available()
            if writable and not self.lost:
                try:
                    count = self.sock.send(rest)
                except BlockingIOError:
                    continue
                except (BrokenPipeError, ConnectionResetError):
                    self._drain()
                    break
                rest = rest[count:]
                sent += count
                last = time.monotonic()
        return sent

    # Receiving

    def wait(self, condition, what="an answer", seconds=PATIENCE):
        """Reads until the condition holds; fails when it does not in time."""
        end = time.monotonic() + seconds
        while not condition():
            left = end - time.monotonic()
            assert left > 0, f"no {what} within {seconds} s; {self}"
            assert not self.lost, f"connection lost while waiting for {what}; {self}"
            self._read_once(left)

    def wait_lost(self, seconds=PATIENCE):
        """Reads until the server closes; fails when it does not in time."""
        self.wait(lambda: self.lost, "close of the connection", seconds)

    def is_alive(self, seconds=PATIENCE):
        """Whether a PING is answered."""
        before = len(self.pongs)
        if self.lost or not self.send(ping()):
            return False
        self.wait(lambda: len(self.pongs) > before or self.lost, "PING's answer", seconds)
        return len(self.pongs) > before

    def read_for(self, seconds):
        """Reads whatever comes during a time."""
        end = time.monotonic() + seconds
        while not self.lost and (left := end - time.monotonic()) > 0:
            self._read_once(left)

    def _read_once(self, seconds):
        pending = getattr(self.sock, "pending", None)
        if not (pending and pending()):
            if not self._ready(max(seconds, 0))[0]:
                return
        self._read_available()

    def _ready(self, seconds, writing=False):
        """Whether the socket can be read, and written; poll, since select ends at 1,024."""
        poll = select.poll()
        poll.register(self.sock, select.POLLIN | (select.POLLOUT if writing else 0))
        events = dict(poll.poll(seconds * 1000)).get(self.sock.fileno(), 0)
        broken = events & (select.POLLERR | select.POLLHUP)
        return bool(events & select.POLLIN or broken), bool(events & select.POLLOUT)

    def _read_available(self):
        try:
            self.sock.setblocking(False)
            data = self.sock.recv(1 << 18)
        except OSError as error:
            if _would_block(error):
                return
            self.lost = True
            return
        if not data:
            self.lost = True
        self.input += data
        self._parse()

    def _drain(self):
        """After a failed write: what the server said before it closed."""
        end = time.monotonic() + 1
        while not self.lost and time.monotonic() < end:
            self._read_once(0.2)
        self.lost = True

    def _parse(self):
        at = 0
        while len(self.input) - at >= 9:
            size = int.from_bytes(self.input[at : at + 3], "big")
            if len(self.input) - at < 9 + size:
                break
            kind, flags, stream = struct.unpack_from(">BBI", self.input, at + 3)
            payload = bytes(self.input[at + 9 : at + 9 + size])
            at += 9 + size
            self._take(Frame(kind, flags, stream & 0x7FFFFFFF, payload))
        del self.input[:at]

    def _take(self, got):
        if got.type == SETTINGS and not got.flags & ACK:
            self.settings_frames += 1
            for key, value in struct.iter_unpack(">HI", got.payload):
                self.settings[key] = value
            if self.ack_settings:
                self._answer(settings(ack=True))
        elif got.type == SETTINGS:
            self.settings_acks += 1
        elif got.type == PING and got.flags & ACK:
            self.pongs.append(got.payload)
        elif got.type == PING:
            self.pings += 1
            self._answer(ping(got.payload, ACK))
        elif got.type == GOAWAY:
            last, code = struct.unpack_from(">II", got.payload)
            self.goaways.append((last & 0x7FFFFFFF, code, got.payload[8:]))
        elif got.type == RST_STREAM:
            self.at(got.stream).reset = int.from_bytes(got.payload, "big")
        elif got.type == WINDOW_UPDATE:
            more = int.from_bytes(got.payload, "big")
            self.window_updates[got.stream] = self.window_updates.get(got.stream, 0) + more
        elif got.type == DATA:
            answer = self.at(got.stream)
            payload = got.payload
            if got.flags & PADDED:
                payload = payload[1 : len(payload) - payload[0]]
            answer.body += payload
            answer.data_frames += 1
            answer.ended = answer.ended or bool(got.flags & END_STREAM)
        elif got.type in (HEADERS, CONTINUATION):
            self._take_headers(got)

    def _take_headers(self, got):
        payload = got.payload
        if got.type == HEADERS:
            if got.flags & PADDED:
                payload = payload[1 : len(payload) - payload[0]]
            if got.flags & PRIORITISED:
                payload = payload[5:]
            self.header_block = (bool(got.flags & END_STREAM), b"")
        ends, gathered = self.header_block
        self.header_block = (ends, gathered + payload)
        if not got.flags & END_HEADERS:
            return
        fields = self.decoder.decode(self.header_block[1], raw=True)
        fields = [(name.decode("latin-1"), value.decode("latin-1")) for name, value in fields]
        answer = self.at(got.stream)
        if answer.headers is None:
            answer.headers = fields
        else:
            answer.trailers = fields
        answer.ended = answer.ended or ends

    def _answer(self, data):
        """Best effort: an answer to a connection that is closing is not an error."""
        try:
            self.sock.setblocking(False)
            self.sock.send(data)
        except OSError:
            pass

    def __repr__(self):
        return (
            f"Wire(settings={self.settings}, goaways={self.goaways}, lost={self.lost}, "
            f"streams={dict(list(self.streams.items())[:4])})"
        )


def _would_block(error):
    return isinstance(error, (BlockingIOError, ssl.SSLWantReadError, ssl.SSLWantWriteError))
