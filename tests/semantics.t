#!/bin/sh
# The experiments behind the engine's tables: what microtick can run of them
# prints what real Node printed; what it refuses is skipped with its reason.
dir=$srcdir/tests/golden/semantics
exec "$builddir/tests/run-cases" -u -s "$dir/SKIP" recordings \
	"$dir" "$dir" \
	${MICROTICK_MAJORS:-8 10 11 12 14 16 18 20 22 24 26}
