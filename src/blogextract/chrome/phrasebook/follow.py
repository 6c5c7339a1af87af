"""What stands above links to the author's or the site's own accounts."""

from __future__ import annotations

FOLLOW = {
    "en": "follow publication; stay connected with me; add as a preferred source on google; "
    "add us as a preferred source on google; follow on google news; join the facebook group; follow topic; "
    "follow this topic; follow on instagram; follow on twitter; follow on facebook; follow us; follow me; "
    "follow us on; follow me on; follow on; follow along; follow author; follow us on social media; "
    "follow this blog; follow blog; find us on; find me on; find us on facebook; connect with us; connect with me; "
    "let's connect; get in touch; stay connected; stay in touch; keep in touch; join us on; social links; "
    "follow us on google news; add us on google; join our community; join the community; 0 followers; follow topics; "
    "rss feed; follow us on facebook*; follow us on twitter*; follow us on instagram*; follow us on youtube*; "
    "follow us on x; follow me on twitter*; follow me on instagram*; follow @*; like us on facebook*; "
    "like our facebook page*; join our whatsapp*; join our telegram*; follow us on whatsapp*; "
    "join our facebook group*; join us on telegram*",
    "de": "folge uns; folgen sie uns; folge mir; folge uns auf; folgen sie uns auf; bleiben sie in kontakt; "
    "folge uns auf instagram*; folgen sie uns auf facebook*; folge mir auf*",
    "fr": "suivez-nous; suivez nous; suivez-moi; suivez-nous sur; nous suivre; nous suivre sur; retrouvez-nous sur; "
    "restons connectés; restez connecté; suivez-nous sur facebook*; suivez-nous sur google*",
    "es": "síguenos; síguenos en; sígueme; sígueme en; seguirnos; síguenos en redes; "
    "síguenos en nuestras redes; síguenos en facebook*; síguenos en twitter*; síguenos en instagram*; "
    "síguenos en google*; siguiendo",
    "pt": "siga-nos; siga-nos em; siga a gente; siga nas redes; siga-nos nas redes sociais; siga nossas redes; "
    "sigam-nos; siga-nos no facebook*; siga-nos no instagram*; siga o canal*; siga-me",
    "it": "seguici; seguici su; seguimi; seguimi su; segui l'autore; seguici sui social; seguici su facebook*; "
    "seguici su instagram*; seguici su google*",
    "nl": "volg ons; volg mij; volg ons op; volg ons op facebook*; volg ons op instagram*; volg de auteur",
    "sv": "följ oss; följ oss på; följ mig; följ oss på facebook*",
    "da": "følg os; følg os på; følg mig; følg os på facebook*",
    "no": "følg oss på sosiale medier; følg oss på facebook*",
    "fi": "seuraa; seuraa meitä; seuraa minua",
    "pl": "obserwuj; obserwuj nas; śledź nas; śledź nas na; znajdź nas na; obserwuj nas na*; dołącz do nas",
    "cs": "sledujte nás; sleduj nás; sledovat; sledujte nás na facebooku",
    "sk": "sledujte nás na; sleduj nás na",
    "hu": "kövess minket; kövessen minket; kövess",
    "ro": "urmărește-ne; urmăriți-ne; urmărește-ne pe; urmărește-ne pe facebook; urmărește-ne pe google news",
    "bg": "последвайте ни; следвайте ни; последвай ни",
    "el": "ακολουθήστε μας; ακολουθήστε μας στο; βρείτε μας στο; ακολουθήστε μας στο facebook*; ακολουθήστε το*",
    "tr": "takip et; bizi takip edin; bizi takip et; takip edin; sosyal medyada biz",
    "ru": "подписывайтесь; подписывайтесь на нас; мы в соцсетях; "
    "мы в социальных сетях; следите за нами; подпишись на нас; "
    "подписывайтесь на наш*; подписывайтесь на канал*; "
    "подпишитесь на наш*; читайте нас в*; мы в telegram; мы вконтакте",
    "uk": "стежте за нами; підписуйтесь на нас; ми в соцмережах; підписуйтесь на наш*; підписуйтеся на наш*",
    "sr": "pratite nas; pratite nas na; zapratite nas; pratite nas na facebook*; пратите нас",
    "sl": "sledite nam; spremljajte nas",
    "lt": "sekite mus; sekite mus facebook",
    "lv": "seko mums; sekojiet mums",
    "et": "jälgi meid; jälgi meid facebookis",
    "ca": "segueix-nos; segueix-nos a",
    "id": "ikuti kami; ikuti kami di; ikuti; ikuti berita kami*; follow kami",
    "ms": "ikuti kami di media sosial; ikuti kami di telegram",
    "vi": "theo dõi; theo dõi chúng tôi; theo dõi trên; kết nối với chúng tôi; theo dõi chúng tôi trên*",
    "th": "ติดตาม; ติดตามเรา; ติดตามเราได้ที่; ติดตามข่าวสาร; ช่องทางการติดตาม",
    "ja": "フォロー; フォローする; フォロー中; フォローしてね; snsでフォローする; この著者をフォロー; "
    "をフォローする; この記事が気に入ったらフォローしよう; この記事が気に入ったらいいね!しよう; "
    "最新情報をお届けします; 公式sns; 読者になる",
    "zh": "关注; 关注我们; 关注我; 已关注; 关注公众号; 扫码关注; 微信公众号; 關注我們; 追蹤; 追蹤我們; 追蹤我; "
    "加入粉絲團; 扫描二维码关注*; 欢迎关注*; 关注微信公众号*",
    "ko": "팔로우; 팔로우하기; 구독하기; 구독; 이웃추가; 채널 구독",
    "ar": "تابعنا; تابعونا; تابعنا على; تابعونا على; تابعني; متابعة; تابعنا على جوجل نيوز; تابعونا على فيسبوك*; "
    "تابعنا على فيسبوك*",
    "he": "עקבו אחרינו; עקוב; עקבו; הצטרפו אלינו; עקבו אחרינו בפייסבוק*",
    "fa": "ما را دنبال کنید; دنبال کنید; دنبال کردن; ما را در شبکه‌های اجتماعی دنبال کنید",
    "hi": "हमें फॉलो करें; फॉलो करें; हमसे जुड़ें; हमें फेसबुक पर लाइक करें*",
    "bn": "আমাদের অনুসরণ করুন; ফলো করুন; গুগল নিউজে ফলো করুন*",
}
