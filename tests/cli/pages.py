"""Pages of our own for the command line."""

SEA = """<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>A day at the sea – Salt notes</title></head>
<body>
<nav class="main-navigation"><ul><li><a href="/">Home</a></li><li><a href="/about">About</a></li></ul></nav>
<main><article class="post hentry">
<h1 class="entry-title">A day at the sea</h1>
<div class="entry-content">
<p>We took the first bus to the coast and walked along the harbour wall until the wind became too strong to talk
against, which was the moment when the morning turned into something that we would remember.</p>
<p>Everyone had said that the tide would be out. It was not, and so we sat on the steps with our bread and watched
how the ferries came in one after the other, each with a little less paint than the one before.</p>
<h2>What we brought home</h2>
<ul><li>two stones with holes in them</li><li>a map that somebody had drawn by hand</li></ul>
<p>In the evening the rain came, as it does, and the driver of the last bus sang for the four of us who were left.</p>
</div>
<div class="sharedaddy sd-sharing-enabled"><h3>Share this:</h3><ul><li><a href="#">Mastodon</a></li></ul></div>
</article></main>
<footer class="site-footer"><p>Made with salt. All rights reserved.</p></footer>
</body></html>
"""

HOSTILE = SEA.replace("Made with salt.", "&#27;[31mred&#7; &#155;2J &#8238;evil&#13;gone").replace(
    "bread and watched", "bread &#27;]0;owned&#7; and &#155;1mwatched"
)
"""Words that would colour, ring, clear, rename and turn a terminal around, had they reached it."""
