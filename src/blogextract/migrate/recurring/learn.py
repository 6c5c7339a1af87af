"""The site's own chrome, learned: blocks that recur over its posts and are not its authors' are taken out.

What is taken out stays in the post's `removed`, with the rule and the reason. What recurs and stays is listed for
review. See `rules.py` for how the two are told apart.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from msgspec import Struct
from msgspec.structs import replace

from blogextract.article import Article, Section
from blogextract.migrate.extract.region import words
from blogextract.migrate.journal import Journal
from blogextract.migrate.losses import KINDS, record_counts
from blogextract.migrate.model import Counts, Post, Removed
from blogextract.migrate.recurring.count import Era, Posts, Recurring, eras_of, recurring
from blogextract.migrate.recurring.filed import VERDICT as FILED
from blogextract.migrate.recurring.filed import Places, filed_places, says_filed
from blogextract.migrate.recurring.related import leads_on, related_sections
from blogextract.migrate.recurring.rules import Verdict, judge, speaks_for_site
from blogextract.migrate.recurring.titles import names_in_titles, without_name
from blogextract.migrate.recurring.units import HEADING, Unit, text_of, units
from blogextract.migrate.settle.facts import fold

_BATCH = 50
_LISTED = 0.05
"""Share of the posts of its time from which what recurs is worth a person's look."""
_MOST_LISTED = 200
_EXAMPLES = 5


class Finding(Struct, frozen=True, kw_only=True):
    """Something that recurs. rule: None where it was left in the posts. era: the template's short hash."""

    rule: str | None
    why: str
    kind: str
    text: str
    posts: int
    era: str
    examples: list[str]


class Review(Struct, frozen=True, kw_only=True):
    """What was learned: what was taken out, what was left, and the templates that were told apart."""

    removed: list[Finding] = []
    left: list[Finding] = []
    eras: dict[str, int] = {}

    def render(self) -> str:
        """The review as Markdown."""
        from blogextract.migrate.recurring.review import review_text  # noqa: PLC0415 - it imports this module

        return review_text(self)


def learn(journal: Journal) -> Review:
    """Take what is the site's out of all posts in the journal, and say what was taken and what was left."""

    def posts() -> Iterable[Post]:
        return (post for post in journal.made(Post) if post.kind == "post")

    eras = eras_of(posts)
    _rename(journal, posts, eras)
    found = recurring(posts, eras)
    by_name = {era.name: era for era in eras.values()}
    verdicts = {key: judge(each, by_name[key[0]]) for key, each in found.items()}
    learned = Learned(found, verdicts | related_sections(posts, eras, found), filed_places(posts, eras))
    batch: list[Post] = []
    filed: dict[str, Finding] = {}
    for post in posts():
        changed = _cleaned(post, eras[post.shape], learned)
        if changed is not None:
            _note_filed(filed, changed, eras[post.shape].name)
            batch.append(changed)
        if len(batch) >= _BATCH:
            journal.save(batch)
            batch = []
    journal.save(batch)
    review = _review(found, learned.verdicts, by_name)
    return replace(review, removed=[*(filed[name] for name in sorted(filed)), *review.removed])


def _rename(journal: Journal, posts: Posts, eras: dict[str, Era]) -> None:
    """Take the blog's name out of its posts' titles."""
    names = {era: name for era, name in names_in_titles(posts, eras).items() if name.before or name.after}
    batch: list[Post] = []
    for post in posts() if names else ():
        name = names.get(eras[post.shape].name)
        article = without_name(post.article, name) if name else post.article
        if article is not post.article:
            batch.append(replace(post, article=article))
        if len(batch) >= _BATCH:
            journal.save(batch)
            batch = []
    journal.save(batch)


def _note_filed(filed: dict[str, Finding], post: Post, era: str) -> None:
    """Count what the posts of an era said of how they are filed; the first stands for all."""
    said = next((removed for removed in post.removed if removed.rule == FILED.rule), None)
    if said is None:
        return
    new = Finding(rule=said.rule, why=said.why, kind=said.kind, text=said.text, posts=0, era=era, examples=[])
    each = filed.get(era, new)
    filed[era] = replace(each, posts=each.posts + 1, examples=[*each.examples, post.url][:_EXAMPLES])


class Learned(NamedTuple):
    """What a post is cleaned by: what recurs, whose each is, and where posts say how they are filed."""

    found: dict[tuple[str, str], Recurring]
    verdicts: dict[tuple[str, str], Verdict]
    filed: Places


def _cleaned(post: Post, era: Era, learned: Learned) -> Post | None:
    """The post without what is the site's; None where nothing is."""
    listed = units(post)
    filed = says_filed(post, era, listed, learned.filed)
    out = {(unit.section, unit.block): _removed(unit, FILED) for unit in filed}
    for unit in listed:
        verdict = learned.verdicts.get((era.name, unit.key))
        if verdict is None or not verdict.rule:
            continue
        if unit.block != HEADING:
            out[unit.section, unit.block] = _removed(unit, verdict)
        elif leads_on(post.article.sections[unit.section], post.url):
            out |= _under(unit, verdict, listed)
    out |= _emptied(post, listed, era, learned.found, out)
    if not out or len(out) == len(listed):
        return None  # a post of nothing but recurring blocks is the authors' doing
    article = _without(_with_bios(post, out), out)
    taken = _counts_of(post.article, article)
    return replace(
        post,
        article=article,
        removed=[*post.removed, *(out[place] for place in sorted(out))],
        record=_less(post.record, taken),
        page=_less(post.page, taken),
    )


def _removed(unit: Unit, verdict: Verdict) -> Removed:
    return Removed(
        rule=verdict.rule or "", why=verdict.why, kind=unit.kind, text=unit.text, section=unit.section, block=unit.block
    )


def _under(heading: Unit, verdict: Verdict, listed: list[Unit]) -> dict[tuple[int, int], Removed]:
    """The blocks of a section whose heading goes."""
    return {(unit.section, unit.block): _removed(unit, verdict) for unit in listed if unit.section == heading.section}


def _emptied(
    post: Post,
    listed: list[Unit],
    era: Era,
    found: dict[tuple[str, str], Recurring],
    out: dict[tuple[int, int], Removed],
) -> dict[tuple[int, int], Removed]:
    """A heading that recurs too goes with all that stood under it, or with the first where it speaks for the site."""
    gone = {}
    for unit in listed:
        blocks = post.article.sections[unit.section].blocks
        needed = blocks[:1] if speaks_for_site(unit.text) else blocks
        emptied = blocks and all((unit.section, number) in out for number in range(len(needed)))
        if unit.block == HEADING and emptied and (era.name, unit.key) in found:
            first = out[unit.section, 0]
            gone[unit.section, HEADING] = _removed(unit, Verdict(first.rule, f"the heading of: {first.why}"))
    return gone


def _without(article: Article, out: dict[tuple[int, int], Removed]) -> Article:
    sections: list[Section] = []
    for at, section in enumerate(article.sections):
        blocks = [block for number, block in enumerate(section.blocks) if (at, number) not in out]
        if (at, HEADING) not in out and (section.heading or blocks):
            sections.append(replace(section, blocks=blocks))
        elif blocks and sections:
            sections[-1] = replace(sections[-1], blocks=[*sections[-1].blocks, *blocks])
        elif blocks:
            sections.append(Section(blocks=blocks))
    return replace(article, sections=sections)


def _with_bios(post: Post, out: dict[tuple[int, int], Removed]) -> Article:
    """A bio that stood in the text becomes the author's, where the page told none elsewhere."""
    article = post.article
    for (at, number), removed in sorted(out.items()):
        if removed.rule != "recurring.bio" or number == HEADING:
            continue
        text = text_of(article.sections[at].blocks[number])
        authors = [
            replace(author, bio=text) if author.bio is None and fold(author.name) in fold(text)[:80] else author
            for author in article.authors
        ]
        article = replace(article, authors=authors)
    return article


def _counts_of(before: Article, after: Article) -> Counts:
    was, now = record_counts(before), record_counts(after)
    return Counts(**{kind: getattr(was, kind) - getattr(now, kind) for kind in KINDS})


def _less(counts: Counts, taken: Counts) -> Counts:
    return Counts(**{kind: max(getattr(counts, kind) - getattr(taken, kind), 0) for kind in KINDS})


def _review(
    found: dict[tuple[str, str], Recurring], verdicts: dict[tuple[str, str], Verdict], eras: dict[str, Era]
) -> Review:
    removed, left = [], []
    for key in sorted(found, key=lambda key: (-found[key].posts, found[key].unit.text, key)):
        each, verdict = found[key], verdicts[key]
        finding = Finding(
            rule=verdict.rule,
            why=verdict.why,
            kind=each.unit.kind,
            text=each.unit.text,
            posts=each.posts,
            era=key[0],
            examples=each.examples,
        )
        if verdict.rule:
            removed.append(finding)
        elif each.posts >= _LISTED * max(eras[key[0]].between(each.first, each.last), 1) and words(each.unit.text):
            left.append(finding)
    return Review(
        removed=removed, left=left[:_MOST_LISTED], eras={name: len(era.days) for name, era in sorted(eras.items())}
    )
