"""Hostile input, time: whoever is slow at the preface, a frame, a header block, a TLS handshake, a
body or at reading loses the connection or the call. The server runs with shortened limits."""

import ssl
import time

import pytest

import conftest
from support import certificates, programs, schema, verdict, wire
from support.wire import DATA, END_HEADERS, HEADERS, frame

HANDSHAKE, IDLE, STALL = 1, 2, 1.5
RATE = 10_000
SLACK = 1.5
LIMITS = {
    "handshakeSeconds": HANDSHAKE,
    "frameSeconds": HANDSHAKE,
    "idleSeconds": IDLE,
    "stallSeconds": STALL,
    "requestBytesPerSecond": RATE,
    "inspectionSeconds": 0.25,
}
REQUEST = wire.block(wire.grpc_fields())
HELLO = wire.PREFACE + wire.settings()


@pytest.fixture(scope="module")
def _hasty(start):
    shared = conftest.Shared(lambda: start(limits=LIMITS))
    yield shared
    shared.close()


@pytest.fixture
def hasty(_hasty):
    return _hasty.server()


@pytest.fixture
def beside_hasty(_hasty):
    return _hasty.guard()


@pytest.fixture(scope="module")
def hasty_tls(start, server_identity):
    return start("--certificate", server_identity.certificate, "--key", server_identity.key,
                 limits=LIMITS)


def lost_after(c, limit, began=None):
    """The connection ends, not before its limit and soon after it."""
    began = began or time.monotonic()
    c.wait_lost(limit + SLACK)
    took = time.monotonic() - began
    assert took > limit * 0.5, f"ended after {took:.2f} s, too early for a limit of {limit} s"
    return took


STARTS = {
    "nothing": b"",
    "half a preface": wire.PREFACE[:12],
    "a preface without SETTINGS": wire.PREFACE,
    "a preface and half a SETTINGS": HELLO[:-3],
}


@pytest.mark.parametrize("sent", STARTS)
def test_a_preface_that_does_not_come(hasty, sent):
    with wire.Wire(hasty.address, start=False) as c:
        c.send(STARTS[sent])
        lost_after(c, HANDSHAKE)


HALVES = {
    "a frame header": (frame(HEADERS, END_HEADERS, 1, REQUEST)[:5], HANDSHAKE),
    "a HEADERS frame": (frame(HEADERS, END_HEADERS, 1, REQUEST)[:60], HANDSHAKE),
    "a header block": (frame(HEADERS, 0, 1, REQUEST), HANDSHAKE),
    "a PING": (wire.ping()[:12], HANDSHAKE),
    "an unknown frame": (frame(0x50, 0, 0, b"x", length=16000), HANDSHAKE),
}


@pytest.mark.parametrize("half", HALVES)
def test_half_a_frame_and_then_silence(hasty, half):
    sent, limit = HALVES[half]
    with wire.Wire(hasty.address) as c:
        c.send(sent)
        lost_after(c, limit)


def drip(c, data, seconds, every):
    """Sends octet by octet, as slowloris does, until the connection is lost."""
    end = time.monotonic() + seconds
    for octet in data:
        if c.lost or time.monotonic() > end:
            return
        c.send(bytes([octet]))
        c.read_for(every)


DRIPS = {
    "the preface": (False, HELLO),
    "a header block": (True, frame(HEADERS, END_HEADERS, 1, REQUEST)),
    "a CONTINUATION": (True, frame(HEADERS, 0, 1, REQUEST) + frame(9, END_HEADERS, 1, REQUEST)),
}


@pytest.mark.parametrize("dripped", DRIPS)
def test_an_octet_now_and_then_does_not_buy_time(hasty, dripped):
    started, data = DRIPS[dripped]
    with wire.Wire(hasty.address, start=started) as c:
        if dripped == "a CONTINUATION":
            c.send(data[:-120])
            data = data[-120:]
        drip(c, data, HANDSHAKE + SLACK, HANDSHAKE / 20)
        assert c.lost, f"alive after {HANDSHAKE + SLACK} s of dripping: {c}"


def test_an_idle_connection_is_told_and_closed(hasty):
    with wire.Wire(hasty.address) as c:
        assert c.call().grpc_status == 0
        lost_after(c, IDLE)
        assert c.goaways and c.goaways[-1][1] == wire.NO_ERROR, c


def test_pings_do_not_keep_an_idle_connection(hasty):
    """Only calls count as use: else one PING a minute would hold a connection for ever."""
    with wire.Wire(hasty.address) as c:
        end = time.monotonic() + IDLE + 2 * SLACK
        while not c.lost and time.monotonic() < end:
            c.send(wire.ping())
            c.read_for(0.3)
        assert c.lost, c


def test_a_connection_with_a_call_is_not_idle(hasty):
    request = schema.StreamingOutputCallRequest(response_parameters=[
        schema.ResponseParameters(size=1, interval_us=500_000)
        for _ in range(int((IDLE + SLACK) / 0.5))])
    with wire.Wire(hasty.address) as c:
        c.open(path=wire.STREAM_OUT, end=True, body=wire.message(request.SerializeToString()))
        answer = c.response(1, IDLE + 3 * SLACK)
        assert answer.grpc_status == 0, f"{answer} {c}"


def call_ended(c, limit):
    """The stalled call is ended with an error, or its connection is closed."""
    began = time.monotonic()
    answer = c.at(1)
    c.wait(lambda: answer.done or c.lost, "the end of a stalled call", limit + SLACK)
    assert answer.grpc_status != 0, answer
    took = time.monotonic() - began
    assert took > limit * 0.5, f"ended after {took:.2f} s, too early for a limit of {limit} s"


BODIES = {
    "no octet of a unary request": (wire.UNARY_CALL, b""),
    "half a prefix": (wire.UNARY_CALL, b"\0\0\0"),
    "half a message": (wire.UNARY_CALL, wire.message(length=1000) + bytes(10)),
    "half a message of a stream": (wire.STREAM_IN, wire.message(length=1000) + bytes(10)),
}


@pytest.mark.parametrize("body", BODIES)
def test_a_body_that_stalls(hasty, body):
    path, sent = BODIES[body]
    with wire.Wire(hasty.address) as c:
        c.open(path=path)
        if sent:
            c.data(1, sent)
        call_ended(c, STALL)


def test_half_a_data_frame_and_then_silence(hasty):
    with wire.Wire(hasty.address) as c:
        c.open(path=wire.UNARY_CALL)
        c.send(frame(DATA, 0, 1, wire.message(length=900), length=1000))
        call_ended(c, HANDSHAKE)


def test_an_answer_that_finds_no_window(hasty):
    request = schema.SimpleRequest(response_size=1 << 20).SerializeToString()
    with wire.Wire(hasty.address, pairs=[(wire.INITIAL_WINDOW_SIZE, 0)]) as c:
        c.open(path=wire.UNARY_CALL, end=True, body=wire.message(request))
        call_ended(c, STALL)


def test_a_reader_that_stops_reading(hasty):
    """Windows are wide open, yet the socket is not read: the server must give up."""
    request = schema.SimpleRequest(response_size=4_000_000).SerializeToString()
    c = wire.Wire(hasty.address, pairs=[(wire.INITIAL_WINDOW_SIZE, 0x7FFFFFFF)])
    before = hasty.descriptors()
    with c:
        c.send(wire.window_update(0, 0x7FFF0000))
        for _ in range(8):
            c.open(path=wire.UNARY_CALL, end=True, body=wire.message(request))
        programs.wait_until(
            lambda: hasty.descriptors() < before, STALL + 2 * SLACK + IDLE,
            "the connection that reads nothing is closed")


def test_a_stream_that_both_ends_leave_quiet_lives(hasty):
    """A bidirectional call that waits for either side's next word is no stall."""
    with wire.Wire(hasty.address) as c:
        c.open(path=wire.DUPLEX)
        c.data(1, wire.message())
        c.read_for(STALL + SLACK)
        assert not c.lost and not c.at(1).done, c
        c.data(1, end=True)
        verdict.served(c)


def test_a_slow_body_is_served_within_a_longer_deadline(hasty):
    """All of its pieces together take longer than a stall may."""
    with wire.Wire(hasty.address) as c:
        c.open(path=wire.UNARY_CALL, extra=[("grpc-timeout", "30S")])
        body = wire.message(schema.SimpleRequest(
            payload=schema.Payload(body=bytes(600))).SerializeToString())
        for at in range(0, len(body), 50):
            c.data(1, body[at : at + 50], end=at + 50 >= len(body))
            c.read_for(STALL / 4)
        verdict.served(c)


def upload(c, octets_each_second, pause=0.1):
    """Sends a message of 60,000 octets at a rate, until all is out or the call is over."""
    c.open(path=wire.UNARY_CALL)
    body = wire.message(schema.SimpleRequest(
        payload=schema.Payload(body=bytes(60_000))).SerializeToString())
    piece = int(octets_each_second * pause)
    began = time.monotonic()
    for at in range(0, len(body), piece):
        c.data(1, body[at : at + piece], end=at + piece >= len(body))
        c.read_for(pause)
        if c.lost or c.at(1).done:
            break
    return time.monotonic() - began


def test_a_slow_but_steady_body_is_served_without_a_deadline(hasty):
    with wire.Wire(hasty.address) as c:
        assert upload(c, 1.6 * RATE) > 2 * STALL
        verdict.served(c)


def test_a_body_that_comes_by_drops_is_cut_off(hasty):
    with wire.Wire(hasty.address) as c:
        took = upload(c, 0.1 * RATE)
        assert c.lost or c.at(1).grpc_status != 0, c
        assert STALL * 0.5 < took < STALL + 2 * SLACK, took


def test_five_hundred_slow_connections(hasty, beside_hasty):
    """All of them stop somewhere in their start; the good client's connection is its own."""
    with beside_hasty.watch():
        before = hasty.descriptors()
        slow = [wire.Wire(hasty.address, start=False) for _ in range(500)]
        for index, c in enumerate(slow):
            c.send(HELLO[: index % len(HELLO)])
        programs.wait_until(
            lambda: hasty.descriptors() <= before, HANDSHAKE + 4 * SLACK,
            "the slow connections are closed")
        for c in slow:
            c.close()


# TLS


def client_hello(address):
    """The octets of a ClientHello, which the test then sends as it likes."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    context.set_alpn_protocols(["h2"])
    incoming, outgoing = ssl.MemoryBIO(), ssl.MemoryBIO()
    tls = context.wrap_bio(incoming, outgoing)
    with pytest.raises(ssl.SSLWantReadError):
        tls.do_handshake()
    return outgoing.read()


@pytest.mark.parametrize("octets", [0, 1, 50, None], ids=["none", "one", "fifty", "whole"])
def test_a_tls_handshake_that_stalls(hasty_tls, octets):
    with wire.Wire(hasty_tls.address, start=False) as c:
        c._parse = lambda: c.input.clear()
        c.send(client_hello(hasty_tls.address)[:octets])
        lost_after(c, HANDSHAKE)


def test_a_tls_handshake_octet_by_octet(hasty_tls):
    with wire.Wire(hasty_tls.address, start=False) as c:
        c._parse = lambda: c.input.clear()
        drip(c, client_hello(hasty_tls.address), HANDSHAKE + SLACK, HANDSHAKE / 10)
        assert c.lost


def test_tls_done_and_then_silence(hasty_tls, authority):
    context = conftest.client_context(authority)
    c = wire.Wire(hasty_tls.address, context=context, name=certificates.SERVER_NAME, start=False)
    with c:
        lost_after(c, HANDSHAKE)


def test_plaintext_and_noise_at_a_tls_port(hasty_tls):
    for sent in (HELLO, b"GET / HTTP/1.1\r\n\r\n", bytes(500), b"\x16\x03\x01\xff\xff" + bytes(90)):
        with wire.Wire(hasty_tls.address, start=False) as c:
            c._parse = lambda: c.input.clear()
            c.send(sent)
            c.wait_lost(HANDSHAKE + SLACK)
    assert hasty_tls.alive
