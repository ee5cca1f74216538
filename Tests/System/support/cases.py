"""Tables of conformance cases: what is sent, and the verdict that must follow."""

import pytest

from . import verdict, wire
from .wire import DATA, END_HEADERS, END_STREAM, HEADERS, INITIAL_WINDOW_SIZE, frame

REQUEST = wire.block(wire.grpc_fields())
CALL = frame(HEADERS, END_HEADERS, 1, REQUEST)
BODY = frame(DATA, END_STREAM, 1, wire.message())
NO_WINDOW = wire.settings((INITIAL_WINDOW_SIZE, 0))

broken = verdict.connection_error
malformed = verdict.malformed


def refused(c, *codes):
    verdict.stream_error(c, 1, *codes)


class Cases(list):
    """Parameters of one test function, each named after its section."""

    def __init__(self, group):
        super().__init__()
        self.group = group

    def case(self, section, title):
        """A case that is played by a function of its own, which gets the `connection` fixture."""

        def add(play):
            self.append(pytest.param(play, id=f"{self.group}/{section} {title}"))
            return play

        return add

    def table(self, section, rows):
        """Cases that differ in what is sent and in the verdict alone."""
        for title, sent, check, *codes in rows:

            def play(connection, sent=sent, check=check, codes=codes):
                c = connection()
                c.send(sent)
                check(c, *codes)

            self.case(section, title)(play)
