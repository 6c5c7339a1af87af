"""Labels of advertisements, offers, and pleas for support."""

from __future__ import annotations

ADS = {
    "en": "get a quote; get a free quote; get a free quote today; request a quote; request a free quote; get a demo; "
    "request a demo; book a demo; schedule a demo; get started; get started now; get started today; "
    "get started for free; get started free; try for free; try it free; try it for free; try for free today; "
    "apply now; book now; contact sales; talk to sales; talk to an expert; free trial; download now; "
    "download for free; book a call; schedule a call; book a consultation; free consultation; "
    "schedule a consultation; deal of the day; promotion has expired; see price at*; check price at*; buy at *; "
    "buy from *; shop all*; free shipping*; image may contain; proudly supporting; sponsor this newsletter; "
    "limited time; buy poster; book your trip now; become a patron; thank you for your support; advertisement; "
    "advertisements; ad; ads; advertising; advert; adverts; sponsored; sponsored post; our sponsors; sponsored ad; "
    "sponsored message; paid content; paid post; paid advertisement; paid partnership; partner content; "
    "partner offers; partner offer; in partnership with; presented by; ad feedback; ads by; google ads; "
    "google advertisement; this is an advertisement; skip ad; report ad; remove ads; hide ads; close ad; why ads; "
    "why am i seeing this ad; special offer; special offers; limited time offer; today's deals; today's best deals; "
    "top deals; buy now; shop now; add to cart; buy on amazon; view on amazon; check price; check price on amazon; "
    "view deal; see deal; see price; get the deal; support us; support this site; donate now; make a donation; "
    "become a member; become a supporter; support me on patreon; support me on ko-fi; buy me a coffee; "
    "buy me a beer; help support us; make a contribution; please donate; advertisement *; sponsored by*; "
    "brought to you by*; presented by *; ads by *; ad by *; support our*; buy me a coffee *; this ad will*; "
    "this content is sponsored*",
    "de": "jetzt anfragen; angebot anfordern; kostenlos testen; jetzt kostenlos testen; jetzt buchen; "
    "jetzt herunterladen; unterstütze das projekt; werde teil der community; deal abgelaufen; "
    "für links auf dieser seite*; anzeige; anzeigen; werbung; reklame; gesponsert; gesponserte inhalte; "
    "gesponserter inhalt; gesponserter beitrag; werbeanzeige; advertorial; jetzt kaufen; zum angebot; "
    "zum shop; bei amazon kaufen; jetzt bestellen; jetzt spenden; spenden; unterstütze uns; "
    "unterstützen sie uns; mitglied werden; sonderveröffentlichung; in kooperation mit; präsentiert von; "
    "partnerangebote; in eigener sache; anzeige:*; werbung:*; gesponsert von*",
    "fr": "publicité; publicités; sponsorisé; contenu sponsorisé; contenu partenaire; publi-rédactionnel; "
    "communiqué; acheter maintenant; j'achète; voir l'offre; faire un don; je fais un don; soutenez-nous; "
    "nous soutenir; soutenir; passer la publicité; publicité - continuez la lecture ci-dessous; sponsorisé par*; "
    "en partenariat avec*",
    "es": "publicidad; anuncio; anuncios; patrocinado; contenido patrocinado; patrocinadores; contenido de marca; "
    "comprar ahora; ver oferta; donar; dona ahora; apóyanos; hazte socio; hazte miembro; "
    "publicidad - sigue leyendo a continuación; la publicidad; patrocinado por*; publicidad:*",
    "pt": "publicidade; anúncio; anúncios; propaganda; conteúdo patrocinado; patrocínio; conteúdo de marca; "
    "compre agora; comprar agora; doe agora; doar; apoie-nos; apoie; seja membro; seja assinante; "
    "continua depois do anúncio; publicidade:*",
    "it": "pubblicità; annuncio; annunci; sponsorizzato; contenuto sponsorizzato; inserzione; acquista ora; "
    "compra ora; vai all'offerta; dona; dona ora; sostienici; sostieni; diventa socio; "
    "pubblicità - continua a leggere di seguito; in collaborazione con; sponsorizzato da*",
    "nl": "advertentie; advertenties; reclame; gesponsord; gesponsorde content; partnerbijdrage; koop nu; bestel nu; "
    "nu kopen; doneer; doneer nu; steun ons; word lid; advertentie - lees hieronder verder; gesponsord door*; "
    "in samenwerking met*",
    "sv": "annons; annonser; reklam; sponsrat; sponsrat innehåll; annonslänk; betalt innehåll; köp nu; stöd oss; "
    "bli medlem; annons:*; i samarbete med*; annonssamarbete*; detta är en annons*",
    "da": "annoncer; sponsoreret; sponsoreret indhold; køb nu; støt os; bliv medlem; annoncørbetalt indhold; "
    "kommercielt samarbejde; annonce:*; sponsoreret af*",
    "no": "annonse; annonsørinnhold; sponset; sponset innhold; kjøp nå; støtt oss; bli medlem nå; annonse:*; "
    "sponset av*; annonsørinnhold fra*",
    "fi": "mainos; mainokset; ilmoitus; sponsoroitu; kaupallinen yhteistyö; osta nyt; tue meitä; lahjoita; "
    "mainos alkaa; mainos päättyy; mainos, juttu jatkuu alla; kaupallinen yhteistyö:*; mainos:*; "
    "kaupallinen yhteistyö *",
    "pl": "reklama; reklamy; ogłoszenie; ogłoszenia; materiał partnera; materiały partnera; sponsorowane; "
    "kup teraz; wesprzyj nas; wspieraj nas; wpłać; koniec bloku reklamowego; rozwiń reklamę; reklama:*; "
    "materiał sponsorowany*; artykuł sponsorowany*; reklama *; sponsorem*",
    "cs": "inzerce; reklamní sdělení; sponzorováno; placená inzerce; podpořte nás; inzerce:*; "
    "komerční sdělení*; sponzorovaný obsah",
    "sk": "inzercia; sponzorované; pr článok; podporte nás; komerčná správa; reklamné oznámenie",
    "hu": "hirdetés; hirdetések; reklám; szponzorált; szponzorált tartalom; támogatott tartalom; "
    "támogass minket; hirdetés (x; támogató; hirdetés:*",
    "ro": "publicitate; reclamă; sponsorizat; conținut sponsorizat; articol publicitar; advertoriale; cumpără acum; "
    "donează; susține-ne; publicitate:*",
    "bg": "реклама; реклами; рекламно съдържание; спонсорирано; "
    "платена публикация; купи сега; подкрепете ни; дарете; "
    "платено съдържание",
    "el": "διαφήμιση; διαφημίσεις; χορηγούμενο; χορηγούμενο περιεχόμενο; προωθημένο; υποστηρίξτε μας",
    "tr": "reklamlar; sponsorlu; sponsorlu içerik; satın al; hemen al; bağış yap; bize destek olun; reklam alanı; "
    "reklamı kapat",
    "ru": "рекламный блок; партнёрский материал; "
    "партнерский материал; спонсорский материал; спецпроект; "
    "спонсор; купить сейчас; поддержать; поддержать проект; "
    "поддержите нас; пожертвовать; помочь проекту; "
    "рекламное объявление; erid; реклама:*; erid:*; "
    "на правах рекламы*; промо; рекламодатель*; реклама *",
    "uk": "партнерський матеріал; спонсорський матеріал; підтримати; "
    "підтримайте нас; підтримати нас; донат; на правах реклами*",
    "sr": "oglasi; sponzorisano; sponzorirano; plaćeni oglas; kupi odmah; podržite nas; doniraj; "
    "nastavak teksta ispod oglasa; oglas - scroll za nastavak; огласи; tekst se nastavlja ispod oglasa; "
    "članak se nastavlja ispod oglasa; članak se nastavlja nakon oglasa",
    "sl": "oglasno sporočilo; promocijsko sporočilo; podprite nas; naročena vsebina",
    "lt": "užsakymas nr*; rėmėjas; užsakomasis straipsnis; paremkite mus; remiamas turinys; reklamos pabaiga",
    "lv": "reklāma; reklāmraksts; sponsorēts; atbalsti mūs; reklāma:*; turpinājums zem reklāmas",
    "et": "reklaam; sisuturundus; toetatud sisu; toeta meid; artikkel jätkub pärast reklaami; reklaam:*",
    "ca": "publicitat; anunci; anuncis; patrocinat; contingut patrocinat; compra ara; fes un donatiu; publicitat:*; "
    "col·labora amb nosaltres",
    "gl": "contido patrocinado; anuncios de google",
    "eu": "publizitatea; iragarkia; babestua",
    "id": "iklan; disponsori; konten bersponsor; beli sekarang; donasi; dukung kami; "
    "scroll ke bawah untuk lanjut membaca; iklan untuk anda; iklan:*; lanjutkan dengan konten; "
    "scroll to continue with content; pariwara",
    "ms": "iklan berbayar; tajaan; derma",
    "vi": "quảng cáo; tài trợ; nội dung tài trợ; được tài trợ; mua ngay; mua hàng; ủng hộ; ủng hộ chúng tôi; "
    "quảng cáo:*; bài pr; thông tin doanh nghiệp",
    "th": "โฆษณา; ผู้สนับสนุน; สปอนเซอร์; พื้นที่โฆษณา; สั่งซื้อเลย; ซื้อเลย; บริจาค; สนับสนุนเรา; advertorial ไทย",
    "ja": "広告; スポンサーリンク; スポンサードリンク; sponsored link; pr; ad広告; 広告の後に続きます; "
    "広告の下に続きます; ここから広告; スポンサー; プロモーション; タイアップ; タイアップ広告; 企画広告; "
    "アフィリエイト広告; 購入する; 今すぐ購入; 購入はこちら; カートに入れる; amazonで見る; amazonで購入; "
    "amazonで詳細を見る; 楽天市場で見る; 楽天市場; yahooショッピング; 公式サイトを見る; 公式サイトはこちら; "
    "支援する; 寄付する; サポートする; 広告を非表示; 広告を表示しない; pr企画; スポンサーリンク *; 広告:*; "
    "記事広告",
    "zh": "广告; 赞助; 赞助商; 赞助内容; 推广链接; 商业推广; 立即购买; 捐赠; 支持我们; 支持作者; 赞助本站; "
    "请我喝杯咖啡; 打赏作者; 广告位; 广告合作; 廣告; 贊助; 贊助商; 廣告贊助; 贊助內容; 立即購買; 捐款; "
    "支持我們; 請我喝杯咖啡; 請繼續往下閱讀; 廣告-請繼續往下閱讀; 廣告]請繼續往下閱讀; 廣告，請繼續往下閱讀; "
    "廣告（請繼續閱讀本文; 業配; 贊助我們; adsbygoogle*; 广告:*; 廣告:*; 赞助商链接; 如果觉得我的文章对您有用*",
    "ko": "광고; 스폰서; 협찬; 후원하기; 광고 닫기; 광고 문의; 광고안내; 바로 구매; 바로구매; 유료광고; 제휴; "
    "광고보기; 이 포스팅은 쿠팡 파트너스 활동*; 이 포스팅은 쿠팡파트너스*; 쿠팡 파트너스 활동*; "
    "파트너스 활동*; 후원:*; 원고료*",
    "ar": "إعلان; إعلانات; اعلان; اعلانات; محتوى ممول; برعاية; ممول; اشتر الآن; اشتري الآن; تبرع; تبرع الآن; ادعمنا; "
    "محتوى إعلاني; مساحة إعلانية; برعاية *; إعلان *",
    "he": "פרסומת; מודעות; תוכן ממומן; תוכן שיווקי; בחסות; ממומן; קנה עכשיו; לרכישה; תרומה; תרמו; תמכו בנו; "
    "תוכן מקודם; בשיתוף; בחסות *; בשיתוף *",
    "fa": "تبلیغات; آگهی; تبلیغ; حامی; حمایت مالی; اسپانسر; رپورتاژ آگهی; محتوای تبلیغاتی; همین حالا بخرید; "
    "خرید کنید; حمایت از ما; تبلیغات متنی; محل تبلیغات; سفارش دهید; ثبت سفارش; خرید آنلاین",
    "hi": "विज्ञापन; प्रायोजित; स्पॉन्सर्ड; अभी खरीदें; खरीदें; दान करें; हमें सपोर्ट करें; हमारा समर्थन करें; विज्ञापन *",
    "bn": "বিজ্ঞাপন; স্পনসর; স্পনসরড; এখনই কিনুন; কিনুন; দান করুন",
    "ta": "விளம்பரம்; விளம்பரங்கள்; வாங்க; நன்கொடை",
}
