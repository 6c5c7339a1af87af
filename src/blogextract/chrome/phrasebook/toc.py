"""What heads a table of contents."""

from __future__ import annotations

TOC = {
    "en": "table of contents; contents; on this page; in this article; in this post; in this story; in this guide; "
    "jump to; jump to section; jump to content; jump to a section; quick links; quick navigation; page contents; "
    "article contents; toc; what's in this article; what you'll find in this article; what's inside; "
    "toggle table of contents; show table of contents; hide table of contents; table of contents toggle; "
    "jump to recipe; jump to video; jump to comments; jump to recipe print recipe; skip to section; "
    "in this article:*; jump to:*",
    "de": "inhaltsverzeichnis; inhalt; auf dieser seite; in diesem artikel; in diesem beitrag; inhaltsübersicht; "
    "das wichtigste im überblick; inhaltsverzeichnis anzeigen; inhalt dieses artikels; springe zu*",
    "fr": "table des matières; sommaire; sommaire de l'article; dans cet article; au sommaire; sur cette page; aller à",
    "es": "tabla de contenidos; tabla de contenido; índice; índice de contenidos; índice de contenido; "
    "contenidos; en este artículo; en esta página; ir a; ir al contenido principal; contenido del artículo",
    "pt": "sumário; índice do artigo; conteúdos; neste artigo; nesta página; tabela de conteúdos; "
    "tabela de conteúdo; índice de conteúdo; conteúdo do artigo",
    "it": "indice; indice dei contenuti; sommario; in questo articolo; in questa pagina; indice articolo",
    "nl": "inhoudsopgave; inhoud; in dit artikel; op deze pagina; ga naar",
    "sv": "innehållsförteckning; i den här artikeln; på den här sidan",
    "da": "indholdsfortegnelse; i denne artikel; på denne side",
    "no": "innholdsfortegnelse; i denne artikkelen; på denne siden",
    "fi": "sisällysluettelo; tällä sivulla; tässä artikkelissa",
    "pl": "spis treści; w tym artykule; na tej stronie",
    "cs": "obsah; obsah článku; v tomto článku; na této stránce",
    "sk": "obsah článku a témy; v tomto článku nájdete; na tejto stránke",
    "hu": "tartalomjegyzék; ebben a cikkben; az oldal tartalma",
    "ro": "cuprins; cuprinsul articolului; în acest articol; pe această pagină",
    "bg": "съдържание; в тази статия; на тази страница; съдържание на статията",
    "el": "περιεχόμενα; πίνακας περιεχομένων; σε αυτό το άρθρο; σε αυτή τη σελίδα",
    "tr": "içindekiler; bu yazıda; bu sayfada; içindekiler tablosu; konu başlıkları",
    "ru": "содержание; содержание статьи; оглавление; в этой статье; на этой странице; навигация по статье; в статье",
    "uk": "зміст; зміст статті; у цій статті; на цій сторінці",
    "sr": "sadržaj; sadržaj članka; na ovoj stranici; u ovom članku; садржај",
    "sl": "kazalo; v tem članku",
    "lt": "turinys; straipsnio turinys; šiame straipsnyje",
    "lv": "satura rādītājs; šajā rakstā",
    "et": "sisukord; selles artiklis; sellel lehel",
    "ca": "taula de continguts; índex; índex de continguts; en aquest article; continguts",
    "id": "daftar isi; isi artikel; di halaman ini; daftar isi artikel",
    "ms": "isi kandungan; dalam artikel ini",
    "vi": "mục lục; nội dung chính; nội dung bài viết; trong bài viết này; mục lục bài viết",
    "th": "สารบัญ; ในบทความนี้; เนื้อหาในบทความ",
    "ja": "目次; もくじ; この記事の目次; この記事の内容; この記事でわかること; このページの内容; 目次を開く; "
    "目次を閉じる; 目次へ; 記事の目次",
    "zh": "目录; 文章目录; 本页目录; 本文目录; 本页内容; 内容目录; 目錄; 文章目錄; 本頁目錄; 本文目錄; 內容目錄; "
    "文章導覽; 内容导航; 文章导航",
    "ko": "목차; 이 글의 목차; 이 페이지의 내용",
    "ar": "جدول المحتويات; المحتويات; محتويات المقال; في هذا المقال; فهرس المحتويات; في هذه الصفحة; محتوى المقال",
    "he": "תוכן עניינים; תוכן העניינים; בעמוד זה; במאמר זה; מה בכתבה",
    "fa": "فهرست مطالب; در این مقاله; عناوین; آنچه در این مقاله می‌خوانید; فهرست محتوا",
    "hi": "विषय सूची; विषयसूची; इस लेख में; सामग्री की तालिका",
    "bn": "সূচিপত্র; এই নিবন্ধে; বিষয়বস্তু",
    "ta": "பொருளடக்கம்; உள்ளடக்கம்",
}
