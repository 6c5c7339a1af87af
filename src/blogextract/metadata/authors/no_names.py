"""Words that stand where a name could, and are none."""

from __future__ import annotations

from blogextract.metadata.tables import phrases
from blogextract.metadata.terms.table import LABELS
from blogextract.metadata.text import fold_each

_PLACEHOLDERS = """
    undefined|null|none|n/a|na|nan|unknown|anonymous|author|authors|by|admin|administrator|adm|root|user|webmaster
    editor|guest|guest author|default|test|wpengine|superadmin|siteadmin|web admin|wordpress|blogger|contributor
    staff|staff writer|editorial|editorial staff|editorial team|writer|the author|post author|author image|avatar
    written by|posted by|published by|by line|byline|article by|posted|published|updated|date|reviewed|edited
    corresponding|corresponding author|team|redaktion|redacción|redactie|rédaction|автор|редакция|auteur|autor
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
"""
"""What pages show beside a name, for their readers to act on."""
_DAYS = """
    mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday|today
    yesterday|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|heute|gestern
    lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|aujourd'hui|hier
"""
"""Days of the week, but those that are names as well."""

NO_NAMES = frozenset(fold_each(phrases(f"{_PLACEHOLDERS}\n{_CONTROLS}\n{_DAYS}"))) | LABELS.keys()
"""All of them, folded, and the labels of terms."""
