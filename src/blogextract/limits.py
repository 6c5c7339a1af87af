"""How large a page may be; here, so that the command line knows it without loading what parses."""

from __future__ import annotations

MAX_PAGE_BYTES = 64 * 1024 * 1024
"""The largest page that is parsed, in bytes; real posts stay under 5 MiB, and a parse takes 20 times its page."""
MAX_ELEMENTS = 1_000_000
"""The most elements that a page may have; no real one of 2,440 has 12,000; a million need 4 GB and 50 seconds."""
