"""The command line: parse, call the library, exit code."""

from blogextract.cli.app import main

__all__ = ["main"]
