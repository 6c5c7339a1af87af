import pytest

from blogextract.migrate.discover.addresses import Patterns, in_order, normalise, scope_of, without_index


@pytest.mark.parametrize(
    ("address", "normal"),
    [
        ("HTTP://Blog.Example:80/A b/?b=2&a=1#part", "http://blog.example/A%20b/?b=2&a=1"),
        ("https://blog.example", "https://blog.example/"),
        ("https://blog.example?x=1", "https://blog.example/?x=1"),
        ("https://blog.example/x?", "https://blog.example/x"),
        ("https://u:p@blog.example/", "https://blog.example/"),
        ("https://blog.example/a/../b/./c", "https://blog.example/b/c"),
        ("https://blog.example/?utm_source=x&id=3&fbclid=z&gclid=1", "https://blog.example/?id=3"),
        ("https://blog.example/post/?replytocom=4#respond", "https://blog.example/post/"),
        ("https://blog.example/post/?share=facebook&nb=1", "https://blog.example/post/"),
        ("https://blog.example/a?PHPSESSID=abc&x=1", "https://blog.example/a?x=1"),
        ("https://blog.example/a;jsessionid=1A2B?x=1", "https://blog.example/a?x=1"),
        ("https://blog.example/(S(lit3py55t21z5v55vlm25s55))/a.aspx", "https://blog.example/a.aspx"),
        ("https://blog.example/story?sid=123", "https://blog.example/story?sid=123"),
        ("https://blog.example/story?sid=0123456789abcdef0123456789abcdef", "https://blog.example/story"),
        ("https://blog.example/%e6%97%a5/", "https://blog.example/%e6%97%a5/"),
        ("https://bücher.example/ä", "https://xn--bcher-kva.example/%C3%A4"),
        ("mailto:a@b.example", None),
        ("javascript:alert(1)", None),
        ("http://[::1", None),
        ("http://a.example/" + "x" * 3000, None),
    ],
)
def test_an_address_has_one_written_form(address, normal):
    assert normalise(address) == normal
    if normal:
        assert normalise(normal) == normal


def test_parameters_in_another_order_and_an_index_are_told():
    assert in_order("http://a.example/x?b=2&a=1") == in_order("http://a.example/x?a=1&b=2")
    assert without_index("http://a.example/x/index.html") == without_index("http://a.example/x/default.aspx")
    assert without_index("http://a.example/my-index.html") == "http://a.example/my-index.html"


@pytest.mark.parametrize(
    ("site", "inside", "outside"),
    [
        (
            "https://blog.example/",
            ["https://blog.example/x", "http://www.blog.example/", "http://blog.example/a?b"],
            ["https://other.example/", "https://sub.blog.example/", "https://blog.example.org/", "http://blog.example:81/"],
        ),
        ("https://www.blog.example/", ["http://blog.example/x"], ["https://www2.blog.example/"]),
        ("http://127.0.0.1:8000/", ["http://127.0.0.1:8000/x"], ["http://127.0.0.1:8001/x", "http://127.0.0.1/"]),
        ("https://a.example/blog/", ["https://a.example/blog", "https://a.example/blog/x"], ["https://a.example/blogs/"]),
        ("https://a.example/blog", ["https://a.example/blog/x"], ["https://a.example/", "https://a.example/blog.html"]),
        ("https://a.example/~me/index.html", ["https://a.example/~me/2.html"], ["https://a.example/~you/"]),
    ],
)  # fmt: skip
def test_what_belongs_to_a_blog(site, inside, outside):
    scope = scope_of(site)
    assert [scope.covers(url) for url in inside] == [True] * len(inside)
    assert [scope.covers(url) for url in outside] == [False] * len(outside)


def test_patterns():
    patterns = Patterns(("/2014/*", "https://*.example/a?b=[1]*"))
    assert patterns.match("http://blog.example/2014/x")
    assert patterns.match("https://blog.example/a?b=[1]2")
    assert not patterns.match("http://blog.example/x/2014/")
    assert not patterns.match("https://blog.example/aXb=1")
    assert not Patterns(()).match("http://blog.example/")
