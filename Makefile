# The README's commands, nothing else.
export SWIFT_BACKTRACE := enable=no
SUDO := $(shell [ "$$(id -u)" = 0 ] || echo sudo)
GISA := .build/release/gisa
# A static standard library starts in a third of the time and needs no Swift where it runs; Apple systems have none.
STATIC := $(shell [ "$$(uname)" != Linux ] || echo --static-swift-stdlib)

.PHONY: demo test soak lint bench docs deps release

## The main job on one article of Fixtures/Articles, as a person reads it.
demo: release
	@$(GISA) analyze --format text Fixtures/Articles/press-conference/article.txt

## Debug, reduced counts, fixed seeds: under five minutes on two cores.
test: deps
	swift test

## Release, full counts.
soak: deps
	KOREANTEXT_SOAK=1 swift test -c release -Xswiftc -enable-testing

lint:
	swift format lint --strict --recursive Sources Tests

bench: release
	@bash Benchmarks/run $(GISA)

release: deps
	swift build -c release $(STATIC) --product gisa
	swift build -c release $(STATIC) --product hangul

deps:
	@[ "$$(uname)" != Linux ] || [ -e /usr/include/unicode/utypes.h ] || \
	  { $(SUDO) apt-get update -q && $(SUDO) apt-get install -y --no-install-recommends libicu-dev; }
