"""Providers of charts and maps."""

from __future__ import annotations

from blogextract.embeds.provider import UUID, Provider, provider, query, shape

# fmt: off
CHARTS: tuple[Provider, ...] = (
    provider(
        "datawrapper", "embed", "datawrapper.dwcdn.net datawrapper.de",
        "https://datawrapper.dwcdn.net/aBc12/3/",
        shape(r"/(?:_/)?(?P<id>[A-Za-z0-9]{5})(?:/|[?#]|\Z)", "https://datawrapper.dwcdn.net/{id}/"),
    ),
    provider(
        "flourish", "embed", "flo.uri.sh flourish.studio",
        "https://flo.uri.sh/visualisation/1234567/embed",
        shape(r"/(?P<what>visualisation|story)/(?P<id>[0-9]{3,12})",
              "https://public.flourish.studio/{what}/{id}/"),
    ),
    provider(
        "infogram", "embed", "infogram.com infogr.am",
        "https://e.infogram.com/9c9de5e8-0a1e-484a-b099-e80766180a6d?src=embed",
        shape(rf"/(?:_/)?(?P<id>{UUID}|[A-Za-z0-9]{{20}})(?:[/?#]|\Z)", "https://infogram.com/{id}"),
        shape(r"/(?P<id>[\w%-]{3,200}-1[a-z0-9]{10,24})(?:[/?#]|\Z)", "https://infogram.com/{id}"),
    ),
    provider(
        "tableau", "embed", "public.tableau.com public.tableausoftware.com",
        "https://public.tableau.com/views/Tides/Chart1?:embed=y&:display_count=yes",
        shape(r"/(?:t/[\w-]{1,80}/)?views/(?P<id>[\w%.-]{1,160}/[\w%.-]{1,160})",
              "https://public.tableau.com/views/{id}"),
        shape(r"/(?:app/)?profile/[\w.%-]{1,80}/viz/(?P<id>[\w%.-]{1,160}/[\w%.-]{1,160})",
              "https://public.tableau.com/views/{id}"),
        shape(r"/shared/(?P<id>[A-Z0-9]{6,14})", "https://public.tableau.com/shared/{id}"),
    ),
    provider(
        "plotly", "embed", "plot.ly plotly.com",
        "https://plot.ly/~keeper/12.embed?width=600",
        shape(r"/~(?P<user>[\w.-]{1,60})/(?P<id>[0-9]{1,8})",
              "https://chart-studio.plotly.com/~{user}/{id}/", "{user}/{id}"),
    ),
    provider(
        "piktochart", "embed", "piktochart.com",
        "https://create.piktochart.com/embed/12345678-tides",
        shape(r"/embed/(?P<id>[0-9]{4,12}(?:-[\w-]{1,200})?)", "https://create.piktochart.com/embed/{id}"),
    ),
    provider(
        "visme", "embed", "visme.co",
        "https://my.visme.co/embed/ab1cd2ef-tides",
        shape(r"/_?embed/(?P<id>[\w-]{6,200})|/view/(?P<view>[\w-]{6,200})",
              "https://my.visme.co/view/{id}{view}", "{id}{view}"),
    ),
    provider(
        "knightlab", "embed", "knightlab.com knightlab.northwestern.edu",
        "https://cdn.knightlab.com/libs/timeline3/latest/embed/index.html?source=1aBcDeFgHiJkLm&font=Default",
        shape(r"/libs/(?P<what>timeline3?|storyline|soundcite)/[\w./-]{1,80}"
              + query("source", r"[\w.%:/-]{6,300}", "id"),
              "https://cdn.knightlab.com/libs/{what}/latest/embed/index.html?source={id}"),
        shape(r"/libs/(?P<what>juxtapose|scene|storymapjs|storymap)/[\w./-]{1,80}"
              + query("(?:uid|url|src)", r"[\w.%:/-]{6,300}", "id"),
              "https://cdn.knightlab.com/libs/{what}/latest/embed/index.html?uid={id}"),
    ),
    provider(
        "sketchfab", "embed", "sketchfab.com",
        "https://sketchfab.com/models/0123456789abcdef0123456789abcdef/embed?autostart=1",
        shape(r"/(?:models|3d-models/[\w-]{1,120}?-?|show)/?(?P<id>[0-9a-f]{32})",
              "https://sketchfab.com/models/{id}"),
    ),
    provider(
        "matterport", "embed", "matterport.com",
        "https://my.matterport.com/show/?m=aBcDeFgHi12&play=1",
        shape(r"/show/?" + query("m", "[A-Za-z0-9]{11}", "id"), "https://my.matterport.com/show/?m={id}"),
    ),
    provider(
        "arcade", "embed", "arcade.software",
        "https://demo.arcade.software/aBcDeFgHiJkLmNoPqRsT?embed",
        shape(r"/(?:share/)?(?P<id>[A-Za-z0-9]{18,24})(?:[/?#]|\Z)", "https://app.arcade.software/share/{id}"),
    ),
)
# fmt: on
"""Charts, models and tours."""

# fmt: off
MAPS: tuple[Provider, ...] = (
    provider(
        "google-maps", "embed", "google.*",
        "https://www.google.com/maps/d/embed?mid=1V2np-aBcDeFgHiJkLmNoPqRsTuV&ehbc=2E312F",
        shape(r"/maps/d/(?:u/[0-9]/)?(?:embed|viewer|edit|kml)" + query("mid", r"[\w.-]{8,80}", "id"),
              "https://www.google.com/maps/d/viewer?mid={id}"),
        shape(r"/maps/embed/?" + query("pb", r"[^&#]{4,4000}", "pb"),
              "https://www.google.com/maps/embed?pb={pb}", ""),
        shape(r"/maps/embed/v1/(?:place|search|directions|view|streetview)"
              + query("(?:q|center|location|origin)", r"[^&#]{1,600}", "q"),
              "https://www.google.com/maps?q={q}", ""),
        shape(r"/maps/(?:ms|mm)" + query("msid", r"[\w.]{8,80}", "id"), "https://www.google.com/maps/ms?msid={id}"),
        shape(r"/(?:maps|local)?/?(?=[^#]*output=(?:sv)?embed)"
              + query("(?:q|cid|ll|saddr|cbll)", r"[^&#]{1,600}", "q"),
              "https://www.google.com/maps?q={q}", ""),
    ),
    provider(
        "openstreetmap", "embed", "openstreetmap.org",
        "https://www.openstreetmap.org/export/embed.html?bbox=9.98%2C53.54%2C10.01%2C53.55&layer=mapnik",
        shape(r"/export/embed\.html" + query("bbox", r"[\d.,%C-]{5,200}", "bbox"),
              "https://www.openstreetmap.org/?bbox={bbox}", ""),
    ),
    provider(
        "umap", "embed", "umap.openstreetmap.fr umap.openstreetmap.de",
        "https://umap.openstreetmap.fr/en/map/quays_123456?scaleControl=false",
        shape(r"/(?:(?P<language>\w{2}(?:-\w{2,4})?)/)?map/(?:[\w-]{1,120}_)?(?P<id>[0-9]{1,9})",
              "https://{host}/map/{id}"),
    ),
    provider(
        "bing-maps", "embed", "bing.com",
        "https://www.bing.com/maps/embed?h=400&w=500&cp=53.54~9.98&lvl=11",
        shape(r"/maps/embed(?:/viewer\.aspx)?/?" + query("(?:cp|v)", r"[\d.~%\w-]{1,80}", "cp"),
              "https://www.bing.com/maps?cp={cp}", ""),
    ),
    provider(
        "yandex-maps", "embed", "yandex.*",
        "https://yandex.ru/map-widget/v1/?um=constructor%3A0123456789abcdef0123456789abcdef",
        shape(r"/map-widget/v1/" + query("um", r"constructor(?::|%3A)[0-9a-f]{20,80}", "id"),
              "https://yandex.ru/maps/?um={id}"),
        shape(r"/map-widget/v1/" + query("ll", r"[\d.,%C-]{3,60}", "ll"), "https://yandex.ru/maps/?ll={ll}", ""),
    ),
    provider(
        "arcgis", "embed", "arcgis.com",
        "https://storymaps.arcgis.com/stories/0123456789abcdef0123456789abcdef",
        shape(r"/(?P<path>(?:apps|home)/[\w./-]{1,120})" + query("(?:appid|webmap|id)", "[0-9a-f]{32}", "id"),
              "https://{host}/{path}?appid={id}"),
        shape(r"/(?:stories|apps/\w{1,40})/(?P<id>[0-9a-f]{32})", "https://storymaps.arcgis.com/stories/{id}"),
    ),
    provider(
        "windy", "embed", "windy.com",
        "https://embed.windy.com/embed2.html?lat=53.54&lon=9.98&zoom=7&overlay=wind",
        shape(r"/embed2?\.html" + query("lat", r"-?[\d.]{1,20}") + query("lon", r"-?[\d.]{1,20}"),
              "https://www.windy.com/?{lat},{lon}", ""),
    ),
    provider(
        "komoot", "embed", "komoot.com komoot.de",
        "https://www.komoot.com/tour/123456789/embed?profile=1",
        shape(r"/(?:\w{2}-\w{2}/)?tour/(?P<id>[0-9]{4,14})", "https://www.komoot.com/tour/{id}"),
    ),
    provider(
        "ridewithgps", "embed", "ridewithgps.com",
        "https://ridewithgps.com/embeds?type=route&id=12345678",
        shape(r"/embeds" + query("type", "route|trip", "what") + query("id", "[0-9]{3,12}"),
              "https://ridewithgps.com/{what}s/{id}"),
    ),
    provider(
        "wikiloc", "embed", "wikiloc.com",
        "https://www.wikiloc.com/wikiloc/embedv2.do?id=12345678&elevation=on",
        shape(r"/wikiloc/(?:embedv2|spatialArtifacts|view)\.do" + query("id", "[0-9]{3,12}"),
              "https://www.wikiloc.com/wikiloc/view.do?id={id}"),
    ),
)
# fmt: on
"""Maps and routes."""
