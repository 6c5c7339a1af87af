"""Arrays come back from a file as they went into it."""

import msgspec
import numpy as np
import pytest

from blogextract.content import weights


@pytest.fixture
def reread(monkeypatch, tmp_path):
    """What `read` gives of arrays that were written."""

    def reread(**arrays):
        (tmp_path / "some.msgpack").write_bytes(weights.written(arrays))
        return weights.read("some.msgpack")

    monkeypatch.setattr(weights, "__file__", str(tmp_path / "weights.py"))
    return reread


@pytest.mark.parametrize("type_of", [np.float32, np.float16, np.int16, np.uint8])
def test_numbers_of_every_type_come_back(reread, type_of):
    values = np.array([[0, 1, 2], [3, 100, 5]], dtype=type_of)
    found = reread(values=values, last=values[1])
    assert list(found) == ["values", "last"]
    assert found["values"].dtype == type_of
    assert found["values"].tolist() == values.tolist()
    assert found["last"].tolist() == [3, 100, 5]


def test_a_single_number_and_none_at_all_come_back(reread):
    found = reread(single=np.array(0.5, dtype=np.float32), empty=np.zeros((0, 4), dtype=np.float32))
    assert found["single"].shape == ()
    assert float(found["single"]) == 0.5
    assert found["empty"].shape == (0, 4)


def test_what_lies_otherwise_in_memory_comes_back_in_order(reread):
    values = np.arange(6, dtype=np.int16).reshape(2, 3).T
    assert reread(values=values)["values"].tolist() == [[0, 3], [1, 4], [2, 5]]


def test_nobody_changes_the_weights_by_mistake(reread):
    with pytest.raises(ValueError, match="read-only"):
        reread(values=np.zeros(2))["values"][0] = 1


def test_another_file_is_refused(monkeypatch, tmp_path):
    (tmp_path / "other.msgpack").write_bytes(b"PK")
    monkeypatch.setattr(weights, "__file__", str(tmp_path / "weights.py"))
    with pytest.raises(msgspec.DecodeError):
        weights.read("other.msgpack")
