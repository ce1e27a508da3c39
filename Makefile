# The README's commands, nothing else.
export SWIFT_BACKTRACE := enable=no
SUDO := $(shell [ "$$(id -u)" = 0 ] || echo sudo)
GISA := .build/release/gisa
# A static standard library starts in a third of the time and needs no Swift where it runs; Apple systems have none.
# Without symbols the binaries are half as big.
STATIC := $(shell [ "$$(uname)" != Linux ] || echo --static-swift-stdlib -Xlinker -s)

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

## The documentation of the character modules, in .build/docs; any warning fails.
docs: deps
	rm -rf .build/symbols && mkdir -p .build/symbols .build/docs
	swift build --target KoreanUnicode --scratch-path .build/symbols/build \
	  -Xswiftc -emit-symbol-graph -Xswiftc -emit-symbol-graph-dir -Xswiftc .build/symbols
	for module in Hangul KoreanUnicode; do \
	  mkdir -p .build/symbols/$$module && cp .build/symbols/$$module.symbols.json .build/symbols/$$module/ && \
	  docc convert Sources/$$module/$$module.docc --additional-symbol-graph-dir .build/symbols/$$module \
	    --fallback-display-name $$module --fallback-bundle-identifier $$module --warnings-as-errors \
	    --output-path .build/docs/$$module || exit 1; \
	done

release: deps
	swift build -c release $(STATIC) --product gisa
	swift build -c release $(STATIC) --product hangul

deps:
	@[ "$$(uname)" != Linux ] || [ -e /usr/include/unicode/utypes.h ] || \
	  { $(SUDO) apt-get update -q && $(SUDO) apt-get install -y --no-install-recommends libicu-dev; }
