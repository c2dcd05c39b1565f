"""How much longer a job takes, said only when the guess is an honest one."""

from __future__ import annotations

from collections import deque

from annotator.ui.language import tr

_LOOK_BACK = 20.0  # seconds of recent work the guess rests on
_LEAST_TIME = 3.0  # seconds
_LEAST_PART = 0.02


class Pace:
    """Watches how far a job has come and guesses the seconds left from its recent speed."""

    def __init__(self) -> None:
        self._seen: deque[tuple[float, int]] = deque()
        self._began: float | None = None

    def note(self, now: float, done: int) -> None:
        """Say that ``done`` pieces were done at ``now`` (seconds of any steady clock)."""
        if self._began is None:
            self._began = now
        if self._seen and done < self._seen[-1][1]:
            self._seen.clear()  # a new stage, counted from the start
            self._began = now
        if self._seen and now - self._seen[-1][0] < 0.5:
            return
        self._seen.append((now, done))
        while len(self._seen) > 2 and now - self._seen[0][0] > _LOOK_BACK:
            self._seen.popleft()

    def left(self, now: float, done: int, of: int | None) -> float | None:
        """Seconds left, or None while nobody could know."""
        if of is None or of <= 0 or not self._seen or self._began is None:
            return None
        first, before = self._seen[0]
        if now - self._began < _LEAST_TIME or done < of * _LEAST_PART or done - before < 2:
            return None
        return (of - done) * (now - first) / (done - before)


def left_in_words(seconds: float | None) -> str:
    """Such as "about 2 min left"; nothing when it is not known."""
    if seconds is None:
        return ""
    if seconds < 10:
        return tr("a few seconds left")
    if seconds < 55:
        return tr("about {count} s left", count=round(seconds / 5) * 5)
    minutes = max(1, round(seconds / 60))
    if minutes < 90:
        return tr("about {count} min left", count=minutes)
    return tr("about {count} h left", count=round(minutes / 60))
