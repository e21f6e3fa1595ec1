// SPDX-License-Identifier: MIT
// Object's functions where getters, setters, callbacks or iterators of the
// program take part.

/* ecma262 #sec-topropertydescriptor: [present, flags, value, get, set], with
 * the bits of struct descriptor */
function _toDescriptor(from) {
	if (!%is_object(from))
		%throw_type('Property description must be an object: %', from);
	let present = 0;
	let flags = 0;
	let v, get, set;
	if ('enumerable' in from) {
		present |= 2;
		if (from.enumerable) flags |= 2;
	}
	if ('configurable' in from) {
		present |= 4;
		if (from.configurable) flags |= 4;
	}
	if ('value' in from) {
		present |= 16;
		v = from.value;
	}
	if ('writable' in from) {
		present |= 1;
		if (from.writable) flags |= 1;
	}
	if ('get' in from) {
		present |= 32;
		get = from.get;
		if (get !== undefined && !%is_callable(get))
			%throw_type('Getter must be a function: %', get);
	}
	if ('set' in from) {
		present |= 64;
		set = from.set;
		if (set !== undefined && !%is_callable(set))
			%throw_type('Setter must be a function: %', set);
	}
	if (present & 96 && present & 17)
		%throw_type('Invalid property descriptor. Cannot both ' +
			'specify accessors and a value or writable ' +
			'attribute, %', from);
	return [present, flags, v, get, set];
}

/* ecma262 #sec-arraysetlength, its conversions */
function _toArrayLength(v) {
	const length = _toNumber(v) >>> 0;
	if (length !== _toNumber(v)) %throw_range('Invalid array length');
	return length;
}

// True if it was defined.
function _defineOwn(o, key, d) {
	if (key === 'length' && d[0] & 16 && %is_array(o))
		d[2] = _toArrayLength(d[2]);
	return %define_own(o, key, d);
}

function _objectDefineProperty(o, key, from) {
	key = _toKey(key);
	const d = _toDescriptor(from);
	if (!_defineOwn(o, key, d)) %throw_define(o, key);
	return o;
}

/* ecma262 #sec-objectdefineproperties */
function objectDefineProperties(o, properties) {
	if (!%is_object(o))
		%throw_type('Object.defineProperties called on non-object');
	const from = %to_object(properties);
	const keys = %property_keys(from);
	const descriptors = [];
	for (let i = 0; i < keys.length; i++)
		if (%is_enumerable(from, keys[i])) {
			const d = _toDescriptor(from[keys[i]]);
			%append(descriptors, [keys[i], d]);
		}
	for (let i = 0; i < descriptors.length; i++) {
		const pair = descriptors[i];
		if (!_defineOwn(o, pair[0], pair[1]))
			%throw_define(o, pair[0]);
	}
	return o;
}

function _objectValues(v) {
	const o = %to_object(v);
	const keys = %own_names(o);
	const out = [];
	for (let i = 0; i < keys.length; i++)
		if (%is_enumerable(o, keys[i])) %append(out, o[keys[i]]);
	return out;
}

function _objectEntries(v) {
	const o = %to_object(v);
	const keys = %own_names(o);
	const out = [];
	for (let i = 0; i < keys.length; i++)
		if (%is_enumerable(o, keys[i]))
			%append(out, [keys[i], o[keys[i]]]);
	return out;
}

/* ecma262 #sec-object.assign */
function _objectAssign(target, ...sources) {
	const to = %to_object(target);
	for (let i = 0; i < sources.length; i++) {
		const source = sources[i];
		if (source === undefined || source === null) continue;
		const from = %to_object(source);
		const keys = %property_keys(from);
		for (let j = 0; j < keys.length; j++)
			if (%is_enumerable(from, keys[j]))
				to[keys[j]] = from[keys[j]];
	}
	return to;
}

/* ecma262 #sec-object.fromentries */
function objectFromEntries(iterable) {
	if (iterable === undefined || iterable === null)
		%throw_type('% is not iterable', iterable);
	const o = {};
	for (const entry of iterable) {
		if (!%is_object(entry))
			%throw_type('Iterator value % is not an entry object',
				entry);
		const key = entry[0];
		const v = entry[1];
		%create(o, _toKey(key), v);
	}
	return o;
}

/* ecma262 #sec-groupby, for property keys */
function objectGroupBy(items, callback) {
	if (items === undefined || items === null)
		%throw_type('Object.groupBy called on null or undefined');
	if (!%is_callable(callback))
		%throw_type('% is not a function', callback);
	const o = %bare_object();
	let k = 0;
	for (const item of items) {
		const key = _toKey(callback(item, k++));
		if (%has_key(o, key)) %append(o[key], item);
		else %create(o, key, [item]);
	}
	return o;
}

/* ecma262 #sec-object.prototype.tostring */
function _objectToString() {
	return _objectText(this);
}

function _objectText(o) {
	let tag = o[SymbolToStringTag];
	if (typeof tag !== 'string') tag = %builtin_tag(o);
	return '[object ' + tag + ']';
}

/* ecma262 #sec-object.prototype.tolocalestring */
function objectToLocaleString() {
	if (this === undefined || this === null)
		%throw_type('Object.prototype.toLocaleString called on null ' +
			'or undefined');
	return this.toString();
}
