"""What stands beside a date, in the words of blogs' languages."""

import pytest

from blogextract.metadata.dates.scan import shown_in


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Published May 3, 2021. Updated May 4, 2021"),
        ("de", "Letzte Änderung: 4. Mai 2021, veröffentlicht: 3. Mai 2021"),
        ("es", "Última actualización: 4 de mayo de 2021. Publicado: 3 de mayo de 2021"),
        ("pt", "Última atualização: 4 de maio de 2021 | Publicado: 3 de maio de 2021"),
        ("pl", "Data publikacji: 3 maja 2021, data aktualizacji: 4 maja 2021"),
        ("cs", "Vydáno: 3. 5. 2021, poslední aktualizace: 4. 5. 2021"),
        ("sk", "Naposledy upravené: 4. mája 2021. Publikované: 3. mája 2021"),
        ("ro", "Ultima actualizare: 4 mai 2021. Publicat: 3 mai 2021"),
        ("tr", "Son güncelleme: 4 Mayıs 2021 - Yayın tarihi: 3 Mayıs 2021"),
        ("ru", "Последнее обновление: 4 мая 2021. Дата публикации: 3 мая 2021"),
        ("uk", "Останнє оновлення: 4 травня 2021. Опубліковано: 3 травня 2021"),
        ("bg", "Последна промяна: 4 май 2021. Публикувано: 3 май 2021"),
        ("hr", "Zadnja izmjena: 4. svibnja 2021. Objavljeno: 3. svibnja 2021."),
        ("et", "Viimati muudetud: 4. mai 2021. Avaldatud: 3. mai 2021"),
        ("ca", "Última actualització: 4 de maig de 2021. Publicat: 3 de maig de 2021"),
        ("ja", "公開日：2021年5月3日 更新日：2021年5月4日"),
        ("ja", "更新日：2021年5月4日 公開日：2021年5月3日"),
        ("ja", "2021年5月3日公開 2021年5月4日更新"),
        ("zh", "发布于 2021-05-03 更新于 2021-05-04"),
        ("zh", "創建時間：2021-05-03 修改時間：2021-05-04"),
        ("ko", "등록 2021.05.03 수정 2021.05.04"),
        ("ko", "입력 2021.05.03 10:00 업데이트 2021.05.04 11:00"),
        ("he", "עדכון אחרון: 4 במאי 2021 פורסם: 3 במאי 2021"),
        ("fa", "تاریخ انتشار: ۱۳ اردیبهشت ۱۴۰۰ به‌روزرسانی: ۱۴ اردیبهشت ۱۴۰۰"),
        ("hi", "प्रकाशित: 3 मई 2021 अपडेट: 4 मई 2021"),
        ("th", "เผยแพร่ 3 พฤษภาคม 2564 อัปเดต 4 พฤษภาคม 2564"),
    ],
)
def test_the_word_before_each_of_two_dates_or_right_after_it_tells_them_apart(language, text):
    found = {shown.field: shown.when.day for shown in shown_in(text, 1, "", language)}
    assert found == {"published": "2021-05-03", "modified": "2021-05-04"}


@pytest.mark.parametrize(
    "text", ["Fired on May 3, 2021", "Ton vom 3. Mai 2021", "窯 2021年5月3日", "Glaze 2021-05-03 clay"]
)
def test_other_words_tell_nothing(text):
    assert [shown.field for shown in shown_in(text, 1, "", None)] == [None]
