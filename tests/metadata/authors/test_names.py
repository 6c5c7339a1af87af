"""Names of people in bylines."""

import pytest

from blogextract.metadata.authors.names import is_name, names_in


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("By Nell Parrish", ["Nell Parrish"]),
        ("by Nell Parrish on May 3, 2021", ["Nell Parrish"]),
        ("Posted by Nell Parrish | 3 comments", ["Nell Parrish"]),
        ("Von Nell Parrish", ["Nell Parrish"]),
        ("Par Nell Parrish et Rafe Toomey", ["Nell Parrish", "Rafe Toomey"]),
        ("Por Nell Parrish y Rafe Toomey", ["Nell Parrish", "Rafe Toomey"]),
        ("Par Nell Parrish le vendredi, mars 12 2010, 21:14", ["Nell Parrish"]),
        ("Von Nell Parrish am Freitag, 12. März 2010", ["Nell Parrish"]),
        ("Scritto da Nell Parrish venerdì 12 marzo 2010", ["Nell Parrish"]),
        ("Por Nell Domingo", ["Nell Domingo"]),
        ("Autor: Nell Parrish", ["Nell Parrish"]),
        ("Автор: Нина Петрова", ["Нина Петрова"]),
        ("作者：王小明", ["王小明"]),
        ("文/王小明", ["王小明"]),
        ("作者：张", ["张"]),
        ("王小明 發表在 痞客邦 留言(1)", ["王小明"]),
        ("王小明 发表于 2020-03-05 21:30", ["王小明"]),
        ("日和さんのプロフィール", ["日和"]),
        ("김민수 기자", ["김민수"]),
        ("Skrevet af Nell Parrish", ["Nell Parrish"]),
        ("Napisał: Jan Kowalski", ["Jan Kowalski"]),
        ("By Nell Parrish, Ida Mohn and Rafe Toomey", ["Nell Parrish", "Ida Mohn", "Rafe Toomey"]),
        ("Nell Parrish, Senior Editor", ["Nell Parrish"]),
        ("Nell Parrish Published June 30, 2024", ["Nell Parrish"]),
        ("Written by Nell Parrish Edited by Ida Mohn", ["Nell Parrish"]),
        ("ByNell Parrish", ["Nell Parrish"]),
        ("By A. J. Parrish", ["A. J. Parrish"]),
        ("Dan Parrish", ["Dan Parrish"]),
        ("Kiln Staff", ["Kiln Staff"]),
        ("Kiln Notes Team", ["Kiln Notes Team"]),
        ("Nell Parrish Staff", ["Nell Parrish"]),
        ("Oliver Toomey Senior Research Executive", ["Oliver Toomey"]),
        ("About Us", []),
        ("Our Expert", []),
        ("Nell Parrish Jr.", ["Nell Parrish Jr"]),
        ("Nell De Luca", ["Nell De Luca"]),
        ("De Luca", ["De Luca"]),
        ("Published June 30, 2024", []),
        ("Reviewed by Ida Mohn", []),
        ("Photo: Ida Mohn", []),
        ("By admin", []),
        ("Sat, 20 Dec", []),
        ("By Nell ParrishNell Parrish", ["Nell Parrish"]),
        ("Nell Parrish Nell Parrish", ["Nell Parrish"]),
        ("Nell ParrishFounder of the kiln", ["Nell Parrish"]),
        ("Nell McParrish", ["Nell McParrish"]),
        ("Nell and the Potters", ["Nell and the Potters"]),
        ("Von dpa", ["dpa"]),
        ("Von Trapp", ["Von Trapp"]),
        ("【田中宏昌】", ["田中宏昌"]),
        ("View all posts", []),
        ("{{author}}", []),
        ("By the end of the day we had fired forty bowls", []),
        ("von", []),
        ("Veröffentlicht von", []),
        ("Show all articles of Nell Parrish", []),
        ("Von DPA", ["DPA"]),
        ("VON TRAPP", ["VON TRAPP"]),
        ("von Die Tagespost 31. Oktober 2023", ["Die Tagespost"]),
        ("Die Autorin Nell Parrish", ["Nell Parrish"]),
        ("8. November 2021", []),
        ("6 de mayo de 2022 05:30", []),
        ("Studio 54", ["Studio"]),
        ("الجمعة 8 فيفري 2019", []),
        ("Nell Parrish Monday, February 29, 2016 @ 11:10 PM", ["Nell Parrish"]),
        ("Wednesday Addams", ["Wednesday Addams"]),
        ("Interview: Nell Parrish", ["Nell Parrish"]),
        ("Rafe Toomey im Gespräch mit Nell Parrish", ["Rafe Toomey", "Nell Parrish"]),
        ("Emily Post, MS, RD on May 3, 2021", ["Emily Post"]),
        ("Kiln Post", ["Kiln"]),
        ("Nell Parrish@nellp", ["Nell Parrish"]),
        ("© Nell Parrish", []),
        ("Filed under: Clay |", []),
        ("DE EN FR IT", []),
        ("N Offline", []),
        ("Founder at Kiln Press", []),
        ("Editor Parrish", ["Parrish"]),
        ("Nell March 3, 2021", ["Nell"]),
        ("Nell May", ["Nell May"]),
        ("Telefon", []),
        ("Фото из архива Нины Петровой", []),
    ],
)
def test_names_are_what_is_left_of_a_byline(text, names):
    assert list(names_in(text)) == names


@pytest.mark.parametrize(
    "text", ["", "a", "the", "3 May 2021", "https://kiln.example", "Home", "x" * 80, "About", "エ", "Tags", "退出"]
)
def test_what_cannot_be_a_name(text):
    assert not is_name(text)


def test_the_handle_of_one_word_is_a_name():
    assert is_name("potter_nell")


@pytest.mark.parametrize("line", ["林小满 本文链接：https://kiln.example/a/", "本文作者：林小满 版权声明: 转载请注明"])
def test_a_label_after_a_name_ends_it(line):
    assert names_in(line) == ("林小满",)
