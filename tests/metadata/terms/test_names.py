"""The names of terms as people read them."""

import pytest

from blogextract.claims import Claim
from blogextract.metadata import merge
from blogextract.metadata.terms.names import fitting, split_names, without_keys
from metadata.pages import page


@pytest.mark.parametrize(
    ("name", "read"),
    [
        ("Clay", "Clay"),
        ("„Clay", "Clay"),
        ("“Raku”", "Raku"),
        ("‘Google Play", "Google Play"),
        ("‘Clay’ today", "‘Clay’ today"),
        ("› Glaze", "Glaze"),
        ("'90s music", "'90s music"),
        ("Filed to:Glaze", "Glaze"),
        ("Category: Kilns", "Kilns"),
        ("Star Wars: Andor", "Star Wars: Andor"),
        ("9/11", "9/11"),
        ("March 2020", "March 2020"),
        ("12/19/16", ""),
        ("6 de mayo de 2022 05:30", ""),
        ("@front-page", ""),
        ("_no-feed", ""),
        ("/world/clay", ""),
        ("nil", ""),
        ("Clay that was dug by hand in the north and fired in the south. " * 3, ""),
    ],
)
def test_a_name_is_without_what_stands_around_it_and_marks_are_none(name, read):
    assert fitting(name) == read


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("raku, glaze; kiln", ["raku", "glaze", "kiln"]),
        ("Food &amp; Drink, Kilns", ["Food & Drink", "Kilns"]),
        ("detenci&oacute;n, Kilns", ["detención", "Kilns"]),
        ("We fired forty bowls and two jars in one night, and a plate. " * 3, []),
        ("forty bowls, two jars, a plate, " * 4 + "a kiln.", ["forty bowls", "two jars", "a plate"] * 4 + ["a kiln."]),
        ("raku, " * 40 + "kiln", ["raku"] * 40 + ["kiln"]),
    ],
)
def test_a_list_is_taken_apart_and_prose_is_none(text, names):
    assert split_names(text) == names


def test_only_what_is_marked_as_tags_is_kept_where_something_is():
    assert without_keys(["Lite:true", "Tag:Clay", "Topic:kilns"]) == ["Tag:Clay"]
    assert without_keys(["Clay", "Topic:kilns"]) == ["Clay", "Topic:kilns"]


def test_trails_keep_the_names_of_their_steps():
    claim = Claim(field="breadcrumbs", value=["Home", "12/19/16"], source="breadcrumbs")
    assert [step.name for step in merge([claim], page()).breadcrumbs] == ["Home", "12/19/16"]
