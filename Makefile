# `make run` starts Closeknit, `make test` tests it. Both set everything up by themselves.

PYTHON ?= python3
BIN := .venv/bin
DATA ?= ../shared/data/coach
export CLOSEKNIT_DATA ?= data

.PHONY: help run lan demo test test-postgres check lock bench coach-train coach-evaluate setup clean

help:
	@echo "make run            start Closeknit on this computer"
	@echo "make lan            start it for the phones at home too, over HTTPS"
	@echo "make demo           show it with an invented pair"
	@echo "make test           run every test that this machine can run"
	@echo "make test-postgres  run the tests that touch a database on PostgreSQL and Redis"
	@echo "make check          formatting, types, imports, migrations, templates, content"
	@echo "make bench          measure"
	@echo "make coach-train    train the coach anew on texts in DATA (../shared/data/coach)"
	@echo "make coach-evaluate measure it on labelled texts in DATA, and write docs/coach.md's table"
	@echo "make lock           resolve the dependencies anew"

setup: .venv/ready

.venv/ready: requirements.lock pyproject.toml
	$(PYTHON) -m venv .venv
	$(BIN)/pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	$(BIN)/pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	@touch $@

run: setup
	@$(BIN)/closeknit serve

lan: setup
	@$(BIN)/closeknit serve --lan

demo: setup
	@env -u CLOSEKNIT_DATA $(BIN)/closeknit demo

bench: setup
	@$(BIN)/closeknit bench

coach-train: setup
	$(BIN)/python -m closeknit.coach.training $(DATA)

coach-evaluate: setup
	$(BIN)/python -m closeknit.coach.evaluating docs/coach.md $(DATA) closeknit/coach/tests/invented/unseen

test: setup
	@.ci/groups

test-postgres: setup
	@.ci/groups postgresql

check: setup
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	CLOSEKNIT_DATA=$$(mktemp -d) $(BIN)/django-admin makemigrations --check --dry-run --settings closeknit.settings --pythonpath .
	git ls-files -z '*.html' | xargs -0 $(BIN)/djade --check --target-version 5.2
	$(BIN)/closeknit practices check
	@! git grep -nIE 'https?://[a-z.]*(npm[j]s|python[h]osted|pyp[i]|debia[n])\.' -- . \
	  || { echo "The address of a package index stands in a tracked file."; exit 1; }

lock: setup
	$(BIN)/pip install --quiet --disable-pip-version-check uv
	$(BIN)/uv pip compile pyproject.toml --extra dev --universal --python-version 3.11 \
	  --generate-hashes --no-header --no-emit-index-url -o requirements.lock
	$(BIN)/uv pip compile pyproject.toml -c requirements.lock --universal --python-version 3.11 \
	  --generate-hashes --no-header --no-emit-index-url -o requirements-run.lock

clean:
	rm -rf .venv build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
