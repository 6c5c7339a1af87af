"""Charsets: said, unsaid, and lied about."""

import pytest

from blogextract.document import load
from blogextract.document.encoding import decode

RUSSIAN = "Привет, это обычная запись в блоге о том, как мы чинили старый радиоприёмник на кухне."
JAPANESE = "これは古いラジオを台所で直したときの、ふつうのブログ記事です。とても楽しかった。"
GERMAN = "Größe, Übung und „Anführungszeichen“ kosten nichts – außer Mühe."


def page(text: str, declared: str | None = None) -> str:
    meta = f'<meta charset="{declared}">' if declared else ""
    return f"<html><head>{meta}</head><body><p>{text}</p></body></html>"


def read(data: bytes, charset: str | None = None):
    document = load(data, charset=charset)
    return document.text(0), document.encoding, document.notes


@pytest.mark.parametrize(
    ("text", "codec", "declared"),
    [
        (RUSSIAN, "windows-1251", "windows-1251"),
        (RUSSIAN, "koi8-r", "koi8-r"),
        (JAPANESE, "shift_jis", "Shift_JIS"),
        (JAPANESE, "euc_jp", "EUC-JP"),
        (JAPANESE, "iso2022_jp", "iso-2022-jp"),
        (GERMAN, "windows-1252", "iso-8859-1"),
        ("中文文章，关于修理收音机。", "gb18030", "gb2312"),
        ("한국어 글입니다. 라디오를 고쳤습니다.", "cp949", "euc-kr"),
    ],
)
def test_what_meta_declares_is_read_as_browsers_do(text, codec, declared):
    assert read(page(text, declared).encode(codec))[0] == text


@pytest.mark.parametrize("mark", ["utf-8-sig", "utf-16", "utf-32"])
def test_a_byte_order_mark_wins_over_all(mark):
    assert read(page(RUSSIAN, "windows-1252").encode(mark), "koi8-r")[0] == RUSSIAN


@pytest.mark.parametrize("codec", ["utf-16-le", "utf-16-be"])
def test_utf_16_without_a_mark_is_told_by_its_zeros(codec):
    assert read(page(GERMAN).encode(codec))[0] == GERMAN


@pytest.mark.parametrize("lie", ["iso-8859-1", "windows-1251", "us-ascii", "utf-16", "shift_jis"])
def test_valid_utf_8_is_utf_8_whatever_is_declared(lie):
    text, encoding, _ = read(page(GERMAN, lie).encode())
    assert (text, encoding) == (GERMAN, "utf-8")


def test_a_lie_about_utf_8_is_noted():
    assert any("windows-1251" in note for note in read(page(GERMAN, "windows-1251").encode())[2])


def test_bytes_declared_utf_8_that_are_not_are_detected():
    text, _, notes = read(page(RUSSIAN * 4, "utf-8").encode("windows-1251"))
    assert text == RUSSIAN * 4
    assert notes


def test_undeclared_bytes_are_detected():
    assert read(page(JAPANESE * 3).encode("shift_jis"))[0] == JAPANESE * 3


def test_http_charset_is_believed_before_meta():
    assert read(page(RUSSIAN, "windows-1252").encode("koi8-r"), "koi8-r")[0] == RUSSIAN


def test_a_few_bad_bytes_leave_a_page_utf_8():
    data = page(GERMAN * 20).encode()[:-20] + b"\xff</p></body></html>"
    text, encoding, notes = read(data)
    assert encoding == "utf-8"
    assert text.startswith(GERMAN)
    assert notes


@pytest.mark.parametrize("name", ["rot13", "no-such-charset", "", "base64", "x" * 5000])
def test_a_charset_that_is_none_is_passed_over(name):
    assert read(page(GERMAN, "utf-8").encode(), name)[0] == GERMAN


def test_a_text_encoded_twice_is_read_once_more():
    text = "<p>“It’s the café’s own jam” – naïve, but 20 € a jar.</p>"
    notes: list[str] = []
    found, _ = decode(text.encode().decode("latin-1").encode(), None, notes)
    assert found == text
    assert any("twice" in note for note in notes)


def test_a_text_half_of_which_was_encoded_twice_keeps_the_other_half():
    broken = "“It’s the café’s”".encode().decode("latin-1")
    notes: list[str] = []
    assert (
        decode(f"<p>{broken} and „das Café“</p>".encode(), None, notes)[0] == "<p>“It’s the café’s” and „das Café“</p>"
    )


def test_letters_that_only_look_like_it_stay():
    text = "<p>São João, a maçã, Ângela â ê, 5 € £ © and one Ã© in a text about errors</p>"
    notes: list[str] = []
    assert decode(text.encode(), None, notes) == (text, "utf-8")
    assert notes == []
