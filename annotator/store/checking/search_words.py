"""The search index against the texts: made anew beside it, for comparison, from the words of all articles."""

from __future__ import annotations

from collections.abc import Iterator
from sqlite3 import DatabaseError

from annotator.domain.wording import worded
from annotator.store.checking.finding import Finding, Kind, RebuildSearch
from annotator.store.checking.looking import Looking
from annotator.store.mends import fill_beside

_FRESH = "temp.search_afresh"
_TOKENS = "unicode61 remove_diacritics 2"


def stale_search(look: Looking) -> Iterator[Finding]:
    """A finding where searching would not find what is there, or find what is not."""
    try:
        wrong = _wrong_in(look)
    except DatabaseError as error:
        wrong = worded("The search index can't be read: {error}.", error=error)
    if wrong:
        yield Finding(
            kind=Kind.SEARCH,
            what=wrong,
            mend=worded("It is made again from the texts."),
            remedies=(RebuildSearch(),),
        )


def _wrong_in(look: Looking) -> str:
    if not look.has("search"):
        return worded("The search index is missing.")
    articles = "SELECT document_id FROM document_text"
    indexed = "SELECT id FROM search_docsize"
    count = look.one(f"SELECT count(*) FROM ({articles} EXCEPT {indexed})")  # noqa: S608  # our own queries
    if count:
        return worded("The search index lacks {count:,} of the articles.", count=count)
    count = look.one(f"SELECT count(*) FROM ({indexed} EXCEPT {articles})")  # noqa: S608  # as above
    if count:
        return worded("The search index has {count:,} articles too many.", count=count)
    return worded("The search index has other words than the articles.") if _words_differ(look) else ""


def _words_differ(look: Looking) -> bool:
    look.run(f"CREATE VIRTUAL TABLE {_FRESH} USING fts5(text, content='', tokenize='{_TOKENS}')")
    look.run("CREATE VIRTUAL TABLE temp.words_afresh USING fts5vocab(temp, search_afresh, row)")
    look.run("CREATE VIRTUAL TABLE temp.words_there USING fts5vocab(main, search, row)")
    try:
        fill_beside(look, _FRESH)
        for one, other in (("words_afresh", "words_there"), ("words_there", "words_afresh")):
            here, there = (f"SELECT term, doc, cnt FROM {table}" for table in (one, other))  # noqa: S608  # ours
            if look.first(f"{here} EXCEPT {there} LIMIT 1") is not None:
                return True
        return False
    finally:
        for name in ("words_there", "words_afresh", "search_afresh"):
            look.run(f"DROP TABLE temp.{name}")
