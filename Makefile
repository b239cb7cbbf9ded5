# Everything runs from .venv, which `make install` prepares; see CONTRIBUTING.md.
BIN = .venv/bin
DJANGO = DJANGO_SETTINGS_MODULE=gehoor.config.settings $(BIN)/python -W ignore::RuntimeWarning -m django

.PHONY: install demo check test requirements bench

install:
	@bin/install

demo: install
	@$(BIN)/gehoor demo

check: install
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/djlint gehoor --lint --quiet
	$(DJANGO) makemigrations --check --dry-run --skip-checks

test: install
	$(BIN)/pytest -n 2

requirements: install
	@$(BIN)/python -m tests.support.requirements

bench: install
	$(BIN)/gehoor bench mail-in
