"""Providers of forms, polls, quizzes, boards and designs."""

from __future__ import annotations

from blogextract.embeds.provider import INNER, UUID, Provider, provider, query, shape

# fmt: off
FORMS: tuple[Provider, ...] = (
    provider(
        "microsoft-forms", "embed", "forms.office.com forms.microsoft.com",
        "https://forms.office.com/Pages/ResponsePage.aspx?id=aBcDeFgHiJkLmNoPqRsTuVwXyZ&embed=true",
        shape(r"/Pages/ResponsePage\.aspx" + query("id", r"[\w-]{10,200}"),
              "https://forms.office.com/Pages/ResponsePage.aspx?id={id}"),
        shape(r"/[re]/(?P<id>[\w-]{6,20})", "https://forms.office.com/r/{id}"),
    ),
    provider(
        "typeform", "embed", "typeform.com",
        "https://harbour.typeform.com/to/aBcDeF?typeform-medium=embed-snippet",
        shape(r"/(?:to|c)/(?P<id>[A-Za-z0-9]{5,30})", "https://{host}/to/{id}"),
    ),
    provider(
        "airtable", "embed", "airtable.com",
        "https://airtable.com/embed/shrAbCdEfGhIjKlMn?backgroundColor=purple",
        shape(r"/embed/(?:app\w{8,20}/)?(?:pag\w{8,20}/)?(?P<id>(?:shr|tbl|form)\w{0,20})",
              "https://airtable.com/{id}"),
        shape(r"/(?:app\w{8,20}/)?(?P<id>shr\w{8,20})", "https://airtable.com/{id}"),
    ),
    provider(
        "jotform", "embed", "jotform.com jotformeu.com jotform.me",
        "https://form.jotform.com/123456789012345",
        shape(r"/(?:jsform/|form/|[\w-]{1,60}/)?(?P<id>[0-9]{10,18})", "https://form.jotform.com/{id}"),
    ),
    provider(
        "tally", "embed", "tally.so",
        "https://tally.so/embed/aBcDeF?alignLeft=1",
        shape(r"/(?:embed|r)/(?P<id>\w{5,12})", "https://tally.so/r/{id}"),
    ),
    provider(
        "surveymonkey", "embed", "surveymonkey.com",
        "https://www.surveymonkey.com/r/AB1CD2E?embedded=1",
        shape(r"/(?:r|s)/(?P<id>[A-Z0-9a-z]{5,12})", "https://www.surveymonkey.com/r/{id}"),
    ),
    provider(
        "crowdsignal", "embed", "polldaddy.com poll.fm crowdsignal.com survey.fm",
        "https://secure.polldaddy.com/p/1234567.js",
        shape(r"/(?:p|poll|polls/vote)/(?P<id>[0-9]{4,12})", "https://poll.fm/{id}"),
        shape(r"/(?P<id>[0-9]{5,12})(?:[/?#]|\Z)", "https://poll.fm/{id}"),
    ),
    provider(
        "strawpoll", "embed", "strawpoll.com strawpoll.me",
        "https://strawpoll.com/embed/polls/aBcDeF123",
        shape(r"/(?:embed/(?:polls/)?|polls/)?(?P<id>[\w-]{6,20})(?:[/?#]|\Z)", "https://strawpoll.com/polls/{id}"),
    ),
    provider(
        "quizlet", "embed", "quizlet.com",
        "https://quizlet.com/123456789/flashcards/embed?i=abc&x=1jj1",
        shape(r"/(?P<id>[0-9]{5,14})/(?P<how>[\w-]{3,20})/embed", "https://quizlet.com/{id}/{how}"),
    ),
    provider(
        "riddle", "embed", "riddle.com",
        "https://www.riddle.com/embed/a/123456",
        shape(r"/(?:embed/)?(?:a|view)/(?P<id>[A-Za-z0-9]{4,12})", "https://www.riddle.com/view/{id}"),
    ),
)
# fmt: on
"""Forms, polls and quizzes."""

# fmt: off
BOARDS: tuple[Provider, ...] = (
    provider(
        "figma", "embed", "figma.com",
        "https://www.figma.com/embed?embed_host=share&url=https%3A%2F%2Fwww.figma.com%2Ffile%2FaBcDeFgHiJkLmNoPqRsTuV%2FQuay",
        shape(r"/embed" + query("url", INNER, "inner"), "https://www.figma.com/"),
        shape(r"/(?P<what>file|design|proto|board|slides)/(?P<id>[A-Za-z0-9]{10,40})",
              "https://www.figma.com/{what}/{id}"),
    ),
    provider(
        "miro", "embed", "miro.com realtimeboard.com",
        "https://miro.com/app/live-embed/o9J_kAbCdEf=/?moveToViewport=0,0,100,100",
        shape(r"/app/(?:live-embed|embed|board)/(?P<id>[\w-]{8,40}=?)", "https://miro.com/app/board/{id}/"),
    ),
    provider(
        "canva", "embed", "canva.com",
        "https://www.canva.com/design/DAFaBcDeFgH/view?embed",
        shape(r"/design/(?P<id>[A-Za-z0-9_-]{8,20})/(?P<key>[A-Za-z0-9_-]{10,40})/(?P<how>view|watch)",
              "https://www.canva.com/design/{id}/{key}/{how}"),
        shape(r"/design/(?P<id>[A-Za-z0-9_-]{8,20})/(?P<how>view|watch)", "https://www.canva.com/design/{id}/{how}"),
    ),
    provider(
        "whimsical", "embed", "whimsical.com",
        "https://whimsical.com/embed/aBcDeFgHiJkLmNoPqRsTuV",
        shape(r"/embed/(?P<id>[\w@-]{8,60})", "https://whimsical.com/{id}"),
    ),
    provider(
        "lucidchart", "embed", "lucid.app lucidchart.com",
        "https://lucid.app/documents/embedded/9c9de5e8-0a1e-484a-b099-e80766180a6d",
        shape(rf"/documents/(?:embedded(?:chart)?|view)/(?P<id>{UUID})", "https://lucid.app/documents/view/{id}"),
    ),
    provider(
        "genially", "embed", "genial.ly genially.com",
        "https://view.genial.ly/0123456789abcdef01234567",
        shape(r"/(?P<id>[0-9a-f]{24})", "https://view.genially.com/{id}"),
    ),
    provider(
        "thinglink", "embed", "thinglink.com",
        "https://www.thinglink.com/card/1234567890123456789",
        shape(r"/(?:card|view|scene|video|videocard)/(?P<id>[0-9]{8,24})", "https://www.thinglink.com/scene/{id}"),
    ),
    provider(
        "padlet", "embed", "padlet.com",
        "https://padlet.com/embed/aBcDeF123456",
        shape(r"/(?:padlets|embed)/(?:embeds/)?(?P<id>[\w-]{8,40})", "https://padlet.com/padlets/{id}"),
    ),
)
# fmt: on
"""Boards, designs and pictures with notes."""
