// SPDX-License-Identifier: MIT
// util.inspect: the text Node prints for a value.
//
// A context object (_inspectContext) goes through the whole walk: the options,
// what is being printed right now (seen), the indentation.  All its properties
// are its own, so nothing the program puts on prototypes is read.  Read in
// this order: _inspectContext, _inspectValue, _inspectObject here; what an
// object begins with in inspect-names.js; its contents in inspect-entries.js;
// errors in inspect-error.js; breaking into lines in inspect-layout.js.
// Which version prints what is asked of the profile.

function inspect(value, options, ...old) {
	const ctx = _inspectContext();
	if (old.length > 0 && old[0] !== undefined) ctx.depth = old[0];
	if (old.length > 1 && old[1] !== undefined) ctx.colors = old[1];
	if (typeof options === 'boolean') ctx.showHidden = options;
	else if (options) _inspectOptions(ctx, options);
	_inspectUnlimit(ctx);
	return _inspectValue(ctx, value, 0, true);
}

function _inspectContext() {
	const wide = %profile("INSPECT_COMPACT_3");
	return {
		showHidden: false, depth: 2, colors: false,
		customInspect: true, showProxy: false, maxArrayLength: 100,
		maxStringLength: %profile("INSPECT_STRING_LIMIT") ?
			10000 : Infinity,
		breakLength: wide ? 80 : 60, compact: wide ? 3 : true,
		sorted: false, getters: false, numericSeparator: false,
		stylize: undefined, options: undefined,
		seen: [], indent: 0, current: 0, circular: undefined,
		newline: false
	};
}

function _inspectOptions(ctx, options) {
	if (!%is_object(options)) return;
	const names = %enumerable_keys(options, 1);
	ctx.options = options;
	for (let i = 0; i < names.length; i++) {
		const name = names[i];
		if ((%has_key(ctx, name) || name === 'stylize') &&
		    _inspectKnows(name))
			ctx[name] = options[name];
	}
	if (!%profile("INSPECT_GETTERS")) ctx.compact = !!ctx.compact;
	if (!%profile("INSPECT_CUSTOM_INDENT") &&
	    options.indentationLvl !== undefined)
		ctx.indent = options.indentationLvl;
}

// Has this version the option?
function _inspectKnows(name) {
	if (name === 'seen' || name === 'indent' || name === 'current' ||
	    name === 'circular' || name === 'newline' || name === 'options')
		return false;
	return name === 'compact' ? %profile("INSPECT_COMPACT") === 1 :
		name === 'getters' ? %profile("INSPECT_GETTERS") === 1 :
		name === 'numericSeparator' ?
			%profile("INSPECT_SEPARATOR") === 1 :
		name !== 'maxStringLength' || %profile("INSPECT_COMPACT_3") === 1;
}

// The option null means no limit.
function _inspectUnlimit(ctx) {
	if (ctx.maxArrayLength === null) ctx.maxArrayLength = Infinity;
	if (ctx.maxStringLength === null) ctx.maxStringLength = Infinity;
}

// What console.log and util.format print for one argument.
function _inspectArgument(value, options) {
	const ctx = _inspectContext();
	if (options !== undefined) {
		_inspectOptions(ctx, options);
		_inspectUnlimit(ctx);
	}
	return _inspectValue(ctx, value, 0, false);
}

function _inspectDeep(value, depth, hidden) {
	const ctx = _inspectContext();
	ctx.depth = depth;
	ctx.showHidden = hidden;
	return _inspectValue(ctx, value, 0, true);
}

function _inspectValue(ctx, value, depth, typed) {
	if (value === null || typeof value !== 'object' &&
	    typeof value !== 'function')
		return _inspectPrimitive(ctx, value);
	if (ctx.customInspect) {
		const custom = _inspectMethod(value);
		if (typeof custom === 'function' &&
		    !_inspectIsPrototype(value)) {
			const text = _inspectCustom(ctx, value, custom, depth);
			if (text !== undefined) return text;
		}
	}
	if (%list_find(ctx.seen, value) >= 0)
		return _inspectCircular(ctx, value);
	return _inspectObject(ctx, value, depth, typed);
}

// The method of the program's own that shows an object.
function _inspectMethod(value) {
	const custom = value[%symbol_inspect];
	if (custom || !%profile("INSPECT_METHOD")) return custom;
	const old = value.inspect, state = %node_state;
	if (typeof old === 'function' && %profile("INSPECT_METHOD_WARNS") &&
	    !state.methodWarned) {
		state.methodWarned = true;
		_emitWarning('Custom inspection function on Objects via ' +
			'.inspect() is deprecated', 'DeprecationWarning',
			'DEP0079');
	}
	return old;
}

function _inspectIsPrototype(value) {
	const c = value.constructor;
	return c !== undefined && c !== null && c.prototype === value;
}

// The result of [util.inspect.custom](depth, options, inspect); undefined:
// it gave the object back, which is printed as usual.
function _inspectCustom(ctx, value, custom, depth) {
	const left = ctx.depth === null ? null : ctx.depth - depth;
	const inspector = %inspect_function();
	if (custom === inspector) return undefined;
	const user = _inspectUser(ctx);
	const shown = %profile("INSPECT_CUSTOM_GETS_INSPECT") ?
		%call(custom, value, left, user, inspector) :
		%call(custom, value, left, user);
	if (shown === value) return undefined;
	const text = typeof shown === 'object' ?
		_inspectValue(ctx, shown, depth, false) : `${shown}`;
	return %profile("INSPECT_CUSTOM_INDENT") ?
		%text_indent(text, ctx.indent) : text;
}

// The options as a custom inspector gets them, those that this version does
// not know as well.
function _inspectUser(ctx) {
	const user = {
		stylize: ctx.colors ? _inspectColour : _inspectPlain,
		showHidden: ctx.showHidden, depth: ctx.depth,
		colors: ctx.colors, customInspect: ctx.customInspect,
		showProxy: ctx.showProxy, maxArrayLength: ctx.maxArrayLength,
		maxStringLength: ctx.maxStringLength,
		breakLength: ctx.breakLength, compact: ctx.compact,
		sorted: ctx.sorted, getters: ctx.getters,
		numericSeparator: ctx.numericSeparator
	};
	_inspectForget(user);
	if (!%profile("INSPECT_CUSTOM_INDENT"))
		user.indentationLvl = ctx.indent;
	const given = ctx.options || {}, names = %enumerable_keys(given, 1);
	for (let i = 0; i < names.length; i++)
		if (!%has_key(user, names[i]))
			user[names[i]] = given[names[i]];
	return user;
}

function _inspectForget(options) {
	const names = ['compact', 'getters', 'maxStringLength',
		'numericSeparator'];
	for (let i = 0; i < names.length; i++)
		if (!_inspectKnows(names[i])) delete options[names[i]];
}

function _inspectCircular(ctx, value) {
	if (!%profile("INSPECT_REF"))
		return _inspectPaint(ctx, '[Circular]', 'special');
	if (ctx.circular === undefined) ctx.circular = [];
	let index = %list_find(ctx.circular, value);
	if (index < 0) {
		index = ctx.circular.length;
		%append(ctx.circular, value);
	}
	return _inspectPaint(ctx, `[Circular *${index + 1}]`, 'special');
}

// ---- primitives

function _inspectPrimitive(ctx, value) {
	if (typeof value === 'string') return _inspectString(ctx, value);
	if (typeof value === 'number')
		return _inspectPaint(ctx, _inspectNumber(ctx, value), 'number');
	if (typeof value === 'bigint') {
		const digits = `${value}`;
		return _inspectPaint(ctx, `${ctx.numericSeparator ?
			%text_separate(digits) : digits}n`, 'bigint');
	}
	if (typeof value === 'symbol')
		return _inspectPaint(ctx, %symbol_text(value), 'symbol');
	return _inspectPaint(ctx, `${value}`, value === null ? 'null' :
		typeof value);
}

function _inspectNumber(ctx, n) {
	if (n === 0 && 1 / n < 0) return '-0';
	return ctx.numericSeparator ? %text_separate(`${n}`) : `${n}`;
}

function _inspectString(ctx, s) {
	let rest = '';
	if (s.length > ctx.maxStringLength) {
		const left = s.length - ctx.maxStringLength;
		s = %text_slice(s, 0, ctx.maxStringLength);
		rest = `... ${left} more character${left > 1 ? 's' : ''}`;
	}
	if (ctx.compact !== true && s.length > 16 &&
	    s.length > ctx.breakLength - ctx.indent -
	    (%profile("INSPECT_COMPACT_3") ? 4 : 0)) {
		const lines = %text_lines(s, true);
		for (let i = 0; i < lines.length; i++)
			lines[i] = _inspectPaint(ctx, %text_quote(lines[i]),
				'string');
		return %text_join(lines, ` +\n${
			%text_repeat(' ', ctx.indent + 2)}`) + rest;
	}
	return _inspectPaint(ctx, %text_quote(s), 'string') + rest;
}

// ---- colours (the options colors and stylize)

function _inspectPaint(ctx, text, style) {
	if (ctx.stylize !== undefined) return ctx.stylize(text, style);
	return ctx.colors ? _inspectColour(text, style) : text;
}

function _inspectPlain(text) {
	return text;
}

function _inspectColour(text, style) {
	let on = 0, off = 39;
	if (style === 'special') on = 36;
	else if (style === 'number' || style === 'bigint' ||
	    style === 'boolean') on = 33;
	else if (style === 'undefined') on = 90;
	else if (style === 'string' || style === 'symbol') on = 32;
	else if (style === 'date') on = 35;
	else if (style === 'null') { on = 1; off = 22; }
	return on === 0 ? text : `\x1b[${on}m${text}\x1b[${off}m`;
}

// ---- objects

// What is known of an object before its contents: shape {kind, name, tag,
// keys, base, open, close, plain (nothing but a head), list (an array)}.
function _inspectObject(ctx, value, depth) {
	const newline = ctx.newline;
	ctx.newline = false;
	const shape = _inspectShape(ctx, value, depth);
	if (shape.plain) return shape.base;
	if (ctx.depth !== null && depth > ctx.depth)
		return _inspectTooDeep(ctx, shape);
	%append(ctx.seen, value);
	ctx.current = depth + 1;
	const out = _inspectEntries(ctx, value, depth + 1, shape);
	if (ctx.circular !== undefined) _inspectMark(ctx, value, shape);
	%list_pop(ctx.seen);
	if (ctx.sorted) _inspectSort(ctx, out, shape);
	shape.newline = newline;
	return _inspectLayout(ctx, out, shape, depth + 1, value);
}

// <ref *1> before an object that some of its contents point back to.
function _inspectMark(ctx, value, shape) {
	const index = %list_find(ctx.circular, value);
	if (index < 0) return;
	const mark = _inspectPaint(ctx, `<ref *${index + 1}>`, 'special');
	if (ctx.compact === true) shape.open = `${mark} ${shape.open}`;
	else shape.base = shape.base === '' ? mark : `${mark} ${shape.base}`;
}

function _inspectTooDeep(ctx, shape) {
	let text;
	if (shape.kind === 'array' && !%profile("INSPECT_TOO_DEEP_NAME"))
		text = '[Array]';
	else if (!%profile("INSPECT_TOO_DEEP_NAME"))
		text = `[${shape.name === null || shape.name === '' ?
			'Object' : _inspectTooDeepName(shape)}]`;
	else {
		text = %text_trim_end(_inspectPrefix(shape.name, shape.tag,
			'Object', ''));
		if (shape.name !== null) text = `[${text}]`;
	}
	return _inspectPaint(ctx, text, 'special');
}

function _inspectTooDeepName(shape) {
	return %profile("INSPECT_NULL_PROTO") ? shape.name : 'Object';
}

function _inspectSort(ctx, out, shape) {
	const by = ctx.sorted === true ? undefined : ctx.sorted;
	if (!shape.list) return _inspectSortRange(out, 0, by);
	return _inspectSortRange(out, out.length - shape.keys.length, by);
}

function _inspectSortRange(out, from, by) {
	for (let i = from + 1; i < out.length; i++) {
		const v = out[i];
		let j = i;
		while (j > from && (by === undefined ? out[j - 1] > v :
		    by(out[j - 1], v) > 0)) {
			out[j] = out[j - 1];
			j--;
		}
		out[j] = v;
	}
}
