"""The errors a person can mend, as one tree.

Anything that is not a ``UserFixable`` is our bug and is reported as one.

    UserFixable
    ├── WrongUse            a command or argument that does not fit
    ├── UnusableInput       a file that can't be imported, converted or validated
    ├── UnfitChange         a change that the label scheme does not allow
    ├── NotYours            a change of what belongs to somebody else
    ├── NotThere            what was asked for is gone; a ``LookupError`` as well
    └── UnusableProject     a project file that can't be opened or written
        ├── ProjectLocked   another window or command holds it
        ├── NewerProject    written by a newer Goldspan
        ├── ServerLost      a team's server does not answer
        ├── PasswordWanted  it wants a password, or another one
        ├── DamagedProject  fails its own checks
        └── SnapshotFailed  of which no snapshot could be kept or put back
"""


class UserFixable(Exception):
    """Something a person can mend: said in one sentence, with the next step.

    Args:
        what: what happened, one plain sentence with its full stop.
        where: the file, line or position concerned; empty when there is none.
        next_step: what the person can do, one plain sentence; empty when nothing helps.
    """

    def __init__(self, what: str, *, where: str = "", next_step: str = "") -> None:
        super().__init__(what)
        self.what = what
        self.where = where
        self.next_step = next_step

    def __str__(self) -> str:
        """One line: where, what, what to do."""
        place = f"{self.where}: " if self.where else ""
        step = f" {self.next_step}" if self.next_step else ""
        return f"{place}{self.what}{step}"


class WrongUse(UserFixable):
    """The command was called in a way it can't work."""


class UnusableInput(UserFixable):
    """An input file can't be used."""


class UnfitChange(UserFixable):
    """A change of the label scheme does not fit it."""


class NotYours(UserFixable):
    """What was to be changed belongs to somebody else."""


class NotThere(UserFixable, LookupError):
    """What was asked for is not in the project any more, or a damaged list names what never was."""


class UnusableProject(UserFixable):
    """A project file can't be used."""


class ProjectLocked(UnusableProject):
    """The project is open elsewhere."""


class ServerLost(UnusableProject):
    """The connection to a team's server is lost, or can't be made."""


class PasswordWanted(UnusableProject):
    """A team's server wants a password, or another one."""


class NewerProject(UnusableProject):
    """The project was written by a newer version of the program."""


class NotTaken(UserFixable):
    """A step that was taken while the server was away does not fit what is there now."""


class DamagedProject(UnusableProject):
    """The project file fails its own checks."""


class SnapshotFailed(UnusableProject):
    """A snapshot of the project could not be taken or put back; the project is as it was."""


class HistoryConflict(UserFixable):
    """An undo or redo would overwrite something that has changed since."""
