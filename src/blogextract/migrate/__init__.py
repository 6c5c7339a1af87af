"""A whole legacy blog to a folder that a new platform builds or imports, with an account of every post.

from pathlib import Path
from blogextract.migrate import Options, migrate

outcome = migrate("https://old-blog.example/", Path("new-blog"), Options(target="hugo"))
print(outcome.summary)
"""

from typing import TYPE_CHECKING

from blogextract.migrate.model import Options
from blogextract.migrate.watch import Watch

if TYPE_CHECKING:
    from blogextract.migrate.run import Outcome, look, migrate

__all__ = ["Options", "Outcome", "Watch", "look", "migrate"]


def __getattr__(name: str) -> object:
    """What brings all parts with it: loaded when it is asked for, since worker processes need few of them."""
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from blogextract.migrate import run  # noqa: PLC0415 - see above

    value = globals()[name] = getattr(run, name)
    return value
