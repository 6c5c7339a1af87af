"""The short words that no text of a language goes without: data for `language`.

For languages in Latin, Cyrillic, Arabic, Hebrew and Devanagari letters, which share their script with others.
"""

from __future__ import annotations

FUNCTION_WORDS: dict[str, str] = {
    "en": "the and of to in is that for with was are this have from you it not be at which their has were but they",
    "de": "der die und das ist nicht mit ein eine den von auf für dem auch sich wird sind des werden zu aber wie im",
    "fr": "le la les des et est dans pour que une sur pas avec qui du par au sont ce plus cette nous vous mais aux",
    "es": "el la los las de que en y un una por con para del se no su como más pero este al lo sus esta",
    "pt": "o os as de que em um uma para com não por mais do da dos das no na se como foi ao ele são",
    "it": "il di che la per un una non con del della sono è le nel più anche si dei gli alla da come ha questo",
    "nl": "de het een van en in is dat op te voor met zijn niet aan er ook als bij maar naar deze wordt door om",
    "sv": "och att det som en är av för på med den till inte har om ett var jag men så kan från vi när eller",
    "da": "og at det som en er af for på med den til ikke har om et var jeg men så kan fra vi når eller blev",
    "nb": "og at det som en er av for på med den til ikke har om et var jeg men så kan fra vi når eller ble",
    "fi": "ja on ei se että oli hän mutta joka kun ovat myös tai kuin niin sen mukaan vain ole siitä jos voi",
    "is": "og að er í á sem til það við um en ekki með fyrir var af hann þess eru hefur þetta frá",
    "et": "ja on ei see et oli kui ka mis aga või siis ning tema selle olla ta nagu kes seda",
    "lv": "un ir ar uz no par ka kas bija lai bet arī tas vai tika kā nav pēc viņš gan",
    "lt": "ir yra kad su iš bet tai kaip buvo į ar ne už apie jis po taip savo kuris dar",
    "pl": "i w na z się nie że do jest to jak przez dla od oraz po ale są co był już tym tego może",
    "cs": "a v na se je že s z do o to i jako pro by ale po od byl které nebo jsem také jeho podle",
    "sk": "a v na sa je že s z do o to aj ako pre by ale po od bol ktoré alebo som tiež jeho podľa",
    "sl": "in je v na da se za so z ki ne po kot pa bi tudi od ali pri bil tega kar ter",
    "hr": "i je u na da se za su s koji ne od kao što ali bi nije sam iz će po biti to",
    "hu": "a az és hogy nem is egy ez van volt meg de csak már még mint vagy ki kell lesz azt után",
    "ro": "și de la în a cu pe un o care nu este din pentru că mai fi au sunt ce prin sau lui fost",
    "ca": "el la els les de que en i un una per amb del no és al més com ha són dels aquest aquesta",
    "gl": "o a os as de que en e un unha por con para non do da dos das máis no na como foi súa",
    "eu": "eta da ez du bat dira zen ere baina dute dela izan egin hau egiten behar bere duen",
    "tr": "ve bir bu da de için ile çok olarak daha olan gibi ne kadar sonra ama en var değil o ki",
    "az": "və bir bu da ki ilə üçün olan daha çox kimi isə sonra də edir olub ən",
    "id": "yang dan di itu dengan untuk tidak ini dari dalam akan pada juga ke karena ada oleh mereka bisa",
    "ms": "yang dan di itu dengan untuk tidak ini dari dalam akan pada juga ke kerana ada oleh mereka boleh",
    "vi": "và của là có không được cho các trong một với những người này đã đến khi như để từ",
    "tl": "ang ng sa na at ay mga para ni kay hindi ito si may mula kung siya niya",
    "sw": "na ya wa kwa ni katika la za kuwa hii hiyo huo yake lakini cha pia",
    "ru": "и в не на что с по как это но из для от его он к за так было или все был",
    "uk": "і в не на що з до як це але із для від його він у за та було або є цей",
    "be": "і ў не на што з да як гэта але для ад яго ён у за таксама было або ёсць",
    "bg": "и в не на че с за от е да са се по като това които ще но при или най",
    "sr": "и је у на да се за су са који не од као што али би није сам из ће",
    "mk": "и во не на дека со за од е да се како што ќе но тоа или кои оваа",
    "ar": "في من على أن إلى التي عن مع هذا هذه الذي كان ما لا أو ولا بعد بين قد كما",
    "fa": "در به از که این با را است برای آن یک خود تا بر هم نیز شده می شود های",
    "ur": "کے میں کی ہے سے کا کو اور پر نے کہ ہیں اس ایک یہ بھی تو کیا تھا",
    "he": "של את על לא זה כי עם גם הוא או היא אם אני כל יש מה אבל רק",
    "hi": "के में की है से का को और पर ने कि हैं इस एक यह भी तो था लिए",
    "mr": "आहे आणि या ते हे मध्ये च्या ला तर होते आहेत केले नाही की",
    "ne": "छ र को मा लागि भएको पनि गर्न हुन यो छन् गरेको बाट ले",
}
"""Languages, each with its commonest words, as they stand in running text."""

SCRIPTS: tuple[tuple[int, int, str | None], ...] = (
    (0x0370, 0x03FF, "el"),
    (0x0530, 0x058F, "hy"),
    (0x0980, 0x09FF, "bn"),
    (0x0A00, 0x0A7F, "pa"),
    (0x0A80, 0x0AFF, "gu"),
    (0x0B00, 0x0B7F, "or"),
    (0x0B80, 0x0BFF, "ta"),
    (0x0C00, 0x0C7F, "te"),
    (0x0C80, 0x0CFF, "kn"),
    (0x0D00, 0x0D7F, "ml"),
    (0x0D80, 0x0DFF, "si"),
    (0x0E00, 0x0E7F, "th"),
    (0x0E80, 0x0EFF, "lo"),
    (0x0F00, 0x0FFF, "bo"),
    (0x1000, 0x109F, "my"),
    (0x10A0, 0x10FF, "ka"),
    (0x1200, 0x137F, "am"),
    (0x1780, 0x17FF, "km"),
    (0x3040, 0x30FF, "ja"),
    (0xAC00, 0xD7AF, "ko"),
)
"""Ranges of letters that one language has to itself, or nearly so (Unicode blocks)."""

RIGHT_TO_LEFT = frozenset({"ar", "he", "fa", "ur", "yi", "ps", "sd", "ug", "ckb", "dv", "arc", "ks"})
"""Languages written from right to left."""

LANGUAGE_NAMES: dict[str, str] = {
    "english": "en", "german": "de", "deutsch": "de", "french": "fr", "français": "fr", "spanish": "es",
    "español": "es", "portuguese": "pt", "italian": "it", "italiano": "it", "dutch": "nl", "nederlands": "nl",
    "japanese": "ja", "chinese": "zh", "korean": "ko", "russian": "ru", "polish": "pl", "turkish": "tr",
    "arabic": "ar", "swedish": "sv", "danish": "da", "norwegian": "no", "finnish": "fi", "czech": "cs", "greek": "el",
    "hebrew": "he", "hungarian": "hu", "romanian": "ro", "ukrainian": "uk", "vietnamese": "vi", "thai": "th",
    "indonesian": "id", "hindi": "hi", "iw": "he", "in": "id", "jp": "ja", "cn": "zh", "gr": "el", "ua": "uk",
    "cz": "cs",
    "kr": "ko", "dk": "da", "se": "sv", "eng": "en", "deu": "de", "ger": "de", "fra": "fr", "spa": "es", "ita": "it",
    "por": "pt", "nld": "nl", "rus": "ru", "jpn": "ja", "zho": "zh", "kor": "ko", "pol": "pl",
}  # fmt: skip
"""What pages write in place of a BCP 47 code: names, codes that were replaced, countries, three-letter codes.

"se" is Northern Sami, and "cz", "dk", "gr", "ua", "jp", "cn", "kr" are no languages: pages mean the country's."""

SIBLINGS: tuple[frozenset[str], ...] = (
    frozenset({"hr", "sr", "bs", "sh", "me"}),
    frozenset({"id", "ms"}),
    frozenset({"nb", "no", "nn", "da"}),
    frozenset({"gl", "pt"}),
    frozenset({"cs", "sk"}),
    frozenset({"ca", "es", "oc"}),
    frozenset({"hi", "mr", "ne", "sa", "bho"}),
    frozenset({"ar", "fa", "ur", "ps", "ckb"}),
    frozenset({"zh", "yue", "ja"}),
    frozenset({"tr", "az"}),
    frozenset({"tl", "fil"}),
    frozenset({"af", "nl"}),
    frozenset({"ru", "uk", "be", "kk", "ky", "mn", "tg", "tt"}),
)
"""Languages so near each other that few words do not tell them apart: what the page declares holds among them."""
