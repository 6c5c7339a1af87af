"""The command and what every end of it looks like: an exit code, and never a traceback."""

from __future__ import annotations

import atexit
import contextlib
import gc
import os
import sys
from collections.abc import Sequence
from importlib import import_module

import click

from blogextract.cli.output import ReaderGoneError
from blogextract.cli.terminal import in_line, painted
from blogextract.version import VERSION

USAGE = 2
INTERRUPTED = 130
READER_GONE = 141
"""What shells report for programs that end by SIGINT and SIGPIPE."""

_OWN_OPTIONS = ("-h", "--help", "--version")

COMMANDS = ("explain", "extract", "migrate", "rules", "schema")
"""The commands. Each is the function of its name in the module of its name."""


def command_of(name: str) -> click.Command:
    """The command of a name of `COMMANDS`, loaded when it is first asked for: others would only make it wait."""
    found: click.Command = getattr(import_module(f"blogextract.cli.{name}"), name)
    return found


class _Commands(click.Group):
    """A group whose first word may be left out: what is no command is an input of `extract`."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click's form
        """The names of all commands."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002 - click's form
        """The command of a name, if there is one."""
        return command_of(cmd_name) if cmd_name in COMMANDS else None

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Put `extract` before anything but a command."""
        if args and args[0] not in COMMANDS and args[0] not in _OWN_OPTIONS:
            args = ["extract", *args]
        return super().parse_args(ctx, args)

    def format_usage(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The two forms of the command."""
        formatter.write_usage(ctx.command_path, "[OPTIONS] INPUT...")
        formatter.write_usage(ctx.command_path, "COMMAND [OPTIONS] ...", prefix="       ")


@click.group(cls=_Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(VERSION, prog_name="blogextract", message="%(prog)s %(version)s")
def command() -> None:
    """Turn blog pages into typed article records.

    INPUT is a web address, a file, or - for standard input. Without a command, inputs are extracted: see
    "blogextract extract --help" for the options.

    \b
    Examples:
      blogextract https://example.com/2024/a-day-at-the-sea
      blogextract example.com/post --format markdown --output post.md
      blogextract saved/*.html > posts.jsonl
      curl -s https://example.com/post | blogextract - --url https://example.com/post
      blogextract explain page.html --text "Subscribe to our newsletter"
      blogextract migrate https://example.com/blog/ new-blog --to hugo

    \b
    Exit codes:
      0    all inputs were done
      1    some inputs failed; each has a line on standard error
      2    the command line cannot be understood, or the output not be written
      130  interrupted
    """  # noqa: D301 - click takes \b for "leave these lines as they are"


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line; gives the exit code. Without arguments they are those of this process."""
    if arguments is None:
        _own_process()
    try:
        code = command.main(arguments, prog_name="blogextract", standalone_mode=False)
        return code if isinstance(code, int) else 0
    except click.FileError as error:
        _say(f"{error.ui_filename}: cannot be written: {error.message}")
        return USAGE
    except click.ClickException as error:
        error.show()
        return error.exit_code
    except (click.Abort, KeyboardInterrupt):
        _say("interrupted")
        return INTERRUPTED
    except ReaderGoneError:
        _give_up_output()
        return READER_GONE
    except OSError as error:
        _give_up_output()
        _say(error.strerror or str(error))
        return 1


def _own_process() -> None:
    """What is right only where the process is there for one command, and would surprise a program that called it."""
    # the library asks for one thread, but the others would be started with it all the same: tens of milliseconds
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    # or the collector would look once more through all that the system takes back at once
    atexit.register(gc.freeze)


def _give_up_output() -> None:
    """Lead standard output nowhere, or Python would try once more to write what is left, and end with its own code."""
    with contextlib.suppress(OSError, ValueError):  # there may be none
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _say(message: str) -> None:
    """A line on standard error that is about no input."""
    click.echo(f"{painted('blogextract:', sys.stderr, fg='red')} {in_line(message)}", file=sys.stderr)
