"""Words of metadata lines in the languages of blogs, folded: what stands around names, dates and terms.

Only words that say nothing of a post's matter: a line whose words are all here, or names and numbers, is no
body text.
"""

from __future__ import annotations

from blogextract.metadata.text import fold_each

_WORDS = """
by posted post published publish written wrote author authors authored words story text submitted contributed on in at
the of from to under for with as and or date updated update last modified edited edit created filed category categories
categorized categorised tag tags tagged topic topics topic label labels section keywords keyword subject
comment comments reply replies response responses leave add no view views read reading time min mins minute minutes
estimated share shares tweet print email pin save like likes follow permalink link bookmark shortlink about
hours hour days day ago week weeks month months year years pm am utc gmt est edt pst pdt cet cest bst
entry archived blog posts more staff writer editor contributor guest reporter correspondent this was is
von am im in veroffentlicht geschrieben verfasst erstellt autor autorin autoren kategorie kategorien schlagworter
schlagwort schlagworte stichworte themen thema abgelegt unter uhr kommentar kommentare keine lesezeit minuten minute
aktualisiert zuletzt geandert und der die das beitrag gepostet teilen drucken hinterlasse einen lesedauer
par publie le dans ecrit redige auteur auteure categorie etiquettes etiquette mots cles classe sous commentaire
commentaires aucun laisser un temps de lecture minutes mis jour modifie et la les du partager a posted
por publicado el en escrito autor autora categoria categorias etiquetas etiqueta etiquetado archivado bajo comentario
comentarios sin deja tiempo lectura minutos actualizado y del compartir los las
em postado escrito marcadores arquivado tempo leitura atualizado e da do nenhum deixe um compartilhar
di pubblicato scritto il autore categoria tag etichette archiviato commenti commento nessun lascia tempo lettura
minuti aggiornato ed condividi da
door geplaatst gepubliceerd geschreven op in categorie categorieen trefwoorden onderwerp reacties reactie geen
leestijd minuten bijgewerkt en van
av af skrevet skriven publicerat publicerad publisert udgivet kategori kategorier taggar etiketter emner tagget
kommentarer kommentar ingen lastid lesetid laesetid minuter oppdatert uppdaterad opdateret og och i den pa
kirjoittanut julkaistu kategoriat kategoria avainsanat tunnisteet kommenttia kommentit ei lukuaika paivitetty ja
przez napisal napisala opublikowano autor kategoria kategorie tagi etykiety komentarze komentarz brak czas czytania
zaktualizowano w dnia i z
napsal napsala publikovano rubrika stitky komentare komentaru zadne doba cteni aktualizovano dne v a od
irta szerzo kozzeteve kategoria cimkek hozzaszolas olvasasi ido perc frissitve es
de scris postat publicat autor categorii categorie etichete comentarii niciun si pe in
yazan yazar tarafindan yayinlandi okunma goruntulenme kez yayin guncelleme
tarihinde kategori etiketler etiket yorum okuma suresi dakika guncellendi ve
συντακτης απο δημοσιευθηκε κατηγορια κατηγοριες ετικετες σχολια στις και στο
автор опубликовано опубликовал написал написала рубрика рубрики категория категории метки метка теги тег тема
просмотров просмотры просмотрело посмотрело
комментарии комментариев комментарий нет время чтения минут мин обновлено в и от на г раздел
переглядів перегляди переглянуло
автор опубліковано категорія категорії мітки теги коментарі коментарів немає час читання хв оновлено та від у
от публикувано категория етикети коментара коментари
objavio objavljeno napisao kategorije kategorija oznake komentara komentari vrijeme citanja
tac gia dang boi trong chuyen muc the binh luan cap nhat luc luot xem danh ngay
oleh ditulis diposting pada dalam kategori label komentar waktu baca menit diperbarui dan dilihat kali
โดย หมวดหมู่ ป้ายกำกับ ความคิดเห็น เมื่อ เข้าชม ครั้ง
作者 发布 发布于 发表 发表于 撰文 文 分类 分類 标签 標籤 评论
留言 阅读 阅读时长 字数 总字数 分钟 更新 更新于 编辑 时间 于 来源
浏览量 阅读量 本文
字数统计 最后编辑 暂无 次 字 約 约 閱讀
投稿者 著者 執筆 閲覧 閲覧数 公開日 更新日 投稿日 カテゴリー カテゴリ タグ コメント 分 読了
글 작성자 기자 카테고리 태그 댓글 작성일 분 읽기 입력 수정 조회 조회수
מאת כתב פורסם קטגוריה קטגוריות תגיות תגובות ב
بقلم كتب الكاتب نشر نشرت في التصنيف التصنيفات الوسوم تعليقات تعليق من مشاهدة مشاهدات
نویسنده توسط منتشر شده در دسته برچسب دیدگاه بازدید
लेखक द्वारा श्रेणी टैग टिप्पणी
"""

META_WORDS = frozenset(" ".join(fold_each(_WORDS.split())).split())
