"""An article as text for others: one exporter a file, each from the record alone, never from the page.

`EXPORTERS` is the table of formats. To add one, write a module with `write(article)` and a line here.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from blogextract.article import Article
from blogextract.errors import ExportError
from blogextract.export.as_html import write as write_html
from blogextract.export.as_json import write as write_json
from blogextract.export.as_json import write_indented as write_json_indented
from blogextract.export.as_jsonl import write as write_jsonl
from blogextract.export.as_markdown import write as write_markdown
from blogextract.export.as_text import write as write_text
from blogextract.export.characters import encodable
from blogextract.export.schema import schema

__all__ = ["EXPORTERS", "Exporter", "render", "schema"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Exporter:
    """A format.

    write: the article in it. write_indented: the same, indented by so many spaces a level, where the format has
    that. suffix: of a file's name. media_type: as in HTTP.
    """

    write: Callable[[Article], str]
    suffix: str
    media_type: str
    write_indented: Callable[[Article, int], str] | None = None


EXPORTERS: Mapping[str, Exporter] = MappingProxyType(
    {
        "html": Exporter(write=write_html, suffix=".html", media_type="text/html"),
        "json": Exporter(
            write=write_json,
            write_indented=write_json_indented,
            suffix=".json",
            media_type="application/json",
        ),
        "jsonl": Exporter(write=write_jsonl, suffix=".jsonl", media_type="application/jsonl"),
        "markdown": Exporter(write=write_markdown, suffix=".md", media_type="text/markdown"),
        "text": Exporter(write=write_text, suffix=".txt", media_type="text/plain"),
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
    if indent is not None and exporter.write_indented is not None:
        return exporter.write_indented(article, indent)
    return encodable(exporter.write(article))
