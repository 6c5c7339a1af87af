"""Disclosures and disclaimers."""

from __future__ import annotations

DISCLOSURE = {
    "en": "affiliate disclosure; affiliate link disclosure; affiliate disclaimer; full disclosure; "
    "disclosure policy; advertiser disclosure; advertising disclosure; editorial note; editorial disclosure; "
    "editorial guidelines; editorial standards; our editorial process; why you can trust us; "
    "contains affiliate links; medical disclaimer; this post may contain affiliate*; "
    "this post contains affiliate*; this article may contain affiliate*; this article contains affiliate*; "
    "this page contains affiliate*; this page may contain affiliate*; this blog post may contain affiliate*; "
    "this site contains affiliate*; as an amazon associate*; affiliate disclosure:*; affiliate disclaimer:*; "
    "disclaimer:*; we may earn a commission*; we may earn commission*; we may receive a commission*; "
    "we may receive compensation*; we earn a commission*; i may earn a commission*; "
    "i may earn a small commission*; when you buy through links*; if you buy through links*; "
    "when you purchase through links*; if you buy something through*; purchases made through links*; "
    "some links in this*; some of the links*; some links are affiliate*; products featured are independently*; "
    "all products featured*; all products are independently*; our editors independently*; we independently*; "
    "this is a sponsored*; this post is sponsored*; this article is sponsored*; this content was created*; "
    "this is a paid*; opinions expressed *; the opinions expressed*; the views expressed*; "
    "views expressed are*; all opinions are my own*; opinions are my own*; affiliate links*; editor's note:*",
    "de": "affiliate-links; affiliate-link; affiliate-hinweis; transparenzhinweis; offenlegung; werbehinweis; "
    "werbung, da markennennung; enthält affiliate-links; dieser artikel enthält affiliate*; "
    "dieser beitrag enthält affiliate*; dieser artikel enthält werbe*; affiliate-link:*; die mit sternchen*; "
    "die mit einem sternchen*; bei den mit*; wenn du über diese links*; wenn sie über diese links*; "
    "transparenzhinweis:*; transparenz:*; als amazon-partner*; links mit *; haftungsausschluss:*; offenlegung:*",
    "fr": "lien affilié; divulgation; mentions d'affiliation; cet article contient des liens*; "
    "certains liens de cet article*; en tant que partenaire amazon*; liens affiliés*; note de la rédaction*; "
    "avertissement:*; article sponsorisé*; article en partenariat*",
    "es": "enlaces de afiliado; enlaces de afiliados; aviso de afiliados; divulgación; "
    "este artículo contiene enlaces*; esta entrada contiene enlaces*; en calidad de afiliado de amazon*; "
    "algunos enlaces de este*; como afiliado de amazon*; nota del editor*; descargo de responsabilidad*; "
    "este post contiene enlaces*; los enlaces de este artículo*",
    "pt": "links de afiliados; link de afiliado; aviso de afiliado; divulgação; este artigo contém links*; "
    "este post contém links*; como associado da amazon*; nota do editor:*; isenção de responsabilidade*; "
    "algumas das ligações*",
    "it": "link di affiliazione; link affiliati; disclaimer affiliazione; divulgazione; "
    "questo articolo contiene link*; questo post contiene link*; in qualità di affiliato*; "
    "alcuni link di questo*; nota dell'editore*; esclusione di responsabilità; i link presenti*",
    "nl": "affiliatelinks; dit artikel bevat affiliate*; deze blog bevat affiliate*; dit bericht bevat affiliate*; "
    "sommige links in*; deze post bevat*; noot van de redactie*",
    "sv": "annonslänkar; inlägget innehåller reklam*; inlägget innehåller annonslänkar*; innehåller annonslänkar*; "
    "inlägget innehåller affiliate*; i annonssamarbete med*; detta inlägg innehåller*",
    "da": "indlægget indeholder affiliatelinks; reklamelinks; indlægget indeholder reklame*; "
    "dette indlæg indeholder*; artiklen indeholder affiliate*; indeholder affiliate-links*; "
    "indlægget er sponsoreret*",
    "no": "innlegget inneholder annonselenker; innlegget inneholder reklame*; inneholder annonselenker*; "
    "inneholder affiliate*; dette innlegget inneholder*",
    "fi": "postaus sisältää mainoslinkkejä*; postaus sisältää affiliate*; sisältää mainoslinkkejä*; yhteistyössä:*; "
    "kirjoitus sisältää mainoslinkkejä*",
    "pl": "linki afiliacyjne; link afiliacyjny; artykuł zawiera linki afiliacyjne*; "
    "wpis zawiera linki afiliacyjne*; tekst zawiera linki afiliacyjne*; zastrzeżenie:*; niektóre linki*; "
    "wpis powstał we współpracy*; artykuł powstał we współpracy*",
    "cs": "affiliate odkazy; článek obsahuje affiliate*; článek vznikl ve spolupráci*; některé odkazy*",
    "sk": "článok obsahuje affiliate*; článok vznikol v spolupráci*",
    "hu": "a bejegyzés affiliate*; a cikk affiliate*; jogi nyilatkozat; felelősségkizárás",
    "ro": "linkuri afiliate; articolul conține linkuri afiliate; acest articol conține linkuri*; "
    "articol susținut de*; unele linkuri*; declinarea responsabilității",
    "bg": "афилиейт линкове; статията съдържа афилиейт*; отказ от отговорност; някои от линковете*",
    "el": "αποποίηση ευθύνης; συνδέσμους συνεργατών; "
    "το άρθρο περιέχει συνδέσμους*; αποποίηση ευθυνών; περιέχει affiliate*",
    "tr": "sorumluluk reddi; feragatname; bu yazı satış ortaklığı bağlantıları içerir; bu yazıda affiliate*; "
    "bu içerik reklam*; yasal uyarı; yasal uyarı:*; yatırım tavsiyesi değildir*; bu yazı reklam*",
    "ru": "отказ от ответственности; партнёрские ссылки; "
    "партнерские ссылки; дисклеймер; примечание редакции; "
    "статья содержит партнерские*; статья содержит партнёрские*; "
    "отказ от ответственности:*; дисклеймер:*; "
    "мнение автора может*; мнение редакции*; от редакции:*; "
    "не является инвестиционной*; некоторые ссылки*; "
    "данный материал не является*",
    "uk": "відмова від відповідальності; партнерські посилання; "
    "думка редакції*; думка автора*; стаття містить партнерські*",
    "sr": "odricanje od odgovornosti; stavovi izneti*; stavovi izneseni*; stavovi autora*; tekst sadrži affiliate*; "
    "članak sadrži affiliate*",
    "ca": "enllaços d'afiliats; exempció de responsabilitat; aquest article conté enllaços*; com a afiliat d'amazon*",
    "id": "penafian; tautan afiliasi; artikel ini mengandung tautan*; penafian:*; artikel ini mengandung link*",
    "vi": "tuyên bố miễn trừ trách nhiệm; miễn trừ trách nhiệm; liên kết tiếp thị; "
    "bài viết có chứa liên kết*; bài viết này có chứa liên kết*; miễn trừ trách nhiệm:*",
    "th": "ข้อจำกัดความรับผิดชอบ; ลิงก์พันธมิตร; บทความนี้มีลิงก์*; บทความนี้มี affiliate*; ข้อสงวนสิทธิ์",
    "ja": "免責事項; この記事には広告が含まれます; 当ページのリンクには広告が含まれています; 記事内に広告*; "
    "amazonのアソシエイトとして*; 当記事にはアフィリエイト*; 本ページ*; 本記事*; 当サイト*",
    "zh": "免责声明; 联盟链接; 利益披露; 免責聲明; 聯盟行銷; 本文包含联盟*; 本文含聯盟*; 本文含有聯盟*; 免責聲明:*; "
    "本文仅代表作者*; 本文僅代表作者*; 本文不构成*; 不构成投资建议*; 文章仅代表作者*; 特别声明*",
    "ko": "면책조항; 면책 조항; 제휴 링크; 이 글에는 제휴 링크*; 일정액의 수수료를*; 이에 따른 일정액*; 소정의 원고료*",
    "ar": "إخلاء مسؤولية; إخلاء المسؤولية; إفصاح; روابط تابعة; تحتوي هذه المقالة على روابط*; "
    "يحتوي هذا المقال على روابط*; إخلاء مسؤولية:*; الآراء الواردة*; قد نحصل على عمولة*",
    "he": "גילוי נאות; כתב ויתור; גילוי נאות:*; הכתבה בשיתוף*; הפוסט מכיל קישורים*; אין לראות באמור*",
    "fa": "سلب مسئولیت; افشای همکاری; این مطلب حاوی لینک*; سلب مسئولیت:*",
    "hi": "अस्वीकरण; डिस्क्लेमर; अस्वीकरण:*; डिस्क्लेमर:*; इस लेख में व्यक्त*; इस लेख में एफिलिएट*",
}
