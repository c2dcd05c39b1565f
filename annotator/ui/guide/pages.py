"""The pages that ship: their names, titles and words."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import cached_property

from annotator.domain.errors import UserFixable
from annotator.domain.wording import worded
from annotator.folders import guide

_COMMENT = re.compile(r"<!--.*?-->\n?", re.DOTALL)
_FIRST = "annotators"


@dataclass(frozen=True, kw_only=True)
class Page:
    """One page: ``name`` is its file's, without the ending."""

    name: str
    title: str

    @cached_property
    def markdown(self) -> str:
        """Its words, without remarks to those who write it.

        Raises:
            UserFixable: if the installation lacks it.
        """
        path = guide(f"{self.name}.md")
        try:
            return _COMMENT.sub("", path.read_text("utf-8"))
        except OSError as error:
            raise UserFixable(
                worded("The page “{page}” can't be read.", page=self.title),
                where=str(path),
                next_step=worded("Install Goldspan again."),
            ) from error

    def hits(self, words: str) -> int:
        """How often words stand in it, capitals and accents aside."""
        return compared(self.markdown).count(compared(words)) if words.strip() else 0


PAGES = (
    Page(name=_FIRST, title=worded("For annotators")),
    Page(name="leads", title=worded("For leads")),
    Page(name="datasets", title=worded("For users of a dataset")),
    Page(name="guide", title=worded("Every screen")),
    Page(name="keys", title=worded("Keys")),
    Page(name="team", title=worded("A team with files")),
    Page(name="server", title=worded("A team's server")),
    Page(name="packets", title=worded("Packets")),
    Page(name="agreement", title=worded("How agreement is measured")),
    Page(name="what-next", title=worded("What to label next")),
    Page(name="second-look", title=worded("A second look")),
    Page(name="model", title=worded("Training models")),
    Page(name="suggestions", title=worded("How good suggestions are")),
    Page(name="formats", title=worded("The format of datasets")),
    Page(name="other-formats", title=worded("Formats of other tools")),
    Page(name="cli", title=worded("The command line")),
)
_BY_NAME = {page.name: page for page in PAGES}


def page_of(address: str) -> Page | None:
    """The page a link within the guide leads to, as in ``team.md``; None when it is not among them."""
    return _BY_NAME.get(address.removesuffix(".md")) if address.endswith(".md") else None


def compared(words: str) -> str:
    """Words as they are looked for."""
    decomposed = unicodedata.normalize("NFKD", words)
    return "".join(c for c in decomposed if not unicodedata.combining(c)).casefold()


def anchor_of(heading: str) -> str:
    """What links call a heading: its words in small letters, joined by hyphens."""
    return re.sub(r"[^\w\- ]", "", heading.strip().lower()).replace(" ", "-")
