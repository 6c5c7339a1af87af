"""How long a post takes, how often it was seen, and that it can be heard."""

from __future__ import annotations

READING_TIME = {
    "en": "0 min read; 0-min read; 0 mins read; 0 minute read; 0-minute read; 0 minutes read; 0 minutes to read; "
    "0 minutes reading time; 0 minute reading time; 0 min reading time; 0 mins reading time; 0 min to read; "
    "0 min. read; reading time; estimated reading time; read time; time to read; 0 views; 0k views; 0m views; "
    "0 view; 0 reads; 0 hits; 0 words; 0 sec read; less than 0 minute; less than 0 minute read; reading time:*; "
    "reading time *; estimated reading time*; read time:*; est. reading time*; approximate reading time*; "
    "time to read:*; post views:*; views:*; total views*; page views*; listen to this article; listen to article; "
    "listen; listen now; listen to this story; listen to this post; listen to this*; audio version; play audio; "
    "0 min listen; 0-minute listen",
    "de": "lesezeit; lesedauer; geschätzte lesezeit; 0 minuten lesezeit; 0 min lesezeit; 0 min. lesezeit; "
    "0 minuten zu lesen; 0 aufrufe; 0 min. lesedauer; lesezeit:*; lesezeit *; lesedauer:*; lesedauer *; "
    "geschätzte lesezeit*; ca. 0 min*; 0 wörter; artikel anhören; anhören; vorlesen; beitrag anhören; 0 mal gelesen",
    "fr": "temps de lecture; 0 min de lecture; 0 minutes de lecture; 0 mn de lecture; lecture 0 min; lecture: 0 min; "
    "0 vues; durée de lecture; temps de lecture estimé; temps de lecture*; durée de lecture*; lecture en 0*; "
    "écouter l'article; écouter cet article; écouter; lecture: 0 minutes",
    "es": "tiempo de lectura; 0 min de lectura; 0 minutos de lectura; 0 min. de lectura; lectura de 0 min; "
    "lectura de 0 minutos; 0 vistas; 0 visitas; 0 lecturas; tiempo estimado de lectura; tiempo de lectura:*; "
    "tiempo de lectura *; tiempo estimado de lectura*; tiempo aproximado de lectura*; escuchar artículo; escuchar; "
    "escucha este artículo; 0 palabras",
    "pt": "tempo de leitura; 0 min de leitura; 0 minutos de leitura; 0 mins de leitura; leitura de 0 minutos; "
    "leitura de 0 min; 0 visualizações; 0 acessos; 0 min leitura; tempo de leitura:*; tempo de leitura *; "
    "tempo estimado de leitura*; ouvir; ouça este artigo; ouvir artigo; ouça este conteúdo",
    "it": "tempo di lettura; 0 min di lettura; 0 minuti di lettura; 0 visualizzazioni; lettura in 0 minuti; "
    "0 min. di lettura; tempo di lettura stimato; tempo di lettura:*; tempo di lettura *; tempo stimato di lettura*; "
    "ascolta l'articolo; ascolta; ascolta questo articolo; 0 visite",
    "nl": "leestijd; 0 min leestijd; 0 minuten leestijd; 0 minuten lezen; 0 min. leestijd; 0 minuten leesplezier; "
    "0 weergaven; leestijd:*; leestijd *; geschatte leestijd*; beluister dit artikel; luister; "
    "luister naar dit artikel; leesduur:*",
    "sv": "lästid; 0 min läsning; 0 min lästid; 0 minuters läsning; 0 visningar; lästid:*; lästid *; "
    "lyssna på artikeln; lyssna; beräknad lästid*",
    "da": "læsetid; 0 min. læsning; 0 min læsning; 0 min læsetid; 0 min. læsetid; 0 minutters læsning; "
    "0 visninger; læsetid:*; læsetid *; lyt til artiklen; hør artiklen; lyt",
    "no": "lesetid; 0 min lesetid; 0 minutters lesing; 0 min å lese; 0 minutter lesetid; lesetid:*; lesetid *; "
    "lytt til artikkelen; lytt; lytt til saken",
    "fi": "lukuaika; 0 min lukuaika; 0 minuutin lukuaika; 0 katselukertaa; lukuaika:*; lukuaika *; kuuntele; "
    "kuuntele artikkeli",
    "pl": "czas czytania; 0 min czytania; 0 minut czytania; 0 minuty czytania; 0 min. czytania; 0 wyświetleń; "
    "0 odsłon; przewidywany czas czytania; czas czytania:*; czas czytania *; czyta się 0*; "
    "ten tekst przeczytasz w 0*; posłuchaj; posłuchaj artykułu; odsłuchaj; szacowany czas czytania*",
    "cs": "doba čtení; čas čtení; 0 min čtení; 0 minut čtení; 0 minuty čtení; 0 zobrazení; doba čtení:*; "
    "doba čtení *; čas čtení:*; čas potřebný k přečtení*; poslechnout článek; poslechněte si článek",
    "sk": "čas čítania; 0 min čítania; 0 minút čítania; 0 zobrazení článku; čas čítania:*; čas čítania *; "
    "doba čítania:*; vypočuť článok",
    "hu": "olvasási idő; 0 perc olvasás; 0 perces olvasmány; 0 perc olvasási idő; 0 megtekintés; "
    "olvasási idő:*; olvasási idő *; becsült olvasási idő*; hallgasd meg",
    "ro": "timp de citire; timp de lectură; 0 min citire; 0 minute de citit; 0 vizualizări; 0 min de citit; "
    "timp de citire:*; timp citire:*; timp de lectură*",
    "bg": "време за четене; 0 мин. четене; 0 минути четене; "
    "време за четене:*; време за четене *; 0 преглеждания; "
    "чуй новината",
    "el": "χρόνος ανάγνωσης; 0 λεπτά ανάγνωσης; 0 προβολές; χρόνος ανάγνωσης:*; χρόνος ανάγνωσης *; ακούστε το άρθρο",
    "tr": "okuma süresi; 0 dk okuma; 0 dakikalık okuma; 0 dakika okuma süresi; 0 dk okuma süresi; "
    "0 görüntülenme; 0 okunma; tahmini okuma süresi; okuma süresi:*; okuma süresi *; "
    "tahmini okuma süresi*; ortalama okuma süresi*; dinle; haberi dinle",
    "ru": "время чтения; время на чтение; 0 мин чтения; 0 мин. чтения; "
    "0 минут чтения; 0 минуты чтения; 0 просмотров; 0 просмотра; "
    "0 просмотр; просмотров; время чтения:*; время чтения *; "
    "время на чтение:*; время прочтения:*; на чтение 0*; читать 0 мин*; "
    "просмотров:*; просмотры:*; количество просмотров*; послушать; "
    "слушать статью",
    "uk": "час читання; 0 хв читання; 0 хв. читання; 0 хвилин читання; "
    "0 хвилини читання; 0 переглядів; 0 перегляди; переглядів; "
    "час читання:*; час читання *; на читання 0*; переглядів:*",
    "sr": "vreme čitanja; vrijeme čitanja; 0 min čitanja; 0 minuta čitanja; 0 min za čitanje; 0 pregleda; "
    "vreme čitanja:*; vrijeme čitanja:*; vrijeme čitanja *; vreme čitanja *; slušaj vest",
    "sl": "čas branja; 0 min branja; 0 minut branja; čas branja:*; čas branja *; poslušaj",
    "lt": "skaitymo laikas; 0 min. skaitymo; 0 min. skaityti; 0 min skaitymo; skaitymo laikas:*",
    "lv": "lasīšanas laiks; 0 min lasīšanai; 0 min. lasīšanas; lasīšanas laiks:*",
    "et": "lugemisaeg; 0 min lugemist; 0 min. lugemist; lugemisaeg:*; lugemise aeg:*; kuula artiklit",
    "ca": "temps de lectura; 0 minuts de lectura; 0 visites; temps de lectura:*; temps de lectura *; escolta l'article",
    "id": "waktu baca; 0 menit baca; 0 menit membaca; 0 kali dibaca; 0 dilihat; dibaca 0 kali; waktu baca:*; "
    "dengarkan artikel; dengarkan",
    "ms": "masa membaca; 0 minit bacaan; 0 min bacaan; masa membaca:*",
    "vi": "thời gian đọc; 0 phút đọc; 0 lượt xem; lượt xem; thời gian đọc:*; lượt xem:*; nghe bài viết; nghe",
    "th": "เวลาอ่าน; 0 นาทีในการอ่าน; อ่าน 0 นาที; ใช้เวลาอ่าน 0 นาที; เข้าชม 0 ครั้ง; ยอดเข้าชม; ฟังบทความ",
    "ja": "この記事は0分で読めます; この記事は約0分で読めます; 読了時間; 読了時間0分; 0分で読めます; 読む時間; "
    "読了目安; 0回視聴; 0ビュー; 所要時間:*; 読了時間:*; 読了目安:*; この記事を読むのに必要な時間*; 閲覧数:*; "
    "音声で聞く; この記事を聴く; 記事を音声で聴く",
    "zh": "阅读时间; 阅读时长; 0分钟阅读; 0 分钟阅读; 约0分钟; 预计阅读时间; 预计阅读0分钟; 阅读0分钟; 0次阅读; "
    "0 次阅读; 阅读0; 阅读 0; 阅读量; 阅读次数; 0浏览; 0 浏览; 浏览量; 浏览次数; 0人阅读; 0字; 本文共0字; "
    "閱讀時間; 0 分鐘閱讀; 0分鐘閱讀; 瀏覽次數; 0 次瀏覽; 0次瀏覽; 人氣; 阅读时间:*; 阅读时长:*; 阅读:*; "
    "阅读量:*; 阅读数:*; 阅读次数:*; 浏览:*; 浏览量:*; 浏览次数:*; 字数:*; 本文字数*; 字数统计:*; 预计阅读*; "
    "閱讀時間:*; 瀏覽次數:*; 人氣:*; 点击数:*; 收听本文",
    "ko": "읽는 시간; 0분 읽기; 0분 분량; 0 분 읽기; 약 0분; 조회수; 조회수 0; 조회 0; 조회수:*; 조회수 *; "
    "읽는 시간:*; 읽는데 걸리는 시간*; 기사 듣기; 음성으로 듣기; 본문듣기; 본문 듣기",
    "ar": "وقت القراءة; دقائق للقراءة; 0 دقائق للقراءة; 0 دقيقة للقراءة; 0 مشاهدة; 0 مشاهدات; مشاهدات; "
    "0 دقيقة قراءة; 0 دقائق قراءة; وقت القراءة:*; مدة القراءة*; زمن القراءة*; استمع إلى المقال; استمع; "
    "أقل من دقيقة",
    "he": "זמן קריאה; 0 דקות קריאה; 0 דק' קריאה; 0 צפיות; זמן קריאה:*; זמן קריאה *; האזינו לכתבה; האזנה",
    "fa": "زمان مطالعه; زمان خواندن; 0 دقیقه خواندن; 0 دقیقه مطالعه; 0 بازدید; بازدید; مدت زمان مطالعه; "
    "زمان مطالعه:*; زمان خواندن:*; تعداد بازدید*; مدت زمان مطالعه*; بازدید:*",
    "hi": "पढ़ने का समय; 0 मिनट पढ़ें; 0 बार देखा गया; पढ़ने का समय:*; समाचार सुनें",
    "bn": "পড়ার সময়; 0 বার পঠিত; 0 বার দেখা হয়েছে",
}
