"""A gRPC server on the h2 library: the misbehaving peer of the eight HTTP/2 negative cases, and an
honest one that sees each request message's compressed flag, which grpcio's server does not show.

Run in threads of the test, which can so ask what the client did.
"""

import gzip
import socket
import struct
import threading

import h2.config
import h2.connection
import h2.events
import h2.exceptions
import h2.settings

from . import schema, wire

NEGATIVE_CASES = (
    "goaway",
    "rst_after_header",
    "rst_during_data",
    "rst_after_data",
    "ping",
    "max_streams",
    "data_frame_padding",
    "no_df_padding_sanity_test",
)
CHUNK = 16384
SMALL_CHUNK = 5
LARGE_PADDING = 255


class Peer:
    """Listens on a port of its own and plays one case; `faults` is what the client did wrong."""

    def __init__(self, case, handler):
        self.case = case
        self.connections = []
        self.faults = []
        self._handler = handler
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.address = f"127.0.0.1:{self._listener.getsockname()[1]}"
        threading.Thread(target=self._accept, daemon=True).start()

    def _accept(self):
        while True:
            try:
                sock, _ = self._listener.accept()
            except OSError:
                return
            connection = self._handler(self, sock)
            self.connections.append(connection)
            connection.thread = threading.Thread(target=connection.run, daemon=True)
            connection.thread.start()

    def close(self):
        """Waits until what the client sent before it went is read, then closes."""
        self._listener.close()
        for connection in self.connections:
            connection.thread.join(timeout=5)
        for connection in self.connections:
            connection.sock.close()


class Connection:
    """One connection, served in one thread."""

    def __init__(self, peer, sock):
        self.peer = peer
        self.sock = sock
        self.h2 = h2.connection.H2Connection(
            h2.config.H2Configuration(client_side=False, header_encoding="utf-8"))
        self.bodies = {}
        self.paths = {}
        self.pending = {}
        self.requests = 0
        self.open_at_most = 0
        self.pings_outstanding = 0

    def run(self):
        try:
            self.start()
            self.flush()
            while data := self.sock.recv(65536):
                for event in self.h2.receive_data(data):
                    self.take(event)
                self.pump()
                self.flush()
        except h2.exceptions.ProtocolError as error:
            self.peer.faults.append(f"{type(error).__name__}: {error}")
        except OSError:
            pass

    def start(self):
        self.h2.initiate_connection()

    def flush(self):
        self.sock.sendall(self.h2.data_to_send())

    def take(self, event):
        if isinstance(event, h2.events.RequestReceived):
            self.requests += 1
            self.bodies[event.stream_id] = bytearray()
            self.paths[event.stream_id] = dict(event.headers)[":path"]
            self.open_at_most = max(self.open_at_most, self.h2.open_inbound_streams)
            self.on_request(event.stream_id)
        elif isinstance(event, h2.events.DataReceived):
            self.bodies[event.stream_id] += event.data
            if event.flow_controlled_length:
                self.h2.acknowledge_received_data(event.flow_controlled_length, event.stream_id)
        elif isinstance(event, h2.events.StreamEnded):
            self.on_end(event.stream_id, bytes(self.bodies[event.stream_id]))
        elif isinstance(event, h2.events.PingAckReceived):
            self.pings_outstanding -= 1

    # What a case may do otherwise

    def on_request(self, stream):
        self.send_headers(stream)

    def on_end(self, stream, body):
        self.respond(stream, self.large_answer(body))

    def on_sent(self, stream):
        self.h2.send_headers(stream, [("grpc-status", "0")], end_stream=True)

    # Sending

    chunk, padding = CHUNK, None

    def send_headers(self, stream, *more):
        self.h2.send_headers(
            stream, [(":status", "200"), ("content-type", "application/grpc"), *more])

    def respond(self, stream, data):
        self.pending[stream] = memoryview(data)
        self.pump()

    def pump(self):
        for stream in list(self.pending):
            rest = self.pending[stream]
            overhead = 0 if self.padding is None else self.padding + 1
            while rest:
                room = self.h2.local_flow_control_window(stream) - overhead
                size = min(room, self.chunk, len(rest))
                if size <= 0:
                    break
                self.h2.send_data(stream, bytes(rest[:size]), pad_length=self.padding)
                rest = rest[size:]
            self.pending[stream] = rest
            if not rest:
                del self.pending[stream]
                self.on_sent(stream)

    def ping(self):
        self.pings_outstanding += 1
        self.h2.ping(b"tadamun!")

    def reset(self, stream):
        self.h2.reset_stream(stream, 0)

    @staticmethod
    def large_answer(body):
        size = struct.unpack_from(">I", body, 1)[0]
        request = schema.SimpleRequest.FromString(body[5 : 5 + size])
        answer = schema.SimpleResponse(payload=schema.Payload(body=bytes(request.response_size)))
        return wire.message(answer.SerializeToString())


class Goaway(Connection):
    """Serves one call, then says that it goes; a second call must come on a new connection."""

    gone = False

    def on_request(self, stream):
        if self.gone:
            self.peer.faults.append("a call on a connection that had said GOAWAY")
        super().on_request(stream)

    def on_sent(self, stream):
        super().on_sent(stream)
        if len(self.peer.connections) == 1:
            self.gone = True
            last = struct.pack(">II", stream, 0)
            self.flush()
            self.sock.sendall(wire.frame(wire.GOAWAY, payload=last))


class ResetAfterHeader(Connection):
    def on_request(self, stream):
        super().on_request(stream)
        self.reset(stream)

    def on_end(self, stream, body):
        pass


class ResetDuringData(Connection):
    def on_end(self, stream, body):
        answer = self.large_answer(body)
        self.respond(stream, answer[: len(answer) // 2])

    def on_sent(self, stream):
        self.reset(stream)


class ResetAfterData(Connection):
    def on_sent(self, stream):
        self.reset(stream)


class Ping(Connection):
    def on_request(self, stream):
        self.ping()
        super().on_request(stream)
        self.ping()

    def on_end(self, stream, body):
        self.ping()
        super().on_end(stream, body)

    def on_sent(self, stream):
        self.ping()
        super().on_sent(stream)


class MaxStreams(Connection):
    """Allows one stream at a time; the h2 library refuses more once the client has agreed."""

    def start(self):
        self.h2.initiate_connection()
        self.h2.update_settings({h2.settings.SettingCodes.MAX_CONCURRENT_STREAMS: 1})


class Padding(Connection):
    """Five octets of data to a frame and 256 of padding: the padding counts in every window."""

    chunk, padding = SMALL_CHUNK, LARGE_PADDING


class NoPadding(Connection):
    chunk = SMALL_CHUNK


class Compression(Connection):
    """Honest, and answers expect_compressed as the interop description asks."""

    def on_end(self, stream, body):
        total, at, wrong = 0, 0, False
        streaming = self.paths[stream].endswith("/StreamingInputCall")
        kind = schema.StreamingInputCallRequest if streaming else schema.SimpleRequest
        while at < len(body):
            flag, size = struct.unpack_from(">BI", body, at)
            payload = body[at + 5 : at + 5 + size]
            request = kind.FromString(gzip.decompress(payload) if flag else payload)
            if request.HasField("expect_compressed"):
                wrong = wrong or request.expect_compressed.value != bool(flag)
            total += len(request.payload.body)
            at += 5 + size
        if wrong:
            self.h2.send_headers(
                stream, [("grpc-status", "3"), ("grpc-message", "compressed flag")],
                end_stream=True)
            return
        if streaming:
            answer = schema.StreamingInputCallResponse(aggregated_payload_size=total)
        else:
            answer = schema.SimpleResponse(
                payload=schema.Payload(body=bytes(request.response_size)))
        self.respond(stream, wire.message(answer.SerializeToString()))

    def on_request(self, stream):
        self.send_headers(stream, ("grpc-accept-encoding", "identity,gzip"))


HANDLERS = {
    "goaway": Goaway,
    "rst_after_header": ResetAfterHeader,
    "rst_during_data": ResetDuringData,
    "rst_after_data": ResetAfterData,
    "ping": Ping,
    "max_streams": MaxStreams,
    "data_frame_padding": Padding,
    "no_df_padding_sanity_test": NoPadding,
    "client_compressed_unary": Compression,
    "client_compressed_streaming": Compression,
}


def serve(case):
    return Peer(case, HANDLERS[case])
