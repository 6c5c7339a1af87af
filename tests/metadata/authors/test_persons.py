"""Authors' names as data and bylines give them."""

import pytest

from blogextract.metadata.authors.persons import is_handle, names_in


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Nell Parrish", ["Nell Parrish"]),
        ("By Nell Parrish", ["Nell Parrish"]),
        ("Written by: Nell Parrish", ["Nell Parrish"]),
        ("Von Nell Parrish", ["Nell Parrish"]),
        ("par Nell Parrish", ["Nell Parrish"]),
        ("map[email:nell@kiln.example name:Nell Parrish]", ["Nell Parrish"]),
        ("map[name:Nell Parrish url:https://kiln.example/nell/]", ["Nell Parrish"]),
        ("map[name:Nell]", ["Nell"]),
        ("Nell,undefined", ["Nell"]),
        ("por Nell Parrish", ["Nell Parrish"]),
        ("przez Nell Parrish", ["Nell Parrish"]),
        ("Автор: Нина Петрова", ["Нина Петрова"]),
        ("Nell Parrish and Rafe Toomey", ["Nell Parrish", "Rafe Toomey"]),
        ("Nell Parrish & Rafe Toomey", ["Nell Parrish", "Rafe Toomey"]),
        ("Nell Parrish, Rafe Toomey, and Ida Mohn", ["Nell Parrish", "Rafe Toomey", "Ida Mohn"]),
        ("Nell Parrish; Rafe Toomey", ["Nell Parrish", "Rafe Toomey"]),
        ("Nell Parrish und Rafe Toomey", ["Nell Parrish", "Rafe Toomey"]),
        ("Nell Parrish y Rafe Toomey", ["Nell Parrish", "Rafe Toomey"]),
        ("Juana Ortega y Gasset", ["Juana Ortega y Gasset"]),
        ("Nell Parrish, nell parrish", ["Nell Parrish"]),
        ("Nell Parrish, MD", ["Nell Parrish, MD"]),
        ("Nell Parrish, MS, RD", ["Nell Parrish, MS, RD"]),
        ("Nell Parrish, Ph.D. and Rafe Toomey, CFP®", ["Nell Parrish, Ph.D.", "Rafe Toomey, CFP®"]),
        ("Rafe Toomey, Jr.", ["Rafe Toomey, Jr."]),
        ("Parrish, Nell", ["Nell Parrish"]),
        ("Parrish, Nell R.", ["Nell R. Parrish"]),
        ("Nell Parrish, AFP", ["Nell Parrish", "AFP"]),
        ("Nell Parrish | May 3, 2021", ["Nell Parrish"]),
        ("Nell Parrish, May 3, 2021", ["Nell Parrish"]),
        ("Nell Parrish (Guest)", ["Nell Parrish"]),
        ("Anne-Marie O'Neill", ["Anne-Marie O'Neill"]),
        ("王小明、李小红", ["王小明", "李小红"]),
        ("Kiln Notes Team", ["Kiln Notes Team"]),
        ("Parrish, Nell de", ["Nell de Parrish"]),
        ("Nell Parrish @nellp", ["Nell Parrish"]),
        ("Kiln Press GmbH, Hamburg, Germany", ["Kiln Press GmbH"]),
        ("Nell Parrish, Rafe Toomey", ["Nell Parrish", "Rafe Toomey"]),
        ("Ministerium für Ton und Glasur", ["Ministerium für Ton und Glasur"]),
        ("Department of Clay, Glaze and Fire", ["Department of Clay, Glaze and Fire"]),
        (
            "Nell Parrish and Rafe Toomey of the Institute of Clay",
            ["Nell Parrish", "Rafe Toomey of the Institute of Clay"],
        ),
    ],
)
def test_lists_are_taken_apart_and_words_beside_names_left_out(text, names):
    assert [name for name, _ in names_in(text)] == names


@pytest.mark.parametrize(
    "text",
    [
        "",
        "admin",
        "Administrator",
        "Editor",
        "{{author}}",
        "{% author %}",
        "https://www.facebook.com/nell",
        "facebook.com/nell.parrish",
        "Super User",
        "anónimo",
        "8. November",
        "nell@kiln.example",
        "@nell",
        "undefined",
        "null",
        "page.head.extra.author",
        "Written By",
        "My Account",
        "View all posts",
        "123456",
        "...",
        "3f2a9c01-77de-4c01-9a55-0a1b2c3d4e5f",
    ],
)
def test_what_stands_where_nobody_gave_a_name_is_none(text):
    assert names_in(text) == ()


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Nell Parrish, Senior Editor", "Senior Editor"),
        ("Nell Parrish, Sr. Director of Kilns", "Sr. Director of Kilns"),
        ("Nell Parrish - Staff Writer", "Staff Writer"),
        ("Nell Parrish", None),
    ],
)
def test_a_role_beside_a_name_is_kept_apart(text, role):
    assert names_in(text) == (("Nell Parrish", role),)


def test_a_long_text_is_no_list_of_names():
    assert len(names_in("Nell Parrish, " * 5_000)) == 1
    assert (
        names_in("The kiln reached its peak a little after four and nobody in the yard said a word until it fell") == ()
    )


def test_accounts_are_told_from_names():
    assert is_handle("nellparrish")
    assert not is_handle("Nell Parrish")
    assert not is_handle("王小明")


def test_labels_of_terms_days_and_controls_are_no_persons():
    assert [names_in(text) for text in ("Tags", "Kategorien", "Sat", "Log out", "エ")] == [()] * 5


@pytest.mark.parametrize("label", ["本文作者: ", "By:", "Written by:"])
def test_a_label_without_a_name_names_nobody(label):
    assert names_in(label) == ()
