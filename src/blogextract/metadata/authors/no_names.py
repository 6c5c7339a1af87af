"""Words that stand where a name could, and are none."""

from __future__ import annotations

from blogextract.metadata.dates.alone import is_date_alone
from blogextract.metadata.tables import phrases, tokens
from blogextract.metadata.terms.table import LABELS
from blogextract.metadata.text import fold_each

_PLACEHOLDERS = """
    undefined|null|none|n/a|na|nan|unknown|anonymous|author|authors|by|admin|administrator|adm|root|user|webmaster
    editor|guest|guest author|default|test|wpengine|superadmin|siteadmin|web admin|wordpress|blogger|contributor
    staff|staff writer|editorial|editorial staff|editorial team|writer|the author|post author|author image|avatar
    written by|posted by|published by|by line|byline|article by|posted|published|updated|date|reviewed|edited
    corresponding|corresponding author|team|redaktion|redacción|redactie|rédaction|автор|редакция|auteur|autor
    super user|publisher|anonym|anonyme|anónimo|anónima|anônimo|anonimo|anonim|anoniem|аноним|unbenannt|untitled
"""
"""What systems and templates put where nobody gave a name."""
_CONTROLS = """
    profile|about|follow|share|name|article|search|sign up|sign in|login|log in|logout|log out|sign out|my account
    account|menu|home|products|license|licence|comments|comment|contact|subscribe|newsletter|get started
    start shopping now|learn more|read more|view all posts|more|cookie|privacy|terms|bluesky|twitter|facebook|linkedin
    instagram|youtube|email|the|meet|our|we|content|blog|mon|reply|post|advertisement|anmelden|abmelden|einloggen
    ausloggen|connexion|déconnexion|se connecter|iniciar sesión|cerrar sesión|accedi|esci|entrar|sair|inloggen
    uitloggen|logga in|logga ut|войти|выйти|登录|登入|退出|注册|登出|ログイン|ログアウト|로그인|로그아웃
    sponsored|sponsored link|sponsored links|anzeige|werbung|publicité|publicidad|publicidade|pubblicità|reklama|реклама
    スポンサーリンク|スポンサードリンク|スポンサード リンク|広告|广告|廣告|광고
    offline|online|user profile|userprofile|profil|perfil|profilo|профиль|registrieren|register|registrarse|registrati
    s'inscrire|inscription|settings|einstellungen|paramètres|configuración|impostazioni|設定|设置|設置|설정
    mehr|data|datum|fecha|cc|cc by|creative commons|you tube|phone|telephone|telefon|teléfono|téléphone|tel|fax
"""
"""What pages show beside a name, for their readers to act on."""
WEEKDAYS = tokens(
    """
    monday tuesday wednesday thursday friday saturday sunday montag dienstag mittwoch donnerstag freitag
    samstag sonnabend sonntag lundi mardi mercredi jeudi vendredi samedi dimanche lunes martes miércoles
    jueves viernes sábado domingo segunda-feira terça-feira quarta-feira quinta-feira sexta-feira lunedì
    martedì mercoledì giovedì venerdì sabato domenica maandag dinsdag woensdag donderdag vrijdag zaterdag
    zondag måndag tisdag onsdag torsdag fredag lördag söndag mandag tirsdag lørdag søndag poniedziałek wtorek
    środa czwartek piątek sobota niedziela понедельник вторник среда четверг пятница суббота воскресенье
    الأحد الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة السبت شنبه یکشنبه دوشنبه سه‌شنبه چهارشنبه پنجشنبه جمعه
    月曜日 火曜日 水曜日 木曜日 金曜日 土曜日 日曜日 星期一 星期二 星期三 星期四 星期五 星期六 星期日
    월요일 화요일 수요일 목요일 금요일 토요일 일요일
    """
)
_NAMED_DAYS = frozenset({"domingo", "domenica", "sabato", "sobota"})
"""Days of the week that people are named after."""
_DAYS = """
    mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|today|yesterday|heute|gestern|aujourd'hui|hier|hoy|ayer
"""
"""Days in other words."""

NO_NAMES = (
    frozenset(fold_each(phrases(f"{_PLACEHOLDERS}\n{_CONTROLS}\n{_DAYS}")))
    | frozenset(fold_each(day for day in WEEKDAYS if day not in _NAMED_DAYS))
    | LABELS.keys()
)
"""All of them, folded, and the labels of terms."""

_LANGUAGES = frozenset(tokens("ar cs da de el en es fi fr he hu it ja ko nl no pl pt ro ru sv tr uk zh"))


def is_no_name(folded: str) -> bool:
    """Whether a folded text stands where a name could and is none: a word of the page, a date, a row of languages."""
    if folded in NO_NAMES or folded.endswith(" offline"):
        return True
    words = folded.split()
    if len(words) > 1 and all(word in _LANGUAGES for word in words):
        return True
    return is_date_alone(folded)
