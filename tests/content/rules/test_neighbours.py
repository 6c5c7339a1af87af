"""What a run's like decides."""

from content.pages import MORE, PROSE, chosen, kept, page, paragraphs, rules, scored

BLURB = "Would you like a letter like this one on every second Sunday? Three thousand gardeners read it."
SIGN_UP = '<p>{0}</p><p><a href="/letter/">Yes, send it to me</a></p>'


def test_a_blurb_with_its_link_inside_and_after_the_post_is_dropped_twice():
    blurb = f'<div class="box">{SIGN_UP.format(BLURB)}</div>'
    html = page(paragraphs() + blurb + paragraphs(*MORE), after=blurb)
    assert kept(html) == [*PROSE, *MORE]
    assert rules(html)[BLURB] == "newsletter.twice"


def test_a_paragraph_that_a_teaser_repeats_is_kept():
    html = page(paragraphs(), after=f'<div class="latest"><p>{PROSE[0]}</p><p><a href="/next/">Read on</a></p></div>')
    assert PROSE[0] in kept(html)


def test_a_post_that_stands_twice_is_not_dropped_twice():
    twice = "".join(f'<p>{text}</p><p><a href="/x/">More</a></p>' for text in PROSE)
    html = page(f'<div class="wide">{twice}</div><div class="narrow">{twice}</div>')
    assert set(PROSE) <= set(kept(html))


def test_a_short_closing_line_stays_with_its_paragraph():
    assert kept(page(paragraphs(*PROSE, "Happy pickling!")))[-1] == "Happy pickling!"


def test_a_closing_line_that_is_known_chrome_is_not_taken_back():
    assert rules(page(paragraphs(*PROSE, "Leave a comment!")))["Leave a comment!"] != "closing"


def test_paragraphs_that_stand_once_more_are_kept_once():
    narrow = f'<div class="narrow-only">{paragraphs(*PROSE, *MORE)}</div>'
    html = page(paragraphs(*PROSE, *MORE) + narrow)
    assert kept(html) == [*PROSE, *MORE]
    assert "copy" in _decided(html)


def test_one_paragraph_that_a_post_repeats_is_no_copy():
    refrain = f"{PROSE[0]} {PROSE[1]} {PROSE[2]}"
    html = page(paragraphs(refrain, *MORE[:2], refrain, *MORE[2:], refrain, refrain))
    assert "copy" not in _decided(html)


def test_rows_of_a_table_that_are_alike_are_no_copy():
    row = f"<tr><td>{PROSE[0]}</td><td>{PROSE[1]}</td><td>{PROSE[2]}</td></tr>"
    html = page(paragraphs(*MORE) + f"<table>{row * 3}</table>" + paragraphs(*PROSE))
    assert len(kept(html)) >= 3 * 3 + len(MORE)


def _decided(html: str) -> list[str]:
    return chosen(html)[1].rule


TAIL = "<div>3人点赞</div><div>随笔</div><div>赞赏支持</div><div>一共八十个赞</div>"


def test_after_two_lines_of_chrome_below_the_last_paragraph_nothing_stays(monkeypatch):
    html = page(paragraphs() + TAIL)
    scored(monkeypatch, *[0.9] * 8)
    assert kept(html) == PROSE
    assert rules(html)["随笔"] == "phrase.closing"


def test_one_such_line_says_little_of_what_follows_it(monkeypatch):
    html = page(paragraphs() + TAIL.replace("3人点赞", "三杯茶"))
    scored(monkeypatch, *[0.9] * 8)
    assert kept(html) == [*PROSE, "三杯茶", "随笔", "赞赏支持", "一共八十个赞"]


def test_such_lines_before_a_paragraph_or_in_code_stay(monkeypatch):
    html = page(paragraphs(*PROSE[:3]) + TAIL + paragraphs(PROSE[3]) + "<pre>分享</pre><pre>评论</pre>")
    scored(monkeypatch, *[0.9] * 10)
    assert {"3人点赞", "赞赏支持", "分享", "评论"} <= set(kept(html))


def test_a_notice_that_stands_three_times_with_its_button_goes_however_short_the_post(monkeypatch):
    notice = "<p>To see this video you need to accept its cookies, says the law.</p><p><a href=#>Accept</a></p>"
    notice = f"<div>{notice}</div>"
    scored(monkeypatch, *[0.9] * 10)
    assert kept(page(notice + paragraphs() + notice + notice)) == PROSE


def test_before_the_first_paragraph_no_line_of_chrome_stays(monkeypatch):
    scored(monkeypatch, *[0.9] * 7)
    html = page("<div>30 人赞同了该文章</div><div>Contact</div>" + paragraphs() + "<div>收藏</div>")
    assert kept(html) == ["Contact", *PROSE, "收藏"]
