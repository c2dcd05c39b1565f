#!/bin/sh
# What the tools of Debian and of freedesktop.org say of a package: look_over.sh FILE.deb
# Fails where one of them finds an error; a tool that is missing is named.
set -eu
package=$(realpath "$1")
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
dpkg-deb --extract "$package" "$folder/tree"
share="$folder/tree/usr/share"
failed=0

look() {
    if ! command -v "$1" >/dev/null 2>&1; then
        echo "$1 is missing: not looked"
        return
    fi
    echo "== $*"
    "$@" || failed=1
}

look desktop-file-validate "$share"/applications/*.desktop
look appstreamcli validate --no-net --explain "$share"/metainfo/*.xml
look xmllint --noout "$share"/mime/packages/*.xml
if command -v man >/dev/null 2>&1; then
    echo "== man --warnings"
    said=$(LC_ALL=C.UTF-8 MANROFFSEQ= MANWIDTH=80 man --warnings -E UTF-8 -l -Tutf8 -Z "$share/man/man1/goldspan.1.gz" 2>&1 >/dev/null)
    [ -z "$said" ] || { echo "$said"; failed=1; }
fi
look lintian --allow-root --fail-on error,warning --tag-display-limit 0 "$package"
exit "$failed"
