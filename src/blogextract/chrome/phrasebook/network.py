"""Names of networks alone or in a row: a share or follow row if links stand under them, else perhaps a heading."""

from __future__ import annotations

NETWORK = {
    "any": "blogthis; bluesky; copy link; delicious; digg; discord; facebook; facebook messenger; facebook twitter; "
    "facebook twitter email; facebook twitter linkedin; facebook twitter linkedin email; facebook twitter pinterest; "
    "facebook twitter whatsapp; facebook x; feedly; flipboard; hacker news; instagram; instapaper; line; linkedin; "
    "mastodon; messenger; pinterest; pocket; qq空间; reddit; rss; skype; snapchat; stumbleupon; telegram; threads; "
    "tiktok; tumblr; twitter; twitter facebook; viber; vk; vkontakte; wechat; weibo; whatsapp; x facebook; xing; "
    "youtube; вконтакте; одноклассники; تويتر; فيسبوك; واتساب; はてなブックマーク; 微信; 微博; "
    "新浪微博; 네이버 블로그; 카카오스토리; 카카오톡; 트위터; 페이스북",
}
