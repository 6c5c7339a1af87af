"""Providers of films, most used first."""

from __future__ import annotations

from blogextract.embeds.provider import INNER, UUID, Provider, kept, provider, query, shape

_YOUTUBE = r"[\w-]{11}(?![\w-])"
_YOUTUBE_LIST = r"[\w-]{10,64}"
_YOUTUBE_MORE = (
    kept("list", _YOUTUBE_LIST, "&list={value}"),
    kept("start", r"[1-9][0-9]{0,5}", "&t={value}s"),
    kept("t", r"[0-9hms]{1,12}", "&t={value}"),
)

# fmt: off
VIDEO: tuple[Provider, ...] = (
    provider(
        "youtube", "video", "youtube.com youtube-nocookie.com youtubeeducation.com",
        "https://www.youtube.com/embed/aBcDeFgHi12?start=90",
        shape(rf"/(?:embed|v|e|shorts|live)/(?!videoseries|live_stream)(?P<id>{_YOUTUBE})",
              "https://www.youtube.com/watch?v={id}"),
        shape(r"/(?:watch(?:_popup)?(?:\.php)?|embed/?|swf|tv)?/?" + query("v", _YOUTUBE, "id"),
              "https://www.youtube.com/watch?v={id}"),
        shape(r"/(?:embed(?:/videoseries)?|playlist|view_play_list|watch)/?"
              + query("(?:list|p)", _YOUTUBE_LIST, "id"),
              "https://www.youtube.com/playlist?list={id}"),
        shape(r"/p/(?P<id>[\w-]{16,64})", "https://www.youtube.com/playlist?list={id}"),
        shape(r"/embed/live_stream" + query("channel", r"UC[\w-]{22}", "id"),
              "https://www.youtube.com/channel/{id}/live"),
        more=_YOUTUBE_MORE,
    ),
    provider(
        "youtube", "video", "youtu.be",
        "https://youtu.be/aBcDeFgHi12?t=1m30s",
        shape(rf"/(?:v/|embed/)?(?P<id>{_YOUTUBE})", "https://www.youtube.com/watch?v={id}"),
        more=_YOUTUBE_MORE,
    ),
    provider(
        "youtube", "video", "lj-toys.com",  # LiveJournal's own frame around players
        "https://l.lj-toys.com/?auth_token=sessionless&source=youtube&vid=aBcDeFgHi12&moduleid=12&journalid=55",
        shape(r"/" + query("source", "youtube") + query("vid", _YOUTUBE, "id"), "https://www.youtube.com/watch?v={id}"),
    ),
    provider(
        "vimeo", "video", "lj-toys.com",
        "https://l.lj-toys.com/?auth_token=sessionless&source=vimeo&vid=417293306&moduleid=12&journalid=55",
        shape(r"/" + query("source", "vimeo") + query("vid", "[0-9]{1,12}", "id"), "https://vimeo.com/{id}"),
    ),
    provider(
        "vimeo", "video", "vimeo.com",
        "https://player.vimeo.com/video/417293306?h=a1b2c3d4e5&dnt=1",
        shape(r"/video/(?P<id>[0-9]{3,12})" + query("h", "[0-9a-f]{8,12}", "hash"), "https://vimeo.com/{id}/{hash}"),
        shape(r"/(?:video/)?(?P<id>[0-9]{3,12})/(?P<hash>[0-9a-f]{8,12})\b", "https://vimeo.com/{id}/{hash}"),
        shape(r"/(?:video/|videos/|groups/[\w-]{1,80}/videos/|channels/[\w-]{1,80}/|album/[0-9]{1,12}/video/"
              r"|showcase/[0-9]{1,12}/video/|ondemand/[\w-]{1,80}/)?(?P<id>[0-9]{3,12})(?![\w-])",
              "https://vimeo.com/{id}"),
        shape(r"/moogaloop\.swf" + query("clip_id", "[0-9]{3,12}", "id"), "https://vimeo.com/{id}"),
        shape(r"/event/(?P<id>[0-9]{3,12})", "https://vimeo.com/event/{id}"),
        shape(r"/(?:album|showcase)/(?P<id>[0-9]{3,12})", "https://vimeo.com/showcase/{id}"),
        more=(kept("t", r"[0-9hms]{1,12}", "#t={value}"),),
    ),
    provider(
        "wistia", "video", "wistia.com wistia.net wi.st",
        "https://fast.wistia.net/embed/iframe/abcde12345?videoFoam=true",
        shape(r"/(?:embed/)?(?:iframe|medias|playlists|channel)/(?P<id>[a-z0-9]{8,12})(?![\w-])",
              "https://fast.wistia.net/embed/iframe/{id}"),
    ),
    provider(
        "dailymotion", "video", "dailymotion.com",
        "https://www.dailymotion.com/embed/video/x7abc12?autoplay=0",
        shape(r"/(?:embed/|swf/)?video/(?P<id>[a-z0-9]{5,12})(?![a-z0-9])", "https://www.dailymotion.com/video/{id}"),
        shape(r"/swf/(?P<id>[a-z0-9]{5,12})(?![a-z0-9/])", "https://www.dailymotion.com/video/{id}"),
        shape(r"/player[\w./-]{0,40}" + query("video", "[a-z0-9]{5,12}", "id"),
              "https://www.dailymotion.com/video/{id}"),
        shape(r"/(?:embed/)?playlist/(?P<id>[a-z0-9]{4,12})", "https://www.dailymotion.com/playlist/{id}"),
    ),
    provider(
        "dailymotion", "video", "dai.ly",
        "https://dai.ly/x7abc12",
        shape(r"/(?P<id>[a-z0-9]{5,12})", "https://www.dailymotion.com/video/{id}"),
    ),
    provider(
        "ted", "video", "ted.com",
        "https://embed.ted.com/talks/lang/de/jane_doe_why_harbours_sleep",
        shape(r"/(?:embed/)?talks/(?:lang/[\w-]{2,8}/)?(?P<id>[a-z0-9_]{4,200}?)(?:\.html)?(?:[/?#]|\Z)",
              "https://www.ted.com/talks/{id}"),
    ),
    provider(
        "twitch", "video", "twitch.tv",
        "https://player.twitch.tv/?video=v123456789&parent=harbour.test",
        shape(r"/" + query("video", "v?(?P<id>[0-9]{5,12})"), "https://www.twitch.tv/videos/{id}"),
        shape(r"/embed" + query("clip", "[A-Za-z0-9_-]{4,120}", "id"), "https://clips.twitch.tv/{id}"),
        shape(r"/videos/v?(?P<id>[0-9]{5,12})", "https://www.twitch.tv/videos/{id}"),
        shape(r"/\w{2,40}/(?:v|video)/(?P<id>[0-9]{5,12})", "https://www.twitch.tv/videos/{id}"),
        shape(r"/\w{2,40}/clip/(?P<id>[A-Za-z0-9_-]{4,120})", "https://clips.twitch.tv/{id}"),
        shape(r"/(?:widgets/live_embed_player\.swf)?" + query("channel", r"\w{2,40}", "id"),
              "https://www.twitch.tv/{id}"),
        shape(r"/" + query("collection", r"[\w-]{4,40}", "id"), "https://www.twitch.tv/collections/{id}"),
        shape(r"/(?P<id>\w{2,40})/embed", "https://www.twitch.tv/{id}"),
    ),
    provider(
        "twitch", "video", "clips.twitch.tv",
        "https://clips.twitch.tv/CalmHarbourSeal-abc123",
        shape(r"/(?P<id>(?!embed)[A-Za-z0-9_-]{4,120})", "https://clips.twitch.tv/{id}"),
    ),
    provider(
        "videopress", "video", "videopress.com video.wordpress.com v.wordpress.com",
        "https://videopress.com/embed/aBcD1234?hd=1",
        shape(r"/(?:embed/|v/)?(?P<id>[A-Za-z0-9]{8})(?![\w-])", "https://videopress.com/v/{id}"),
    ),
    provider(
        "facebook", "video", "facebook.com",
        "https://www.facebook.com/plugins/video.php?href=https%3A%2F%2Fwww.facebook.com%2Fharbour%2Fvideos%2F1234567890%2F",
        shape(r"/(?:v[0-9.]{1,6}/)?plugins/video\.php" + query("href", INNER, "inner"), "https://www.facebook.com/"),
        shape(r"/(?:video/embed|watch/?|video\.php|video/video\.php)/?"
              + query("(?:video_id|v)", "[0-9]{6,20}", "id"),
              "https://www.facebook.com/watch/?v={id}"),
        shape(r"/v/(?P<id>[0-9]{6,20})", "https://www.facebook.com/watch/?v={id}"),
        shape(r"/(?P<user>[\w.%-]{1,120})/videos/(?:[\w.%-]{1,200}/)?(?P<id>[0-9]{6,20})",
              "https://www.facebook.com/{user}/videos/{id}"),
        shape(r"/reel/(?P<id>[0-9]{6,20})", "https://www.facebook.com/reel/{id}"),
    ),
    provider(
        "facebook", "video", "fb.watch",
        "https://fb.watch/aBcDeF1234/",
        shape(r"/(?P<id>[\w-]{6,20})", "https://fb.watch/{id}/"),
    ),
    provider(
        "tiktok", "video", "tiktok.com",
        "https://www.tiktok.com/embed/v2/7012345678901234567",
        shape(r"/@(?P<user>[\w.]{1,40})/(?P<what>video|photo)/(?P<id>[0-9]{10,22})",
              "https://www.tiktok.com/@{user}/{what}/{id}"),
        shape(r"/(?:embed/(?:v[0-9]/)?|player/v1/|v/)(?P<id>[0-9]{10,22})", "https://www.tiktok.com/embed/v2/{id}"),
    ),
    provider(
        "loom", "video", "loom.com useloom.com",
        "https://www.loom.com/embed/0123456789abcdef0123456789abcdef",
        shape(r"/(?:embed|share)/(?P<id>[0-9a-f]{32})", "https://www.loom.com/share/{id}"),
    ),
    provider(
        "streamable", "video", "streamable.com",
        "https://streamable.com/e/ab12cd",
        shape(r"/(?:[eost]/)?(?P<id>[a-z0-9]{5,8})(?![\w-])", "https://streamable.com/{id}"),
    ),
    provider(
        "rumble", "video", "rumble.com",
        "https://rumble.com/embed/v1ab2c3/?pub=4",
        shape(r"/embed/(?:[a-z0-9]{1,8}\.)?(?P<id>v[a-z0-9]{4,10})(?![\w-])", "https://rumble.com/embed/{id}/"),
        shape(r"/(?P<id>v[a-z0-9]{4,10})(?P<slug>-[\w-]{1,200})?\.html", "https://rumble.com/{id}{slug}.html"),
    ),
    provider(
        "odysee", "video", "odysee.com lbry.tv",
        "https://odysee.com/$/embed/@harbour:1/quay-at-night:a",
        shape(r"/(?:\$/embed/)?(?P<id>@[\w-]{1,80}:[0-9a-f]{1,40}/[\w%.'()-]{1,200}:[0-9a-f]{1,40})",
              "https://odysee.com/{id}"),
        shape(r"/\$/embed/(?P<name>[\w%.-]{1,200})[/:](?P<id>[0-9a-f]{1,40})",
              "https://odysee.com/{name}:{id}", "{name}:{id}"),
    ),
    provider(
        "bilibili", "video", "bilibili.com bilibili.tv hdslb.com",
        "https://player.bilibili.com/player.html?aid=170001&bvid=BV17x411w7KC&cid=279786&page=1",
        shape(r"/(?:[\w/]{0,40}player\.html|player)" + query("bvid", "BV[0-9A-Za-z]{10}", "id"),
              "https://www.bilibili.com/video/{id}"),
        shape(r"/[\w/]{0,40}(?:player\.html|player|miniloader\.swf)" + query("aid", "[0-9]{1,16}", "id"),
              "https://www.bilibili.com/video/av{id}", "av{id}"),
        shape(r"/video/(?P<id>BV[0-9A-Za-z]{10}|av[0-9]{1,16})", "https://www.bilibili.com/video/{id}"),
    ),
    provider(
        "niconico", "video", "nicovideo.jp nico.ms",
        "https://embed.nicovideo.jp/watch/sm1234567",
        shape(r"/(?:watch/|thumb_watch/|thumb/)?(?P<id>(?:sm|nm|so)[0-9]{1,12})",
              "https://www.nicovideo.jp/watch/{id}"),
    ),
    provider(
        "rutube", "video", "rutube.ru",
        "https://rutube.ru/play/embed/0123456789abcdef0123456789abcdef",
        shape(r"/(?:play/embed|video/embed|video)/(?P<id>[0-9a-f]{32}|[0-9]{5,12})", "https://rutube.ru/video/{id}/"),
    ),
    provider(
        "vk", "video", "vk.com vkvideo.ru vkontakte.ru vk.ru",
        "https://vk.com/video_ext.php?oid=-1234567&id=456239017&hash=abc&hd=2",
        shape(r"/video_ext\.php" + query("oid", "-?[0-9]{1,12}") + query("id", "[0-9]{1,12}"),
              "https://vk.com/video{oid}_{id}", "{oid}_{id}"),
        shape(r"/(?:[\w./-]{0,40}[?&]z=)?(?P<what>video|clip)(?P<id>-?[0-9]{1,12}_[0-9]{1,12})",
              "https://vk.com/{what}{id}"),
    ),
    provider(
        "ok", "video", "ok.ru odnoklassniki.ru",
        "https://ok.ru/videoembed/1234567890123",
        shape(r"/(?:videoembed|video|live)/(?P<id>[0-9]{6,20})", "https://ok.ru/video/{id}"),
    ),
    provider(
        "coub", "video", "coub.com",
        "https://coub.com/embed/1ab2cd?muted=false",
        shape(r"/(?:embed|view)/(?P<id>[a-z0-9]{4,8})(?![\w-])", "https://coub.com/view/{id}"),
    ),
    provider(
        "kickstarter", "video", "kickstarter.com",
        "https://www.kickstarter.com/projects/harbour/lighthouse-lamp/widget/video.html",
        shape(r"/projects/(?P<id>[\w-]{1,80}/[\w-]{1,120})/widget/video",
              "https://www.kickstarter.com/projects/{id}"),
    ),
    provider(
        "peertube", "video", "",
        "https://films.harbour.test/videos/embed/9c9de5e8-0a1e-484a-b099-e80766180a6d",
        shape(rf"/videos/embed/(?P<id>{UUID}|[A-HJ-NP-Za-km-z1-9]{{21,22}})(?![\w-])",
              "https://{host}/videos/watch/{id}"),
    ),
)
# fmt: on
"""Services for the public."""
