"""A small blog in a journal, with a page for each post, and what a run hands to the report."""

from __future__ import annotations

from blogextract.migrate.completeness import Completeness, Missing
from blogextract.migrate.extract.worker import PageTask, page_result
from blogextract.migrate.files import Files
from blogextract.migrate.journal import Journal
from blogextract.migrate.links.new_addresses import NewAddresses
from blogextract.migrate.model import Failure, Options, Post, Response, Site
from blogextract.migrate.recurring.learn import Review
from blogextract.migrate.report.changes import changes, remember, state_of
from blogextract.migrate.report.write import Findings, write_report
from blogextract.migrate.targets import plan

SITE = Site(url="https://old.example/", title="Tea & <b>cake</b>")
WORDS = "The kettle was on before anyone had asked for it, and the biscuits were the good ones, from the tin. "


def page(title, *blocks):
    """The page of a post as blog software writes it."""
    inside = "".join(f"<p>{WORDS * 3}</p>{block}" for block in (*blocks, ""))
    return (
        f"<!DOCTYPE html><html><head><title>{title}</title></head><body class='single'>"
        f"<header><nav><a href='/'>Home</a></nav></header><main><article class='post'><h1>{title}</h1>"
        f"<div class='entry-content'>{inside}</div></article></main></body></html>"
    ).encode()


class Blog:
    """Posts with their pages in a journal, and the report over them."""

    def __init__(self, folder):
        folder.mkdir(parents=True, exist_ok=True)
        self.out = folder
        self.journal = Journal(folder / "journal.sqlite")

    def add(self, url, title, *blocks, **fields):
        body = page(title, *blocks)
        self.journal.save_response(Response(url=url, status=200, body=body))
        made = page_result(PageTask(url, body))
        post = Post(url=url, article=made.article, page=made.page, record=made.record, dropped=made.dropped, **fields)
        self.journal.save([post])
        return post

    def fail(self, url, stage="media"):
        self.journal.save([Failure(url=url, stage=stage, code="NotFound", message="the server answered 404")])

    def report(self, *, target="hugo", missing=(), kinds=None):
        options = Options(target=target)
        addresses = NewAddresses(self.journal, SITE, plan(self.journal, options), kinds or {})
        named = [Missing(url=url, title="Lost", found_by=["feed"], why="the server answered 500") for url in missing]
        state, files = state_of(self.journal), Files(self.journal, self.out)
        found = Findings(Completeness(missing=named), Review(), changes(self.journal, state))
        report = write_report(files, addresses, site=SITE, options=options, found=found)
        files.finish()
        remember(self.journal, state)
        return report

    def files(self):
        return {
            path.relative_to(self.out).as_posix(): path.read_bytes()
            for path in sorted(self.out.rglob("*"))
            if path.is_file() and not path.name.startswith("journal")
        }
