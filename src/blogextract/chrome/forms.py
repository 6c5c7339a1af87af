"""Forms of form plugins and services: contact, search, log-in."""

from __future__ import annotations

from blogextract.chrome.rule import Rule, row

FORMS: tuple[Rule, ...] = (
    row(
        "form.contact_form_7",
        "Contact Form 7: a form asks, it does not tell",
        '<div class="wpcf7">',
        ".wpcf7 .wpcf7-form .wp-block-contact-form-7-contact-form-selector .wpcf7-response-output "
        ".screen-reader-response",
    ),
    row(
        "form.gravity",
        "Gravity Forms",
        '<div class="gform_wrapper">',
        ".gform_wrapper gform_wrapper_* .gform_confirmation_wrapper .gform_anchor .gform_legacy_markup_wrapper",
    ),
    row(
        "form.wordpress_plugins",
        "form plugins of WordPress: WPForms, Ninja, Formidable, Fluent, Forminator, Everest, Happyforms",
        '<div class="wpforms-container">',
        "wpforms-* nf-form-* .frm_forms .frm_form_fields .fluentform fluentform_* forminator-* .everest-forms "
        ".happyforms-form .caldera-grid .caldera_forms_form .quform .weforms-form .jetpack-contact-form-container "
        ".wp-block-jetpack-contact-form .jetpack-contact-form .frm_form_widget .si-contact-form .fscf-container "
        ".metform-form-main-wrapper .piotnetforms .kb-form .wp-block-kadence-form .uagb-forms-main-form "
        ".wp-block-uagb-forms .wp-block-formidable-simple-form .wpuf-form",
    ),
    row(
        "form.builders",
        "forms of page builders: Elementor, Divi, Beaver, WPBakery",
        '<form class="elementor-form">',
        ".elementor-form .elementor-widget-form .et_pb_contact_form_container .et_pb_contact .et_pb_contact_form "
        ".fl-module-contact-form .fl-module-subscribe-form .fl-contact-form .fl-subscribe-form .fusion-form "
        ".fusion-form-wrapper .avia_ajax_form .brxe-form .elementor-field-group .elementor-search-form "
        ".elementor-login",
    ),
    row(
        "form.hosted",
        "forms of site services: HubSpot, Squarespace, Webflow, Weebly, Wix, Marketo, Pardot, Wufoo, Formspree",
        '<form class="hs-form">',
        ".hbspt-form .hs-form hs-form-* .hs_cos_wrapper_type_form .sqs-block-form .w-form .w-form-done .w-form-fail "
        ".wsite-form-container .wsite-form-fields .mkto-form mktoform* .pardotform .wufoo-form-container .wufooform "
        ".ml-validate-required .zoho_form .zcwf_lblleft .formstack .fsform .fsbody .jotform-form .tf-v1-popup",
    ),
    row(
        "form.drupal",
        "Drupal's webforms",
        '<form class="webform-submission-form">',
        ".webform-submission-form .webform-client-form .block-webform-block .user-login-form .contact-message-form "
        ".simplenews-subscriptions-block .simplenews-subscribe",
    ),
    row(
        "form.search",
        "search boxes of platforms",
        '<form class="wp-block-search">',
        ".wp-block-search .wp-block-search__inside-wrapper .widget_search .blogsearch .gsc-control-cse .gcse-search "
        ".gcse-searchbox gcse-searchbox-only* #cse-search-box .gsc-search-box .gsc-control-wrapper-cse "
        ".algolia-autocomplete .docsearch .search-block-form .block-search .is-search-form "
        ".sqs-search-ui-button-wrapper .aa-dropdown-menu .ais-searchbox #docsearch .md-search #searchform",
    ),
    row(
        "form.login",
        "log-in forms of platforms",
        '<form id="loginform">',
        "#loginform #registerform #lostpasswordform .wp-block-loginout .tml-login .mepr-login-form "
        ".woocommerce-form-login .um-login .um-register .pmpro_login_wrap .theme-my-login .bp-login-widget-user-links",
    ),
    row(
        "form.element",
        "a form asks, it does not tell, unless a system of the years around 2005 wraps the whole page in one",
        '<form class="contact">',
        "form",
        shapes=("small",),
    ),
    row(
        "form.word",
        "boxes for search, log-in and contact",
        '<div class="search-box">',
        "~search-form ~searchform ~search-box ~searchbox ~search-bar ~searchbar ~site-search ~sitesearch "
        "~search-wrapper ~search-container ~search-widget ~search-overlay ~search-modal ~quicksearch ~login ~log-in "
        "~login-form ~loginform ~signin ~sign-in ~register-form ~registration-form ~contact-form ~contactform "
        "~feedback-form ~feedbackform ~inquiry-form ~quote-form ~booking-form ~suche ~suchformular ~recherche ~busca "
        "~buscador ~pesquisa ~ricerca ~zoeken ~sokformular",
        shapes=(
            "form",
            "links",
            "empty",
        ),
    ),
)
