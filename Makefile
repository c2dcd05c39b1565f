# `make` alone prepares everything; `make help` lists the rest.

READY := .venv/goldspan-ready
# Where the stamp says another folder, the repository was moved and its commands point nowhere.
ifneq ($(shell cat $(READY) 2>/dev/null),$(CURDIR))
.PHONY: $(READY)
endif

PYTEST := env QT_QPA_PLATFORM=offscreen .venv/bin/python -m pytest

.DEFAULT_GOAL := setup
.PHONY: setup demo run test soak bench check screenshots release deb lock clean help

setup: $(READY)  ## prepare .venv and the system libraries; done again only when something changed

$(READY): requirements.lock pyproject.toml setup.py packaging/make_venv.sh packaging/system_libraries.py
	@packaging/make_venv.sh
	@pwd > $@

demo: setup  ## the sample project in a window; without a screen, the main job and its results
	@rm -rf demo-output.before
	@if [ -e demo-output ]; then mv demo-output demo-output.before; fi
	.venv/bin/goldspan demo --out demo-output

run: setup  ## the program
	.venv/bin/goldspan

test: setup  ## the whole suite, the window included, with no screen needed
	packaging/with_quick_files.sh $(PYTEST) -n 2 -m "not soak"

soak: setup  ## the long campaigns
	$(PYTEST) -m soak

bench: setup  ## measure beside plain limits, and name what became slower than recorded (some twenty minutes)
	.venv/bin/goldspan bench --against docs/performance.json

check: setup  ## lint, formatting, types, and which room may import which
	.venv/bin/ruff check .
	.venv/bin/ruff format --check .
	.venv/bin/mypy
	.venv/bin/lint-imports

screenshots: setup  ## the pictures of docs/ and the README, from the real window
	@packaging/install_system_packages.sh $$(.venv/bin/python packaging/system_libraries.py screenshots) || true
	packaging/with_screen.sh .venv/bin/python packaging/screenshots.py docs/pictures

# What ships and what freezes it, without the tools for tests.
build/release/venv/ready: requirements.lock pyproject.toml packaging/makers/locked.py | $(READY)
	.venv/bin/python packaging/release.py environment build/release/venv
	@touch $@

RELEASE := build/release/venv/bin/python packaging/release.py

release: build/release/venv/ready  ## all packages that this system can make, into dist/
	$(RELEASE) all

deb: build/release/venv/ready  ## the Debian package alone, into dist/
	$(RELEASE) freeze
	$(RELEASE) self-test
	$(RELEASE) deb

lock: setup  ## write requirements.lock again, with the newest versions pyproject.toml allows
	packaging/write_lock.sh

clean:  ## remove what the other targets made, except .venv
	rm -rf build dist demo-output demo-output.before *.egg-info .mypy_cache .ruff_cache .pytest_cache \
	    .hypothesis .import_linter_cache
	find annotator tests sample_corpus packaging -name __pycache__ -type d -prune -exec rm -rf {} +

help:  ## this list
	@sed -n 's/^\([a-z]*\):[^#]*## */make \1\t/p' Makefile | expand -t 18
