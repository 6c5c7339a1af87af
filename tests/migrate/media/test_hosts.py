"""Which files are the blog's own."""

from __future__ import annotations

import pytest

from blogextract.migrate.links.found import Reference
from blogextract.migrate.media.hosts import OwnHosts, carried_by, registrable
from migrate.media.files import post

BLOG = "https://www.blog.example.co.uk"


def learned(*pictures):
    """The hosts of a blog whose posts show these pictures, one list a post."""
    return OwnHosts.learn(post(f"{BLOG}/{number}", *shown) for number, shown in enumerate(pictures))


@pytest.mark.parametrize(
    ("host", "site"),
    [
        ("img.blog.example.co.uk", "example.co.uk"),
        ("me.wordpress.com", "me.wordpress.com"),
        ("me.blogspot.com", "me.blogspot.com"),
        ("me.github.io", "me.github.io"),
        ("127.0.0.1", "127.0.0.1"),
        ("localhost", "localhost"),
    ],
)
def test_the_part_of_a_host_that_one_owner_has(host, site):
    assert registrable(host) == site


def test_hosts_of_the_same_site_are_own_and_others_are_not():
    hosts = learned(["https://other.example.org/images/a.png"], [], ["https://third.example.org/images/a.png"])
    assert hosts.is_own("https://img.example.co.uk/a.png")
    assert hosts.is_own("http://www.blog.example.co.uk:8080/a.png")
    assert not hosts.is_own("https://example.co.uk.evil.example.org/a.png")
    assert not hosts.is_own("https://other.example.org/images/a.png")


def test_a_host_that_most_posts_show_uploads_from_is_own():
    cdn = "https://d3f9.cloudfront.net/uploads/2014/05/{}.jpg"
    hosts = learned([cdn.format(1)], [cdn.format(2)], ["https://pics.example.org/images/a.png"])
    assert hosts.is_own(cdn.format(9))
    assert not hosts.is_own("https://pics.example.org/images/a.png")


def test_a_host_that_only_half_of_the_posts_show_is_not():
    cdn = "https://d3f9.cloudfront.net/uploads/{}.jpg"
    hosts = learned([cdn.format(1)], [cdn.format(2)], [f"{BLOG}/a.png"], [f"{BLOG}/b.png"])
    assert not hosts.is_own(cdn.format(1))


def test_services_that_people_link_pictures_from_are_never_own():
    still = "https://i.ytimg.com/vi/uploads/{}/hqdefault.jpg"
    hosts = learned([still.format(1)], [still.format(2)], [still.format(3)])
    assert not hosts.is_own(still.format(1))


def test_a_services_upload_host_is_own_unless_it_is_shown_once_among_many():
    keeper = "https://3.bp.blogspot.com/-a/b/s1600/{}.jpg"
    assert learned([keeper.format(1)], [f"{BLOG}/a.png"]).is_own(keeper.format(2))
    many = [[f"{BLOG}/{number}.png"] for number in range(30)]
    assert not learned([keeper.format(1)], *many).is_own(keeper.format(1))


@pytest.mark.parametrize(
    ("proxied", "original"),
    [
        ("https://i0.wp.com/www.blog.example.co.uk/a.jpg?resize=3%2C2", f"{BLOG}/a.jpg"),
        ("https://i1.wp.com/http:/www.blog.example.co.uk/a.jpg", "http://www.blog.example.co.uk/a.jpg"),
        ("https://images.weserv.nl/?url=www.blog.example.co.uk/a.jpg", f"{BLOG}/a.jpg"),
        ("https://cdn.statically.io/img/www.blog.example.co.uk/f=auto,w=3/a.jpg", f"{BLOG}/a.jpg"),
        ("https://cdn.shortpixel.ai/spai/w_3+q_lossy/https://www.blog.example.co.uk/a.jpg", f"{BLOG}/a.jpg"),
        ("https://res.cloudinary.com/me/image/fetch/w_3/https://www.blog.example.co.uk/a.jpg", f"{BLOG}/a.jpg"),
    ],
)
def test_a_proxy_that_carries_the_blogs_own_address_is_asked_after_the_blog(proxied, original):
    assert learned([proxied]).candidates(Reference(proxied, "image")) == (original, proxied)


def test_a_proxy_that_carries_another_sites_address_is_foreign():
    proxied = "https://i0.wp.com/other.example.org/wp-content/uploads/a.jpg"
    assert carried_by(proxied) == "https://other.example.org/wp-content/uploads/a.jpg"
    assert learned([proxied], [proxied], [proxied]).candidates(Reference(proxied, "image")) == ()
