// SPDX-License-Identifier: MIT
// util.format: joining arguments, and the % directives of a first string.

function _formatList(args, options) {
	if (args.length === 0) return '';
	const first = args[0];
	let text = '', next = 0;
	if (typeof first === 'string') {
		if (args.length === 1) return first;
		const state = { used: 1 };
		text = _formatDirectives(first, args, state, options);
		next = state.used;
	}
	const raw = next > 0;
	for (let i = next; i < args.length; i++) {
		const v = args[i];
		if (i > 0) text += ' ';
		text += _formatRest(v, raw, options);
	}
	return text;
}

// An argument without a directive; the first one was a string or not.
function _formatRest(v, raw, options) {
	if (%profile("FORMAT_RAW_STRINGS"))
		return typeof v === 'string' ? v : _inspectArgument(v, options);
	if (raw && (v === null || typeof v !== 'object' &&
	    typeof v !== 'symbol')) return `${v}`;
	return _inspectArgument(v, options);
}

function _formatDirectives(s, args, state, options) {
	let text = '', from = 0;
	for (let i = 0; i < s.length - 1; i++) {
		if (s[i] !== '%') continue;
		const letter = s[i + 1];
		i++;
		if (letter === '%') {
			text += %text_slice(s, from, i);
			from = i + 1;
			continue;
		}
		if (state.used === args.length) continue;
		const part = _formatOne(letter, args[state.used], options);
		if (part === undefined) continue;
		text += %text_slice(s, from, i - 1) + part;
		from = i + 1;
		state.used++;
	}
	return text + %text_slice(s, from, s.length);
}

function _formatOne(letter, v, options) {
	if (letter === 's') return _formatString(v, options);
	if (letter === 'd') return _formatNumber(v);
	if (letter === 'i') return _formatInteger(v);
	if (letter === 'f') return _formatFloat(v);
	if (letter === 'j') return _formatJson(v);
	if (letter === 'o') return _formatHidden(v, options);
	if (letter === 'O') return _inspectArgument(v, options);
	if (letter === 'c' && %profile("FORMAT_CSS")) return '';
	return undefined;
}

function _formatString(v, options) {
	if (typeof v === 'string') return v;
	if (!%profile("FORMAT_INSPECT_S")) return typeof v === 'symbol' ?
		%symbol_text(v) : `${v}`;
	if (typeof v === 'number') return _inspectNumber({
		numericSeparator: false }, v);
	if (typeof v === 'bigint') return `${v}n`;
	if (typeof v === 'symbol') return %symbol_text(v);
	if (typeof v !== 'object' || v === null) return `${v}`;
	if (!_formatIsBuiltin(v)) return `${v}`;
	const ctx = _inspectContext();
	if (options !== undefined) _inspectOptions(ctx, options);
	ctx.depth = 0;
	ctx.colors = false;
	return _inspectValue(ctx, v, 0, false);
}

// Would String(v) run a toString of Node or the language, not the program's?
function _formatIsBuiltin(v) {
	if (%profile("FORMAT_TO_PRIMITIVE") &&
	    %has_key(v, %symbol_to_primitive)) return false;
	if (typeof v.toString !== 'function') return true;
	if (%has_key(v, 'toString')) return false;
	let o = v;
	do o = %proto(o); while (!%has_key(o, 'toString'));
	const d = %inspect_property(o, 'constructor');
	return d !== undefined && typeof d[0] === 'function' &&
		%is_builtin_name(d[0].name);
}

function _formatNumber(v) {
	if (typeof v === 'bigint') return `${v}n`;
	if (typeof v === 'symbol' && %profile("FORMAT_SYMBOL")) return 'NaN';
	return _inspectNumber({ numericSeparator: false }, +v);
}

function _formatInteger(v) {
	if (typeof v === 'bigint') return `${v}n`;
	if (typeof v === 'symbol' && %profile("FORMAT_SYMBOL")) return 'NaN';
	return _inspectNumber({ numericSeparator: false },
		%format_integer(`${v}`));
}

function _formatFloat(v) {
	if (typeof v === 'symbol' && %profile("FORMAT_SYMBOL")) return 'NaN';
	return _inspectNumber({ numericSeparator: false },
		%format_float(`${v}`));
}

function _formatJson(v) {
	try {
		return `${_jsonStringify(v, undefined, undefined)}`;
	} catch (e) {
		if (%text_find(`${e.message}`, 'circular structure', 0) >= 0)
			return '[Circular]';
		throw e;
	}
}

function _formatHidden(v, options) {
	const ctx = _inspectContext();
	if (options !== undefined) _inspectOptions(ctx, options);
	ctx.depth = 4;
	ctx.showHidden = true;
	return _inspectValue(ctx, v, 0, false);
}
