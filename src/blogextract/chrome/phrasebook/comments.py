"""What stands around comments."""

from __future__ import annotations

COMMENTS = {
    "en": "discussion about this post; no responses yet; no replies yet; no responses; comments:*; responses to *; "
    "no responses to*; no comments on*; 0 reviews; comment via:*; reply by email; no comments to show; "
    "write a review; all comments are welcome; like or comment; view all 0 comments; 0 more comments; top comment; "
    "see all 0 comments; this discussion has been closed; subscribe to comments; comment; comments; 0 comment; "
    "0 comments; no comments; no comments yet; no comment; leave a comment; leave comment; leave a reply; "
    "leave your comment; leave a response; leave a comment below; post a comment; post comment; add a comment; "
    "add comment; write a comment; submit comment; make a comment; view comments; view all comments; show comments; "
    "hide comments; see all comments; load comments; load more comments; join the conversation; join the discussion; "
    "start the discussion; start the conversation; 0 responses; 0 response; 0 replies; 0 reply; 0 thoughts; "
    "cancel reply; click here to cancel reply; reply to this comment; comments closed; comments off; "
    "comments are off; comments are disabled; comments are now closed; comments have been closed; "
    "commenting is closed; new comments are closed; recent discussion; newest comments; oldest comments; "
    "older comments; newer comments; sort by best; most voted; inline feedbacks; view all replies; write a reply; "
    "your comment; what do you think; what are your thoughts; let us know in the comments; tell us in the comments; "
    "let us know in the comments below; share your thoughts; share your opinion; "
    "your email address will not be published; your email address will not be published. required fields are marked; "
    "required fields are marked; save my name, email, and website in this browser for the next time i comment; "
    "notify me of new posts by email; notify me of follow-up comments by email; notify me of new comments via email; "
    "notify me of new posts via email; this site uses akismet to reduce spam; "
    "learn how your comment data is processed; "
    "this site uses akismet to reduce spam. learn how your comment data is processed; powered by disqus; "
    "comments powered by disqus; blog comments powered by disqus; "
    "please enable javascript to view the comments powered by disqus; view the discussion thread; log in to comment; "
    "login to comment; sign in to comment; you must be logged in to post a comment; "
    "you must be logged in to comment; you must log in to post a comment; please log in to comment; "
    "please login to comment; register to comment; trackbacks; trackback; pingbacks; pingback; trackback url; "
    "trackbacks/pingbacks; 0 trackbacks; trackback link; post a new comment; comment policy; comments policy; "
    "report comment; report abuse; flag as inappropriate; commenting as; anonymous comment; tell us what you think; "
    "ask a question; was this comment helpful; top comments; 0 thoughts on*; one thought on*; 0 responses to*; "
    "0 comments on*; 0 comment on*; 0 replies to*; one response to*; one comment on*; comments (0*; comment (0*; "
    "leave a reply to*; add your comment*; have something to say*; this entry was posted*; comments are closed*; "
    "comments for this*; responses (0*; discuss this*; you can follow any responses*; both comments and pings*; "
    "you can leave a response*; be the first to*",
    "de": "hinterlasse jetzt einen kommentar; jetzt kommentieren*; kommentar verfassen*; diskutieren sie mit uns; "
    "kommentare insgesamt; leserkommentare:*; ihre meinung zum thema; 0 leserkommentare; kommentar melden; "
    "zu den kommentaren; zur kommentarübersicht; alle kommentare; alle kommentare lesen; kommentar; kommentare; "
    "0 kommentar; 0 kommentare; keine kommentare; noch keine kommentare; kommentar schreiben; "
    "kommentar hinterlassen; kommentar abgeben; kommentar abschicken; kommentieren; kommentare anzeigen; "
    "alle kommentare anzeigen; schreibe einen kommentar; schreib einen kommentar; schreiben sie einen kommentar; "
    "hinterlasse einen kommentar; hinterlasse eine antwort; antworten; antwort; antworten abbrechen; "
    "antwort abbrechen; 0 antworten; 0 antwort; deine meinung; ihre meinung; diskutieren sie mit; diskussion; "
    "mitdiskutieren; kommentare geschlossen; kommentare sind geschlossen; kommentare deaktiviert; "
    "die kommentare sind geschlossen; die kommentarfunktion ist geschlossen; kommentarfunktion geschlossen; "
    "ihre e-mail-adresse wird nicht veröffentlicht; leserkommentare; leserbriefe; leserbrief schreiben; "
    "deine e-mail-adresse wird nicht veröffentlicht*; 0 gedanken zu*; ein gedanke zu*; 0 kommentare zu*; "
    "ein kommentar zu*; kommentare zu*; kommentare (0*; sie müssen angemeldet sein*; du musst angemeldet sein*; "
    "diskutieren sie über*; meinen namen, meine e-mail-adresse*; 0 antworten auf*; zum kommentieren*",
    "fr": "vos réactions; réagir à cet article; soyez le premier à commenter; soyez le premier à réagir; "
    "connectez-vous pour commenter; voir les 0 commentaires; lire les commentaires; poster votre commentaire; "
    "commentaire; commentaires; 0 commentaire; 0 commentaires; aucun commentaire; pas de commentaire; "
    "pas de commentaires; laisser un commentaire; laissez un commentaire; laisser une réponse; "
    "ajouter un commentaire; publier un commentaire; poster un commentaire; écrire un commentaire; commenter; "
    "réagir; réactions; 0 réactions; 0 réponses; répondre; annuler la réponse; voir les commentaires; "
    "voir tous les commentaires; les commentaires sont fermés; commentaires fermés; "
    "les commentaires sont désactivés; donnez votre avis; participer à la discussion; enregistrer un commentaire; "
    "votre adresse e-mail ne sera pas publiée*; 0 réflexions sur*; une réflexion sur*; 0 commentaires sur*; "
    "0 réponses à*; vous devez être connecté*; enregistrer mon nom*; commentaires (0*; vos commentaires*",
    "es": "comentario; comentarios; 0 comentario; 0 comentarios; sin comentarios; no hay comentarios; "
    "ningún comentario; deja un comentario; dejar un comentario; deja tu comentario; deja una respuesta; "
    "dejar una respuesta; publicar un comentario; publicar comentario; escribe un comentario; "
    "añadir comentario; añade un comentario; agregar comentario; comentar; ver comentarios; "
    "ver los comentarios; responder; cancelar respuesta; cancelar la respuesta; 0 respuestas; "
    "comentarios cerrados; los comentarios están cerrados; comentarios desactivados; "
    "únete a la conversación; no hay comentarios todavía; sé el primero en comentar; enviar comentario; "
    "tu dirección de correo electrónico no será publicada*; 0 comentarios en*; un comentario en*; "
    "0 pensamientos sobre*; debes estar conectado*; guarda mi nombre*; 0 respuestas a*; comentarios (0*; "
    "dejanos tu comentario*",
    "pt": "comentário; comentários; 0 comentário; 0 comentários; sem comentários; nenhum comentário; "
    "deixe um comentário; deixe seu comentário; deixe o seu comentário; deixe uma resposta; "
    "deixar um comentário; escreva um comentário; postar um comentário; publicar comentários; "
    "adicionar comentário; ver comentários; cancelar resposta; resposta; respostas; comentários desativados; "
    "os comentários estão fechados; comentários encerrados; enviar um comentário; "
    "o seu endereço de e-mail não será publicado*; o seu endereço de email não será publicado*; "
    "0 comentários em*; um comentário em*; um comentário sobre*; você precisa fazer o login*; "
    "tem de iniciar a sessão*; salvar meus dados*; guardar o meu nome*; comentários (0*",
    "it": "commento; commenti; 0 commento; 0 commenti; nessun commento; lascia un commento; lascia una risposta; "
    "lascia il tuo commento; scrivi un commento; aggiungi un commento; pubblica commento; posta un commento; "
    "invia commento; commenta; rispondi; annulla risposta; 0 risposte; risposte; vedi commenti; mostra commenti; "
    "i commenti sono chiusi; commenti chiusi; commenti disabilitati; il tuo indirizzo email non sarà pubblicato*; "
    "0 commenti su*; un commento su*; 0 pensieri su*; devi essere connesso*; salva il mio nome*; per commentare*; "
    "commenti (0*",
    "nl": "reactie; reacties; 0 reactie; 0 reacties; geen reacties; geef een reactie; laat een reactie achter; "
    "plaats een reactie; plaats reactie; reageer; reageren; reactie plaatsen; reactie toevoegen; een reactie posten; "
    "schrijf een reactie; beantwoorden; beantwoord; reactie annuleren; annuleer reactie; antwoord annuleren; "
    "0 antwoorden; bekijk reacties; toon reacties; reacties gesloten; reacties zijn gesloten; "
    "reageren is niet meer mogelijk; laat een antwoord achter; je e-mailadres wordt niet gepubliceerd*; "
    "het e-mailadres wordt niet gepubliceerd*; 0 reacties op*; 0 gedachten over*; één gedachte over*; "
    "mijn naam, e-mail*; reacties (0*; je moet ingelogd zijn*",
    "sv": "kommentera; 0 kommentarer; kommentarer; inga kommentarer; lämna en kommentar; skriv en kommentar; "
    "lämna ett svar; kommentera artikeln; svara; avbryt svar; 0 svar; visa kommentarer; kommentarer inaktiverade; "
    "publicera kommentar; skicka en kommentar; din e-postadress kommer inte publiceras*; en kommentar till*; "
    "0 reaktioner på*; du måste vara inloggad*",
    "da": "kommenter; ingen kommentarer; skriv kommentar; tilføj kommentar; efterlad en kommentar; skriv et svar; "
    "giv et svar; annuller svar; besvar; vis kommentarer; kommentarer lukket; send en kommentar; "
    "din e-mailadresse vil ikke blive publiceret*; 0 kommentarer til*; du skal være logget ind*",
    "no": "kommenter innlegget; ingen kommentarer enda; legg igjen en kommentar; legg inn en kommentar; "
    "legg til kommentar; skriv kommentar her; avbryt svar på kommentar; svar; kommentarfelt; kommentarer er stengt; "
    "send inn kommentar; din e-postadresse vil ikke bli publisert*; du må være innlogget*",
    "fi": "kommentit; kommentti; 0 kommenttia; 0 kommentti; ei kommentteja; jätä kommentti; kirjoita kommentti; "
    "lisää kommentti; kommentoi; vastaa; peruuta vastaus; 0 vastausta; näytä kommentit; kommentointi suljettu; "
    "lähetä kommentti; keskustelu; osallistu keskusteluun; sähköpostiosoitettasi ei julkaista*; "
    "0 kommenttia artikkeliin*; kommentit (0*",
    "pl": "komentarz; komentarze; 0 komentarz; 0 komentarze; 0 komentarzy; brak komentarzy; dodaj komentarz; "
    "zostaw komentarz; napisz komentarz; skomentuj; opublikuj komentarz; prześlij komentarz; komentuj; odpowiedz; "
    "anuluj pisanie odpowiedzi; anuluj odpowiedź; 0 odpowiedzi; zobacz komentarze; pokaż komentarze; "
    "komentarze są wyłączone; możliwość komentowania została wyłączona; dołącz do dyskusji; "
    "twój adres e-mail nie zostanie opublikowany*; twój adres email nie zostanie opublikowany*; 0 komentarzy do*; "
    "jeden komentarz do*; komentarze (0*; musisz się zalogować*; zapamiętaj moje dane*",
    "cs": "komentář; komentáře; 0 komentářů; 0 komentáře; žádné komentáře; přidat komentář; "
    "napsat komentář; napište komentář; okomentovat; odpovědět; zrušit odpověď na komentář; "
    "0 odpovědí; zobrazit komentáře; komentáře jsou uzavřeny; diskuse; diskuze; vstoupit do diskuse; "
    "vaše e-mailová adresa nebude zveřejněna*; 0 komentářů u*; diskuse (0*; komentáře (0*",
    "sk": "komentár; 0 komentárov; 0 komentáre; žiadne komentáre; pridať komentár; pridaj komentár; "
    "napísať komentár; napíšte komentár; odpovedať; zrušiť odpoveď; diskusia; zobraziť diskusiu; "
    "vaša e-mailová adresa nebude zverejnená*; diskusia (0*; komentáre k článku*",
    "hu": "hozzászólás; hozzászólások; 0 hozzászólás; megjegyzés; 0 megjegyzés; nincs hozzászólás; "
    "nincsenek megjegyzések; szólj hozzá; szóljon hozzá; hozzászólok; vélemény, hozzászólás; "
    "megjegyzés küldése; kommentek; 0 komment; válasz; válasz megszakítása; hozzászólás küldése; "
    "az e-mail címet nem tesszük közzé*; 0 hozzászólás a*; hozzászólások (0*",
    "ro": "comentariu; comentarii; 0 comentarii; 0 comentariu; niciun comentariu; nu sunt comentarii; "
    "lasă un comentariu; lasă un răspuns; adaugă un comentariu; adaugă comentariu; trimite un comentariu; "
    "scrie un comentariu; răspunde; anulează răspunsul; publică comentariul; "
    "adresa ta de email nu va fi publicată*; 0 comentarii la*; comentarii (0*",
    "bg": "коментар; коментари; 0 коментара; 0 коментар; "
    "няма коментари; оставете коментар; напиши коментар; "
    "напишете коментар; добави коментар; "
    "публикуване на коментар; отговор; вашият коментар; "
    "вашият имейл адрес няма да бъде публикуван*; коментари (0*",
    "el": "σχόλια; σχόλιο; 0 σχόλια; 0 σχόλιο; κανένα σχόλιο; "
    "δεν υπάρχουν σχόλια; αφήστε ένα σχόλιο; αφήστε μια απάντηση; "
    "γράψτε ένα σχόλιο; προσθήκη σχολίου; δημοσίευση σχολίου; "
    "απάντηση; ακύρωση απάντησης; "
    "η ηλ. διεύθυνση σας δεν δημοσιεύεται*; σχόλια (0*",
    "tr": "yorum; yorumlar; 0 yorum; yorum yok; henüz yorum yok; yorum yap; yorum yapın; yorum yaz; yorum gönder; "
    "yorum ekle; bir yorum yazın; bir cevap yazın; bir yanıt yazın; cevapla; yanıtla; cevabı iptal et; "
    "yanıtı iptal et; 0 cevap; 0 yanıt; yorumları göster; yorumlar kapalı; yorumlara kapalı; "
    "ilk yorumu siz yapın; ilk yorum yapan siz olun; e-posta adresiniz yayınlanmayacak*; "
    "e-posta hesabınız yayımlanmayacak*; yorumlar (0*; yorum yapabilmek için*",
    "ru": "комментарий; комментарии; 0 комментарий; 0 комментария; "
    "0 комментариев; комментариев нет; нет комментариев; "
    "комментариев пока нет; оставить комментарий; "
    "добавить комментарий; написать комментарий; "
    "отправить комментарий; оставьте комментарий; "
    "прокомментировать; комментировать; ответить; "
    "отменить ответ; ответ; 0 ответов; обсуждение; обсудить; "
    "показать комментарии; читать комментарии; "
    "комментарии закрыты; комментарии отключены; "
    "комментирование закрыто; ваш комментарий; "
    "последние обсуждения; ваш адрес email не будет опубликован*; "
    "ваш e-mail не будет опубликован*; 0 комментариев к*; "
    "комментарии (0*; комментариев:*; комментарии:*; "
    "для отправки комментария*; сохранить моё имя*; "
    "чтобы оставить комментарий*; обязательные поля помечены*",
    "uk": "коментарі; 0 коментарів; 0 коментарі; коментарів немає; "
    "немає коментарів; залишити коментар; додати коментар; "
    "написати коментар; опублікувати коментар; залишити відповідь; "
    "відповісти; скасувати відповідь; обговорення; "
    "ваша e-mail адреса не оприлюднюватиметься*; коментарі (0*; "
    "коментарів:*",
    "sr": "komentari; 0 komentara; komentara; nema komentara; ostavi komentar; ostavite komentar; dodaj komentar; "
    "pošalji komentar; napiši komentar; ostavite odgovor; odgovori; odustani od odgovora; pošaljite komentar; "
    "komentariši; prikaži komentare; коментара; оставите коментар; "
    "vaša adresa e-pošte neće biti objavljena*; komentari (0*",
    "sl": "0 komentarjev; komentarji; ni komentarjev; dodaj komentar k članku; objavi komentar; komentiraj; "
    "prekliči odgovor; vaš e-naslov ne bo objavljen*",
    "lt": "komentarai; 0 komentarų; 0 komentarai; nėra komentarų; palikite komentarą; rašyti komentarą; "
    "parašykite komentarą; komentuoti; atsakyti; atšaukti atsakymą; el. pašto adresas nebus skelbiamas*; "
    "komentarai (0*",
    "lv": "0 komentāri; komentāri; nav komentāru; pievienot komentāru; atstāj komentāru; "
    "atstājiet komentāru; komentēt; atbildēt; atcelt atbildi; jūsu e-pasta adrese netiks publicēta*",
    "et": "kommentaarid; 0 kommentaari; kommentaare pole; lisa kommentaar; jäta kommentaar; kommenteeri; vasta; "
    "tühista vastus; sinu e-postiaadressi ei avaldata*",
    "ca": "comentaris; 0 comentaris; cap comentari; deixa un comentari; deixa una resposta; afegeix un comentari; "
    "publica un comentari; respon; cancel·la les respostes; l'adreça electrònica no es publicarà*",
    "gl": "comentarios pechados; deixa un comentario; deixar un comentario; ningún comentario aínda; "
    "o teu enderezo electrónico non se publicará*",
    "eu": "iruzkinak; 0 iruzkin; utzi iruzkina; erantzun",
    "id": "komentar; 0 komentar; tidak ada komentar; belum ada komentar; tinggalkan komentar; tinggalkan balasan; "
    "tulis komentar; kirim komentar; posting komentar; beri komentar; berkomentar; balas; batalkan balasan; "
    "lihat komentar; komentar ditutup; alamat email anda tidak akan dipublikasikan*; komentar (0*",
    "ms": "ulasan; tiada ulasan; catat ulasan; tinggalkan komen; 0 ulasan; 0 komen; tiada komen; balas komen",
    "vi": "bình luận; 0 bình luận; không có bình luận; chưa có bình luận; để lại bình luận; viết bình luận; "
    "gửi bình luận; đăng nhận xét; nhận xét; không có nhận xét nào; 0 nhận xét; trả lời; hủy; "
    "để lại một bình luận; thảo luận; ý kiến; email của bạn sẽ không được hiển thị công khai*; ý kiến (0*; "
    "bình luận (0*",
    "th": "ความคิดเห็น; 0 ความคิดเห็น; แสดงความคิดเห็น; ไม่มีความคิดเห็น; ใส่ความเห็น; เขียนความคิดเห็น; ตอบกลับ; "
    "ยกเลิกการตอบ; คอมเมนต์; ฝากความคิดเห็น; อีเมลของคุณจะไม่แสดง*",
    "ja": "コメントするには、 ログイン または 会員登録 をお願いします; ログインするとコメントできます; 読者コメント; "
    "コメント; コメント0件; 0件のコメント; コメントはありません; コメントなし; コメントする; コメントを残す; "
    "コメントを書く; コメントを投稿; コメントを投稿する; コメントを見る; コメントを追加; コメントをどうぞ; "
    "コメント一覧; コメントはまだありません; この記事へのコメント; この記事へのコメントはありません; "
    "この記事に対するコメント; 返信する; 返信をキャンセル; コメントをキャンセル; トラックバック; トラックバック一覧; "
    "トラックバックurl; コメントの投稿; 管理者にだけ表示を許可する; みんなのコメント; "
    "メールアドレスが公開されることはありません*; コメント (0*; コメント(0*; 次回のコメントで使用するため*; "
    "コメントを投稿するには*",
    "zh": "已有 0 条评论; 已有0条评论; 添加新评论; 还没有人评论; 写下你的评论; 等 0 人评论; "
    "您还未登录，请先登录后发表或查看评论; 登录后才能查看或发表评论*; "
    "登录 / 注册 即可发布评论; 暂无评论数据; 刷新评论; 回复该评论; 网友最新评论; 留言列表 (0; 創作者介紹; "
    "评论; 评论列表; 0条评论; 0 条评论; 0评论; 0 评论; 暂无评论; 没有评论; 发表评论; 发表回复; 发布评论; "
    "添加评论; 写评论; 我要评论; 评论关闭; 评论已关闭; 查看评论; 回复; 取消回复; 全部评论; 热门评论; 网友评论; "
    "留言; 留言板; 我来说两句; 发表您的评论; 抢沙发; 登录后评论; 0则留言; 0 則留言; 0 則回應; 則留言; "
    "發表留言; 發佈留言; 發表迴響; 發表評論; 發表回覆; 張貼留言; 留言回覆; 沒有留言; 尚無留言; 暫無留言; 回覆; "
    "取消回覆; 回應; 迴響; 留言功能已關閉; 您的电子邮箱地址不会被公开*; 您的邮箱地址不会被公开*; "
    "發佈留言必須填寫的電子郵件地址不會公開*; 电子邮件地址不会被公开*; 评论 (0*; 评论(0*; 留言 (0*",
    "ko": "첫 번째 댓글을 남겨보세요; 0개의 댓글이 있습니다; 댓글을 입력하세요; "
    "댓글; 댓글 0; 댓글 0개; 0개의 댓글; 0 댓글; 댓글쓰기; 댓글 쓰기; 댓글달기; 댓글 달기; 댓글 남기기; "
    "댓글 작성; 댓글 등록; 댓글이 없습니다; 댓글을 남겨주세요; 답글; 답글 남기기; 답글 달기; 답글 취소; "
    "답글쓰기; 의견쓰기; 트랙백; 비밀글; 댓글 보기; 댓글보기; 첫 댓글을 남겨보세요; 응답 취소; "
    "이메일은 공개되지 않습니다*; 이메일 주소는 공개되지 않습니다*; 댓글 (0*; 댓글(0*",
    "ar": "تعليقات; التعليقات; 0 تعليق; 0 تعليقات; لا توجد تعليقات; لا تعليقات; لا يوجد تعليقات; اترك تعليقا; "
    "اترك تعليقاً; أترك تعليقا; اترك ردا; اترك رداً; أضف تعليق; أضف تعليقا; اكتب تعليقا; إرسال تعليق; إرسال التعليق; "
    "إلغاء الرد; شاركنا رأيك; التعليقات مغلقة; لن يتم نشر عنوان بريدك الإلكتروني*; التعليقات (0*; 0 تعليق على*",
    "he": "תגובה; תגובות; 0 תגובות; אין תגובות; השאר תגובה; השארת תגובה; השאירו תגובה; הוסף תגובה; הוספת תגובה; "
    "כתוב תגובה; כתיבת תגובה; הגב; הגיבו; בטל תגובה; לבטל; תגובות סגורות; האימייל לא יוצג באתר*; תגובות (0*; "
    "כתובת האימייל שלך לא תפורסם*",
    "fa": "دیدگاه; دیدگاه‌ها; دیدگاه ها; نظرات; 0 نظر; 0 دیدگاه; بدون نظر; بدون دیدگاه; ارسال نظر; ارسال دیدگاه; "
    "دیدگاهتان را بنویسید; نظر دهید; نظر بدهید; نظر شما; پاسخ دادن; لغو پاسخ; ثبت نظر; نظرات کاربران; "
    "فرستادن دیدگاه; نشانی ایمیل شما منتشر نخواهد شد*; نظرات (0*",
    "hi": "टिप्पणी; टिप्पणियाँ; 0 टिप्पणी; 0 टिप्पणियाँ; कोई टिप्पणी नहीं; टिप्पणी करें; टिप्पणी जोड़ें; "
    "एक टिप्पणी भेजें; एक टिप्पणी छोड़ें; जवाब दें; उत्तर दें; प्रतिक्रिया दें; कमेंट करें; कमेंट; "
    "आपका ईमेल पता प्रकाशित नहीं किया जाएगा*",
    "bn": "মন্তব্য; মন্তব্য করুন; 0টি মন্তব্য; কোন মন্তব্য নেই; একটি মন্তব্য পোস্ট করুন; মতামত দিন; উত্তর দিন; জবাব দিন; মন্তব্য লিখুন",
    "ta": "கருத்து; கருத்துகள்; கருத்துரையிடுக; 0 கருத்துகள்; கருத்துகள் இல்லை; பதிலளி",
}
