"""RFC 7541, what every decoder must refuse: after h2spec's hpack group, and rules beside it."""

import pytest

from support import verdict, wire
from support.wire import COMPRESSION_ERROR, END_HEADERS, END_STREAM, HEADERS, frame

REQUEST = wire.block(wire.grpc_fields())


@pytest.mark.parametrize(
    "block",
    [
        pytest.param(REQUEST + b"\xc6", id="hpack/2.3.3 indexed field, index beyond the table"),
        pytest.param(REQUEST + b"\xff\xff\xff\xff\xff\x07",
                     id="hpack/2.3.3 indexed field, giant index"),
        pytest.param(REQUEST + b"\x7f\x0a\x01x", id="hpack/2.3.3 literal, index beyond the table"),
        pytest.param(REQUEST + b"\x0f\x40\x01x",
                     id="hpack/2.3.3 unindexed, index beyond the table"),
        pytest.param(REQUEST + b"\x20", id="hpack/4.2 size update at the end of a block"),
        pytest.param(REQUEST + wire.literal("x-a", "b") + b"\x3f\x01" + wire.literal("x-c", "d"),
                     id="hpack/4.2 size update inside a block"),
        pytest.param(REQUEST + b"\xff" + b"\x80" * 20 + b"\x01",
                     id="hpack/5.1 integer of too many octets"),
        pytest.param(REQUEST + b"\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\x01",
                     id="hpack/5.1 integer beyond 64 bits"),
        pytest.param(REQUEST + b"\xff\x80", id="hpack/5.1 integer cut off"),
        pytest.param(REQUEST + b"\x00\x85\xf2\xb2\x4a\x84\xff\x88\x9c\x48\xac\xa4\xff\xff\xff\xff",
                     id="hpack/5.2 Huffman padding longer than 7 bits"),
        pytest.param(REQUEST + b"\x00\x85\xf2\xb2\x4a\x87\xff\xff\x82\xff\xff",
                     id="hpack/5.2 Huffman padding of a whole octet"),
        pytest.param(REQUEST + b"\x00\x85\xf2\xb2\x4a\x84\xff\x83\x90\x92\x00",
                     id="hpack/5.2 Huffman padding of zeroes"),
        pytest.param(REQUEST + b"\x00\x85\xf2\xb2\x4a\x84\xff\x84\xff\xff\xff\xff",
                     id="hpack/5.2 Huffman string with EOS"),
        pytest.param(REQUEST + b"\x00\x7f\xff\x7f" + b"x" * 100,
                     id="hpack/5.2 string longer than the block"),
        pytest.param(REQUEST + b"\x00\x03x-a\x7f\xff\xff\xff\xff\x0f",
                     id="hpack/5.2 string of 4 GiB"),
        pytest.param(REQUEST + b"\x80", id="hpack/6.1 indexed field with index 0"),
        pytest.param(b"\x3f\xe2\x1f" + REQUEST, id="hpack/6.3 size update above the setting"),
        pytest.param(b"\x3f\xff\xff\xff\xff\x07" + REQUEST, id="hpack/6.3 giant size update"),
        pytest.param(b"\x20\x3f\xe2\x1f" + REQUEST,
                     id="hpack/6.3 second size update above the setting"),
    ],
)
def test_hpack(block, connection):
    c = connection()
    table = c.settings.get(wire.HEADER_TABLE_SIZE, 4096)
    if table != 4096:
        pytest.skip("the cases suppose a table of 4096 octets")
    c.send(frame(HEADERS, END_HEADERS | END_STREAM, 1, block))
    verdict.connection_error(c, COMPRESSION_ERROR)


def test_hpack_4_3_an_entry_larger_than_the_table_empties_it(connection):
    c = connection()
    small = wire.literal("x-kept", "1", 0x40)
    large = wire.literal("x-large", "v" * 4100, 0x40)
    c.send(frame(HEADERS, END_HEADERS, 1, REQUEST + small + b"\xbe" + large)
           + frame(wire.DATA, END_STREAM, 1, wire.message()))
    verdict.served(c)
    c.send(frame(HEADERS, END_HEADERS | END_STREAM, 3, REQUEST + b"\xbe"))
    verdict.connection_error(c, COMPRESSION_ERROR)


def test_hpack_2_3_3_a_truncated_representation(connection):
    """Every prefix of a block that ends inside a field is a compression error."""
    for cut in range(1, 12):
        c = connection()
        field = wire.literal("x-name", "value")
        c.send(frame(HEADERS, END_HEADERS | END_STREAM, 1, REQUEST + field[:cut]))
        verdict.connection_error(c, COMPRESSION_ERROR)
        c.close()
