"""A gRPC client on the h2 library, for what grpcio cannot express: whether a single message is
compressed, seen on receipt and chosen when sending."""

import gzip

import h2.config
import h2.connection
import h2.events

from . import wire


def call(sock, path, messages, extra=()):
    """One call on a connection of its own; `messages` are (payload, compress) pairs.
    Returns a wire.Response."""
    connection = h2.connection.H2Connection(
        h2.config.H2Configuration(client_side=True, header_encoding="utf-8"))
    connection.initiate_connection()
    stream = connection.get_next_available_stream_id()
    fields = [
        (":method", "POST"),
        (":scheme", "http"),
        (":path", path),
        (":authority", "localhost"),
        ("te", "trailers"),
        ("content-type", "application/grpc"),
        ("grpc-encoding", "gzip"),
        ("grpc-accept-encoding", "gzip"),
        *extra,
    ]
    connection.send_headers(stream, fields)
    out = b""
    for payload, compress in messages:
        payload = gzip.compress(payload, 6) if compress else payload
        out += wire.message(payload, flag=int(compress))
    answer = wire.Response()
    at = 0
    ended = False
    sock.settimeout(wire.PATIENCE)
    while not answer.done:
        if not ended:
            while at < len(out):
                room = min(
                    connection.local_flow_control_window(stream),
                    connection.max_outbound_frame_size,
                    len(out) - at,
                )
                if room <= 0:
                    break
                connection.send_data(stream, out[at : at + room])
                at += room
            if at == len(out):
                connection.end_stream(stream)
                ended = True
        sock.sendall(connection.data_to_send())
        data = sock.recv(65536)
        assert data, f"connection lost during {path}: {answer}"
        for event in connection.receive_data(data):
            if isinstance(event, h2.events.ResponseReceived):
                answer.headers = event.headers
            elif isinstance(event, h2.events.TrailersReceived):
                answer.trailers = event.headers
            elif isinstance(event, h2.events.DataReceived):
                answer.body += event.data
                connection.acknowledge_received_data(event.flow_controlled_length, stream)
            elif isinstance(event, h2.events.StreamEnded):
                answer.ended = True
            elif isinstance(event, h2.events.StreamReset):
                answer.reset = event.error_code
    sock.close()
    return answer


def decompressed(flag, payload):
    return gzip.decompress(payload) if flag else payload
