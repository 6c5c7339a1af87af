"""Lists: nested ones, those that number on, tasks with their boxes."""

from __future__ import annotations

from msgspec import Struct, field

from blogextract.blocks import Block, Embed, Gallery, Image, List, ListItem, Paragraph, Video
from blogextract.outline import Box, Run
from blogextract.structure.contents import Content, StrayItem
from blogextract.structure.context import Context

LIST_TAGS = frozenset({"ul", "ol", "menu", "dir"})

_MEDIA = (Image, Gallery, Video, Embed)


class _Item(Struct):
    """An item while it is being read."""

    text: Paragraph | None = None
    checked: bool | None = None
    blocks: list[Block] = field(default_factory=list)

    def made(self) -> ListItem:
        paragraph = self.text or Paragraph(text="")
        return ListItem(text=paragraph.text, marks=paragraph.marks, checked=self.checked, blocks=self.blocks)


def of_list(context: Context, box: Box) -> list[Content] | None:
    """A list; one whose items hold nothing but media is these media."""
    items = _items(context, box)
    if not items:
        return []
    if all(item.text is None and item.checked is None for item in items):
        inner = [block for item in items for block in item.blocks]
        if inner and all(isinstance(block, _MEDIA) for block in inner):
            return list(inner)
    ordered = box.tag == "ol"
    return [List(items=[item.made() for item in items], ordered=ordered, start=_start(context, box) if ordered else 1)]


def of_stray_item(context: Context, box: Box) -> list[Content] | None:
    """An item without a list around it."""
    item = _item(context, box)
    return [StrayItem(item.made())] if item.text is not None or item.blocks else []


def _items(context: Context, box: Box) -> list[_Item]:
    """The items of a list. What stands between items belongs to the item before it, a list too."""
    items: list[_Item] = []
    for child in _children(context, box):
        if isinstance(child, Box) and child.tag == "li":
            item = _item(context, child)
            if item.text is not None or item.blocks:
                items.append(item)
            continue
        blocks = context.blocks([child])
        nested = isinstance(child, Box) and child.tag in LIST_TAGS
        if not blocks:
            continue
        if nested and not items and all(isinstance(block, List) for block in blocks):
            items += [_reread(item) for block in blocks if isinstance(block, List) for item in block.items]
        elif nested and items:
            items[-1].blocks += blocks
        else:
            items.append(_taken_apart(blocks))
    return items


def _children(context: Context, box: Box) -> list[Box | Run]:
    """The children of a list that hold anything, wrappers around its items opened."""
    found: list[Box | Run] = []
    stack = list(reversed(box.children))
    while stack:
        child = stack.pop()
        if isinstance(child, Run):
            if context.keeps[child.index]:
                found.append(child)
        elif context.holds(child) and child.node not in context.aside:
            if child.tag in ("div", "section", "form") and any(
                isinstance(inner, Box) and inner.tag == "li" for inner in child.children
            ):
                stack += reversed(child.children)
            else:
                found.append(child)
    return found


def _item(context: Context, box: Box) -> _Item:
    item = _taken_apart(context.blocks(box.children))
    item.checked = _checked(context, box)
    return item


def _taken_apart(blocks: list[Block]) -> _Item:
    """An item of some blocks: its text is the first paragraph, before which only media stand."""
    for at, block in enumerate(blocks):
        if isinstance(block, Paragraph):
            return _Item(text=block, blocks=[*blocks[:at], *blocks[at + 1 :]])
        if not isinstance(block, _MEDIA):
            break
    return _Item(blocks=blocks)


def _reread(item: ListItem) -> _Item:
    text = Paragraph(text=item.text, marks=item.marks) if item.text else None
    return _Item(text=text, checked=item.checked, blocks=list(item.blocks))


def _checked(context: Context, box: Box) -> bool | None:
    """Whether the box of a task is ticked; None where the item has none of its own."""
    document = context.document
    for node in document.tagged("input", within=box.node):
        attributes = document.attributes[node]
        if attributes.get("type", "").lower() != "checkbox":
            continue
        around = next((each for each in document.ancestors(node) if document.tags[each] == "li"), -1)
        return "checked" in attributes if around == box.node else None
    return None


def _start(context: Context, box: Box) -> int:
    """The number of the first item: what the list says, or else its first item."""
    document = context.document
    for text in (document.get(box.node, "start"), _first_value(context, box)):
        number = _number(text)
        if number is not None:
            return number
    return 1


def _first_value(context: Context, box: Box) -> str | None:
    first = next((child for child in box.children if isinstance(child, Box) and child.tag == "li"), None)
    return None if first is None else context.document.get(first.node, "value")


def _number(text: str | None) -> int | None:
    """A whole number of at most nine digits."""
    digits = (text or "").strip()
    return int(digits) if digits.lstrip("-").isascii() and digits.lstrip("-").isdigit() and len(digits) < 10 else None
