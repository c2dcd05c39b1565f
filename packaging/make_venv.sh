#!/bin/sh
# Makes .venv with the locked dependencies and Goldspan in it, and sees to Qt's system libraries.
# Needs no network when everything is there already. PYTHON names another interpreter.
set -eu
cd "$(dirname "$0")/.."

find_python() {
    for name in "${PYTHON:-}" python3 python3.13 python3.12 python3.11; do
        if [ -n "$name" ] && "$name" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
            echo "$name"
            return
        fi
    done
    echo "Goldspan needs Python 3.11 or newer; none was found. On Debian or Ubuntu: sudo apt-get install -y python3 python3-venv" >&2
    return 1
}

# Debian ships Python without what makes environments: package python3-venv, or python3.12-venv.
ensure_venv() {
    if ! "$1" -c 'import ensurepip, venv' 2>/dev/null; then
        packaging/install_system_packages.sh "$(basename "$1")-venv"
        "$1" -c 'import ensurepip, venv'
    fi
}

usable() {
    [ -x .venv/bin/python ] && .venv/bin/python -m pip --version >/dev/null 2>&1 &&
        [ "$(cat .venv/goldspan-ready 2>/dev/null || pwd)" = "$(pwd)" ]
}

if ! usable; then
    python=$(find_python)
    ensure_venv "$python"
    echo "Making .venv with $("$python" -V)."
    "$python" -m venv --clear .venv
fi

pip() {
    .venv/bin/python -m pip install --quiet --disable-pip-version-check "$@"
}

echo "Installing the locked dependencies: some 860 MB on disk, a minute or so the first time."
# Of the locked packages seqeval alone, which only tests use, comes as source: pip fetches what builds it
# into a folder that it removes again. Nothing else is fetched unchecked, our own build tool included.
pip --require-hashes --requirement requirements.lock
pip --no-build-isolation --no-deps --editable .

missing=$(.venv/bin/python packaging/system_libraries.py all)
# shellcheck disable=SC2086  # a list of package names
if ! packaging/install_system_packages.sh $missing; then
    if [ -n "$(.venv/bin/python packaging/system_libraries.py needed)" ]; then
        echo "Until then Qt can't start, not even without a screen." >&2
        exit 1
    fi
    echo "Until then a window may not open, or lack letters; all else works." >&2
fi
QT_QPA_PLATFORM=offscreen .venv/bin/python -c 'from PySide6.QtWidgets import QApplication; QApplication([])'
echo "Ready. Try: make demo"
