// SPDX-License-Identifier: MIT
// Deep equality, of assert and util.  strict: as ===, prototypes too.

function _deepEqual(a, b, strict, seen) {
	if (a === b) return a !== 0 || !strict || %same_value(a, b);
	const objects = typeof a === 'object' && a !== null &&
		typeof b === 'object' && b !== null;
	if (!objects) return _deepPrimitive(a, b, strict);
	if (strict && %proto(a) !== %proto(b)) return false;
	const kind = %inspect_kind(a);
	if (kind !== %inspect_kind(b)) return false;
	const at = %list_place(seen, a, 0, 2),
		other = %list_place(seen, b, 1, 2);
	if (at >= 0 || other >= 0) return at >= 0 && other === at + 1;
	%append(seen, a);
	%append(seen, b);
	const same = _deepContents(a, b, kind, strict, seen) &&
		_deepProperties(a, b, kind, strict, seen);
	%list_pop(seen);
	%list_pop(seen);
	return same;
}

function _deepPrimitive(a, b, strict) {
	if (strict) return %same_value(a, b);
	if (a === null || typeof a !== 'object' && typeof a !== 'function')
		return (b === null || typeof b !== 'object') &&
			(a == b || a !== a && b !== b &&
			%profile("ASSERT_NAN") === 1);
	return false;
}

function _deepContents(a, b, kind, strict, seen) {
	switch (kind) {
	case 'array':
		return a.length === b.length;
	case 'date':
		return %inspect_date(a) === %inspect_date(b);
	case 'error':
		return a.message === b.message && a.name === b.name;
	case 'boxed':
		return %same_value(%boxed_primitive(a), %boxed_primitive(b));
	case 'set':
		return _deepSets(a, b, strict, seen);
	case 'map':
		return _deepMaps(a, b, strict, seen);
	case 'promise':
		return %profile("DEEP_EQUAL_IDENTITY") < 2;
	case 'weakmap': case 'weakset':
		return %profile("DEEP_EQUAL_IDENTITY") < 1;
	}
	return true;
}

function _deepProperties(a, b, kind, strict, seen) {
	const keys = %enumerable_keys(a, strict ? 3 : 1);
	const others = %enumerable_keys(b, strict ? 3 : 1);
	if (keys.length !== others.length) return false;
	for (let i = 0; i < keys.length; i++)
		if (!%is_enumerable(b, keys[i])) return false;
	for (let i = 0; i < keys.length; i++)
		if (!_deepEqual(a[keys[i]], b[keys[i]], strict, seen))
			return false;
	return true;
}

function _deepSets(a, b, strict, seen) {
	const left = %inspect_contents(a), right = %inspect_contents(b);
	if (left.length !== right.length) return false;
	for (let i = 0; i < left.length; i++) {
		const at = _deepFind(right, left[i], 1, strict, seen);
		if (at < 0) return false;
		%list_remove(right, at);
	}
	return true;
}

function _deepMaps(a, b, strict, seen) {
	const left = %inspect_contents(a), right = %inspect_contents(b);
	if (left.length !== right.length) return false;
	for (let i = 0; i < left.length; i += 2) {
		const at = _deepFind(right, left[i], 2, strict, seen);
		if (at < 0 || !_deepEqual(left[i + 1], right[at + 1], strict,
			seen)) return false;
		%list_remove(right, at);
		%list_remove(right, at);
	}
	return true;
}

function _deepFind(list, v, step, strict, seen) {
	for (let i = 0; i < list.length; i += step)
		if (%same_value(list[i], v)) return i;
	for (let i = 0; i < list.length; i += step)
		if (_deepEqual(list[i], v, strict, seen)) return i;
	return -1;
}
