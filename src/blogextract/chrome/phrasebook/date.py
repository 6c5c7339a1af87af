"""Labels of dates, and ages such as "0 hours ago"."""

from __future__ import annotations

DATE = {
    "en": "published; published on; publish date; published date; date published; published at; posted; posted on; "
    "posted at; posted in; updated; updated on; last updated; last updated on; last update; last modified; "
    "last modified on; last edited; date modified; release date; publication date; posted by; written on; 0 min ago; "
    "0 mins ago; 0 minutes ago; 0 minute ago; 0 hours ago; 0 hour ago; 0 days ago; 0 day ago; 0 weeks ago; "
    "0 week ago; 0 months ago; 0 month ago; 0 years ago; 0 year ago; 0h ago; 0d ago; just now; published *; "
    "published:*; posted *; posted:*; updated *; updated:*; last updated *; last updated:*; last modified *; "
    "last modified:*; first published *; first published:*; date published:*; publication date:*; last edited *; "
    "last reviewed*; reviewed on *; modified:*; created:*",
    "de": "veröffentlicht; veröffentlicht am; aktualisiert; aktualisiert am; zuletzt aktualisiert; "
    "letzte aktualisierung; erstellt am; geändert am; vor 0 minuten; vor 0 stunden; vor 0 tagen; vor 0 wochen; "
    "vor 0 monaten; vor 0 jahren; veröffentlicht *; veröffentlicht:*; aktualisiert *; aktualisiert:*; "
    "zuletzt aktualisiert*; letzte aktualisierung*; erstellt am *; geändert am *; publiziert *; publiziert:*; "
    "letzte änderung*; erschienen am *",
    "fr": "publié; publié le; publiée le; mis à jour; mis à jour le; mise à jour; modifié le; "
    "dernière mise à jour; posté le; date de publication; il y a 0 minutes; il y a 0 heures; il y a 0 jours; "
    "il y a 0 mois; il y a 0 ans; publié *; mis à jour *; mis à jour:*; modifié le *; posté le *; "
    "dernière mise à jour*; mise à jour:*; mise à jour le*; par la rédaction*",
    "es": "publicado; publicado el; publicado en; actualizado; actualizado el; última actualización; "
    "fecha de publicación; modificado; hace 0 minutos; hace 0 horas; hace 0 días; hace 0 semanas; hace 0 meses; "
    "hace 0 años; publicado *; publicado:*; actualizado *; actualizado:*; última actualización*; "
    "fecha de publicación*; creado el*; publicada el*",
    "pt": "publicado em; atualizado; atualizado em; última atualização; data de publicação; postado em; "
    "postado por; modificado em; há 0 minutos; há 0 horas; há 0 dias; há 0 semanas; há 0 meses; "
    "há 0 anos; atualizado *; atualizado:*; última atualização*; postado em *; publicada em *; "
    "atualizada em *",
    "it": "pubblicato; pubblicato il; pubblicato in; aggiornato; aggiornato il; ultimo aggiornamento; "
    "ultima modifica; data di pubblicazione; 0 minuti fa; 0 ore fa; 0 giorni fa; 0 settimane fa; 0 mesi fa; "
    "0 anni fa; pubblicato *; pubblicato:*; aggiornato *; ultimo aggiornamento*; ultima modifica*; aggiornato:*",
    "nl": "gepubliceerd; gepubliceerd op; geplaatst op; bijgewerkt; bijgewerkt op; laatst bijgewerkt; "
    "laatst bijgewerkt op; laatste update; 0 minuten geleden; 0 uur geleden; 0 dagen geleden; 0 weken geleden; "
    "0 maanden geleden; 0 jaar geleden; gepubliceerd:*; gepubliceerd *; geplaatst op *; bijgewerkt op *; "
    "bijgewerkt:*; laatst bijgewerkt*; laatste update*; laatst gewijzigd*",
    "sv": "publicerad; publicerat; publicerad den; uppdaterad; senast uppdaterad; senast ändrad; "
    "för 0 minuter sedan; för 0 timmar sedan; för 0 dagar sedan; publicerad *; publicerad:*; publicerat *; "
    "publicerat:*; uppdaterad *; uppdaterad:*; uppdaterat *; senast uppdaterad*",
    "da": "udgivet; publiceret; offentliggjort; opdateret; sidst opdateret; senest opdateret; for 0 minutter siden; "
    "for 0 timer siden; for 0 dage siden; udgivet *; udgivet:*; publiceret *; publiceret:*; opdateret *; "
    "opdateret:*; offentliggjort *; senest opdateret*; sidst opdateret*",
    "no": "publisert; oppdatert; sist oppdatert; publisert *; publisert:*; oppdatert *; oppdatert:*; "
    "sist oppdatert*; sist endret*",
    "fi": "julkaistu; päivitetty; viimeksi päivitetty; muokattu; 0 minuuttia sitten; 0 tuntia sitten; "
    "0 päivää sitten; julkaistu *; julkaistu:*; päivitetty *; päivitetty:*; viimeksi päivitetty*; muokattu *",
    "pl": "opublikowano; opublikowany; opublikowane; data publikacji; zaktualizowano; ostatnia aktualizacja; "
    "data dodania; 0 minut temu; 0 godzin temu; 0 dni temu; 0 tygodni temu; 0 miesięcy temu; opublikowano *; "
    "opublikowano:*; opublikowany *; aktualizacja:*; aktualizacja *; zaktualizowano *; data publikacji*; "
    "ostatnia aktualizacja*; data dodania*; data aktualizacji*; dodano:*",
    "cs": "publikováno; aktualizováno; vydáno; zveřejněno; před 0 hodinami; před 0 dny; publikováno *; "
    "publikováno:*; aktualizováno *; aktualizováno:*; zveřejněno *; vydáno *; naposledy aktualizováno*; "
    "datum vydání*",
    "sk": "publikované; aktualizované; zverejnené; publikované *; publikované:*; aktualizované *; "
    "aktualizované:*; zverejnené *; dátum:*",
    "hu": "megjelent; közzétéve; frissítve; utoljára frissítve; 0 órája; 0 napja; megjelent:*; közzétéve:*; "
    "frissítve:*; frissítve *; utoljára frissítve*; utolsó frissítés*; publikálva*; létrehozva*",
    "ro": "publicat; publicat pe; publicat la; actualizat; ultima actualizare; acum 0 minute; acum 0 ore; "
    "acum 0 zile; publicat:*; publicat *; actualizat:*; actualizat *; ultima actualizare*; data publicării*; "
    "data actualizării*",
    "bg": "публикувано; публикувана на; обновено; актуализирано; "
    "последна промяна; преди 0 часа; преди 0 дни; публикувано на *; "
    "публикувано:*; публикувана на *; последна промяна*; обновена*; "
    "актуализирано*",
    "el": "δημοσιεύτηκε; δημοσιεύθηκε; ενημερώθηκε; "
    "τελευταία ενημέρωση; πριν από 0 ώρες; πριν 0 ώρες; "
    "δημοσιεύτηκε *; δημοσιεύθηκε *; ενημερώθηκε *; "
    "τελευταία ενημέρωση*; δημοσίευση:*; ημερομηνία δημοσίευσης*",
    "tr": "yayınlandı; yayınlanma; yayınlanma tarihi; güncellendi; güncelleme; güncelleme tarihi; "
    "son güncelleme; 0 dakika önce; 0 saat önce; 0 gün önce; 0 hafta önce; 0 ay önce; 0 yıl önce; "
    "yayınlanma:*; yayınlanma tarihi*; yayın tarihi*; güncelleme:*; güncelleme tarihi*; güncellenme*; "
    "son güncelleme*; giriş tarihi*; giriş:*; oluşturulma tarihi*; eklenme*; yayınlandı *",
    "ru": "опубликовано; опубликован; обновлено; дата публикации; "
    "последнее обновление; изменено; 0 минут назад; 0 часов назад; "
    "0 дней назад; 0 часа назад; 0 дня назад; 0 день назад; 0 час назад; "
    "0 месяцев назад; 0 недель назад; 0 лет назад; 0 года назад; "
    "опубликовано *; опубликовано:*; опубликован *; обновлено *; "
    "обновлено:*; дата публикации*; последнее обновление*; "
    "обновлен *; дата обновления*; размещено*; добавлено*; изменено*",
    "uk": "опубліковано; оновлено; дата публікації; 0 хвилин тому; "
    "0 годин тому; 0 днів тому; 0 години тому; опубліковано *; "
    "опубліковано:*; оновлено *; оновлено:*; дата публікації*; "
    "останнє оновлення*",
    "sr": "objavljeno; ažurirano; datum objave; objavljeno:*; objavljeno *; ažurirano:*; ažurirano *; datum objave*; "
    "poslednja izmena*; zadnja izmjena*; pre 0 minuta; pre 0 sati; pre 0 dana; prije 0 minuta; prije 0 sati; "
    "prije 0 dana; објављено *",
    "sl": "objavljeno dne; posodobljeno; posodobljeno:*; posodobljeno *; zadnja sprememba*; pred 0 urami",
    "lt": "paskelbta; atnaujinta; paskelbta:*; paskelbta *; atnaujinta:*; atnaujinta *; publikuota*; prieš 0 val; "
    "prieš 0 d",
    "lv": "publicēts; atjaunots; publicēts:*; publicēts *; atjaunots:*; publicēta*",
    "et": "avaldatud; uuendatud; avaldatud:*; avaldatud *; uuendatud:*; muudetud:*",
    "ca": "publicat el; actualitzat el; actualitzat el *; actualitzat:*; darrera actualització*; fa 0 hores; fa 0 dies",
    "eu": "argitaratua; eguneratua; argitaratua:*; eguneratua:*",
    "id": "diterbitkan; diterbitkan pada; diperbarui; dipublikasikan; terakhir diperbarui; 0 menit lalu; 0 jam lalu; "
    "0 hari lalu; 0 jam yang lalu; 0 hari yang lalu; 0 menit yang lalu; 0 minggu lalu; diterbitkan *; diterbitkan:*; "
    "diperbarui *; diperbarui:*; dipublikasikan *; terakhir diperbarui*; diposting pada*; tayang *; tayang:*",
    "ms": "dikemas kini*; tarikh*; kemas kini*; dikemaskini*",
    "vi": "ngày đăng; cập nhật lần cuối; đăng ngày; 0 phút trước; 0 giờ trước; 0 ngày trước; 0 tuần trước; "
    "0 tháng trước; ngày đăng:*; đăng ngày *; cập nhật:*; cập nhật *; đăng lúc*; ngày cập nhật*; "
    "đăng vào*; xuất bản*",
    "th": "เผยแพร่; เผยแพร่เมื่อ; อัปเดต; อัพเดท; อัปเดตล่าสุด; โพสต์เมื่อ; 0 นาทีที่แล้ว; 0 ชั่วโมงที่แล้ว; "
    "0 วันที่แล้ว; เผยแพร่:*; เผยแพร่เมื่อ*; อัปเดต:*; ปรับปรุงล่าสุด*; วันที่เผยแพร่*; แก้ไขล่าสุด*; "
    "อัปเดตล่าสุด*",
    "ja": "公開日; 更新日; 最終更新; 最終更新日; 投稿日; 掲載日; 作成日; 0分前; 0時間前; 0日前; 0週間前; 0ヶ月前; "
    "0か月前; 0年前; 公開日:*; 公開日 *; 更新日:*; 更新日 *; 最終更新*; 投稿日:*; 投稿日 *; 掲載日*; 配信:*; "
    "作成日*; 公開日時*; 更新日時*; 投稿日時*; 登録日*",
    "zh": "发布; 发布时间; 发布于; 发表于; 更新时间; 更新于; 最后更新; 0分钟前; 0小时前; 0天前; 0 分钟前; 0 小时前; "
    "0 天前; 0周前; 0个月前; 發布日期; 發佈日期; 更新日期; 發佈於; 發布於; 最後更新; 發表於; 0 小時前; 0小時前; "
    "0 分鐘前; 0 年前; 發布時間; 更新時間; 发布时间:*; 发布于*; 发表于*; 更新时间:*; 更新于*; 最后更新*; 日期:*; "
    "时间:*; 发布日期*; 更新日期*; 發布日期*; 發佈日期*; 更新時間*; 發布時間*; 發佈時間*; 發表於*; 發佈於*; 發布於*; "
    "最後更新*; 编辑于*; 修改于*; 最近更新*; 首次发布*; 创建时间*; 修改时间*",
    "ko": "게시일; 작성일; 업데이트; 최종수정; 발행일; 등록일; 0분 전; 0시간 전; 0일 전; 0분전; 0시간전; 0일전; "
    "0주 전; 0개월 전; 0년 전; 입력:*; 입력 0*; 수정:*; 수정 0*; 등록 0*; 등록:*; 게시일*; 작성일*; "
    "업데이트 0*; 업데이트:*; 최종수정*; 승인 0*; 발행일*; 등록일*; 최종 업데이트*; 기사입력*; 최초입력*",
    "ar": "نشر في; نُشر في; تم النشر; تاريخ النشر; آخر تحديث; منذ 0 ساعات; منذ 0 دقيقة; منذ 0 أيام; منذ 0 يوم; "
    "منذ 0 ساعة; نشر في *; نُشر في *; تم النشر في*; تاريخ النشر*; آخر تحديث*; تم التحديث*; تحديث:*; تاريخ:*; "
    "التاريخ:*",
    "he": "פורסם; פורסם ב; עודכן; עודכן לאחרונה; תאריך פרסום; לפני 0 שעות; לפני 0 דקות; לפני 0 ימים; פורסם ב*; "
    "פורסם:*; עודכן:*; עודכן ב*; עודכן לאחרונה*; תאריך:*; תאריך פרסום*",
    "fa": "تاریخ انتشار; منتشر شده; منتشر شده در; به روز رسانی; آخرین به‌روزرسانی; آخرین بروزرسانی; 0 ساعت پیش; "
    "0 روز پیش; 0 دقیقه پیش; 0 ماه پیش; 0 سال پیش; تاریخ انتشار*; آخرین به‌روزرسانی*; آخرین بروزرسانی*; "
    "منتشر شده در *; تاریخ:*; به‌روزرسانی*; بروزرسانی:*; انتشار:*",
    "hi": "प्रकाशित; अपडेट; अपडेटेड; अंतिम अपडेट; 0 मिनट पहले; 0 घंटे पहले; 0 दिन पहले; प्रकाशित:*; प्रकाशित *; "
    "अपडेट:*; अपडेटेड *; अंतिम अपडेट*; पब्लिश*; अपडेटेड:*; प्रकाशन तिथि*",
    "bn": "প্রকাশ; প্রকাশিত; আপডেট; সর্বশেষ আপডেট; 0 ঘণ্টা আগে; 0 দিন আগে; প্রকাশ:*; প্রকাশিত:*; প্রকাশিত *; "
    "আপডেট:*; সর্বশেষ আপডেট*; প্রকাশের সময়*",
    "ta": "வெளியிடப்பட்டது; புதுப்பிக்கப்பட்டது; வெளியிடப்பட்டது *",
}
