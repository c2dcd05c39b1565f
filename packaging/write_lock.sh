#!/bin/sh
# Writes requirements.lock again: every dependency for every platform, with the hashes of its files.
# The tool that resolves is no dependency of the project and gets an environment of its own.
set -eu
cd "$(dirname "$0")/.."
resolver=$(command -v uv || true)
if [ -z "$resolver" ]; then
    .venv/bin/python -m venv build/lock-tool
    build/lock-tool/bin/python -m pip install --quiet --disable-pip-version-check uv
    resolver=build/lock-tool/bin/uv
fi
"$resolver" pip compile --quiet --universal --generate-hashes --python-version 3.11 --extra dev \
    --no-header --no-emit-index-url --no-emit-find-links pyproject.toml --upgrade \
    --output-file requirements.lock
grep -q '^setuptools==' requirements.lock || {
    echo "The lock has lost setuptools, which builds the project: add it to the dev dependencies." >&2
    exit 1
}
if grep -nE '(https?|file)://' requirements.lock; then
    echo "The lock names an address: it must hold names, versions and hashes only." >&2
    exit 1
fi
