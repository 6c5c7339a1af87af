"""The dates: read, set against each other, and in order."""

import subprocess
import sys

from blogextract.claims import Claim
from blogextract.metadata.dates.merge import before, merge_dates
from blogextract.metadata.dates.text import When


def claim(source, value, field="published", confidence=1.0):
    return Claim(field=field, value=value, source=source, confidence=confidence)


def merged(*claims, language=None):
    by_field = {}
    for one in claims:
        by_field.setdefault(one.field, []).append(one)
    warnings = []
    found = merge_dates(by_field, language, warnings)
    return {field: choice.value for field, choice in found.items()}, [warning.code for warning in warnings]


def test_the_time_and_zone_come_from_whoever_agrees_and_gives_them():
    found, _ = merged(
        claim("json_ld", "2021-05-03"),
        claim("html_meta", "May 3, 2021 8:05 am"),
        claim("microdata", "2021-05-03T08:05:00+01:00"),
    )
    assert found == {"published": "2021-05-03T08:05:00+01:00"}


def test_a_second_source_settles_which_figure_is_the_month():
    assert merged(claim("visible_date", "03/04/2015"), claim("url", "2015-04-03")) == ({"published": "2015-04-03"}, [])
    assert merged(claim("visible_date", "03/04/2015"), language="en-GB") == ({"published": "2015-04-03"}, [])


def test_data_settle_the_figures_that_readers_see():
    seen = claim("visible_date", When("2015-03-04", "2015-04-03"), confidence=0.9)
    assert merged(seen, claim("json_ld", "2015-04-03")) == ({"published": "2015-04-03"}, [])
    assert merged(seen, claim("json_ld", "2015-05-09"))[0] == {"published": "2015-03-04"}
    assert merged(seen) == ({"published": "2015-03-04"}, ["ambiguous_date"])


def test_figures_that_nothing_settles_are_warned_of():
    assert merged(claim("visible_date", "03/04/2015"), language="en") == (
        {"published": "2015-03-04"},
        ["ambiguous_date"],
    )


def test_a_change_before_publication_is_left_out_with_a_warning():
    found, codes = merged(claim("json_ld", "2021-05-03"), claim("json_ld", "2021-05-02", "modified"))
    assert (found, codes) == ({"published": "2021-05-03"}, ["modified_before_published"])


def test_a_change_on_the_day_of_publication_stays():
    found, codes = merged(claim("json_ld", "2021-05-03T08:00:00+00:00"), claim("json_ld", "2021-05-03", "modified"))
    assert (found["modified"], codes) == ("2021-05-03", [])


def test_a_page_that_tells_only_its_change_gives_that_with_a_warning():
    found, codes = merged(claim("visible_date", "2021-05-03", "modified"))
    assert found == {"published": "2021-05-03", "modified": "2021-05-03"}
    assert codes == ["published_unknown"]


def test_an_earlier_date_shown_at_the_title_goes_before_the_data():
    assert (
        merged(claim("json_ld", "2025-06-24"), claim("visible_date", "2024-08-25", confidence=0.9))[0]["published"]
        == "2024-08-25"
    )
    assert (
        merged(claim("json_ld", "2025-06-24"), claim("visible_date", "2024-08-25", confidence=0.5))[0]["published"]
        == "2025-06-24"
    )
    assert (
        merged(claim("json_ld", "2024-08-25"), claim("visible_date", "2025-06-24", confidence=0.9))[0]["published"]
        == "2024-08-25"
    )


def test_a_visible_date_that_agrees_with_the_data_goes_before_an_earlier_one():
    claims = [claim("html_meta", "2019-06-25"), claim("visible_date", "2019-06-25", confidence=0.9)]
    assert merged(*claims, claim("visible_date", "2019-04-04", confidence=0.9))[0]["published"] == "2019-06-25"


def test_impossible_dates_are_none():
    assert merged(claim("json_ld", "0001-01-01T00:00:00Z"), claim("html_meta", "1970-01-01")) == ({}, [])


def test_words_that_no_table_knows_are_read_as_a_last_resort():
    assert merged(claim("html_meta", "4 Medi 2025"), language="cy") == ({"published": "2025-09-04"}, [])


def test_days_ago_are_no_date():
    assert merged(claim("html_meta", "1234 days ago")) == ({}, [])


def test_the_slow_reader_is_not_loaded_for_dates_that_the_tables_know():
    code = (
        "import sys, blogextract.metadata as m; from blogextract.document import load;"
        "m.read(load('<title>A</title><meta name=date content=\"May 3, 2021\"><h1>A</h1>'));"
        "sys.exit('dateparser' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0  # noqa: S603 - our own code


def test_moments_are_set_in_order_whatever_their_zones():
    assert before("2021-05-03T08:00:00+02:00", "2021-05-03T07:00:00+00:00")
    assert not before("2021-05-03T08:00:00", "2021-05-03T09:00:00+00:00")
    assert before("2021-05-02", "2021-05-03T09:00:00+00:00")


def test_a_day_in_another_zone_is_the_same_moment():
    data = claim("open_graph", "2021-12-10T02:17:00+00:00")
    assert merged(data, claim("visible_date", "2021-12-09", confidence=0.9))[0]["published"] == data.value
    assert merged(data, claim("visible_date", "2021-12-08", confidence=0.9))[0]["published"] == "2021-12-08"
    noon = claim("open_graph", "2021-12-10T12:17:00+00:00")
    assert merged(noon, claim("visible_date", "2021-12-09", confidence=0.9))[0]["published"] == "2021-12-09"


def test_the_day_in_the_address_is_the_one_that_the_site_goes_by():
    data = claim("open_graph", "2021-12-10T02:17:00+00:00")
    shown = claim("visible_date", "2021-12-09", confidence=0.9)
    assert merged(data, shown, claim("url", "2021-12-09"))[0]["published"] == "2021-12-09"


def test_a_date_far_from_a_title_that_has_one_of_its_own_is_that_of_another_post():
    changed = claim("visible_date", "2021-05-03", "modified", 0.8)
    found, codes = merged(changed, claim("visible_date", "2020-01-02", confidence=0.4))
    assert (found["published"], codes) == ("2021-05-03", ["published_unknown"])
    in_a_list = claim("visible_date", "2020-01-02", confidence=0.53)
    assert merged(changed, in_a_list)[0]["published"] == "2021-05-03"
    assert merged(changed, claim("visible_date", "2020-01-02", confidence=0.6))[0]["published"] == "2020-01-02"
    data = claim("open_graph", "2021-05-03", "modified")
    assert merged(data, claim("visible_date", "2020-01-02", confidence=0.4))[0]["published"] == "2020-01-02"


def test_what_microformats_give_as_publication_is_no_change():
    published = Claim(field="published", value="2021-05-03", source="microformats", node=7)
    assert merged(published, Claim(field="modified", value="2021-05-03", source="visible_date", node=7)) == (
        {"published": "2021-05-03"},
        [],
    )
    apart = Claim(field="modified", value="2021-05-04", source="visible_date", node=9)
    assert merged(published, apart)[0] == {"published": "2021-05-03", "modified": "2021-05-04"}


def test_a_days_change_told_with_its_time_stands_for_a_publication_seen_far_from_the_title():
    change = claim("json_ld", "2021-05-03T08:05:00+01:00", field="modified")
    seen = claim("visible_date", "2021-05-03", confidence=0.57)
    moment = {"published": "2021-05-03T08:05:00+01:00", "modified": "2021-05-03T08:05:00+01:00"}
    assert merged(seen, change) == (moment, ["published_unknown"])
    earlier = claim("visible_date", "2021-05-01", confidence=0.57)
    assert merged(earlier, change)[0]["published"] == "2021-05-01"
