"""Names after the words that announce a person in a box."""

import pytest

from blogextract.metadata.authors.about_names import without_about


@pytest.mark.parametrize(
    ("heading", "language", "name"),
    [
        ("About Nell Parrish", "en", "Nell Parrish"),
        ("About the author: Nell Parrish", "en", "Nell Parrish"),
        ("About the Author Nell Parrish", "en", "Nell Parrish"),
        ("Über Jürgen Albrecht", "de", "Jürgen Albrecht"),
        ("À propos de Hélène Marchand", "fr", "Hélène Marchand"),
        ("Acerca del autor: Elena Marchena", "es", "Elena Marchena"),
        ("Sobre Helena Marques", "pt", "Helena Marques"),
        ("Chi è Elena Marchetti", "it", "Elena Marchetti"),
        ("Over Hanneke Maas", "nl", "Hanneke Maas"),
        ("Om Helena Mårtensson", "sv", "Helena Mårtensson"),
        ("O autorze: Halina Marczak", "pl", "Halina Marczak"),
    ],
)
def test_the_words_before_a_name_are_cut(heading, language, name):
    assert without_about(heading, language) == name


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Nell Parrish", "en"),
        ("Om Prakash Sharma", "en"),
        ("Über uns", "de"),
        ("Über den Autor", "de"),
        ("About Nell", "en"),
        ("Over and out again", "en"),
        ("Nell Parrish: potter", "en"),
    ],
)
def test_other_texts_stay_whole(text, language):
    assert without_about(text, language) == text
