"""Dates as pages write them."""

import pytest

from blogextract.metadata.dates.month_names import JALALI, MONTHS
from blogextract.metadata.dates.text import find_dates, order_of, parse_date


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("2025-09-04", "2025-09-04"),
        ("20250904", "2025-09-04"),
        ("2025-09-04T12:03:04Z", "2025-09-04T12:03:04+00:00"),
        ("2025-09-04T12:03:04.123456+02:00", "2025-09-04T12:03:04+02:00"),
        ("2025-09-04T12:03-0500", "2025-09-04T12:03:00-05:00"),
        ("2025-09-04T12:03:04", "2025-09-04T12:03:04"),
        ("2025-09-04 12:00:00 +0000 UTC", "2025-09-04T12:00:00+00:00"),
        ("20250904T120000Z", "2025-09-04T12:00:00+00:00"),
        ("Thu, 04 Sep 2025 10:00:00 GMT", "2025-09-04T10:00:00+00:00"),
        ("Thu, 04 Sep 2025 10:00:00 -0700", "2025-09-04T10:00:00-07:00"),
        ("Thu Sep 04 2025 10:00:00 GMT+0200 (CEST)", "2025-09-04T10:00:00+02:00"),
        ("Fri Feb 18 10:27:24 2022", "2022-02-18T10:27:24"),
        ("Fri Feb 18 10:27:24 UTC 2022", "2022-02-18T10:27:24"),
        ("1725450000", "2024-09-04T11:40:00+00:00"),
        ("1725450000123", "2024-09-04T11:40:00+00:00"),
        ("September 4, 2025", "2025-09-04"),
        ("Sept. 4th, 2025 at 5:30 p.m. EDT", "2025-09-04T17:30:00-04:00"),
        ("Sep 4 2025 12:15 AM", "2025-09-04T00:15:00"),
        ("Thursday 4 September 2025 06:00", "2025-09-04T06:00:00"),
        ("4-Sep-2025", "2025-09-04"),
        ("4 of September, 2025", "2025-09-04"),
        ("2025/4/3", "2025-04-03"),
        ("2025. 9. 4. 오후 3:05", "2025-09-04T15:05:00"),
        ("2025年9月4日 下午3:05", "2025-09-04T15:05:00"),
        ("2025년 9월 4일", "2025-09-04"),
        ("4 tháng 9, 2025", "2025-09-04"),
        ("4 ก.ย. 2568", "2025-09-04"),
        ("۱۵ شهریور ۱۴۰۴", "2025-09-06"),
        ("۱ فروردین ۱۴۰۰", "2021-03-21"),
        ("٤ سبتمبر ٢٠٢٥", "2025-09-04"),
        ("04.09.2025", "2025-09-04"),
        ("4. 9. 2025", "2025-09-04"),
        ("04.09.25", "2025-09-04"),
    ],
)
def test_each_form_is_read(text, iso):
    assert parse_date(text).iso == iso


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("4. September 2025, 14.30 Uhr", "de"),
        ("4 septembre 2025 à 14h30", "fr"),
        ("4 de septiembre de 2025", "es"),
        ("4 de setembro de 2025", "pt-BR"),
        ("4 settembre 2025", "it"),
        ("4 september 2025", "nl"),
        ("4 september 2025", "sv"),
        ("4. september 2025", "da"),
        ("4. syyskuuta 2025", "fi"),
        ("4 września 2025", "pl"),
        ("4. září 2025", "cs"),
        ("4. septembra 2025", "sk"),
        ("4. rujna 2025.", "hr"),
        ("2025. szeptember 4.", "hu"),
        ("2025 m. rugsėjo 4 d.", "lt"),
        ("2025. gada 4. septembris", "lv"),
        ("4. september 2025", "et"),
        ("4 septembrie 2025", "ro"),
        ("4 Eylül 2025", "tr"),
        ("4 Σεπτεμβρίου 2025", "el"),
        ("4 сентября 2025 г.", "ru"),
        ("4 вересня 2025", "uk"),
        ("4 септември 2025 г.", "bg"),
        ("4 septembar 2025", "sr"),
        ("4 de setembre de 2025", "ca"),
        ("2025(e)ko irailaren 4a", "eu"),
        ("4 September 2025", "id"),
        ("4 सितंबर 2025", "hi"),
        ("4 সেপ্টেম্বর 2025", "bn"),
        ("4 ستمبر 2025", "ur"),
        ("4 בספטמבר 2025", "he"),
        ("4 سبتمبر 2025", "ar"),
        ("4 กันยายน 2568", "th"),
    ],
)
def test_each_language_is_read(text, language):
    assert parse_date(text, language).day == "2025-09-04"


def test_a_word_for_two_months_means_that_of_the_pages_language():
    assert parse_date("5. listopada 2020", "hr").day == "2020-10-05"
    assert parse_date("5 listopada 2020", "pl").day == "2020-11-05"


@pytest.mark.parametrize(
    ("text", "language", "day", "other"),
    [
        ("03/04/2015", "en-US", "2015-03-04", None),
        ("03/04/2015", "en-GB", "2015-04-03", None),
        ("03/04/2015", "de", "2015-04-03", None),
        ("03.04.2015", "en-US", "2015-04-03", None),
        ("03/04/2015", "en", "2015-03-04", "2015-04-03"),
        ("03/04/2015", None, "2015-03-04", "2015-04-03"),
        ("13/04/2015", "en-US", "2015-04-13", None),
        ("04/13/2015", "de", "2015-04-13", None),
        ("04/04/2015", "en", "2015-04-04", None),
    ],
)
def test_figures_are_read_as_the_language_orders_them_and_doubt_is_told(text, language, day, other):
    when = parse_date(text, language)
    assert (when.day, when.other) == (day, other)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "soon",
        "0001-01-01T00:00:00Z",
        "1970-01-01",
        "1970-01-01T00:00:00Z",
        "2025-13-40",
        "3 days ago",
        "May 2021",
        "version 1.2.20245",
        "30 February 2021",
        "12:30",
        "000000000000",
        "9999999999999",
        "call 555-123-4567",
        "2025",
    ],
)
def test_what_is_no_date_is_none(text):
    assert parse_date(text) is None


def test_all_dates_of_a_text_are_found_in_order():
    text = "Published May 3, 2021 at 8:05 am | Updated: 2021-05-04"
    found = list(find_dates(text))
    assert [when.iso for when in found] == ["2021-05-03T08:05:00", "2021-05-04"]
    assert text[found[0].start : found[0].end].startswith("May 3, 2021")


def test_of_an_endless_text_only_the_beginning_is_read():
    assert len(list(find_dates("1/2/2021 " * 50_000))) == 20


def test_every_language_has_twelve_months():
    assert {name: forms.count("|") for name, forms in MONTHS.items() if forms.count("|") != 11} == {}
    assert JALALI.count("|") == 11


def test_regions_and_languages_settle_the_order():
    assert order_of("en-US") == ("mdy", True)
    assert order_of("es-MX") == ("dmy", True)
    assert order_of("en") == ("mdy", False)
    assert order_of(None) == ("mdy", False)


@pytest.mark.parametrize("text", ["4 March ²⁰²⁴", "4² March", "May ①②③④, 3", "²"])
def test_raised_and_circled_figures_are_no_date(text):
    assert list(find_dates(text)) == []
