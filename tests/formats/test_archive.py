"""What is in a zip, told before it is unpacked."""

from __future__ import annotations

import io
import zipfile

import pytest

from annotator.domain.errors import UnusableInput
from annotator.formats import archive


def packed(*files: tuple[str, bytes]) -> zipfile.ZipFile:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as writing:
        for name, data in files:
            writing.writestr(zipfile.ZipInfo(name), data, zipfile.ZIP_DEFLATED)
    return archive.opened(io.BytesIO(file.getvalue()))


def test_files_are_listed_with_what_is_odd_about_them() -> None:
    found = archive.members(
        packed(("a.txt", b"1"), ("A.TXT", b"2"), (".git/x", b"3"), ("__MACOSX/b", b"4"), ("dir/", b""))
    )

    assert [(m.name, m.hidden, bool(m.note)) for m in found] == [
        ("a.txt", False, False),
        ("A.TXT", False, True),
        (".git/x", True, False),
        ("__MACOSX/b", True, False),
    ]


@pytest.mark.parametrize(
    "name", ["../../evil.txt", "..\\..\\evil.txt", "/abs/evil.txt", "C:\\evil.txt", "a/../../b"]
)
def test_names_that_lead_outside_are_not_opened(name: str) -> None:
    with pytest.raises(UnusableInput, match="leads outside"):
        archive.open_member(packed((name, b"x")), 0)


def test_a_file_packed_beyond_all_text_is_not_opened() -> None:
    with pytest.raises(UnusableInput, match="times smaller"):
        archive.open_member(packed(("a.txt", b"0" * 3_000_000)), 0)


def test_a_file_is_read_by_its_number() -> None:
    opened = packed(("a.txt", b"one"), ("b.txt", b"two"))
    with archive.open_member(opened, 1) as stream:
        assert stream.read() == b"two"


@pytest.mark.parametrize("data", [b"PK\x03\x04garbage", b""])
def test_a_damaged_archive_is_refused(data: bytes) -> None:
    with pytest.raises(UnusableInput, match="damaged"):
        archive.opened(io.BytesIO(data))
