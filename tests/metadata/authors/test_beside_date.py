"""Whom the line of a date announces, in the words of blogs' languages."""

import pytest

from blogextract.document import load
from blogextract.metadata import read
from blogextract.metadata.authors.beside_date import announced_beside, around_date
from blogextract.metadata.dates.text import find_dates
from blogextract.segment import segment

PROSE = "<p>" + "The kiln reached its peak a little after four, and nobody said a word. " * 6 + "</p>"


def metadata(line, language):
    head = f"<html lang={language}><head><title>Kiln 77</title></head>"
    document = load(f"{head}<body><main><h1>Kiln 77</h1><p>{line}</p>{PROSE}{PROSE}</main></body></html>")
    return read(document, segment(document))


@pytest.mark.parametrize(
    ("language", "line", "name"),
    [
        ("en", "Posted on May 3, 2021 by Nell Parrish", "Nell Parrish"),
        ("en", "Posted by Nell Parrish in Clay on May 3, 2021", "Nell Parrish"),
        ("en", "Published May 3, 2021, updated May 4, 2021, by Nell Parrish", "Nell Parrish"),
        ("en", "Nell Parrish, 3 May 2021", "Nell Parrish"),
        ("de", "Veröffentlicht am 3. Mai 2021 von Nell Parrish", "Nell Parrish"),
        ("de", "Erstellt: 03.05.2021, Autor: Nell Parrish", "Nell Parrish"),
        ("fr", "Publié le 3 mai 2021 par Nell Parrish", "Nell Parrish"),
        ("es", "Publicado el 3 de mayo de 2021 por Nell Parrish", "Nell Parrish"),
        ("it", "Pubblicato il 3 maggio 2021 da Nell Parrish", "Nell Parrish"),
        ("pt", "Publicado em 3 de maio de 2021 por Nell Parrish", "Nell Parrish"),
        ("nl", "Geplaatst op 3 mei 2021 door Nell Parrish", "Nell Parrish"),
        ("sv", "Publicerat den 3 maj 2021 av Nell Parrish", "Nell Parrish"),
        ("da", "Udgivet den 3. maj 2021 af Nell Parrish", "Nell Parrish"),
        ("fi", "Julkaistu 3.5.2021 kirjoittanut Nell Parrish", "Nell Parrish"),
        ("pl", "Opublikowano 3 maja 2021 przez Nell Parrish", "Nell Parrish"),
        ("cs", "Publikováno 3. května 2021 autorem Nell Parrish", "Nell Parrish"),
        ("sk", "Publikované 3. mája 2021 od Nell Parrish", "Nell Parrish"),
        ("hu", "Közzétéve 2021. május 3. szerző: Nell Parrish", "Nell Parrish"),
        ("ro", "Publicat pe 3 mai 2021 de Nell Parrish", "Nell Parrish"),
        ("tr", "3 Mayıs 2021 tarihinde Nell Parrish tarafından yayınlandı", "Nell Parrish"),
        ("ru", "Опубликовано 3 мая 2021 автором Нина Петрова", "Нина Петрова"),
        ("bg", "Публикувано на 3 май 2021 от Нина Петрова", "Нина Петрова"),
        ("el", "Δημοσιεύτηκε στις 3 Μαΐου 2021 από Νίνα Παππά", "Νίνα Παππά"),
        ("hr", "Objavljeno 3. svibnja 2021. Autor Nell Parrish", "Nell Parrish"),
        ("sl", "Objavljeno 3. maja 2021 avtor Nell Parrish", "Nell Parrish"),
        ("lt", "Paskelbta 2021 m. gegužės 3 d. autorius Nell Parrish", "Nell Parrish"),
        ("et", "Avaldatud 3. mai 2021, autor Nell Parrish", "Nell Parrish"),
        ("ca", "Publicat el 3 de maig de 2021 per Nell Parrish", "Nell Parrish"),
        ("id", "Diposting pada 3 Mei 2021 oleh Nell Parrish", "Nell Parrish"),
        ("vi", "Đăng ngày 3 tháng 5, 2021 bởi Nguyễn Văn An", "Nguyễn Văn An"),
        ("ja", "投稿日: 2021年5月3日 投稿者: 山田太郎", "山田太郎"),
        ("ja", "執筆：山田太郎｜2021年5月3日", "山田太郎"),
        ("zh", "发布于 2021-05-03 作者 王小明", "王小明"),
        ("ko", "김민수 기자 2021.05.03 10:30", "김민수"),
        ("ar", "نشر في 3 مايو 2021 بواسطة أحمد علي", "أحمد علي"),
        ("he", "פורסם ב-3 במאי 2021 על ידי דני כהן", "דני כהן"),
        ("hi", "राम शर्मा द्वारा 3 मई 2021", "राम शर्मा"),
    ],
)
def test_the_line_of_the_date_tells_who_wrote_and_when(language, line, name):
    found = metadata(line, language)
    assert ([author.name for author in found.authors], (found.published or "")[:10]) == ([name], "2021-05-03")


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "San Francisco, May 3, 2021"),
        ("en", "Fired on May 3, 2021 by default"),
        ("it", "3 maggio 2021 da leggere con calma"),
        ("de", "3. Mai 2021 von 10 bis 12 Uhr"),
        ("ca", "3 de maig de 2021 per a tothom"),
    ],
)
def test_places_hours_and_small_words_are_nobody(language, line):
    assert metadata(line, language).authors == []


def test_what_stands_around_a_date_is_without_the_signs_between():
    text = "Nell Parrish – 3 May 2021 | Clay"
    assert around_date(text, next(find_dates(text))) == ("Nell Parrish", "Clay")


def test_only_what_begins_or_ends_with_an_announcement_is_said():
    text = "Clay by Nell Parrish on May 3, 2021 in Kilns"
    assert list(announced_beside(text, next(find_dates(text)))) == ["by Nell Parrish"]


@pytest.mark.parametrize(
    ("language", "line", "name"),
    [
        ("ru", "3 мая 2021 | <a href=/c/1>Глина</a>, <a href=/c/2>Огонь</a> | автор Вера Лаптева", "Вера Лаптева"),
        ("en", "May 3, 2021 | <a href=/c/1>Clay</a>, <a href=/c/2>Fire</a> | by Nell Parrish", "Nell Parrish"),
    ],
)
def test_after_a_bar_further_on_in_the_line_somebody_may_be_announced(language, line, name):
    assert [author.name for author in metadata(line, language).authors] == [name]


def test_what_no_word_announces_after_a_bar_names_nobody():
    assert metadata("May 3, 2021 | <a href=/c/1>Clay</a> | Wood and ash", "en").authors == []
