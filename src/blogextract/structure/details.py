"""What opens on a click, opened: details, accordions, answers to questions, tabs."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from blogextract.blocks import Block, Details, Paragraph
from blogextract.document import Document
from blogextract.outline import Box
from blogextract.structure.contents import Content
from blogextract.structure.context import Context
from blogextract.structure.inline import plain_text

_TITLES: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "kg-toggle-card": ("kg-toggle-heading",),  # Ghost
        "elementor-accordion-item": ("elementor-tab-title",),
        "elementor-toggle-item": ("elementor-tab-title",),
        "et_pb_toggle": ("et_pb_toggle_title",),  # Divi
        "accordion-item": ("accordion-header", "accordion-title", "accordion-button", "accordion-item__title"),
        "accordion__item": ("accordion__title", "accordion__header", "accordion__heading"),
        "panel": ("panel-heading",),  # Bootstrap 3
        "schema-faq-section": ("schema-faq-question",),  # Yoast
        "rank-math-list-item": ("rank-math-question",),
        "uagb-faq-item": ("uagb-faq-questions-button", "uagb-faq-questions", "uagb-question"),
        "su-spoiler": ("su-spoiler-title",),
        "spoiler": ("spoiler-title", "spoiler-head"),
        "spoiler-wrap": ("spoiler-head",),
        "sp-wrap": ("sp-head",),
        "wp-block-kadence-pane": ("kt-accordion-header-wrap", "kt-blocks-accordion-header"),
        "wp-block-ub-content-toggle-accordion": ("wp-block-ub-content-toggle-accordion-title-wrap",),
        "wp-block-coblocks-accordion-item": ("wp-block-coblocks-accordion-item__title",),
        "sqs-block-accordion-item": ("accordion-item__title-wrapper",),
        "aioseo-faq-block": ("aioseo-faq-block-question",),
        "wp-block-aioseo-faq": ("aioseo-faq-block-question",),
        "vc_toggle": ("vc_toggle_title",),
        "fusion-panel": ("panel-heading", "panel-title"),
        "faq-item": ("faq-question", "question"),
        "faq__item": ("faq__question",),
        "wp-block-accordion-item": ("wp-block-accordion-heading",),
    }
)
"""Class tokens of what opens, in lower case, each with those of what a reader clicks on."""

PANEL_CLASSES = frozenset(_TITLES)

TABS_CLASSES = frozenset(
    {
        "tabs-container", "tabbed-set", "vp-tabs", "vp-code-group", "code-group", "elementor-tabs", "et_pb_tabs",
        "tabs", "wp-block-tabs", "su-tabs", "nav-tabs-wrapper", "tab-container", "tabs-wrapper",
        "wp-block-kadence-tabs", "starlight-tabs", "sd-tab-set", "sphinx-tabs", "vc_tta-tabs", "code-tabs",
        "vp-code-tabs", "tabbed", "panel-tabset",
    }
)  # fmt: skip
"""Class tokens of what holds the labels of tabs, and their panels."""

_LABELS = (
    "tabs__item", "tabbed-labels", "vp-tab-nav", "elementor-tab-title", "et_pb_tabs_controls", "su-tabs-pane-title",
    "tab-label", "sd-tab-label", "sphinx-tabs-tab", "kt-tab-title", "vp-code-tab-nav", "tab-title", "nav-link",
)  # fmt: skip
_PANES = (
    "tabbed-block", "vp-tab", "elementor-tab-content", "et_pb_tab", "su-tabs-pane", "tab-pane", "tabpanel",
    "tab-content", "sd-tab-content", "sphinx-tabs-panel", "kt-tab-inner-content", "vp-code-tab", "tab-panel",
    "tabs__panel",
)  # fmt: skip
_LONGEST_LABEL = 80


def of_details(context: Context, box: Box) -> list[Content] | None:
    """An element that a reader opens, with its summary; None where it has none, or nothing else."""
    title = _title_of(context, box)
    if title is None:
        return None
    summary = _summary(context, title)
    blocks = _blocks_beside(context, box, title)
    if not blocks:
        return None if not summary else [Paragraph(text=summary)]
    return [Details(summary=summary, blocks=blocks)]


def _title_of(context: Context, box: Box) -> int | None:
    """What a reader clicks on."""
    document = context.document
    if box.tag == "details":
        return next((node for node in document.children(box.node) if document.tags[node] == "summary"), None)
    for token in context.tokens(box.node):
        for name in _TITLES.get(token, ()):
            found = document.classed(name, within=box.node)
            if found:
                return found[0]
    return None


def _summary(context: Context, title: int) -> str:
    """The words to click on; those of a heading within, where the rest is an icon."""
    box = context.outline.box_at.get(title)
    if box is not None:
        return plain_text(context, context.runs(box))
    return context.document.text(title)


def _blocks_beside(context: Context, box: Box, title: int) -> list[Block]:
    """What stands beside the title."""
    if title in context.outline.box_at:
        context.aside.add(title)
    else:
        context.silent.add(title)
    return context.blocks(box.children)


def of_tabs(context: Context, box: Box) -> list[Content] | None:
    """Tabs, each panel with its label, in order; None where panels and labels do not pair."""
    document = context.document
    panels = _with_role(document, box.node, "tabpanel") or _classed(document, box.node, _PANES)
    panels = [node for node in panels if node in context.outline.box_at]
    labels = _labels(context, box.node)
    if not panels or len(labels) != len(panels):
        return None
    out: list[Content] = []
    for label, panel in zip(labels, panels, strict=True):
        blocks = context.blocks([context.outline.box_at[panel]])
        if blocks:
            out.append(Details(summary=label, blocks=blocks))
    return out


def _labels(context: Context, within: int) -> list[str]:
    """The labels of tabs, as shown."""
    document = context.document
    nodes = _with_role(document, within, "tab") or _classed(document, within, _LABELS)
    if len(nodes) == 1:  # the row of labels, not a label
        nodes = [node for node in document.children(nodes[0]) if document.tags[node] in ("li", "label", "a", "button")]
    nodes = nodes or document.tagged("label", within=within)
    labels = [document.text(node) for node in nodes]
    return labels if all(0 < len(label) <= _LONGEST_LABEL for label in labels) else []


def _with_role(document: Document, within: int, role: str) -> list[int]:
    """The nodes of a role, those within another one left out."""
    nodes = [node for node in document.within(within, document.having("role")) if document.get(node, "role") == role]
    return _outermost(document, nodes)


def _classed(document: Document, within: int, names: tuple[str, ...]) -> list[int]:
    """The nodes of the first class token that any has."""
    for name in names:
        nodes = document.classed(name, within=within)
        if nodes:
            return _outermost(document, nodes)
    return []


def _outermost(document: Document, nodes: list[int]) -> list[int]:
    kept: list[int] = []
    for node in nodes:
        if not kept or node >= document.ends[kept[-1]]:
            kept.append(node)
    return kept
