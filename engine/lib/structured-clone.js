// SPDX-License-Identifier: MIT
// structuredClone: HTML #structuredserializeinternal and back in one walk.
// What was copied already is in seen, a map from original to copy.

function structuredClone(v, options) {
	if (%argument_count() === 0) _throwMissingValue();
	if (options !== undefined && options !== null) {
		if (!%is_object(options)) _throwCloneOptions(
			'Options cannot be converted to a dictionary');
		const transfer = options.transfer;
		if (transfer !== undefined) _cloneTransfer(transfer);
	}
	return _clone(v, %mapNew());
}

function _throwMissingValue() {
	const how = %profile('CLONE_MISSING_MESSAGE');
	const text = 'The value argument must be specified';
	throw %node_error('TypeError', 'ERR_MISSING_ARGS',
		how === 1 ? text :
		`The "${how === 2 ? text : 'value'}" argument must be specified`);
}

function _throwCloneOptions(text) {
	throw %node_error('TypeError', 'ERR_INVALID_ARG_TYPE',
		"Failed to execute 'structuredClone': " + text);
}

// Nothing here can be transferred.
function _cloneTransfer(transfer) {
	if (!%is_object(transfer)) _throwCloneOptions(
		'transfer in Options can not be converted to sequence.');
	for (const v of transfer)
		throw %dom_exception(%text_of(v) + ' could not be ' +
			'transferred.', 'DataCloneError');
}

function _throwClone(v) {
	throw %dom_exception(%text_of(v) + ' could not be cloned.',
		'DataCloneError');
}

function _clone(v, seen) {
	if (!%is_object(v)) {
		if (typeof v === 'symbol') _throwClone(v);
		return v;
	}
	const known = %mapFind(seen, v);
	if (known !== undefined) return known;
	switch (%clone_kind(v)) {
	case 'object': return _cloneProperties(v, {}, seen);
	case 'array':
		return _cloneProperties(v, %new_array(v.length), seen);
	case 'boxed':
	case 'date': return _cloneKeep(v, %clone_copy(v), seen);
	case 'map': return _cloneMap(v, seen);
	case 'set': return _cloneSet(v, seen);
	case 'error': return _cloneError(v, seen);
	default: _throwClone(v);
	}
}

function _cloneKeep(v, copy, seen) {
	%mapSet(seen, v, copy);
	return copy;
}

function _cloneProperties(v, copy, seen) {
	%mapSet(seen, v, copy);
	const keys = %enumerable_keys(v, 1);
	for (let i = 0; i < keys.length; i++)
		if (%has_key(v, keys[i]))
			%create(copy, keys[i], _clone(v[keys[i]], seen));
	return copy;
}

function _cloneMap(v, seen) {
	const copy = _cloneKeep(v, %mapNew(), seen);
	const cursor = %mapCursor(v);
	const pairs = [];
	for (let e = %mapStep(cursor); e !== undefined; e = %mapStep(cursor))
		%append(pairs, e);
	for (let i = 0; i < pairs.length; i++) {
		const key = _clone(pairs[i][0], seen);
		%mapSet(copy, key, _clone(pairs[i][1], seen));
	}
	return copy;
}

function _cloneSet(v, seen) {
	const copy = _cloneKeep(v, %setNew(), seen);
	const cursor = %mapCursor(v);
	const items = [];
	for (let e = %mapStep(cursor); e !== undefined; e = %mapStep(cursor))
		%append(items, e[0]);
	for (let i = 0; i < items.length; i++) {
		const item = _clone(items[i], seen);
		%mapSet(copy, item, item);
	}
	return copy;
}

function _cloneError(v, seen) {
	if (%is_dom_exception(v))
		return _cloneKeep(v, %dom_exception(v.message, v.name), seen);
	const name = v.name;
	const copy = _cloneKeep(v, %clone_error(
		name === undefined ? 'Error' : _toString(name)), seen);
	if (%has_key(v, 'stack')) %set_stack(copy, v.stack);
	if (%has_key(v, 'message'))
		%define_hidden(copy, 'message', _toString(v.message));
	if (%has_key(v, 'cause'))
		%define_hidden(copy, 'cause', _clone(v.cause, seen));
	return copy;
}
