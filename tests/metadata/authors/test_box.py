"""Author boxes of plugins, themes and platforms."""

import pytest

from blogextract.metadata.authors import box as author_box
from metadata.sources import body, claimed, consumed, page, post

NAME = "Nell Parrish"
BIO = "Nell Parrish fires pots in a yard behind the old dairy. She writes about glazes, smoke and what goes wrong."


def authors(document):
    return [author for claim in claimed(author_box.claims, document, "authors") for author in claim.value]


FANCIEST = f"""
<div id=ts-fab-below class=ts-fab-wrapper>
<span class=screen-reader-text>The following two tabs change content below.</span>
<ul class=ts-fab-list><li class=ts-fab-bio-link><a href=#b>Bio</a></li><li class=ts-fab-latest-posts-link>
<a>Latest Posts</a></li></ul>
<div class=ts-fab-tabs><div class=ts-fab-tab id=ts-fab-bio-below><div class=ts-fab-avatar>
<img class=avatar src=/nell.jpg>
<div class=ts-fab-social-links><a href="https://social.example/nell"><img src=/icon.png></a></div></div>
<div class=ts-fab-text><div class=ts-fab-header><h4><a href="/author/nell/">{NAME}</a></h4>
<div class=ts-fab-description><span>Potter</span> at <a href="/about/"><span>Kiln Yard</span></a></div></div>
<div class=ts-fab-content>{BIO}</div></div></div>
<div class=ts-fab-tab id=ts-fab-latest-posts-below><div class=ts-fab-text><div class=ts-fab-header>
<h4>Latest posts by {NAME}
<span class=latest-see-all>(<a href="/author/nell/">see all</a>)</span></h4></div>
<ul class=ts-fab-latest><li><a href="/x/">A jar that cracked</a> - May 1, 2021</li></ul></div></div></div></div>
"""


def test_fanciest_author_box_gives_name_role_bio_portrait_and_links():
    author = authors(post(body() + FANCIEST))[0]
    assert (author.name, author.bio, author.role) == (NAME, BIO, "Potter at Kiln Yard")
    assert author.url == "https://kiln.example/author/nell/"
    assert author.avatar == "https://kiln.example/nell.jpg"
    assert author.links == ["https://social.example/nell"]


def test_a_box_leaves_the_body_with_its_hidden_tabs():
    regions = consumed(author_box.claims, post(body() + FANCIEST))["author_box"]
    assert len(regions) == 1
    assert "The following two tabs" in regions[0]
    assert "A jar that cracked" in regions[0]


VENDORS = {
    "k2": """<div class=itemAuthorBlock><img class=itemAuthorAvatar src=/a.jpg><div class=itemAuthorDetails>
      <h3 class=itemAuthorName><a rel=author href="/author/nell/">{name}</a></h3><p>{bio}</p>
      <span class=itemAuthorUrl>Website: <a href="https://nell.example">nell.example</a></span></div></div>""",
    "easyblog": """<div class=eb-entry-author><h4 class=eb-section-heading>About the author</h4>
      <h3 class=eb-authors-name><a href="/author/nell/">{name}</a></h3>
      <div class=eb-entry-author-details>{bio}</div></div>""",
    "habr": """<div class=tm-user-card><div class=tm-user-card__title>
      <span class=tm-user-card__name>{name}</span><a class=tm-user-card__nickname>@nell</a></div>
      <p class=tm-user-card__short-info>{bio}</p><button>Follow</button></div>""",
    "butterfly": """<div class="card-widget card-info"><div class=author-info__name>{name}</div>
      <div class=author-info__description>{bio}</div><div class=card-info-data>88 posts</div></div>""",
    "simple author box": """<div class=saboxplugin-wrap><div class=saboxplugin-tab><div class=saboxplugin-gravatar>
      <img src=/a.jpg></div>
      <div class=saboxplugin-authorname><a class="vcard author" rel=author href="/author/nell/">
      <span class=fn>{name}</span></a></div>
      <div class=saboxplugin-desc><div itemprop=description><p>{bio}</p></div></div>
      <div class=saboxplugin-web><a href="https://nell.example">nell.example</a></div>
      <div class=saboxplugin-socials><a href="https://social.example/nell">s</a></div></div></div>""",
    "molongui": """<div class=m-a-box><div class=m-a-box-tabs>About the Author</div>
      <div class="m-a-box-item m-a-box-avatar">
<img src=/a.jpg></div>
      <h5 class=m-a-box-name><a href="/author/nell/">{name}</a></h5><div class=m-a-box-meta><span>Potter</span>
      </div>
      <div class=m-a-box-bio itemprop=description>{bio}</div><div class=m-a-box-related><ul>
      <li>A jar that cracked</li></ul></div></div>""",
    "starbox": """<div class="abh_box abh_box_down"><ul class=abh_tabs><li>About</li><li>Latest Posts</li></ul>
<div class=abh_tab_content>
      <section class="vcard author abh_about_tab abh_tab"><div class=abh_image><img src=/a.jpg></div>
      <div class=abh_text>
      <div class="abh_name fn name"><a href="/author/nell/">{name}</a></div><div class=abh_job>Potter</div>
      <div class="description note abh_description">{bio}</div></div></section>
      <section class="abh_posts_tab abh_tab"><h3>Latest posts by {name}</h3><div>A jar that cracked</div></section>
      </div></div>""",
    "publishpress": """<div class=pp-multiple-authors-boxes-wrapper><h2 class=box-header-title>Author</h2>
<ul class=pp-multiple-authors-boxes-ul>
      <li class=pp-multiple-authors-boxes-li><div class=pp-author-boxes-avatar><img src=/a.jpg></div>
      <div class=pp-author-boxes-name><a href="/author/nell/">{name}</a></div>
      <p class=pp-author-boxes-description>{bio}</p>
      <p class=pp-author-boxes-meta><a href="/author/nell/">View all posts</a></p></li></ul></div>""",
    "newspaper": """<div class="author-box-wrap td-author-box"><a href="/author/nell/"><img src=/a.jpg></a>
      <div class=desc>
      <div class="td-author-name vcard author"><span class=fn><a href="/author/nell/">{name}</a></span></div>
      <div class=td-author-url><a href="http://nell.example">http://nell.example</a></div>
      <div class=td-author-description>{bio}</div><div class=td-author-social>f t</div></div></div>""",
    "elementor": """<div class=elementor-author-box><div class=elementor-author-box__avatar><img src=/a.jpg></div>
      <div class=elementor-author-box__text><h4 class=elementor-author-box__name>{name}</h4>
      <div class=elementor-author-box__bio>{bio}</div><a class=elementor-author-box__button>All Posts</a></div>
      </div>""",
    "block theme": """<div class=wp-block-post-author><div class=wp-block-post-author__avatar><img src=/a.jpg></div>
      <div class=wp-block-post-author__content><p class=wp-block-post-author__byline>Written by</p>
      <p class=wp-block-post-author__name>{name}</p><p class=wp-block-post-author__bio>{bio}</p></div></div>""",
    "genesis": """<section class=author-box><img class=avatar src=/a.jpg><h4 class=author-box-title>About {name}</h4>
      <div class=author-box-content itemprop=description><p>{bio}</p></div></section>""",
    "twenty nineteen": """<div class=author-bio><h2 class=author-title>
      <span class=author-heading>Published by {name}</span></h2>
      <p class=author-description>{bio} <a class=author-link rel=author href="/author/nell/">View more posts</a>
      </p></div>""",
    "twenty twelve": """<div class=author-info><div class=author-avatar><img src=/a.jpg></div>
      <div class=author-description>
      <h2>About {name}</h2><p>{bio}</p><div class=author-link>
      <a href="/author/nell/" rel=author>View all posts by {name} →</a></div></div></div>""",
    "jannah": """<div class="about-author container-wrapper"><div class=author-avatar><img src=/a.jpg></div>
      <div class=author-info>
      <h3 class=author-name><a href="/author/nell/">{name}</a></h3><div class=author-bio>{bio}</div>
      <ul class=social-icons><li><a href="https://nell.example">Website</a></li></ul></div></div>""",
    "ghost": """<section class=author-card><img src=/a.jpg><section class=author-card-content>
      <h4 class=author-card-name>
      <a href="/author/nell/">{name}</a></h4><p class=author-card-bio>{bio}</p></section></section>""",
    "hand-made class": """<div class=post-author><img src=/a.jpg><strong>{name}</strong><p>{bio}</p>
      <a href="/author/nell/">Read more</a>
</div>""",
}


@pytest.mark.parametrize("markup", VENDORS.values(), ids=VENDORS.keys())
def test_each_vendors_box_gives_the_name_and_the_bio_alone(markup):
    found = authors(post(body() + markup.format(name=NAME, bio=BIO)))
    assert [(author.name, author.bio) for author in found] == [(NAME, BIO)]


def test_several_boxes_are_several_authors():
    one = VENDORS["molongui"]
    rafe = "Rafe Toomey keeps the books of the yard and fires nothing. He would like that to be known."
    found = authors(post(body() + one.format(name=NAME, bio=BIO) + one.format(name="Rafe Toomey", bio=rafe)))
    assert [(author.name, author.bio) for author in found] == [(NAME, BIO), ("Rafe Toomey", rafe)]


def test_paragraphs_of_a_bio_are_kept():
    markup = (
        f"<div class=author-box><h4 class=author-name>{NAME}</h4><div class=author-bio><p>{BIO}</p>"
        f"<p>{BIO}</p></div></div>"
    )
    assert authors(post(body() + markup))[0].bio == f"{BIO}\n{BIO}"


def test_a_word_of_a_sentence_that_is_a_link_stays_in_the_bio():
    bio = 'Nell Parrish fires pots. Follow her on <a href="https://social.example/n">Mastodon</a> for failures.'
    markup = f"<div class=author-box><h4>{NAME}</h4><div class=author-bio>{bio}</div></div>"
    assert authors(post(body() + markup))[0].bio == "Nell Parrish fires pots. Follow her on Mastodon for failures."


def test_a_name_that_begins_the_bio_in_bold_stays_in_it():
    markup = f"<div class=author-bio><b>{NAME}</b> fires pots behind the old dairy and writes about it.</div>"
    assert authors(post(body() + markup))[0].bio == f"{NAME} fires pots behind the old dairy and writes about it."


def test_a_byline_with_a_boxs_class_is_no_box():
    line = f"<div class=post-author>By <a href='/author/nell/' rel=author>{NAME}</a></div>"
    assert authors(post(line + body())) == []


def test_a_general_class_around_the_post_is_no_box():
    assert authors(page(f"<div class=author-content><h1>First firing</h1>{body()}</div>")) == []


def test_a_box_in_a_comment_is_not_the_posts():
    comment = (
        f"<ol class=comment-list><li class=comment><div class=author-info><b>{NAME}</b><p>{BIO}</p></div></li></ol>"
    )
    assert authors(post(body(), after=comment)) == []


def test_a_page_about_a_team_shows_no_authors_of_the_post():
    team = "".join(f"<div class=bio><h4>Member N{n}x</h4><p>{BIO}</p></div>" for n in range(12))
    assert authors(post(body() + team)) == []


def test_a_vendors_box_needs_no_bio():
    box = "<div class=elementor-author-box><h4 class=elementor-author-box__name>Nell Parrish</h4></div>"
    assert [author.name for author in authors(post(body() + box))] == [NAME]
    assert authors(post(body() + box.replace("elementor-author-box", "author-box"))) == []


def test_each_profile_of_molonguis_box_is_a_person():
    profile = (
        "<div class='m-a-box-content m-a-box-profile'><img src=/{0}.jpg><h5 class=m-a-box-name>"
        "<a href='/author/{0}/'>{1}</a></h5><div class=m-a-box-meta><span>{2}</span></div>"
        "<div class=m-a-box-bio><p>{1} looks after the {0} kiln of the yard and its shelves.</p></div></div>"
    )
    box = profile.format("first", NAME, "Potter") + profile.format("second", "Rafe Toomey", "Stoker")
    found = authors(post(f"{body()}<div class=m-a-box><div class=m-a-box-header>Authors</div>{box}</div>"))
    assert [(author.name, author.role, author.avatar) for author in found] == [
        (NAME, "Potter", "https://kiln.example/first.jpg"),
        ("Rafe Toomey", "Stoker", "https://kiln.example/second.jpg"),
    ]
    assert found[1].bio == "Rafe Toomey looks after the second kiln of the yard and its shelves."


def test_divis_team_member_is_a_person_with_role_and_links():
    module = (
        "<div class='et_pb_module et_pb_team_member'><div class=et_pb_team_member_image><img src=/nell.jpg></div>"
        f"<div class=et_pb_team_member_description><h4 class=et_pb_module_header>{NAME}</h4>"
        "<p class=et_pb_member_position>Potter</p><div><p>Fires pots behind the old dairy since 1998.</p></div>"
        "<ul class=et_pb_member_social_links><li><a href='https://social.example/nell'><span>Social</span></a></li>"
        "</ul></div></div>"
    )
    (author,) = authors(post(body() + module))
    assert (author.name, author.role, author.bio) == (NAME, "Potter", "Fires pots behind the old dairy since 1998.")
    assert (author.avatar, author.links) == ("https://kiln.example/nell.jpg", ["https://social.example/nell"])


MEDIUM = (
    "<div class=sa><img src=/nell.jpg><div class=sb><a href='https://nell.example'><h2 class='pw-author-name be'>"
    f"<span>Written by {NAME}</span></h2></a><div class=pw-follower-count><a href='https://nell.example/followers'>"
    "1.3K Followers</a></div><p><span>{}</span></p></div><button>Follow</button></div>"
)


def test_mediums_box_is_found_around_the_name():
    bio = "Potter, beekeeper, slow reader. I write about kilns and the people at them."
    (author,) = authors(post(body(), after=MEDIUM.format(bio)))
    assert (author.name, author.bio, author.url, author.links) == (NAME, bio, "https://nell.example", [])


def test_around_a_name_without_a_text_there_is_no_box():
    assert authors(post(f"<div><h2 class=pw-author-name>{NAME}</h2></div>{body()}")) == []


def test_mediums_older_lockup_tells_of_the_author_above_the_post():
    lockup = (
        "<header><div class='uiScale postMetaLockup postMetaLockup--authorWithBio'><a class='link avatar'><img "
        f"src=/nell.jpg></a><div><a class='ds-link postMetaInline-authorLockup' href='https://nell.example'>{NAME}</a>"
        "<div class='postMetaInline postMetaInline--bio'>Potter in a yard. Collects glazes of the coast.</div>"
        "<time datetime=2016-08-21>Aug 21, 2016</time></div></div></header>"
    )
    (author,) = authors(page(lockup + f"<article><h1>First firing</h1>{body()}</article>"))
    assert (author.name, author.bio) == (NAME, "Potter in a yard. Collects glazes of the coast.")
    assert author.avatar == "https://kiln.example/nell.jpg"


def test_a_vendors_own_class_goes_before_a_word_of_any_theme_on_the_same_element():
    box = (
        f"<div class='entry-author entry-author-style-center'><b class=entry-author-name>{NAME}</b>"
        f"<div class='entry-author-occupation author-occupation'><p>Potter</p></div>"
        f"<div class=entry-author-description><p>{BIO}</p></div></div>"
    )
    (author,) = authors(post(body() + box))
    assert (author.name, author.role, author.bio) == (NAME, "Potter", BIO)


MATERIAL = (
    "<div class='md-sidebar md-sidebar--post'><nav class=md-nav><div class=md-post__authors><div class='md-profile "
    "md-post__profile'><span class=md-author><img src=/nell.jpg alt='Nell Parrish'></span>"
    "<span class=md-profile__description><strong>{}</strong><br>{}</span></div></div></nav></div>"
)


def test_material_for_mkdocs_names_the_author_in_the_column_of_the_menu():
    document = page(MATERIAL.format(NAME, BIO) + f"<article><h1>First firing</h1>{body()}</article>")
    (author,) = authors(document)
    assert (author.name, author.bio, author.avatar) == (NAME, BIO, "https://kiln.example/nell.jpg")


def test_a_word_under_the_name_there_is_no_bio():
    document = page(MATERIAL.format(NAME, "Creator") + f"<article><h1>First firing</h1>{body()}</article>")
    (author,) = authors(document)
    assert (author.name, author.bio) == (NAME, None)


STARLIGHT = (
    "<div class=sl-blog-metadata-authors><a href='/nell' class=sl-blog-author><img src=/nell.jpg class="
    "sl-blog-author-picture><div class=sl-blog-author-details><div class=sl-blog-author-name>Nell Parrish</div>"
    "<div class=sl-blog-author-title>{}</div></div></a></div>"
)


def test_starlights_blog_tells_a_bio_or_a_role_under_the_name():
    (author,) = authors(post(STARLIGHT.format(BIO) + body()))
    assert (author.name, author.bio, author.role, author.avatar) == (NAME, BIO, None, "https://kiln.example/nell.jpg")
    (author,) = authors(
        post(STARLIGHT.format(BIO).replace("</a></div>", f"</a>{STARLIGHT.format('Potter')}</div>", 1))
    )[:1]
    assert author.bio == BIO


def test_the_box_of_vk_post_author_display_tells_name_and_bio_without_the_latest_posts():
    markup = (
        "<section class=padSection id=padSection><h4>投稿者プロフィール</h4><div id=avatar class='avatar square'>"
        "<img src=/nell.jpg></div><dl id=profileTxtSet class=profileTxtSet>"
        f"<dt><span class=authorName>{NAME}</span></dt>"
        f"<dd>{BIO}</dd></dl><div id=latestEntries><h5 class=latestEntriesTitle>最新の投稿</h5><ul class=entryList>"
        "<li><span class=padDate>2021.05.01</span><a class=padTitle href=/x/>A jar that cracked</a></li></ul></div>"
        "</section>"
    )
    found = authors(post(body() + markup))
    assert [(author.name, author.bio) for author in found] == [(NAME, BIO)]


def test_a_heading_that_announces_the_person_gives_the_name_alone():
    box = (
        "<div class=author-box><div class=author-meta><h4 class=author-name>Acerca del autor: "
        "<a href=/author/nell/>Nell Parrish</a></h4><div class=author-desc>Nell Parrish fires kilns.</div></div></div>"
    )
    (person,) = authors(post(body() + box))
    assert (person.name, person.bio) == ("Nell Parrish", "Nell Parrish fires kilns.")


MEDIUMISH = f"""<div class="row post-top-meta"><div class=col-md-2><img class=author-thumb src=/nell.jpg></div>
<div class=col-md-10><a class=link-dark href="https://nell.example">{NAME}</a><a class="btn follow"
href="https://social.example/nell">Follow</a><span class=author-description>{BIO}</span></div></div>"""


def test_the_box_of_mediumish_names_its_author_beside_the_bio():
    author = authors(post(body() + MEDIUMISH))[0]
    assert (author.name, author.bio) == (NAME, BIO)
    bare = MEDIUMISH.replace("post-top-meta", "post-top").replace("author-description", "text")
    assert authors(post(body() + bare)) == []
