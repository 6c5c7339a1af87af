from __future__ import annotations

import pytest

from blogextract.blocks import Audio, Embed, File, Image, Video
from blogextract.document import load
from blogextract.embeds import media_of
from embeds.rows import pieces

FILM = "https://www.youtube.com/embed/aBcDeFgHi12"
WATCH = "https://www.youtube.com/watch?v=aBcDeFgHi12"


def medium(markup: str, tag: str):
    document = load(f"<html><body>{markup}</body></html>", url="https://harbour.test/post/")
    return media_of(document, document.tagged(tag)[0])


class TestFrames:
    def test_a_known_frame_is_typed(self):
        assert medium(f'<iframe src="{FILM}?rel=0" title="Low tide"></iframe>', "iframe") == Video(
            provider="youtube", id="aBcDeFgHi12", src=FILM + "?rel=0", url=WATCH, title="Low tide"
        )

    def test_an_unknown_frame_is_an_embed_without_a_provider(self):
        assert medium('<iframe src="/widgets/tides.html"></iframe>', "iframe") == Embed(
            src="https://harbour.test/widgets/tides.html"
        )

    def test_a_frame_that_loads_a_film_file_is_a_video(self):
        assert medium('<iframe src="/f/tide.mp4"></iframe>', "iframe") == Video(src="https://harbour.test/f/tide.mp4")

    @pytest.mark.parametrize(
        "markup",
        [
            '<iframe src="https://www.googletagmanager.com/ns.html?id=GTM-1" style="display:none"></iframe>',
            '<iframe src="https://www.facebook.com/plugins/like.php?href=x"></iframe>',
            '<iframe src="/sync.html" style="display: none"></iframe>',
            '<iframe src="/sync.html" width="0" height="0"></iframe>',
            '<iframe src="/sync.html" width="1" height="1px"></iframe>',
            '<iframe src="/sync.html" hidden></iframe>',
            '<iframe src="about:blank"></iframe>',
            '<iframe src="javascript:alert(1)"></iframe>',
            "<iframe></iframe>",
        ],
    )
    def test_frames_that_are_no_content_are_nothing(self, markup):
        assert medium(markup, "iframe") is None

    def test_a_film_hidden_until_consent_is_one(self):
        markup = f'<iframe style="display:none" data-src-cmplz="{FILM}" src="about:blank"></iframe>'
        assert medium(markup, "iframe").url == WATCH

    @pytest.mark.parametrize(
        ("title", "expected"),
        [
            ("YouTube video player", None),
            ("vimeo-player", "vimeo-player"),
            ("Vimeo Video Player", None),
            ("Embedded content", None),
            ("Spotify Embed: The Quay", "The Quay"),
            ("  Low \n tide ", "Low tide"),
            ("Video", None),
            ("Videos of the quay", "Videos of the quay"),
            ("", None),
        ],
    )
    def test_titles_that_name_only_the_service_are_none(self, title, expected):
        assert medium(f'<iframe src="{FILM}" title="{title}"></iframe>', "iframe").title == expected

    def test_the_link_for_browsers_without_frames_names_the_page_for_people(self):
        markup = (
            '<iframe src="https://bandcamp.com/EmbeddedPlayer/album=123456/size=large/">'
            '<a href="https://harbour.bandcamp.com/album/low-tide">Low Tide by Harbour</a></iframe>'
        )
        found = medium(markup, "iframe")
        assert (found.url, found.title) == ("https://harbour.bandcamp.com/album/low-tide", "Low Tide by Harbour")
        assert found.id == "123456"

    def test_a_link_elsewhere_inside_a_frame_changes_nothing(self):
        markup = f'<iframe src="{FILM}"><a href="https://evil.test/">Evil</a></iframe>'
        assert medium(markup, "iframe") == Video(provider="youtube", id="aBcDeFgHi12", src=FILM, url=WATCH)


class TestFilmsAndSound:
    def test_a_film_of_the_page(self):
        assert medium('<video src="/f/a.mp4" aria-label="The quay" controls></video>', "video") == Video(
            src="https://harbour.test/f/a.mp4", title="The quay"
        )

    def test_a_film_without_an_ending_is_a_video_by_its_element(self):
        assert medium('<video src="/media/12"></video>', "video") == Video(src="https://harbour.test/media/12")

    def test_sound_in_a_container_for_films_is_sound_by_its_element(self):
        assert medium('<audio src="/f/a.webm"></audio>', "audio") == Audio(src="https://harbour.test/f/a.webm")

    def test_a_podcast_file_names_its_host(self):
        found = medium('<audio><source src="https://www.buzzsprout.com/123456/12345678-quay.mp3"></audio>', "audio")
        assert (type(found), found.provider, found.id) == (Audio, "buzzsprout", "12345678")

    def test_wordpress_plays_youtube_in_its_own_player(self):
        markup = f'<video class="wp-video-shortcode"><source type="video/youtube" src="{WATCH}&_=1"></video>'
        assert medium(markup, "video") == Video(provider="youtube", id="aBcDeFgHi12", src=WATCH, url=WATCH)

    def test_video_js_keeps_the_address_in_its_setup(self):
        setup = f'{{"techOrder":["youtube"],"sources":[{{"type":"video/youtube","src":"{WATCH}"}}]}}'
        assert medium(f"<video data-setup='{setup}'></video>", "video").url == WATCH

    @pytest.mark.parametrize("setup", ["{", "[]", '{"sources":[]}', '{"sources":[{"src":5}]}', "{" * 30_000])
    def test_a_broken_setup_is_nothing(self, setup):
        assert medium(f"<video data-setup='{setup}'></video>", "video") is None

    @pytest.mark.parametrize("tag", ["video", "video-js"])
    def test_brightcove_names_account_player_and_film(self, tag):
        markup = f'<{tag} data-video-id="6012345678001" data-account="1234567890001" data-player="aBc"></{tag}>'
        found = medium(markup, tag)
        assert (found.provider, found.id) == ("brightcove", "6012345678001")
        assert found.src == (
            "https://players.brightcove.net/1234567890001/aBc_default/index.html?videoId=6012345678001"
        )

    def test_nothing_to_play_is_nothing(self):
        assert medium("<video poster='/a.jpg'></video>", "video") is None
        assert medium("<audio></audio>", "audio") is None


class TestObjects:
    def test_a_flash_film_of_a_known_service(self):
        markup = (
            '<object width="425"><param name="movie" value="http://www.youtube.com/v/aBcDeFgHi12&amp;hl=en">'
            '<embed src="http://www.youtube.com/v/aBcDeFgHi12&amp;hl=en" type="application/x-shockwave-flash"></object>'
        )
        found = medium(markup, "object")
        assert (type(found), found.provider, found.url) == (Video, "youtube", WATCH)

    def test_what_the_player_was_told_names_the_film(self):
        markup = (
            '<object data="http://c.brightcove.com/services/viewer/federated_f9?isVid=1">'
            '<param name="flashVars" value="videoId=987654321001&amp;playerID=123"></object>'
        )
        found = medium(markup, "object")
        assert (type(found), found.provider, found.id) == (Video, "brightcove", "987654321001")

    def test_a_sound_file_handed_to_a_player(self):
        markup = '<embed src="/audio-player.swf" flashvars="playerID=1&amp;soundFile=/a.mp3">'
        assert medium(markup, "embed") == Audio(src="https://harbour.test/a.mp3")

    def test_an_unknown_flash_film_is_kept_as_an_embed(self):
        assert medium('<object data="/game.swf"></object>', "object") == Embed(src="https://harbour.test/game.swf")

    def test_a_document_is_a_file(self):
        assert medium('<object data="/tides.pdf" type="application/pdf"></object>', "object") == File(
            url="https://harbour.test/tides.pdf", name="tides.pdf"
        )

    def test_a_picture_is_an_image(self):
        assert medium('<object data="/map.svg" type="image/svg+xml"></object>', "object") == Image(
            src="https://harbour.test/map.svg"
        )


class TestCustomElements:
    @pytest.mark.parametrize("piece", pieces("custom_elements.html"), ids=lambda piece: piece.told_by)
    def test_a_custom_element_is_what_its_attributes_name(self, piece):
        found = medium(piece.markup, piece.told_by)
        assert (found.provider, found.id) == (piece.provider, piece.id)

    @pytest.mark.parametrize(
        "markup",
        [
            '<lite-youtube videoid="not an id"></lite-youtube>',
            '<lite-youtube videoid="{{ video.id }}"></lite-youtube>',
            '<lite-youtube videoid="javascript:alert(1)"></lite-youtube>',
            "<lite-youtube></lite-youtube>",
        ],
    )
    def test_without_a_sane_id_it_is_nothing(self, markup):
        assert medium(markup, "lite-youtube") is None

    def test_amp_plays_files(self):
        assert medium('<amp-video><source src="/f/a.mp4"></amp-video>', "amp-video") == Video(
            src="https://harbour.test/f/a.mp4"
        )
        assert medium('<amp-audio src="/f/a.mp3"></amp-audio>', "amp-audio") == Audio(
            src="https://harbour.test/f/a.mp3"
        )
