"""What is decided while the server is away, or goes away at any moment: all of it there, once, in order."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator

import pytest

from annotator.app import main
from annotator.domain.changes import Changes
from annotator.domain.errors import ServerLost
from annotator.domain.scheme import Scheme
from annotator.domain.scheme_changes.labels import RenameLabel
from annotator.domain.server_address import ServerAddress
from annotator.services.annotating.annotate import Annotating
from annotator.services.annotating.article import Article
from annotator.services.annotating.notes import Noting
from annotator.services.scheme.change_scheme import change_scheme
from annotator.services.team.away import left_here
from annotator.services.team.server import let_in, make_home, open_at, push
from annotator.store.file import create
from annotator.store.people import Person, WorkStatus
from annotator.store.workspace import Workspace
from tests.server.bare_window import BareWindow
from tests.server.conftest import WORDS
from tests.server.databases import Postgres
from tests.server.loose_wire import LooseWire
from tests.services.conftest import TEXT, seed
from tests.suggested import suggested

ARTICLES = 3


@pytest.fixture
def wire(postgres: Postgres) -> Iterator[LooseWire]:
    wire = LooseWire(postgres.root.port)
    yield wire
    wire.close()


@pytest.fixture(scope="module")
def template(postgres: Postgres, news_scheme: Scheme, tmp_path_factory: pytest.TempPathFactory) -> str:
    """A database with a project of some articles, and somebody who works in it."""
    path = tmp_path_factory.mktemp("template") / "river.goldspan"
    with create(path, news_scheme) as workspace:
        spans = [suggested(TEXT, words, label) for words, label in WORDS]
        seed(workspace, [f"{TEXT} {n}" for n in range(ARTICLES)], [spans] * ARTICLES)
    name = postgres.new_database()
    make_home(postgres.at(name).shown)
    push(path, postgres.at(name).shown)
    let_in(postgres.at(name).shown, "Ana", login="goldspan_test_ana")
    return name


def decisions(seed: int, many: int) -> list[Callable[[BareWindow], None]]:
    """So many decisions by chance, each told by what stands in the article, not by numbers of rows."""
    chance = random.Random(seed)

    def one(kind: int, article: int, pick: int, at: int) -> Callable[[BareWindow], None]:
        def work(place: Workspace, person: Person) -> Changes | None:
            annotating = Annotating(place, person)
            marks = sorted(Article(place, person, article).marks(), key=lambda m: (m.start, m.end, m.label))
            mark = marks[pick % len(marks)]
            if kind == 0:
                return annotating.accept(article, [mark.key])
            if kind == 1:
                return annotating.reject(article, [mark.key])
            if kind == 2:
                return annotating.add(article, "entity", "ORG", at, at + 5)
            if kind == 3:
                return annotating.relabel(article, mark.key, "entity", "LOC")
            if kind == 4:
                return annotating.move_end(article, mark.key, 1, by_character=True)
            if kind == 5:
                return annotating.set_status(article, WorkStatus.DONE)
            return Noting(place, person).write(article, f"At {at}.")

        return lambda window: void(window.decide(article, work))

    return [
        one(chance.randrange(7), chance.randint(1, ARTICLES), chance.randrange(9), chance.randrange(60))
        for _ in range(many)
    ]


def void(_: object) -> None:
    """A value that nobody asks for."""


def everything(workspace: Workspace) -> list[object]:
    """Ana's work and its history, numbers, ids and moments left out."""
    person = next(p for p in people(workspace) if p.name == "Ana")
    found: list[object] = []
    with workspace.read() as reading:
        for row in reading.documents.rows():
            marks = reading.annotations.marks(row, person.row)
            found.append(sorted((m.start, m.end, m.label, str(m.status), m.decides or 0) for m in marks))
            found.append(reading.assignments.standings([row], person.row))
            found.append([n.note.body for n in reading.notes.of_documents([row])[row]])
        history = reading._connection.exec_driver_sql(
            "SELECT o.name, o.kind, o.state, d.table_name, d.before IS NULL, d.after IS NULL "
            "FROM operation o LEFT JOIN delta d ON d.operation_id = o.id "
            f"WHERE o.annotator_id = {person.row} ORDER BY o.id, d.id"
        )
        found.append([tuple(row) for row in history])
    return found


def people(workspace: Workspace) -> list[Person]:
    with workspace.read() as reading:
        return reading.people.all()


def of(postgres: Postgres, database: str, port: int = 0) -> ServerAddress:
    address = postgres.at(database, "goldspan_test_ana")
    return ServerAddress(host=address.host, port=port or address.port, user=address.user, database=database)


def campaign(postgres: Postgres, template: str, wire: LooseWire, seed: int, many: int) -> None:
    """The same decisions with and without a connection that breaks; both projects end alike."""
    work, chance = decisions(seed, many), random.Random(seed + 1)
    whole = postgres.new_database(template=template)
    torn = postgres.new_database(template=template)
    window = BareWindow(of(postgres, whole))
    for step in work:
        step(window)
    window.away.close()
    expected = everything(window.server)
    window.server.close()

    window = BareWindow(of(postgres, torn, wire.port))
    for step in work:
        event = chance.randrange(8)
        if event == 0:
            wire.cut()
        elif event in (1, 2) and not window.away.gone:
            wire.cut_at_commit(reached=event == 1)
        elif event == 3:
            wire.mend()
            window.come_back()
        elif event == 4 and window.away.gone:  # the wire breaks again while it is sent
            wire.mend()
            wire.cut_at_commit(reached=chance.random() < 0.5)
            window.come_back()
        elif event == 5:
            wire.mend()
            window.die()
            window = BareWindow(of(postgres, torn, wire.port))
        try:
            step(window)
        except ServerLost:  # it broke before the article was at hand: a person does it again later
            wire.mend()
            window.come_back()
            step(window)
    wire.mend()
    window.come_back()
    assert window.come_back()
    assert window.away.refused() == []
    window.away.close()
    assert everything(window.server) == expected
    window.server.close()
    assert left_here() == []


@pytest.mark.parametrize("seed", range(2))
def test_however_the_connection_breaks_the_project_ends_the_same(
    postgres: Postgres, template: str, wire: LooseWire, seed: int
) -> None:
    campaign(postgres, template, wire, seed, 25)


@pytest.mark.soak
@pytest.mark.parametrize("seed", range(1000, 1100))
def test_the_same_many_times(postgres: Postgres, template: str, wire: LooseWire, seed: int) -> None:
    campaign(postgres, template, wire, seed, 60)


def gone(window: BareWindow, wire: LooseWire) -> None:
    """The server is away, and work goes on."""
    wire.cut()
    window.server.rest(True)


@pytest.fixture
def torn(postgres: Postgres, template: str, wire: LooseWire) -> Iterator[BareWindow]:
    window = BareWindow(of(postgres, postgres.new_database(template=template), wire.port))
    yield window
    window.away.close()
    window.server.close()


def test_what_the_server_does_not_take_is_kept_with_the_reason(
    postgres: Postgres, wire: LooseWire, torn: BareWindow
) -> None:
    first, second, third = (m.key for m in Article(torn.server, torn.person, 1).marks()[:3])
    gone(torn, wire)
    torn.decide(1, lambda place, who: Annotating(place, who).accept(1, [first]))
    torn.decide(1, lambda place, who: Annotating(place, who).accept(1, [second]))
    torn.decide(1, lambda place, who: Annotating(place, who).move_end(1, first, 1, by_character=True))
    torn.decide(2, lambda place, who: Annotating(place, who).add(2, "entity", "ORG", 0, 6))
    torn.decide(1, lambda place, who: Annotating(place, who).reject(1, [third]))

    # Meanwhile the same person decides elsewhere, and the lead takes a label out of the scheme.
    address = torn.away._address
    database = address.database
    elsewhere = open_at(of(postgres, database).shown)
    with elsewhere:
        Annotating(elsewhere, torn.person).reject(1, [first])
    keeper = open_at(postgres.at(database).shown)
    with keeper:
        change_scheme(keeper, [RenameLabel(layer="entity", label="ORG", name="GROUP")], None)
    wire.mend()
    sent = torn.away.send()
    assert (sent.taken, sent.refused) == (1, 4)
    assert [(line.name, line.words, line.reason) for line in torn.away.refused()] == [
        ("accept", "TALVIK", "You have decided the same elsewhere since."),
        ("move right edge", "TALVIK,", "It builds on a step that the server did not take."),
        ("mark ORG", "TALVIK", "The label scheme has no ORG any more."),
        ("reject", "interior ministry", "The label scheme has no ORG any more."),
    ]
    assert torn.away.came_back()
    for line in torn.away.refused():
        torn.away.drop(line.uid)
    assert torn.away.refused() == []


def test_two_windows_of_one_person_keep_their_own(
    capsys: pytest.CaptureFixture[str], wire: LooseWire, torn: BareWindow
) -> None:
    other = BareWindow(torn.away._address)
    keys = [m.key for m in Article(torn.server, torn.person, 1).marks()]
    gone(torn, wire)
    other.server.rest(True)
    torn.decide(1, lambda place, who: Annotating(place, who).accept(1, [keys[0]]))
    other.decide(1, lambda place, who: Annotating(place, who).accept(1, [keys[1]]))
    assert (torn.away.waiting, other.away.waiting) == (1, 1)
    wire.mend()
    assert torn.come_back()
    assert other.away.waiting == 1
    other.away.close()
    other.server.close()
    assert [(left.name, left.waiting) for left in left_here(torn.server.where)] == [("Ana", 1)]
    assert main(["server", "waiting"]) == 0
    assert ": 1 decision of Ana" in capsys.readouterr().out
    assert torn.away.send().taken == 1
    assert left_here() == []
