"""Providers of code: snippets, sandboxes, recordings of terminals, calculators."""

from __future__ import annotations

from blogextract.embeds.provider import Provider, kept, provider, query, shape

_USER = r"[\w.-]{1,60}"

# fmt: off
CODE: tuple[Provider, ...] = (
    provider(
        "gist", "embed", "gist.github.com",
        "https://gist.github.com/keeper/0123456789abcdef0123456789abcdef.js?file=lamp.py",
        shape(rf"/(?P<user>{_USER})/(?P<id>[0-9a-f]{{20,40}}|[0-9]{{3,10}})(?![\w-])",
              "https://gist.github.com/{user}/{id}"),
        shape(r"/(?P<id>[0-9a-f]{20,40}|[0-9]{3,10})(?![\w-])", "https://gist.github.com/{id}"),
        more=(kept("file", r"[\w.-]{1,100}", "?file={value}"),),
    ),
    provider(
        "codepen", "embed", "codepen.io cdpn.io",
        "https://codepen.io/keeper/embed/preview/aBcDeF?default-tab=result",
        shape(rf"/(?P<user>(?:team/)?{_USER})/(?:embed/(?:preview/)?|pen/|full/|details/|pres/)(?P<id>[A-Za-z0-9]{{5,40}})(?![\w-])",
              "https://codepen.io/{user}/pen/{id}"),
        shape(r"/embed/(?P<id>[A-Za-z0-9]{5,40})(?![\w-])", "https://codepen.io/pen/{id}"),
    ),
    provider(
        "jsfiddle", "embed", "jsfiddle.net",
        "https://jsfiddle.net/keeper/ab1cd2ef/3/embedded/result,html/",
        shape(r"/(?:(?P<user>[\w-]{1,40})/)?(?P<id>(?=\w{0,7}[0-9]|\w{8})[A-Za-z0-9]{4,8})(?:/[0-9]{1,5})?/(?:embedded|embed|show)\b",
              "https://jsfiddle.net/{id}/"),
        shape(r"/(?P<user>[\w-]{1,40})/(?P<id>[A-Za-z0-9]{4,8})(?:/[0-9]{1,5})?/?(?:[?#]|\Z)",
              "https://jsfiddle.net/{user}/{id}/"),
        shape(r"/(?P<id>[A-Za-z0-9]{4,8})(?:/[0-9]{1,5})?/?(?:[?#]|\Z)", "https://jsfiddle.net/{id}/"),
    ),
    provider(
        "codesandbox", "embed", "codesandbox.io",
        "https://codesandbox.io/embed/quiet-quay-ab1cd?fontsize=14",
        shape(r"/(?:embed|s|p/sandbox|p/devbox)/(?P<id>(?:github/[\w./-]{3,200}|[\w-]{4,120}))",
              "https://codesandbox.io/s/{id}"),
    ),
    provider(
        "stackblitz", "embed", "stackblitz.com",
        "https://stackblitz.com/edit/quiet-quay?embed=1&file=index.ts",
        shape(r"/(?P<id>(?:edit|github|fork)/[\w@./-]{3,200})", "https://stackblitz.com/{id}"),
    ),
    provider(
        "replit", "embed", "replit.com repl.it",
        "https://replit.com/@keeper/QuietQuay?lite=true",
        shape(r"/(?P<id>@[\w-]{1,60}/[\w-]{1,120})", "https://replit.com/{id}"),
    ),
    provider(
        "observable", "embed", "observablehq.com",
        "https://observablehq.com/embed/@keeper/tides?cells=chart",
        shape(r"/(?:embed/)?(?P<id>@[\w-]{1,80}/[\w-]{1,160}|(?:d/)?[0-9a-f]{16})", "https://observablehq.com/{id}"),
    ),
    provider(
        "glitch", "embed", "glitch.com",
        "https://glitch.com/embed/#!/embed/quiet-quay?path=README.md",
        shape(r"/embed/#!/embed/(?P<id>[\w-]{2,120})", "https://glitch.com/edit/#!/{id}"),
        shape(r"/edit/#!/(?P<id>[\w-]{2,120})", "https://glitch.com/edit/#!/{id}"),
    ),
    provider(
        "jsbin", "embed", "jsbin.com",
        "https://jsbin.com/abcdef/embed?js,output",
        shape(r"/(?P<id>[a-z0-9]{4,12})/(?:[0-9]{1,4}/)?(?:embed|edit)", "https://jsbin.com/{id}/edit"),
    ),
    provider(
        "plunker", "embed", "plnkr.co",
        "https://embed.plnkr.co/aBcDeFgHiJkLmNoPqRsT/",
        shape(r"/(?:edit/|plunk/)?(?P<id>[A-Za-z0-9]{16,24})", "https://plnkr.co/edit/{id}"),
    ),
    provider(
        "runkit", "embed", "runkit.com",
        "https://runkit.com/keeper/0123456789abcdef0123456789",
        shape(r"/(?:embed/)?(?P<id>[\w-]{2,60}/[\w-]{4,80})", "https://runkit.com/{id}"),
    ),
    provider(
        "trinket", "embed", "trinket.io",
        "https://trinket.io/embed/python/0123456789",
        shape(r"/(?:embed/)?(?P<what>python3?|html|glowscript|blocks|pygame|java|R)/(?P<id>[0-9a-f]{8,24})",
              "https://trinket.io/{what}/{id}"),
    ),
    provider(
        "scratch", "embed", "scratch.mit.edu",
        "https://scratch.mit.edu/projects/123456789/embed",
        shape(r"/projects/(?:embed/)?(?P<id>[0-9]{4,14})", "https://scratch.mit.edu/projects/{id}/"),
    ),
    provider(
        "desmos", "embed", "desmos.com",
        "https://www.desmos.com/calculator/ab12cd34ef?embed",
        shape(r"/(?P<what>calculator|geometry|3d)/(?P<id>[a-z0-9]{8,12})", "https://www.desmos.com/{what}/{id}"),
    ),
    provider(
        "geogebra", "embed", "geogebra.org",
        "https://www.geogebra.org/material/iframe/id/aBcD1234/width/800/height/600",
        shape(r"/(?:material/(?:iframe|show)/id/|m/|classic/|calculator/)(?P<id>[A-Za-z0-9]{6,10})",
              "https://www.geogebra.org/m/{id}"),
    ),
    provider(
        "asciinema", "embed", "asciinema.org",
        "https://asciinema.org/a/123456.js",
        shape(r"/a/(?P<id>[A-Za-z0-9]{2,30})(?![\w-])", "https://asciinema.org/a/{id}"),
    ),
    provider(
        "gitlab", "embed", "gitlab.com",
        "https://gitlab.com/-/snippets/1234567.js",
        shape(r"/(?P<path>(?:[\w.-]{1,80}/){0,4}?(?:-/)?)snippets/(?P<id>[0-9]{3,12})",
              "https://gitlab.com/{path}snippets/{id}"),
    ),
    provider(
        "pastebin", "embed", "pastebin.com",
        "https://pastebin.com/embed_iframe/aBcD1234",
        shape(r"/embed_(?:iframe|js)(?:/|\.php\?i=)(?P<id>[A-Za-z0-9]{8})", "https://pastebin.com/{id}"),
        shape(r"/embed_(?:iframe|js)\.php" + query("i", "[A-Za-z0-9]{8}", "id"), "https://pastebin.com/{id}"),
    ),
    provider(
        "carbon", "embed", "carbon.now.sh",
        "https://carbon.now.sh/embed/aBcDeFgHiJkLmNoPqRsT",
        shape(r"/(?:embed/)?(?P<id>[A-Za-z0-9]{20,24})(?![\w-])", "https://carbon.now.sh/{id}"),
    ),
    provider(
        "compiler-explorer", "embed", "godbolt.org",
        "https://godbolt.org/z/aBcDeFg12",
        shape(r"/(?:z|e#z:|embed-ro/|e/z/)(?:/)?(?P<id>[A-Za-z0-9]{6,12})(?![\w-])", "https://godbolt.org/z/{id}"),
    ),
    provider(
        "shadertoy", "embed", "shadertoy.com",
        "https://www.shadertoy.com/embed/AbCd12?gui=true",
        shape(r"/(?:embed|view)/(?P<id>[A-Za-z0-9]{6})(?![\w-])", "https://www.shadertoy.com/view/{id}"),
    ),
    provider(
        "p5js", "embed", "editor.p5js.org",
        "https://editor.p5js.org/keeper/embed/aBcDeF123",
        shape(rf"/(?P<user>{_USER})/(?:embed|full|sketches)/(?P<id>[\w-]{{6,40}})",
              "https://editor.p5js.org/{user}/sketches/{id}"),
    ),
    provider(
        "chess.com", "embed", "chess.com",
        "https://www.chess.com/emboard?id=1234567",
        shape(r"/emboard" + query("id", "[0-9]{4,14}"), "https://www.chess.com/emboard?id={id}"),
    ),
    provider(
        "lichess", "embed", "lichess.org",
        "https://lichess.org/embed/game/aBcD1234?theme=auto",
        shape(r"/(?:study/embed|study)/(?P<id>[A-Za-z0-9]{8}(?:/[A-Za-z0-9]{8})?)", "https://lichess.org/study/{id}"),
        shape(r"/embed/(?:game/)?(?P<id>[A-Za-z0-9]{8})", "https://lichess.org/{id}"),
    ),
    provider(
        "itch", "embed", "itch.io",
        "https://itch.io/embed/123456?dark=true",
        shape(r"/(?P<what>embed|embed-upload)/(?P<id>[0-9]{3,12})", "https://itch.io/{what}/{id}"),
    ),
    provider(
        "steam", "embed", "store.steampowered.com",
        "https://store.steampowered.com/widget/123450/",
        shape(r"/(?:widget|app)/(?P<id>[0-9]{1,10})", "https://store.steampowered.com/app/{id}/"),
    ),
)
# fmt: on
"""Code, mathematics and play."""
