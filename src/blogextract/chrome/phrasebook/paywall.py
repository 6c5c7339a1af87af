"""What stands where a text stops for those who do not pay or log in."""

from __future__ import annotations

PAYWALL = {
    "en": "subscribe to keep reading; subscribe to unlock; log in to continue; log in to continue reading; "
    "sign in to continue; sign in to continue reading; login to read more; register to continue; "
    "register to continue reading; register for free; register now; create a free account; create free account; "
    "create an account; create account; create a free account to continue; create your free account; "
    "not a subscriber; not a member; not a subscriber? subscribe now; don't have an account; "
    "don't have an account? sign up; become a subscriber; become a paid subscriber; upgrade to paid; members only; "
    "members-only; subscribers only; subscriber only; subscriber-only; member-only story; premium content; "
    "exclusive content; continue reading with a subscription; start your free trial; start free trial; "
    "start your subscription; get unlimited access; get full access; unlimited access; choose your plan; "
    "choose a plan; view subscription options; see subscription options; see my options; forgot password; "
    "forgot your password; lost your password; reset password; remember me; username or email; "
    "username or email address; keep me logged in; sign in with google; continue with google; log in with google; "
    "log in with facebook; continue with facebook; sign in with facebook; sign in with apple; continue with apple; "
    "continue with email; sign up with google; sign up to keep reading; create an account to read the full story; "
    "subscribe to continue*; subscribe to read*; to continue reading*; to read the full*; to keep reading*; "
    "to read this article*; you have reached your*; you've reached your*; you have 0 free*; you have 0 articles*; "
    "this article is for subscribers*; this article is for paid*; this article is reserved for*; "
    "this content is for*; this post is for*; this story is for*; this is a subscriber*; this is a member*; "
    "already a subscriber*; already have an account*; already a member*; already subscribed*; log in to read*; "
    "sign in to read*; register to read*; register for free to*; get unlimited access to*; unlock this*; "
    "unlock full access*; start your 0*; try 0 month*; subscribe for just*; subscribe for as little*; "
    "subscribe from*; your free trial*; thanks for reading *; thanks for being a subscriber; enjoy unlimited*; "
    "want to read more*; this page is only available to*; please log in to*; please sign in to*; please login to*; "
    "please subscribe to*; cancel anytime; cancel any time; billed annually; billed monthly",
    "de": "weiterlesen mit; jetzt weiterlesen mit; jetzt abonnieren und weiterlesen; jetzt testen; "
    "jetzt gratis testen; probeabo; abo abschließen; zum abo; zu den abos; abonnenten; bereits registriert; "
    "bereits registriert? hier anmelden; schon abonnent; hier einloggen; hier anmelden; jetzt einloggen; "
    "jetzt registrieren; kostenlos registrieren; nur für abonnenten; passwort vergessen; angemeldet bleiben; "
    "jederzeit kündbar; monatlich kündbar; plus-artikel; weiterlesen mit abo; lesen sie weiter mit; "
    "sie haben bereits ein*; sie sind bereits*; bereits abonnent*; um weiterzulesen*; um diesen artikel*; "
    "um den vollständigen*; lesen sie diesen artikel*; exklusiv für*; 0 monat für*; 0 wochen für*; "
    "0 wochen gratis*; diesen artikel weiterlesen*; noch kein abo*",
    "fr": "réservé à nos abonnés; contenu réservé aux abonnés; connectez-vous; créer un compte; "
    "créer un compte gratuit; mot de passe oublié; se souvenir de moi; je me connecte; je crée mon compte; "
    "sans engagement; lire la suite avec un abonnement; accès illimité; essai gratuit; article réservé*; "
    "cet article est réservé*; réservé aux*; il vous reste 0*; vous avez atteint*; pour lire la suite*; "
    "déjà abonné*; la suite de cet article*; abonnez-vous pour*; abonnez-vous à partir*; connectez-vous pour*; "
    "pour accéder à*",
    "es": "solo para suscriptores; contenido exclusivo; exclusivo para suscriptores; exclusivo suscriptores; "
    "ya soy suscriptor; ya eres suscriptor; crear cuenta; crea una cuenta; crea tu cuenta; olvidé mi contraseña; "
    "¿olvidaste tu contraseña; ¿has olvidado tu contraseña; recuérdame; sin permanencia; para seguir leyendo*; "
    "este contenido es exclusivo*; este artículo es exclusivo*; contenido exclusivo para*; suscríbete para leer*; "
    "suscríbete para seguir*; ¿ya eres suscriptor*; ¿ya tienes*; has alcanzado*; inicia sesión para*; "
    "regístrate para*; lee sin límites*; hazte premium*; accede a*",
    "pt": "conteúdo exclusivo; só para assinantes; já sou assinante; criar conta; esqueci minha senha; "
    "esqueceu a senha; lembrar-me; faça login; faça seu login; este conteúdo é exclusivo*; "
    "conteúdo exclusivo para*; exclusivo para assinantes*; já é assinante*; para continuar lendo*; "
    "para continuar a ler*; assine para*; você atingiu*; faça login para*; tenha acesso*; leia sem limites*; "
    "acesso ilimitado; este artigo é exclusivo*",
    "it": "riservato agli abbonati; solo per abbonati; hai già un abbonamento; già abbonato; ricordami; "
    "crea un account; questo contenuto è riservato*; questo articolo è riservato*; "
    "per continuare a leggere*; sei già abbonato*; sei già registrato*; abbonati per*; accedi per*; "
    "hai raggiunto*; accesso illimitato; articolo riservato*; contenuto riservato*; registrati per*",
    "nl": "exclusief voor abonnees; word abonnee; abonnement nemen; maak een account aan; wachtwoord vergeten; "
    "onthoud mij; registreer; registreren; lees verder met een abonnement; dit artikel is alleen voor*; "
    "dit artikel is exclusief*; alleen voor abonnees*; al abonnee*; heb je al een*; heeft u al een*; "
    "om verder te lezen*; log in om*; lees onbeperkt*; maandelijks opzegbaar; onbeperkt lezen; registreer gratis*",
    "sv": "för prenumeranter; bli prenumerant; skapa konto; glömt lösenord; kom ihåg mig; låst artikel; "
    "endast för prenumeranter*; redan prenumerant*; för att läsa vidare*; logga in för*; läs hela artikeln *; "
    "är du redan prenumerant*; den här artikeln är för*; ingen bindningstid",
    "da": "for abonnenter; bliv abonnent; opret konto; opret profil; glemt adgangskode; husk mig; "
    "artiklen er for abonnenter*; kun for abonnenter*; allerede abonnent*; er du allerede*; for at læse videre*; "
    "log ind for at*; denne artikel er forbeholdt*; få adgang*; ingen binding",
    "no": "bli abonnent; glemt passord; husk meg; opprett konto; denne artikkelen er kun*; for å lese videre*; "
    "logg inn for å*; les videre med*; saken er forbeholdt*; få tilgang*",
    "fi": "tilaajille; jo tilaaja; unohditko salasanasi; muista minut; luo tunnus; rekisteröidy; vain tilaajille*; "
    "oletko jo tilaaja*; lue koko juttu *; kirjaudu sisään *; tilaa ja lue*",
    "pl": "dla subskrybentów; treść premium; wykup dostęp; kup dostęp; wykup subskrypcję; utwórz konto; "
    "załóż konto; zapomniałeś hasła; nie pamiętasz hasła; zapamiętaj mnie; masz już*; aby czytać dalej*; "
    "aby przeczytać*; artykuł dostępny*; ten artykuł jest dostępny*; treść dostępna*; zaloguj się, aby*; "
    "uzyskaj dostęp*; pozostało 0*; dalsza część artykułu jest dostępna*; to jest artykuł premium*; "
    "tylko dla*; czytaj bez ograniczeń",
    "cs": "jen pro předplatitele; předplatit; zapomenuté heslo; vytvořit účet; zaregistrovat se; "
    "článek je pouze pro*; pouze pro předplatitele*; už máte*; pro pokračování*; přihlaste se*; "
    "celý článek si můžete*",
    "sk": "len pre predplatiteľov; predplatiť; zabudnuté heslo; vytvoriť účet; pre pokračovanie*; prihláste sa*; "
    "iba pre predplatiteľov*; odomknite*",
    "hu": "előfizetek; előfizető vagyok; elfelejtett jelszó; emlékezz rám; fiók létrehozása; "
    "ez a tartalom csak*; csak előfizetőknek*; már előfizető*; a folytatáshoz*; jelentkezzen be*; "
    "a cikk további része*",
    "ro": "doar pentru abonați; exclusiv abonaților; am uitat parola; ai uitat parola; creează cont; ține-mă minte; "
    "pentru a citi*; ai deja*; autentifică-te*; conectează-te pentru*",
    "bg": "забравена парола; запомни ме; създай профил; имате профил; "
    "само за абонати*; за да прочетете*; вече сте абонат*; "
    "влезте в профила*",
    "el": "ξεχάσατε τον κωδικό; να με θυμάσαι; δημιουργία λογαριασμού; "
    "μόνο για συνδρομητές*; είστε ήδη συνδρομητής*; για να συνεχίσετε*; "
    "συνδεθείτε για*",
    "tr": "sadece aboneler; şifremi unuttum; beni hatırla; hesap oluştur; hesabınız var mı; zaten üye misiniz; "
    "üyelere özel; abonelere özel*; devamını okumak için*; zaten abone*; okumaya devam etmek için*; "
    "giriş yaparak*; sınırsız erişim*",
    "ru": "доступно по подписке; для подписчиков; оформить подписку; "
    "забыли пароль; запомнить меня; зарегистрироваться; "
    "создать аккаунт; создать учетную запись; уже есть аккаунт; "
    "войти через; продолжить с google; только для подписчиков*; "
    "материал доступен*; статья доступна*; чтобы читать*; "
    "чтобы продолжить*; доступно только*; для продолжения*; "
    "уже подписаны*; оформите подписку*; войдите, чтобы*; "
    "авторизуйтесь*; у вас уже есть*; полный доступ*; "
    "зарегистрируйтесь, чтобы*; только зарегистрированные*",
    "uk": "тільки для передплатників; для передплатників; "
    "забули пароль; запам'ятати мене; зареєструватися; "
    "створити акаунт; вже маєте акаунт*; лише для*; щоб читати*; "
    "щоб продовжити*; увійдіть, щоб*; доступно лише*; "
    "вже є підписка*",
    "sr": "zaboravljena lozinka; zaboravili ste lozinku; zapamti me; registruj se; registriraj se; kreiraj nalog; "
    "samo za pretplatnike*; već ste pretplatnik*; za nastavak čitanja*; prijavite se da*; ovaj članak je*; "
    "dostupno samo*",
    "sl": "pozabljeno geslo; že naročnik*; za nadaljevanje branja*; samo za naročnike*; članek je dostopen*",
    "lt": "pamiršote slaptažodį; registruotis; tik prenumeratoriams*; jau prenumeruojate*; norėdami skaityti*; "
    "prisijunkite*",
    "lv": "aizmirsi paroli; reģistrēties; tikai abonentiem*; lai turpinātu lasīt*; jau esi abonents*",
    "et": "unustasid parooli; registreeru; ainult tellijatele*; lugemiseks*; oled juba tellija*; edasi lugemiseks*",
    "ca": "has oblidat la contrasenya; recorda'm; crea un compte; ja ets subscriptor*; per continuar llegint*; "
    "només per a subscriptors*; contingut exclusiu*",
    "id": "khusus member; lupa kata sandi; ingat saya; buat akun; sudah punya akun*; untuk melanjutkan*; "
    "artikel ini khusus*; khusus pelanggan*; masuk untuk*; sudah berlangganan*; silakan login*; silakan masuk*",
    "ms": "lupa kata laluan; daftar akaun; untuk meneruskan bacaan*",
    "vi": "quên mật khẩu; ghi nhớ đăng nhập; ghi nhớ; tạo tài khoản; dành cho hội viên; nội dung trả phí; "
    "bạn đã có tài khoản*; đăng nhập để*; để đọc tiếp*; vui lòng đăng nhập*; đăng ký để đọc*; "
    "dành riêng cho*",
    "th": "ลืมรหัสผ่าน; จำฉันไว้; สร้างบัญชี; สำหรับสมาชิก; เข้าสู่ระบบเพื่อ*; กรุณาเข้าสู่ระบบ*; สมัครสมาชิกเพื่อ*; เฉพาะสมาชิก*",
    "ja": "有料会員限定; 有料記事; 有料会員; 有料会員記事; 会員の方はこちら; 会員登録して続きを読む; "
    "無料で続きを読む; 登録して続きを読む; 購入して続きを読む; ログインして続きを読む; パスワードを忘れた方; "
    "パスワードをお忘れの方; パスワードをお忘れですか; ログイン状態を保存する; アカウント作成; "
    "アカウントを作成; 新規会員登録; この記事は有料*; この記事は会員*; 会員限定*; 続きを読むには*; 残り0文字*; "
    "ここから先は*; 有料会員になると*; 会員登録すると*; すでに会員の方*; 既に会員の方*; 無料会員登録*; "
    "ログインすると*; 残り:0*",
    "zh": "付费内容; 付费阅读; 会员专享; 仅限会员; 会员可见; 登录后可见; 登录可见; 开通会员; 登录查看; 忘记密码; "
    "记住我; 创建账号; 创建账户; 已有账号; 没有账号; 立即登录; 登录后查看; 扫码登录; 微信登录; 會員專屬; "
    "會員限定; 付費內容; 訂閱後繼續閱讀; 訂閱以繼續閱讀; 忘記密碼; 記住我; 建立帳號; 已有帳號; 成為會員; "
    "加入會員; 成為訂戶; 请登录*; 成为会员*; 剩余0%*; 您还可以免费阅读*; 此处内容已经被作者隐藏*; 请先登录*; "
    "会员登录后*; 請先登入*; 訂閱即可*; 成為付費會員*; 已經是會員*; 本文為付費*; 此為會員*; 還有0%*",
    "ko": "유료 기사; 구독자 전용; 유료회원 전용; 비밀번호 찾기; 아이디 저장; 아이디 찾기; 로그인 상태 유지; "
    "계정 만들기; 무료 회원가입; 이 기사는 유료*; 회원 전용*; 로그인 후*; 로그인하고*; 구독하고*; "
    "로그인이 필요*; 이미 회원이신가요*; 계속 읽으려면*; 구독자만*; 유료 회원*",
    "ar": "محتوى حصري; محتوى مدفوع; نسيت كلمة المرور; تذكرني; إنشاء حساب; أنشئ حسابا; هل لديك حساب; للمشتركين فقط*; "
    "لمتابعة القراءة*; اشترك لقراءة*; لديك حساب*; ليس لديك حساب*",
    "he": "שכחתי סיסמה; שכחת סיסמה; זכור אותי; צור חשבון; כבר רשום; רכישת מינוי; למנויים בלבד*; כבר מנוי*; "
    "כדי להמשיך לקרוא*; התחבר כדי*; התחברו כדי*; תוכן למנויים*",
    "fa": "ویژه مشترکان; رمز عبور را فراموش کرده‌اید; فراموشی رمز عبور; مرا به خاطر بسپار; ایجاد حساب; "
    "ایجاد حساب کاربری; برای ادامه مطالعه*; برای مشاهده*; وارد شوید*; مخصوص اعضا*; ویژه اعضا*; قبلا ثبت نام*; "
    "حساب کاربری دارید*",
    "hi": "प्रीमियम; पासवर्ड भूल गए; खाता बनाएं; मुझे याद रखें; पढ़ना जारी रखने के लिए*; लॉग इन करें*; "
    "आगे पढ़ने के लिए*; सब्सक्राइब करके*; केवल सदस्यों*",
    "bn": "পাসওয়ার্ড ভুলে গেছেন; অ্যাকাউন্ট তৈরি করুন; পড়তে লগইন করুন*; লগইন করে*",
}
