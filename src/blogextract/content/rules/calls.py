"""Banners that a company sets between the sections of its posts: a few words, and a button to buy, to try or to talk.

They stand in the post's own box under classes that say nothing, and their words are sentences like any other: only the
button tells. A list of products has such buttons too, one under each.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from blogextract.chrome.phrases import fold
from blogextract.content.rules.blocks_whole import sums_before
from blogextract.content.verdicts import Selection
from blogextract.outline import Box, Outline, Run

_LONGEST_CALL = 45
_LINKED = 0.9
"""Characters of the longest words on a button, and the share in links from which a line is one."""
_RUNS = 40
"""Runs of a box that is looked through, pictures and all."""
_NEAR = 4
"""Runs between a text that is kept and the button under it."""
_STEPS = 12
"""Elements around a text within which its link is."""
_LONGEST, _MOST, _TEXTS = 160, 240, 4
"""Characters of the longest text and of all texts of a banner beside its button, and how many there are at most."""
_BEGUN = 400
"""Characters of kept text before a banner: what a page begins with is an introduction."""
_SHARE = 0.15
"""Of a post's text a banner is no more than this."""
_CARDS = 3
"""As many on a page are products or offers that the post tells of."""
_BANNERS = frozenset({"div", "section", "aside"})
_PARTS = frozenset({"li", "td", "th", "blockquote", "figure", "dd", "details"})
"""Elements that are of the text's own, whatever is in them."""

_HEADINGS = frozenset({"h2", "h3", "h4", "h5", "h6"})
_NAMES = ("cta", "call-to-action", "calltoaction")
"""What themes name a banner after."""

_MODULES = (
    "elementor-cta", "elementor-widget-call-to-action", "et_pb_promo", "fl-module-cta", "fl-cta-wrap", "vc_cta3",
    "vc_call_to_action", "fusion-reading-box-container", "av_promobox", "wp-block-uagb-call-to-action",
    "uagb-cta__wrap", "wp-block-stackable-call-to-action", "stk-block-call-to-action", "wp-block-stackable-cta",
    "wp-block-ugb-cta", "wp-block-ub-call-to-action-block", "ub_call_to_action", "eb-cta-wrapper",
    "wp-block-essential-blocks-call-to-action", "wp-block-atomic-blocks-ab-cta", "ab-block-cta",
    "wp-block-genesis-blocks-gb-cta", "gb-block-cta",
)  # fmt: skip
"""The modules of page builders and block plugins that are made to sell: Elementor, Divi, Beaver Builder, WPBakery,
Avada, Enfold, Spectra, Stackable, Ultimate Blocks, Essential Blocks, Genesis Blocks. Their words need not be known.
They are no rows of the chrome tables: to the score, text beside a region that a row claims looks less likely."""

_CALLS = frozenset(
    """
    book a demo; book my demo; book your demo; book a free demo; request a demo; request demo; get a demo; get demo;
    schedule a demo; schedule demo; see a demo; live demo; free demo; see it in action; watch the demo;
    book a call; book a free call; book your free call; book a meeting; book a consultation; book my session;
    book a free consultation; schedule a call; schedule a free call; schedule a consultation; schedule a meeting;
    schedule consultation; request a consultation; free consultation; get a free consultation;
    talk to sales; contact sales; talk to us; talk to an expert; talk to our experts; speak to an expert;
    talk to a specialist; contact us; contact us today; get in touch; get in touch today; let's talk; say hello;
    start free trial; start a free trial; start your free trial; start my free trial; start trial; free trial;
    get a free trial; try it free; try it for free; try for free; try free; try it now; try it today; start for free;
    start free; start now; start today; start your free trial today; get started; get started now; get started today;
    get started free; get started for free; get started - it's free;
    sign up; sign up now; sign up today; sign up free; sign up for free; sign me up; create an account;
    create account; create a free account; create your account; create your free account; create free profile;
    subscribe; subscribe now; subscribe today; join now; join today; join us; join the waitlist; join for free;
    get a quote; get a free quote; get your free quote; request a quote; get my price; get pricing; see pricing;
    see plans; view plans; view pricing; get the template; get the guide; get the report; get the ebook;
    get the checklist; download the template; download the guide; download the report; download the ebook;
    download the checklist; download the whitepaper; get your copy; get my copy; download your copy;
    demo anfragen; demo buchen; demo vereinbaren; jetzt demo buchen; termin vereinbaren; termin buchen;
    jetzt termin vereinbaren; kostenlos testen; jetzt kostenlos testen; jetzt testen; gratis testen;
    jetzt starten; kostenlos starten; kontakt aufnehmen; jetzt kontakt aufnehmen; kontaktieren sie uns;
    beratung vereinbaren; jetzt anfragen; angebot anfordern; jetzt anmelden; kostenlos registrieren;
    demander une démo; réserver une démo; essayer gratuitement; essai gratuit; commencer gratuitement;
    nous contacter; contactez-nous; prendre rendez-vous; demander un devis; s'inscrire; créer un compte;
    solicitar una demo; solicita una demo; pide una demo; prueba gratis; pruébalo gratis; empieza gratis;
    contáctanos; contacta con nosotros; solicitar presupuesto; regístrate; regístrate gratis; crear cuenta;
    richiedi una demo; prenota una demo; prova gratis; provalo gratis; inizia gratis; contattaci;
    richiedi un preventivo; iscriviti; solicitar demonstração; agende uma demonstração; teste grátis;
    experimente grátis; fale conosco; comece agora; comece grátis; cadastre-se; vraag een demo aan; plan een demo;
    probeer gratis; gratis proberen; neem contact op; offerte aanvragen
    """.replace("\n", " ")
    .strip()
    .split("; ")
)
"""What such buttons say, as `fold` leaves it."""


def banners(outline: Outline, selection: Selection) -> None:
    """Drop the banners that stand among the text that is kept."""
    modules = [outline.box_at[node] for node in _modules(outline) if node in outline.box_at]
    boxes = list(_boxes(outline, selection))
    boxes = modules + (boxes if len(boxes) < _CARDS else [])
    if not boxes:
        return
    kept = sums_before(run.characters * selection.kept[run.index] for run in outline.runs)
    for box in boxes:
        if kept[box.first] < _BEGUN or kept[box.last] - kept[box.first] > kept[-1] * _SHARE:
            continue
        for index in range(box.first, box.last):
            if selection.kept[index]:
                selection.drop(index, "ads", "banner", "a few words over a button that sells")


def _modules(outline: Outline) -> Iterator[int]:
    by_class = outline.document.by_class
    for token in _MODULES:
        yield from by_class.get(token, ())


def _boxes(outline: Outline, selection: Selection) -> Iterator[Box]:
    """The boxes with a button that sells and something kept beside it, each once."""
    last = 0
    told = -_NEAR
    for run in outline.runs:
        may_be = 0 < run.characters <= _LONGEST_CALL and last <= run.index <= told + _NEAR
        if may_be and _is_call(outline, run):
            box = _banner(outline, run)
            if box is not None and any(selection.kept[each.index] for each in _texts(outline, box)):
                last = box.last
                yield box
        elif selection.kept[run.index] and run.characters:
            told = run.index


def _is_call(outline: Outline, run: Run) -> bool:
    """True for buttons in a line of which one has words that sell, or which stand in a box that is named after them."""
    if not 0 < run.characters <= _LONGEST_CALL:
        return False
    if run.box.tag == "button":
        return fold(run.text) in _CALLS or _is_named(outline, run)
    if run.link_characters < run.characters * _LINKED:
        return False
    words = {fold(outline.document.short_text(link, _LONGEST_CALL) or "") for link in _links(outline, run)}
    return not words.isdisjoint(_CALLS) or _is_named(outline, run)


def _links(outline: Outline, run: Run) -> set[int]:
    """The links in a run; they are within its box, or the box is one."""
    document = outline.document
    found: set[int] = set()
    for node, _ in run.pieces:
        near = [node, *islice(document.ancestors(node), _STEPS)]
        found.update([around for around in near if document.tags[around] == "a"][:1])
    return found


def _is_named(outline: Outline, run: Run) -> bool:
    if run.region < 0:
        return False
    region = outline.regions[run.region]
    return region.rule == "ads.promotion_word" and any(name in region.evidence for name in _NAMES)


def _banner(outline: Outline, call: Run) -> Box | None:
    """The largest box around a button with no more than a banner's words."""
    found: Box | None = None
    around: Box | None = call.box
    while around is not None and around.last - around.first <= _RUNS:
        beside = [run for run in _texts(outline, around) if run is not call]
        if around.tag in _PARTS or not _is_banners(outline, beside):
            break
        if beside and around.tag in _BANNERS:
            found = around
        around = around.parent
    return found


def _texts(outline: Outline, box: Box) -> list[Run]:
    return [run for run in outline.runs[box.first : box.last] if run.characters]


def _is_banners(outline: Outline, texts: list[Run]) -> bool:
    """Whether texts may be those of a banner: few, short and, but for headings and further buttons, without links."""
    told = [run for run in texts if not _is_call(outline, run)]
    return (
        len(told) <= _TEXTS
        and sum(run.characters for run in told) <= _MOST
        and all(run.characters <= _LONGEST and (not run.link_characters or run.box.tag in _HEADINGS) for run in told)
    )
