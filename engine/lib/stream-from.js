// SPDX-License-Identifier: MIT
// Readable.from: how each version of Node draws steps from an iterator.

function readableFrom(iterable, options) {
	const kind = %profile("STREAM_FROM");
	if (kind > 1 && (typeof iterable === 'string' || _bufferIs(iterable)))
		return _fromWhole(iterable, options);
	let iterator, asynchronous = false;
	if (iterable && iterable[SymbolAsyncIterator]) {
		iterator = iterable[SymbolAsyncIterator]();
		asynchronous = true;
	} else if (iterable && iterable[SymbolIterator])
		iterator = iterable[SymbolIterator]();
	else _throwArgument('iterable', ['Iterable'], iterable);
	const stream = new (%module_state.readable)(kind === 1 ?
		{ objectMode: true, ...options } :
		{ objectMode: true, highWaterMark: 1, ...options });
	const from = { stream, iterator, asynchronous, reading: false,
		close: false, promises: false, destroy: stream._destroy };
	stream._read = function () {
		if (from.reading) return;
		from.reading = true;
		if (kind === 1) _fromOld(from);
		else if (kind === 2) _fromClosing(from);
		else if (kind === 3 || asynchronous) _fromEach(from);
		else if (from.promises) _fromPromises(from);
		else _fromSync(from);
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

// A string or a buffer is one chunk.
function _fromWhole(chunk, options) {
	return new (%module_state.readable)({ objectMode: true, ...options,
		read() {
			this.push(chunk);
			this.push(null);
		} });
}

function _throwNull() {
	throw %node_error('TypeError', 'ERR_STREAM_NULL_VALUES',
		'May not write null values to stream');
}

// ---- one step a time

async function _fromOld(from) {
	const stream = from.stream;
	try {
		const { value, done } = await from.iterator.next();
		if (done) stream.push(null);
		else if (stream.push(await value)) _fromOld(from);
		else from.reading = false;
	} catch (e) {
		stream.destroy(e);
	}
}

async function _fromClosing(from) {
	const stream = from.stream;
	try {
		from.close = false;
		const { value, done } = await from.iterator.next();
		from.close = !done;
		if (done) stream.push(null);
		else if (stream.destroyed) await _fromReturn(from);
		else {
			const chunk = await value;
			if (chunk === null) {
				from.reading = false;
				_throwNull();
			} else if (stream.push(chunk)) _fromClosing(from);
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
				await from.iterator.next() :
				from.iterator.next();
			if (done) {
				stream.push(null);
				return;
			}
			const chunk = awaits && value &&
				typeof value.then === 'function' ?
				await value : value;
			if (_fromPush(from, chunk)) continue;
		} catch (e) {
			stream.destroy(e);
		}
		return;
	}
}

// Does the stream want more?
function _fromPush(from, chunk) {
	if (chunk === null) {
		from.reading = false;
		_throwNull();
	}
	if (from.stream.push(chunk)) return true;
	from.reading = false;
	return false;
}

function _fromSync(from) {
	const stream = from.stream;
	for (;;) {
		try {
			const { value, done } = from.iterator.next();
			if (done) {
				stream.push(null);
				return;
			}
			if (value && typeof value.then === 'function') {
				_fromFirstPromise(from, value);
				return;
			}
			if (_fromPush(from, value)) continue;
		} catch (e) {
			stream.destroy(e);
		}
		return;
	}
}

// From the first promise on, each step is taken in an async function.
async function _fromFirstPromise(from, value) {
	from.promises = true;
	try {
		const chunk = await value;
		if (_fromPush(from, chunk)) _fromPromises(from);
	} catch (e) {
		from.stream.destroy(e);
	}
}

async function _fromPromises(from) {
	const stream = from.stream;
	for (;;) {
		try {
			const { value, done } = from.iterator.next();
			if (done) {
				stream.push(null);
				return;
			}
			const chunk = value && typeof value.then ===
				'function' ? await value : value;
			if (_fromPush(from, chunk)) continue;
		} catch (e) {
			stream.destroy(e);
		}
		return;
	}
}

// ---- closing the iterator

function _fromDestroyOnce(from, error, callback) {
	if (!from.close) {
		callback(error);
		return;
	}
	from.close = false;
	_fromReturn(from).then(
		() => %nextTick(callback, [error]),
		e => %nextTick(callback, [error || e]));
}

async function _fromReturn(from) {
	const iterator = from.iterator;
	if (typeof iterator.return === 'function') {
		const { value } = await iterator.return();
		await value;
	}
}

function _fromDestroy(from, error, callback) {
	%call(PromiseThen, _fromClose(from, error),
		() => %nextTick(callback, [error]),
		e => %nextTick(callback, [e || error]));
}

function _fromDestroyAfter(from, error, callback) {
	%call(from.destroy, from.stream, error, failure => {
		const all = failure || error;
		%call(PromiseThen, _fromClose(from, all),
			() => %nextTick(callback, [all]),
			e => %nextTick(callback, [_twoErrors(all, e)]));
	});
}

async function _fromClose(from, error) {
	const iterator = from.iterator;
	if (error !== undefined && error !== null &&
	    typeof iterator.throw === 'function') {
		const { value, done } = await iterator.throw(error);
		await value;
		if (done) return;
	}
	if (typeof iterator.return === 'function') {
		const { value } = await iterator.return();
		await value;
	}
}
