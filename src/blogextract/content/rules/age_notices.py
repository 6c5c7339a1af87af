"""What a theme's script says of a post's age: "This article was last updated 3 years ago and may be out of date".

It is a line of its own before the post's first sentence or after its last, and says how long ago it was, which it
counts anew on every visit. What an author writes of an old post names a year, if anything.
"""

from __future__ import annotations

from itertools import islice

from blogextract.content.verdicts import Selection
from blogextract.outline import Outline, Run
from blogextract.patterns import deferred

_LONGEST = 240
_NO_NOTICE = frozenset({"h1", "h2", "h3", "h4", "h5", "h6", "pre", "td", "th", "li", "dt", "dd", "figcaption"})
_NEAREST = 3
"""How many texts from either end of the post such a notice stands at most; one of themes' callouts has a title."""

_POST = deferred(
    r"\b(?:article|post|page|entry|content|information|beitrag|artikel|inhalt|billet|contenu|artículo|entrada|"
    r"publicación|contenido|artigo|conteúdo|articolo|contenuto)\b|стать|запис|материал|本文|文章|此文|内容|內容|信息|"
    r"資訊|本页|本頁|記事|ページ|글"
)
"""That it speaks of the post."""

_AGE = deferred(
    r"\b(?:\d+|an?|one|two|three|ein(?:em|en)?|un|una|uno|um|uma)\s+(?:(?:day|week|month|year)s?|tag(?:en)?|wochen?|"
    r"monat(?:en)?|jahr(?:en|e)?|jours?|semaines?|mois|ans?|días?|semanas?|mes(?:es)?|años?|dias?|anos?|giorn[io]|"
    r"settiman[ae]|mes[ei]|ann[io]|дн\w+|недел\w+|месяц\w*|год\w*|лет)\b|\d+\s*(?:天|日|週|周|个月|個月|か月|ヶ月|年)"
    r"(?:以?前|以上|了|没|未|有|，|,|。)|\d+\s*(?:일|개월|년)\s*전"
)
"""A stretch of time, in words that a script fills in."""

_STALE = deferred(
    r"\b(?:may|might|could)\b.{0,40}\b(?:out(?:dated| of date|-of-date)|changed|obsolete|stale|inaccurate|"
    r"no longer|not be (?:current|accurate|up))|"
    r"\b(?:k[aöo]nn|möglicherweise|eventuell|evtl|vielleicht)\w*.{0,60}\b(?:veraltet|überholt|nicht mehr)|"
    r"\b(?:peut|peuvent|pourrait|pourraient)\b.{0,60}\b(?:obsolètes?|plus à jour|périmée?s?|changé)|"
    r"\b(?:puede|pueden|podría|podrían|pode|podem)\b.{0,60}\b(?:obsolet|desactualizad|desatualizad)|"
    r"\b(?:potrebbe|potrebbero)\b.{0,60}\b(?:obsolet|non aggiornat|superat)|"
    r"\b(?:мож\w+|возможно)\b.{0,60}(?:устаре|неактуальн)|"
    r"(?:可能|或许|或許|请注意|請注意).{0,24}(?:过时|過時|过期|過期|失效|变化|變化|变更|變更|改变|改變|发展|發展|不再|陈旧|"
    r"不适用|不適用|时效|時效)|(?:古|変わ|異な|最新では).{0,20}(?:可能性|場合|恐れ|おそれ)|오래된.{0,20}(?:수 있|정보)"
)
"""That what the post says may be true no more."""


def age_notices(outline: Outline, selection: Selection) -> None:
    """Drop the notices of a post's age at its beginning and its end."""
    shown = [run for run in outline.runs if selection.kept[run.index] and run.characters]
    for run in {run.index: run for run in (*islice(shown, _NEAREST), *shown[-_NEAREST:])}.values():
        if _tells_age(run):
            selection.drop(run.index, "notices", "notice.age", "a notice of how old the post is, counted by a script")


def _tells_age(run: Run) -> bool:
    text = run.text
    if len(text) > _LONGEST or run.box.tag in _NO_NOTICE:
        return False
    folded = text.casefold()
    return all(pattern.search(folded) for pattern in (_STALE, _AGE, _POST))
