"""What leads on to the rest of a text that is cut short."""

from __future__ import annotations

READ_MORE = {
    "en": "read more; read more here; read the rest; read full article; read full story; read full post; "
    "read the whole post; read article; read story; read post; read this article; continue reading; keep reading; "
    "learn more; find out more; click to read more; tap to read more; expand; expand article; show full article; "
    "view full article; view article; view post; view full post; full story; full article; more; read on; "
    "more details; story continues; article continues after advertisement; article continues after ad; "
    "scroll to continue; scroll down to continue; scroll for more; read the story; read now; read it now; "
    "read in app; open in app; view in browser; click here; click for more; story continues after advertisement; "
    "content continues below; post continues below; keep scrolling; keep reading below; continue to full article; "
    "read less; show less; see less; collapse; continue reading *; read the rest of*; read more about*; "
    "read more on*; read more at*; click here to read*; read the full*; read the original*; "
    "article continues below*; story continues below*; click here for more*",
    "de": "weiterlesen; mehr lesen; mehr erfahren; jetzt lesen; artikel lesen; weiter lesen; ganzen artikel lesen; "
    "zum artikel; zum beitrag; mehr informationen; hier weiterlesen; den ganzen artikel lesen; jetzt weiterlesen; "
    "vollständigen artikel lesen; ausklappen; einklappen; nach der anzeige geht es weiter; lesen sie weiter; "
    "lesen sie hier weiter; weiterlesen:*; weiterlesen *",
    "fr": "lire la suite; lire plus; en savoir plus; lire l'article; lire l'article complet; continuer la lecture; "
    "continuer à lire; poursuivre la lecture; voir l'article; la suite après la publicité; "
    "la suite après cette publicité; suite de l'article; cliquez ici; afficher la suite; lire moins; réduire; "
    "lire la suite de*; continuer la lecture de*; la suite de votre contenu après cette annonce; "
    "la suite sous cette publicité",
    "es": "leer más; seguir leyendo; sigue leyendo; continuar leyendo; leer el artículo completo; leer artículo; "
    "leer nota completa; ver artículo; saber más; conoce más; más detalles; haz clic aquí; haga clic aquí; "
    "leer nota; continúe leyendo; leer noticia; lee más; continúa leyendo; leer menos; mostrar menos; "
    "seguir leyendo *; continúa leyendo *; leer más sobre*",
    "pt": "leia mais; ler mais; continue lendo; continuar lendo; continuar a ler; continue a ler; ler artigo; "
    "leia a matéria completa; ler artigo completo; ler notícia; clique aqui; leia o artigo completo; saber mais; "
    "ver menos; continua após a publicidade; continua depois da publicidade; continue lendo *; continuar lendo *; "
    "leia mais sobre*",
    "it": "leggi tutto; leggi di più; continua a leggere; leggi l'articolo; leggi ancora; scopri di più; "
    "per saperne di più; vai all'articolo; approfondisci; clicca qui; leggi articolo; leggi meno; "
    "prosegue dopo la pubblicità; continua dopo la pubblicità; l'articolo continua dopo la pubblicità; "
    "continua a leggere *; leggi tutto *",
    "nl": "lees meer; verder lezen; lees het volledige artikel; meer informatie; meer weten; lees artikel; "
    "klik hier; het artikel gaat verder onder de advertentie; tekst gaat door onder de advertentie; "
    "minder tonen; lees verder *",
    "sv": "läs mer; fortsätt läsa; läs vidare; läs hela artikeln; läs artikeln; visa mindre; klicka här; "
    "artikeln fortsätter efter annonsen; fortsätt läsa *",
    "da": "læs mere; fortsæt læsning; læs videre; læs hele artiklen; læs artiklen; klik her; "
    "artiklen fortsætter efter annoncen; artiklen fortsætter under annoncen; fortsæt med at læse*",
    "no": "les mer; fortsett å lese; les videre; les hele saken; les saken; klikk her; "
    "artikkelen fortsetter under annonsen; saken fortsetter under annonsen; fortsett å lese *",
    "fi": "lue lisää; jatka lukemista; lue koko juttu; lue koko artikkeli; lue artikkeli; klikkaa tästä; "
    "juttu jatkuu mainoksen jälkeen; artikkeli jatkuu mainoksen jälkeen; jatka lukemista *",
    "pl": "czytaj więcej; czytaj dalej; przeczytaj więcej; dowiedz się więcej; czytaj całość; kliknij tutaj; "
    "rozwiń; zwiń; dalsza część artykułu pod wideo; dalsza część tekstu pod wideo; "
    "reszta tekstu pod materiałem wideo; czytaj dalej *",
    "cs": "číst dál; číst více; číst dále; pokračovat ve čtení; celý článek; více informací; "
    "klikněte zde; pokračovat ve čtení *",
    "sk": "čítať viac; čítať ďalej; pokračovať v čítaní; celý článok; viac informácií; pokračovať v čítaní *",
    "hu": "tovább olvasom; olvass tovább; olvasson tovább; bővebben; teljes cikk; kattintson ide; "
    "tovább a cikkhez; a cikk a hirdetés után folytatódik; tovább olvasom *",
    "ro": "citește mai mult; citește mai departe; citește tot; citește articolul; mai mult; mai multe; "
    "află mai multe; continuă lectura; click aici; continuă să citești*; continuarea după publicitate",
    "bg": "прочети още; прочетете повече; прочети повече; "
    "научете повече; продължете да четете; виж повече; "
    "цялата статия; продължи четенето",
    "el": "διαβάστε περισσότερα; περισσότερα; συνεχίστε την ανάγνωση; "
    "μάθετε περισσότερα; διαβάστε τη συνέχεια; διαβάστε το άρθρο; "
    "συνέχεια ανάγνωσης; συνέχεια ανάγνωσης *",
    "tr": "devamını oku; daha fazla oku; okumaya devam et; daha fazlası; daha fazla; daha fazla bilgi; "
    "haberin devamı; yazının devamı; tıklayın; okumaya devam et *; devamını oku *",
    "ru": "читать далее; читать дальше; подробнее; читать полностью; "
    "читать; читать статью; узнать больше; продолжить чтение; "
    "узнать подробнее; развернуть; свернуть; показать полностью; "
    "читать всю статью; нажмите здесь; читать далее *; "
    "продолжение после рекламы",
    "uk": "читати далі; детальніше; докладніше; читати більше; "
    "читати повністю; продовжити читання; дізнатися більше; "
    "розгорнути; читати далі *",
    "sr": "pročitaj više; pročitajte više; opširnije; detaljnije; nastavi čitati; nastavak; saznaj više; "
    "saznajte više; čitaj dalje; nastavi sa čitanjem; прочитај више; nastavi čitati *; "
    "pročitaj više *",
    "sl": "preberi več; preberite več; beri naprej; nadaljuj z branjem",
    "lt": "skaityti daugiau; plačiau; skaityti toliau; sužinoti daugiau",
    "lv": "lasīt vairāk; lasīt tālāk; uzzināt vairāk; turpināt lasīt",
    "et": "loe edasi; loe rohkem; loe veel; jätka lugemist",
    "ca": "llegir més; llegeix més; continua llegint; continua la lectura; més informació; llegiu-ne més; "
    "continua llegint *",
    "gl": "ler máis; máis información",
    "eu": "irakurri gehiago; jarraitu irakurtzen",
    "id": "baca selengkapnya; selengkapnya; baca lebih lanjut; lanjutkan membaca; lanjut baca; klik di sini; "
    "pelajari lebih lanjut; advertisement, scroll to continue; scroll untuk melanjutkan; "
    "gulir untuk melanjutkan membaca; lanjutkan membaca *",
    "ms": "baca selanjutnya; teruskan membaca; ketahui lebih lanjut; klik sini",
    "vi": "đọc tiếp; xem chi tiết; chi tiết; tìm hiểu thêm; tiếp tục đọc; thu gọn; xem tiếp; tiếp tục đọc *",
    "th": "อ่านทั้งหมด; อ่านรายละเอียด; ดูรายละเอียด; เรียนรู้เพิ่มเติม; คลิกที่นี่; ย่อ",
    "ja": "続きを読む; 続きをみる; 続きを見る; もっと読む; 記事を読む; 詳しくはこちら; 詳細はこちら; 詳細を見る; "
    "詳しく見る; この記事を読む; 全文を読む; 続きはこちら; 続きを読む *; 閉じる; クリックして続きを読む; "
    "記事全文を読む",
    "zh": "阅读更多; 阅读全文; 继续阅读; 查看全文; 查看详情; 展开; 展开全文; 收起; 了解更多; 点击查看; 点击阅读; "
    "详情; 閱讀更多; 閱讀全文; 繼續閱讀; 了解更多資訊; 查看全文內容; 展開; 收合; 瞭解更多; 點我看更多; "
    "继续阅读 *; 繼續閱讀 *; 阅读原文; 閱讀原文",
    "ko": "계속 읽기; 자세히 보기; 자세히; 더 읽기; 더 알아보기; 자세히 알아보기; 기사 더보기; 전문보기; 펼치기; "
    "접기; 원문보기; 원문 보기; 계속 읽기 *",
    "ar": "اقرأ المزيد; إقرأ المزيد; قراءة المزيد; أكمل القراءة; تابع القراءة; متابعة القراءة; اعرف المزيد; "
    "اضغط هنا; قراءة المقال; متابعة القراءة *",
    "he": "קרא עוד; קראו עוד; להמשך קריאה; המשך קריאה; לכתבה המלאה; פרטים נוספים; לחצו כאן; קרא עוד *; להמשך קריאה *",
    "fa": "ادامه مطلب; خواندن ادامه; مطالعه بیشتر; ادامه خواندن; اینجا کلیک کنید; ادامه مطلب *",
    "hi": "आगे पढ़ें; पूरा पढ़ें; अधिक पढ़ें; और जानें; अधिक जानें; पूरी खबर पढ़ें; यहां क्लिक करें; विस्तार से पढ़ें",
    "bn": "বিস্তারিত; বিস্তারিত পড়ুন; পুরোটা পড়ুন; আরও জানুন; পড়া চালিয়ে যান",
    "ta": "மேலும்; மேலும் வாசிக்க; தொடர்ந்து படிக்க",
}
