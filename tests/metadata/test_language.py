"""The language of a post."""

import pytest

from blogextract.document import load
from blogextract.metadata import language, read
from blogextract.metadata.language import direction_of, language_code, reconcile, text_language
from metadata.pages import page

TEXTS = {
    "en": (
        "The kiln reached its peak a little after four and nobody in the yard said a word "
        "until the needle of the gauge fell."
    ),
    "de": (
        "Der Ofen erreichte kurz nach vier seine höchste Hitze und niemand auf dem Hof sagte "
        "ein Wort, bis die Nadel nicht mehr stieg und wir sie mit der Hand auf null drehten."
    ),
    "fr": (
        "Le four est monté à sa plus haute température un peu après quatre heures et personne "
        "dans la cour ne disait un mot avant que la pluie ne tombe sur les tuiles du toit "
        "et que nous ne soyons rentrés avec les pots."
    ),
    "es": (
        "El horno llegó a su punto más alto poco después de las cuatro y nadie en el patio "
        "dijo una palabra hasta que la aguja bajó y los cuencos se enfriaron en los estantes "
        "con el viento de la tarde."
    ),
    "pl": (
        "Piec osiągnął najwyższą temperaturę tuż po czwartej i nikt na podwórzu nie powiedział "
        "ani słowa, bo to było dla nas ważne i nie wiemy, jak to się stało, ale tak jest "
        "od lat i po prostu czekamy na to z nimi."
    ),
    "ru": (
        "Печь раскалилась после четырёх, и никто во дворе не сказал ни слова, пока стрелка "
        "не упала, и мы не знали, что это значит, но все были рады, как и он, и не уходили "
        "из мастерской до ночи."
    ),
    "ja": (
        "窯の温度は四時すぎに頂点に達し、針が下がるまで庭では誰も一言も話しませんでした。"
        "棚には四十個の椀と大きな壺がありました。"
    ),
    "zh": (
        "窑的温度在四点之后达到顶点，院子里没有人说话，直到指针落下。我们在架子上放了四十只碗和两个很"
        "大的罐子，等待它们冷却。"
    ),
    "ko": (
        "가마는 네 시가 조금 지나 가장 뜨거워졌고 바늘이 내려갈 때까지 마당에서는 아무도 "
        "말을 하지 않았습니다. 선반에는 그릇이 있었습니다."
    ),
    "ar": (
        "وصل الفرن إلى أعلى درجة بعد الرابعة ولم يقل أحد في الساحة كلمة واحدة حتى هبط المؤشر، "
        "وكان على الرفوف أربعون وعاء من الطين مع جرتين من هذا النوع الذي لا نراه إلا بعد "
        "عام أو بين موسم وآخر."
    ),
    "he": (
        "הכבשן הגיע לשיא קצת אחרי ארבע ואף אחד בחצר לא אמר מילה עד שהמחט ירדה, אבל זה היה "
        "של כל מי שעבד שם, גם אם הוא לא ידע מה יש על המדף או את מי לשאול, כי אני לא שם ורק "
        "הוא יודע את זה."
    ),
    "el": (
        "Ο φούρνος έφτασε στην κορυφή λίγο μετά τις τέσσερις και κανείς στην αυλή δεν είπε "
        "λέξη μέχρι να πέσει η βελόνα."
    ),
    "th": "เตาเผามีอุณหภูมิสูงสุดหลังสี่โมงเล็กน้อยและไม่มีใครพูดอะไรจนกว่าเข็มจะตกลงมา เราวางชามไว้บนชั้น",
}


@pytest.mark.parametrize("code", TEXTS)
def test_each_text_tells_its_language(code):
    assert text_language(page("", f"<p>{TEXTS[code]}</p>"))[0] == code


@pytest.mark.parametrize(
    ("value", "code"),
    [
        ("en", "en"),
        ("en_US", "en-US"),
        ("pt-br", "pt-BR"),
        ("zh-hans-cn", "zh-Hans-CN"),
        ("de-DE-1996", "de-DE"),
        ("en, fr", "en"),
        ("English", "en"),
        ("iw", "he"),
        ("jp", "ja"),
        ("eng", "en"),
        ("", None),
        ("und", None),
        ("x", None),
        ("not a language", None),
        ("{{lang}}", None),
    ],
)
def test_codes_are_written_as_bcp_47_writes_them(value, code):
    assert language_code(value) == code


def test_what_is_declared_holds_among_languages_near_each_other():
    assert reconcile("nb", "da") == "nb"
    assert reconcile("hr-HR", "sr") == "hr-HR"
    assert reconcile("en-GB", "en") == "en-GB"
    assert reconcile("en", "de") == "de"
    assert reconcile("en", None) == "en"
    assert reconcile(None, "de") == "de"


def test_a_text_written_with_character_references_tells_its_language_as_well():
    text = TEXTS["ja"]
    references = "".join(f"&#{ord(character)};" for character in text)
    assert text_language(page("", f"<p>{references}</p>")) == text_language(page("", f"<p>{text}</p>"))


def test_little_text_tells_nothing():
    assert text_language(page("", "<p>Read more about it</p>")) == (None, 0.0)


def test_the_innermost_declaration_is_not_asked_before_the_pages():
    found = language.claims(page("", "<body><article lang=fr></article>", language="en_GB"))
    assert [claim.value for claim in found if claim.source == "html_lang"] == ["en-GB"]


def test_the_direction_that_follows_from_the_language_has_that_for_its_source():
    assert read(page(language="ar")).sources["direction"].believed == "language"
    declared = read(load("<html lang=ar dir=ltr><p>x</p></html>"))
    assert (declared.direction, declared.sources["direction"].believed) == ("ltr", "html_lang")


def test_the_direction_is_declared_or_follows_from_the_language():
    found = language.claims(page("", "<p>x</p>", language="en' dir='RTL"))
    assert [claim.value for claim in found if claim.field == "direction"] == ["rtl"]
    assert (direction_of("ar-EG"), direction_of("he"), direction_of("en"), direction_of(None)) == (
        "rtl",
        "rtl",
        "ltr",
        None,
    )
