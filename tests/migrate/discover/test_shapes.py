import pytest

from blogextract.migrate.discover.shapes import shape_of

SHAPES = """
page        / /2014/05/a-walk/ /2014/05/12/a-walk.html /about/ /archives/000123.html /p/about.html /atom/ /2014/amp/
query       /index.php?id=5 /?q=node/5 /?page=about /index.php?action=show&id=3 /x.php?option=com_content&view=article
page        /archives/134 /archives/134/ /post/7 /blog/12/ /node/45
part        /2014/05/a-walk/2/ /a-walk/3/ /?p=12&page=2 /archives/134/2 /archives/134/3/
listing     /category/rain/ /tag/rain /author/ann/ /search/label/rain /archive.html /?cat=4 /taxonomy/term/3
date        /2014/ /2014/05/ /blog/2014/5 /2014_05_01_archive.html /2014-05.html /?m=201405 /events?month=5&year=2031
day         /2014/05/12/ /2014-05-12/
numbered    /page/2/ /category/rain/page/3/ /page2/ /index2.html /?paged=4 /?cat=3&paged=2 /news?offset=20
numbered    /search?updated-max=2014-05-01T00:00:00-07:00&max-results=7 /search/label/a?updated-max=2014-05-01T00:00:00Z
comments    /2014/05/a-walk/comment-page-2/ /?cpage=2
attachment  /?attachment_id=7
number      /?p=12 /?page_id=4
feed        /feed/ /2014/05/a-walk/feed/ /feed/atom/ /feeds/posts/default /atom.xml /?feed=rss2 /blog?format=rss /x.rss
variant     /2014/05/a-walk/amp/ /a-walk/print/ /a-walk/?amp=1 /a-walk.html?m=1 /a-walk/?print=pdf /a-walk/embed/
search      /?s=rain /search/rain/ /search?q=rain /?q=rain
service     /wp-login.php /wp-admin/x /wp-json/wp/v2/posts /xmlrpc.php?rsd /a-walk/trackback/ /index.php?action=edit
file        /x.jpg /a/b.PDF /x.zip?y=1 /style.css
trap        /a/b/a/b/a/b/a/b/ /list?order=asc /list?filter[x]=1 /1/2/3/4/5/6/7/8/9/10/11/12/13/14/15/16/
"""
ROWS = [row.split() for row in SHAPES.strip().splitlines()]


@pytest.mark.parametrize(("path", "shape"), [(path, row[0]) for row in ROWS for path in row[1:]])
def test_the_shape_of_an_address(path, shape):
    assert shape_of("http://blog.example" + path) == shape


def test_strange_addresses_are_read_in_no_time():
    for url in (
        "http://a.example/" + "a/" * 900,
        "http://a.example/?" + "a=1&" * 400,
        "http://a.example/" + "-" * 1900,
    ):
        assert shape_of(url)
