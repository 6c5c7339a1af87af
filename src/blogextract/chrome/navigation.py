"""Menus, pagers, skip links, side bars, headers and footers: here by the elements, roles and words of any site."""

from __future__ import annotations

from blogextract.chrome.navigation_documentation import OF_DOCUMENTATION
from blogextract.chrome.navigation_platforms import OF_PLATFORMS
from blogextract.chrome.navigation_wordpress import OF_WORDPRESS
from blogextract.chrome.rule import Rule, row

NAVIGATION: tuple[Rule, ...] = (
    *OF_DOCUMENTATION,
    *OF_PLATFORMS,
    *OF_WORDPRESS,
    row(
        "navigation.element",
        "HTML's elements for navigation, search and windows",
        "<nav>",
        "nav search dialog",
        shapes=(
            "links",
            "small",
            "form",
            "empty",
        ),
    ),
    row(
        "navigation.role",
        "ARIA's roles for what lies around a text or over it",
        '<div role="navigation">',
        "@navigation @search @dialog @alertdialog @menu @menubar @toolbar @contentinfo",
    ),
    row(
        "navigation.soft_role",
        "ARIA's roles that also hold a title or a remark",
        '<div role="complementary">',
        "@complementary @banner @alert @status",
        shapes=(
            "links",
            "form",
            "empty",
        ),
    ),
    row(
        "navigation.aside_element",
        "an aside of links or with a form; one of words may be a remark of the author's",
        "<aside>",
        "aside",
        shapes=(
            "links",
            "form",
            "empty",
        ),
    ),
    row(
        "navigation.footer_element",
        "a footer of links, or with a form; one of words may be an author's",
        "<footer>",
        "footer",
        shapes=(
            "links",
            "form",
            "empty",
        ),
    ),
    row(
        "navigation.word",
        "themes name their menus and pagers so",
        '<div class="site-nav">',
        "~nav ~navi ~navbar ~navigation ~navigator ~navigations ~menu ~menus ~submenu ~mainmenu ~pagination ~paginator "
        "~pager ~paging ~pages-nav ~prev-next ~prevnext ~next-prev ~nextprev ~next-previous ~prev-post ~next-post "
        "~previous-post ~postnav ~post-nav ~adjacent ~topbar ~top-bar ~toolbar ~bottombar ~bottom-bar ~subnav ~sidenav "
        "~side-nav ~topnav ~megamenu ~mega-menu ~hamburger ~burger ~sitemap ~language-switcher ~lang-switcher "
        "~langswitch ~languages ~site-links ~quicklinks ~quick-links ~menubar ~navlinks ~nav-links ~pagenavi ~page-nav "
        "~page-navigation ~menue ~navegacion ~navegacao ~navigazione ~navigatie ~offcanvas-menu ~off-canvas-menu "
        "~offcanvas-nav ~mobile-menu ~mobilemenu ~mobile-nav",
        shapes=(
            "links",
            "empty",
            "form",
        ),
    ),
    row(
        "navigation.header_word",
        "the head of a site above the post: its name, its menu, its search",
        '<div class="site-header">',
        ".site-header .siteheader .masthead #masthead .header-top .top-header .main-header .page-head #header "
        ".global-header .globalheader .header-main .header-wrapper .site-head .site-branding .site-title "
        ".site-description .site-tagline .site-logo .logo .brand .navbar-brand ~site-header ~masthead ~global-header "
        "~main-header",
        shapes=(
            "links",
            "empty",
            "form",
            "short",
        ),
    ),
    row(
        "navigation.footer_word",
        "the foot of a site or a post: links, a line of copyright",
        '<div class="site-footer">',
        "~footer ~site-footer ~sitefooter ~pagefooter ~page-footer ~colophon ~footers ~footer-widgets ~global-footer "
        "~copyright ~copyrights ~credits-line ~impressum ~fusszeile ~pied-de-page ~rodape",
        shapes=(
            "links",
            "empty",
            "form",
            "short",
        ),
    ),
    row(
        "navigation.sidebar",
        "columns beside the post; the same words name wrappers of the whole page, so only whole tokens count",
        '<div class="sidebar">',
        ".sidebar #sidebar .side-bar #side-bar .sidebar-wrapper .sidebar-container .sidebar-inner .sidebar-content "
        ".sidebar-right .sidebar-left .sidebar-primary .sidebar-secondary .primary-sidebar .secondary-sidebar "
        ".main-sidebar #main-sidebar .right-sidebar #right-sidebar #left-sidebar .sidebar-widget .sidebar-widgets "
        ".sidebar-widget-area .widget-area .widget-column .widgets .widgets-area .widget_area #secondary #tertiary "
        "#sidebar-primary #sidebar1 #sidebar2 #sidebar-right #sidebar-left .rightcol .right-col .right-column "
        ".rightcolumn .right-rail .rightrail #rightcol #right-col #right-column #rightcolumn .side-rail .sidecol "
        ".side-column .sidecolumn .seitenleiste .barra-lateral .aside .aside-column .l-sidebar .c-sidebar "
        ".page-sidebar .blog-sidebar .post-sidebar .single-sidebar .article-sidebar .site-sidebar",
        shapes=(
            "links",
            "form",
            "small",
            "empty",
        ),
    ),
    row(
        "navigation.aside_sidebar",
        "an aside named as a side column",
        '<aside class="sidebar">',
        "aside ~sidebar ~widget-area ~rail ~sidebar-widget ~side-bar ~seitenleiste ~marginalspalte",
        shapes=("any",),
    ),
    row(
        "navigation.widget",
        "a box of a side column",
        '<div class="widget">',
        ".widget .widget-container .widget-wrap .widget-content .widget-box .module-list .sidebar-box .sidebar-module "
        ".sidebar-section .portlet .block-list",
        shapes=(
            "links",
            "form",
            "empty",
        ),
    ),
    row(
        "navigation.no_content",
        "boxes that publishers mark as not content, for search engines, printers and readers",
        '<div class="robots-nocontent">',
        ".robots-nocontent .robots-noindex .noprint .no-print .not-print .d-print-none .print-hidden .hide-for-print "
        ".hidden-print .print-no .non-printable .noindex .nocontent .no-content .instapaper_ignore .entry-unrelated "
        ".speakable-ignore .data-nosnippet .reader-hide .readability-ignore .skip-reader",
        shapes=(
            "links",
            "form",
            "short",
            "small",
            "empty",
        ),
    ),
)
