"""TLS as clients see it: what is refused, and certificates, authorities and revocations that change
while calls run."""

import ssl

import pytest
from cryptography.hazmat.primitives import serialization

import conftest
from support import certificates, load, programs, verdict, wire
from support.certificates import SERVER_NAME

NOTICE_SECONDS = 5


@pytest.fixture
def fresh(tmp_path):
    """An authority of the test's own, whose files it may change."""
    return certificates.Authority(tmp_path)


class Rotating:
    """A mutual-TLS server whose files the test changes."""

    def __init__(self, start, authority, folder, crl=False, **options):
        self.authority = authority
        self.identity = authority.issue("server", server=True)
        self.client = authority.issue("client", dns=["clinic-1.test"])
        self.crl = authority.write_crl(folder / "revoked.pem") if crl else None
        flags = ["--certificate", self.identity.certificate, "--key", self.identity.key,
                 "--client-ca", authority.path]
        if crl:
            flags += ["--crl", self.crl]
        self.server = start(*flags, **options)
        self.address = self.server.address

    def context(self, identity=None, authority=None):
        return conftest.client_context(authority or self.authority, identity or self.client)

    def connect(self, identity=None, authority=None, session=None):
        """A raw connection; its TLS handshake and its HTTP/2 start are done."""
        context = self.context(identity, authority)
        sock = wire.connect(self.address)
        sock = context.wrap_socket(sock, server_hostname=SERVER_NAME, session=session)
        return wire.Wire(self.address, sock=sock)

    def serial(self):
        """The serial number of the certificate that a new connection is shown."""
        with self.connect() as c:
            return int(c.sock.getpeercert()["serialNumber"], 16)

    def load(self, identity=None):
        identity = identity or self.client
        return load.Load(
            self.address, "--ca", self.authority.path, "--certificate", identity.certificate,
            "--key", identity.key, "--server-name", SERVER_NAME)

    def refuses(self, identity=None, authority=None):
        """Whether a new connection is refused: TLS 1.3 tells a client only after its handshake."""
        try:
            with self.connect(identity, authority) as c:
                return c.call().grpc_status != 0
        except (OSError, AssertionError):
            return True


@pytest.fixture
def rotating(start, fresh, tmp_path):
    return Rotating(start, fresh, tmp_path)


@pytest.fixture
def revoking(start, fresh, tmp_path):
    return Rotating(start, fresh, tmp_path, crl=True)


# What a handshake must have


def handshake(address, context):
    """The protocol agreed upon; raises when the server refuses."""
    with wire.connect(address) as sock:
        with context.wrap_socket(sock, server_hostname=SERVER_NAME) as tls:
            tls.settimeout(wire.PATIENCE)
            tls.sendall(wire.PREFACE + wire.settings())
            if not tls.recv(9):
                raise ConnectionError("closed")
            return tls.version(), tls.selected_alpn_protocol(), tls.cipher()[0]


@pytest.mark.parametrize("version", [ssl.TLSVersion.TLSv1_2, ssl.TLSVersion.TLSv1_3])
def test_tls_1_2_and_1_3_are_served(tls_server, authority, version):
    context = conftest.client_context(authority)
    context.minimum_version = context.maximum_version = version
    agreed, protocol, cipher = handshake(tls_server.address, context)
    assert (agreed, protocol) == (version.name.replace("_", "."), "h2")
    assert "GCM" in cipher or "CHACHA20" in cipher


def test_tls_1_3_is_preferred(tls_server, authority):
    assert handshake(tls_server.address, conftest.client_context(authority))[0] == "TLSv1.3"


def test_tls_1_1_is_refused(tls_server, authority):
    context = conftest.client_context(authority)
    context.set_ciphers("ALL:@SECLEVEL=0")
    with pytest.warns(DeprecationWarning):
        context.minimum_version = ssl.TLSVersion.TLSv1
        context.maximum_version = ssl.TLSVersion.TLSv1_1
    with pytest.raises(OSError):
        handshake(tls_server.address, context)


@pytest.mark.parametrize("ciphers", [
    "AES128-GCM-SHA256", "AES256-SHA", "ECDHE-ECDSA-AES128-SHA", "ECDHE-ECDSA-AES256-SHA384",
    "DHE-RSA-AES128-GCM-SHA256"])
def test_suites_without_ecdhe_or_aead_are_refused(tls_server, authority, ciphers):
    context = conftest.client_context(authority)
    context.maximum_version = ssl.TLSVersion.TLSv1_2
    context.set_ciphers(ciphers)
    with pytest.raises(OSError):
        handshake(tls_server.address, context)


@pytest.mark.parametrize("protocols", [None, ["http/1.1"], ["h2c"], ["grpc-exp"]])
def test_a_client_that_does_not_offer_h2_is_refused(tls_server, authority, protocols):
    context = ssl.create_default_context(cafile=str(authority.path))
    if protocols:
        context.set_alpn_protocols(protocols)
    with pytest.raises(OSError):
        handshake(tls_server.address, context)


def test_h2_is_chosen_among_others(tls_server, authority):
    context = ssl.create_default_context(cafile=str(authority.path))
    context.set_alpn_protocols(["http/1.1", "h2"])
    assert handshake(tls_server.address, context)[1] == "h2"


def test_a_session_is_resumed(tls_server, authority):
    context = conftest.client_context(authority)
    session = None
    for resumed in (False, True):
        sock = wire.connect(tls_server.address)
        tls = context.wrap_socket(sock, server_hostname=SERVER_NAME, session=session)
        with wire.Wire(tls_server.address, sock=tls) as c:
            assert tls.session_reused == resumed
            assert c.call().grpc_status == 0
            session = tls.session


# Client certificates


def test_a_sound_client_is_served(rotating):
    with rotating.connect() as c:
        assert c.call().grpc_status == 0


def test_a_client_without_a_certificate_is_refused(rotating):
    context = conftest.client_context(rotating.authority)
    with pytest.raises((OSError, AssertionError)):
        sock = context.wrap_socket(wire.connect(rotating.address), server_hostname=SERVER_NAME)
        wire.Wire(rotating.address, sock=sock)


BAD_CLIENTS = {
    "expired": dict(valid=(-10, -1)),
    "not valid yet": dict(valid=(1, 10)),
    "for servers only": dict(server=True),
}


@pytest.mark.parametrize("form", BAD_CLIENTS)
def test_a_certificate_that_is_not_sound_is_refused(rotating, form):
    identity = rotating.authority.issue("bad", **BAD_CLIENTS[form])
    assert rotating.refuses(identity)
    assert not rotating.refuses()


def test_a_certificate_of_another_authority_is_refused(rotating, tmp_path):
    stranger = certificates.Authority(tmp_path, "stranger").issue("client2", dns=["clinic-1.test"])
    assert rotating.refuses(stranger)


# Files that change


def test_a_new_server_certificate_is_shown_without_a_failed_call(rotating):
    with rotating.load() as calls:
        for _ in range(4):
            rotating.authority.issue("server", server=True, into=rotating.identity)
            programs.wait_until(
                lambda: rotating.serial() == rotating.identity.serial, NOTICE_SECONDS,
                "the new certificate is shown")
            calls.more(50)
        calls.end()


def test_a_new_authority_is_taken_and_the_old_one_refused(rotating, tmp_path):
    """First both are trusted, then the new one alone; clients of the new one lose no call."""
    old, client = rotating.authority, rotating.client
    new = certificates.Authority(tmp_path, "new")
    newcomer = new.issue("newcomer", dns=["clinic-2.test"])
    certificates.replace(old.path, old.pem() + new.pem())
    programs.wait_until(
        lambda: not rotating.refuses(newcomer), NOTICE_SECONDS, "the new authority is trusted")
    with rotating.load(newcomer) as calls:
        assert not rotating.refuses(client)
        both = tmp_path / "both.pem"
        both.write_bytes(old.pem() + new.pem())
        certificates.replace(old.path, new.pem())
        rotating.context = lambda identity=None, authority=None: _context(
            old.certificate, tmp_path, identity or client)
        programs.wait_until(
            lambda: rotating.refuses(client), NOTICE_SECONDS, "the old authority is refused")
        assert not rotating.refuses(newcomer)
        calls.more(50)
        calls.end()


def _context(certificate, folder, identity):
    """Trusts the authority of the server's certificate, whatever the server now trusts."""
    path = folder / "trusted.pem"
    path.write_bytes(certificate.public_bytes(serialization.Encoding.PEM))
    context = ssl.create_default_context(cafile=str(path))
    context.set_alpn_protocols(["h2"])
    context.load_cert_chain(identity.certificate, identity.key)
    return context


BAD_FILES = {
    "an empty certificate": ("certificate", lambda rotating: b""),
    "noise as certificate": ("certificate", lambda rotating: b"\x00\xff noise"),
    "half a certificate": ("certificate", lambda rotating: (
        rotating.identity.certificate.read_bytes()[:200])),
    "another key": ("key", lambda rotating: rotating.client.key.read_bytes()),
    "noise as key": ("key", lambda rotating: b"noise"),
    "noise as authority": ("authority", lambda rotating: b"noise"),
    "an empty authority": ("authority", lambda rotating: b""),
    "no certificate file": ("certificate", lambda rotating: None),
}


@pytest.mark.parametrize("form", BAD_FILES)
def test_a_bad_file_keeps_the_old_set(start, fresh, tmp_path, form):
    """Said in the log, seen in a metric, and no call fails; a good file is then taken."""
    rotating = Rotating(start, fresh, tmp_path)
    which, content = BAD_FILES[form]
    path = {"certificate": rotating.identity.certificate, "key": rotating.identity.key,
            "authority": fresh.path}[which]
    good, before = path.read_bytes(), rotating.identity.serial
    trusted = tmp_path / "trusted.pem"
    trusted.write_bytes(fresh.pem())
    rotating.context = lambda identity=None, authority=None: _context(
        fresh.certificate, tmp_path, rotating.client)
    said = len(rotating.server.errors) + len(rotating.server.lines)
    bad = content(rotating)
    if bad is None:
        path.unlink()
    else:
        certificates.replace(path, bad)
    programs.wait_until(
        lambda: len(rotating.server.errors) + len(rotating.server.lines) > said, NOTICE_SECONDS,
        "a word in the log about the bad file")
    assert rotating.serial() == before
    assert not rotating.refuses()
    certificates.replace(path, good)
    fresh.issue("server", server=True, into=rotating.identity)
    programs.wait_until(
        lambda: rotating.serial() == rotating.identity.serial, NOTICE_SECONDS,
        "the good files are taken")


# Revocation


def test_a_revoked_client_is_cut_off_in_the_middle_of_its_connection(revoking):
    """Its open connection ends, new ones are refused, and others lose no call."""
    victim = revoking.authority.issue("victim", dns=["clinic-9.test"])
    with revoking.load() as calls, revoking.connect(victim) as c, revoking.connect() as other:
        stream = c.open(path=wire.DUPLEX)
        assert c.is_alive()
        calls.more(20)
        revoking.authority.revoke(victim)
        revoking.authority.write_crl(revoking.crl)
        c.wait_lost(NOTICE_SECONDS)
        assert c.at(stream).grpc_status != 0
        assert revoking.refuses(victim)
        assert other.is_alive() and other.call().grpc_status == 0
        calls.more(50)
        calls.end()


def test_a_revoked_client_cannot_resume_its_session(revoking):
    victim = revoking.authority.issue("victim", dns=["clinic-9.test"])
    context = revoking.context(victim)
    sock = context.wrap_socket(wire.connect(revoking.address), server_hostname=SERVER_NAME)
    with wire.Wire(revoking.address, sock=sock) as c:
        assert c.call().grpc_status == 0
        session = sock.session
        revoking.authority.revoke(victim)
        revoking.authority.write_crl(revoking.crl)
        c.wait_lost(NOTICE_SECONDS)
    with pytest.raises((OSError, AssertionError)):
        sock = context.wrap_socket(
            wire.connect(revoking.address), server_hostname=SERVER_NAME, session=session)
        with wire.Wire(revoking.address, sock=sock) as c:
            verdict.served(c, c.open(end=True, body=wire.message()))


def test_a_client_revoked_before_the_start_is_refused(start, fresh, tmp_path):
    victim = fresh.issue("victim", dns=["clinic-9.test"])
    fresh.revoke(victim)
    revoking = Rotating(start, fresh, tmp_path, crl=True)
    assert revoking.refuses(victim)
    assert not revoking.refuses()


def test_a_stale_list_does_not_pass_silently(start, fresh, tmp_path):
    """A list past its next update says nothing of who was revoked since: nobody is let in by it."""
    revoking = Rotating(start, fresh, tmp_path, crl=True)
    assert not revoking.refuses()
    fresh.write_crl(revoking.crl, days=-1)
    programs.wait_until(
        lambda: revoking.refuses() or any(
            "stale" in line or "expired" in line or "nextUpdate" in line or "next update" in line
            for line in revoking.server.errors + revoking.server.lines),
        NOTICE_SECONDS, "the stale list is refused or told of")
