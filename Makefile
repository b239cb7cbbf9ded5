# Everything runs from .venv, which `make install` prepares; see CONTRIBUTING.md.
BIN = .venv/bin
DJANGO = DJANGO_SETTINGS_MODULE=gehoor.config.settings $(BIN)/python -W ignore::RuntimeWarning -m django

COMPILE = uv pip compile --quiet --universal --python-version 3.12 --generate-hashes --no-emit-index-url \
	--no-emit-find-links --no-header --upgrade

.PHONY: install demo check test requirements bench schema lock

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
	$(BIN)/pytest -n 2 --dist worksteal

requirements: install
	@$(BIN)/python -m tests.support.requirements

bench: install
	$(BIN)/gehoor bench mail-in

# The tables that a fresh database starts with: after a migration, when nobody else adds one.
schema: install
	@$(BIN)/python -W ignore -m tests.support.schema

# Newer versions of everything: look at what changed, run the tests, commit.
lock:
	$(COMPILE) pyproject.toml -o requirements/base.txt
	$(COMPILE) -c requirements/base.txt --group dev -o requirements/dev.txt
	for group in bench tools build; do $(COMPILE) --group $$group -o requirements/$$group.txt || exit 1; done
