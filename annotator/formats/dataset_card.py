"""The README of an exported dataset: what it holds and how to load it, for people."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from annotator.domain.record import GOLD, SUGGESTIONS
from annotator.formats.manifest import Manifest
from annotator.formats.tally import Tally


def dataset_card(manifest: Manifest, total: Tally, files: Mapping[str, str]) -> str:
    """The card as Markdown; ``files`` names each data file and what it holds."""
    parts = [
        f"# {_inline(manifest.title)}",
        _what(manifest, total),
        "## Files\n\n" + _table(("file", "holds"), [(f"`{name}`", holds) for name, holds in files.items()]),
        _splits(manifest),
        _labels(total),
        _sources(total),
        _FIELDS,
        _loading(manifest, total),
        _LICENCE,
    ]
    return "\n\n".join(part for part in parts if part) + "\n"


def _what(manifest: Manifest, total: Tally) -> str:
    scheme = f" under the label scheme “{_inline(str(manifest.scheme['name']))}”" if manifest.scheme else ""
    return (
        f"{total.documents} news articles with entities and claims marked in their text{scheme}. "
        f"{_who(total)}\n\n"
        f"Written by Goldspan {manifest.version}. "
        "`manifest.json` has every count, what was chosen for the export, and the SHA-256 of each file; "
        "`goldspan validate FOLDER` checks all of it."
    )


def _who(total: Tally) -> str:
    """Whose work it is, told from the lines themselves, not from what was asked for."""
    names = sorted(total.annotators)
    if len(names) > 1:
        return (
            "Several annotators' work, or suggestions beside it: a line for each, told apart by `annotator`. "
            "Lines with the same `id` are the same article."
        )
    name = names[0] if names else ""
    if not name:
        return "Nobody is named as their annotator."
    if name == GOLD:
        return "The gold layer: one settled set of annotations for each article."
    if name.partition(":")[0] == SUGGESTIONS:
        return "Suggestions of a program; nobody has decided on them yet."
    return f"The work of one annotator, {_inline(name)}."


def _splits(manifest: Manifest) -> str:
    rows = [
        (name or "(all)", *(str(facts.counts[key]) for key in ("documents", "spans", "relations")))
        for name, facts in manifest.splits.items()
    ]
    by = manifest.split.get("by")
    how = f"\n\nSplit by {_inline(str(by))}: no {_inline(str(by))} stands in two splits." if by else ""
    return "## Size\n\n" + _table(("split", "articles", "spans", "relations"), rows) + how


def _labels(total: Tally) -> str:
    rows = [
        (_inline(layer), _inline(label), str(number))
        for layer, labels in total.labels().items()
        for label, number in labels.items()
    ]
    parts = [_table(("layer", "label", "spans"), rows)] if rows else ["No spans."]
    if total.relations:
        relations = [(_inline(label), str(number)) for label, number in sorted(total.relations.items())]
        parts.append(_table(("relation", "links"), relations))
    statuses = ", ".join(f"{status} {number}" for status, number in total.statuses().items())
    if statuses:
        parts.append(f"How the spans came to be: {statuses}.")
    return "## Labels\n\n" + "\n\n".join(parts)


def _sources(total: Tally) -> str:
    rows = [
        (_inline(outlet) or "(not named)", str(number)) for outlet, number in _largest_first(total.outlets)
    ]
    if not rows:
        return ""
    more = []
    if total.dates:
        more.append(f"Published {min(total.dates)} to {max(total.dates)}.")
    named = [
        f"{_inline(language) or 'unknown'} ({number})" for language, number in _largest_first(total.languages)
    ]
    more.append(f"Languages: {', '.join(named)}.")
    return "## Sources\n\n" + _table(("outlet", "articles"), rows) + "\n\n" + " ".join(more)


def _largest_first(counted: Counter[str]) -> list[tuple[str, int]]:
    return sorted(counted.items(), key=lambda item: (-item[1], item[0]))


def _table(head: tuple[str, ...], rows: Sequence[tuple[str, ...]]) -> str:
    lines = [head, tuple("---" for _ in head), *rows]
    return "\n".join(f"| {' | '.join(cells)} |" for cells in lines)


def _inline(text: str) -> str:
    """``text`` on one line, with nothing in it that Markdown or HTML would take for its own."""
    flat = " ".join(text.split())
    return "".join(f"\\{char}" if char in "\\`*_[]<>|#&" else char for char in flat)


_FIELDS = """## Fields

One article a line, as JSON. The keys that matter first:

| key | holds |
| --- | --- |
| `id` | the article, the same in every file |
| `text` | the article as it was imported |
| `meta` | title, outlet, date, author, address, language, source file, as far as known |
| `annotator` | who decided: `gold`, a name, or `suggestions:` and a program |
| `spans` | `start`, `end`, `text` (that slice), `layer`, `label`, `features`, `status` |
| `relations` | links between spans of the article: `label`, `head`, `child` (span ids) |
| `furniture` | ranges of the page that are not the article: credits, navigation |

Positions are Unicode code points, as Python counts them, with the end excluded. A span whose `status`
is `rejected` was looked at and found wrong: leave it out when training."""


def _loading(manifest: Manifest, total: Tally) -> str:
    file = next(iter(manifest.splits.values())).file
    languages = [language for language in total.languages if language]
    language = (
        languages[0] if len(languages) == 1 and len(languages[0]) == 2 and languages[0].isalpha() else "xx"
    )
    return f"""## Loading

Plain Python; read line by line, for `str.splitlines` breaks at characters that articles contain:

```python
import json

with open("{file}", encoding="utf-8") as lines:
    for line in lines:
        article = json.loads(line)
        for span in article["spans"]:
            if span["status"] != "rejected":
                assert article["text"][span["start"]:span["end"]] == span["text"]
                print(span["layer"], span["label"], span["text"])
```

spaCy; spans may nest and overlap, so they go into span groups, one for each layer:

```python
import json

import spacy

nlp = spacy.blank("{language}")
docs = []
with open("{file}", encoding="utf-8") as lines:
    for line in lines:
        article = json.loads(line)
        doc = nlp.make_doc(article["text"])
        for layer in {{span["layer"] for span in article["spans"]}}:
            marked = [
                doc.char_span(span["start"], span["end"], label=span["label"])
                for span in article["spans"]
                if span["layer"] == layer and span["status"] != "rejected"
            ]
            # None: a span that begins or ends inside one of spaCy's tokens.
            doc.spans[layer] = [span for span in marked if span is not None]
        docs.append(doc)
```"""


_LICENCE = """## Licence

To be filled in. The annotations and the articles may stand under different terms: say both, and say
whether the articles may be passed on at all."""
