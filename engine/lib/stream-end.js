// SPDX-License-Identifier: MIT
// How a Readable ends: destroy, the error and close events, and _streamWatch,
// which calls back once when the stream is over, however that came.

function readableDestroy(error, callback) {
	const state = _readableOf(this), how = %profile("STREAM_DESTROY");
	if (how === 1) _destroyOld(this, state, error, callback);
	else if (!state.destroyed) {
		_streamErrored(state, error);
		state.destroyed = true;
		_destroyNow(this, state, error, callback, how);
	} else if (typeof callback === 'function') callback();
	return this;
}

// Undocumented: Node's own iterators give a callback, and no error is emitted.
function _destroyOld(stream, state, error, callback) {
	if (state.destroyed) {
		if (callback) _destroyedTell(callback, error);
		else if (error) %nextTick(_emitOnlyError, [stream, error]);
		return;
	}
	state.destroyed = true;
	stream._destroy(error || null, e => {
		if (!callback && e)
			%nextTick(_emitErrorAndClose, [stream, e]);
		else %nextTick(_emitClose, [stream]);
		if (callback) _destroyTell(callback, e);
	});
}

function _destroyedTell(callback, error) {
	callback(error);
}

function _destroyTell(callback, error) {
	callback(error);
}

function _destroyNow(stream, state, error, callback, how) {
	let called = false;
	const done = e => {
		if (called && how > 2) return;
		called = true;
		_streamErrored(state, e);
		state.closed = true;
		if (typeof callback === 'function') _destroyTell(callback, e);
		if (e) %nextTick(_emitErrorAndClose, [stream, e]);
		else %nextTick(_emitClose, [stream]);
	};
	if (how === 2) {
		stream._destroy(error || null, done);
		return;
	}
	try {
		const result = stream._destroy(error || null, done);
		if (how === 3 && result !== undefined && result !== null)
			_destroyAwait(result, done);
	} catch (e) {
		done(e);
	}
}

// _destroy may give a promise instead of calling back.
function _destroyAwait(result, done) {
	const then = result.then;
	if (typeof then === 'function')
		%call(then, result, () => %nextTick(done, [null]),
			e => %nextTick(done, [e]));
}

// V8 makes the text of its stack, so that what the frames hold is let go.
function _streamErrored(state, e) {
	const text = e ? e.stack : undefined;
	if (e && !state.errored) state.errored = e;
}

function _emitErrorAndClose(stream, error) {
	_errorFirst(stream, error);
	_closeThen(stream);
}

function _errorFirst(stream, error) {
	_emitError(stream, error);
}

function _closeThen(stream) {
	_emitClose(stream);
}

function _emitError(stream, error) {
	const state = _readableOf(stream);
	if (%profile("STREAM_AUTO_DESTROY")) {
		if (state.errorEmitted) return;
		state.errorEmitted = true;
	}
	stream.emit('error', error);
}

function _emitOnlyError(stream, error) {
	stream.emit('error', error);
}

function _emitClose(stream) {
	const state = _readableOf(stream);
	state.closeEmitted = true;
	if (state.emitClose) stream.emit('close');
}

function readableDestroyNothing(error, callback) {
	callback(error);
}

// What is wrong inside is told as if destroy had been called with it.
function _readableFail(stream, state, error) {
	if (!%profile("STREAM_AUTO_DESTROY")) {
		if (state.autoDestroy) _failDestroy(stream, error);
		else _failTell(stream, error);
		return;
	}
	if (state.destroyed) return;
	if (state.autoDestroy) _failDestroy(stream, error);
	else if (error) {
		_streamErrored(state, error);
		_failEmit(stream, error);
	}
}

function _failDestroy(stream, error) {
	stream.destroy(error);
}

function _failTell(stream, error) {
	stream.emit('error', error);
}

function _failEmit(stream, error) {
	_emitError(stream, error);
}

// A rejected promise of a listener, with captureRejections.
function readableRejected(error) {
	if (%profile("STREAM_AUTO_DESTROY") || !this.destroyed)
		this.destroy(error);
}

// Destroys it; before its end that is an error.
function _streamDestroy(stream, error) {
	if (%profile("STREAM_DESTROY") > 3) {
		if (_readableOf(stream).destroyed) return;
		if (!error && stream.readable) error = _destroyAbort();
	}
	stream.destroy(error);
}

function _destroyAbort() {
	return _abortError(undefined);
}

// Both of two errors, if there are two.
function _twoErrors(inner, outer) {
	if (!inner || !outer || inner === outer) return inner || outer;
	if (%is_array(outer.errors)) {
		%append(outer.errors, inner);
		return outer;
	}
	const AggregateError = AggregateErrorPrototype.constructor;
	const e = new AggregateError([outer, inner], outer.message);
	e.code = outer.code;
	return e;
}

// ---- who waits for the end

// Gives the function that takes the listeners away.
function _streamWatch(stream, callback) {
	if (%profile("STREAM_DESTROY") === 1)
		return _watchOld(stream, callback);
	const watch = { stream, callback, called: false, finished: false,
		willClose: false, onEnd: undefined, onFinish: undefined,
		onError: undefined, onClose: undefined };
	if (%profile("STREAM_WATCH_AT_ONCE")) {
		_watchLook(watch);
		const how = _watchOver(watch);
		if (how !== 0) return _watchSettled(watch, how);
		_watchBind(watch);
		_watchListen(watch);
	} else {
		_watchBind(watch);
		_watchLook(watch);
		_watchListen(watch);
		const how = _watchOver(watch);
		if (how === 1) %nextTick(watch.onClose, undefined);
		else if (how === 2) %nextTick(() => _watchTell(watch,
			_readableOf(stream).errored), undefined);
	}
	return () => {
		watch.callback = undefined;
		_watchForget(watch);
	};
}

// The callback runs in a resource of its own.
function _watchBind(watch) {
	const how = %profile("STREAM_WATCH_RESOURCE");
	if (how === 0 || (how === 2 && %context === undefined &&
	    _hooksEnabled().length === 0)) return;
	const Resource = %kept('AsyncResource');
	const resource = new Resource('STREAM_END_OF_STREAM');
	const callback = watch.callback;
	watch.callback = e => resource.runInAsyncScope(callback, watch.stream,
		e);
}

function _watchLook(watch) {
	const state = _readableOf(watch.stream);
	watch.willClose = state.autoDestroy && state.emitClose &&
		!state.closed;
	watch.finished = _watchFinished(state);
}

function _watchFinished(state) {
	return !state.errored && (state.endEmitted || (state.ended &&
		state.length === 0));
}

// Is it over already?  0 no, 1 closed, 2 otherwise.
function _watchOver(watch) {
	const state = _readableOf(watch.stream);
	if (state.closed) return 1;
	if (watch.willClose) return 0;
	return state.errorEmitted || watch.finished ||
		!watch.stream.readable ? 2 : 0;
}

function _watchError(watch) {
	const state = _readableOf(watch.stream);
	if (state.errored) return state.errored;
	if (!watch.finished && !_watchFinished(state)) return _premature();
	return null;
}

function _premature() {
	return %node_error('Error', 'ERR_STREAM_PREMATURE_CLOSE',
		'Premature close');
}

function _watchSettled(watch, how) {
	const error = how === 1 ? _watchError(watch) :
		_readableOf(watch.stream).errored;
	const ignore = () => {};
	watch.stream.on('error', ignore);
	_watchBind(watch);
	%nextTick(() => _watchTell(watch, error), undefined);
	return () => {
		watch.callback = undefined;
		watch.stream.removeListener('error', ignore);
	};
}

function _watchTell(watch, error) {
	if (watch.called || watch.callback === undefined) return;
	watch.called = true;
	watch.callback(error === null ? undefined : error);
}

function _watchListen(watch) {
	const stream = watch.stream;
	watch.onEnd = () => {
		watch.finished = true;
		if (stream.destroyed) watch.willClose = false;
		if (!watch.willClose) _watchTell(watch, null);
	};
	watch.onFinish = () => {
		if (stream.destroyed) watch.willClose = false;
		if (!watch.willClose && watch.finished)
			_watchTell(watch, null);
	};
	watch.onError = e => _watchTell(watch, e);
	watch.onClose = () => _watchTell(watch, _watchError(watch));
	stream.on('end', watch.onEnd);
	stream.on('finish', watch.onFinish);
	stream.on('error', watch.onError);
	stream.on('close', watch.onClose);
}

function _watchForget(watch) {
	const stream = watch.stream;
	stream.removeListener('finish', watch.onFinish);
	stream.removeListener('end', watch.onEnd);
	stream.removeListener('error', watch.onError);
	stream.removeListener('close', watch.onClose);
}

// Before Node 14 a closed stream that had ended is told nothing.
function _watchOld(stream, callback) {
	const state = _readableOf(stream);
	let readable = %profile("STREAM_OFF") || !!stream.readable;
	let ended = state.endEmitted, called = false;
	const tell = e => {
		if (called) return;
		called = true;
		callback(e);
	};
	const onEnd = () => {
		readable = false;
		ended = true;
		tell(undefined);
	};
	const onFinish = () => {
		if (!readable) tell(undefined);
	};
	const onClose = () => {
		if (readable && !ended) tell(state.ended ? undefined :
			%node_error('Error', 'ERR_STREAM_PREMATURE_CLOSE',
				'Premature close'));
	};
	stream.on('end', onEnd);
	stream.on('finish', onFinish);
	stream.on('error', tell);
	stream.on('close', onClose);
	return undefined;
}
