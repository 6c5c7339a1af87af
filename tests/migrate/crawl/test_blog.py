import random

import pytest

from blogextract.errors import MigrateError
from blogextract.migrate.crawl import budget as crawl_budget
from blogextract.migrate.crawl.blog import crawl, plan
from blogextract.migrate.journal import Journal
from blogextract.migrate.model import Failure, Options
from blogextract.migrate.watch import Watch
from migrate.sites import Answer, Blog, Site, of_pages, page, xml_index, xml_urls


def accounts(journal, home):
    """The paths that each account has named."""
    found = {}
    for sighting in journal.sightings():
        found.setdefault(sighting.found_by, set()).add(sighting.url.removeprefix(home))
    return found


# Every post


def test_a_thousand_posts_are_found_by_pagination_alone_and_asked_for_once(crawled):
    blog = Blog(1000)
    with blog.site.serve():
        answers = crawled(blog.site)
    assert [path for path in blog.paths if answers.get(path) != 200] == []
    assert blog.site.asked.most_common(1)[0][1] == 1
    assert blog.site.connections == 1


def test_posts_are_found_by_older_and_newer_links_alone(crawled):
    chain = {f"/note-{n}.html": page(f"/note-{n + 1}.html", title=f"Note {n}") for n in range(60)}
    site = of_pages({"/": page("/note-0.html"), **chain})
    with site.serve():
        answers = crawled(site)
    assert chain.keys() <= answers.keys()


def test_the_accounts_are_set_against_each_other(crawled, journal):
    blog = Blog(35, sitemap=True, feed=True)
    with blog.site.serve() as home:
        crawled(blog.site)
        found = accounts(journal, home)
        posts = set(blog.paths)
        assert found["sitemap"] == posts
        assert found["feed"] == posts
        assert posts <= found["archive"]
        told = [s for s in journal.sightings() if s.found_by == "feed" and s.url == home + blog.paths[7]]
    assert [(s.title, s.published) for s in told] == [("Entry 7", "2006-05-05T08:00:00+00:00")]


def test_posts_that_the_blog_lists_itself_are_asked_for_before_all_else(crawled):
    blog = Blog(30, sitemap=True)
    with blog.site.serve():
        crawled(blog.site)
    posts = [blog.site.order.index(path) for path in blog.paths]
    assert max(posts) < blog.site.order.index("/page/2/")


def test_a_listed_post_is_fetched_whatever_its_address_looks_like(crawled):
    odd = ["/search/the-meaning/", "/2014/05/12/", "/trackback/", "/story?order=5", "/a/a/a/a/a/", "/walk/amp/"]
    pages = {path: page(title=path) for path in odd}
    site = of_pages({"/": page(), **pages})
    site_map = Answer(xml_urls(*("{home}" + path for path in odd)), kind="text/xml")
    site.answer = lambda path, plain=site.answer: site_map if path == "/sitemap.xml" else plain(path)
    with site.serve():
        answers = crawled(site)
    assert pages.keys() <= answers.keys()


def test_the_rest_listing_is_read_page_by_page_in_the_size_that_the_site_allows(crawled, journal):
    posts = [f"/post-{n}/" for n in range(23)]

    def answer(path):
        if path == "/":
            return Answer(page(head='<link rel="https://api.w.org/" href="/wp-json/">'))
        if path.startswith("/wp-json/wp/v2/posts?per_page=10&page="):
            number = int(path.rpartition("=")[2])
            shown = posts[(number - 1) * 10 : number * 10]
            items = ",".join(f'{{"link":"{{home}}{p}","title":{{"rendered":"A <b>{p}</b>"}}}}' for p in shown)
            return Answer(f"[{items}]", kind="application/json")
        if path.startswith("/wp-json/"):
            return Answer('{"code":"rest_invalid_param"}', 400, kind="application/json")
        return Answer(page()) if path in posts else None

    site = Site(answer)
    with site.serve() as home:
        answers = crawled(site)
        assert accounts(journal, home)["rest"] == set(posts)
        assert {s.title for s in journal.sightings() if s.url == home + "/post-3/" and s.found_by == "rest"} == {
            "A /post-3/"
        }
    assert set(posts) <= answers.keys()


def test_a_feed_is_read_until_it_tells_nothing_new(crawled):
    item = "<rss><channel><item><link>{home}/only/</link></item></channel></rss>"
    site = Site(
        lambda path: (
            Answer(item, kind="text/xml")
            if path.startswith("/feed/")
            else Answer(page(head='<link rel="alternate" type="application/rss+xml" href="/feed/">'))
            if path in ("/", "/only/")
            else None
        )
    )
    with site.serve():
        crawled(site)
    assert [path for path in site.order if path.startswith("/feed/")] == ["/feed/", "/feed/?paged=2"]


def test_guesses_find_a_feed_that_no_page_names(crawled):
    item = '<feed xmlns="http://www.w3.org/2005/Atom"><entry><link href="{home}/hidden/"/></entry></feed>'
    site = of_pages({"/": page(), "/atom.xml": Answer(item, kind="application/atom+xml"), "/hidden/": page()})
    with site.serve():
        assert crawled(site)["/hidden/"] == 200


def test_further_pages_of_a_post_and_of_its_comments_are_fetched(crawled):
    more = ["/2014/05/long/2/", "/2014/05/long/comment-page-2/"]
    site = of_pages({"/": page("/2014/05/long/"), "/2014/05/long/": page(*more), **{path: page() for path in more}})
    with site.serve():
        assert set(more) <= crawled(site).keys()


# What is not asked for


def test_what_links_alone_name_and_is_never_a_post_is_not_asked_for(crawled):
    links = [
        "/?s=rain",
        "/wp-login.php",
        "/post/feed/",
        "/post/?print=1",
        "/file.zip",
        "/list?sort=date",
        "/wp-admin/x",
    ]
    site = of_pages({"/": page("/post/", *links), "/post/": page("/post/?replytocom=4", "/post/?share=x#respond")})
    with site.serve():
        answers = crawled(site)
    assert not answers.keys() & set(links)
    assert site.asked["/post/"] == 1
    assert not [path for path in site.asked if "replytocom" in path or "share" in path]


def test_other_hosts_and_other_folders_are_left_alone(crawled):
    site = of_pages({
        "/blog/": page("/blog/in/", "/out/", "http://127.0.0.2:9/x/", "/blogroll/"),
        "/blog/in/": page(),
    })  # fmt: skip
    with site.serve():
        answers = crawled(site, "/blog/")
    assert answers["/blog/in/"] == 200
    assert not answers.keys() & {"/out/", "/blogroll/", "http://127.0.0.2:9/x/"}


@pytest.mark.parametrize("form", ["/calendar/{y}/{m:02}/", "/events?year={y}&month={m}"])
def test_an_endless_calendar_ends(crawled, form):
    def answer(path):
        if path == "/":
            return Answer(page("/post/", form.format(y=2020, m=1)))
        if path == "/post/":
            return Answer(page("/"))
        for year in range(1990, 2200):
            for month in range(1, 13):
                if path == form.format(y=year, m=month):
                    around = [(year + (month + step - 1) // 12, (month + step - 1) % 12 + 1) for step in (-1, 1)]
                    return Answer(page("/post/", *(form.format(y=y, m=m) for y, m in around)))
        return None

    site = Site(answer)
    with site.serve():
        answers = crawled(site)
    assert answers["/post/"] == 200
    assert len(answers) < 60


def test_days_of_an_endless_calendar_end_as_well(crawled):
    def answer(path):
        parts = path.strip("/").split("/")
        if not all(part.isdigit() for part in parts if part):
            return None
        most = {1: 12, 2: 28}.get(len(parts), 0) if parts[0] else 0
        links = [f"{path}{n:02}/" for n in range(1, most + 1)]
        years = [f"/{int(parts[0]) + step}/" for step in (-1, 1)] if parts[0] else ["/2020/"]
        return Answer(page(*links, *(each for each in years if 2016 < int(each[1:5]) < 2024)))

    site = Site(answer)
    with site.serve():
        assert len(crawled(site)) < 150


def test_a_server_that_answers_every_page_number_is_seen_through(crawled):
    def answer(path):
        number = int(path.split("/")[2]) if path.startswith("/page/") else 1
        shown = [f"/post-{n}/" for n in range(number * 3, number * 3 + 3) if n < 30]
        if path == "/" or path.startswith("/page/"):
            return Answer(page(*shown, f"/page/{number + 1}/"))
        return Answer(page()) if path.startswith("/post-") else None

    site = Site(answer)
    with site.serve():
        answers = crawled(site)
    assert {f"/post-{n}/" for n in range(3, 30)} <= answers.keys()
    assert len([path for path in answers if path.startswith("/page/")]) < 18


def test_session_links_do_not_multiply_pages(crawled):
    calls = iter(range(10**6))

    def answer(path):
        clean = path.partition("?")[0].partition(";")[0]
        if "feed" in path or clean not in ("/", "/a.php", "/b.php"):
            return None
        session = f"PHPSESSID=k{next(calls):031d}"
        return Answer(
            page(f"/a.php?{session}", f"/b.php;jsessionid={next(calls)}AF?{session}", f"/?sid={session[10:]}")
        )

    site = Site(answer)
    with site.serve():
        answers = crawled(site)
    assert {path for path, status in answers.items() if status == 200} == {"/", "/a.php", "/b.php"}


def test_paths_that_grow_by_wrong_relative_links_end(crawled):
    site = Site(lambda path: Answer(page("more/of/it/", "/")) if path.count("/") < 200 and "." not in path else None)
    with site.serve():
        assert len(crawled(site)) < 30


def test_combinations_of_parameters_end(crawled, monkeypatch):
    monkeypatch.setattr(crawl_budget, "MOST_VALUES", (50, 20, 20))
    rng = random.Random(7)  # noqa: S311 - a test's data

    def answer(path):
        if not path.startswith("/list"):
            return Answer(page("/list?a=1")) if path == "/" else None
        names = rng.sample("abcdefghijkl", 4)
        return Answer(page(*("/list?" + "&".join(f"{n}={rng.randrange(99)}" for n in names) for _ in range(9))))

    site = Site(answer)
    with site.serve():
        assert len(crawled(site)) < 40


def test_the_same_parameters_in_another_order_are_one_address(crawled):
    site = Site(
        lambda path: Answer(page("/v?id=1&part=2", "/v?part=2&id=1")) if path == "/" or path.startswith("/v?") else None
    )
    with site.serve():
        answers = crawled(site)
    assert len([path for path in answers if path.startswith("/v?")]) == 1


# What goes wrong


def test_redirects_are_kept_and_followed_within_the_blog(crawled, journal):
    site = of_pages({
        "/": page("/old/", "/away/"),
        "/old/": Answer("", 301, headers={"Location": "/new/"}),
        "/away/": Answer("", 302, headers={"Location": "http://127.0.0.2:9/elsewhere/"}),
        "/new/": page(),
    })  # fmt: skip
    with site.serve() as home:
        answers = crawled(site)
        assert journal.response(home + "/old/").location == home + "/new/"
    assert answers["/new/"] == 200
    assert "http://127.0.0.2:9/elsewhere/" not in answers


def test_a_front_page_at_every_address_ends_however_its_relative_links_multiply(crawled):
    links = ["one[a]", "two[b]", "three[c]"]

    def answer(path):
        post = path in ("/?p=1", "/?p=2")
        text = f"Post {path}" if post else f'The newest posts. <a href="{path.rstrip("/")}/?paged=2">Older</a>'
        return Answer(page("/?p=1", "/?p=2", *([] if post else links), body=text))

    site = Site(answer)
    with site.serve():
        answers = crawled(site)
    assert {"/?p=1", "/?p=2"} <= answers.keys()
    assert len(answers) < 120


def test_a_feed_on_another_server_of_the_same_host_that_is_down_ends_nothing(crawled):
    head = '<link rel="alternate" type="application/rss+xml" href="http://127.0.0.1:9/feed.xml">'
    site = of_pages({"/": page("/a-walk/", head=head), "/a-walk/": page()})
    with site.serve():
        assert crawled(site, allow_private=True)["/a-walk/"] == 200


def test_redirect_loops_and_endless_redirects_end(crawled):
    def answer(path):
        if path == "/":
            return Answer(page("/round/1/", "/on/x0/"))
        if path.startswith("/round/"):
            return Answer("", 302, headers={"Location": "/round/2/" if path == "/round/1/" else "/round/1/"})
        if path.startswith("/on/"):
            return Answer("", 302, headers={"Location": f"/on/x{int(path[5:-1]) + 1}/"})
        return None

    site = Site(answer)
    with site.serve():
        answers = crawled(site)
    assert {"/round/1/", "/round/2/"} <= answers.keys()
    assert len([path for path in answers if path.startswith("/on/")]) == 11


def test_a_page_that_forwards_by_markup_is_followed(crawled):
    forward = '<html><head><meta http-equiv="refresh" content="0; url=/target/"></head></html>'
    site = of_pages({"/": page("/alias/"), "/alias/": forward, "/target/": page()})
    with site.serve():
        assert crawled(site)["/target/"] == 200


def test_errors_of_single_pages_end_nothing(crawled, journal):
    site = of_pages({
        "/": page("/gone/", "/refused/", "/broken/", "/cut/", "/huge/", "/good/"),
        "/gone/": Answer("", 410),
        "/refused/": Answer("", 403),
        "/broken/": Answer("", 500),
        "/cut/": Answer("<p>Half a pa", length=5000),
        "/huge/": Answer(b"<p>" + b"x" * (21 << 20)),
        "/good/": page(),
    })  # fmt: skip
    with site.serve() as home:
        answers = crawled(site)
        failures = {f.url.removeprefix(home): f.code for f in journal.made(Failure)}
        states = {url.removeprefix(home): state for url, _, state in journal.queued()}
    assert answers["/good/"] == 200
    assert failures == {
        "/refused/": "HttpStatusError",
        "/broken/": "HttpStatusError",
        "/cut/": "ConnectionFailedError",
        "/huge/": "ResponseTooLargeError",
    }
    assert states["/gone/"] == "done"
    assert {states[path] for path in failures} == {"failed"}


def test_what_failed_is_tried_again_by_the_next_run(crawled, journal):
    broken = {"/late/"}
    site = Site(
        lambda path: Answer("", 503) if path in broken else Answer(page("/late/")) if path in ("/", "/late/") else None
    )
    with site.serve():
        assert crawled(site)["/late/"] == 503
        assert journal.count(Failure) == 1
        broken.clear()
        before = site.asked["/"]
        assert crawled(site)["/late/"] == 200
    assert journal.count(Failure) == 0
    assert site.asked["/"] == before


def test_a_length_that_is_too_large_does_not_lose_a_page_that_is_whole(crawled, journal):
    site = of_pages({"/": page("/whole/"), "/whole/": Answer(page(title="Whole"), length=9999)})
    with site.serve() as home:
        crawled(site)
        assert b"Whole" in journal.response(home + "/whole/").body


def test_a_site_that_refuses_everything_stops_the_run_which_then_goes_on(journal, watch):
    refusing = False
    blog = Blog(60, sitemap=True)

    def answer(path):
        nonlocal refusing
        refusing = refusing or path == blog.paths[20]
        return Answer("", 403) if refusing else blog.answer(path)

    site = Site(answer)
    blog.site = site
    with site.serve() as home:
        with pytest.raises(MigrateError, match=r"refused 10 requests in a row.*run the same command again"):
            crawl(journal, home, Options(rate=0), watch)
        site.answer = blog.answer
        crawl(journal, home, Options(rate=0), watch)
        assert [path for path in blog.paths if journal.response(home + path).status != 200] == []
    assert max(site.asked[path] for path in blog.paths[:20]) == 1


def test_single_refusals_are_no_block(crawled):
    private = [f"/private-{n}/" for n in range(25)]
    site = Site(
        lambda path: (
            Answer(page(*private, "/zz-last/"))
            if path in ("/", "/zz-last/")
            else Answer("", 403)
            if path in private
            else None
        )
    )
    with site.serve():
        assert crawled(site)["/zz-last/"] == 200


def test_a_start_that_is_not_there_says_so(crawled):
    site = of_pages({})
    with site.serve(), pytest.raises(MigrateError, match="answers 404: check the address"):
        crawled(site)


def test_a_journal_of_another_blog_is_refused(crawled):
    one, two = of_pages({"/": page()}), of_pages({"/": page()})
    with one.serve(), two.serve():
        crawled(one)
        with pytest.raises(MigrateError, match="give another folder"):
            crawled(two)


# robots.txt


def test_robots_txt_is_obeyed_and_its_sitemaps_are_read(crawled, journal):
    robots = "User-agent: *\nDisallow: /secret/\nSitemap: {home}/deep/map.xml\n"
    site = of_pages({
        "/robots.txt": Answer(robots, kind="text/plain"),
        "/deep/map.xml": Answer(xml_urls("{home}/secret/one/", "{home}/open/"), kind="text/xml"),
        "/": page(),
        "/open/": page(),
        "/secret/one/": page(),
    })  # fmt: skip
    with site.serve():
        answers = crawled(site)
    assert answers["/open/"] == 200
    assert site.asked["/secret/one/"] == 0
    assert [f.code for f in journal.made(Failure)] == ["RobotsError"]
    assert site.asked["/robots.txt"] == 1


def test_a_robots_txt_for_us_alone_is_obeyed(crawled):
    site = of_pages({
        "/robots.txt": Answer("User-agent: blogextract\nDisallow: /not-us/\n\nUser-agent: *\nDisallow:\n"),
        "/": page("/not-us/x/"),
    })  # fmt: skip
    with site.serve():
        assert "/not-us/x/" not in crawled(site)


def test_a_robots_txt_that_fails_stops_the_run(crawled):
    site = of_pages({"/robots.txt": Answer("", 503), "/": page()})
    with site.serve(), pytest.raises(MigrateError, match=r"robots\.txt fails.*again later"):
        crawled(site)
    assert site.asked["/"] == 0


def test_a_missing_robots_txt_allows_all(crawled):
    site = of_pages({"/robots.txt": Answer("", 403), "/": page()})
    with site.serve():
        assert crawled(site)["/"] == 200


# Interrupted


class Breaking(Watch):
    """Ends the run after some turns."""

    def __init__(self, turns):
        self.left = turns

    def advance(self, steps=1, **_):
        self.left -= steps
        if self.left < 0:
            raise KeyboardInterrupt


def _kept(journal, home):
    return {(r.url.removeprefix(home), r.status) for r in journal.responses()}


def test_wherever_it_is_broken_off_the_answers_are_the_same_and_asked_for_once(tmp_path):
    rng = random.Random(3)  # noqa: S311 - a test's data
    blog = Blog(60, sitemap=True, feed=True)
    with blog.site.serve() as home:
        with Journal(tmp_path / "whole.sqlite") as journal:
            crawl(journal, home, Options(rate=0), Watch())
            whole = _kept(journal, home)
            met = {(s.url, s.found_by, s.place) for s in journal.sightings()}
            order = list(blog.site.order)
        blog.site.asked.clear()
        blog.site.order.clear()
        ended = False
        while not ended:
            with Journal(tmp_path / "broken.sqlite") as journal:
                try:
                    crawl(journal, home, Options(rate=0), Breaking(rng.randrange(1, 9)))
                    ended = True
                except KeyboardInterrupt:
                    pass
        with Journal(tmp_path / "broken.sqlite") as journal:
            assert _kept(journal, home) == whole
            assert {(s.url, s.found_by, s.place) for s in journal.sightings()} == met
    assert blog.site.order == order
    assert max(blog.site.asked.values()) == 1


def test_a_turn_that_breaks_in_its_middle_leaves_nothing_half_done(tmp_path, monkeypatch):
    from blogextract.migrate.crawl.leads import Leads

    blog = Blog(20)
    with blog.site.serve() as home, Journal(tmp_path / "journal.sqlite") as journal:
        crawl(journal, home, Options(rate=0, max_pages=3), Watch())
        before = _kept(journal, home), list(journal.sightings()), list(journal.queued())
        with monkeypatch.context() as broken:
            broken.setattr(Leads, "take", lambda *_: 1 / 0)
            with pytest.raises(ZeroDivisionError):
                crawl(journal, home, Options(rate=0), Watch())
        assert (_kept(journal, home), list(journal.sightings()), list(journal.queued())) == before
        crawl(journal, home, Options(rate=0), Watch())
        assert set(blog.paths) <= {path for path, _ in _kept(journal, home)}


def test_a_crawl_that_is_done_asks_for_nothing(crawled):
    blog = Blog(12)
    with blog.site.serve():
        crawled(blog.site)
        before = sum(blog.site.asked.values())
        crawled(blog.site)
    assert sum(blog.site.asked.values()) == before


# What was asked for


def test_no_more_pages_are_fetched_than_asked_for(crawled, watch):
    blog = Blog(50)
    with blog.site.serve():
        answers = crawled(blog.site, max_pages=7)
        assert len([path for path, status in answers.items() if status == 200]) == 7
        assert "stopped after 7 pages" in watch.lines[-1]
        assert set(blog.paths) <= crawled(blog.site).keys()


def test_included_and_excluded_addresses(crawled):
    blog = Blog(300)
    with blog.site.serve():
        answers = crawled(blog.site, include=("/2001/*",), exclude=("*/entry-250/",))
    wanted = {path for path in blog.paths if path.startswith("/2001/")} - {p for p in blog.paths if "-250/" in p}
    assert {path for path in answers if "entry" in path} == wanted


def test_a_sample_is_spread_evenly(crawled):
    blog = Blog(100, sitemap=True)
    with blog.site.serve():
        answers = crawled(blog.site, sample=5)
    fetched = sorted(sorted(blog.paths).index(path) for path in answers if "entry" in path)
    assert fetched == [0, 25, 50, 74, 99]


def test_a_sample_of_a_blog_that_lists_nothing_is_taken_from_its_links(crawled):
    blog = Blog(100)
    with blog.site.serve():
        answers = crawled(blog.site, sample=5)
    assert len([path for path in answers if "entry" in path]) == 5


def test_a_plan_asks_for_the_accounts_alone_and_the_crawl_after_it_not_again(journal, watch):
    blog = Blog(40, sitemap=True, feed=True)
    with blog.site.serve() as home:
        lines = plan(journal, home, Options(rate=0), watch)
        assert not [path for path in blog.site.asked if "entry" in path]
        assert "40 addresses named by sitemaps" in lines
        assert "40 addresses named by feeds" in lines
        crawl(journal, home, Options(rate=0), watch)
    assert max(blog.site.asked.values()) == 1
    assert set(blog.paths) <= set(blog.site.asked)


# Where it may not reach


def test_what_the_blog_names_elsewhere_may_not_be_inside(crawled, journal):
    inside = of_pages({"/map.xml": Answer(xml_urls("{home}/x/"), kind="text/xml")})
    site = of_pages({"/": page("/jump/"), "/jump/": Answer("", 302, headers={"Location": "{inside}/x/"})})
    with inside.serve() as address, site.serve():
        other = address.replace("127.0.0.1", "localhost")
        robots = Answer(f"Sitemap: {other}/map.xml\nSitemap: http://169.254.169.254/latest/\n", kind="text/plain")
        plain = site.answer
        site.answer = lambda path: robots if path == "/robots.txt" else plain(path)
        crawled(site)
        assert not inside.asked
        assert {f.code for f in journal.made(Failure)} <= {"AddressError"}


def test_private_addresses_may_be_allowed(crawled):
    inside = of_pages({"/map.xml": Answer(xml_index(), kind="text/xml")})
    with inside.serve() as address:
        other = address.replace("127.0.0.1", "localhost")
        site = of_pages({"/robots.txt": Answer(f"Sitemap: {other}/map.xml\n"), "/": page()})
        with site.serve():
            crawled(site, allow_private=True)
    assert inside.asked["/map.xml"] == 1
