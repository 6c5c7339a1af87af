"""That a post has appeared elsewhere before."""

from __future__ import annotations

SYNDICATION = {
    "en": "cross-posted; crossposted; cross posted; syndicated content; originally published at*; "
    "originally published on*; originally published in*; originally published by*; originally posted on*; "
    "originally posted at*; originally appeared*; this article originally appeared*; "
    "this article was originally published*; this article was first published*; this post originally appeared*; "
    "this post was originally published*; this story originally appeared*; this story was originally published*; "
    "this piece originally appeared*; this piece was originally published*; a version of this article*; "
    "a version of this post*; a version of this story*; cross-posted from*; cross-posted on*; cross-posted at*; "
    "crossposted from*; reprinted with permission from*; republished from*; republished with permission*; "
    "this article is republished from*; reposted from*; view this post on*; read this on *",
    "de": "zuerst erschienen; zuerst erschienen in*; zuerst erschienen auf*; zuerst veröffentlicht*; "
    "dieser artikel erschien zuerst*; dieser beitrag erschien zuerst*; dieser artikel ist zuerst*; "
    "ursprünglich veröffentlicht*; ursprünglich erschienen*",
    "fr": "initialement publié*; cet article a été initialement publié*; cet article est paru*; "
    "article initialement publié*; article original publié*; cet article est republié*; republié à partir de*; "
    "source originale*",
    "es": "este artículo fue publicado originalmente*; este artículo se publicó originalmente*; "
    "artículo original publicado*; este artículo apareció originalmente*; esta nota se publicó originalmente*",
    "pt": "originalmente publicado*; este artigo foi publicado originalmente*; "
    "este texto foi publicado originalmente*; artigo publicado originalmente*; texto publicado originalmente*",
    "it": "originariamente pubblicato*; articolo pubblicato originariamente*; articolo originariamente pubblicato*; "
    "questo articolo è stato originariamente*; articolo originale*",
    "nl": "oorspronkelijk gepubliceerd*; dit artikel verscheen eerder*; dit artikel verscheen oorspronkelijk*; "
    "dit artikel is eerder verschenen*; dit artikel werd oorspronkelijk*; eerder gepubliceerd*",
    "sv": "ursprungligen publicerad*; artikeln publicerades ursprungligen*; först publicerad*",
    "da": "oprindeligt udgivet*; oprindelig bragt*; artiklen blev oprindeligt*; artiklen er oprindeligt*; "
    "først udgivet*; først bragt*",
    "no": "opprinnelig publisert*; først publisert*; artikkelen ble først publisert*; saken ble først publisert*; "
    "denne artikkelen ble først publisert*",
    "fi": "alun perin julkaistu*; juttu on julkaistu alun perin*; artikkeli on julkaistu alun perin*",
    "pl": "pierwotnie opublikowano*; artykuł ukazał się*; artykuł pierwotnie ukazał się*; tekst ukazał się*; "
    "pierwotnie opublikowany*; tekst pierwotnie opublikowany*; przedruk z*",
    "cs": "původně publikováno*; článek vyšel*; původně vyšlo*; článek byl původně*; text vyšel*",
    "sk": "pôvodne publikované*; článok vyšiel*; článok bol pôvodne*",
    "hu": "eredetileg megjelent*; a cikk eredetileg*; az eredeti cikk*; eredeti megjelenés*",
    "ro": "articol publicat inițial*; articolul a apărut inițial*; acest articol a fost publicat inițial*; "
    "preluat de pe*",
    "bg": "първоначално публикувано*; публикувано първоначално*; статията е публикувана първо*",
    "el": "αρχικά δημοσιεύθηκε*; πρώτη δημοσίευση*; αναδημοσίευση από*",
    "tr": "ilk olarak yayınlandı*; bu yazı ilk olarak*; bu makale ilk olarak*; ilk yayın*; kaynak haber*",
    "ru": "впервые опубликовано*; первоначально опубликовано*; "
    "изначально опубликовано*; оригинал статьи*; "
    "оригинал публикации*; оригинал записи*; "
    "статья впервые опубликована*; перепост из*; оригинал:*; "
    "ссылка на оригинал*; перевод статьи*",
    "uk": "вперше опубліковано*; спочатку опубліковано*; оригінал статті*; оригінал:*; стаття вперше опублікована*",
    "sr": "prvobitno objavljeno*; izvorno objavljeno*; tekst je prvobitno objavljen*; članak je izvorno objavljen*; "
    "preuzeto s*",
    "ca": "article publicat originalment*; aquest article es va publicar originalment*",
    "id": "pertama kali diterbitkan*; artikel ini pertama kali*; artikel ini telah tayang*; artikel ini sebelumnya*; "
    "sumber asli*",
    "vi": "được đăng lần đầu*; bài viết được đăng lần đầu*; bài viết gốc*; nguồn gốc bài viết*",
    "th": "เผยแพร่ครั้งแรก*; บทความต้นฉบับ*; ตีพิมพ์ครั้งแรก*",
    "ja": "初出:*; 初出 *; 元記事:*; 元記事はこちら; 元記事; 転載元*; 原文はこちら; 初出一覧",
    "zh": "原载于*; 本文原载*; 原文载于*; 首发于*; 原文发表于*; 本文转自*; 文章转自*; 转自*; 本文来自*; 文章来自*; "
    "原文出处*; 原刊於*; 原載於*; 原文刊於*; 本文轉載自*; 轉載自*; 原文出處*; 本文經授權轉載*; 本文经授权转载*; "
    "文章来源于*",
    "ko": "원문:*; 원문 출처*; 이 글은 원래*; 처음 게재된*",
    "ar": "نشر لأول مرة*; نُشر لأول مرة*; نشر هذا المقال لأول مرة*; نشر أولا في*; المصدر الأصلي*; المقال الأصلي*",
    "he": "פורסם לראשונה*; הכתבה פורסמה במקור*; המאמר פורסם לראשונה*",
    "fa": "نخستین بار منتشر شده*; این مقاله نخستین بار*",
    "hi": "मूल रूप से प्रकाशित*; यह लेख मूल रूप से*; सबसे पहले प्रकाशित*",
}
