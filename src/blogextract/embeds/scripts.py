"""Scripts that write an embed where they stand: only a few services still do so."""

from __future__ import annotations

from blogextract.document import Document
from blogextract.embeds.build import Player, player_of, title_of

SCRIPT_HOSTS = frozenset(
    {
        "gist.github.com", "speakerdeck.com", "buzzsprout.com", "www.buzzsprout.com", "asciinema.org", "gitlab.com",
        "pastebin.com", "storify.com", "polldaddy.com", "secure.polldaddy.com", "static.polldaddy.com",
        "jsfiddle.net", "cdn.jwplayer.com", "content.jwplatform.com", "datawrapper.dwcdn.net", "telegram.org",
        "cdn.podigee.com", "player.podigee-cdn.net",
    }
)  # fmt: skip
"""Hosts whose scripts write an embed in their place."""


def of_script(document: Document, node: int) -> Player | None:
    """The block that a script writes, None for any other script."""
    attributes = document.attributes[node]
    source = attributes.get("src", "")
    if len(source) > 2000 or _host(source) not in SCRIPT_HOSTS:
        return None
    title = title_of(document, node)
    if "data-telegram-post" in attributes:
        return player_of(document, f"https://t.me/{attributes['data-telegram-post'].strip('/')}?embed=1", title=title)
    if "speakerdeck-embed" in attributes.get("class", ""):
        return player_of(document, f"https://speakerdeck.com/player/{attributes.get('data-id', '')}", title=title)
    if "podigee-podcast-player" in attributes.get("class", ""):
        return player_of(document, attributes.get("data-configuration"), title=title, kind="audio")
    block = player_of(document, source, title=title)
    return block if block is not None and block.provider is not None else None


def _host(address: str) -> str:
    start = address.find("//")
    return address[start + 2 : start + 80].partition("/")[0].lower() if 0 <= start <= 8 else ""
