"""How the pages of news sites word what is not the article, as data.

Each entry is a regular expression without case. ``WHOLE`` ones must be the whole line, but for
marks at its end; ``OPENING`` ones are what a line opens with. Those ``AT_THE_ENDS`` count only above
the first or below the last paragraph: in between they could be headings of the article.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from annotator.domain.document import FurnitureKind

Wording = Mapping[FurnitureKind, Sequence[str]]

_SITES = "facebook|twitter|x|whatsapp|telegram|linkedin|reddit|e-?mail|instagram|youtube|google news"

WHOLE: Wording = {
    FurnitureKind.PRINT_NOTICE: (
        r"print(?:er[- ]friendly(?: version)?)?",
        r"print this (?:page|article|story|post)",
    ),
    FurnitureKind.NAVIGATION: (
        r"exit mobile version",
        r"(?:view|switch to) (?:the )?(?:desktop|mobile|full) (?:version|site)",
        r"advertisements?",
        r"ad feedback",
        r"(?:article|story) continues below.*",
        r"continue reading.*",
        r"(?:back|return) to (?:the )?top",
        r"skip to (?:main )?content",
        r"scroll to continue.*",
    ),
    FurnitureKind.SHARING: (
        r"(?:click to )?(?:share|tweet|e-?mail)"
        rf"(?: (?:this(?: (?:article|story|post|page))?|on|via|with|to|it|{_SITES}|a friend|friends))*",
        r"share on .{2,20} \(opens in new window\)",
        r"copy link",
        r"like this",
        r"follow us(?: on .*)?",
        r"follow @\w+.*",
    ),
    FurnitureKind.COMMENTS: (
        r"comments? (?:are|is|have been) (?:now )?(?:closed|disabled|turned off)(?: (?:on|for) .*)?",
        r"commenting (?:is|has been) (?:closed|disabled).*",
        r"(?:leave|post|write|add) (?:a|your) (?:comment|reply)",
        r"(?:no|\d[\d,]*) comments?(?: yet)?",
        r"comments? ?\(?\d[\d,]*\)?",
        r"(?:view|show|load|see) (?:all |more )?(?:\d+ )?comments.*",
        r"join the (?:conversation|discussion)",
    ),
}

OPENING: Wording = {
    FurnitureKind.NAVIGATION: (
        r"(?:read|see|watch|listen)(?: more| also| next)?\s*[:|]\s*\S",
        r"also read\s*[:|]\s*\S",
        r"(?:related|recommended)(?: (?:stories|articles|news|reading))?\s*[:|]\s*\S",
    ),
    FurnitureKind.SHARING: (
        r"(?:subscribe|sign up|register) (?:now |today |here )?(?:to|for|and) "
        r"(?:our|the|your|get|receive|daily|free|weekly)\b",
        rf"follow (?:us|\w+(?: \w+){{0,3}}) on (?:{_SITES})\b",
        r"download (?:our|the) .*\bapp\b",
        r"join (?:our|us on) .*(?:channel|telegram|whatsapp|newsletter)",
        r"like us on facebook",
        r"get (?:our|the) .*(?:newsletter|in your inbox)",
    ),
    FurnitureKind.COPYRIGHT: (
        r"©",
        r"\(c\)\s",
        r"copyright\b\s*(?:©|\(c\)|\d{4}|by\b)",
        r"(?:[^.]{0,80}[.,]?\s)?all rights reserved\b\W*$",
        r"this material may not be published, broadcast",
    ),
    FurnitureKind.OTHER: (
        r"(?:the )?(?:views|opinions)\b.*\b"
        r"(?:(?:his|her|their|the author['’]?s?|the writer['’]?s?)(?: \w+)? own"
        r"|(?:do|does|may|need) not (?:necessarily )?(?:reflect|represent))\b",
    ),
}

FIRST_WORDS = frozenset([
    "print", "printer", "exit", "view", "switch", "advertisement", "advertisements", "ad", "article", "story",
    "continue", "back", "return", "skip", "scroll", "click", "share", "tweet", "e", "email", "copy", "like",
    "follow", "comment", "comments", "commenting", "leave", "post", "write", "add", "no", "show", "load",
    "see", "join", "read", "watch", "listen", "also", "related", "recommended", "subscribe", "sign",
    "register", "download", "get", "copyright", "this", "views", "opinions",
])  # fmt: skip
"""What a line begins with, in lower case and without "the", where a wording of ``WHOLE`` or ``OPENING``
could match it and it begins with letters; but for lines with ``RIGHTS`` in them."""

RIGHTS = "rights reserved"

AT_THE_ENDS: Wording = {
    FurnitureKind.NAVIGATION: (
        r"what['’]?s (?:hot|new|next|trending)",
        r"trending(?: now| stories| topics)?",
        r"most (?:popular|read|viewed|shared|watched|recent)(?: \w+)?",
        r"(?:top|latest|more|other|related|recommended|breaking|popular|featured|similar)"
        r"(?: (?:top|latest|related|popular))? "
        r"(?:news|stories|articles|posts|headlines|videos|topics|links|reading|content|coverage)",
        r"related",
        r"recommended(?: for you)?",
        r"you (?:may|might) (?:also )?(?:like|be interested in).*",
        r"more (?:from|on|in|about) .*",
        r"editor['’]?s['’]? (?:picks?|choice)",
        r"don['’]t miss",
        r"read (?:more|next|also)",
        r"see (?:more|also|all)",
        r"(?:load|show) more",
        r"home|menu|search|loading|log ?in|sign ?in|newsletters?|contact us|about us|tags|topics",
        r"privacy policy|terms (?:of (?:use|service)|and conditions)",
        r"(?:next|previous) (?:article|post|story)",
        r"sponsored(?: content)?|partner content|promoted(?: stories)?",
        r"(?:tags|filed under|topics|categories|posted in)\s*:\s*\S.*",
    ),
    FurnitureKind.OTHER: (r".*\b(?:write|e-?mail|contact|tips?|reach|send)\b.*\S+@\S+\.\w+\W*",),
}

_AGENCY = r"(?:ap|afp|reuters|epa|getty(?: images)?|anadolu|xinhua|tass)"

CREDIT: Sequence[str] = (
    r"\bvia getty images?\b",
    r"\bgetty images?(?:/|$|\))",
    rf"/\s?{_AGENCY}\b[^.]*$",
    r"^[(\[]?(?:photo(?:graph)?s?|images?|pictures?|pic|credits?)"
    r"(?: (?:by|credit|source|courtesy(?: of)?)\s*:?|\s*:|\s*©)\s*\S",
    rf"^\(?(?:{_AGENCY}|file|representational|representative)(?: file)? (?:photos?|images?|pictures?)\b",
    rf"\[(?:file: )?[^\]]+/{_AGENCY}[^\]]*\]$",
    r"\b(?:reuters|afp|ap photo)/[a-z]",
    rf"^©\s*{_AGENCY}\b",
)
"""Signs of a photograph's credit anywhere in a short line."""

CREDIT_SIGNS: Sequence[str] = (
    *("getty", "photo", "image", "pic", "credit", "reuters", "afp", "epa", "anadolu", "xinhua", "tass"),
    *("/ap", "/ ap", "ap file", "© ap", "©ap", "file ", "representat"),
)
"""One of these stands, in lower case, in every line that a credit's expression could match: a quick look."""

CAPTION_OPENING: Sequence[str] = (r"(?:file (?:photo|image|picture)|photo|pictured?)\s*[:–-]\s*\S",)
"""What a caption opens with that stands in one line with its credit."""


def whole(wording: Wording) -> tuple[tuple[FurnitureKind, re.Pattern[str]], ...]:
    """Patterns that match whole lines."""
    return tuple((kind, _any(each, r"\s*[:.…»>›→]*$")) for kind, each in wording.items())


def opening(wording: Wording) -> tuple[tuple[FurnitureKind, re.Pattern[str]], ...]:
    """Patterns that match how lines open."""
    return tuple((kind, _any(each, "")) for kind, each in wording.items())


def either(each: Sequence[str]) -> re.Pattern[str]:
    """One pattern for any of the expressions."""
    return _any(each, "")


def _any(each: Sequence[str], end: str) -> re.Pattern[str]:
    return re.compile(f"(?:{'|'.join(each)}){end}", re.IGNORECASE)
