"""The command line: parse, call the library, exit code."""

from blogextract.collection import paused

with paused():  # or the collector looks for waste among modules, of which none goes
    from blogextract.cli.app import main

__all__ = ["main"]
