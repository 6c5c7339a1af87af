# The chores under short names; scripts/dev.py does them, and says what each needs.
.PHONY: run test lint floors bench speed

PYTHON ?= python3
PAGE ?=

run:  ## print the record of a fixture, or of PAGE=an address or a file
	@$(PYTHON) scripts/dev.py run $(if $(PAGE),'$(PAGE)')

test:  ## run all tests
	@$(PYTHON) scripts/dev.py test

lint:  ## ruff and mypy
	@$(PYTHON) scripts/dev.py lint

floors:  ## quality on real pages against floors.json
	@$(PYTHON) scripts/dev.py floors

bench:  ## the whole benchmark
	@$(PYTHON) scripts/dev.py bench

speed:  ## time and memory beside other libraries
	@$(PYTHON) scripts/dev.py speed
