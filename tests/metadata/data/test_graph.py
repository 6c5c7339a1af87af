"""JSON-LD as a graph, and what of it the page is about."""

from blogextract.metadata.data.graph import graph, main_entity, page_addresses, path_key, types
from metadata.pages import ld, page

POST = {"@type": "BlogPosting", "headline": "First firing", "url": "https://kiln.example/2021/05/first-firing/"}


def test_objects_are_joined_by_id_over_all_scripts():
    head = ld(
        {"@graph": [{"@type": "Article", "headline": "First firing", "author": {"@id": "#nell"}}]},
        {"@type": "Person", "@id": "#nell", "name": "Nell Parrish"},
    )
    known = graph(page(head))
    author = next(known.follow(known.tops[0]["author"]))
    assert author["name"] == "Nell Parrish"


def test_two_halves_of_one_object_become_one():
    head = ld({"@id": "#p", "@type": "Article", "headline": "A"}, {"@id": "#p", "datePublished": "2021-05-03"})
    assert main_entity(page(head))["datePublished"] == "2021-05-03"


def test_a_broken_script_hides_no_other():
    head = "<script type='application/ld+json'>{{{ not json</script>" + ld(POST)
    assert main_entity(page(head))["headline"] == "First firing"


def test_the_article_with_the_pages_address_is_the_one():
    other = {"@type": "Article", "headline": "Second firing", "url": "https://kiln.example/second/"}
    assert main_entity(page(ld(other, POST)))["headline"] == "First firing"


def test_the_article_with_the_pages_title_is_the_one():
    other = {"@type": "Article", "headline": "Second firing"}
    this = {"@type": "Article", "headline": "First firing"}
    assert main_entity(page(ld(other, this), "<h1>First firing</h1>"))["headline"] == "First firing"


def test_several_articles_of_which_none_fits_are_a_list_of_posts():
    posts = [{"@type": "Article", "headline": name} for name in ("One", "Two", "Three")]
    assert main_entity(page(ld(posts), "<h1>Journal</h1>")) is None


def test_posts_of_an_item_list_are_not_what_the_page_is_about():
    listed = {"@type": "ItemList", "itemListElement": [{"@type": "ListItem", "item": {**POST, "url": "/other"}}]}
    assert main_entity(page(ld(listed))) is None


def test_a_main_entity_nested_in_a_page_is_found():
    assert main_entity(page(ld({"@type": "WebPage", "mainEntity": POST})))["headline"] == "First firing"


def test_an_article_goes_before_the_page_and_a_video_beside_it():
    head = ld({"@type": "WebPage", "name": "First firing"}, {"@type": "VideoObject", "name": "Kiln"}, POST)
    assert main_entity(page(head)) == POST


def test_types_are_named_without_vocabulary():
    assert types({"@type": ["https://schema.org/NewsArticle", "schema:Thing"]}) == {"newsarticle", "thing"}
    assert types({"@type": 3}) == set()


def test_an_object_that_refers_to_itself_ends():
    head = ld({"@id": "#a", "@type": "Article", "headline": "A", "author": {"@id": "#a"}, "isPartOf": {"@id": "#a"}})
    assert main_entity(page(head))["headline"] == "A"


def test_the_home_page_is_no_address_that_tells_pages_apart():
    assert path_key("https://kiln.example/") == ""
    assert path_key("https://kiln.example/a/?p=1") == "/a?p=1"
    assert path_key("http://[broken") == ""
    assert page_addresses(page("<link rel=canonical href='https://kiln.example/'>", url=None)) == set()


def test_what_remix_writes_as_a_meta_element_is_read():
    value = '{"@type":"BlogPosting","headline":"Ice"}'
    assert [node["headline"] for node in graph(page(f"<meta name='script:ld+json' content='{value}'>")).tops] == ["Ice"]
    assert graph(page(f"<meta name='description' content='{value}'>")).tops == []
