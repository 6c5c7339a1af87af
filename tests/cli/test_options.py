import click
import pytest

from blogextract.cli.options import Size


@pytest.mark.parametrize(
    ("text", "count"),
    [("500", 500), ("500K", 512_000), ("20M", 20 << 20), ("1g", 1 << 30), ("1.5 MB", 3 << 19), ("2KiB", 2048)],
)
def test_sizes_are_read(text, count):
    assert Size().convert(text, None, None) == count


@pytest.mark.parametrize("text", ["", "M", "-1", "0", "0.1", "20X", "1e3", "20M20"])
def test_other_words_are_no_size(text):
    with pytest.raises(click.BadParameter, match="is no size"):
        Size().convert(text, None, None)
