# The only door: every way to build, run and examine the hub.
.DEFAULT_GOAL := serve
.PHONY: serve test faults check bench bless cover assets tools browser-tools postgres

DATA ?= lmhub-data
PORT ?= 8080

ASSETS := web-assets/dist/manifest.json
ASSET_SOURCES := $(shell find web-assets data/basemap -type f -not -path '*/node_modules/*' -not -path '*/dist/*' -not -path '*/report-fonts/*')

## serve: build the hub, make it with its built-in collection if there is none, open it on http://127.0.0.1:8080
serve: $(ASSETS)
	cargo build --release --locked --bin lmhub
	cargo run --release --locked --quiet --bin lmhub -- serve --data $(DATA) --port $(PORT)

# Tests of the whole program that ask both databases by themselves, or none; all others run once on each.
ON_BOTH := architecture backups doctor faults gate interference matrix methods trail

# The program that `cargo test` built, and that browsers and other programs then use.
BUILT = $$(cargo metadata --format-version 1 --no-deps --offline | node -p 'JSON.parse(require("fs").readFileSync(0)).target_directory')/debug/lmhub

## test: every test: units, the whole program over HTTP on either database, programs of others, a real browser
test: $(ASSETS) browser-tools postgres
	cargo test --workspace --locked
	LMHUB_TEST_STORE=postgres cargo test --locked -p cli --test whole -- $(ON_BOTH:%=--skip %::)
	tests/programs/run "$(BUILT)"
	LMHUB_BIN="$(BUILT)" npm test --prefix tests/browser

## faults: kill -9, full disks, lost servers and jumping clocks, 200 rounds of them (LMHUB_FAULT_ROUNDS, LMHUB_FAULT_SEED)
faults: $(ASSETS)
	[ -e /usr/lib/x86_64-linux-gnu/faketime ] || apt-get install -y -qq --no-install-recommends faketime \
	  || sudo apt-get install -y -qq --no-install-recommends faketime || true
	LMHUB_FAULT_ROUNDS=$${LMHUB_FAULT_ROUNDS:-200} cargo test --locked -p cli --test whole -- faults --nocapture

## check: what is true by machine, without running the program
check: $(ASSETS) tools
	cargo fmt --all --check
	cargo clippy --workspace --all-targets --locked -- -D warnings
	RUSTDOCFLAGS="-D warnings" cargo doc --workspace --no-deps --locked
	cargo deny check bans licenses sources
	cargo machete
	typos

## bench: 100,000 records, and the search beside SQLite's own
bench: $(ASSETS)
	bench/run

## bless: accept what changed in formatting; no expected value is kept in files that this could overwrite
bless:
	cargo fmt --all
	cargo clippy --workspace --all-targets --fix --allow-dirty

## cover: which lines no test reaches
cover: $(ASSETS)
	cargo llvm-cov --version >/dev/null 2>&1 || cargo install --locked cargo-llvm-cov
	cargo llvm-cov --workspace --html

assets: $(ASSETS)

$(ASSETS): $(ASSET_SOURCES)
	cd web-assets && npm ci --no-audit --no-fund && npm run build
	touch $@

# What only the developers need; each is skipped where it is there already.
tools:
	command -v cargo-deny >/dev/null || cargo install --locked cargo-deny
	command -v cargo-machete >/dev/null || cargo install --locked cargo-machete
	command -v typos >/dev/null || pip install --quiet typos || cargo install --locked typos-cli

# The server that the tests ask for a second database; it stays for the next run.
postgres:
	tests/postgres/server.sh url

browser-tools:
	cd tests/browser && npm ci --no-audit --no-fund
	command -v chromium >/dev/null || (apt-get update -qq && apt-get install -y -qq --no-install-recommends chromium) \
	  || (sudo apt-get update -qq && sudo apt-get install -y -qq --no-install-recommends chromium)
