"""Synced folders and network drives are recognised by names, by marks, and by the mount."""

from __future__ import annotations

from pathlib import Path

import pytest

from annotator.store.places import where


@pytest.mark.parametrize(
    ("folder", "program"),
    [
        ("Dropbox/work", "Dropbox"),
        ("Dropbox (Team)/work", "Dropbox"),
        ("OneDrive - University/work", "OneDrive"),
        ("Library/Mobile Documents/com~apple~CloudDocs/work", "iCloud"),
        ("Nextcloud", "Nextcloud"),
        ("Library/CloudStorage/GoogleDrive-me", "Google Drive"),
        ("My Dropbox notes", ""),
        ("work", ""),
    ],
)
def test_a_synced_folder_is_known_by_its_name(tmp_path: Path, folder: str, program: str) -> None:
    assert where(tmp_path / folder / "talvik.goldspan").synced_by == program


@pytest.mark.parametrize(
    ("mark", "program"),
    [(".stfolder", "Syncthing"), (".dropbox", "Dropbox"), (".sync_journal.db", "Nextcloud")],
)
def test_a_synced_folder_is_known_by_what_lies_in_its_top(tmp_path: Path, mark: str, program: str) -> None:
    folder = tmp_path / "müll ärger" / "deep" / "deeper"
    folder.mkdir(parents=True)
    assert where(folder / "talvik.goldspan").synced_by == ""
    (tmp_path / "müll ärger" / mark).mkdir()
    assert where(folder / "talvik.goldspan").synced_by == program


@pytest.mark.parametrize(
    ("line", "network"),
    [
        ("server:/share {} nfs4 rw 0 0", "nfs4"),
        ("//server/share {} cifs rw 0 0", "cifs"),
        ("me@host: {} fuse.sshfs rw 0 0", "fuse.sshfs"),
        ("/dev/sda1 {} ext4 rw 0 0", ""),
    ],
)
def test_a_network_drive_is_known_by_its_mount(tmp_path: Path, line: str, network: str) -> None:
    folder = tmp_path / "a share"
    folder.mkdir()
    mounts = tmp_path / "mounts"
    at = str(folder.resolve()).replace(" ", "\\040")
    mounts.write_text(f"/dev/root / ext4 rw 0 0\n{line.format(at)}\n", encoding="utf-8")
    assert where(folder / "talvik.goldspan", mounts).network == network
    assert where(tmp_path / "talvik.goldspan", mounts).network == ""


def test_a_path_that_is_not_there_or_very_long_is_no_error(tmp_path: Path) -> None:
    assert where(tmp_path / "gone" / "talvik.goldspan").synced_by == ""
    assert where(tmp_path / ("x" * 5000) / "talvik.goldspan").synced_by == ""
