"""Providers of posts and pictures that people share."""

from __future__ import annotations

from blogextract.embeds.provider import INNER, Provider, provider, query, shape

_HANDLE = r"[\w.@-]{1,80}"
_FACEBOOK_POST = "https://www.facebook.com/{user}/posts/{id}"

# fmt: off
SOCIAL: tuple[Provider, ...] = (
    provider(
        "twitter", "embed", "twitter.com",
        "https://platform.twitter.com/embed/Tweet.html?dnt=false&id=1234567890123456789",
        shape(r"/(?:#!/)?(?P<user>\w{1,20})/status(?:es)?/(?P<id>[0-9]{2,20})",
              "https://twitter.com/{user}/status/{id}"),
        shape(r"/i/(?:web/)?status/(?P<id>[0-9]{2,20})", "https://twitter.com/i/status/{id}"),
        shape(r"/embed/(?:Tweet|index)\.html" + query("id", "[0-9]{2,20}"), "https://twitter.com/i/status/{id}"),
    ),
    provider(
        "twitter", "embed", "x.com",
        "https://x.com/harbour/status/1234567890123456789?s=20",
        shape(r"/(?P<user>\w{1,20})/status/(?P<id>[0-9]{2,20})", "https://x.com/{user}/status/{id}"),
        shape(r"/i/(?:web/)?status/(?P<id>[0-9]{2,20})", "https://x.com/i/status/{id}"),
        shape(r"/embed/(?:Tweet|index)\.html" + query("id", "[0-9]{2,20}"), "https://x.com/i/status/{id}"),
    ),
    provider(
        "twitter", "embed", "twitframe.com",
        "https://twitframe.com/show?url=https%3A%2F%2Ftwitter.com%2Fharbour%2Fstatus%2F1234567890123456789",
        shape(r"/show/?" + query("url", INNER, "inner"), "https://twitter.com/"),
    ),
    provider(
        "instagram", "embed", "instagram.com instagr.am",
        "https://www.instagram.com/p/AbCdEf12345/embed/captioned/?cr=1",
        shape(r"/(?:[\w.]{1,40}/)?(?P<what>p|reel|tv)/(?P<id>[\w-]{5,60})", "https://www.instagram.com/{what}/{id}/"),
        shape(r"/reels/(?P<id>[\w-]{5,60})", "https://www.instagram.com/reel/{id}/"),
    ),
    provider(
        "facebook", "embed", "facebook.com",
        "https://www.facebook.com/plugins/post.php?href=https%3A%2F%2Fwww.facebook.com%2Fharbour%2Fposts%2F1234567890&width=500",
        shape(r"/(?:v[0-9.]{1,6}/)?plugins/(?:post|comment_embed)\.php" + query("href", INNER, "inner"),
              "https://www.facebook.com/"),
        shape(r"/(?P<user>[\w.%-]{1,120})/posts/(?:[\w.%-]{1,200}/)?(?P<id>pfbid\w{20,100}|[0-9]{6,20})",
              _FACEBOOK_POST),
        shape(r"/(?:permalink|story)\.php" + query("story_fbid", "pfbid[A-Za-z0-9]{20,100}|[0-9]{6,20}", "id")
              + query("id", "[0-9]{3,20}", "user"),
              "https://www.facebook.com/permalink.php?story_fbid={id}&id={user}"),
        shape(r"/photo(?:\.php|/)?" + query("fbid", "[0-9]{6,20}", "id"),
              "https://www.facebook.com/photo/?fbid={id}"),
        shape(r"/(?P<user>[\w.%-]{1,120})/photos/(?:[\w.-]{1,120}/)?(?P<id>[0-9]{6,20})",
              "https://www.facebook.com/{user}/photos/{id}"),
        shape(r"/groups/(?P<user>[\w.%-]{1,120})/(?:posts|permalink)/(?P<id>[0-9]{6,20})",
              "https://www.facebook.com/groups/{user}/posts/{id}"),
        shape(r"/events/(?P<id>[0-9]{6,20})", "https://www.facebook.com/events/{id}"),
    ),
    provider(
        "mastodon", "embed", "",
        "https://social.harbour.test/@keeper/109876543210987654/embed",
        shape(rf"/@(?P<user>{_HANDLE})/(?P<id>[0-9]{{1,20}})/embed\b", "https://{host}/@{user}/{id}"),
        shape(rf"/users/(?P<user>{_HANDLE})/statuses/(?P<id>[0-9]{{1,20}})", "https://{host}/@{user}/{id}"),
        shape(rf"/@(?P<user>{_HANDLE})/(?P<id>1[0-9]{{16,18}})(?![\w-])", "https://{host}/@{user}/{id}"),
    ),
    provider(
        "misskey", "embed", "",
        "https://notes.harbour.test/embed/notes/9abcdefghi",
        shape(r"/embed/notes/(?P<id>[a-z0-9]{10,32})(?![\w-])", "https://{host}/notes/{id}"),
    ),
    provider(
        "bluesky", "embed", "bsky.app",
        "https://embed.bsky.app/embed/did:plc:abcdefghijklmnopqrstuvwx/app.bsky.feed.post/3kabcdefgh2x?id=1",
        shape(r"/embed/(?P<user>did:[a-z]{2,8}:[\w.:%-]{4,120})/app\.bsky\.feed\.post/(?P<id>[a-z0-9]{8,20})",
              "https://bsky.app/profile/{user}/post/{id}"),
        shape(r"/profile/(?P<user>did:[a-z]{2,8}:[\w.:%-]{4,120}|[\w.-]{3,120})/post/(?P<id>[a-z0-9]{8,20})",
              "https://bsky.app/profile/{user}/post/{id}"),
    ),
    provider(
        "threads", "embed", "threads.net threads.com",
        "https://www.threads.net/@keeper/post/AbCdEf12345/embed",
        shape(r"/@(?P<user>[\w.]{1,60})/post/(?P<id>[\w-]{5,40})", "https://www.threads.net/@{user}/post/{id}"),
        shape(r"/t/(?P<id>[\w-]{5,40})", "https://www.threads.net/t/{id}"),
    ),
    provider(
        "reddit", "embed", "reddit.com redditmedia.com",
        "https://embed.reddit.com/r/harbours/comments/1ab2cd3/the_quay_at_night_in_fog/?embed=true",
        shape(r"/(?P<where>r|user)/(?P<sub>[\w.-]{2,40})/comments/(?P<id>[a-z0-9]{4,10})/(?:[\w%-]{1,120}/|_/|comment/)?(?P<comment>[a-z0-9]{6,10})(?:[/?#]|\Z)",
              "https://www.reddit.com/{where}/{sub}/comments/{id}/comment/{comment}/", "{id}/{comment}"),
        shape(r"/(?P<where>r|user)/(?P<sub>[\w.-]{2,40})/comments/(?P<id>[a-z0-9]{4,10})",
              "https://www.reddit.com/{where}/{sub}/comments/{id}/"),
    ),
    provider(
        "pinterest", "embed", "pinterest.*",
        "https://assets.pinterest.com/ext/embed.html?id=123456789012345678",
        shape(r"/ext/embed\.html" + query("id", "[0-9]{4,24}"), "https://www.pinterest.com/pin/{id}/"),
        shape(r"/pin/(?:[\w%-]{1,200}--)?(?P<id>[0-9]{4,24})", "https://www.pinterest.com/pin/{id}/"),
    ),
    provider(
        "linkedin", "embed", "linkedin.com",
        "https://www.linkedin.com/embed/feed/update/urn:li:share:7012345678901234567",
        shape(r"/(?:embed/)?feed/update/urn(?::|%3A)li(?::|%3A)(?P<what>share|activity|ugcPost)(?::|%3A)(?P<id>[0-9]{10,22})",
              "https://www.linkedin.com/feed/update/urn:li:{what}:{id}"),
        shape(r"/posts/(?P<slug>[\w%-]{1,300}-(?:activity|share|ugcPost)-(?P<id>[0-9]{10,22})[\w-]{0,12})",
              "https://www.linkedin.com/posts/{slug}"),
    ),
    provider(
        "tumblr", "embed", "tumblr.com",
        "https://embed.tumblr.com/embed/post/t:aBcDeFgHiJkL/123456789012",
        shape(r"/embed/post/(?P<key>[\w:-]{10,60})/(?P<id>[0-9]{6,20})",
              "https://embed.tumblr.com/embed/post/{key}/{id}"),
        shape(r"/post/(?P<id>[0-9]{6,20})", "https://{host}/post/{id}"),
        shape(r"/(?:blog/view/)?(?P<user>[\w-]{1,60})/(?P<id>[0-9]{9,20})", "https://www.tumblr.com/{user}/{id}"),
    ),
    provider(
        "telegram", "embed", "t.me telegram.me",
        "https://t.me/harbourmaster/123?embed=1",
        shape(r"/(?:s/)?(?P<user>[A-Za-z]\w{3,40})/(?P<id>[0-9]{1,10})", "https://t.me/{user}/{id}", "{user}/{id}"),
    ),
    provider(
        "flickr", "embed", "flickr.com flic.kr",
        "https://embedr.flickr.com/photos/12345678901?width=1024",
        shape(r"/photos/(?P<user>[\w@%-]{2,60})/(?:sets|albums)/(?P<id>[0-9]{6,20})",
              "https://www.flickr.com/photos/{user}/albums/{id}"),
        shape(r"/photos/(?P<user>[\w@%-]{2,60})/(?P<id>[0-9]{6,14})", "https://www.flickr.com/photos/{user}/{id}/"),
        shape(r"/photos/(?P<id>[0-9]{6,14})", "https://www.flickr.com/photo.gne?id={id}"),
        shape(r"/p/(?P<id>[A-Za-z0-9]{4,10})", "https://flic.kr/p/{id}"),
    ),
    provider(
        "imgur", "embed", "imgur.com",
        "https://imgur.com/a/AbCd123/embed?pub=true",
        shape(r"/(?P<what>a|gallery|t/\w{1,40})/(?:[\w-]{1,200}-)?(?P<id>[A-Za-z0-9]{5,8})(?![\w-])",
              "https://imgur.com/{what}/{id}"),
        shape(r"/(?P<id>[A-Za-z0-9]{5,8})(?:/embed|\.gifv|[?#]|\Z)", "https://imgur.com/{id}"),
    ),
    provider(
        "giphy", "embed", "giphy.com",
        "https://giphy.com/embed/aBcDeFgHiJkLmNoPqR",
        shape(r"/(?:embed|gifs|clips|stickers)/(?:[\w-]{1,200}-)?(?P<id>[A-Za-z0-9]{8,24})(?![\w-])",
              "https://giphy.com/gifs/{id}"),
    ),
    provider(
        "tenor", "embed", "tenor.com",
        "https://tenor.com/embed/12345678",
        shape(r"/embed/(?P<id>[0-9]{4,24})", "https://tenor.com/view/{id}"),
        shape(r"/(?:\w{2}(?:-\w{2})?/)?view/(?:[\w%-]{1,200}-)?(?P<id>[0-9]{4,24})", "https://tenor.com/view/{id}"),
    ),
    provider(
        "truthsocial", "embed", "truthsocial.com",
        "https://truthsocial.com/@keeper/109876543210987654/embed",
        shape(r"/@(?P<user>\w{1,40})/(?:posts/)?(?P<id>[0-9]{10,22})", "https://truthsocial.com/@{user}/posts/{id}"),
    ),
    provider(
        "substack", "embed", "substack.com",
        "https://harbour.substack.com/embed/p/the-quay-at-night",
        shape(r"/embed/p/(?P<id>[\w-]{1,200})", "https://{host}/p/{id}"),
    ),
    provider(
        "getty", "embed", "gettyimages.*",
        "https://embed.gettyimages.com/embed/123456789?et=abc",
        shape(r"/(?:embed|detail)/(?:[\w%-]{1,80}/){0,3}?(?P<id>[0-9]{4,12})", "https://www.gettyimages.com/detail/{id}"),
    ),
    provider(
        "strava", "embed", "strava.com strava-embeds.com",
        "https://www.strava.com/activities/1234567890/embed/0123456789abcdef0123456789abcdef01234567",
        shape(r"/activit(?:y|ies)/(?P<id>[0-9]{4,20})", "https://www.strava.com/activities/{id}"),
        shape(r"/(?P<what>route|segment)s?/(?P<id>[0-9]{4,20})",
              "https://www.strava.com/{what}s/{id}"),
    ),
    provider(
        "discord", "embed", "discord.com discordapp.com",
        "https://discord.com/widget?id=123456789012345678&theme=dark",
        shape(r"/widget" + query("id", "[0-9]{15,22}"), "https://discord.com/widget?id={id}"),
    ),
)
# fmt: on
"""Posts and pictures."""
