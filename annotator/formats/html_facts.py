"""What a web page says about its article in its own markup: JSON-LD, meta elements, title."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import msgspec

from annotator.formats.dates import iso_date

_META = {
    "title": ("og:title", "twitter:title", "dc.title", "headline"),
    "published": (
        "article:published_time", "datepublished", "dc.date", "dc.date.issued", "date", "pubdate",
        "publishdate", "publish-date", "sailthru.date", "parsely-pub-date", "og:published_time",
    ),
    "outlet": ("og:site_name", "dc.publisher", "publisher", "application-name"),
    "author": ("author", "dc.creator", "article:author", "parsely-author", "byl"),
    "url": ("og:url",),
    "language": ("dc.language", "content-language", "og:locale"),
}  # fmt: skip
_MOST = 300  # code points of one field


def facts_of(tree: Any) -> dict[str, str]:
    """Fields of a ``Document`` as the page's markup gives them; what is doubtful is left out."""
    facts: dict[str, str] = {}
    for source in (_linked_data(tree), _meta_elements(tree), _elements(tree)):
        for name, value in source:
            plain = _plain(name, value)
            if plain:
                facts.setdefault(name, plain)
    return facts


def _plain(name: str, value: object) -> str:
    if not isinstance(value, str):
        return ""
    value = " ".join(value.replace("\0", " ").split())[:_MOST]
    if name == "published":
        return iso_date(value)
    if name == "language":
        code = value.replace("_", "-").partition("-")[0].lower()
        return code if code.isascii() and code.isalpha() and len(code) in (2, 3) else ""
    if name in {"url", "author"}:
        is_address = value.startswith(("https://", "http://"))
        return value if is_address == (name == "url") else ""
    return value


def _linked_data(tree: Any) -> Iterator[tuple[str, object]]:
    for script in tree.iter("script"):
        if script.get("type") != "application/ld+json":
            continue
        try:
            data = msgspec.json.decode((script.text or "").strip())
        except (msgspec.DecodeError, ValueError, RecursionError):
            continue  # pages often carry broken JSON-LD; their other markup remains
        for item in _articles(data):
            yield "title", item.get("headline")
            yield "published", item.get("datePublished")
            yield "author", _names(item.get("author"))
            yield "outlet", _names(item.get("publisher"))
            page = item.get("mainEntityOfPage")
            yield "url", item.get("url") or (page.get("@id") if isinstance(page, dict) else page)
            yield "language", item.get("inLanguage")


def _articles(data: object) -> Iterator[dict[str, Any]]:
    items = data if isinstance(data, list) else [data]
    for item in items:
        if not isinstance(item, dict):
            continue
        kinds = item.get("@type")
        names = kinds if isinstance(kinds, list) else [kinds]
        if any(isinstance(k, str) and k.endswith(("Article", "Posting", "Report")) for k in names):
            yield item
        graph = item.get("@graph")
        if isinstance(graph, list):
            yield from _articles([node for node in graph if isinstance(node, dict) and "@graph" not in node])


def _names(value: object) -> str:
    items = value if isinstance(value, list) else [value]
    names = [item.get("name") if isinstance(item, dict) else item for item in items]
    return ", ".join(name.strip() for name in names if isinstance(name, str) and name.strip())


def _meta_elements(tree: Any) -> Iterator[tuple[str, object]]:
    values: dict[str, str] = {}
    for element in tree.iter("meta"):
        key = element.get("property") or element.get("name") or element.get("itemprop")
        key = key or element.get("http-equiv")
        content = element.get("content")
        if key and content:
            values.setdefault(key.strip().lower(), content)
    for name, keys in _META.items():
        for key in keys:
            yield name, values.get(key)


def _elements(tree: Any) -> Iterator[tuple[str, object]]:
    for link in tree.iter("link"):
        if link.get("rel") == "canonical":
            yield "url", link.get("href")
    title = next(tree.iter("title"), None)
    if title is not None:
        yield "title", title.text_content()
    yield "language", tree.get("lang")
    for element in tree.iter("time"):
        yield "published", element.get("datetime")
