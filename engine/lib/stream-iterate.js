// SPDX-License-Identifier: MIT
// The async iterators of a Readable: what for await takes.

function readableAsyncIterator() {
	return _iterate(this, undefined);
}

function readableIterator(options) {
	if (options !== undefined && (options === null ||
	    typeof options !== 'object'))
		_throwArgument('options', 'object', options);
	return _iterate(this, options);
}

function _iterate(stream, options) {
	const kind = %profile("STREAM_ITERATOR");
	if (kind <= 2) return _iterateOld(stream);
	const iterator = kind === 6 ? _iterateDirect(stream, options) :
		kind === 5 ? _iterateWatched(stream, options) :
			_iterateEvents(stream, options);
	iterator.stream = stream;
	return iterator;
}

// A readable event ends the wait of whoever waits; as the executor of a
// promise the same function begins a wait.
function _iterateWaker(stream, wait) {
	return function (resolve) {
		if (this === stream) _iterateWake(wait);
		else wait.callback = resolve;
	};
}

function _iterateWake(wait) {
	const callback = wait.callback;
	wait.callback = undefined;
	if (callback !== undefined) callback();
}

// Each of these is a place in Node where it goes on from.
function _iterateRead(stream) {
	return stream.read();
}

function _iterateFail(stream, error) {
	_streamDestroy(stream, error);
}

function _iterateLeave(stream) {
	_streamDestroy(stream, null);
}

// ---- Node 14, 16: a generator that listens for itself

async function* _iterateEvents(stream, options) {
	const wait = { callback: undefined };
	const next = _iterateWaker(stream, wait);
	const state = _readableOf(stream);
	const over = { error: state.errored, errored: state.errorEmitted,
		ended: state.endEmitted, closed: state.closeEmitted };
	let onReturn = true, onError = true, thrown = false;
	if (options) {
		const all = { destroyOnReturn: true, destroyOnError: true,
			...options };
		onReturn = all.destroyOnReturn;
		onError = all.destroyOnError;
	}
	_iterateListen(stream, next, wait, over);
	try {
		for (;;) {
			const chunk = stream.destroyed ? null :
				_iterateRead(stream);
			if (chunk !== null) yield chunk;
			else if (over.errored) throw over.error;
			else if (over.ended || over.closed) break;
			else await new Promise(next);
		}
	} catch (e) {
		if (onError) _iterateFail(stream, e);
		thrown = true;
		throw e;
	} finally {
		if (!(thrown && %profile("STREAM_CONSTRUCT")) && onReturn &&
		    (state.autoDestroy || !over.ended))
			_iterateLeave(stream);
	}
}

function _iterateListen(stream, next, wait, over) {
	stream.on('readable', next).on('error', function (e) {
		over.error = e;
		over.errored = true;
		_iterateWake(wait);
	}).on('end', function () {
		over.ended = true;
		_iterateWake(wait);
	}).on('close', function () {
		over.closed = true;
		_iterateWake(wait);
	});
}

// ---- Node 18 to 24: a generator over _streamWatch

async function* _iterateWatched(stream, options) {
	const wait = { callback: undefined };
	const next = _iterateWaker(stream, wait);
	stream.on('readable', next);
	let error;              // undefined: going on; null: over
	const forget = _streamWatch(stream, e => {
		error = e ? _twoErrors(error, e) : null;
		_iterateWake(wait);
	});
	try {
		for (;;) {
			const chunk = stream.destroyed ? null :
				_iterateRead(stream);
			if (chunk !== null) yield chunk;
			else if (error) throw error;
			else if (error === null) return;
			else await new Promise(next);
		}
	} catch (e) {
		error = _twoErrors(error, e);
		throw error;
	} finally {
		_iterateFinish(stream, options, error, next, forget);
	}
}

function _iterateFinish(stream, options, error, next, forget) {
	if ((error || !options || options.destroyOnReturn !== false) &&
	    (error === undefined || _readableOf(stream).autoDestroy))
		_streamDestroy(stream, null);
	else {
		stream.off('readable', next);
		forget();
	}
}

// ---- Node 26: an object whose requests wait in line

function _iterateDirect(stream, options) {
	const it = { stream, options, error: undefined, started: false,
		done: false, busy: false, line: [], draining: false,
		wait: { callback: undefined }, next: undefined,
		forget: undefined };
	it.next = _iterateWaker(stream, it.wait);
	return {
		__proto__: AsyncIteratorPrototype,
		next() {
			return _directNext(it);
		},
		return(value) {
			return _directReturn(it, value);
		},
		throw(value) {
			return _directThrow(it, value);
		}
	};
}

function _directReturn(it, value) {
	return new Promise((resolve, reject) => _directAsk(it,
		{ type: 'return', value, resolve, reject }));
}

function _directThrow(it, value) {
	return new Promise((resolve, reject) => _directAsk(it,
		{ type: 'throw', value, resolve, reject }));
}

function _directStart(it) {
	it.started = true;
	it.stream.on('readable', it.next);
	it.forget = _streamWatch(it.stream, e => {
		it.error = e ? _twoErrors(it.error, e) : null;
		_iterateWake(it.wait);
	});
}

function _directFinish(it) {
	it.done = true;
	_iterateFinish(it.stream, it.options, it.error, it.next, it.forget);
}

function _directRead(stream) {
	return stream.read();
}

function _pumpRead(stream) {
	return stream.read();
}

function _directThen(chunk) {
	return chunk === undefined || chunk === null ? undefined : chunk.then;
}

// The usual request: nothing else is under way.
function _directNext(it) {
	if (it.busy || it.done) return new Promise((resolve, reject) => {
		if (it.busy) %append(it.line, { type: 'next',
			value: undefined, resolve, reject });
		else resolve({ done: true, value: undefined });
	});
	if (!it.started) _directStart(it);
	const chunk = it.stream.destroyed ? null : _directRead(it.stream);
	if (chunk !== null) {
		const then = _directThen(chunk);
		if (typeof then !== 'function')
			return _promiseOf({ done: false, value: chunk });
		it.busy = true;
		return %call(then, chunk, value => {
			it.busy = false;
			_directDrain(it);
			return { done: false, value };
		}, e => {
			it.busy = false;
			it.error = _twoErrors(it.error, e);
			_directFinish(it);
			_directDrain(it);
			throw it.error;
		});
	}
	if (it.error) {
		_directFinish(it);
		return _promiseRejected(it.error);
	}
	if (it.error === null) {
		_directFinish(it);
		return _promiseOf({ done: true, value: undefined });
	}
	it.busy = true;
	return new Promise((resolve, reject) => {
		%call(PromiseThen, new Promise(it.next),
			() => _pumpFirst(it, resolve, reject));
	});
}

function _pumpFirst(it, resolve, reject) {
	_directPump(it, resolve, reject);
}

function _pumpAgain(it, resolve, reject) {
	_directPump(it, resolve, reject);
}

function _directPump(it, resolve, reject) {
	const chunk = it.stream.destroyed ? null : _pumpRead(it.stream);
	if (chunk === null && it.error === undefined) {
		%call(PromiseThen, new Promise(it.next),
			() => _pumpAgain(it, resolve, reject));
		return;
	}
	if (chunk !== null) {
		const then = _directThen(chunk);
		if (typeof then === 'function') {
			%call(then, chunk, value => {
				it.busy = false;
				resolve({ done: false, value });
				_directDrain(it);
			}, e => {
				it.busy = false;
				_directFail(it, e, reject);
				_directDrain(it);
			});
			return;
		}
		it.busy = false;
		resolve({ done: false, value: chunk });
	} else if (it.error) {
		it.busy = false;
		_directFail(it, it.error, reject);
	} else {
		it.busy = false;
		_directFinish(it);
		resolve({ done: true, value: undefined });
	}
	_directDrain(it);
}

function _directFail(it, e, reject) {
	it.error = _twoErrors(it.error, e);
	_directFinish(it);
	reject(it.error);
}

function _directAsk(it, request) {
	if (it.busy) %append(it.line, request);
	else _directAnswer(it, request);
}

function _directDrain(it) {
	if (it.draining) return;
	it.draining = true;
	try {
		while (!it.busy && it.line.length > 0)
			_directAnswer(it, %list_shift(it.line));
	} finally {
		it.draining = false;
	}
}

function _directAnswer(it, request) {
	switch (request.type) {
	case 'next':
		if (it.done) {
			request.resolve({ done: true, value: undefined });
			return;
		}
		if (!it.started) _directStart(it);
		it.busy = true;
		_directPump(it, request.resolve, request.reject);
		return;
	case 'return':
		if (!it.done && it.started) _answerReturn(it);
		it.done = true;
		request.resolve({ done: true, value: request.value });
		return;
	}
	if (!it.done && it.started) {
		_answerThrow(it, request);
		return;
	}
	it.done = true;
	request.reject(request.value);
}

function _answerReturn(it) {
	_directFinish(it);
}

function _answerThrow(it, request) {
	_directFail(it, request.value, request.reject);
}

// ---- Node 10 to 12: an object with at most one request at a time

function _iterateOld(stream) {
	const state = %module_state;
	if (state.streamIterator === undefined)
		state.streamIterator = _oldPrototype();
	const iterator = { __proto__: state.streamIterator };
	const it = { stream, resolve: null, reject: null, error: null,
		ended: _readableOf(stream).endEmitted, last: null,
		handle: undefined };
	it.handle = (resolve, reject) => {
		const chunk = _oldHandleRead(stream);
		if (chunk) {
			_oldForget(it);
			resolve({ value: chunk, done: false });
		} else {
			it.resolve = resolve;
			it.reject = reject;
		}
	};
	%define_hidden(iterator, %node_symbol('iterator'), it);
	_streamWatch(stream, e => _oldOver(it, e));
	stream.on('readable', () => %nextTick(_oldReadable, [it]));
	return iterator;
}

function _oldPrototype() {
	return {
		__proto__: AsyncIteratorPrototype,
		get stream() {
			return this[%node_symbol('iterator')].stream;
		},
		next() {
			return _oldNext(this[%node_symbol('iterator')]);
		},
		return() {
			return _oldReturn(this[%node_symbol('iterator')]);
		}
	};
}

function _oldHandleRead(stream) {
	return stream.read();
}

function _oldTickRead(stream) {
	return stream.read();
}

function _oldNextRead(stream) {
	return stream.read();
}

function _oldForget(it) {
	it.last = null;
	it.resolve = null;
	it.reject = null;
}

function _oldOver(it, e) {
	const resolve = it.resolve, reject = it.reject;
	if (e && e.code !== 'ERR_STREAM_PREMATURE_CLOSE') {
		if (reject !== null) {
			_oldForget(it);
			reject(e);
		}
		it.error = e;
		return;
	}
	if (resolve !== null) {
		_oldForget(it);
		resolve({ value: undefined, done: true });
	}
	it.ended = true;
}

function _oldReadable(it) {
	const resolve = it.resolve;
	if (resolve === null) return;
	const chunk = _oldTickRead(it.stream);
	if (chunk === null) return;
	_oldForget(it);
	resolve({ value: chunk, done: false });
}

function _oldNext(it) {
	if (it.error !== null) return _promiseRejected(it.error);
	if (it.ended) return _promiseOf({ value: undefined, done: true });
	if (it.stream.destroyed) return new Promise((resolve, reject) => {
		%nextTick(() => {
			if (it.error) reject(it.error);
			else resolve({ value: undefined, done: true });
		}, undefined);
	});
	let promise;
	const last = it.last;
	if (last) promise = new Promise((resolve, reject) => {
		last.then(() => {
			if (it.ended)
				resolve({ value: undefined, done: true });
			else it.handle(resolve, reject);
		}, reject);
	});
	else {
		const chunk = _oldNextRead(it.stream);
		if (chunk !== null)
			return _promiseOf({ value: chunk, done: false });
		promise = new Promise(it.handle);
	}
	it.last = promise;
	return promise;
}

function _oldReturn(it) {
	return new Promise((resolve, reject) => {
		const stream = it.stream;
		const over = { value: undefined, done: true };
		if (%profile("STREAM_ITERATOR") === 1) {
			_returnTelling(stream, e => {
				if (e) reject(e);
				else resolve(over);
			});
			return;
		}
		if (stream.destroyed || _readableOf(stream).endEmitted) {
			resolve(over);
			return;
		}
		_streamWatch(stream, e => {
			if (e && e.code !== 'ERR_STREAM_PREMATURE_CLOSE')
				reject(e);
			else resolve(over);
		});
		_returnWatching(stream);
	});
}

function _returnTelling(stream, callback) {
	stream.destroy(null, callback);
}

function _returnWatching(stream) {
	stream.destroy();
}

// ---- await using

function readableDispose() {
	return %profile("STREAM_DISPOSE_ASYNC") ? _disposeAsync(this) :
		_dispose(this);
}

async function _disposeAsync(stream) {
	await _dispose(stream);
}

function _dispose(stream) {
	let error;
	if (!stream.destroyed) {
		error = stream.readableEnded ? null : _abortError(undefined);
		stream.destroy(error);
	}
	return new Promise((resolve, reject) => {
		_streamWatch(stream, e => {
			if (e && e !== error) reject(e);
			else resolve(null);
		});
	});
}
