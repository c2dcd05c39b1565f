"""How a claim is put: asserted, hedged, or denying what somebody else claims. English."""

from __future__ import annotations

import re
from typing import Final, Literal

Stance = Literal["asserts", "hedges", "denies"]

_NOUN: Final = (
    r"(?:claims?|reports?|allegations?|accusations?|rumou?rs?|statements?|assertions?|stories|story"
    r"|charges?|account|"
    r"accounts|suggestions?|figures?|numbers?|accusations?|notion|idea|talk|news|version)"
)
_UNTRUE: Final = (
    r"(?:false|untrue|baseless|groundless|unfounded|fabricated|fake|a (?:\w+ )?(?:lie|hoax|fabrication"
    r"|forgery|"
    r"fiction|fantasy|invention|myth|slander|smear)|lies|fantasy|fiction|nonsense|rubbish|propaganda|absurd|"
    r"without (?:any )?foundation|pure (?:invention|fiction|fantasy)|made up|not true|wrong|simply not so"
    r"|incorrect)"
)
_DENIAL_VERB: Final = re.compile(
    r"\b(?:den(?:y|ies|ied|ying)|reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|refut(?:e|es|ed|ing)|"
    r"disput(?:e|es|ed|ing)|rebut(?:s|ted|ting)?|contradict(?:s|ed|ing)?|debunk(?:s|ed|ing)?|"
    r"disavow(?:s|ed|ing)?|repudiat(?:e|es|ed|ing)|disbeliev(?:e|es|ed|ing))\b",
    re.IGNORECASE,
)
_DENIAL_NOUN: Final = re.compile(r"\bdenials?\b", re.IGNORECASE)
_NOT_BELIEVED: Final = re.compile(
    r"\b(?:do(?:es)?n['’]t|did(?:n['’]t| not)|do(?:es)? not|never|cannot|refuse[sd]? to) (?:believe"
    r"|accept)\b",
    re.IGNORECASE,
)
_UNDENIED: Final = re.compile(
    r"\b(?:not|never|n['’]t|neither|nor|without|cannot|refused? to|declined? to)\b(?:\W+\w+){0,2}\W+$",
    re.IGNORECASE,
)
_BOTH_WAYS: Final = re.compile(
    r"\b(?:neither confirm\w*|(?:not|n['’]t|nor) (?:confirm|deny)|confirm\w* (?:n?or|and) den)", re.IGNORECASE
)
_NO_TRUTH: Final = re.compile(
    r"\b(?:no truth (?:in|to|whatever|at all)|nothing to (?:the|these|those) (?:claims?|reports?|rumou?rs?)|"
    r"nothing (?:could be|is) further from the truth|not a (?:word|shred) of (?:it|that|this|truth))",
    re.IGNORECASE,
)
_CALLED_UNTRUE: Final = re.compile(
    rf"\b(?:that|this|these|those|{_NOUN})\b[^.;!?]{{0,80}}?\b(?:is|are|was|were|as|be|been)"
    rf" (?:(?:completely|entirely|totally|absolutely|simply|utterly|all|just|clearly|plainly"
    rf"|also) )?{_UNTRUE}\b",
    re.IGNORECASE,
)
_IS_UNTRUE: Final = re.compile(
    rf"^\W*(?:(?:this|that|it|the (?:\w+ ){{1,4}}?)(?: ?)(?:is|are|was|were|['’]s) "
    rf"(?:(?:completely|entirely|totally|absolutely|simply|utterly|all|just) )?)?{_UNTRUE}\W*$",
    re.IGNORECASE,
)
_NEVER_DID: Final = re.compile(
    r"^\W*(?:(?:we|i) (?:have |had )?never (?!again|before)\w+|there (?:is|was|were|are) no (?:deal"
    r"|agreement|truth)\b)",
    re.IGNORECASE,
)
_NOT_HEDGED: Final = re.compile(
    r"\b(?:(?:[Nn]either|[Nn]or|[Nn]o) [\w ]{1,30}? could|could (?:be )?(?:see|seen|hear|heard|find|found)"
    r"|could ?(?:n['’]t|not)(?! be ruled)|may \d"
    r"|in may|could only|"
    r"not (?:likely|possible) (?:that|to)|as \w+ as possible)\b|\bMay\b",
)
_HEDGE: Final = re.compile(
    r"\b(?:may(?:be)?|might|could|(?<!if )possibl[ey]|possibility|perhaps|probabl[ey]|likely|unlikely"
    r"|reportedly|"
    r"allegedly|purportedly|supposedly|apparently|seemingly|presumabl[ey]|presumed|potentially|"
    r"conceivabl[ey]|(?:remains?|remained|is|was|it) (?:still )?unclear|unclear (?:who|what|whether|how"
    r"|why|when)|"
    r"not (?:yet |immediately |entirely )*(?:known|clear|certain)|no one (?:knows|can prove|will say)"
    r"|nobody knows|"
    r"(?:do(?:es)?|did) not know|don['’]t know|cannot know|can ?not (?:be )?(?:sure|ruled? out|say (?:if"
    r"|whether|who|how))|"
    r"not sure|I (?:suspect|doubt|guess|think|believe)|I do not believe|"
    r"(?:is|are|was|were) (?:said|understood|believed|thought|alleged|rumou?red|expected|feared|reported"
    r"|presumed) to|"
    r"appears? to|appeared to|seems? to|seemed to|look(?:s|ed)? (?:slim|likely|unlikely|set to)|chances?|"
    r"(?:not|does not) necessarily(?: mean)?|would fit|unproven|partly true|either is open)\b",
    re.IGNORECASE,
)
_IF: Final = re.compile(
    r"^\W*(?:if (?:there|it|they) were|whether|who (?:opened|did|fired|ordered))\b", re.IGNORECASE
)
_HEARSAY_CUE: Final = re.compile(
    r"\b(?:reportedly|allegedly|supposedly|purportedly|hint(?:s|ed|ing)?|suggest(?:s|ed|ing)?|speculat\w+"
    r"|suspect(?:s|ed)?|doubt(?:s|ed)?|"
    r"(?:is|are|was|were|been) (?:\w+ )?(?:said|understood|believed|thought|alleged|rumou?red|expected"
    r"|feared|reported))\b",
    re.IGNORECASE,
)


def stance_of(content: str, cue: str, around: str) -> Stance:
    """The stance of the claim ``content``, said with ``cue``; ``around`` is the sentence it stands in.

    *denies* only where somebody else's claim is rejected, by the cue ("denied", "dismissed reports that") or
    in so many words ("the claim is false"); a negative statement asserts.
    """
    frame = around.replace(content, " … ", 1) if content else around
    if _denies(content, cue, frame):
        return "denies"
    if _HEARSAY_CUE.search(cue) or _BOTH_WAYS.search(cue) or _BOTH_WAYS.search(_before(cue, frame)):
        return "hedges"
    if _IF.match(content) or _HEDGE.search(_NOT_HEDGED.sub(" ", content)):
        return "hedges"
    return "asserts"


def _denies(content: str, cue: str, frame: str) -> bool:
    if _NO_TRUTH.search(content) or _CALLED_UNTRUE.search(content) or _IS_UNTRUE.match(content):
        return True
    if _NEVER_DID.match(content):
        return True
    if _NOT_BELIEVED.search(cue) or (_NOT_BELIEVED.search(frame) and "believe" in cue.lower()):
        return True
    if _denied(cue) or _DENIAL_NOUN.search(cue):
        return not (_BOTH_WAYS.search(cue) or _UNDENIED.search(_before(cue, frame)))
    return _told_untrue(cue, frame)


def _denied(cue: str) -> bool:
    match = _DENIAL_VERB.search(cue)
    return match is not None and not _UNDENIED.search(cue[: match.start()])


def _told_untrue(cue: str, frame: str) -> bool:
    """``called the claim that … a lie``, ``it is untrue that …``, ``there is no truth in reports that …``."""
    if _NO_TRUTH.search(frame):
        return True
    if re.search(r"\b(?:call(?:s|ed|ing)?|brand(?:s|ed)|label(?:s|led)|describ\w+)\b", cue, re.IGNORECASE):
        return bool(
            re.search(rf"\b{_NOUN}\b[^.;]{{0,60}}…[^.;]{{0,40}}\b{_UNTRUE}\b", frame, re.IGNORECASE)
            or re.search(rf"\b{_UNTRUE}\b[^.;]{{0,40}}\b{_NOUN} that\b[^.;]{{0,20}}…", frame, re.IGNORECASE)
        )
    return bool(
        re.search(rf"\b(?:it|is|was|as) {_UNTRUE}\b(?: the \w+)? that\s+…", frame, re.IGNORECASE)
        or re.search(
            rf"\b{_NOUN} that\s+…[^.;]{{0,40}}\b(?:is|are|was|were) {_UNTRUE}\b", frame, re.IGNORECASE
        )
    )


def _before(cue: str, frame: str) -> str:
    at = frame.find(cue) if cue else -1
    return frame[max(0, at - 40) : at] if at > 0 else ""
