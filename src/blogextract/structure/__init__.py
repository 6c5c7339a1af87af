"""From the kept runs to sections, blocks and marks."""

from blogextract.structure.build import Body, blocks_of, build, note_runs

__all__ = ["Body", "blocks_of", "build", "note_runs"]
