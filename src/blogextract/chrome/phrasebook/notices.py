"""What cookie banners, consent boxes and browser warnings say."""

from __future__ import annotations

NOTICES = {
    "en": "accept; accept all; accept cookies; accept all cookies; reject all; reject; decline; decline all; "
    "reject cookies; reject all cookies; deny; allow all; allow cookies; allow all cookies; cookie settings; "
    "cookies settings; cookie preferences; manage cookies; manage preferences; manage consent; manage options; "
    "manage settings; manage choices; privacy settings; privacy preferences; your privacy choices; your privacy; "
    "we value your privacy; we care about your privacy; do not sell my personal information; "
    "do not sell or share my personal information; do not sell my info; cookie policy; cookie notice; "
    "cookie consent; about cookies; strictly necessary cookies; functional cookies; performance cookies; "
    "targeting cookies; always active; save preferences; save settings; confirm my choices; got it; i agree; agree; "
    "i accept; ok, got it; agree and close; accept and close; privacy & cookies; privacy & cookies policy; "
    "privacy and cookies; gdpr; your choices; view preferences; close and accept; we use cookies*; "
    "this website uses cookies*; this site uses cookies*; by continuing to use*; by using this site*; "
    'by using our site*; by using this website*; by clicking accept*; by clicking “accept*; by clicking "accept*; '
    "our website uses cookies*; our site uses cookies*; cookies help us*; privacy & cookies:*; "
    "to find out more, including how to control cookies*; we and our partners*; please enable cookies*; "
    "this content is blocked*; to view this content*; to view this video please*; this site requires javascript*; "
    "please enable javascript*; you need to enable javascript*; javascript is disabled*; javascript is required*; "
    "your browser does not support*; your browser is not supported*; this browser is no longer supported*; "
    "you are using an outdated browser*; you are using an out of date browser*; please upgrade your browser*; "
    "please turn on javascript*; javascript seems to be disabled*; enable javascript to*; "
    "it looks like you have javascript disabled*; it looks like you're using an ad*; "
    "please disable your ad blocker*; please consider disabling your*; adblock detected; ad blocker detected; "
    "adblocker detected*; we noticed you're using an ad*; please whitelist*; checking your browser; just a moment; "
    "enable cookies",
    "de": "akzeptieren; alle akzeptieren; alle cookies akzeptieren; cookies akzeptieren; ablehnen; alle ablehnen; "
    "zustimmen; einwilligen; cookie-einstellungen; cookie einstellungen; cookie-richtlinie; "
    "datenschutzeinstellungen; datenschutz-einstellungen; privatsphäre-einstellungen; einverstanden; ich stimme zu; "
    "auswahl speichern; speichern; nur notwendige; nur essenzielle cookies akzeptieren; mehr erfahren über cookies; "
    "externe medien; inhalt laden; inhalt entsperren; externen inhalt laden; alle externen inhalte laden; "
    "video laden; empfohlener redaktioneller inhalt; empfohlener externer inhalt; externer inhalt; "
    "wir verwenden cookies*; diese website verwendet cookies*; diese webseite verwendet cookies*; "
    "diese seite verwendet cookies*; wir nutzen cookies*; mit dem laden des*; "
    "an dieser stelle finden sie einen externen inhalt*; an dieser stelle finden sie inhalte*; "
    "ich bin damit einverstanden*; hier klicken, um den inhalt*; mit ihrer zustimmung*; "
    "bitte aktivieren sie javascript*; ihr browser unterstützt*; dein browser unterstützt*; "
    "ihr browser ist veraltet*; um diesen inhalt zu sehen*; klicken sie auf den unteren button*; beim laden des*",
    "fr": "accepter; tout accepter; tout refuser; refuser; accepter les cookies; accepter tous les cookies; "
    "refuser les cookies; j'accepte; personnaliser; paramétrer; paramétrer les cookies; gérer les cookies; "
    "paramètres des cookies; gestion des cookies; continuer sans accepter; politique de cookies; "
    "politique des cookies; préférences cookies; ok, j'ai compris; enregistrer; nous utilisons des cookies*; "
    "ce site utilise des cookies*; en poursuivant votre navigation*; nous et nos partenaires*; "
    "afin de vous proposer*; votre navigateur ne*; veuillez activer javascript*; contenu bloqué*; "
    "ce contenu est bloqué*; en cliquant sur « accepter*; ce contenu n'a pas pu s'afficher*",
    "es": "aceptar; aceptar todo; aceptar todas; aceptar cookies; aceptar todas las cookies; rechazar; "
    "rechazar todo; rechazar todas; rechazar cookies; configurar; configurar cookies; "
    "configuración de cookies; ajustes de cookies; política de cookies; gestionar cookies; "
    "preferencias de cookies; personalizar; guardar; acepto; entendido; de acuerdo; guardar preferencias; "
    "utilizamos cookies*; usamos cookies*; este sitio web utiliza cookies*; este sitio utiliza cookies*; "
    "esta web utiliza cookies*; este sitio usa cookies*; al continuar navegando*; nosotros y nuestros*; "
    "si continúa navegando*; tu navegador no*; su navegador no*; activa javascript*",
    "pt": "aceitar; aceitar todos; aceitar todas; aceitar cookies; aceitar todos os cookies; rejeitar; "
    "rejeitar todos; recusar; definições de cookies; configurações de cookies; gerir cookies; "
    "gerenciar cookies; aceito; concordo; entendi; prosseguir; continuar e fechar; personalizar cookies; "
    "nós usamos cookies*; este site usa cookies*; este site utiliza cookies*; este website utiliza cookies*; "
    "ao continuar navegando*; ao navegar neste*; seu navegador não*; o seu navegador não*",
    "it": "accetta; accetta tutto; accetta tutti; accetta i cookie; accetta tutti i cookie; accetto; rifiuta; "
    "rifiuta tutto; rifiuta tutti; personalizza; impostazioni cookie; gestisci cookie; gestisci preferenze; "
    "preferenze cookie; cookie policy e privacy; continua senza accettare; ho capito; informativa cookie; "
    "informativa sui cookie; salva preferenze; utilizziamo i cookie*; utilizziamo cookie*; noi e i nostri partner*; "
    "noi e terze parti*; proseguendo la navigazione*; continuando a navigare*; il tuo browser non*; "
    "questo sito utilizza i cookie*; questo sito utilizza cookie*",
    "nl": "accepteren; alles accepteren; alle cookies accepteren; accepteer; accepteer alle cookies; "
    "accepteer cookies; weigeren; alles weigeren; afwijzen; cookie-instellingen; cookie instellingen; "
    "cookievoorkeuren; cookiebeleid; voorkeuren; akkoord; ja, ik accepteer cookies; voorkeuren opslaan; "
    "voorkeuren beheren; toestaan; wij gebruiken cookies*; we gebruiken cookies*; "
    "deze website gebruikt cookies*; deze site gebruikt cookies*; wij en onze partners*; door verder te gaan*; "
    "om deze content te*; om deze inhoud te*; je browser ondersteunt*; uw browser ondersteunt*",
    "sv": "acceptera; acceptera alla; acceptera cookies; godkänn; godkänn alla; godkänn alla cookies; avvisa; "
    "avvisa alla; neka; neka alla; cookieinställningar; hantera cookies; jag förstår; jag accepterar; "
    "cookiepolicy; om cookies; vi använder cookies*; vi använder kakor*; "
    "den här webbplatsen använder cookies*; vi och våra partners*; vi och våra samarbetspartners*; "
    "genom att fortsätta*; din webbläsare*; för att se det här innehållet*",
    "da": "accepter alle; tillad alle; accepter alle cookies; accepter cookies; afvis; afvis alle; kun nødvendige; "
    "cookieindstillinger; cookiepolitik; jeg accepterer; vi bruger cookies*; denne hjemmeside bruger cookies*; "
    "dette website bruger cookies*; vi og vores partnere*; ved at fortsætte*; din browser*; for at se dette indhold*",
    "no": "godta; godta alle; aksepter; aksepter alle; aksepter alle cookies; avslå; avvis; informasjonskapsler; "
    "innstillinger for informasjonskapsler; jeg forstår; jeg godtar; vi bruker informasjonskapsler*; "
    "vi bruker cookies*; vi og våre partnere*; nettleseren din*",
    "fi": "hyväksy; hyväksy kaikki; hyväksy evästeet; hyväksy kaikki evästeet; hylkää; hylkää kaikki; "
    "vain välttämättömät; evästeasetukset; evästeet; evästekäytäntö; hallitse evästeitä; käytämme evästeitä*; "
    "tämä sivusto käyttää evästeitä*; sivusto käyttää evästeitä*; selaimesi*",
    "pl": "akceptuję; akceptuj; zaakceptuj; akceptuj wszystkie; zaakceptuj wszystkie; akceptuję wszystkie; "
    "zgadzam się; odrzuć; odrzuć wszystkie; ustawienia cookies; ustawienia plików cookie; "
    "ustawienia prywatności; polityka cookies; zarządzaj; rozumiem; zapisz ustawienia; przejdź do serwisu; "
    "używamy plików cookie*; ta strona korzysta z*; ta strona używa plików cookie*; "
    "strona korzysta z plików cookie*; ta witryna używa*; nasza strona używa*; korzystamy z plików cookie*; "
    "my i nasi partnerzy*; twoja przeglądarka*",
    "cs": "přijmout; přijmout vše; přijmout všechny; souhlasím; odmítnout; odmítnout vše; nastavení cookies; "
    "nastavení soukromí; zásady cookies; rozumím; povolit vše; používáme cookies*; tato stránka používá*; "
    "tento web používá soubory cookie*; tyto stránky používají*; používáme soubory cookie*; váš prohlížeč*",
    "sk": "prijať; prijať všetky; súhlasím; odmietnuť; odmietnuť všetky; nastavenia cookies; používame cookies*; "
    "táto stránka používa*; používame súbory cookie*; tento web používa súbory*; váš prehliadač*",
    "hu": "elfogadom; összes elfogadása; mindent elfogadok; az összes elfogadása; elutasítom; elutasítás; "
    "süti beállítások; cookie beállítások; rendben; értem; sütiket használunk*; ez a weboldal sütiket*; "
    "weboldalunk sütiket*; az oldal sütiket*; ez az oldal sütiket*; a weboldalon cookie-kat*; "
    "cookie-kat használunk*; az ön böngészője*",
    "ro": "acceptă; accept toate; acceptă toate; acceptă tot; refuz; respinge; respinge toate; setări cookie; "
    "setări cookies; politica cookie; politica de cookies; sunt de acord; am înțeles; folosim cookie*; "
    "acest site folosește cookie*; acest site utilizează cookie*; acest site web folosește*; utilizăm cookie*; "
    "browserul dvs*; continuând navigarea*",
    "bg": "приемам; приемам всички; приеми; приеми всички; отказвам; "
    "откажи; настройки на бисквитките; бисквитки; съгласен съм; "
    "разбрах; политика за бисквитки; използваме бисквитки*; "
    "този сайт използва бисквитки*; сайтът използва бисквитки*; "
    "този уебсайт използва*; ние и нашите партньори*",
    "el": "αποδοχή; αποδοχή όλων; αποδέχομαι; απόρριψη; απόρριψη όλων; "
    "ρυθμίσεις cookies; συμφωνώ; πολιτική cookies; χρησιμοποιούμε cookies*; "
    "αυτός ο ιστότοπος χρησιμοποιεί cookies*; ο ιστότοπος χρησιμοποιεί*; "
    "εμείς και οι συνεργάτες μας*; ο ιστότοπός μας χρησιμοποιεί*",
    "tr": "kabul et; tümünü kabul et; kabul ediyorum; tüm çerezleri kabul et; reddet; tümünü reddet; "
    "çerez ayarları; çerezler; çerez politikası; çerez tercihleri; anladım; onaylıyorum; "
    "çerezleri kullanıyoruz*; bu site çerez*; bu web sitesi çerez*; sitemizde çerez*; web sitemizde çerez*; "
    "sizlere daha iyi*; tarayıcınız*",
    "ru": "принять; принять все; принимаю; согласен; соглашаюсь; "
    "отклонить; отклонить все; отказаться; настройки cookie; "
    "настроить; понятно; файлы cookie; политика использования cookie; "
    "мы используем cookie*; мы используем файлы cookie*; "
    "мы используем куки*; этот сайт использует*; "
    "наш сайт использует*; сайт использует файлы cookie*; "
    "продолжая использовать*; продолжая просмотр*; "
    "оставаясь на сайте*; используя этот сайт*; ваш браузер*; "
    "включите javascript*",
    "uk": "прийняти; прийняти все; прийняти всі; погоджуюсь; "
    "погоджуюся; відхилити; відхилити все; налаштування cookie; "
    "зрозуміло; ми використовуємо cookie*; "
    "ми використовуємо файли cookie*; цей сайт використовує*; "
    "сайт використовує файли cookie*",
    "sr": "prihvati; prihvati sve; prihvatam; prihvaćam; slažem se; odbij; odbij sve; postavke kolačića; kolačići; "
    "politika kolačića; razumem; razumijem; u redu; koristimo kolačiće*; ova stranica koristi kolačiće*; "
    "ova web stranica koristi*; ovaj sajt koristi*; sajt koristi kolačiće*; naša stranica koristi kolačiće*; "
    "vaš preglednik*; прихватам",
    "sl": "sprejmi; sprejmi vse; sprejmem; strinjam se; zavrni; nastavitve piškotkov; uporabljamo piškotke*; "
    "spletna stran uporablja piškotke*; spletno mesto uporablja piškotke*; ta spletna stran uporablja*",
    "lt": "sutinku; sutikti; priimti; priimti visus; atmesti; slapukų nustatymai; slapukai; naudojame slapukus*; "
    "ši svetainė naudoja slapukus*; šioje svetainėje naudojami slapukai*; šiame puslapyje naudojami*",
    "lv": "piekrītu; pieņemt; pieņemt visas; apstiprināt; noraidīt; sīkdatnes; sīkdatņu iestatījumi; "
    "mēs izmantojam sīkdatnes*; šī vietne izmanto sīkdatnes*; šajā vietnē tiek izmantotas*",
    "et": "nõustun; nõustu; luba kõik; keeldun; küpsised; küpsiste seaded; kasutame küpsiseid*; "
    "see veebileht kasutab küpsiseid*; see leht kasutab küpsiseid*; me kasutame küpsiseid*",
    "ca": "accepta; accepta-ho tot; acceptar; acceptar totes; accepto; rebutja; rebutjar; configuració de galetes; "
    "galetes; política de galetes; configura; utilitzem galetes*; aquest lloc web utilitza*; fem servir galetes*; "
    "aquest web utilitza*",
    "gl": "aceptar todas as cookies",
    "eu": "onartu; onartu guztiak; baztertu; cookieak erabiltzen ditugu*; webgune honek cookieak*",
    "id": "terima; terima semua; setuju; saya setuju; tolak; tolak semua; pengaturan cookie; kebijakan cookie; "
    "mengerti; kami menggunakan cookie*; situs ini menggunakan cookie*; situs web ini menggunakan*; "
    "dengan melanjutkan*; browser anda*; dengan menggunakan situs*",
    "ms": "terima kuki; kami menggunakan kuki*; laman web ini menggunakan*",
    "vi": "chấp nhận; chấp nhận tất cả; đồng ý; tôi đồng ý; từ chối; cài đặt cookie; chính sách cookie; "
    "đã hiểu; chúng tôi sử dụng cookie*; trang web này sử dụng cookie*; website này sử dụng cookie*; "
    "trình duyệt của bạn*; bằng cách tiếp tục*",
    "th": "ยอมรับ; ยอมรับทั้งหมด; ยินยอม; ปฏิเสธ; ปฏิเสธทั้งหมด; ตั้งค่าคุกกี้; การตั้งค่าคุกกี้; นโยบายคุกกี้; "
    "ตกลง; เว็บไซต์นี้ใช้คุกกี้*; เราใช้คุกกี้*; เว็บไซต์ของเราใช้คุกกี้*; เบราว์เซอร์ของคุณ*",
    "ja": "同意する; 同意します; すべて同意する; すべて許可; すべて受け入れる; 拒否; 拒否する; すべて拒否; 承諾する; "
    "許可する; cookieの設定; cookie設定; クッキーの設定; cookieポリシー; クッキーポリシー; 了解; わかりました; "
    "このサイトではcookieを*; 当ウェブサイトではcookie*; 本サイトではcookie*; 本ウェブサイトではcookie*; "
    "このウェブサイトではcookie*; このウェブサイトはcookie*; お使いのブラウザ*; javascriptを有効に*; "
    "ご利用のブラウザ*; javascriptが無効*",
    "zh": "接受; 全部接受; 接受全部; 接受所有cookie; 同意; 我同意; 同意并继续; 拒绝; 全部拒绝; cookie设置; "
    "cookie 设置; cookie政策; cookie 政策; 隐私设置; 知道了; 我知道了; 接受所有 cookie; 全部接受 cookie; 拒絕; "
    "全部拒絕; cookie 設定; 隱私設定; 同意並繼續; 我们使用cookie*; 我们使用 cookie*; 本网站使用cookie*; "
    "本网站使用 cookie*; 本站使用cookie*; 此网站使用*; 您的浏览器*; 请启用javascript*; 请开启javascript*; "
    "本網站使用cookie*; 本網站使用 cookie*; 我們使用cookie*; 我們使用 cookie*; 您的瀏覽器*; 請啟用javascript*; "
    "浏览器不支持*; 你的浏览器*; 继续浏览*; 繼續瀏覽*; 繼續使用本網站*; 继续使用本*",
    "ko": "동의; 동의합니다; 동의하기; 모두 동의; 모두 수락; 모두 허용; 수락; 거부; 모두 거부; 쿠키 설정; 쿠키 정책; "
    "확인; 알겠습니다; 이 웹사이트는 쿠키를*; 본 웹사이트는 쿠키*; 이 사이트는 쿠키*; 당사는 쿠키*; "
    "저희는 쿠키*; 우리는 쿠키*; 자바스크립트를*; 사용 중인 브라우저*; 이 웹 사이트는 쿠키*",
    "ar": "قبول; قبول الكل; قبول الجميع; موافق; أوافق; رفض; رفض الكل; إعدادات ملفات تعريف الارتباط; "
    "سياسة ملفات تعريف الارتباط; سياسة الكوكيز; فهمت; حسنا; نستخدم ملفات تعريف الارتباط*; "
    "يستخدم هذا الموقع ملفات تعريف الارتباط*; يستخدم موقعنا*; نحن نستخدم ملفات*; هذا الموقع يستخدم*; "
    "متصفحك لا يدعم*; باستخدامك*",
    "he": "אישור; אשר הכל; אני מסכים; מסכים; קבל הכל; דחה; דחייה; הגדרות עוגיות; מדיניות עוגיות; הבנתי; "
    "אתר זה משתמש בעוגיות*; אתר זה עושה שימוש*; אנו משתמשים בעוגיות*; אנחנו משתמשים בעוגיות*; האתר משתמש ב*; "
    "הדפדפן שלך*",
    "fa": "پذیرش; پذیرفتن همه; موافقم; رد کردن; رد همه; تنظیمات کوکی; متوجه شدم; ما از کوکی*; این سایت از کوکی*; "
    "این وبسایت از کوکی*; مرورگر شما*; لطفا جاوا اسکریپت*",
    "hi": "स्वीकार करें; सभी स्वीकार करें; सहमत; मैं सहमत हूँ; अस्वीकार करें; कुकी सेटिंग्स; कुकी नीति; समझ गया; "
    "यह वेबसाइट कुकीज़*; यह साइट कुकीज़*; आपका ब्राउज़र*; हम कुकीज*",
    "bn": "গ্রহণ করুন; সম্মত; আমি সম্মত; প্রত্যাখ্যান; আমরা কুকি ব্যবহার*; এই ওয়েবসাইট কুকি*",
    "ta": "ஏற்கிறேன்; ஏற்றுக்கொள்; நிராகரி; நாங்கள் குக்கீகளை*",
}
