"""Providers of music and podcasts."""

from __future__ import annotations

from blogextract.embeds.provider import INNER, UUID, Provider, kept, provider, query, shape

_SPOTIFY = r"(?P<what>track|album|artist|playlist|episode|show|audiobook)"
_SPOTIFY_URL = "https://open.spotify.com/{what}/{id}"
_SPOTIFY_URI = (
    r"spotify(?::|%3A)(?:user(?::|%3A)[^:&#%]{1,80}(?::|%3A))?"
    rf"{_SPOTIFY}(?::|%3A)(?P<id>[A-Za-z0-9]{{22}})"
)
_SOUNDCLOUD_API = (
    r"https?(?::|%3[Aa])(?:/|%2[Ff]){2}api\.soundcloud\.com(?:/|%2[Ff])(?P<what>tracks|playlists|users|favorites|groups)"
    r"(?:/|%2[Ff])(?:soundcloud%(?:25)?3A\w+%(?:25)?3A)?(?P<id>[0-9]{1,15})"
)
_MIXCLOUD_FEED = (
    r"(?:https?(?::|%3A)(?:/|%2F){2}(?:www\.)?mixcloud\.com)?(?:/|%2F)(?P<user>[\w-]{1,80})(?:/|%2F)"
    r"(?P<slug>[\w%-]{1,200}?)(?:/|%2F)?(?=[&#]|\Z)"
)
_SLUG = r"[\w%.'()+~-]{1,200}"

# fmt: off
AUDIO: tuple[Provider, ...] = (
    provider(
        "spotify", "audio", "spotify.com",
        "https://open.spotify.com/embed/episode/0aNq1k8R49Hdb0aa02XS3N?utm_source=generator",
        shape(rf"/(?:intl-\w{{2,5}}/)?(?:embed(?:-podcast)?/)?(?:user/[\w.%-]{{1,80}}/)?{_SPOTIFY}/(?P<id>[A-Za-z0-9]{{22}})",
              _SPOTIFY_URL),
        shape(r"/(?:embed/?)?" + query("uri", _SPOTIFY_URI, "uri"), _SPOTIFY_URL),
        shape(r"/(?:embed/?)?" + query("uri", INNER, "inner"), "https://open.spotify.com/"),
    ),
    provider(
        "anchor", "audio", "anchor.fm podcasters.spotify.com creators.spotify.com",
        "https://anchor.fm/harbour-tales/embed/episodes/The-quay-at-night-e1abc2d",
        shape(rf"/(?:pod/(?:show|profile)/)?(?P<show>[\w-]{{1,80}})/(?:embed/)?episodes/(?P<id>{_SLUG})",
              "https://podcasters.spotify.com/pod/show/{show}/episodes/{id}"),
        shape(r"/(?:pod/(?:show|profile)/)?(?P<id>[\w-]{1,80})/embed",
              "https://podcasters.spotify.com/pod/show/{id}"),
    ),
    provider(
        "soundcloud", "audio", "w.soundcloud.com player.soundcloud.com",
        "https://w.soundcloud.com/player/?url=https%3A//soundcloud.com/harbour/foghorn&color=ff5500",
        shape(r"/(?:player/?|player\.swf)?" + query("url", _SOUNDCLOUD_API, "api"),
              "https://w.soundcloud.com/player/?url=https%3A//api.soundcloud.com/{what}/{id}"),
        shape(r"/(?:player/?|player\.swf)?" + query("url", INNER, "inner"), "https://soundcloud.com/"),
    ),
    provider(
        "soundcloud", "audio", "soundcloud.com",
        "https://soundcloud.com/harbour/foghorn",
        shape(r"/(?P<id>(?!player|discover|stream|you/|search|tags/|pages/|jobs)[\w-]{1,60}/(?:sets/)?(?!tracks\b|likes\b|sets\b|albums\b|reposts\b|followers\b|following\b)[\w-]{1,200}(?:/s-\w{4,20})?)(?:[/?#]|\Z)",
              "https://soundcloud.com/{id}"),
    ),
    provider(
        "bandcamp", "audio", "bandcamp.com",
        "https://bandcamp.com/EmbeddedPlayer/album=1234567890/size=large/bgcol=ffffff/tracklist=false/",
        shape(r"/EmbeddedPlayer(?:\.html)?/(?:v=2/)?album=(?P<album>[0-9]{1,12})/(?:[\w%=.-]{1,80}/){0,16}?track=(?P<id>[0-9]{1,12})",
              "https://bandcamp.com/EmbeddedPlayer/album={album}/track={id}/"),
        shape(r"/EmbeddedPlayer(?:\.html)?/(?:[\w%=.-]{1,80}/){0,16}?(?P<what>album|track)=(?P<id>[0-9]{1,12})",
              "https://bandcamp.com/EmbeddedPlayer/{what}={id}/"),
        shape(r"/(?P<what>album|track)/(?P<id>[\w-]{1,200})", "https://{host}/{what}/{id}"),
    ),
    provider(
        "apple-podcasts", "audio", "podcasts.apple.com",
        "https://embed.podcasts.apple.com/us/podcast/the-quay/id1234567890?i=1000512345678",
        shape(r"/(?P<country>[a-z]{2})/podcast/(?:(?P<slug>" + _SLUG + r")/)?id(?P<show>[0-9]{4,15})"
              + query("i", "[0-9]{4,15}", "id"),
              "https://podcasts.apple.com/{country}/podcast/id{show}?i={id}"),
        shape(rf"/(?:(?P<country>[a-z]{{2}})/)?podcast/(?:{_SLUG}/)?id(?P<id>[0-9]{{4,15}})",
              "https://podcasts.apple.com/podcast/id{id}"),
    ),
    provider(
        "apple-music", "audio", "music.apple.com",
        "https://embed.music.apple.com/us/album/low-tide/1234567890?i=1234567899",
        shape(rf"/(?P<country>[a-z]{{2}})/(?P<what>album|playlist|song|music-video|station)/(?:(?P<slug>{_SLUG})/)?(?P<id>(?:[a-z]{{2}}\.)?[\w-]{{4,80}})",
              "https://music.apple.com/{country}/{what}/{id}"),
        more=(kept("i", "[0-9]{4,15}", "?i={value}"),),
    ),
    provider(
        "mixcloud", "audio", "mixcloud.com",
        "https://player-widget.mixcloud.com/widget/iframe/?hide_cover=1&feed=%2Fharbour%2Fnight-shift%2F",
        shape(r"/(?:widget/iframe|media/swf/player/mixcloudLoader\.swf)/?" + query("feed", _MIXCLOUD_FEED, "feed"),
              "https://www.mixcloud.com/{user}/{slug}/", "{user}/{slug}"),
        shape(r"/(?P<id>(?!widget|media|discover|select|upload)[\w-]{1,80}/(?!playlists\b|favorites\b|uploads\b|stream\b)[\w%-]{2,200})(?:[/?#]|\Z)",
              "https://www.mixcloud.com/{id}/"),
    ),
    provider(
        "deezer", "audio", "deezer.com",
        "https://widget.deezer.com/widget/dark/track/12345678",
        shape(r"/(?:widget/\w{2,8}/|[a-z]{2}/)?(?P<what>track|album|playlist|show|episode|artist)/(?P<id>[0-9]{1,15})",
              "https://www.deezer.com/{what}/{id}"),
        shape(r"/plugins/player" + query("type", "tracks?|albums?|playlist", "what") + query("id", "[0-9]{1,15}"),
              "https://www.deezer.com/{what}/{id}"),
    ),
    provider(
        "tidal", "audio", "tidal.com",
        "https://embed.tidal.com/tracks/12345678",
        shape(r"/(?:browse/)?(?P<what>track|album|playlist|video)s?/(?P<id>[0-9a-f-]{4,40})",
              "https://tidal.com/browse/{what}/{id}"),
    ),
    provider(
        "amazon-music", "audio", "music.amazon.com",
        "https://music.amazon.com/embed/B0ABCD1234/?id=x",
        shape(r"/(?:embed|albums|tracks|playlists)/(?P<id>[A-Z0-9]{8,14})", "https://music.amazon.com/albums/{id}"),
    ),
    provider(
        "audiomack", "audio", "audiomack.com",
        "https://audiomack.com/embed/song/harbour/foghorn",
        shape(r"/embed/(?P<what>song|album|playlist)/(?P<user>[\w-]{1,80})/(?P<slug>[\w-]{1,120})",
              "https://audiomack.com/{user}/{what}/{slug}", "{user}/{slug}"),
    ),
    provider(
        "reverbnation", "audio", "reverbnation.com",
        "https://www.reverbnation.com/widget_code/html_widget/artist_123456?widget_id=55",
        shape(r"/widget_code/html_widget/(?P<id>artist_[0-9]{1,10})", "https://www.reverbnation.com/{id}"),
    ),
    provider(
        "hearthis", "audio", "hearthis.at",
        "https://app.hearthis.at/embed/1234567/transparent_black/",
        shape(r"/embed/(?P<id>[0-9]{1,10})", "https://hearthis.at/embed/{id}/"),
    ),
    provider(
        "8tracks", "audio", "8tracks.com",
        "https://8tracks.com/mixes/1234567/player_v3_universal",
        shape(r"/mixes/(?P<id>[0-9]{1,10})/player", "https://8tracks.com/mixes/{id}"),
    ),
    provider(
        "freesound", "audio", "freesound.org",
        "https://freesound.org/embed/sound/iframe/123456/simple/medium/",
        shape(r"/embed/sound/iframe/(?P<id>[0-9]{1,10})", "https://freesound.org/s/{id}/"),
    ),
    provider(
        "vocaroo", "audio", "vocaroo.com",
        "https://vocaroo.com/embed/1aBcDeFgHiJk?autoplay=0",
        shape(r"/(?:embed/|i/)?(?P<id>[A-Za-z0-9]{10,13})(?![\w-])", "https://vocaroo.com/{id}"),
    ),
)
# fmt: on
"""Music and sound."""

# fmt: off
PODCASTS: tuple[Provider, ...] = (
    provider(
        "buzzsprout", "audio", "buzzsprout.com",
        "https://www.buzzsprout.com/123456/12345678-the-quay.js?container_id=buzzsprout-player-1&player=small",
        shape(r"/(?P<show>[0-9]{2,10})/(?:episodes/)?(?P<id>[0-9]{3,12})(?:-[\w-]{1,200})?(?:\.js|\.mp3)?(?:[/?#]|\Z)",
              "https://www.buzzsprout.com/{show}/episodes/{id}"),
        shape(r"/(?P<id>[0-9]{2,10})(?:\.js)?(?:[/?#]|\Z)", "https://www.buzzsprout.com/{id}"),
    ),
    provider(
        "podbean", "audio", "podbean.com",
        "https://www.podbean.com/player-v2/?i=abcde-12f3456-pb&square=1",
        shape(r"/(?:player-v2|media/player/multi)/?" + query("i", r"[\w-]{6,40}", "id"),
              "https://www.podbean.com/player-v2/?i={id}"),
        shape(r"/media/player/(?P<id>[\w-]{6,40})", "https://www.podbean.com/media/player/{id}"),
        shape(r"/(?:ew|ei)/(?P<id>(?:dir|pb)-[\w-]{4,40})", "https://www.podbean.com/ew/{id}"),
        shape(rf"/e/(?P<id>{_SLUG})", "https://{host}/e/{id}"),
    ),
    provider(
        "libsyn", "audio", "libsyn.com",
        "https://html5-player.libsyn.com/embed/episode/id/12345678/height/90/theme/custom/",
        shape(r"/embed/(?:episode/|destination/)?id/(?P<id>[0-9]{3,12})",
              "https://html5-player.libsyn.com/embed/episode/id/{id}"),
        shape(r"/embed/?" + query("item_id", "[0-9]{3,12}", "id"),
              "https://html5-player.libsyn.com/embed/episode/id/{id}"),
    ),
    provider(
        "transistor", "audio", "transistor.fm",
        "https://share.transistor.fm/e/ab12cd34",
        shape(r"/(?P<what>[es])/(?P<id>[\w-]{4,80})", "https://share.transistor.fm/s/{id}"),
    ),
    provider(
        "megaphone", "audio", "megaphone.fm",
        "https://playlist.megaphone.fm/?e=ABC1234567890",
        shape(r"/(?P<id>[A-Z]{2,5}[0-9]{6,14})", "https://player.megaphone.fm/{id}"),
        shape(r"/?" + query("e", "[A-Z]{2,5}[0-9]{6,14}", "id"), "https://player.megaphone.fm/{id}"),
        shape(r"/?" + query("p", "[A-Z]{2,5}[0-9]{6,14}", "id"), "https://playlist.megaphone.fm/?p={id}"),
    ),
    provider(
        "simplecast", "audio", "simplecast.com",
        "https://player.simplecast.com/9c9de5e8-0a1e-484a-b099-e80766180a6d?dark=false",
        shape(rf"/(?:e/|episodes/)?(?P<id>{UUID})", "https://player.simplecast.com/{id}"),
        shape(r"/(?:e/|s/)?(?P<id>[0-9a-f]{6,10})(?![\w-])", "https://simplecast.com/s/{id}"),
    ),
    provider(
        "acast", "audio", "acast.com",
        "https://embed.acast.com/harbourtales/thequayatnight",
        shape(r"/(?:\$/|s/)?(?P<show>[\w.-]{2,120})/(?:episodes/)?(?P<id>[\w.-]{2,200})(?:[/?#]|\Z)",
              "https://play.acast.com/s/{show}/{id}", "{show}/{id}"),
    ),
    provider(
        "audioboom", "audio", "audioboom.com audioboo.fm",
        "https://embeds.audioboom.com/posts/1234567-the-quay/embed/v4",
        shape(r"/(?:posts|boos|boo/embed)/(?P<id>[0-9]{3,12})", "https://audioboom.com/posts/{id}"),
        shape(r"/(?:channels?|publishing/playlist)/(?P<id>[0-9]{3,12})",
              "https://audioboom.com/channels/{id}"),
    ),
    provider(
        "stitcher", "audio", "stitcher.com",
        "https://app.stitcher.com/splayer/f/12345/67890123",
        shape(r"/splayer/f/(?P<show>[0-9]{1,12})/(?P<id>[0-9]{1,12})",
              "https://app.stitcher.com/splayer/f/{show}/{id}", "{show}/{id}"),
    ),
    provider(
        "captivate", "audio", "captivate.fm",
        "https://player.captivate.fm/episode/9c9de5e8-0a1e-484a-b099-e80766180a6d",
        shape(rf"/(?P<what>episode|show)/(?P<id>{UUID})", "https://player.captivate.fm/{what}/{id}"),
    ),
    provider(
        "art19", "audio", "art19.com",
        "https://art19.com/shows/harbour-tales/episodes/9c9de5e8-0a1e-484a-b099-e80766180a6d/embed?theme=dark-blue",
        shape(rf"/shows/(?P<show>[\w-]{{2,120}})/episodes/(?P<id>{UUID})",
              "https://art19.com/shows/{show}/episodes/{id}"),
    ),
    provider(
        "spreaker", "audio", "spreaker.com",
        "https://widget.spreaker.com/player?episode_id=12345678&theme=light",
        shape(r"/(?:embed/)?player(?:/\w{1,20})?/?" + query("episode_id", "[0-9]{3,12}", "id"),
              "https://www.spreaker.com/episode/{id}"),
        shape(r"/(?:embed/)?player(?:/\w{1,20})?/?" + query("show_id", "[0-9]{3,12}", "id"),
              "https://www.spreaker.com/show/{id}"),
        shape(r"/episode/(?:[\w-]{1,160}--)?(?P<id>[0-9]{3,12})", "https://www.spreaker.com/episode/{id}"),
    ),
    provider(
        "castos", "audio", "castos.com",
        "https://harbour.castos.com/player/123456",
        shape(r"/(?:player|embed)/(?P<id>[0-9]{2,12})", "https://{host}/player/{id}"),
    ),
    provider(
        "fireside", "audio", "fireside.fm",
        "https://player.fireside.fm/v2/aBcDeFgH+iJkLmNoP?theme=dark",
        shape(r"/(?:player/)?v[0-9]/(?P<id>[\w-]{4,20}\+[\w-]{4,20})", "https://player.fireside.fm/v2/{id}"),
    ),
    provider(
        "redcircle", "audio", "redcircle.com",
        "https://redcircle.com/shows/9c9de5e8-0a1e-484a-b099-e80766180a6d",
        shape(r"/(?:embed/)?player/?" + query("(?:episodeId|showId)", UUID, "id"),
              "https://redcircle.com/shows/{id}"),
        shape(rf"/(?:shows|embed|episodes)/(?P<id>{UUID})", "https://redcircle.com/shows/{id}"),
    ),
    provider(
        "omny", "audio", "omny.fm",
        "https://omny.fm/shows/harbour-tales/the-quay-at-night/embed?style=cover",
        shape(r"/shows/(?P<id>[\w-]{2,120}/(?!embed)[\w-]{2,200})", "https://omny.fm/shows/{id}"),
    ),
    provider(
        "blubrry", "audio", "blubrry.com",
        "https://player.blubrry.com/id/12345678/",
        shape(r"/id/(?P<id>[0-9]{3,12})", "https://player.blubrry.com/id/{id}/"),
        shape(r"/?" + query("podcast_id", "[0-9]{3,12}", "id"), "https://player.blubrry.com/id/{id}/"),
    ),
    provider(
        "iheart", "audio", "iheart.com",
        "https://www.iheart.com/podcast/53-harbour-tales-12345678/episode/the-quay-87654321/?embed=true",
        shape(r"/podcast/(?:[\w-]{1,120}-)?(?P<show>[0-9]{4,12})/episode/(?:[\w-]{1,200}-)?(?P<id>[0-9]{4,12})",
              "https://www.iheart.com/podcast/{show}/episode/{id}"),
        shape(r"/podcast/(?:[\w-]{1,120}-)?(?P<id>[0-9]{4,12})",
              "https://www.iheart.com/podcast/{id}"),
    ),
    provider(
        "tunein", "audio", "tunein.com",
        "https://tunein.com/embed/player/t123456789/",
        shape(r"/embed/player/(?P<id>[stp][0-9]{3,12})", "https://tunein.com/embed/player/{id}/"),
    ),
    provider(
        "pocketcasts", "audio", "pca.st pocketcasts.com",
        "https://pca.st/embed/ab12cd34",
        shape(r"/(?:embed/|episode/|podcast/)?(?P<id>[\w-]{6,40})(?:[/?#]|\Z)", "https://pca.st/{id}"),
    ),
    provider(
        "podigee", "audio", "podigee.io",
        "https://harbour.podigee.io/12-the-quay-at-night/embed?context=external",
        shape(r"/(?P<id>[sbt]?[0-9]{1,6}-[\w-]{1,160})(?:[/?#]|\Z)", "https://{host}/{id}"),
    ),
    provider(
        "ausha", "audio", "player.ausha.co",
        "https://player.ausha.co/?showId=aBc&podcastId=dEfGhIjKlMn&v=3",
        shape(r"/[\w./]{0,40}" + query("podcastId", r"[\w-]{4,40}", "id"), "https://player.ausha.co/?podcastId={id}"),
    ),
    provider(
        "ivoox", "audio", "ivoox.com",
        "https://www.ivoox.com/player_ej_12345678_4_1.html?c1=ff6600",
        shape(r"/player_\w{2}_(?P<id>[0-9]{4,12})_", "https://www.ivoox.com/player_ej_{id}_4_1.html"),
    ),
    provider(
        "podomatic", "audio", "podomatic.com",
        "https://www.podomatic.com/embed/html5/episode/1234567?autoplay=false",
        shape(r"/embed/html5/(?P<what>podcast|episode)/(?P<id>[0-9]{3,12})",
              "https://www.podomatic.com/embed/html5/{what}/{id}"),
    ),
    provider(
        "listennotes", "audio", "listennotes.com",
        "https://www.listennotes.com/embedded/e/0123456789abcdef0123456789abcdef/",
        shape(r"/embedded/e/(?P<id>[0-9a-f]{32})", "https://www.listennotes.com/e/{id}"),
    ),
)
# fmt: on
"""Podcast hosts."""
