"""Frames that are no part of a post: advertisements, counters, consent, captchas, comments, share and follow buttons.

Each row is told by its hosts and, where a host also provides content, by the start of the path.
"""

from __future__ import annotations

import re

from msgspec import Struct

from blogextract.patterns import deferred


class Chrome(Struct, frozen=True):
    """A service whose frames are not content. path: matched at the start of path and query, None for every path."""

    name: str
    hosts: tuple[str, ...]
    example: str
    path: re.Pattern[str] | None = None


def _row(name: str, hosts: str, example: str, path: str | None = None) -> Chrome:
    return Chrome(name, tuple(hosts.split()), example, deferred(path) if path else None)


# fmt: off
NOT_CONTENT: tuple[Chrome, ...] = (
    # Advertising
    _row(
        "google-ads",
        "doubleclick.net googlesyndication.com googleadservices.com 2mdn.net imasdk.googleapis.com "
        "adservice.google.* safeframe.googlesyndication.com googleads.g.doubleclick.net",
        "https://tpc.googlesyndication.com/safeframe/1-0-38/html/container.html",
    ),
    _row(
        "amazon-ads", "amazon-adsystem.com assoc-amazon.* rcm.amazon.com astore.amazon.*",
        "https://ws-eu.amazon-adsystem.com/widgets/q?ServiceVersion=20070822&Operation=GetAdHtml",
    ),
    _row(
        "amazon-ads", "amazon.*",
        "http://rcm-de.amazon.de/e/cm?t=harbour-21&o=3&p=34&l=ur1&f=ifr",
        r"/(?:e/cm|s/ads|gp/product/widget|widgets/)",
    ),
    _row(
        "advertisement",
        "adnxs.com adsrvr.org criteo.com criteo.net rubiconproject.com pubmatic.com openx.net casalemedia.com "
        "indexww.com smartadserver.com adform.net media.net mgid.com taboola.com outbrain.com revcontent.com "
        "a-ads.com adition.com yieldlab.net teads.tv sharethrough.com sovrn.com lijit.com 33across.com zedo.com "
        "exoclick.com propellerads.com adcash.com buysellads.com carbonads.net carbonads.com infolinks.com "
        "viglink.com skimresources.com awin1.com zanox.com tradedoubler.com anrdoezrs.net partner-ads.com "
        "affili.net ligatus.com plista.com disqusads.com adtech.de advertising.com adtechus.com yieldmo.com "
        "gumgum.com connatix.com primis.tech vidazoo.com ezoic.net mediavine.com raptive.com adthrive.com "
        "springserve.com liadm.com flashtalking.com serving-sys.com sascdn.com adsafeprotected.com moatads.com "
        "doubleverify.com datafeedfile.com ad.foxnetworks.com linksynergy.com etargetnet.com nativo.com popin.cc "
        "dable.io adfox.ru begun.ru marketgid.com adriver.ru",
        "https://acdn.adnxs.com/dmp/async_usersync.html",
    ),
    _row(
        "advertisement", "yimg.jp yimg.com",
        "https://s.yimg.com/rq/darla/2-9-19/html/r-sf.html",
        r"/(?:rq/darla|images/listing/tool/yads|images/ycd)",
    ),
    # Counters, tags and profiles
    _row(
        "google-tag-manager", "googletagmanager.com googletagservices.com google-analytics.com",
        "https://www.googletagmanager.com/ns.html?id=GTM-ABC123",
    ),
    _row(
        "google-tag-manager", "",
        "https://tags.harbour.test/ns.html?id=GTM-ABC123",
        r"/(?:[\w-]{1,40}/)?ns\.html\?(?:[^#]*&)?id=GTM-",
    ),
    _row(
        "tracking",
        "krxd.net bluekai.com demdex.net crwdcntrl.net crowdcontrol.net everesttech.net quantserve.com "
        "scorecardresearch.com hotjar.com optimizely.com mouseflow.com clarity.ms tr.snapchat.com "
        "analytics.twitter.com ads.linkedin.com bat.bing.com ct.pinterest.com agkn.com rlcdn.com eyeota.net "
        "weborama.fr mookie1.com tapad.com addthisedge.com chartbeat.com parsely.com pixel.wp.com pardot.com "
        "marketo.com contextual.media.net omtrdc.net ivwbox.de ioam.de met.vgwort.de tns-cs.net",
        "https://cdn.krxd.net/partnerjs/xdi/proxy.html",
    ),
    _row(
        "google-sign-in", "accounts.google.com apis.google.com content.googleapis.com",
        "https://accounts.google.com/o/oauth2/postmessageRelay?parent=x",
    ),
    _row(
        "payment", "js.stripe.com m.stripe.network paypal.com paypalobjects.com checkout.com",
        "https://js.stripe.com/v3/m-outer-1.html",
    ),
    _row(
        "chat",
        "intercom.io intercomcdn.com drift.com tawk.to zopim.com crisp.chat livechatinc.com olark.com",
        "https://widget.intercom.io/widget/ab12cd34",
    ),
    # Consent and captchas
    _row(
        "consent",
        "cookiebot.com iubenda.com privacy-mgmt.com onetrust.com cookielaw.org usercentrics.eu trustarc.com "
        "consensu.org cookiepro.com didomi.io quantcast.mgr.consensu.org sourcepoint.com consentmanager.net "
        "cookie-script.com termly.io",
        "https://consentcdn.cookiebot.com/sdk/bc-v4.min.html",
    ),
    _row(
        "captcha", "google.com recaptcha.net",
        "https://www.google.com/recaptcha/api2/anchor?k=abc",
        r"/recaptcha/",
    ),
    _row(
        "captcha", "hcaptcha.com challenges.cloudflare.com arkoselabs.com funcaptcha.com geetest.com",
        "https://newassets.hcaptcha.com/captcha/v1/abc/static/hcaptcha.html",
    ),
    # Comments
    _row(
        "disqus", "disqus.com disquscdn.com",
        "https://disqus.com/embed/comments/?base=default&f=harbour",
    ),
    _row(
        "comments",
        "intensedebate.com giscus.app utteranc.es commento.io hyvor.com fastcomments.com cusdis.com livefyre.com "
        "viafoura.co spot.im openweb.com coral.coralproject.net facebook.disqus.com vuukle.com remark42.com isso- "
        "comments.de cackle.me hypercomments.com",
        "https://giscus.app/en/widget?origin=https%3A%2F%2Fharbour.test",
    ),
    _row(
        "comments", "jetpack.wordpress.com",
        "https://jetpack.wordpress.com/jetpack-comment/?blogid=1&postid=2",
        r"/jetpack-comment",
    ),
    _row(
        "comments", "blogger.com",
        "https://www.blogger.com/comment-iframe.g?blogID=1&postID=2",
        r"/(?:comment-iframe|comment/frame|comment\.g|navbar\.g|followers\.g|static/v1/)",
    ),
    # Share, like, follow
    _row(
        "facebook", "facebook.com",
        "https://www.facebook.com/plugins/like.php?href=https%3A%2F%2Fharbour.test%2F",
        r"/(?:v[0-9.]{1,6}/)?(?:plugins/(?:like|likebox|like_box|page|share_button|follow|send|recommend"
        r"|comments|feedback|activity|facepile|subscribe|fan|customerchat|login_button|group|registration"
        r"|quote|error|save)\b|widgets/|connect/|tr\b|impression\.php|sharer|dialog/|connect\.php|ajax/)",
    ),
    _row(
        "facebook",
        "staticxx.facebook.com connect.facebook.net static.ak.facebook.com s-static.ak.facebook.com",
        "https://staticxx.facebook.com/connect/xd_arbiter/r/abc.js?version=42",
    ),
    _row(
        "twitter", "platform.twitter.com platform.x.com",
        "https://platform.twitter.com/widgets/follow_button.html?screen_name=harbour",
        r"/(?:widgets/|jot|embed/timeline|impressions)",
    ),
    _row(
        "twitter", "syndication.twitter.com cdn.syndication.twimg.com",
        "https://syndication.twitter.com/srv/timeline-profile/screen-name/harbour",
    ),
    _row(
        "linkedin", "linkedin.com",
        "https://www.linkedin.com/countserv/count/share?url=x",
        r"/(?:countserv|cws|analytics|plugins|widgets|talent/widgets|uas/)",
    ),
    _row(
        "pinterest", "pinterest.*",
        "https://assets.pinterest.com/pidget.html",
        r"/(?:pidget|pinit|v3/pidgets|pin/create|js/)",
    ),
    _row(
        "wordpress.com", "widgets.wp.com public-api.wordpress.com",
        "https://widgets.wp.com/likes/master.html?ver=20160429",
    ),
    _row(
        "wordpress.com", "wordpress.com",
        "https://r-login.wordpress.com/remote-login.php?action=js",
        r"/(?:remote-login|likes/|wp-admin/)",
    ),
    _row(
        "google-plus", "plusone.google.com plus.google.com",
        "https://plusone.google.com/_/+1/fastbutton?url=x",
        r"/(?:_/|u/[0-9]/_/)",
    ),
    _row(
        "share",
        "addthis.com sharethis.com addtoany.com shareaholic.com sumo.com po.st gigya.com tweetmeme.com ghbtns.com "
        "buttons.github.io feedburner.google.com flattr.com b.hatena.ne.jp getpocket.com widgets.getpocket.com "
        "buttons.reddit.com digg.com stumbleupon.com follow.yahoo.co.jp social-plugins.line.me widgets.fbshare.me "
        "badge.facebook.com xing-share.com",
        "https://s7.addthis.com/static/sh.f48a1a04.html",
    ),
    _row(
        "share", "reddit.com redditmedia.com",
        "https://www.reddit.com/static/button/button1.html?url=x",
        r"/(?:static/button|gtm/|mediaembed/ads|api/v1/pixel)",
    ),
    _row(
        "instagram-feed", "lightwidget.com snapwidget.com instansive.com elfsight.com instawidget.net websta.me",
        "https://cdn.lightwidget.com/widgets/0123456789abcdef.html",
    ),
    _row(
        "google-search", "cse.google.com duckduckgo.com",
        "https://duckduckgo.com/search.html?site=harbour.test",
    ),
    _row(
        "google-translate", "translate.google.* translate.googleapis.com",
        "https://translate.google.com/translate_un?lang=de",
    ),
    # Newsletters and sign-up
    _row(
        "beehiiv", "embeds.beehiiv.com subscribe-forms.beehiiv.com",
        "https://embeds.beehiiv.com/9c9de5e8-0a1e-484a-b099-e80766180a6d?slim=true",
    ),
    _row(
        "substack", "substack.com",
        "https://harbour.substack.com/embed",
        r"/(?:embed/?(?:[?#]|\Z)|subscribe|signup|account/)",
    ),
    _row(
        "newsletter",
        "list-manage.com mailchimp.com chimpstatic.com sibforms.com sendinblue.com convertkit.com ck.page kit.com "
        "mailerlite.com mailjet.com buttondown.email buttondown.com getresponse.com aweber.com constantcontact.com "
        "ctctcdn.com revue.co getrevue.co klaviyo.com activehosted.com emailsys1c.net cleverreach.com rapidmail.de "
        "tinyletter.com optinmonster.com omappapi.com sumome.com privy.com hsforms.com hsforms.net hubspot.com "
        "follow.it feedly.com mailpoet.com drip.com flodesk.com campaignmonitor.com createsend.com exacttarget.com "
        "informz.net pardot.com leadpages.net unbounce.com",
        "https://harbour.us1.list-manage.com/subscribe?u=abc&id=def",
    ),
    _row(
        "newsletter", "wordpress.com",
        "https://subscribe.wordpress.com/?action=x",
        r"/(?:\?action=|subscribe)",
    ),
    _row(
        "reviews", "trustpilot.com loox.io yotpo.com judge.me proprofs.com",
        "https://widget.trustpilot.com/trustboxes/1/index.html",
    ),
)
# fmt: on
"""In the order in which they are tried, before any provider of content."""
