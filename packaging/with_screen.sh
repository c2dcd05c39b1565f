#!/bin/sh
# Runs a command on a screen of its own with a window manager; where Xvfb or openbox is missing, with
# Qt's offscreen platform. Both end with the command.
set -eu
if ! command -v Xvfb >/dev/null 2>&1 || ! command -v openbox >/dev/null 2>&1; then
    echo "No Xvfb or no openbox here: drawing offscreen, without window frames." >&2
    QT_QPA_PLATFORM=offscreen exec "$@"
fi

folder=$(mktemp -d)
screen=""
manager=""
end() {
    for process in $manager $screen; do
        kill "$process" 2>/dev/null || true
        wait "$process" 2>/dev/null || true
    done
    rm -rf "$folder"
}
trap end EXIT
trap 'exit 130' INT TERM

Xvfb -displayfd 3 -screen 0 2880x1920x24 -nolisten tcp 3>"$folder/number" >"$folder/log" 2>&1 &
screen=$!
until [ -s "$folder/number" ]; do
    kill -0 "$screen" 2>/dev/null || { cat "$folder/log" >&2; exit 1; }
    sleep 0.05
done
DISPLAY=":$(cat "$folder/number")"
export DISPLAY
openbox >>"$folder/log" 2>&1 &
manager=$!
QT_QPA_PLATFORM=xcb "$@"
