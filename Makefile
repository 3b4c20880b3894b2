# What a developer types. Everything is done by ops/ with the Python found by ops/python.sh
# (`make demo PYTHON=python3.12` names another).
.DEFAULT_GOAL := help
.PHONY: help demo test check bench relevance relevance-speed appearance lighthouse format lock set-up clean

VENV_PYTHON := .venv/bin/python
PIP_COMPILE := CUSTOM_COMPILE_COMMAND="make lock" $(VENV_PYTHON) -m piptools compile --quiet \
	--generate-hashes --allow-unsafe --strip-extras --no-emit-options \
	--no-emit-find-links --no-emit-trusted-host --constraint requirements/limits.txt \
	--no-emit-index-url

help:
	@echo "make demo    the whole site with its example content (PORT=8000)"
	@echo "make test    all tests (ARGS=\"-k calendar\" goes to pytest)"
	@echo "make check   style, types, layers, migrations, deployment settings"
	@echo "make bench   speed beside others, into docs/performance.md (needs wrk)"
	@echo "make relevance  how well the search finds, into docs/search.md"
	@echo "make relevance-speed  what the search costs among 100,000 publications (ARGS=1000)"
	@echo "make appearance  pictures of 12 pages of the running demo (ARGS=\"--dark --large\")"
	@echo "make lighthouse  Lighthouse's word on 8 pages of the running demo (needs npm)"
	@echo "make format  puts the code in order"
	@echo "make set-up  installs what the three above need; they do so themselves"
	@echo "make lock    remakes requirements/ (ARGS=--upgrade takes newer versions)"
	@echo "make clean   removes all that can be made again; never your data in var/"

demo:
	@exec sh ops/python.sh -m ops.demo

set-up:
	@exec sh ops/python.sh -m ops.set_up

test: set-up
	@exec $(VENV_PYTHON) -m pytest $(ARGS)

check: set-up
	@exec $(VENV_PYTHON) -m ops.check

relevance: set-up
	@exec $(VENV_PYTHON) -m tests.relevance

relevance-speed: set-up
	@exec $(VENV_PYTHON) -m tests.relevance.speed $(ARGS)

appearance: set-up
	@exec $(VENV_PYTHON) -m tests.appearance $(ARGS)

lighthouse: set-up
	@exec $(VENV_PYTHON) -m tests.lighthouse $(ARGS)

bench: set-up
	@exec $(VENV_PYTHON) -m bench

format: set-up
	$(VENV_PYTHON) -m ruff check --fix
	$(VENV_PYTHON) -m ruff format

lock: set-up
	$(PIP_COMPILE) $(ARGS) --output-file requirements/base.txt pyproject.toml
	$(PIP_COMPILE) $(ARGS) --extra dev --constraint requirements/base.txt \
		--output-file requirements/dev.txt pyproject.toml

clean:
	rm -rf .venv .mypy_cache .pytest_cache .ruff_cache .import_linter_cache
	rm -f locale/*/LC_MESSAGES/*.mo
	find . -path ./var -prune -o -name __pycache__ -type d -print0 | xargs -0 rm -rf
