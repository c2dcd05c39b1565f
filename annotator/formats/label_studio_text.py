"""The text of a Label Studio task, and where a region stands in it.

A web page is taken as the words between its tags, which is what positions in it count on; a
dialogue as its turns, one a line.
"""

from __future__ import annotations

from collections.abc import Mapping
from html.parser import HTMLParser
from typing import Any

from annotator.domain.errors import UnusableInput
from annotator.domain.wording import worded
from annotator.formats.recognition import TEXT_COLUMNS

_VOID = frozenset(
    {"area", "base", "br", "col", "embed", "hr", "img", "input"}
    | {"link", "meta", "param", "source", "track", "wbr"}
)
_BODY = "/html[1]/body[1]"
_DEEPEST = 500
_TURN_KEYS = ("text", "phrase", "utterance", "content", "message")


class TaskText:
    """A text and the way from a region's value to code points of it (or units as the file counts)."""

    def __init__(self, text: str, key: str, note: str = "") -> None:
        self.text = text
        self.key = key
        self.note = note

    def range_of(self, value: Mapping[str, Any]) -> tuple[int, int] | None:
        """Where a region begins and ends, or None when its value says nothing that can be found."""
        start, end = value.get("start"), value.get("end")
        return (start, end) if type(start) is int and type(end) is int else None

    def words_of(self, value: Mapping[str, Any], start: int, end: int) -> str:
        """The words that the region from ``start`` to ``end`` says it marks, or nothing."""
        words = value.get("text")
        return words if isinstance(words, str) else ""


class _Dialogue(TaskText):
    def __init__(self, turns: list[Any], key: str) -> None:
        self._starts: list[int] = []
        lines: list[str] = []
        at = 0
        for turn in turns:
            words = (
                next((turn[k] for k in _TURN_KEYS if isinstance(turn.get(k), str)), "")
                if isinstance(turn, dict)
                else ""
            )
            self._starts.append(at)
            lines.append(words)
            at += len(words) + 1
        super().__init__("\n".join(lines), key, worded("A dialogue was taken as its turns, one a line."))

    def range_of(self, value: Mapping[str, Any]) -> tuple[int, int] | None:
        """From a turn and a place in it, at both ends."""
        ends: list[int] = []
        for turn, offset in ((value.get("start"), "startOffset"), (value.get("end"), "endOffset")):
            place = value.get(offset)
            number = int(turn) if isinstance(turn, str) and turn.isdecimal() and len(turn) < 9 else turn
            if type(number) is not int or type(place) is not int or not 0 <= number < len(self._starts):
                return None
            ends.append(self._starts[number] + place)
        return ends[0], ends[1]


class _Page(TaskText):
    def __init__(self, content: str, key: str) -> None:
        parser = _Words()
        parser.feed(content)
        parser.close()
        self._places = parser.places
        super().__init__(
            "".join(parser.words),
            key,
            worded("A web page was taken as the words between its tags, in one piece."),
        )

    def range_of(self, value: Mapping[str, Any]) -> tuple[int, int] | None:
        """From positions on the whole page, else from the paths of two nodes."""
        whole = value.get("globalOffsets")
        if isinstance(whole, dict):
            return super().range_of(whole)
        ends: list[int] = []
        for path, offset in ((value.get("start"), "startOffset"), (value.get("end"), "endOffset")):
            place = value.get(offset)
            node = self._node(path) if isinstance(path, str) else None
            if node is None or type(place) is not int:
                return super().range_of(value)
            ends.append(node + place)
        return ends[0], ends[1]

    def _node(self, path: str) -> int | None:
        """Where a node begins; browsers leave out the page around a body, and put bodies into tables."""
        plain = path.replace("/tbody[1]", "")
        names = (path, plain, _BODY + plain, plain.removeprefix(_BODY))
        return next((self._places[name] for name in names if name in self._places), None)

    def words_of(self, value: Mapping[str, Any], start: int, end: int) -> str:
        """The words, unless they differ from the text only by the line breaks a window shows."""
        words = super().words_of(value, start, end)
        plain = words.replace("\\n", "\n")  # as some versions write them
        return "" if "".join(plain.split()) == "".join(self.text[start:end].split()) else words


class _Words(HTMLParser):
    """The words of a page, and the position of each node by its path."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.words: list[str] = []
        self.places: dict[str, int] = {}
        self._length = 0
        self._open: list[tuple[str, str]] = [("", "")]  # tag and path
        self._counts: list[dict[str, int]] = [{}]
        self._after_text = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Remember where the element begins."""
        self._after_text = False
        path = self._enter(tag)
        if tag not in _VOID and len(self._open) < _DEEPEST:
            self._open.append((tag, path))
            self._counts.append({})

    def handle_endtag(self, tag: str) -> None:
        """Leave the innermost element of that name."""
        self._after_text = False
        names = [name for name, _ in self._open]
        if tag in names:
            level = len(names) - 1 - names[::-1].index(tag)
            del self._open[level:]
            del self._counts[level:]

    def handle_data(self, data: str) -> None:
        """Keep the words."""
        if not self._after_text:
            self._enter("text()")
        self._after_text = True
        self.words.append(data)
        self._length += len(data)

    def _enter(self, name: str) -> str:
        counts = self._counts[-1]
        counts[name] = counts.get(name, 0) + 1
        path = f"{self._open[-1][1]}/{name}[{counts[name]}]"
        self.places[path] = self._length
        return path


def task_text(data: Mapping[str, Any], regions: list[dict[str, Any]]) -> TaskText:
    """The text of a task: what its regions point to, else a usual name, else the longest.

    Raises:
        UnusableInput: if there is none.
    """
    pointed = [str(r.get(key)).removeprefix("$") for r in regions for key in ("source", "to_name")]
    of_page = any(r.get("type") == "hypertextlabels" for r in regions)
    of_dialogue = any(r.get("type") == "paragraphlabels" for r in regions)
    texts = {key: value for key, value in data.items() if isinstance(value, str) and value.strip()}
    lists = {key: value for key, value in data.items() if isinstance(value, list) and value}
    keys = list(dict.fromkeys((*pointed, *TEXT_COLUMNS)))
    if of_dialogue and lists:
        key = next((k for k in keys if k in lists), next(iter(lists)))
        return _Dialogue(lists[key], key)
    if not texts:
        raise UnusableInput(worded('The "data" of the task holds no text.'))
    key = next((k for k in keys if k in texts), max(texts, key=lambda k: len(texts[k])))
    looks_like_page = not regions and texts[key].lstrip().startswith("<") and "</" in texts[key]
    return _Page(texts[key], key) if of_page or looks_like_page else TaskText(texts[key], key)
