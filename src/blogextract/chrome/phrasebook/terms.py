"""Labels of categories and tags."""

from __future__ import annotations

TERMS = {
    "en": "blog tags; see more in; in categories; more in this category; categories & tags; tags & categories; "
    "category & tags; posted in category; filed to:*; filed to; related topics:*; about:*; tags; tag; tagged; "
    "categories; filed under; filed in; posted under; topics; labels; keywords; more on these topics; in this topic; "
    "article tags; post tags; file under; uncategorized; uncategorised; explore more on these topics; tags:*; "
    "tagged:*; tagged *; category:*; categories:*; filed under:*; filed under *; filed in:*; topics:*; topic:*; "
    "labels:*; keywords:*; categorized in*; categorized as*; categorised as*; categorized under*; hashtags:*; "
    "file under:*; subjects:*",
    "de": "markiert mit*; mehr themen; mehr themen:*; schlagwort:*; dieser beitrag wurde unter*; "
    "dieser eintrag wurde veröffentlicht*; dieser artikel wurde unter*; der beitrag wurde am*; "
    "dieser text wurde veröffentlicht*; dieser beitrag wurde veröffentlicht*; schlagwörter; schlagwort; schlagworte; "
    "schlagworte zum thema; stichwörter; stichworte; kategorie; kategorien; veröffentlicht unter; veröffentlicht in; "
    "rubrik; rubriken; themen in diesem artikel; ressort; schlagwörter:*; schlagworte:*; stichworte:*; kategorien:*; "
    "abgelegt unter*; themen:*; rubrik:*; verschlagwortet mit*; eingeordnet unter*; kategorisiert als*; "
    "mehr zu den themen*; schlagwörter *; getaggt mit*",
    "fr": "étiquettes; étiquette; mots-clés; mots clés; catégorie; catégories; thèmes; thématiques; "
    "rubriques; rubrique; non classé; sujets; étiquettes:*; mots-clés:*; catégorie:*; catégories:*; "
    "classé dans*; classé sous*; thèmes:*; rubrique:*; mots clés:*; étiqueté*",
    "es": "etiquetas; etiqueta; categoría; categorías; publicado bajo; temática; palabras clave; "
    "en este artículo se habla de; sin categoría; etiquetas:*; etiqueta:*; categoría:*; categorías:*; "
    "archivado en*; palabras clave:*; sección:*",
    "pt": "marcadores; marcado; marcador; categorias; assuntos; palavras-chave; sem categoria; marcadores:*; "
    "marcado:*; categorias:*; arquivado em*; assuntos:*; palavras-chave:*; marcado *; tópicos:*; etiquetado*; "
    "temas relacionados:*",
    "it": "etichette; etichetta; categorie; argomenti; parole chiave; senza categoria; etichette:*; categorie:*; "
    "archiviato in*; parole chiave:*; contrassegnato*; taggato*",
    "nl": "trefwoorden; labels van dit artikel; categorieën; categorie van dit artikel; onderwerpen; "
    "opgeslagen onder; geen categorie; trefwoorden:*; categorieën:*; geplaatst in*; getagged*; gelabeld*; "
    "gearchiveerd onder*; getagd*",
    "sv": "etiketter; taggar; kategori; kategorier; ämnen; okategoriserade; etiketter:*; taggar:*; taggar *; "
    "kategori:*; kategorier:*; ämnen:*; märkt*; arkiverad under*; taggad*",
    "da": "emner; emneord; tags på artiklen; ikke kategoriseret; emner:*; emneord:*; skrevet i*; arkiveret under*; "
    "læs mere om:*; tagget*",
    "no": "stikkord; emneknagger; ukategorisert; stikkord:*; emner i artikkelen*; lagret under*; merket*; "
    "emneknagger:*",
    "fi": "avainsanat; aiheet; kategoria; kategoriat; tunnisteet; asiasanat; avainsanat:*; aiheet:*; kategoriat:*; "
    "kategoria:*; tunnisteet:*; asiasanat:*; avainsanoina*; tägit:*",
    "pl": "etykiety; tagi; słowa kluczowe; bez kategorii; działy; etykiety:*; tagi:*; tematy:*; słowa kluczowe:*; "
    "zaszufladkowano do*; otagowano*; oznaczono*; opublikowane w*; oznaczone*",
    "cs": "štítky; štítek; značky; rubriky; rubrika; klíčová slova; nezařazené; štítky:*; štítky *; "
    "témata:*; rubriky:*; rubrika:*; klíčová slova:*; označeno*; zařazeno v*",
    "sk": "značky článku; kategória; kategórie; kľúčové slová; nezaradené; značky:*; kategórie:*; "
    "kategória:*; témy:*; kľúčové slová:*; označené*; zaradené v*",
    "hu": "címkék; címke; kategóriák; kulcsszavak; egyéb kategória; címkék:*; kategóriák:*; témák:*; "
    "kulcsszavak:*; témakör*",
    "ro": "etichete; etichetă; categorii; subiecte; cuvinte cheie; fără categorie; taguri; etichete:*; categorii:*; "
    "taguri:*; etichetat*; cuvinte cheie:*; subiecte:*; din categoria*",
    "bg": "етикети; етикет; тагове; категория; категории; "
    "ключови думи; теми; етикети:*; тагове:*; категория:*; "
    "категории:*; ключови думи:*; публикувано в*; още по темата:*; "
    "теми:*",
    "el": "ετικέτες; ετικέτα; κατηγορία; κατηγορίες; θέματα; "
    "λέξεις κλειδιά; χωρίς κατηγορία; ετικέτες:*; κατηγορία:*; "
    "κατηγορίες:*; θέματα:*; αναρτήθηκε στις κατηγορίες*; "
    "λέξεις κλειδιά:*",
    "tr": "etiketler; etiket; kategori sayfası; kategoriler; konular; anahtar kelimeler; etiketler:*; etiket:*; "
    "kategoriler:*; konular:*; anahtar kelimeler:*; kategorisinde yayınlandı*; etiketlendi*",
    "ru": "метки; метка; теги; тэги; тег; ярлыки; рубрика; рубрики; "
    "ключевые слова; без рубрики; хештеги; метки:*; теги:*; тэги:*; "
    "ярлыки:*; рубрика:*; рубрики:*; темы:*; тема:*; ключевые слова:*; "
    "раздел:*; рубрики *; метки *; ещё по теме:*; теги *",
    "uk": "мітки; позначки; теґи; категорія; категорії; ключові слова; "
    "без категорії; мітки:*; позначки:*; категорія:*; категорії:*; "
    "ключові слова:*",
    "sr": "oznake; oznaka; tagovi; kategorija; kategorije; kategorije članka; ključne reči; ključne riječi; "
    "teme članka; nekategorizirano; ознаке; категорије; oznake:*; tagovi:*; kategorija:*; "
    "kategorije:*; ključne riječi:*; ključne reči:*; категорије:*; ознаке:*; više o:*",
    "sl": "ključne besede; ključne besede:*; oznake članka*",
    "lt": "žymos; žymės; kategorijos; raktiniai žodžiai; žymos:*; žymės:*; kategorijos:*; temos:*; raktažodžiai:*",
    "lv": "birkas; kategorijas; atslēgvārdi; birkas:*; kategorijas:*; tēmas:*; atslēgvārdi:*",
    "et": "sildid; märksõnad; kategooriad; sildid:*; märksõnad:*; kategooriad:*; teemad:*; postitatud rubriiki*",
    "ca": "etiquetes; etiqueta de l'article; temes; paraules clau; etiquetes:*; categories de l'article*; "
    "arxivat a*; temes:*; etiquetat*",
    "id": "kategori berita; topik; topik terkait berita; kata kunci; tags berita; diposting di*; ditandai*; "
    "kata kunci:*; topik:*",
    "ms": "kategori artikel; label artikel",
    "vi": "thẻ; từ khóa; chuyên mục; danh mục; nhãn; từ khóa:*; chủ đề:*; chuyên mục:*; danh mục:*; nhãn:*; "
    "đăng trong*; từ khoá:*; từ khoá",
    "th": "แท็ก; ป้ายกำกับ; หมวดหมู่; หมวด; คำค้น; แท็ก:*; ป้ายกำกับ:*; หมวดหมู่:*; แท็กที่เกี่ยวข้อง; คำสำคัญ; คำที่เกี่ยวข้อง",
    "ja": "タグ; タグ一覧; カテゴリ; カテゴリー; カテゴリー一覧; ラベル; この記事のカテゴリー; 未分類; タグ:*; "
    "カテゴリ:*; カテゴリー:*; ラベル:*; キーワード:*; ジャンル:*; テーマ:*; この記事のタグ*; タグ *; "
    "カテゴリー *",
    "zh": "全站分類:*; 個人分類:*; 个人分类:*; 分类专栏:*; "
    "标签; 分类; 分类目录; 关键词; 关键字; 未分类; 标签云; 標籤; 分類; 文章分類; 關鍵字; 文章標籤; 標籤雲; "
    "标签:*; 分类:*; 关键词:*; 关键字:*; 所属分类*; 标签 *; 標籤:*; 分類:*; 關鍵字:*; 栏目:*; 文章标签*; "
    "归档于*; 本文标签*; 文章分类*; 主題標籤*; 标记:*; 分类于*",
    "ko": "태그; 카테고리; 키워드; 라벨; 해시태그; 미분류; 태그:*; 카테고리:*; 키워드:*; 분류:*; 태그 *; 관련키워드; "
    "관련 태그; 관련태그",
    "ar": "الوسوم; وسوم; كلمات مفتاحية; الكلمات المفتاحية; التصنيف; التصنيفات; تصنيفات; الأقسام; التسميات; غير مصنف; "
    "الوسوم:*; الكلمات الدلالية*; كلمات دلالية*; التصنيف:*; التصنيفات:*; التسميات:*; وسوم:*; تصنيفات:*; مواضيع:*; "
    "الكلمات المفتاحية:*",
    "he": "תגיות; תגית; תוויות; קטגוריה; קטגוריות; מילות מפתח; תגיות:*; תוויות:*; קטגוריה:*; קטגוריות:*; נושאים:*; "
    "מילות מפתח:*",
    "fa": "برچسب‌ها; برچسب ها; برچسب; دسته‌بندی; دسته بندی; دسته‌ها; کلمات کلیدی; کلیدواژه‌ها; برچسب‌ها:*; "
    "برچسب ها:*; برچسب:*; دسته‌بندی:*; دسته بندی:*; دسته:*; کلمات کلیدی:*; برچسب خورده*; دسته‌بندی شده*",
    "hi": "टैग; टैग्स; श्रेणी; श्रेणियाँ; लेबल; टैग्स:*; श्रेणी:*; लेबल:*",
    "bn": "ট্যাগ; ট্যাগস; বিভাগ; লেবেল; ট্যাগ:*; ট্যাগস:*; বিভাগ:*; লেবেল:*; বিষয়:*",
    "ta": "குறிச்சொற்கள்; வகைகள்; குறிச்சொற்கள்:*; வகைகள்:*",
}
