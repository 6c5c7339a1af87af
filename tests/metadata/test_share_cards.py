"""Pictures that stand for the site."""

import pytest

from blogextract.metadata import read
from blogextract.metadata.share_cards import is_share_card
from blogextract.segment import segment
from metadata.pages import meta, page

SITE = "https://kiln.example"


@pytest.mark.parametrize(
    "name",
    [
        "og-image.png", "static/og_image_default.jpg", "opengraph-image?ab12", "api/og?title=Kiln", "default.jpg",
        "opengraph/first-firing.png", "og-image/first-firing.jpg", "social-cards/first-firing.png",
        "social-share.webp", "shareimage.jpg", "default_photo.png", "OG-Image.jpg?v=5", "img/logo.svg",
    ],
)  # fmt: skip
def test_files_named_for_what_they_are_for_show_nothing_of_a_post(name):
    assert is_share_card(f"{SITE}/{name}")


@pytest.mark.parametrize(
    "name",
    [
        "kiln.jpg",
        "image.jpg",
        "preview-2.png",
        "social-housing.jpg",
        "default-glaze.png",
        "og-kiln.png",
        "og/2021/kiln.png",
    ],
)
def test_files_with_a_name_of_their_own_may_be_pictures_of_a_post(name):
    assert not is_share_card(f"{SITE}/up/{name}")


def lead(image, body):
    document = page("<title>First firing</title>" + meta(**{"og:image": f"{SITE}/{image}"}), body)
    found = read(document, segment(document)).lead_image
    return found and found.src


def test_the_card_of_a_site_is_no_lead_image_unless_the_post_shows_it():
    text = "<h1>First firing</h1><p>" + "The kiln reached its peak a little after four. " * 6 + "</p>"
    assert lead("up/kiln.jpg", text) == f"{SITE}/up/kiln.jpg"
    assert lead("og-image.png", text) is None
    shown = "<div class=featured-image><img src=/og-image.png></div>" + text
    assert lead("og-image.png", shown) == f"{SITE}/og-image.png"
