"""What kind of place a project lies in: a folder that some program syncs, or a network drive."""

from __future__ import annotations

import os
import re
import sys
from dataclasses import dataclass
from pathlib import Path

_NETWORK = frozenset(
    {"nfs", "nfs4", "cifs", "smb3", "smbfs", "fuse.sshfs", "afs", "9p", "ncpfs", "davfs", "fuse.davfs2"}
    | {
        "fuse.rclone",
        "fuse.gvfsd-fuse",
        "glusterfs",
        "fuse.glusterfs",
        "ceph",
        "fuse.s3fs",
        "afpfs",
        "webdav",
    }
)
# What such programs leave in the top folder of what they carry.
_MARKS = (
    (".dropbox", "Dropbox"),
    (".dropbox.cache", "Dropbox"),
    (".stfolder", "Syncthing"),
    (".stignore", "Syncthing"),
    (".sync_journal.db", "Nextcloud"),
    (".nextcloudsync.log", "Nextcloud"),
    (".owncloudsync.log", "ownCloud"),
    (".849C9593-D756-4E56-8D6E-42412F2A707B", "OneDrive"),
    (".tmp.drivedownload", "Google Drive"),
    (".SynologyWorkingDirectory", "Synology Drive"),
)
_FOLDERS = (
    ("Dropbox", "Dropbox"),
    ("OneDrive", "OneDrive"),
    ("iCloudDrive", "iCloud"),
    ("iCloud Drive", "iCloud"),
    ("com~apple~CloudDocs", "iCloud"),
    ("Mobile Documents", "iCloud"),
    ("Nextcloud", "Nextcloud"),
    ("ownCloud", "ownCloud"),
    ("Google Drive", "Google Drive"),
    ("GoogleDrive", "Google Drive"),
    ("CloudStorage", "a cloud service"),
)
_STARTS = (
    ("Dropbox (", "Dropbox"),
    ("Dropbox-", "Dropbox"),
    ("OneDrive - ", "OneDrive"),
    ("OneDrive-", "OneDrive"),
    ("GoogleDrive-", "Google Drive"),
)


@dataclass(frozen=True, slots=True)
class Where:
    """The program that syncs a folder, and the kind of network drive it is on; "" for none."""

    synced_by: str = ""
    network: str = ""


_CONFLICTED = re.compile(
    r"""
      [ ]\(.*(?:conflict|konflikt|conflit).*\)   # Dropbox, Nextcloud: (… conflicted copy …)
    | \.sync-conflict-\d{8}-\d{6}-\w+          # Syncthing
    | _conflict-\d{8}-\d{6}                     # ownCloud
    | [ ]\[Conflict(?:[ ]\d+)?\]                # Google Drive
    """,
    re.VERBOSE | re.IGNORECASE,
)
# Names that people give as well: believed only where something syncs.
_NUMBERED = re.compile(r"[ ]?\(\d{1,2}\)|[ ]\d{1,2}|-[\w-]{2,40}")  # Google Drive, iCloud, OneDrive


def conflicted(project: Path) -> list[Path]:
    """The files beside a project whose names say that they are copies of it made by a syncing program.

    Names alone: whether one is a copy of this project is for others to see. Never fails.
    """
    start, synced = project.stem, bool(where(project).synced_by)
    try:
        beside = sorted(project.parent.iterdir())
    except OSError:
        return []
    found = []
    for path in beside:
        if path == project or path.suffix != project.suffix or not path.stem.startswith(start):
            continue
        rest = path.stem.removeprefix(start)
        if _CONFLICTED.fullmatch(rest) or (synced and _NUMBERED.fullmatch(rest)):
            found.append(path)
    return found


def where(path: Path, mounts: Path = Path("/proc/self/mounts")) -> Where:
    """What kind of place ``path`` lies in: by its names, the marks such programs leave, and the mount.

    Asks the file system for a few names a folder; never fails.
    """
    whole = _whole(path)
    return Where(synced_by=_synced_by(whole), network=_network(whole, mounts))


def _whole(path: Path) -> Path:
    try:
        return path.resolve()
    except (OSError, RuntimeError):
        return path.absolute()


def _synced_by(path: Path) -> str:
    for folder in path.parents:
        if folder == folder.parent:
            break
        for name, program in _FOLDERS:
            if folder.name == name:
                return program
        for start, program in _STARTS:
            if folder.name.startswith(start):
                return program
        for mark, program in _MARKS:
            try:
                if os.path.lexists(folder / mark):
                    return program
            except (OSError, ValueError):
                break
    return ""


def _network(path: Path, mounts: Path) -> str:
    if sys.platform == "win32":
        return "a network drive" if str(path).startswith("\\\\") else ""
    try:
        lines = mounts.read_text("utf-8", "surrogateescape").splitlines()
    except OSError:
        return ""
    best, kind = "", ""
    for line in lines:
        parts = line.split(" ")
        if len(parts) < 3:
            continue
        at = parts[1].encode("utf-8", "surrogateescape").decode("unicode_escape").encode("latin-1")
        place = at.decode("utf-8", "surrogateescape")
        inside = str(path) == place or str(path).startswith(place.rstrip("/") + "/")
        if inside and len(place) >= len(best):  # the later of two mounts on one place is the one seen
            best, kind = place, parts[2]
    return kind if kind in _NETWORK else ""
