"""Which source is believed for which field: the one place where sources are ranked.

A rank is how often the source was right where it spoke, on real pages with known truth, and set against the
others where they differ; a claim's own confidence multiplies it. Agreement adds to it.
"""

from __future__ import annotations

AGREEMENT = 0.12
"""What each further source adds that says the same: three weak sources outdo one good one."""

FAMILIES = {"json_ld": "data", "open_graph": "data", "twitter": "data", "html_meta": "data", "title_tag": "data"}
"""Sources that one plugin writes from one field of its own: that they agree says little."""

DEFAULT_RANK = 0.5
"""Of a source that a field's row does not name."""

PRECEDENCE: dict[str, dict[str, float]] = {
    # The heading is what readers take for the title; the head's titles are cut, lengthened and rewritten for
    # search engines and social networks.
    "title": {
        "heading": 1.0, "microformats": 0.8, "microdata": 0.8, "json_ld": 0.75, "open_graph": 0.7,
        "twitter": 0.55, "html_meta": 0.6, "title_tag": 0.6,
    },
    "subtitle": {"heading": 0.9, "json_ld": 0.8, "microdata": 0.8, "html_meta": 0.6},
    # Written by hand for readers; `description` is what search engines are told, and older.
    "description": {"open_graph": 0.9, "json_ld": 0.8, "html_meta": 0.85, "twitter": 0.7, "microdata": 0.6},
    "site_name": {"open_graph": 1.0, "json_ld": 0.8, "html_meta": 0.7, "home_link": 0.65, "feed_title": 0.6},
    # Structured data name persons one by one; visible bylines hold what the structured data of a theme leave out.
    "authors": {
        "json_ld": 0.95, "byline": 1.22, "author_box": 0.9, "microdata": 0.95, "microformats": 1.0,
        "html_meta": 1.0, "open_graph": 0.93, "twitter": 0.93,
    },
    "published": {
        "json_ld": 0.95, "open_graph": 0.9, "microdata": 0.85, "html_meta": 0.8, "microformats": 0.85,
        "stated_date": 0.85, "visible_date": 0.8, "byline": 0.7, "url": 0.6,
    },
    "modified": {
        "json_ld": 0.95, "open_graph": 0.9, "microdata": 0.85, "html_meta": 0.8, "microformats": 0.8,
        "visible_date": 0.7,
    },
    # What readers see and can click is what the post was filed under.
    "categories": {
        "terms": 1.0, "json_ld": 0.8, "open_graph": 0.7, "microdata": 0.7, "html_meta": 0.6, "microformats": 0.5,
    },
    "tags": {
        "terms": 1.0, "microformats": 0.8, "json_ld": 0.75, "open_graph": 0.8, "microdata": 0.7, "html_meta": 0.5,
    },
    "breadcrumbs": {"breadcrumbs": 0.9, "json_ld": 0.8},
    "lead_image": {
        "featured_image": 1.0, "json_ld": 0.7, "open_graph": 0.8, "microdata": 0.6, "twitter": 0.6, "link_rel": 0.5,
        "background": 0.4,
    },
    "canonical_url": {"canonical": 1.0, "open_graph": 0.7, "json_ld": 0.6, "shortlink": 0.1},
    "comments": {"comments": 1.0, "json_ld": 0.7},
    "language": {"html_lang": 1.0, "json_ld": 0.8, "open_graph": 0.7, "html_meta": 0.6, "microdata": 0.6},
    "next_page": {"navigation": 0.9, "link_rel": 1.0},
    "previous_post": {"navigation": 1.0, "link_rel": 0.8},
    "next_post": {"navigation": 1.0, "link_rel": 0.8},
}  # fmt: skip
"""Field → source → rank."""
