"""From bytes to a `Document`: encoding, parsing, addresses. Nothing here knows what a post is."""

from blogextract.document.document import Document
from blogextract.document.load import PageInput, load

__all__ = ["Document", "PageInput", "load"]
