"""Providers that have ended: their embeds are named, so that a migration can say what was lost.

The canonical address is the one that was for people; web archives know it.
"""

from __future__ import annotations

from blogextract.embeds.provider import UUID, Provider, provider, query, shape

# fmt: off
DEAD: tuple[Provider, ...] = (
    provider(
        "google-video", "video", "video.google.*",
        "http://video.google.com/googleplayer.swf?docid=-1234567890123456789&hl=en",
        shape(r"/(?:googleplayer\.swf|videoplay)" + query("doc[iI]d", "-?[0-9]{8,24}", "id"),
              "http://video.google.com/videoplay?docid={id}"),
    ),
    provider(
        "blip", "video", "blip.tv",
        "http://blip.tv/play/AYGbcdEFGh.html",
        shape(r"/(?:play|api\.swf#)/?(?P<id>[\w%+.-]{4,40}?)(?:\.html|\.x)?(?:[/?#]|\Z)", "http://blip.tv/play/{id}"),
        shape(r"/file/(?P<id>[0-9]{3,10})", "http://blip.tv/file/{id}"),
        shape(r"/(?P<id>[\w-]{2,80}/[\w-]{2,120}-[0-9]{5,10})", "http://blip.tv/{id}"),
    ),
    provider(
        "viddler", "video", "viddler.com",
        "http://www.viddler.com/player/1a2b3c4d/",
        shape(r"/(?:embed|player|simple|simple_on_site|v)/(?P<id>[0-9a-f]{6,10})", "http://www.viddler.com/v/{id}"),
    ),
    provider(
        "vine", "video", "vine.co",
        "https://vine.co/v/hAbCdEfGhIj/embed/simple",
        shape(r"/v/(?P<id>[A-Za-z0-9]{8,14})", "https://vine.co/v/{id}"),
    ),
    provider(
        "metacafe", "video", "metacafe.com",
        "http://www.metacafe.com/fplayer/1234567/low_tide.swf",
        shape(r"/(?:embed|watch|fplayer)/(?P<id>[\w-]{4,24})", "http://www.metacafe.com/watch/{id}/"),
    ),
    provider(
        "revver", "video", "revver.com",
        "http://flash.revver.com/player/1.0/player.swf?mediaId=123456&affiliateId=0",
        shape(r"/player/[\w./]{1,60}" + query("mediaId", "[0-9]{3,12}", "id"), "http://www.revver.com/video/{id}/"),
        shape(r"/(?:v|video|watch)/(?P<id>[0-9]{3,12})", "http://www.revver.com/video/{id}/"),
    ),
    provider(
        "veoh", "video", "veoh.com",
        "http://www.veoh.com/swf/webplayer/WebPlayer.swf?version=AFrontend.5&permalinkId=v12345678AbCdEfGh",
        shape(r"/[\w./]{1,80}\.swf" + query("permalinkId", r"[\w-]{6,30}", "id"), "http://www.veoh.com/watch/{id}"),
        shape(r"/(?:watch|videos|collection/[\w-]{1,80}/watch)/(?P<id>[vey][0-9]{5,12}\w{0,12})",
              "http://www.veoh.com/watch/{id}"),
    ),
    provider(
        "justin.tv", "video", "justin.tv",
        "http://www.justin.tv/widgets/live_embed_player.swf?channel=harbourcam",
        shape(r"/widgets/[\w./]{1,60}" + query("channel", r"\w{2,40}", "id"), "http://www.justin.tv/{id}"),
        shape(r"/(?:clip/|old/)?(?P<id>(?!widgets)\w{2,40})(?:[/?#]|\Z)", "http://www.justin.tv/{id}"),
    ),
    provider(
        "vidme", "video", "vid.me",
        "https://vid.me/e/aB1c?stats=1",
        shape(r"/(?:e/)?(?P<id>[A-Za-z0-9]{4,6})(?:[/?#]|\Z)", "https://vid.me/{id}"),
    ),
    provider(
        "qik", "video", "qik.com",
        "http://qik.com/video/1234567",
        shape(r"/(?:video|player)/(?P<id>[0-9]{3,10})", "http://qik.com/video/{id}"),
    ),
    provider(
        "tudou", "video", "tudou.com",
        "http://www.tudou.com/v/aBcDeFgHiJk/&rpid=1/v.swf",
        shape(r"/(?:v|programs/view)/(?P<id>[\w-]{11})", "http://www.tudou.com/programs/view/{id}/"),
        shape(r"/programs/view/html5embed\.action" + query("code", r"[\w-]{11}", "id"),
              "http://www.tudou.com/programs/view/{id}/"),
    ),
    provider(
        "liveleak", "video", "liveleak.com",
        "http://www.liveleak.com/ll_embed?f=abc_1234567890",
        shape(r"/(?:ll_embed|view|e/?)"
              + query("[fit]", "[0-9a-z]{3}_[0-9]{8,12}|[0-9a-f]{10,14}|[A-Za-z0-9]{5}", "id"),
              "https://www.liveleak.com/view?i={id}"),
        shape(r"/e/(?P<id>[0-9a-z]{3}_[0-9]{8,12})", "https://www.liveleak.com/view?i={id}"),
    ),
    provider(
        "hulu", "video", "hulu.com",
        "http://www.hulu.com/embed/aBcDeFgHiJkLmNoPqRsTuV",
        shape(r"/embed/(?P<id>[\w-]{10,40})", "https://www.hulu.com/embed/{id}"),
        shape(r"/embed\.html" + query("eid", r"[\w-]{10,40}", "id"), "https://www.hulu.com/embed/{id}"),
    ),
    provider(
        "funnyordie", "video", "funnyordie.com ordienetworks.com",
        "http://www.funnyordie.com/embed/0123456789",
        shape(r"/(?:embed|videos|public/flash/fodplayer\.swf\?key=)/?(?P<id>[0-9a-f]{10})",
              "https://www.funnyordie.com/videos/{id}"),
    ),
    provider(
        "collegehumor", "video", "collegehumor.com",
        "http://www.collegehumor.com/e/1234567",
        shape(r"/(?:e|video(?::|/))/?(?P<id>[0-9]{5,9})", "http://www.collegehumor.com/video/{id}"),
        shape(r"/moogaloop/moogaloop\.swf" + query("clip_id", "[0-9]{5,9}", "id"),
              "http://www.collegehumor.com/video/{id}"),
    ),
    provider(
        "break", "video", "break.com",
        "http://www.break.com/embed/1234567?embed=1",
        shape(r"/embed/(?P<id>[0-9]{5,9})", "http://www.break.com/embed/{id}"),
        shape(r"/(?P<id>[A-Za-z0-9]{6,20}={1,2})(?:[/?#]|\Z)", "http://embed.break.com/{id}"),
    ),
    provider(
        "myspace", "video", "myspace.com",
        "http://mediaservices.myspace.com/services/media/embed.aspx/m=12345678,t=1,mt=video",
        shape(r"/(?:services/media/embed\.aspx/m=|play/video/)(?P<id>[0-9]{4,12})",
              "http://www.myspace.com/video/{id}"),
    ),
    provider(
        "yahoo-video", "video", "video.yahoo.com d.yimg.com screen.yahoo.com",
        "http://d.yimg.com/static.video.yahoo.com/yep/YV_YEP.swf/player.swf?ver=2.2&id=1&vid=1234567",
        shape(r"/(?:static\.video\.yahoo\.com/)?[\w./]{0,60}player\.swf" + query("vid", "[0-9]{5,12}", "id"),
              "http://video.yahoo.com/watch/{id}"),
        shape(r"/(?:watch|network/[0-9]{1,12}\?v=)/?(?P<id>[0-9]{5,12})", "http://video.yahoo.com/watch/{id}"),
        shape(r"/(?P<id>[\w-]{4,160}-[0-9]{6,12})\.html", "https://screen.yahoo.com/{id}.html"),
    ),
    provider(
        "photobucket", "video", "photobucket.com",
        "http://static.photobucket.com/player.swf?file=http://vid1.photobucket.com/albums/quay/tide.flv",
        shape(r"/(?:player|remix/player)\.swf" + query("(?:file|videoURL)", r"[\w%.:/ -]{8,300}", "id"),
              "http://photobucket.com/player.swf?file={id}"),
    ),
    provider(
        "gfycat", "video", "gfycat.com",
        "https://gfycat.com/ifr/CalmQuietHarbourseal",
        shape(r"/(?:ifr/|gifs/detail/|\w{2}/)?(?P<id>[A-Za-z]{12,60})(?![\w])", "https://gfycat.com/{id}"),
    ),
    provider(
        "storify", "embed", "storify.com",
        "https://storify.com/keeper/the-quay-at-night/embed?border=false",
        shape(r"/(?P<id>[\w-]{2,60}/[\w-]{2,160}?)(?:\.js|\.html|/embed)?(?:[/?#]|\Z)", "https://storify.com/{id}"),
    ),
    provider(
        "grooveshark", "audio", "grooveshark.com",
        "http://listen.grooveshark.com/songWidget.swf?hostname=cowbell.grooveshark.com",
        shape(r"/(?P<id>widget\.swf|songWidget\.swf|s/[\w+%-]{1,120}/\w{4,12})", "http://grooveshark.com/{id}"),
    ),
    provider(
        "rdio", "audio", "rdio.com rd.io",
        "https://rd.io/i/QVaBcDeFgH/",
        shape(r"/(?:api/swf/|[ie]/)(?P<id>[\w-]{6,40})", "https://rd.io/x/{id}"),
    ),
    provider(
        "odeo", "audio", "odeo.com",
        "http://odeo.com/flash/audio_player_tiny_gray.swf?audio_id=1234567",
        shape(r"/flash/[\w./]{1,60}" + query("(?:audio_id|id)", "[0-9]{3,12}", "id"),
              "http://odeo.com/audio/{id}/view"),
    ),
    provider(
        "imeem", "audio", "imeem.com",
        "http://media.imeem.com/m/aBcDeFgHiJ/aus=false/",
        shape(r"/(?P<what>m|v|pl)/(?P<id>[\w-]{6,14})", "http://www.imeem.com/{what}/{id}"),
    ),
    provider(
        "google-plus", "embed", "plus.google.com",
        "https://plus.google.com/123456789012345678901/posts/aBcDeFgHiJk",
        shape(r"/(?:u/[0-9]/)?(?P<user>[0-9]{15,24}|\+[\w%-]{2,80})/posts/(?P<id>\w{8,16})",
              "https://plus.google.com/{user}/posts/{id}"),
    ),
    provider(
        "picasa", "embed", "picasaweb.google.*",
        "http://picasaweb.google.com/keeper/TheQuay",
        shape(r"/(?P<id>s/c/bin/slideshow\.swf|[\w.-]{2,60}/[\w-]{2,120})", "http://picasaweb.google.com/{id}"),
    ),
    provider(
        "seesmic", "video", "seesmic.com",
        "http://seesmic.com/embeds/wrapper.swf?video=aBcDeFgHiJ",
        shape(r"/(?:embeds/wrapper\.swf)?/?" + query("video", r"\w{6,14}", "id"), "http://seesmic.com/videos/{id}"),
    ),
    provider(
        "animoto", "video", "animoto.com",
        "https://animoto.com/play/aBcDeFgHiJkLmNoPqRsTuV",
        shape(rf"/(?:play|swf/w\.swf|embed)[\w/]{{0,20}}?(?:/|\?w=swf/vp1&e=[0-9]+&f=)(?P<id>[A-Za-z0-9]{{20,24}}|{UUID})",
              "https://animoto.com/play/{id}"),
    ),
)
# fmt: on
"""Services that have ended, or have retired the players that pages hold."""

GONE = frozenset(
    {
        "blip", "gfycat", "google-plus", "google-video", "grooveshark", "imeem", "justin.tv", "liveleak", "metacafe",
        "odeo", "picasa", "qik", "rdio", "revver", "seesmic", "stitcher", "storify", "veoh", "vidme", "vine",
        "yahoo-video",
    }
)  # fmt: skip
"""Names of services that answer no more, so that a migration can mark their embeds as lost."""
