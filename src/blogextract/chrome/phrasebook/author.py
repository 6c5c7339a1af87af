"""Labels of authors, and headings of author boxes."""

from __future__ import annotations

AUTHOR = {
    "en": "more from the same author; reviewed by; medically reviewed; fact checked; expert reviewed; "
    "how we reviewed this article; about the contributors; read more from*; more articles by*; more posts by*; "
    "latest posts by*; author archives*; view all posts by author; about the author; about the authors; "
    "about author; about me; about the writer; about the contributor; about this author; about the editor; "
    "about the blogger; about the reviewer; author; authors; author bio; author profile; author info; "
    "author details; the author; meet the author; meet the authors; written by; posted by author; by; by author; "
    "article by; story by; post by; contributor; contributors; contributing writer; guest author; guest post; "
    "staff writer; staff reporter; view author profile; view profile; view full profile; view bio; full bio; "
    "see full bio; read full bio; more about the author; visit author website; author archive; author page; "
    "contributed by; meet our experts; our experts; author:*; authors:*; about the author:*; about the author *; "
    "written by:*; reviewed by:*; medically reviewed by*; fact checked by*; fact-checked by*; view all articles by*; "
    "see all articles by*",
    "de": "über die autoren; über den verfasser; autor; autorin; autoren; zur person; über mich; verfasst von; "
    "geschrieben von; von; ein beitrag von; ein gastbeitrag von; gastbeitrag; redakteur; redakteurin; zum autor; "
    "zur autorin; autorenprofil; zum profil; autor:*; autorin:*; autoren:*; verfasst von:*; geschrieben von:*; "
    "über den autor*; über die autorin*; redaktion:*",
    "fr": "l'auteur; auteur; auteurs; à propos des auteurs; a propos de l'auteur; publié par; la rédaction; "
    "rédacteur; qui suis-je; auteur:*; rédigé par*; écrit par*; à propos de l'auteur*; auteurs:*",
    "es": "sobre la autora; acerca de la autora; sobre los autores; autor de la nota; autora; autores; redactor; "
    "sobre mí; publicado por; escrito por*; sobre el autor*; acerca del autor*; redacción:*; autora:*",
    "pt": "sobre os autores; autoria; redator; sobre mim; da redação; sobre o autor*; sobre a autora*; "
    "postado por *; redação:*",
    "it": "l'autore; sull'autore; autore; autrice; autori; chi è l'autore; a cura di; chi sono; pubblicato da; "
    "autore:*; scritto da*; a cura di:*; informazioni sull'autore*",
    "nl": "over de schrijver; over mij; auteur van dit artikel; redactie; geschreven door*; over de auteur*; "
    "gepost door *",
    "sv": "om skribenten; författare; skribent; text av; om mig; skriven av*; författare:*; om författaren*; "
    "upplagd av*",
    "da": "forfatter; skribent på; om mig selv; skrevet af*; forfatter:*; om forfatteren*",
    "no": "om meg; skrevet av*; lagt inn av*",
    "fi": "kirjoittaja; kirjoittajasta; tietoa kirjoittajasta; toimittaja; kirjoittaja:*; kirjoittanut*; lähettänyt*",
    "pl": "o autorce; o autorach; autor tekstu; autorka; autorzy; napisane przez; napisał; napisała; redakcja; "
    "o mnie; autorka:*; o autorze*; opublikowane przez*; redakcja:*; autorzy:*; dodane przez*; napisany przez*",
    "cs": "autoři; napsal; napsala; redakce; o mně; autoři:*; napsal *; vložil *; o autorovi*",
    "sk": "redakcia; autori:*; redakcia:*",
    "hu": "szerző; szerzők; írta; szerkesztő; magamról; szerző:*; szerzők:*; írta:*; a szerzőről*; bejegyezte*",
    "ro": "despre autoare; redacția; autori de; despre mine; scris de*; despre autor*",
    "bg": "автор; автори; написано от; редактор; за мен; автор:*; публикувано от*; за автора*; автори:*",
    "el": "σχετικά με τον συγγραφέα; συντάκτης; συγγραφέας; συντάκτρια; "
    "επιμέλεια; αναρτήθηκε από*; συντάκτης:*; συγγραφέας:*; "
    "του συντάκτη*; επιμέλεια:*; γράφει ο*; γράφει η*",
    "tr": "yazar; yazarlar; hakkımda; yazan; yazar:*; yazan:*; editör:*; gönderen *; yazar hakkında*",
    "ru": "об авторах; авторы; автор статьи; написал; написала; "
    "редакция; корреспондент; обо мне; все материалы автора; "
    "авторы:*; автор статьи:*; об авторе*; автор публикации*; "
    "редактор:*; автор текста*; автор материала*; опубликовал*; "
    "написал *",
    "uk": "про авторів; автор статті; редакція; про мене; автор статті:*; про автора*",
    "sr": "o autorima; piše; napisao; redakcija; o meni; piše:*; napisao *; o autoru*; objavio*; аутор; "
    "аутор:*; о аутору",
    "sl": "avtor; avtorji; avtorica; avtor:*; o avtorju*",
    "lt": "autorius; autoriai; autorė; parašė; autorius:*; apie autorių*; parašė *",
    "lv": "autors; autors:*; par autoru*",
    "et": "autorist; toimetaja; toimetaja:*; postitas*",
    "ca": "redacció; escrit per*; sobre l'autor*",
    "id": "penulis; editor berita; reporter:*; penulis:*; ditulis oleh*; tentang penulis*; editor:*; diposting oleh*",
    "ms": "tentang pengarang; pengarang; dicatat oleh*",
    "vi": "tác giả; giới thiệu về tác giả; biên tập; tác giả:*; về tác giả*; viết bởi*; đăng bởi*",
    "th": "เกี่ยวกับผู้เขียน; ผู้เขียน; บทความโดย; ผู้เขียน:*; เขียนโดย*; เรื่องโดย*; โพสต์โดย*",
    "ja": "この記事を書いたライター; この記事の著者; この記事の執筆者; この記事の監修者; 記事を書いた人; 書いた人; "
    "著者; 著者プロフィール; 著者情報; 執筆者; 執筆; 筆者; 筆者プロフィール; ライター; 作者; 監修; 監修者; "
    "プロフィール; 自己紹介; 編集部; 著者について; 運営者; 運営者情報; 管理人; 投稿者:*; 著者:*; 執筆:*; "
    "執筆者:*; 筆者:*; ライター:*; 監修:*; 作者:*; 取材・文*; この記事を書いた人*; 投稿者 *",
    "zh": "作者简介; 作者介绍; 本文作者; 责任编辑; 关于我; 博主; 關於作者; 作者簡介; 撰文者; 文章作者; 作者資訊; "
    "文章作者:*; 本文作者:*; 编辑:*; 责任编辑:*; 责编:*; 記者:*; 编辑 *; 撰文:*; 记者:*; 责任编辑 *; 责编 *; "
    "原作者:*; 关于作者*",
    "ko": "글쓴이; 작성자; 저자; 저자 소개; 글쓴이 소개; 작가; 작가 소개; 편집자; 필자; 기자 페이지; 글쓴이:*; "
    "작성자:*; 저자:*; 기자:*",
    "ar": "عن الكاتب; نبذة عن الكاتب; الكاتب; كاتب المقال; بقلم; كتبه; المحرر; المؤلف; عن المؤلف; بواسطة; بقلم:*; "
    "بقلم *; كتبه:*; الكاتب:*; بواسطة *; بواسطة:*",
    "he": "על המחבר; על הכותב; אודות המחבר; הכותב; מאת; המחבר; אודותיי; נכתב על ידי*; אודות הכותב*; פורסם על ידי*",
    "fa": "درباره نویسنده; درباره‌ی نویسنده; نویسنده; نویسندگان; درباره من; نویسنده:*; نوشته شده توسط*; توسط:*; "
    "گردآورنده*",
    "hi": "लेखक; लेखिका; द्वारा; लिखित; संपादक; मेरे बारे में; लेखक:*; द्वारा:*; लेखक के बारे में*; लिखित:*; "
    "संपादक:*; reported by:*; edited by*; written by *",
    "bn": "লেখক; লেখক পরিচিতি; লেখক সম্পর্কে; লিখেছেন; প্রতিবেদক; লেখক:*; লিখেছেন:*; লিখেছেন *",
    "ta": "ஆசிரியர்; எழுதியவர்; எழுதியவர்:*; ஆசிரியர்:*",
}
