// SPDX-License-Identifier: MIT
// Errors Node's own functions throw: ERR_INVALID_ARG_TYPE and its like.

// expected: a type or a class, or a list of such, as Node spells them:
// "string", "Function", "Promise".
function _throwArgument(name, expected, v) {
	throw %node_error('TypeError', 'ERR_INVALID_ARG_TYPE', `The ${
		_argumentName(name)} must be ${_expectedText(expected)}.${
		_receivedText(v)}`);
}

function _argumentName(name) {
	if (%profile("ERROR_ARGUMENT_ONLY")) return `"${name}" argument`;
	return %text_find(name, '.', 0) < 0 ? `"${name}" argument` :
		`"${name}" property`;
}

function nodeErrorToString() {
	return `${this.name} [${this.code}]: ${this.message}`;
}

// How it is told: up to 11 one list, since 12 types, classes and others.
function _expectedText(expected) {
	if (typeof expected === 'string') expected = [expected];
	if (%profile("ERROR_EXPECTED_LIST"))
		return `${expected.length > 1 ? 'one of' : 'of'} type ${
			_orList(expected)}`;
	const types = [], classes = [], others = [];
	for (let i = 0; i < expected.length; i++) {
		const e = expected[i];
		if (_isTypeName(e)) %append(types, e === 'Function' ?
			'function' : e === 'Object' ? 'object' : e);
		else if (e[0] >= 'A' && e[0] <= 'Z') %append(classes, e);
		else %append(others, e);
	}
	_expectedObject(types, classes);
	let text = types.length === 0 ? '' : `${types.length > 1 ?
		'one of type' : 'of type'} ${_orList(types)}`;
	if (classes.length > 0) text += `${text === '' ? '' : ' or '
		}an instance of ${_orList(classes)}`;
	if (others.length > 0) text += `${text === '' ? '' : ' or '}${
		others.length > 1 ? 'one of ' : ''}${_orList(others)}`;
	return text;
}

// Beside classes, object is the class.
function _expectedObject(types, classes) {
	if (classes.length === 0) return;
	for (let i = 0; i < types.length; i++) {
		if (types[i] !== 'object') continue;
		%list_remove(types, i);
		%append(classes, 'Object');
		return;
	}
}

function _isTypeName(s) {
	return s === 'string' || s === 'function' || s === 'number' ||
		s === 'object' || s === 'Function' || s === 'Object' ||
		s === 'boolean' || s === 'bigint' || s === 'symbol';
}

function _orList(names) {
	let text = names[0];
	for (let i = 1; i < names.length; i++)
		text += i === names.length - 1 ? names.length > 2 ?
			`, or ${names[i]}` : ` or ${names[i]}` : `, ${names[i]}`;
	return text;
}

function _receivedText(v) {
	if (!%profile("ERROR_RECEIVED_VALUE"))
		return ` Received type ${v === null &&
			%profile("ERROR_RECEIVED_NULL") ? 'null' : typeof v}`;
	return ` Received ${_specificType(v)}`;
}

// A value's type as Node's errors tell it since 12.
function _specificType(v) {
	if (v === null || v === undefined) return `${v}`;
	const late = %profile("ERROR_TYPE_QUOTED");
	if (typeof v === 'function' && (late || v.name))
		return `function ${v.name}`;
	if (typeof v === 'object') {
		const c = v.constructor;
		if (c && (late ? 'name' in c : c.name))
			return `an instance of ${c.name}`;
		return _inspectDeep(v, -1, false);
	}
	return `type ${typeof v} (${late && typeof v === 'string' ?
		_quotedCut(v) : _inspectedCut(v)})`;
}

function _quotedCut(s) {
	if (s.length > 28) s = `${%text_slice(s, 0, 25)}...`;
	return %text_find(s, "'", 0) < 0 ? `'${s}'` : %json_quote(s);
}

function _inspectedCut(v) {
	const text = _inspectArgument(v, undefined);
	const most = %profile("ERROR_RECEIVED_MOST");
	return text.length > most ? `${%text_slice(text, 0, 25)}...` : text;
}

// wanted: what f should have returned, "instance of Promise".
function _throwReturned(wanted, name, v) {
	let type;
	if (%profile("ERROR_RETURNED_TYPE")) type = _specificType(v);
	else if (v && v.constructor && v.constructor.name)
		type = `instance of ${v.constructor.name}`;
	else type = `type ${typeof v}`;
	throw %node_error('TypeError', 'ERR_INVALID_RETURN_VALUE',
		`Expected ${wanted} to be returned from the "${name
		}" function but got ${type}.`);
}

// what: "is invalid", "must be …"
function _throwValue(name, v, what) {
	throw %node_error('TypeError', 'ERR_INVALID_ARG_VALUE', `The ${
		%profile("ERROR_VALUE_PROPERTY") && %text_find(name, '.', 0) >= 0 ?
			'property' : 'argument'} '${name}' ${what}. Received ${
		_inspectArgument(v, undefined)}`);
}

function _throwRange(name, range, v) {
	throw %node_error('RangeError', 'ERR_OUT_OF_RANGE',
		`The value of "${name}" is out of range. It must be ${range
		}. Received ${_inspectArgument(v, undefined)}`);
}

function _checkObject(v, name) {
	if (v === null || typeof v !== 'object' || %is_array(v))
		_throwArgument(name, 'object', v);
}

function _checkSignal(v, name) {
	if (v !== undefined && (v === null || typeof v !== 'object' ||
	    !('aborted' in v))) _throwArgument(name, 'AbortSignal', v);
}

function _checkType(v, name, type) {
	if (typeof v !== type) _throwArgument(name, type, v);
}

function _checkInteger(v, name, least) {
	_checkType(v, name, 'number');
	if (v % 1 !== 0)
		_throwRange(name, 'an integer', v);
	if (v < least || v > 9007199254740991)
		_throwRange(name, `>= ${least} && <= 9007199254740991`, v);
}

function _checkUint32(v, name, least) {
	_checkType(v, name, 'number');
	if (v % 1 !== 0) _throwRange(name, 'an integer', v);
	if (v < least || v > 4294967295)
		_throwRange(name, `>= ${least} && <= 4294967295`, v);
}

// tick: of process.nextTick, which Node 8 words in its own way.
function _throwCallback(v, tick) {
	const how = %profile("CALLBACK_ERROR");
	if (how === 3) _throwArgument('callback', 'Function', v);
	if (how === 0 && !tick)
		%throw_type('"callback" argument must be a function');
	if (how === 0)
		throw %node_error('TypeError', 'ERR_INVALID_CALLBACK',
			'callback must be a function');
	throw %node_error('TypeError', 'ERR_INVALID_CALLBACK', how === 2 ?
		`Callback must be a function. Received ${
			_inspectArgument(v, undefined)}` :
		'Callback must be a function');
}

function _abortErrorClass() {
	const state = %module_state;
	if (state.AbortError === undefined)
		state.AbortError = class AbortError extends Error {
			constructor(options) {
				super('The operation was aborted', options);
				this.code = 'ABORT_ERR';
				this.name = 'AbortError';
			}
		};
	return state.AbortError;
}

// The AbortError of an aborted operation.
function _abortError(reason) {
	const AbortError = _abortErrorClass();
	return new AbortError(reason === undefined ? undefined :
		{ cause: reason });
}
