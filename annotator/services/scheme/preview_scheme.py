"""What a change of the scheme would do to the work there is: looked at before anything is done."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from annotator.domain.scheme import Scheme
from annotator.domain.scheme_changes.carrying import apply
from annotator.domain.scheme_changes.change import Change, Pair
from annotator.domain.wording import Worded
from annotator.services.progress import Cancelled, Progress, never, silent
from annotator.services.scheme.consequences import consequences
from annotator.store.access import Reading
from annotator.store.scheme_preview import Example, Misfit, Moved, SchemePreview
from annotator.store.workspace import Workspace

_EXAMPLES = 4  # of each way that spans go


@dataclass(frozen=True, slots=True, kw_only=True)
class Way:
    """Spans that go from one label to another, by annotator and status, with some of them in their places."""

    former: Pair
    now: Pair
    moved: tuple[Moved, ...]
    examples: tuple[Example, ...]

    @property
    def count(self) -> int:
        """How many, suggestions included."""
        return sum(m.count for m in self.moved)


@dataclass(frozen=True, slots=True, kw_only=True)
class Preview:
    """What changes would do.

    ``after`` is the scheme they lead to. ``links`` are relations that get another name, with how
    many; ``misfits`` links that stay though the scheme allows them no more. ``doubled`` spans would
    say the same as another one at their place; both stay. ``kept`` are sentences on what stays in
    spans though the scheme does not know it. ``consequences`` are sentences on what the program
    itself can do no more. ``in_use`` names what can't be deleted: with any of it the step is refused.
    ``withheld`` are suggestions of labels that are retired: nobody is asked about them any more.
    """

    before: Scheme
    after: Scheme
    version: int
    rows: int
    ways: tuple[Way, ...]
    links: tuple[tuple[str, str, int], ...]
    misfits: tuple[Misfit, ...]
    doubled: int
    kept: tuple[Worded, ...]
    consequences: tuple[Worded, ...]
    in_use: tuple[tuple[str, int], ...]
    withheld: tuple[tuple[str, int], ...] = ()


def preview(
    workspace: Workspace,
    changes: Sequence[Change],
    *,
    progress: Progress = silent,
    cancelled: Cancelled = never,
) -> Preview | None:
    """Find out what ``changes`` would do; None when it was ``cancelled``.

    Raises:
        UnfitChange: if one of them does not fit the scheme.
    """
    with workspace.read() as reading:
        scheme, version = reading.schemes.get(), reading.schemes.version()
        after = apply(scheme, changes)
        progress(0, None, "")
        look = reading.scheme_preview
        rows = look.prepare(scheme, changes)
        if cancelled():
            return None
        ways = _ways(look, look.moved())
        if cancelled():
            return None
        return Preview(
            before=scheme,
            after=after,
            version=version,
            rows=rows,
            ways=ways,
            links=tuple((a, b, count) for (a, b), count in sorted(look.links_renamed().items())),
            misfits=tuple(look.misfits()),
            doubled=look.doubled() if rows else 0,
            kept=tuple(look.kept_apart()),
            consequences=consequences(scheme, after),
            in_use=tuple(sorted(look.in_use().items())),
            withheld=_withheld(reading, scheme, after),
        )


def _withheld(reading: Reading, before: Scheme, after: Scheme) -> tuple[tuple[str, int], ...]:
    offered = {(layer.name, label.name) for layer, label in before.offered()}
    retired = {(layer.name, label.name) for layer, label in after.labels() if label.retired} & offered
    if not retired:
        return ()
    suggested = reading.scheme_usage.get().suggestions
    return tuple((label, suggested[layer, label]) for layer, label in sorted(retired & suggested.keys()))


def _ways(look: SchemePreview, moved: Sequence[Moved]) -> tuple[Way, ...]:
    gathered: dict[tuple[Pair, Pair], list[Moved]] = {}
    for one in moved:
        gathered.setdefault((one.former, one.now), []).append(one)
    return tuple(
        Way(former=a, now=b, moved=tuple(some), examples=tuple(look.examples(a, b, _EXAMPLES)))
        for (a, b), some in sorted(gathered.items())
    )
