"""A terminal for tests, and what it is shown."""

import contextlib
import os
import pty


class Screen:
    """`stream` is a terminal; `shown()` is what has been written to it."""

    def __enter__(self):
        self._ours, theirs = pty.openpty()
        os.set_blocking(self._ours, False)
        self.stream = os.fdopen(theirs, "w", encoding="utf-8")
        self._seen = b""
        return self

    def shown(self):
        self.stream.flush()
        with contextlib.suppress(BlockingIOError):
            while part := os.read(self._ours, 65536):
                self._seen += part
        return self._seen.decode()

    def __exit__(self, *_):
        self.stream.close()
        os.close(self._ours)
