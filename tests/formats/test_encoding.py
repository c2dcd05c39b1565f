"""From bytes to text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.errors import UnusableInput
from annotator.formats.encoding import CHOICES, decode, decoded_as

WESTERN = "“Zürich” – François said €5bn."


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32"])
def test_utf_8_and_byte_order_marks_are_certain(encoding: str) -> None:
    found = decode(WESTERN.encode(encoding))

    assert (found.text, found.certain) == (WESTERN, True)


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be", "utf-32-le"])
def test_wide_encodings_without_a_mark_are_told_by_their_zero_bytes(encoding: str) -> None:
    found = decode(WESTERN.encode(encoding))

    assert (found.text, found.encoding, found.certain) == (WESTERN, encoding, False)


@pytest.mark.parametrize(
    ("encoding", "text"),
    [
        ("cp1252", WESTERN),
        ("cp1252", "Das machte Spaß“, sagte die Größte."),
        ("mac-roman", WESTERN),
        ("cp1250", "Wałęsa powiedział, że Gdańsk czeka."),
        ("cp1251", "Президент сказал, что ждёт ответа."),
        ("koi8-r", "Президент сказал, что ждёт ответа."),
        ("cp1253", "Ο πρωθυπουργός είπε πολλά."),
        ("cp1255", "ראש הממשלה אמר שלום"),
        ("cp1256", "قال الوزير إن السد آمن"),
        ("euc_kr", "정부가 발표했다. 대통령은 말했다."),
        ("shift_jis", "田中さんは東京で話した。"),
        ("euc_jp", "田中さんは東京で話した。"),
        ("gb18030", "张三在北京说，政府将继续努力。"),
    ],
)
def test_legacy_encodings_are_guessed_by_how_the_text_reads(encoding: str, text: str) -> None:
    found = decode(text.encode(encoding))

    assert (found.text, found.encoding, found.certain) == (text, encoding, False)
    assert encoding not in found.alternatives
    assert found.alternatives, "a person must have something else to choose"


def test_a_file_of_two_encodings_is_refused_with_its_first_bad_byte() -> None:
    data = "Zürich ".encode() + "Zürich".encode("latin-1")

    with pytest.raises(UnusableInput, match="mixes UTF-8") as refusal:
        decode(data)

    assert refusal.value.where == "byte 9"


def test_one_bad_byte_in_much_utf_8_is_refused_not_guessed_around() -> None:
    data = "Zürich und Genf, ".encode() + b"\xff" + " Zürich".encode()

    with pytest.raises(UnusableInput, match="number 18"):
        decode(data)


def test_the_encoding_a_person_chose_is_taken_or_refused() -> None:
    assert decode("café".encode("cp1257"), "cp1257").text == "café"
    with pytest.raises(UnusableInput, match="not utf-8 text"):
        decoded_as("café".encode("cp1252"), "utf-8")
    with pytest.raises(UnusableInput, match="no encoding called"):
        decoded_as(b"a", "rot13")


def test_what_a_page_declares_goes_before_guessing_but_not_before_utf_8() -> None:
    russian = "Всё спокойно"

    assert decode(russian.encode("koi8-r"), declared="koi8-r").text == russian
    assert decode(russian.encode(), declared="windows-1252").text == russian
    assert decode("…".encode("cp1252"), declared="iso-8859-1").text == "…"
    assert decode("平成".encode("iso2022_jp"), declared="iso-2022-jp").text == "平成"


@pytest.mark.parametrize("encoding", CHOICES)
def test_every_choice_is_an_encoding(encoding: str) -> None:
    assert decoded_as("plain".encode(encoding), encoding) == "plain"


@given(st.binary(max_size=300))
def test_any_bytes_are_text_or_refused(data: bytes) -> None:
    try:
        found = decode(data)
    except UnusableInput:
        return
    plain = found.encoding.removesuffix("-sig")
    if not found.encoding.endswith("-sig") and plain not in {"utf-16", "utf-32"}:
        assert found.text == data.decode(plain)
