#!/bin/sh
# Every program of the course prints what real Node printed, byte for byte,
# under the profiles that claim to be exact.
exec "$builddir/tests/run-cases" -s "$srcdir/tests/golden/SKIP" recordings \
	"$srcdir/programs" "$srcdir/tests/golden" ${MICROTICK_MAJORS:-22 10}
