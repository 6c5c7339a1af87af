"""Claims: what one source on the page says about one field. `metadata/merge.py` chooses among them."""

from __future__ import annotations

from typing import Any

import msgspec


class Claim(msgspec.Struct, frozen=True, kw_only=True):
    """One source's value for one field of the record.

    field: the name of the field in `Article`: title, authors, published, categories, …
    value: as the field's type wants it, or a str still to be parsed (dates).
    source: which source, as `sources` names it: json_ld, open_graph, html_meta, microdata, microformats,
        byline, author_box, visible_date, url, …
    confidence: 0 to 1, the source's own doubt; the precedence between sources is merge's.
    node: index in the `Document` of the element that shows the value to readers, None for data in the head
        or in scripts.
    consumes: the region (byline, date, terms, author_box, breadcrumbs, comments, …) that the node's subtree is
        claimed as, so that it stays out of the body; None where the text may also be body.
    """

    field: str
    value: Any
    source: str
    confidence: float = 1.0
    node: int | None = None
    consumes: str | None = None
