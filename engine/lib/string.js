// SPDX-License-Identifier: MIT
// String.prototype where patterns are objects, or replacements functions.

function _stringThis(v, method) {
	if (v === undefined || v === null)
		%throw_type('String.prototype.% called on null or undefined',
			method);
}

/* ecma262 #sec-isregexp */
function _isPattern(v) {
	if (!%is_object(v)) return false;
	return !!v[SymbolMatch];
}

function _partOf(v, method) {
	if (_isPattern(v))
		%throw_type('First argument to String.prototype.% must not ' +
			'be a regular expression', method);
	return _toString(v);
}

// A position argument as an index from 0 to length.
function _positionIn(v, length) {
	const n = _toInteger(v);
	return n < 0 ? 0 : n > length ? length : n;
}

function _stringIncludes(v, position) {
	const part = _partOf(v, 'includes');
	const from = _positionIn(position, this.length);
	return %string_index(this, part, from) >= 0;
}

function _stringStartsWith(v, position) {
	const part = _partOf(v, 'startsWith');
	const from = _positionIn(position, this.length);
	const end = from + part.length;
	return end <= this.length && %string_slice(this, from, end) === part;
}

function _stringEndsWith(v, position) {
	const part = _partOf(v, 'endsWith');
	const end = position === undefined ? this.length :
		_positionIn(position, this.length);
	const from = end - part.length;
	return from >= 0 && %string_slice(this, from, end) === part;
}

// The method a pattern object has for this, or undefined.
function _patternMethod(pattern, symbol) {
	if (!%is_object(pattern)) return undefined;
	const method = pattern[symbol];
	if (method === undefined || method === null) return undefined;
	if (!%is_callable(method)) %throw_call_site(method);
	return method;
}

/* ecma262 #sec-string.prototype.split */
function _stringSplit(separator, limit) {
	_stringThis(this, 'split');
	const method = _patternMethod(separator, SymbolSplit);
	if (method !== undefined)
		return %call(method, separator, this, limit);
	const s = _toString(this);
	const most = limit === undefined ? 4294967295 :
		_toNumber(limit) >>> 0;
	const between = _toString(separator);
	if (most === 0) return [];
	if (separator === undefined) return [s];
	return %string_split(s, between, most);
}

/* ecma262 #sec-string.prototype.replace */
function _stringReplace(pattern, replacement) {
	_stringThis(this, 'replace');
	const method = _patternMethod(pattern, SymbolReplace);
	if (method !== undefined)
		return %call(method, pattern, this, replacement);
	const s = _toString(this);
	const part = _toString(pattern);
	if (!%is_callable(replacement)) replacement = _toString(replacement);
	const at = %string_index(s, part, 0);
	if (at < 0) return s;
	return %string_slice(s, 0, at) +
		_replacement(s, part, at, replacement) +
		%string_slice(s, at + part.length, s.length);
}

function _replacement(s, part, at, replacement) {
	if (typeof replacement === 'string')
		return %string_substitute(s, part, at, replacement);
	return _toString(replacement(part, at, s));
}

/* ecma262 #sec-string.prototype.replaceall */
function _stringReplaceAll(pattern, replacement) {
	_stringThis(this, 'replaceAll');
	if (_isPattern(pattern)) {
		const flags = pattern.flags;
		if (flags === undefined || flags === null)
			%throw_type('String.prototype.replaceAll called on ' +
				'null or undefined');
		if (%string_index(_toString(flags), 'g', 0) < 0)
			%throw_type('replaceAll must be called with a ' +
				'global RegExp');
	}
	const method = _patternMethod(pattern, SymbolReplace);
	if (method !== undefined)
		return %call(method, pattern, this, replacement);
	const s = _toString(this);
	const part = _toString(pattern);
	if (!%is_callable(replacement)) replacement = _toString(replacement);
	const step = part.length > 0 ? part.length : 1;
	let text = '';
	let end = 0;
	let at = %string_index(s, part, 0);
	while (at >= 0) {
		text += %string_slice(s, end, at);
		text += _replacement(s, part, at, replacement);
		end = at + part.length;
		if (at + step > s.length) break;
		at = %string_index(s, part, at + step);
	}
	return text + %string_slice(s, end, s.length);
}

// A pattern that is no object means a regular expression: only one that
// means itself is known here.
function _literalPattern(pattern, method) {
	const part = pattern === undefined ? '' : _toString(pattern);
	if (!%string_is_literal(part))
		%refuse(`String.prototype.${method} with the regular ` +
			`expression ${part}`, 'use text without ^$.*+?()[]{}|');
	return part;
}

function _matchAt(s, part, at) {
	const match = [part];
	match.index = at;
	match.input = s;
	match.groups = undefined;
	return match;
}

function stringMatch(pattern) {
	_stringThis(this, 'match');
	const method = _patternMethod(pattern, SymbolMatch);
	if (method !== undefined) return %call(method, pattern, this);
	const s = _toString(this);
	const part = _literalPattern(pattern, 'match');
	const at = %string_index(s, part, 0);
	return at < 0 ? null : _matchAt(s, part, at);
}

function stringMatchAll(pattern) {
	_stringThis(this, 'matchAll');
	if (_isPattern(pattern)) {
		const flags = pattern.flags;
		if (flags === undefined || flags === null)
			%throw_type('String.prototype.matchAll called on ' +
				'null or undefined');
		if (%string_index(_toString(flags), 'g', 0) < 0)
			%throw_type('String.prototype.matchAll called with ' +
				'a non-global RegExp argument');
	}
	const method = _patternMethod(pattern, SymbolMatchAll);
	if (method !== undefined) return %call(method, pattern, this);
	const s = _toString(this);
	return _matchAll(s, _literalPattern(pattern, 'matchAll'));
}

function* _matchAll(s, part) {
	const step = part.length > 0 ? part.length : 1;
	let at = %string_index(s, part, 0);
	while (at >= 0) {
		yield _matchAt(s, part, at);
		if (at + step > s.length) return;
		at = %string_index(s, part, at + step);
	}
}

function stringSearch(pattern) {
	_stringThis(this, 'search');
	const method = _patternMethod(pattern, SymbolSearch);
	if (method !== undefined) return %call(method, pattern, this);
	const s = _toString(this);
	return %string_index(s, _literalPattern(pattern, 'search'), 0);
}

/* ecma262 #sec-string.raw */
function stringRaw(template, ...values) {
	const cooked = %to_object(template);
	const literals = %to_object(cooked.raw);
	const length = _lengthOf(literals);
	if (length <= 0) return '';
	let text = '';
	for (let i = 0; ; i++) {
		text += _toString(literals[i]);
		if (i + 1 === length) return text;
		if (i < values.length) text += _toString(values[i]);
	}
}
