"""Sign-up boxes for newsletters and new posts."""

from __future__ import annotations

from blogextract.chrome.rule import Rule, row

NEWSLETTER: tuple[Rule, ...] = (
    row(
        "newsletter.mc4wp",
        "MC4WP, the Mailchimp form plugin",
        '<form class="mc4wp-form">',
        "mc4wp-*",
    ),
    row(
        "newsletter.mailchimp",
        "Mailchimp's embedded sign-up form",
        '<div id="mc_embed_signup">',
        "mc_embed_* mc-embedded-* .mc-field-group #mc_signup #mc_signup_form .mc_form_inside .mailchimp-form "
        ".mailchimp-signup .block-mailchimp-signup-subscribe-block",
    ),
    row(
        "newsletter.convertkit",
        "ConvertKit (Kit), new and old forms",
        '<form class="formkit-form">',
        "formkit-* .ck_form ck_form_* .seva-form .convertkit-form .convertkit-broadcasts .wp-block-convertkit-form "
        ".wp-block-convertkit-product",
    ),
    row(
        "newsletter.optinmonster",
        "OptinMonster's campaigns",
        '<div class="om-holder">',
        "optinmonster* .om-holder .om-inline-holder campaigntype--* .wp-block-optinmonster-campaign-selector",
    ),
    row(
        "newsletter.thrive",
        "Thrive Leads' forms",
        '<div class="tve-leads-post-footer">',
        "tve-leads* tve_leads* .thrv_lead_generation .thrive-leads-shortcode .thrv-leads-slide-in .tve_p_lb_content "
        ".tve-lead-generation",
    ),
    row(
        "newsletter.bloom",
        "Bloom's opt-in forms",
        '<div class="et_bloom_inline_form">',
        "et_bloom*",
    ),
    row(
        "newsletter.divi",
        "Divi's newsletter module",
        '<div class="et_pb_newsletter">',
        ".et_pb_newsletter .et_pb_signup et_pb_signup_* .et_pb_newsletter_form",
    ),
    row(
        "newsletter.jetpack",
        "Jetpack's and WordPress.com's subscription forms",
        '<div class="wp-block-jetpack-subscriptions">',
        "wp-block-jetpack-subscriptions* .jetpack_subscription_widget .widget_blog_subscription "
        ".wp-block-jetpack-mailchimp jetpack-subscribe-* .jetpack-subscription-modal .comment-subscription-form "
        ".wp-block-jetpack-subscriber-login #subscribe-blog #subscribe-submit actnbr-* #actionbar "
        ".wpcom-follow-bubbles",
    ),
    row(
        "newsletter.ghost",
        "Ghost's sign-up card and forms",
        '<div class="kg-signup-card">',
        "kg-signup-card* .gh-subscribe .gh-subscribe-form .gh-subscribe-description .gh-footer-signup .gh-email-form",
    ),
    row(
        "newsletter.substack",
        "Substack's subscribe boxes inside and below the text",
        '<div class="subscription-widget-wrap">',
        ".subscription-widget-wrap .subscription-widget-wrap-editor .subscription-widget .subscribe-widget "
        ".subscribe-footer .install-substack-app-embed .install-substack-app-embed-img",
    ),
    row(
        "newsletter.small_services",
        "forms of beehiiv, Buttondown, MailerLite, Brevo, AWeber, GetResponse, Campaign Monitor, Constant Contact, "
        "Drip, Klaviyo, EmailOctopus, Flodesk, Revue, TinyLetter",
        '<form class="embeddable-buttondown-form">',
        "beehiiv-* .embeddable-buttondown-form ml-form-* .ml-embedded .ml-subscribe-form .ml-block-form "
        ".mailerlite-form sib-form* .sib_signup_form .sendinblue-form .af-form-wrapper .af-form aw-form-* "
        ".getresponse-form .js-cm-form ctct-inline-form* .ctct-form-embed .ctct-custom-form .ctct-form-wrapper "
        "drip-ef-* .drip-embedded-form klaviyo-form-* klaviyo_* emailoctopus-form* flodesk-* #revue-embed .revue-embed "
        ".revue-subscribe tinyletter-* .sendy-subscribe .omnisend-form",
    ),
    row(
        "newsletter.active_campaign",
        "ActiveCampaign's embedded forms",
        '<form class="_form _inline-form">',
        "._inline-form ._form-content ._form-thank-you ._form_element ._form-branding",
    ),
    row(
        "newsletter.mailpoet",
        "MailPoet's forms",
        '<div class="mailpoet_form">',
        "mailpoet_form* mailpoet-* .widget_mailpoet_form .mailpoet_paragraph .mailpoet_submit",
    ),
    row(
        "newsletter.newsletter_plugin",
        "the plugin named Newsletter",
        '<div class="tnp tnp-subscription">',
        ".tnp tnp-*",
    ),
    row(
        "newsletter.icegram",
        "Email Subscribers and Icegram",
        '<div class="emaillist">',
        ".emaillist es_subscription_form* es-form-* icegram* .ig_shortcode_container .es_shortcode_form",
    ),
    row(
        "newsletter.popup_optins",
        "opt-in pop-ups and bars: Hustle, Sumo, Privy, Poptin, Convert Pro, Ninja Popups, Hello Bar, Leadpages, "
        "Wisepops, Sleeknote",
        '<div class="hustle-ui module_id_1">',
        "hustle_module_* hustle-* privy-* poptin* cp-popup* cpro-* cp_style_* .snp-builder .snp-fb hellobar* .leadbox "
        ".lp-pom-form wisepops-* sleeknote* mailmunch-* .omapi-shortcode .boxzilla boxzilla-*",
    ),
    row(
        "newsletter.squarespace",
        "Squarespace's newsletter block",
        '<div class="sqs-block-newsletter">',
        ".sqs-block-newsletter .newsletter-form-wrapper .newsletter-block .newsletter-form-body "
        ".newsletter-form-header .newsletter-form-fields-wrapper",
    ),
    row(
        "newsletter.blogger",
        "Blogger's follow-by-e-mail gadget",
        '<div class="widget FollowByEmail">',
        ".followbyemail .follow-by-email #followbyemail1 .follow-by-email-inner .follow-by-email-submit",
    ),
    row(
        "newsletter.genesis",
        "Genesis eNews Extended and the sign-up widgets of WordPress themes and blocks",
        '<div class="enews-widget">',
        ".enews-widget .enews .enews-extended .genesis-enews .wp-block-newspack-blocks-newsletters-subscribe "
        ".newspack-newsletters-subscribe .wp-block-newspack-newsletters-subscribe .wp-block-ab-newsletter "
        ".wp-block-atomic-blocks-newsletter .wp-block-genesis-blocks-gb-newsletter .gb-block-newsletter "
        ".wp-block-kadence-mailerlite .tdb-newsletter tds-newsletter* .td_block_newsletter .tdm_block_newsletter",
    ),
    row(
        "newsletter.hubspot",
        "HubSpot's subscription module",
        '<div class="hs_cos_wrapper_type_blog_subscribe">',
        ".hs_cos_wrapper_type_blog_subscribe .block-subscribe .hs_cos_wrapper_type_email_subscriptions "
        ".blog-subscribe-form .subscriber-form .hs-subscription-preferences",
    ),
    row(
        "newsletter.word",
        "themes and publishers name their sign-up box so; it holds a field or little text",
        '<div class="newsletter-signup">',
        "~newsletter ~newsletters ~subscribe ~subscribe-box ~subscription ~subscriptions ~subscribe-form ~subscriber "
        "~signup ~sign-up ~signupform ~optin ~opt-in ~mailing-list ~mailinglist ~email-signup ~emailsignup "
        "~email-capture ~email-form ~email-subscribe ~lead-magnet ~leadmagnet ~lead-form ~nyhetsbrev ~nyhedsbrev "
        "~nieuwsbrief ~boletin ~abonnieren ~abonnez-vous ~abonne ~abo-box ~suscribete ~suscripcion ~assine ~iscriviti "
        "~uutiskirje ~hirlevel ~bulten ~podpiska ~rassylka ~mailchimp ~convertkit ~hubspot-form",
        shapes=(
            "form",
            "small",
        ),
    ),
)
