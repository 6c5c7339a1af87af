"""Menus, pagers and side bars of documentation generators."""

from __future__ import annotations

from blogextract.chrome.rule import Rule, row

OF_DOCUMENTATION: tuple[Rule, ...] = (
    row(
        "navigation.material",
        "Material for MkDocs",
        '<nav class="md-nav">',
        ".md-nav .md-header .md-footer .md-sidebar .md-tabs .md-skip .md-top .md-dialog .md-feedback .md-announce "
        ".md-overlay .md-source-file .md-post__back .md-pagination .md-consent .md-select .md-toggle",
    ),
    row(
        "navigation.docusaurus",
        "Docusaurus's side bars, pagers and edit links",
        '<nav class="pagination-nav">',
        ".pagination-nav pagination-nav__* theme-doc-sidebar-* .theme-doc-toc-desktop .theme-doc-toc-mobile "
        ".theme-doc-version-banner .theme-doc-version-badge .theme-edit-this-page .theme-doc-footer-edit-meta-row "
        ".theme-layout-navbar .theme-layout-footer .theme-back-to-top-button .theme-announcement-bar .navbar-sidebar "
        "navbar-sidebar__* .menu__list .menu__link .navbar__inner .footer__links",
    ),
    row(
        "navigation.sphinx",
        "Sphinx's side bars and pagers in its own and in well-known themes",
        '<div class="sphinxsidebar">',
        ".sphinxsidebar .sphinxsidebarwrapper .wy-nav-side .wy-nav-top .wy-side-scroll .wy-side-nav-search .wy-menu "
        ".rst-footer-buttons .rst-versions .rst-other-versions .wy-breadcrumbs-aside .toc-drawer .sidebar-drawer "
        ".sidebar-tree .bd-sidebar .bd-sidebar-primary .bd-sidebar-secondary .bd-header .bd-header-article .bd-footer "
        ".bd-toc .bd-links .prev-next-area .prev-next-footer .prev-next-bottom .sphinx-version-warning "
        ".skip-content-link .bottom-of-page .related-pages",
    ),
    row(
        "navigation.vite_press",
        "VitePress's and VuePress's navigation, side bars and pagers",
        '<header class="VPNav">',
        ".vpnav .vpnavbar .vpnavscreen .vplocalnav .vpsidebar .vpsidebaritem .vpdocaside .vpdocasideoutline "
        ".vpdocfooter .vpfooter .vpskiplink .vp-navbar .vp-sidebar .vp-page-nav .vp-page-meta .vp-footer-wrapper "
        ".theme-hope-page-nav .sidebar-links .page-nav .page-edit",
    ),
    row(
        "navigation.documentation",
        "other documentation generators: GitBook, mdBook, just-the-docs, Starlight, MediaWiki, Read the Docs",
        '<div class="book-summary">',
        ".book-summary .book-header .navigation-prev .navigation-next .nav-chapters .mobile-nav-chapters "
        ".sidebar-scrollbox #mdbook-help-container #menu-bar-hover-placeholder .sl-sidebar .sl-nav-wrapper "
        "starlight-menu-button* .pagination-links .right-sidebar-panel .mw-jump-link .mw-jump #mw-navigation #mw-panel "
        "#mw-head .vector-header .vector-toc .vector-page-toolbar .vector-column-end .vector-main-menu-container "
        "#catlinks .catlinks #p-lang-btn .printfooter .mw-authority-control .navbox .rtd-footer-container "
        ".readthedocs-flyout .book-menu .book-toc .doc-search",
    ),
)
