"""What a window does with a project on a server, without the window."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from typing import TypeVar

from annotator.domain.errors import ServerLost, UnusableProject
from annotator.domain.server_address import ServerAddress
from annotator.services.projects.projects import person_in
from annotator.services.team.away import Away
from annotator.services.team.server import open_at
from annotator.store.people import Person
from annotator.store.workspace import Workspace

T = TypeVar("T")


class BareWindow:
    """All articles are at hand; where the server is lost, decisions go on in the copy."""

    def __init__(self, address: ServerAddress) -> None:
        self.server = open_at(address.shown)
        self.person = person_in(self.server, "")
        self.away = Away(self.server, self.person)
        self.away.send()
        with self.server.read() as reading:
            self.rows = reading.documents.rows()
        self.away.bring_near(self.rows)

    @property
    def here(self) -> Workspace:
        """Where work goes on."""
        return self.away.near if self.away.gone else self.server

    def decide(self, row: int, work: Callable[[Workspace, Person], T]) -> T:
        """Read or decide something in an article, wherever that can be done."""
        try:
            return work(self.here, self.person)
        except ServerLost:
            if not self.away.lost(row):  # the article is not at hand: the window says so, and nothing is done
                raise
            return work(self.here, self.person)

    def come_back(self) -> bool:
        """Try to reach the server and send what waits; whether work goes on there."""
        try:
            self.away.send()
        except UnusableProject:
            return False
        if self.away.gone and self.away.came_back():
            # A window brings articles near as a job; where that fails the copy stays as it was.
            with suppress(ServerLost):
                self.away.bring_near(self.rows)
        return not self.away.gone

    def close(self) -> None:
        """Close it as a person does."""
        self.away.close()
        self.server.close()

    def die(self) -> None:
        """End as a killed program does: what lies on the disk stays as it is."""
        self.away._steps._lock.release()  # as the operating system does
        self.away._copy.workspace.close()
        self.server.close()
