"""Names of the months in many languages, and words beside dates: data for `text`.

Names are those of the Unicode CLDR's wide and abbreviated forms, formatting and standalone, and a few that
people
write all the same. Case, accents and a full stop at the end do not count.
"""

from __future__ import annotations

from blogextract.metadata.tables import tokens

MONTHS: dict[str, str] = {
    "en": "january jan|february feb|march mar|april apr|may|june jun|july jul|august aug|september sep sept"
    "|october oct|november nov|december dec",
    "de": "januar jänner jan jän|februar feber feb|märz mär mrz|april apr|mai|juni jun|juli jul|august aug"
    "|september sep sept|oktober okt|november nov|dezember dez",
    "fr": "janvier janv jan|février févr fév fev|mars|avril avr|mai|juin|juillet juil juill|août|septembre sept sep"
    "|octobre oct|novembre nov|décembre déc",
    "es": "enero ene|febrero feb|marzo mar|abril abr|mayo may|junio jun|julio jul|agosto ago"
    "|septiembre setiembre sept sep set"
    "|octubre oct|noviembre nov|diciembre dic",
    "pt": "janeiro jan|fevereiro fev|março mar|abril abr|maio mai|junho jun|julho jul|agosto ago|setembro set"
    "|outubro out|novembro nov|dezembro dez",
    "it": "gennaio gen genn|febbraio feb febbr|marzo mar|aprile apr|maggio mag magg|giugno giu|luglio lug|agosto ago"
    "|settembre set sett|ottobre ott|novembre nov|dicembre dic",
    "nl": "januari jan|februari feb|maart mrt|april apr|mei|juni jun|juli jul|augustus aug|september sep sept"
    "|oktober okt|november nov|december dec",
    "sv": "januari jan|februari feb|mars mar|april apr|maj|juni jun|juli jul|augusti aug|september sep sept"
    "|oktober okt|november nov|december dec",
    "da": "januar jan|februar feb|marts mar|april apr|maj|juni jun|juli jul|august aug|september sep sept|oktober okt"
    "|november nov|december dec",
    "no": "januar jan|februar feb|mars mar|april apr|mai|juni jun|juli jul|august aug|september sep sept|oktober okt"
    "|november nov|desember des",
    "fi": "tammikuu tammikuuta tammi|helmikuu helmikuuta helmi|maaliskuu maaliskuuta maalis|huhtikuu huhtikuuta huhti"
    "|toukokuu toukokuuta touko|kesäkuu kesäkuuta kesä|heinäkuu heinäkuuta heinä|elokuu elokuuta elo"
    "|syyskuu syyskuuta syys"
    "|lokakuu lokakuuta loka|marraskuu marraskuuta marras|joulukuu joulukuuta joulu",
    "is": "janúar jan|febrúar feb|mars mar|apríl apr|maí|júní jún|júlí júl|ágúst ágú|september sep sept|október okt"
    "|nóvember nóv|desember des",
    "et": "jaanuar jaan|veebruar veebr|märts|aprill apr|mai|juuni|juuli|august aug|september sept|oktoober okt"
    "|november nov|detsember dets",
    "lv": "janvāris janvārī janv|februāris februārī febr|marts martā|aprīlis aprīlī apr|maijs maijā|jūnijs jūnijā jūn"
    "|jūlijs jūlijā jūl|augusts augustā aug|septembris septembrī sept|oktobris oktobrī okt|novembris novembrī nov"
    "|decembris decembrī dec",
    "lt": "sausis sausio saus|vasaris vasario vas|kovas kovo kov|balandis balandžio bal|gegužė gegužės geg"
    "|birželis birželio birž|liepa liepos liep|rugpjūtis rugpjūčio rugp|rugsėjis rugsėjo rugs|spalis spalio spal"
    "|lapkritis lapkričio lapkr|gruodis gruodžio gruod",
    "pl": "styczeń stycznia sty|luty lutego lut|marzec marca mar|kwiecień kwietnia kwi|maj maja|czerwiec czerwca cze"
    "|lipiec lipca lip|sierpień sierpnia sie|wrzesień września wrz|październik października paź"
    "|listopad listopada lis"
    "|grudzień grudnia gru",
    "cs": "leden ledna led|únor února úno|březen března bře|duben dubna dub|květen května kvě|červen června čvn"
    "|červenec července čvc|srpen srpna srp|září zář|říjen října říj|listopad listopadu lis|prosinec prosince pro",
    "sk": "január januára jan|február februára feb|marec marca mar|apríl apríla apr|máj mája|jún júna|júl júla"
    "|august augusta aug|september septembra sep|október októbra okt|november novembra nov|december decembra dec",
    "sl": "januar januarja jan|februar februarja feb|marec marca mar|april aprila apr|maj maja|junij junija jun"
    "|julij julija jul|avgust avgusta avg|september septembra sep|oktober oktobra okt|november novembra nov"
    "|december decembra dec",
    "hr": "siječanj siječnja sij|veljača veljače velj|ožujak ožujka ožu|travanj travnja tra|svibanj svibnja svi"
    "|lipanj lipnja lip|srpanj srpnja srp|kolovoz kolovoza kol|rujan rujna ruj|listopad listopada lis"
    "|studeni studenoga studenog stu|prosinac prosinca pro",
    "sr": "januar januara јануар јануара јан|februar februara фебруар фебруара феб|mart marta март марта мар"
    "|april aprila април априла апр|maj maja мај маја|jun juna јун јуна|jul jula јул јула"
    "|avgust avgusta август августа авг"
    "|septembar septembra септембар септембра сеп|oktobar oktobra октобар октобра окт"
    "|novembar novembra новембар новембра нов"
    "|decembar decembra децембар децембра дец",
    "hu": "január jan|február febr feb|március márc már|április ápr|május máj|június jún|július júl|augusztus aug"
    "|szeptember szept|október okt|november nov|december dec",
    "ro": "ianuarie ian|februarie feb|martie mar|aprilie apr|mai|iunie iun|iulie iul|august aug|septembrie sept sep"
    "|octombrie oct|noiembrie noi nov|decembrie dec",
    "ca": "gener gen|febrer febr|març|abril abr|maig|juny|juliol jul|agost ag|setembre set|octubre oct|novembre nov"
    "|desembre des",
    "eu": "urtarrila urtarrilaren urt|otsaila otsailaren ots|martxoa martxoaren mar|apirila apirilaren api"
    "|maiatza maiatzaren mai|ekaina ekainaren eka|uztaila uztailaren uzt|abuztua abuztuaren abu|iraila irailaren ira"
    "|urria urriaren urr|azaroa azaroaren aza|abendua abenduaren abe",
    "gl": "xaneiro xan|febreiro feb|marzo mar|abril abr|maio|xuño|xullo xul|agosto ago|setembro set|outubro out"
    "|novembro nov|decembro dec",
    "tr": "ocak oca|şubat şub|mart mar|nisan nis|mayıs may|haziran haz|temmuz tem|ağustos ağu|eylül eyl|ekim eki"
    "|kasım kas|aralık ara",
    "az": "yanvar yan|fevral fev|mart|aprel apr|may|iyun|iyul|avqust avq|sentyabr sen|oktyabr okt|noyabr noy"
    "|dekabr dek",
    "el": "ιανουάριος ιανουαρίου ιαν|φεβρουάριος φεβρουαρίου φεβ|μάρτιος μαρτίου μάρ μαρ|απρίλιος απριλίου απρ"
    "|μάιος μαΐου μαι μάι μαϊ|ιούνιος ιουνίου ιουν|ιούλιος ιουλίου ιουλ|αύγουστος αυγούστου αυγ"
    "|σεπτέμβριος σεπτεμβρίου σεπ"
    "|οκτώβριος οκτωβρίου οκτ|νοέμβριος νοεμβρίου νοε νοέ|δεκέμβριος δεκεμβρίου δεκ",
    "ru": "январь января янв|февраль февраля фев февр|март марта мар|апрель апреля апр|май мая|июнь июня июн"
    "|июль июля июл|август августа авг|сентябрь сентября сен сент|октябрь октября окт|ноябрь ноября ноя нояб"
    "|декабрь декабря дек",
    "uk": "січень січня січ|лютий лютого лют|березень березня бер|квітень квітня кві квіт|травень травня тра трав"
    "|червень червня чер|липень липня лип|серпень серпня сер серп|вересень вересня вер|жовтень жовтня жов"
    "|листопад листопада лис|грудень грудня гру",
    "be": "студзень студзеня сту|люты лютага лют|сакавік сакавіка сак|красавік красавіка кра|май мая"
    "|чэрвень чэрвеня чэр"
    "|ліпень ліпеня ліп|жнівень жніўня жні|верасень верасня вер|кастрычнік кастрычніка кас|лістапад лістапада ліс"
    "|снежань снежня сне",
    "bg": "януари яну ян|февруари фев|март мар|април апр|май|юни|юли|август авг|септември сеп|октомври окт"
    "|ноември ное|декември дек",
    "mk": "јануари јан|февруари фев|март мар|април апр|мај|јуни јун|јули јул|август авг|септември септ|октомври окт"
    "|ноември ноем|декември дек",
    "id": "januari jan|februari feb|maret mar|april apr|mei|juni jun|juli jul|agustus agu agt|september sep"
    "|oktober okt"
    "|november nov|desember des",
    "ms": "januari jan|februari feb|mac|april apr|mei|jun|julai jul|ogos ogo|september sep|oktober okt|november nov"
    "|disember dis",
    "sw": "januari|februari|machi|aprili|mei|juni|julai|agosti|septemba|oktoba|novemba|desemba",
    "hi": "जनवरी जन|फ़रवरी फरवरी फर|मार्च|अप्रैल|मई|जून|जुलाई|अगस्त|सितंबर सितम्बर|अक्टूबर अक्तूबर|नवंबर नवम्बर|दिसंबर दिसम्बर",
    "bn": "জানুয়ারী জানুয়ারি|ফেব্রুয়ারী ফেব্রুয়ারি|মার্চ|এপ্রিল|মে|জুন|জুলাই|আগস্ট আগষ্ট|সেপ্টেম্বর|অক্টোবর|নভেম্বর|ডিসেম্বর",
    "ta": "ஜனவரி|பிப்ரவரி|மார்ச்|ஏப்ரல்|மே|ஜூன்|ஜூலை|ஆகஸ்ட்|செப்டம்பர்|அக்டோபர்|நவம்பர்|டிசம்பர்",
    "ur": "جنوری|فروری|مارچ|اپریل|مئی|جون|جولائی|اگست|ستمبر|اکتوبر|نومبر|دسمبر",
    "ar": "يناير كانون.الثاني|فبراير شباط|مارس آذار|أبريل ابريل نيسان|مايو أيار|يونيو يونيه حزيران|يوليو يوليه تموز"
    "|أغسطس اغسطس آب|سبتمبر أيلول|أكتوبر اكتوبر تشرين.الأول|نوفمبر تشرين.الثاني|ديسمبر كانون.الأول",
    "he": "ינואר בינואר|פברואר בפברואר|מרץ במרץ|אפריל באפריל|מאי במאי|יוני ביוני|יולי ביולי|אוגוסט באוגוסט"
    "|ספטמבר בספטמבר|אוקטובר באוקטובר|נובמבר בנובמבר|דצמבר בדצמבר",
    "fa": "ژانویه|فوریه|مارس|آوریل|مه می|ژوئن|ژوئیه جولای|اوت آگوست|سپتامبر|اکتبر|نوامبر|دسامبر",
    "th": "มกราคม มค|กุมภาพันธ์ กพ|มีนาคม มีค|เมษายน เมย|พฤษภาคม พค|มิถุนายน มิย|กรกฎาคม กค|สิงหาคม สค|กันยายน กย"
    "|ตุลาคม ตค|พฤศจิกายน พย|ธันวาคม ธค",
}
"""Languages, each with twelve months between bars, each with its forms; a full stop stands for a space within."""

JALALI = "فروردین|اردیبهشت|خرداد|تیر|مرداد|شهریور|مهر|آبان|آذر|دی|بهمن|اسفند"
"""The months of the Persian calendar, in which Persian pages give their dates."""

FIRST_WINS = ("en", "de", "fr", "es", "it", "pt", "nl", "ru", "pl", "cs")
"""Where languages use one word for different months, and the page's own language has no such word: these before
the others. "Listopad" is November in Polish and Czech, October in Croatian."""

PUBLISHED_WORDS = frozenset(
    tokens(
        """
        published posted publication written veröffentlicht erschienen erstellt publié publiée paru posté
        publicado publicada pubblicato pubblicata gepubliceerd geplaatst publicerad publicerat publiceret
        publisert julkaistu opublikowano opublikowany publikacja publikováno vydáno publikované publikovano
        objavljeno megjelent közzétéve publicat yayınlanma yayınlandı yayımlanma опубликовано опубліковано дата
        публикувано δημοσιεύτηκε δημοσίευση diterbitkan diposting đăng 発行 公開 公開日 投稿日 掲載 发布
        发布时间 发布于 發布時間 发表于 公開日時 掲載日 发表 发布日期 发表时间 创建时间 创建于 写于 發佈於 發表於
        發佈 發表 게시 입력 등록 نشر
        פורסם प्रकाशित เผยแพร่ avaldatud publicēts paskelbta
        publikacji dodano vydané yayın yayım публикации создано добавлено размещено створено додано
        作成日 发布日期 發佈日期 發布日期 创建时间 創建時間 게시일 등록일 작성일 입력일 انتشار النشر
        """
    )
)
"""Words before the date of publication."""

MODIFIED_WORDS = frozenset(
    tokens(
        """
        updated modified revised edited changed update upd aktualisiert geändert überarbeitet bearbeitet modifié
        modifiée actualizado actualizada modificado modificada atualizado atualizada aggiornato aggiornata
        aggiornamento modificato modifica bijgewerkt gewijzigd laatst uppdaterad uppdaterat ändrad opdateret
        oppdatert endret päivitetty muokattu zaktualizowano aktualizacja aktualizováno upraveno aktualizované
        ažurirano posodobljeno frissítve módosítva actualizat güncelleme güncellendi güncellenme обновлено
        отредактировал отредактировано изменил змінив редаговано
        обновлён изменено оновлено актуализирано ενημερώθηκε ενημέρωση diperbarui cập 更新 更新日 最終更新
        最終更新日 最終更新日時 更新日時 最后更新 更新时间 更新于 更新時間 최종수정 修改 最近更新 最近更新于 最后更新于
        最后更新时间 最后修改 最后修改于 最后编辑于 编辑于 修改于 更新日期 更新於 最後更新 最後更新於 最後修改
        수정 업데이트
        تحديث עודכן अपडेट อัปเดต uuendatud atjaunots atnaujinta mis
        änderung geaendert actualización modificación atualização modificação actualització actualitzat modificat
        aktualizacji zmodyfikowano edytowano aktualizace upravené actualizare modificare izmjena izmijenjeno
        muudetud обновление изменение оновлення змінено обновено промяна променено עדכון
        به‌روزرسانی بروزرسانی 最后更新 最後更新 最近更新 修改时间 修改時間 수정일 갱신
        """
    )
)
"""Words before the date of the last change; "mis" is French "mis à jour", "cập" Vietnamese "cập nhật"."""
