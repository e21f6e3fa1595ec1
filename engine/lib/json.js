// SPDX-License-Identifier: MIT
// JSON where the program is called: revivers, replacers, toJSON, getters.
// json.c parses, and writes what is plain.

/* ecma262 #sec-internalizejsonproperty */
function _jsonInternalize(holder, name, reviver, source) {
	const v = holder[name];
	if (%is_array(v)) {
		const length = _lengthOf(v);
		for (let i = 0; i < length; i++)
			_jsonReviveOne(v, %string(i), reviver, source);
	} else if (%is_object(v)) {
		const keys = %enumerable_keys(v, 1);
		for (let i = 0; i < keys.length; i++)
			_jsonReviveOne(v, keys[i], reviver, source);
	}
	if (!%profile('HAS_RAW_JSON')) return %call(reviver, holder, name, v);
	const text = %json_source(source, v);
	return %call(reviver, holder, name, v,
		text === undefined ? {} : { source: text });
}

function _jsonReviveOne(holder, key, reviver, source) {
	const v = _jsonInternalize(holder, key, reviver,
		%json_child(source, key));
	if (v === undefined) %delete_sloppy(holder, key);
	else %define_own(holder, key, [23, 7, v, undefined, undefined]);
}

function _jsonRevive(v, reviver, source) {
	return _jsonInternalize({ '': v }, '', reviver, source);
}

/* ecma262 #sec-json.stringify */
function _jsonStringify(v, replacer, space) {
	let list, call;
	if (%is_callable(replacer)) call = replacer;
	else if (%is_array(replacer)) list = _jsonList(replacer);
	let gap = space;
	if (%is_object(space)) {
		const type = typeof %unbox(space);
		if (type === 'number') gap = _toNumber(space);
		else if (type === 'string') gap = _toString(space);
		else gap = undefined;
	}
	const state = { list, call, gap: %json_gap(gap), stack: [], keys: [] };
	return _jsonProperty(state, { '': v }, '', '');
}

function _jsonList(replacer) {
	const list = [];
	const length = _lengthOf(replacer);
	for (let i = 0; i < length; i++) {
		let item = replacer[i];
		if (typeof item === 'number') {
			item = %string(item);
		} else if (%is_object(item)) {
			const type = typeof %unbox(item);
			item = type === 'string' || type === 'number' ?
				_toString(item) : undefined;
		}
		if (typeof item === 'string' && !%is_among(item, list))
			%append(list, item);
	}
	return list;
}

// The value that is to be written for a property.
function _jsonPrepare(state, holder, key) {
	let v = holder[key];
	if (%is_object(v) || typeof v === 'bigint') {
		const method = v.toJSON;
		if (%is_callable(method)) v = %call(method, v, key);
	}
	if (state.call !== undefined) v = %call(state.call, holder, key, v);
	if (!%is_object(v)) return v;
	const boxed = %unbox(v);
	switch (typeof boxed) {
	case 'number': return _toNumber(v);
	case 'string': return _toString(v);
	case 'boolean': return boxed;
	case 'bigint': return boxed;
	default: return v;
	}
}

/* ecma262 #sec-serializejsonproperty; undefined: it is not written */
function _jsonProperty(state, holder, key, indent) {
	const v = _jsonPrepare(state, holder, key);
	if (v === null) return 'null';
	switch (typeof v) {
	case 'boolean': return v ? 'true' : 'false';
	case 'string': return %json_quote(v);
	case 'number': return v - v === 0 ? %string(v) : 'null';
	case 'bigint': %throw_type('Do not know how to serialize a BigInt');
	case 'object':
		return %is_raw_json(v) ? v.rawJSON :
			_jsonObject(state, v, key, indent);
	default: return undefined;
	}
}

function _jsonObject(state, v, key, indent) {
	const stack = state.stack;
	const at = %list_place(stack, v, 0, 1);
	if (at >= 0) _jsonCycle(state, at, key);
	%append(stack, v);
	%append(state.keys, key);
	const inner = indent + state.gap;
	const isArray = %is_array(v);
	const parts = isArray ? _jsonItems(state, v, inner) :
		_jsonMembers(state, v, inner);
	%list_pop(stack);
	%list_pop(state.keys);
	const open = isArray ? '[' : '{';
	const close = isArray ? ']' : '}';
	if (parts.length === 0) return open + close;
	if (state.gap === '') return open + %text_join(parts, ',') + close;
	return open + '\n' + inner + %text_join(parts, ',\n' + inner) + '\n' +
		indent + close;
}

function _jsonItems(state, v, indent) {
	const parts = [];
	const length = _lengthOf(v);
	for (let i = 0; i < length; i++) {
		const s = _jsonProperty(state, v, %string(i), indent);
		%append(parts, s === undefined ? 'null' : s);
	}
	return parts;
}

function _jsonMembers(state, v, indent) {
	const parts = [];
	const keys = state.list === undefined ? %enumerable_keys(v, 1) :
		state.list;
	for (let i = 0; i < keys.length; i++) {
		const s = _jsonProperty(state, v, keys[i], indent);
		if (s !== undefined)
			%append(parts, %json_quote(keys[i]) +
				(state.gap === '' ? ':' : ': ') + s);
	}
	return parts;
}

// ---- circular structures

// How the message names the way to a member: of an array, of an object.
function _jsonStep(holder, key) {
	return %is_array(holder) ? 'index ' + key : "property '" + key + "'";
}

/* V8 src/json/json-stringifier.cc ConstructCircularStructureErrorMessage */
function _jsonCycle(state, first, key) {
	const stack = state.stack;
	const n = stack.length;
	let text = 'Converting circular structure to JSON';
	if (!%profile('JSON_CYCLE_PATH')) %throw_type(text);
	text += "\n    --> starting at object with constructor '" +
		%constructor_name(stack[first]) + "'";
	for (let i = first + 1; i < n; i++) {
		if (i > first + 2 && i < n - 1) {
			if (i === first + 3) text += '\n    |     ...';
			continue;
		}
		text += '\n    |     ' + _jsonStep(stack[i - 1],
			state.keys[i]) + " -> object with constructor '" +
			%constructor_name(stack[i]) + "'";
	}
	text += '\n    --- ' + _jsonStep(stack[n - 1], key) +
		' closes the circle';
	%throw_type('%', text);
}

// ---- raw JSON

/* tc39 proposal-json-parse-with-source #sec-json.rawjson */
function jsonRawJSON(text) {
	const s = _toString(text);
	%json_check_raw(s);
	return %json_raw(s);
}
