"""A whole legacy blog to a folder that a new platform builds or imports, with an account of every post.

from pathlib import Path
from blogextract.migrate import Options, migrate

outcome = migrate("https://old-blog.example/", Path("new-blog"), Options(target="hugo"))
print(outcome.summary)
"""

from blogextract.migrate.model import Options
from blogextract.migrate.run import Outcome, look, migrate
from blogextract.migrate.watch import Watch

__all__ = ["Options", "Outcome", "Watch", "look", "migrate"]
