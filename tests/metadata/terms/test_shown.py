"""Categories and tags as the post shows them."""

import pytest

from blogextract.claims import Claim
from blogextract.metadata import merge
from blogextract.metadata.terms import shown as terms
from metadata.sources import body, claimed, consumed, page, post


def names(document, field):
    found = claimed(terms.claims, document, field)
    return [term.name for term in found[0].value] if found else []


FOOTER = (
    "<footer class=entry-footer><span class=cat-links>Posted in <a href='/category/clay/' "
    "rel='category tag'>Clay</a>, "
    "<a href='/category/fire/' rel='category tag'>Fire</a></span> <span class=tags-links>Tagged "
    "<a href='/tag/raku/' rel=tag>Raku</a>, <a href='/tag/glaze/' rel=tag>Glaze</a></span></footer>"
)


def test_a_wordpress_footer_tells_categories_from_tags():
    document = post(body() + FOOTER)
    assert names(document, "categories") == ["Clay", "Fire"]
    assert names(document, "tags") == ["Raku", "Glaze"]


def test_terms_carry_absolute_addresses():
    claim = claimed(terms.claims, post(body() + FOOTER), "categories")[0]
    assert claim.value[0].url == "https://kiln.example/category/clay/"


def test_the_lines_of_terms_leave_the_body_and_the_paragraphs_do_not():
    regions = consumed(terms.claims, post(body() + FOOTER))
    assert any("Posted in Clay, Fire" in text for text in regions["terms"])
    assert not any("kiln reached" in text for text in regions["terms"])


def test_the_address_decides_where_a_theme_writes_rel_tag_on_both():
    line = "<p class=post-meta><a rel=tag href='/category/clay/'>Clay</a> <a rel=tag href='/tag/raku/'>Raku</a></p>"
    document = post(line + body())
    assert names(document, "categories") == ["Clay"]
    assert names(document, "tags") == ["Raku"]


def test_the_container_decides_where_the_address_does_not_tell():
    line = "<ul class=post-categories><li><a rel=tag href='/on/clay/'>Clay</a></li></ul>"
    assert names(post(line + body()), "categories") == ["Clay"]


def test_a_links_own_class_and_rel_go_before_the_address():
    line = "<ul class=tags><li><a class='tag p-category' rel=tag href='../categories/raku.html'>raku</a></ul>"
    document = post(body() + line)
    assert names(document, "tags") == ["raku"]
    assert names(document, "categories") == []


@pytest.mark.parametrize(
    ("href", "field"),
    [
        ("/?cat=7", "categories"),
        ("/?tag=raku", "tags"),
        ("/search/label/Raku", "tags"),
        ("/topics/raku", "tags"),
        ("/kategorie/raku/", "categories"),
        ("/etiquetas/raku", "tags"),
        ("/Category/Raku.html", "categories"),
    ],
)
def test_addresses_of_archives_are_told_apart(href, field):
    assert names(post(f"<p class=meta>In <a href='{href}'>Raku</a></p>" + body()), field) == ["Raku"]


@pytest.mark.parametrize(
    ("line", "field"),
    [
        ("Tags: <a href='/x/raku'>Raku</a>, <a href='/x/glaze'>Glaze</a>", "tags"),
        ("Filed under: <a href='/x/raku'>Raku</a>, <a href='/x/glaze'>Glaze</a>", "categories"),
        ("Schlagwörter: Raku, Glaze", "tags"),
        ("Étiquettes : Raku, Glaze", "tags"),
        ("Categorías: Raku, Glaze", "categories"),
        ("标签：Raku、Glaze", "tags"),
        ("Рубрика: Raku, Glaze", "categories"),
    ],
)
def test_a_label_tells_terms_without_any_markup(line, field):
    assert names(post(f"{body()}<p>{line}</p>"), field) == ["Raku", "Glaze"]


def test_empty_links_in_a_line_of_tags_are_ignored():
    line = "<p>Tags: <a href='/tag/a/'></a>, <a href='/tag/b/'> </a>, <a href='/tag/raku/' rel=tag>Raku</a></p>"
    assert names(post(body() + line), "tags") == ["Raku"]


def test_a_sentence_that_begins_with_a_label_is_no_line_of_terms():
    sentence = "Tags are what we tied to each bowl, so that we could tell the glazes apart after the firing was done."
    assert names(post(f"{body()}<p>{sentence}</p>"), "tags") == []


def test_links_to_archives_in_a_paragraph_are_no_terms():
    prose = (
        f"<p>As I wrote under <a href='/tag/raku/'>raku</a> last year, {'the smoke does most of the work. ' * 6}</p>"
    )
    assert names(post(prose + body()), "tags") == []


def test_clouds_menus_and_related_posts_are_not_the_posts_terms():
    cloud = "<div class=tagcloud><a href='/tag/kiln/'>Kiln</a><a href='/tag/wood/'>Wood</a></div>"
    menu = "<nav><a href='/category/news/'>News</a></nav>"
    related = "<div class=related-posts><h3>Other</h3><a href='/category/fairs/' rel='category tag'>Fairs</a></div>"
    document = post(body() + FOOTER, after=cloud + related, head="")
    assert names(document, "tags") == ["Raku", "Glaze"]
    assert names(page(menu + f"<article><h1>First firing</h1>{body()}</article>"), "categories") == []


def test_cards_of_other_posts_show_other_posts_categories():
    cards = "".join(
        f"<div class=card><div class=card-cat><a href='/category/{name}/'>{name}</a></div><h3>{name} day</h3></div>"
        for name in ("Fairs", "Tools", "News")
    )
    filler = "".join(f"<p>{number}</p>" for number in range(80))
    document = page(f"<div><h1>First firing</h1>{body()}{filler}</div>{cards}")
    assert names(document, "categories") == []


def test_a_list_with_numbers_of_posts_is_the_whole_sites():
    listed = "<ul><li><a href='/category/clay/'>Clay</a> (12)</li><li><a href='/category/fire/'>Fire</a> (3)</li></ul>"
    assert names(post(body() + listed), "categories") == []


def test_a_hash_sign_and_a_count_are_no_part_of_a_name():
    line = "<div class=post-tags><a href='/tag/raku/'>#raku<span>4</span></a></div>"
    assert names(post(body() + line), "tags") == ["raku"]


def test_tags_that_are_no_links_are_found_by_their_own_class():
    line = "<div><span class=tag-item>raku</span><span class=tag-item>glaze</span></div>"
    assert names(post(line + body()), "tags") == ["raku", "glaze"]


def test_uncategorized_is_no_category():
    line = "<span class=cat-links><a rel='category tag' href='/category/uncategorized/'>Uncategorized</a></span>"
    assert names(post(body() + line), "categories") == []


def test_post_classes_are_the_last_resort():
    document = page(f"<div class='post hentry category-clay-work tag-raku'><h1>First firing</h1>{body()}</div>")
    claim = claimed(terms.claims, document, "categories")[0]
    assert (claim.value[0].name, claim.source, claim.consumes) == ("clay work", "post_class", None)
    assert claim.confidence < 0.3


def test_the_primary_tag_of_ghost_is_the_category():
    head = "<meta name=generator content='Ghost 5.87'>"
    line = "<div class=article-tag><a href='/tag/clay/'>Clay</a></div>"
    assert names(post(line + body(), head=head), "categories") == ["Clay"]


def test_the_posts_address_names_a_category_that_the_menu_links():
    menu = "<nav><a href='/category/clay/'>Clay Work</a><a href='/category/fire/'>Fire</a></nav>"
    document = page(f"{menu}<article><h1>First firing</h1>{body()}</article>", url="https://kiln.example/clay/first/")
    claim = claimed(terms.claims, document, "categories")[0]
    assert ([term.name for term in claim.value], claim.source) == (["Clay Work"], "url")


def test_a_trail_yields_the_category_where_nothing_else_does():
    trail = "<nav class=breadcrumbs><a href='/'>Home</a> » <a href='/topics-of/clay/'>Clay</a> » First firing</nav>"
    claim = claimed(terms.claims, page(f"{trail}<article><h1>First firing</h1>{body()}</article>"), "categories")[0]
    assert ([term.name for term in claim.value], claim.source) == (["Clay"], "breadcrumbs")


def test_a_parameter_names_a_term_on_the_site_itself_alone():
    def tagged(href):
        return names(post(f"<p class=post-meta><a href='{href}'>Raku</a></p>{body()}"), "tags")

    assert tagged("/?tag=raku") == ["Raku"]
    assert tagged("https://shop.example/raku-kiln?tag=kilnnotes-21") == []
    assert tagged("https://other.example/tag/raku?source=post") == ["Raku"]


@pytest.mark.parametrize(
    ("name", "found"),
    [
        ("Tags_list__x1Yz", ["Raku", "Glaze"]),
        ("PostMeta_tags__Ab-3d", ["Raku", "Glaze"]),
        ("Post_articleTags__q_9Z1", ["Raku", "Glaze"]),
        ("Footer_links__x1Yz", []),
        ("Tags_list", []),
    ],
)
def test_the_classes_that_build_tools_make_say_what_their_parts_say(name, found):
    links = "<a href='/tag/raku'>Raku</a> <a href='/tag/glaze'>Glaze</a> and how we mixed both of them for the big kiln"
    assert names(post(f"{body()}<div class='{name}'>{links}</div>"), "tags") == found


def test_a_page_of_thousands_of_term_links_has_no_terms():
    links = "".join(f"<a rel=tag href='/tag/t{number}/'>t{number}</a> " for number in range(3000))
    assert names(post(f"<div>{links}</div>"), "tags") == []


def from_trail(steps):
    trail = f"<nav class=breadcrumbs><a href='/'>Home</a> » {steps} » First firing</nav>"
    found = claimed(terms.claims, page(f"{trail}<article><h1>First firing</h1>{body()}</article>"), "categories")
    return [term.name for term in found[0].value] if found else []


def test_all_steps_of_a_trail_that_are_archives_of_categories_are_categories():
    clay, fire = "<a href='/categories/clay/'>Clay</a>", "<a href='/categories/clay/fire/'>Fire</a>"
    assert from_trail(f"{clay} » {fire}") == ["Clay", "Fire"]
    assert from_trail(f"<a href='/craft/'>Craft</a> » {fire}") == ["Fire"]


@pytest.mark.parametrize("step", ["Posts", "Articles", "Nell's Blog", "Tags", "文章", "Details", "December 2021"])
def test_the_list_of_all_posts_is_no_category(step):
    assert from_trail(f"<a href='/x/'>{step}</a>") == []


def test_the_section_of_a_theme_is_no_category_unless_shown_as_one():
    claim = Claim(field="categories", value=["posts", "Clay"], source="json_ld")
    assert [term.name for term in merge([claim], page("")).categories] == ["Clay"]
    shown = Claim(field="categories", value=["Posts"], source="terms")
    assert [term.name for term in merge([shown], page("")).categories] == ["Posts"]


def test_a_menu_that_leads_home_and_to_a_tag_shows_none_of_the_posts():
    tag = "<li><a href='/tag/best/'>BEST</a></li>"
    menu = f"<div class=top><ul><li><a href='/'>HOME</a></li>{tag}<li><a href='/about/'>ABOUT</a></li></ul></div>"
    assert names(page(f"{menu}<div><h1>First firing</h1>{body()}</div>"), "tags") == []
    assert names(page(f"<div><h1>First firing</h1><ul>{tag}</ul>{body()}</div>"), "tags") == ["BEST"]


@pytest.mark.parametrize("address", ["blog-category-3.html", "/hiyori/archives/cat_100.html", "/hiyori/theme-101.html"])
def test_the_hosts_of_japan_number_their_categories(address):
    assert names(post(f"{body()}<p><a href='{address}'>自転車</a></p>"), "categories") == ["自転車"]


@pytest.mark.parametrize("address", ["/hiyori/theme-song.html", "/cat_photos.html", "/cat_100.jpg"])
def test_a_page_named_after_a_cat_or_a_theme_is_no_category(address):
    assert names(post(f"{body()}<p><a href='{address}'>自転車</a></p>"), "categories") == []


def test_all_links_in_a_hosts_own_line_of_tags_are_tags():
    line = "<div class=wrap_tag><a class=item href='/s?q=1'>#그라인더</a> <a class=item href='/s?q=2'>#청소</a></div>"
    assert names(post(body() + line), "tags") == ["그라인더", "청소"]
    assert names(post(body() + line.replace("wrap_tag", "wrap_link").replace("#", "")), "tags") == []


def test_a_line_of_the_blog_the_category_and_the_author_shows_the_posts_category():
    line = "<span><a href='/'>Kiln</a> | <a href='/category/clay.html'>Clay</a> | %s | Mon 31 March 2025</span>"
    author = "<a href='/author/anna-beck.html'>Anna Beck</a>"
    shown = page(f"<header><h1>First firing</h1>{line % author}</header><article>{body()}</article>")
    assert names(shown, "categories") == ["Clay"]


TYPEPAD = (
    "<div class=entry-footer><p class=entry-footer-info><span class=post-footers>Posted by Nell Parrish at 08:05 in "
    "<a href='/notes/clay/'>Clay</a>, <a href='/notes/fire/wood/'>Wood</a> <a href='/about/'>About me</a></span> | "
    "<a class=permalink href='/notes/2021/05/first.html'>Permalink</a> | <a href='/notes/news/'>News</a></p></div>"
)
B2EVOLUTION = (
    "<div class=bSmallHead>May 3rd by Nell Parrish, Categories: <strong><a href='/notes/clay/'>Clay</a></strong>, "
    "<a href='/notes/fire/'>Fire</a> <a href='/notes/2021/05/03/first'>Permalink</a></div>"
)


def test_folders_beside_that_of_the_year_are_categories_in_the_lines_of_some_platforms():
    address = "https://kiln.example/notes/2021/05/first.html"
    assert names(post(body() + TYPEPAD, url=address), "categories") == ["Clay", "Wood"]
    assert names(post(B2EVOLUTION + body(), url=address), "categories") == ["Clay", "Fire"]
    assert names(post(body() + TYPEPAD.replace("post-footers", "line"), url=address), "categories") == []
    assert names(post(body() + TYPEPAD, url="https://kiln.example/notes/first.html"), "categories") == []
    assert names(post(body() + TYPEPAD, url="https://kiln.example/other/2021/05/first.html"), "categories") == []


def test_terms_that_have_an_element_each_are_one_line():
    tags = "".join(
        f"<div class=qo><a href='/tag/{name}/' rel=tag><div>{name}</div></a></div>" for name in ("Raku", "Ash")
    )
    assert names(post(body() + f"<div class=qn>{tags}</div>"), "tags") == ["Raku", "Ash"]


def test_mediums_tags_are_told_by_their_address_alone():
    tags = "".join(
        f"<div class=ro><a class=rp href='https://medium.com/tag/{name}'><div class=rq>{name}</div></a></div>"
        for name in ("raku", "ash")
    )
    after = f"<div class=rm>{tags}</div>"
    far = body() * 30
    own = far.replace("<p>", "<p class='pw-post-body-paragraph ab'>", 1)
    assert own != far
    assert names(post(own, after=after), "tags") == ["raku", "ash"]
    assert names(post(own, after=after.replace("medium.com", "stories.kiln.example")), "tags") == ["raku", "ash"]
    assert names(post(far, after=after), "tags") == []


def test_the_address_may_name_a_part_of_the_page_of_all_terms():
    line = (
        "<p class=page__taxonomy><a href='/categories/#clay' class='page__taxonomy-item p-category' rel=tag>clay</a>"
        "</p><p class=page__taxonomy><a href='/tags/#raku' class='page__taxonomy-item p-category' rel=tag>raku</a></p>"
    )
    assert (names(post(body() + line), "categories"), names(post(body() + line), "tags")) == (["clay"], ["raku"])


LABELLED = (
    "<div class=tags-box><span>分类专栏：</span><a class=tag-link href='/x/1.html'>Clay</a>"
    "<span>文章标签：</span><a class=tag-link href='/s?q=1'>Raku</a></div>"
)


def test_labels_within_a_line_tell_its_links_apart():
    document = post(body() + LABELLED)
    assert (names(document, "categories"), names(document, "tags")) == (["Clay"], ["Raku"])


def test_an_address_that_tells_the_kind_goes_before_a_label():
    document = post(f"{body()}<p>par Nell <span>Publié dans</span> <a href='/tag/raku/'>Raku</a></p>")
    assert (names(document, "categories"), names(document, "tags")) == ([], ["Raku"])


def test_dotclear_writes_paths_after_the_question_mark():
    line = "<p>- <a href='/?category/Clay'>Clay</a></p><ul><li><a href='/?tag/raku'>Raku</a></li></ul>"
    document = post(body() + line)
    assert (names(document, "categories"), names(document, "tags")) == (["Clay"], ["Raku"])
    assert names(post(f"{body()}<p><a href='/?p=category/Clay'>Clay</a></p>"), "categories") == []


POSTCARD = (
    "<div class='sphinxsidebar'><div class='ablog__postcard2'><ul><li>Author: <a href='../blog/author/nell.html'>Nell"
    "</a></li><li><span>Category:</span> <a href='../blog/category/clay.html'>Clay</a></li><li><span>Tags:</span> "
    "<a href='../blog/tag/raku.html'>Raku</a> <a href='../blog/tag/glaze.html'>Glaze</a></li></ul></div>"
    "<div class='{}'><ul><li><a href='../blog/tag/smoke.html'>Smoke</a></li></ul></div></div>"
)


@pytest.mark.parametrize("before", [0, 90])
def test_a_box_beside_the_post_tells_its_terms_before_it_or_after_it(before):
    article = f"<article><h1>First firing</h1>{body()}</article>"
    sidebar = "<p></p>" * before + POSTCARD.format("ablog__recentposts") + "<p></p>" * before
    for document in (page(sidebar + article), page(article + sidebar)):
        assert names(document, "categories") == ["Clay"]
        assert names(document, "tags") == ["Raku", "Glaze"]


LISTED = "".join(f"<a class=post-tag href='/tags/{name}/'>{name}</a> " for name in ("smoke", "salt", "ash"))


@pytest.mark.parametrize("label", ["Trending Tags", "Popular tags:", "热门标签", "Tags populaires"])
def test_terms_under_words_that_say_they_are_the_sites_are_not_the_posts(label):
    own = "<div><a class=post-tag href='/tags/raku/'>raku</a></div>"
    document = post(body() + own, f"<div class=panel>{label}</div><div class=flex>{LISTED}</div>")
    assert names(document, "tags") == ["raku"]


def test_terms_under_a_label_of_the_post_stay():
    document = post(body() + f"<div class=panel>Tags</div><div class=flex>{LISTED}</div>")
    assert names(document, "tags") == ["smoke", "salt", "ash"]


def test_a_site_may_call_a_posts_own_terms_popular():
    document = post(f"<p class=post-meta><span>Popular Tags:</span> {LISTED}</p>{body()}")
    assert names(document, "tags") == ["smoke", "salt", "ash"]


LONG = "".join(f"<h2>{at}</h2>{body()}" for at in range(20))


def test_at_the_foot_a_line_with_terms_that_markup_tells_vouches_for_those_that_only_their_address_does():
    filed = "<a href='/categories/clay/'>Clay</a> <a href='/categories/fire/'>Fire</a>"
    tagged = "<a rel=tag href='/tags/raku/'>Raku</a>"
    line = f"<div class=q7>{filed} {tagged}</div>"
    assert names(page(f"<h1>First firing</h1>{LONG}{line}"), "categories") == ["Clay", "Fire"]
    apart = f"<div class=q7>{filed}</div><div class=q8>{tagged}</div>"
    assert names(page(f"<h1>First firing</h1>{LONG}{apart}"), "categories") == []


def test_a_line_of_tags_under_words_that_file_them_vouches_for_no_categories_of_the_same_links():
    links = "<a href='/tag/raku/' rel=tag>Raku</a><span>, </span><a href='/tag/glaze/' rel=tag>Glaze</a>"
    document = page(f"<h1>First firing</h1>{LONG}<div class=tag-list><span>Filed under</span> {links}</div>")
    assert names(document, "tags") == ["Raku", "Glaze"]
    assert names(document, "categories") == []


@pytest.mark.parametrize(
    ("field", "label"),
    [
        ("categories", "Ressort:"),
        ("categories", "Sección:"),
        ("categories", "Dział:"),
        ("categories", "Rovat:"),
        ("categories", "Раздел:"),
        ("categories", "栏目："),
        ("categories", "분류:"),
        ("categories", "دسته‌بندی:"),
        ("tags", "Nyckelord:"),
        ("tags", "Stikkord:"),
        ("tags", "Tagy:"),
        ("tags", "Ключевые слова:"),
        ("tags", "Λέξεις-κλειδιά:"),
        ("tags", "Anahtar kelimeler:"),
        ("tags", "Kata kunci:"),
        ("tags", "키워드:"),
        ("tags", "מילות מפתח:"),
    ],
)
def test_labels_of_many_languages_tell_the_links_after_them(field, label):
    line = f"<p>{label} <a href='/x1/'>Raku</a>, <a href='/x2/'>Glaze</a></p>"
    assert names(post(body() + line), field) == ["Raku", "Glaze"]
    sentence = f"<p>{label.rstrip(':：')} raku we knew from <a href='/x1/'>Ida</a>, who had fired for twenty years</p>"
    assert names(post(body() + sentence), field) == []


def test_labels_within_a_line_tell_the_kinds_of_the_links_after_them():
    line = (
        "<p class=date><b>Time:</b> 2021-05-03&nbsp;&nbsp;<b>Author:</b> <a href=/author/1/>Nell Parrish</a>&nbsp; "
        "<b>Category:</b> <a href=/sort/1>Clay</a>&nbsp; <b>Tags:</b> <a href=/t/1>Raku</a>, <a href=/t/2>Glaze</a>"
        "</p>"
    )
    document = post(line + body())
    assert names(document, "categories") == ["Clay"]
    assert names(document, "tags") == ["Raku", "Glaze"]


def test_a_label_in_a_sentence_tells_no_kind():
    prose = "We asked what fires best in the yard, and they all named one category: " * 2
    assert names(post(f"<p>{prose}<a href=/sort/1>Clay</a> burns.</p>{body()}"), "categories") == []


@pytest.mark.parametrize(("href", "field"), [("/category-3.html", "categories"), ("/tags-12.html", "tags")])
def test_numbered_files_of_z_blog_are_terms(href, field):
    document = post(f"<div class=post-meta><a href={href}>Clay</a></div>{body()}")
    assert names(document, field) == ["Clay"]


CELL = "<div class=row><div class=name><svg></svg><div>Tags</div></div><div class=value><span>%s</span></div></div>"
ITEMS = "<div class=item>clay</div><div class=item>wood firing</div>"


def test_terms_in_elements_alike_beside_the_cell_of_their_label_are_the_posts():
    assert names(post(CELL % ITEMS + body()), "tags") == ["clay", "wood firing"]


@pytest.mark.parametrize(
    "markup",
    [
        CELL % (ITEMS + "<p>and what else burns</p>") + body(),
        CELL % ITEMS.replace("<div class=item>", "<h3>").replace("</div>", "</h3>") + body(),
        CELL % ITEMS.replace("clay", "a sentence that no tag is as long as") + body(),
        body() * 40 + CELL % ITEMS,
        CELL.replace("Tags", "Size") % ITEMS + body(),
    ],
)
def test_cells_of_other_things_are_none(markup):
    assert names(post(markup), "tags") == []


def test_terms_that_only_their_class_tells_may_be_no_links():
    line = "<div class=quarto-categories><div class=quarto-category>%s</div></div>"
    assert names(page(f"<header><h1>First firing</h1>{line % 'Clay'}</header>{body()}"), "categories") == ["Clay"]
    other = line.replace("quarto-category>", "quarto-grid>") % "Clay"
    assert names(page(f"<header><h1>First firing</h1>{other}</header>{body()}"), "categories") == []


TWO = "<ul class=my-8><li><a href=/tags/clay/>clay</a></li><li><a href=/tags/kiln/>kiln</a></li></ul>"


def test_tags_below_a_text_that_no_element_holds_with_its_title_are_the_posts_in_the_main_part():
    shown = "<main><h1>First firing</h1><div class=prose>{0}</div>{1}</main>"
    assert names(page(shown.format(body() * 40, TWO)), "tags") == ["clay", "kiln"]
    one = "<ul class=my-8><li><a href=/tags/clay/>clay</a></li></ul>"
    assert names(page(shown.format(body() * 40, one)), "tags") == []
    assert names(page(shown.format(body() * 40, "") + TWO), "tags") == []
