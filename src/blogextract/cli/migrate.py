"""`blogextract migrate SOURCE OUT`: a whole blog to a folder."""

from __future__ import annotations

import signal
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from types import FrameType
from typing import Any

import click

from blogextract.cli.terminal import complain
from blogextract.errors import BlogextractError

TARGET_NAMES = ("jsonl", "markdown", "hugo", "jekyll", "hexo", "eleventy", "ghost", "wordpress", "html")
"""Those of `blogextract.migrate`, which is not loaded for --help; a test compares them."""

FAILED = 1


@click.command(short_help="Take a whole blog to a folder for another platform.")
@click.argument("source", metavar="SOURCE")
@click.argument("out", metavar="OUT", type=click.Path(path_type=Path, file_okay=False))
@click.option(
    "--to",
    "target",
    type=click.Choice(TARGET_NAMES, case_sensitive=False),
    default="jsonl",
    show_default=True,
    help="What the folder is for.",
)
@click.option("--rate", type=click.FloatRange(min=0), metavar="N", help="Requests a second; 0 for as fast as it goes.")
@click.option("--max-pages", type=click.IntRange(min=1), metavar="N", help="Fetch no more pages than this.")
@click.option("--include", multiple=True, metavar="PATTERN", help="Only addresses like this; * is any characters.")
@click.option("--exclude", multiple=True, metavar="PATTERN", help="No addresses like this; goes before --include.")
@click.option("--sample", type=click.IntRange(min=1), metavar="N", help="Only so many posts, spread over the blog.")
@click.option("--no-media", is_flag=True, help="Leave pictures and files where they are.")
@click.option("--offline", is_flag=True, help="Ask the network for nothing: extract anew what OUT holds already.")
@click.option("--dry-run", is_flag=True, help="Only look at what there is, and say what would be done.")
@click.option("--base-url", metavar="ADDRESS", help="Where the new site will stand.")
@click.option(
    "--jobs", type=click.IntRange(min=0), default=0, metavar="N", help="Processes that extract; 0 for all cores."
)
@click.option("--allow-private", is_flag=True, help="Follow addresses into private networks as well.")
@click.option("--user-agent", metavar="TEXT", help="What to call us towards the site; put a contact in it.")
def migrate(*, source: str, out: Path, dry_run: bool, no_media: bool, **options: Any) -> int:  # noqa: ANN401 - click's
    """Take a whole blog to a folder for another platform, with an account of every post, picture and link.

    SOURCE is the blog's address, a folder of saved pages, a WARC file, or a file with one address a line. OUT is made
    where it is not there. It holds what the new platform builds, and beside it report.html, report.json, review.md,
    urls.csv, redirects/ and journal.sqlite, the memory of the migration: the same command again goes on where it
    ended, however it ended.

    \b
    Examples:
      blogextract migrate https://old-blog.example/ new-blog --to hugo
      blogextract migrate https://old-blog.example/ look --dry-run
      blogextract migrate https://old-blog.example/ try --sample 20
      blogextract migrate old-blog.warc.gz new-blog --to wordpress
      blogextract migrate https://old-blog.example/ new-blog --to hugo --offline

    \b
    Exit codes:
      0    every post that is known of is there
      1    posts are missing, or the migration could not be done; the report names them
      2    the command line cannot be understood
      130  interrupted; the same command goes on
    """  # noqa: D301 - click takes \b for "leave these lines as they are"
    from blogextract.migrate import Options, look  # noqa: PLC0415 - takes long, and --help does without
    from blogextract.migrate import migrate as run  # noqa: PLC0415 - takes long, and --help does without

    chosen = Options(media=not no_media, **{name: value for name, value in options.items() if value is not None})
    with _watched() as watch, _ended_kindly():
        try:
            if dry_run:
                click.echo("\n".join(look(source, chosen, watch)))
                return 0
            outcome = run(source, out, chosen, watch)
        except BlogextractError as error:
            complain(source, str(error))
            return FAILED
        except KeyboardInterrupt:
            watch.say(f"interrupted; nothing is lost: the same command goes on from {out}")
            raise
    click.echo(outcome.summary)
    return FAILED if outcome.missing else 0


@contextmanager
def _watched() -> Iterator[Any]:
    """What shows the progress, taken away at the end."""
    from blogextract.cli.watching import watching  # noqa: PLC0415 - takes long, and --help does without

    with closing(watching()) as watch:
        yield watch


@contextmanager
def _ended_kindly() -> Iterator[None]:
    """SIGTERM ends us as Ctrl-C does: what is under way is put away first."""

    def interrupt(_number: int, _frame: FrameType | None) -> None:
        raise KeyboardInterrupt

    try:
        before = signal.signal(signal.SIGTERM, interrupt)
    except ValueError:  # not in the main thread
        yield
        return
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)
