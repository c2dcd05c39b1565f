"""Names of steps as the history keeps them, in English, found again as words that can be translated.

A step is named where it is taken ("mark ORG", "accept 12 spans") and kept as that text, so that any program
can read the history. Whoever shows one asks here what it was made of.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache

from annotator.domain.wording import Worded, worded, worded_count, worded_list

_PLAIN = (
    *(worded("accept"), worded("reject"), worded("delete span"), worded("decide again")),
    *(worded("move left edge"), worded("move right edge"), worded("split span"), worded("move split")),
    *(worded("add words to span"), worded("take words out of span"), worded("name span")),
    *(worded("finish article"), worded("skip article"), worded("flag article"), worded("reopen article")),
    worded("set article to new"),
    *(worded("write note"), worded("answer note"), worded("edit note"), worded("delete note")),
    *(worded("settle note"), worded("reopen note")),
    *(worded("set source"), worded("take source away"), worded("set cue"), worded("take cue away")),
    worded("set source to the article"),
    *(worded("set claims apart"), worded("take link away"), worded("take out of camp")),
    *(worded("new entry"), worded("rename entry"), worded("merge entries"), worded("delete entry")),
    *(worded("set external id"), worded("note on entry"), worded("not the same"), worded("split off")),
    worded("accept variant"),
    *(worded("take a version"), worded("take what is alike"), worded("decide: no span")),
    *(worded("decide by hand"), worded("take gold away"), worded("finish gold"), worded("reopen gold")),
    *(worded("import work"), worded("import notes"), worded("import links and entries")),
    *(worded("apply rules"), worded("forget what was taught"), worded("make suggestions")),
    *(worded("restore an article"), worded("bring up to date from the lead's packet")),
    *(worded("accept a hit"), worded("reject a hit")),
)
_WITHIN = (
    *(worded("unanimous"), worded("majority"), worded("best"), worded("weighted")),
    *(worded("own words"), worded("same"), worded("supports"), worded("contradicts"), worded("qualifies")),
)
"""Words of our own that stand within names: rules that settle, features, links of claims."""

_Made = Callable[[re.Match[str]], Worded]


def _count(found: re.Match[str]) -> int:
    return int(found["count"].replace(",", ""))


_NUMBER = r"(?P<count>[\d,]+)"
# The first that fits tells: what names more stands before what names less. What a brace holds may be a
# word of our own, such as the name of a field, and is looked up as one.
_FILLED: tuple[tuple[str, _Made], ...] = (
    (rf"accept {_NUMBER} spans", lambda m: worded_count("accept %Ln span", "accept %Ln spans", _count(m))),
    (rf"reject {_NUMBER} spans", lambda m: worded_count("reject %Ln span", "reject %Ln spans", _count(m))),
    (rf"accept {_NUMBER} hits", lambda m: worded_count("accept %Ln hit", "accept %Ln hits", _count(m))),
    (rf"reject {_NUMBER} hits", lambda m: worded_count("reject %Ln hit", "reject %Ln hits", _count(m))),
    (
        rf"accept {_NUMBER} variants",
        lambda m: worded_count("accept %Ln variant", "accept %Ln variants", _count(m)),
    ),
    (
        rf"mark {_NUMBER} hits as (?P<label>.+)",
        lambda m: worded_count(
            "mark %Ln hit as {label}", "mark %Ln hits as {label}", _count(m), label=m["label"]
        ),
    ),
    (r"mark a hit as (?P<label>.+)", lambda m: worded("mark a hit as {label}", label=m["label"])),
    (
        rf"mark (?P<label>.+) {_NUMBER} times",
        lambda m: worded_count(
            "mark {label} %Ln time", "mark {label} %Ln times", _count(m), label=m["label"]
        ),
    ),
    (r"mark (?P<label>.+)", lambda m: worded("mark {label}", label=m["label"])),
    (r"relabel to (?P<label>.+)", lambda m: worded("relabel to {label}", label=m["label"])),
    (r"set (?P<feature>.+)", lambda m: worded("set {feature}", feature=worded(m["feature"]))),
    (
        rf"settle {_NUMBER} cases: (?P<rule>.+)",
        lambda m: worded_count(
            "settle %Ln case: {rule}", "settle %Ln cases: {rule}", _count(m), rule=worded(m["rule"])
        ),
    ),
    (
        r"reject “(?P<words>.*)” as (?P<label>.+) everywhere",
        lambda m: worded("reject “{words}” as {label} everywhere", words=m["words"], label=m["label"]),
    ),
    (r"remove rule “(?P<words>.*)”", lambda m: worded("remove rule “{words}”", words=m["words"])),
    (
        r"forget what “(?P<words>.*)” as (?P<label>.+) taught",
        lambda m: worded("forget what “{words}” as {label} taught", words=m["words"], label=m["label"]),
    ),
    (r"link claims: (?P<kind>.+)", lambda m: worded("link claims: {kind}", kind=worded(m["kind"]))),
    (r"unlink (?P<kind>.+)", lambda m: worded("unlink {kind}", kind=worded(m["kind"]))),
    (r"link (?P<kind>.+)", lambda m: worded("link {kind}", kind=worded(m["kind"]))),
    (r"put into camp (?P<name>.+)", lambda m: worded("put into camp {name}", name=m["name"])),
    (r"keep (?P<label>.+)", lambda m: worded("keep {label}", label=m["label"])),
    (r"leave unmarked “(?P<words>.*)”", lambda m: worded("leave unmarked “{words}”", words=m["words"])),
    (
        rf"import {_NUMBER} articles?",
        lambda m: worded_count("import %Ln article", "import %Ln articles", _count(m)),
    ),
    (
        r"take in the packet of (?P<name>.+)",
        lambda m: worded("take in the packet of {name}", name=m["name"]),
    ),
    (
        rf"take in {_NUMBER} packets",
        lambda m: worded_count("take in %Ln packet", "take in %Ln packets", _count(m)),
    ),
    (
        r"choose a version of (?P<name>.+)'s work",
        lambda m: worded("choose a version of {name}'s work", name=m["name"]),
    ),
    (
        r"correct (?P<fields>.+)",
        lambda m: worded("correct {fields}", fields=worded_list(worded(f) for f in m["fields"].split(", "))),
    ),
    (
        rf"change the scheme \({_NUMBER} changes\)",
        lambda m: worded_count(
            "change the scheme (%Ln change)", "change the scheme (%Ln changes)", _count(m)
        ),
    ),
    (r"stop using (?P<name>.+)", lambda m: worded("stop using {name}", name=m["name"])),
    (r"use (?P<name>.+)", lambda m: worded("use {name}", name=m["name"])),
    (r"make suggestions with (?P<name>.+)", lambda m: worded("make suggestions with {name}", name=m["name"])),
    (
        r"hand out articles to (?P<names>.+)",
        lambda m: worded("hand out articles to {names}", names=m["names"]),
    ),
    (
        r"take articles back from (?P<name>.+)",
        lambda m: worded("take articles back from {name}", name=m["name"]),
    ),
    (r"make (?P<name>.+) a lead", lambda m: worded("make {name} a lead", name=m["name"])),
    (r"make (?P<name>.+) an annotator", lambda m: worded("make {name} an annotator", name=m["name"])),
)


@cache
def _plain() -> dict[str, Worded]:
    return {str(name): name for name in (*_PLAIN, *_WITHIN)}


def step_named(name: str) -> str:
    """The name of a step as it can be translated; as it is where nobody here gives such a name."""
    known = _plain().get(name)
    if known is not None or isinstance(name, Worded):
        return known or name
    for pattern, made in _FILLED:
        found = re.fullmatch(pattern, name, re.DOTALL)
        if found is not None:
            return made(found)
    return name
