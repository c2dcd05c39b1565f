"""Common nouns that tell what kind of place a name is, and phrases that stand before places."""

from __future__ import annotations


def _words(block: str) -> frozenset[str]:
    return frozenset(block.split())


GOVERNED = _words(
    "province district county city town village state republic municipality prefecture governorate "
    "borough oblast canton parish suburb township capital emirate kingdom"
)
"""A name directly followed by one of these is a GPE, and the noun belongs to it."""

NATURAL = _words(
    "valley mountain mountains river lake pass desert sea ocean peninsula island islands strait gulf "
    "gorge hills range basin plateau plain plains delta coast bay canyon forest glacier steppe creek "
    "falls volcano archipelago fjord marsh reef"
)
"""A name directly followed by one of these is a LOC, and the noun belongs to it."""

PEOPLED = _words("valley island islands peninsula delta coast plain plains bay archipelago basin plateau")
"""Natural places that people live in: their bare name may as well be a GPE."""

BUILT = _words(
    "airport airfield airbase bridge dam prison stadium highway tunnel port harbour harbor palace mosque "
    "cathedral church square station barracks fortress castle tower mall motorway expressway railway "
    "canal cemetery museum hotel theatre theater arena pier quay checkpoint"
)
"""A name directly followed by one of these is a FAC."""

BUILT_JOINS = _words(
    "airport airfield airbase bridge dam prison stadium highway tunnel port harbour harbor palace mosque "
    "cathedral square station castle canal"
)
"""The nouns for built things that belong to the name before them."""

LOOSE = _words(
    "area region areas regions provinces districts cities towns villages valleys border borders front "
    "frontline outskirts territory suburbs countryside neighbourhood neighborhood highlands lowlands"
)
"""A name followed by one of these is some place; the noun does not belong to it."""

BUILT_PAIRS = frozenset(
    {
        ("town", "hall"),
        ("city", "hall"),
        ("village", "hall"),
        ("bus", "station"),
        ("railway", "station"),
        ("train", "station"),
        ("police", "station"),
        ("power", "station"),
        ("power", "plant"),
        ("nuclear", "plant"),
        ("international", "airport"),
        ("ring", "road"),
    }
)
"""Two words that make the name before them a FAC and belong to it."""

NOT_JOINED_BEFORE = _words(
    "council court hall police administration government officials authorities assembly jail board"
)
"""``Leeds city council``: before these the noun does not join the name."""

ALONG = _words("along across down up on over beyond beneath upstream downstream")
"""``on the NAME``: after one of these and an article a name is often a river or a mountain."""

GOVERNED_PLURAL = _words("provinces districts cities towns villages counties states republics municipalities")

OF_PLACE = _words(
    "province district county city town village state republic capital port valley island region area "
    "siege battle capture fall liberation invasion occupation bombardment shelling territory outskirts "
    "north south east west centre center northeast northwest southeast southwest border edge heart "
    "streets residents people inhabitants population governor mayor defence defense gates entrance "
    "conquest control evacuation suburb suburbs part parts coast airport recapture remainder rest"
)
"""``X of NAME``: after one of these nouns a name is a place."""

OF_GOVERNED = _words(
    "governor mayor residents inhabitants population province district city town village capital"
)

DIRECTIONS = _words(
    "northern southern eastern western central north-eastern north-western south-eastern south-western "
    "northeastern northwestern southeastern southwestern downtown upper lower neighbouring neighboring "
    "nearby mainland rural inner"
)
"""Adjectives that stand before places."""

TOWARDS_PLACE = _words("in from towards toward near across inside outside into throughout around via through")
"""Prepositions after which a name is often a place."""

MOVES = _words(
    "seize seized seizing capture captured capturing storm stormed storming take took taken taking enter "
    "entered entering besiege besieged leave left leaving flee fled fleeing reach reached reaching visit "
    "visited visiting invade invaded invading occupy occupied occupying conquer conquered conquering "
    "bombard bombarded shell shelled retake retook retaken recapture recaptured liberate liberated "
    "surround surrounded encircle encircled control controlled controls defend defended defending overrun "
    "overran hit struck devastated flooded ravaged"
)
"""Verbs whose object is often a place."""

POSSESSIONS = _words(
    "capital government president parliament border borders population residents north south east west "
    "northeast northwest southeast southwest prime foreign finance defence defense interior mayor "
    "governor streets airport army constitution economy embassy ambassador ruling largest second-largest "
    "main biggest territory provinces districts districts neighbours neighbors former"
)
"""``NAME's X``: before one of these a name is likely to be a GPE."""

NAMED_PLACE = {
    **dict.fromkeys(GOVERNED, "GPE"),
    **dict.fromkeys(NATURAL, "LOC"),
    **dict.fromkeys(BUILT, "FAC"),
    "quarter": "LOC",
    **dict.fromkeys(("road", "street", "avenue", "boulevard", "lane", "park"), "FAC"),
}
"""What a capitalised last word of a name (``River``, ``Bridge``) makes the whole name."""

FIRST_WORD_PLACE = {
    "lake": "LOC",
    "mount": "LOC",
    "mt": "LOC",
    "cape": "LOC",
    "gulf": "LOC",
    "strait": "LOC",
    "bay": "LOC",
    "port": "GPE",
    "fort": "FAC",
    "camp": "FAC",
}
"""What a capitalised first word makes the whole name."""
