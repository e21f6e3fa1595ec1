// SPDX-License-Identifier: MIT
// Array.prototype's methods that change an array, and what makes arrays,
// step by step as in ECMA-262.

function _arrayOf(...items) {
	const out = %is_constructor(this) ?
		%construct(this, [items.length], this) :
		%new_array(items.length);
	for (let i = 0; i < items.length; i++) %create(out, i, items[i]);
	out.length = items.length;
	return out;
}

/* ecma262 #sec-array.from */
function arrayFrom(items, mapper, thisArg) {
	if (mapper !== undefined && !%is_callable(mapper))
		%throw_callback(mapper);
	if (items === undefined || items === null) {
		if (%profile('ARRAY_FROM_MESSAGE') === 0) %throw_nullish();
		%throw_cannot_iterate(items, undefined);
	}
	const method = items[SymbolIterator];
	if (method === undefined || method === null)
		return _arrayFromLike(this, items, mapper, thisArg);
	if (!%is_callable(method)) _throwBadFrom(method);
	const out = %is_constructor(this) ? %construct(this, [], this) : [];
	const iterator = %call(method, items);
	if (!%is_object(iterator))
		%throw_type('Result of the Symbol.iterator method is not an ' +
			'object');
	const next = iterator.next;
	for (let i = 0; ; i++) {
		const v = _iteratorStep(iterator, next);
		if (v === %empty) {
			out.length = i;
			return out;
		}
		let done = false;
		try {
			%create(out, i, mapper === undefined ? v :
				%call(mapper, thisArg, v, i));
			done = true;
		} finally {
			if (!done) _iteratorCloseQuiet(iterator);
		}
	}
}

function _throwBadFrom(method) {
	const how = %profile('ARRAY_FROM_MESSAGE');
	if (how === 2)
		%throw_type('% requires that the property of the first ' +
			'argument, items[Symbol.iterator], when exists, be ' +
			'a function', '%Array%.from');
	if (how === 1) %throw_type('Found non-callable @@iterator');
	%throw_type('% is not a function', method);
}

function _arrayFromLike(constructor, items, mapper, thisArg) {
	const o = %to_object(items);
	const length = _lengthOf(o);
	const out = %is_constructor(constructor) ?
		%construct(constructor, [length], constructor) :
		%new_array(length);
	for (let i = 0; i < length; i++) {
		const v = o[i];
		%create(out, i, mapper === undefined ? v :
			%call(mapper, thisArg, v, i));
	}
	out.length = length;
	return out;
}

/* What return() gives, as { v }; undefined: there is none.
 * DEVIATES: what it throws is lost in V8, and the promise stays pending. */
function _fromAsyncClose(iterator) {
	try {
		const method = iterator.return;
		if (method === undefined || method === null) return undefined;
		return { v: %call(method, iterator) };
	} catch {
		return { v: %promise_plain(20) };
	}
}

/* V8 12.4 does not tell hooks of its awaits here: what goes on is nobody's. */
function _fromAsyncResumed() {
	if (%profile("FROM_ASYNC_BARE")) %context_to_base();
}

/* ecma262 #sec-array.fromasync */
async function arrayFromAsync(items, mapper, thisArg) {
	if (mapper !== undefined && !%is_callable(mapper))
		%throw_callback(mapper);
	let method = items[SymbolAsyncIterator];
	let isAsync = true;
	if (method === undefined || method === null) {
		method = items[SymbolIterator];
		isAsync = false;
	}
	let i = 0;
	if (method === undefined || method === null) {
		const o = %to_object(items);
		const length = _lengthOf(o);
		const list = %is_constructor(this) ?
			%construct(this, [length], this) : %new_array(length);
		for (; i < length; i++) {
			let v = await o[i];
			_fromAsyncResumed();
			if (mapper !== undefined)
				v = await %call(mapper, thisArg, v, i);
			_fromAsyncResumed();
			%create(list, i, v);
		}
		list.length = length;
		return list;
	}
	if (!%is_callable(method)) %throw_call_site(method);
	const out = %is_constructor(this) ? %construct(this, [], this) : [];
	let iterator = %call(method, items);
	if (!%is_object(iterator))
		%throw_type('Result of the Symbol.% method is not an object',
			isAsync ? 'asyncIterator' : 'iterator');
	if (!isAsync) iterator = %async_from_sync(iterator, iterator.next);
	try {
		const next = iterator.next;
		for (;; i++) {
			const result = await %call(next, iterator);
			_fromAsyncResumed();
			if (!%is_object(result))
				%throw_type('Iterator result % is not an object',
					'Array.fromAsync');
			if (result.done) break;
			let v = result.value;
			if (mapper !== undefined)
				v = await %call(mapper, thisArg, v, i);
			_fromAsyncResumed();
			%create(out, i, v);
		}
	} catch (error) {
		/* DEVIATES: V8 closes the iterator whatever went wrong, even
		 * if that was its next, and once more with the new reason if
		 * closing it is rejected */
		for (;;) {
			const closing = _fromAsyncClose(iterator);
			if (closing === undefined) throw error;
			try {
				await closing.v;
			} catch (reason) {
				error = reason;
				continue;
			}
			throw error;
		}
	}
	out.length = i;
	return out;
}

// ---- ends

function _arrayPush(...items) {
	const o = %to_object(this);
	const length = _lengthOf(o);
	if (length + items.length > 9007199254740991)
		%throw_type('Pushing % elements on an array-like of length % ' +
			'is disallowed, as the total surpasses 2**53-1',
			items.length, length);
	for (let i = 0; i < items.length; i++) o[length + i] = items[i];
	o.length = length + items.length;
	return length + items.length;
}

function _arrayPop() {
	const o = %to_object(this);
	const length = _lengthOf(o);
	if (length === 0) {
		o.length = 0;
		return undefined;
	}
	const v = o[length - 1];
	delete o[length - 1];
	o.length = length - 1;
	return v;
}

// Moves o[from] to o[to], a hole too.
function _arrayMove(o, from, to) {
	if (from in o) o[to] = o[from];
	else delete o[to];
}

function _arrayShift() {
	const o = %to_object(this);
	const length = _lengthOf(o);
	if (length === 0) {
		o.length = 0;
		return undefined;
	}
	const v = o[0];
	for (let i = 1; i < length; i++) _arrayMove(o, i, i - 1);
	delete o[length - 1];
	o.length = length - 1;
	return v;
}

function _arrayUnshift(...items) {
	const o = %to_object(this);
	const length = _lengthOf(o);
	const n = items.length;
	if (n > 0) {
		if (length + n > 9007199254740991)
			%throw_type('Invalid array length');
		for (let i = length; i > 0; i--)
			_arrayMove(o, i - 1, i + n - 1);
		for (let i = 0; i < n; i++) o[i] = items[i];
	}
	o.length = length + n;
	return length + n;
}

// ---- in place

function _arrayReverse() {
	const o = %to_object(this);
	const length = _lengthOf(o);
	for (let low = 0, high = length - 1; low < high; low++, high--) {
		const hasLow = low in o;
		const a = hasLow ? o[low] : undefined;
		const hasHigh = high in o;
		const b = hasHigh ? o[high] : undefined;
		if (hasHigh) o[low] = b;
		else if (hasLow) delete o[low];
		if (hasLow) o[high] = a;
		else if (hasHigh) delete o[high];
	}
	return o;
}

function _arrayFill(v, start, end) {
	const o = %to_object(this);
	const length = _lengthOf(o);
	const from = _relative(start, length);
	const to = end === undefined ? length : _relative(end, length);
	for (let i = from; i < to; i++) o[i] = v;
	return o;
}

/* ecma262 #sec-array.prototype.copywithin */
function arrayCopyWithin(target, start, end) {
	const o = %to_object(this);
	const length = _lengthOf(o);
	let to = _relative(target, length);
	let from = _relative(start, length);
	const last = end === undefined ? length : _relative(end, length);
	let count = last - from < length - to ? last - from : length - to;
	if (from < to && to < from + count) {
		for (from += count - 1, to += count - 1; count > 0; count--)
			_arrayMove(o, from--, to--);
		return o;
	}
	for (; count > 0; count--) _arrayMove(o, from++, to++);
	return o;
}

/* ecma262 #sec-array.prototype.splice */
function _arraySplice(start, skip, ...items) {
	const o = %to_object(this);
	const length = _lengthOf(o);
	const from = _relative(start, length);
	const n = items.length;
	let count = 0;
	if (%argument_count() > 1) {
		const d = _toInteger(skip);
		count = d < 0 ? 0 : d > length - from ? length - from : d;
	} else if (%argument_count() > 0) {
		count = length - from;
	}
	if (length + n - count > 9007199254740991)
		%throw_type('Invalid array length');
	const out = _arraySpeciesCreate(o, count);
	for (let i = 0; i < count; i++)
		if (from + i in o) %create(out, i, o[from + i]);
	out.length = count;
	if (n < count) {
		for (let i = from; i < length - count; i++)
			_arrayMove(o, i + count, i + n);
		for (let i = length; i > length - count + n; i--)
			delete o[i - 1];
	} else if (n > count) {
		for (let i = length - count; i > from; i--)
			_arrayMove(o, i + count - 1, i + n - 1);
	}
	for (let i = 0; i < n; i++) o[from + i] = items[i];
	o.length = length - count + n;
	return out;
}
