"""What stands in and above sign-up boxes."""

from __future__ import annotations

NEWSLETTER = {
    "en": "ready for more; subscribe to our blog; subscribe to the blog; subscribe to this site; "
    "subscribe to my blog; subscribe to email updates; sign up for newsletters; sign up for our email; "
    "sign up for emails; sign up for updates; get the latest insights; subscribe us for more; "
    "receive our monthly newsletter; receive our newsletter; get our latest posts; manage your account; "
    "manage your subscriptions; join our newsletter today; unsubscribe; subscribe via rss*; newsletter:*; "
    "subscribe; subscribe now; subscribe today; subscribe here; sign up; sign up now; sign up today; "
    "sign up here; newsletter; newsletters; our newsletter; the newsletter; my newsletter; email newsletter; "
    "subscribe to our newsletter; subscribe to my newsletter; subscribe to the newsletter; "
    "subscribe to newsletter; sign up for our newsletter; sign up for my newsletter; "
    "sign up for the newsletter; sign up to our newsletter; sign up for our newsletters; join our newsletter; "
    "join my newsletter; join the newsletter; get our newsletter; get the newsletter; newsletter signup; "
    "newsletter sign up; newsletter sign-up; email signup; email sign up; join our mailing list; "
    "join the mailing list; join my mailing list; join my email list; mailing list; email list; "
    "subscribe via email; subscribe by email; follow by email; follow blog via email; "
    "subscribe to blog via email; subscribe to this blog; subscribe to blog; subscribe in a reader; "
    "get updates; get email updates; email updates; get notified; stay updated; stay up to date; "
    "stay informed; stay in the loop; never miss a post; never miss a story; never miss an update; "
    "don't miss out; don't miss a post; get the latest posts; keep reading for free; "
    "get the best of our stories; email address; your email address; your email; enter your email; "
    "enter your email address; enter your email here; type your email; no spam; no spam, ever; "
    "we respect your privacy; we hate spam too; unsubscribe at any time; unsubscribe anytime; "
    "you can unsubscribe at any time; thanks for subscribing; thank you for subscribing; "
    "thanks for signing up; thank you for signing up; you're in; you are subscribed; check your inbox; "
    "already a subscriber; subscribe for free; start a free trial; get the app; download the app; "
    "download our app; sign me up; count me in; i'm in; yes, sign me up; join now; join us; join free; "
    "join for free; 0 subscribers; subscribe with apple; get 0% off; by subscribing you agree*; "
    "by signing up you agree*; by signing up, you agree*; by subscribing, you agree*; by entering your email*; "
    "by submitting this form*; by clicking subscribe*; by signing up, you will*; sign up for our daily*; "
    "sign up for our weekly*; sign up for our free*; sign up to receive*; sign up to get*; sign up for free*; "
    "subscribe to receive*; subscribe to get*; subscribe to our free*; enter your email to*; "
    "enter your email address to*; join thousands of*; join over 0*; join more than 0*; join 0 other*; "
    "join 0 readers*; delivered to your inbox*; straight to your inbox*; this site is protected by recaptcha*; "
    "we'll never share your email*; we won't spam*; we will never share your*; we care about your data*; "
    "powered by mailchimp; powered by substack; powered by convertkit; powered by kit; built with kit; "
    "built with convertkit; subscribe to our youtube*; subscribe to our channel*; subscribe to my channel*; "
    "subscribe to our weekly*; subscribe to our daily*; get more stories like this*; "
    "want more stories like this*; please check your inbox*; please enter a valid email*; "
    "something went wrong*; an error occurred*; oops! something went wrong*; your submission has been received*",
    "de": "hier kostenlos anmelden; jetzt kostenlos anmelden; unseren newsletter abonnieren; newsletter bestellen; "
    "jetzt newsletter bestellen; kostenlosen newsletter abonnieren; rss-feed abonnieren; zum newsletter anmelden:*; "
    "abonnieren; jetzt abonnieren; newsletter abonnieren; newsletter anmelden; zum newsletter; "
    "zum newsletter anmelden; jetzt anmelden; anmelden; unser newsletter; newsletter-anmeldung; newsletteranmeldung; "
    "jetzt newsletter abonnieren; kostenlos abonnieren; kostenlos anmelden; blog abonnieren; "
    "blog per e-mail abonnieren; e-mail-adresse; deine e-mail-adresse; ihre e-mail-adresse; deine e-mail; absenden; "
    "kein spam; abmeldung jederzeit möglich; vielen dank für ihre anmeldung; nichts mehr verpassen; "
    "keinen beitrag mehr verpassen; melde dich für unseren newsletter an; "
    "melden sie sich für unseren newsletter an; ja, ich möchte den newsletter*; abonnieren sie unseren*; "
    "abonniere unseren*; schließe dich 0*; gib deine e-mail-adresse*; geben sie ihre e-mail-adresse*",
    "fr": "s'abonner; abonnez-vous; je m'abonne; s'inscrire; inscrivez-vous; je m'inscris; "
    "s'abonner à la newsletter; inscrivez-vous à notre newsletter; inscrivez-vous à la newsletter; "
    "inscription à la newsletter; inscription newsletter; la newsletter; notre newsletter; "
    "lettre d'information; recevoir la newsletter; adresse e-mail; adresse email; votre adresse e-mail; "
    "votre adresse email; votre e-mail; votre email; ne manquez rien; abonnez-vous à ce blog*; "
    "abonnez-vous à notre*; inscrivez-vous gratuitement*; en cliquant sur s'inscrire*; "
    "saisissez votre adresse*",
    "es": "suscribirse; suscríbete; suscríbete ahora; suscribirme; suscríbase; suscríbete gratis; "
    "suscríbete a nuestra newsletter; suscríbete al boletín; suscríbete a la newsletter; boletín; boletines; "
    "boletín de noticias; apúntate; apúntate a la newsletter; recibe nuestro boletín; regístrate; "
    "regístrate gratis; registrarse; tu correo electrónico; dirección de correo electrónico; tu email; "
    "introduce tu email; gracias por suscribirte; seguir el blog por email; suscríbete para recibir*; "
    "suscríbete a nuestro*; recibe en tu correo*; únete a 0*; introduce tu correo*; ingresa tu correo*",
    "pt": "assine; assinar; assine já; assine agora; assine a newsletter; assine nossa newsletter; "
    "assine a nossa newsletter; inscreva-se; inscrever-se; inscrever; cadastre-se; cadastrar; subscrever; subscreva; "
    "subscreva a newsletter; subscreva a nossa newsletter; receba nossa newsletter; receba as novidades; seu e-mail; "
    "seu email; seu melhor e-mail; endereço de e-mail; e-mail *; enviar e-mail; obrigado por se inscrever; "
    "inscreva-se na nossa*; inscreva-se para receber*; receba no seu e-mail*; digite seu*; junte-se a 0*; "
    "assine nosso canal*; inscreva-se em nosso*; inscreva-se no canal*",
    "it": "iscriviti; iscriviti ora; iscriviti alla newsletter; iscriviti alla nostra newsletter; iscriviti gratis; "
    "abbonati; abbonati ora; iscrizione newsletter; ricevi la newsletter; la nostra newsletter; indirizzo email; "
    "indirizzo e-mail; la tua email; la tua e-mail; inserisci la tua email; grazie per l'iscrizione; "
    "iscriviti al nostro*; iscriviti al canale*; iscriviti per ricevere*; ricevi gli aggiornamenti*; unisciti a 0*; "
    "inserisci il tuo indirizzo*; segui il blog via e-mail",
    "nl": "abonneren; abonneer; abonneer nu; abonneer je; inschrijven; schrijf je in; schrijf in; aanmelden; "
    "nieuwsbrief; onze nieuwsbrief; schrijf je in voor de nieuwsbrief; schrijf je in voor onze nieuwsbrief; "
    "meld je aan; meld je aan voor de nieuwsbrief; meld je aan voor onze nieuwsbrief; aanmelden nieuwsbrief; "
    "e-mailadres; je e-mailadres; uw e-mailadres; blijf op de hoogte; ontvang onze nieuwsbrief*; "
    "abonneer je op*; schrijf je nu in*; voer je e-mailadres in*; vul je e-mailadres in*",
    "sv": "prenumerera; prenumerera nu; nyhetsbrev; vårt nyhetsbrev; anmäl dig; anmäl dig nu; "
    "anmäl dig till vårt nyhetsbrev; e-postadress; din e-postadress; din e-post; få vårt nyhetsbrev*; prenumerera på*",
    "da": "tilmeld; tilmeld dig; abonner; abonnér; tilmeld nyhedsbrev; tilmeld dig nyhedsbrevet; "
    "tilmeld dig vores nyhedsbrev; nyhedsbrev; e-mailadresse; din e-mailadresse; din e-mail; efternavn; "
    "få vores nyhedsbrev*",
    "no": "abonner på; meld deg på; abonner på nyhetsbrev; meld deg på nyhetsbrev; meld deg på vårt nyhetsbrev; "
    "meld deg på nyhetsbrevet; e-postadressen din; din e-postadresse til nyhetsbrev",
    "fi": "tilaa; tilaa uutiskirje; tilaa nyt; tilaa uutiskirjeemme; uutiskirje; sähköpostiosoite; "
    "sähköpostiosoitteesi; tilaa blogi*; liity postituslistalle",
    "pl": "subskrybuj; zapisz się; zapisz się do newslettera; zapisz się na newsletter; dołącz do newslettera; "
    "newsletter i powiadomienia; zaprenumeruj; adres e-mail; twój adres e-mail; twój e-mail; podaj swój e-mail; "
    "wyślij zapytanie; bądź na bieżąco; zapisz się i*; otrzymuj powiadomienia*; dołącz do 0*; wpisz swój adres*",
    "cs": "odebírat; přihlásit se k odběru; odběr novinek; odebírat newsletter; přihlásit k odběru; "
    "váš e-mail; e-mailová adresa",
    "sk": "odoberať; odoberať newsletter; prihlásiť sa na odber; váš email; e-mailová adresa pre odber",
    "hu": "feliratkozás; feliratkozom; iratkozz fel; iratkozzon fel; hírlevél; hírlevél feliratkozás; "
    "feliratkozás hírlevélre; iratkozz fel hírlevelünkre; az e-mail címed; iratkozz fel a*",
    "ro": "abonează-te; abonare; abonați-vă; abonare newsletter; adresa de email; adresa ta de email; "
    "abonează-te la*; înscrie-te la*",
    "bg": "абонирай се; абонирайте се; абонамент; бюлетин; "
    "абонирай се за бюлетина; вашият имейл; имейл адрес; "
    "абонирайте се за*",
    "el": "εγγραφή; εγγραφείτε; εγγραφή στο newsletter; ενημερωτικό δελτίο; "
    "το email σας; διεύθυνση email; εγγραφείτε στο*",
    "tr": "abone ol; abone olun; bültene abone ol; bültenimize abone olun; e-bülten; bülten; e-posta adresi; "
    "e-posta adresiniz; kaydol; üye ol; kayıt ol; haber bültenimize*; e-posta adresinizi girin*",
    "ru": "подписаться; подписка; подпишитесь; подпишись; "
    "подпишитесь на рассылку; подписаться на рассылку; рассылка; "
    "подписка на рассылку; подписаться на новости; "
    "подпишитесь на новости; ваш e-mail; ваш email; "
    "адрес электронной почты; электронная почта; "
    "спасибо за подписку; подписка на блог; нажимая кнопку*; "
    "нажимая на кнопку*; введите ваш e-mail*; введите свой email*; "
    "подпишитесь, чтобы*; подпишись на нашу*; получайте новые*",
    "uk": "підписатися; підписатись; підпишіться; підписка; розсилка; "
    "підписатися на розсилку; підпишіться на розсилку; "
    "ваша електронна пошта; електронна пошта; підпишіться на нашу*",
    "sr": "prijavi se; prijavite se; prijavite se na newsletter; prijava na newsletter; prijavi se na newsletter; "
    "pretplati se; pretplatite se; vaš email; vaša email adresa; пријавите се; prijavite se na naš*",
    "sl": "naroči se; naročite se; prijava na e-novice; prijava na novice; e-novice; vaš e-naslov; e-poštni naslov; "
    "prijavite se na e-novice; pošlji",
    "lt": "prenumeruoti; prenumeruokite; naujienlaiškis; prenumeruokite naujienlaiškį; jūsų el. paštas",
    "lv": "abonēt; pieteikties; pieteikties jaunumiem; jaunumu abonēšana",
    "et": "liitu uudiskirjaga; telli uudiskiri; uudiskiri; telli; sinu e-post; e-posti aadress",
    "ca": "subscriu-te; subscriviu-vos; butlletí; adreça electrònica; correu electrònic; subscriu-te a*; el teu correu",
    "gl": "subscríbete; subscribirse ao boletín; enderezo electrónico",
    "eu": "harpidetu; harpidetu buletinera; helbide elektronikoa",
    "id": "berlangganan; langganan; daftar; daftar sekarang; berlangganan newsletter; buletin; alamat email; "
    "alamat email anda; email anda; masukkan email anda; berlangganan via email*; dapatkan update*; dapatkan berita*",
    "ms": "langgan; langgan sekarang; surat berita; alamat e-mel; e-mel anda",
    "vi": "đăng ký; đăng ký ngay; bản tin; địa chỉ email; email của bạn; nhập email; nhập email của bạn; "
    "đăng ký nhận*; đăng ký kênh*",
    "th": "สมัครสมาชิก; สมัครรับข่าวสาร; ลงทะเบียน; จดหมายข่าว; อีเมลของคุณ; ที่อยู่อีเมล; รับข่าวสาร; กรอกอีเมล",
    "ja": "登録; 登録する; 購読; 購読する; メルマガ登録; メールマガジン; メールマガジン登録; ニュースレター; "
    "ニュースレター登録; ニュースレターを購読; メールアドレスを入力; 会員登録; 無料会員登録; 新規登録; 無料登録; "
    "チャンネル登録; 申し込む; お問い合わせ; 資料請求; ブログをメールで購読; 友だち追加; 公式アカウント",
    "zh": "订阅; 立即订阅; 订阅我们; 邮件订阅; 订阅邮件; 订阅博客; 您的邮箱; 邮箱地址; 注册; 立即注册; 免费注册; "
    "訂閱; 立即訂閱; 訂閱電子報; 電子報; 電子郵件地址; 您的電子郵件; 註冊; 立即註冊; 免費註冊; "
    "訂閱我們的電子報; 輸入您的電子郵件; 订阅我们的邮件列表; rss订阅",
    "ko": "뉴스레터; 뉴스레터 구독; 뉴스레터 구독하기; 구독 신청; 구독신청; 이메일 주소; 이메일을 입력하세요; "
    "가입하기; 회원가입; 무료로 시작하기; 알림 받기",
    "ar": "اشترك; اشترك الآن; اشتراك; اشترك في النشرة البريدية; النشرة البريدية; القائمة البريدية; "
    "اشترك في نشرتنا البريدية; بريدك الإلكتروني; عنوان البريد الإلكتروني; سجل الآن; انضم إلينا; اشترك في قناتنا*; "
    "أدخل بريدك الإلكتروني*",
    "he": "הרשמה; הרשמה לניוזלטר; הירשמו; הרשמו; הרשמו לניוזלטר; ניוזלטר; הצטרפו לניוזלטר; כתובת אימייל; "
    "הצטרפו לרשימת התפוצה",
    "fa": "عضویت; عضویت در خبرنامه; خبرنامه; اشتراک; مشترک شوید; آدرس ایمیل; ایمیل شما; ثبت نام; ثبت‌نام; عضو شوید",
    "hi": "सब्सक्राइब करें; सदस्यता लें; न्यूज़लेटर; न्यूजलेटर; ईमेल पता; आपका ईमेल; साइन अप करें; जुड़ें; सब्सक्राइब",
    "bn": "সাবস্ক্রাইব করুন; সাবস্ক্রাইব; নিউজলেটার; আপনার ইমেইল",
    "ta": "சந்தா; சந்தா செலுத்து",
}
