#!/bin/sh
# One idea of the language a file, its expectations inside it (tests/oracle).
exec "$builddir/tests/run-cases" -s "$srcdir/tests/lang/SKIP" lang \
	"$srcdir/tests/lang"
