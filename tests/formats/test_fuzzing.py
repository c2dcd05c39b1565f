"""Damaged files end in records and refusals, whatever was done to them."""

from __future__ import annotations

import os
import random
import time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.domain.record import Record, Refusal
from annotator.formats.options import FORMATS, ReadOptions
from annotator.formats.reading import read
from tests.formats.mutations import campaign, seeds

_LONG = int(os.environ.get("GOLDSPAN_FUZZ", "50000"))


def _shared() -> Path | None:
    folder = Path(os.environ.get("GOLDSPAN_SHARED", Path(__file__).resolve().parents[3] / "shared"))
    return folder if (folder / "data").is_dir() else None


def test_every_reader_survives_damaged_files() -> None:
    taken = campaign(1_500, random.Random(7))
    assert set(taken) == set(seeds())
    assert sum(number > 0 for number in taken.values()) > len(taken) // 2, taken


_ANYTHING = st.binary(max_size=400) | st.text(max_size=200).map(
    lambda text: text.encode("utf-8", "surrogatepass")
)


@pytest.mark.parametrize("name", sorted(set(FORMATS) - {"docx", "pdf", "html"}))
def test_any_bytes_under_any_name_are_read_or_refused(name: str) -> None:
    @given(_ANYTHING)
    @settings(max_examples=40, deadline=None)
    def check(data: bytes) -> None:
        for item in read("a", data, ReadOptions(find_language=False, format=name)):
            assert isinstance(item, Record | Refusal)

    check()


_LONG_TEXT = "x" * 200_000
_MANY = 20_000
_PIECE = '{"id": "T", "obj": "a", "span": {"begin": 0, "end": 1}}, '
_CHAINED = '{"id": "R", "pred": "_lexicallyChainedTo", "subj": "T", "obj": "T"}, '
_SPACES = 'xmlns:xmi="http://www.omg.org/XMI" xmlns:c="http:///uima/cas.ecore"'
_SOFA = '<c:Sofa sofaString="A"/>'
_SOFA_JSON = '{"%ID": 1, "%TYPE": "uima.cas.Sofa", "sofaString": "A"}, '
_SPAN = '{"type": "A", "start": 0, "end": 1}'
_SETS = ",".join(f'"{n}": {{"annotations": [{_SPAN}]}}' for n in range(_MANY))


@pytest.mark.parametrize(
    "content",
    [
        f"# {' ' * 200_000}x\n1\tA\t_\t_\t_\t_\t_\t_\t_\t_\n",
        f"1\tA\t_\t_\t_\t_\t_\t_\t_\tEntity={_LONG_TEXT}(\n",
        f"1\tA\t_\t_\t_\t_\t_\t_\t_\t{'a=b|' * 50_000}\n",
        f"#FORMAT=WebAnno TSV 3.3\n#T_SP=a.B|v\n\n\n#Text=A\n1-1\t0-1\tA\t{'[' * 100_000}\t\n",
        f"#FORMAT=WebAnno TSV 3.3\n#T_SP=a.B|v\n\n\n#Text=A\n1-1\t0-1\tA\t{'|' * 100_000}\t\n",
        f"<T><TEXT>A</TEXT><TAGS><X id='a' spans='{'1~2,' * 50_000}'/></TAGS></T>",
        f"<T><TEXT>A</TEXT><TAGS>{'<X/>' * 50_000}</TAGS></T>",
        f"<!DOCTYPE {'[' * 60_000}",
        f"<!DOCTYPE a [{'] ' * 30_000}",
        f'{{"text": "A", "denotations": [{_MANY * _PIECE}{{}}], "relations": [{_MANY * _CHAINED}{{}}]}}',
        f"<xmi:XMI {_SPACES}>{_MANY * _SOFA}</xmi:XMI>",
        f'{{"%TYPES": {{}}, "%FEATURE_STRUCTURES": [{_MANY * _SOFA_JSON}{{}}]}}',
        f'{{"annotation_sets": {{{_SETS}}}, "text": "A"}}',
    ],
)  # fmt: skip
def test_no_file_takes_longer_than_its_length_allows(content: str) -> None:
    began = time.monotonic()
    for item in read("a", content.encode(), ReadOptions(find_language=False)):
        assert isinstance(item, Record | Refusal)
    assert time.monotonic() - began < 15, "a second alone; others may be at work"


@pytest.mark.soak
@pytest.mark.timeout(7200)
def test_every_reader_survives_a_long_campaign() -> None:
    taken = campaign(_LONG, random.Random(int(os.environ.get("GOLDSPAN_SEED", "11"))), _shared())
    assert all(number > 0 for number in taken.values()), taken
