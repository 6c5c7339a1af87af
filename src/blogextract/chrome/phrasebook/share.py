"""What stands on buttons that share, print or praise a post."""

from __future__ import annotations

SHARE = {
    "en": "pin for later; pin it for later; pin this for later; share links; like what you see? share with a friend; "
    "share this story:*; share this page:*; if you enjoyed reading this post*; if you enjoyed this article*; "
    "text to speech; send to a friend; tell a friend; add to favorites; add to favourites; add to my list; "
    "bookmark this page; gift this story; share; share this; share this post; share this article; share this story; "
    "share this page; share this entry; share this blog; share this with; share this link; share via; share with; "
    "share it; share now; share post; share article; share story; share page; share link; share on; share to; "
    "share options; sharing is caring; share the post; share the article; share the story; share the love; "
    "share this on; share this content; share this recipe; share this video; share this photo; please share; "
    "please share this; social share; sharing; share your thoughts with friends; share with friends; "
    "share with your friends; spread the word; tweet; tweet this; retweet; pin it; pin this; save to pinterest; "
    "email this; email this post; email this article; e-mail this; send email; send by email; copy the link; "
    "copy url; copy link to clipboard; link copied; link copied to clipboard; copied; copied to clipboard; get link; "
    "more sharing options; 0 shares; 0 share; 0k shares; total shares; shares; view all sharing options; "
    "give this article; gift article; share full article; gift this article; like this; like this post; 0 likes; "
    "0 like; be the first to like this; like loading; did you like this article; enjoyed this post; "
    "loved this article; click to share; share on facebook*; share on twitter*; share on x; share on linkedin*; "
    "share on pinterest*; share on whatsapp*; share on reddit*; share on telegram*; share on tumblr*; "
    "share on bluesky*; share on mastodon*; share on threads*; share to facebook*; share to twitter*; share to x; "
    "share to pinterest*; share to linkedin*; share via email*; share by email*; share via whatsapp*; "
    "share via twitter*; share via facebook*; click to share on*; click to email*; click to print*; click to tweet*; "
    "tweet about this*; post on x; post to x; share this on facebook*; share this on twitter*; "
    "if you enjoyed this post, please*; if you liked this post, please*; like this post? please share*; "
    "share this:*; share this article with*",
    "de": "gefällt ihnen dieser artikel; hat ihnen der artikel gefallen; empfiehl dies deinen freunden; "
    "auf die merkliste; link teilen; per whatsapp teilen; artikel merken; artikel drucken; seite empfehlen; "
    "per e-mail empfehlen; hat dir der artikel gefallen; hat dir der beitrag gefallen; jetzt teilen:*; "
    "teilen:*; teile diesen beitrag:*; teilen; jetzt teilen; artikel teilen; beitrag teilen; "
    "diesen artikel teilen; diesen beitrag teilen; seite teilen; teilen mit; teilen sie diesen artikel; "
    "teile diesen beitrag; teile diesen artikel; teilen mit freunden; weitersagen; artikel versenden; "
    "per e-mail teilen; per mail teilen; per mail versenden; per e-mail versenden; link kopieren; "
    "link kopiert; twittern; auf x teilen; merken; merkliste; mitteilen; empfehlen; weiterempfehlen; "
    "artikel empfehlen; teilen über; teilen auf; teilen via; gefällt mir; gefällt mir wird geladen; "
    "auf facebook teilen*; auf twitter teilen*; bei facebook teilen*; bei twitter teilen*; "
    "bei whatsapp teilen*; auf linkedin teilen*; bei xing teilen*; auf whatsapp teilen*; "
    "auf pinterest teilen*; über whatsapp teilen*; seite drucken",
    "fr": "partager; partagez; partager cet article; partagez cet article; partager l'article; partager sur; "
    "partager via; partager ce billet; partager cette page; partager la page; copier le lien; lien copié; "
    "envoyer par e-mail; envoyer par mail; envoyer à un ami; tweeter; j'aime; épingler; à partager; "
    "imprimer; imprimer l'article; partager sur facebook*; partager sur twitter*; partager sur x; "
    "partager sur linkedin*; partager sur whatsapp*; partager par e-mail*; partager par mail*; "
    "cliquez pour partager*; cliquer pour partager*; partager:*",
    "es": "compartir; comparte; compártelo; comparte esto; comparte esta entrada; comparte este artículo; "
    "compartir este artículo; compartir en; compartir esto; compartir vía; comparte en; compartir noticia; "
    "compartir artículo; compartir con; copiar enlace; enlace copiado; copiar link; enviar por correo; "
    "enviar por correo electrónico; enviar por email; tuitear; twittear; me gusta; me gusta cargando; "
    "comparte esta noticia; comparte en tus redes; compartir en facebook*; compartir en twitter*; compartir en x; "
    "compartir en whatsapp*; compartir en linkedin*; haz clic para compartir*; comparte en facebook*; compártelo en*",
    "pt": "compartilhar; compartilhe; compartilhe isso; compartilhe este artigo; compartilhe esta notícia; "
    "compartilhe essa notícia; compartilhar artigo; compartilhar no; partilhar; partilhe; partilhar artigo; "
    "partilhe este artigo; partilhar este artigo; compartilhar via; compartilhe nas redes sociais; link copiado; "
    "enviar por e-mail; tweetar; curtir; curtir carregando; compartilhe:*; compartilhar no facebook*; "
    "compartilhar no twitter*; compartilhar no whatsapp*; partilhar no facebook*; partilhar no twitter*; "
    "clique para compartilhar*; clique para partilhar*",
    "it": "condividi; condividi questo articolo; condividi l'articolo; condividi su; condividi articolo; "
    "condividi con; condividi via; condividilo; condividi sui social; condivisioni; copia link; copia il link; "
    "link copiato; invia per e-mail; invia via mail; invia per email; mi piace; mi piace caricamento; "
    "stampa articolo; condividi:*; condividi su facebook*; condividi su twitter*; condividi su whatsapp*; "
    "condividi su linkedin*; fai clic per condividere*",
    "nl": "delen; deel; deel dit; deel dit artikel; deel dit bericht; deel deze pagina; deel via; deel op; "
    "delen via; artikel delen; dit delen; delen met; link kopiëren; kopieer link; link gekopieerd; tweeten; "
    "vind ik leuk; vind-ik-leuk; deel dit:*; dit delen:*; deel op facebook*; deel op twitter*; "
    "deel via whatsapp*; delen op facebook*; delen op twitter*; klik om te delen*",
    "sv": "dela; dela på; dela artikeln; dela artikel; dela den här artikeln; dela med; dela inlägget; dela detta; "
    "dela sidan; tipsa; kopiera länk; länk kopierad; skriv ut; gilla; gilla laddar; dela på facebook*; "
    "dela på twitter*; dela via e-post*",
    "da": "del; del på; del artiklen; del artikel; del denne artikel; del siden; del med; del dette; kopier link; "
    "link kopieret; synes godt om; udskriv; del på facebook*; del på twitter*; del på linkedin*; del via e-mail*",
    "no": "del artikkelen; del denne artikkelen; del saken; del innlegget; kopier lenke; lenke kopiert; "
    "tips en venn; del på x",
    "fi": "jaa; jaa artikkeli; jaa tämä; jaa facebookissa; jaa twitterissä; jaa sivu; kopioi linkki; "
    "linkki kopioitu; tykkää; tulosta; jaa juttu; jaa somessa",
    "pl": "udostępnij; udostępnij artykuł; podziel się; podziel się artykułem; podziel się tym; "
    "podziel się z innymi; udostępnij na; skopiuj link; kopiuj link; link skopiowany; lubię to; poleć; "
    "poleć znajomemu; udostępnij na facebooku*; udostępnij na twitterze*; podziel się na facebooku*; "
    "udostępnij:*; podziel się:*",
    "cs": "sdílet; sdílejte; sdílet článek; sdílet na; sdílet na facebooku; sdílet na twitteru; "
    "kopírovat odkaz; vytisknout; poslat e-mailem; líbí se mi; sdílej",
    "sk": "zdieľať; zdieľajte; zdieľať článok; zdieľať na; zdieľať na facebooku; kopírovať odkaz; vytlačiť; páči sa mi",
    "hu": "megosztás; megosztom; oszd meg; ossza meg; oszd meg másokkal; megosztás facebookon; link másolása; "
    "tetszik; küldés e-mailben",
    "ro": "distribuie; distribuiți; distribuie articolul; distribuie pe; distribuie pe facebook; partajează; "
    "copiază link; copiază linkul; îmi place; trimite pe email; printează",
    "bg": "сподели; споделете; сподели статията; споделете статията; "
    "сподели във facebook; харесва ми; отпечатай; копирай линка",
    "el": "κοινοποίηση; κοινοποιήστε; μοιραστείτε; μοιραστείτε το; "
    "μοιράσου το; μοιραστείτε το άρθρο; κοινοποίησε το; εκτύπωση; "
    "αντιγραφή συνδέσμου; μου αρέσει",
    "tr": "paylaş; paylaşın; bu yazıyı paylaş; bunu paylaş; yazıyı paylaş; haberi paylaş; facebook'ta paylaş; "
    "twitter'da paylaş; whatsapp'ta paylaş; bağlantıyı kopyala; linki kopyala; yazdır; beğen; beğendim; "
    "sosyal medyada paylaş",
    "ru": "поделиться; поделитесь; поделиться в; поделиться ссылкой; "
    "поделиться статьей; поделиться с друзьями; "
    "поделитесь с друзьями; расскажите друзьям; "
    "рассказать друзьям; скопировать ссылку; ссылка скопирована; "
    "копировать ссылку; твитнуть; нравится; мне нравится; "
    "поделиться в соцсетях; поделиться в социальных сетях; "
    "распечатать; версия для печати; поделиться в facebook*; "
    "поделиться:*",
    "uk": "поділитися; поділитись; поділіться; поширити; "
    "скопіювати посилання; подобається; роздрукувати; "
    "поділитися з друзями; поділитися у facebook; поділитися:*; "
    "поширити у facebook",
    "sr": "podeli; podelite; podeli vest; podeli na; podijeli; podijelite; podijeli članak; podijeli na; "
    "подели; поделите; kopiraj link; štampaj; ispiši; sviđa mi se",
    "sl": "delite; deli na; deli članek; deli objavo; natisni; všeč mi je; kopiraj povezavo",
    "lt": "dalintis; pasidalinti; pasidalink; dalinkis; dalintis straipsniu; spausdinti; kopijuoti nuorodą",
    "lv": "dalīties; dalies; dalīties ar rakstu; kopēt saiti; drukāt",
    "et": "jaga; jaga artiklit; jaga facebookis; prindi; kopeeri link",
    "ca": "comparteix; comparteix-ho; compartiu; comparteix aquest article; copia l'enllaç; m'agrada; imprimeix",
    "gl": "comparte isto; compartir isto; gústame; copiar ligazón",
    "eu": "partekatu; partekatu hau; gustuko dut",
    "id": "bagikan; bagikan ini; bagikan artikel ini; bagikan ke; bagikan ke facebook; bagikan ke whatsapp; "
    "sebarkan; sebarkan ini; salin tautan; salin link; suka memuat; bagikan artikel; bagikan berita ini",
    "ms": "kongsi; kongsikan; kongsi artikel ini; kongsi di; salin pautan",
    "vi": "chia sẻ; chia sẻ bài viết; chia sẻ bài viết này; chia sẻ ngay; chia sẻ lên facebook; "
    "sao chép liên kết; in bài viết; chia sẻ qua; thích bài này",
    "th": "แชร์; แชร์บทความ; แชร์บทความนี้; แชร์หน้านี้; แบ่งปัน; แชร์ไปยัง; คัดลอกลิงก์; ถูกใจ; แชร์เรื่องนี้; แชร์โพสต์นี้",
    "ja": "いいなと思ったら応援しよう; チップで応援する; この記事が気に入ったらサポートをしてみませんか; "
    "記事をサポートする; 気に入ったらサポート; このエントリーをはてなブックマークに追加; "
    "はてなブックマークに追加; このページのトップへ; いいねした人; リブログ; リブログ(0; 0 いいね; スキ; "
    "共有; 共有する; シェア; シェアする; この記事をシェア; この記事をシェアする; 記事をシェア; "
    "記事をシェアする; ツイート; ツイートする; ポスト; ポストする; スポンサードリンクをシェア; はてブ; "
    "リンクをコピー; リンクをコピーする; urlをコピー; urlをコピーする; urlとタイトルをコピーする; いいね; "
    "印刷する; この記事を共有; この記事を共有する; この投稿をシェア; シェアしてね; よかったらシェアしてね; "
    "よければシェアしてね; 気に入ったらシェア; この記事が気に入ったら; snsでシェア; snsでシェアする; "
    "フェイスブックでシェア; lineで送る; lineで送信",
    "zh": "0 人赞同了该文章; 0人点赞; 赞同 0; 喜欢; 赞赏支持; 还没有人赞赏,支持一下; 还没有人赞赏，支持一下; "
    "小礼物走一走，来简书关注我; 申请转载; 好文要顶; 收藏该文; 收藏本文; "
    "赞同; 已赞同 0; 推荐 0; 0 人喜欢; 喜欢 0; 在看; 写留言; "
    "分享; 分享到; 分享至; 分享本文; 分享文章; 分享这篇文章; 分享此文; 分享此文章; 分享给朋友; 转发; 一键分享; "
    "复制链接; 链接已复制; 复制; 已复制; 点赞; 收藏; 打赏; 赞赏; 分享這篇文章; 分享此頁; 複製連結; 已複製; 轉發; "
    "按讚; 收藏文章; 分享給朋友; 分享到facebook; 分享到微信; 分享到微博; 扫码分享; 微信扫一扫; 扫一扫分享到微信; "
    "用微信扫码; 微信分享",
    "ko": "공유; 공유하기; 기사 공유; 이 글 공유하기; 이 기사를 공유합니다; 글 공유하기; url복사; url 복사; "
    "주소복사; 링크 복사; 좋아요; 공감하기; 인쇄하기; 스크랩; sns 공유; sns 공유하기; 기사저장; 페이스북 공유; "
    "트위터 공유",
    "ar": "شارك; مشاركة; شارك هذا الموضوع; شاركها; شارك المقال; شارك المقالة; شارك هذا المقال; شارك الخبر; شارك عبر; "
    "شارك على فيسبوك; شارك على تويتر; نسخ الرابط; تم نسخ الرابط; أعجبني",
    "he": "שתף; שתפו; שיתוף; שתפו את הכתבה; שתפו בפייסבוק; שיתוף בפייסבוק; העתק קישור; הדפסה; אהבתי; שלח לחבר; "
    "שתפו עם חברים",
    "fa": "اشتراک گذاری; اشتراک‌گذاری; به اشتراک بگذارید; اشتراک گذاری این مطلب; کپی لینک; لایک; ارسال به دوستان; "
    "اشتراک‌گذاری مطلب",
    "hi": "शेयर करें; साझा करें; इसे शेयर करें; इसे साझा करें; शेयर; लिंक कॉपी करें; लाइक करें; फेसबुक पर शेयर करें; दोस्तों को बताएं",
    "bn": "শেয়ার করুন; শেয়ার; লিংক কপি করুন; সংবাদটি শেয়ার করুন",
    "ta": "பகிர்; பகிர்க; பகிரவும்",
    "ur": "شیئر کریں; اشتراک کریں",
}
