"""An article as text for others: one exporter a file, each from the record alone, never from the page.

`EXPORTERS` is the table of formats. To add one, write a module with `write(article)` and a line here.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from importlib import import_module
from types import MappingProxyType

from msgspec import Struct

from blogextract.article import Article
from blogextract.errors import ExportError
from blogextract.export.characters import encodable
from blogextract.export.entries import with_entries
from blogextract.export.schema import schema

__all__ = ["EXPORTERS", "Exporter", "render", "schema"]


class Exporter(Struct, frozen=True, kw_only=True):
    """A format.

    module: the file that writes it, loaded when it is first used. suffix: of a file's name. media_type: as in HTTP.
    indents: True where it can be indented by so many spaces a level. is_record: True where it has every field as it
    is; the others are for readers, and show the entries of a listing as its body.
    """

    module: str
    suffix: str
    media_type: str
    indents: bool = False
    is_record: bool = False

    @property
    def write(self) -> Callable[[Article], str]:
        """What gives the article in the format."""
        found: Callable[[Article], str] = import_module(f"{__name__}.{self.module}").write
        return found

    @property
    def write_indented(self) -> Callable[[Article, int], str]:
        """The same, indented, of a format that can be."""
        found: Callable[[Article, int], str] = import_module(f"{__name__}.{self.module}").write_indented
        return found


EXPORTERS: Mapping[str, Exporter] = MappingProxyType(
    {
        "html": Exporter(module="as_html", suffix=".html", media_type="text/html"),
        "json": Exporter(module="as_json", suffix=".json", media_type="application/json", indents=True, is_record=True),
        "jsonl": Exporter(module="as_jsonl", suffix=".jsonl", media_type="application/jsonl", is_record=True),
        "markdown": Exporter(module="as_markdown", suffix=".md", media_type="text/markdown"),
        "text": Exporter(module="as_text", suffix=".txt", media_type="text/plain"),
    }
)
"""The formats by name."""


def render(article: Article, format: str, *, indent: int | None = None) -> str:  # noqa: A002 - the word callers know
    """The article in a format of `EXPORTERS`; `indent` is for those that can be indented, others have no use for it.

    What comes back can always be encoded as UTF-8. Raises ExportError for a format that does not exist.
    """
    exporter = EXPORTERS.get(format)
    if exporter is None:
        raise ExportError(f"there is no format {format!r}: choose one of {', '.join(sorted(EXPORTERS))}")
    if indent is not None and exporter.indents:
        return exporter.write_indented(article, indent)
    return encodable(exporter.write(article if exporter.is_record else with_entries(article)))
