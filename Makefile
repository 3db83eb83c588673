# Everything a fresh machine needs is Python ≥ 3.11 with venv, and make.
PYTHON ?= python3
BIN := .venv/bin

.PHONY: demo test check bench docs snapshots clean

demo: .venv/ready ## Look at a made-up network: opens the app, or prints the three answers where there is no terminal
	@$(BIN)/warmth demo

test: check ## Formatting, lint, types, contracts, and all tests
	$(BIN)/pytest

check: .venv/ready ## Everything but the tests
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports

bench: .venv/ready ## Measure speed, as ratios within one run
	$(BIN)/python -m tests.bench

docs: .venv/ready ## Write the generated pages and the screenshot anew
	$(BIN)/python -m tests.architecture.write_docs

snapshots: .venv/ready ## Accept how the screens look now
	$(BIN)/pytest tests/tui --snapshot-update

clean: ## Remove the environment and caches
	rm -rf .venv .mypy_cache .ruff_cache .pytest_cache .hypothesis build dist

.venv/ready: pyproject.toml constraints.txt
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --constraint constraints.txt --editable '.[dev]'
	@touch $@
