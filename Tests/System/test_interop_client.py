"""Our client against servers that nobody here wrote: grpcio's for the standard cases, and a
misbehaving one on the h2 library for the HTTP/2 negative cases.

grpcio's server does not show a message's compressed flag, so the two cases in which the client
compresses run against the h2 library too.
"""

import contextlib
import subprocess

import pytest

from support import h2_server, programs
from support.certificates import SERVER_NAME

GRPCIO_CASES = (
    "empty_unary",
    "large_unary",
    "server_compressed_unary",
    "client_streaming",
    "server_streaming",
    "server_compressed_streaming",
    "ping_pong",
    "empty_stream",
    "custom_metadata",
    "status_code_and_message",
    "special_status_message",
    "unimplemented_method",
    "unimplemented_service",
    "cancel_after_begin",
    "cancel_after_first_response",
    "timeout_on_sleeping_server",
)
H2_CASES = ("client_compressed_unary", "client_compressed_streaming")
CASE_SECONDS = 40


@pytest.fixture(scope="session")
def run_client(against):
    """Runs one case with our client (or grpcio's, when the peer itself is tried) and checks the
    line that it prints."""
    if against == "ours":
        command = [programs.binary("interop-client")]
    else:
        command = programs.python_command("grpcio_client.py")

    def run(address, case, *flags):
        done = subprocess.run(
            [*command, "--server", address, "--case", case, *flags],
            capture_output=True, text=True, timeout=CASE_SECONDS)
        report = done.stdout + done.stderr
        assert done.returncode == 0, report
        assert f"ok {case}" in done.stdout.splitlines(), report

    return run


@contextlib.contextmanager
def grpcio_server(*flags, listen="127.0.0.1:0"):
    command = [*programs.python_command("grpcio_server.py"), "--listen", listen, *flags]
    server = programs.Server(command)
    yield server
    server.stop()


@pytest.fixture(scope="module")
def plain_peer():
    with grpcio_server() as server:
        yield server


@pytest.fixture(scope="module")
def mutual_peer(server_identity, authority):
    with grpcio_server(
        "--certificate", server_identity.certificate,
        "--key", server_identity.key,
        "--client-ca", authority.path,
    ) as server:
        yield server


@pytest.fixture
def ours_only(against):
    if against != "ours":
        pytest.skip("the standard cases are our client's")


@pytest.mark.parametrize("case", GRPCIO_CASES)
def test_case_on_grpcio_plaintext(run_client, plain_peer, ours_only, case):
    run_client(plain_peer.address, case)


@pytest.mark.parametrize("case", GRPCIO_CASES)
def test_case_on_grpcio_mutual_tls(
        run_client, mutual_peer, authority, client_identity, ours_only, case):
    run_client(
        mutual_peer.address, case,
        "--ca", authority.path,
        "--certificate", client_identity.certificate,
        "--key", client_identity.key,
        "--server-name", SERVER_NAME,
    )


def test_case_on_grpcio_unix_socket(run_client, ours_only, tmp_path):
    with grpcio_server(listen=f"unix:{tmp_path}/socket") as server:
        run_client(server.address, "large_unary")


def test_wrong_name_in_the_certificate_is_refused(
        run_client, mutual_peer, authority, client_identity, ours_only):
    with pytest.raises(AssertionError, match="FAILED empty_unary"):
        run_client(
            mutual_peer.address, "empty_unary",
            "--ca", authority.path,
            "--certificate", client_identity.certificate,
            "--key", client_identity.key,
            "--server-name", "other.test",
        )


@pytest.mark.parametrize("case", H2_CASES)
def test_case_on_h2(run_client, ours_only, case):
    peer = h2_server.serve(case)
    with contextlib.closing(peer):
        run_client(peer.address, case)
    assert peer.faults == []


@pytest.mark.parametrize("case", h2_server.NEGATIVE_CASES)
def test_negative_case(run_client, against, case):
    if against == "grpcio" and case == "data_frame_padding":
        pytest.skip("grpcio refuses padded DATA frames")
    peer = h2_server.serve(case)
    with contextlib.closing(peer):
        run_client(peer.address, case)
    assert peer.faults == []
    if case == "goaway":
        requests = [connection.requests for connection in peer.connections]
        assert requests == [1, 1], "the second call must come on a connection of its own"
    if case == "ping":
        assert [each.pings_outstanding for each in peer.connections] == [0]
        assert peer.connections[0].requests == 1
    if case == "max_streams":
        assert sum(each.requests for each in peer.connections) == 11
        assert max(each.open_at_most for each in peer.connections) == 1
