"""Last of all: what the server that took all of the abuse has kept of it."""

from support import programs

MEBIBYTE = 1 << 20
KEPT_BYTES = 64 * MEBIBYTE


def test_nothing_is_left_behind(server, start):
    """Beside a server that has just started, memory, descriptors and threads are much the same."""
    fresh = start()
    programs.wait_until(
        lambda: server.descriptors() <= fresh.descriptors() + 2, 12,
        f"descriptors back to {fresh.descriptors()} (now {server.descriptors()})")
    kept = server.memory() - fresh.memory()
    assert kept <= KEPT_BYTES, f"{kept / MEBIBYTE:.1f} MiB kept"
    assert server.threads() <= fresh.threads() + 2
