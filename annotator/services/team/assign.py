"""A lead hands out articles, sees how far everybody is, and takes back what nobody has begun."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from annotator.domain.changes import Changes
from annotator.domain.errors import UserFixable, WrongUse
from annotator.domain.handing_out import Balance, Handout, Piece, hand_out
from annotator.domain.wording import worded, worded_count
from annotator.store.access import Reading, Writing
from annotator.store.handouts import Held
from annotator.store.people import Person, Role, WorkStatus
from annotator.store.workspace import Workspace

GOLD = "gold"


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """How to hand out: to whom (names), each article to how many of them, what is to be alike.

    ``training`` is the number of articles that everybody gets, drawn at random; ``documents`` are row
    numbers of articles, empty for all; ``most`` is how many of those nobody has yet are given at most, 0 for
    all.
    """

    annotators: tuple[str, ...]
    overlap: int
    balance: Balance = Balance.LENGTH
    training: int = 0
    documents: tuple[int, ...] = ()
    most: int = 0
    seed: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """What would be given: articles by annotator (row numbers), and those that all get to learn on."""

    people: tuple[Person, ...]
    given: Handout
    training: frozenset[int]
    lengths: Mapping[int, int] = field(default_factory=dict)

    @property
    def number(self) -> int:
        """How many times an article would be given."""
        return sum(len(documents) for documents in self.given.values())

    def length(self, person: Person) -> int:
        """How much an annotator would get, in code points."""
        return sum(self.lengths[document] for document in self.given[person.row])


@dataclass(frozen=True, slots=True, kw_only=True)
class Share:
    """What one annotator has, and how far they are. ``last`` is when they last settled or began anything.

    ``untouched`` counts given articles they have not begun, ``oldest`` is since when the oldest of them waits
    (UTC, ISO 8601; empty where there is none). ``length`` is in code points.
    """

    person: Person
    given: int
    taken: int
    length: int
    by_status: Mapping[WorkStatus, int]
    last: str
    untouched: int
    oldest: str

    def waits_for(self, moment: datetime) -> int:
        """For how many days the oldest untouched article has waited."""
        if not self.oldest:
            return 0
        return max(0, (moment - datetime.fromisoformat(self.oldest)).days)


class Assigning:
    """What a lead may do with the work of others."""

    def __init__(self, workspace: Workspace, lead: Person) -> None:
        self._workspace = workspace
        self._lead = lead

    def plan(self, wish: Wish, *, adding: bool = False) -> Plan:
        """Who would get what; nothing is given yet. With ``adding``, names may be new: ``give`` adds them.

        Raises:
            WrongUse: if there are too few annotators for the overlap, or nobody of a name.
        """
        with self._workspace.read() as reading:
            people = _people(reading, wish.annotators, adding=adding)
            rows = list(wish.documents) or reading.documents.rows()
            listed = {
                row: entry
                for start in range(0, len(rows), 500)
                for row, entry in reading.documents.listed(rows[start : start + 500]).items()
            }
            held = reading.handouts.all()
        holders: dict[int, set[int]] = {}
        for one in held:
            holders.setdefault(one.document, set()).add(one.annotator)
        chosen = _chosen([row for row in rows if row in listed], holders, wish.most)
        pieces = [
            Piece(
                document=row,
                length=listed[row].length,
                outlet=listed[row].outlet,
                holders=frozenset(holders.get(row, ())),
            )
            for row in chosen
        ]
        former = {one.document for one in held if one.training}
        training = former.intersection(chosen) | _training(
            [piece.document for piece in pieces if piece.document not in former], wish
        )
        given = hand_out(
            pieces,
            [person.row for person in people],
            overlap=wish.overlap,
            balance=wish.balance,
            seed=wish.seed,
            training=training,
        )
        return Plan(
            people=people,
            given=given,
            training=frozenset(training),
            lengths={piece.document: piece.length for piece in pieces},
        )

    def give(self, plan: Plan) -> Changes:
        """Give what was planned, as one step.

        Raises:
            UserFixable: if this person is no lead, where somebody else is.
        """

        def work(writing: Writing) -> None:
            refuse_unless_lead(writing, self._lead)
            # Who is new has a number below zero in the plan.
            rows = {p.row: p.row if p.row >= 0 else writing.people.ensure(p.name).row for p in plan.people}
            for planned, documents in plan.given.items():
                annotator = rows[planned]
                for document in documents:
                    writing.handouts.give(
                        document, annotator, self._lead.row, training=document in plan.training
                    )

        names = ", ".join(person.name for person in plan.people)
        return self._workspace.perform(
            f"hand out articles to {names}", work, annotator=self._lead.row
        ).changes

    def take_back(self, person: Person, documents: Sequence[int] = ()) -> int:
        """Take back the given articles that an annotator has not begun, or some of them; says how many.

        Raises:
            UserFixable: if this person is no lead, where somebody else is.
        """
        taken = 0

        def work(writing: Writing) -> None:
            nonlocal taken
            refuse_unless_lead(writing, self._lead)
            rows = list(documents) or sorted(writing.handouts.given_to(person.row))
            taken = sum(writing.handouts.take_back(row, person.row) for row in rows)

        self._workspace.perform(f"take articles back from {person.name}", work, annotator=self._lead.row)
        return taken

    def set_role(self, person: Person, role: Role) -> Changes:
        """Make somebody a lead, or an annotator again.

        Raises:
            UserFixable: if this person is no lead, where somebody is, or nobody would be left to lead.
        """

        def work(writing: Writing) -> None:
            refuse_unless_lead(writing, self._lead)
            others = [p for p in writing.people.all() if p.role is Role.LEAD and p.row != person.row]
            if role is Role.ANNOTATOR and person.role is Role.LEAD and not others:
                raise UserFixable(
                    worded("{name} is the only lead of this project.", name=person.name),
                    next_step=worded("Make somebody else a lead first."),
                )
            writing.people.set_role(person.row, role)

        return self._workspace.perform(
            f"make {person.name} {'a lead' if role is Role.LEAD else 'an annotator'}",
            work,
            annotator=self._lead.row,
        ).changes

    def shares(self) -> list[Share]:
        """What everybody has, in the order they came; those with nothing as well."""
        with self._workspace.read() as reading:
            people = [person for person in reading.people.all() if person.name != GOLD]
            held = reading.handouts.all()
        by_person: dict[int, list[Held]] = {}
        for one in held:
            by_person.setdefault(one.annotator, []).append(one)
        return [_share(person, by_person.get(person.row, [])) for person in people]


class NotALead(UserFixable):
    """Somebody asked for what only a lead may see or do."""


def refuse_unless_lead(reading: Reading, person: Person) -> None:
    """Let only leads go on, where there are any.

    Raises:
        NotALead: if this person is none, and somebody else is.
    """
    people = reading.people.all()
    leads = [p.name for p in people if p.role is Role.LEAD]
    if leads and not any(p.row == person.row and p.role is Role.LEAD for p in people):
        raise NotALead(
            worded("{name} is not a lead of this project.", name=person.name),
            next_step=worded("Ask {names}, who may do this.", names=", ".join(leads)),
        )


def _people(reading: Reading, names: Sequence[str], *, adding: bool) -> tuple[Person, ...]:
    known = {person.name: person for person in reading.people.all()}
    missing = [name for name in dict.fromkeys(names) if name not in known]
    if adding:
        for number, name in enumerate(missing, 1):
            refuse_name(name)
            known[name] = Person(row=-number, uid="", name=name)
    elif missing:
        raise WrongUse(
            worded("There is no annotator named {name!r} in this project.", name=missing[0]),
            next_step=worded("Its annotators are: {names}.", names=", ".join(known) or worded("nobody yet")),
        )
    return tuple(known[name] for name in dict.fromkeys(names))


def refuse_name(name: str) -> None:
    """Let names pass that somebody can have.

    Raises:
        WrongUse: if it is empty, or kept for something else.
    """
    if not name or name in {"all", GOLD} or name.startswith("suggestions"):
        raise WrongUse(
            worded("An annotator can't be called {name!r}.", name=name), next_step=worded("Use another name.")
        )


def _chosen(rows: Sequence[int], holders: Mapping[int, set[int]], most: int) -> list[int]:
    """The articles of the plan: all that somebody has, and of the others so many as may be given."""
    fresh = [row for row in rows if row not in holders]
    left_out = set(fresh[most:]) if most else set()
    return [row for row in rows if row not in left_out]


def _training(rows: Sequence[int], wish: Wish) -> set[int]:
    import random

    if wish.training > len(rows):
        raise WrongUse(
            worded_count(
                "There is not %Ln article left to learn on.",
                "There are not %Ln articles left to learn on.",
                wish.training,
            ),
            next_step=worded("Ask for {most} at most.", most=len(rows)),
        )
    return set(random.Random(wish.seed).sample(list(rows), wish.training))  # noqa: S311  # repeatable, no secret


def _share(person: Person, held: Sequence[Held]) -> Share:
    by_status = {status: sum(one.status is status for one in held) for status in WorkStatus}
    waiting = [one.given for one in held if one.given and one.status is WorkStatus.NEW]
    touched = [one.modified for one in held if one.status is not WorkStatus.NEW]
    return Share(
        person=person,
        given=sum(bool(one.given) for one in held),
        taken=sum(not one.given for one in held),
        length=sum(one.length for one in held),
        by_status=by_status,
        last=max(touched, default=""),
        untouched=len(waiting),
        oldest=min(waiting, default=""),
    )
