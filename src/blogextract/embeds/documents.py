"""Providers of slides and documents, and services that wrap the embeds of others."""

from __future__ import annotations

from blogextract.embeds.provider import INNER, UUID, Provider, provider, query, shape

_GOOGLE = r"/(?:a/[\w.-]{1,80}/)?"
"""Addresses of a company's own domain name it first."""

# fmt: off
DOCUMENTS: tuple[Provider, ...] = (
    provider(
        "slideshare", "embed", "slideshare.net",
        "https://www.slideshare.net/slideshow/embed_code/key/aBcDeFgHiJkLmN",
        shape(r"/slideshow/embed_code/(?:key/)?(?P<id>[A-Za-z0-9]{4,24})",
              "https://www.slideshare.net/slideshow/embed_code/key/{id}"),
        shape(r"/swf/ssplayer2\.swf" + query("(?:doc|id)", r"[\w-]{4,200}", "id"),
              "https://www.slideshare.net/swf/ssplayer2.swf?doc={id}"),
        shape(r"/slideshow/(?P<slug>[\w%-]{1,300})/(?P<id>[0-9]{4,12})",
              "https://www.slideshare.net/slideshow/{slug}/{id}"),
        shape(r"/(?P<id>(?!embed|search|login|swf|slideshow|explore|mobile)[\w-]{2,80}/[\w%-]{3,300})(?:[/?#]|\Z)",
              "https://www.slideshare.net/{id}"),
    ),
    provider(
        "speakerdeck", "embed", "speakerdeck.com",
        "https://speakerdeck.com/player/0123456789abcdef0123456789abcdef?slide=2",
        shape(r"/player/(?P<id>[0-9a-f]{20,32})", "https://speakerdeck.com/player/{id}"),
        shape(r"/(?P<id>(?!player|assets|search|features)[\w-]{2,60}/[\w-]{2,300})(?:[/?#]|\Z)",
              "https://speakerdeck.com/{id}"),
    ),
    provider(
        "scribd", "embed", "scribd.com",
        "https://www.scribd.com/embeds/123456789/content?start_page=1",
        shape(r"/(?:embeds|doc|document|presentation|book|fullscreen)/(?P<id>[0-9]{4,12})",
              "https://www.scribd.com/document/{id}"),
        shape(r"/ScribdViewer\.swf" + query("document_id", "[0-9]{4,12}", "id"),
              "https://www.scribd.com/document/{id}"),
    ),
    provider(
        "issuu", "embed", "issuu.com",
        "https://e.issuu.com/embed.html?d=tide_tables_2014&u=harbour",
        shape(r"/(?:anonymous-)?embed\.html" + query("d", r"[\w.-]{1,200}") + query("u", r"[\w.-]{1,80}"),
              "https://issuu.com/{u}/docs/{d}", "{u}/{d}"),
        shape(r"/(?P<u>(?!embed|query|search)[\w.-]{1,80})/docs/(?P<d>[\w.-]{1,200})",
              "https://issuu.com/{u}/docs/{d}", "{u}/{d}"),
        shape(r"/(?:anonymous-)?embed\.html[^#]{0,400}#(?P<id>[0-9]{4,12}/[0-9]{4,12})",
              "https://e.issuu.com/embed.html#{id}"),
    ),
    provider(
        "prezi", "embed", "prezi.com",
        "https://prezi.com/embed/ab1cd2ef3gh4/?bgcolor=ffffff",
        shape(r"/(?:v/|i/|p/)(?:embed/|view/)?(?P<id>[\w-]{8,40})", "https://prezi.com/p/{id}/"),
        shape(r"/(?:embed/)?(?P<id>[a-z0-9_-]{12})(?![\w-])", "https://prezi.com/{id}/"),
    ),
    provider(
        "google-docs", "embed", "docs.google.com",
        "https://docs.google.com/document/d/e/2PACX-1vAbCdEfGhIjKlMnOp/pub?embedded=true",
        shape(_GOOGLE + r"document/(?:u/[0-9]/)?d/e/(?P<id>[\w-]{10,120})", "https://docs.google.com/document/d/e/{id}/pub"),
        shape(_GOOGLE + r"document/(?:u/[0-9]/)?d/(?P<id>[\w-]{10,120})", "https://docs.google.com/document/d/{id}"),
        shape(_GOOGLE + r"document/pub" + query("id", r"[\w-]{10,80}"), "https://docs.google.com/document/pub?id={id}"),
    ),
    provider(
        "google-slides", "embed", "docs.google.com",
        "https://docs.google.com/presentation/d/e/2PACX-1vAbCdEfGhIjKlMnOp/embed?start=false",
        shape(_GOOGLE + r"presentation/(?:u/[0-9]/)?d/e/(?P<id>[\w-]{10,120})",
              "https://docs.google.com/presentation/d/e/{id}/pub"),
        shape(_GOOGLE + r"presentation/(?:u/[0-9]/)?d/(?P<id>[\w-]{10,120})",
              "https://docs.google.com/presentation/d/{id}"),
        shape(_GOOGLE + r"(?:presentation/)?(?:embed|present/embed|EmbedSlideshow)"
              + query("(?:id|docid)", r"[\w-]{10,80}", "id"),
              "https://docs.google.com/presentation/embed?id={id}"),
    ),
    provider(
        "google-sheets", "embed", "docs.google.com spreadsheets.google.com",
        "https://docs.google.com/spreadsheets/d/e/2PACX-1vAbCdEfGhIjKlMnOp/pubhtml?widget=true",
        shape(_GOOGLE + r"spreadsheets/(?:u/[0-9]/)?d/e/(?P<id>[\w-]{10,120})",
              "https://docs.google.com/spreadsheets/d/e/{id}/pubhtml"),
        shape(_GOOGLE + r"spreadsheets/(?:u/[0-9]/)?d/(?P<id>[\w-]{10,120})", "https://docs.google.com/spreadsheets/d/{id}"),
        shape(_GOOGLE + r"(?:spreadsheet/)?(?:pub|ccc|oimg)" + query("key", r"[\w.-]{10,80}", "id"),
              "https://docs.google.com/spreadsheet/pub?key={id}"),
    ),
    provider(
        "google-forms", "embed", "docs.google.com spreadsheets.google.com",
        "https://docs.google.com/forms/d/e/1FAIpQLSabcdefGhIjKlMnOp/viewform?embedded=true",
        shape(_GOOGLE + r"forms/(?:u/[0-9]/)?d/e/(?P<id>[\w-]{10,120})", "https://docs.google.com/forms/d/e/{id}/viewform"),
        shape(_GOOGLE + r"forms/(?:u/[0-9]/)?d/(?P<id>[\w-]{10,120})", "https://docs.google.com/forms/d/{id}/viewform"),
        shape(_GOOGLE + r"(?:spreadsheet/)?(?:embeddedform|viewform)" + query("(?:form)?key", r"[\w.:-]{10,80}", "id"),
              "https://docs.google.com/spreadsheet/viewform?formkey={id}"),
    ),
    provider(
        "google-drawings", "embed", "docs.google.com",
        "https://docs.google.com/drawings/d/1AbCdEfGhIjKlMnOpQrStUv/preview",
        shape(_GOOGLE + r"drawings/(?:u/[0-9]/)?d/(?:e/)?(?P<id>[\w-]{10,120})", "https://docs.google.com/drawings/d/{id}"),
    ),
    provider(
        "google-drive", "embed", "drive.google.com docs.google.com",
        "https://drive.google.com/file/d/1AbCdEfGhIjKlMnOpQrStUv/preview",
        shape(_GOOGLE + r"file/(?:u/[0-9]/)?d/(?P<id>[\w-]{10,120})", "https://drive.google.com/file/d/{id}/view"),
        shape(r"/embeddedfolderview" + query("id", r"[\w-]{10,80}"), "https://drive.google.com/drive/folders/{id}"),
        shape(r"/(?:uc|open)" + query("id", r"[\w-]{10,80}"), "https://drive.google.com/file/d/{id}/view"),
        shape(r"/(?:viewer|gview|viewerng/viewer)" + query("url", INNER, "inner"), "https://docs.google.com/"),
    ),
    provider(
        "google-calendar", "embed", "google.*",
        "https://calendar.google.com/calendar/embed?src=harbour%40group.calendar.google.com&ctz=Europe%2FBerlin",
        shape(r"/calendar/(?:b/[0-9]/|u/[0-9]/)?(?:htmlembed|embed)" + query("src", r"[\w.@%#-]{3,200}", "id"),
              "https://calendar.google.com/calendar/embed?src={id}"),
    ),
    provider(
        "office", "embed", "view.officeapps.live.com",
        "https://view.officeapps.live.com/op/embed.aspx?src=https%3A%2F%2Fharbour.test%2Ftides.pptx",
        shape(r"/op/(?:embed|view)\.aspx" + query("src", INNER, "inner"), "https://view.officeapps.live.com/"),
    ),
    provider(
        "documentcloud", "embed", "documentcloud.org",
        "https://embed.documentcloud.org/documents/1234567-tide-tables/?embed=1",
        shape(r"/documents/(?P<id>[0-9]{4,12}(?:-[\w-]{1,200})?)", "https://www.documentcloud.org/documents/{id}"),
    ),
    provider(
        "yumpu", "embed", "yumpu.com",
        "https://www.yumpu.com/en/embed/view/aBcDeFgHiJkL",
        shape(r"/(?P<language>\w{2})/embed/view/(?P<id>\w{8,24})",
              "https://www.yumpu.com/{language}/embed/view/{id}"),
    ),
    provider(
        "calameo", "embed", "calameo.com",
        "https://v.calameo.com/?bkcode=0012345678abcdef01234&mode=mini",
        shape(r"/" + query("bkcode", "[0-9a-f]{15,24}", "id"), "https://www.calameo.com/read/{id}"),
        shape(r"/(?:read|books)/(?P<id>[0-9a-f]{15,24})", "https://www.calameo.com/read/{id}"),
    ),
    provider(
        "slides", "embed", "slides.com",
        "https://slides.com/keeper/tides/embed?style=light",
        shape(r"/(?P<id>[\w-]{1,60}/(?!fullscreen)[\w-]{1,200})/embed", "https://slides.com/{id}"),
    ),
    provider(
        "pitch", "embed", "pitch.com",
        "https://pitch.com/embed/9c9de5e8-0a1e-484a-b099-e80766180a6d",
        shape(rf"/(?:embed|v|embed-link)/(?P<id>{UUID}|[\w-]{{4,160}})", "https://pitch.com/v/{id}"),
    ),
    provider(
        "kickstarter", "embed", "kickstarter.com",
        "https://www.kickstarter.com/projects/harbour/lighthouse-lamp/widget/card.html?v=2",
        shape(r"/projects/(?P<id>[\w-]{1,80}/[\w-]{1,120})/widget/card", "https://www.kickstarter.com/projects/{id}"),
    ),
    provider(
        "kindle", "embed", "read.amazon.*",
        "https://read.amazon.com/kp/card?asin=B0ABCD1234&preview=inline",
        shape(r"/kp/(?:embed|card)" + query("asin", "[A-Z0-9]{10}", "id"),
              "https://read.amazon.com/kp/embed?asin={id}"),
    ),
    provider(
        "medium", "embed", "medium.com",
        "https://medium.com/media/0123456789abcdef0123456789abcdef",
        shape(r"/media/(?P<id>[0-9a-f]{32})", "https://medium.com/media/{id}"),
    ),
    provider(
        "internet-archive", "embed", "archive.org",
        "https://archive.org/embed/tide-tables-1914?playlist=1",
        shape(r"/(?:embed|details|stream)/(?P<id>(?!@)[\w.-]{2,120})", "https://archive.org/details/{id}"),
    ),
    provider(
        "embedly", "embed", "embedly.com embed.ly",
        "https://cdn.embedly.com/widgets/media.html?src=https%3A%2F%2Fharbour.test%2Fplayer%2F1&url=x",
        shape(r"/widgets/media\.html" + query("src", INNER, "inner"), "https://embed.ly/"),
        shape(r"/(?:widgets/card|widgets/media)\.html" + query("url", INNER, "inner"), "https://embed.ly/"),
    ),
    provider(
        "drupal", "embed", "",
        "https://harbour.test/media/oembed?url=https%3A//harbour.test/tides&max_width=0&max_height=0&hash=aBc",
        shape(r"/(?:[\w-]{1,40}/){0,3}media/oembed" + query("url", INNER, "inner"), "https://{host}/"),
    ),
    provider(
        "iframely", "embed", "iframe.ly",
        "https://cdn.iframe.ly/api/iframe?url=https%3A%2F%2Fharbour.test%2Fpost&key=abc",
        shape(r"/api/iframe" + query("url", INNER, "inner"), "https://iframe.ly/"),
        shape(r"/(?P<id>[A-Za-z0-9]{6,12})(?:[/?#]|\Z)", "https://iframe.ly/{id}"),
    ),
)
# fmt: on
"""Documents and slides."""
