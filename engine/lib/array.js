// SPDX-License-Identifier: MIT
// Array.prototype: callbacks, searching and copying, step by step as in
// ECMA-262.  Functions with _ are the slow halves of the natives of
// array_read.c.

function _arrayThis(o, method) {
	if (o === undefined || o === null)
		%throw_type('Array.prototype.% called on null or undefined',
			method);
	return %to_object(o);
}

function _lengthOf(o) {
	return %is_array(o) ? o.length : _toLength(o.length);
}

// A relative index argument as an index from 0 to length.
function _relative(v, length) {
	const n = _toInteger(v);
	if (n < 0) return n + length < 0 ? 0 : n + length;
	return n > length ? length : n;
}

/* ecma262 #sec-arrayspeciescreate */
function _arraySpeciesCreate(o, length) {
	if (%plain_species(o)) return %new_array(length);
	let c = o.constructor;
	if (%is_object(c)) {
		c = c[SymbolSpecies];
		if (c === null) c = undefined;
	}
	if (c === undefined) return %new_array(length);
	if (!%is_constructor(c))
		%throw_type('object.constructor[Symbol.species] is not a ' +
			'constructor');
	return %construct(c, [length], c);
}

// ---- callbacks

/* ecma262 #sec-array.prototype.foreach */
function arrayForEach(callback, thisArg) {
	const o = _arrayThis(this, 'forEach');
	const length = _lengthOf(o);
	if (!%is_callable(callback)) %throw_callback(callback);
	for (let i = 0; i < length; i++)
		if (i in o) %call(callback, thisArg, o[i], i, o);
}

function arrayMap(callback, thisArg) {
	const o = _arrayThis(this, 'map');
	const length = _lengthOf(o);
	if (!%is_callable(callback)) %throw_callback(callback);
	const out = _arraySpeciesCreate(o, length);
	for (let i = 0; i < length; i++)
		if (i in o)
			%create(out, i, %call(callback, thisArg, o[i], i, o));
	return out;
}

function arrayFilter(callback, thisArg) {
	const o = _arrayThis(this, 'filter');
	const length = _lengthOf(o);
	if (!%is_callable(callback)) %throw_callback(callback);
	const out = _arraySpeciesCreate(o, 0);
	let to = 0;
	for (let i = 0; i < length; i++)
		if (i in o) {
			const v = o[i];
			if (%call(callback, thisArg, v, i, o))
				%create(out, to++, v);
		}
	return out;
}

function arraySome(callback, thisArg) {
	const o = _arrayThis(this, 'some');
	const length = _lengthOf(o);
	if (!%is_callable(callback)) %throw_callback(callback);
	for (let i = 0; i < length; i++)
		if (i in o && %call(callback, thisArg, o[i], i, o))
			return true;
	return false;
}

function arrayEvery(callback, thisArg) {
	const o = _arrayThis(this, 'every');
	const length = _lengthOf(o);
	if (!%is_callable(callback)) %throw_callback(callback);
	for (let i = 0; i < length; i++)
		if (i in o && !%call(callback, thisArg, o[i], i, o))
			return false;
	return true;
}

function arrayReduce(callback, ...initial) {
	const o = _arrayThis(this, 'reduce');
	const length = _lengthOf(o);
	if (!%is_callable(callback)) %throw_callback(callback);
	let i = 0;
	let result;
	if (initial.length > 0) {
		result = initial[0];
	} else {
		while (i < length && !(i in o)) i++;
		if (i === length)
			%throw_type('Reduce of empty array with no initial ' +
				'value');
		result = o[i++];
	}
	for (; i < length; i++)
		if (i in o) result = callback(result, o[i], i, o);
	return result;
}

function arrayReduceRight(callback, ...initial) {
	const o = _arrayThis(this, 'reduceRight');
	let i = _lengthOf(o) - 1;
	if (!%is_callable(callback)) %throw_callback(callback);
	let result;
	if (initial.length > 0) {
		result = initial[0];
	} else {
		while (i >= 0 && !(i in o)) i--;
		if (i < 0)
			%throw_type('Reduce of empty array with no initial ' +
				'value');
		result = o[i--];
	}
	for (; i >= 0; i--)
		if (i in o) result = callback(result, o[i], i, o);
	return result;
}

function arrayFind(callback, thisArg) {
	const o = _arrayThis(this, 'find');
	const length = _lengthOf(o);
	if (!%is_callable(callback)) %throw_callback(callback);
	for (let i = 0; i < length; i++) {
		const v = o[i];
		if (%call(callback, thisArg, v, i, o)) return v;
	}
}

function arrayFindIndex(callback, thisArg) {
	const o = _arrayThis(this, 'findIndex');
	const length = _lengthOf(o);
	if (!%is_callable(callback)) %throw_callback(callback);
	for (let i = 0; i < length; i++)
		if (%call(callback, thisArg, o[i], i, o)) return i;
	return -1;
}

function arrayFindLast(callback, thisArg) {
	const o = _arrayThis(this, 'findLast');
	const length = _lengthOf(o);
	if (!%is_callable(callback)) %throw_callback(callback);
	for (let i = length - 1; i >= 0; i--) {
		const v = o[i];
		if (%call(callback, thisArg, v, i, o)) return v;
	}
}

function arrayFindLastIndex(callback, thisArg) {
	const o = _arrayThis(this, 'findLastIndex');
	const length = _lengthOf(o);
	if (!%is_callable(callback)) %throw_callback(callback);
	for (let i = length - 1; i >= 0; i--)
		if (%call(callback, thisArg, o[i], i, o)) return i;
	return -1;
}

// ---- flat

/* ecma262 #sec-flattenintoarray; with an explicit stack of what is open */
function _flatten(target, source, length, depth, mapper, thisArg) {
	const open = [];
	let i = 0;
	let to = 0;
	for (;;) {
		if (i >= length) {
			if (open.length === 0) return;
			const outer = %list_pop(open);
			source = outer[0];
			length = outer[1];
			i = outer[2];
			depth++;
			continue;
		}
		const at = i++;
		if (!(at in source)) continue;
		let v = source[at];
		if (mapper !== undefined && open.length === 0)
			v = %call(mapper, thisArg, v, at, source);
		if (depth > 0 && %is_array(v)) {
			%append(open, [source, length, i]);
			source = v;
			length = v.length;
			i = 0;
			depth--;
		} else {
			if (to >= 9007199254740991)
				%throw_type('Invalid array length');
			%create(target, to++, v);
		}
	}
}

function arrayFlat(depth) {
	const o = %to_object(this);
	const length = _lengthOf(o);
	let levels = 1;
	if (depth !== undefined) levels = _toInteger(depth);
	if (levels < 0) levels = 0;
	const out = _arraySpeciesCreate(o, 0);
	_flatten(out, o, length, levels, undefined, undefined);
	return out;
}

function arrayFlatMap(callback, thisArg) {
	const o = %to_object(this);
	const length = _lengthOf(o);
	if (!%is_callable(callback)) {
		if (%profile('CALLBACK_TYPE_MESSAGE'))
			%throw_callback(callback);
		%throw_type('flatMap mapper function is not callable');
	}
	const out = _arraySpeciesCreate(o, 0);
	_flatten(out, o, length, 1, callback, thisArg);
	return out;
}

// ---- searching

function _arrayIndexOf(v, from) {
	const o = _arrayThis(this, 'indexOf');
	const length = _lengthOf(o);
	if (length === 0) return -1;
	for (let i = _relative(from, length); i < length; i++)
		if (i in o && o[i] === v) return i;
	return -1;
}

function _arrayIncludes(v, from) {
	const o = %to_object(this);
	const length = _lengthOf(o);
	if (length === 0) return false;
	for (let i = _relative(from, length); i < length; i++) {
		const element = o[i];
		if (element === v || (v !== v && element !== element))
			return true;
	}
	return false;
}

function _arrayLastIndexOf(v, from) {
	const o = %to_object(this);
	const length = _lengthOf(o);
	if (length === 0) return -1;
	let i = length - 1;
	if (%argument_count() > 1) {
		const n = _toInteger(from);
		i = n >= 0 ? (n < i ? n : i) : length + n;
	}
	for (; i >= 0; i--)
		if (i in o && o[i] === v) return i;
	return -1;
}

function _arrayAt(index) {
	const o = %to_object(this);
	const length = _lengthOf(o);
	const n = _toInteger(index);
	const i = n < 0 ? n + length : n;
	return i < 0 || i >= length ? undefined : o[i];
}

// ---- copies

/* ecma262 #sec-array.prototype.slice */
function _arraySlice(start, end) {
	const o = %to_object(this);
	const length = _lengthOf(o);
	let i = _relative(start, length);
	const last = end === undefined ? length : _relative(end, length);
	const out = _arraySpeciesCreate(o, last > i ? last - i : 0);
	let to = 0;
	for (; i < last; i++, to++)
		if (i in o) %create(out, to, o[i]);
	out.length = to;
	return out;
}

function _isConcatSpreadable(v) {
	if (!%is_object(v)) return false;
	const spreadable = v[SymbolIsConcatSpreadable];
	return spreadable === undefined ? %is_array(v) : !!spreadable;
}

/* ecma262 #sec-array.prototype.concat */
function _arrayConcat(...items) {
	const o = _arrayThis(this, 'concat');
	const out = _arraySpeciesCreate(o, 0);
	let to = 0;
	for (let k = -1; k < items.length; k++) {
		const v = k < 0 ? o : items[k];
		if (_isConcatSpreadable(v)) {
			const length = _lengthOf(v);
			if (to + length > 9007199254740991)
				%throw_type('Invalid array length');
			for (let i = 0; i < length; i++, to++)
				if (i in v) %create(out, to, v[i]);
		} else {
			if (to >= 9007199254740991)
				%throw_type('Invalid array length');
			%create(out, to++, v);
		}
	}
	out.length = to;
	return out;
}

function _arrayToReversed() {
	const o = %to_object(this);
	const length = _lengthOf(o);
	const out = %new_array(length);
	for (let i = 0; i < length; i++)
		%create(out, i, o[length - i - 1]);
	return out;
}

function arrayToSpliced(start, skip, ...items) {
	const o = %to_object(this);
	const length = _lengthOf(o);
	const from = _relative(start, length);
	let count = 0;
	if (%argument_count() > 1) {
		const n = _toInteger(skip);
		count = n < 0 ? 0 : n > length - from ? length - from : n;
	} else if (%argument_count() > 0) {
		count = length - from;
	}
	const size = length + items.length - count;
	if (size > 9007199254740991) %throw_type('Invalid array length');
	const out = %new_array(size);
	let to = 0;
	for (let i = 0; i < from; i++) %create(out, to++, o[i]);
	for (let i = 0; i < items.length; i++) %create(out, to++, items[i]);
	for (let i = from + count; i < length; i++) %create(out, to++, o[i]);
	return out;
}

function arrayWith(index, v) {
	const o = %to_object(this);
	const length = _lengthOf(o);
	const n = _toInteger(index);
	const at = n < 0 ? n + length : n;
	if (at < 0 || at >= length) %throw_range('Invalid index : %', n);
	const out = %new_array(length);
	for (let i = 0; i < length; i++) %create(out, i, i === at ? v : o[i]);
	return out;
}

// ---- text

function _elementText(v) {
	return v === undefined || v === null ? '' : _toString(v);
}

/* ecma262 #sec-array.prototype.join */
function _arrayJoin(separator) {
	const o = %to_object(this);
	if (!%join_enter(o)) return '';
	try {
		const length = _lengthOf(o);
		const between = separator === undefined ? ',' :
			_toString(separator);
		let text = '';
		for (let i = 0; i < length; i++) {
			if (i > 0) text += between;
			text += _elementText(o[i]);
		}
		return text;
	} finally {
		%join_leave();
	}
}

/* ecma262 #sec-array.prototype.tostring */
function arrayToString() {
	const o = %to_object(this);
	const join = o.join;
	if (%is_callable(join)) return %call(join, o);
	return _objectText(o);
}

/* ecma262 #sec-array.prototype.tolocalestring */
function arrayToLocaleString() {
	const o = %to_object(this);
	if (!%join_enter(o)) return '';
	try {
		const length = _lengthOf(o);
		let text = '';
		for (let i = 0; i < length; i++) {
			const v = o[i];
			if (i > 0) text += ',';
			if (v !== undefined && v !== null)
				text += _toString(v.toLocaleString());
		}
		return text;
	} finally {
		%join_leave();
	}
}
