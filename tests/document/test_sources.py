from __future__ import annotations

import time

import pytest

from blogextract.document import Document, load
from blogextract.document.lazy import FRAME_ATTRIBUTES, LAZY, ORIGINAL, SETS, THUMBNAIL, VAGUE
from blogextract.document.sources import ImageSource, image_source, picture_in_noscript

PAGE = "https://harbour.test/2014/05/post/"
GIF = "data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7"


def page(markup: str) -> Document:
    return load(f"<html><body>{markup}</body></html>", url=PAGE)


def sources(markup: str, tag: str = "img") -> list[str | None]:
    document = page(markup)
    found = [image_source(document, node) for node in document.tagged(tag)]
    return [None if each is None else each.src for each in found]


def source(markup: str, tag: str = "img") -> ImageSource | None:
    document = page(markup)
    return image_source(document, document.tagged(tag)[0])


class TestPlainPictures:
    def test_a_plain_picture_is_absolute_and_described(self):
        assert source(
            '<img src="/up/boat.jpg" alt=" A  boat " title="Boat" width="640" height="480px">'
        ) == ImageSource(src="https://harbour.test/up/boat.jpg", alt="A boat", width=640, height=480, title="Boat")

    def test_what_is_not_said_is_none(self):
        assert source('<img src="boat.jpg" alt="" width="100%" height="auto">') == ImageSource(
            src="https://harbour.test/2014/05/post/boat.jpg"
        )

    def test_sizes_are_also_read_from_style_where_they_are_pixels(self):
        found = source('<img src="boat.jpg" style="max-width:100%; width: 320.5px; height:auto">')
        assert (found.width, found.height) == (320, None)

    def test_a_protocol_relative_address_takes_the_pages_scheme(self):
        assert sources('<img src="//cdn.test/boat.jpg">') == ["https://cdn.test/boat.jpg"]

    def test_spaces_in_an_address_are_encoded(self):
        assert sources('<img src="/up/my boat.jpg">') == ["https://harbour.test/up/my%20boat.jpg"]

    def test_without_an_address_of_the_page_a_relative_one_stays(self):
        document = load('<p><img src="up/boat.jpg">')
        assert image_source(document, document.tagged("img")[0]).src == "up/boat.jpg"


class TestLazyPictures:
    @pytest.mark.parametrize("name", [*ORIGINAL, *LAZY])
    def test_each_dialects_attribute_is_believed_before_a_stand_in(self, name):
        assert sources(f'<img src="{GIF}" {name}="/up/boat.jpg">') == ["https://harbour.test/up/boat.jpg"]

    @pytest.mark.parametrize("name", SETS)
    def test_each_dialects_set_offers_its_largest(self, name):
        markup = f'<img src="{GIF}" {name}="/up/boat-300x200.jpg 300w, /up/boat-1024x683.jpg 1024w">'
        assert sources(markup) == ["https://harbour.test/up/boat-1024x683.jpg"]

    @pytest.mark.parametrize("name", THUMBNAIL)
    def test_a_thumbnail_is_better_than_none_and_worse_than_any_other(self, name):
        assert sources(f'<img {name}="/up/boat-t.jpg">') == ["https://harbour.test/up/boat-t.jpg"]
        assert sources(f'<img {name}="/up/a.jpg" src="/up/b.jpg">') == ["https://harbour.test/up/b.jpg"]

    def test_the_tables_name_each_attribute_once_and_in_lower_case(self):
        names = [*ORIGINAL, *SETS, *LAZY, *THUMBNAIL]
        assert len(names) == len(set(names))
        assert all(name == name.lower() for name in [*names, *FRAME_ATTRIBUTES])
        assert len(FRAME_ATTRIBUTES) == len(set(FRAME_ATTRIBUTES))

    def test_the_real_one_is_preferred_to_a_small_one_in_src(self):
        assert sources('<img src="/up/a1b2.jpg" data-src="/up/c3d4.jpg">') == ["https://harbour.test/up/c3d4.jpg"]

    def test_jetpacks_original_wins_over_what_the_theme_shows(self):
        markup = (
            '<img src="https://i0.wp.com/harbour.test/up/boat.jpg?resize=640%2C427" '
            'srcset="https://i0.wp.com/harbour.test/up/boat.jpg?w=1280 1280w" data-image-meta=\'{"camera":"X"}\' '
            'data-permalink="https://harbour.test/boat/" data-comments-opened="1" '
            'data-medium-file="https://i0.wp.com/harbour.test/up/boat.jpg?fit=300%2C200" '
            'data-large-file="https://i0.wp.com/harbour.test/up/boat.jpg?fit=1024%2C683" '
            'data-orig-file="https://harbour.test/up/boat.jpg">'
        )
        assert sources(markup) == ["https://harbour.test/up/boat.jpg"]

    def test_data_that_is_no_address_is_not_taken_for_one(self):
        markup = f'<img src="{GIF}" data-lazy="true" data-original="12" data-url="https://harbour.test/boat/">'
        assert sources(markup) == [None]

    @pytest.mark.parametrize("name", sorted(VAGUE - {"data-media"}))
    def test_vague_attributes_count_where_they_end_as_a_picture(self, name):
        assert sources(f'<img {name}="/boat/" src="/up/a.jpg">') == ["https://harbour.test/up/a.jpg"]
        assert sources(f'<img {name}="/up/boat.png">') == ["https://harbour.test/up/boat.png"]

    def test_a_dialect_that_no_table_knows_is_read_where_nothing_else_is_there(self):
        markup = '<img src="{}" data-acme-lazy-src="/up/boat.jpg" data-placeholder-src="/up/grey-boat.jpg">'
        assert sources(markup.format(GIF)) == ["https://harbour.test/up/boat.jpg"]
        assert sources(markup.format("/up/real.jpg")) == ["https://harbour.test/up/real.jpg"]

    def test_a_template_of_widths_takes_the_largest_that_the_page_lists(self):
        markup = '<img data-src="//cdn.test/boat_{width}x.jpg" data-widths="[180, 360, 1080]">'
        assert sources(markup) == ["https://cdn.test/boat_1080x.jpg"]

    @pytest.mark.parametrize(
        "stand_in",
        [
            GIF,
            "data:image/svg+xml;utf8,%3Csvg%20xmlns=''%3E%3C/svg%3E",
            "about:blank",
            "#",
            "//:0",
            "/img/blank.gif",
            "/wp-content/plugins/x/images/1x1.trans.gif/../1x1.gif",
            "/img/spacer.gif?v=2",
            "/img/transparent.png",
            "/img/grey.gif",
            "/img/pixel.gif",
            "/img/transparent-1x1-2cd8bde463.png",
            "/img/placeholder.svg",
            "/img/placeholder-300x200.png",
            "/img/image-placeholder.jpg",
            "/img/lazyload-placeholder.gif",
            "/img/ajax-loader.gif",
            "/img/loading.gif",
            "/img/t.gif",
            "javascript:void(0)",
            "{{ image.url }}",
        ],
    )
    def test_a_stand_in_is_no_picture(self, stand_in):
        if "lazyload-placeholder" not in stand_in:
            assert sources(f'<img src="{stand_in}">') == [None]
        assert sources(f'<img src="{stand_in}" data-src="/up/boat.jpg">') == ["https://harbour.test/up/boat.jpg"]

    @pytest.mark.parametrize(
        "real",
        [
            "/up/loading-dock.jpg",
            "/up/space-2cd8bde463.png",
            "/up/black-cat.jpg",
            "/up/pixel-art.png",
            "/up/b.jpg",
            "/up/blank-space.webp",
        ],
    )
    def test_a_picture_whose_name_only_begins_like_a_stand_in_is_one(self, real):
        assert sources(f'<img src="{real}">') == [f"https://harbour.test{real}"]

    def test_a_blurred_version_gives_way_to_the_real_one(self):
        markup = '<img src="/up/boat.jpg?w=20&q=20&blur=10" data-src="/up/boat.jpg?w=900">'
        assert sources(markup) == ["https://harbour.test/up/boat.jpg?w=900"]

    def test_a_blurred_version_is_the_picture_where_it_is_all_there_is(self):
        assert sources('<img src="/up/boat.jpg?q=20">') == ["https://harbour.test/up/boat.jpg?q=20"]


class TestJson:
    def test_substacks_attribute_holds_the_original(self):
        markup = (
            '<img src="https://substackcdn.com/image/fetch/w_1456,c_limit/https%3A%2F%2Fmedia.test%2Fa_1x2.png" '
            'data-attrs=\'{"src":"https://media.test/public/a_1x2.png","width":1456,"alt":"A chart","href":null}\'>'
        )
        assert source(markup) == ImageSource(src="https://media.test/public/a_1x2.png", alt="A chart")

    def test_without_the_attribute_the_wrapper_is_unwrapped(self):
        markup = '<img src="https://substackcdn.com/image/fetch/w_1456/https%3A%2F%2Fmedia.test%2Fa%20b.png">'
        assert sources(markup) == ["https://media.test/a%20b.png"]

    def test_wix_names_the_file_in_the_element_around(self):
        markup = (
            '<wow-image data-image-info=\'{"imageData":{"uri":"ab12~mv2.jpg","width":4000}}\'>'
            '<img src="https://static.wixstatic.com/media/ab12~mv2.jpg/v1/fill/w_49,h_37,blur_2/x.jpg" alt="Quay">'
            "</wow-image>"
        )
        expected = ImageSource(src="https://static.wixstatic.com/media/ab12~mv2.jpg", alt="Quay")
        assert source(markup) == expected
        assert source(markup, "wow-image") == expected

    @pytest.mark.parametrize("json", ["{", "[]", '{"src":5}', "{}", "null", "[" * 50_000, '{"imageData":{"uri":null}}'])
    def test_broken_json_is_no_picture_and_no_error(self, json):
        assert sources(f"<img src='{GIF}' data-attrs='{json}'>") == [None]

    def test_squarespace_names_the_original_beside_the_lazy_one(self):
        markup = (
            '<noscript><img src="https://img.test/v1/boat.jpg"></noscript><img class="thumb-image" '
            'data-src="https://img.test/v1/boat.jpg" data-image="https://img.test/v1/boat.jpg" '
            'data-image-dimensions="1500x1000" data-load="false">'
        )
        document = page(markup)
        assert picture_in_noscript(document, document.tagged("noscript")[0]) is None
        assert image_source(document, document.tagged("img")[1]).src == "https://img.test/v1/boat.jpg"


class TestSets:
    def test_the_widest_is_chosen(self):
        markup = (
            '<img src="/up/b-1024x683.jpg" srcset="/up/b-300x200.jpg 300w, /up/b.jpg 2000w, /up/b-768x512.jpg 768w">'
        )
        assert sources(markup) == ["https://harbour.test/up/b.jpg"]

    def test_the_densest_is_chosen(self):
        assert sources('<img src="/a.png" srcset="/a.png 1x, /a2.png 2x">') == ["https://harbour.test/a2.png"]

    def test_a_file_without_size_is_the_original_of_those_with_one(self):
        markup = '<img src="/up/boat.jpg" srcset="/up/boat-300x200.jpg 300w, /up/boat-1024x683.jpg 1024w">'
        assert sources(markup) == ["https://harbour.test/up/boat.jpg"]

    def test_no_size_is_made_up_that_the_page_does_not_offer(self):
        assert sources('<img src="/up/boat-300x200.jpg">') == ["https://harbour.test/up/boat-300x200.jpg"]

    def test_stand_ins_in_a_set_do_not_count(self):
        assert sources(f'<img src="/up/boat.jpg" srcset="{GIF} 2000w">') == ["https://harbour.test/up/boat.jpg"]


class TestPictureElements:
    MARKUP = (
        '<picture><source type="image/avif" srcset="/up/b-800.avif 800w, /up/b-1600.avif 1600w">'
        '<source srcset="/up/b-800.webp 800w"><img src="/up/b-800.jpg" alt="Boat"></picture>'
    )

    def test_sources_and_image_are_one_picture(self):
        assert source(self.MARKUP, "picture") == source(self.MARKUP, "img")
        assert source(self.MARKUP, "picture") == ImageSource(src="https://harbour.test/up/b-1600.avif", alt="Boat")

    def test_of_equal_sizes_the_plain_image_is_chosen(self):
        markup = '<picture><source type="image/webp" srcset="/up/boat.webp"><img src="/up/boat.jpg"></picture>'
        assert sources(markup) == ["https://harbour.test/up/boat.jpg"]

    def test_a_cut_for_narrow_screens_is_not_preferred(self):
        markup = (
            '<picture><source media="(max-width: 600px)" srcset="/up/phone.jpg 1200w">'
            '<source media="(min-width: 601px)" srcset="/up/desk.jpg"><img src="/up/boat.jpg"></picture>'
        )
        assert sources(markup) == ["https://harbour.test/up/desk.jpg"]

    def test_a_picture_without_an_image_is_read_from_its_sources(self):
        assert sources('<picture class="lozad" data-alt="Boat"><source data-srcset="/b.jpg"></picture>', "picture") == [
            "https://harbour.test/b.jpg"
        ]

    def test_an_amp_image_is_a_picture(self):
        found = source(
            '<amp-img src="/b.jpg" srcset="/b-2.jpg 2x" width="600" height="400" alt="B"></amp-img>', "amp-img"
        )
        assert found == ImageSource(src="https://harbour.test/b-2.jpg", alt="B", width=600, height=400)

    def test_of_equal_width_the_uploaded_format_counts(self):
        sets = "".join(f"<source type=image/{end} srcset='/s.{end} 1200w'>" for end in ("avif", "webp", "jpeg"))
        assert sources(f"<picture>{sets}<img src=/s-400.jpeg></picture>") == ["https://harbour.test/s.jpeg"]

    def test_a_larger_one_counts_whatever_its_format(self):
        sets = "<source type=image/webp srcset='/s.webp 1600w'><source type=image/jpeg srcset='/s.jpeg 800w'>"
        assert sources(f"<picture>{sets}<img src=/s-400.jpeg></picture>") == ["https://harbour.test/s.webp"]


class TestLinks:
    @pytest.mark.parametrize(
        ("href", "src"),
        [
            ("/up/boat.jpg", "/up/boat-300x200.jpg"),
            ("/s1600/boat.jpg", "/s320/boat.jpg"),
            ("/up/boat.png", "/up/boat_thumb.png"),
            ("https://harbour.test/up/boat.jpg", "https://i1.wp.com/harbour.test/up/boat.jpg?resize=500%2C300"),
        ],
    )
    def test_the_link_around_leads_to_the_larger_file(self, href, src):
        expected = href if href.startswith("https") else "https://harbour.test" + href
        assert sources(f'<a href="{href}"><img src="{src}"></a>') == [expected]

    def test_substacks_link_holds_the_original(self):
        markup = (
            '<a class="image-link" href="https://substackcdn.com/image/fetch/f_auto/https%3A%2F%2Fmedia.test%2Fa.png">'
            '<picture><source srcset="https://substackcdn.com/image/fetch/w_848/https%3A%2F%2Fmedia.test%2Fa.png 848w">'
            '<img src="https://substackcdn.com/image/fetch/w_1456/https%3A%2F%2Fmedia.test%2Fa.png"></picture></a>'
        )
        assert sources(markup) == ["https://media.test/a.png"]

    @pytest.mark.parametrize("href", ["/up/other.jpg", "/boat/", "/up/boat.jpg.html", "#", "javascript:x('boat.jpg')"])
    def test_a_link_elsewhere_changes_nothing(self, href):
        assert sources(f'<a href="{href}"><img src="/up/boat-300x200.jpg"></a>') == [
            "https://harbour.test/up/boat-300x200.jpg"
        ]

    def test_a_link_to_a_smaller_file_changes_nothing(self):
        markup = '<a href="/up/boat-300x200.jpg"><img src="/up/boat-1024x683.jpg"></a>'
        assert sources(markup) == ["https://harbour.test/up/boat-1024x683.jpg"]


class TestTwins:
    def test_a_stand_in_takes_its_twins_address_before_or_after(self):
        twin = '<noscript><img src="/up/boat.jpg" alt="Boat" width="600"></noscript>'
        lazy = f'<img class="lazy" src="{GIF}">'
        expected = ImageSource(src="https://harbour.test/up/boat.jpg", alt="Boat", width=600)
        assert source(f"<figure>{lazy}{twin}</figure>") == expected
        document = page(f"<figure>{twin}{lazy}</figure>")
        assert image_source(document, document.tagged("img")[1]) == expected

    def test_a_twin_is_never_a_second_picture(self):
        markup = f'<p><img src="{GIF}" data-src="/up/boat.jpg"><noscript><img src="/up/boat.jpg"></noscript></p>'
        document = page(markup)
        assert picture_in_noscript(document, document.tagged("noscript")[0]) is None

    def test_a_picture_without_a_twin_is_the_noscripts_own(self):
        document = page('<div class="slot"><noscript><img src="/up/boat.jpg" alt="Boat"></noscript></div><p>Text')
        noscript = document.tagged("noscript")[0]
        assert picture_in_noscript(document, noscript) == document.tagged("img")[0]
        assert image_source(document, noscript).alt == "Boat"

    def test_each_of_several_pictures_keeps_its_own_twin(self):
        markup = "".join(
            f'<img src="{GIF}" data-src="/up/{n}-a.jpg"><noscript><img src="/up/{n}-a.jpg"></noscript>'
            for n in range(5)
        )
        document = page(f"<div>{markup}</div>")
        assert all(picture_in_noscript(document, node) is None for node in document.tagged("noscript"))
        outside = document.tagged("img")[::2]
        assert [image_source(document, node).src for node in outside] == [
            f"https://harbour.test/up/{n}-a.jpg" for n in range(5)
        ]

    def test_twins_before_their_pictures_pair_by_file(self):
        markup = "".join(
            f'<noscript><img src="/up/{n}.jpg"></noscript><img src="{GIF}" data-src="/up/{n}.jpg">' for n in "klm"
        )
        document = page(f"<div>{markup}</div>")
        assert all(picture_in_noscript(document, node) is None for node in document.tagged("noscript"))

    def test_a_thumbnail_that_fills_the_room_of_the_next_is_none(self):
        markup = (
            '<div><div><img src="https://miro.test/max/60/1*ab.png?q=20"></div><img class="s"><noscript>'
            '<img src="https://miro.test/max/1400/1*ab.png" alt="Chart"></noscript></div>'
        )
        document = page(markup)
        thumbnail, empty, _ = document.tagged("img")
        assert image_source(document, thumbnail) is None
        assert image_source(document, empty).src == "https://miro.test/max/1400/1*ab.png"

    def test_a_gatsby_picture_is_one(self):
        markup = (
            f'<div class="gatsby-image-wrapper"><img aria-hidden="true" data-placeholder-image src="{GIF}">'
            '<picture><source type="image/webp" data-srcset="/static/b/w800/boat.webp 800w"><img data-main-image '
            'data-src="/static/b/boat.jpg" data-srcset="/static/b/w800/boat.jpg 800w" alt="Boat"></picture><noscript>'
            '<picture><source srcset="/static/b/w800/boat.webp 800w"><img src="/static/b/boat.jpg"></picture>'
            "</noscript></div>"
        )
        document = page(markup)
        blur, main, _ = document.tagged("img")
        assert image_source(document, blur) is None
        assert image_source(document, main).src == "https://harbour.test/static/b/boat.jpg"
        assert picture_in_noscript(document, document.tagged("noscript")[0]) is None

    def test_a_twin_saved_as_text_is_read(self):
        twin = "&lt;img src=&quot;/up/boat.jpg?a=1&amp;amp;b=2&quot; alt='Boat' width=600&gt;"
        assert source(f'<p><img src="{GIF}"><noscript>{twin}</noscript></p>') == ImageSource(
            src="https://harbour.test/up/boat.jpg?a=1&b=2", alt="Boat", width=600
        )

    def test_a_far_noscript_is_no_twin(self):
        between = "<i></i>" * 30
        markup = f'<div><img src="{GIF}">{between}<noscript><img src="/up/boat.jpg"></noscript></div>'
        document = page(markup)
        assert image_source(document, document.tagged("img")[0]) is None
        assert picture_in_noscript(document, document.tagged("noscript")[0]) is not None

    def test_a_twin_inside_its_picture_is_found(self):
        markup = '<amp-img><noscript><img src="/up/boat.jpg"></noscript></amp-img>'
        assert sources(markup, "amp-img") == ["https://harbour.test/up/boat.jpg"]

    def test_a_stand_in_within_a_link_to_a_picture_is_that_picture(self):
        assert sources(f'<a href="/up/boat.jpg"><img src="{GIF}"></a>') == ["https://harbour.test/up/boat.jpg"]


class TestHostilePages:
    @pytest.mark.parametrize(
        "address",
        [
            "javascript:alert(1)",
            "data:text/html,x",
            "http://[::1",
            "http://[x]/a.jpg",
            "vbscript:x",
            "file:///etc/x.jpg",
        ],
    )
    def test_no_address_that_cannot_be_fetched_comes_out(self, address):
        assert sources(f'<img src="{address}" data-src="{address}" srcset="{address} 2x">') == [None]

    def test_a_thousand_pictures_with_twins_take_linear_time(self):
        one = f'<img src="{GIF}"><noscript><img src="/up/%d.jpg"></noscript>'
        document = page("<div>" + "".join(one % n for n in range(3000)) + "</div>")
        began = time.perf_counter()
        found = [image_source(document, node) for node in document.tagged("img")]
        assert time.perf_counter() - began < 5
        assert found[0].src == "https://harbour.test/up/0.jpg"

    def test_enormous_attributes_take_linear_time(self):
        began = time.perf_counter()
        for value in ("a" * 500_000, "/" * 500_000, "%" * 500_000, "-1" * 200_000, "?q=" * 200_000, "blur(" * 100_000):
            sources(f'<img src="{value}" data-src="{value}" data-srcset="{value}" data-foo-src="{value}.jpg">')
        assert time.perf_counter() - began < 5


def test_a_width_and_a_height_that_are_shares_of_each_other_are_no_size():
    found = source("<img src=/up/harbour.jpg width=16 height=9>")
    assert (found.width, found.height) == (None, None)
    found = source("<img src=/up/harbour.jpg width=1600 height=900>")
    assert (found.width, found.height) == (1600, 900)
    assert source("<img src=/up/harbour.jpg width=16 height=16>").width == 16
