"""Providers of films for publishers' own players, and of countries other than those of `video.py`."""

from __future__ import annotations

from blogextract.embeds.provider import UUID, Provider, provider, query, shape

_BRIGHTCOVE_PLAYER = r"/(?P<account>[0-9]{5,15})/(?P<player>[\w-]{1,40}_default)/index(?:\.min)?\.(?:html|js)"
_BRIGHTCOVE_URL = "https://players.brightcove.net/{account}/{player}/index.html"

# fmt: off
VIDEO_HOSTING: tuple[Provider, ...] = (
    provider(
        "brightcove", "video", "players.brightcove.net",
        "https://players.brightcove.net/1234567890001/default_default/index.html?videoId=6012345678001",
        shape(_BRIGHTCOVE_PLAYER + query("videoId", r"(?:ref(?::|%3A))?[\w.-]{1,80}", "id"),
              _BRIGHTCOVE_URL + "?videoId={id}"),
        shape(_BRIGHTCOVE_PLAYER + query("playlistId", r"(?:ref(?::|%3A))?[\w.-]{1,80}", "id"),
              _BRIGHTCOVE_URL + "?playlistId={id}"),
    ),
    provider(
        "brightcove", "video", "link.brightcove.com c.brightcove.com bcove.me bcove.video",
        "http://link.brightcove.com/services/player/bcpid123456789001?bctid=987654321001",
        shape(r"/services/(?:player|link)/bcpid(?P<player>[0-9]{5,15})/?" + query("bct(?:id)?", "[0-9]{5,15}", "id"),
              "https://link.brightcove.com/services/player/bcpid{player}?bctid={id}"),
        shape(r"/services/viewer/federated_f[89](?:/(?P<player>[0-9]{5,15}))?"
              + query("videoId", "[0-9]{5,15}", "id"),
              "https://c.brightcove.com/services/viewer/federated_f9/{player}?videoId={id}"),
        shape(r"/(?P<id>(?!services)[\w-]{6,16})(?![\w/-])", "https://{host}/{id}"),
    ),
    provider(
        "jwplayer", "video", "cdn.jwplayer.com content.jwplatform.com jwpltx.com",
        "https://cdn.jwplayer.com/players/aBcD1234-EfGh5678.html",
        shape(r"/(?:players|previews)/(?P<id>[A-Za-z0-9]{8})-(?P<player>[A-Za-z0-9]{8})",
              "https://cdn.jwplayer.com/previews/{id}-{player}"),
        shape(r"/(?:videos|manifests|previews)/(?P<id>[A-Za-z0-9]{8})", "https://cdn.jwplayer.com/previews/{id}"),
    ),
    provider(
        "vidyard", "video", "vidyard.com",
        "https://play.vidyard.com/aBcDeFgHiJkLmNoPqRsTuV.html?v=3.1",
        shape(r"/(?:watch/|embed/|v4/embed/)?(?P<id>[A-Za-z0-9_-]{20,32})(?:\.html|\.js|\.jpg)?(?:[/?#]|\Z)",
              "https://share.vidyard.com/watch/{id}"),
    ),
    provider(
        "kaltura", "video", "kaltura.com",
        "https://cdnapisec.kaltura.com/p/123/sp/12300/embedIframeJs/uiconf_id/45/partner_id/123?iframeembed=true&entry_id=1_ab12cd34",
        shape(r"/(?:index\.php/extwidget/preview/partner_id/|p/)(?P<partner>[0-9]{2,10})[\w/.-]{0,200}"
              + query(r"(?:flashvars\[)?entry_id", r"[01]_[a-z0-9]{8}", "id"),
              "https://cdnapisec.kaltura.com/index.php/extwidget/preview/partner_id/{partner}/entry_id/{id}/embed/dynamic"),
    ),
    provider(
        "panopto", "video", "panopto.com panopto.eu",
        "https://harbour.hosted.panopto.com/Panopto/Pages/Embed.aspx?id=9c9de5e8-0a1e-484a-b099-e80766180a6d",
        shape(r"/Panopto/Pages/(?:Embed|Viewer)\.aspx" + query("id", UUID),
              "https://{host}/Panopto/Pages/Viewer.aspx?id={id}"),
    ),
    provider(
        "cloudflare", "video", "videodelivery.net cloudflarestream.com",
        "https://customer-abc123.cloudflarestream.com/0123456789abcdef0123456789abcdef/iframe",
        shape(r"/(?P<id>[0-9a-f]{32})(?:/iframe|/watch|[/?#]|\Z)", "https://{host}/{id}/watch"),
    ),
    provider(
        "mux", "video", "player.mux.com stream.mux.com",
        "https://player.mux.com/aBcDeFgHiJkLmNoPqRsTuVwXyZ0123456789",
        shape(r"/(?P<id>[A-Za-z0-9]{20,64})(?:\.m3u8)?(?:[/?#]|\Z)", "https://player.mux.com/{id}"),
    ),
    provider(
        "bunny", "video", "mediadelivery.net",
        "https://iframe.mediadelivery.net/embed/759/9c9de5e8-0a1e-484a-b099-e80766180a6d?autoplay=false",
        shape(rf"/(?:embed|play)/(?P<library>[0-9]{{1,9}})/(?P<id>{UUID})",
              "https://iframe.mediadelivery.net/play/{library}/{id}"),
    ),
    provider(
        "sproutvideo", "video", "sproutvideo.com vids.io",
        "https://videos.sproutvideo.com/embed/0123456789abcdef01/0123456789abcdef",
        shape(r"/(?:embed|videos)/(?P<id>[0-9a-f]{18})(?:/(?P<hash>[0-9a-f]{16}))?",
              "https://sproutvideo.com/videos/{id}"),
    ),
    provider(
        "youku", "video", "youku.com",
        "https://player.youku.com/embed/XMTIzNDU2Nzg5Mg==",
        shape(r"/(?:embed/|v_show/id_|player\.php/[\w/=-]{0,60}?sid/)(?P<id>X[A-Za-z0-9]{8,20})(?:={0,2})",
              "https://v.youku.com/v_show/id_{id}.html"),
    ),
    provider(
        "qq", "video", "v.qq.com video.qq.com imgcache.qq.com",
        "https://v.qq.com/txp/iframe/player.html?vid=a0123bcdefg",
        shape(r"/[\w/.-]{1,80}(?:player\.html|TPout\.swf|preview\.html)" + query("vid", "[a-z0-9]{11}", "id"),
              "https://v.qq.com/x/page/{id}.html"),
        shape(r"/x/(?:page|cover/[a-z0-9]{1,40})/(?P<id>[a-z0-9]{11})\.html", "https://v.qq.com/x/page/{id}.html"),
    ),
    provider(
        "aparat", "video", "aparat.com",
        "https://www.aparat.com/video/video/embed/videohash/aBc12/vt/frame",
        shape(r"/(?:video/video/embed/videohash/|embed/|v/)(?P<id>[A-Za-z0-9]{5,10})(?![\w-])",
              "https://www.aparat.com/v/{id}"),
    ),
    provider(
        "navertv", "video", "tv.naver.com tvcast.naver.com",
        "https://tv.naver.com/embed/1234567",
        shape(r"/(?:embed|v)/(?P<id>[0-9]{5,10})", "https://tv.naver.com/v/{id}"),
    ),
    provider(
        "kakaotv", "video", "tv.kakao.com play-tv.kakao.com",
        "https://play-tv.kakao.com/embed/player/cliplink/123456789?service=player_share",
        shape(r"/(?:embed/player/cliplink/|v/|channel/[0-9]{1,12}/cliplink/)(?P<id>[0-9]{6,12})",
              "https://tv.kakao.com/v/{id}"),
    ),
    provider(
        "bitchute", "video", "bitchute.com",
        "https://www.bitchute.com/embed/aBcDeFgHiJkL/",
        shape(r"/(?:embed|video)/(?P<id>[A-Za-z0-9_-]{10,14})", "https://www.bitchute.com/video/{id}/"),
    ),
    provider(
        "livestream", "video", "livestream.com",
        "https://livestream.com/accounts/123456/events/7654321/player?width=640",
        shape(r"/accounts/(?P<account>[0-9]{2,12})/events/(?P<event>[0-9]{2,12})(?:/videos/(?P<video>[0-9]{2,12}))?",
              "https://livestream.com/accounts/{account}/events/{event}", "{account}/{event}"),
        shape(r"/embed/(?P<id>[\w-]{2,60})", "https://livestream.com/{id}"),
    ),
    provider(
        "ustream", "video", "ustream.tv video.ibm.com",
        "http://www.ustream.tv/embed/recorded/12345678?html5ui",
        shape(r"/(?:embed/)?recorded/(?P<id>[0-9]{4,12})", "https://video.ibm.com/recorded/{id}"),
        shape(r"/flash/video/(?P<id>[0-9]{4,12})", "https://video.ibm.com/recorded/{id}"),
        shape(r"/(?:embed|channel|flash/live/[0-9]{1,4})/(?P<id>[\w-]{2,60})", "https://video.ibm.com/channel/{id}"),
    ),
    provider(
        "dotsub", "video", "dotsub.com",
        "https://dotsub.com/media/9c9de5e8-0a1e-484a-b099-e80766180a6d/embed/",
        shape(rf"/(?:media|view)/(?P<id>{UUID})", "https://dotsub.com/view/{id}"),
    ),
    provider(
        "blogger", "video", "blogger.com",
        "https://www.blogger.com/video.g?token=AD6v5dxAbCdEfGhIjKlMnOpQrStUvWxYz0123456789",
        shape(r"/video\.g" + query("token", r"[\w-]{20,400}", "id"), "https://www.blogger.com/video.g?token={id}"),
    ),
)
# fmt: on
"""Films that publishers host, and services of other countries."""
