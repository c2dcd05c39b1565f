#!/bin/sh
# Installs the named Debian or Ubuntu packages when that needs no password; otherwise says the one
# line to run and fails. Does nothing when no package is named.
set -eu
[ $# -gt 0 ] || exit 0

if ! command -v apt-get >/dev/null 2>&1; then
    echo "Please install what your system calls these packages, then run make again: $*" >&2
    exit 1
fi
if [ "$(id -u)" = 0 ]; then
    as_root=""
elif sudo -n true 2>/dev/null; then
    as_root="sudo -n"
else
    echo "Goldspan needs packages of your system. Run this line, then make again:" >&2
    echo "    sudo apt-get install -y $*" >&2
    exit 1
fi

echo "Installing system packages: $*"
$as_root apt-get update -qq
names=""
for name in "$@"; do
    # Since 2024 Debian and Ubuntu ship some libraries under a new name, for 64-bit times.
    if apt-cache show "${name}t64" >/dev/null 2>&1; then
        name="${name}t64"
    fi
    names="$names $name"
done
# shellcheck disable=SC2086  # a list of package names
$as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $names >/dev/null
