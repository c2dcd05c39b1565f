"""Web pages: the article's text without menus, scripts or anything that would be fetched."""

from __future__ import annotations

import re
from hashlib import sha256
from typing import Any

from annotator.domain.errors import UnusableInput
from annotator.domain.record import Record
from annotator.domain.wording import worded
from annotator.formats.article import Source, document_of
from annotator.formats.encoding import decode
from annotator.formats.html_facts import facts_of
from annotator.formats.options import ReadOptions
from annotator.formats.plain_text import encoding_notes
from annotator.formats.stored_text import stored
from annotator.formats.taken import checked_size, checked_text

_CHARSET = re.compile(
    rb"""<(?:meta\s[^>]*?charset|\?xml[^>]*?encoding)\s*=\s*["']?\s*([A-Za-z0-9_.:-]+)""", re.I
)
_DECLARATION = re.compile(r"^\s*<\?xml[^>]*\?>")
_NO_TEXT = frozenset([
    "applet", "audio", "button", "canvas", "embed", "form", "frame", "head", "iframe", "input", "math", "nav",
    "noscript", "object", "script", "select", "style", "svg", "template", "textarea", "video",
])  # fmt: skip
_BLOCKS = frozenset([
    "address", "article", "aside", "blockquote", "body", "br", "center", "dd", "details", "dialog", "div",
    "dl", "dt", "fieldset", "figcaption", "figure", "footer", "h1", "h2", "h3", "h4", "h5", "h6", "header",
    "hr", "html", "li", "main", "ol", "p", "pre", "section", "table", "tbody", "td", "tfoot", "th", "thead",
    "tr", "ul",
])  # fmt: skip
_SHORT = 600  # code points: below, a page is taken whole, for there is nothing to tell apart


def record_of(name: str, data: bytes, options: ReadOptions) -> Record:
    """The article of a web page.

    Raises:
        UnusableInput: if there is no text in it, or it is too large.
    """
    checked_size(len(data), options)
    declared = _CHARSET.search(data[:4096])
    decoded = decode(data, options.encoding, declared[1].decode("ascii") if declared else "")
    tree = _parsed(_DECLARATION.sub("", decoded.text.replace("\0", "\ufffd")))
    fields = facts_of(tree)
    text, notes = _text_of(tree, fields.get("title", ""))
    kept = stored(text)
    checked_text(kept.text, options)
    source = Source(file=name, sha256=sha256(data).hexdigest(), encoding=decoded.encoding, fields=fields)
    return Record(
        document=document_of(kept.text, source), notes=(*encoding_notes(decoded), *notes, *kept.notes)
    )


def _parsed(markup: str) -> Any:
    from lxml import etree, html

    parser = html.HTMLParser(no_network=True, remove_comments=True, remove_pis=True, huge_tree=False)
    try:
        tree = html.document_fromstring(markup, parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError, ValueError) as error:
        raise UnusableInput(
            worded("There is no text in this web page."), next_step=worded("Save the page again.")
        ) from error
    return tree


def _text_of(tree: Any, title: str) -> tuple[str, tuple[str, ...]]:
    heading = _heading(tree, title)
    _drop_what_is_no_text(tree)
    whole = _visible_text(tree)
    if len(whole) < _SHORT:
        return whole, ()
    from trafilatura import bare_extraction

    extracted = bare_extraction(
        tree, include_comments=False, include_tables=True, include_links=False, include_formatting=False
    )
    text = (getattr(extracted, "text", None) or "").strip()
    if not text:
        return whole, (
            worded("The article could not be told from the rest of the page: all its text was taken."),
        )
    if heading and heading not in text[: len(heading) + 300]:
        text = f"{heading}\n{text}"  # the headline is part of what an annotator reads
    return text, ()


def _heading(tree: Any, title: str) -> str:
    """The page's only main heading, where the page calls it its title too."""
    headings = [" ".join(h.text_content().split()) for h in tree.iter("h1")]
    headings = [h for h in headings if h]
    if len(headings) == 1 and (not title or title in headings[0] or headings[0] in title):
        return headings[0]
    return ""


def _drop_what_is_no_text(tree: Any) -> None:
    for element in list(tree.iter(*_NO_TEXT)):
        parent = element.getparent()
        if parent is not None:
            element.drop_tree()


def _visible_text(tree: Any) -> str:
    """All text of a page, one line a block."""
    lines: list[list[str]] = [[]]

    # A walk by events, not by recursion: pages may nest deeper than Python calls may.
    from lxml import etree

    for event, element in etree.iterwalk(tree, events=("start", "end")):
        if not isinstance(element.tag, str):
            continue
        if element.tag in _BLOCKS:
            lines.append([])
        lines[-1].append((element.text if event == "start" else element.tail) or "")
    joined = (" ".join("".join(pieces).split()) for pieces in lines)
    return "\n".join(line for line in joined if line)
