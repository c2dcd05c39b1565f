"""Whether a claim is worth checking: a fact rather than an opinion, a promise or a remark. English."""

from __future__ import annotations

import re
from typing import Final

_BASE: Final = 0.6
_PER_NAME: Final = 0.06
_MOST_NAMES: Final = 3
_PER_NUMBER: Final = 0.08
_MOST_NUMBERS: Final = 2
_PAST: Final = 0.08

_FORECAST = re.compile(
    r"\b(?:will|won['’]t|(?:is|are|am|was|were)(?:n['’]t| not)? going to|shall|(?:is|are) (?:set|due"
    r"|expected|about|likely|"
    r"unlikely) to|plans? to|hopes? to|intends? to|wants? to|only wanted to|aims? to|ready to|"
    r"prepared (?:to|for)|promises? to|vows? to|(?:is|are) to \w+|would(?! have| be paid)|['’]ll|chances?)\b",
    re.IGNORECASE,
)
_OUGHT = re.compile(
    r"\b(?:should(?: not|n['’]t)?|must(?: not)?|ought to|need(?:s)? to|ha(?:s|ve) to|let us|let['’]s"
    r"|better)\b",
    re.IGNORECASE,
)
_MAY = re.compile(
    r"\b(?:may|might|could(?! (?:be (?:seen|heard)|see|hear)))\b(?! \d)|\b(?:perhaps|maybe|possibl[ey]"
    r"|probabl[ey])\b",
    re.IGNORECASE,
)
_IF = re.compile(r"^\W*(?:if|unless|whether|otherwise|whoever|whatever)\b|\bas if\b|,? if\b", re.IGNORECASE)
_OPINION = re.compile(
    r"\b(?:absurd|ridiculous|shameful|disgrace\w*|outrag\w+|scandal\w*|brave|heroic|cowardly|foolish"
    r"|stupid|wise|"
    r"wonderful|terrible|horrible|awful|great(?:est)?|best|worst|beautiful|sad|tragic|senseless|shocking|"
    r"courageous|brilliant|disgusting|dangerous|unacceptable|unfair|unjust|fair|reasonable|necessary"
    r"|important|essential|crucial|"
    r"vital|famous|pretty|absolutely|of course|fortunately|unfortunately|fairy ?tale|nonsense|"
    r"pure (?:invention|fiction)|extortion|blackmail|propaganda|decent|deserve[sd]?|believe in|"
    r"prefer\w*|hope[sd]?|wish\w*|like a|as if|too (?:small|much|many|few|late|young)|easy|hard to)\b",
    re.IGNORECASE,
)
_GENERIC = re.compile(
    r"^\W*(?:an? [\w ]{1,40} (?:is|are) (?:not |never )?(?:an?|the|no) |nothing (?:that|in)\b|"
    r"(?:people|everybody|nobody|no one|everyone|one|you) (?:do|does|can|cannot|should|must|know|knows"
    r"|want)\b)",
    re.IGNORECASE,
)
_ABOUT_REPORTING = re.compile(
    r"\b(?:(?:did|does|do|would|has|have|had)(?: not|n['’]t| yet)+ (?:reply|repl\w+|respond\w*|answer\w*"
    r"|comment\w*|mention\w*|"
    r"say|said|give|given|address\w*|return\w*|show|be drawn|elaborat\w*|specif\w+)|(?:declined"
    r"|refused) to (?:comment|say|give|"
    r"answer|elaborate)|(?:not able|unable) to (?:independently )?(?:verify|confirm|reach)|"
    r"neither \w+ (?:could|can) be|no (?:immediate )?(?:comment|reply|answer|response)|said nothing"
    r"|request(?:s)? for comment|"
    r"(?:could|can)(?: ?not|n['’]t) (?:\w+ ){0,2}(?:be )?(?:\w+ )?(?:verif\w+|confirm\w*|establish\w*"
    r"|reach\w*|prove\w*|check\w*)|"
    r"(?:could|can)(?: ?not|n['’]t) be (?:ruled out|reached|verified|confirmed)"
    r"|nothing (?:here )?has been checked|"
    r"each side (?:says|claims|accuses|blames)|conflicting (?:accounts|versions)|(?:our|this) (?:newspaper"
    r"|reporter|article|correspondent)|"
    r"asked (?:his|her|their|both|the \w+) (?:office|sides?|for)|we (?:have )?asked|kept silent"
    r"|not (?:yet )?(?:been )?verified|"
    r"would not (?:say|confirm|comment|be)|ha(?:s|ve|d) no answer|nothing to add|clear how"
    r"|told in \w+ versions)\b",
    re.IGNORECASE,
)
_UNKNOWN = re.compile(
    r"\b(?:cannot know|do(?:es)? not know|don['’]t know|not known|never be known|nobody knows"
    r"|no one (?:knows|can prove|"
    r"will say)|who (?:knows|cares)|I (?:suspect|doubt|think|believe|guess|do not believe|ask myself))\b",
    re.IGNORECASE,
)
_FEELING = re.compile(
    r"\b(?:I|we|they|he|she) (?:feel|felt|love|hate|prefer|want|wish|hope|fear|prioriti[sz]e|pray|demand"
    r"|expect)\w*\b",
    re.IGNORECASE,
)
_PAST_TENSE = re.compile(
    r"\b(?:was|were|had|did|has been|have been|began|took|came|went|fell|lost|shot|hit|held|left|broke"
    r"|seen|made|"
    r"[a-z]{3,}ed)\b"
)
_NUMBER = re.compile(
    r"(?<![\w.])\d[\d.,:]*|\b(?:two|three|four|five|six|seven|eight|nine|ten|dozens?|hundreds?|thousands?)\b"
)
_PENALTIES: Final = (
    (_ABOUT_REPORTING, 0.4),
    (_UNKNOWN, 0.4),
    (_FORECAST, 0.35),
    (_OUGHT, 0.35),
    (_OPINION, 0.3),
    (_FEELING, 0.3),
    (_IF, 0.25),
    (_GENERIC, 0.25),
    (_MAY, 0.15),
)
_SHORT: Final = 3
_TOO_SHORT_COSTS: Final = 0.25


def worth_of(content: str, *, names: int) -> float:
    """How far the claim ``content`` is worth checking, 0 to 1; 0.5 and more is yes.

    ``names`` is how many entities stand in it. Predictions, intentions, promises, opinions
    and remarks about the reporting fall below; names, numbers and the past tense lift. The weights are
    hand-set: learned ones did worse on news.
    """
    score = _BASE + _PER_NAME * min(names, _MOST_NAMES)
    score += _PER_NUMBER * min(len(_NUMBER.findall(content)), _MOST_NUMBERS)
    if _PAST_TENSE.search(content):
        score += _PAST
    score -= sum(cost for pattern, cost in _PENALTIES if pattern.search(content))
    if len(content.split()) < _SHORT and not _NUMBER.search(content):
        score -= _TOO_SHORT_COSTS
    return min(1.0, max(0.0, score))
