"""Pages that grow: each takes a number, and a page of twice the number holds twice as much of one thing."""

from __future__ import annotations

from hostile.outcome import POST

_TEXT = "<p>Text of a wall.</p>"
_DATA = '<script type="application/ld+json">'
_POSTING = _DATA + '{"@type":"BlogPosting","headline":"A wall",'

REPEATED = {
    "paragraphs": "<p>Some {n} stones lie in the wall, and {n} more beside it.</p>",
    "text": "A wall, of stones. ",
    "empty elements": "<b></b>",
    "boxes": "<div class='c{n} post' id='i{n}'>text</div>",
    "links": "<a href='/x/{n}'>link {n}</a> ",
    "links of one line each": "<p><a href='/x/{n}'>link {n}</a></p>",
    "marks": "<b>x</b> <i>y</i> <b><i>z</i></b> ",
    "line breaks": "line<br>",
    "blank line breaks": "<br> <span> </span>",
    "images": "<img src=/a-{n}.jpg alt=x>",
    "images twice": "<img data-src=/a-{n}.jpg class=lazy><noscript><img src=/a-{n}.jpg></noscript>",
    "figures": "<figure><img src=/a-{n}.jpg><figcaption>caption {n}</figcaption></figure>",
    "players": "<iframe src='https://www.youtube.com/embed/abcdefghijk'></iframe><video><source src=/x.mp4></video>",
    "headings": "<h2 id=h{n}>A title {n}</h2><p>text</p>",
    "notes": "<p>text<sup><a href=#fn{n} id=r{n}>{n}</a></sup></p><p id=fn{n}>note <a href=#r{n}>\u21a9</a></p>",
    "references to nothing": "<p>text<sup><a href=#fn{n} name=r{n}>{n}</a></sup></p>",
    "side notes": "<p>text<label class='margin-toggle sidenote-number'></label><span class=sidenote>note</span></p>",
    "code": "<pre><code>x = 1\ny = 2</code></pre>",
    "definitions": "<dl><dt>a</dt><dd>b is here</dd></dl>",
    "callouts": "<div class='callout warning'><p class=title>Note</p><p>text</p></div>",
    "formulas": "<math><mi>x</mi><mo>+</mo><mn>1</mn></math> $y$ \\(z\\) ",
    "shortcodes": "[gallery ids='1'] x [/vc_row] [caption id=1] ",
    "lists": "<ul><li><p>a</p><ul><li>b</li></ul></li></ul>",
    "tables": "<table><tr><td rowspan=999 colspan=999>q</td></tr></table>",
    "hints": "<div class='share related'>share it now</div>",
    "hints with links": "<div class='related'><a href='/x/{n}'>another</a></div>",
    "forms": "<form class=newsletter><input type=email><p>Subscribe to us</p></form>",
    "bylines": "<div class=byline>By <a rel=author href=/author/x{n}>Jane Doe{n}</a></div>",
    "author boxes": "<div class=author-box><img class=avatar src=/a.jpg><h4>Jane Doe{n}</h4><p>Jane writes.</p></div>",
    "times": "<time datetime='2019-03-12'>March 12, 2019</time><span class=date>March 12, 2019</span> ",
    "tags": "<a rel=tag href=/tag/{n}>tag {n}</a>",
    "breadcrumbs": "<nav class=breadcrumbs><a href=/x>x</a> &gt; <a href=/y>y</a></nav>",
    "neighbours": "<div class=post-navigation><a rel=prev href=/x>Previous</a><a rel=next href=/y>Next</a></div>",
    "comments": "<div class=comment><div class=comment-author>A B</div><div class=comment-content>Hello.</div></div>",
    "entries": "<article class='post hentry'><h2><a href=/p/{n}>Post {n}</a></h2><p>Excerpt of a text.</p></article>",
    "microdata": "<div itemscope itemtype='https://schema.org/BlogPosting'><span itemprop=headline>x{n}</span></div>",
    "microformats": "<div class='h-entry'><span class=p-name>x</span><span class='p-author h-card'>J D</span></div>",
    "meta tags": "<meta property='article:tag' content='t{n}'><meta name=author content='Jane Doe{n}'>",
    "titles": "<title>Walls {n} | x</title><h1>Walls {n}</h1>",
    "scripts": '<script>window.__X__ = {"a": {n}}</script>',
    "templates": "<template><p>text</p></template><noscript><p>text</p></noscript>",
    "quoted posts": "<blockquote class=twitter-tweet><p>hi</p><a href=https://twitter.com/a/status/{n}>x</a></blockquote>",
    "columns": "<div class=wp-block-columns><div class=wp-block-column><p>text</p></div></div>",
    "own addresses": "<link rel=canonical href=/x/post{n}><p>Link: https://blog.example/x/post{n}</p>",
    "times of change": "<time datetime=2019-03-12>x</time><span class=updated>March 12, 2019</span>",
    "cards": "<a href=//o{n}.example/><div><p>Walls</p><p>All about walls.</p><p>o{n}.example</p></div></a>",
    "links laid over": "<h2>A title {n}</h2><a href=/p/{n}></a>",
    "buttons": "<div><p>A few words.</p><button>Sign up</button></div>",
    "buttons of the editor": "<div class=wp-block-button><a href=/x{n}>Get {n}</a></div>",
    "questions": "<div><p>Why is it so {n}?</p><p>It is so because of the stones.</p></div>",
    "lines with a colon": "<p>See wall {n}:</p><figure><img src=/a{n}.jpg></figure>",
    "own blocks": "<p class=graf>Stones {n}.</p>",
    "portraits": "<a href=/author/x{n}><img src=/a{n}.jpg alt='Jane Doe{n}' width=50 height=50></a>",
    "data": _POSTING + '"@id":"#{n}","author":{"@type":"Person","name":"Jane D{n}"}}</script>',
}
"""One thing many times, side by side; `{n}` is its number."""

NESTED = {
    "boxes": "<div>text ",
    "inline elements": "<b>x",
    "hints": "<div class='related widget newsletter'>text <input type=hidden>",
    "author boxes": "<div class='author-box'><h4>Jane Doe</h4>text ",
    "comments": "<div class='comment' id='comment-1'><cite>A</cite><p>Hello there.</p>",
    "comments in authors": "<div class=comment><div class=comment-author>Bob",
    "comments with parts": "<div class=comment id='comment-{n}'><p class=author>Bob</p><p>Hi.</p><a href=#>Reply</a>",
    "quotes": "<blockquote>q ",
    "lists": "<ul><li>item ",
    "tables": "<table><tr><td>q ",
    "figures": "<figure><img src=/a.jpg><figcaption>c ",
    "details": "<details><summary>s</summary>t",
    "buttons": "<button>Copy ",
    "own blocks": "<div class=graf>text ",
    "boxes of code": "<div class=highlight><p>text</p>",
    "callouts": "<div class='callout note'><p>text</p>",
    "callouts with headings": "<div class=callout><p>Words {n}.</p><h3>Head {n}</h3>",
    "neighbours": "<div class=post-navigation><a href=/p/{n}>Next</a>",
    "code with definitions": "<pre class=share-buttons><p>a</p><dl><dt>a<dd>b</dl>",
    "templates": "<template><p>text",
    "hidden elements": "<div style='display:none'>x",
    "articles": "<article class='post hentry'><h2><a href=/p/1>Post title</a></h2>",
    "microdata": "<div itemprop=comment itemscope itemtype='https://schema.org/BlogPosting'><b itemprop=headline>x</b>",
    "formulas": "<math><msqrt><mi>x</mi>",
}
"""One thing within itself; `{n}` is how deep it is."""

WHOLE = {
    "persons of one graph": lambda n: (
        _DATA
        + '{"@graph":[{"@type":"BlogPosting","headline":"A wall","author":['
        + ",".join(f'{{"@type":"Person","name":"Jane D{i}"}}' for i in range(n))
        + "]}"
        + "".join(f',{{"@type":"Person","name":"Jane D{i}"}}' for i in range(n))
        + "]}</script>"
    ),
    "lines of one link": lambda n: (
        "<a href=//o.example/>" + "".join(f"<div><p>words {i}</p><p>o.example</p></div>" for i in range(n)) + "</a>"
    ),
    "one link to the next": lambda n: (
        _DATA
        + '{"@graph":['
        + ",".join(f'{{"@type":"BlogPosting","@id":"#{i}","author":{{"@id":"#{i + 1}"}}}}' for i in range(n))
        + "]}</script>"
    ),
    "authors": lambda n: _POSTING + '"author":[' + ",".join(f'"Jane Doe{i}"' for i in range(n)) + "]}</script>",
    "trails": lambda n: (
        _DATA
        + "["
        + ",".join(f'{{"@type":"WebPage","breadcrumb":{{"@type":"BreadcrumbList","x":{i}}}}}' for i in range(n))
        + "]</script>"
    ),
    "broken data": lambda n: _DATA + '{"@type":"BlogPosting","headline":"a "b" ' * n + "</script>",
    "streamed texts": lambda n: '<script>__next_f.push([1,"' + "1:Tfffffff,\\n" * n + '"])</script>',
    "a contents list": lambda n: (
        "<ul class=toc>"
        + "".join(f"<li><a href=#h{i}>A title {i}</a></li>" for i in range(n))
        + "</ul>"
        + "".join(f"<h2 id=h{i}>A title {i}</h2><p>text</p>" for i in range(n))
    ),
    "a list of notes": lambda n: (
        "".join(f"<p>text<a href=#fn{i} id=r{i}>{i}</a></p>" for i in range(n))
        + "<ol class=footnotes>"
        + "".join(f"<li id=fn{i}>note {i} <a href=#r{i}>\u21a9</a></li>" for i in range(n))
        + "</ol>"
    ),
    "a gallery": lambda n: (
        "<div class=gallery>"
        + "".join(f"<figure class=gallery-item><a href=/l{i}><img src=/a-{i}.jpg></a></figure>" for i in range(n))
        + "</div>"
    ),
    "a table": lambda n: "<table>" + "<tr><td>q</td><td>r</td></tr>" * n + "</table>",
    "lines of code": lambda n: "<pre><code>" + "x = <span class=k>1</span>\n" * n + "</code></pre>",
    "classes": lambda n: "<div class='" + " ".join(f"c{i}" for i in range(n)) + "'>x</div>",
}
"""One thing with many parts."""


def repeated(name: str, number: int) -> str:
    """A page with a number of one thing side by side."""
    things = "".join(REPEATED[name].replace("{n}", str(place)) for place in range(number))
    return f"<html><body>{POST}{things}</body></html>"


def nested(name: str, depth: int, width: int) -> str:
    """A page with one thing within itself, and paragraphs innermost."""
    things = "".join(NESTED[name].replace("{n}", str(place)) for place in range(depth))
    return f"<html><body>{POST}{things}{_TEXT * width}"


def whole(name: str, number: int) -> str:
    """A page with one thing of many parts."""
    return f"<html><body>{POST}{WHOLE[name](number)}</body></html>"
