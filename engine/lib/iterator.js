// SPDX-License-Identifier: MIT
// Iterator and its helpers.  A helper object holds a state: what it iterates
// (iterator, next), its callback, and where it is: phase 0 before the first
// next(), 1 between two, 2 running, 3 over.

// An array iterator's step where an element, or length, is not plain.
function _arrayIteratorNext() {
	const o = %iterator_target(this);
	const index = %iterator_index(this);
	const length = %is_array(o) ? o.length : _toLength(o.length);
	if (index >= length) {
		%iterator_end(this);
		return { value: undefined, done: true };
	}
	%iterator_advance(this);
	const kind = %iterator_kind(this);
	if (kind === 0) return { value: index, done: false };
	const v = o[index];
	return { value: kind === 1 ? v : [index, v], done: false };
}

/* ecma262 #sec-getiteratorflattenable */
function _flattenable(v, allowStrings, method) {
	if (!%is_object(v) && !(allowStrings && typeof v === 'string'))
		%throw_type('% called on non-object', method);
	const get = v[SymbolIterator];
	if (get === undefined || get === null) {
		if (!%is_object(v))
			%throw_type('% called on non-object', method);
		return v;
	}
	if (!%is_callable(get))
		%throw_type("'%' returned for property " +
			"'Symbol(Symbol.iterator)' of object '%' is not a " +
			'function', get, v);
	const iterator = %call(get, v);
	if (!%is_object(iterator)) %throw_type('% is not iterable', v);
	return iterator;
}

/* ecma262 #sec-iterator.from */
function iteratorFrom(o) {
	const iterator = _flattenable(o, true, 'Iterator.from');
	const next = iterator.next;
	if (_ordinaryHasInstance(Iterator, iterator)) return iterator;
	return %wrap_new({ iterator, next });
}

function iteratorWrapNext() {
	const state = %helper_state(this, 5);
	if (state === undefined)
		%throw_type('Method % called on incompatible receiver %',
			'%WrapForValidIteratorPrototype%.next', this);
	return %call(state.next, state.iterator);
}

function iteratorWrapReturn() {
	const state = %helper_state(this, 5);
	if (state === undefined)
		%throw_type('Method % called on incompatible receiver %',
			'%WrapForValidIteratorPrototype%.return', this);
	const iterator = state.iterator;
	const method = iterator.return;
	if (method === undefined || method === null)
		return { value: undefined, done: true };
	return %call(method, iterator);
}

// ---- checks

function _iteratorThis(o, method) {
	if (!%is_object(o)) %throw_type('% called on non-object', method);
}

// Since Node 24 a wrong argument closes the iterator first.
function _iteratorReject(iterator) {
	if (%profile('ITERATOR_REJECTS_CLOSING')) _iteratorCloseQuiet(iterator);
}

function _iteratorCallback(iterator, f, method) {
	if (%is_callable(f)) return;
	_iteratorReject(iterator);
	if (%profile('ITERATOR_CALLBACK_MESSAGE')) %throw_call_site(f);
	%throw_call_site(method);
}

function _iteratorCount(iterator, n) {
	let done = false;
	try {
		const number = _toNumber(n);
		const count = %integer(number);
		if (number !== number || count < 0)
			%throw_range('% must be positive', n);
		done = true;
		return count;
	} finally {
		if (!done) _iteratorReject(iterator);
	}
}

// ---- helpers that consume

/* ecma262 #sec-iterator.prototype.reduce */
function iteratorReduce(callback, ...initial) {
	_iteratorThis(this, 'Iterator.prototype.reduce');
	_iteratorCallback(this, callback, 'Iterator.prototype.reduce');
	const next = this.next;
	let counter = 0;
	let result;
	if (initial.length > 0) {
		result = initial[0];
	} else {
		result = _iteratorStep(this, next);
		if (result === %empty)
			%throw_type('Reduce of a done iterator with no ' +
				'initial value');
		counter = 1;
	}
	for (;;) {
		const v = _iteratorStep(this, next);
		if (v === %empty) return result;
		let done = false;
		try {
			result = callback(result, v, counter++);
			done = true;
		} finally {
			if (!done) _iteratorCloseQuiet(this);
		}
	}
}

function iteratorToArray() {
	_iteratorThis(this, 'Iterator.prototype.toArray');
	const next = this.next;
	const out = [];
	for (;;) {
		const v = _iteratorStep(this, next);
		if (v === %empty) return out;
		%append(out, v);
	}
}

// Calls back with the next value; %empty when there is none.
function _iteratorVisit(iterator, next, callback, counter) {
	const v = _iteratorStep(iterator, next);
	if (v === %empty) return v;
	let done = false;
	try {
		const result = callback(v, counter);
		done = true;
		return [v, result];
	} finally {
		if (!done) _iteratorCloseQuiet(iterator);
	}
}

function iteratorForEach(callback) {
	_iteratorThis(this, 'Iterator.prototype.forEach');
	_iteratorCallback(this, callback, 'Iterator.prototype.forEach');
	const next = this.next;
	for (let i = 0; ; i++)
		if (_iteratorVisit(this, next, callback, i) === %empty) return;
}

function iteratorSome(callback) {
	_iteratorThis(this, 'Iterator.prototype.some');
	_iteratorCallback(this, callback, 'Iterator.prototype.some');
	const next = this.next;
	for (let i = 0; ; i++) {
		const pair = _iteratorVisit(this, next, callback, i);
		if (pair === %empty) return false;
		if (pair[1]) {
			_iteratorClose(this);
			return true;
		}
	}
}

function iteratorEvery(callback) {
	_iteratorThis(this, 'Iterator.prototype.every');
	_iteratorCallback(this, callback, 'Iterator.prototype.every');
	const next = this.next;
	for (let i = 0; ; i++) {
		const pair = _iteratorVisit(this, next, callback, i);
		if (pair === %empty) return true;
		if (!pair[1]) {
			_iteratorClose(this);
			return false;
		}
	}
}

function iteratorFind(callback) {
	_iteratorThis(this, 'Iterator.prototype.find');
	_iteratorCallback(this, callback, 'Iterator.prototype.find');
	const next = this.next;
	for (let i = 0; ; i++) {
		const pair = _iteratorVisit(this, next, callback, i);
		if (pair === %empty) return undefined;
		if (pair[1]) {
			_iteratorClose(this);
			return pair[0];
		}
	}
}

// ---- helpers that are iterators

function _helperState(iterator, step, callback, remaining) {
	return %helper_new({
		iterator, next: iterator.next, step, callback, remaining,
		counter: 0, phase: 0, inner: undefined, innerNext: undefined,
		items: undefined
	});
}

function iteratorMap(callback) {
	_iteratorThis(this, 'Iterator.prototype.map');
	_iteratorCallback(this, callback, 'Iterator.prototype.map');
	return _helperState(this, _helperMap, callback, 0);
}

function iteratorFilter(callback) {
	_iteratorThis(this, 'Iterator.prototype.filter');
	_iteratorCallback(this, callback, 'Iterator.prototype.filter');
	return _helperState(this, _helperFilter, callback, 0);
}

function iteratorTake(limit) {
	_iteratorThis(this, 'Iterator.prototype.take');
	return _helperState(this, _helperTake, undefined,
		_iteratorCount(this, limit));
}

function iteratorDrop(limit) {
	_iteratorThis(this, 'Iterator.prototype.drop');
	return _helperState(this, _helperDrop, undefined,
		_iteratorCount(this, limit));
}

function iteratorFlatMap(callback) {
	_iteratorThis(this, 'Iterator.prototype.flatMap');
	if (!%is_callable(callback)) {
		_iteratorReject(this);
		%throw_type('Iterator.prototype.flatMap is not a function');
	}
	return _helperState(this, _helperFlatMap, callback, 0);
}

function _helperMap(h) {
	const pair = _iteratorVisit(h.iterator, h.next, h.callback, h.counter);
	if (pair === %empty) return pair;
	h.counter++;
	return pair[1];
}

function _helperFilter(h) {
	for (;;) {
		const pair = _iteratorVisit(h.iterator, h.next, h.callback,
			h.counter);
		if (pair === %empty) return pair;
		h.counter++;
		if (pair[1]) return pair[0];
	}
}

function _helperTake(h) {
	if (h.remaining === 0) {
		_iteratorClose(h.iterator);
		return %empty;
	}
	if (h.remaining !== Infinity) h.remaining--;
	return _iteratorStep(h.iterator, h.next);
}

function _helperDrop(h) {
	while (h.remaining > 0) {
		if (h.remaining !== Infinity) h.remaining--;
		if (_iteratorStep(h.iterator, h.next) === %empty)
			return %empty;
	}
	return _iteratorStep(h.iterator, h.next);
}

function _helperFlatMap(h) {
	for (;;) {
		if (h.inner === undefined) {
			const v = _iteratorStep(h.iterator, h.next);
			if (v === %empty) return v;
			_helperOpen(h, v);
		}
		let done = false;
		let v;
		try {
			v = _iteratorStep(h.inner, h.innerNext);
			done = true;
		} finally {
			if (!done) _iteratorCloseQuiet(h.iterator);
		}
		if (v !== %empty) return v;
		h.inner = undefined;
	}
}

function _helperOpen(h, v) {
	const callback = h.callback;
	let done = false;
	try {
		const inner = _flattenable(callback(v, h.counter++), false,
			'Iterator.prototype.flatMap');
		h.innerNext = inner.next;
		h.inner = inner;
		done = true;
	} finally {
		if (!done) _iteratorCloseQuiet(h.iterator);
	}
}

/* ecma262 #sec-iterator.concat */
function iteratorConcat(...items) {
	const methods = [];
	for (let i = 0; i < items.length; i++) {
		if (!%is_object(items[i]))
			%throw_type('Iterator.concat called on non-object');
		const method = items[i][SymbolIterator];
		if (method === undefined || method === null)
			%throw_type('% is not iterable', items[i]);
		if (!%is_callable(method)) %throw_call_site(method);
		%append(methods, method);
	}
	return %helper_new({
		iterator: undefined, next: undefined, step: _helperConcat,
		callback: undefined, remaining: 0, counter: 0, phase: 0,
		inner: undefined, innerNext: undefined,
		items: [items, methods]
	});
}

function _helperConcat(h) {
	const items = h.items[0];
	for (;;) {
		if (h.inner === undefined) {
			if (h.counter === items.length) return %empty;
			const method = h.items[1][h.counter];
			const inner = %call(method, items[h.counter++]);
			if (!%is_object(inner))
				%throw_type('% is not an object', inner);
			h.innerNext = inner.next;
			h.inner = inner;
		}
		const v = _iteratorStep(h.inner, h.innerNext);
		if (v !== %empty) return v;
		h.inner = undefined;
	}
}

/* ecma262 #sec-%iteratorhelperprototype%.next */
function iteratorHelperNext() {
	const h = %helper_state(this, 4);
	if (h === undefined)
		%throw_type('Method Iterator Helper.prototype.next called ' +
			'on incompatible receiver %', this);
	if (h.phase === 2) %throw_type('Generator is already running');
	if (h.phase === 3) return { value: undefined, done: true };
	const step = h.step;
	let v = %empty;
	h.phase = 2;
	try {
		v = step(h);
	} finally {
		h.phase = v === %empty ? 3 : 1;
	}
	if (v === %empty) return { value: undefined, done: true };
	return { value: v, done: false };
}

/* ecma262 #sec-%iteratorhelperprototype%.return */
function iteratorHelperReturn() {
	const h = %helper_state(this, 4);
	if (h === undefined)
		%throw_type('Method Iterator Helper.prototype.return called ' +
			'on incompatible receiver %', this);
	if (h.phase === 2) %throw_type('Generator is already running');
	if (h.phase === 3) return { value: undefined, done: true };
	h.phase = 3;
	if (h.inner !== undefined) {
		let done = false;
		try {
			_iteratorClose(h.inner);
			done = true;
		} finally {
			if (!done && h.iterator !== undefined)
				_iteratorCloseQuiet(h.iterator);
		}
	}
	if (h.iterator !== undefined) _iteratorClose(h.iterator);
	return { value: undefined, done: true };
}

function iteratorDispose() {
	const method = this.return;
	if (method !== undefined && method !== null) %call(method, this);
}
