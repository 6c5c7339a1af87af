"""What bylines and author boxes say around a name, in the languages of blogs.

Tables of phrases only. Each is folded to lower case; accents are kept, as readers of those languages write them.
"""

from __future__ import annotations

from blogextract.metadata.tables import phrases
from blogextract.metadata.text import fold_each

_BEFORE_NAME = """
this post was written by|this article was written by|this blog was written by|this story was written by
by|author of the article|written by
autorem|autors|autorius|avtor|avtorica|kirjutas|egilea|escrit per|publicat per|napísal|napísala|dodał|dodała|автором
על ידי|posted by|published by|author|authors|article by|post by|story by|words by
text by|submitted by
added by|created by
authored by|a post by|guest post by|by guest author|contributed by|from the desk of|blog by|by author
by:|post author|posted by:|about
von|verfasst von|geschrieben von|veröffentlicht von|erstellt von|autor|autorin|autoren|ein beitrag von|text von
gastbeitrag von|ein gastbeitrag von|artikel von
par|écrit par|publié par|rédigé par|posté par|auteur|auteure|auteurs|autrice|un article de|texte par|article de
por|escrito por|publicado por|autor|autora|autores|redactado por|artículo de|texto de|postado por|texto por
di|scritto da|pubblicato da|a cura di|autore|autrice|postato da|articolo di|inserito da
door|geschreven door|geplaatst door|gepubliceerd door|auteur|tekst door
av|skriven av|skrevet av|skrevet af|publicerad av|publisert av|udgivet af|författare|forfatter|tekst av|af|text av
inlagd av|indlæg af
kirjoittanut|kirjoittaja|julkaissut|tekijä|teksti
przez|napisał|napisała|napisane przez|autor|autorka|autorzy|opublikowane przez|opublikował|tekst
napsal|napsala|autor článku|publikoval|vložil|przyspevek od|írta|szerző|szerzők|közzétette|de|scris de|postat de
publicat de|autor articol
yazan|yazar|yazar adı|gönderen|автор|авторы|автор статьи|опубликовал|опубликовала|опубликовано|написал|написала
текст|от
автор публікації|опублікував|від|публикувано от|публикуван от|συντάκτης|γράφει ο|γράφει η|του|της|από|από τον
από την
napisao|napisala|piše|objavio|objavila|autor teksta|tác giả|đăng bởi|viết bởi|bởi|oleh|ditulis oleh|penulis
diposting oleh|dipublikasikan oleh
โดย|ผู้เขียน|เขียนโดย|作者|作者：|本文作者|文章作者|该篇文章被|文|文／|文/|撰文|撰文者|著|著者|執筆|執筆者|文・|投稿者|ライター|記者|글|글쓴이
작성자|저자|글 |기자|מאת|נכתב על ידי|כתב|כותב|פורסם על ידי
بقلم|كتب بواسطة|كتب|كتبه|الكاتب|بواسطة|نشر بواسطة|المؤلف|نویسنده|نوشته|توسط|ارسال شده توسط|द्वारा|लेखक|লেখক|लेखन
"""
_AFTER_NAME = """
さんのプロフィール|tarafından|tarafından yayınlandı|tarafından yazıldı|tarafından gönderildi
기자|記者|著|筆|特派員|द्वारा|رپورٹر|编辑|编译|作者
"""

_ABOUT_AUTHOR = """
about the author|about the authors|about author|about the writer|author bio|author biography|author|the author
about the blogger|author info|author information
written by|published by|posted by|post author|article by|about me|about|meet the author|the author's bio
author profile|about the contributor|guest author|about our author|contributor|bio
über den autor|über die autorin|über die autoren|über den verfasser|über die verfasserin|über den beitragsautor
der autor|die autorin|autor|autorin|zum autor|zur autorin|zur person|geschrieben von|verfasst von|über mich
über uns autor|autoreninfo|autorenprofil
à propos de l'auteur|à propos de l’auteur|a propos de l'auteur|à propos de l'auteure|à propos des auteurs
à propos de l'autrice|l'auteur|l’auteur|auteur|écrit par|rédigé par|publié par|qui suis-je|à propos
sobre el autor|sobre la autora|acerca del autor|acerca de la autora|sobre los autores|el autor|la autora|autor
autora|escrito por|publicado por|sobre mí|acerca de mí|quién soy
sobre o autor|sobre a autora|sobre os autores|sobre o(a) autor(a)|o autor|a autora|sobre mim|quem escreve
quem sou eu
sull'autore|sull’autore|sull'autrice|informazioni sull'autore|informazioni sull’autore|l'autore|l’autore|l'autrice
chi è l'autore|autore|scritto da|pubblicato da|chi sono|a proposito dell'autore
over de auteur|over de auteurs|over de schrijver|over de schrijfster|de auteur|auteur|geschreven door|over mij
om författaren|om skribenten|om forfatteren|om forfatter|om skribenten bak|forfatter|författare|skriven av
skrevet av|skrevet af|om meg|om mig|om bloggaren
kirjoittajasta|tietoa kirjoittajasta|kirjoittaja|kirjoittajan esittely|minusta|tietoja kirjoittajasta
o autorze|o autorce|o autorach|autor|autorka|napisane przez|o mnie|informacje o autorze
o autorovi|o autorce|o autoroch|o autorke|autor|autorka|o mně|o mne
a szerzőről|szerző|a szerző|a szerzőről:|rólam|despre autor|despre autori|despre autoare|autor|despre mine
yazar hakkında|yazar|hakkımda|hakkında|yazarın biyografisi|yazar profili
об авторе|об авторах|автор|автор статьи|обо мне|о себе|о авторе|про автора|про авторів|автор публікації|про мене
за автора|автор на статията|за мен
σχετικά με τον συγγραφέα|σχετικά με τον συντάκτη|σχετικά με την συντάκτρια|συντάκτης|ο συγγραφέας|συγγραφέας
για τον συγγραφέα
o autoru|o autorici|o autorima|autor teksta|o meni|về tác giả|tác giả|giới thiệu tác giả|tentang penulis|penulis
profil penulis|tentang saya|mengenai penulis
เกี่ยวกับผู้เขียน|ผู้เขียน|ประวัติผู้เขียน|关于作者|關於作者|作者|作者简介|作者簡介|作者介绍|关于我|博主
この記事を書いた人|著者|著者について|著者プロフィール|投稿者|筆者|執筆者|ライター紹介|この記事の著者|プロフィール
이 글의 저자|저자 소개|글쓴이|작성자|필자 소개
על המחבר|על הכותב|על הכותבת|אודות המחבר|אודות הכותב|הכותב|אודות הכותבת|عن الكاتب|عن المؤلف|نبذة عن الكاتب|الكاتب
عن الكاتبة|درباره نویسنده|نویسنده|درباره‌ی نویسنده|लेखक के बारे में|लेखक
"""

_MORE = """
view all posts|view all articles|view all of|view more posts|view posts|view archive|view author|view profile
view full profile|view my complete profile|all posts by|see all posts|see all articles|show all articles
see more posts|see more from|see author's posts|more posts by|more posts from|more articles by|more from|more about
more by|more posts|more articles|more stories by|read more|read full bio|read all posts|read more posts
read more articles
read more from|read more about|show more|show all posts|posts by|articles by|latest posts|latest posts by
latest articles|recent posts|recent posts by|other posts by|browse all|full bio|full profile|learn more
visit website|visit author|website|web site|homepage|home page|my website|visit my website
follow|follow me|follow us|follow on|connect with|connect|contact|contact me|email|e-mail|mail|send email|subscribe
author archive|author website|author archives|author page|author profile|author's profile|about me|bio|archive
    archives|see all
(see all)|all articles|all articles by|edit profile|twitter|facebook|linkedin|instagram|youtube|github|pinterest
mastodon|rss|website:|web|posts|latest|tweet
alles von|alle beiträge|alle artikel|zeige alle beiträge|alle beiträge von|alle artikel von|alle posts|weitere beiträge
weitere artikel|mehr von|mehr über|mehr erfahren|mehr lesen|weiterlesen|webseite|zur website|beiträge von|zum profil
profil ansehen|mein profil vollständig anzeigen|letzte artikel|neueste beiträge
voir tous les articles|voir toutes les publications|voir tous ses articles|voir ses articles|tous les articles
tous ses articles|lire la suite|en savoir plus|plus d'articles|plus d’articles|voir plus|site web|voir le profil
afficher mon profil complet|derniers articles|voir toutes les publications de
ver todas las entradas|ver todos los artículos|ver todos los posts|ver todos|todas las entradas|más artículos
más sobre|leer más|más de|sitio web|ver perfil|ver todo mi perfil|últimas entradas|ver más|ver todos os posts
ver todos os artigos|todos os posts|ver mais|leia mais|mais artigos|saiba mais|ver arquivo|mais sobre|site
ver perfil completo|ver meu perfil completo
vedi tutti gli articoli|visualizza tutti gli articoli|guarda tutti gli articoli|tutti gli articoli|altri articoli
leggi tutto|leggi di più|mostra tutti|sito web|visualizza il mio profilo completo|ultimi post
alle berichten|bekijk alle berichten|alle artikelen|meer berichten|meer over|meer van|lees meer|bekijk profiel
mijn volledige profiel tonen|visa alla inlägg|alla inlägg|visa alla artiklar|läs mer|visa hela min profil
se alle innlegg|vis alle innlegg|les mer|se alle indlæg|vis alle indlæg|læs mere|vis hele profilen min
vis min komplette profil
näytä kaikki|kaikki artikkelit|lue lisää|zobacz wszystkie|zobacz wszystkie wpisy|wszystkie wpisy|wszystkie posty
wyświetl wszystkie wpisy|czytaj więcej|więcej|strona www|zobrazit všechny příspěvky|všechny příspěvky
zobrazit všechny články|další články|zobraziť všetky|összes bejegyzés|összes cikk|további bejegyzések|vezi toate
vezi toate articolele|toate articolele|citește mai mult
tüm yazıları|tüm yazıları göster|tüm yazılarını gör|tüm yazılar|daha fazla|devamını oku|посмотреть все записи
все записи|все статьи|все записи автора|посмотреть все|подробнее|читать далее|сайт|переглянути всі записи|всі записи
всі статті|виж всички|προβολή όλων|όλα τα άρθρα|δείτε όλα τα άρθρα|pogledaj sve|svi članci|xem tất cả|xem thêm
lihat semua|lihat semua pos|semua artikel|ดูบทความทั้งหมด
查看所有文章|查看全部|所有文章|更多文章|阅读更多|了解更多|查看更多|すべての投稿|記事一覧|投稿一覧|この投稿者の記事
もっと見る|詳細を見る|모든 글|모든 글 보기|더 보기|글 더 보기|כל הפוסטים|כל המאמרים|עוד מאמרים|לכל הפוסטים
جميع المقالات|عرض كل المقالات|كل المقالات|المزيد|مشاهدة جميع المقالات|مشاهده همه|همه نوشته‌ها
"""

_ROLES = """
editor|editors|writer|reporter|correspondent|contributor|journalist|columnist|columnista|author|staff|founder
co-founder|cofounder|ceo|cto|cfo|coo|cmo|director|manager|producer|photographer|professor|prof|engineer|developer
consultant|analyst|blogger|intern|fellow|researcher|critic|president|chief|head|lead|senior|junior|freelance
freelancer|guest|associate|assistant|designer|specialist|expert|coach|team|desk|bureau|phd|md|redakteur|redakteurin
redaktion|journalistin|autorin|chefredakteur|rédacteur|rédactrice|rédaction|journaliste|periodista|redactor
redactora|redacción|redação|jornalista|giornalista|redattore|redazione|redacteur|redactie|redaktör|redaktør
journalist|toimittaja|dziennikarz|redaktor|журналист|редактор|корреспондент|редакция|编辑|记者|編集者|편집자
"""


def _phrases(table: str) -> list[str]:
    return [phrase.casefold() for phrase in phrases(table)]


BEFORE_NAME = tuple(sorted(dict.fromkeys(_phrases(_BEFORE_NAME)), key=len, reverse=True))
"""What a name follows, the longest first."""

ANNOUNCEMENTS = frozenset(fold_each(BEFORE_NAME))
"""The same, folded: where one stands alone, it is no name."""

BY_FIRST_WORDS = frozenset(phrase.split()[0] for phrase in fold_each(BEFORE_NAME) if phrase)
"""First words of those phrases, folded."""

BY_FIRST_FORMS = BY_FIRST_WORDS | {phrase.split()[0].casefold() for phrase in BEFORE_NAME}
"""The same, and as written."""

OTHER_WORK = phrases(
    """
    contributions from|contributions by|medically reviewed by|reviewed by|edited by|fact checked by
    fact-checked by|illustration by|illustrations by|photo by
    photos by|photography by|photograph by|photo|photos|foto|fotos|photo:|foto:|bild|bild:|translated by|translation by
    image|image by|images by|photo courtesy|фото
    credit|credits|video by|graphics by|narrated by|approved by|verified by|sponsored by
    geprüft von|übersetzt von|aus dem englischen von|redigiert von|photographie|traduit par|relu par|révisé par
    traducido por|editado por|revisado por|traduzido por|tradotto da|vertaald door|översatt av|oversatt av
    tłumaczenie|przeł|перевод|переклад|译者|翻译|編集|监制|校对|责任编辑|監訳|訳|写真|사진|번역
    """
)
"""What stands before the names of those who did something else than write."""

AFTER_PHRASES = tuple(_phrases(_AFTER_NAME))
"""What may follow a name."""

ABOUT_AUTHOR = frozenset(fold_each(_phrases(_ABOUT_AUTHOR)))
"""Headings of author boxes, folded."""

MORE = frozenset(fold_each(_phrases(_MORE)))
"""What links of author boxes say, folded, apart from the name that may follow."""
MORE_STARTS = tuple(sorted(phrase + " " for phrase in MORE if " " in phrase))
"""How such links begin where a name follows."""

ALONE_BEFORE_NAME = phrases(
    """
        by|written by|author|authors|author(s)|article by|posted by|published by|words by|story by|text by|contributor
        contributors
        this post was written by|this article was written by|post author|about the author|the author|blog by
        reported by
        von|geschrieben von|verfasst von|autor|autorin|autoren|text von|ein beitrag von|par|écrit par|rédigé par
        auteur
        auteurs|por|escrito por|autores|autora|texto|di|scritto da|autore|a cura di|door|geschreven door|skriven av
        skrevet av
        av|skrevet af|forfatter|författare|kirjoittaja|teksti|przez|autorzy|napsal|szerző|írta|yazar|yazan|автор
        авторы|текст
        συντάκτης|tác giả|oleh|penulis|ditulis oleh|作者|本文作者|文章作者|文|撰文|著者|執筆|執筆者|投稿者|ライター|글
        글쓴이|작성자|기자|מאת|بقلم|الكاتب|该篇文章被
    """
)
"""What stands alone before a name, or begins a line with it."""

ROLES = frozenset(fold_each(_phrases(_ROLES)))
"""Words, folded, that name a function and no person."""
