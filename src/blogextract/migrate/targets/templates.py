"""Bodies made proof against the template languages that site generators run over them before they read Markdown.

Each function gives a text that the generator turns into just the text it was given, wherever in it the signs stand:
in prose, in code, or in HTML. So a post about a template language comes out as it was written, and nothing in a post
can run.
"""

from __future__ import annotations

import re

_LIQUID = re.compile(r"\{[{%]")


def liquid(text: str) -> str:
    """For Jekyll: the signs that open a tag are written by an output tag."""
    return _LIQUID.sub(lambda found: f'{{{{ "{found[0]}" }}}}', text)


_SHORTCODE = re.compile(r"\{\{([<%])")
_CLOSINGS = {"<": ">}}", "%": "%}}"}
_DIVIDER = "<!--more-->"


def has_shortcode(text: str) -> bool:
    """True where Hugo would look for a shortcode."""
    return _SHORTCODE.search(text) is not None


def hugo(text: str) -> str:
    """For Hugo: what it takes for a shortcode becomes one that is commented out, which it writes as it is.

    One that never ends is ended in an HTML comment behind the text. A divider of the summary within the text is none
    where one stands before it.
    """
    out: list[str] = [f"{_DIVIDER}\n\n"] if _DIVIDER in text else []
    at = 0
    while found := _SHORTCODE.search(text, at):
        closing = _CLOSINGS[found[1]]
        end = text.find(closing, found.end())
        out += (text[at : found.end()], "/*")
        if end < 0:
            out += (text[found.end() :], f"\n<!-- */{closing} -->\n")
            return "".join(out)
        at = end + len(closing)
        out += (text[found.end() : end], f"*/{closing}")
    out.append(text[at:])
    return "".join(out)
