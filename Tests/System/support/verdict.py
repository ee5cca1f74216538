"""What a server did with what it got, as RFC 9113 names it."""

from . import wire

CODES = {
    getattr(wire, name): name
    for name in (
        "NO_ERROR", "PROTOCOL_ERROR", "INTERNAL_ERROR", "FLOW_CONTROL_ERROR", "SETTINGS_TIMEOUT",
        "STREAM_CLOSED", "FRAME_SIZE_ERROR", "REFUSED_STREAM", "CANCEL", "COMPRESSION_ERROR",
        "CONNECT_ERROR", "ENHANCE_YOUR_CALM",
    )
}


def names(codes):
    return " or ".join(CODES.get(code, str(code)) for code in codes)


def answered(connection, stream=1):
    """The request was taken: a header block came back, and no error."""
    answer = connection.at(stream)
    connection.wait(
        lambda: answer.headers or answer.reset is not None or connection.lost, "a response")
    assert answer.headers is not None, f"no response: {connection}"
    assert answer.reset in (None, wire.NO_ERROR), f"the stream was reset: {answer}"
    assert answer.status != "400", f"refused as malformed: {answer}"
    return answer


def served(connection, stream=1):
    """The request was served: grpc-status 0 came back."""
    answer = connection.at(stream)
    connection.wait(lambda: answer.done or connection.lost, "the end of the call")
    if answer.headers is None or answer.field("content-type") == "application/grpc":
        assert answer.grpc_status == 0, f"not served: {answer}; {connection}"
    else:
        # A server that speaks no gRPC, which only the suite itself is tried on.
        assert answer.ended and answer.status in ("200", "404"), f"not served: {answer}"
    return answer


def connection_error(connection, *codes):
    """Section 5.4.1: GOAWAY with one of the codes, then the connection is closed."""
    connection.wait_lost()
    assert connection.goaways, f"closed without GOAWAY, wanted {names(codes)}: {connection}"
    code = connection.goaways[-1][1]
    assert code in codes, f"GOAWAY {names([code])}, wanted {names(codes)}"


def closed(connection):
    """The connection is closed, with or without GOAWAY, and with no other code than these."""
    connection.wait_lost()
    for _, code, _ in connection.goaways:
        assert code in (wire.PROTOCOL_ERROR, wire.NO_ERROR), f"GOAWAY {names([code])}"


def stream_error(connection, stream, *codes):
    """Section 5.4.2: RST_STREAM with one of the codes while the connection lives on; a peer may
    also treat a stream error as a connection error."""
    answer = connection.at(stream)
    connection.wait(
        lambda: answer.reset is not None or connection.goaways or connection.lost,
        f"an error on stream {stream}")
    if answer.reset is not None:
        assert answer.reset in codes, f"RST {names([answer.reset])}, wanted {names(codes)}"
        assert connection.is_alive(), f"the connection ended after a stream error: {connection}"
        return
    connection_error(connection, *codes)


def malformed(connection, stream=1):
    """Section 8.1.1: a stream error PROTOCOL_ERROR, or status 400; never a handler."""
    answer = connection.at(stream)
    connection.wait(
        lambda: answer.done or answer.headers or connection.goaways or connection.lost,
        f"a refusal of stream {stream}")
    assert answer.grpc_status != 0, f"a malformed request was served: {answer}"
    if answer.headers is not None:
        assert answer.status == "400", f"not refused: {answer}"
        return
    stream_error(connection, stream, wire.PROTOCOL_ERROR)


def alive(connection):
    assert connection.is_alive(), f"the connection did not go on: {connection}"
