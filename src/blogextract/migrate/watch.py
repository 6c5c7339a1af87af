"""How a migration tells what it is doing: whoever runs it hands over a `Watch`."""

from __future__ import annotations


class Watch:
    """Says nothing; the command line's draws a progress bar, or prints lines where there is no terminal."""

    def stage(self, name: str, total: int | None = None) -> None:
        """A stage begins: `name` in a few words for people; `total` steps are ahead, where that is known."""

    def advance(self, steps: int = 1, *, total: int | None = None) -> None:
        """Some steps of the stage are done; `total` where more came to be known."""

    def say(self, line: str) -> None:
        """Something that people should know now and that no report holds: a pause that the server asked for."""
