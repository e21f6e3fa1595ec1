// SPDX-License-Identifier: MIT
// Readable.from: how each version of Node draws steps from an iterator.

function readableFrom(iterable, options) {
	const kind = %profile("STREAM_FROM");
	if (kind > 1 && (typeof iterable === 'string' || _bufferIs(iterable)))
		return _fromWhole(iterable, options);
	let iterator, asynchronous = false;
	if (iterable && iterable[SymbolAsyncIterator]) {
		iterator = _fromAsync(iterable);
		asynchronous = true;
	} else if (iterable && iterable[SymbolIterator])
		iterator = _fromIterator(iterable);
	else _fromWrong(iterable);
	const stream = _fromNew(kind === 1 ? { objectMode: true, ...options } :
		{ objectMode: true, highWaterMark: 1, ...options });
	const from = { stream, iterator, asynchronous, reading: false,
		close: false, promises: false, destroy: stream._destroy };
	stream._read = function () {
		if (from.reading) return;
		from.reading = true;
		if (kind === 1) _startOld(from);
		else if (kind === 2) _startClosing(from);
		else if (kind === 3 || asynchronous) _startEach(from);
		else if (from.promises) _startPromises(from);
		else _startSync(from);
	};
	if (kind === 2) stream._destroy = function (error, callback) {
		_fromDestroyOnce(from, error, callback);
	};
	if (kind > 2) stream._destroy = function (error, callback) {
		if (kind < 5) _fromDestroy(from, error, callback);
		else _fromDestroyAfter(from, error, callback);
	};
	return stream;
}

// Each of these is a place in Node where it calls the program, or throws.
function _fromAsync(iterable) {
	return iterable[SymbolAsyncIterator]();
}

function _fromIterator(iterable) {
	return iterable[SymbolIterator]();
}

function _fromWrong(iterable) {
	try {
		_throwArgument('iterable', ['Iterable'], iterable);
	} catch (e) {
		%throw_from(e, 'STREAM_FROM_THROW');
	}
}

function _fromNew(options) {
	return new (%module_state.readable)(options);
}

function _startOld(from) {
	_fromOld(from);
}

function _startClosing(from) {
	_fromClosing(from);
}

function _startEach(from) {
	_fromEach(from);
}

function _startPromises(from) {
	_fromPromises(from);
}

function _startSync(from) {
	_fromSync(from);
}

// A string or a buffer is one chunk.
function _fromWhole(chunk, options) {
	return new (%module_state.readable)({ objectMode: true, ...options,
		read() {
			_wholeChunk(this, chunk);
			_wholeEnd(this);
		} });
}

function _wholeChunk(stream, chunk) {
	stream.push(chunk);
}

function _wholeEnd(stream) {
	stream.push(null);
}

function _nullError() {
	return %node_error('TypeError', 'ERR_STREAM_NULL_VALUES',
		'May not write null values to stream');
}

// ---- one step a time

async function _fromOld(from) {
	const stream = from.stream;
	try {
		const { value, done } = await _nextOld(from);
		if (done) _overOld(from);
		else if (_pushOld(from, await value)) _againOld(from);
		else from.reading = false;
	} catch (e) {
		stream.destroy(e);
	}
}

async function _fromClosing(from) {
	const stream = from.stream;
	try {
		from.close = false;
		const { value, done } = await _nextClosing(from);
		from.close = !done;
		if (done) _overClosing(from);
		else if (stream.destroyed) await _fromReturn(from);
		else {
			const chunk = await value;
			if (chunk === null) _nullClosing(from);
			if (_pushClosing(from, chunk)) _againClosing(from);
			else from.reading = false;
		}
	} catch (e) {
		stream.destroy(e);
	}
}

// ---- steps in a loop, while push wants more

async function _fromEach(from) {
	const stream = from.stream;
	const awaits = %profile("STREAM_FROM") === 3;
	for (;;) {
		try {
			const { value, done } = from.asynchronous ?
				await _nextEach(from) : _nextEachSync(from);
			if (done) {
				_overEach(from);
				return;
			}
			const chunk = awaits && value &&
				typeof value.then === 'function' ?
				await value : value;
			if (chunk === null) _nullEach(from);
			if (_pushEach(from, chunk)) continue;
			from.reading = false;
		} catch (e) {
			stream.destroy(e);
		}
		return;
	}
}

function _fromSync(from) {
	const stream = from.stream;
	for (;;) {
		try {
			const { value, done } = _nextSync(from);
			if (done) {
				_overSync(from);
				return;
			}
			if (value && typeof value.then === 'function') {
				_fromFirst(from, value);
				return;
			}
			if (value === null) _nullSync(from);
			if (_pushSync(from, value)) continue;
			from.reading = false;
		} catch (e) {
			stream.destroy(e);
		}
		return;
	}
}

// From the first promise on, each step is taken in an async function.
async function _fromFirst(from, value) {
	from.promises = true;
	try {
		const chunk = await value;
		if (chunk === null) _nullFirst(from);
		if (_pushFirst(from, chunk)) _thenFirst(from);
		else from.reading = false;
	} catch (e) {
		from.stream.destroy(e);
	}
}

async function _fromPromises(from) {
	const stream = from.stream;
	for (;;) {
		try {
			const { value, done } = _nextPromises(from);
			if (done) {
				_overPromises(from);
				return;
			}
			const chunk = value && typeof value.then ===
				'function' ? await value : value;
			if (chunk === null) _nullPromises(from);
			if (_pushPromises(from, chunk)) continue;
			from.reading = false;
		} catch (e) {
			stream.destroy(e);
		}
		return;
	}
}

// ---- where each of them calls the program

function _nextOld(from) {
	return from.iterator.next();
}

function _overOld(from) {
	from.stream.push(null);
}

function _pushOld(from, chunk) {
	return from.stream.push(chunk);
}

function _nextClosing(from) {
	return from.iterator.next();
}

function _overClosing(from) {
	from.stream.push(null);
}

function _pushClosing(from, chunk) {
	return from.stream.push(chunk);
}

function _nullClosing(from) {
	from.reading = false;
	throw _nullError();
}

function _nextEach(from) {
	return from.iterator.next();
}

function _overEach(from) {
	from.stream.push(null);
}

function _pushEach(from, chunk) {
	return from.stream.push(chunk);
}

function _nullEach(from) {
	from.reading = false;
	throw _nullError();
}

function _againOld(from) {
	_fromOld(from);
}

function _againClosing(from) {
	_fromClosing(from);
}

function _nextEachSync(from) {
	return from.iterator.next();
}

function _nextSync(from) {
	return from.iterator.next();
}

function _overSync(from) {
	from.stream.push(null);
}

function _pushSync(from, chunk) {
	return from.stream.push(chunk);
}

function _nullSync(from) {
	from.reading = false;
	throw _nullError();
}

function _pushFirst(from, chunk) {
	return from.stream.push(chunk);
}

function _thenFirst(from) {
	_fromPromises(from);
}

function _nullFirst(from) {
	from.reading = false;
	throw _nullError();
}

function _nextPromises(from) {
	return from.iterator.next();
}

function _overPromises(from) {
	from.stream.push(null);
}

function _pushPromises(from, chunk) {
	return from.stream.push(chunk);
}

function _nullPromises(from) {
	from.reading = false;
	throw _nullError();
}

// ---- closing the iterator

function _fromDestroyOnce(from, error, callback) {
	if (!from.close) {
		_fromPass(callback, error);
		return;
	}
	from.close = false;
	_onceReturn(from).then(
		() => %nextTick(callback, [error]),
		e => %nextTick(callback, [error || e]));
}

function _fromPass(callback, error) {
	callback(error);
}

function _onceReturn(from) {
	return _fromReturn(from);
}

async function _fromReturn(from) {
	const iterator = from.iterator;
	if (typeof iterator.return === 'function') {
		const { value } = await _closeReturn(iterator);
		await value;
	}
}

function _closeReturn(iterator) {
	return iterator.return();
}

function _closeThrow(iterator, error) {
	return iterator.throw(error);
}

function _fromDestroy(from, error, callback) {
	%call(PromiseThen, _fromClose(from, error),
		() => %nextTick(callback, [error]),
		e => %nextTick(callback, [e || error]));
}

function _fromDestroyAfter(from, error, callback) {
	%call(from.destroy, from.stream, error, failure => {
		const all = failure || error;
		%call(PromiseThen, _closeAfter(from, all),
			() => %nextTick(callback, [all]),
			e => %nextTick(callback, [_twoErrors(all, e)]));
	});
}

async function _fromClose(from, error) {
	const iterator = from.iterator;
	if (error !== undefined && error !== null &&
	    typeof iterator.throw === 'function') {
		const { value, done } = await _closeThrow(iterator, error);
		await value;
		if (done) return;
	}
	if (typeof iterator.return === 'function') {
		const { value } = await _closeReturn(iterator);
		await value;
	}
}

function _closeAfter(from, error) {
	return _fromClose(from, error);
}
