#!/bin/sh
# Every program of the course prints what real Node printed, byte for byte,
# under every profile.
exec "$builddir/tests/run-cases" -s "$srcdir/tests/golden/SKIP" recordings \
	"$srcdir/programs" "$srcdir/tests/golden" \
	${MICROTICK_MAJORS:-8 10 11 12 14 16 18 20 22 24 26}
