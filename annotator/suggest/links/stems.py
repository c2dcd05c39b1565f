"""Words of a text brought to a common form: ``detained``, ``detains`` and ``detaining`` are one."""

from __future__ import annotations

import re
from functools import lru_cache

from annotator.suggest.links.arabic import cut_arabic, english_of, is_stop, unmarked


def _set(block: str) -> frozenset[str]:
    return frozenset(block.split())


_WORD = re.compile(r"\d+(?:[.,]\d+)*|[^\W\d_]+(?:['’][^\W\d_]+)?")
_IRREGULAR = {
    word: plain
    for plain, words in {
        "take": "took taken taking",
        "retake": "retook retaken retaking",
        "hold": "held holding",
        "fall": "fell fallen",
        "go": "went gone goes",
        "come": "came",
        "leave": "left leaving",
        "lose": "lost losing loss losses",
        "kill": "killer killing killings",
        "die": "dying dead death deaths died",
        "hurt": "hurting",
        "fight": "fought fighting",
        "break": "broke broken",
        "give": "gave given giving",
        "get": "got gotten getting",
        "keep": "kept",
        "send": "sent",
        "say": "said",
        "tell": "told",
        "see": "saw seen",
        "know": "knew known",
        "find": "found",
        "throw": "threw thrown",
        "rise": "rose risen rising",
        "raise": "raised raising",
        "drive": "drove driven driving",
        "shoot": "shot shots shooting",
        "stand": "stood",
        "win": "won winning",
        "meet": "met meeting meetings",
        "pay": "paid payment payments",
        "sell": "sold",
        "buy": "bought",
        "begin": "began begun beginning",
        "build": "built",
        "cut": "cutting",
        "shut": "shutting",
        "steal": "stole stolen",
        "sink": "sank sunk",
        "speak": "spoke spoken",
        "write": "wrote written writing",
        "flee": "fled fleeing",
        "lead": "led",
        "lie": "lying lied",
        "overrun": "overran",
        "withdraw": "withdrew withdrawn withdrawal withdrawals",
        "choose": "chose chosen choosing",
        "grow": "grew grown growth",
        "shrink": "shrank shrunk",
        "flood": "flooding",
        "agree": "agreed agreement agreements",
        "run": "ran running",
        "man": "men",
        "woman": "women",
        "child": "children",
        "person": "people persons",
        "wife": "wives",
        "life": "lives",
        "be": "is are was were been being am 's 're",
        "have": "has had having",
        "do": "does did done doing",
        "hospital": "hospitals hospitalised hospitalized",
        "detain": "detention detentions detainee detainees",
        "negotiate": "negotiation negotiations negotiator negotiators",
        "arrive": "arrival arrivals",
        "depart": "departure departures",
        "deny": "denial denials denied denies",
        "injure": "injury injuries",
        "destroy": "destruction",
        "evacuate": "evacuation evacuee evacuees",
        "interrupt": "interruption interruptions uninterrupted",
        "accuse": "accusation accusations",
        "conquer": "conquest conquered",
        "seize": "seizure seizing",
        "resist": "resistance",
        "attack": "attacker attackers",
        "occupy": "occupation occupations occupier occupiers",
        "donate": "donation donations",
        "create": "creation creations",
        "invade": "invasion invasions invader invaders",
        "explode": "explosion explosions",
        "decide": "decision decisions",
        "survive": "survivor survivors survival",
        "protest": "protester protesters protestor protestors",
        "strike": "struck strikes striking",
        "employ": "employee employees employer employment",
    }.items()
    for word in words.split()
}
_STOP = _set(
    "the a an of to in on at by for with from as and or but if that this these those it its he she they them "
    "his her their our we us you your i me my be have do will would shall should can could may might must "
    "there here then than so such also just very more most much many some any each every all both either "
    "which who whom whose what when where why how while because until since before after about into onto "
    "over under up down out off again only own same other another s t d ll re ve say tell"
)
_PRONOUN = _set("he she they we it i him her them us our their his its my me")
_SUFFIXES = (
    ("ations", ""), ("ation", ""), ("ating", ""), ("ated", ""), ("ates", ""), ("ate", ""),
    ("ities", "ity"), ("ments", ""), ("ment", ""), ("iveness", "ive"), ("fulness", "ful"), ("nesses", ""),
    ("ness", ""), ("ingly", ""), ("edly", ""), ("ies", "y"), ("ied", "y"), ("ses", "s"), ("ches", "ch"),
    ("shes", "sh"), ("xes", "x"), ("ings", ""), ("ing", ""), ("ers", "er"), ("ed", ""), ("es", "e"),
    ("ly", ""), ("s", ""),
)  # fmt: skip
_NO_ADVERB = _set("family supply reply apply assembly early daily rally italy july multiply comply holy")
_SHORTEST_STEM = 3
_VOWEL = re.compile(r"[aeiouy]")


def words(text: str) -> list[str]:
    """The words of ``text`` in lower case and without accents, numbers among them."""
    return _WORD.findall(unmarked(text).casefold().replace("’", "'"))


@lru_cache(maxsize=65_536)
def stem(word: str) -> str:
    """The common form of one word in lower case; what is no English comes back nearly as it is."""
    word = word.removesuffix("'s")
    if "\u0600" <= word[0] <= "\u06ff":
        english = english_of(word)
        return cut_arabic(word) if english is None else stem(english)
    if word in _IRREGULAR:
        word = _IRREGULAR[word]
    if len(word) <= _SHORTEST_STEM or not word.isascii() or word[0].isdigit() or word in _STOP:
        return word
    for suffix, instead in _SUFFIXES:
        if word.endswith(suffix):
            if suffix == "ly" and word in _NO_ADVERB:
                break
            if suffix == "s" and word.endswith(("ss", "us", "is")):
                break
            cut = word[: -len(suffix)]
            if suffix.startswith("at") and (len(cut) <= _SHORTEST_STEM or cut[-1] in "eo"):
                continue  # treated, repeated: nothing was made of them
            if len(cut + instead) < _SHORTEST_STEM or not _VOWEL.search(cut + instead):
                break
            word = cut + instead
            break
    if len(word) > _SHORTEST_STEM and word[-1] == word[-2]:
        word = word[:-1]
    return word.removesuffix("e") if len(word) > _SHORTEST_STEM else word


def is_empty(word: str) -> bool:
    """Whether a stem says nothing of what a text is about."""
    return word in _STOP or is_stop(word) or (len(word) < 2 and word.isascii())


def has_pronoun(found: list[str]) -> bool:
    """Whether one of ``words`` stands for somebody who is named elsewhere."""
    return any(word in _PRONOUN for word in found)
