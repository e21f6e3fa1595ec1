// SPDX-License-Identifier: MIT
// Errors Node's own functions throw: ERR_INVALID_ARG_TYPE and its like.

// expected: "function", or a list of such; "Function" for classes.
function _throwArgument(name, expected, v) {
	throw %node_error('TypeError', 'ERR_INVALID_ARG_TYPE', `The ${
		%text_find(name, '.', 0) < 0 ? `"${name}" argument` :
			`"${name}" property`} must be ${_expectedText(expected)}.${
		_receivedText(v)}`);
}

function _expectedText(expected) {
	if (typeof expected === 'string') expected = [expected];
	const types = [], classes = [], others = [];
	for (let i = 0; i < expected.length; i++) {
		const e = expected[i];
		if (e === 'Function') %append(types, 'function');
		else if (_isTypeName(e)) %append(types, e);
		else if (e[0] >= 'A' && e[0] <= 'Z') %append(classes, e);
		else %append(others, e);
	}
	let text = '';
	if (types.length > 0) text = `${types.length > 1 ? 'one of type' :
		'of type'} ${_orList(types)}`;
	if (classes.length > 0) text += `${text === '' ? '' : ' or '
		}an instance of ${_orList(classes)}`;
	if (others.length > 0) text += `${text === '' ? '' : ' or '}${
		_orList(others)}`;
	return text;
}

function _isTypeName(s) {
	return s === 'string' || s === 'function' || s === 'number' ||
		s === 'object' || s === 'boolean' || s === 'bigint' ||
		s === 'symbol';
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
		return ` Received type ${typeof v}`;
	if (v === null || v === undefined) return ` Received ${v}`;
	if (typeof v === 'function') return ` Received function ${v.name}`;
	if (typeof v === 'object') {
		const c = v.constructor;
		if (c && c.name) return ` Received an instance of ${c.name}`;
		return ` Received ${_inspectDeep(v, -1, false)}`;
	}
	let text = _inspectArgument(v, undefined);
	if (text.length > 28) text = `${%text_slice(text, 0, 25)}...`;
	return ` Received type ${typeof v} (${text})`;
}

function _throwRange(name, range, v) {
	throw %node_error('RangeError', 'ERR_OUT_OF_RANGE',
		`The value of "${name}" is out of range. It must be ${range
		}. Received ${_inspectArgument(v, undefined)}`);
}

// tick: of process.nextTick, which Node 8 words in its own way.
function _throwCallback(v, tick) {
	const how = %profile("CALLBACK_ERROR");
	if (how === 3) _throwArgument('callback', 'function', v);
	if (how === 0 && tick)
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
