"""The web page of annotated articles."""

from __future__ import annotations

from html.parser import HTMLParser

from hypothesis import given

from annotator.domain.record import Record
from annotator.formats.annotated_page import AnnotatedPageWriter
from annotator.formats.not_carried import NotCarried
from annotator.formats.options import ReadOptions
from annotator.formats.reading import read
from tests.formats.foreign_records import records


class _Page(HTMLParser):
    """Checks that tags nest, and keeps the words of the text without the names of labels."""

    def __init__(self) -> None:
        super().__init__()
        self.text = ""
        self.tags: list[str] = []
        self._open: list[str] = []
        self._in_text = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        if tag != "meta":
            self._open.append(tag)
        self._in_text = self._in_text or ("class", "text") in attrs

    def handle_endtag(self, tag: str) -> None:
        assert self._open.pop() == tag
        if tag == "div":
            self._in_text = False

    def handle_data(self, data: str) -> None:
        if self._in_text and "small" not in self._open:
            self.text += data


def _page(*many: Record) -> tuple[_Page, bytes]:
    writer = AnnotatedPageWriter()
    data = writer.begin() + b"".join(writer.record(r, NotCarried()) for r in many) + writer.end()
    page = _Page()
    page.feed(data.decode())
    page.close()
    return page, data


@given(records())
def test_the_text_is_whole_and_the_marks_nest(record: Record) -> None:
    page, _ = _page(record)
    assert page.text == record.document.text
    assert page.tags.count("mark") >= len(record.spans)
    assert page.tags.count("small") == len(record.spans)


def test_nothing_in_an_article_becomes_part_of_the_page() -> None:
    line = (
        b'{"text": "<script>alert(1)</script> & more", "title": "<img src=x>", "outlet": "<b>",'
        b' "spans": [[0, 8, "<i onclick=x>"]]}'
    )
    (record,) = read("a.jsonl", line, ReadOptions(find_language=False))
    assert isinstance(record, Record)
    page, data = _page(record)
    assert page.text == "<script>alert(1)</script> & more"
    assert not {"script", "img", "b", "i"} & set(page.tags)
    assert b"default-src 'none'" in data
    assert b"http://" not in data.replace(b"http-equiv", b"")
