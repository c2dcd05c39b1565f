"""A scheme's guidelines as pages of Markdown: one a label, one of all, one of what was looked for."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property
from urllib.parse import quote, unquote

from PySide6.QtCore import QUrl

from annotator.domain.scheme import Label, Layer, Scheme
from annotator.domain.wording import worded
from annotator.ui.actions.key_names import key_name
from annotator.ui.actions.label_commands import key_of
from annotator.ui.language import several, shown, tr
from annotator.ui.markdown_view import escaped, plain_of

_SCHEME = "label"
_AROUND = 50  # characters shown about a word that was found
_NO_GUIDELINE = worded(
    "*No guideline is written for this label yet. The Labels screen (View ▸ Labels) has room for one.*"
)

Pair = tuple[str, str]


class GuidelinePages:
    """The pages of one scheme."""

    def __init__(self, scheme: Scheme | None) -> None:
        self._scheme = scheme

    def of(self, pair: Pair) -> str | None:
        """The page of a label; None when the scheme has it not."""
        label = self._scheme.label(*pair) if self._scheme is not None else None
        if label is None:
            return None
        retired = tr("**Retired**: it is given no more.\n\n") if label.retired else ""
        described = f"{escaped(label.description)}\n\n" if label.description else ""
        return retired + described + (label.guideline or shown(_NO_GUIDELINE))

    def key_words(self, pair: Pair) -> str:
        """The key of a label, in words."""
        label = self._scheme.label(*pair) if self._scheme is not None else None
        key = key_of(label) if label is not None else ""
        return tr("key {key}", key=key_name(key)) if key else ""

    def overview(self) -> str:
        """The general page, and every label with what it is for."""
        scheme = self._scheme
        if scheme is None:
            return ""
        parts = [f"# {escaped(scheme.name)}", scheme.guideline]
        for layer in scheme.layers:
            offered = [label for label in layer.labels if not label.retired]
            if offered:
                parts.append(f"## {escaped(layer.name.capitalize())}")
                parts += [_line(layer, label) for label in offered]
        return "\n\n".join(part for part in parts if part)

    def found(self, words: str) -> str:
        """Where ``words`` stand in the guidelines; the names of labels count."""
        hits = list(self._hits(words))
        if not hits:
            return tr("Nothing about “{words}” is written in the guidelines.", words=escaped(words))
        parts = [several("%Ln place", "%Ln places", len(hits))]
        for (layer, label), snippet in hits:
            name = f"**[{escaped(label)}]({address(layer, label)})**" if label else f"**{tr('General')}**"
            parts.append(f"{name}  \n{snippet}" if snippet else name)
        return "\n\n".join(parts)

    def first(self, words: str) -> Pair | None:
        """The first label that ``words`` are found at; None where there is none."""
        return next((pair for pair, _ in self._hits(words) if words and pair[1]), None)

    def _hits(self, words: str) -> Iterator[tuple[Pair, str]]:
        wanted = words.casefold()
        # A label that is called so comes first.
        order = sorted(self._texts, key=lambda item: wanted not in item[0][1].casefold())
        for pair, text in order:
            at = text.casefold().find(wanted)
            if at >= 0:
                yield pair, _snippet(text, at, len(words))
            elif wanted in pair[1].casefold():
                yield pair, escaped(text[: 2 * _AROUND].strip())

    @cached_property
    def _texts(self) -> list[tuple[Pair, str]]:
        """The words of each page, read once a scheme."""
        scheme = self._scheme
        if scheme is None:
            return []
        general = [(("", ""), plain_of(scheme.guideline))] if scheme.guideline else []
        return general + [
            (
                (layer.name, label.name),
                " ".join(f"{label.description}\n{plain_of(label.guideline)}".split()),
            )
            for layer, label in scheme.offered()
        ]


def address(layer: str, label: str) -> str:
    """The address of a label's page."""
    return f"{_SCHEME}:{quote(layer, safe='')}/{quote(label, safe='')}"


def pair_in(link: QUrl) -> Pair | None:
    """The label that an address names; None for any other address."""
    if link.scheme() != _SCHEME:
        return None
    layer, slash, label = link.toString(QUrl.ComponentFormattingOption.FullyEncoded)[
        len(_SCHEME) + 1 :
    ].partition("/")
    return (unquote(layer), unquote(label)) if slash else None


def _line(layer: Layer, label: Label) -> str:
    key = key_of(label)
    said = tr(" · key {key}", key=escaped(key_name(key))) if key else ""
    described = escaped(label.description) if label.description else tr("Without a description.")
    return f"#### [{escaped(label.name)}]({address(layer.name, label.name)}){said}\n\n{described}"


def _snippet(text: str, at: int, length: int) -> str:
    start, end = max(0, at - _AROUND), min(len(text), at + length + _AROUND)
    before, after = ("…" if start else ""), ("…" if end < len(text) else "")
    parts = (text[start:at], text[at : at + length], text[at + length : end])
    left, found, right = (escaped(" ".join(part.split()) if part.strip() else "") for part in parts)
    space = (" " if parts[0][-1:].isspace() else "", " " if parts[2][:1].isspace() else "")
    return f"{before}{left}{space[0]}**{found}**{space[1]}{right}{after}"
