"""Makes a release: ``python packaging/release.py COMMAND``, or ``make release``.

    environment FOLDER   what ships and what freezes it, from requirements.lock by its hashes
    freeze               dist/goldspan, one folder with everything; icons, notices and bill of materials in it
    self-test            lets that build try itself, under a limit of time
    deb, appimage        packages for Linux, of that build
    windows, macos       the installer, the disk image, on those systems
    wheel                for pip and pipx
    man                  the manual page, on standard output
    all                  wheel, freeze, self-test, and the packages of this system

Names, version and dates come from pyproject.toml, CHANGELOG.md and git. ``SOURCE_DATE_EPOCH`` stands for
the time; the same source makes the same bytes. README.md beside this file tells the rest.
"""

from __future__ import annotations

import argparse
import hashlib
import subprocess
import sys
import venv
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))
sys.path.insert(1, str(Path(__file__).resolve().parents[1]))

from makers import app_image, deb, frozen, mac, windows
from makers.locked import release_lock
from makers.man_page import man_page
from makers.product import NAME, REPOSITORY, SHOWN, product


def environment(folder: Path) -> None:
    """Make an environment to build in; nothing gets in that the lock has no hash of."""
    venv.create(folder, with_pip=True, clear=True)
    python = folder / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
    wanted = folder / "release.lock"
    wanted.write_text(release_lock(), "utf-8")
    pip = [str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    _run(*pip, "--require-hashes", "--no-deps", "--requirement", str(wanted))
    _run(str(python), "-m", "pip", "check")


def wheel() -> Path:
    """Build the wheel into dist/."""
    _run(
        sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "--no-build-isolation",
        "--wheel-dir", str(frozen.OUT), str(REPOSITORY),
    )  # fmt: skip
    return next(frozen.OUT.glob(f"{NAME}-{product().version}-*.whl"))


def manual() -> str:
    """The manual page."""
    from annotator.cli.program import build

    return man_page(product(), build(lambda _path: 0, lambda _path, _folder: []))


def debian() -> Path:
    """Make the Debian package of the frozen build."""
    held, _ = frozen.built_of()
    written = frozen.written_for(product(), held, [])
    texts = {"notices": written[frozen.NOTICES], "sbom": written[frozen.SBOM], "man": manual()}
    root = frozen.WORK / "deb"
    deb.build_tree(root, frozen.OUT / NAME, product(), texts, frozen.system_libraries())
    return deb.pack(root, product(), deb.depends_of(root), frozen.OUT)


def image_for_linux() -> Path | None:
    """Make the AppImage, or its folder alone where the tool for it is missing."""
    root = frozen.WORK / f"{SHOWN}.AppDir"
    app_image.build_tree(root, frozen.OUT / NAME, product())
    return app_image.pack(root, product(), frozen.OUT)


def installer() -> Path | None:
    """Make the installer for Windows."""
    return windows.pack(product(), frozen.OUT / NAME, frozen.ICONS, frozen.OUT)


def disk_image() -> Path | None:
    """Make the disk image for macOS."""
    app = frozen.OUT / f"{SHOWN}.app"
    return mac.pack(product(), app, frozen.ICONS, frozen.WORK / "dmg", frozen.OUT)


def everything() -> list[Path]:
    """Make all that this system can; the build tries itself before it is packed."""
    made: list[Path | None] = [wheel(), frozen.freeze(product())]
    tried()
    packages: dict[str, tuple[Callable[[], Path | None], ...]] = {
        "linux": (debian, image_for_linux),
        "win32": (installer,),
        "darwin": (disk_image,),
    }
    made += [make() for make in packages[sys.platform]]
    return [path for path in made if path is not None]


def tried() -> None:
    """Ends the script with 1 if the build does not work."""
    if not frozen.self_test(frozen.OUT / NAME):
        sys.exit("The build does not pass its self-test.")


def told(made: Path | None, lacking: str = "") -> None:
    """Say what was made, how large it is, and what it is known by."""
    if made is None:
        sys.exit(f"Not made: {lacking}")
    if made.is_dir():
        size = sum(
            file.stat().st_size for file in made.rglob("*") if file.is_file() and not file.is_symlink()
        )
        sys.stdout.write(f"{made}: {size / 1e6:.0f} MB\n")
        return
    digest = hashlib.sha256(made.read_bytes()).hexdigest()
    sys.stdout.write(f"{made}: {made.stat().st_size / 1e6:.1f} MB, SHA-256 {digest}\n")


def main() -> None:
    """Do what the command line asks for."""
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    commands = asked.add_subparsers(dest="command", required=True, metavar="COMMAND")
    commands.add_parser("environment").add_argument("folder", type=Path)
    work: dict[str, Callable[[], None]] = {
        "freeze": lambda: told(frozen.freeze(product())),
        "self-test": tried,
        "deb": lambda: told(debian()),
        "appimage": lambda: told(
            image_for_linux(), f"appimagetool is missing; its folder is in {frozen.WORK}"
        ),
        "windows": lambda: told(installer(), "Inno Setup is missing"),
        "macos": lambda: told(disk_image(), "this is not macOS"),
        "wheel": lambda: told(wheel()),
        "man": lambda: print(manual(), end=""),  # noqa: T201  # that is what it is for
        "all": lambda: [told(made) for made in everything()] and None,
    }
    for name in work:
        commands.add_parser(name)
    given = asked.parse_args()
    if given.command == "environment":
        environment(given.folder)
    else:
        work[given.command]()


def _run(*command: str) -> None:
    subprocess.run(command, check=True)


if __name__ == "__main__":
    main()
