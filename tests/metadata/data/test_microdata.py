"""What `itemprop` and RDFa say."""

from blogextract.metadata.data import microdata
from metadata.pages import page, value, values

ARTICLE = (
    "<article itemscope itemtype='https://schema.org/BlogPosting'><h1 itemprop='name headline'>First firing</h1>"
    "<time itemprop=datePublished datetime=2021-05-03>May 3</time><meta itemprop=dateModified content=2021-05-04>"
    "<span itemprop=author itemscope itemtype='https://schema.org/Person'><a itemprop=url href=/nell>"
    "<span itemprop=name>Nell Parrish</span></a><span itemprop=jobTitle>Potter</span></span>"
    "<span itemprop=keywords>raku, glaze</span><img itemprop=image src=/kiln.jpg>{}</article>"
)


def claims(body, head=""):
    return microdata.claims(page(head, body))


def test_an_article_says_its_fields():
    found = claims(ARTICLE.format(""))
    assert value(found, "title") == "First firing"
    assert value(found, "published") == "2021-05-03"
    assert value(found, "modified") == "2021-05-04"
    assert [term.name for term in value(found, "tags")] == ["raku", "glaze"]
    assert value(found, "lead_image").src == "https://kiln.example/kiln.jpg"


def test_a_label_before_the_tags_is_none_of_them_but_a_colon_within_one_stays():
    labelled = ARTICLE.format("").replace("raku, glaze", "Stichworte: raku, glaze")
    assert [term.name for term in value(claims(labelled), "tags")] == ["raku", "glaze"]
    titled = ARTICLE.format("").replace("raku, glaze", "Raku: fire, glaze")
    assert [term.name for term in value(claims(titled), "tags")] == ["Raku: fire", "glaze"]


def test_the_authors_name_is_not_the_articles():
    author = value(claims(ARTICLE.format("")), "authors")[0]
    assert (author.name, author.url, author.role) == ("Nell Parrish", "https://kiln.example/nell", "Potter")


def test_a_comments_date_is_not_the_posts():
    comment = (
        "<div itemprop=comment itemscope itemtype='https://schema.org/Comment'><time itemprop=datePub"
        "lished datetime=2021-06-01>"
    )
    article = "<article itemscope itemtype='http://schema.org/Article'><h1 itemprop=headline>A</h1>{}</article>"
    assert value(claims(article.format(comment)), "published") is None


def test_of_several_articles_the_one_with_the_pages_title_speaks():
    other = "<div itemscope itemtype='http://schema.org/Article'><b itemprop=headline>Second</b></div>"
    found = claims(other + ARTICLE.format("") + other, "<title>First firing</title>")
    assert value(found, "title") == "First firing"


def test_several_articles_of_which_none_fits_say_nothing():
    other = "<div itemscope itemtype='http://schema.org/Article'><b itemprop=headline>{}</b></div>"
    assert claims(other.format("Second") + other.format("Third"), "<title>Journal</title>") == []


def test_what_readers_see_is_claimed_with_its_node():
    found = claims(ARTICLE.format(""))
    regions = {claim.field: claim.consumes for claim in found if claim.node is not None}
    assert regions == {"title": "title", "published": "date", "authors": "byline"}


def test_rdfa_of_drupal_is_read():
    body = (
        "<div typeof='sioc:Item foaf:Document'><h1 property='dc:title'>First firing</h1>"
        "<span property='dc:date dc:created' content='2021-05-03T08:00:00+01:00'>Monday</span></div>"
    )
    found = claims(body)
    assert value(found, "title") == "First firing"
    assert value(found, "published") == "2021-05-03T08:00:00+01:00"


def test_properties_outside_of_items_are_doubted():
    found = claims("<h1 itemprop=headline>First firing</h1><time itemprop=datePublished datetime=2021-05-03></time>")
    assert value(found, "published") == "2021-05-03"
    assert {claim.confidence for claim in found} == {0.6}


def test_a_bio_within_the_authors_item_leaves_the_node_alone():
    body = (
        "<article itemscope itemtype='http://schema.org/Article'><div itemprop=author itemscope><b "
        "itemprop=name>Nell Parrish</b><p itemprop=description>{}</p></div></article>"
    )
    found = [claim for claim in claims(body.format("Nell fires pots. " * 20)) if claim.field == "authors"]
    assert found[0].value[0].bio.startswith("Nell fires pots.")
    assert found[0].node is None


def test_the_name_of_a_step_of_a_trail_or_of_a_person_is_no_title():
    page_of = "<div itemscope itemtype='https://schema.org/WebPage'>{}</div>"
    assert value(claims(page_of.format("<a href=/><span itemprop=name>Home</span></a>")), "title") is None
    assert value(claims("<p itemprop=author><span itemprop=name>By Nell Parrish</span>"), "title") is None
    assert value(claims(page_of.format("<p><span itemprop=name>First firing</span>")), "title") == "First firing"
    linked = "<h1><a href=/first-firing/><span itemprop=name>First firing</span></a></h1>"
    assert value(claims(page_of.format(linked)), "title") == "First firing"


def test_a_body_that_is_marked_as_its_own_description_is_none():
    body = "<div itemprop='{}'>It reached its peak a little after four.</div>"
    assert value(claims(ARTICLE.format(body.format("description"))), "description").startswith("It reached")
    assert values(claims(ARTICLE.format(body.format("description articleBody"))), "description") == []
