"""From the kept runs to sections, blocks and marks."""

from blogextract.structure.build import Body, blocks_of, build

__all__ = ["Body", "blocks_of", "build"]
