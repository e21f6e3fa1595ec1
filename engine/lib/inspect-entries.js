// SPDX-License-Identifier: MIT
// The entries of an inspected object: elements, properties, contents.

// Lines of text, one an entry, own properties last.
function _inspectEntries(ctx, value, depth, shape) {
	const out = _inspectContents(ctx, value, depth, shape);
	const keys = shape.keys;
	const how = shape.list ? 2 : 0;
	for (let i = 0; i < keys.length; i++)
		%append(out, shape.kind === 'namespace' ?
			_inspectExport(ctx, value, depth, keys[i]) :
			_inspectProperty(ctx, value, depth, keys[i], how));
	const extra = shape.protoKeys;
	if (extra !== undefined)
		for (let i = 0; i < extra.length; i += 2)
			%append(out, _inspectProperty(ctx, extra[i], depth,
				extra[i + 1], 0));
	return out;
}

function _inspectContents(ctx, value, depth, shape) {
	const kind = shape.kind;
	if (kind === 'array') return _inspectArray(ctx, value, depth);
	if (kind === 'set') return _inspectSet(ctx, value, depth);
	if (kind === 'map') return _inspectMap(ctx, value, depth);
	if (kind === 'promise') return _inspectPromise(ctx, value, depth);
	if (kind === 'map-iterator' || kind === 'set-iterator')
		return _inspectIterator(ctx, value, depth, shape);
	if (kind === 'weakset' || kind === 'weakmap')
		return _inspectUnknown(ctx, value, depth, kind);
	return [];
}

function _inspectMore(out, left) {
	if (left > 0)
		%append(out, `... ${left} more item${left > 1 ? 's' : ''}`);
	return out;
}

// Contents are indented, but not in Node 8.
function _inspectIndent(ctx, by) {
	if (%profile("INSPECT_COMPACT")) ctx.indent += by;
}

function _inspectLimit(ctx, length) {
	const limit = ctx.maxArrayLength < 0 ? 0 : ctx.maxArrayLength;
	return limit < length ? limit : length;
}

function _inspectArray(ctx, value, depth) {
	const length = %inspect_length(value);
	const limit = _inspectLimit(ctx, length);
	const out = [];
	let i = 0;
	while (i < length && out.length < limit) {
		const next = %inspect_next_index(value, i);
		if (next > i) {
			_inspectHoles(ctx, out, next - i);
			i = next;
		} else {
			%append(out,
				_inspectProperty(ctx, value, depth, i, 1));
			i++;
		}
	}
	return _inspectMore(out, length - i);
}

function _inspectHoles(ctx, out, n) {
	%append(out, _inspectPaint(ctx,
		`<${n} empty item${n > 1 ? 's' : ''}>`, 'undefined'));
}

function _inspectSet(ctx, value, depth) {
	const entries = %inspect_contents(value);
	const limit = %profile("INSPECT_SET_LIMIT") ?
		_inspectLimit(ctx, entries.length) : entries.length;
	const out = [];
	_inspectIndent(ctx, 2);
	for (let i = 0; i < limit; i++)
		%append(out, _inspectValue(ctx, entries[i], depth, false));
	_inspectIndent(ctx, -2);
	return _inspectSize(ctx, _inspectMore(out, entries.length - limit),
		entries.length);
}

// showHidden in old versions: the size among the properties.
function _inspectSize(ctx, out, size) {
	if (ctx.showHidden && !%profile("INSPECT_SIZE"))
		%append(out, `[size]: ${
			_inspectPaint(ctx, `${size}`, 'number')}`);
	return out;
}

function _inspectMap(ctx, value, depth) {
	const entries = %inspect_contents(value);
	const size = entries.length / 2;
	const limit = %profile("INSPECT_SET_LIMIT") ?
		_inspectLimit(ctx, size) : size;
	const out = [];
	_inspectIndent(ctx, 2);
	for (let i = 0; i < limit; i++) {
		const key = _inspectMapKey(ctx, entries[2 * i], depth);
		%append(out, `${key} => ${_inspectValue(ctx,
			entries[2 * i + 1], depth, false)}`);
	}
	_inspectIndent(ctx, -2);
	return _inspectSize(ctx, _inspectMore(out, size - limit), size);
}

function _inspectMapKey(ctx, key, depth) {
	return _inspectValue(ctx, key, depth, false);
}

function _inspectPromise(ctx, value, depth) {
	const state = %promise_state(value);
	if (state === 0) return [_inspectPaint(ctx, '<pending>', 'special')];
	_inspectIndent(ctx, 2);
	const text = _inspectValue(ctx, %promise_result(value), depth, false);
	_inspectIndent(ctx, -2);
	return [state === 1 ? text :
		`${_inspectPaint(ctx, '<rejected>', 'special')} ${text}`];
}

function _inspectUnknown(ctx, value, depth, kind) {
	const how = %profile("INSPECT_WEAK");
	if (how === 0) return [];
	if (ctx.showHidden) return _inspectWeak(ctx, value, depth, kind);
	return [_inspectPaint(ctx, how === 1 ? '[items unknown]' :
		'<items unknown>', 'special')];
}

function _inspectWeak(ctx, value, depth, kind) {
	const entries = %inspect_contents(value);
	const step = kind === 'weakmap' ? 2 : 1;
	const size = entries.length / step;
	const limit = _inspectLimit(ctx, size);
	const out = [];
	_inspectIndent(ctx, 2);
	for (let i = 0; i < limit; i++) {
		let text = _inspectValue(ctx, entries[i * step], depth, false);
		if (step === 2) text += ` => ${_inspectValue(ctx,
			entries[2 * i + 1], depth, false)}`;
		%append(out, text);
	}
	_inspectIndent(ctx, -2);
	return _inspectMore(out, size - limit);
}

// The entries an iterator of a Map or Set has not yet given out.
function _inspectIterator(ctx, value, depth, shape) {
	const entries = %inspect_contents(value);
	let pairs = %inspect_is_pairs(value);
	if (pairs && !%profile("INSPECT_TAG")) {
		pairs = false;
		_inspectPack(entries);
	} else if (pairs && shape.kind === 'set-iterator' &&
	    !%profile("INSPECT_ENTRIES")) {
		pairs = false;
		_inspectHalve(entries);
	}
	const size = pairs ? entries.length / 2 : entries.length;
	const limit = _inspectLimit(ctx, size);
	const out = [];
	if (pairs && %profile("INSPECT_ENTRIES"))
		shape.open = %text_replace(shape.open, ' Iterator] {',
			' Entries] {');
	_inspectIndent(ctx, 2);
	for (let i = 0; i < limit; i++)
		%append(out, pairs ? _inspectPair(ctx, entries, i, depth) :
			_inspectValue(ctx, entries[i], depth, false));
	_inspectIndent(ctx, -2);
	return _inspectMore(out, size - limit);
}

// Node 8: pairs are arrays among the values.
function _inspectPack(entries) {
	for (let i = 0; i < entries.length; i++) {
		entries[i] = [entries[i], entries[i + 1]];
		%list_remove(entries, i + 1);
	}
}

// Before Node 11 the pairs of a Set are shown as its values.
function _inspectHalve(entries) {
	for (let i = 0; i < entries.length; i++) %list_remove(entries, i);
}

function _inspectPair(ctx, entries, i, depth) {
	const pair = [_inspectValue(ctx, entries[2 * i], depth, false),
		_inspectValue(ctx, entries[2 * i + 1], depth, false)];
	return _inspectLayout(ctx, pair, {
		kind: 'pair', base: '', open: '[', close: ']', list: true
	}, depth, undefined);
}

// ---- properties

// how: 0 "key: value", 1 an element (value alone), 2 a named property of an
// array.
function _inspectProperty(ctx, value, depth, key, how) {
	const d = %inspect_property(value, key);
	const more = ctx.compact !== true || how !== 0 ? 2 : 3;
	let text, gap = ' ';
	if (d === undefined) {
		ctx.indent += more;
		text = _inspectValue(ctx, value[key], depth, how === 1);
		ctx.indent -= more;
	} else if (d[1] !== undefined || d[2] !== undefined) {
		text = _inspectAccessor(ctx, value, depth, key, d);
	} else {
		ctx.indent += more;
		ctx.newline = how === 0 && !%profile("INSPECT_COMPACT");
		text = _inspectValue(ctx, d[0], depth, how === 1);
		ctx.newline = false;
		if (more === 3 && _inspectIsWide(ctx, text))
			gap = `\n${%text_repeat(' ', ctx.indent)}`;
		ctx.indent -= more;
	}
	if (how === 1) return text;
	return `${_inspectKey(ctx, key, d)}:${gap}${text}`;
}

function _inspectIsWide(ctx, text) {
	if (!%profile("INSPECT_COMPACT")) return false;
	return ctx.breakLength < (%profile("INSPECT_WIDTH") ?
		%text_width(text) : text.length);
}

function _inspectKey(ctx, key, d) {
	const hidden = d !== undefined && !d[3];
	const text = _inspectKeyText(ctx, key, hidden);
	if (hidden) return `[${text}]`;
	if (typeof key === 'symbol' && %profile("INSPECT_SYMBOL_BRACKETS"))
		return `[${text}]`;
	return text;
}

function _inspectKeyText(ctx, key, hidden) {
	if (typeof key === 'symbol') {
		const name = %symbol_text(key);
		return _inspectPaint(ctx, %profile("INSPECT_COMPACT") ?
			%text_escape(name) : name, 'symbol');
	}
	if (key === '__proto__' && %profile("INSPECT_PROTO_KEY"))
		return "['__proto__']";
	if (hidden && !%profile("INSPECT_QUOTE_HIDDEN"))
		return %profile("INSPECT_ESCAPE_HIDDEN") ?
			%text_escape(key) : key;
	if (%text_is_word(key)) return _inspectPaint(ctx, key, 'name');
	return _inspectPaint(ctx, %text_quote(key), 'string');
}

function _inspectAccessor(ctx, value, depth, key, d) {
	if (d[1] === undefined)
		return _inspectPaint(ctx, '[Setter]', 'special');
	const label = d[2] === undefined ? 'Getter' : 'Getter/Setter';
	if (!(ctx.getters === true || ctx.getters === 'get' &&
	    d[2] === undefined || ctx.getters === 'set' &&
	    d[2] !== undefined))
		return _inspectPaint(ctx, `[${label}]`, 'special');
	try {
		return _inspectGot(ctx, %call(d[1], value), depth, label);
	} catch (e) {
		return _inspectPaint(ctx, `[${label}: <Inspection threw (${
			e.message})>]`, 'special');
	}
}

function _inspectGot(ctx, v, depth, label) {
	if (v === null) return `${_inspectPaint(ctx, `[${label}:`, 'special')} ${
		_inspectPaint(ctx, 'null', 'null')}${
		_inspectPaint(ctx, ']', 'special')}`;
	_inspectIndent(ctx, 2);
	let text;
	if (typeof v === 'object') text = `${_inspectPaint(ctx, `[${label}]`,
		'special')} ${_inspectValue(ctx, v, depth, false)}`;
	else text = `${_inspectPaint(ctx, `[${label}:`, 'special')} ${
		_inspectValue(ctx, v, depth, false)}${
		_inspectPaint(ctx, ']', 'special')}`;
	_inspectIndent(ctx, -2);
	return text;
}

// A module's export, which may not be initialised yet.
function _inspectExport(ctx, value, depth, key) {
	try {
		return _inspectProperty(ctx, value, depth, key, 0);
	} catch {
		return `${_inspectKey(ctx, key, undefined)}: ${
			_inspectPaint(ctx, '<uninitialized>', 'special')}`;
	}
}
