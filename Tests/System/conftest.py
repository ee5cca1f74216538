"""Fixtures of the system tests: the built programs, certificates and the peers."""

import json
import ssl

import grpc
import pytest

from support import certificates, guard, programs, schema, wire
from support.certificates import SERVER_NAME

SERVERS = {
    "ours": lambda: [programs.binary("interop-server")],
    "edge": lambda: programs.python_command("edge_server.py"),
    "grpcio": lambda: programs.python_command("grpcio_server.py"),
    "nghttpd": lambda: programs.python_command("nghttpd.py"),
}


def pytest_addoption(parser):
    parser.addoption(
        "--server",
        choices=sorted(SERVERS),
        default="ours",
        help="the server under test; others than ours try the suite itself",
    )


@pytest.fixture(scope="session")
def against(request):
    """Which server is under test: ours, or one that the suite itself is tried on."""
    return request.config.getoption("--server")


@pytest.fixture(scope="session")
def start(against, tmp_path_factory):
    """Starts the server under test with flags of its own; every one is ended with the session."""
    running = []

    def begin(*flags, listen="127.0.0.1:0", limits=None):
        command = [*SERVERS[against](), "--listen", listen, *flags]
        if limits is not None:
            path = tmp_path_factory.mktemp("limits") / "limits.json"
            path.write_text(json.dumps(limits))
            command += ["--limits", path]
        server = programs.Server(command)
        running.append(server)
        return server

    yield begin
    for server in running:
        server.stop()


class Shared:
    """One server for many tests, started again when a test has killed it, so that one crash
    fails one test and not all."""

    def __init__(self, begin):
        self._begin = begin
        self._server = None
        self._guard = None
        self.opened = []

    def server(self):
        if self._server is None or not self._server.alive:
            if self._guard:
                self._guard.close()
                self._guard = None
            self._server = self._begin()
        return self._server

    def guard(self):
        server = self.server()
        if self._guard is None:
            self._guard = guard.Guard(server, self.opened)
        return self._guard

    def close(self):
        if self._guard:
            self._guard.close()


@pytest.fixture(scope="session")
def _plain(start):
    shared = Shared(start)
    yield shared
    shared.close()


@pytest.fixture
def server(_plain):
    """A plaintext server with default limits."""
    return _plain.server()


@pytest.fixture
def beside(_plain):
    """The watch over that server: `with beside.watch(): abuse`."""
    return _plain.guard()


@pytest.fixture
def connection(_plain, server):
    """Opens raw connections to the plaintext server; they are closed with the test, or with the
    watch that they were opened under."""

    def connect(**options):
        opened = wire.Wire(server.address, **options)
        _plain.opened.append(opened)
        return opened

    yield connect
    for opened in _plain.opened:
        opened.close()
    _plain.opened.clear()


# Certificates


@pytest.fixture(scope="session")
def authority(tmp_path_factory):
    return certificates.Authority(tmp_path_factory.mktemp("certificates"))


@pytest.fixture(scope="session")
def server_identity(authority):
    return authority.issue("server", server=True)


@pytest.fixture(scope="session")
def client_identity(authority):
    return authority.issue(
        "client", dns=["clinic-1.test"], uris=["spiffe://registry.test/clinic-1"])


@pytest.fixture(scope="session")
def tls_server(start, server_identity):
    return start("--certificate", server_identity.certificate, "--key", server_identity.key)


@pytest.fixture(scope="session")
def mutual_server(start, server_identity, authority):
    return start(
        "--certificate", server_identity.certificate,
        "--key", server_identity.key,
        "--client-ca", authority.path,
    )


def client_context(authority, identity=None):
    """Python's TLS client with the h2 protocol, for raw connections."""
    context = ssl.create_default_context(cafile=str(authority.path))
    context.set_alpn_protocols(["h2"])
    if identity:
        context.load_cert_chain(identity.certificate, identity.key)
    return context


class Target:
    """A server as clients see it: a grpcio channel and raw connections, however secured."""

    def __init__(self, address, authority=None, identity=None):
        self.address = address
        self.authority = authority
        self.identity = identity

    def channel(self, options=()):
        if self.authority is None:
            return grpc.insecure_channel(self.address, options)
        key = self.identity.key.read_bytes() if self.identity else None
        chain = self.identity.certificate.read_bytes() if self.identity else None
        credentials = grpc.ssl_channel_credentials(self.authority.pem(), key, chain)
        name = (("grpc.ssl_target_name_override", SERVER_NAME),)
        return grpc.secure_channel(self.address, credentials, name + tuple(options))

    def socket(self):
        sock = wire.connect(self.address)
        if self.authority is None:
            return sock
        context = client_context(self.authority, self.identity)
        return context.wrap_socket(sock, server_hostname=SERVER_NAME)


@pytest.fixture(params=["plaintext", "tls", "mutual-tls"])
def target(request, authority):
    """The server under test over each kind of transport."""
    if request.param == "plaintext":
        return Target(request.getfixturevalue("server").address)
    if request.param == "tls":
        return Target(request.getfixturevalue("tls_server").address, authority)
    identity = request.getfixturevalue("client_identity")
    return Target(request.getfixturevalue("mutual_server").address, authority, identity)


@pytest.fixture
def stub(target):
    with target.channel() as channel:
        yield schema.Stub(channel)
